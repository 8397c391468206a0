// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/messagetable.h"

#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QSet>
#include <QSqlQuery>

namespace statusbridge {

namespace {

constexpr QLatin1StringView messageTable("statusbridge_messages");

} // namespace

Expected<int> MessageTable::replace(const QStringList &queueIds, const QList<CountedMessage> &messages, qint64 arrival,
                                    const std::function<Expected<void>()> &more)
{
    const auto before = stored(queueIds);
    const auto known = before.and_then([&](const auto &) { return m_kinds.find(messages); });
    if (!known) {
        return known.error();
    }
    Difference difference = differenceOf(*before, messages, arrival, {});
    if (difference.isNothing() && !more) {
        return 0;
    }
    QHash<QString, qint64> added;
    const auto done = inFencedTransaction(m_database, m_fencingToken, [&] {
        return m_kinds.add(messages)
            .and_then([&](const QHash<QString, qint64> &kinds) {
                added = kinds;
                difference = differenceOf(*before, messages, arrival, kinds);
                return write(difference);
            })
            .and_then([&] { return changeTotals(m_database, changesOf(difference)); })
            .and_then([&] { return more ? more() : Expected<void>(); });
    });
    return done.transform([&] {
        m_kinds.keep(added);
        return static_cast<int>(difference.written.size() + difference.removed.size());
    });
}

Expected<QHash<MessageTable::Key, MessageTable::Stored>> MessageTable::stored(const QStringList &queueIds)
{
    QHash<Key, Stored> found;
    Expected<void> done;
    for (const QString &list : jsonLists(queueIds)) {
        done = done.and_then([&] {
            return m_database.forEachRow(
                u"SELECT id, queue_id, message_id, kind, first_time, last_time, seconds_to_delivered, by_arrival "
                "FROM %1 WHERE %2"_s.arg(messageTable, m_database.dialect().isOneOfBoundTexts(u"queue_id"_s)),
                {list}, [&found](const QSqlQuery &row) {
                    Stored message{.id = row.value(0).toLongLong(),
                                   .kind = row.value(3).toLongLong(),
                                   .firstTime = row.value(4).toLongLong(),
                                   .lastTime = row.value(5).toLongLong(),
                                   .byArrival = row.value(7).toInt() != 0};
                    if (!row.isNull(6)) {
                        message.secondsToDelivered = row.value(6).toLongLong();
                    }
                    found.insert({row.value(1).toString(), row.value(2).toString()}, message);
                });
        });
    }
    return done.transform([&] { return found; });
}

MessageTable::Difference MessageTable::differenceOf(const QHash<Key, Stored> &before,
                                                    const QList<CountedMessage> &messages, qint64 arrival,
                                                    const QHash<QString, qint64> &kinds) const
{
    Difference difference;
    QSet<Key> present;
    for (const CountedMessage &message : messages) {
        const Key key{message.queueId, message.messageId};
        present.insert(key);
        const auto there = before.constFind(key);
        const bool keepsArrival = there != before.cend() && there->byArrival;
        const qint64 first = message.firstTime.value_or(keepsArrival ? there->firstTime : arrival);
        const Stored now{.id = there == before.cend() ? 0 : there->id,
                         .kind = m_kinds.idOf(message.kind, kinds),
                         .firstTime = first,
                         .lastTime = message.lastTime.value_or(first),
                         .secondsToDelivered = message.secondsToDelivered,
                         .byArrival = message.byArrival};
        if (there == before.cend() || *there != now) {
            difference.written.insert(key, now);
        }
    }
    for (auto each = before.cbegin(); each != before.cend(); ++each) {
        if (!present.contains(each.key())) {
            difference.removed += each->id;
        }
        if (!present.contains(each.key()) || difference.written.contains(each.key())) {
            difference.before.insert(each.key(), *each);
        }
    }
    return difference;
}

TotalChanges MessageTable::changesOf(const Difference &difference)
{
    TotalChanges changes;
    const auto add = [&changes](const Stored &message, qint64 count) {
        TotalChange &change = changes[{bucketOf(message.firstTime), message.kind}];
        change.messages += count;
        change.byArrival += message.byArrival ? count : 0;
        if (message.secondsToDelivered) {
            change.durations.add(*message.secondsToDelivered, count);
        }
    };
    for (const Stored &message : difference.before) {
        add(message, -1);
    }
    for (const Stored &message : difference.written) {
        add(message, 1);
    }
    return changes;
}

Expected<void> MessageTable::write(const Difference &difference)
{
    BulkRows fresh;
    BulkRows changed;
    for (auto each = difference.written.cbegin(); each != difference.written.cend(); ++each) {
        const Stored &message = *each;
        const QString seconds = message.secondsToDelivered ? QString::number(*message.secondsToDelivered) : QString();
        const qint64 byArrival = message.byArrival ? 1 : 0;
        if (message.id == 0) {
            fresh.addRow(notNull(each.key().first), notNull(each.key().second), message.kind, message.firstTime,
                         message.lastTime, seconds, byArrival);
        } else {
            changed.addRow(message.id, notNull(each.key().first), notNull(each.key().second), message.kind,
                           message.firstTime, message.lastTime, seconds, byArrival);
        }
    }
    using Type = BulkColumn::Type;
    QList<BulkColumn> fields = {{u"queue_id"_s},
                                {u"message_id"_s},
                                {u"kind"_s, Type::Integer},
                                {u"first_time"_s, Type::Integer},
                                {u"last_time"_s, Type::Integer},
                                {u"seconds_to_delivered"_s, Type::Integer},
                                {u"by_arrival"_s, Type::Integer}};
    return insertAll(m_database, QString(messageTable), fields, fresh)
        .and_then([&] {
            fields.prepend({u"id"_s, Type::Integer});
            return insertAll(m_database, QString(messageTable), fields, changed, {u"id"_s});
        })
        .and_then([&] { return deleteAll(m_database, QString(messageTable), u"id"_s, difference.removed); });
}

} // namespace statusbridge
