// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"
#include "engine/status/ranking.h"
#include "engine/status/statusrow.h"

#include <optional>

namespace statusbridge {

//! \brief A row with what is counted of it besides its status.
struct MessageRow
{
    StatusRow status;
    QString provider = {};
    QString number = {};
    QString messageTemplate = {};
    std::optional<qint64> arrivedMs = {}; //!< ms since 1970 UTC; nothing where the table doesn't tell

    bool operator==(const MessageRow &) const = default;
};

//! \brief What messages are told apart by. The totals have one number for each kind and quarter of an hour.
struct MessageKind
{
    QString provider = {};
    QString number = {};
    QString messageTemplate = {};
    DeliveryState state = DeliveryState::Unknown;
    QString word;           //!< the strongest, as it arrived
    QString reasonProvider; //!< whose number the reason's is; empty unless it failed
    QString reasonCode;

    bool operator==(const MessageKind &) const = default;
};

//! \brief A message as its rows tell it. Times are ms since 1970 UTC.
struct CountedMessage
{
    QString queueId;
    QString messageId; //!< empty where the rows have none
    MessageKind kind;
    QString reasonWords = {};             //!< the vendor's
    std::optional<qint64> firstTime = {}; //!< nothing where neither an event's time nor one of arrival is known
    std::optional<qint64> lastTime = {};
    //! From its first status on the way to the one that says delivered; nothing unless both have an event's time.
    std::optional<qint64> secondsToDelivered = {};
    bool byArrival = false; //!< none of its statuses has an event's time

    bool operator==(const CountedMessage &) const = default;
};

//! \brief What \p word says became of a message. Pure.
[[nodiscard]] DeliveryState deliveryStateOf(const QString &word, const Ranking &ranking);

//! \brief The messages of \p rows, in any order, which are all that there are of their queue ids; a row in two tables
//! counts once. The strongest word decides; read is more than delivered, and among equals those decide that
//! strongestRow() goes by. Pure.
[[nodiscard]] QList<CountedMessage> messagesOf(const QList<MessageRow> &rows, const Ranking &ranking,
                                               const QDateTime &now);

} // namespace statusbridge
