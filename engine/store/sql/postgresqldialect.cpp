// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/dialect.h"
#include "engine/store/sql/sqlvalues.h"

#include <QHash>
#include <QSqlError>

namespace statusbridge {

namespace {

//! The bound JSON. PostgreSQL's texts can't hold U+0000, so that it refuses the escape; a backslash in a text is
//! escaped as a number too (bulkrows.cpp), so that nothing else can look like it.
QString boundJson()
{
    return u"CAST(replace(CAST(? AS text), '\\u0000', '') AS json)"_s;
}

bool isPostgresqlWholeNumber(const ColumnType &type)
{
    return type.name == u"smallint" || type.name == u"integer" || type.name == u"bigint";
}

bool isPostgresqlFloat(const ColumnType &type)
{
    return type.name == u"real" || type.name == u"double precision";
}

bool isPostgresqlNumber(const ColumnType &type)
{
    return isPostgresqlWholeNumber(type) || isPostgresqlFloat(type) || type.name.startsWith(u"numeric");
}

bool isPostgresqlText(const ColumnType &type)
{
    return type.name.isEmpty() || type.name == u"text" || type.name == u"citext" || type.name == u"bpchar" ||
           type.name.startsWith(u"character");
}

bool isPostgresqlBits(const ColumnType &type)
{
    return type.name.startsWith(u"bit(");
}

bool isPostgresqlBytes(const ColumnType &type)
{
    return type.name == u"bytea";
}

//! NULL where \p text doesn't match \p pattern, since a cast that fails ends the statement.
QString ifMatches(const QString &text, const QString &pattern, const QString &value)
{
    return u"CASE WHEN %1 ~ '%2' THEN %3 END"_s.arg(text, pattern, value);
}

QString cast(const QString &expression, const QString &type)
{
    return u"CAST(%1 AS %2)"_s.arg(expression, type);
}

//! The bound table; without a schema, the one that the search path leads to.
QString boundTable()
{
    return u"to_regclass(coalesce(quote_ident(nullif(CAST(? AS text), '')) || '.', '') || "
           "quote_ident(CAST(? AS text)))"_s;
}

QString postgresqlIndexQuery(const QString &columns, const QString &rest)
{
    return u"SELECT DISTINCT %1 FROM pg_catalog.pg_index i "
           "JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid "
           "LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] "
           "WHERE i.indisvalid AND i.indrelid = %2%3"_s.arg(columns, boundTable(), rest);
}

class PostgresqlDialect final : public Dialect
{
public:
    [[nodiscard]] QString now() const override
    {
        // now() would be the transaction's beginning, which may lie before a long wait for a lock.
        return u"CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint)"_s;
    }

    [[nodiscard]] QString beginForWrite() const override
    {
        // Said here, since a server may be set to another one, under which a locked row may not be read again.
        return u"BEGIN ISOLATION LEVEL READ COMMITTED"_s;
    }

    [[nodiscard]] QString lockedRead() const override { return u" FOR UPDATE"_s; }

    [[nodiscard]] QString text(const QString &expression) const override
    {
        return u"CAST(%1 AS text) COLLATE \"C\""_s.arg(expression); // as bytes, independently of the column's collation
    }

    [[nodiscard]] QString folded(const QString &expression) const override
    {
        return u"lower(btrim(%1, E' \\t\\n\\r\\f\\x0b' || chr(160)))"_s.arg(expression);
    }

    [[nodiscard]] QString integer(const QString &expression) const override
    {
        return u"CAST(%1 AS bigint)"_s.arg(expression);
    }

    [[nodiscard]] QString timeText(const QString &expression) const override
    {
        return u"CASE WHEN CAST(%1 AS text) ~ '^[0-9.]+e[+]?[0-9]+$' "
               "THEN CAST(CAST(CAST(%1 AS text) AS numeric) AS text) ELSE CAST(%1 AS text) END"_s.arg(expression);
    }

    [[nodiscard]] QString same(const QString &left, const QString &right) const override
    {
        return u"(%1 IS NOT DISTINCT FROM (%2) COLLATE \"C\")"_s.arg(left, right);
    }

    [[nodiscard]] QString tableNames() const override
    {
        return u"SELECT c.relname FROM pg_catalog.pg_class c "
               "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
               "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND pg_catalog.pg_table_is_visible(c.oid) "
               "AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY c.relname"_s;
    }

