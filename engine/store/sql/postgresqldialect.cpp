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

//! An index refuses a value of more than 2704 bytes, and with it the row.
constexpr int longestEntry = 2600;
//! No queue id that is used has more: 255 characters of 4 bytes.
constexpr int mostIndexedBytes = 1020;
constexpr int mostIndexedCharacters = 255;

//! Whether a value may be too long for an index.
bool mayBeLong(const ColumnType &type)
{
    constexpr int mostBytesOfCharacter = 4;
    const int length = type.name.section(u'(', 1).section(u')', 0, 0).toInt(); // 0: there is no limit
    const bool isOfBytes = isPostgresqlText(type) || type.name == u"bytea";
    return isOfBytes && (length == 0 || length * mostBytesOfCharacter > longestEntry);
}

bool isPostgresqlBits(const ColumnType &type)
{
    return type.name.startsWith(u"bit(");
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

//! \param condition which indexes i and tables c
QString postgresqlIndexQuery(const QString &columns, const QString &condition)
{
    return u"SELECT DISTINCT %1 FROM pg_catalog.pg_index i "
           "JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid "
           "LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] "
           "WHERE %2 AND i.indrelid = %3"_s.arg(columns, condition, boundTable());
}

//! Of pg_class c. Row level security that is on without a policy that applies shows nothing
//! (postgresql.org/docs/current/ddl-rowsecurity.html).
QString rowsShown()
{
    return u"CASE WHEN NOT row_security_active(c.oid) THEN 0 WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_policy p "
           "WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd IN ('r', '*') AND EXISTS (SELECT 1 "
           "FROM unnest(p.polroles) AS role WHERE role = 0 OR pg_has_role(role, 'USAGE'))) THEN 1 ELSE 2 END"_s;
}

// A database's own encoding: one without any takes bytes of every kind, others lack letters.
constexpr QLatin1StringView noEncoding("SQL_ASCII");
constexpr QLatin1StringView latin1("LATIN1");
constexpr QLatin1StringView windows1252("WIN1252");

//! A pattern of what is UTF-8 (www.rfc-editor.org/rfc/rfc3629, 4), byte by byte.
constexpr QLatin1StringView
    utf8Pattern("^([\\u0001-\\u007f]|[\\u00c2-\\u00df][\\u0080-\\u00bf]|\\u00e0[\\u00a0-\\u00bf][\\u0080-\\u00bf]|"
                "[\\u00e1-\\u00ec\\u00ee\\u00ef][\\u0080-\\u00bf]{2}|\\u00ed[\\u0080-\\u009f][\\u0080-\\u00bf]|"
                "\\u00f0[\\u0090-\\u00bf][\\u0080-\\u00bf]{2}|[\\u00f1-\\u00f3][\\u0080-\\u00bf]{3}|"
                "\\u00f4[\\u0080-\\u008f][\\u0080-\\u00bf]{2})*$");
//! The bytes that are no letter in Windows-1252; the server ends a statement that reads one.
constexpr QLatin1StringView noLetters1252("[\\u0081\\u008d\\u008f\\u0090\\u009d]");

//! A text, in which a letter that can't be read becomes U+001A.
QString readableText(const QString &encoding)
{
    return encoding == windows1252
               ? u"regexp_replace(CAST(%1 AS text), '%2', chr(26), 'g')"_s.replace(u"%2"_s, noLetters1252)
               : u"CAST(%1 AS text)"_s;
}

FixedSql postgresqlSql(const QString &encoding)
{
    const QString text = readableText(encoding);
    return {
        // now() would be the transaction's beginning, which may lie before a long wait for a lock.
        .now = u"CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint)"_s,
        // Said here, since a server may be set to another one, under which a locked row may not be read again.
        .beginForWrite = u"BEGIN ISOLATION LEVEL READ COMMITTED"_s,
        .deferredChecks = u"SET CONSTRAINTS ALL IMMEDIATE"_s,
        .rollsBackWithCommit = true,
        .lockedRead = u" FOR UPDATE"_s,
        .waitLessForRows = u"SET LOCAL lock_timeout = '500ms'"_s,
        .textForm = text + u" COLLATE \"C\""_s, // as bytes, independently of the column's collation
        .foldedForm = u"lower(btrim(%1, E' \\t\\n\\r\\f\\x0b' || chr(160)))"_s,
        .integerForm = u"CAST(%1 AS bigint)"_s,
        .timeTextForm = u"CASE WHEN CAST(%1 AS text) ~ '^[0-9.]+e[+]?[0-9]+$' "
                        "THEN CAST(CAST(CAST(%1 AS text) AS numeric) AS text) ELSE "_s +
                        text + u" END"_s,
        .sameForm = u"(%1 IS NOT DISTINCT FROM (%2) COLLATE \"C\")"_s,
        .jsonMemberForm = u"CAST(%1 AS json) ->> '%2'"_s,
        .jsonRowsForm = u"(SELECT %1 FROM json_array_elements(%2))"_s.arg(u"%1"_s, boundJson()),
        .jsonElementForm = u"value ->> %1"_s,
        .identityKey = u"bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_s,
        .bigint = u"bigint"_s,
        .keyText = u"text COLLATE \"C\""_s,
        .longText = u"text"_s,
        .falseBoolean = u"boolean NOT NULL DEFAULT false"_s,
        .dropOldFunction = u"DROP FUNCTION IF EXISTS statusbridge_json_text(text, text[])"_s,
        .lockMigration = u"SELECT 1 FROM pg_advisory_xact_lock(hashtext('statusbridge migration'))"_s,
        .buildsIndexesConcurrently = true,
        .waitBriefly = u"SET LOCAL lock_timeout = 800"_s,
        .tellsOfRows = true,
        .grantee = u"SELECT quote_ident(current_user)"_s,
        .granteesOf = u"SELECT quote_ident(rolname) FROM pg_catalog.pg_roles WHERE rolname = ?"_s,
    };
}

CatalogQueries postgresqlQueries()
{
    return {
        .tableNames = u"SELECT c.relname FROM pg_catalog.pg_class c "
                      "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
                      "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND pg_catalog.pg_table_is_visible(c.oid) "
                      "AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY c.relname"_s,
        .tablesOfSchemas =
            u"SELECT n.nspname, c.relname, CASE WHEN pg_catalog.pg_table_is_visible(c.oid) THEN 1 ELSE 0 END "
            "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
            "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT LIKE 'pg\\_%' "
            "AND n.nspname <> 'information_schema' ORDER BY 1, 2"_s,
        // What a domain is made of tells how to compare it.
        .columnNames =
            u"SELECT a.attname, CASE t.typtype WHEN 'd' THEN pg_catalog.format_type(t.typbasetype, t.typtypmod) "
            "ELSE pg_catalog.format_type(a.atttypid, a.atttypmod) END, NULL, (SELECT string_agg(e.enumlabel, "
            "chr(10) ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e WHERE e.enumtypid = t.oid), "
            "CASE a.attgenerated WHEN '' THEN 0 ELSE 1 END FROM pg_catalog.pg_attribute a "
            "JOIN pg_catalog.pg_type t ON t.oid = a.atttypid WHERE a.attrelid = %1 AND a.attnum > 0 "
            "AND NOT a.attisdropped ORDER BY a.attnum"_s.arg(boundTable()),
        .indexedColumns = postgresqlIndexQuery(u"a.attname"_s, u"i.indisvalid AND i.indpred IS NULL"_s),
        .indexNames = postgresqlIndexQuery(u"c.relname"_s, u"i.indisvalid"_s),
        .keptIndexNames = postgresqlIndexQuery(u"c.relname"_s, u"i.indislive"_s),
        .uniqueColumns = postgresqlIndexQuery(
            u"a.attname"_s, u"i.indisvalid AND i.indpred IS NULL AND i.indisunique AND i.indnkeyatts = 1"_s),
        // The bits are those of UPDATE; rules and triggers count too.
        .viewUpdatability =
            u"SELECT CASE WHEN pg_catalog.pg_relation_is_updatable(c.oid, true) & 4 = 4 THEN 1 ELSE 0 "
            "END FROM pg_catalog.pg_class c WHERE c.relkind IN ('v', 'm') AND c.oid = %1"_s.arg(boundTable()),
        .rowsShown = u"SELECT %1 FROM pg_catalog.pg_class c WHERE c.oid = %2"_s.arg(rowsShown(), boundTable()),
        .ownTablesHidden = u"SELECT c.relname FROM pg_catalog.pg_class c WHERE c.relkind IN ('r', 'p') "
                           "AND c.relname LIKE 'statusbridge\\_%' AND pg_catalog.pg_table_is_visible(c.oid) "
                           "AND %1 = 2 ORDER BY c.relname"_s.arg(rowsShown()),
    };
}

class PostgresqlDialect final : public Dialect
{
public:
    explicit PostgresqlDialect(const QString &encoding)
        : Dialect(postgresqlSql(encoding), postgresqlQueries()), m_encoding(encoding)
    {}

    [[nodiscard]] QString isOneOfBoundTexts(const QString &expression, const ColumnType &type) const override
    {
        // Of an array the server knows that the index is the way; after IN it may join with the whole table.
        return u"%1 = ANY (ARRAY(%2))"_s.arg(comparable(expression, type), boundValues(type));
    }

    [[nodiscard]] QString isAmongBoundTexts(const QString &expression, const ColumnType &type) const override
    {
        // Each row would be compared with each element of an array, and a join may be planned the same way: what is no
        // condition of its own is looked up in a table of hashes.
        return u"(%1 IN (%2)) IS TRUE"_s.arg(comparable(expression, type), boundValues(type));
    }

    [[nodiscard]] QString hasText(const QString &expression, const ColumnType &type) const override
    {
        return isPostgresqlText(type) ? Dialect::hasText(expression, type) : expression + u" IS NOT NULL"_s;
    }

    [[nodiscard]] QString isReadable(const QString &expression, const ColumnType &type) const override
    {
        const bool isUtf8 = m_encoding == noEncoding;
        if (!isPostgresqlText(type) || (!isUtf8 && m_encoding != windows1252)) {
            return {};
        }
        return u"%1 %2 '%3'"_s.arg(cast(expression, u"text"_s), isUtf8 ? u"~"_s : u"!~"_s,
                                   isUtf8 ? utf8Pattern : noLetters1252);
    }

    [[nodiscard]] QString readable(const QString &expression, const ColumnType &type) const override
    {
        return m_encoding == windows1252 && type.name != u"bytea" ? text(expression) : expression;
    }

    [[nodiscard]] QString isShort(const QString &expression, const ColumnType &type) const override
    {
        const QString value =
            isPostgresqlText(type) ? cast(expression, u"text"_s) : expression; // without blanks at the end
        return mayBeLong(type) ? u"octet_length(%1) <= %2"_s.arg(value, QString::number(mostIndexedBytes)) : QString();
    }

    [[nodiscard]] QString indexed(const QString &name, const ColumnType &type) const override
    {
        return mayBeLong(type) ? u"substr(%1, 1, %2)"_s.arg(quoted(name), QString::number(mostIndexedCharacters))
                               : quoted(name);
    }

    [[nodiscard]] QString holdable(const QString &sql) const override
    {
        if (m_encoding != windows1252 && m_encoding != latin1) {
            return sql;
        }
        QString text;
        for (const QChar letter : sql) {
            if (!letter.isLowSurrogate()) { // of two, the first one counts
                text += isHeld(letter) ? letter : QChar(u'?');
            }
        }
        return text;
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
        if (type.name == u"inet") { // of one host, without how many bits its network has
            return text(u"abbrev(%1)"_s.arg(expression));
        }
        if (type.name == u"json" || type.name == u"jsonb") {
            return text(u"(CASE WHEN CAST(%1 AS text) ~ '^\"[^\"\\\\]*\"$' THEN btrim(CAST(%1 AS text), '\"') "
                        "ELSE CAST(%1 AS text) END)"_s.replace(u"%1"_s, expression));
        }
        if (type.name == u"bytea") {
            return text(u"(CASE WHEN encode(%1, 'escape') COLLATE \"C\" !~ '[^ -~]|\\\\' THEN encode(%1, 'escape') "
                        "WHEN octet_length(%1) = 16 THEN CAST(CAST(encode(%1, 'hex') AS uuid) AS text) "
                        "ELSE '\\x' || encode(%1, 'hex') END)"_s.replace(u"%1"_s, expression));
        }
        return text(expression);
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

    [[nodiscard]] QString assigned(const QString &text, const ColumnType &type) const override
    {
        // A text is left alone: a cast would cut off what is too long.
        return isPostgresqlText(type) ? text : cast(text, type.name);
    }

    [[nodiscard]] ColumnUse use(const ColumnType &type) const override
    {
        const bool isEither = isPostgresqlText(type) || isPostgresqlNumber(type);
        return {.asKey = (isEither && type.name != u"real") || type.name == u"bytea" || type.name == u"uuid",
                .asFlag = isEither || type.name == u"boolean" || isPostgresqlBits(type) || !type.labels.isEmpty(),
                .asText = type.name != u"real"};
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
        if (error.databaseText().contains(u"in statement pooling mode")) { // pgbouncer's; its code tells nothing
            return SqlFault::StatementPool;
        }
        const QString code = error.nativeErrorCode();
        return exact.contains(code) ? exact.value(code) : classes.value(code.left(2), SqlFault::Unknown);
    }

protected:
    [[nodiscard]] QString comparable(const QString &expression, const ColumnType &type) const override
    {
        const bool isItself =
            isPostgresqlText(type) || isPostgresqlNumber(type) || type.name == u"bytea" || type.name == u"uuid";
        return isItself ? expression : textOfType(expression, type);
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
            return {ifMatches(text, u"^-?[0-9]{1,255}([.][0-9]{1,30})?$"_s,
                              cast(text, isPostgresqlFloat(type) ? type.name : u"numeric"_s))};
        }
        if (type.name == u"uuid") {
            return {ifMatches(text, uuidPattern(), cast(text, type.name))};
        }
        if (type.name == u"bytea") {
            return {ifMatches(text, uuidPattern() + u"|^\\\\x([0-9a-f]{2})+$"_s,
                              u"decode(ltrim(replace(%1, '-', ''), '\\x'), 'hex')"_s.arg(text)),
                    u"convert_to(%1, 'UTF8')"_s.arg(text)};
        }
        // With a length it would be cut off; with the collation of a column of ours no index of another is of use.
        const bool isPadded = type.name == u"bpchar" || type.name.startsWith(u"character(");
        return {cast(u"textin(textout(%1))"_s.arg(text), isPadded                 ? u"bpchar"_s
                                                         : type.name == u"citext" ? type.name
                                                                                  : u"text"_s)};
    }

private:
    [[nodiscard]] QString boundValues(const ColumnType &type) const
    {
        return queryOfValues(u"value"_s, type, u"json_array_elements_text(%1)"_s.arg(boundJson()));
    }

    //! In a database of Latin-1 or Windows-1252, which has letters where the former has controls
    //! (www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT).
    [[nodiscard]] bool isHeld(QChar letter) const
    {
        constexpr QStringView letters1252 =
            u"\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
            u"\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e"
            u"\u0178";
        constexpr char16_t firstControl = 0x80;
        constexpr char16_t firstLatin1 = 0xa0;
        constexpr char16_t lastLatin1 = 0xff;
        const bool isControl = letter >= firstControl && letter < firstLatin1;
        return m_encoding == latin1 ? letter <= lastLatin1
                                    : (letter <= lastLatin1 && !isControl) || letters1252.contains(letter);
    }

    QString m_encoding;
};

} // namespace

std::unique_ptr<Dialect> postgresqlDialect(const QString &encoding)
{
    return std::make_unique<PostgresqlDialect>(encoding);
}

} // namespace statusbridge
