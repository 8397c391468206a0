// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/columnmap.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_columnmap {

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
    const QString lower = u"queue_id"_s;
    const QString mixed = u"Queue_Id"_s;
    const QString upper = u"QUEUE_ID"_s;
    QTest::newRow("as written") << lower << QStringList{mixed, lower} << lower;
    QTest::newRow("in another case") << lower << QStringList{mixed} << mixed;
    QTest::newRow("ambiguous") << lower << QStringList{mixed, upper} << QString();
    QTest::newRow("missing") << lower << QStringList{u"id"_s} << QString();
    QTest::newRow("part of a name") << u"id"_s << QStringList{lower} << QString();
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
    store.run(u"CREATE TABLE \"Webhook_Logs\" (\"ID\" INTEGER PRIMARY KEY, \"Queue_Id\" TEXT, "
              "\"MESSAGE_ID\" TEXT, \"Status\" TEXT, recipient_id TEXT, timestamp TEXT)"_s);
    const auto table = resolveTable(store.database(), RowSource::WebhookLogs, store.settings().webhookLogs);
    QVERIFY(table);
    QCOMPARE(table->table, u"Webhook_Logs"_s);
    QCOMPARE(table->id, u"ID"_s);
    QCOMPARE(table->queueId, (ColumnExpressions{{.column = u"Queue_Id"_s}}));
    QCOMPARE(table->messageId, (ColumnExpressions{{.column = u"MESSAGE_ID"_s}}));
    QVERIFY(table->updated.isEmpty());
}

void ColumnMapTest::leavesOutColumnsThatTheSettingsLeaveEmpty()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE webhook_logs (id INTEGER PRIMARY KEY, queue_id TEXT, status TEXT)"_s);
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
    QVERIFY(tables.error().message.contains(u"no table \"webhook_logs\""_s));
    QVERIFY(tables.error().message.contains(u"webhook_logs.table"_s));
    QVERIFY(tables.error().message.contains(u"statusbridge migrate"_s));
}

void ColumnMapTest::namesTheMissingColumnAndItsSetting()
{
    StoreFixture store;
    TableMapping mapping = store.settings().webhookLogs;
    mapping.queueId = u"queue"_s;
    const auto table = resolveTable(store.database(), RowSource::WebhookLogs, mapping);
    QVERIFY(!table);
    QVERIFY(table.error().kind == ErrorKind::Schema);
    QCOMPARE(table.error().message, u"The table \"webhook_logs\" has no column \"queue\": set "
                                    "webhook_logs.queue_id to the name it has."_s);
}

void ColumnMapTest::offersToAddTheUpdatedColumn()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE delivered_logs (id INTEGER PRIMARY KEY, queue_id TEXT, message_id TEXT, "
              "status TEXT, recipient_id TEXT, timestamp TEXT)"_s);
    const auto table = resolveTable(store.database(), RowSource::DeliveredLogs, store.settings().deliveredLogs);
    QVERIFY(!table);
    QVERIFY(table.error().message.contains(u"no column \"Updated\": run \"statusbridge migrate\""_s));
}

QTEST_GUILESS_MAIN(ColumnMapTest)

} // namespace tst_columnmap

#include "tst_columnmap.moc"
