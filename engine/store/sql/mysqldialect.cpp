// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/mysqldialect.h"

#include "engine/store/sqlvalues.h"

#include <QHash>
#include <QSqlError>

#include <algorithm>
#include <array>

namespace statusbridge {

namespace {

constexpr auto wholeNumbers =
    std::to_array<QLatin1String>({QLatin1String("tinyint"), QLatin1String("smallint"), QLatin1String("mediumint"),
                                  QLatin1String("int"), QLatin1String("bigint"), QLatin1String("year")});
constexpr auto otherNumbers = std::to_array<QLatin1String>(
    {QLatin1String("bit"), QLatin1String("decimal"), QLatin1String("float"), QLatin1String("double")});

template <std::size_t Size>
bool isOneOf(const ColumnType &type, const std::array<QLatin1String, Size> &names)
{
    return std::any_of(names.cbegin(), names.cend(),
                       [&type](QLatin1String name) { return type.name.startsWith(name); });
}

bool isNumber(const ColumnType &type)
{
    return isOneOf(type, wholeNumbers) || isOneOf(type, otherNumbers);
}

QString indexQuery(const QString &columns, const QString &rest)
{
    // Names of tables may differ in case alone, which this schema's own collation would not see.
    return QStringLiteral("SELECT %1 FROM information_schema.statistics WHERE table_schema = DATABASE() "
                          "AND CAST(table_name AS BINARY) = CAST(? AS BINARY)%2")
        .arg(columns, rest);
}

QString migrationLock()
{
    // Locks of this kind are the whole server's.
    return QStringLiteral("CONCAT('statusbridge ', SHA1(DATABASE()))");
}

} // namespace

QString MysqlDialect::collation() const
{
    return m_isMariaDb ? QStringLiteral("utf8mb4_nopad_bin") : QStringLiteral("utf8mb4_0900_bin");
}

QString MysqlDialect::quoted(const QString &name) const
{
    return u'`' + QString(name).replace(u'`', QStringLiteral("``")) + u'`';
}

QString MysqlDialect::now() const
{
    // NOW() would be the statement's beginning, which may lie before a long wait for a lock.
    return QStringLiteral("CAST(floor(UNIX_TIMESTAMP(SYSDATE(3)) * 1000) AS SIGNED)");
}

QString MysqlDialect::beginForWrite() const
{
    return QStringLiteral("START TRANSACTION");
}

QString MysqlDialect::lockedRead() const
{
    return QStringLiteral(" FOR UPDATE");
}

QString MysqlDialect::jsonRows(const QList<JsonField> &fields) const
{
    // LONGTEXT, because MariaDB cuts off what is too long for a VARCHAR here.
    QStringList columns;
    for (const JsonField &field : fields) {
        const QString type = field.type == JsonField::Type::Integer ? bigint() : longText();
        columns += QStringLiteral("%1 %2 PATH '$[%3]'").arg(quoted(field.name), type, QString::number(columns.size()));
    }
    return QStringLiteral("(SELECT * FROM JSON_TABLE(?, '$[*]' COLUMNS (%1)) AS parameter)")
        .arg(columns.join(QStringLiteral(", ")));
}

QString MysqlDialect::isOneOfBoundTexts(const QString &expression, const ColumnType &type) const
{
    return QStringLiteral("%1 IN (SELECT %2 FROM JSON_TABLE(?, '$[*]' COLUMNS (word %3 PATH '$')) AS parameter)")
        .arg(expression, fromText(QStringLiteral("parameter.word"), type), longText());
}

QString MysqlDialect::fromText(const QString &expression, const ColumnType &type) const
{
    if (isOneOf(type, wholeNumbers)) {
        const bool isUnsigned = type.name.contains(u"unsigned");
        return QStringLiteral("CAST(%1 AS %2)")
            .arg(expression, isUnsigned ? QStringLiteral("UNSIGNED") : QStringLiteral("SIGNED"));
    }
    if (type.collation.isEmpty() || type.collation == collation()) {
        return expression;
    }
    return QStringLiteral("CONVERT(%1 USING %2) COLLATE %3")
        .arg(expression, type.collation.section(u'_', 0, 0), type.collation);
}

QString MysqlDialect::text(const QString &expression) const
{
    return QStringLiteral("CAST(%1 AS CHAR)").arg(expression);
}

QString MysqlDialect::integer(const QString &expression) const
{
    return QStringLiteral("CAST(%1 AS SIGNED)").arg(expression);
}

QString MysqlDialect::timeText(const QString &expression) const
{
    return QStringLiteral("CASE WHEN CAST(%1 AS CHAR) REGEXP '^[0-9.]+e[0-9]+$' "
                          "THEN CAST(CAST(%1 AS DECIMAL(30, 3)) AS CHAR) ELSE CAST(%1 AS CHAR) END")
        .replace(QStringLiteral("%1"), expression);
}

QString MysqlDialect::jsonText(const QString &expression, const JsonPath &path) const
{
    return QStringLiteral("(CASE WHEN JSON_VALID(%1) THEN CASE WHEN JSON_TYPE(JSON_EXTRACT(%1, %2)) IN ('STRING', "
                          "'INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL') THEN "
                          "JSON_UNQUOTE(JSON_EXTRACT(%1, %2)) END END COLLATE %3)")
        .replace(QStringLiteral("%3"), collation())
        .replace(QStringLiteral("%2"), sqlText(jsonPathText(path)))
        .replace(QStringLiteral("%1"), expression);
}

QString MysqlDialect::same(const QString &left, const QString &right) const
{
    return QStringLiteral("(%1 <=> (%2) COLLATE %3)").arg(left, right, collation());
}

QString MysqlDialect::isOpen(const QString &expression, const ColumnType &type) const
{
    if (isNumber(type)) { // so that an index is of use
        return QStringLiteral("(%1 IS NULL OR %1 <> 1)").replace(QStringLiteral("%1"), expression);
    }
    return QStringLiteral("coalesce(lower(CAST(%1 AS CHAR)), '') NOT IN ('1', '1.0', 'true', 't', 'yes', 'y', 'on')")
        .arg(expression);
}

QString MysqlDialect::marked(const QString &expression, const ColumnType &type) const
{
    if (isNumber(type)) {
        return QStringLiteral("1");
    }
    return QStringLiteral("CASE CAST(%1 AS CHAR) WHEN 'false' THEN 'true' WHEN 'False' THEN 'True' WHEN 'FALSE' THEN "
                          "'TRUE' WHEN 'f' THEN 't' WHEN 'no' THEN 'yes' WHEN 'n' THEN 'y' WHEN 'off' THEN 'on' "
                          "ELSE '1' END")
        .arg(expression);
}

QString MysqlDialect::orUpdate(const QStringList &keys, const QStringList &columns) const
{
    QStringList assignments;
    for (const QString &column : columns.isEmpty() ? keys.mid(0, 1) : columns) {
        assignments += QStringLiteral("%1 = VALUES(%1)").replace(QStringLiteral("%1"), column);
    }
    return QStringLiteral(" ON DUPLICATE KEY UPDATE ") + assignments.join(QStringLiteral(", "));
}

QString MysqlDialect::updateJoined(const QString &table, const QString &column, const QString &value,
                                   const QString &source, const QString &condition) const
{
    return QStringLiteral("UPDATE %1 AS r JOIN %2 SET r.%3 = %4 WHERE %5").arg(table, source, column, value, condition);
}

QString MysqlDialect::tableNames() const
{
    return QStringLiteral("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() "
                          "ORDER BY table_name");
}

QString MysqlDialect::columnNames() const
{
    return QStringLiteral("SELECT column_name, lower(column_type), collation_name FROM information_schema.columns "
                          "WHERE table_schema = DATABASE() AND CAST(table_name AS BINARY) = CAST(? AS BINARY) "
                          "ORDER BY ordinal_position");
}

QString MysqlDialect::indexedColumns() const
{
    return indexQuery(QStringLiteral("DISTINCT column_name"), QStringLiteral(" AND seq_in_index = 1"));
}

QString MysqlDialect::indexNames() const
{
    return indexQuery(QStringLiteral("DISTINCT index_name"), QString());
}

QString MysqlDialect::uniqueColumns() const
{
    return indexQuery(QStringLiteral("min(column_name)"),
                      QStringLiteral(" AND non_unique = 0 GROUP BY index_name HAVING count(*) = 1 AND "
                                     "max(sub_part) IS NULL"));
}

QString MysqlDialect::engineWithoutTransactions() const
{
    return QStringLiteral("SELECT t.engine FROM information_schema.tables t JOIN information_schema.engines e "
                          "ON e.engine = t.engine WHERE t.table_schema = DATABASE() "
                          "AND CAST(t.table_name AS BINARY) = CAST(? AS BINARY) AND e.transactions <> 'YES'");
}

QStringList MysqlDialect::ownFunctions() const
{
    return {};
}

QString MysqlDialect::expressionIndex(const QString &name, const QString &table, const QString &expression) const
{
    return QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 %3 GENERATED ALWAYS AS (left(%4, 255)) VIRTUAL INVISIBLE, "
                          "ADD INDEX %2 (%2)")
        .arg(quoted(table), quoted(name), keyText(), expression);
}

