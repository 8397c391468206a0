// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/zoho/apirequest.h"
#include "engine/zoho/httpanswer.h"

#include <QDateTime>

namespace statusbridge::zoho {

//! \brief The only place where an HTTP answer of the Creator API becomes a value or an error.
//!
//! Pure. Only a complete JSON body whose `code` is 3000 is success; the HTTP status proves nothing. Error::code is
//! Zoho's code, Error::detail holds Zoho's own words. For an update whose request left and whose answer did not arrive
//! whole the error is OutcomeUnknown. QuotaExhausted comes without the reset time, which the queue knows.
[[nodiscard]] Expected<ApiAnswer> readAnswer(const HttpAnswer &answer, ApiPurpose purpose, const QDateTime &utcNow);

} // namespace statusbridge::zoho
