// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookrows.h"

#include "engine/core/logging.h"
#include "engine/store/collector/gonebodies.h"
#include "engine/store/collector/latequeueids.h"
#include "engine/store/collector/newestrows.h"
#include "engine/store/collector/orphantable.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/collector/unreadstatuses.h"
#include "engine/store/sql/askagain.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"
#include "engine/store/state/updatedowner.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace statusbridge {

namespace {

// Enough to make the statements few, little enough to keep one parameter below a megabyte.
constexpr qsizetype batchSize = 5000;
constexpr std::chrono::milliseconds timeToForget{50}; //!< the same to look for late queue ids

} // namespace

WebhookRows::WebhookRows(Database &database, const TableMapping &webhookLogs, const TableMapping &deliveredLogs,
                         int mostUnseen)
    : m_database(database), m_webhookLogs(webhookLogs), m_deliveredLogs(deliveredLogs), m_mostUnseen(mostUnseen)
{}

Expected<void> WebhookRows::prepare()
{
    const auto tables = resolveTables(m_database, m_webhookLogs, m_deliveredLogs);
    const auto owns = tables.and_then([this](const WebhookTables &) { return ownsUpdated(m_database); });
    if (!owns) {
        return owns.error();
    }
    m_tables = *tables;
    m_tables.words = m_words;
    const auto statuses = findStatuses();
    if (!statuses) {
        return statuses;
    }
    QList<ResolvedTable *> all = {&m_tables.deliveredLogs, &m_tables.webhookLogs};
    if (m_tables.statuses) {
        all += &*m_tables.statuses;
    }
    for (ResolvedTable *table : std::as_const(all)) {
        const auto names = m_database.texts(m_database.dialect().indexNames, table->name().bindings());
        if (!names) {
            return names.error();
        }
        table->target = m_database.target().key;
        table->ownsUpdated = *owns;
        table->hasOpenIndex = table->marksColumn() && names->contains(openIndexName(*table));
    }
    return {};
}

//! Where no table has bodies, there still are statuses if the receiver of webhooks keeps them there.
Expected<void> WebhookRows::findStatuses()
{
    const auto isThere = m_tables.statuses ? Expected<QVariant>(QVariant())
                                           : m_database.scalar(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(statusTable));
    if (!isThere || !isThere->isValid()) {
        return isThere ? Expected<void>() : isThere.error();
    }
    return resolveStatusTable(m_database).and_then([this](const ResolvedTable &found) {
        m_tables.statuses = found;
        return Expected<void>();
    });
}

Expected<void> WebhookRows::claim()
{
    const auto claimed = claimUpdated(m_database).and_then([this] { return prepare(); });
    if (claimed && !m_tables.deliveredLogs.ownsUpdated) {
        qCInfo(lcStore).noquote() << "Rows are marked in Statusbridge's own tables, since" << m_deliveredLogs.updated
                                  << "speaks of another place at Zoho than" << m_database.target().name;
    }
    return claimed;
}

Expected<void> WebhookRows::unroll(const FencingToken &fencingToken, const std::function<bool()> &mayContinue,
                                   const UnrollLimits &limits)
{
    QueueIdLookup lookup(m_database);
    if (const auto prepared = prepareLookup(lookup); !prepared) {
        return prepared;
    }
    BodyUnroller unroller(m_database, m_tables, fencingToken, lookup, limits);
    for (const ResolvedTable &table : m_tables.unrolled()) {
        const auto updated = unroller.update(table, mayContinue);
        const auto deadline = std::chrono::steady_clock::now() + timeToForget;
        const auto done = updated.and_then([&] {
            return forgetGoneBodies(m_database, table, fencingToken,
                                    [&] { return mayContinue() && std::chrono::steady_clock::now() < deadline; });
        });
        if (!done) {
            return done;
        }
    }
    return giveQueueIds(lookup, fencingToken, mayContinue);
}

//! Without a table that the settings name, statuses wait for their queue ids.
Expected<void> WebhookRows::prepareLookup(QueueIdLookup &lookup)
{
    const auto prepared = lookup.prepare(m_queueIds);
    if (!prepared && prepared.error().kind != ErrorKind::Schema) {
        return prepared;
    }
    warnIfFailed(lcStore, prepared);
    return {};
}

