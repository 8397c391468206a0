// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/store/history/settlementwriter.h"
#include "engine/store/schema/inspection.h"
#include "engine/store/schema/migration.h"
#include "engine/store/schema/schema.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_postgresqltables {

using namespace statusbridge;

//! Tables as only PostgreSQL has them.
class PostgresqlTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksColumnsOfEveryType_data();
    void marksColumnsOfEveryType();
    void marksByKeysOfEveryType_data();
    void marksByKeysOfEveryType();
    void readsQueueIdsOfTypesThatAreNoKeys_data();
    void readsQueueIdsOfTypesThatAreNoKeys();
    void findsTablesWhereTheSearchPathLeads();
    void makesNoTablesBesideThoseOfAnotherSchema();
    void findsOpenRowsByThePartialIndex();
    void noIndexRefusesALongValue_data();
    void noIndexRefusesALongValue();
    void rowsThatNoPolicyShowsAreNotTakenForNone();
    void anOwnTableThatNoPolicyShowsIsNotTakenForEmpty();
    void backslashesMustStandForThemselves();
    void takesTextsThatItCannotHold();
    void anIndexThatOnlyTheOwnerMayReplaceStopsNoMigration();
};

void PostgresqlTablesTest::marksColumnsOfEveryType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("boolean") << "boolean"
                             << "false"
                             << "1";
    QTest::newRow("NULL boolean") << "boolean"
                                  << "NULL"
                                  << "1";
    QTest::newRow("text") << "text"
                          << "'False'"
                          << "True";
    QTest::newRow("short text") << "varchar(5)"
                                << "'no'"
                                << "yes";
    QTest::newRow("characters") << "char(5)"
                                << "'f'"
                                << "t    ";
    QTest::newRow("number") << "smallint"
                            << "0"
                            << "1";
    QTest::newRow("decimal") << "numeric(3, 1)"
                             << "0"
                             << "1";
}

void PostgresqlTablesTest::marksColumnsOfEveryType()
{
    QFETCH(QString, type);
    QFETCH(QString, before);
    QFETCH(QString, after);
    StoreFixture store;
    store.run(u"ALTER TABLE delivered_logs DROP COLUMN \"Updated\", ADD COLUMN \"Updated\" %1"_s.arg(type));
    store.run(
        u"INSERT INTO delivered_logs (id, queue_id, status, \"Updated\") VALUES (1, 'q', 'sent', %1)"_s.arg(before));
    QVERIFY(migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {}));
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    QVERIFY(*reader.anyOpen());
    const StatusRows rows = reader.rowsOf({u"q"_s})->value(u"q"_s);
    store.settle(store.lease(), reader.tables(), rows);
    QCOMPARE(store.read(u"SELECT \"Updated\" FROM delivered_logs"_s), after);
    QVERIFY(!*reader.anyOpen());
}

void PostgresqlTablesTest::marksByKeysOfEveryType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::newRow("uuid") << "uuid"
                          << "00000000-0000-0000-0000-00000000000a";
    QTest::newRow("text") << "varchar(3)"
                          << "abc";
    QTest::newRow("decimal") << "numeric(30)"
                             << "123456789012345678901234567890";
}

void PostgresqlTablesTest::marksByKeysOfEveryType()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE delivered_logs (id %1 PRIMARY KEY, queue_id text, message_id text, status text, "
              "recipient_id text, timestamp timestamptz, updated boolean)"_s.arg(type));
    QVERIFY(migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {}));
    store.run(u"INSERT INTO delivered_logs VALUES ('%1', 'q', 'x', 'sent', 'r', "
              "'2025-06-15 23:27:53.5+02', NULL)"_s.arg(value));
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    const StatusRows rows = reader.rowsOf({u"q"_s})->value(u"q"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().id, value);
    QCOMPARE(rows.constFirst().timestamp, u"2025-06-15 21:27:53.5+00"_s);
    store.settle(store.lease(), reader.tables(), rows);
    QCOMPARE(store.read(u"SELECT updated FROM delivered_logs"_s), u"1"_s);
}

