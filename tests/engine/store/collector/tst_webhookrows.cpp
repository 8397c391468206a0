// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/settlementwriter.h"
#include "engine/store/webhookrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

#include <algorithm>

using namespace statusbridge;

namespace {

const QString &q()
{
    static const QString text = QStringLiteral("queue-1");
    return text;
}

//! A reader of the fixture's tables, prepared.
class Reader : public WebhookRows
{
public:
    explicit Reader(StoreFixture &store)
        : WebhookRows(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs)
    {
        if (const auto done = prepare(); !done) {
            qFatal("%s", qPrintable(describe(done.error())));
        }
    }

    StatusRows of(const QString &queueId) { return rowsOf({queueId})->value(queueId); }
};

void settle(StoreFixture &store, const StatusRows &rows)
{
    const Reader reader(store);
    const Fence fence = store.takeOver();
    SettlementWriter writer(store.database(), reader.tables());
    if (const auto done = writer.settleRows(fence, rows); !done) {
        qFatal("%s", qPrintable(describe(done.error())));
    }
}

void carryOver(StoreFixture &store, const QString &queueId)
{
    store.run(QStringLiteral("INSERT INTO statusbridge_delivered_queue_ids VALUES (?)"), {queueId});
}

} // namespace

class WebhookRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRowsOfBothTables();
    void matchesExactlyAndWithCase();
    void matchesWithCaseWhereTheColumnDoesNot();
    void matchesQuotesAndLongIds();
    void rowsWithoutAQueueIdMatchNothing();
    void keepsNullsApartFromEmptyTexts();
    void readsTimesWhateverTheColumnHolds_data();
    void readsTimesWhateverTheColumnHolds();
    void readsEveryFormOfUpdated_data();
    void readsEveryFormOfUpdated();
    void aSettledWebhookRowIsOpenAgainWhenItsWordChanges();
    void aRowIdThatIsUsedAgainIsOpen();
    void usesAnUpdatedColumnOfWebhookLogs();
    void rememberedRowsReplaceAMissingUpdatedColumn();
    void readsTablesWithOddNames();
    void readsTextKeys();
    void seesWhetherAnyRowIsOpen();
    void carriedOverQueueIdsAreNotWorkToDo();
    void countsOpenQueueIdsOnce();
    void findsLateRows();
    void readsAThousandQueueIdsInTwoStatements();
};

void WebhookRowsTest::readsTheRowsOfBothTables()
{
    StoreFixture store;
    store.addWebhook(7, q(), QStringLiteral(" Sent "));
    store.addDelivered(7, q(), QStringLiteral("delivered"));
    store.addDelivered(8, q(), QStringLiteral("read"), 1);
    store.addWebhook(9, QStringLiteral("queue-2"), QStringLiteral("sent"));
    StatusRow settled = deliveredRow(8, q(), QStringLiteral("read"));
    settled.open = false;
    const StatusRows rows = Reader(store).of(q());
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.contains(webhookRow(7, q(), QStringLiteral(" Sent "))));
    QVERIFY(rows.contains(deliveredRow(7, q(), QStringLiteral("delivered"))));
    QVERIFY(rows.contains(settled));
}

void WebhookRowsTest::matchesExactlyAndWithCase()
{
    StoreFixture store;
    store.addWebhook(1, QStringLiteral("Abc"), QStringLiteral("sent"));
    store.addWebhook(2, QStringLiteral("abc"), QStringLiteral("sent"));
    store.addWebhook(3, QStringLiteral("abc "), QStringLiteral("sent"));
    const auto rows = Reader(store).rowsOf({QStringLiteral("abc"), QStringLiteral("none")});
    QVERIFY(rows);
    QCOMPARE(rows->keys(), QStringList{QStringLiteral("abc")});
    QCOMPARE(rows->value(QStringLiteral("abc")),
             (StatusRows{webhookRow(2, QStringLiteral("abc"), QStringLiteral("sent"))}));
}