Expected<void> WebhookRows::giveQueueIds(QueueIdLookup &lookup, const FencingToken &fencingToken,
                                         const std::function<bool()> &mayContinue)
{
    if (!m_tables.statuses || !lookup.isPrepared()) {
        return {};
    }
    const auto deadline = std::chrono::steady_clock::now() + timeToForget;
    return giveLateQueueIds(m_database, fencingToken, lookup,
                            [&] { return mayContinue() && std::chrono::steady_clock::now() < deadline; })
        .and_then([&](const QStringList &given) {
            return given.isEmpty() ? Expected<void>() : keepWaiting(fencingToken, given);
        });
}

Expected<void> WebhookRows::lookIntoBodies(const std::function<bool()> &mayContinue)
{
    QueueIdLookup lookup(m_database);
    if (const auto prepared = prepareLookup(lookup); !prepared) {
        return prepared;
    }
    for (const ResolvedTable &table : m_tables.unrolled()) {
        const auto found = unreadStatuses(m_database, table, lookup, mayContinue);
        if (!found) {
            return found.error();
        }
        for (auto each = found->cbegin(); each != found->cend(); ++each) {
            m_unread[each.key()] += each.value();
        }
    }
    return {};
}

Expected<QList<BodyProgress>> WebhookRows::bodyProgress()
{
    QList<BodyProgress> all;
    for (const ResolvedTable &table : m_tables.unrolled()) {
        const auto state = unrollState(m_database, table);
        const auto rows = state.and_then(
            [&](const auto &) { return m_database.scalar(m_database.dialect().estimatedRows(table.name())); });
        if (!rows) {
            return rows.error();
        }
        if (*state) {
            const qint64 read = (*state)->bodies;
            all += {.table = table.table,
                    .read = read,
                    .about = (*state)->isComplete ? read : std::max(read, rows->toLongLong()),
                    .isComplete = (*state)->isComplete};
        }
    }
    return all;
}

Expected<QueueIdsByNeed> WebhookRows::scan(const FencingToken &fencingToken, const QStringList &words,
                                           const std::function<bool()> &mayContinue, const ScanLimits &limits)
{
    RowScan scan(m_database, m_tables, fencingToken, words, limits);
    for (const ResolvedTable &table : m_tables.matched()) {
        if (const auto done = scan.update(table, mayContinue); !done) {
            return done.error();
        }
    }
    const auto deadline = std::chrono::steady_clock::now() + limits.time;
    return OpenQueueIds(m_database, m_tables)
        .recheck(fencingToken, [&] { return mayContinue() && std::chrono::steady_clock::now() < deadline; })
        .transform([&] { return scan.added(); });
}

Expected<WebhookRows::Unseen> WebhookRows::unseen(const ResolvedTable &table)
{
    const auto state = scanState(m_database, table);
    if (!state || state->readsAll) {
        return state.transform([](const ScanState &made) { return Unseen{.wasScanned = made.isMade}; });
    }
    Unseen found{.isEverything = false,
                 .isLarge = state->isMade && !state->isComplete,
                 .after = state->readTo,
                 .wasScanned = state->isMade};
    const auto newest = keyOfNewest(m_database, table, 1);
    // Fewer keys than that can't be more rows, so that counting them can be spared.
    if (!newest || std::max(*newest, lowestKey + m_mostUnseen) - m_mostUnseen <= found.after) {
        return newest.transform([&](qint64) { return found; });
    }
    const RowSql sql(m_database.dialect(), table);
    const auto oldest = keyOfNewest(m_database, table, m_mostUnseen);
    const auto older = oldest.and_then([&](qint64 key) {
        return m_database.scalar(u"SELECT 1 FROM %1 r WHERE %2 > %3 AND %2 < %4 LIMIT 1"_s.arg(
            sql.table(), sql.id(), QString::number(found.after), QString::number(key)));
    });
    return older.transform([&](const QVariant &any) {
        found.isLarge = found.isLarge || any.isValid();
        found.after = std::max(found.after, *oldest - 1);
        return found;
    });
}

