// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doctor/cycletrial.h"

#include "engine/config/settings.h"
#include "engine/model/records.h"
#include "engine/status/ranking.h"
#include "engine/store/collector/rowmarker.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/sourcerows.h"
#include "engine/store/collector/unmarkedrows.h"
#include "engine/store/schema/sampleinspection.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/store.h"

#include <QSet>

namespace statusbridge {

namespace {

constexpr int newestTried = 100;

Finding doubt(const Sentence &text)
{
    return {
        .severity = Finding::Severity::Warning, .text = text, .subject = u"database"_s, .kind = ErrorKind::Database};
}

Finding failure(const Sentence &text, ErrorKind kind = ErrorKind::Database)
{
    return {.severity = Finding::Severity::Error, .text = text, .subject = u"database"_s, .kind = kind};
}

//! \param what with the error as its last argument
Finding cannot(SentenceId what, const Error &error, const QString &table = {})
{
    return failure(table.isEmpty() ? Sentence(what, {withDetail(error)}) : Sentence(what, {table, withDetail(error)}),
                   error.kind);
}

bool isLocked(const Store &store)
{
    return store.database->lastFault() == SqlFault::Locked;
}

Error takenBack()
{
    return {.kind = ErrorKind::Cancelled, .message = Sentence(SentenceId::TakenBackOnPurpose)};
}

//! One that does nothing, which a pool of connections may refuse. Not in a file, which it would lock as a whole.
QList<Finding> tryTransaction(Database &database)
{
    if (database.dialect().lockedRead.isEmpty()) {
        return {};
    }
    const auto undone = database.inTransaction([] { return Expected<void>(takenBack()); });
    return undone || undone.error().kind == ErrorKind::Cancelled ? QList<Finding>()
                                                                 : QList<Finding>{failure(withDetail(undone.error()))};
}

//! The statements that look for work, apart from those for single rows.
QList<Finding> trySearching(WebhookRows &rows)
{
    if (const auto open = rows.anyOpen(); !open) {
        return {cannot(SentenceId::OpenRowsNotSought, open.error())};
    }
    if (const auto count = rows.openQueueIds(); !count) {
        return {cannot(SentenceId::OpenQueueIdsNotCounted, count.error())};
    }
    if (const auto late = rows.lateRows({deliveredWord()}, 1); !late) {
        return {cannot(SentenceId::LateRowsNotSought, late.error())};
    }
    return {};
}

QSet<QString> openIds(const StatusRows &rows, RowSource source)
{
    QSet<QString> ids;
    for (const StatusRow &row : rows) {
        if (row.source == source && row.open) {
            ids.insert(row.id);
        }
    }
    return ids;
}

Sentence withoutEffect(const ResolvedTable &table)
{
    if (table.updated.isEmpty()) {
        return Sentence(SentenceId::NotedRowStaysOpen, {table.table, sectionOf(table.source)});
    }
    return Sentence(SentenceId::MarkWithoutEffect, {table.table, table.updated});
}

//! \p row is open.
QList<Finding> tryMarking(Store &store, const ResolvedTable &table, const StatusRow &row)
{
    Expected<QHash<QString, StatusRows>> before = QHash<QString, StatusRows>();
    Expected<QHash<QString, StatusRows>> after = before;
    Expected<StatusRows> unmarked = StatusRows();
    const auto undone = store.database->inTransaction([&]() -> Expected<void> {
        before = store.rows.rowsOf({row.queueId}); // in here, since a cycle may mark rows at the same time
        if (!before) {
            return before.error();
        }
        unmarked = RowMarker(*store.database, store.rows.tables()).mark({row});
        if (!unmarked) {
            return unmarked.error();
        }
        after = store.rows.rowsOf({row.queueId});
        const QString &checks = store.database->dialect().deferredChecks;
        const auto checked = checks.isEmpty() ? Expected<void>() : store.database->run(checks);
        return checked ? takenBack() : checked.error();
    });
    if (!undone && undone.error().kind != ErrorKind::Cancelled) {
        return {isLocked(store) ? doubt(Sentence(SentenceId::MarkNotTried, {table.table, withDetail(undone.error())}))
                                : cannot(SentenceId::RowNotMarked, undone.error(), table.table)};
    }
    if (!before || !after) {
        return {cannot(SentenceId::RowsNotRead, before ? after.error() : before.error())};
    }
    if (!openIds(before->value(row.queueId), table.source).contains(row.id)) {
        return {doubt(Sentence(SentenceId::MarkNotTriedBesideCycle, {table.table}))};
    }
    const QSet<QString> touched =
        openIds(before->value(row.queueId), table.source) - openIds(after->value(row.queueId), table.source);
    if (!touched.contains(row.id) || !unmarked->isEmpty()) {
        return {failure(withoutEffect(table))};
    }
    if (touched.size() > 1) {
        return {failure(Sentence(SentenceId::MarkTouchesOtherRows,
                                 {table.table, touched.size(), sectionOf(table.source) + u".id"_s}))};
    }
    return {};
}

//! A row with a body is marked by its key alone.
QList<Finding> tryMarkingBody(Store &store, const ResolvedTable &table)
{
    if (!table.marksColumn()) {
        return {};
    }
    Database &database = *store.database;
    const RowSql sql(database.dialect(), table);
    QString key;
    const auto read = database.forEachRow(
        sql.newest(u"%1, CASE WHEN %2 THEN 1 ELSE 0 END"_s.arg(sql.idText(), sql.isUnmarked()), newestTried), {},
        [&key](const QSqlQuery &row) {
            if (key.isNull() && row.value(1).toInt() != 0) {
                key = row.value(0).toString();
            }
        });
    if (!read) {
        return {cannot(SentenceId::TableNotRead, read.error(), table.table)};
    }
    if (key.isNull()) {
        return {}; // none of the newest is open, so that marking one could not be tried
    }
    Expected<QStringList> unmarked = QStringList();
    const auto undone = database.inTransaction([&]() -> Expected<void> {
        unmarked = SourceRows(database, store.rows.tables()).mark(table, {key});
        return unmarked ? takenBack() : unmarked.error();
    });
    if (!undone && undone.error().kind != ErrorKind::Cancelled) {
        return {isLocked(store) ? doubt(Sentence(SentenceId::MarkNotTried, {table.table, withDetail(undone.error())}))
                                : cannot(SentenceId::RowNotMarked, undone.error(), table.table)};
    }
    return unmarked->isEmpty() ? QList<Finding>() : QList<Finding>{failure(withoutEffect(table))};
}

QList<Finding> tryTable(Store &store, const ResolvedTable &table, const TableMapping &mapping)
{
    if (table.bodies) {
        return tryMarkingBody(store, table);
    }
    const auto newest = newestRows(*store.database, table.source, mapping, newestTried);
    if (!newest) {
        return {cannot(SentenceId::TableNotRead, newest.error(), table.table)};
    }
    QStringList queueIds;
    for (const StatusRow &row : *newest) {
        queueIds += row.queueId;
    }
    // What a cycle doesn't look for either is told of elsewhere.
    queueIds.removeIf([](const QString &queueId) {
        return queueId.isEmpty() || !fitsKey(queueId) || queueId.contains(QChar::ReplacementCharacter);
    });
    const auto found = store.rows.rowsOf(queueIds);
    if (!found) {
        return {cannot(SentenceId::RowsNotRead, found.error())};
    }
    bool isFound = queueIds.isEmpty();
    for (const StatusRows &rows : *found) {
        for (const StatusRow &row : rows) {
            isFound = isFound || row.source == table.source;
            if (row.source == table.source && row.open && !row.statusWord.trimmed().isEmpty()) {
                return tryMarking(store, table, row);
            }
        }
    }
    if (!isFound) {
        return {failure(
            Sentence(SentenceId::RowsNotFoundByQueueId, {table.table, sectionOf(table.source) + u".queue_id"_s}))};
    }
    return {}; // none of the newest is open, so that marking one could not be tried
}

//! That the column holds the marks of another target, if it does.
QList<Finding> checkOwner(const ResolvedTable &table, const Target &target)
{
    if (table.marksColumn() || table.updated.isEmpty()) {
        return {};
    }
    return {doubt(Sentence(SentenceId::ColumnOfOtherTarget, {table.updated, target.name})
                      .then(target.isProduction ? Sentence(SentenceId::RetargetColumn) : Sentence()))};
}

//! Rows whose mark was tried in vain.
QList<Finding> checkMarks(Database &database, const ResolvedTable &table)
{
    const auto unmarked = table.marksColumn() ? unmarkedRows(database, table) : Expected<qint64>(0);
    if (!unmarked) {
        return {cannot(SentenceId::TableNotRead, unmarked.error(), table.table)};
    }
    return *unmarked > 0 ? QList<Finding>{doubt(Sentence(SentenceId::MarksNotTaken, {table.table, *unmarked}))}
                         : QList<Finding>();
}

} // namespace

QList<Finding> tryCycle(Store &store, const Settings &settings)
{
    QList<Finding> problems = tryTransaction(*store.database);
    if (problems.isEmpty()) {
        problems = trySearching(store.rows);
    }
    if (!problems.isEmpty()) {
        return problems;
    }
    const WebhookTables &tables = store.rows.tables();
    QList<Finding> findings = tryTable(store, tables.webhookLogs, settings.webhookLogs);
    if (findings.isEmpty() || !isLocked(store)) { // or the other table would be waited for as long
        findings += tryTable(store, tables.deliveredLogs, settings.deliveredLogs);
    }
    return findings + checkMarks(*store.database, tables.webhookLogs) +
           checkMarks(*store.database, tables.deliveredLogs) +
           checkOwner(tables.deliveredLogs, store.database->target());
}

} // namespace statusbridge