void WebhookRowsTest::matchesWithCaseWhereTheColumnDoesNot()
{
    StoreFixture store;
    store.run(QStringLiteral("DROP TABLE webhook_logs"));
    if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        store.run(QStringLiteral("CREATE COLLATION careless (provider = icu, locale = 'und-u-ks-level2', "
                                 "deterministic = false)"));
    }
    const QString careless = TestDatabase::choose(QStringLiteral("NOCASE"), QStringLiteral("careless"),
                                                  QStringLiteral("utf8mb4_general_ci"));
    store.run(QStringLiteral("CREATE TABLE webhook_logs (id INTEGER PRIMARY KEY, queue_id VARCHAR(255) COLLATE %1, "
                             "message_id TEXT, status VARCHAR(20) COLLATE %1, recipient_id TEXT, timestamp TEXT)")
                  .arg(careless));
    store.addWebhook(1, QStringLiteral("ABC"), QStringLiteral("sent"));
    store.addWebhook(2, QStringLiteral("abc"), QStringLiteral("Sent"));
    store.run(QStringLiteral("INSERT INTO statusbridge_settled_rows VALUES (1, 'abc', '2', 'sent')"));
    const StatusRows rows = Reader(store).of(QStringLiteral("abc"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().id, QStringLiteral("2"));
    QVERIFY2(rows.constFirst().open, "settled as \"sent\", it says \"Sent\" now");
}

void WebhookRowsTest::matchesQuotesAndLongIds()
{
    StoreFixture store;
    const int longest = TestDatabase::kind() == TestDatabase::Kind::Mysql ? 255 : 2048; // as long as the column
    const QStringList ids = {QStringLiteral("it's \"quoted\" \\ [\u00e9\u4e2d]"), QString(longest, u'x'),
                             QStringLiteral("line\nbreak\ttab")};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        store.addWebhook(i + 1, ids.at(i), QStringLiteral("sent"));
    }
    const auto rows = Reader(store).rowsOf(ids);
    QVERIFY(rows);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QCOMPARE(rows->value(ids.at(i)).size(), 1);
        QCOMPARE(rows->value(ids.at(i)).constFirst().id, QString::number(i + 1));
    }
}

void WebhookRowsTest::rowsWithoutAQueueIdMatchNothing()
{
    StoreFixture store;
    store.addWebhook(1, QVariant(), QStringLiteral("sent"));
    store.addDelivered(2, QStringLiteral(""), QStringLiteral("delivered"));
    Reader reader(store);
    QVERIFY(reader.rowsOf({QString(), QStringLiteral("")})->isEmpty());
    QCOMPARE(*reader.anyOpen(), false);
    QCOMPARE(*reader.openQueueIds(), 0);
}

void WebhookRowsTest::keepsNullsApartFromEmptyTexts()
{
    StoreFixture store;
    store.addWebhook(1, q(), QVariant());
    store.addWebhook(2, q(), QStringLiteral(""));
    StatusRows rows = Reader(store).of(q());
    std::sort(rows.begin(), rows.end(), [](const StatusRow &a, const StatusRow &b) { return a.id < b.id; });
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.at(0).statusWord.isNull());
    QVERIFY(!rows.at(1).statusWord.isNull());
    QVERIFY(rows.at(1).statusWord.isEmpty());
}

void WebhookRowsTest::readsTimesWhateverTheColumnHolds_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<QString>("read");
    QTest::newRow("seconds as text") << QStringLiteral("TEXT") << QVariant(QStringLiteral("1750030073"))
                                     << QStringLiteral("1750030073");
    QTest::newRow("seconds") << QStringLiteral("INTEGER") << QVariant(1750030073) << QStringLiteral("1750030073");
    QTest::newRow("milliseconds") << QStringLiteral("BIGINT") << QVariant(1750030073123LL)
                                  << QStringLiteral("1750030073123");
    QTest::newRow("microseconds as a float")
        << QStringLiteral("DOUBLE PRECISION") << QVariant(1750030073123456.0)
        << TestDatabase::choose(QStringLiteral("1750030073123456.000"), QStringLiteral("1750030073123456"),
                                QStringLiteral("1750030073123456.000"));
    QTest::newRow("ISO") << TestDatabase::choose(QStringLiteral("DATETIME"), QStringLiteral("TIMESTAMP"),
                                                 QStringLiteral("DATETIME"))
                         << QVariant(QStringLiteral("2025-06-15 23:27:53")) << QStringLiteral("2025-06-15 23:27:53");
    QTest::newRow("nothing") << QStringLiteral("TEXT") << QVariant() << QString();
}

