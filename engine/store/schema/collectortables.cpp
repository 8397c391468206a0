// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/collectortables.h"

#include "engine/config/settings.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/schema/alteration.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

constexpr qint64 largeTable = 1'000'000; //!< rows

} // namespace

CollectorTables::CollectorTables(Database &database, const MigrationOptions &options, MigrationResult &result)
    : m_database(database), m_options(options), m_result(result)
{}

void CollectorTables::tell(const QString &sentence) const
{
    if (m_options.tell) {
        m_options.tell(sentence);
    }
}

Expected<void> CollectorTables::run(const QString &statement, const QString &sentence)
{
    const auto changed = m_database.run(statement);
    if (changed) {
        m_result.done += sentence;
    }
    return changed;
}

Expected<void> CollectorTables::createMissing(RowSource source, const TableMapping &mapping, const TableMapping &other)
{
    const auto isMissing = mayCreateTable(m_database, source, mapping, other);
    if (!isMissing || !*isMissing) {
        return isMissing ? Expected<void>() : isMissing.error();
    }
    m_isCreating = true;
    const auto created =
        run(createTable(m_database.dialect(), mapping), u"Created the table \"%1\"."_s.arg(mapping.table))
            .and_then([&] { return addIndexes(source, mapping); });
    m_isCreating = false;
    return created;
}

Expected<TableName> CollectorTables::withoutUpdated(const TableMapping &mapping)
{
    const auto table = findTable(m_database, mapping.table);
    if (!table || table->name.isEmpty() || mapping.updated.isEmpty() || !m_options.addUpdatedColumn) {
        return table ? Expected<TableName>(TableName()) : table.error();
    }
    const auto columns = m_database.texts(m_database.dialect().columnNames, table->bindings());
    return columns.transform(
        [&](const QStringList &names) { return findName(mapping.updated, names).isEmpty() ? *table : TableName(); });
}

Expected<void> CollectorTables::check(const TableMapping &webhookLogs, const TableMapping &deliveredLogs)
{
    const auto missing = withoutUpdated(deliveredLogs);
    if (!missing) {
        return missing.error();
    }
    TableMapping asItWillBe = deliveredLogs;
    if (!missing->name.isEmpty()) {
        asItWillBe.updated.clear();
    }
    const auto tables = resolveTables(m_database, webhookLogs, asItWillBe);
    return tables ? Expected<void>() : tables.error();
}

Expected<void> CollectorTables::addUpdated(const TableMapping &mapping)
{
    const auto table = withoutUpdated(mapping);
    if (!table || table->name.isEmpty()) {
        return table ? Expected<void>() : table.error();
    }
    const Dialect &dialect = m_database.dialect();
    const Alteration alteration = {
        .table = *table,
        .statement = u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(dialect.qualified(*table),
                                                              dialect.quoted(mapping.updated), dialect.falseBoolean),
        .what = u"its column \"%1\""_s.arg(mapping.updated)};
    tell(u"Adding the column \"%1\" to the table \"%2\"."_s.arg(mapping.updated, table->name));
    const auto added = alter(alteration, true);
    if (added) {
        m_result.done += u"Added the column \"%1\" to the table \"%2\"."_s.arg(mapping.updated, table->name);
    }
    return added;
}

Expected<void> CollectorTables::addIndexes(RowSource source, const TableMapping &mapping)
{
    const auto table = resolveTable(m_database, source, mapping);
    const auto view = table.and_then([&](const ResolvedTable &found) { return viewState(m_database, found.name()); });
    if (!view || !m_options.addIndexes || *view != ViewState::Table) {
        return view ? Expected<void>() : view.error();
    }
    // Looked up again, because the queue id may have got a column of its own.
    return storeQueueId(*table)
        .and_then([&] { return resolveTable(m_database, source, mapping); })
        .and_then([&](const ResolvedTable &found) { return addMissingIndexes(found); });
}

