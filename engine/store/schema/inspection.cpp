// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/inspection.h"

#include "engine/config/settings.h"
#include "engine/model/records.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/schema/privileges.h"
#include "engine/store/schema/sampleinspection.h"
#include "engine/store/schema/schema.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

Expected<Findings> inspectJournal(Database &database)
{
    const Dialect &dialect = database.dialect();
    if (dialect.journalMode.isEmpty()) {
        return Findings{};
    }
    return database.scalar(dialect.journalMode).transform([&](const QVariant &mode) {
        if (mode.toString() == dialect.walMode) {
            return Findings{{Finding::Severity::Ok, u"%1 uses write-ahead logging."_s.arg(database.displayName())}};
        }
        return Findings{{Finding::Severity::Warning,
                         u"%1 keeps its journal in mode \"%2\", so that Statusbridge and the "
                         "collector wait for each other: if nothing speaks against it, switch it "
                         "with \"%3\"."_s.arg(database.displayName(), mode.toString(), dialect.switchToWal)}};
    });
}

Expected<Findings> inspectOwnTables(Database &database)
{
    const auto checked = checkSchema(database);
    if (checked) {
        return Findings{
            {Finding::Severity::Ok, u"Statusbridge's own tables are of version %1."_s.arg(newestSchemaVersion())}};
    }
    if (checked.error().kind != ErrorKind::Schema) {
        return checked.error();
    }
    return Findings{{Finding::Severity::Error, checked.error().message}};
}

Finding missingQueueIndex(const Dialect &dialect, const ResolvedTable &table)
{
    return {Finding::Severity::Warning,
            u"The table \"%1\" has no index on %2, so that every cycle reads all of it: run "
            "\"statusbridge migrate\", or %3."_s.arg(table.table, nameForPeople(u"queue id"_s, table.queueId),
                                                     createIndex(dialect, table, queueIdIndex))};
}

Finding keyIsNotUnique(const ResolvedTable &table)
{
    return {Finding::Severity::Warning,
            u"The column \"%1\" of the table \"%2\" is not its primary key, so that more rows "
            "than those that were read could be marked: set %3.id to a column that is unique."_s.arg(
                table.id, table.table, sectionOf(table.source))};
}

//! Nothing that a cycle needs: people do, now and then.
Findings searchIndexes(const Dialect &dialect, const ResolvedTable &table, const TableIndexes &indexes)
{
    QStringList what;
    QStringList statements;
    const auto check = [&](const IndexedValue &value, const QString &words) {
        if (!(table.*value.sources).isEmpty() && !indexes.leadTo(dialect, table, value)) {
            what += words;
            statements += createIndex(dialect, table, value);
        }
    };
    check(messageIdIndex, u"message id"_s);
    check(recipientIdIndex, u"recipient"_s);
    if (statements.isEmpty()) {
        return {};
    }
    return {
        {Finding::Severity::Ok,
         u"The table \"%1\" has no index on the %2, so that a search for one reads the newest rows "
         "only; to search all of them: %3."_s.arg(table.table, what.join(u" or the "_s), statements.join(u"; "_s))}};
}

Expected<Findings> inspectIndexes(Database &database, const ResolvedTable &table)
{
    const auto indexes = readIndexes(database, table);
    const auto unique = indexes.and_then([&](const TableIndexes &) {
        return database.texts(database.dialect().uniqueColumns, table.name().bindings());
    });
    if (!unique) {
        return unique.error();
    }
    const Dialect &dialect = database.dialect();
    Findings findings;
    if (!indexes->leadTo(dialect, table, queueIdIndex)) {
        findings += missingQueueIndex(dialect, table);
    }
    const QString openIndex = createOpenIndex(dialect, table);
    if (!openIndex.isEmpty() && !indexes->names.contains(openIndexName(dialect, table))) {
        findings += {Finding::Severity::Warning,
                     u"The table \"%1\" has no index of its open rows, so that counting them reads all of "
                     "it: run \"statusbridge migrate\", or %2."_s.arg(table.table, openIndex)};
    }
    if (!unique->contains(table.id)) {
        findings += keyIsNotUnique(table);
    }
    return findings + searchIndexes(dialect, table, *indexes);
}

//! Indexes and keys are those of the tables behind a view, which only its maker knows.
Findings inspectView(const ResolvedTable &table)
{
    return {{Finding::Severity::Ok,
             u"\"%1\" is a view: the table behind it needs an index on the queue id, and \"%2\" must be "
             "a key that it shows once."_s.arg(table.table, table.id)}};
}

//! Some servers show nothing of a table to a login that may not read it: then both are said.
QString whyUnusable(const Expected<ResolvedTable> &table, const QString &unreadable)
{
    if (table) {
        return unreadable;
    }
    return unreadable.isEmpty() ? table.error().message : table.error().message + u' ' + unreadable;
}

//! Looks at one of the collector's tables: names, key, indexes, whether it can be marked.
Expected<Findings> inspectTable(Database &database, RowSource source, const TableMapping &mapping)
{
    const auto table = resolveTable(database, source, mapping);
    if (!table && table.error().kind != ErrorKind::Schema) {
        return table.error();
    }
    const auto unreadable =
        missingReadRight(database, table ? table->name() : tableNameOf(mapping.table).value_or(TableName()));
    if (!unreadable) {
        return unreadable.error();
    }
    if (!table || !unreadable->isEmpty()) {
        return Findings{{Finding::Severity::Error, whyUnusable(table, *unreadable)}};
    }
    const auto view = viewState(database, table->name());
    if (!view) {
        return view.error();
    }
    const auto structure =
        *view == ViewState::Table ? inspectIndexes(database, *table) : Expected<Findings>(inspectView(*table));
    const auto sample = structure.and_then([&](const Findings &) { return inspectSample(database, *table); });
    if (!sample) {
        return sample.error();
    }
    const Findings found = {
        {Finding::Severity::Ok, u"The table \"%1\" has all the columns that are needed."_s.arg(table->table)}};
    return found + *structure + *sample;
}

} // namespace

Expected<Findings> inspect(Database &database, const TableMapping &webhookLogs, const TableMapping &deliveredLogs)
{
    Findings all;
    for (const auto &part : {inspectJournal(database), inspectOwnTables(database),
                             inspectTable(database, RowSource::WebhookLogs, webhookLogs),
                             inspectTable(database, RowSource::DeliveredLogs, deliveredLogs)}) {
        if (!part) {
            return part.error();
        }
        all += *part;
    }
    return all;
}

} // namespace statusbridge