void PostgresqlTablesTest::readsQueueIdsOfTypesThatAreNoKeys_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << "inet"
                             << "10.0.0.1"
                             << "10.0.0.1";
    QTest::newRow("network") << "inet"
                             << "10.0.0.0/24"
                             << "10.0.0.0/24";
    QTest::newRow("JSON") << "jsonb"
                          << "\"q-1\""
                          << "q-1";
    QTest::newRow("object") << "jsonb"
                            << "{\"a\": \"b\"}"
                            << "{\"a\": \"b\"}";
    QTest::newRow("bits") << "bit(8)"
                          << "00000010"
                          << "2";
    QTest::newRow("date") << "date"
                          << "2026-11-27"
                          << "2026-11-27";
}

void PostgresqlTablesTest::readsQueueIdsOfTypesThatAreNoKeys()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QFETCH(QString, text);
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE delivered_logs (id bigint PRIMARY KEY, queue_id %1, message_id text, status text, "
              "recipient_id text, timestamp text, updated boolean)"_s.arg(type));
    QVERIFY(migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {}));
    store.run(u"INSERT INTO delivered_logs VALUES (1, '%1', 'x', 'sent', 'r', NULL, NULL)"_s.arg(value));
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    const StatusRows rows = reader.rowsOf({text, u"another"_s})->value(text);
    QCOMPARE(rows.size(), 1);
    store.settle(store.lease(), reader.tables(), rows);
    QCOMPARE(store.read(u"SELECT updated FROM delivered_logs"_s), u"1"_s);
}

void PostgresqlTablesTest::findsTablesWhereTheSearchPathLeads()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE SCHEMA hidden"_s);
    store.run(u"CREATE TABLE hidden.webhook_logs (x integer)"_s);
    QVERIFY(store.database().texts(store.database().dialect().tableNames)->isEmpty());
    store.run(u"SET search_path = hidden, public"_s);
    QCOMPARE(*store.database().texts(store.database().dialect().tableNames), QStringList{u"webhook_logs"_s});
    QCOMPARE(*store.database().texts(store.database().dialect().columnNames, {QString(), u"webhook_logs"_s}),
             QStringList{u"x"_s});
}

void PostgresqlTablesTest::makesNoTablesBesideThoseOfAnotherSchema()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE SCHEMA collector"_s);
    store.run(u"CREATE TABLE collector.delivered_logs (id bigint PRIMARY KEY, queue_id text)"_s);
    const auto done = migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {});
    QVERIFY(!done);
    QVERIFY2(done.error().message.english().contains(u"\"collector.delivered_logs\""),
             qPrintable(done.error().message.english()));
    QCOMPARE(*store.database().texts(store.database().dialect().tableNames), QStringList());
}

void PostgresqlTablesTest::findsOpenRowsByThePartialIndex()
{
    StoreFixture store;
    store.run(u"INSERT INTO delivered_logs (queue_id, status, \"Updated\") SELECT 'q' || i, 'delivered', true "
              "FROM generate_series(1, 20000) i"_s);
    store.run(u"ANALYZE delivered_logs"_s);
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    const RowSql sql(store.database().dialect(), reader.tables().deliveredLogs);
    const auto plan = store.database().texts(
        u"EXPLAIN SELECT 1 FROM %1 r WHERE %2 AND %3 LIMIT 1"_s.arg(sql.table(), sql.hasQueueId(), sql.isOpen()));
    QVERIFY2(plan->join(u'\n').contains(u"statusbridge_delivered_logs_open"_s), qPrintable(plan->join(u'\n')));
    const QString matching = sql.hasQueueIdOfBoundTexts().replace(u'?', u"'[\"q1\",\"q2\"]'"_s);
    const auto match =
        store.database().texts(u"EXPLAIN SELECT %1 FROM %2 r WHERE %3"_s.arg(sql.columns(), sql.table(), matching));
    QVERIFY2(match->join(u'\n').contains(u"statusbridge_delivered_logs_queue_id"_s), qPrintable(match->join(u'\n')));
}

void PostgresqlTablesTest::noIndexRefusesALongValue_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"text", "varchar", "varchar(5000)", "char(5000)", "bytea"}) {
        QTest::newRow(type) << QString::fromLatin1(type);
    }
}

