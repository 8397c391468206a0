// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/callledger.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

namespace {

const QDate today(2025, 6, 15);

QDateTime utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

class CallLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void countsByDay();
    void twoInstancesCountTogether();
    void keepsRecentStartsInOrder();
    void forgetsStartsThatNoLimitLooksAt();
    void remembersWhatWasLearned();
    void aThousandCallsTakeAsManyStatementsAsOne();
};

void CallLedgerTest::knowsNothingAtFirst()
{
    StoreFixture store;
    const auto record = CallLedger(store.database()).load(today, utc(0));
    QVERIFY(record);
    QCOMPARE(record->callsToday, 0);
    QVERIFY(record->starts.isEmpty());
    QCOMPARE(record->learnedCeiling, 0);
    QVERIFY(!record->exhaustedUntil.isValid());
}

void CallLedgerTest::countsByDay()
{
    StoreFixture store;
    CallLedger ledger(store.database());
    QVERIFY(ledger.add(today, {utc(1000), utc(1001)}));
    QVERIFY(ledger.add(today.addDays(1), {utc(1002)}));
    QCOMPARE(ledger.load(today, utc(0))->callsToday, 2);
    QCOMPARE(ledger.load(today.addDays(1), utc(0))->callsToday, 1);
    QCOMPARE(ledger.load(today.addDays(2), utc(0))->callsToday, 0);
}

void CallLedgerTest::twoInstancesCountTogether()
{
    StoreFixture store;
    const auto other = store.connect();
    QVERIFY(CallLedger(store.database()).add(today, {utc(1000)}));
    QVERIFY(CallLedger(*other).add(today, {utc(1000)}));
    QCOMPARE(CallLedger(store.database()).load(today, utc(0))->callsToday, 2);
    QCOMPARE(CallLedger(store.database()).load(today, utc(0))->starts.size(), 2);
}

void CallLedgerTest::keepsRecentStartsInOrder()
{
    StoreFixture store;
    CallLedger ledger(store.database());
    QVERIFY(ledger.add(today, {utc(1010), utc(1020)}));
    QVERIFY(ledger.add(today, {utc(1005)}));
    QCOMPARE(ledger.load(today, utc(1006))->starts, (QList<QDateTime>{utc(1010), utc(1020)}));
    QCOMPARE(ledger.load(today, utc(1005))->starts.size(), 3);
}

void CallLedgerTest::forgetsStartsThatNoLimitLooksAt()
{
    StoreFixture store;
    CallLedger ledger(store.database());
    QVERIFY(ledger.add(today, {utc(1000)}));
    QVERIFY(ledger.add(today, {utc(9000)}));
    QCOMPARE(ledger.load(today, utc(0))->starts, QList<QDateTime>{utc(9000)});
    QCOMPARE(ledger.load(today, utc(0))->callsToday, 2);
}

void CallLedgerTest::remembersWhatWasLearned()
{
    StoreFixture store;
    CallLedger ledger(store.database());
    QVERIFY(ledger.setLearnedCeiling(6));
    QVERIFY(ledger.setExhaustedUntil(utc(5000)));
    QCOMPARE(ledger.load(today, utc(0))->learnedCeiling, 6);
    QCOMPARE(ledger.load(today, utc(0))->exhaustedUntil, utc(5000));
    QVERIFY(ledger.setExhaustedUntil(QDateTime()));
    QVERIFY(!ledger.load(today, utc(0))->exhaustedUntil.isValid());
}

void CallLedgerTest::aThousandCallsTakeAsManyStatementsAsOne()
{
    StoreFixture store;
    const auto statementsFor = [&](int count) {
        const qint64 before = store.database().statementCount();
        const auto added = CallLedger(store.database()).add(today, QList<QDateTime>(count, utc(1000)));
        return added ? store.database().statementCount() - before : -1;
    };
    QCOMPARE(statementsFor(1000), statementsFor(1));
    QCOMPARE(statementsFor(0), 0);
}

QTEST_GUILESS_MAIN(CallLedgerTest)
#include "tst_callledger.moc"
