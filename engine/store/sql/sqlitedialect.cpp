// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/dialect.h"
#include "engine/store/sql/sqlvalues.h"

#include <QHash>
#include <QSqlError>

namespace statusbridge {

namespace {

// What a column does with values follows from its type's name (sqlite.org/datatype3.html, 3.1).

bool holdsWholeNumbers(const ColumnType &type)
{
    return type.name.contains(u"int");
}

bool holdsTexts(const ColumnType &type)
{
    const auto has = [&type](QStringView part) { return type.name.contains(part); };
    return !holdsWholeNumbers(type) && (has(u"char") || has(u"clob") || has(u"text"));
}

//! Whether texts, numbers and bytes may stand beside each other.
bool holdsAnything(const ColumnType &type)
{
    const auto has = [&type](QStringView part) { return type.name.contains(part); };
    return !holdsWholeNumbers(type) && !holdsTexts(type) && !has(u"real") && !has(u"floa") && !has(u"doub");
}

//! The bytes of the digits in a text that looks like a UUID or begins with "\\x"; there is no unhex() before 3.41.
QString sqliteBytes(const QString &text)
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte) {
        all += static_cast<char>(byte);
    }
    const QString four = u"[0-9a-f]"_s.repeated(4);
    const QString uuid = QStringList{four + four, four, four, four, four + four + four}.join(u'-');
    return u"(WITH RECURSIVE d(h) AS (SELECT CASE WHEN %1 GLOB '%2' THEN replace(%1, '-', '') "
           "WHEN substr(%1, 1, 2) = '\\x' THEN substr(%1, 3) END), "
           "p(i) AS (SELECT 1 UNION ALL SELECT i + 2 FROM p, d WHERE i + 2 < length(h)) "
           "SELECT CAST(group_concat(substr(x'%3', 16 * instr('0123456789abcdef', substr(h, i, 1)) - 16 + "
           "instr('0123456789abcdef', substr(h, i + 1, 1)), 1), '') AS BLOB) FROM p, d)"_s
               .replace(u"%3"_s, QString::fromLatin1(all.toHex()))
               .replace(u"%2"_s, uuid)
               .replace(u"%1"_s, text);
}

//! The text of a value of any kind.
QString sqliteTextOfAnything(const QString &expression)
{
    return u"CASE typeof(%1) WHEN 'real' THEN CASE WHEN %1 = round(%1) THEN printf('%.0f', %1) "
           "ELSE CAST(%1 AS TEXT) END WHEN 'blob' THEN CASE WHEN CAST(%1 AS TEXT) NOT GLOB '*[^ -~]*' "
           "AND instr(CAST(%1 AS TEXT), '\\') = 0 AND length(CAST(%1 AS TEXT)) = length(%1) THEN CAST(%1 AS TEXT) "
           "WHEN length(%1) = 16 THEN lower(substr(hex(%1), 1, 8) || '-' || substr(hex(%1), 9, 4) || '-' || "
           "substr(hex(%1), 13, 4) || '-' || substr(hex(%1), 17, 4) || '-' || substr(hex(%1), 21)) "
           "ELSE '\\x' || lower(hex(%1)) END ELSE CAST(%1 AS TEXT) END"_s.replace(u"%1"_s, expression);
}

//! Whether a text, an expression, is UTF-8 through and through, since nothing checks what a program puts into a column:
//! what SQLite makes of its letters is the same bytes again. Of one that is longer than any key that is not asked.
QString isSqliteUtf8(const QString &text)
{
    return u"CASE WHEN length(%1) = length(CAST(%1 AS BLOB)) AND %1 NOT GLOB '*[^ -~]*' THEN 1 "
           "WHEN length(%1) > 255 THEN 1 ELSE CAST(%1 AS BLOB) = (WITH RECURSIVE p(i) AS (SELECT 1 UNION ALL "
           "SELECT i + 1 FROM p WHERE i < length(%1)) "
           "SELECT CAST(group_concat(char(unicode(substr(%1, i, 1))), '') AS BLOB) FROM p) END"_s.replace(u"%1"_s,
                                                                                                          text);
}

