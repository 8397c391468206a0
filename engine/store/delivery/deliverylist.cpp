// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/deliverylist.h"

#include "engine/store/delivery/deliveryreport.h"
#include "engine/store/delivery/messagekinds.h"
#include "engine/store/delivery/messagerows.h"
#include "engine/store/delivery/messagetotals.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QSet>
#include <QSqlQuery>

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

constexpr int bucketsTogether = 500;
constexpr qsizetype spansTogether = 20;

//! A time in which there are messages that are meant, in ms.
struct MessageSpan
{
    qint64 begin = 0;
    qint64 end = 0; //!< exclusive
};

//! A message with the id by which pages go on.
struct ListedMessage
{
    qint64 id = 0;
    DeliveryMessage message;
};

//! Goes through the messages that a filter means, backwards.
class MessageSearch
{
public:
    MessageSearch(Database &database, const DeliveryFilter &filter, const DeliveryPosition &after,
                  const QHash<qint64, StoredKind> &kinds)
        : m_database(database), m_kinds(kinds), m_afterId(after.key.toLongLong())
    {
        QStringList ids;
        QSet<QString> states;
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
            if (isMeant(kind->kind, filter)) {
                ids += QString::number(kind.key());
                states.insert(QString::number(static_cast<int>(kind->kind.state)));
            }
        }
        // States alone are far fewer rows than kinds.
        m_isByState = !filter.provider && !filter.number && !filter.messageTemplate && !filter.reasonCode;
        m_ofStates = u"kind IN (%1)"_s.arg(states.values().join(u", "_s));
        m_hasKinds = !ids.isEmpty();
        m_ofKinds = ids.size() == kinds.size() ? u"1 = 1"_s : u"kind IN (%1)"_s.arg(ids.join(u", "_s));
        m_from = filter.from.isValid() ? filter.from.toMSecsSinceEpoch() : m_from;
        m_until = filter.until.isValid() ? filter.until.toMSecsSinceEpoch() : m_until;
        if (after.firstTime.isValid()) {
            m_after = after.firstTime.toMSecsSinceEpoch();
            m_until = std::min(m_until, *m_after + 1);
        }
    }

    Expected<QList<ListedMessage>> first(qsizetype count)
    {
        QList<ListedMessage> found;
        qint64 below = m_until == std::numeric_limits<qint64>::max() ? m_until : bucketOf(m_until - 1) + 1;
        while (m_hasKinds && found.size() < count) {
            const auto spans = spansBelow(below, count - found.size());
            if (!spans || spans->isEmpty()) {
                return spans.transform([&](const auto &) { return found; });
            }
            for (qsizetype start = 0; start < spans->size() && found.size() < count; start += spansTogether) {
                const auto some = read(spans->mid(start, spansTogether), count - found.size());
                if (!some) {
                    return some;
                }
                found += *some;
            }
            below = bucketOf(spans->constLast().begin);
        }
        return found.first(std::min(found.size(), count));
    }

