// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doctor/cycletrial.h"

#include "engine/config/settings.h"
#include "engine/model/records.h"
#include "engine/status/ranking.h"
#include "engine/store/collector/rowmarker.h"
#include "engine/store/schema/sampleinspection.h"
#include "engine/store/store.h"

#include <QSet>

namespace statusbridge {

namespace {

constexpr int newestTried = 100;

Finding doubt(const QString &text)
{
    return {
        .severity = Finding::Severity::Warning, .text = text, .subject = u"database"_s, .kind = ErrorKind::Database};
}

Finding failure(const QString &text, ErrorKind kind = ErrorKind::Database)
{
    return {.severity = Finding::Severity::Error, .text = text, .subject = u"database"_s, .kind = kind};
}

Finding cannot(const QString &what, const Error &error)
{
    return failure(u"A cycle can't %1: %2"_s.arg(what, describe(error)), error.kind);
}

bool isLocked(const Store &store)
{
    return store.database->lastFault() == SqlFault::Locked;
}

//! The statements that look for work, apart from those for single rows.
QList<Finding> trySearching(WebhookRows &rows)
{
    if (const auto open = rows.anyOpen(); !open) {
        return {cannot(u"look for open rows"_s, open.error())};
    }
    if (const auto count = rows.openQueueIds(); !count) {
        return {cannot(u"count the open queue ids"_s, count.error())};
    }
    if (const auto late = rows.lateRows({deliveredWord()}, 1); !late) {
        return {cannot(u"look for late rows"_s, late.error())};
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

QString withoutEffect(const ResolvedTable &table)
{
    if (table.updated.isEmpty()) {
        return u"A row of \"%1\" that was noted as carried over still counts as open, so that it would be carried over "
               "again and again: look at the types of %2.id, %2.queue_id and %2.status."_s.arg(table.table,
                                                                                               sectionOf(table.source));
    }
    return u"Marking a row of \"%1\" has no effect, although the database reports no error, so that its record would "
           "be sent again and again: look for row level security (a policy that lets this login update), for triggers "
           "and "
           "rules of the table, and at the type of \"%2\"."_s.arg(table.table, table.updated);
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
        return Error{.kind = ErrorKind::Cancelled, .message = u"This was a trial."_s};
    });
    if (!undone && undone.error().kind != ErrorKind::Cancelled) {
        return {isLocked(store) ? doubt(u"Marking a row of \"%1\" could not be tried: %2"_s.arg(
                                      table.table, describe(undone.error())))
                                : cannot(u"mark a row of \"%1\""_s.arg(table.table), undone.error())};
    }
    if (!before || !after) {
        return {cannot(u"read rows by their queue ids"_s, before ? after.error() : before.error())};
    }
    if (!openIds(before->value(row.queueId), table.source).contains(row.id)) {
        return {doubt(u"Marking a row of \"%1\" could not be tried, since a cycle marks rows now."_s.arg(table.table))};
    }
    const QSet<QString> touched =
        openIds(before->value(row.queueId), table.source) - openIds(after->value(row.queueId), table.source);
    if (!touched.contains(row.id) || !unmarked->isEmpty()) {
        return {failure(withoutEffect(table))};
    }
    if (touched.size() > 1) {
        return {failure(u"Marking one row of \"%1\" marks %2: set %3.id to a column that is unique."_s.arg(
            table.table, QString::number(touched.size()), sectionOf(table.source)))};
    }
    return {};
}

QList<Finding> tryTable(Store &store, const ResolvedTable &table, const TableMapping &mapping)
{
    const auto newest = newestRows(*store.database, table.source, mapping, newestTried);
    if (!newest) {
        return {cannot(u"read \"%1\""_s.arg(table.table), newest.error())};
    }
    QStringList queueIds;
    for (const StatusRow &row : *newest) {
        queueIds += row.queueId;
    }
    queueIds.removeAll(QString());
    const auto found = store.rows.rowsOf(queueIds);
    if (!found) {
        return {cannot(u"read rows by their queue ids"_s, found.error())};
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
            u"The newest rows of \"%1\" are not found by their own queue ids, so that nothing "
            "would be carried over: look at the type of %2.queue_id."_s.arg(table.table, sectionOf(table.source)))};
    }
    return {}; // none of the newest is open, so that marking one could not be tried
}

//! That the column holds the marks of another target, if it does.
QList<Finding> checkOwner(const ResolvedTable &table, const Target &target)
{
    if (table.marksColumn() || table.updated.isEmpty()) {
        return {};
    }
    const QString remedy =
        target.isProduction ? u" \"statusbridge retarget\" makes it speak of this one."_s : QString();
    return {doubt(u"Rows are marked in Statusbridge's own tables alone, since \"%1\" speaks of another place at "
                  "Zoho than %2.%3"_s.arg(table.updated, target.name, remedy))};
}

} // namespace

QList<Finding> tryCycle(Store &store, const Settings &settings)
{
    const QList<Finding> problems = trySearching(store.rows);
    if (!problems.isEmpty()) {
        return problems;
    }
    const WebhookTables &tables = store.rows.tables();
    QList<Finding> findings = tryTable(store, tables.webhookLogs, settings.webhookLogs);
    if (findings.isEmpty() || !isLocked(store)) { // or the other table would be waited for as long
        findings += tryTable(store, tables.deliveredLogs, settings.deliveredLogs);
    }
    return findings + checkOwner(tables.deliveredLogs, store.database->target());
}

} // namespace statusbridge
