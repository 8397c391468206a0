// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/inspection.h"

#include "engine/config/settings.h"
#include "engine/model/records.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/schema/bodyinspection.h"
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
            return Findings{{Finding::Severity::Ok, Sentence(SentenceId::JournalIsWal, {database.displayName()})}};
        }
        return Findings{
            {Finding::Severity::Warning,
             Sentence(SentenceId::JournalIsNotWal, {database.displayName(), mode.toString(), dialect.switchToWal})}};
    });
}

Expected<Findings> inspectOwnTables(Database &database)
{
    const auto checked = checkSchema(database);
    if (checked) {
        return Findings{{Finding::Severity::Ok, Sentence(SentenceId::OwnTablesAreCurrent, {newestSchemaVersion()})}};
    }
    if (checked.error().kind != ErrorKind::Schema) {
        return checked.error();
    }
    return Findings{{Finding::Severity::Error, checked.error().message}};
}

Finding missingQueueIndex(const Dialect &dialect, const ResolvedTable &table)
{
    return {Finding::Severity::Warning,
            Sentence(SentenceId::QueueIdIndexMissing, {table.table, Sentence(SentenceId::NamedColumn, {table.queueId}),
                                                       createIndex(dialect, table, queueIdIndex)})};
}

Finding keyIsNotUnique(const ResolvedTable &table)
{
    return {Finding::Severity::Warning,
            Sentence(SentenceId::KeyNotUnique, {table.id, table.table, sectionOf(table.source) + u".id"_s})};
}

//! Nothing that a cycle needs: people do, now and then.
Findings searchIndexes(const Dialect &dialect, const ResolvedTable &table, const TableIndexes &indexes)
{
    QList<Sentence> what;
    QStringList statements;
    const auto check = [&](const IndexedValue &value, SentenceId words) {
        if (!(table.*value.column).isEmpty() && !indexes.leadTo(dialect, table, value)) {
            what += words;
            statements += createIndex(dialect, table, value);
        }
    };
    check(messageIdIndex, SentenceId::TheMessageId);
    check(recipientIdIndex, SentenceId::TheRecipient);
    if (statements.isEmpty()) {
        return {};
    }
    return {{Finding::Severity::Ok,
             Sentence(SentenceId::SearchIndexMissing,
                      {table.table, what.size() == 1 ? what.constFirst() : Sentence(SentenceId::MessageIdOrRecipient),
                       statements.join(u"; "_s)})}};
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
    if (!table.bodies && !indexes->leadTo(dialect, table, queueIdIndex)) {
        findings += missingQueueIndex(dialect, table);
    }
    const QString openIndex = createOpenIndex(dialect, table);
    if (!openIndex.isEmpty() && !indexes->names.contains(openIndexName(dialect, table))) {
        findings += {Finding::Severity::Warning, Sentence(SentenceId::OpenIndexMissing, {table.table, openIndex})};
    }
    for (const QString &name : refusingIndexes(dialect, table, *indexes)) {
        findings += {Finding::Severity::Warning, Sentence(SentenceId::IndexRefusesRows, {name, table.table})};
    }
    if (!unique->contains(table.id)) {
        findings += keyIsNotUnique(table);
    }
    return findings + searchIndexes(dialect, table, *indexes);
}

//! Indexes and keys are those of the tables behind a view, which only its maker knows.
Findings inspectView(const ResolvedTable &table)
{
    return {{Finding::Severity::Ok, Sentence(SentenceId::TableIsView, {table.table, table.id})}};
}

Expected<Findings> inspectPolicies(Database &database, const ResolvedTable &table)
{
    const QString query = database.dialect().rowsShown;
    const auto shown = query.isEmpty() ? Expected(QVariant()) : database.scalar(query, table.name().bindings());
    return shown.transform([&](const QVariant &rows) {
        return rows.toInt() == CatalogQueries::RowsOfPolicies
                   ? Findings{{Finding::Severity::Warning, Sentence(SentenceId::RowsLimitedByPolicy, {table.table})}}
                   : Findings{};
    });
}

//! Some servers show nothing of a table to a login that may not read it: then both are said.
Sentence whyUnusable(const Expected<ResolvedTable> &table, const Sentence &unreadable)
{
    return table ? unreadable : table.error().message.then(unreadable);
}

//! Looks at one of the collector's tables: names, key, indexes, whether it can be marked.
Expected<Findings> inspectTable(Database &database, RowSource source, const TableMapping &mapping,
                                const QueueIdSettings &queueIds)
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
    const auto policies = structure.and_then([&](const Findings &) { return inspectPolicies(database, *table); });
    const auto sample = policies.and_then([&](const Findings &) {
        return table->bodies ? inspectBodies(database, *table, queueIds) : inspectSample(database, *table);
    });
    if (!sample) {
        return sample.error();
    }
    const Findings found = {{Finding::Severity::Ok, Sentence(SentenceId::ColumnsComplete, {table->table})}};
    return found + *structure + *policies + *sample;
}

} // namespace

Expected<Findings> inspect(Database &database, const Settings &settings)
{
    Findings all;
    for (const auto &part :
         {inspectJournal(database), inspectOwnTables(database),
          inspectTable(database, RowSource::WebhookLogs, settings.webhookLogs, settings.queueIds),
          inspectTable(database, RowSource::DeliveredLogs, settings.deliveredLogs, settings.queueIds)}) {
        if (!part) {
            return part.error();
        }
        all += *part;
    }
    return all;
}

} // namespace statusbridge
