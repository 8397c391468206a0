// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace statusbridge {

//! \brief Why a webhook's body, or something in it that stands where a status should, gave none. The list is closed.
enum class BodyTrouble : quint8 {
    Empty,        //!< a body without a sign in it
    NoJson,       //!< not JSON from its first to its last sign, or no form where the shape has forms
    TooDeep,      //!< nested deeper than 1024
    TooLarge,     //!< beyond what QJsonDocument holds, 128 MiB
    UnknownShape, //!< JSON that has nothing of what the shape looks for
    NoStatuses,   //!< a body of this shape with no status in it: incoming messages, empty lists
    OtherKind,    //!< a status, but not one of a message that was sent: calls, incoming messages, other events
    NotAnObject,  //!< a number or a text where a status should be
    NoWord,
    NoId,    //!< neither a queue id nor a message id
    LeftOut, //!< an element of a list of which the paths read another one
};
inline constexpr BodyTrouble lastBodyTrouble = BodyTrouble::LeftOut;

//! \brief The trouble as one lower-case word with underscores, for logs and JSON.
[[nodiscard]] QString toString(BodyTrouble trouble);
//! \brief The trouble of that word; nothing if it is none.
[[nodiscard]] std::optional<BodyTrouble> bodyTroubleOf(const QString &text);

//! \brief Whether it is none after all: what every receiver of webhooks gets beside statuses of messages.
[[nodiscard]] bool isUsual(BodyTrouble trouble);

} // namespace statusbridge
