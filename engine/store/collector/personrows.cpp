// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/personrows.h"

#include "engine/status/phonenumber.h"
#include "engine/store/collector/openqueueids.h"
#include "engine/store/collector/orphantable.h"
#include "engine/store/collector/rowsearch.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/sourcebodies.h"
#include "engine/store/collector/statuspurge.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

constexpr int queueIdsTogether = 20000;
constexpr int bodiesTogether = 500;
constexpr qint64 bytesTogether = 4LL * 1024 * 1024;
constexpr auto deliveredTable = "statusbridge_delivered_queue_ids"_L1;

//! Where queue ids stand as a key by which rows of the collector's are known.
QStringList queueIdTables()
{
    return {u"statusbridge_settled_rows"_s,   QString(deliveredTable), u"statusbridge_open_queue_ids"_s,
            u"statusbridge_late_queue_ids"_s, QString(orphanTable),    u"statusbridge_orphan_rows"_s,
            u"statusbridge_record_failures"_s};
}

//! Of a status, in this order; what the removal looks for is in any of them.
QStringList statusColumns()
{
    return {u"queue_id"_s, u"message_id"_s, u"recipient"_s, u"participant"_s,
            u"word"_s,     u"reason"_s,     u"payload"_s,   u"event_time"_s};
}

SearchLimits wholeTables(std::chrono::milliseconds time)
{
    return {.rows = std::numeric_limits<int>::max(), .results = std::numeric_limits<int>::max(), .time = time};
}

QStringList listOf(const QSet<QString> &texts)
{
    return {texts.cbegin(), texts.cend()};
}

void addRows(const PersonTraces &asked, const StatusRows &rows, PersonTraces &found)
{
    for (const StatusRow &row : rows) {
        found.add(asked, row.queueId, row.messageId, {row.recipientId});
    }
}

Expected<void> addTracesInStatuses(Database &database, const PersonTraces &asked, PersonTraces &found)
{
    OwnRows rows = PersonRemoval(database, asked, {})
                       .rowsOf(QString(statusTable), {.recipient = u"recipient"_s,
                                                      .queueId = u"queue_id"_s,
                                                      .messageId = u"message_id"_s,
                                                      .texts = {u"participant"_s}});
    rows.columns = {u"queue_id"_s, u"message_id"_s, u"recipient"_s, u"participant"_s};
    return visitOwnRows(database, rows, [&](const QList<OwnRow> &some) {
        for (const OwnRow &row : some) {
            found.add(asked, row.values.at(0), row.values.at(1), row.values.mid(2));
        }
        return Expected<void>();
    });
}

//! Of what no row tells any more.
Expected<void> addTracesInCarriedOver(Database &database, const PersonTraces &asked, PersonTraces &found)
{
    return asked.number.isEmpty()
               ? Expected<void>()
               : database.forEachRow(u"SELECT queue_id, message_id FROM %1 WHERE message_id LIKE '%2%'"_s.arg(
                                         deliveredTable, messageIdStart(asked.number)),
                                     {}, [&](const QSqlQuery &row) {
                                         found.add(asked, textOf(row.value(0)), textOf(row.value(1)), {});
                                     });
}

bool isOfPerson(const PersonTraces &traces, const QStringList &status)
{
    return traces.queueIds.contains(status.at(0)) || traces.messageIds.contains(status.at(1)) ||
           traces.recipients.contains(status.at(2)) || traces.recipients.contains(status.at(3)) ||
           std::ranges::any_of(status, [&](const QString &text) { return traces.text.isIn(text); });
}

