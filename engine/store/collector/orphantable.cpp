// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/orphantable.h"

#include "engine/store/collector/openqueueids.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/askagain.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"

namespace statusbridge {

namespace {

constexpr QLatin1StringView rowTable("statusbridge_orphan_rows");
constexpr qint64 msPerDay = 86400000;

QString countsState(const Database &database)
{
    return u"orphans."_s + database.targetKey();
}

QStringList queueIdsOfFinding(const QHash<QString, AskedInVain> &asked, OrphanFinding finding)
{
    QStringList queueIds;
    for (auto each = asked.cbegin(); each != asked.cend(); ++each) {
        if (each->finding == finding) {
            queueIds += each.key();
        }
    }
    return queueIds;
}

} // namespace

Expected<QStringList> OrphanTable::due(const QString &after, int limit)
{
    // As a number: no index helps with a clock that may have moved from one row to the next.
    const auto clock = m_database.scalar(u"SELECT "_s + m_database.dialect().now);
    if (!clock) {
        return clock.error();
    }
    const QString now = QString::number(clock->toLongLong());
    const QString isAhead = isFromClockAhead(u"ask_after"_s, now);
    // Each of them is a part of the index: none reads what waits. A clock that was ahead also gave up what had hardly
    // begun to wait.
    const QStringList conditions = {u"given_up = 0 AND ask_after <= "_s + now, u"given_up = 0 AND "_s + isAhead,
                                    u"given_up = 1 AND "_s + isAhead};
    QStringList selects;
    QVariantList bindings;
    for (const QString &condition : conditions) {
        selects += u"SELECT queue_id FROM %1 WHERE target = %2 AND queue_id > ? AND %3"_s.arg(
            orphanTable, m_database.targetKey(), condition);
        bindings += notNull(after);
    }
    return m_database.texts(u"SELECT queue_id FROM (%1) AS due ORDER BY queue_id LIMIT %2"_s.arg(
                                selects.join(u" UNION ALL "_s), QString::number(limit)),
                            bindings);
}

Expected<OrphanCounts> OrphanTable::counts()
{
    return KeyValueTable(m_database)
        .value(countsState(m_database))
        .transform([](const std::optional<StateValue> &kept) {
            const QStringList numbers = kept ? kept->value.split(u' ') : QStringList();
            return OrphanCounts{.noRecord = numbers.value(0).toLongLong(),
                                .outside = numbers.value(1).toLongLong(),
                                .givenUp = numbers.value(2).toLongLong()};
        });
}

Expected<std::optional<OrphanView>> OrphanTable::of(const QString &queueId)
{
    std::optional<OrphanView> found;
    const auto done = m_database.forEachRow(
        u"SELECT finding, since, ask_after, given_up FROM %1 WHERE target = %2 AND queue_id = ?"_s.arg(
            orphanTable, m_database.targetKey()),
        {queueId}, [&found](const QSqlQuery &row) {
            found = OrphanView{.finding = static_cast<OrphanFinding>(row.value(0).toInt()),
                               .since = fromMs(row.value(1)),
                               .askAfter = {},
                               .isGivenUp = row.value(3).toInt() != 0};
            if (!found->isGivenUp && row.value(2).toLongLong() > 0) {
                found->askAfter = fromMs(row.value(2));
            }
        });
    return done.transform([&] { return found; });
}

Expected<void> OrphanTable::putOff(const FencingToken &fencingToken, const QHash<QString, AskedInVain> &asked, int days)
{
    QStringList queueIds = asked.keys();
    queueIds.removeIf([](const QString &queueId) { return !fitsKey(queueId); });
    if (queueIds.isEmpty()) {
        return {};
    }
    return inFencedTransaction(m_database, fencingToken, [&] {
        const auto known = among(queueIds);
        if (!known) {
            return Expected<void>(known.error());
        }
        QStringList added = queueIds;
        const QSet<QString> old(known->cbegin(), known->cend());
        added.removeIf([&](const QString &queueId) { return old.contains(queueId); });
        Expected<void> done = addNew(asked, added);
        for (const auto finding : {OrphanFinding::NotListed, OrphanFinding::NoRecord, OrphanFinding::OutsideCriteria}) {
            done = done.and_then([&] {
                return set(u"finding = %1"_s.arg(static_cast<int>(finding)), queueIdsOfFinding(asked, finding));
            });
        }
        return done
            .and_then([&] {
                return set(
                    u"%1, given_up = 0, counted_from = CASE WHEN counted_from > %2 THEN %2 ELSE counted_from END"_s.arg(
                        askLater(m_database.dialect()), m_database.dialect().now),
                    queueIds);
            })
            .and_then([&] { return giveUp(queueIds, days); })
            .and_then([&] { return noteRows(asked); })
            .and_then([&] { return recount(); });
    });
}

//! They leave those that wait.
Expected<void> OrphanTable::addNew(const QHash<QString, AskedInVain> &asked, const QStringList &queueIds)
{
    const auto now = m_database.scalar(u"SELECT "_s + m_database.dialect().now);
    if (!now || queueIds.isEmpty()) {
        return now ? Expected<void>() : now.error();
    }
    BulkRows rows;
    for (const QString &queueId : queueIds) {
        rows.addRow(m_database.target().key, queueId, static_cast<int>(asked.value(queueId).finding), now->toLongLong(),
                    now->toLongLong(), 0, 0, 0);
    }
    using Type = BulkColumn::Type;
    const auto left = changeForAll(m_database,
                                   u"%1 WHERE target = %2 AND %3"_s.arg(
                                       m_database.dialect().deleteFrom(u"statusbridge_open_queue_ids"_s),
                                       m_database.targetKey(), m_database.dialect().isOneOfBoundTexts(u"queue_id"_s)),
                                   queueIds);
    return left.and_then([&](int count) { return countWaiting(m_database, -count); }).and_then([&] {
        return insertAll(m_database, orphanTable,
                         {{u"target"_s, Type::Integer},
                          {u"queue_id"_s},
                          {u"finding"_s, Type::Integer},
                          {u"since"_s, Type::Integer},
                          {u"counted_from"_s, Type::Integer},
                          {u"ask_after"_s, Type::Integer},
                          {u"asks"_s, Type::Integer},
                          {u"given_up"_s, Type::Integer}},
                         rows);
    });
}

Expected<void> OrphanTable::noteRows(const QHash<QString, AskedInVain> &asked)
{
    BulkRows rows;
    for (auto each = asked.cbegin(); each != asked.cend(); ++each) {
        for (const StatusRow &row : each->rows) {
            if (fitsKey(each.key()) && fitsKey(row.id)) {
                rows.addRow(m_database.target().key, settledSource(row.source), each.key(), notNull(row.id),
                            row.statusWord);
            }
        }
    }
    using Type = BulkColumn::Type;
    return insertAll(
        m_database, rowTable,
        {{u"target"_s, Type::Integer}, {u"source"_s, Type::Integer}, {u"queue_id"_s}, {u"row_id"_s}, {u"word"_s}}, rows,
        {u"queue_id"_s, u"row_id"_s, u"source"_s, u"target"_s});
}

Expected<void> OrphanTable::giveUp(const QStringList &queueIds, int days)
{
    return set(u"given_up = 1"_s, queueIds,
               u"counted_from <= %1 - %2"_s.arg(m_database.dialect().now, QString::number(days * msPerDay)));
}

Expected<void> OrphanTable::foundRecords(const FencingToken &fencingToken, const QStringList &queueIds)
{
    const auto here = queueIds.isEmpty() ? Expected<QStringList>(QStringList()) : among(queueIds);
    if (!here || here->isEmpty()) {
        return here ? Expected<void>() : here.error();
    }
    BulkRows rows;
    for (const QString &queueId : *here) {
        rows.addRow(m_database.target().key, queueId);
    }
    return inFencedTransaction(m_database, fencingToken, [&] {
        return remove(*here)
            .and_then([&] {
                return insertAll(m_database, u"statusbridge_open_queue_ids"_s,
                                 {{u"target"_s, BulkColumn::Type::Integer}, {u"queue_id"_s}}, rows,
                                 {u"target"_s, u"queue_id"_s});
            })
            .and_then([&] { return countWaiting(m_database, here->size()); });
    });
}

Expected<void> OrphanTable::makeDue(const QStringList &queueIds)
{
    return queueIds.isEmpty()
               ? Expected<void>()
               : set(u"ask_after = 0, asks = 0, given_up = 0, counted_from = "_s + m_database.dialect().now, queueIds)
                     .and_then([&] { return recount(); });
}

Expected<void> OrphanTable::remove(const QStringList &queueIds)
{
    if (queueIds.isEmpty()) {
        return {};
    }
    const QString ofTarget = u"target = "_s + m_database.targetKey();
    return deleteAll(m_database, orphanTable, u"queue_id"_s, queueIds, ofTarget)
        .and_then([&] { return deleteAll(m_database, rowTable, u"queue_id"_s, queueIds, ofTarget); })
        .and_then([&] { return recount(); });
}

Expected<bool> OrphanTable::askAgain(const QString &queueId)
{
    Expected<QStringList> here = QStringList();
    return m_database
        .inTransaction([&] {
            here = among({queueId});
            return here.and_then([&](const QStringList &found) { return makeDue(found); });
        })
        .transform([&] { return !here->isEmpty(); });
}

Expected<QStringList> OrphanTable::among(const QStringList &queueIds)
{
    return textsForAll(m_database,
                       u"SELECT queue_id FROM %1 WHERE target = %2 AND %3"_s.arg(
                           orphanTable, m_database.targetKey(), m_database.dialect().isOneOfBoundTexts(u"queue_id"_s)),
                       queueIds);
}

Expected<void> OrphanTable::set(const QString &assignments, const QStringList &queueIds, const QString &condition)
{
    const QString sql = u"%1 SET %2 WHERE target = %3 AND %4 AND %5"_s.arg(
        m_database.dialect().update(QString(orphanTable)), assignments, m_database.targetKey(), condition,
        m_database.dialect().isOneOfBoundTexts(u"queue_id"_s));
    return changeForAll(m_database, sql, queueIds).and_then([](int) { return Expected<void>(); });
}

Expected<void> OrphanTable::recount()
{
    OrphanCounts counts;
    return m_database
        .forEachRow(u"SELECT given_up, finding, count(*) FROM %1 WHERE target = %2 GROUP BY given_up, finding"_s.arg(
                        orphanTable, m_database.targetKey()),
                    {},
                    [&counts](const QSqlQuery &row) {
                        const bool isOutside =
                            static_cast<OrphanFinding>(row.value(1).toInt()) == OrphanFinding::OutsideCriteria;
                        qint64 &count = row.value(0).toInt() != 0 ? counts.givenUp
                                        : isOutside               ? counts.outside
                                                                  : counts.noRecord;
                        count += row.value(2).toLongLong();
                    })
        .and_then([&] {
            return KeyValueTable(m_database)
                .setValue(countsState(m_database),
                          u"%1 %2 %3"_s.arg(QString::number(counts.noRecord), QString::number(counts.outside),
                                            QString::number(counts.givenUp)));
        });
}

} // namespace statusbridge
