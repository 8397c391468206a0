// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/zoho/apirequest.h"

#include <optional>

namespace statusbridge::zoho {

//! \brief What a readable `code` of Zoho's means.
struct CodeMeaning
{
    bool isEmptyList = false; //!< no error: the report has nothing that matches
    ErrorKind kind = ErrorKind::Internal;
    QString sentence; //!< what happened and what to do
};

//! \brief The one reading of Zoho's codes (Creator API v2.1 status codes, and what live clients have seen).
//!
//! 3000 (done) is not among them. The HTTP status matters only where one code has two meanings.
//! \param words Zoho's own, some codes need them
//! \return nothing for a code that the table doesn't know
[[nodiscard]] std::optional<CodeMeaning> meaningOf(int code, int httpStatus, ApiPurpose purpose, const QString &words);

} // namespace statusbridge::zoho
