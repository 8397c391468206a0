// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/postgresqldialect.h"

#include "engine/store/sqlvalues.h"

#include <QHash>
#include <QSqlError>

namespace statusbridge {

namespace {

//! The bound JSON. PostgreSQL's texts can't hold U+0000, so that it refuses the escape; a backslash in a text is
//! escaped as a number too (bulkrows.cpp), so that nothing else can look like it.
QString boundJson()
{
    return QStringLiteral("CAST(replace(CAST(? AS text), '\\u0000', '') AS json)");
}

//! What a text is cast to before it is compared with a column. With a length it would be cut off.
QString castType(const ColumnType &type)
{
    if (type.name.isEmpty() || type.name.startsWith(u"character varying")) {
        return QStringLiteral("text");
    }
    return type.name.startsWith(u"character") ? QStringLiteral("bpchar") : type.name;
}

bool isNumber(const ColumnType &type)
{
    return type.name == u"smallint" || type.name == u"integer" || type.name == u"bigint" || type.name == u"real" ||
           type.name == u"double precision" || type.name.startsWith(u"numeric");
}

QString cast(const QString &expression, const QString &type)
{
    return QStringLiteral("CAST(%1 AS %2)").arg(expression, type);
}

//! The bound table, by the name that the search path leads to.
QString boundTable()
{
    return QStringLiteral("to_regclass(quote_ident(CAST(? AS text)))");
}

QString indexQuery(const QString &columns, const QString &rest)
{
    return QStringLiteral("SELECT DISTINCT %1 FROM pg_catalog.pg_index i "
                          "JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid "
                          "LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] "
                          "WHERE i.indisvalid AND i.indrelid = %2%3")
        .arg(columns, boundTable(), rest);
}

} // namespace

QString PostgresqlDialect::now() const
{
    // now() would be the transaction's beginning, which may lie before a long wait for a lock.
    return QStringLiteral("CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint)");
}

QString PostgresqlDialect::beginForWrite() const
{
    // Said here, since a server may be set to another one, under which a locked row may not be read anew.
    return QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED");
}

QString PostgresqlDialect::lockedRead() const
{
    return QStringLiteral(" FOR UPDATE");
}

QString PostgresqlDialect::jsonRows(const QList<JsonField> &fields) const
{
    QStringList columns;
    for (const JsonField &field : fields) {
        const QString value = QStringLiteral("value ->> %1").arg(columns.size());
        columns += (field.type == JsonField::Type::Integer ? integer(value) : value) + QStringLiteral(" AS ") +
                   quoted(field.name);
    }
    return QStringLiteral("(SELECT %1 FROM json_array_elements(%2))")
        .arg(columns.join(QStringLiteral(", ")), boundJson());
}

QString PostgresqlDialect::isOneOfBoundTexts(const QString &expression, const ColumnType &type) const
{
    // Of an array the server knows that the index is the way; after IN it may join with the whole table.
    return QStringLiteral("%1 = ANY (ARRAY(SELECT %2 FROM json_array_elements_text(%3)))")
        .arg(expression, cast(QStringLiteral("value"), castType(type)), boundJson());
}

QString PostgresqlDialect::fromText(const QString &expression, const ColumnType &type) const
{
    return cast(expression, castType(type));
}

QString PostgresqlDialect::text(const QString &expression) const
{
    // As bytes, whatever rules the column has.
    return QStringLiteral("CAST(%1 AS text) COLLATE \"C\"").arg(expression);
}

QString PostgresqlDialect::integer(const QString &expression) const
{
    return cast(expression, QStringLiteral("bigint"));
}

QString PostgresqlDialect::timeText(const QString &expression) const
{
    return QStringLiteral("CASE WHEN CAST(%1 AS text) ~ '^[0-9.]+e[+]?[0-9]+$' "
                          "THEN CAST(CAST(CAST(%1 AS text) AS numeric) AS text) ELSE CAST(%1 AS text) END")
        .replace(QStringLiteral("%1"), expression);
}

QString PostgresqlDialect::jsonText(const QString &expression, const JsonPath &path) const
{
    QStringList steps;
    for (const JsonStep &step : path) {
        steps += sqlText(step.isElement() ? QString::number(step.index) : step.key);
    }
    return QStringLiteral("statusbridge_json_text(CAST(%1 AS text), CAST(ARRAY[%2] AS text[]))")
        .arg(expression, steps.join(QStringLiteral(", ")));
}

QString PostgresqlDialect::same(const QString &left, const QString &right) const
{
    return QStringLiteral("(%1 IS NOT DISTINCT FROM (%2) COLLATE \"C\")").arg(left, right);
}

QString PostgresqlDialect::isOpen(const QString &expression, const ColumnType &type) const
{
    // Of a column itself the server knows how many rows are open, of an expression it supposes that most are, and reads
    // the table instead of the index that holds a handful.
    if (type.name == u"boolean") {
        return expression + QStringLiteral(" IS NOT TRUE");
    }
    if (isNumber(type)) {
        return QStringLiteral("(%1 IS NULL OR %1 <> 1)").replace(QStringLiteral("%1"), expression);
    }
    return QStringLiteral("coalesce(lower(CAST(%1 AS text)), '') NOT IN ('1', '1.0', 'true', 't', 'yes', 'y', 'on')")
        .arg(expression);
}

QString PostgresqlDialect::marked(const QString &expression, const ColumnType &type) const
{
    // A boolean's text is 'false', a number's '0': what comes out is read as the column's own type.
    const QString word =
        QStringLiteral("CASE CAST(%1 AS text) WHEN 'false' THEN 'true' WHEN 'False' THEN 'True' WHEN 'FALSE' THEN "
                       "'TRUE' WHEN 'f' THEN 't' WHEN 'no' THEN 'yes' WHEN 'n' THEN 'y' WHEN 'off' THEN 'on' "
                       "ELSE '1' END")
            .arg(expression);
    return cast(word, type.name.isEmpty() ? QStringLiteral("text") : type.name);
}

QString PostgresqlDialect::tableNames() const
{
    return QStringLiteral("SELECT c.relname FROM pg_catalog.pg_class c "
                          "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                          "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND pg_catalog.pg_table_is_visible(c.oid) "
                          "AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY c.relname");
}

QString PostgresqlDialect::columnNames() const
{
    return QStringLiteral("SELECT a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), NULL "
                          "FROM pg_catalog.pg_attribute a WHERE a.attrelid = %1 AND a.attnum > 0 "
                          "AND NOT a.attisdropped ORDER BY a.attnum")
        .arg(boundTable());
}

QString PostgresqlDialect::indexedColumns() const
{
    return indexQuery(QStringLiteral("a.attname"), QStringLiteral(" AND i.indpred IS NULL"));
}

QString PostgresqlDialect::indexNames() const
{
    return indexQuery(QStringLiteral("c.relname"), QString());
}

QString PostgresqlDialect::uniqueColumns() const
{
    return indexQuery(QStringLiteral("a.attname"),
                      QStringLiteral(" AND i.indpred IS NULL AND i.indisunique AND i.indnkeyatts = 1"));
}

QStringList PostgresqlDialect::ownFunctions() const
{
    // A cast of what is no JSON ends the statement, and that it can be asked before is not so until version 16.
    return {QStringLiteral("CREATE OR REPLACE FUNCTION statusbridge_json_text(document text, way text[]) RETURNS text "
                           "LANGUAGE plpgsql IMMUTABLE STRICT AS $$ DECLARE found jsonb; BEGIN "
                           "found := CAST(document AS jsonb) #> way; "
                           "IF jsonb_typeof(found) IN ('string', 'number') THEN RETURN found #>> '{}'; END IF; "
                           "RETURN NULL; EXCEPTION WHEN others THEN RETURN NULL; END $$")};
}

QString PostgresqlDialect::viewUpdatability() const
{
    // The bits are those of UPDATE; rules and triggers count too.
    return QStringLiteral("SELECT CASE WHEN pg_catalog.pg_relation_is_updatable(c.oid, true) & 4 = 4 THEN 1 ELSE 0 END "
                          "FROM pg_catalog.pg_class c WHERE c.relkind IN ('v', 'm') AND c.oid = %1")
        .arg(boundTable());
}

QString PostgresqlDialect::identityKey() const
{
    return QStringLiteral("bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY");
}

QString PostgresqlDialect::bigint() const
{
    return QStringLiteral("bigint");
}

QString PostgresqlDialect::keyText() const
{
    return QStringLiteral("text COLLATE \"C\"");
}

QString PostgresqlDialect::longText() const
{
    return QStringLiteral("text");
}

QString PostgresqlDialect::falseBoolean() const
{
    return QStringLiteral("boolean NOT NULL DEFAULT false");
}

QString PostgresqlDialect::keyOnlyTable() const
{
    return {};
}

QString PostgresqlDialect::lockMigration() const
{
    return QStringLiteral("SELECT 1 FROM pg_advisory_xact_lock(hashtext('statusbridge migration'))");
}

QString PostgresqlDialect::grantee() const
{
    return QStringLiteral("SELECT quote_ident(current_user)");
}

QString PostgresqlDialect::granteesOf() const
{
    return QStringLiteral("SELECT quote_ident(rolname) FROM pg_catalog.pg_roles WHERE rolname = ?");
}

QString PostgresqlDialect::journalMode() const
{
    return {};
}

QString PostgresqlDialect::switchToWal() const
{
    return {};
}

QString PostgresqlDialect::walMode() const
{
    return {};
}

SqlFault PostgresqlDialect::fault(const QSqlError &error) const
{
    // postgresql.org/docs/current/errcodes-appendix.html; a connection that was refused or broke has no code.
    static const QHash<QString, SqlFault> exact = {
        {QStringLiteral("42P01"), SqlFault::MissingTable},    {QStringLiteral("42703"), SqlFault::MissingColumn},
        {QStringLiteral("40001"), SqlFault::Deadlock},        {QStringLiteral("40P01"), SqlFault::Deadlock},
        {QStringLiteral("55P03"), SqlFault::Locked},          {QStringLiteral("57014"), SqlFault::TimedOut},
        {QStringLiteral("25006"), SqlFault::ReadOnly},        {QStringLiteral("42501"), SqlFault::NoPermission},
        {QStringLiteral("3D000"), SqlFault::MissingDatabase}, {QStringLiteral("53100"), SqlFault::DiskFull},
        {QStringLiteral("53300"), SqlFault::Unreachable},     {QStringLiteral("57P03"), SqlFault::Unreachable},
        {QStringLiteral("25P03"), SqlFault::ConnectionLost},  {QStringLiteral("57P01"), SqlFault::ConnectionLost},
        {QStringLiteral("57P02"), SqlFault::ConnectionLost},  {QStringLiteral("57P05"), SqlFault::ConnectionLost},
    };
    static const QHash<QString, SqlFault> classes = {
        {QStringLiteral("08"), SqlFault::ConnectionLost}, {QStringLiteral("28"), SqlFault::AccessDenied},
        {QStringLiteral("23"), SqlFault::Constraint},     {QStringLiteral("58"), SqlFault::InputOutput},
        {QStringLiteral("XX"), SqlFault::Corrupt},
    };
    if (error.type() == QSqlError::ConnectionError) {
        return SqlFault::Unreachable;
    }
    const QString code = error.nativeErrorCode();
    return exact.contains(code) ? exact.value(code) : classes.value(code.left(2), SqlFault::Unknown);
}

} // namespace statusbridge