QString WebhookRows::unseenRows(const ResolvedTable &table, const Unseen &unseen, const QString &columns,
                                const QString &condition) const
{
    const RowSql sql(m_database.dialect(), table);
    const QString where = unseen.isEverything ? u"1 = 1"_s : u"%1 > %2"_s.arg(sql.id(), QString::number(unseen.after));
    return u"SELECT %1 FROM %2 r WHERE %3 AND %4 AND %5 AND %6"_s.arg(
        columns, sql.table(), where, sql.hasPossibleQueueId(), sql.isOpen(), condition);
}

Expected<QString> WebhookRows::lateCandidates(const ResolvedTable &table, const QString &columns,
                                              const QString &condition)
{
    return unseen(table).transform([&](const Unseen &unseen) {
        const RowSql sql(m_database.dialect(), table);
        const QString fresh = unseenRows(table, unseen, columns, condition);
        const QString kept = u"SELECT %1 FROM statusbridge_late_queue_ids o CROSS JOIN %2 r WHERE o.target = %3 AND "
                             "%4 AND %5 <= %6 AND %7 AND %8"_s.arg(
                                 columns, sql.table(), m_database.targetKey(), sql.hasQueueIdText(u"o.queue_id"_s),
                                 sql.id(), QString::number(unseen.after), sql.isOpen(), condition);
        return unseen.isEverything ? fresh : fresh + u" UNION ALL "_s + kept;
    });
}

Expected<bool> WebhookRows::anyOpen()
{
    const auto waiting = waitingQueueIds(m_database);
    if (!waiting || *waiting > 0) {
        return waiting.transform([](qint64) { return true; });
    }
    for (const ResolvedTable &table : m_tables.matched()) {
        const auto where = unseen(table);
        const auto found = where.and_then([&](const Unseen &unseen) {
            const RowSql sql(m_database.dialect(), table);
            return m_database.scalar(unseenRows(table, unseen, u"1"_s, u"NOT "_s + sql.isCarriedOver()) +
                                     u" LIMIT 1"_s);
        });
        if (!found) {
            return found.error();
        }
        if (found->isValid() || where->isLarge) {
            return true;
        }
    }
    return false;
}

Expected<QString> WebhookRows::unseenQueueIds(bool &isLarge)
{
    QStringList selects;
    for (const ResolvedTable &table : m_tables.matched()) {
        const auto where = unseen(table);
        if (!where) {
            return where.error();
        }
        isLarge = isLarge || where->isLarge;
        const RowSql sql(m_database.dialect(), table);
        const bool isKnown = where->isEverything && where->wasScanned && !table.hasOpenIndex;
        selects += unseenRows(table, *where, sql.queueIdText() + u" AS queue_id"_s,
                              isKnown ? u"1 = 0"_s : u"NOT "_s + sql.isCarriedOver());
    }
    const auto isKeptIn = [this](const QString &table) {
        return hasRow(u"%1 o WHERE o.queue_id = u.queue_id AND o.target = %2"_s.arg(table, m_database.targetKey()));
    };
    return u"(%1) AS u WHERE NOT %2 AND NOT %3"_s.arg(
        selects.join(u" UNION ALL "_s), isKeptIn(u"statusbridge_open_queue_ids"_s), isKeptIn(orphanTable));
}

Expected<qint64> WebhookRows::openQueueIds()
{
    bool isLarge = false;
    const auto news = unseenQueueIds(isLarge).and_then(
        [&](const QString &from) { return m_database.scalar(u"SELECT count(DISTINCT u.queue_id) FROM "_s + from); });
    const auto orphans = news.and_then([this](const QVariant &) { return OrphanTable(m_database).counts(); });
    return orphans.and_then([&](const OrphanCounts &counts) {
        return waitingQueueIds(m_database).transform([&](qint64 waiting) {
            return waiting + counts.noRecord + counts.outside + news->toLongLong();
        });
    });
}

