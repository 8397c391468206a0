// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/migration.h"

#include "engine/config/settings.h"
#include "engine/store/collector/columnmap.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/schema/alteration.h"
#include "engine/store/schema/filecopy.h"
#include "engine/store/schema/privileges.h"
#include "engine/store/schema/schema.h"
#include "engine/store/sql/database.h"

#include <QDir>
#include <QFile>

namespace statusbridge {

namespace {

//! An index of one of the collector's tables that is missing.
struct MissingIndex
{
    QString name;
    QString statement;
    QString words; //!< `an index on "queue_id"`
};

//! One migration of one database: the steps share the list of what was done.
class Migration
{
public:
    Migration(Database &database, const MigrationOptions &options) : m_database(database), m_options(options) {}

    Expected<void> switchJournal();
    Expected<void> copyFile(const TableMapping &webhookLogs, const TableMapping &deliveredLogs);
    void removeCopy() const;
    //! Waits for others.
    Expected<void> begin();
    void end();
    Expected<void> createSchema();
    Expected<void> upgradeOwnTables();
    Expected<void> grant();
    Expected<void> createMissing(RowSource source, const TableMapping &mapping);
    Expected<void> check(const TableMapping &webhookLogs, const TableMapping &deliveredLogs);
    Expected<void> addUpdated(const TableMapping &mapping);
    Expected<void> addIndexes(RowSource source, const TableMapping &mapping);
    [[nodiscard]] MigrationResult result() const;

private:
    Expected<void> run(const QString &statement, const QString &sentence);
    Expected<QString> tableWithoutUpdated(const TableMapping &mapping);
    Expected<void> storeQueueId(const ResolvedTable &table);
    Expected<void> addQueueIndex(const ResolvedTable &table);
    Expected<void> addOpenIndex(const ResolvedTable &table);
    Expected<void> add(const ResolvedTable &table, const MissingIndex &index);
    Expected<void> buildBesideOthers(const Alteration &alteration, const QString &indexName, int seconds);
    //! In the first way that the database doesn't refuse.
    Expected<void> alter(const Alteration &alteration, bool mayHoldWriters);
    void tell(const QString &sentence) const;