//! Which can't be made shorter by packing it.
void PostgresqlTablesTest::noIndexRefusesALongValue()
{
    QFETCH(QString, type);
    StoreFixture store(StoreFixture::Tables::None);
    const QString longValue = u"(SELECT string_agg(md5(i::text), '') FROM generate_series(1, 150) i)::%1"_s.arg(type);
    for (const char *table : {"webhook_logs", "delivered_logs"}) {
        store.run(
            u"CREATE TABLE %1 (id bigint PRIMARY KEY, queue_id %2, message_id %2, status text, recipient_id text, "
            "timestamp text, \"Updated\" boolean)"_s.arg(QLatin1String(table), type));
        store.run(u"INSERT INTO %1 (id, queue_id, status) VALUES (1, %2, 'sent'), (2, 'q', 'sent')"_s.arg(
            QLatin1String(table), longValue));
    }
    const auto done = migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {});
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    QVERIFY(reader.tables().deliveredLogs.hasOpenIndex);
    const Dialect &dialect = store.database().dialect();
    for (const IndexedValue &value : {messageIdIndex, recipientIdIndex}) { // as doctor advises
        store.run(createIndex(dialect, reader.tables().deliveredLogs, value));
    }
    store.run(
        u"INSERT INTO delivered_logs (id, queue_id, message_id, status) VALUES (3, %1, %1, 'sent')"_s.arg(longValue));
    QCOMPARE(*reader.openQueueIds(), 1);
    QCOMPARE(reader.rowsOf({u"q"_s})->value(u"q"_s).size(), 2);

    store.run(u"INSERT INTO delivered_logs (id, queue_id, \"Updated\") SELECT i, ('q' || i)::%1, true "
              "FROM generate_series(10, 20000) i"_s.arg(type));
    store.run(u"ANALYZE delivered_logs"_s);
    const RowSql sql(dialect, reader.tables().deliveredLogs);
    const auto plan = [&](const QString &from) {
        return store.database().texts(u"EXPLAIN SELECT 1 FROM "_s + from)->join(u'\n');
    };
    const QString open = plan(u"%1 r WHERE %2 AND %3"_s.arg(sql.table(), sql.hasPossibleQueueId(), sql.isOpen()));
    QVERIFY2(open.contains(u"statusbridge_delivered_logs_open"_s), qPrintable(open));
    const QString many =
        plan(u"%1 r WHERE %2"_s.arg(sql.table(), sql.hasQueueIdOfBoundTexts().replace(u'?', u"'[\"q11\",\"q12\"]'"_s)));
    QVERIFY2(many.contains(u"statusbridge_delivered_logs_queue_id"_s), qPrintable(many));
    const QString joined = plan(u"statusbridge_late_queue_ids o CROSS JOIN %1 r WHERE o.target = 1 AND %2"_s.arg(
        sql.table(), sql.hasQueueIdText(u"o.queue_id"_s)));
    QVERIFY2(joined.contains(u"Index Cond: (queue_id ="_s), qPrintable(joined));
}

void PostgresqlTablesTest::takesTextsThatItCannotHold()
{
    StoreFixture store;
    Settlement settlement;
    const FencingToken fencingToken = store.lease();
    settlement.entry.runId = store.beginRun(fencingToken);
    settlement.entry.recordId = u"1"_s;
    settlement.entry.queueId = u"q"_s;
    settlement.entry.zohoWords = u"before"_s + QChar(0) + u"\\u0000after"_s;
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    QVERIFY(SettlementWriter(store.database(), reader.tables()).write(fencingToken, {settlement}));
    QCOMPARE(store.read(u"SELECT zoho_words FROM statusbridge_journal"_s),
             u"before"_s + QChar(QChar::ReplacementCharacter) + u"\\u0000after"_s);
}

namespace {

//! Makes the session one of a role without rights of its own; takes the role away at the end.
class PlainRole
{
public:
    explicit PlainRole(StoreFixture &store) : m_store(store)
    {
        m_store.run(u"CREATE ROLE %1"_s.arg(m_name));
        m_store.run(u"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %1"_s.arg(m_name));
    }
    ~PlainRole()
    {
        m_store.run(u"RESET ROLE"_s);
        m_store.run(u"DROP OWNED BY %1"_s.arg(m_name));
        m_store.run(u"DROP ROLE %1"_s.arg(m_name));
    }
    Q_DISABLE_COPY_MOVE(PlainRole)

    //! Of the tables' owner.
    void runAsOwner(const QString &statement)
    {
        m_store.run(u"RESET ROLE"_s);
        m_store.run(QString(statement).replace(u"{role}"_s, m_name));
        m_store.run(u"SET ROLE %1"_s.arg(m_name));
    }

private:
    StoreFixture &m_store;
    QString m_name = u"plain_%1"_s.arg(QCoreApplication::applicationPid());
};

} // namespace