Expected<void> CollectorTables::storeQueueId(const ResolvedTable &table)
{
    const QString statement = m_isCreating ? QString() : createQueueIdColumn(m_database.dialect(), table);
    const auto indexes = readIndexes(m_database, table);
    if (!indexes || statement.isEmpty() || indexes->leadTo(m_database.dialect(), table, queueIdIndex)) {
        return indexes ? Expected<void>() : indexes.error();
    }
    return alter({.table = table.name(),
                  .statement = statement,
                  .what = u"a column of %1"_s.arg(nameForPeople(u"queue id"_s, table.queueId))},
                 true);
}

Expected<void> CollectorTables::addMissingIndexes(const ResolvedTable &table)
{
    const auto indexes = readIndexes(m_database, table);
    if (!indexes) {
        return indexes.error();
    }
    const Dialect &dialect = m_database.dialect(); // until the next statement, which may connect again
    QList<MissingIndex> missing;
    if (!indexes->leadTo(dialect, table, queueIdIndex)) {
        missing += {.name = indexName(dialect, table, queueIdIndex),
                    .statement = createIndex(dialect, table, queueIdIndex),
                    .words = u"an index on %1"_s.arg(nameForPeople(u"queue id"_s, table.queueId))};
    }
    const QString openIndex = createOpenIndex(dialect, table);
    if (!openIndex.isEmpty() && !indexes->names.contains(openIndexName(dialect, table))) {
        missing +=
            {.name = openIndexName(dialect, table), .statement = openIndex, .words = u"an index of the open rows"_s};
    }
    for (const MissingIndex &index : std::as_const(missing)) {
        if (const auto added = add(table, index); !added) {
            return added;
        }
    }
    return {};
}

Expected<void> CollectorTables::add(const ResolvedTable &table, const MissingIndex &index)
{
    const QString done = u"Added %1 to the table \"%2\"."_s.arg(index.words, table.table);
    if (m_isCreating) {
        return run(index.statement, done);
    }
    const auto rows = m_database.scalar(m_database.dialect().estimatedRows(table.name()));
    // A table that can't be estimated counts as a large one.
    const qint64 estimate = rows && rows->isValid() ? rows->toLongLong() : largeTable;
    const int seconds = secondsToIndex(estimate) * (isPlainColumn(table.queueId) ? 1 : 5);
    const auto leftOut = m_result.leftOut.size();
    const auto built = buildBesideOthers({.table = table.name(), .statement = index.statement, .what = index.words},
                                         index.name, seconds);
    if (built && m_result.leftOut.size() == leftOut) {
        m_result.done += done;
    }
    return built;
}

Expected<void> CollectorTables::buildBesideOthers(const Alteration &alteration, const QString &indexName, int seconds)
{
    const bool isConcurrent = m_database.dialect().buildsIndexesConcurrently;
    const bool isBesideOthers = isConcurrent || m_database.dialect().waysToAlter(alteration.statement).size() > 1;
    const bool mayHoldWriters = m_options.mayHoldWriters || seconds == 0;
    if (isBesideOthers || mayHoldWriters) {
        tell(u"Adding %1 to the table \"%2\": that takes %3, and others %4 meanwhile."_s.arg(
            alteration.what, alteration.table.name, aboutSeconds(seconds),
            isBesideOthers ? u"read and write"_s : u"can't write"_s));
    }
    if (isConcurrent) {
        return buildConcurrently(m_database, alteration, indexName);
    }
    const auto built = alter(alteration, mayHoldWriters);
    if (!built && built.error().kind == ErrorKind::Cancelled) {
        m_result.leftOut +=
            u"Left out %1 of the table \"%2\", because others can't write for %3 while it is made."_s.arg(
                alteration.what, alteration.table.name, aboutSeconds(seconds));
        return {};
    }
    return built;
}

Expected<void> CollectorTables::alter(const Alteration &alteration, bool mayHoldWriters)
{
    const QStringList ways = m_database.dialect().waysToAlter(alteration.statement);
    for (const QString &way : ways.first(ways.size() - 1)) {
        const auto done = alterBriefly(m_database, alteration, way);
        if (done || m_database.lastFault() != SqlFault::Unknown) {
            return done;
        }
    }
    if (!mayHoldWriters) {
        return Error{.kind = ErrorKind::Cancelled, .message = u"That would hold up those who write."_s};
    }
    return alterBriefly(m_database, alteration, ways.constLast());
}

} // namespace statusbridge
