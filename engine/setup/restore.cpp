// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/restore.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/environment.h"
#include "engine/setup/backup.h"
#include "engine/setup/migrate.h"
#include "engine/store/backup/backupreader.h"
#include "engine/store/backup/backupupgrade.h"
#include "engine/store/backup/tableload.h"
#include "engine/store/schema/schema.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/audittable.h"
#include "engine/store/state/lease.h"

#include <QDir>

#include <algorithm>

namespace statusbridge {

namespace {

//! Until its row is locked, for as long as it takes.
constexpr int leaseSecondsOfRestore = 10;

Expected<QMap<QString, qint64>> countRows(Database &database)
{
    QMap<QString, qint64> counts;
    for (const QString &table : ownTables(database.dialect())) {
        const auto rows = database.scalar(u"SELECT count(*) FROM "_s + table);
        if (!rows) {
            return rows.error();
        }
        counts.insert(table, rows->toLongLong());
    }
    return counts;
}

//! What was true when the backup was made, and is not now.
Expected<void> clearOutdated(Database &database)
{
    const QStringList statements = {
        u"UPDATE statusbridge_scheduler SET last_due = NULL, problem = NULL, alive_by = NULL, alive_until = 0, "
        "alive_held = 0"_s,
        u"DELETE FROM statusbridge_state WHERE name LIKE 'scheduler_first_due:%'"_s,
        u"DELETE FROM statusbridge_wishes"_s,
        u"DELETE FROM statusbridge_surveys"_s, // open rows are found however old they are
        // What is wrong is looked for again, and told again if it is.
        u"DELETE FROM statusbridge_alert_messages"_s,
        u"DELETE FROM statusbridge_alerts"_s,
        u"DELETE FROM statusbridge_state WHERE name LIKE 'alerts_waiting:%' OR name = 'alerts_arrivals'"_s,
        u"UPDATE statusbridge_alert_sender SET token = %1, holder = NULL, expires_at = 0"_s.arg(database.dialect().now),
    };
    for (const QString &statement : statements) {
        if (const auto done = database.run(statement); !done) {
            return done;
        }
    }
    return {};
}

struct WatchingInstance
{
    qint64 target = 0;
    QVariant holder;
    QVariant until;
    QVariant isHeld;
};

//! Instances that watch due times; one that runs beside goes on doing so.
Expected<QList<WatchingInstance>> watchingInstances(Database &database)
{
    return database.list(u"SELECT id, alive_by, alive_until, alive_held FROM statusbridge_scheduler "
                         "WHERE alive_until > 0"_s,
                         {}, [](const QSqlQuery &row) {
                             return WatchingInstance{.target = row.value(0).toLongLong(),
                                                     .holder = row.value(1),
                                                     .until = row.value(2),
                                                     .isHeld = row.value(3)};
                         });
}

Expected<void> keepWatching(Database &database, const QList<WatchingInstance> &watching)
{
    for (const WatchingInstance &each : watching) {
        const auto kept = database.run(
            u"UPDATE statusbridge_scheduler SET alive_by = ?, alive_until = ?, alive_held = ? WHERE id = ?"_s,
            {each.holder, each.until, each.isHeld, each.target});
        if (!kept) {
            return kept;
        }
    }
    return {};
}

//! Above all that were ever given out, by whichever instance: also by one that went on with the database that the
//! backup is of. Tokens rise by one at a time, and by fewer than one a millisecond.
Expected<FencingToken> raiseToken(Database &database, const FencingToken &ours, const BackupHeader &backup)
{
    const auto now = database.scalar(u"SELECT "_s + database.dialect().now);
    const auto ofRuns = now.and_then(
        [&](const QVariant &) { return database.scalar(u"SELECT max(lease_token) FROM statusbridge_runs"_s); });
    if (!ofRuns) {
        return ofRuns.error();
    }
    const FencingToken raised{
        .token = std::max({ours.token, backup.fencingToken, ofRuns->toLongLong(), now->toLongLong()}) + 1};
    return database.run(u"UPDATE statusbridge_lease SET token = ? WHERE id = 1"_s, {raised.token}).transform([&] {
        return raised;
    });
}

struct CountedCalls
{
    QString table;
    qint64 target = 0;
    QString day;
    qint64 calls = 0;
};

//! Of the last days, whatever the time zone in which they are counted.
Expected<QList<CountedCalls>> countedCalls(Database &database)
{
    QList<CountedCalls> all;
    for (const QString &table : {u"statusbridge_call_days"_s, u"statusbridge_custom_call_days"_s}) {
        const auto some = database.list(
            u"SELECT target, calendar_day, calls FROM %1 ORDER BY calendar_day DESC LIMIT 10"_s.arg(table), {},
            [&](const QSqlQuery &row) {
                return CountedCalls{.table = table,
                                    .target = row.value(0).toLongLong(),
                                    .day = row.value(1).toString(),
                                    .calls = row.value(2).toLongLong()};
            });
        if (!some) {
            return some.error();
        }
        all += *some;
    }
    return all;
}

//! What Zoho has counted stays counted, although the backup doesn't know of it.
Expected<void> keepCounted(Database &database, const QList<CountedCalls> &counted)
{
    for (const CountedCalls &each : counted) {
        const auto kept =
            database
                .run(u"INSERT INTO %1 (target, calendar_day, calls) VALUES (?, ?, ?)"_s.arg(each.table) +
                         database.dialect().orUpdate({u"target"_s, u"calendar_day"_s}, {}),
                     {each.target, each.day, each.calls})
                .and_then([&] {
                    return database.run(
                        u"UPDATE %1 SET calls = ? WHERE target = ? AND calendar_day = ? AND calls < ?"_s.arg(
                            each.table),
                        {each.calls, each.target, each.day, each.calls});
                });
        if (!kept) {
            return kept;
        }
    }
    return {};
}

Expected<void> restoreUnderLease(const EngineEnvironment &environment, Database &database, const UsableBackup &backup)
{
    const std::chrono::seconds callsLast(environment.settings.network.timeoutSeconds);
    Lease lease(database);
    const auto taken = lease.acquire(environment.holder, leaseSecondsOfRestore, callsLast);
    if (!taken) {
        return taken.error();
    }
    FencingToken last = *taken;
    // Whose row is locked until the end, so that it can't run out meanwhile.
    const auto done = inFencedTransaction(database, *taken, [&] {
        const auto counted = countedCalls(database);
        const auto watching = counted.and_then([&](const auto &) { return watchingInstances(database); });
        return watching.and_then([&](const auto &) { return loadTables(database, backup.path); })
            .and_then([&](const BackupHeader &) { return clearOutdated(database); })
            .and_then([&] { return keepWatching(database, *watching); })
            .and_then([&] { return keepCounted(database, *counted); })
            .and_then([&] { return raiseToken(database, *taken, backup.header); })
            .and_then([&](const FencingToken &raised) {
                last = raised;
                return Expected<void>();
            });
    });
    const auto released = lease.release(done ? last : *taken, done ? callsLast : std::chrono::seconds(0));
    return !done || released ? done : released.error();
}

Error withAdvice(const Error &error, const Database &database)
{
    Error advised = error;
    if (database.lastFault() == SqlFault::NoPermission) {
        advised.message = advised.message.then(SentenceId::RestoreByTablesOwner);
    }
    return advised;
}

//! A migration's connection: no statement of it is too long.
Expected<void> restoreInto(const EngineEnvironment &environment, const DatabaseSettings &place, const Secret &password,
                           const UsableBackup &backup)
{
    const auto database = openForTarget(environment, place, password, DatabasePurpose::Migration);
    if (!database) {
        return database.error();
    }
    const auto restored =
        checkSchema(**database).and_then([&] { return restoreUnderLease(environment, **database, backup); });
    if (!restored) {
        return withAdvice(restored.error(), **database);
    }
    // Behind the rows of the backup: what was noted after it was made has gone.
    noteCommand(**database, environment.actor,
                {.action = AuditAction::Restore,
                 .object = backup.header.target.name,
                 .after = backup.header.madeAt.toString(Qt::ISODate)});
    return {};
}

//! Makes our tables if the database has none at all.
Expected<void> makeMissingTables(const EngineEnvironment &environment, const DatabaseSettings &place,
                                 const RestoreOptions &options, const Secret &password)
{
    const auto database = openForTarget(environment, place, password, DatabasePurpose::Migration);
    const auto version = database.and_then([](const auto &opened) { return schemaVersion(*opened); });
    if (!version || *version > 0) {
        return version ? Expected<void>() : version.error();
    }
    const auto made =
        options.password ? migrateAs(environment, options.login, *options.password) : migrate(environment);
    return made.and_then([](const MigrationResult &) { return Expected<void>(); });
}

//! Of a restore that was killed while it upgraded an older backup.
void removeLeftFolders(const QString &dataDirectory)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto left = QDir(dataDirectory).entryInfoList({u"restore-??????"_s}, QDir::Dirs | QDir::NoSymLinks);
    for (const QFileInfo &folder : left) {
        if (folder.lastModified() < yesterday) {
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

Error ofOtherTarget(const BackupHeader &backup, const Target &target)
{
    return usageError(Sentence(SentenceId::BackupOfOtherTarget, {backup.target.name, target.name}));
}

} // namespace

Expected<RestorePreview> previewRestore(const EngineEnvironment &environment, const QString &file)
{
    const auto header = checkBackup(file);
    if (!header) {
        return header.error();
    }
    RestorePreview preview{.backup = *header, .target = targetOf(environment.settings.zoho), .present = {}};
    const auto database = openReader(environment);
    if (!database) {
        const bool isNoFile = database.error().code == static_cast<int>(DatabaseTrouble::FileMissing);
        return isNoFile ? Expected(preview) : database.error();
    }
    const auto version = schemaVersion(**database);
    if (!version || *version == 0) {
        return version ? Expected(preview) : version.error();
    }
    return checkSchema(**database).and_then([&] { return countRows(**database); }).transform([&](const auto &counts) {
        preview.hasTables = true;
        preview.present = counts;
        return preview;
    });
}

Expected<BackupHeader> restoreBackup(const EngineEnvironment &environment, const QString &file,
                                     const RestoreOptions &options)
{
    if (!environment.settings.sync.runsCycles) {
        return usageError(SentenceId::RestoreWhereCyclesRun);
    }
    removeLeftFolders(environment.dataDirectory);
    const auto usable = usableBackup(file, environment.dataDirectory);
    if (!usable) {
        return usable.error();
    }
    const BackupHeader &backup = (*usable)->header;
    const Target target = targetOf(environment.settings.zoho);
    if (backup.target.key != target.key && !options.mayBeOfOtherTarget) {
        return ofOtherTarget(backup, target);
    }
    DatabaseSettings place = environment.settings.database;
    place.user = options.password ? options.login : place.user;
    const auto password = options.password ? Expected(*options.password) : readDatabasePassword(environment.secrets);
    return password
        .and_then([&](const Secret &secret) { return makeMissingTables(environment, place, options, secret); })
        .and_then([&] { return restoreInto(environment, place, *password, **usable); })
        .transform([&] { return backup; });
}

} // namespace statusbridge
