// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/columnmap.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

class ColumnMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoundAsWrittenOrElseWithoutCase_data();
    void namesAreFoundAsWrittenOrElseWithoutCase();
    void spellsNamesAsTheDatabaseDoes();
    void leavesOutColumnsThatTheSettingsLeaveEmpty();
    void namesTheMissingTableAndItsSetting();
    void namesTheMissingColumnAndItsSetting();
    void offersToAddTheUpdatedColumn();
};

void ColumnMapTest::namesAreFoundAsWrittenOrElseWithoutCase_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("available");
    QTest::addColumn<QString>("found");
    const QString lower = QStringLiteral("queue_id");
    const QString mixed = QStringLiteral("Queue_Id");
    const QString upper = QStringLiteral("QUEUE_ID");
    QTest::newRow("as written") << lower << QStringList{mixed, lower} << lower;
    QTest::newRow("in another case") << lower << QStringList{mixed} << mixed;
    QTest::newRow("ambiguous") << lower << QStringList{mixed, upper} << QString();
    QTest::newRow("missing") << lower << QStringList{QStringLiteral("id")} << QString();
    QTest::newRow("part of a name") << QStringLiteral("id") << QStringList{lower} << QString();
}

void ColumnMapTest::namesAreFoundAsWrittenOrElseWithoutCase()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, available);
    QTEST(findName(wanted, available), "found");
}

void ColumnMapTest::spellsNamesAsTheDatabaseDoes()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(QStringLiteral("CREATE TABLE \"Webhook_Logs\" (\"ID\" INTEGER PRIMARY KEY, \"Queue_Id\" TEXT, "
                             "\"MESSAGE_ID\" TEXT, \"Status\" TEXT, recipient_id TEXT, timestamp TEXT)"));
    const auto table = resolveTable(store.database(), RowSource::WebhookLogs, store.settings().webhookLogs);
    QVERIFY(table);
    QCOMPARE(table->table, QStringLiteral("Webhook_Logs"));
    QCOMPARE(table->id, QStringLiteral("ID"));
    QCOMPARE(table->queueId, (ColumnSources{{.column = QStringLiteral("Queue_Id")}}));
    QCOMPARE(table->messageId, (ColumnSources{{.column = QStringLiteral("MESSAGE_ID")}}));
    QVERIFY(table->updated.isEmpty());
}

void ColumnMapTest::leavesOutColumnsThatTheSettingsLeaveEmpty()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(QStringLiteral("CREATE TABLE webhook_logs (id INTEGER PRIMARY KEY, queue_id TEXT, status TEXT)"));
    TableMapping mapping = store.settings().webhookLogs;
    mapping.messageId.clear();
    mapping.recipientId.clear();
    mapping.timestamp.clear();
    const auto table = resolveTable(store.database(), RowSource::WebhookLogs, mapping);
    QVERIFY(table);
    QVERIFY(table->timestamp.isEmpty());

    mapping.queueId.clear();
    QVERIFY(!resolveTable(store.database(), RowSource::WebhookLogs, mapping));
}

void ColumnMapTest::namesTheMissingTableAndItsSetting()
{
    StoreFixture store(StoreFixture::Tables::None);
    const auto tables = resolveTables(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(!tables);
    QVERIFY(tables.error().kind == ErrorKind::Schema);
    QVERIFY(tables.error().message.contains(QStringLiteral("no table \"webhook_logs\"")));
    QVERIFY(tables.error().message.contains(QStringLiteral("webhook_logs.table")));
    QVERIFY(tables.error().message.contains(QStringLiteral("statusbridge migrate")));
}

void ColumnMapTest::namesTheMissingColumnAndItsSetting()
{
    StoreFixture store;
    TableMapping mapping = store.settings().webhookLogs;
    mapping.queueId = QStringLiteral("queue");
    const auto table = resolveTable(store.database(), RowSource::WebhookLogs, mapping);
    QVERIFY(!table);
    QVERIFY(table.error().kind == ErrorKind::Schema);
    QCOMPARE(table.error().message, QStringLiteral("The table \"webhook_logs\" has no column \"queue\": set "
                                                   "webhook_logs.queue_id to the name it has."));
}

void ColumnMapTest::offersToAddTheUpdatedColumn()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(QStringLiteral("CREATE TABLE delivered_logs (id INTEGER PRIMARY KEY, queue_id TEXT, message_id TEXT, "
                             "status TEXT, recipient_id TEXT, timestamp TEXT)"));
    const auto table = resolveTable(store.database(), RowSource::DeliveredLogs, store.settings().deliveredLogs);
    QVERIFY(!table);
    QVERIFY(table.error().message.contains(QStringLiteral("no column \"Updated\": run \"statusbridge migrate\"")));
}

QTEST_GUILESS_MAIN(ColumnMapTest)
#include "tst_columnmap.moc"
