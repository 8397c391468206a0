// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/newestrows.h"
#include "engine/store/collector/webhookrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_newestrows {

using namespace statusbridge;

//! What looks for new rows, on a connection of its own.
struct Reader
{
    explicit Reader(const StoreFixture &store, int lookedAt = NewestRows::usuallyLookedAt)
        : own(store.connect())
        , rows(*own, store.settings().webhookLogs, store.settings().deliveredLogs)
        , newest(*own, rows, lookedAt)
    {
        if (const auto prepared = rows.prepare(); !prepared) {
            qFatal("%s", qPrintable(describe(prepared.error())));
        }
    }

    std::unique_ptr<Database> own;
    WebhookRows rows;
    NewestRows newest;
};

class NewestRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOfEitherTableArrivesOnce();
    void ownWritesAndDeletedRowsAreNoArrival();
    void aQuietDatabaseIsAskedForLittle();
    void whatWasThereBeforeCountsIfNoCycleHasSeenIt();
    void aLowerKeyMayComeLater();
    void ofFewRowsTheLowestMayComeLast();
    void keysThatDoNotCountUpAreCounted();
    void aStatusThatIsChangedInItsRowArrives();
    void aRowThatIsOpenedAgainArrives();
    void ofOlderRowsNoChangeIsNoticed();
};

void NewestRowsTest::aRowOfEitherTableArrivesOnce()
{
    StoreFixture store;
    Reader reader(store);
    SeenRows seen;
    QVERIFY(!*reader.newest.haveArrived(seen));
    store.addWebhook(1, u"q-1"_s, u"sent"_s);
    QVERIFY(*reader.newest.haveArrived(seen));
    QVERIFY(!*reader.newest.haveArrived(seen));
    store.addDelivered(7, u"q-1"_s, u"delivered"_s);
    QVERIFY(*reader.newest.haveArrived(seen));
    QVERIFY(!*reader.newest.haveArrived(seen));
    NewestRows again(*reader.own, reader.rows); // of a connection that was opened again
    store.addDelivered(8, u"q-1"_s, u"delivered"_s);
    QVERIFY(*again.haveArrived(seen));
}

