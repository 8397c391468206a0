// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/sqlitedialect.h"

#include "engine/store/sql/sqlvalues.h"

#include <QSqlError>

namespace statusbridge {

QString SqliteDialect::now() const
{
    // 2440587.5 is the Julian day of 1970-01-01 (sqlite.org/lang_datefunc.html); unixepoch('subsec') needs 3.42.
    return u"CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)"_s;
}

QString SqliteDialect::beginForWrite() const
{
    // A deferred transaction that reads first fails at once when another connection has committed before it writes.
    return u"BEGIN IMMEDIATE"_s;
}

QString SqliteDialect::jsonRows(const QList<JsonField> &fields) const
{
    QStringList columns;
    for (const JsonField &field : fields) {
        const QString value = u"json_extract(value, '$[%1]')"_s.arg(columns.size());
        columns += (field.type == JsonField::Type::Integer ? integer(value) : value) + u" AS "_s + field.name;
    }
    return u"(SELECT %1 FROM json_each(?))"_s.arg(columns.join(u", "_s));
}

QString SqliteDialect::isOneOfBoundTexts(const QString &expression, const ColumnType &) const
{
    return expression + u" IN (SELECT value FROM json_each(?))"_s;
}

QString SqliteDialect::fromText(const QString &expression, const ColumnType &) const
{
    return expression; // the column's affinity does it
}

QString SqliteDialect::text(const QString &expression) const
{
    return u"CAST(%1 AS TEXT)"_s.arg(expression);
}

QString SqliteDialect::textOfType(const QString &expression, const ColumnType &type) const
{
    // Every value that is put into such a column becomes a text (sqlite.org/datatype3.html, 3.1).
    const auto has = [&type](QStringView part) { return type.name.contains(part); };
    const bool holdsTexts = !has(u"int") && (has(u"char") || has(u"clob") || has(u"text"));
    return holdsTexts ? expression : text(expression);
}

QString SqliteDialect::folded(const QString &expression) const
{
    return u"lower(trim(%1, char(9, 10, 11, 12, 13, 32, 160)))"_s.arg(expression);
}

QString SqliteDialect::integer(const QString &expression) const
{
    return u"CAST(%1 AS INTEGER)"_s.arg(expression);
}

QString SqliteDialect::timeText(const QString &expression) const
{
    return u"CASE typeof(%1) WHEN 'real' THEN printf('%.3f', %1) ELSE CAST(%1 AS TEXT) END"_s.replace(u"%1"_s,
                                                                                                      expression);
}

QString SqliteDialect::jsonText(const QString &expression, const JsonPath &path) const
{
    return u"CASE WHEN json_valid(%1) THEN CASE WHEN json_type(%1, %2) IN ('text', 'integer', 'real') "
           "THEN CAST(json_extract(%1, %2) AS TEXT) END END"_s.replace(u"%2"_s, sqlText(jsonPathText(path)))
               .replace(u"%1"_s, expression);
}

QString SqliteDialect::same(const QString &left, const QString &right) const
{
    return u"%1 IS %2 COLLATE BINARY"_s.arg(left, right);
}

QString SqliteDialect::isOpen(const QString &expression, const ColumnType &) const
{
    // Nearly every row of a large table holds 1, and is spared the rest.
    return u"(%1 IS NOT 1 AND coalesce(lower(CAST(%1 AS TEXT)), '') NOT IN ('1', '1.0', 'true', 't', "
           "'yes', 'y', 'on'))"_s.arg(expression);
}

QString SqliteDialect::marked(const QString &expression, const ColumnType &) const
{
    return u"CASE %1 WHEN 'false' THEN 'true' WHEN 'False' THEN 'True' WHEN 'FALSE' THEN 'TRUE' "
           "WHEN 'f' THEN 't' WHEN 'no' THEN 'yes' WHEN 'n' THEN 'y' WHEN 'off' THEN 'on' ELSE 1 END"_s.arg(expression);
}

QString SqliteDialect::tableNames() const
{
    return u"SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name"_s;
}

QString SqliteDialect::columnNames() const
{
    return u"SELECT name, lower(type), NULL FROM pragma_table_info(?) ORDER BY cid"_s;
}

QString SqliteDialect::indexedColumns() const
{
    return u"SELECT DISTINCT c.name FROM pragma_index_list(?) i, pragma_index_info(i.name) c "
           "WHERE c.seqno = 0 AND i.partial = 0"_s;
}

QString SqliteDialect::indexNames() const
{
    return u"SELECT name FROM pragma_index_list(?)"_s;
}

QString SqliteDialect::uniqueColumns() const
{
    return u"WITH wanted(name) AS (SELECT ?) "
           "SELECT min(c.name) FROM wanted, pragma_table_info(wanted.name) c WHERE c.pk > 0 HAVING count(*) = 1 UNION "
           "SELECT min(c.name) FROM wanted, pragma_index_list(wanted.name) i, pragma_index_info(i.name) c "
           "WHERE i.\"unique\" = 1 AND i.partial = 0 GROUP BY i.name HAVING count(*) = 1"_s;
}

QString SqliteDialect::viewUpdatability() const
{
    return u"SELECT EXISTS (SELECT 1 FROM sqlite_master t WHERE t.type = 'trigger' AND t.tbl_name = v.name "
           "AND lower(t.sql) LIKE '%instead%of%update%') FROM sqlite_master v "
           "WHERE v.type = 'view' AND v.name = ?"_s;
}

QString SqliteDialect::identityKey() const
{
    return u"INTEGER PRIMARY KEY"_s;
}

QString SqliteDialect::bigint() const
{
    return u"INTEGER"_s;
}

QString SqliteDialect::keyText() const
{
    return u"TEXT"_s;
}

QString SqliteDialect::longText() const
{
    return u"TEXT"_s;
}

QString SqliteDialect::falseBoolean() const
{
    return u"BOOLEAN NOT NULL DEFAULT 0"_s;
}

QString SqliteDialect::keyOnlyTable() const
{
    return u" WITHOUT ROWID"_s;
}

QString SqliteDialect::estimatedRows(const QString &name) const
{
    // Keys may be far apart, but a row takes some room.
    return u"SELECT min(coalesce(max(rowid), 0), (SELECT c.page_count * s.page_size / 30 FROM pragma_page_count c "
           "CROSS JOIN pragma_page_size s)) FROM "_s +
           quoted(name);
}

QString SqliteDialect::file() const
{
    return u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s;
}

QString SqliteDialect::copyFileTo(const QString &path) const
{
    return u"VACUUM INTO "_s + sqlText(path);
}

QString SqliteDialect::journalMode() const
{
    return u"PRAGMA journal_mode"_s;
}

QString SqliteDialect::switchToWal() const
{
    return u"PRAGMA journal_mode = WAL"_s;
}

QString SqliteDialect::walMode() const
{
    return u"wal"_s;
}

SqlFault SqliteDialect::fault(const QSqlError &error) const
{
    // Primary result codes are the low byte of the extended ones (sqlite.org/rescode.html).
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 1:
        if (error.databaseText().contains(u"no such table"_s)) {
            return SqlFault::MissingTable;
        }
        return error.databaseText().contains(u"column"_s) ? SqlFault::MissingColumn : SqlFault::Unknown;
    case 5:
    case 6:
        return SqlFault::Locked;
    case 8:
        return SqlFault::ReadOnly;
    case 10:
        return SqlFault::InputOutput;
    case 11:
        return SqlFault::Corrupt;
    case 13:
        return SqlFault::DiskFull;
    case 14:
        return SqlFault::CannotOpen;
    case 19:
        return SqlFault::Constraint;
    case 26:
        return SqlFault::NotADatabase;
    default:
        return SqlFault::Unknown;
    }
}

} // namespace statusbridge