Expected<DueQueueIds> WebhookRows::dueQueueIds(int limit, const DueQueueIds &before)
{
    DueQueueIds due{.lastWaiting = before.lastWaiting, .lastAgain = before.lastAgain};
    const QString count = QString::number(limit + 1);
    const auto kept =
        m_database.texts(u"SELECT queue_id FROM statusbridge_open_queue_ids WHERE target = %1 AND queue_id > ? "
                         "ORDER BY queue_id LIMIT %2"_s.arg(m_database.targetKey(), count),
                         {notNull(before.lastWaiting)});
    const auto again =
        kept.and_then([&](const auto &) { return OrphanTable(m_database).due(before.lastAgain, limit + 1); });
    // What no scan has read yet is little, and comes with the first portion.
    const bool isFirst = before.lastWaiting.isEmpty() && before.lastAgain.isEmpty();
    const auto news = again.and_then([&](const auto &) {
        return isFirst ? unseenQueueIds(due.mayHaveUnread).and_then([&](const QString &from) {
            return m_database.texts(u"SELECT DISTINCT u.queue_id FROM %1 LIMIT %2"_s.arg(from, count));
        })
                       : Expected<QStringList>(QStringList());
    });
    if (!news) {
        return news.error();
    }
    due.hasMore = std::max(kept->size() + news->size(), again->size()) > limit;
    due.waiting = kept->mid(0, limit);
    due.again = again->mid(0, limit);
    due.lastWaiting = due.waiting.isEmpty() ? before.lastWaiting : due.waiting.constLast();
    due.lastAgain = due.again.isEmpty() ? before.lastAgain : due.again.constLast();
    QSet<QString> all(news->cbegin(), news->cend());
    if (isFirst) {
        all.unite({m_unread.keyBegin(), m_unread.keyEnd()});
        all.subtract({due.waiting.cbegin(), due.waiting.cend()});
    }
    std::copy_n(all.cbegin(), std::min(all.size(), limit - due.waiting.size()), std::back_inserter(due.waiting));
    return due;
}

Expected<SeenRows> WebhookRows::newestKeys()
{
    SeenRows seen{.isKnown = true};
    for (const ResolvedTable &table : m_tables.matched()) {
        const auto newest =
            isWholeNumber(table.types.value(table.id)) ? keyOfNewest(m_database, table, 1) : Expected<qint64>(0);
        if (!newest) {
            return newest.error();
        }
        seen.of(table.source) = *newest;
    }
    return seen;
}

Expected<QueueIdsByNeed> WebhookRows::queueIdsSince(const SeenRows &seen, int limit)
{
    QueueIdsByNeed found;
    int tooLong = 0;
    for (const ResolvedTable &table : m_tables.matched()) {
        const qint64 key = seen.of(table.source);
        if (!isWholeNumber(table.types.value(table.id))) {
            continue;
        }
        const RowSql sql(m_database.dialect(), table);
        const auto read =
            m_database.forEachRow(u"SELECT %1 FROM %2 r WHERE %3 > %4 AND %5 AND %6 ORDER BY %3 LIMIT %7"_s.arg(
                                      needColumns(m_database, sql), sql.table(), sql.id(), QString::number(key),
                                      sql.hasQueueId(), sql.isOpen(), QString::number(limit)),
                                  {}, [&](const QSqlQuery &row) {
                                      if (fitsKey(row.value(0).toString())) {
                                          addNeed(found, row);
                                      } else {
                                          ++tooLong;
                                      }
                                  });
        if (!read) {
            return read.error();
        }
    }
    if (tooLong > 0) {
        qCWarning(lcStore).noquote() << tooLong << "new rows have a queue id of more than" << longestKey
                                     << "characters, which no field of Zoho's holds: they match no record.";
    }
    return found;
}

Expected<void> WebhookRows::keepWaiting(const FencingToken &fencingToken, const QStringList &queueIds)
{
    OpenQueueIds open(m_database, m_tables);
    return open.unkept(queueIds).and_then([&](const QSet<QString> &left) {
        return open.add(fencingToken, {.waiting = left, .late = {}, .orphans = {}});
    });
}

Expected<QHash<QString, StatusRows>> WebhookRows::rowsOf(const QStringList &queueIds)
{
    QSet<QString> wanted(queueIds.cbegin(), queueIds.cend());
    wanted.remove(QString());
    const QStringList ids(wanted.cbegin(), wanted.cend());
    QHash<QString, StatusRows> found;
    found.reserve(ids.size());
    for (qsizetype start = 0; start < ids.size(); start += batchSize) {
        for (const ResolvedTable &table : m_tables.matched()) {
            const RowSql sql(m_database.dialect(), table);
            const auto rows =
                readRowsForAll(m_database, table, sql.hasQueueIdOfBoundTexts(), ids.mid(start, batchSize));
            if (!rows) {
                return rows.error();
            }
            for (const StatusRow &row : *rows) {
                if (wanted.contains(row.queueId)) { // a column may compare without case
                    found[row.queueId].append(row);
                }
            }
        }
    }
    for (auto each = m_unread.cbegin(); each != m_unread.cend(); ++each) {
        if (wanted.contains(each.key())) {
            found[each.key()] += each.value();
        }
    }
    return found;
}