QString MysqlDialect::viewUpdatability() const
{
    return QStringLiteral("SELECT CASE is_updatable WHEN 'YES' THEN 1 ELSE 0 END FROM information_schema.views "
                          "WHERE table_schema = DATABASE() AND CAST(table_name AS BINARY) = CAST(? AS BINARY)");
}

QString MysqlDialect::identityKey() const
{
    return QStringLiteral("BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY");
}

QString MysqlDialect::bigint() const
{
    return QStringLiteral("BIGINT");
}

QString MysqlDialect::keyText() const
{
    // Zoho's single lines end at 255 characters, so that no longer queue id can ever be carried over.
    return QStringLiteral("VARCHAR(255) CHARACTER SET utf8mb4 COLLATE ") + collation();
}

QString MysqlDialect::longText() const
{
    return QStringLiteral("LONGTEXT CHARACTER SET utf8mb4 COLLATE ") + collation();
}

QString MysqlDialect::falseBoolean() const
{
    return QStringLiteral("BOOLEAN NOT NULL DEFAULT 0");
}

QString MysqlDialect::keyOnlyTable() const
{
    return {};
}

QString MysqlDialect::indexed(const QString &name, const ColumnType &type) const
{
    const bool isLong = type.name.contains(u"text") || type.name.contains(u"blob");
    return isLong ? quoted(name) + QStringLiteral("(191)") : quoted(name); // 767 bytes fit into every row format
}

