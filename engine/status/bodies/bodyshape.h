// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace statusbridge {

//! \brief What the bodies of a provider's webhooks look like: whatsapp-contract, sections 1, 2 and 7.
//!
//! Providers that pass Meta's envelope through, or its list of statuses alone (360dialog), are Meta.
enum class BodyShape : quint8 {
    Meta,
    OnPremise,
    Flat,
    Gupshup2,
    Gupshup3,
    Infobip,
    Twilio,
    Vonage,
    Interakt,
    YCloud,
    Sinch,
    GreenApi,
    Unifonic,
    Custom, //!< by paths of one's own
};

//! \brief The shape as the settings and the receiver's addresses write it: one word in lower case.
[[nodiscard]] QString toString(BodyShape shape);

//! \brief The shape that \p text names; nothing if it names none.
[[nodiscard]] std::optional<BodyShape> bodyShapeOf(const QString &text);

} // namespace statusbridge