void WebhookRowsTest::readsTimesWhateverTheColumnHolds()
{
    QFETCH(QString, type);
    QFETCH(QVariant, stored);
    StoreFixture store;
    store.run(QStringLiteral("DROP TABLE webhook_logs"));
    store.run(QStringLiteral("CREATE TABLE webhook_logs (id INTEGER PRIMARY KEY, queue_id TEXT, message_id TEXT, "
                             "status TEXT, recipient_id TEXT, timestamp %1)")
                  .arg(type));
    store.addWebhook(1, q(), QStringLiteral("sent"), stored);
    QTEST(Reader(store).of(q()).constFirst().timestamp, "read");
}

void WebhookRowsTest::readsEveryFormOfUpdated_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<bool>("open");
    const QString boolean = QStringLiteral("BOOLEAN");
    const QString text = QStringLiteral("TEXT");
    // MySQL's booleans are numbers, which have no such values.
    const QString either = TestDatabase::choose(boolean, boolean, text);
    QTest::newRow("NULL") << boolean << QVariant() << true;
    QTest::newRow("0") << boolean << QVariant(0) << true;
    QTest::newRow("1") << boolean << QVariant(1) << false;
    QTest::newRow("false") << either << QVariant(QStringLiteral("false")) << true;
    QTest::newRow("true") << either << QVariant(QStringLiteral("true")) << false;
    QTest::newRow("True") << text << QVariant(QStringLiteral("True")) << false;
    QTest::newRow("FALSE") << text << QVariant(QStringLiteral("FALSE")) << true;
    QTest::newRow("text 0") << text << QVariant(QStringLiteral("0")) << true;
    QTest::newRow("text 1") << text << QVariant(QStringLiteral("1")) << false;
    QTest::newRow("empty") << text << QVariant(QStringLiteral("")) << true;
    QTest::newRow("float") << QStringLiteral("DOUBLE PRECISION") << QVariant(1.0) << false;
}

void WebhookRowsTest::readsEveryFormOfUpdated()
{
    QFETCH(QString, type);
    QFETCH(QVariant, stored);
    QFETCH(bool, open);
    StoreFixture store;
    store.run(QStringLiteral("DROP TABLE delivered_logs"));
    store.run(QStringLiteral("CREATE TABLE delivered_logs (id INTEGER PRIMARY KEY, queue_id TEXT, message_id TEXT, "
                             "status TEXT, recipient_id TEXT, timestamp TEXT, \"Updated\" %1)")
                  .arg(type));
    store.addDelivered(1, q(), QStringLiteral("delivered"), stored);
    QCOMPARE(Reader(store).of(q()).constFirst().open, open);
    QCOMPARE(*Reader(store).anyOpen(), open);

    settle(store, {deliveredRow(1, q(), QStringLiteral("delivered"))});
    QCOMPARE(Reader(store).of(q()).constFirst().open, false);
    QCOMPARE(*Reader(store).anyOpen(), false);
}

void WebhookRowsTest::aSettledWebhookRowIsOpenAgainWhenItsWordChanges()
{
    StoreFixture store;
    store.addWebhook(1, q(), QStringLiteral("sent"));
    store.addWebhook(2, q(), QVariant());
    settle(store, {webhookRow(1, q(), QStringLiteral("sent")), webhookRow(2, q(), QString())});
    QCOMPARE(*Reader(store).anyOpen(), false);

    store.run(QStringLiteral("UPDATE webhook_logs SET status = 'delivered' WHERE id = 1"));
    QCOMPARE(*Reader(store).anyOpen(), true);
    const StatusRows rows = Reader(store).of(q());
    QCOMPARE(std::count_if(rows.cbegin(), rows.cend(), [](const StatusRow &row) { return row.open; }), 1);

    settle(store, {webhookRow(1, q(), QStringLiteral("delivered"))});
    QCOMPARE(*Reader(store).anyOpen(), false);
}

