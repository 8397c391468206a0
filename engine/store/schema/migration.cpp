// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/migration.h"

#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/store/collector/columnmap.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/schema/alteration.h"
#include "engine/store/schema/concurrentindex.h"
#include "engine/store/schema/privileges.h"
#include "engine/store/schema/rownotices.h"
#include "engine/store/schema/schema.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

namespace statusbridge {

namespace {

constexpr qint64 largeTable = 1'000'000; //!< rows

Error noCopy(const QString &path, const Sentence &why)
{
    return Error{.kind = ErrorKind::Database,
                 .message = Sentence(SentenceId::CopyNotMade, {QDir::toNativeSeparators(path)}).then(why)};
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

//! How long an upgrade of our tables holds up those who write, on the safe side: it may write each row once more, with
//! its places in several indexes.
Expected<int> secondsToUpgrade(Database &database)
{
    constexpr qint64 slowness = 5;
    const auto there = database.texts(database.dialect().tableNames);
    if (!there) {
        return there.error();
    }
    qint64 rows = 0;
    for (const QString &name : ownTables(database.dialect())) {
        const auto count =
            there->contains(name) ? database.scalar(u"SELECT count(*) FROM "_s + name) : Expected(QVariant(0));
        if (!count) {
            return count.error();
        }
        rows += count->toLongLong();
    }
    return secondsToIndex(rows * slowness);
}

//! Copies a database that is \p file, as it is at this moment, to a file beside it that is named after the version of
//! our tables and the time, with the same permissions. Returns that file's path. Others read and write meanwhile,
//! except that no other writes if SQLite's journal is no write-ahead one. Of an attempt that fails (no room, no
//! permission) nothing is left behind.
Expected<QString> copyDatabaseFile(Database &database, const QString &file, int version)
{
    const Dialect &dialect = database.dialect();
    const auto now = database.scalar(u"SELECT "_s + dialect.now);
    if (!now) {
        return now.error();
    }
    QFile copy(u"%1.version%2-%3.bak"_s.arg(file, QString::number(version),
                                            fromMs(*now).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s)));
    // Empty at first, so that at no time it can be read by a user who can't read the original.
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !copy.setPermissions(QFile::permissions(file))) {
        return noCopy(copy.fileName(), copy.errorString());
    }
    copy.close();
    if (const auto copied = database.run(dialect.copyFileTo.arg(sqlText(copy.fileName()))); !copied) {
        copy.remove();
        return noCopy(copy.fileName(), copied.error().detail);
    }
    return copy.fileName();
}

//! What a migration does to the collector's tables (MigrationOptions): makes those that are missing, and adds what a
//! cycle needs to the others, one thing after the other (alteration.h).
class CollectorTables
{
public:
    CollectorTables(Database &database, const MigrationOptions &options, MigrationResult &result)
        : m_database(database), m_options(options), m_result(result)
    {}

    //! Makes the table with its indexes unless it is there, or its name looks like a slip. Needs a transaction around
    //! it.
    Expected<void> createMissing(RowSource source, const TableMapping &mapping, const TableMapping &other)
    {
        const auto isMissing = mayCreateTable(m_database, source, mapping, other);
        if (!isMissing || !*isMissing) {
            return isMissing ? Expected<void>() : isMissing.error();
        }
        m_isCreating = true;
        const auto created =
            run(createTable(m_database.dialect(), mapping), Sentence(SentenceId::TableCreated, {mapping.table}))
                .and_then([&] { return addIndexes(source, mapping); });
        m_isCreating = false;
        return created;
    }

    //! Schema unless the tables have all columns, the one aside that is going to be added.
    Expected<void> check(const TableMapping &webhookLogs, const TableMapping &deliveredLogs)
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

