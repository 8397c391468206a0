// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/dialect.h"
#include "engine/store/sql/sqlvalues.h"

#include <QHash>
#include <QSqlError>

#include <algorithm>
#include <initializer_list>

namespace statusbridge {

namespace {

bool isOneOf(const ColumnType &type, std::initializer_list<QStringView> names)
{
    return std::any_of(names.begin(), names.end(), [&type](QStringView name) { return type.name.startsWith(name); });
}

bool isMysqlWholeNumber(const ColumnType &type)
{
    return isOneOf(type, {u"tinyint", u"smallint", u"mediumint", u"int", u"bigint", u"year"});
}

bool isMysqlNumber(const ColumnType &type)
{
    return isMysqlWholeNumber(type) || isOneOf(type, {u"bit", u"decimal", u"float", u"double"});
}

bool isMysqlBytes(const ColumnType &type)
{
    return isOneOf(type, {u"binary", u"varbinary", u"tinyblob", u"blob", u"mediumblob", u"longblob"});
}

//! How long the values of a type with a length are, such as varchar(64); 0 of others.
int lengthOf(const ColumnType &type)
{
    return type.name.section(u'(', 1).section(u')', 0, 0).toInt();
}

//! Whether its values are filled up with zeros, and not just as long as a UUID.
bool isMysqlPadded(const ColumnType &type)
{
    return type.name.startsWith(u"binary(") && lengthOf(type) != 16;
}

bool isMysqlFloat(const ColumnType &type)
{
    return isOneOf(type, {u"float", u"double"});
}

//! Whether the columns of that prefix are about the bound table.
QString isOfBoundTable(const QString &prefix = {})
{
    // Names of tables may differ in case alone, which this schema's own collation would not see.
    return u"%1table_schema = coalesce(nullif(?, ''), DATABASE()) AND "
           "CAST(%1table_name AS BINARY) = CAST(? AS BINARY)"_s.replace(u"%1"_s, prefix);
}

QString mysqlIndexQuery(const QString &columns, const QString &rest)
{
    return u"SELECT %1 FROM information_schema.statistics WHERE %2%3"_s.arg(columns, isOfBoundTable(), rest);
}

//! NULL where \p text doesn't match \p pattern, since a cast that fails ends a statement that writes.
QString valueIfMatches(const QString &text, const QString &pattern, const QString &value)
{
    return u"CASE WHEN %1 REGEXP '%2' THEN %3 END"_s.arg(text, pattern, value);
}

//! A backslash, whatever it means in a literal.
QString backslash()
{
    return u"CHAR(92 USING utf8mb4)"_s;
}

FixedSql mysqlSql(const QString &collation)
{
    const QString migrationLock = u"CONCAT('statusbridge ', SHA1(DATABASE()))"_s; // such locks are the whole server's
    // Zoho's single lines end at 255 characters, so that no longer queue id can ever be carried over.
    const QString keyText = u"VARCHAR(255) CHARACTER SET utf8mb4 COLLATE "_s + collation;
    return {
        // NOW() would be the statement's beginning, which may lie before a long wait for a lock.
        .now = u"CAST(floor(UNIX_TIMESTAMP(SYSDATE(3)) * 1000) AS SIGNED)"_s,
        .beginForWrite = u"START TRANSACTION"_s,
        .lockedRead = u" FOR UPDATE"_s,
        .waitLessForRows = u"SET SESSION innodb_lock_wait_timeout = 1"_s,
        .waitAsBefore = u"SET SESSION innodb_lock_wait_timeout = @@SESSION.lock_wait_timeout"_s,
        .textForm = u"CAST(%1 AS CHAR)"_s,
        .foldedForm = u"lower(regexp_replace(%1, '^[[:space:]]+|[[:space:]]+$', ''))"_s,
        .integerForm = u"CAST(%1 AS SIGNED)"_s,
        .timeTextForm = u"CASE WHEN CAST(%1 AS CHAR) REGEXP '^[0-9.]+e[0-9]+$' "
                        "THEN CAST(CAST(%1 AS DECIMAL(30, 3)) AS CHAR) ELSE CAST(%1 AS CHAR) END"_s,
        .sameForm = u"(%1 <=> (%2) COLLATE "_s + collation + u')',
        .deleteForm = u"DELETE %1 FROM %1"_s,
        .deleteAliasedForm = u"DELETE r FROM %1 AS r"_s,
        .updateForm = u"UPDATE %1 JOIN (SELECT 1 AS one) AS another"_s,
        // In this order, since a scan of the table would wait for each row that another holds.
        .updateJoinedForm = u"UPDATE %4 STRAIGHT_JOIN %1 AS r SET r.%2 = %3 WHERE %5"_s,
        .dropIndexForm = u"ALTER TABLE %1 DROP INDEX %2"_s,
        .jsonMemberForm = u"JSON_EXTRACT(%1, '$.%2')"_s,
        .identityKey = u"BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY"_s,
        .bigint = u"BIGINT"_s,
        .keyText = keyText,
        .longText = u"LONGTEXT CHARACTER SET utf8mb4 COLLATE "_s + collation,
        .falseBoolean = u"BOOLEAN NOT NULL DEFAULT 0"_s,
        .lockMigration = u"SELECT GET_LOCK(%1, 30)"_s.arg(migrationLock),
        .unlockMigration = u"SELECT RELEASE_LOCK(%1)"_s.arg(migrationLock),
        .waitBriefly = u"SET SESSION lock_wait_timeout = 1"_s,
        .schemasAreDatabases = true,
        .grantee = u"SELECT CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''')"_s,
        .granteesOf = u"SELECT DISTINCT u.grantee FROM information_schema.user_privileges u "
                      "JOIN (SELECT CONCAT(QUOTE(?), '@') AS login) l "
                      "ON CAST(LEFT(u.grantee, CHAR_LENGTH(l.login)) AS BINARY) = CAST(l.login AS BINARY)"_s,
    };
}

CatalogQueries mysqlQueries()
{
    return {
        .tableNames = u"SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() "
                      "ORDER BY table_name"_s,
        .tablesOfSchemas = u"SELECT table_schema, table_name, CASE WHEN table_schema = DATABASE() THEN 1 ELSE 0 END "
                           "FROM information_schema.tables WHERE table_schema NOT IN ('information_schema', 'mysql', "
                           "'performance_schema', 'sys') ORDER BY 1, 2"_s,
        // The labels of an enumeration are between quotes, which are doubled in one.
        .columnNames = u"SELECT column_name, lower(column_type), collation_name, CASE data_type WHEN 'enum' THEN "
                       "REPLACE(REPLACE(SUBSTR(column_type, 7, CHAR_LENGTH(column_type) - 8), ''',''', CHAR(10)), "
                       "'''''', '''') END, CASE WHEN extra LIKE '%GENERATED' THEN 1 ELSE 0 END "
                       "FROM information_schema.columns WHERE %1 ORDER BY ordinal_position"_s.arg(isOfBoundTable()),
        .indexedColumns = mysqlIndexQuery(u"DISTINCT column_name"_s, u" AND seq_in_index = 1"_s),
        .indexNames = mysqlIndexQuery(u"DISTINCT index_name"_s, QString()),
        .uniqueColumns =
            mysqlIndexQuery(u"min(column_name)"_s,
                            u" AND non_unique = 0 GROUP BY index_name HAVING count(*) = 1 AND max(sub_part) IS NULL"_s),
        .viewUpdatability = u"SELECT CASE is_updatable WHEN 'YES' THEN 1 ELSE 0 END FROM information_schema.views "
                            "WHERE %1"_s.arg(isOfBoundTable()),
        .engineWithoutTransactions =
            u"SELECT t.engine FROM information_schema.tables t JOIN information_schema.engines e "
            "ON e.engine = t.engine WHERE %1 AND e.transactions <> 'YES'"_s.arg(isOfBoundTable(u"t."_s)),
    };
}

class MysqlDialect final : public Dialect
{
public:
    explicit MysqlDialect(const QString &collation)
        : Dialect(mysqlSql(collation), mysqlQueries()), m_collation(collation)
    {}

