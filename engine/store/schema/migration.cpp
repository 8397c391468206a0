// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/migration.h"

#include "engine/config/settings.h"
#include "engine/store/collector/columnmap.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/schema/privileges.h"
#include "engine/store/schema/schema.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

//! One migration of one database: the steps share the list of what was done.
class Migration
{
public:
    Migration(Database &database, const MigrationOptions &options) : m_database(database), m_options(options) {}

    Expected<void> switchJournal();
    //! Waits for others; what was noted before is forgotten, since a transaction may run again from its beginning.
    Expected<void> begin();
    void end();
    Expected<void> createSchema();
    Expected<void> upgradeOwnTables();
    Expected<void> grant();
    Expected<void> createMissing(const TableMapping &mapping);
    Expected<void> addUpdated(const TableMapping &mapping);
    Expected<void> addIndexes(RowSource source, const TableMapping &mapping);
    Expected<void> addQueueIndex(const ResolvedTable &table);
    Expected<void> addOpenIndex(const ResolvedTable &table);
    [[nodiscard]] QStringList done() const { return m_done; }

private:
    Expected<void> run(const QString &statement, const QString &sentence);

    Database &m_database;
    MigrationOptions m_options;
    QStringList m_done;
    qsizetype m_doneBefore = 0; //!< of the transaction
};

Expected<void> Migration::run(const QString &statement, const QString &sentence)
{
    const auto changed = m_database.change(statement);
    if (!changed) {
        return changed.error();
    }
    m_done += sentence;
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
        m_done += u"Switched the database to write-ahead logging."_s;
    }
    m_doneBefore = m_done.size();
    return {};
}

Expected<void> Migration::begin()
{
    m_done.resize(m_doneBefore);
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
    m_done += *granted;
    return {};
}

Expected<void> Migration::upgradeOwnTables()
{
    const auto upgraded = Schema(m_database).upgrade();
    if (!upgraded) {
        return upgraded.error();
    }
    if (*upgraded) {
        m_done += u"Brought Statusbridge's own tables to version %1."_s.arg(Schema::currentVersion());
    }
    return {};
}

Expected<void> Migration::createMissing(const TableMapping &mapping)
{
    const auto tables = m_database.texts(m_database.dialect().tableNames());
    if (!tables) {
        return tables.error();
    }
    if (!findName(mapping.table, *tables).isEmpty()) {
        return {};
    }
    return run(createTable(m_database.dialect(), mapping), u"Created the table \"%1\"."_s.arg(mapping.table));
}

Expected<void> Migration::addUpdated(const TableMapping &mapping)
{
    if (mapping.updated.isEmpty() || !m_options.addUpdatedColumn) {
        return {};
    }
    const Dialect &dialect = m_database.dialect();
    const auto tables = m_database.texts(dialect.tableNames());
    if (!tables) {
        return tables.error();
    }
    const QString table = findName(mapping.table, *tables);
    const auto columns = m_database.texts(dialect.columnNames(), {table});
    if (!columns) {
        return columns.error();
    }
    if (!findName(mapping.updated, *columns).isEmpty()) {
        return {};
    }
    return run(u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(dialect.quoted(table), dialect.quoted(mapping.updated),
                                                        dialect.falseBoolean()),
               u"Added the column \"%1\" to the table \"%2\"."_s.arg(mapping.updated, table));
}

Expected<void> Migration::addIndexes(RowSource source, const TableMapping &mapping)
{
    const auto table = resolveTable(m_database, source, mapping);
    const auto view = table.and_then([&](const ResolvedTable &found) { return viewState(m_database, found.table); });
    if (!view || !m_options.addIndexes || *view != ViewState::Table) {
        return view ? Expected<void>() : view.error();
    }
    // Looked up again, because the first index may have come with a column of its own.
    return addQueueIndex(*table)
        .and_then([&] { return resolveTable(m_database, source, mapping); })
        .and_then([&](const ResolvedTable &found) { return addOpenIndex(found); });
}

Expected<void> Migration::addQueueIndex(const ResolvedTable &table)
{
    const auto indexes = readIndexes(m_database, table.table);
    if (!indexes || indexes->leadToQueueId(m_database.dialect(), table)) {
        return indexes ? Expected<void>() : indexes.error();
    }
    return run(
        createQueueIndex(m_database.dialect(), table),
        u"Added an index on %1 to the table \"%2\"."_s.arg(nameForPeople(u"queue id"_s, table.queueId), table.table));
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
    return run(statement, u"Added an index of the open rows to the table \"%1\"."_s.arg(table.table));
}

} // namespace

Expected<QStringList> migrate(Database &database, const TableMapping &webhookLogs, const TableMapping &deliveredLogs,
                              const MigrationOptions &options)
{
    Migration migration(database, options);
    const auto inOneGo = [&]() -> Expected<void> {
        const auto prepared = migration.begin()
                                  .and_then([&] { return migration.createSchema(); })
                                  .and_then([&] { return migration.upgradeOwnTables(); })
                                  .and_then([&] { return migration.createMissing(webhookLogs); })
                                  .and_then([&] { return migration.createMissing(deliveredLogs); })
                                  .and_then([&] { return migration.addUpdated(deliveredLogs); });
        if (!prepared) {
            return prepared;
        }
        return migration.addIndexes(RowSource::WebhookLogs, webhookLogs)
            .and_then([&] { return migration.addIndexes(RowSource::DeliveredLogs, deliveredLogs); })
            .and_then([&] { return migration.grant(); });
    };
    const auto done = migration.switchJournal().and_then([&] { return database.inTransaction(inOneGo); });
    migration.end();
    if (!done) {
        return done.error();
    }
    return migration.done();
}

} // namespace statusbridge