void NewestRowsTest::ownWritesAndDeletedRowsAreNoArrival()
{
    StoreFixture store;
    store.addDelivered(1, u"q-1"_s, u"sent"_s);
    store.addDelivered(2, u"q-2"_s, u"sent"_s);
    Reader reader(store);
    SeenRows seen;
    QVERIFY(reader.newest.haveArrived(seen));
    store.run(u"UPDATE delivered_logs SET %1 = %2 WHERE id = 1"_s.arg(store.quoted(u"Updated"_s),
                                                                      TestDatabase::choose(u"1"_s, u"true"_s, u"1"_s)));
    QVERIFY(!*reader.newest.haveArrived(seen));
    store.run(u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('x', 'y', 1)"_s);
    QVERIFY(!*reader.newest.haveArrived(seen));
    store.run(u"DELETE FROM delivered_logs WHERE id = 2"_s);
    QVERIFY(!*reader.newest.haveArrived(seen));
}

void NewestRowsTest::aQuietDatabaseIsAskedForLittle()
{
    StoreFixture store;
    Reader reader(store);
    SeenRows seen;
    QVERIFY(reader.newest.haveArrived(seen));
    const qint64 before = reader.own->statementCount();
    QVERIFY(!*reader.newest.haveArrived(seen));
    const qint64 statements = reader.own->statementCount() - before;
    QCOMPARE(statements, TestDatabase::kind() == TestDatabase::Kind::Sqlite ? 1 : 2);
}

void NewestRowsTest::whatWasThereBeforeCountsIfNoCycleHasSeenIt()
{
    StoreFixture store;
    store.addDelivered(1, u"q-1"_s, u"delivered"_s);
    Reader reader(store);
    SeenRows first;
    QVERIFY(*reader.newest.haveArrived(first));
    QVERIFY(reader.rows.scan(store.lease(), {u"delivered"_s}, [] { return true; }));
    SeenRows second;
    QVERIFY(!*reader.newest.haveArrived(second));
}

void NewestRowsTest::aLowerKeyMayComeLater()
{
    StoreFixture store;
    store.addDelivered(1, u"q-1"_s, u"sent"_s);
    Reader reader(store, 50);
    SeenRows seen;
    QVERIFY(reader.newest.haveArrived(seen));
    store.addDelivered(5, u"q-5"_s, u"sent"_s); // whose transaction ended before that of 4
    QVERIFY(*reader.newest.haveArrived(seen));
    store.addDelivered(4, u"q-4"_s, u"sent"_s);
    QVERIFY(*reader.newest.haveArrived(seen));
    QVERIFY(!*reader.newest.haveArrived(seen));
    for (int key = 6; key < 80; ++key) {
        store.addDelivered(key, u"q-1"_s, u"sent"_s);
    }
    QVERIFY(*reader.newest.haveArrived(seen));
    store.run(u"DELETE FROM delivered_logs WHERE id > 70"_s);
    QVERIFY2(!*reader.newest.haveArrived(seen), "older ones that come into sight did not arrive");
}

void NewestRowsTest::ofFewRowsTheLowestMayComeLast()
{
    StoreFixture store;
    store.addDelivered(5, u"q-5"_s, u"sent"_s);
    Reader reader(store);
    SeenRows seen;
    QVERIFY(reader.newest.haveArrived(seen));
    store.addDelivered(4, u"q-4"_s, u"sent"_s);
    QVERIFY(*reader.newest.haveArrived(seen));
    QVERIFY(!*reader.newest.haveArrived(seen));
}

void NewestRowsTest::keysThatDoNotCountUpAreCounted()
{
    StoreFixture store;
    store.run(u"DROP TABLE webhook_logs"_s);
    store.run(u"CREATE TABLE webhook_logs (id varchar(40) NOT NULL PRIMARY KEY, queue_id varchar(40), message_id "
              "varchar(40), status varchar(40), recipient_id varchar(40), timestamp varchar(40))"_s);
    Reader reader(store);
    SeenRows seen;
    QVERIFY(reader.newest.haveArrived(seen));
    store.run(u"INSERT INTO webhook_logs (id, queue_id, status) VALUES ('zz', 'q-1', 'sent')"_s);
    QVERIFY(*reader.newest.haveArrived(seen));
    store.run(u"INSERT INTO webhook_logs (id, queue_id, status) VALUES ('aa', 'q-2', 'sent')"_s);
    QVERIFY(*reader.newest.haveArrived(seen));
    store.run(u"DELETE FROM webhook_logs WHERE id = 'zz'"_s);
    QVERIFY(!*reader.newest.haveArrived(seen));
    const SeenRows before = seen;
    reader.newest.countNoRows();
    store.run(u"INSERT INTO webhook_logs (id, queue_id, status) VALUES ('bb', 'q-3', 'sent')"_s);
    QVERIFY(!*reader.newest.haveArrived(seen));
    QCOMPARE(seen.webhookLogs, before.webhookLogs);
}

void NewestRowsTest::aStatusThatIsChangedInItsRowArrives()
{
    StoreFixture store;
    store.addWebhook(1, u"q-1"_s, u"sent"_s);
    store.addDelivered(1, u"q-2"_s, u"sent"_s);
    Reader reader(store);
    SeenRows seen;
    QVERIFY(reader.newest.haveArrived(seen));
    for (const auto &[table, queueId] :
         {std::pair(u"webhook_logs"_s, u"q-1"_s), std::pair(u"delivered_logs"_s, u"q-2"_s)}) {
        store.run(u"UPDATE %1 SET status = 'delivered' WHERE id = 1"_s.arg(table));
        QVERIFY(*reader.newest.haveArrived(seen));
        QCOMPARE(reader.newest.changed(), QSet<QString>{queueId});
        QVERIFY(!*reader.newest.haveArrived(seen));
        QVERIFY(reader.newest.changed().isEmpty());
    }
    store.run(u"UPDATE webhook_logs SET queue_id = 'q-3' WHERE id = 1"_s);
    QVERIFY(*reader.newest.haveArrived(seen));
    QCOMPARE(reader.newest.changed(), QSet<QString>{u"q-3"_s});
}

void NewestRowsTest::aRowThatIsOpenedAgainArrives()
{
    StoreFixture store;
    store.addDelivered(1, u"q-1"_s, u"sent"_s);
    Reader reader(store);
    SeenRows seen;
    QVERIFY(reader.newest.haveArrived(seen));
    const auto mark = [&store](bool isMarked) {
        const QString value = isMarked ? TestDatabase::choose(u"1"_s, u"true"_s, u"1"_s)
                                       : TestDatabase::choose(u"0"_s, u"false"_s, u"0"_s);
        store.run(u"UPDATE delivered_logs SET status = 'delivered', %1 = %2"_s.arg(store.quoted(u"Updated"_s), value));
    };
    mark(true);
    QVERIFY2(!*reader.newest.haveArrived(seen), "it is done");
    mark(false);
    QVERIFY(*reader.newest.haveArrived(seen));
    QCOMPARE(reader.newest.changed(), QSet<QString>{u"q-1"_s});
}

void NewestRowsTest::ofOlderRowsNoChangeIsNoticed()
{
    StoreFixture store;
    for (int key = 1; key <= 12; ++key) {
        store.addDelivered(key, u"q-%1"_s.arg(key), u"sent"_s);
    }
    Reader reader(store, 10);
    SeenRows seen;
    QVERIFY(reader.newest.haveArrived(seen));
    store.run(u"UPDATE delivered_logs SET status = 'failed' WHERE id <= 3"_s);
    QVERIFY(*reader.newest.haveArrived(seen));
    QCOMPARE(reader.newest.changed(), QSet<QString>{u"q-3"_s});
    store.run(u"DELETE FROM delivered_logs WHERE id = 12"_s);
    QVERIFY2(!*reader.newest.haveArrived(seen), "what comes into sight has not changed");
}

QTEST_GUILESS_MAIN(NewestRowsTest)

} // namespace tst_newestrows

#include "tst_newestrows.moc"
