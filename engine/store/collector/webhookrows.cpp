// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookrows.h"

#include "engine/core/logging.h"
#include "engine/store/collector/newestrows.h"
#include "engine/store/collector/orphantable.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/collector/webhookbodies.h"
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
        const auto indexes = readIndexes(m_database, *table);
        if (!indexes) {
            return indexes.error();
        }
        table->target = m_database.target().key;
        table->ownsUpdated = *owns;
        table->hasOpenIndex =
            table->marksColumn() && indexes->names.contains(openIndexName(m_database.dialect(), *table));
        // A view has none, and those of what it shows may serve.
        table->hasNoQueueIdIndex = !indexes->columns.isEmpty() && !table->hasOpenIndex &&
                                   !indexes->leadTo(m_database.dialect(), *table, queueIdIndex);
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
    const auto owns = claimUpdated(m_database).and_then([this] { return ownsUpdated(m_database); });
    const auto claimed = owns.and_then(
        [this](bool isOurs) { return isOurs == m_tables.deliveredLogs.ownsUpdated ? Expected<void>() : prepare(); });
    if (claimed && !m_tables.deliveredLogs.ownsUpdated) {
        qCInfo(lcStore).noquote() << "Rows are marked in Statusbridge's own tables, since" << m_deliveredLogs.updated
                                  << "speaks of another place at Zoho than" << m_database.target().name;
    }
    return claimed;
}

Expected<void> WebhookRows::unroll(const FencingToken &fencingToken, const std::function<bool()> &mayContinue,
                                   const UnrollLimits &limits)
{
    return WebhookBodies(m_database, m_tables, m_queueIds)
        .unroll(fencingToken, mayContinue, limits)
        .and_then([&](const QStringList &given) {
            return given.isEmpty() ? Expected<void>() : keepWaiting(fencingToken, given);
        });
}

Expected<void> WebhookRows::lookIntoBodies(const std::function<bool()> &mayContinue)
{
    return WebhookBodies(m_database, m_tables, m_queueIds).unread(mayContinue).and_then([this](const auto &unread) {
        for (auto each = unread.cbegin(); each != unread.cend(); ++each) {
            m_unread[each.key()] += each.value();
        }
        return Expected<void>();
    });
}

Expected<QList<BodyProgress>> WebhookRows::bodyProgress()
{
    return WebhookBodies(m_database, m_tables, m_queueIds).progress();
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

Expected<bool> WebhookRows::anyOpen()
{
    const auto waiting = waitingQueueIds(m_database);
    if (!waiting || *waiting > 0) {
        return waiting.transform([](qint64) { return true; });
    }
    UnseenRows unseen(m_database, m_tables, m_mostUnseen);
    for (const ResolvedTable &table : m_tables.matched()) {
        const auto where = unseen.place(table);
        const auto found = where.and_then([&](const UnseenRows::Place &place) {
            const RowSql sql(m_database.dialect(), table);
            return m_database.scalar(unseen.select(table, place, u"1"_s, u"NOT "_s + sql.isCarriedOver()) +
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

Expected<qint64> WebhookRows::openQueueIds()
{
    bool isLarge = false;
    const auto news =
        UnseenRows(m_database, m_tables, m_mostUnseen).fromQueueIds(isLarge).and_then([&](const QString &from) {
            return m_database.scalar(u"SELECT count(DISTINCT u.queue_id) FROM "_s + from);
        });
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
        return !isFirst
                   ? Expected<QStringList>(QStringList())
                   : UnseenRows(m_database, m_tables, m_mostUnseen)
                         .fromQueueIds(due.mayHaveUnread)
                         .and_then([&](const QString &from) {
                             return m_database.texts(u"SELECT DISTINCT u.queue_id FROM %1 LIMIT %2"_s.arg(from, count));
                         });
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
    for (const ResolvedTable &table : m_tables.matched()) {
        const qint64 key = seen.of(table.source);
        if (!isWholeNumber(table.types.value(table.id))) {
            continue;
        }
        const RowSql sql(m_database.dialect(), table);
        const auto read =
            m_database.forEachRow(u"SELECT %1 FROM %2 r WHERE %3 > %4 AND %5 AND %6 ORDER BY %3 LIMIT %7"_s.arg(
                                      needColumns(m_database, sql), sql.table(), sql.id(), QString::number(key),
                                      sql.hasPossibleQueueId(), sql.isOpen(), QString::number(limit)),
                                  {}, [&](const QSqlQuery &row) { addNeed(found, row); });
        if (!read) {
            return read.error();
        }
    }
    return found;
}

Expected<QueueIdsByNeed> WebhookRows::needOf(const QStringList &queueIds)
{
    QueueIdsByNeed found;
    for (const ResolvedTable &table : m_tables.matched()) {
        const RowSql sql(m_database.dialect(), table);
        const QString select = u"SELECT %1 FROM %2 r WHERE %3 AND %4"_s.arg(needColumns(m_database, sql), sql.table(),
                                                                            sql.hasQueueIdOfBoundTexts(), sql.isOpen());
        for (const QString &list : jsonLists(queueIds)) {
            const auto read = m_database.forEachRow(select, {list}, [&](const QSqlQuery &row) { addNeed(found, row); });
            if (!read) {
                return read.error();
            }
        }
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
    wanted.removeIf([](const QString &queueId) { return queueId.isEmpty() || !fitsKey(queueId); });
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
    return LateRows(m_database, m_tables, m_mostUnseen).rows(words, limit);
}

Expected<QList<LateQueueId>> WebhookRows::lateQueueIds(const QStringList &words, const QStringList &settled, int limit)
{
    return LateRows(m_database, m_tables, m_mostUnseen).queueIds(words, settled, limit);
}

Expected<void> WebhookRows::noteAsked(const FencingToken &fencingToken, const QStringList &queueIds)
{
    return LateRows(m_database, m_tables, m_mostUnseen).noteAsked(fencingToken, queueIds);
}

Expected<void> WebhookRows::noteFound(const FencingToken &fencingToken, const QStringList &queueIds)
{
    return LateRows(m_database, m_tables, m_mostUnseen).noteFound(fencingToken, queueIds);
}

Expected<bool> WebhookRows::wasDelivered(const QString &queueId)
{
    const auto found =
        m_database.scalar(u"SELECT 1 FROM statusbridge_delivered_queue_ids WHERE target = ? AND queue_id = ?"_s,
                          {m_database.target().key, queueId});
    return found.transform([](const QVariant &value) { return value.isValid(); });
}

} // namespace statusbridge
