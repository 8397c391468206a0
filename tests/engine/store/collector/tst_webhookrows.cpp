// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookrows.h"
#include "engine/store/sql/bulkrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

#include <algorithm>

namespace tst_webhookrows {

using namespace statusbridge;

const QString &q()
{
    static const QString text = u"queue-1"_s;
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
    store.settle(store.takeOver(), Reader(store).tables(), rows);
}

void carryOver(StoreFixture &store, const QString &queueId, const QVariant &messageId = u"wamid.A"_s)
{
    store.run(u"INSERT INTO statusbridge_delivered_queue_ids (target, queue_id, message_id) VALUES (0, ?, ?)"_s,
              {queueId, messageId});
}

void createWithoutKey(StoreFixture &store)
{
    store.run(u"DROP TABLE delivered_logs"_s);
    store.run(u"CREATE TABLE delivered_logs (id INTEGER, queue_id VARCHAR(64), message_id VARCHAR(64), "
              "status VARCHAR(20), recipient_id VARCHAR(20), timestamp VARCHAR(20), \"Updated\" SMALLINT)"_s);
}

//! Words that are not stronger than what was carried over, and one without a meaning.
QStringList words()
{
    return {u"delivered"_s, u"read"_s, u"played"_s};
}

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
    void rowsWithUnknownWordsStandInNoLateRowsWay();
    void rowsOfAnotherQueueIdWithTheSameKeyAreNotLate();
    void rowsWithTheSameKeyAreMarkedByTheirQueueIds();
    void asksForLateRowsOfAnotherMessageAndForStrongerOnes();
    void whatIsRememberedOfOneTargetIsNotBelievedOfAnother();
    void anEnvironmentNeverMarksTheCollectorsColumn();
    void readsAThousandQueueIdsInTwoStatements();
};

void WebhookRowsTest::readsTheRowsOfBothTables()
{
    StoreFixture store;
    store.addWebhook(7, q(), u" Sent "_s);
    store.addDelivered(7, q(), u"delivered"_s);
    store.addDelivered(8, q(), u"read"_s, 1);
    store.addWebhook(9, u"queue-2"_s, u"sent"_s);
    StatusRow settled = deliveredRow(8, q(), u"read"_s);
    settled.open = false;
    const StatusRows rows = Reader(store).of(q());
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.contains(webhookRow(7, q(), u" Sent "_s)));
    QVERIFY(rows.contains(deliveredRow(7, q(), u"delivered"_s)));
    QVERIFY(rows.contains(settled));
}

void WebhookRowsTest::matchesExactlyAndWithCase()
{
    StoreFixture store;
    store.addWebhook(1, u"Abc"_s, u"sent"_s);
    store.addWebhook(2, u"abc"_s, u"sent"_s);
    store.addWebhook(3, u"abc "_s, u"sent"_s);
    const auto rows = Reader(store).rowsOf({u"abc"_s, u"none"_s});
    QVERIFY(rows);
    QCOMPARE(rows->keys(), QStringList{u"abc"_s});
    QCOMPARE(rows->value(u"abc"_s), (StatusRows{webhookRow(2, u"abc"_s, u"sent"_s)}));
}

void WebhookRowsTest::matchesWithCaseWhereTheColumnDoesNot()
{
    StoreFixture store;
    store.run(u"DROP TABLE webhook_logs"_s);
    if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        store.run(u"CREATE COLLATION careless (provider = icu, locale = 'und-u-ks-level2', "
                  "deterministic = false)"_s);
    }
    const QString careless = TestDatabase::choose(u"NOCASE"_s, u"careless"_s, u"utf8mb4_general_ci"_s);
    store.run(u"CREATE TABLE webhook_logs (id INTEGER PRIMARY KEY, queue_id VARCHAR(255) COLLATE %1, "
              "message_id TEXT, status VARCHAR(20) COLLATE %1, recipient_id TEXT, timestamp TEXT)"_s.arg(careless));
    store.addWebhook(1, u"ABC"_s, u"sent"_s);
    store.addWebhook(2, u"abc"_s, u"Sent"_s);
    store.run(u"INSERT INTO statusbridge_settled_rows VALUES (0, 1, 'abc', '2', 'sent', NULL)"_s);
    const StatusRows rows = Reader(store).of(u"abc"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().id, u"2"_s);
    QVERIFY2(rows.constFirst().open, "settled as \"sent\", it says \"Sent\" now");
}

