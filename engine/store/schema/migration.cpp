// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/migration.h"

#include "engine/config/settings.h"
#include "engine/store/collector/columnmap.h"
#include "engine/store/schema/collectortables.h"
#include "engine/store/schema/privileges.h"
#include "engine/store/schema/schema.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QDir>
#include <QFile>

namespace statusbridge {

namespace {

Error noCopy(const QString &path, const QString &why)
{
    return Error{.kind = ErrorKind::Database,
                 .message =
                     u"The database could not be copied to %1, which is done before its tables change: make room "
                     "there, and let this user write into that folder. Nothing was changed."_s.arg(
                         QDir::toNativeSeparators(path)),
                 .detail = why};
}

//! Copies a database that is a file, as it is at this moment, to a file beside it that is named after the version of
//! our tables and the time, with the same permissions. Returns that file's path; empty if the database is no file.
//! Others read and write meanwhile, except that nobody writes if SQLite's journal is no write-ahead one. Of an attempt
//! that fails (no room, no permission) nothing is left behind.
Expected<QString> copyDatabaseFile(Database &database, int version)
{
    const Dialect &dialect = database.dialect();
    if (dialect.file.isEmpty()) {
        return QString();
    }
    const auto file = database.scalar(dialect.file);
    const auto now = file.and_then([&](const QVariant &) { return database.scalar(u"SELECT "_s + dialect.now); });
    if (!now || file->toString().isEmpty()) {
        return now ? Expected<QString>(QString()) : now.error();
    }
    QFile copy(u"%1.version%2-%3.bak"_s.arg(file->toString(), QString::number(version),
                                            fromMs(*now).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s)));
    // Empty at first, so that at no time anybody can read it who can't read the original.
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !copy.setPermissions(QFile::permissions(file->toString()))) {
        return noCopy(copy.fileName(), copy.errorString());
    }
    copy.close();
    if (const auto copied = database.run(dialect.copyFileTo.arg(sqlText(copy.fileName()))); !copied) {
        copy.remove();
        return noCopy(copy.fileName(), copied.error().detail);
    }
    return copy.fileName();
}

//! One migration of one database: the steps share the list of what was done.
class Migration
{
public:
    Migration(Database &database, const MigrationOptions &options)
        : m_database(database), m_options(options), m_collectors(database, options, m_result)
    {}

    Expected<void> switchJournal()
    {
        const Dialect &dialect = m_database.dialect();
        if (dialect.journalMode.isEmpty() || !(m_options.switchToWal || m_database.isNew())) {
            return {};
        }
        const auto before = m_database.scalar(dialect.journalMode);
        if (!before || before->toString() == dialect.walMode) {
            return before ? Expected<void>() : before.error();
        }
        return m_database.scalar(dialect.switchToWal).and_then([&](const QVariant &after) {
            if (after.toString() == dialect.walMode && !m_database.isNew()) {
                m_result.done += u"Switched the database to write-ahead logging."_s;
            }
            return Expected<void>();
        });
    }

    //! If tables are going to change that hold something.
    Expected<void> copyFile(const TableMapping &webhookLogs, const TableMapping &deliveredLogs)
    {
        const auto version = schemaVersion(m_database);
        const auto webhooks = findTable(m_database, webhookLogs.table);
        const auto delivered = findTable(m_database, deliveredLogs.table);
        const auto missing = m_collectors.withoutUpdated(deliveredLogs);
        if (!version || !webhooks || !delivered || !missing || *version > newestSchemaVersion()) {
            return {}; // which the first step says
        }
        const bool hasWebhooks = !webhooks->name.isEmpty();
        const bool hasDelivered = !delivered->name.isEmpty();
        const bool isInOrder =
            *version == newestSchemaVersion() && hasWebhooks && hasDelivered && missing->name.isEmpty();
        const bool isEmpty = *version == 0 && !hasWebhooks && !hasDelivered;
        if (!isInOrder && !isEmpty && m_options.tell && !m_database.dialect().file.isEmpty()) {
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

    void removeCopy() const
    {
        if (!m_copy.isEmpty()) {
            QFile::remove(m_copy);
        }
    }

    //! Waits for others.
    Expected<void> begin()
    {
        const QString lock = m_database.dialect().lockMigration;
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

    void end()
    {
        if (const QString unlock = m_database.dialect().unlockMigration; !unlock.isEmpty()) {
            // If that fails, the lock goes with the connection.
            [[maybe_unused]] const auto unlocked = m_database.scalar(unlock);
        }
    }

    Expected<void> createSchema()
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
        return m_database.run(u"CREATE SCHEMA "_s + m_database.dialect().quoted(m_options.schema)).and_then([&] {
            m_result.done += u"Created the schema \"%1\"."_s.arg(m_options.schema);
            return Expected<void>();
        });
    }

    Expected<void> upgradeOwnTables()
    {
        return upgradeSchema(m_database).and_then([&](bool wasNeeded) {
            if (wasNeeded) {
                m_result.done += u"Brought Statusbridge's own tables to version %1."_s.arg(newestSchemaVersion());
            }
            return Expected<void>();
        });
    }

    Expected<void> grant()
    {
        if (m_options.grantTo.isEmpty() || m_database.dialect().grantee.isEmpty()) {
            return {};
        }
        return grantOwnTables(m_database, m_options.grantTo, m_options.schema)
            .and_then([&](const QStringList &granted) {
                m_result.done += granted;
                return Expected<void>();
            });
    }

    [[nodiscard]] CollectorTables &collectors() { return m_collectors; }
    [[nodiscard]] MigrationResult result() const
    {
        MigrationResult result = m_result;
        result.done.removeDuplicates(); // a transaction may have run again from its beginning
        return result;
    }

private:
    Database &m_database;
    MigrationOptions m_options;
    MigrationResult m_result;
    CollectorTables m_collectors;
    QString m_copy;
};

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
    return done.and_then([&] { return Expected(migration.result()); });
}

} // namespace statusbridge
