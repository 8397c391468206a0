// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookrows.h"
#include "engine/store/schema/inspection.h"
#include "engine/store/schema/migration.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_mysqltables {

using namespace statusbridge;

Findings findings(StoreFixture &store)
{
    const auto found = inspect(store.database(), store.settings());
    return found ? *found : Findings();
}

//! Tables as only MySQL and MariaDB have them.
class MysqlTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToMarkWhereThereAreNoTransactions();
    void readsAndMarksLongIdsInOtherCharacterSets();
    void addsIndexesToLongTexts_data();
    void addsIndexesToLongTexts();
    void keepsOwnTablesInTransactionsAndUtf8();
    void findsOpenRowsByTheIndex();
    void findsRowsByTheIndexOfATableThatWasEmpty();
    void aSetIsNoFlag();
};

void MysqlTablesTest::refusesToMarkWhereThereAreNoTransactions()
{
    StoreFixture store;
    store.run(u"ALTER TABLE delivered_logs DROP INDEX statusbridge_delivered_logs_queue_id, "
              "DROP INDEX statusbridge_delivered_logs_open, ENGINE = MyISAM"_s);
    const auto found = findings(store);
    QVERIFY(found.constLast().severity == Finding::Severity::Error);
    QVERIFY2(found.constLast().text.english().contains(u"MyISAM"_s), qPrintable(found.constLast().text.english()));
    QVERIFY(found.constLast().text.english().contains(u"ALTER TABLE `delivered_logs` ENGINE = InnoDB"_s));
    WebhookRows rows(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(rows.prepare().error().kind == ErrorKind::Schema);
    store.run(u"ALTER TABLE delivered_logs ENGINE = InnoDB"_s);
    QVERIFY(rows.prepare());
    // Nothing is written into this one.
    store.run(u"ALTER TABLE webhook_logs DROP INDEX statusbridge_webhook_logs_queue_id, "
              "ENGINE = MyISAM"_s);
    QVERIFY(rows.prepare());
}

void MysqlTablesTest::readsAndMarksLongIdsInOtherCharacterSets()
{
    StoreFixture store(StoreFixture::Tables::None);
    for (const auto &[table, more] : {std::pair("webhook_logs", ""), std::pair("delivered_logs", ", Updated BIT(1)")}) {
        store.run(u"CREATE TABLE %1 (id BIGINT UNSIGNED PRIMARY KEY, queue_id TEXT, message_id TEXT, status "
                  "VARCHAR(20), recipient_id TEXT, timestamp DATETIME(3)%2) CHARACTER SET latin1"_s.arg(
                      QLatin1String(table), QLatin1String(more)));
    }
    QVERIFY(migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {}));
    const QString longId = QString(254, u'w') + u"\u00e9"_s;
    for (const char *table : {"webhook_logs", "delivered_logs"}) {
        store.run(u"INSERT INTO %1 (id, queue_id, message_id, status, timestamp) VALUES "
                  "(18446744073709551615, ?, ?, 'sent', '2025-06-15 23:27:53.5'), (2, 'Q', 'x', 'sent', "
                  "NULL)"_s.arg(QLatin1String(table)),
                  {longId, longId});
    }
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    QVERIFY(reader.rowsOf({u"q"_s})->isEmpty());
    const StatusRows rows = reader.rowsOf({longId})->value(longId);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.constFirst().messageId, longId);
    QCOMPARE(rows.constFirst().id, u"18446744073709551615"_s);
    QCOMPARE(rows.constFirst().timestamp, u"2025-06-15 23:27:53.500"_s);
    const StatusRows others = reader.rowsOf({u"Q"_s})->value(u"Q"_s);
    store.settle(store.lease(), reader.tables(), {rows.constFirst()});
    QVERIFY(!reader.rowsOf({longId})->value(longId).constFirst().open);
    store.settle(store.takeOver(), reader.tables(), others);
    for (const StatusRow &row : reader.rowsOf({u"Q"_s})->value(u"Q"_s)) {
        QVERIFY(!row.open);
    }
}

void MysqlTablesTest::addsIndexesToLongTexts_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("without a limit") << "LONGTEXT";
    QTest::newRow("longer than an index") << "VARCHAR(1000)";
    QTest::newRow("longer than an index with a mark") << "VARCHAR(768)";
}