void WebhookRowsTest::matchesQuotesAndLongIds()
{
    StoreFixture store;
    const QStringList ids = {u"it's \"quoted\" \\ [\u00e9\u4e2d]"_s, QString(longestKey, u'x'), u"line\nbreak\ttab"_s,
                             u"\U0001f600"_s.repeated(longestKey)};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        store.addWebhook(i + 1, ids.at(i), u"sent"_s);
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
    store.addWebhook(1, QVariant(), u"sent"_s);
    store.addDelivered(2, u""_s, u"delivered"_s);
    Reader reader(store);
    QVERIFY(reader.rowsOf({QString(), u""_s})->isEmpty());
    QCOMPARE(*reader.anyOpen(), false);
    QCOMPARE(*reader.openQueueIds(), 0);
}

void WebhookRowsTest::keepsNullsApartFromEmptyTexts()
{
    StoreFixture store;
    store.addWebhook(1, q(), QVariant());
    store.addWebhook(2, q(), u""_s);
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
    QTest::newRow("seconds as text") << u"TEXT"_s << QVariant(u"1750030073"_s) << u"1750030073"_s;
    QTest::newRow("seconds") << u"INTEGER"_s << QVariant(1750030073) << u"1750030073"_s;
    QTest::newRow("milliseconds") << u"BIGINT"_s << QVariant(1750030073123LL) << u"1750030073123"_s;
    QTest::newRow("microseconds as a float")
        << u"DOUBLE PRECISION"_s << QVariant(1750030073123456.0)
        << TestDatabase::choose(u"1750030073123456.000"_s, u"1750030073123456"_s, u"1750030073123456.000"_s);
    QTest::newRow("ISO") << TestDatabase::choose(u"DATETIME"_s, u"TIMESTAMP"_s, u"DATETIME"_s)
                         << QVariant(u"2025-06-15 23:27:53"_s) << u"2025-06-15 23:27:53"_s;
    QTest::newRow("nothing") << u"TEXT"_s << QVariant() << QString();
}

void WebhookRowsTest::readsTimesWhateverTheColumnHolds()
{
    QFETCH(QString, type);
    QFETCH(QVariant, stored);
    StoreFixture store;
    store.run(u"DROP TABLE webhook_logs"_s);
    store.run(u"CREATE TABLE webhook_logs (id INTEGER PRIMARY KEY, queue_id TEXT, message_id TEXT, "
              "status TEXT, recipient_id TEXT, timestamp %1)"_s.arg(type));
    store.addWebhook(1, q(), u"sent"_s, stored);
    QTEST(Reader(store).of(q()).constFirst().timestamp, "read");
}

void WebhookRowsTest::readsEveryFormOfUpdated_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<bool>("open");
    const QString boolean = u"BOOLEAN"_s;
    const QString text = u"TEXT"_s;
    // MySQL's booleans are numbers, which have no such values.
    const QString either = TestDatabase::choose(boolean, boolean, text);
    QTest::newRow("NULL") << boolean << QVariant() << true;
    QTest::newRow("0") << boolean << QVariant(0) << true;
    QTest::newRow("1") << boolean << QVariant(1) << false;
    QTest::newRow("false") << either << QVariant(u"false"_s) << true;
    QTest::newRow("true") << either << QVariant(u"true"_s) << false;
    QTest::newRow("True") << text << QVariant(u"True"_s) << false;
    QTest::newRow("FALSE") << text << QVariant(u"FALSE"_s) << true;
    QTest::newRow("text 0") << text << QVariant(u"0"_s) << true;
    QTest::newRow("text 1") << text << QVariant(u"1"_s) << false;
    QTest::newRow("empty") << text << QVariant(u""_s) << true;
    QTest::newRow("float") << u"DOUBLE PRECISION"_s << QVariant(1.0) << false;
}