    [[nodiscard]] QString tablesOfSchemas() const override
    {
        return u"SELECT n.nspname, c.relname, CASE WHEN pg_catalog.pg_table_is_visible(c.oid) THEN 1 ELSE 0 END "
               "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
               "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT LIKE 'pg\\_%' "
               "AND n.nspname <> 'information_schema' ORDER BY 1, 2"_s;
    }

    [[nodiscard]] QString columnNames() const override
    {
        // What a domain is made of tells how to compare it.
        return u"SELECT a.attname, CASE t.typtype WHEN 'd' THEN pg_catalog.format_type(t.typbasetype, t.typtypmod) "
               "ELSE pg_catalog.format_type(a.atttypid, a.atttypmod) END, NULL, (SELECT string_agg(e.enumlabel, "
               "chr(10) ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid), "
               "CASE a.attgenerated WHEN '' THEN 0 ELSE 1 END FROM pg_catalog.pg_attribute a "
               "JOIN pg_catalog.pg_type t ON t.oid = a.atttypid WHERE a.attrelid = %1 AND a.attnum > 0 "
               "AND NOT a.attisdropped ORDER BY a.attnum"_s.arg(boundTable());
    }

    [[nodiscard]] QString indexedColumns() const override
    {
        return postgresqlIndexQuery(u"a.attname"_s, u" AND i.indpred IS NULL"_s);
    }
    [[nodiscard]] QString indexNames() const override { return postgresqlIndexQuery(u"c.relname"_s, QString()); }

    [[nodiscard]] QString uniqueColumns() const override
    {
        return postgresqlIndexQuery(u"a.attname"_s,
                                    u" AND i.indpred IS NULL AND i.indisunique AND i.indnkeyatts = 1"_s);
    }

    [[nodiscard]] QString viewUpdatability() const override
    {
        // The bits are those of UPDATE; rules and triggers count too.
        return u"SELECT CASE WHEN pg_catalog.pg_relation_is_updatable(c.oid, true) & 4 = 4 THEN 1 ELSE 0 END "
               "FROM pg_catalog.pg_class c WHERE c.relkind IN ('v', 'm') AND c.oid = %1"_s.arg(boundTable());
    }

    [[nodiscard]] QString identityKey() const override
    {
        return u"bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_s;
    }

    [[nodiscard]] QString bigint() const override { return u"bigint"_s; }
    [[nodiscard]] QString keyText() const override { return u"text COLLATE \"C\""_s; }
    [[nodiscard]] QString longText() const override { return u"text"_s; }
    [[nodiscard]] QString falseBoolean() const override { return u"boolean NOT NULL DEFAULT false"_s; }

    [[nodiscard]] QStringList ownFunctions() const override
    {
        // A cast of what is no JSON ends the statement, and that it can be asked before is not so until version 16.
        return {u"CREATE OR REPLACE FUNCTION statusbridge_json_text(document text, way text[]) RETURNS text "
                "LANGUAGE plpgsql IMMUTABLE STRICT AS $$ DECLARE found jsonb; BEGIN "
                "found := CAST(document AS jsonb) #> way; "
                "IF jsonb_typeof(found) IN ('string', 'number') THEN RETURN found #>> '{}'; END IF; "
                "RETURN NULL; EXCEPTION WHEN others THEN RETURN NULL; END $$"_s};
    }

    [[nodiscard]] QString lockMigration() const override
    {
        return u"SELECT 1 FROM pg_advisory_xact_lock(hashtext('statusbridge migration'))"_s;
    }

    [[nodiscard]] bool buildsIndexesConcurrently() const override { return true; }
    [[nodiscard]] QString waitBriefly() const override { return u"SET LOCAL lock_timeout = 800"_s; }
    [[nodiscard]] QString grantee() const override { return u"SELECT quote_ident(current_user)"_s; }

    [[nodiscard]] QString granteesOf() const override
    {
        return u"SELECT quote_ident(rolname) FROM pg_catalog.pg_roles WHERE rolname = ?"_s;
    }

    [[nodiscard]] QString jsonRows(const QList<JsonField> &fields) const override
    {
        QStringList columns;
        for (const JsonField &field : fields) {
            const QString value = u"value ->> %1"_s.arg(columns.size());
            columns +=
                (field.type == JsonField::Type::Integer ? integer(value) : value) + u" AS "_s + quoted(field.name);
        }
        return u"(SELECT %1 FROM json_array_elements(%2))"_s.arg(columns.join(u", "_s), boundJson());
    }