    //! The table as the database spells it, if it lacks the `Updated` that is to be added; else without a name.
    Expected<TableName> withoutUpdated(const TableMapping &mapping)
    {
        const auto table = findTable(m_database, mapping.table);
        if (!table || table->name.isEmpty() || mapping.updated.isEmpty() || !m_options.addUpdatedColumn) {
            return table ? Expected<TableName>(TableName()) : table.error();
        }
        const auto columns = m_database.texts(m_database.dialect().columnNames, table->bindings());
        return columns.transform([&](const QStringList &names) {
            return findName(mapping.updated, names).isEmpty() ? *table : TableName();
        });
    }

    Expected<void> addUpdated(const TableMapping &mapping)
    {
        const auto table = withoutUpdated(mapping);
        if (!table || table->name.isEmpty()) {
            return table ? Expected<void>() : table.error();
        }
        const Dialect &dialect = m_database.dialect();
        const Alteration alteration = {
            .table = *table,
            .statement = u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(
                dialect.qualified(*table), dialect.quoted(mapping.updated), dialect.falseBoolean),
            .what = Sentence(SentenceId::ItsColumn, {mapping.updated})};
        m_options.note(Sentence(SentenceId::AddingColumn, {mapping.updated, table->name}));
        const auto added = alter(alteration, true);
        if (added) {
            m_result.done += Sentence(SentenceId::ColumnAdded, {mapping.updated, table->name});
        }
        return added;
    }

    Expected<void> addIndexes(RowSource source, const TableMapping &mapping)
    {
        const auto table = resolveTable(m_database, source, mapping);
        const auto view =
            table.and_then([&](const ResolvedTable &found) { return viewState(m_database, found.name()); });
        if (!view || !m_options.addIndexes || *view != ViewState::Table) {
            return view ? Expected<void>() : view.error();
        }
        return dropJsonPaths(*table).and_then([&] { return addMissingIndexes(*table); });
    }

private:
    Expected<void> run(const QString &statement, const Sentence &sentence)
    {
        const auto changed = m_database.run(statement);
        if (changed) {
            m_result.done += sentence;
        }
        return changed;
    }

    //! What earlier versions made to read the table's JSON in SQL.
    Expected<void> dropJsonPaths(const ResolvedTable &table)
    {
        const Dialect &dialect = m_database.dialect();
        const auto indexes = m_database.texts(dialect.indexNames, table.name().bindings());
        if (!indexes) {
            return indexes.error();
        }
        QList<std::pair<QString, QString>> left; // what, and the statement that drops it
        const QStringList columns = table.types.keys();
        for (const QString &column : columns) {
            if (isOfJsonPaths(table, column)) {
                left.append({column, u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(dialect.qualified(table.name()),
                                                                            dialect.quoted(column))});
            }
        }
        for (const QString &index : *indexes) {
            const bool isLeft =
                isOfJsonPaths(table, index) || (table.bodies && index.startsWith(openIndexName(dialect, table)));
            if (isLeft && !table.types.contains(index)) { // else it goes with its column
                left.append({index, dialect.dropIndex(index, table.name())});
            }
        }
        for (const auto &[name, statement] : std::as_const(left)) {
            const Sentence what(SentenceId::NamedColumn, {name});
            if (const auto dropped = alter({.table = table.name(), .statement = statement, .what = what}, true);
                !dropped) {
                return dropped;
            }
            m_result.done += Sentence(SentenceId::JsonPathsDropped, {name, table.table});
        }
        return {};
    }

