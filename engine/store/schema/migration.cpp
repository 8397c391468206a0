// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/migration.h"

#include "engine/config/settings.h"
#include "engine/store/collector/columnmap.h"
#include "engine/store/schema/collectortables.h"
#include "engine/store/schema/filecopy.h"
#include "engine/store/schema/privileges.h"
#include "engine/store/schema/schema.h"
#include "engine/store/sql/database.h"

#include <QDir>
#include <QFile>

namespace statusbridge {

namespace {

//! One migration of one database: the steps share the list of what was done.
class Migration
{
public:
    Migration(Database &database, const MigrationOptions &options)
        : m_database(database), m_options(options), m_collectors(database, options, m_result)
    {}

    Expected<void> switchJournal();
    Expected<void> copyFile(const TableMapping &webhookLogs, const TableMapping &deliveredLogs);
    void removeCopy() const;
    //! Waits for others.
    Expected<void> begin();
    void end();
    Expected<void> createSchema();
    Expected<void> upgradeOwnTables();
    Expected<void> grant();
    [[nodiscard]] CollectorTables &collectors() { return m_collectors; }
    [[nodiscard]] MigrationResult result() const;

private:
    Expected<void> run(const QString &statement, const QString &sentence);

    Database &m_database;
    MigrationOptions m_options;
    MigrationResult m_result;
    CollectorTables m_collectors;
    QString m_copy;
};

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

//! If tables are going to change that hold something.
Expected<void> Migration::copyFile(const TableMapping &webhookLogs, const TableMapping &deliveredLogs)
{
    const auto version = Schema(m_database).version();
    const auto webhooks = findTable(m_database, webhookLogs.table);
    const auto delivered = findTable(m_database, deliveredLogs.table);
    const auto missing = m_collectors.withoutUpdated(deliveredLogs);
    if (!version || !webhooks || !delivered || !missing || *version > Schema::currentVersion()) {
        return {}; // which the first step says
    }
    const bool hasWebhooks = !webhooks->name.isEmpty();
    const bool hasDelivered = !delivered->name.isEmpty();
    const bool isInOrder =
        *version == Schema::currentVersion() && hasWebhooks && hasDelivered && missing->name.isEmpty();
    const bool isEmpty = *version == 0 && !hasWebhooks && !hasDelivered;
    if (!isInOrder && !isEmpty && m_options.tell && !m_database.dialect().file().isEmpty()) {
        m_options.tell(u"Copying the database before its tables change."_s);
    }
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
    CollectorTables &collectors = migration.collectors();
    const auto inOneGo = [&]() -> Expected<void> {
        return migration.begin()
            .and_then([&] { return migration.createSchema(); })
            .and_then([&] { return migration.upgradeOwnTables(); })
            .and_then([&] { return collectors.createMissing(RowSource::WebhookLogs, webhookLogs, deliveredLogs); })
            .and_then([&] { return collectors.createMissing(RowSource::DeliveredLogs, deliveredLogs, webhookLogs); })
            .and_then([&] { return collectors.check(webhookLogs, deliveredLogs); })
            .and_then([&] { return migration.grant(); });
    };
    const auto copied =
        migration.switchJournal().and_then([&] { return migration.copyFile(webhookLogs, deliveredLogs); });
    const auto prepared = copied.and_then([&] { return database.inTransaction(inOneGo); });
    if (copied && !prepared) {
        migration.removeCopy();
    }
    const auto done = prepared.and_then([&] { return collectors.addUpdated(deliveredLogs); })
                          .and_then([&] { return collectors.addIndexes(RowSource::WebhookLogs, webhookLogs); })
                          .and_then([&] { return collectors.addIndexes(RowSource::DeliveredLogs, deliveredLogs); });
    migration.end();
    if (!done) {
        return done.error();
    }
    return migration.result();
}

} // namespace statusbridge
