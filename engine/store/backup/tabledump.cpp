// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/backup/tabledump.h"

#include "engine/store/schema/schema.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/snapshot.h"
#include "engine/store/sql/sqlvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace statusbridge {

namespace {

//! Rows of one statement, which has a time limit; any number takes the same memory.
constexpr int rowsTogether = 2000;

const QString schemaTable = u"statusbridge_schema"_s;
const QString leaseTable = u"statusbridge_lease"_s;

bool isLeftOut(const QString &table, BackupUsers users)
{
    const bool isOfUsers = table == u"statusbridge_users" || table == u"statusbridge_tokens";
    return table == schemaTable || table == leaseTable || (isOfUsers && users == BackupUsers::LeftOut);
}

//! The rows that come after those whose \p key was bound last, each column several times: in a form that every database
//! takes for a range of its index.
QString behindBound(const QStringList &key, qsizetype first = 0)
{
    const QString &column = key.at(first);
    return first + 1 == key.size() ? column + u" > ?"_s
                                   : u"(%1 >= ? AND (%1 > ? OR %2))"_s.arg(column, behindBound(key, first + 1));
}

QVariantList boundFor(const QVariantList &last)
{
    QVariantList bound;
    for (qsizetype i = 0; i < last.size(); ++i) {
        bound += last.at(i);
        if (i + 1 < last.size()) {
            bound += last.at(i);
        }
    }
    return bound;
}

//! One dump: the transaction that it is in may begin again.
class TableDump
{
public:
    TableDump(Database &database, BackupWriter &writer, BackupUsers users)
        : m_database(database), m_writer(writer), m_users(users)
    {}

    Expected<BackupHeader> run()
    {
        return inSnapshot(m_database,
                          [this] {
                              return describe().and_then([this] { return m_writer.begin(m_header); }).and_then([this] {
                                  return writeTables();
                              });
                          })
            .and_then([this] { return m_writer.finish(); })
            .transform([this] { return m_header; });
    }

private:
    Expected<void> describe()
    {
        const auto version = schemaVersion(m_database);
        if (!version) {
            return version.error();
        }
        // Tables of ours, which are older ones perhaps.
        if (const auto fits =
                *version > 0 && *version < newestSchemaVersion() ? Expected<void>() : checkSchema(m_database);
            !fits) {
            return fits;
        }
        m_header = {.schemaVersion = *version,
                    .madeAt = {},
                    .madeBy = QCoreApplication::applicationVersion(),
                    .target = m_database.target(),
                    .hasUsers = m_users == BackupUsers::AsHashes,
                    .counts = {}};
        m_tables = dumpedTables(m_database, *version, m_users);
        const auto now = m_database.scalar(u"SELECT "_s + m_database.dialect().now);
        const auto token = now.and_then(
            [this](const QVariant &) { return m_database.scalar(u"SELECT max(token) FROM "_s + leaseTable); });
        if (!token) {
            return token.error();
        }
        m_header.madeAt = fromMs(*now);
        m_header.fencingToken = token->toLongLong();
        return count();
    }

    Expected<void> count()
    {
        for (const QString &table : std::as_const(m_tables)) {
            const auto rows = m_database.scalar(u"SELECT count(*) FROM "_s + table);
            if (!rows) {
                return rows.error();
            }
            m_header.counts.insert(table, rows->toLongLong());
        }
        return {};
    }

    Expected<void> writeTables()
    {
        const auto keys = ownTableKeys(m_database.dialect(), m_header.schemaVersion);
        for (const QString &table : std::as_const(m_tables)) {
            const auto columns = ownColumns(m_database, table);
            const auto written =
                columns ? writeTable(table, *columns, keys.value(table)) : Expected<void>(columns.error());
            if (!written) {
                return written;
            }
        }
        return {};
    }

    Expected<void> writeTable(const QString &table, const QList<std::pair<QString, bool>> &columns,
                              const QStringList &key)
    {
        QStringList names;
        for (const auto &[name, isNumber] : columns) {
            names += name;
        }
        const QString from = u"SELECT %1 FROM %2 WHERE "_s.arg(names.join(u", "_s), table);
        const QString order = u" ORDER BY %1 LIMIT %2"_s.arg(key.join(u", "_s), QString::number(rowsTogether));
        auto done = m_writer.beginTable(table, names);
        QVariantList last;
        for (int rows = rowsTogether; done && rows == rowsTogether;) {
            rows = 0;
            const QString condition = last.isEmpty() ? u"1 = 1"_s : behindBound(key);
            Expected<void> written;
            const auto read =
                m_database.forEachRow(from + condition + order, boundFor(last), [&](const QSqlQuery &row) {
                    ++rows;
                    last = valuesOf(row, names, key);
                    written = written.and_then([&] { return writeRow(row, columns); });
                });
            done = read.and_then([&] { return written; });
        }
        return done;
    }

    static QVariantList valuesOf(const QSqlQuery &row, const QStringList &names, const QStringList &key)
    {
        QVariantList values;
        for (const QString &column : key) {
            values += row.value(static_cast<int>(names.indexOf(column)));
        }
        return values;
    }

    Expected<void> writeRow(const QSqlQuery &row, const QList<std::pair<QString, bool>> &columns)
    {
        QJsonArray values;
        for (int i = 0; i < columns.size(); ++i) {
            const QVariant value = row.value(i);
            values.append(value.isNull()         ? QJsonValue(QJsonValue::Null)
                          : columns.at(i).second ? QJsonValue(value.toLongLong())
                                                 : QJsonValue(value.toString()));
        }
        return m_writer.addRow(values);
    }

    Database &m_database;
    BackupWriter &m_writer;
    BackupUsers m_users;
    BackupHeader m_header;
    QStringList m_tables;
};

} // namespace

Expected<BackupHeader> dumpTables(Database &database, BackupWriter &writer, BackupUsers users)
{
    return TableDump(database, writer, users).run();
}

QStringList dumpedTables(const Database &database, int version, BackupUsers users)
{
    QStringList tables = ownTables(database.dialect(), version);
    tables.removeIf([users](const QString &table) { return isLeftOut(table, users); });
    return tables;
}

Expected<QList<std::pair<QString, bool>>> ownColumns(Database &database, const QString &table)
{
    return database.list(database.dialect().columnNames, {QString(), table}, [](const QSqlQuery &row) {
        return std::pair(row.value(0).toString(), row.value(1).toString().contains(u"int"));
    });
}

} // namespace statusbridge