void PostgresqlTablesTest::rowsThatNoPolicyShowsAreNotTakenForNone()
{
    StoreFixture store;
    store.addDelivered(1, u"q"_s, u"delivered"_s);
    PlainRole role(store);
    role.runAsOwner(u"ALTER TABLE delivered_logs ENABLE ROW LEVEL SECURITY"_s);
    WebhookRows rows(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    const auto prepared = rows.prepare();
    QVERIFY(!prepared);
    QVERIFY(prepared.error().kind == ErrorKind::Schema);
    QCOMPARE(prepared.error().message.english(),
             u"Row level security hides every row of \"delivered_logs\" from this login, so that nothing would be "
             "carried over: give it a policy for them."_s);

    role.runAsOwner(u"CREATE POLICY for_another ON delivered_logs FOR UPDATE TO PUBLIC USING (true)"_s);
    QVERIFY(!rows.prepare());
    role.runAsOwner(u"CREATE POLICY for_it ON delivered_logs FOR SELECT TO {role} USING (queue_id <> 'x')"_s);
    QVERIFY(rows.prepare());
    const auto found = inspect(store.database(), store.settings());
    const auto isSaid = [](const Finding &finding) {
        return finding.severity == Finding::Severity::Warning &&
               finding.text.english().startsWith(u"Row level security holds on \"delivered_logs\"");
    };
    QCOMPARE(std::ranges::count_if(*found, isSaid), 1);
}

void PostgresqlTablesTest::anOwnTableThatNoPolicyShowsIsNotTakenForEmpty()
{
    StoreFixture store;
    PlainRole role(store);
    role.runAsOwner(u"ALTER TABLE statusbridge_lease ENABLE ROW LEVEL SECURITY"_s);
    const auto checked = checkSchema(store.database());
    QVERIFY(!checked);
    QVERIFY2(checked.error().message.english().startsWith(
                 u"Row level security hides every row of statusbridge_lease from this login"),
             qPrintable(checked.error().message.english()));
    role.runAsOwner(u"CREATE POLICY for_it ON statusbridge_lease TO {role} USING (true)"_s);
    QVERIFY(checkSchema(store.database()));
}

void PostgresqlTablesTest::anIndexThatOnlyTheOwnerMayReplaceStopsNoMigration()
{
    StoreFixture store;
    const ResolvedTable table = *resolveTable(store.database(), RowSource::WebhookLogs, store.settings().webhookLogs);
    const QString old = oldIndexName(table, queueIdIndex);
    const QString now = indexName(store.database().dialect(), table, queueIdIndex);
    store.run(u"CREATE INDEX %1 ON webhook_logs (queue_id)"_s.arg(old));
    store.run(u"DROP INDEX %1"_s.arg(now));
    const auto migrated = [&] {
        return migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {});
    };
    {
        PlainRole role(store);
        role.runAsOwner(u"GRANT ALL ON SCHEMA public TO {role}"_s);
        const auto done = migrated();
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
        QVERIFY(done->leftOut.isEmpty());
        QCOMPARE(done->forOwner.size(), 1);
        const QString told = done->forOwner.constFirst().english();
        QVERIFY2(told.contains(u"CREATE INDEX \"%1\" ON "_s.arg(now)), qPrintable(told));
        QVERIFY2(told.contains(u"DROP INDEX "_s) && told.contains(old), qPrintable(told));
    }
    const auto done = migrated();
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    QVERIFY(done->forOwner.isEmpty());
    QCOMPARE(done->done.size(), 2);
}

void PostgresqlTablesTest::backslashesMustStandForThemselves()
{
    const StoreFixture store;
    const auto setTo = [](const QString &value) {
        return u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET standard_conforming_strings = %1', "
               "current_database()); END $$"_s.arg(value);
    };
    QVERIFY(store.connect()->run(setTo(u"off"_s)));
    const auto opened =
        Database::open(store.databaseSettings(), {}, TestDatabase::password(), DatabasePurpose::Service);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.english().contains(u"set standard_conforming_strings to on"),
             qPrintable(opened.error().message.english()));
}

QTEST_GUILESS_MAIN(PostgresqlTablesTest)

} // namespace tst_postgresqltables

#include "tst_postgresqltables.moc"