    [[nodiscard]] QString quoted(const QString &name) const override
    {
        return u'`' + QString(name).replace(u'`', u"``"_s) + u'`';
    }

    [[nodiscard]] QString jsonRows(const QList<BulkColumn> &fields) const override
    {
        // LONGTEXT, because MariaDB cuts off what is too long for a VARCHAR here.
        QStringList columns;
        for (const BulkColumn &field : fields) {
            const QString type = field.type == BulkColumn::Type::Integer ? bigint : longText;
            columns += u"%1 %2 PATH '$[%3]'"_s.arg(quoted(field.name), type, QString::number(columns.size()));
        }
        return u"(SELECT * FROM JSON_TABLE(?, '$[*]' COLUMNS (%1)) AS parameter)"_s.arg(columns.join(u", "_s));
    }

    [[nodiscard]] QString isOneOfBoundTexts(const QString &expression, const ColumnType &type) const override
    {
        const QString texts = u"JSON_TABLE(?, '$[*]' COLUMNS (word %1 PATH '$')) AS parameter"_s.arg(longText);
        return u"%1 IN (%2)"_s.arg(comparable(expression, type), queryOfValues(u"parameter.word"_s, type, texts));
    }

    [[nodiscard]] QString hasText(const QString &expression, const ColumnType &type) const override
    {
        const bool isText = type.name.isEmpty() || !type.collation.isEmpty();
        return isText ? Dialect::hasText(expression, type) : expression + u" IS NOT NULL"_s;
    }

