// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/backup/backupupgrade.h"

#include "engine/config/settings.h"
#include "engine/core/secret.h"
#include "engine/store/backup/backupreader.h"
#include "engine/store/backup/tabledump.h"
#include "engine/store/backup/tableload.h"
#include "engine/store/schema/schema.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

Expected<std::unique_ptr<Database>> openFile(const QString &file, const Target &target, DatabasePurpose purpose)
{
    DatabaseSettings settings;
    settings.driver = u"sqlite"_s;
    settings.name = file;
    auto database = Database::open(settings, QString(), Secret(), purpose);
    if (database) {
        (*database)->setTarget(target);
    }
    return database;
}

Expected<void> makeTables(Database &database, int version)
{
    for (int each = 1; each <= version; ++each) {
        for (const SchemaStep &step : schemaSteps(database.dialect(), each, database.target().key)) {
            if (const auto done = database.run(step.statement); !done) {
                return done;
            }
        }
    }
    return database.run(u"INSERT INTO statusbridge_schema (id, version, upgraded_at) VALUES (1, ?, 0)"_s, {version});
}

//! In \p file, which is a new one.
Expected<void> loadAndUpgrade(const QString &file, const QString &path, const BackupHeader &header)
{
    const auto database = openFile(file, header.target, DatabasePurpose::Migration);
    if (!database) {
        return database.error();
    }
    return (*database)->inTransaction([&]() -> Expected<void> {
        return makeTables(**database, header.schemaVersion)
            .and_then([&] { return loadTables(**database, path); })
            .and_then([&](const BackupHeader &) { return upgradeSchema(**database); })
            .and_then([](bool) { return Expected<void>(); });
    });
}

Expected<BackupHeader> writeAgain(const QString &file, const QString &path, const BackupHeader &header)
{
    const auto database = openFile(file, header.target, DatabasePurpose::Reader);
    if (!database) {
        return database.error();
    }
    BackupWriter writer(path, Overwriting::Refused);
    return dumpTables(**database, writer, header.hasUsers ? BackupUsers::AsHashes : BackupUsers::LeftOut);
}

} // namespace

Expected<std::shared_ptr<UsableBackup>> usableBackup(const QString &path, const QString &dataDirectory)
{
    const auto header = checkBackup(path);
    if (!header) {
        return header.error();
    }
    auto usable = std::make_shared<UsableBackup>(UsableBackup{.path = path, .header = *header});
    if (header->schemaVersion == newestSchemaVersion()) {
        return usable;
    }
    usable->folder = std::make_unique<QTemporaryDir>(dataDirectory + u"/restore-XXXXXX"_s);
    if (!usable->folder->isValid()) {
        return usageError(Sentence(SentenceId::BackupFolderNotMade, {usable->folder->errorString()}));
    }
    const QString file = usable->folder->filePath(u"older.db"_s);
    usable->path = usable->folder->filePath(u"newest.backup"_s);
    return loadAndUpgrade(file, path, *header)
        .and_then([&] { return writeAgain(file, usable->path, *header); })
        .transform([&](const BackupHeader &) { return usable; });
}

} // namespace statusbridge