Expected<void> forgetStatuses(PersonRemoval &removal)
{
    const PersonTraces &traces = removal.traces();
    const OwnRows rows = removal.rowsOf(QString(statusTable), {.recipient = u"recipient"_s,
                                                               .queueId = u"queue_id"_s,
                                                               .messageId = u"message_id"_s,
                                                               .texts = statusColumns()});
    return visitOwnRows(removal.database(), rows, [&](const QList<OwnRow> &found) {
        QList<StoredStatus> statuses;
        for (const OwnRow &row : found) {
            if (isOfPerson(traces, row.values)) {
                statuses += {.queueId = row.values.constFirst(), .id = row.id};
            }
        }
        removal.countRemoved(QString(statusTable), statuses.size());
        return statuses.isEmpty() ? Expected<void>()
                                  : removal.write([&] { return removeStatuses(removal.database(), statuses); });
    });
}

//! Of the rows of \p table that fit \p condition, in which queue ids are kept with the id of a message.
Expected<void> forgetMessageIdsIn(PersonRemoval &removal, const QString &table, const QString &condition)
{
    Database &database = removal.database();
    const Dialect &dialect = database.dialect();
    const QString select = u"SELECT queue_id FROM %1 WHERE message_id IS NOT NULL AND %2 AND %3"_s;
    const auto byQueueId = textsForAll(database, select.arg(table, condition, dialect.isOneOfBoundTexts(u"queue_id"_s)),
                                       listOf(removal.traces().queueIds));
    const auto byMessageId = byQueueId.and_then([&](const QStringList &) {
        return textsForAll(database, select.arg(table, condition, dialect.isOneOfBoundTexts(u"message_id"_s)),
                           listOf(removal.traces().messageIds));
    });
    if (!byMessageId) {
        return byMessageId.error();
    }
    QSet<QString> queueIds(byQueueId->cbegin(), byQueueId->cend());
    queueIds.unite({byMessageId->cbegin(), byMessageId->cend()});
    if (queueIds.isEmpty()) {
        return {};
    }
    const QString update = u"%1 SET message_id = NULL WHERE %2 AND %3"_s.arg(dialect.update(table), condition,
                                                                             dialect.isOneOfBoundTexts(u"queue_id"_s));
    removal.countMasked(table, queueIds.size());
    return removal.write([&] {
        return changeForAll(database, update, listOf(queueIds)).and_then([](int) { return Expected<void>(); });
    });
}

//! As if the journal could not tell them: late rows of these queue ids are asked for, and what is settled is so
//! whichever message it is of.
Expected<void> forgetMessageIds(PersonRemoval &removal)
{
    // What is settled of a status goes with it.
    const QString isOfCollector = u"source <> %1"_s.arg(settledSource(RowSource::Statuses));
    return forgetMessageIdsIn(removal, QString(deliveredTable), u"1 = 1"_s).and_then([&] {
        return forgetMessageIdsIn(removal, u"statusbridge_settled_rows"_s, isOfCollector);
    });
}

//! The counts of what waits are kept for each target.
Expected<void> dropQueueIds(Database &database, const QStringList &queueIds)
{
    const QString some = database.dialect().isOneOfBoundTexts(u"queue_id"_s);
    const QString list = jsonList(queueIds);
    QHash<qint64, qint64> waiting;
    Expected<void> done;
    for (const QString &table : {u"statusbridge_open_queue_ids"_s, QString(orphanTable)}) {
        const qint64 each = table == QString(orphanTable) ? 0 : 1;
        done = done.and_then([&] {
            return database.forEachRow(u"SELECT target FROM %1 WHERE %2"_s.arg(table, some), {list},
                                       [&](const QSqlQuery &row) { waiting[row.value(0).toLongLong()] += each; });
        });
    }
    const Target own = database.target();
    for (auto each = waiting.cbegin(); each != waiting.cend(); ++each) {
        database.setTarget({.key = each.key(), .name = {}});
        done = done.and_then([&] { return countWaiting(database, -each.value()); }).and_then([&] {
            return OrphanTable(database).remove(queueIds);
        });
    }
    database.setTarget(own);
    for (const QString &table : queueIdTables()) {
        done = done.and_then([&] { return deleteAll(database, table, u"queue_id"_s, queueIds, u"1 = 1"_s); });
    }
    return done;
}

