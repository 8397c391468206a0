// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/migration.h"
#include "engine/store/rowsql.h"
#include "engine/store/settlementwriter.h"
#include "engine/store/webhookrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

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
    void findsTablesWhereTheSearchPathLeads();
    void findsOpenRowsByThePartialIndex();
    void takesTextsThatItCannotHold();
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
    store.run(
        QStringLiteral("ALTER TABLE delivered_logs DROP COLUMN \"Updated\", ADD COLUMN \"Updated\" %1").arg(type));
    store.run(
        QStringLiteral("INSERT INTO delivered_logs (id, queue_id, status, \"Updated\") VALUES (1, 'q', 'sent', %1)")
            .arg(before));
    QVERIFY(migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {}));
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    QVERIFY(*reader.anyOpen());
    const StatusRows rows = reader.rowsOf({QStringLiteral("q")})->value(QStringLiteral("q"));
    QVERIFY(SettlementWriter(store.database(), reader.tables()).settleRows(store.lease(), rows));
    QCOMPARE(store.read(QStringLiteral("SELECT \"Updated\" FROM delivered_logs")), after);
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
    store.run(
        QStringLiteral("CREATE TABLE delivered_logs (id %1 PRIMARY KEY, queue_id text, message_id text, status text, "
                       "recipient_id text, timestamp timestamptz, updated boolean)")
            .arg(type));
    QVERIFY(migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {}));
    store.run(QStringLiteral("INSERT INTO delivered_logs VALUES ('%1', 'q', 'x', 'sent', 'r', "
                             "'2025-06-15 23:27:53.5+02', NULL)")
                  .arg(value));
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    const StatusRows rows = reader.rowsOf({QStringLiteral("q")})->value(QStringLiteral("q"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().id, value);
    QCOMPARE(rows.constFirst().timestamp, QStringLiteral("2025-06-15 21:27:53.5+00"));
    QVERIFY(SettlementWriter(store.database(), reader.tables()).settleRows(store.lease(), rows));
    QCOMPARE(store.read(QStringLiteral("SELECT updated FROM delivered_logs")), QStringLiteral("1"));
}

void PostgresqlTablesTest::findsTablesWhereTheSearchPathLeads()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(QStringLiteral("CREATE SCHEMA hidden"));
    store.run(QStringLiteral("CREATE TABLE hidden.webhook_logs (x integer)"));
    QVERIFY(store.database().texts(store.database().dialect().tableNames())->isEmpty());
    store.run(QStringLiteral("SET search_path = hidden, public"));
    QCOMPARE(*store.database().texts(store.database().dialect().tableNames()),
             QStringList{QStringLiteral("webhook_logs")});
    QCOMPARE(*store.database().texts(store.database().dialect().columnNames(), {QStringLiteral("webhook_logs")}),
             QStringList{QStringLiteral("x")});
}

void PostgresqlTablesTest::findsOpenRowsByThePartialIndex()
{
    StoreFixture store;
    store.run(
        QStringLiteral("INSERT INTO delivered_logs (queue_id, status, \"Updated\") SELECT 'q' || i, 'delivered', true "
                       "FROM generate_series(1, 20000) i"));
    store.run(QStringLiteral("ANALYZE delivered_logs"));
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    const RowSql sql(store.database().dialect(), reader.tables().deliveredLogs);
    const auto plan = store.database().texts(QStringLiteral("EXPLAIN SELECT 1 FROM %1 r WHERE %2 AND %3 LIMIT 1")
                                                 .arg(sql.table(), sql.hasQueueId(), sql.isOpen()));
    QVERIFY2(plan->join(u'\n').contains(QStringLiteral("statusbridge_delivered_logs_open")),
             qPrintable(plan->join(u'\n')));
    const QString matching = sql.hasQueueIdOfBoundTexts().replace(u'?', QStringLiteral("'[\"q1\",\"q2\"]'"));
    const auto match = store.database().texts(
        QStringLiteral("EXPLAIN SELECT %1 FROM %2 r WHERE %3").arg(sql.columns(), sql.table(), matching));
    QVERIFY2(match->join(u'\n').contains(QStringLiteral("statusbridge_delivered_logs_queue_id")),
             qPrintable(match->join(u'\n')));
}

void PostgresqlTablesTest::takesTextsThatItCannotHold()
{
    StoreFixture store;
    Settlement settlement;
    const Fence fence = store.lease();
    settlement.entry.runId = store.beginRun(fence);
    settlement.entry.recordId = QStringLiteral("1");
    settlement.entry.queueId = QStringLiteral("q");
    settlement.entry.zohoWords = QStringLiteral("before") + QChar(0) + QStringLiteral("\\u0000after");
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    QVERIFY(SettlementWriter(store.database(), reader.tables()).write(fence, {settlement}));
    QCOMPARE(store.read(QStringLiteral("SELECT zoho_words FROM statusbridge_journal")),
             QStringLiteral("before\\u0000after"));
}

QTEST_GUILESS_MAIN(PostgresqlTablesTest)
#include "tst_postgresqltables.moc"
