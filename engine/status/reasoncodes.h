// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace statusbridge {

//! \brief What a provider's reason code means to people: resources/reasoncodes.inc, in English. The window translates
//! both texts in the context "ReasonCodes".
struct ReasonCode
{
    const char *meaning; //!< goes on after a colon
    const char *remedy;  //!< what a person can do about it, a sentence
};

//! \brief What \p code of \p provider means; nothing if that is not known. Providers use the same numbers for different
//! things. Pure, any thread.
[[nodiscard]] std::optional<ReasonCode> reasonCode(const QString &provider, const QString &code);

} // namespace statusbridge