//! Those of \p queueIds of which the collector has a row.
Expected<QSet<QString>> presentAmong(Database &database, const WebhookTables &tables, const QStringList &queueIds)
{
    QSet<QString> present;
    for (const ResolvedTable &table : tables.matched()) {
        if (table.source == RowSource::Statuses) {
            continue;
        }
        const RowSql sql(database.dialect(), table);
        const auto found = textsForAll(database,
                                       u"SELECT DISTINCT %1 FROM %2 r WHERE %3"_s.arg(sql.queueIdText(), sql.table(),
                                                                                      sql.hasQueueIdOfBoundTexts()),
                                       queueIds);
        if (!found) {
            return found.error();
        }
        present.unite({found->cbegin(), found->cend()});
    }
    return present;
}

//! Returns how many queue ids with the person in them must stay.
Expected<qint64> forgetQueueIds(PersonRemoval &removal, const WebhookTables &tables)
{
    Database &database = removal.database();
    QStringList queueIds;
    for (const QString &queueId : removal.traces().queueIds) {
        queueIds += removal.traces().text.isIn(queueId) ? QStringList(queueId) : QStringList();
    }
    const auto present = presentAmong(database, tables, queueIds);
    if (!present) {
        return present.error();
    }
    QStringList gone = queueIds;
    gone.removeIf([&](const QString &queueId) { return present->contains(queueId); });
    const QString some = database.dialect().isOneOfBoundTexts(u"queue_id"_s);
    QSet<QString> kept;
    for (const QString &table : queueIdTables()) {
        const QString select = u"SELECT queue_id FROM %1 WHERE %2"_s.arg(table, some);
        const auto removed = textsForAll(database, select, gone);
        const auto stay =
            removed.and_then([&](const QStringList &) { return textsForAll(database, select, listOf(*present)); });
        if (!stay) {
            return stay.error();
        }
        removal.countRemoved(table, removed->size());
        kept.unite({stay->cbegin(), stay->cend()});
    }
    const auto dropped =
        gone.isEmpty() ? Expected<void>() : removal.write([&] { return dropQueueIds(database, gone); });
    return dropped.transform([&] { return qint64(kept.size()); });
}

Expected<CollectorHolding> heldInBodies(Database &database, const ResolvedTable &table, const PersonTraces &traces,
                                        std::chrono::milliseconds time)
{
    const auto deadline = std::chrono::steady_clock::now() + time;
    CollectorHolding holding{.table = table.table};
    SourceBodies source(database, table);
    SourceBodies::Range range{.unreadAlone = false, .most = bodiesTogether};
    while (true) {
        const auto keys = source.find(range);
        if (!keys || keys->isEmpty()) {
            return keys.transform([&](const auto &) { return holding; });
        }
        QStringList some;
        qint64 bytes = 0;
        for (const SourceKey &key : *keys) {
            bytes += key.size > largestBody ? 0 : key.size; // which are not fetched
            if (!some.isEmpty() && bytes > bytesTogether) {
                break;
            }
            some += key.key;
        }
        const auto bodies = source.read(some);
        if (!bodies) {
            return bodies.error();
        }
        for (const SourceBody &body : *bodies) {
            holding.rows +=
                std::ranges::any_of(body.values, [&](const QByteArray &value) { return traces.bodies.isInBody(value); })
                    ? 1
                    : 0;
        }
        range.below = some.constLast();
        if (std::chrono::steady_clock::now() > deadline) {
            holding.isComplete = false;
            return holding;
        }
    }
}

} // namespace

