// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace statusbridge {

//! \brief Why a message failed, as the webhook states it.
struct FailureReason
{
    QString provider;    //!< whose number it is, since providers use the same ones for different things
    QString code;        //!< the number, empty if there is none
    QString plainWords;  //!< what it means to people, for WhatsApp's own numbers that are known; or else empty
    QString vendorWords; //!< the provider's own words, as they came; may be empty

    bool operator==(const FailureReason &) const = default;
};

//! \brief The reason in \p payload, a webhook as it was received, or nothing. Pure.
//!
//! Reads WhatsApp's own shapes, in an envelope or without, and those of some providers. Of several statuses, that of
//! \p messageId counts, or else the first one with a reason.
[[nodiscard]] std::optional<FailureReason> failureReason(const QString &payload, const QString &messageId);

//! \brief One line for people: "WhatsApp 131026: can't be delivered: not on WhatsApp, or too old an app".
[[nodiscard]] QString describe(const FailureReason &reason);

//! \brief What one of WhatsApp's numbers means to people; empty if it isn't known.
[[nodiscard]] QString plainWordsOf(const QString &code);

} // namespace statusbridge