    [[nodiscard]] QString textOfType(const QString &expression, const ColumnType &type) const override
    {
        if (type.name.startsWith(u"decimal") && !type.name.contains(u",0)")) {
            return u"TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM %1))"_s.arg(text(expression));
        }
        if (isMysqlFloat(type)) {
            return u"CASE WHEN %1 = floor(%1) THEN CAST(CAST(%1 AS DECIMAL(65, 0)) AS CHAR) ELSE CAST(%1 AS CHAR) END"_s
                .replace(u"%1"_s, expression);
        }
        if (type.name.startsWith(u"bit")) {
            return text(expression + u" + 0"_s);
        }
        if (isMysqlBytes(type)) {
            return text(
                u"CASE WHEN CONVERT(%1 USING latin1) NOT REGEXP '[^ -~]' AND LOCATE(CHAR(92), %1) = 0 "
                "THEN CONVERT(%1 USING latin1) WHEN LENGTH(%1) = 16 "
                "THEN LOWER(INSERT(INSERT(INSERT(INSERT(HEX(%1), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')) "
                "ELSE CONCAT(%2, 'x', LOWER(HEX(%1))) END"_s.replace(u"%2"_s, backslash())
                    .replace(u"%1"_s,
                             isMysqlPadded(type) ? u"TRIM(TRAILING x'00' FROM %1)"_s.arg(expression) : expression));
        }
        return text(expression);
    }

    [[nodiscard]] QString isOpen(const QString &expression, const ColumnType &type) const override
    {
        if (isMysqlNumber(type)) { // so that an index is of use
            return u"(%1 IS NULL OR %1 <> 1)"_s.replace(u"%1"_s, expression);
        }
        return isOpenText(text(expression));
    }

    [[nodiscard]] QString flag(const QString &expression, const QString &word, const ColumnType &type) const override
    {
        if (isMysqlNumber(type)) {
            return flagNumber(word);
        }
        return type.labels.isEmpty() ? flagText(expression, word, sqlText(word)) : sqlText(word);
    }

    [[nodiscard]] ColumnUse use(const ColumnType &type) const override
    {
        const bool isText = !type.collation.isEmpty();
        const bool isBits = type.name.startsWith(u"bit");
        const bool isNumber = isMysqlNumber(type) && !type.name.startsWith(u"year");
        const bool isExact = isNumber && !isBits && !type.name.startsWith(u"float");
        return {.asKey = isText || isExact || isMysqlBytes(type) || type.name == u"uuid",
                .asFlag = (isText && !type.name.startsWith(u"set(")) || isNumber,
                .asText = !type.name.startsWith(u"float")};
    }