    [[nodiscard]] QString isOneOfBoundTexts(const QString &expression, const ColumnType &type) const override
    {
        // Of an array the server knows that the index is the way; after IN it may join with the whole table.
        return u"%1 = ANY (ARRAY(%2))"_s.arg(
            comparable(expression, type),
            queryOfValues(u"value"_s, type, u"json_array_elements_text(%1)"_s.arg(boundJson())));
    }

    [[nodiscard]] QString hasText(const QString &expression, const ColumnType &type) const override
    {
        return isPostgresqlText(type) ? Dialect::hasText(expression, type) : expression + u" IS NOT NULL"_s;
    }

    [[nodiscard]] QString textOfType(const QString &expression, const ColumnType &type) const override
    {
        if (type.name.startsWith(u"numeric")) {
            return text(u"trim_scale(%1)"_s.arg(expression));
        }
        if (isPostgresqlFloat(type)) {
            return text(u"(CASE WHEN CAST(%1 AS text) LIKE '%e+%' THEN CAST(CAST(CAST(%1 AS text) AS numeric) AS text) "
                        "ELSE CAST(%1 AS text) END)"_s.replace(u"%1"_s, expression));
        }
        if (isPostgresqlBits(type)) {
            return text(integer(expression));
        }
        if (isPostgresqlBytes(type)) {
            return text(u"(CASE WHEN encode(%1, 'escape') COLLATE \"C\" !~ '[^ -~]|\\\\' THEN encode(%1, 'escape') "
                        "WHEN octet_length(%1) = 16 THEN CAST(CAST(encode(%1, 'hex') AS uuid) AS text) "
                        "ELSE '\\x' || encode(%1, 'hex') END)"_s.replace(u"%1"_s, expression));
        }
        return text(expression);
    }

    [[nodiscard]] QString jsonText(const QString &expression, const JsonPath &path) const override
    {
        QStringList steps;
        for (const JsonStep &step : path) {
            steps += sqlText(step.isElement() ? QString::number(step.index) : step.key);
        }
        return u"statusbridge_json_text(CAST(%1 AS text), CAST(ARRAY[%2] AS text[]))"_s.arg(expression,
                                                                                            steps.join(u", "_s));
    }

    [[nodiscard]] QString isOpen(const QString &expression, const ColumnType &type) const override
    {
        // Of a column itself the server knows how many rows are open, of an expression it supposes that most are, and
        // reads the table instead of the index that holds a handful.
        if (type.name == u"boolean") {
            return expression + u" IS NOT TRUE"_s;
        }
        if (isPostgresqlNumber(type) || isPostgresqlBits(type)) {
            return u"(%1 IS NULL OR %1 <> %2)"_s.replace(u"%2"_s, cast(u"1"_s, type.name)).replace(u"%1"_s, expression);
        }
        if (!type.labels.isEmpty()) { // whose conversion to text no index can hold
            QStringList open = {expression + u" IS NULL"_s};
            for (const QString &label : type.labels) {
                open += saysYes(label) ? QStringList() : QStringList(u"%1 = %2"_s.arg(expression, sqlText(label)));
            }
            return u"(%1)"_s.arg(open.join(u" OR "_s));
        }
        return isOpenText(cast(expression, u"text"_s));
    }

    [[nodiscard]] QString flag(const QString &expression, const QString &word, const ColumnType &type) const override
    {
        if (isPostgresqlNumber(type) || isPostgresqlBits(type)) {
            return cast(flagNumber(word), type.name);
        }
        return cast(isPostgresqlText(type) ? flagText(expression, word, sqlText(word)) : sqlText(word), type.name);
    }

    [[nodiscard]] ColumnUse use(const ColumnType &type) const override
    {
        const bool isEither = isPostgresqlText(type) || isPostgresqlNumber(type);
        return {.asKey = (isEither && type.name != u"real") || isPostgresqlBytes(type) || type.name == u"uuid",
                .asFlag = isEither || type.name == u"boolean" || isPostgresqlBits(type) || !type.labels.isEmpty()};
    }