private:
    //! Where the next messages are, the latest first: enough of them for \p count.
    Expected<QList<MessageSpan>> spansBelow(qint64 bucket, qsizetype count)
    {
        const qint64 lowest = m_from == 0 ? std::numeric_limits<qint64>::min() : bucketOf(m_from);
        QList<MessageSpan> spans;
        qint64 messages = 0;
        const auto done = m_database.forEachRow(
            u"SELECT bucket, sum(messages) FROM %1 WHERE bucket < %2 AND bucket >= %3 AND %4 "
            "GROUP BY bucket ORDER BY bucket DESC LIMIT %5"_s.arg(
                nameOf(m_isByState ? TotalTable::States : TotalTable::Kinds), QString::number(bucket),
                QString::number(lowest), m_isByState ? m_ofStates : m_ofKinds, QString::number(bucketsTogether)),
            {}, [&](const QSqlQuery &row) {
                if (messages >= count) {
                    return;
                }
                const MessageSpan next{.begin = row.value(0).toLongLong() * bucketMs,
                                       .end = (row.value(0).toLongLong() + 1) * bucketMs};
                // One that is cut may have none.
                messages += next.end > m_until || next.begin < m_from ? 0 : row.value(1).toLongLong();
                if (!spans.isEmpty() && spans.constLast().begin == next.end) {
                    spans.last().begin = next.begin;
                } else {
                    spans.append(next);
                }
            });
        return done.transform([&] { return spans; });
    }

    Expected<QList<ListedMessage>> read(const QList<MessageSpan> &spans, qsizetype count)
    {
        QStringList selects;
        for (const MessageSpan &span : spans) {
            const QString behind =
                m_after ? u"(first_time < %1 OR id < %2)"_s.arg(QString::number(*m_after), QString::number(m_afterId))
                        : u"1 = 1"_s;
            selects += u"SELECT * FROM (SELECT id, queue_id, message_id, kind, first_time, last_time, "
                       "seconds_to_delivered FROM statusbridge_messages WHERE first_time >= %1 AND first_time < %2 "
                       "AND %3 AND %4 ORDER BY first_time DESC, id DESC LIMIT %5) AS r%6"_s.arg(
                           QString::number(std::max(span.begin, m_from)), QString::number(std::min(span.end, m_until)),
                           behind, m_ofKinds, QString::number(count), QString::number(selects.size()));
        }
        return m_database
            .list(selects.join(u" UNION ALL "_s), {}, [this](const QSqlQuery &row) { return messageOf(row); })
            .transform([](QList<ListedMessage> found) {
                std::ranges::sort(found, std::ranges::greater(), [](const ListedMessage &each) {
                    return std::pair(each.message.firstTime.toMSecsSinceEpoch(), each.id);
                });
                return found;
            });
    }

    [[nodiscard]] ListedMessage messageOf(const QSqlQuery &row) const
    {
        const MessageKind kind = m_kinds.value(row.value(3).toLongLong()).kind;
        ListedMessage listed{.id = row.value(0).toLongLong(),
                             .message = {.queueId = textOf(row.value(1)),
                                         .messageId = textOf(row.value(2)),
                                         .state = kind.state,
                                         .word = kind.word,
                                         .firstTime = fromMs(row.value(4)),
                                         .lastTime = fromMs(row.value(5)),
                                         .provider = kind.provider,
                                         .number = kind.number,
                                         .messageTemplate = kind.messageTemplate}};
        if (!row.isNull(6)) {
            listed.message.secondsToDelivered = row.value(6).toLongLong();
        }
        if (kind.state == DeliveryState::Failed) {
            listed.message.failure = failureReasonOf(kind.reasonProvider, kind.reasonCode, {});
        }
        return listed;
    }

    Database &m_database;
    const QHash<qint64, StoredKind> &m_kinds;
    bool m_hasKinds = false;
    bool m_isByState = false;
    QString m_ofKinds;
    QString m_ofStates;
    qint64 m_from = 0;
    qint64 m_until = std::numeric_limits<qint64>::max();
    std::optional<qint64> m_after;
    qint64 m_afterId;
};

//! What is kept in the rows alone.
Expected<void> addFromRows(Database &database, const WebhookTables &tables, const Ranking &ranking,
                           QList<DeliveryMessage> &messages)
{
    QMap<std::pair<QString, QString>, DeliveryMessage *> byKey;
    QStringList queueIds;
    for (DeliveryMessage &message : messages) {
        byKey.insert({message.queueId, message.messageId}, &message);
        queueIds += message.queueId;
    }
    queueIds.removeDuplicates();
    const auto rows = messageRowsOf(database, tables, queueIds, ranking);
    if (!rows) {
        return rows.error();
    }
    for (const MessageRow &row : *rows) {
        const StatusRow &status = row.status;
        DeliveryMessage *message = byKey.value({status.queueId, status.messageId});
        if (!message) {
            continue;
        }
        message->recipientId = message->recipientId.isEmpty() ? status.recipientId : message->recipientId;
        const bool isReason = message->state == DeliveryState::Failed && status.failure &&
                              (!message->failure || (message->failure->vendorWords.isEmpty() &&
                                                     message->failure->code == status.failure->code));
        if (isReason) {
            message->failure = status.failure;
        }
    }
    return {};
}

} // namespace

Expected<DeliveryPage> readDeliveryMessages(Database &database, const WebhookTables &tables, const Ranking &ranking,
                                            const DeliveryFilter &filter, const DeliveryPosition &after, int limit)
{
    const auto kinds = storedKinds(database);
    const auto found = kinds.and_then([&](const QHash<qint64, StoredKind> &all) {
        return MessageSearch(database, filter, after, all).first(limit + 1);
    });
    if (!found) {
        return found.error();
    }
    DeliveryPage page;
    for (const ListedMessage &listed : found->first(std::min<qsizetype>(found->size(), limit))) {
        page.messages.append(listed.message);
    }
    if (found->size() > limit && limit > 0) {
        const ListedMessage &last = found->at(limit - 1);
        page.next = {.firstTime = last.message.firstTime, .key = QString::number(last.id)};
    }
    return addFromRows(database, tables, ranking, page.messages).transform([&] { return page; });
}

} // namespace statusbridge
