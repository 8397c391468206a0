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

//! \brief Nothing if neither a number nor words are there, or if the number says that there was no error.
[[nodiscard]] std::optional<FailureReason> failureReasonOf(const QString &provider, const QString &code,
                                                           const QString &vendorWords);

//! \brief One text for the database, a null one for nothing; and back.
[[nodiscard]] QString storedText(const std::optional<FailureReason> &reason);
[[nodiscard]] std::optional<FailureReason> failureReasonFrom(const QString &stored);

//! \brief What a program may be told of it: the provider's words, or in English what the code means.
[[nodiscard]] QString wordsOf(const FailureReason &reason);

//! \brief Whether a message whose status is \p word may have failed: it is none of those that one passes on its way.
[[nodiscard]] bool mayHaveFailed(const QString &word);

//! \brief One line for people: "WhatsApp 131026: can't be delivered: not on WhatsApp, or too old an app".
//! \param meaning what the code means, in the reader's language; empty: the provider's own words stand for it
[[nodiscard]] Sentence sentenceOf(const FailureReason &reason, const QString &meaning);
//! \brief The same in English.
[[nodiscard]] Sentence sentenceOf(const FailureReason &reason);

} // namespace statusbridge