Expected<StatusRows> WebhookRows::lateRows(const QStringList &words, int limit)
{
    StatusRows late;
    for (const ResolvedTable &table : m_tables.matched()) {
        const RowSql sql(m_database.dialect(), table);
        // Only the few rows that are late are read themselves. Each is asked again whether it is one, since in a table
        // without a unique key rows of other queue ids may have the same.
        const QString isLate = sql.hasWord(words) + u" AND "_s + sql.isOfMessageCarriedOver();
        const auto ids = lateCandidates(table, sql.id() + u" AS id"_s, isLate);
        const auto rows = ids.and_then([&](const QString &select) {
            return readRows(
                m_database, table,
                u"%1 IN (SELECT id FROM (SELECT id FROM (%2) AS late_ids LIMIT %3) AS late) AND %4 AND %5"_s.arg(
                    sql.id(), select, QString::number(limit), sql.isOpen(), isLate),
                {});
        });
        if (!rows) {
            return rows.error();
        }
        late += *rows;
    }
    return late;
}

Expected<QList<LateQueueId>> WebhookRows::lateQueueIds(const QStringList &words, const QStringList &settled, int limit)
{
    QStringList selects;
    for (const ResolvedTable &table : m_tables.matched()) {
        const RowSql sql(m_database.dialect(), table);
        const QString columns = u"%1 AS queue_id, %2 AS ask_after, %3 AS is_unknown"_s.arg(
            sql.queueIdText(), sql.ofCarriedOver(u"d.ask_after"_s),
            sql.ofCarriedOver(u"CASE WHEN d.message_id IS NULL THEN 1 ELSE 0 END"_s));
        const auto select =
            lateCandidates(table, columns,
                           u"%1 AND %2 AND NOT (%3 AND %4)"_s.arg(
                               sql.hasWord(words), isToAsk(sql.ofCarriedOver(u"d.ask_after"_s), m_database.dialect()),
                               sql.hasWord(settled), sql.isOfMessageCarriedOver()));
        if (!select) {
            return select.error();
        }
        selects += *select;
    }
    return m_database.list(u"SELECT u.queue_id, max(u.is_unknown) FROM (%1) AS u GROUP BY u.queue_id "
                           "ORDER BY max(u.is_unknown), max(u.ask_after), u.queue_id LIMIT %2"_s.arg(
                               selects.join(u" UNION ALL "_s), QString::number(limit)),
                           {}, [](const QSqlQuery &row) {
                               return LateQueueId{.queueId = row.value(0).toString(),
                                                  .isMessageKnown = row.value(1).toInt() == 0};
                           });
}

Expected<void> WebhookRows::noteAsked(const FencingToken &fencingToken, const QStringList &queueIds)
{
    if (queueIds.isEmpty()) {
        return {};
    }
    const Dialect &dialect = m_database.dialect();
    const QString sql = u"%1 SET %2 WHERE target = %3 AND %4"_s.arg(
        dialect.update(u"statusbridge_delivered_queue_ids"_s), askLater(dialect), m_database.targetKey(),
        dialect.isOneOfBoundTexts(u"queue_id"_s));
    return inFencedTransaction(m_database, fencingToken, [&] {
        return changeForAll(m_database, sql, queueIds).and_then([](int) { return Expected<void>(); });
    });
}

Expected<bool> WebhookRows::wasDelivered(const QString &queueId)
{
    const auto found =
        m_database.scalar(u"SELECT 1 FROM statusbridge_delivered_queue_ids WHERE target = ? AND queue_id = ?"_s,
                          {m_database.target().key, queueId});
    return found.transform([](const QVariant &value) { return value.isValid(); });
}

} // namespace statusbridge
