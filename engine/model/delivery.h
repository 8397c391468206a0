// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/words.h"
#include "engine/model/records.h"
#include "engine/status/failurereason.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace statusbridge {

// What became of the messages, as their statuses tell it. All times are UTC, all durations seconds.

//! \brief What became of a message, under the strongest word that its statuses have.
enum class DeliveryState : quint8 {
    Pending, //!< accepted or sent, and nothing since
    Delivered,
    Read, //!< which has been delivered as well
    Failed,
    Unknown, //!< no word of it has a meaning here
};
inline constexpr auto lastDeliveryState = DeliveryState::Unknown;
[[nodiscard]] inline QString toString(DeliveryState state)
{
    constexpr std::array words = {"pending"_L1, "delivered"_L1, "read"_L1, "failed"_L1, "unknown"_L1};
    return wordOf<lastDeliveryState>(words, state);
}

//! \brief How many messages there are in each state. They add up to total(); a read message is not in `delivered`.
struct DeliveryCounts
{
    qint64 pending = 0;
    qint64 delivered = 0;
    qint64 read = 0;
    qint64 failed = 0;
    qint64 unknown = 0;

    [[nodiscard]] qint64 total() const { return pending + delivered + read + failed + unknown; }
    bool operator==(const DeliveryCounts &) const = default;
};

//! \brief Which messages are meant. An empty part leaves nothing out.
struct DeliveryFilter
{
    QDateTime from = {};  //!< first status then or later
    QDateTime until = {}; //!< first status before
    std::optional<QString> provider = {};
    std::optional<QString> number = {}; //!< the business's own
    std::optional<QString> messageTemplate = {};
    QList<DeliveryState> states = {};
    std::optional<QString> reasonCode = {};

    bool operator==(const DeliveryFilter &) const = default;
};

//! \brief What the counts can be told apart by. Values that the bodies do not tell are empty.
enum class DeliveryDimension : quint8 { Provider, Number, Template };
inline constexpr auto lastDeliveryDimension = DeliveryDimension::Template;
[[nodiscard]] inline QString toString(DeliveryDimension dimension)
{
    constexpr std::array words = {"provider"_L1, "number"_L1, "template"_L1};
    return wordOf<lastDeliveryDimension>(words, dimension);
}

//! \brief How long the steps of the time axis are. Days and hours begin as the question's zone shows them.
enum class DeliveryStep : quint8 { Hour, Day };
inline constexpr auto lastDeliveryStep = DeliveryStep::Day;
[[nodiscard]] inline QString toString(DeliveryStep step)
{
    constexpr std::array words = {"hour"_L1, "day"_L1};
    return wordOf<lastDeliveryStep>(words, step);
}

struct DeliveryQuestion
{
    DeliveryFilter filter = {};
    DeliveryStep step = DeliveryStep::Day;
    QTimeZone zone = QTimeZone::utc();

    bool operator==(const DeliveryQuestion &) const = default;
};

//! \brief The messages whose first status lies in one step of the time axis.
struct DeliveryPeriod
{
    QDateTime begin = {};
    QDateTime end = {}; //!< the next one's begin
    DeliveryCounts counts = {};

    bool operator==(const DeliveryPeriod &) const = default;
};

//! \brief The messages of one provider, number or template.
struct DeliveryGroup
{
    QString value = {}; //!< empty: not known
    DeliveryCounts counts = {};

    bool operator==(const DeliveryGroup &) const = default;
};

//! \brief Why messages failed; `engine/status/reasoncodes.h` says what to do about a code.
struct DeliveryReason
{
    QString provider = {};
    QString code = {};  //!< empty: none was told
    QString words = {}; //!< the vendor's, of one of the messages
    qint64 messages = 0;

    bool operator==(const DeliveryReason &) const = default;
};

//! \brief How long it took from a message's first status until it was delivered.
struct DeliveryTimes
{
    qint64 messages = 0; //!< of which both times are known
    double medianSeconds = 0;
    double percentile95Seconds = 0;

    bool operator==(const DeliveryTimes &) const = default;
};

//! \brief How many statuses without a queue id are counted at most.
inline constexpr int withoutQueueIdCounted = 100'000;

//! \brief Totals of the messages that a question means.
struct DeliveryReport
{
    DeliveryCounts counts = {};
    QList<DeliveryPeriod> periods = {};                        //!< from the first to the last, empty ones included
    QMap<DeliveryDimension, QList<DeliveryGroup>> groups = {}; //!< the largest first, at most 100 each
    QList<DeliveryReason> reasons = {};                        //!< the most frequent first, at most 100
    DeliveryTimes times = {};
    qint64 withoutEventTime = 0; //!< of the messages, those that are counted at the time of their arrival
    //! Statuses of any time, received or read in bodies, that have no queue id, so that their messages are in no
    //! number; at most withoutQueueIdCounted.
    qint64 withoutQueueId = 0;
    //! Since when the totals are complete, while old rows are still being read; invalid once all have been.
    QDateTime completeSince = {};
    QDateTime countedAt = {}; //!< when rows were counted last; invalid: never

    bool operator==(const DeliveryReport &) const = default;
};

//! \brief One message, for the list behind a number.
struct DeliveryMessage
{
    QString queueId = {};
    QString messageId = {};
    QString recipientId = {};
    DeliveryState state = DeliveryState::Pending;
    QString word = {}; //!< the strongest, as it arrived
    QDateTime firstTime = {};
    QDateTime lastTime = {};
    std::optional<qint64> secondsToDelivered = {};
    QString provider = {};
    QString number = {};
    QString messageTemplate = {};
    std::optional<FailureReason> failure = {};

    bool operator==(const DeliveryMessage &) const = default;
};

//! \brief Where a page of messages ended. They come by first status, the newest first.
struct DeliveryPosition
{
    QDateTime firstTime = {}; //!< invalid: before the first page
    QString key = {};         //!< of the message there; opaque

    bool operator==(const DeliveryPosition &) const = default;
};

struct DeliveryPage
{
    QList<DeliveryMessage> messages = {};
    DeliveryPosition next = {}; //!< for the next page; invalid after the last one

    bool operator==(const DeliveryPage &) const = default;
};

} // namespace statusbridge