    Expected<void> addMissingIndexes(const ResolvedTable &table)
    {
        const auto indexes = readIndexes(m_database, table);
        if (!indexes) {
            return indexes.error();
        }
        const Dialect &dialect = m_database.dialect(); // until the next statement, which may connect again
        const QStringList refusing = refusingIndexes(dialect, table, *indexes);
        QList<Alteration> missing;
        QSet<QString> replacing;
        for (const IndexedValue &value : {queueIdIndex, messageIdIndex, recipientIdIndex}) {
            const QString name = indexName(dialect, table, value);
            const bool isForCycles =
                value.name == queueIdIndex.name && !table.bodies && !indexes->leadTo(dialect, table, value);
            const bool isReplaced = refusing.contains(oldIndexName(table, value)) && !indexes->names.contains(name);
            if (isForCycles || isReplaced) {
                missing += {
                    .table = table.name(),
                    .statement = createIndex(dialect, table, value),
                    .what = Sentence(SentenceId::AnIndexOn, {Sentence(SentenceId::NamedColumn, {table.*value.column})}),
                    .index = name};
            }
            if (isReplaced) {
                replacing.insert(name);
            }
        }
        const QString openIndex = createOpenIndex(dialect, table);
        if (!openIndex.isEmpty() && !indexes->names.contains(openIndexName(dialect, table))) {
            missing += {.table = table.name(),
                        .statement = openIndex,
                        .what = SentenceId::AnIndexOfOpenRows,
                        .index = openIndexName(dialect, table)};
        }
        QStringList forOwner;
        for (const Alteration &index : std::as_const(missing)) {
            const auto added = add(index);
            if (!added && replacing.contains(index.index) && m_database.lastFault() == SqlFault::NoPermission) {
                forOwner += index.statement;
            } else if (!added) {
                return added;
            }
        }
        return dropRefusing(table, refusing, forOwner);
    }

    //! After what takes their place is there.
    //! \param forOwner statements that this login may not run, and that come first
    Expected<void> dropRefusing(const ResolvedTable &table, const QStringList &names, QStringList forOwner)
    {
        for (const QString &name : names) {
            const QString statement = m_database.dialect().dropIndex(name, table.name());
            const auto dropped = forOwner.isEmpty() ? alter({.table = table.name(),
                                                             .statement = statement,
                                                             .what = Sentence(SentenceId::NamedColumn, {name})},
                                                            true)
                                                    : Expected<void>();
            const bool mayNot = !dropped && m_database.lastFault() == SqlFault::NoPermission;
            if (!dropped && !mayNot) {
                return dropped;
            }
            if (mayNot || !forOwner.isEmpty()) {
                forOwner += statement;
            } else {
                m_result.done += Sentence(SentenceId::RefusingIndexDropped, {name, table.table});
            }
        }
        if (!forOwner.isEmpty()) {
            m_result.forOwner += Sentence(SentenceId::IndexRefusesRows, {names.join(u"\", \""_s), table.table})
                                     .then(SentenceId::TablesByOtherLogin)
                                     .then(Sentence(SentenceId::Worded, {forOwner.join(u"; "_s)}));
        }
        return {};
    }

    Expected<void> add(const Alteration &index)
    {
        const Sentence done(SentenceId::AddedToTable, {index.what, index.table.name});
        if (m_isCreating) {
            return run(index.statement, done);
        }
        const auto rows = m_database.scalar(m_database.dialect().estimatedRows(index.table));
        // A table that can't be estimated counts as a large one.
        const int seconds = secondsToIndex(rows && rows->isValid() ? rows->toLongLong() : largeTable);
        const auto built = buildBesideOthers(index, seconds);
        if (built) {
            m_result.done += done;
        } else if (built.error().kind == ErrorKind::Cancelled) {
            m_result.leftOut +=
                Sentence(SentenceId::LeftOutOfTable, {index.what, index.table.name, aboutSeconds(seconds)});
            return {};
        }
        return built;
    }

    Expected<void> buildBesideOthers(const Alteration &index, int seconds)
    {
        const bool isConcurrent = m_database.dialect().buildsIndexesConcurrently;
        const bool isBesideOthers = isConcurrent || m_database.dialect().waysToAlter(index.statement).size() > 1;
        const bool mayHoldWriters = m_options.mayHoldWriters || seconds == 0;
        if (isBesideOthers || mayHoldWriters) {
            m_options.note(Sentence(isBesideOthers ? SentenceId::AddingBesideOthers : SentenceId::AddingAlone,
                                    {index.what, index.table.name, aboutSeconds(seconds)}));
        }
        return isConcurrent ? buildConcurrently(m_database, index) : alter(index, mayHoldWriters);
    }