    Database &m_database;
    MigrationOptions m_options;
    MigrationResult m_result;
    bool m_isCreating = false; //!< a table that nobody uses yet, as part of a transaction
    QString m_copy;
};

void Migration::tell(const QString &sentence) const
{
    if (m_options.tell) {
        m_options.tell(sentence);
    }
}

MigrationResult Migration::result() const
{
    MigrationResult result = m_result;
    result.done.removeDuplicates(); // a transaction may have run again from its beginning
    return result;
}

Expected<void> Migration::run(const QString &statement, const QString &sentence)
{
    const auto changed = m_database.change(statement);
    if (!changed) {
        return changed.error();
    }
    m_result.done += sentence;
    return {};
}

Expected<void> Migration::switchJournal()
{
    const Dialect &dialect = m_database.dialect();
    if (dialect.journalMode().isEmpty() || !(m_options.switchToWal || m_database.isNew())) {
        return {};
    }
    const auto before = m_database.scalar(dialect.journalMode());
    if (!before || before->toString() == dialect.walMode()) {
        return before ? Expected<void>() : before.error();
    }
    const auto after = m_database.scalar(dialect.switchToWal());
    if (!after) {
        return after.error();
    }
    if (after->toString() == dialect.walMode() && !m_database.isNew()) {
        m_result.done += u"Switched the database to write-ahead logging."_s;
    }
    return {};
}

Expected<void> Migration::begin()
{
    const QString lock = m_database.dialect().lockMigration();
    if (lock.isEmpty()) {
        return {};
    }
    const auto locked = m_database.scalar(lock);
    if (!locked) {
        return locked.error();
    }
    if (locked->toInt() == 0) {
        return Error{.kind = ErrorKind::Busy,
                     .message = u"%1 is being migrated by another instance: wait until that is done."_s.arg(
                         m_database.displayName())};
    }
    return {};
}

void Migration::end()
{
    if (const QString unlock = m_database.dialect().unlockMigration(); !unlock.isEmpty()) {
        // If that fails, the lock goes with the connection.
        [[maybe_unused]] const auto unlocked = m_database.scalar(unlock);
    }
}

Expected<void> Migration::createSchema()
{
    if (m_options.schema.isEmpty()) {
        return {};
    }
    // IF NOT EXISTS would want the right to make one even if it is there.
    const auto isThere =
        m_database.scalar(u"SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = ?"_s, {m_options.schema});
    if (!isThere || isThere->isValid()) {
        return isThere ? Expected<void>() : isThere.error();
    }
    return run(u"CREATE SCHEMA "_s + m_database.dialect().quoted(m_options.schema),
               u"Created the schema \"%1\"."_s.arg(m_options.schema));
}

Expected<void> Migration::grant()
{
    if (m_options.grantTo.isEmpty() || m_database.dialect().grantee().isEmpty()) {
        return {};
    }
    const auto granted = grantOwnTables(m_database, m_options.grantTo, m_options.schema);
    if (!granted) {
        return granted.error();
    }
    m_result.done += *granted;
    return {};
}

Expected<void> Migration::upgradeOwnTables()
{
    const auto upgraded = Schema(m_database).upgrade();
    if (!upgraded) {
        return upgraded.error();
    }
    if (*upgraded) {
        m_result.done += u"Brought Statusbridge's own tables to version %1."_s.arg(Schema::currentVersion());
    }
    return {};
}

Expected<void> Migration::createMissing(RowSource source, const TableMapping &mapping)
{
    const auto tables = m_database.texts(m_database.dialect().tableNames());
    if (!tables) {
        return tables.error();
    }
    if (!findName(mapping.table, *tables).isEmpty()) {
        return {};
    }
    m_isCreating = true;
    const auto created =
        run(createTable(m_database.dialect(), mapping), u"Created the table \"%1\"."_s.arg(mapping.table))
            .and_then([&] { return addIndexes(source, mapping); });
    m_isCreating = false;
    return created;
}

//! The table as the database spells it, if it is there and lacks its column; else empty.
Expected<QString> Migration::tableWithoutUpdated(const TableMapping &mapping)
{
    const auto tables = m_database.texts(m_database.dialect().tableNames());
    if (!tables || mapping.updated.isEmpty() || !m_options.addUpdatedColumn) {
        return tables ? Expected<QString>(QString()) : tables.error();
    }
    const QString table = findName(mapping.table, *tables);
    const auto columns = m_database.texts(m_database.dialect().columnNames(), {table});
    return columns.transform(
        [&](const QStringList &names) { return findName(mapping.updated, names).isEmpty() ? table : QString(); });
}

Expected<void> Migration::check(const TableMapping &webhookLogs, const TableMapping &deliveredLogs)
{
    const auto missing = tableWithoutUpdated(deliveredLogs);
    if (!missing) {
        return missing.error();
    }
    TableMapping asItWillBe = deliveredLogs;
    if (!missing->isEmpty()) {
        asItWillBe.updated.clear();
    }
    const auto tables = resolveTables(m_database, webhookLogs, asItWillBe);
    return tables ? Expected<void>() : tables.error();
}

Expected<void> Migration::addUpdated(const TableMapping &mapping)
{
    const auto table = tableWithoutUpdated(mapping);
    if (!table || table->isEmpty()) {
        return table ? Expected<void>() : table.error();
    }
    const Dialect &dialect = m_database.dialect();
    const Alteration alteration = {.table = *table,
                                   .statement = u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(
                                       dialect.quoted(*table), dialect.quoted(mapping.updated), dialect.falseBoolean()),
                                   .what = u"its column \"%1\""_s.arg(mapping.updated)};
    tell(u"Adding the column \"%1\" to the table \"%2\"."_s.arg(mapping.updated, *table));
    const auto added = alter(alteration, true);
    if (added) {
        m_result.done += u"Added the column \"%1\" to the table \"%2\"."_s.arg(mapping.updated, *table);
    }
    return added;
}

Expected<void> Migration::addIndexes(RowSource source, const TableMapping &mapping)
{
    const auto table = resolveTable(m_database, source, mapping);
    const auto view = table.and_then([&](const ResolvedTable &found) { return viewState(m_database, found.table); });
    if (!view || !m_options.addIndexes || *view != ViewState::Table) {
        return view ? Expected<void>() : view.error();
    }
    // Looked up again, because the queue id may have got a column of its own.
    return storeQueueId(*table)
        .and_then([&] { return resolveTable(m_database, source, mapping); })
        .and_then([&](const ResolvedTable &found) {
            return addQueueIndex(found).and_then([&] { return addOpenIndex(found); });
        });
}

Expected<void> Migration::storeQueueId(const ResolvedTable &table)
{
    const QString statement = m_isCreating ? QString() : createQueueIdColumn(m_database.dialect(), table);
    const auto indexes = readIndexes(m_database, table.table);
    if (!indexes || statement.isEmpty() || indexes->leadToQueueId(m_database.dialect(), table)) {
        return indexes ? Expected<void>() : indexes.error();
    }
    return alter({.table = table.table,
                  .statement = statement,
                  .what = u"a column of %1"_s.arg(nameForPeople(u"queue id"_s, table.queueId))},
                 true);
}

Expected<void> Migration::addQueueIndex(const ResolvedTable &table)
{
    const auto indexes = readIndexes(m_database, table.table);
    if (!indexes || indexes->leadToQueueId(m_database.dialect(), table)) {
        return indexes ? Expected<void>() : indexes.error();
    }
    return add(table, {.name = queueIndexName(m_database.dialect(), table),
                       .statement = createQueueIndex(m_database.dialect(), table),
                       .words = u"an index on %1"_s.arg(nameForPeople(u"queue id"_s, table.queueId))});
}

Expected<void> Migration::addOpenIndex(const ResolvedTable &table)
{
    const Dialect &dialect = m_database.dialect();
    const auto indexes = readIndexes(m_database, table.table);
    if (!indexes) {
        return indexes.error();
    }
    const QString statement = createOpenIndex(dialect, table);
    if (statement.isEmpty() || indexes->names.contains(openIndexName(dialect, table))) {
        return {};
    }
    return add(
        table,
        {.name = openIndexName(dialect, table), .statement = statement, .words = u"an index of the open rows"_s});
}

Expected<void> Migration::add(const ResolvedTable &table, const MissingIndex &index)
{
    const QString done = u"Added %1 to the table \"%2\"."_s.arg(index.words, table.table);
    if (m_isCreating) {
        return run(index.statement, done);
    }
    const auto rows = m_database.scalar(m_database.dialect().estimatedRows(table.table));
    const int seconds = secondsToIndex(rows ? rows->toLongLong() : 0) * (isPlainColumn(table.queueId) ? 1 : 5);
    const auto leftOut = m_result.leftOut.size();
    const auto built = buildBesideOthers({.table = table.table, .statement = index.statement, .what = index.words},
                                         index.name, seconds);
    if (built && m_result.leftOut.size() == leftOut) {
        m_result.done += done;
    }
    return built;
}

Expected<void> Migration::buildBesideOthers(const Alteration &alteration, const QString &indexName, int seconds)
{
    const QStringList ways = m_database.dialect().waysToAlter(alteration.statement);
    const bool isConcurrent = m_database.dialect().buildsIndexesConcurrently();
    const QString meanwhile =
        isConcurrent || ways.size() > 1 ? u"others read and write meanwhile"_s : u"others can't write meanwhile"_s;
    tell(u"Adding %1 to the table \"%2\": that takes %3, and %4."_s.arg(alteration.what, alteration.table,
                                                                        aboutSeconds(seconds), meanwhile));
    if (isConcurrent) {
        return buildConcurrently(m_database, alteration, indexName);
    }
    const bool mayHoldWriters = m_options.mayHoldWriters || seconds == 0;
    const auto built = alter(alteration, mayHoldWriters);
    if (!built && built.error().kind == ErrorKind::Cancelled) {
        m_result.leftOut += u"Left out %1 of the table \"%2\", because others could not write for %3 while it is "
                            "made."_s.arg(alteration.what, alteration.table, aboutSeconds(seconds));
        return {};
    }
    return built;
}

Expected<void> Migration::alter(const Alteration &alteration, bool mayHoldWriters)
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

//! If tables are going to change that hold something.
Expected<void> Migration::copyFile(const TableMapping &webhookLogs, const TableMapping &deliveredLogs)
{
    const auto version = Schema(m_database).version();
    const auto tables = m_database.texts(m_database.dialect().tableNames());
    const auto missing = tableWithoutUpdated(deliveredLogs);
    if (!version || !tables || !missing || *version > Schema::currentVersion()) {
        return {}; // which the first step says
    }
    const bool hasWebhooks = !findName(webhookLogs.table, *tables).isEmpty();
    const bool hasDelivered = !findName(deliveredLogs.table, *tables).isEmpty();
    const bool isInOrder = *version == Schema::currentVersion() && hasWebhooks && hasDelivered && missing->isEmpty();
    const bool isEmpty = *version == 0 && !hasWebhooks && !hasDelivered;
    const auto copy = isInOrder || isEmpty ? Expected<QString>(QString()) : copyDatabaseFile(m_database, *version);
    if (!copy) {
        return copy.error();
    }
    m_copy = *copy;
    if (!m_copy.isEmpty()) {
        m_result.done += u"Copied the database as it was to %1."_s.arg(QDir::toNativeSeparators(m_copy));
    }
    return {};
}

void Migration::removeCopy() const
{
    if (!m_copy.isEmpty()) {
        QFile::remove(m_copy);
    }
}

} // namespace

Expected<MigrationResult> migrate(Database &database, const TableMapping &webhookLogs,
                                  const TableMapping &deliveredLogs, const MigrationOptions &options)
{
    Migration migration(database, options);
    const auto inOneGo = [&]() -> Expected<void> {
        return migration.begin()
            .and_then([&] { return migration.createSchema(); })
            .and_then([&] { return migration.upgradeOwnTables(); })
            .and_then([&] { return migration.createMissing(RowSource::WebhookLogs, webhookLogs); })
            .and_then([&] { return migration.createMissing(RowSource::DeliveredLogs, deliveredLogs); })
            .and_then([&] { return migration.check(webhookLogs, deliveredLogs); })
            .and_then([&] { return migration.grant(); });
    };
    const auto copied =
        migration.switchJournal().and_then([&] { return migration.copyFile(webhookLogs, deliveredLogs); });
    const auto prepared = copied.and_then([&] { return database.inTransaction(inOneGo); });
    if (copied && !prepared) {
        migration.removeCopy();
    }
    const auto done = prepared.and_then([&] { return migration.addUpdated(deliveredLogs); })
                          .and_then([&] { return migration.addIndexes(RowSource::WebhookLogs, webhookLogs); })
                          .and_then([&] { return migration.addIndexes(RowSource::DeliveredLogs, deliveredLogs); });
    migration.end();
    if (!done) {
        return done.error();
    }
    return migration.result();
}

} // namespace statusbridge