void WebhookRowsTest::aRowIdThatIsUsedAgainIsOpen()
{
    StoreFixture store;
    store.addWebhook(1, q(), QStringLiteral("sent"));
    settle(store, {webhookRow(1, q(), QStringLiteral("sent"))});
    store.run(QStringLiteral("DELETE FROM webhook_logs"));
    store.addWebhook(1, QStringLiteral("queue-2"), QStringLiteral("sent"));
    QVERIFY(Reader(store).of(QStringLiteral("queue-2")).constFirst().open);
}

void WebhookRowsTest::usesAnUpdatedColumnOfWebhookLogs()
{
    Settings settings;
    settings.webhookLogs.updated = QStringLiteral("done");
    StoreFixture store(StoreFixture::Tables::Migrated, settings);
    store.addWebhook(1, q(), QStringLiteral("sent"));
    QVERIFY(Reader(store).of(q()).constFirst().open);
    settle(store, {webhookRow(1, q(), QStringLiteral("sent"))});
    QVERIFY(!Reader(store).of(q()).constFirst().open);
    QCOMPARE(store.read(QStringLiteral("SELECT done FROM webhook_logs")), QStringLiteral("1"));
    QCOMPARE(store.read(QStringLiteral("SELECT count(*) FROM statusbridge_settled_rows")), QStringLiteral("0"));
}

void WebhookRowsTest::rememberedRowsReplaceAMissingUpdatedColumn()
{
    Settings settings;
    settings.deliveredLogs.updated.clear();
    StoreFixture store(StoreFixture::Tables::Migrated, settings);
    store.run(QStringLiteral("INSERT INTO delivered_logs (id, queue_id, status) VALUES (1, ?, 'delivered')"), {q()});
    store.addWebhook(1, q(), QStringLiteral("delivered"));
    settle(store, {deliveredRow(1, q(), QStringLiteral("delivered"))});
    for (const StatusRow &row : Reader(store).of(q())) {
        QCOMPARE(row.open, row.source == RowSource::WebhookLogs);
    }
}

void WebhookRowsTest::readsTablesWithOddNames()
{
    Settings settings;
    settings.webhookLogs.table = QStringLiteral("My \"Web\" Hooks; -- %1 ?");
    settings.webhookLogs.queueId = QStringLiteral("Queue Id?");
    settings.webhookLogs.status = QStringLiteral("order");
    settings.webhookLogs.timestamp = QStringLiteral(":when %2");
    settings.deliveredLogs.table = QStringLiteral("select");
    settings.deliveredLogs.updated = QStringLiteral("it's done");
    StoreFixture store(StoreFixture::Tables::Migrated, settings);
    store.run(QStringLiteral("INSERT INTO \"My \"\"Web\"\" Hooks; -- %1 ?\" (id, \"Queue Id?\", \"order\", "
                             "\":when %2\") VALUES (1, ?, 'sent', '1750030073')"),
              {q()});
    store.run(QStringLiteral("INSERT INTO \"select\" (id, queue_id, status) VALUES (2, ?, 'delivered')"), {q()});
    const StatusRows rows = Reader(store).of(q());
    QCOMPARE(rows.size(), 2);
    settle(store, rows);
    QCOMPARE(*Reader(store).anyOpen(), false);
    QCOMPARE(store.read(QStringLiteral("SELECT \"it's done\" FROM \"select\"")), QStringLiteral("1"));
}