Expected<void> addTracesInRows(Database &database, WebhookRows &rows, const PersonTraces &asked, PersonTraces &found,
                               std::chrono::milliseconds time)
{
    RowSearch search(database, rows.tables(), wholeTables(time));
    Expected<void> done = addTracesInStatuses(database, asked, found).and_then([&] {
        return addTracesInCarriedOver(database, asked, found);
    });
    const auto add = [&](const FoundRows &some) {
        addRows(asked, some.rows, found);
        return Expected<void>();
    };
    done = done.and_then([&] { return search.withRecipient(asked.recipients, asked.number); })
               .and_then([&](const FoundRows &some) {
                   for (const StatusRow &row : some.rows) { // whose webhook may tell it beside the column
                       found.add(asked, row.queueId, row.messageId, asked.recipients);
                   }
                   return Expected<void>();
               });
    for (const QString &messageId : asked.messageIds) {
        done = done.and_then([&] { return search.withMessageId(messageId).and_then(add); });
    }
    return done.and_then([&] { return rows.rowsOf(listOf(asked.queueIds)); })
        .and_then([&](const QHash<QString, StatusRows> &byQueueId) {
            for (const StatusRows &some : byQueueId) {
                addRows(asked, some, found);
            }
            return Expected<void>();
        });
}

Expected<void> addQueueIdsWithPerson(Database &database, PersonTraces &traces)
{
    for (const QString &table : queueIdTables()) {
        QString last = u""_s;
        while (true) {
            const auto some =
                database.texts(u"SELECT DISTINCT queue_id FROM %1 WHERE queue_id > ? ORDER BY queue_id LIMIT %2"_s.arg(
                                   table, QString::number(queueIdsTogether)),
                               {last});
            if (!some) {
                return some.error();
            }
            for (const QString &queueId : *some) {
                if (traces.text.isIn(queueId)) {
                    traces.queueIds.insert(queueId);
                }
            }
            if (some->size() < queueIdsTogether) {
                break;
            }
            last = some->constLast();
        }
    }
    return {};
}

Expected<QList<CollectorHolding>> heldByCollector(Database &database, WebhookRows &rows, const PersonTraces &traces,
                                                  std::chrono::milliseconds time)
{
    QSet<std::pair<int, QString>> keys;
    const auto note = [&keys](const StatusRow &row) { keys.insert({settledSource(row.source), row.id}); };
    RowSearch search(database, rows.tables(), wholeTables(time));
    const auto byQueueId = rows.rowsOf(listOf(traces.queueIds));
    const auto byRecipient =
        byQueueId.and_then([&](const auto &) { return search.withRecipient(traces.recipients, traces.number); });
    if (!byRecipient) {
        return byRecipient.error();
    }
    for (const StatusRows &some : *byQueueId) {
        std::ranges::for_each(some, note);
    }
    std::ranges::for_each(byRecipient->rows, note);
    bool isComplete = byRecipient->isComplete;
    if (traces.queueIds.isEmpty()) { // then a message id was asked for
        for (const QString &messageId : traces.messageIds) {
            const auto byMessageId = search.withMessageId(messageId);
            if (!byMessageId) {
                return byMessageId.error();
            }
            std::ranges::for_each(byMessageId->rows, note);
            isComplete = isComplete && byMessageId->isComplete;
        }
    }
    QList<CollectorHolding> holdings;
    for (const ResolvedTable *table : {&rows.tables().deliveredLogs, &rows.tables().webhookLogs}) {
        if (!table->bodies) {
            const auto count =
                std::ranges::count_if(keys, [&](const auto &key) { return key.first == settledSource(table->source); });
            holdings += {.table = table->table, .rows = count, .isComplete = isComplete};
            continue;
        }
        const auto held = heldInBodies(database, *table, traces, time);
        if (!held) {
            return held.error();
        }
        holdings += *held;
    }
    return holdings;
}

Expected<qint64> forgetInRows(PersonRemoval &removal, WebhookRows &rows)
{
    return forgetStatuses(removal).and_then([&] { return forgetMessageIds(removal); }).and_then([&] {
        return forgetQueueIds(removal, rows.tables());
    });
}

} // namespace statusbridge
