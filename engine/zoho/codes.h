// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/zoho/apirequest.h"

#include <optional>

namespace statusbridge::zoho {

//! \brief The one reading of Zoho's codes (Creator API v2.1 status codes, and what live clients have seen): what
//! happened and what to do, without detail. NotFound is no error, but an empty list: the report has nothing that
//! matches.
//!
//! 3000 (done) is not among them. The HTTP status matters only where one code has two meanings.
//! \param words Zoho's own, some codes need them
//! \return nothing for a code that the table doesn't know
[[nodiscard]] std::optional<Error> meaningOf(int code, int httpStatus, ApiPurpose purpose, const QString &words);

//! \brief What an HTTP status says where Zoho's code says nothing; nothing for one that has no meaning of its own.
[[nodiscard]] std::optional<Error> meaningOfStatus(int httpStatus);

} // namespace statusbridge::zoho
