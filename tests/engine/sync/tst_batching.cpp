// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/batching.h"

#include <QTest>

#include <numeric>

namespace tst_batching {

using namespace statusbridge;
using namespace std::chrono_literals;
using Fault = Batching::Fault;

QList<Intent> intents(int count)
{
    QList<Intent> list;
    for (int i = 1; i <= count; ++i) {
        list.append({.id = i,
                     .recordId = QString::number(i),
                     .queueId = {},
                     .valuesJson = {},
                     .statusWord = {},
                     .statusBefore = {},
                     .rows = {},
                     .createdAt = {}});
    }
    return list;
}

//! The sizes of all calls that \p waiting takes; those that are no batch as 0.
QList<int> calls(const Batching &batching, QList<Intent> waiting)
{
    QList<int> sizes;
    while (!waiting.isEmpty()) {
        const Batching::Next next = batching.takeFrom(waiting);
        sizes += next.isBatch ? static_cast<int>(next.intents.size()) : 0;
    }
    return sizes;
}

class BatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandRecordsCostFiveCallsOfTheCustomApiOrAThousandOthers()
    {
        QCOMPARE(costOfSending(1000, 200), (SendCost{.developerApi = 0, .customApi = 5}));
        QCOMPARE(costOfSending(1001, 200), (SendCost{.developerApi = 0, .customApi = 6}));
        QCOMPARE(costOfSending(0, 200), SendCost());
        QCOMPARE(costOfSending(1000, 0), (SendCost{.developerApi = 1000, .customApi = 0}));
    }

    void withoutItEachRecordGoesByItself()
    {
        QCOMPARE(calls(Batching(), intents(3)), QList<int>({0, 0, 0}));
        QVERIFY(Batching().mayStart(9));
    }

    void recordsShareCalls() { QCOMPARE(calls(Batching(200), intents(450)), QList<int>({200, 200, 50})); }

    void untilOneHasPassedOneGoesAtATime()
    {
        Batching batching(200);
        QVERIFY(batching.mayStart(0));
        QVERIFY(!batching.mayStart(1));
        batching.passed(200);
        QVERIFY(batching.mayStart(5));
    }

    void aCallThatIsRefusedAsAWholeHalvesTheSizeForAll()
    {
        Batching batching(200);
        QVERIFY(batching.failed(intents(200), Fault::Refused));
        QCOMPARE(batching.size(), 100);
        QCOMPARE(*batching.sizeToKeep(0), 100);
        QCOMPARE(calls(batching, intents(450)), QList<int>({100, 100, 100, 100, 50}));
    }

    void whereAsManyHavePassedOneRecordIsToBlame()
    {
        Batching batching(200);
        batching.passed(200);
        QVERIFY(batching.failed(intents(200), Fault::Refused));
        QCOMPARE(batching.size(), 200);
        QVERIFY(!batching.sizeToKeep(0));
        QCOMPARE(calls(batching, intents(450)), QList<int>({100, 100, 200, 50})); // its own records by halves
    }

    void oneBadRecordIsFoundByHalvesAndGoesAlone()
    {
        Batching batching(200);
        batching.passed(200);
        QList<Intent> suspects = intents(200);
        int failures = 0;
        while (calls(batching, suspects).constFirst() > 0) {
            const Batching::Next next = batching.takeFrom(suspects);
            suspects = next.intents; // with the bad one in it; the others pass
            QVERIFY(batching.failed(suspects, Fault::Refused));
            ++failures;
        }
        QCOMPARE(suspects.size(), 1);
        QCOMPARE(failures, 8);
    }

    void whatPassedIsRemembered()
    {
        Batching batching(200);
        QVERIFY(batching.failed(intents(200), Fault::Refused));
        batching.passed(100);
        batching.passed(20);
        QCOMPARE(*batching.sizeToKeep(0), 100);
    }

    void oneBadRecordIsNoReasonToSendFewer()
    {
        Batching batching(200);
        QVERIFY(batching.failed(intents(200), Fault::Refused));
        batching.passed(100);
        QVERIFY(batching.failed(intents(50), Fault::Refused)); // fewer than have passed, so that one of them is bad
        QCOMPARE(batching.size(), 200);
        QVERIFY(!batching.sizeToKeep(0));

        Batching alone(200);
        QVERIFY(alone.failed(intents(3), Fault::Refused));
        QVERIFY(alone.failed(intents(1), Fault::Refused));
        QCOMPARE(alone.size(), 200);
        QVERIFY(!alone.sizeToKeep(0));
    }

    void aLargerOneThatPassesReplacesWhatWasKept()
    {
        Batching batching(100);
        batching.passed(100);
        QCOMPARE(*batching.sizeToKeep(50), 100);
        QVERIFY(!batching.sizeToKeep(100));
        QVERIFY(!batching.sizeToKeep(0));
    }

    void whereNonePassesTheSizeIsNotTakenForTiny()
    {
        Batching batching(200);
        QVERIFY(batching.failed(intents(30), Fault::Refused));
        QVERIFY(batching.failed(intents(15), Fault::Refused));
        QVERIFY(!batching.failed(intents(7), Fault::Refused));
        QCOMPARE(*batching.sizeToKeep(0), 25);
        Batching small(20);
        QVERIFY(small.failed(intents(20), Fault::Refused));
        QVERIFY(!small.sizeToKeep(0));
    }

    void oneLostAnswerSaysNothingOfTheSizeAndTwoDo()
    {
        Batching batching(200);
        QVERIFY(batching.failed(intents(200), Fault::Lost));
        QCOMPARE(batching.size(), 200);
        QVERIFY(!batching.sizeToKeep(0));
        QVERIFY(batching.failed(intents(200), Fault::Lost));
        QCOMPARE(batching.size(), 100);
        QCOMPARE(*batching.sizeToKeep(0), 100); // the function may take too long for so many
    }

    void threeFailuresWithoutAnySuccessEndIt()
    {
        Batching batching(200);
        QVERIFY(batching.failed(intents(200), Fault::Refused));
        QVERIFY(batching.failed(intents(100), Fault::Lost));
        QVERIFY(!batching.failed(intents(50), Fault::Refused));
        QVERIFY(!batching.isOn());
        QCOMPARE(calls(batching, intents(2)), QList<int>({0, 0}));
    }

    void aLearnedSizeIsBelievedForADay()
    {
        QCOMPARE(batchSizeAfter(0, 0s, 200), 200);
        QCOMPARE(batchSizeAfter(50, 1h, 200), 50);
        QCOMPARE(batchSizeAfter(50, 25h, 200), 100);
        QCOMPARE(batchSizeAfter(150, 25h, 200), 200);
        QCOMPARE(batchSizeAfter(150, 1h, 100), 100);
    }
};

QTEST_APPLESS_MAIN(BatchingTest)

} // namespace tst_batching

#include "tst_batching.moc"
