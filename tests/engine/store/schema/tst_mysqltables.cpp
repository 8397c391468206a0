// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/inspection.h"
#include "engine/store/migration.h"
#include "engine/store/settlementwriter.h"
#include "engine/store/webhookrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

namespace {

QList<StoreFinding> findings(StoreFixture &store)
{
    const auto found = inspect(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    return found ? *found : QList<StoreFinding>();
}

} // namespace

//! Tables as only MySQL and MariaDB have them.
class MysqlTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToMarkWhereThereAreNoTransactions();
    void readsAndMarksLongIdsInOtherCharacterSets();
    void addsIndexesToLongTexts();
    void keepsOwnTablesInTransactionsAndUtf8();
    void findsOpenRowsByTheIndex();
};

void MysqlTablesTest::refusesToMarkWhereThereAreNoTransactions()
{
    StoreFixture store;
    store.run(QStringLiteral("ALTER TABLE delivered_logs DROP INDEX statusbridge_delivered_logs_queue_id, "
                             "DROP INDEX statusbridge_delivered_logs_open, ENGINE = MyISAM"));
    const auto found = findings(store);
    QVERIFY(found.constLast().severity == StoreFinding::Severity::Error);
    QVERIFY2(found.constLast().text.contains(QStringLiteral("MyISAM")), qPrintable(found.constLast().text));
    QVERIFY(found.constLast().text.contains(QStringLiteral("ALTER TABLE `delivered_logs` ENGINE = InnoDB")));
    WebhookRows rows(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(rows.prepare().error().kind == ErrorKind::Schema);
    store.run(QStringLiteral("ALTER TABLE delivered_logs ENGINE = InnoDB"));
    QVERIFY(rows.prepare());
    // Nothing is written into this one.
    store.run(QStringLiteral("ALTER TABLE webhook_logs DROP INDEX statusbridge_webhook_logs_queue_id, "
                             "ENGINE = MyISAM"));
    QVERIFY(rows.prepare());
}

void MysqlTablesTest::readsAndMarksLongIdsInOtherCharacterSets()
{
    StoreFixture store(StoreFixture::Tables::None);
    for (const auto &[table, more] : {std::pair("webhook_logs", ""), std::pair("delivered_logs", ", Updated BIT(1)")}) {
        store.run(
            QStringLiteral("CREATE TABLE %1 (id BIGINT UNSIGNED PRIMARY KEY, queue_id TEXT, message_id TEXT, status "
                           "VARCHAR(20), recipient_id TEXT, timestamp DATETIME(3)%2) CHARACTER SET latin1")
                .arg(QLatin1String(table), QLatin1String(more)));
    }
    QVERIFY(migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {}));
    const QString longId = QString(1024, u'w') + QStringLiteral("\u00e9");
    for (const char *table : {"webhook_logs", "delivered_logs"}) {
        store.run(QStringLiteral("INSERT INTO %1 (id, queue_id, message_id, status, timestamp) VALUES "
                                 "(18446744073709551615, ?, ?, 'sent', '2025-06-15 23:27:53.5'), (2, 'Q', 'x', 'sent', "
                                 "NULL)")
                      .arg(QLatin1String(table)),
                  {longId, longId});
    }
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    QVERIFY(reader.rowsOf({QStringLiteral("q")})->isEmpty());
    const StatusRows rows = reader.rowsOf({longId})->value(longId);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.constFirst().messageId, longId);
    QCOMPARE(rows.constFirst().id, QStringLiteral("18446744073709551615"));
    QCOMPARE(rows.constFirst().timestamp, QStringLiteral("2025-06-15 23:27:53.500"));
    const StatusRows others = reader.rowsOf({QStringLiteral("Q")})->value(QStringLiteral("Q"));
    SettlementWriter writer(store.database(), reader.tables());
    QVERIFY(writer.settleRows(store.lease(), {rows.constFirst()}));
    QVERIFY(!reader.rowsOf({longId})->value(longId).constFirst().open);
    QVERIFY(writer.settleRows(store.takeOver(), others));
    for (const StatusRow &row : reader.rowsOf({QStringLiteral("Q")})->value(QStringLiteral("Q"))) {
        QVERIFY(!row.open);
    }
}

void MysqlTablesTest::addsIndexesToLongTexts()
{
    StoreFixture store;
    for (const char *table : {"webhook_logs", "delivered_logs"}) {
        store.run(QStringLiteral("DROP INDEX statusbridge_%1_queue_id ON %1").arg(QLatin1String(table)));
        store.run(
            QStringLiteral("ALTER TABLE %1 MODIFY queue_id LONGTEXT, MODIFY status LONGTEXT, DROP INDEX IF EXISTS "
                           "statusbridge_delivered_logs_open")
                .arg(QLatin1String(table)));
    }
    const auto done = migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, {});
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    QCOMPARE(done->size(), 3);
    for (const StoreFinding &finding : findings(store)) {
        QVERIFY2(finding.severity == StoreFinding::Severity::Ok, qPrintable(finding.text));
    }
}

void MysqlTablesTest::keepsOwnTablesInTransactionsAndUtf8()
{
    StoreFixture store;
    QCOMPARE(store.read(QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_schema = DATABASE() "
                                       "AND table_name LIKE 'statusbridge%' AND engine <> 'InnoDB'")),
             QStringLiteral("0"));
    QCOMPARE(
        store.read(QStringLiteral("SELECT count(*) FROM information_schema.columns WHERE table_schema = DATABASE() "
                                  "AND table_name LIKE 'statusbridge%' AND collation_name <> 'utf8mb4_nopad_bin'")),
        QStringLiteral("0"));
}

void MysqlTablesTest::findsOpenRowsByTheIndex()
{
    StoreFixture store;
    WebhookRows reader(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(reader.prepare());
    store.run(QStringLiteral("INSERT INTO delivered_logs (queue_id, status, Updated) SELECT concat('q', seq), "
                             "'delivered', 1 FROM seq_1_to_2000"));
    store.run(QStringLiteral("ANALYZE TABLE delivered_logs"));
    store.run(QStringLiteral("FLUSH STATUS"));
    QCOMPARE(*reader.anyOpen(), false);
    const auto read =
        store.read(QStringLiteral("SELECT sum(variable_value) FROM information_schema.session_status "
                                  "WHERE variable_name IN ('Handler_read_next', 'Handler_read_rnd_next')"));
    QVERIFY2(read.toDouble() < 100, qPrintable(read));
}

QTEST_GUILESS_MAIN(MysqlTablesTest)
#include "tst_mysqltables.moc"