QString MysqlDialect::openIndex(const QString &name, const QString &table, const QString &queueId,
                                const QString &updated, const ColumnType &type) const
{
    if (!isNumber(type) || queueId.startsWith(u'(')) {
        return {};
    }
    return QStringLiteral("CREATE INDEX %1 ON %2 (%3, %4)").arg(name, table, quoted(updated), queueId);
}

QString MysqlDialect::lockMigration() const
{
    return QStringLiteral("SELECT GET_LOCK(%1, 30)").arg(migrationLock());
}

QString MysqlDialect::unlockMigration() const
{
    return QStringLiteral("SELECT RELEASE_LOCK(%1)").arg(migrationLock());
}

QString MysqlDialect::grantee() const
{
    return QStringLiteral("SELECT CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''')");
}

QString MysqlDialect::granteesOf() const
{
    return QStringLiteral("SELECT DISTINCT u.grantee FROM information_schema.user_privileges u "
                          "JOIN (SELECT CONCAT(QUOTE(?), '@') AS login) l "
                          "ON CAST(LEFT(u.grantee, CHAR_LENGTH(l.login)) AS BINARY) = CAST(l.login AS BINARY)");
}

QString MysqlDialect::journalMode() const
{
    return {};
}

QString MysqlDialect::switchToWal() const
{
    return {};
}

QString MysqlDialect::walMode() const
{
    return {};
}

SqlFault MysqlDialect::fault(const QSqlError &error) const
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
    return whileConnecting && (known == SqlFault::Unknown || known == SqlFault::ConnectionLost) ? SqlFault::Unreachable
                                                                                                : known;
}

} // namespace statusbridge