    [[nodiscard]] QString orUpdate(const QStringList &keys, const QStringList &columns) const override
    {
        QStringList assignments;
        for (const QString &column : columns.isEmpty() ? keys.mid(0, 1) : columns) {
            assignments += u"%1 = VALUES(%1)"_s.replace(u"%1"_s, column);
        }
        return u" ON DUPLICATE KEY UPDATE "_s + assignments.join(u", "_s);
    }

    [[nodiscard]] QString indexed(const QString &name, const ColumnType &type) const override
    {
        constexpr int longest = 255; // an index holds 3072 bytes, and a mark beside it
        const bool isLong = type.name.contains(u"text") || type.name.contains(u"blob") || lengthOf(type) > longest;
        return isLong ? quoted(name) + u"(191)"_s : quoted(name); // 767 bytes fit into every row format
    }

    [[nodiscard]] QString openIndex(const QString &name, const QString &table, const QString &queueId,
                                    const QString &updated, const ColumnType &type) const override
    {
        if (!isMysqlNumber(type)) {
            return {};
        }
        return u"CREATE INDEX %1 ON %2 (%3, %4)"_s.arg(name, table, quoted(updated), queueId);
    }

    [[nodiscard]] QStringList waysToAlter(const QString &statement) const override
    {
        if (statement.startsWith(u"CREATE INDEX ")) {
            return {statement + u" ALGORITHM=INPLACE LOCK=NONE"_s, statement};
        }
        return {statement + u", ALGORITHM=INSTANT"_s, statement + u", ALGORITHM=INPLACE, LOCK=NONE"_s, statement};
    }

    [[nodiscard]] QString estimatedRows(const TableName &table) const override
    {
        return u"SELECT table_rows FROM information_schema.tables WHERE table_schema = %1 "
               "AND CAST(table_name AS BINARY) = CAST(%2 AS BINARY)"_s.arg(
                   table.schema.isEmpty() ? u"DATABASE()"_s : sqlText(table.schema), sqlText(table.name));
    }

    [[nodiscard]] SqlFault fault(const QSqlError &error) const override
    {
        // dev.mysql.com/doc/mysql-errors, mariadb.com/kb/en/mariadb-error-codes
        static const QHash<int, SqlFault> faults = {
            {1146, SqlFault::MissingTable},   {1054, SqlFault::MissingColumn},  {1213, SqlFault::Deadlock},
            {1205, SqlFault::Locked},         {1969, SqlFault::TimedOut},       {3024, SqlFault::TimedOut},
            {1317, SqlFault::TimedOut},       {1290, SqlFault::ReadOnly},       {1792, SqlFault::ReadOnly},
            {1836, SqlFault::ReadOnly},       {1021, SqlFault::DiskFull},       {1114, SqlFault::DiskFull},
            {1030, SqlFault::InputOutput},    {1034, SqlFault::Corrupt},        {1712, SqlFault::Corrupt},
            {1048, SqlFault::Constraint},     {1062, SqlFault::Constraint},     {1264, SqlFault::Constraint},
            {1265, SqlFault::Constraint},     {1406, SqlFault::Constraint},     {1451, SqlFault::Constraint},
            {1452, SqlFault::Constraint},     {1644, SqlFault::Constraint},     {4025, SqlFault::Constraint},
            {3819, SqlFault::Constraint},     {1142, SqlFault::NoPermission},   {1143, SqlFault::NoPermission},
            {1227, SqlFault::NoPermission},   {1044, SqlFault::AccessDenied},   {1045, SqlFault::AccessDenied},
            {1130, SqlFault::AccessDenied},   {1698, SqlFault::AccessDenied},   {1049, SqlFault::MissingDatabase},
            {1040, SqlFault::Unreachable},    {2002, SqlFault::Unreachable},    {2003, SqlFault::Unreachable},
            {2005, SqlFault::Unreachable},    {2026, SqlFault::Unreachable},    {1053, SqlFault::ConnectionLost},
            {1927, SqlFault::ConnectionLost}, {2006, SqlFault::ConnectionLost}, {2013, SqlFault::ConnectionLost},
            {2055, SqlFault::ConnectionLost}, {4031, SqlFault::ConnectionLost}, {5014, SqlFault::ConnectionLost},
        };
        const SqlFault known = faults.value(error.nativeErrorCode().toInt(), SqlFault::Unknown);
        const bool whileConnecting = error.type() == QSqlError::ConnectionError;
        return whileConnecting && (known == SqlFault::Unknown || known == SqlFault::ConnectionLost)
                   ? SqlFault::Unreachable
                   : known;
    }

protected:
    [[nodiscard]] QString comparable(const QString &expression, const ColumnType &type) const override
    {
        const bool isItself = type.name.isEmpty() || isMysqlFloat(type) || use(type).asKey;
        return isItself ? expression : textOfType(expression, type);
    }