    //! In the first way that the database doesn't refuse.
    Expected<void> alter(const Alteration &alteration, bool mayHoldWriters)
    {
        const QStringList ways = m_database.dialect().waysToAlter(alteration.statement);
        for (const QString &way : ways.first(ways.size() - 1)) {
            const auto done = alterBriefly(m_database, alteration, way);
            if (done || m_database.lastFault() != SqlFault::Unknown) {
                return done;
            }
        }
        if (!mayHoldWriters) {
            return Error{.kind = ErrorKind::Cancelled, .message = Sentence(SentenceId::WouldHoldUpWriters)};
        }
        return alterBriefly(m_database, alteration, ways.constLast());
    }

    Database &m_database;
    const MigrationOptions &m_options;
    MigrationResult &m_result;
    bool m_isCreating = false; //!< a table that is not in use yet
};

//! One migration of one database: the steps share the list of what was done.
class Migration
{
public:
    Migration(Database &database, const MigrationOptions &options)
        : m_database(database), m_options(options), m_collectors(database, options, m_result)
    {}

    Expected<void> switchJournal()
    {
        const QString toWal = m_database.dialect().switchToWal;
        if (toWal.isEmpty() || !m_database.isNew()) {
            return {};
        }
        return m_database.scalar(toWal).and_then([](const QVariant &) { return Expected<void>(); });
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
        const QString query = m_database.dialect().file;
        const auto file =
            isInOrder || isEmpty || query.isEmpty() ? Expected<QVariant>(QVariant()) : m_database.scalar(query);
        if (!file || file->toString().isEmpty()) {
            return file ? Expected<void>() : file.error();
        }
        return isAgreed(file->toString(), *version).and_then([&](bool agreed) {
            return agreed ? makeCopy(file->toString(), *version) : Expected<void>();
        });
    }

    //! Bytes; nothing if the system doesn't tell. QStorageInfo knows mounts alone, of which a root of its own has none.
    static std::optional<qint64> roomBeside(const QString &file)
    {
        std::error_code trouble;
        const auto space = std::filesystem::space(QFileInfo(file).filesystemAbsolutePath(), trouble);
        return trouble ? std::nullopt : std::optional(static_cast<qint64>(space.available));
    }

    //! Tells what changing the tables in \p file is going to take. False if it would hold up those who write for longer
    //! than a moment, and that isn't agreed to: then it is left out.
    Expected<bool> isAgreed(const QString &file, int version)
    {
        constexpr qint64 copiedInASecond = 50'000'000;
        const qint64 size = QFileInfo(file).size();
        const qint64 room = roomBeside(file).value_or(size);
        if (size > room) {
            return noCopy(QFileInfo(file).path(),
                          Sentence(SentenceId::CopyTakesTooMuch, {sizeText(size), sizeText(room)}));
        }
        const bool isUpgrade = version > 0 && version < newestSchemaVersion();
        const auto upgrading = isUpgrade ? secondsToUpgrade(m_database) : Expected<int>(0);
        const auto mode = upgrading.and_then([&](int) { return m_database.scalar(m_database.dialect().journalMode); });
        if (!mode) {
            return mode.error();
        }
        const int copying = static_cast<int>(size / copiedInASecond);
        const int held = *upgrading + (mode->toString() == m_database.dialect().walMode ? 0 : copying);
        const Sentence takes(SentenceId::CopyTakes, {aboutSeconds(copying), sizeText(size), sizeText(room)});
        if (held > 1 && !m_options.mayHoldWriters) {
            m_result.leftOut += Sentence(SentenceId::UpgradeLeftOut, {aboutSeconds(held)}).then(takes);
            return false;
        }
        m_options.note(Sentence(SentenceId::UpgradingTables, {aboutSeconds(held)}).then(takes));
        return true;
    }

