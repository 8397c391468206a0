// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/privileges.h"

#include "engine/config/settings.h"
#include "engine/store/collector/columnmap.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

//! A right, and a statement that needs no other one that is not asked for before it.
struct Privilege
{
    QString words; //!< as in GRANT
    QString table; //!< quoted
    QString probe;
};

QList<Privilege> rightsOnOwn(const Dialect &dialect, const QString &name, const QString &anyColumn)
{
    const QString table = dialect.quoted(name);
    QList<Privilege> rights = {{u"SELECT"_s, table, u"SELECT * FROM "_s + table}};
    if (name == u"statusbridge_schema") {
        return rights;
    }
    rights += {u"INSERT"_s, table, u"INSERT INTO %1 SELECT * FROM %1"_s.arg(table)};
    rights += {u"DELETE"_s, table, u"DELETE FROM "_s + table};
    if (!anyColumn.isEmpty()) {
        rights += {u"UPDATE"_s, table, u"UPDATE %1 SET %2 = %2"_s.arg(table, dialect.quoted(anyColumn))};
    }
    return rights;
}

//! Old rows are removed from the table of deliveries by the times of its columns; bodies stay with their collector.
bool areRowsRemoved(const WebhookSettings &webhook, const ResolvedTable &delivered)
{
    return webhook.enabled && webhook.rowsDays > 0 && !delivered.bodies && !delivered.timestamp.isEmpty();
}

QList<Privilege> rightsOnCollectors(const Dialect &dialect, const ResolvedTable &table)
{
    const RowSql sql(dialect, table);
    const QString columns = table.bodies ? (QStringList(sql.idText()) + sql.bodyValues()).join(u", "_s) : sql.columns();
    QList<Privilege> rights = {{u"SELECT"_s, sql.table(), u"SELECT %1 FROM %2 r"_s.arg(columns, sql.table())}};
    if (!table.updated.isEmpty()) {
        const QString column = dialect.quoted(table.updated);
        rights += {u"UPDATE (%1)"_s.arg(column), sql.table(), u"UPDATE %1 SET %2 = %2"_s.arg(sql.table(), column)};
    }
    return rights;
}

Expected<bool> has(Database &database, const Privilege &right)
{
    const auto planned = database.run(u"EXPLAIN "_s + right.probe);
    if (planned) {
        return true;
    }
    switch (database.lastFault()) {
    case SqlFault::NoPermission:
        return false;
    case SqlFault::MissingTable: // which is said elsewhere
    case SqlFault::MissingColumn:
        return true;
    default:
        return planned.error();
    }
}

Expected<QList<Privilege>> neededRights(Database &database, const WebhookTables &tables, const WebhookSettings &webhook)
{
    const Dialect &dialect = database.dialect();
    QList<Privilege> rights = rightsOnCollectors(dialect, tables.webhookLogs);
    rights += rightsOnCollectors(dialect, tables.deliveredLogs);
    if (areRowsRemoved(webhook, tables.deliveredLogs)) {
        const QString delivered = RowSql(dialect, tables.deliveredLogs).table();
        rights += {u"DELETE"_s, delivered, u"DELETE FROM "_s + delivered};
    }
    for (const QString &name : ownTables(dialect)) {
        const auto columns = database.texts(dialect.columnNames, {QString(), name});
        if (!columns) {
            return columns.error();
        }
        rights += rightsOnOwn(dialect, name, columns->value(0));
    }
    return rights;
}

Sentence missing(const Privilege &right, const QString &grantee)
{
    return Sentence(SentenceId::RightMissing, {grantee, right.words, right.table});
}

} // namespace

Expected<Findings> inspectRights(Database &database, const WebhookTables &tables, const WebhookSettings &webhook)
{
    if (database.dialect().grantee.isEmpty()) {
        return Findings{};
    }
    const auto grantee = database.scalar(database.dialect().grantee);
    const auto rights = grantee.and_then([&](const QVariant &) { return neededRights(database, tables, webhook); });
    if (!rights) {
        return rights.error();
    }
    Findings findings;
    for (const Privilege &right : *rights) {
        const auto isThere = has(database, right);
        if (!isThere) {
            return isThere.error();
        }
        if (!*isThere) {
            findings += {Finding::Severity::Error, missing(right, grantee->toString())};
        }
    }
    if (findings.isEmpty()) {
        findings += {Finding::Severity::Ok, Sentence(SentenceId::RightsComplete, {grantee->toString()})};
    }
    return findings;
}

Expected<Sentence> missingReadRight(Database &database, const TableName &table)
{
    if (database.dialect().grantee.isEmpty()) {
        return Sentence();
    }
    const QString quoted = database.dialect().qualified(table);
    const Privilege reading = {u"SELECT"_s, quoted, u"SELECT 1 FROM "_s + quoted};
    const auto isThere = has(database, reading);
    if (!isThere || *isThere) {
        return isThere ? Expected<Sentence>(Sentence()) : isThere.error();
    }
    const auto grantee = database.scalar(database.dialect().grantee);
    return grantee ? Expected<Sentence>(missing(reading, grantee->toString())) : grantee.error();
}

Expected<Sentence> grantOwnTables(Database &database, const QString &login, const QString &schema)
{
    const Dialect &dialect = database.dialect();
    const auto grantees = database.texts(dialect.granteesOf, {login});
    if (!grantees) {
        return grantees.error();
    }
    if (grantees->isEmpty()) {
        return Sentence(SentenceId::LoginMissing, {login});
    }
    QStringList statements;
    if (!schema.isEmpty()) {
        statements += u"USAGE ON SCHEMA "_s + dialect.quoted(schema);
    }
    for (const QString &name : ownTables(dialect)) {
        statements += u"SELECT, INSERT, UPDATE, DELETE ON "_s + dialect.quoted(name);
    }
    for (const QString &grantee : *grantees) {
        for (const QString &statement : std::as_const(statements)) {
            const auto granted = database.run(u"GRANT %1 TO %2"_s.arg(statement, grantee));
            if (!granted) {
                return granted.error();
            }
        }
    }
    return Sentence(SentenceId::RightsGiven, {grantees->join(u", "_s)});
}

} // namespace statusbridge