void WebhookRowsTest::readsEveryFormOfUpdated()
{
    QFETCH(QString, type);
    QFETCH(QVariant, stored);
    QFETCH(bool, open);
    StoreFixture store;
    store.run(u"DROP TABLE delivered_logs"_s);
    store.run(u"CREATE TABLE delivered_logs (id INTEGER PRIMARY KEY, queue_id TEXT, message_id TEXT, "
              "status TEXT, recipient_id TEXT, timestamp TEXT, \"Updated\" %1)"_s.arg(type));
    store.addDelivered(1, q(), u"delivered"_s, stored);
    QCOMPARE(Reader(store).of(q()).constFirst().open, open);
    QCOMPARE(*Reader(store).anyOpen(), open);

    settle(store, {deliveredRow(1, q(), u"delivered"_s)});
    QCOMPARE(Reader(store).of(q()).constFirst().open, false);
    QCOMPARE(*Reader(store).anyOpen(), false);
}

void WebhookRowsTest::aSettledWebhookRowIsOpenAgainWhenItsWordChanges()
{
    StoreFixture store;
    store.addWebhook(1, q(), u"sent"_s);
    store.addWebhook(2, q(), QVariant());
    settle(store, {webhookRow(1, q(), u"sent"_s), webhookRow(2, q(), QString())});
    QCOMPARE(*Reader(store).anyOpen(), false);

    store.run(u"UPDATE webhook_logs SET status = 'delivered' WHERE id = 1"_s);
    QCOMPARE(*Reader(store).anyOpen(), true);
    const StatusRows rows = Reader(store).of(q());
    QCOMPARE(std::count_if(rows.cbegin(), rows.cend(), [](const StatusRow &row) { return row.open; }), 1);

    settle(store, {webhookRow(1, q(), u"delivered"_s)});
    QCOMPARE(*Reader(store).anyOpen(), false);
}

void WebhookRowsTest::aRowIdThatIsUsedAgainIsOpen()
{
    StoreFixture store;
    store.addWebhook(1, q(), u"sent"_s);
    settle(store, {webhookRow(1, q(), u"sent"_s)});
    store.run(u"DELETE FROM webhook_logs"_s);
    store.addWebhook(1, u"queue-2"_s, u"sent"_s);
    QVERIFY(Reader(store).of(u"queue-2"_s).constFirst().open);
}

void WebhookRowsTest::usesAnUpdatedColumnOfWebhookLogs()
{
    Settings settings;
    settings.webhookLogs.updated = u"done"_s;
    StoreFixture store(StoreFixture::Tables::Migrated, settings);
    store.addWebhook(1, q(), u"sent"_s);
    QVERIFY(Reader(store).of(q()).constFirst().open);
    settle(store, {webhookRow(1, q(), u"sent"_s)});
    QVERIFY(!Reader(store).of(q()).constFirst().open);
    QCOMPARE(store.read(u"SELECT done FROM webhook_logs"_s), u"1"_s);
    QCOMPARE(store.read(u"SELECT count(*) FROM statusbridge_settled_rows"_s), u"0"_s);
}