    [[nodiscard]] QStringList valuesOfText(const QString &text, const ColumnType &type) const override
    {
        if (isMysqlWholeNumber(type)) {
            const bool isUnsigned = type.name.contains(u"unsigned");
            const QString limits =
                isUnsigned ? u"0 AND 18446744073709551615"_s : u"-9223372036854775808 AND 9223372036854775807"_s;
            return {valueIfMatches(text, u"^-?[0-9]{1,20}$"_s,
                                   u"CASE WHEN CAST(%1 AS DECIMAL(20, 0)) BETWEEN %2 THEN CAST(%1 AS %3) END"_s.arg(
                                       text, limits, isUnsigned ? u"UNSIGNED"_s : u"SIGNED"_s))};
        }
        if (type.name.startsWith(u"decimal") && type.name.contains(u",0)")) {
            return {valueIfMatches(text, u"^-?[0-9]{1,65}$"_s, u"CAST(%1 AS DECIMAL(65, 0))"_s.arg(text))};
        }
        if (isMysqlFloat(type) || type.name.startsWith(u"decimal")) {
            return {
                valueIfMatches(text, u"^-?[0-9]{1,35}([.][0-9]{1,30})?$"_s,
                               u"CAST(%1 AS %2)"_s.arg(text, isMysqlFloat(type) ? u"DOUBLE"_s : u"DECIMAL(65, 30)"_s))};
        }
        if (type.name == u"uuid") {
            return {valueIfMatches(text, uuidPattern(), u"CAST(%1 AS UUID)"_s.arg(text))};
        }
        if (isMysqlBytes(type)) {
            const QString digits = u"CASE WHEN %1 REGEXP '%2' THEN UNHEX(REPLACE(%1, '-', '')) "
                                   "WHEN LEFT(%1, 2) = CONCAT(%3, 'x') THEN UNHEX(SUBSTR(%1, 3)) END"_s.arg(
                                       text, uuidPattern(), backslash());
            return {padded(digits, type), padded(u"CAST(%1 AS BINARY)"_s.arg(text), type)};
        }
        if (type.collation.isEmpty() || type.collation == m_collation) {
            return {text};
        }
        return {u"CONVERT(%1 USING %2) COLLATE %3"_s.arg(text, type.collation.section(u'_', 0, 0), type.collation)};
    }

private:
    //! \p bytes as the type holds them; NULL if they are too long for it.
    [[nodiscard]] static QString padded(const QString &bytes, const ColumnType &type)
    {
        return isMysqlPadded(type) ? u"CASE WHEN LENGTH(%1) <= %2 THEN CAST(%1 AS BINARY(%2)) END"_s
                                         .replace(u"%2"_s, QString::number(lengthOf(type)))
                                         .replace(u"%1"_s, bytes)
                                   : bytes;
    }

    QString m_collation;
};

} // namespace

std::unique_ptr<Dialect> mysqlDialect(bool isMariaDb)
{
    return std::make_unique<MysqlDialect>(isMariaDb ? u"utf8mb4_nopad_bin"_s : u"utf8mb4_0900_bin"_s);
}

} // namespace statusbridge