    [[nodiscard]] QString estimatedRows(const TableName &table) const override
    {
        // -1: never analyzed.
        return u"WITH named AS (SELECT to_regclass(%1) AS oid) "
               "SELECT CAST(coalesce(sum(CASE WHEN c.reltuples < 0 THEN pg_relation_size(c.oid) / 100 "
               "ELSE c.reltuples END), 0) AS bigint) FROM named n JOIN pg_catalog.pg_class c "
               "ON c.oid = n.oid OR c.oid IN (SELECT t.relid FROM pg_partition_tree(n.oid) t)"_s.arg(
                   sqlText(qualified(table)));
    }

    [[nodiscard]] SqlFault fault(const QSqlError &error) const override
    {
        // postgresql.org/docs/current/errcodes-appendix.html; a connection that was refused or broke has no code.
        static const QHash<QString, SqlFault> exact = {
            {u"42P01"_s, SqlFault::MissingTable},    {u"42703"_s, SqlFault::MissingColumn},
            {u"40001"_s, SqlFault::Deadlock},        {u"40P01"_s, SqlFault::Deadlock},
            {u"55P03"_s, SqlFault::Locked},          {u"57014"_s, SqlFault::TimedOut},
            {u"25006"_s, SqlFault::ReadOnly},        {u"42501"_s, SqlFault::NoPermission},
            {u"3D000"_s, SqlFault::MissingDatabase}, {u"53100"_s, SqlFault::DiskFull},
            {u"53300"_s, SqlFault::Unreachable},     {u"57P03"_s, SqlFault::Unreachable},
            {u"25P03"_s, SqlFault::ConnectionLost},  {u"57P01"_s, SqlFault::ConnectionLost},
            {u"57P02"_s, SqlFault::ConnectionLost},  {u"57P05"_s, SqlFault::ConnectionLost},
        };
        static const QHash<QString, SqlFault> classes = {
            {u"08"_s, SqlFault::ConnectionLost}, {u"28"_s, SqlFault::AccessDenied}, {u"23"_s, SqlFault::Constraint},
            {u"58"_s, SqlFault::InputOutput},    {u"XX"_s, SqlFault::Corrupt},
        };
        if (error.type() == QSqlError::ConnectionError) {
            return SqlFault::Unreachable;
        }
        const QString code = error.nativeErrorCode();
        return exact.contains(code) ? exact.value(code) : classes.value(code.left(2), SqlFault::Unknown);
    }

protected:
    [[nodiscard]] QString comparable(const QString &expression, const ColumnType &type) const override
    {
        const bool isItself =
            isPostgresqlText(type) || isPostgresqlNumber(type) || isPostgresqlBytes(type) || type.name == u"uuid";
        return isItself ? expression : text(expression);
    }

    [[nodiscard]] QStringList valuesOfText(const QString &text, const ColumnType &type) const override
    {
        if (isPostgresqlWholeNumber(type)) {
            const QString number = cast(text, u"numeric"_s);
            return {ifMatches(text, u"^-?[0-9]{1,19}$"_s,
                              u"CASE WHEN %1 BETWEEN -9223372036854775808 AND 9223372036854775807 THEN %2 END"_s.arg(
                                  number, integer(text)))};
        }
        if (isPostgresqlNumber(type)) { // not of the column's own precision, to which it would be rounded
            return {ifMatches(text, u"^-?[0-9]{1,38}([.][0-9]{1,30})?$"_s,
                              cast(text, isPostgresqlFloat(type) ? type.name : u"numeric"_s))};
        }
        if (type.name == u"uuid") {
            return {ifMatches(text, uuidPattern(), cast(text, type.name))};
        }
        if (isPostgresqlBytes(type)) {
            return {ifMatches(text, uuidPattern() + u"|^\\\\x([0-9a-f]{2})+$"_s,
                              u"decode(ltrim(replace(%1, '-', ''), '\\x'), 'hex')"_s.arg(text)),
                    u"convert_to(%1, 'UTF8')"_s.arg(text)};
        }
        // With a length it would be cut off.
        const bool isPadded = type.name == u"bpchar" || type.name.startsWith(u"character(");
        return {cast(text, isPadded ? u"bpchar"_s : type.name == u"citext" ? type.name : u"text"_s)};
    }
};

} // namespace

std::unique_ptr<Dialect> postgresqlDialect()
{
    return std::make_unique<PostgresqlDialect>();
}

} // namespace statusbridge