void WebhookRowsTest::rememberedRowsReplaceAMissingUpdatedColumn()
{
    Settings settings;
    settings.deliveredLogs.updated.clear();
    StoreFixture store(StoreFixture::Tables::Migrated, settings);
    store.run(u"INSERT INTO delivered_logs (id, queue_id, status) VALUES (1, ?, 'delivered')"_s, {q()});
    store.addWebhook(1, q(), u"delivered"_s);
    StatusRow settled = deliveredRow(1, q(), u"delivered"_s);
    settled.messageId.clear();
    settled.timestamp.clear();
    settle(store, {settled});
    for (const StatusRow &row : Reader(store).of(q())) {
        QCOMPARE(row.open, row.source == RowSource::WebhookLogs);
    }
}

void WebhookRowsTest::readsTablesWithOddNames()
{
    Settings settings;
    settings.webhookLogs.table = u"My \"Web\" Hooks; -- %1 ?"_s;
    settings.webhookLogs.queueId = u"Queue Id?"_s;
    settings.webhookLogs.status = u"order"_s;
    settings.webhookLogs.timestamp = u":when %2"_s;
    settings.deliveredLogs.table = u"select"_s;
    settings.deliveredLogs.updated = u"it's done"_s;
    StoreFixture store(StoreFixture::Tables::Migrated, settings);
    store.run(u"INSERT INTO \"My \"\"Web\"\" Hooks; -- %1 ?\" (id, \"Queue Id?\", \"order\", "
              "\":when %2\") VALUES (1, ?, 'sent', '1750030073')"_s,
              {q()});
    store.run(u"INSERT INTO \"select\" (id, queue_id, status) VALUES (2, ?, 'delivered')"_s, {q()});
    const StatusRows rows = Reader(store).of(q());
    QCOMPARE(rows.size(), 2);
    settle(store, rows);
    QCOMPARE(*Reader(store).anyOpen(), false);
    QCOMPARE(store.read(u"SELECT \"it's done\" FROM \"select\""_s), u"1"_s);
}

void WebhookRowsTest::readsTextKeys()
{
    StoreFixture store;
    store.run(u"DROP TABLE webhook_logs"_s);
    store.run(u"CREATE TABLE webhook_logs (id VARCHAR(40) PRIMARY KEY, queue_id TEXT, message_id TEXT, "
              "status TEXT, recipient_id TEXT, timestamp TEXT)"_s);
    store.run(u"INSERT INTO webhook_logs (id, queue_id, status) VALUES ('007', ?, 'sent'), "
              "('7', ?, 'sent')"_s,
              {q(), q()});
    StatusRow row = webhookRow(7, q(), u"sent"_s);
    row.id = u"007"_s;
    row.messageId.clear();
    row.timestamp.clear();
    settle(store, {row});
    for (const StatusRow &read : Reader(store).of(q())) {
        QCOMPARE(read.open, read.id == u"7"_s);
    }
}

void WebhookRowsTest::seesWhetherAnyRowIsOpen()
{
    StoreFixture store;
    QCOMPARE(*Reader(store).anyOpen(), false);
    store.addDelivered(1, q(), u"delivered"_s, 1);
    QCOMPARE(*Reader(store).anyOpen(), false);
    store.addDelivered(2, q(), u"delivered"_s);
    QCOMPARE(*Reader(store).anyOpen(), true);
    settle(store, {deliveredRow(2, q(), u"delivered"_s)});
    QCOMPARE(*Reader(store).anyOpen(), false);
    store.addWebhook(1, q(), u"sent"_s);
    QCOMPARE(*Reader(store).anyOpen(), true);
}

void WebhookRowsTest::carriedOverQueueIdsAreNotWorkToDo()
{
    StoreFixture store;
    store.addWebhook(1, q(), u"read"_s);
    store.addDelivered(1, q(), u"delivered"_s);
    QCOMPARE(*Reader(store).wasDelivered(q()), false);
    carryOver(store, q());
    QCOMPARE(*Reader(store).wasDelivered(q()), true);
    QCOMPARE(*Reader(store).anyOpen(), false);
    store.addWebhook(2, u"QUEUE-1"_s, u"sent"_s);
    QCOMPARE(*Reader(store).anyOpen(), true);
}