FixedSql sqliteSql()
{
    return {
        // 2440587.5 is the Julian day of 1970-01-01 (sqlite.org/lang_datefunc.html); unixepoch('subsec') needs 3.42.
        .now = u"CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)"_s,
        // A deferred transaction that reads first fails at once when another connection has committed before it writes.
        .beginForWrite = u"BEGIN IMMEDIATE"_s,
        .textForm = u"CAST(%1 AS TEXT)"_s,
        .foldedForm = u"lower(trim(%1, char(9, 10, 11, 12, 13, 32, 160)))"_s,
        .integerForm = u"CAST(%1 AS INTEGER)"_s,
        .timeTextForm = u"CASE typeof(%1) WHEN 'real' THEN printf('%.3f', %1) ELSE CAST(%1 AS TEXT) END"_s,
        .sameForm = u"%1 IS %2 COLLATE BINARY"_s,
        .jsonMemberForm = u"json_extract(%1, '$.%2')"_s,
        .jsonRowsForm = u"(SELECT %1 FROM json_each(?))"_s,
        .jsonElementForm = u"json_extract(value, '$[%1]')"_s,
        .identityKey = u"INTEGER PRIMARY KEY"_s,
        .bigint = u"INTEGER"_s,
        .keyText = u"TEXT"_s,
        .longText = u"TEXT"_s,
        .falseBoolean = u"BOOLEAN NOT NULL DEFAULT 0"_s,
        .keyOnlyTable = u" WITHOUT ROWID"_s,
        .changeCounter = u"PRAGMA data_version"_s,
        .file = u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s,
        .copyFileTo = u"VACUUM INTO %1"_s,
        .journalMode = u"PRAGMA journal_mode"_s,
        .switchToWal = u"PRAGMA journal_mode = WAL"_s,
        .walMode = u"wal"_s,
    };
}

CatalogQueries sqliteQueries()
{
    // The bound table; there is no other schema than that of the file.
    const QString wanted = u"WITH wanted(schema, name) AS (SELECT ?, ?) "_s;
    return {
        .tableNames = u"SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name"_s,
        .tablesOfSchemas = u"SELECT 'main', name, 1 FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name"_s,
        .columnNames = wanted + u"SELECT c.name, lower(c.type), NULL, NULL, c.hidden > 1 "
                                "FROM wanted, pragma_table_xinfo(wanted.name) c ORDER BY c.cid"_s,
        .indexedColumns = wanted + u"SELECT DISTINCT c.name FROM wanted, pragma_index_list(wanted.name) i, "
                                   "pragma_index_info(i.name) c WHERE c.seqno = 0 AND i.partial = 0"_s,
        .indexNames = wanted + u"SELECT i.name FROM wanted, pragma_index_list(wanted.name) i"_s,
        .uniqueColumns =
            wanted +
            u"SELECT min(c.name) FROM wanted, pragma_table_info(wanted.name) c WHERE c.pk > 0 HAVING count(*) = 1 "
            "UNION SELECT min(c.name) FROM wanted, pragma_index_list(wanted.name) i, pragma_index_info(i.name) c "
            "WHERE i.\"unique\" = 1 AND i.partial = 0 GROUP BY i.name HAVING count(*) = 1"_s,
        .viewUpdatability =
            wanted + u"SELECT EXISTS (SELECT 1 FROM sqlite_master t WHERE t.type = 'trigger' AND t.tbl_name = v.name "
                     "AND lower(t.sql) LIKE '%instead%of%update%') FROM sqlite_master v, wanted "
                     "WHERE v.type = 'view' AND v.name = wanted.name"_s,
    };
}

class SqliteDialect final : public Dialect
{
public:
    SqliteDialect() : Dialect(sqliteSql(), sqliteQueries()) {}

    [[nodiscard]] QString isOneOfBoundTexts(const QString &expression, const ColumnType &type) const override
    {
        return u"%1 IN (%2)"_s.arg(expression, queryOfValues(u"value"_s, type, u"json_each(?)"_s));
    }

