// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/countedmessage.h"

#include "engine/status/eventtime.h"

#include <algorithm>
#include <tuple>

namespace statusbridge {

namespace {

constexpr qsizetype longestPart = 255; //!< characters of a text that messages are told apart by

//! A row with what was read of it.
struct ReadRow
{
    const MessageRow *row = nullptr;
    DeliveryState state = DeliveryState::Unknown;
    int strength = 0;
    std::optional<qint64> time = {}; //!< the event's
};

bool isHigherId(const QString &left, const QString &right)
{
    return std::tuple(left.size(), left) > std::tuple(right.size(), right);
}

bool isStronger(const ReadRow &left, const ReadRow &right)
{
    const auto merits = [](const ReadRow &each) {
        return std::tuple(each.strength, each.state == DeliveryState::Read, each.time,
                          each.row->status.source == RowSource::DeliveredLogs);
    };
    return merits(left) == merits(right) ? isHigherId(left.row->status.id, right.row->status.id)
                                         : merits(left) > merits(right);
}

//! The text of the first row that has one. The strongest comes first.
QString firstText(const QList<ReadRow> &rows, QString MessageRow::*text)
{
    const auto found = std::ranges::find_if(rows, [&](const ReadRow &each) { return !(each.row->*text).isEmpty(); });
    return found == rows.cend() ? QString() : (found->row->*text).left(longestPart);
}

std::optional<FailureReason> reasonOf(const QList<ReadRow> &rows)
{
    const auto found = std::ranges::find_if(
        rows, [](const ReadRow &each) { return each.state == DeliveryState::Failed && each.row->status.failure; });
    return found == rows.cend() ? std::nullopt : found->row->status.failure;
}

void addTimes(CountedMessage &message, const QList<ReadRow> &rows)
{
    std::optional<qint64> arrived;
    std::optional<qint64> arrivedLast;
    std::optional<qint64> sent;
    std::optional<qint64> delivered;
    const auto earlier = [](std::optional<qint64> &first, const std::optional<qint64> &time) {
        first = first && time ? std::min(*first, *time) : first ? first : time;
    };
    for (const ReadRow &each : rows) {
        earlier(arrived, each.row->arrivedMs);
        arrivedLast = std::max(arrivedLast, each.row->arrivedMs);
        earlier(message.firstTime, each.time);
        message.lastTime = std::max(message.lastTime, each.time);
        earlier(sent, each.state == DeliveryState::Pending ? each.time : std::nullopt);
        earlier(delivered, each.state == DeliveryState::Delivered ? each.time : std::nullopt);
    }
    message.byArrival = !message.firstTime;
    if (message.byArrival) {
        message.firstTime = arrived;
        message.lastTime = arrivedLast;
    }
    const bool arrivedThere =
        message.kind.state == DeliveryState::Delivered || message.kind.state == DeliveryState::Read;
    if (arrivedThere && sent && delivered && *sent <= *delivered) {
        message.secondsToDelivered = (*delivered - *sent) / 1000;
    }
}

CountedMessage messageOf(QList<ReadRow> rows)
{
    std::ranges::sort(rows, isStronger);
    const ReadRow &strongest = rows.constFirst();
    const StatusRow &status = strongest.row->status;
    CountedMessage message{.queueId = status.queueId,
                           .messageId = status.messageId,
                           .kind = {.provider = firstText(rows, &MessageRow::provider),
                                    .number = firstText(rows, &MessageRow::number),
                                    .messageTemplate = firstText(rows, &MessageRow::messageTemplate),
                                    .state = strongest.state,
                                    .word = status.statusWord.trimmed().left(longestPart),
                                    .reasonProvider = {},
                                    .reasonCode = {}}};
    if (const auto reason = reasonOf(rows); reason && strongest.state == DeliveryState::Failed) {
        message.kind.reasonProvider = reason->provider.left(longestPart);
        message.kind.reasonCode = reason->code.left(longestPart);
        message.reasonWords = reason->vendorWords;
    }
    addTimes(message, rows);
    return message;
}

} // namespace

DeliveryState deliveryStateOf(const QString &word, const Ranking &ranking)
{
    const auto status = ranking.read(word);
    const QString own = word.trimmed().toLower();
    if (!status) {
        return DeliveryState::Unknown;
    }
    if (own == u"read" || own == u"played" || status->word == u"read" || status->word == u"played") {
        return DeliveryState::Read;
    }
    return status->word == deliveredWord() ? DeliveryState::Delivered
           : status->word == u"failed"     ? DeliveryState::Failed
                                           : DeliveryState::Pending;
}

QList<CountedMessage> messagesOf(const QList<MessageRow> &rows, const Ranking &ranking, const QDateTime &now)
{
    QMap<std::pair<QString, QString>, QList<ReadRow>> byMessage;
    for (const MessageRow &row : rows) {
        const auto time = eventTime(row.status.timestamp, now);
        const QString messageId = row.status.messageId.isEmpty() ? u""_s : row.status.messageId;
        byMessage[{row.status.queueId, messageId}].append(
            {.row = &row,
             .state = deliveryStateOf(row.status.statusWord, ranking),
             .strength = ranking.strength(row.status.statusWord),
             .time = time ? std::optional(time->toMSecsSinceEpoch()) : std::nullopt});
    }
    QList<CountedMessage> messages;
    messages.reserve(byMessage.size());
    for (const QList<ReadRow> &some : std::as_const(byMessage)) {
        messages.append(messageOf(some));
    }
    return messages;
}

} // namespace statusbridge