void WebhookRowsTest::countsOpenQueueIdsOnce()
{
    StoreFixture store;
    store.addWebhook(1, q(), u"sent"_s);
    store.addWebhook(2, q(), u"failed"_s);
    store.addDelivered(1, q(), u"delivered"_s);
    store.addDelivered(2, u"queue-2"_s, u"delivered"_s);
    store.addDelivered(3, u"queue-3"_s, u"delivered"_s, 1);
    QCOMPARE(*Reader(store).openQueueIds(), 2);
}

void WebhookRowsTest::findsLateRows()
{
    StoreFixture store;
    store.addWebhook(1, q(), u"read"_s);
    store.addDelivered(1, q(), u"delivered"_s, 1);
    store.addDelivered(2, u"queue-2"_s, u"delivered"_s);
    QVERIFY(Reader(store).lateRows(words(), 100)->isEmpty());
    carryOver(store, q());
    QCOMPARE(*Reader(store).lateRows(words(), 100), (StatusRows{webhookRow(1, q(), u"read"_s)}));
    store.addWebhook(2, q(), u"played"_s);
    QCOMPARE(Reader(store).lateRows(words(), 1)->size(), 1);
}

void WebhookRowsTest::rowsWithUnknownWordsStandInNoLateRowsWay()
{
    StoreFixture store;
    carryOver(store, q());
    store.addWebhook(1, q(), u"clicked"_s);
    store.addWebhook(2, q(), u"undelivered"_s);
    store.addWebhook(3, q(), u" Read\n"_s);
    QCOMPARE(*Reader(store).lateRows(words(), 1), (StatusRows{webhookRow(3, q(), u" Read\n"_s)}));
}

void WebhookRowsTest::rowsOfAnotherQueueIdWithTheSameKeyAreNotLate()
{
    StoreFixture store;
    createWithoutKey(store);
    carryOver(store, q());
    store.addDelivered(1, q(), u"read"_s);
    store.addDelivered(1, u"queue-2"_s, u"read"_s);
    const auto late = Reader(store).lateRows(words(), 100);
    QVERIFY(late);
    QCOMPARE(late->size(), 1);
    QCOMPARE(late->constFirst().queueId, q());
}

void WebhookRowsTest::rowsWithTheSameKeyAreMarkedByTheirQueueIds()
{
    StoreFixture store;
    createWithoutKey(store);
    for (const QString &queueId : {q(), u"queue-2"_s, u"queue-3"_s}) {
        store.addDelivered(1, queueId, u"failed"_s);
    }
    settle(store, Reader(store).of(q()) + Reader(store).of(u"queue-2"_s));
    QVERIFY(!Reader(store).of(q()).constFirst().open);
    QVERIFY(!Reader(store).of(u"queue-2"_s).constFirst().open);
    QVERIFY(Reader(store).of(u"queue-3"_s).constFirst().open);
}