void MysqlTablesTest::addsIndexesToLongTexts()
{
    QFETCH(QString, type);
    StoreFixture store;
    for (const char *table : {"webhook_logs", "delivered_logs"}) {
        store.run(u"DROP INDEX statusbridge_%1_queue_id ON %1"_s.arg(QLatin1String(table)));
        store.run(u"ALTER TABLE %1 MODIFY queue_id %2, MODIFY status LONGTEXT, DROP INDEX IF EXISTS "
                  "statusbridge_delivered_logs_open"_s.arg(QLatin1String(table), type));
    }
    const auto done = migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {});
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    QCOMPARE(done->done.size(), 3);
    for (const Finding &finding : findings(store)) {
        QVERIFY2(finding.severity == Finding::Severity::Ok, qPrintable(finding.text.english()));
    }
}

void MysqlTablesTest::keepsOwnTablesInTransactionsAndUtf8()
{
    StoreFixture store;
    QCOMPARE(store.read(u"SELECT count(*) FROM information_schema.tables WHERE table_schema = DATABASE() "
                        "AND table_name LIKE 'statusbridge%' AND engine <> 'InnoDB'"_s),
             u"0"_s);
    QCOMPARE(store.read(u"SELECT count(*) FROM information_schema.columns WHERE table_schema = DATABASE() "
                        "AND table_name LIKE 'statusbridge%' AND collation_name <> 'utf8mb4_nopad_bin'"_s),
             u"0"_s);
}

void MysqlTablesTest::findsOpenRowsByTheIndex()
{
    StoreFixture store;
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    store.run(u"INSERT INTO delivered_logs (queue_id, status, Updated) SELECT concat('q', seq), "
              "'delivered', 1 FROM seq_1_to_2000"_s);
    store.run(u"ANALYZE TABLE delivered_logs"_s);
    store.run(u"FLUSH STATUS"_s);
    QCOMPARE(*reader.anyOpen(), false);
    const auto read = store.read(u"SELECT sum(variable_value) FROM information_schema.session_status "
                                 "WHERE variable_name IN ('Handler_read_next', 'Handler_read_rnd_next')"_s);
    QVERIFY2(read.toDouble() < 100, qPrintable(read));
}

void MysqlTablesTest::findsRowsByTheIndexOfATableThatWasEmpty()
{
    StoreFixture store;
    // The server's statistics are of the day the table was made, as they often are while it grows.
    store.run(u"ALTER TABLE delivered_logs STATS_PERSISTENT = 1, STATS_AUTO_RECALC = 0"_s);
    store.run(u"ANALYZE TABLE delivered_logs"_s);
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    store.run(u"INSERT INTO delivered_logs (queue_id, status, Updated) SELECT concat('q', seq), "
              "'delivered', 0 FROM seq_1_to_10000"_s);
    store.run(u"FLUSH TABLES delivered_logs"_s); // opened again, it is taken to hold 10000 rows of one queue id
    QStringList queueIds;
    for (int i = 1; i <= 1000; ++i) {
        queueIds += u"q%1"_s.arg(i);
    }
    store.run(u"FLUSH STATUS"_s);
    QCOMPARE(reader.rowsOf(queueIds)->size(), 1000);
    const auto read = store.read(u"SELECT sum(variable_value) FROM information_schema.session_status "
                                 "WHERE variable_name IN ('Handler_read_next', 'Handler_read_rnd_next')"_s);
    QVERIFY2(read.toDouble() < 8000, qPrintable(read));
}

void MysqlTablesTest::aSetIsNoFlag()
{
    StoreFixture store;
    store.run(u"ALTER TABLE delivered_logs DROP INDEX statusbridge_delivered_logs_open, "
              "MODIFY Updated SET('no', 'yes')"_s);
    WebhookRows rows(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    const auto prepared = rows.prepare();
    QVERIFY(!prepared);
    QVERIFY2(prepared.error().message.english().contains(u"set('no','yes')"),
             qPrintable(prepared.error().message.english()));
}

QTEST_GUILESS_MAIN(MysqlTablesTest)

} // namespace tst_mysqltables

#include "tst_mysqltables.moc"
