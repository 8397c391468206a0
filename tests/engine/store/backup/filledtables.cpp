// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/store/backup/filledtables.h"

#include "engine/config/settings.h"
#include "engine/core/secret.h"
#include "engine/store/backup/tableload.h"
#include "engine/store/schema/migration.h"

#include <QFile>

#include <algorithm>

namespace statusbridge {

namespace {

template <typename T>
T valueOf(Expected<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(describe(result.error())));
    }
    return std::move(result).value();
}

QVariant sample(const QString &table, const QString &column, bool isNumber, int row)
{
    if (!isNumber) {
        return u"%1 %2 'quoted' \"twice\" \\ \n é 🙂 %3"_s.arg(table, column, QString::number(row));
    }
    // A run that is there, or a fingerprint, which is larger than what a double holds.
    return column == u"target" ? QVariant(9007199254740993LL + row) : QVariant(row);
}

} // namespace

void fillTables(Database &database, int version)
{
    QStringList tables = dumpedTables(database, version, BackupUsers::AsHashes);
    std::ranges::reverse(tables);
    for (const QString &table : std::as_const(tables)) {
        valueOf(database.change(u"DELETE FROM "_s + table));
    }
    std::ranges::reverse(tables);
    for (const QString &table : std::as_const(tables)) {
        const auto columns = valueOf(ownColumns(database, table));
        for (int row = 1; row <= 3; ++row) {
            QStringList names;
            QStringList marks;
            QVariantList values;
            for (const auto &[name, isNumber] : columns) {
                names += name;
                marks += u"?"_s;
                values += sample(table, name, isNumber, row);
            }
            valueOf(database.change(
                u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), marks.join(u", "_s)), values));
        }
    }
}

BackupHeader dumped(Database &database, const QString &path, BackupUsers users)
{
    BackupWriter writer(path, Overwriting::Allowed);
    return valueOf(dumpTables(database, writer, users));
}

Expected<BackupHeader> loaded(Database &database, const QString &path)
{
    Expected<BackupHeader> header = BackupHeader();
    const auto done = database.inTransaction([&] {
        header = loadTables(database, path);
        return header.and_then([](const BackupHeader &) { return Expected<void>(); });
    });
    return done ? header : done.error();
}

QByteArrayList tableLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s", qPrintable(file.errorString()));
    }
    const QByteArrayList lines = file.readAll().split('\n');
    return lines.mid(1, lines.size() - 3); // without header, checksum and the end of the last line
}

std::unique_ptr<Database> sqliteDatabase(const QString &file)
{
    DatabaseSettings settings;
    settings.name = file;
    auto database = valueOf(Database::open(settings, QString(), Secret(), DatabasePurpose::Migration));
    const Settings defaults;
    valueOf(migrate(*database, defaults.webhookLogs, defaults.deliveredLogs, {}));
    return database;
}

} // namespace statusbridge