void WebhookRowsTest::asksForLateRowsOfAnotherMessageAndForStrongerOnes()
{
    StoreFixture store;
    const auto ids = [&](const QStringList &all, const QStringList &settled) {
        QStringList found;
        const auto lateIds = Reader(store).lateQueueIds(all, settled, 10);
        for (const LateQueueId &late : *lateIds) {
            found += late.isMessageKnown ? late.queueId : late.queueId + u'?';
        }
        return found;
    };
    carryOver(store, u"same"_s);
    carryOver(store, u"other"_s, u"wamid.B"_s);
    carryOver(store, u"unknown"_s, QVariant());
    for (const auto *queueId : {"same", "other", "unknown"}) {
        store.addDelivered(qHash(QLatin1String(queueId)) % 1000, QString::fromLatin1(queueId), u"delivered"_s);
    }
    QCOMPARE(ids(words(), words()), (QStringList{u"other"_s, u"unknown?"_s}));
    QCOMPARE(ids(words(), {}), (QStringList{u"other"_s, u"same"_s, u"unknown?"_s}));
    const FencingToken fencingToken = store.lease();
    QVERIFY(Reader(store).noteAsked(fencingToken, {u"other"_s}));
    QCOMPARE(ids(words(), words()), QStringList{u"unknown?"_s});
    store.run(u"UPDATE statusbridge_delivered_queue_ids SET ask_after = 1 WHERE asks = 1"_s);
    QCOMPARE(ids(words(), words()), (QStringList{u"other"_s, u"unknown?"_s}));
    QVERIFY(Reader(store).noteAsked(fencingToken, {u"other"_s}));
    QCOMPARE(ids(words(), words()), QStringList{u"unknown?"_s});
    QVERIFY(Reader(store).noteFound(fencingToken, {u"other"_s}));
    QCOMPARE(ids(words(), words()), (QStringList{u"other"_s, u"unknown?"_s}));
    QVERIFY(Reader(store).noteAsked(fencingToken, {u"other"_s}));
    QCOMPARE(store.read(u"SELECT max(asks) FROM statusbridge_delivered_queue_ids"_s), u"1"_s);
    QVERIFY(Reader(store).noteAsked(fencingToken, {u"other"_s}));
    // A clock that was ahead has noted it.
    store.run(u"UPDATE statusbridge_delivered_queue_ids SET ask_after = ask_after + 259200000 WHERE asks = 2"_s);
    QCOMPARE(ids(words(), words()), (QStringList{u"other"_s, u"unknown?"_s}));
}

void WebhookRowsTest::whatIsRememberedOfOneTargetIsNotBelievedOfAnother()
{
    StoreFixture store;
    store.database().setTarget({.key = 1, .name = u"first"_s, .isProduction = true});
    QVERIFY(Reader(store).claim());
    store.addDelivered(1, q(), u"delivered"_s);
    store.addWebhook(1, q(), u"sent"_s);
    settle(store, Reader(store).of(q()));
    QCOMPARE(store.read(u"SELECT \"Updated\" FROM delivered_logs"_s), u"1"_s);
    QVERIFY(!*Reader(store).anyOpen());

    store.database().setTarget({.key = 2, .name = u"second"_s, .isProduction = true});
    QVERIFY(Reader(store).claim());
    QCOMPARE(Reader(store).of(q()).count(), 2);
    QVERIFY(*Reader(store).anyOpen());
    store.addDelivered(2, q(), u"read"_s);
    settle(store, Reader(store).of(q()));
    QVERIFY(!*Reader(store).anyOpen());
    QCOMPARE(store.read(u"SELECT \"Updated\" FROM delivered_logs WHERE id = 2"_s), u"0"_s);

    store.database().setTarget({.key = 1, .name = u"first"_s, .isProduction = true});
    QCOMPARE(*Reader(store).openQueueIds(), 1); // the row that the second has settled for itself alone
}

void WebhookRowsTest::anEnvironmentNeverMarksTheCollectorsColumn()
{
    StoreFixture store;
    store.database().setTarget({.key = 3, .name = u"trial"_s, .isProduction = false});
    QVERIFY(Reader(store).claim());
    store.addDelivered(1, q(), u"delivered"_s);
    settle(store, Reader(store).of(q()));
    QVERIFY(!*Reader(store).anyOpen());
    QCOMPARE(store.read(u"SELECT \"Updated\" FROM delivered_logs"_s), u"0"_s);
}

void WebhookRowsTest::readsAThousandQueueIdsInTwoStatements()
{
    StoreFixture store;
    QStringList ids;
    QVERIFY(store.database().inTransaction([&] {
        for (int i = 0; i < 1000; ++i) {
            ids += u"queue-%1"_s.arg(i);
            store.addWebhook(i + 1, ids.constLast(), u"sent"_s);
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

} // namespace tst_webhookrows

#include "tst_webhookrows.moc"
