// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/backup/tableload.h"

#include "engine/store/backup/backupreader.h"
#include "engine/store/backup/tabledump.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <algorithm>
#include <utility>

namespace statusbridge {

namespace {

//! So many rows, or so many characters of them, are on their way into one statement.
constexpr int mostRowsAtOnce = 500;
constexpr qsizetype mostCharactersAtOnce = 256LL * 1024;

//! NULL stays NULL, which an empty text is not.
QString textOfJson(const QJsonValue &value)
{
    if (value.isNull()) {
        return {};
    }
    return value.isString() ? notNull(value.toString()) : QString::number(value.toInteger());
}

//! Rows of one table after another.
class TableLoad
{
public:
    explicit TableLoad(Database &database) : m_database(database) {}

    //! Those that refer to others first.
    Expected<void> clear(const BackupHeader &header)
    {
        m_allowed = dumpedTables(m_database, header.schemaVersion, BackupUsers::AsHashes);
        QStringList tables = m_allowed;
        std::ranges::reverse(tables);
        for (const QString &table : std::as_const(tables)) {
            if (!header.counts.contains(table)) {
                continue;
            }
            if (const auto cleared = m_database.run(u"DELETE FROM "_s + table); !cleared) {
                return cleared;
            }
        }
        return {};
    }

    Expected<void> beginTable(const QString &table, const QStringList &names)
    {
        if (!m_allowed.contains(table)) { // its rows would go into a table that isn't ours
            return unlike(table);
        }
        const auto columns = flush().and_then([&] { return ownColumns(m_database, table); });
        if (!columns) {
            return columns.error();
        }
        m_table = table;
        m_fields.clear();
        for (const QString &name : names) {
            const auto column = std::ranges::find(*columns, name, &std::pair<QString, bool>::first);
            if (column == columns->cend()) {
                return unlike(table);
            }
            m_fields += {.name = name, .type = column->second ? BulkColumn::Type::Integer : BulkColumn::Type::Text};
        }
        return names.size() == columns->size() ? Expected<void>() : unlike(table);
    }

    Expected<void> addRow(const QJsonArray &values)
    {
        QStringList texts;
        for (const auto &value : values) {
            texts += textOfJson(value);
            m_characters += texts.constLast().size();
        }
        m_rows.addTexts(texts);
        return ++m_waiting < mostRowsAtOnce && m_characters < mostCharactersAtOnce ? Expected<void>() : flush();
    }

    Expected<void> flush()
    {
        const BulkRows rows = std::exchange(m_rows, BulkRows());
        m_waiting = 0;
        m_characters = 0;
        return insertAll(m_database, m_table, m_fields, rows);
    }

private:
    static Error unlike(const QString &table)
    {
        return usageError(Sentence(SentenceId::BackupWithOtherTable, {table}));
    }

    Database &m_database;
    QStringList m_allowed;
    QString m_table;
    QList<BulkColumn> m_fields;
    BulkRows m_rows;
    int m_waiting = 0;
    qsizetype m_characters = 0;
};

//! PostgreSQL's keys come from a sequence of their own; else the highest key that is there decides.
bool countsApart(const Dialect &dialect)
{
    return dialect.buildsIndexesConcurrently;
}

//! Never lower: what is raised stays raised if the transaction is taken back.
Expected<void> raiseIdentity(Database &database, const QString &table)
{
    const auto sequence = database.scalar(u"SELECT pg_get_serial_sequence(%1, 'id')"_s.arg(sqlText(table)));
    if (!sequence) {
        return sequence.error();
    }
    const QString name = sequence->toString();
    return database
        .scalar(u"SELECT setval(%1, greatest((SELECT max(id) FROM %2), (SELECT last_value FROM %3)))"_s.arg(
            sqlText(name), table, name))
        .and_then([](const QVariant &) { return Expected<void>(); });
}

} // namespace

Expected<BackupHeader> loadTables(Database &database, const QString &path)
{
    TableLoad load(database);
    const auto read = readBackup(
        path, {.header = [&](const BackupHeader &header) { return load.clear(header); },
               .table = [&](const QString &table, const QStringList &names) { return load.beginTable(table, names); },
               .row = [&](const QJsonArray &values) { return load.addRow(values); }});
    return read.and_then([&](const BackupHeader &header) {
        return load.flush().and_then([&] { return raiseIdentities(database, header.counts.keys()); }).transform([&] {
            return header;
        });
    });
}

Expected<void> raiseIdentities(Database &database, const QStringList &tables)
{
    if (!countsApart(database.dialect())) {
        return {};
    }
    const auto counting = database.texts(u"SELECT table_name FROM information_schema.columns WHERE column_name = 'id' "
                                         "AND is_identity = 'YES' AND table_schema = ANY (current_schemas(false))"_s);
    if (!counting) {
        return counting.error();
    }
    for (const QString &table : tables) {
        const auto raised = counting->contains(table) ? raiseIdentity(database, table) : Expected<void>();
        if (!raised) {
            return raised;
        }
    }
    return {};
}

} // namespace statusbridge
