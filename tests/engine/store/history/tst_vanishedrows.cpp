// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/vanishedrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_vanishedrows {

using namespace statusbridge;

class VanishedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatSpeaksOfRowsThatAreThereIsKept();
    void settledRowsAreForgottenWithTheRow();
    void aCarriedOverQueueIdIsForgottenWithItsLastRow();
    void aFailureIsForgottenWithTheRowsOfItsQueueId();
    void anotherTargetsMemoryIsItsOwn();
    void nothingIsForgottenOfAnEmptyTable();
    void itGoesOnWhereItStoppedAndBeginsAgain();
    void nothingIsForgottenOnceTheLeaseIsLost();

private:
    void settle(int source, const QString &queueId, qint64 rowId, qint64 target = 0);
    void carryOver(const QString &queueId);
    void forget(std::chrono::milliseconds time = std::chrono::minutes(1));
    [[nodiscard]] QString settled();

    std::unique_ptr<StoreFixture> m_store;
    FencingToken m_fencingToken;
};

void VanishedRowsTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_fencingToken = m_store->lease();
    m_store->addWebhook(1, u"q-1"_s, u"sent"_s);
    m_store->addDelivered(1, u"q-2"_s, u"delivered"_s);
}

void VanishedRowsTest::settle(int source, const QString &queueId, qint64 rowId, qint64 target)
{
    m_store->run(u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) "
                 "VALUES (?, ?, ?, ?, 'sent')"_s,
                 {target, source, queueId, QString::number(rowId)});
}

void VanishedRowsTest::carryOver(const QString &queueId)
{
    m_store->run(u"INSERT INTO statusbridge_delivered_queue_ids (target, queue_id) VALUES (0, ?)"_s, {queueId});
}

void VanishedRowsTest::forget(std::chrono::milliseconds time)
{
    const auto tables =
        resolveTables(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    QVERIFY(tables);
    const auto done = VanishedRows(m_store->database(), *tables).forget(m_fencingToken, time);
    QVERIFY2(done, qPrintable(done ? QString() : describe(done.error())));
}

QString VanishedRowsTest::settled()
{
    return m_store->read(u"SELECT count(*) FROM statusbridge_settled_rows"_s);
}

void VanishedRowsTest::whatSpeaksOfRowsThatAreThereIsKept()
{
    settle(1, u"q-1"_s, 1);
    settle(0, u"q-2"_s, 1);
    carryOver(u"q-1"_s);
    carryOver(u"q-2"_s);
    forget();
    QCOMPARE(settled(), u"2"_s);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_delivered_queue_ids"_s), u"2"_s);
}

void VanishedRowsTest::settledRowsAreForgottenWithTheRow()
{
    settle(1, u"q-1"_s, 1);
    settle(1, u"q-1"_s, 2); // deleted, while another row of the queue id is there
    settle(0, u"q-9"_s, 3);
    forget();
    QCOMPARE(settled(), u"1"_s);
    QCOMPARE(m_store->read(u"SELECT row_id FROM statusbridge_settled_rows"_s), u"1"_s);
}

void VanishedRowsTest::aCarriedOverQueueIdIsForgottenWithItsLastRow()
{
    carryOver(u"q-1"_s);
    carryOver(u"q-gone"_s);
    forget();
    QCOMPARE(m_store->read(u"SELECT max(queue_id) FROM statusbridge_delivered_queue_ids"_s), u"q-1"_s);
}

void VanishedRowsTest::aFailureIsForgottenWithTheRowsOfItsQueueId()
{
    for (const QString &queueId : {u"q-2"_s, u"q-gone"_s}) {
        m_store->run(u"INSERT INTO statusbridge_record_failures (target, record_id, queue_id, streak, zoho_code, "
                     "known_rows) VALUES (0, ?, ?, 3, 3001, '[]')"_s,
                     {QString(u"r-"_s + queueId), queueId});
    }
    forget();
    QCOMPARE(m_store->read(u"SELECT max(queue_id) FROM statusbridge_record_failures"_s), u"q-2"_s);
}

void VanishedRowsTest::anotherTargetsMemoryIsItsOwn()
{
    settle(1, u"q-gone"_s, 2, 7);
    forget();
    QCOMPARE(settled(), u"1"_s);
}

void VanishedRowsTest::nothingIsForgottenOfAnEmptyTable()
{
    settle(1, u"q-1"_s, 1);
    settle(0, u"q-2"_s, 1);
    carryOver(u"q-1"_s);
    m_store->run(u"DELETE FROM webhook_logs"_s);
    forget();
    QCOMPARE(settled(), u"2"_s);
    m_store->run(u"DELETE FROM delivered_logs"_s);
    forget();
    QCOMPARE(settled(), u"2"_s);
}

void VanishedRowsTest::itGoesOnWhereItStoppedAndBeginsAgain()
{
    for (int i = 1000; i < 1600; ++i) {
        settle(1, u"gone-%1"_s.arg(i), i);
    }
    const QString cursor = u"SELECT count(*) FROM statusbridge_state WHERE name LIKE 'checked_memories%' AND value <> "
                           "''"_s;
    forget(std::chrono::milliseconds(0));
    QCOMPARE(settled(), u"600"_s); // it had no time
    m_store->run(u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES "
                 "('checked_memories.0.settled.1', 'gone-1300', 0)"_s);
    forget();
    QCOMPARE(settled(), u"301"_s);
    QCOMPARE(m_store->read(cursor), u"0"_s);
    forget();
    QCOMPARE(settled(), u"0"_s);
}

void VanishedRowsTest::nothingIsForgottenOnceTheLeaseIsLost()
{
    settle(1, u"q-gone"_s, 2);
    const auto tables =
        resolveTables(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    m_store->takeOver();
    const auto done = VanishedRows(m_store->database(), *tables).forget(m_fencingToken, std::chrono::minutes(1));
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::LeaseLost);
    QCOMPARE(settled(), u"1"_s);
}

QTEST_GUILESS_MAIN(VanishedRowsTest)

} // namespace tst_vanishedrows

#include "tst_vanishedrows.moc"
