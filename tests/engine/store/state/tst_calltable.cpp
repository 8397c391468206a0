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
    void theQuotasAreCountedApartAndTheirStartsTogether();
    void keepsRecentStartsInOrder();
    void forgetsStartsThatNoLimitLooksAt();
    void remembersWhatWasLearned();
    void remembersTheLearnedLimitWithItsTimeByTarget();
    void tellsTheCallsOfTheLastDays();
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

void CallTableTest::theQuotasAreCountedApartAndTheirStartsTogether()
{
    StoreFixture store;
    CallTable calls(store.database());
    CallTable custom(store.database(), CallQuota::CustomApi);
    QVERIFY(calls.add(today(), {utc(1000), utc(1001)}));
    QVERIFY(custom.add(today(), {utc(1002)}));
    QVERIFY(custom.takeBack(today(), 1));
    QVERIFY(custom.add(today(), {utc(1003)}));
    QVERIFY(custom.setExhaustedUntil(utc(9000)));
    QVERIFY(calls.setLearnedCeiling(4));
    const auto ofApi = calls.load(today(), utc(0));
    QCOMPARE(ofApi->callsToday, 2);
    QCOMPARE(ofApi->starts.size(), 4); // the limit of a minute is of both
    QVERIFY(!ofApi->exhaustedUntil.isValid());
    const auto ofCustom = custom.load(today(), utc(0));
    QCOMPARE(ofCustom->callsToday, 1);
    QCOMPARE(ofCustom->starts.size(), 4);
    QCOMPARE(ofCustom->exhaustedUntil, utc(9000));
    QCOMPARE(ofCustom->learnedCeiling, 4);
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

void CallTableTest::remembersTheLearnedLimitWithItsTimeByTarget()
{
    StoreFixture store;
    CallTable calls(store.database());
    QVERIFY(calls.setLearnedLimit(250));
    const LearnedLimit learned = calls.load(today(), utc(0))->learned;
    QCOMPARE(learned.calls, 250);
    QVERIFY(std::abs(learned.at.secsTo(QDateTime::currentDateTimeUtc())) < 120);
    QVERIFY(calls.setLearnedLimit(0));
    QCOMPARE(calls.load(today(), utc(0))->learned, LearnedLimit());
}

void CallTableTest::tellsTheCallsOfTheLastDays()
{
    StoreFixture store;
    CallTable calls(store.database());
    for (int day = 0; day < 4; ++day) {
        QVERIFY(calls.add(today().addDays(-day), QList<QDateTime>(10 + day, utc(1000))));
    }
    QCOMPARE(*calls.callsOfDays(today().addDays(-2), today().addDays(-1)),
             (QMap<QDate, int>{{today().addDays(-2), 12}, {today().addDays(-1), 11}}));
    QVERIFY(calls.callsOfDays(today().addDays(1), today().addDays(7))->isEmpty());
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