    [[nodiscard]] QString textOfType(const QString &expression, const ColumnType &type) const override
    {
        if (holdsTexts(type)) { // every value that is put into such a column becomes a text
            return expression;
        }
        return holdsWholeNumbers(type) ? text(expression) : sqliteTextOfAnything(expression);
    }

    [[nodiscard]] QString isReadable(const QString &expression, const ColumnType &type) const override
    {
        // Bytes are never the text that is looked for, unless the column's type lets them be.
        return u"CASE typeof(%1) WHEN 'text' THEN %2 WHEN 'blob' THEN %3 ELSE 1 END = 1"_s.arg(
            expression, isSqliteUtf8(expression), holdsAnything(type) ? u"1"_s : u"0"_s);
    }

    [[nodiscard]] QString isOpen(const QString &expression, const ColumnType &) const override
    {
        // Nearly every row of a large table holds 1, and is spared the rest.
        return u"(%1 IS NOT 1 AND %2)"_s.arg(expression, isOpenText(text(expression)));
    }

    [[nodiscard]] QString flag(const QString &expression, const QString &word, const ColumnType &type) const override
    {
        // A number stays one where a column would keep a text.
        const QString number = flagNumber(word);
        const QString text = flagText(expression, word, word == number ? word : sqlText(word));
        return holdsTexts(type)
                   ? text
                   : u"CASE WHEN typeof(%1) IN ('integer', 'real') THEN %2 ELSE %3 END"_s.arg(expression, number, text);
    }

    [[nodiscard]] ColumnUse use(const ColumnType &type) const override
    {
        return {.asKey = true, .asFlag = !type.name.contains(u"date") && !type.name.contains(u"time")};
    }

    [[nodiscard]] QString estimatedRows(const TableName &table) const override
    {
        // Keys may be far apart, but a row takes some room.
        return u"SELECT min(coalesce(max(rowid), 0), (SELECT c.page_count * s.page_size / 30 FROM pragma_page_count c "
               "CROSS JOIN pragma_page_size s)) FROM "_s +
               qualified(table);
    }

    [[nodiscard]] SqlFault fault(const QSqlError &error) const override
    {
        // Primary result codes are the low byte of the extended ones (sqlite.org/rescode.html).
        static const QHash<int, SqlFault> faults = {
            {5, SqlFault::Locked},       {6, SqlFault::Locked},      {8, SqlFault::ReadOnly},
            {10, SqlFault::InputOutput}, {11, SqlFault::Corrupt},    {13, SqlFault::DiskFull},
            {14, SqlFault::CannotOpen},  {19, SqlFault::Constraint}, {26, SqlFault::NotADatabase},
        };
        const int code = error.nativeErrorCode().toInt() & 0xff;
        if (code == 1 && error.databaseText().contains(u"no such table"_s)) {
            return SqlFault::MissingTable;
        }
        if (code == 1 && error.databaseText().contains(u"column"_s)) {
            return SqlFault::MissingColumn;
        }
        return faults.value(code, SqlFault::Unknown);
    }

protected:
    [[nodiscard]] QStringList valuesOfText(const QString &text, const ColumnType &type) const override
    {
        if (type.name.isNull()) { // a column of ours
            return {text};
        }
        // A column turns a text into a number by itself, if its type wants that.
        const QString number = u"CASE %1 WHEN CAST(CAST(%1 AS INTEGER) AS TEXT) THEN CAST(%1 AS INTEGER) "
                               "WHEN CAST(CAST(%1 AS REAL) AS TEXT) THEN CAST(%1 AS REAL) END"_s.replace(u"%1"_s, text);
        return holdsAnything(type) ? QStringList{text, number, u"CAST(%1 AS BLOB)"_s.arg(text), sqliteBytes(text)}
                                   : QStringList{text};
    }
};

} // namespace

std::unique_ptr<Dialect> sqliteDialect()
{
    return std::make_unique<SqliteDialect>();
}

} // namespace statusbridge
