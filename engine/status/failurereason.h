// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentence.h"

#include <optional>

namespace statusbridge {

//! \brief Why a message failed, as the webhook states it. What the code means is in reasoncodes.h.
struct FailureReason
{
    QString provider;    //!< whose number it is, since providers use the same ones for different things
    QString code;        //!< the number, empty if there is none
    QString vendorWords; //!< the provider's own words, as they came; may be empty

    bool operator==(const FailureReason &) const = default;
};

//! \brief One line for people: "WhatsApp 131026: can't be delivered: not on WhatsApp, or too old an app".
//! \param meaning what the code means, in the reader's language; empty: the provider's own words stand for it
[[nodiscard]] Sentence sentenceOf(const FailureReason &reason, const QString &meaning);
//! \brief The same in English.
[[nodiscard]] Sentence sentenceOf(const FailureReason &reason);

} // namespace statusbridge
