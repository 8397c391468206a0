// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/calltable.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_calltable {

using namespace statusbridge;

QDate today()
{
    return QDate(2025, 6, 15);
}

QDateTime utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

class CallTableTest : public QObject
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

void CallTableTest::knowsNothingAtFirst()
{
    StoreFixture store;
    const auto record = CallTable(store.database()).load(today(), utc(0));
    QVERIFY(record);
    QCOMPARE(record->callsToday, 0);
    QVERIFY(record->starts.isEmpty());
    QCOMPARE(record->learnedCeiling, 0);
    QVERIFY(!record->exhaustedUntil.isValid());
}

void CallTableTest::countsByDay()
{
    StoreFixture store;
    CallTable calls(store.database());
    QVERIFY(calls.add(today(), {utc(1000), utc(1001)}));
    QVERIFY(calls.add(today().addDays(1), {utc(1002)}));
    QCOMPARE(calls.load(today(), utc(0))->callsToday, 2);
    QCOMPARE(calls.load(today().addDays(1), utc(0))->callsToday, 1);
    QCOMPARE(calls.load(today().addDays(2), utc(0))->callsToday, 0);
}

void CallTableTest::twoInstancesCountTogether()
{
    StoreFixture store;
    const auto other = store.connect();
    QVERIFY(CallTable(store.database()).add(today(), {utc(1000)}));
    QVERIFY(CallTable(*other).add(today(), {utc(1000)}));
    QCOMPARE(CallTable(store.database()).load(today(), utc(0))->callsToday, 2);
    QCOMPARE(CallTable(store.database()).load(today(), utc(0))->starts.size(), 2);
}

void CallTableTest::keepsRecentStartsInOrder()
{
    StoreFixture store;
    CallTable calls(store.database());
    QVERIFY(calls.add(today(), {utc(1010), utc(1020)}));
    QVERIFY(calls.add(today(), {utc(1005)}));
    QCOMPARE(calls.load(today(), utc(1006))->starts, (QList<QDateTime>{utc(1010), utc(1020)}));
    QCOMPARE(calls.load(today(), utc(1005))->starts.size(), 3);
}

void CallTableTest::forgetsStartsThatNoLimitLooksAt()
{
    StoreFixture store;
    CallTable calls(store.database());
    QVERIFY(calls.add(today(), {utc(1000)}));
    QVERIFY(calls.add(today(), {utc(9000)}));
    QCOMPARE(calls.load(today(), utc(0))->starts, QList<QDateTime>{utc(9000)});
    QCOMPARE(calls.load(today(), utc(0))->callsToday, 2);
}

void CallTableTest::remembersWhatWasLearned()
{
    StoreFixture store;
    CallTable calls(store.database());
    QVERIFY(calls.setLearnedCeiling(6));
    QVERIFY(calls.setExhaustedUntil(utc(5000)));
    QCOMPARE(calls.load(today(), utc(0))->learnedCeiling, 6);
    QCOMPARE(calls.load(today(), utc(0))->exhaustedUntil, utc(5000));
    QVERIFY(calls.setExhaustedUntil(QDateTime()));
    QVERIFY(!calls.load(today(), utc(0))->exhaustedUntil.isValid());
}

void CallTableTest::aThousandCallsTakeAsManyStatementsAsOne()
{
    StoreFixture store;
    const auto statementsFor = [&](int count) {
        const qint64 before = store.database().statementCount();
        const auto added = CallTable(store.database()).add(today(), QList<QDateTime>(count, utc(1000)));
        return added ? store.database().statementCount() - before : -1;
    };
    QCOMPARE(statementsFor(1000), statementsFor(1));
    QCOMPARE(statementsFor(0), 0);
}

QTEST_GUILESS_MAIN(CallTableTest)

} // namespace tst_calltable

#include "tst_calltable.moc"
