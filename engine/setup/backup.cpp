// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/backup.h"

#include "engine/config/secretstore.h"
#include "engine/config/settings.h"
#include "engine/config/target.h"
#include "engine/core/platform.h"
#include "engine/environment.h"
#include "engine/store/schema/schema.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/database.h"

#include <QDir>

#include <algorithm>

namespace statusbridge {

namespace {

//! The oldest go.
void keepNewest(const QString &directory)
{
    const auto files = QDir(directory).entryInfoList({u"schema*.backup"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files.mid(std::min<qsizetype>(keptBackups, files.size()))) {
        QFile::remove(file.filePath());
    }
}

Error notBackedUp(const QString &path, const Error &why)
{
    return {.kind = ErrorKind::Database,
            .message = Sentence(SentenceId::CopyNotMade, {QDir::toNativeSeparators(path)}).then(withDetail(why))};
}

//! Whether \p database has all tables of its version: an upgrade that was cut off has renamed some.
Expected<bool> isWhole(Database &database, int version)
{
    return database.texts(database.dialect().tableNames).transform([&](const QStringList &there) {
        const QStringList wanted = ownTables(database.dialect(), version);
        return std::ranges::all_of(wanted, [&](const QString &table) { return there.contains(table); });
    });
}

} // namespace

Expected<std::unique_ptr<Database>> openForTarget(const EngineEnvironment &environment, const DatabaseSettings &place,
                                                  const Secret &password, DatabasePurpose purpose)
{
    auto database = Database::open(place, environment.dataDirectory, password, purpose);
    if (database) {
        (*database)->setTarget(targetOf(environment.settings.zoho));
    }
    return database;
}

Expected<std::unique_ptr<Database>> openReader(const EngineEnvironment &environment)
{
    return readDatabasePassword(environment.secrets).and_then([&](const Secret &password) {
        return openForTarget(environment, environment.settings.database, password, DatabasePurpose::Reader);
    });
}

Expected<BackupHeader> makeBackup(const EngineEnvironment &environment, const QString &file, Overwriting overwriting,
                                  BackupUsers users)
{
    return openReader(environment).and_then([&](const std::unique_ptr<Database> &database) {
        BackupWriter writer(file, overwriting);
        return dumpTables(*database, writer, users);
    });
}

QString backupDirectory(const QString &dataDirectory)
{
    return dataDirectory + u"/backups"_s;
}

Expected<QString> backUpBeforeUpgrade(const EngineEnvironment &environment, const DatabaseSettings &place,
                                      const Secret &password)
{
    const auto database = openForTarget(environment, place, password, DatabasePurpose::Reader);
    if (!database && database.error().code == static_cast<int>(DatabaseTrouble::FileMissing)) {
        return QString();
    }
    const auto version = database.and_then([](const auto &opened) { return schemaVersion(*opened); });
    const bool isOlder = version && *version > 0 && *version < newestSchemaVersion();
    const auto whole = isOlder ? isWhole(**database, *version) : Expected<bool>(false);
    if (!version || !whole || !*whole) {
        return !version ? version.error() : whole.transform([](bool) { return QString(); });
    }
    const QString directory = backupDirectory(environment.dataDirectory);
    const QString path = u"%1/schema%2-%3.backup"_s.arg(
        directory, QString::number(*version), environment.clock.utcNow().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
    const auto made = prepareOwnerDirectory(directory).and_then([&] {
        BackupWriter writer(path, Overwriting::Refused);
        return dumpTables(**database, writer, BackupUsers::LeftOut);
    });
    if (!made) {
        const bool isOfFile = (*database)->lastFault() != SqlFault::StatementPool; // and not of every transaction
        return isOfFile ? notBackedUp(path, made.error()) : made.error();
    }
    keepNewest(directory);
    return path;
}

} // namespace statusbridge