void WebhookRowsTest::readsTextKeys()
{
    StoreFixture store;
    store.run(QStringLiteral("DROP TABLE webhook_logs"));
    store.run(QStringLiteral("CREATE TABLE webhook_logs (id VARCHAR(40) PRIMARY KEY, queue_id TEXT, message_id TEXT, "
                             "status TEXT, recipient_id TEXT, timestamp TEXT)"));
    store.run(QStringLiteral("INSERT INTO webhook_logs (id, queue_id, status) VALUES ('007', ?, 'sent'), "
                             "('7', ?, 'sent')"),
              {q(), q()});
    StatusRow row = webhookRow(7, q(), QStringLiteral("sent"));
    row.id = QStringLiteral("007");
    settle(store, {row});
    for (const StatusRow &read : Reader(store).of(q())) {
        QCOMPARE(read.open, read.id == QStringLiteral("7"));
    }
}

void WebhookRowsTest::seesWhetherAnyRowIsOpen()
{
    StoreFixture store;
    QCOMPARE(*Reader(store).anyOpen(), false);
    store.addDelivered(1, q(), QStringLiteral("delivered"), 1);
    QCOMPARE(*Reader(store).anyOpen(), false);
    store.addDelivered(2, q(), QStringLiteral("delivered"));
    QCOMPARE(*Reader(store).anyOpen(), true);
    settle(store, {deliveredRow(2, q(), QStringLiteral("delivered"))});
    QCOMPARE(*Reader(store).anyOpen(), false);
    store.addWebhook(1, q(), QStringLiteral("sent"));
    QCOMPARE(*Reader(store).anyOpen(), true);
}

void WebhookRowsTest::carriedOverQueueIdsAreNotWorkToDo()
{
    StoreFixture store;
    store.addWebhook(1, q(), QStringLiteral("read"));
    store.addDelivered(1, q(), QStringLiteral("delivered"));
    QCOMPARE(*Reader(store).wasDelivered(q()), false);
    carryOver(store, q());
    QCOMPARE(*Reader(store).wasDelivered(q()), true);
    QCOMPARE(*Reader(store).anyOpen(), false);
    store.addWebhook(2, QStringLiteral("QUEUE-1"), QStringLiteral("sent"));
    QCOMPARE(*Reader(store).anyOpen(), true);
}

void WebhookRowsTest::countsOpenQueueIdsOnce()
{
    StoreFixture store;
    store.addWebhook(1, q(), QStringLiteral("sent"));
    store.addWebhook(2, q(), QStringLiteral("failed"));
    store.addDelivered(1, q(), QStringLiteral("delivered"));
    store.addDelivered(2, QStringLiteral("queue-2"), QStringLiteral("delivered"));
    store.addDelivered(3, QStringLiteral("queue-3"), QStringLiteral("delivered"), 1);
    QCOMPARE(*Reader(store).openQueueIds(), 2);
}

void WebhookRowsTest::findsLateRows()
{
    StoreFixture store;
    store.addWebhook(1, q(), QStringLiteral("read"));
    store.addDelivered(1, q(), QStringLiteral("delivered"), 1);
    store.addDelivered(2, QStringLiteral("queue-2"), QStringLiteral("delivered"));
    QVERIFY(Reader(store).lateRows(100)->isEmpty());
    carryOver(store, q());
    QCOMPARE(*Reader(store).lateRows(100), (StatusRows{webhookRow(1, q(), QStringLiteral("read"))}));
    store.addWebhook(2, q(), QStringLiteral("played"));
    QCOMPARE(Reader(store).lateRows(1)->size(), 1);
}

void WebhookRowsTest::readsAThousandQueueIdsInTwoStatements()
{
    StoreFixture store;
    QStringList ids;
    QVERIFY(store.database().inTransaction([&] {
        for (int i = 0; i < 1000; ++i) {
            ids += QStringLiteral("queue-%1").arg(i);
            store.addWebhook(i + 1, ids.constLast(), QStringLiteral("sent"));
        }
        return Expected<void>();
    }));
    Reader reader(store);
    const qint64 before = store.database().statementCount();
    const auto rows = reader.rowsOf(ids);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1000);
    QCOMPARE(store.database().statementCount() - before, qint64(2));
}

QTEST_GUILESS_MAIN(WebhookRowsTest)
#include "tst_webhookrows.moc"