    Expected<void> makeCopy(const QString &file, int version)
    {
        return copyDatabaseFile(m_database, file, version).and_then([&](const QString &copy) {
            m_copy = copy;
            m_result.done += Sentence(SentenceId::DatabaseCopied, {QDir::toNativeSeparators(m_copy)});
            return Expected<void>();
        });
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
                         .message = Sentence(SentenceId::MigrationRunsElsewhere, {m_database.displayName()})};
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
            m_result.done += Sentence(SentenceId::SchemaCreated, {m_options.schema});
            return Expected<void>();
        });
    }

    Expected<void> upgradeOwnTables()
    {
        return upgradeSchema(m_database)
            .and_then([&](bool wasNeeded) {
                if (wasNeeded) {
                    m_result.done += Sentence(SentenceId::OwnTablesUpgraded, {newestSchemaVersion()});
                }
                return restoreLeaseRow(m_database);
            })
            .and_then([&](bool wasLost) {
                if (wasLost) {
                    m_result.done += Sentence(SentenceId::LeaseRowRestored);
                }
                return Expected<void>();
            });
    }

    //! Which something that isn't ours may still use.
    Expected<void> dropOldFunction()
    {
        const QString statement = m_database.dialect().dropOldFunction;
        const bool isOverdue = std::ranges::any_of(
            m_result.done, [](const Sentence &done) { return done.id() == SentenceId::JsonPathsDropped; });
        if (isOverdue && !statement.isEmpty() && !m_database.run(statement)) {
            qCInfo(lcStore, "The function statusbridge_json_text of an earlier version is still used, and stays.");
        }
        return {};
    }

    Expected<void> makeNotices(const TableMapping &webhookLogs, const TableMapping &deliveredLogs)
    {
        if (!m_options.tellOfRows || !m_database.dialect().tellsOfRows) {
            return {};
        }
        return resolveTables(m_database, webhookLogs, deliveredLogs)
            .and_then([&](const WebhookTables &tables) { return makeRowNotices(m_database, tables); })
            .and_then([&](const QList<Sentence> &made) {
                m_result.done += made;
                return Expected<void>();
            });
    }

    Expected<void> grant()
    {
        if (m_options.grantTo.isEmpty() || m_database.dialect().grantee.isEmpty()) {
            return {};
        }
        return grantOwnTables(m_database, m_options.grantTo, m_options.schema).and_then([&](const Sentence &granted) {
            m_result.done += granted;
            return Expected<void>();
        });
    }

    [[nodiscard]] CollectorTables &collectors() { return m_collectors; }
    [[nodiscard]] MigrationResult result() const
    {
        MigrationResult result = {.done = {}, .leftOut = m_result.leftOut, .forOwner = m_result.forOwner};
        for (const Sentence &done : m_result.done) {
            if (!result.done.contains(done)) { // a transaction may have run again from its beginning
                result.done += done;
            }
        }
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
    if (copied && !migration.result().leftOut.isEmpty()) {
        return migration.result();
    }
    const auto prepared = copied.and_then([&] { return database.inTransaction(inOneGo); });
    if (copied && !prepared) {
        migration.removeCopy();
    }
    const auto done = prepared.and_then([&] { return collectors.addUpdated(deliveredLogs); })
                          .and_then([&] { return collectors.addIndexes(RowSource::WebhookLogs, webhookLogs); })
                          .and_then([&] { return collectors.addIndexes(RowSource::DeliveredLogs, deliveredLogs); })
                          .and_then([&] { return migration.dropOldFunction(); })
                          .and_then([&] { return migration.makeNotices(webhookLogs, deliveredLogs); });
    migration.end();
    return done.and_then([&] { return Expected(migration.result()); });
}

} // namespace statusbridge
