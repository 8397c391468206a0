// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/fetchway.h"

#include <QTest>

namespace tst_fetchway {

using namespace statusbridge;
using namespace std::chrono_literals;

class FetchWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadWhenNothingIsDue()
    {
        QVERIFY(chooseFetchWay({}) == FetchWay::Nothing);
        QVERIFY(chooseFetchWay({.canCompare = false, .atZoho = 1000000}) == FetchWay::Nothing);
    }

    void theWayWithFewerCallsIsTaken_data()
    {
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("again");
        QTest::addColumn<int>("atZoho");
        QTest::addColumn<bool>("isByNeed");
        QTest::newRow("one, before many") << 1 << 0 << 20000 << true;
        QTest::newRow("one, before few") << 1 << 0 << 3 << true;
        QTest::newRow("as many calls") << 1000 << 0 << 20000 << true;
        QTest::newRow("one more") << 1001 << 0 << 20000 << false;
        QTest::newRow("many, before few") << 500 << 0 << 600 << false;
        QTest::newRow("a page more") << 1001 << 0 << 20001 << true;
        QTest::newRow("two questions cost two calls") << 2 << 1 << 1000 << false;
        QTest::newRow("two questions, before many") << 2 << 1 << 1001 << true;
        QTest::newRow("an empty report is a page") << 51 << 0 << 0 << false;
    }
    void theWayWithFewerCallsIsTaken()
    {
        QFETCH(int, due);
        QFETCH(int, again);
        QFETCH(int, atZoho);
        QFETCH(bool, isByNeed);
        const FetchCosts costs{.due = due, .again = again, .atZoho = atZoho, .age = 1h};
        QVERIFY(chooseFetchWay(costs) == (isByNeed ? FetchWay::ByNeed : FetchWay::Paging));
    }

    void withoutACountTwoCallsAreRiskedAndNoMore()
    {
        QVERIFY(chooseFetchWay({.due = 100}) == FetchWay::ByNeed);
        QVERIFY(chooseFetchWay({.due = 2, .again = 1}) == FetchWay::ByNeed);
        QVERIFY(chooseFetchWay({.due = 101}) == FetchWay::Paging);
        QVERIFY2(chooseFetchWay({.due = 101, .alone = 101}) == FetchWay::ByNeed, "these are asked for anyway");
    }

    void aReportThatIsLongerThanThoughtIsGivenUp()
    {
        QCOMPARE(mostPages({.due = 101}), std::optional<qsizetype>(3));
        QCOMPARE(mostPages({.due = 300}), std::optional<qsizetype>(3)); // 6 calls by need
        QCOMPARE(mostPages({.due = 1000}), std::optional<qsizetype>(4));
        QCOMPARE(mostPages({.due = 1000, .atZoho = 3000, .age = 1h}), std::optional<qsizetype>(20));
        QCOMPARE(mostPages({.due = 1000, .atZoho = 3000, .age = 31 * 24h}), std::optional<qsizetype>(4));
        QCOMPARE(mostPages({.due = 5000, .share = 10}), std::optional<qsizetype>(5)); // of 20, some must be left
        QCOMPARE(mostPages({.due = 5000, .share = 1}), std::optional<qsizetype>(1));
        QVERIFY2(!mostPages({.due = 101, .canCompare = false}), "there is no other way");
        QVERIFY(!mostPages({.due = 101, .isScanned = false}));
    }

    void whatWasGivenUpIsTriedAgainOnlyForMore()
    {
        QVERIFY(chooseFetchWay({.due = 1000, .pagesInVain = 4}) == FetchWay::ByNeed);
        QVERIFY(chooseFetchWay({.due = 2000, .pagesInVain = 4}) == FetchWay::Paging);
        QVERIFY2(chooseFetchWay({.due = 1, .canCompare = false, .pagesInVain = 4}) == FetchWay::Paging,
                 "there is no other way");
    }

    void theReportIsReadForWhatWasNotEvenLookedAtIfTheShareCanPayForIt()
    {
        const FetchCosts costs{.due = 5000, .unseen = 100000, .atZoho = 2000000, .age = 1h};
        QVERIFY(chooseFetchWay(costs) == FetchWay::Paging);
        FetchCosts shared = costs;
        shared.share = 4000;
        QVERIFY(chooseFetchWay(shared) == FetchWay::Paging);
        shared.share = 3000; // 2000 pages would leave too little
        QVERIFY(chooseFetchWay(shared) == FetchWay::ByNeed);
        FetchCosts longer = costs;
        longer.atZoho = 3000000; // more pages than questions for all of them
        QVERIFY(chooseFetchWay(longer) == FetchWay::ByNeed);
    }

    void anOldCountIsTakenForATooLowOneAndThenForNone()
    {
        QCOMPARE(pagingCalls({.atZoho = 2000, .age = 23h}), std::optional<qsizetype>(2));
        QCOMPARE(pagingCalls({.atZoho = 2000, .age = 25h}), std::optional<qsizetype>(3));
        QVERIFY(!pagingCalls({.atZoho = 2000, .age = 31 * 24h}));
        QVERIFY(chooseFetchWay({.due = 101, .atZoho = 20000, .age = 31 * 24h}) == FetchWay::Paging);
    }

    void aSmallerChunkCostsMoreCalls()
    {
        QCOMPARE(byNeedCalls({.due = 100, .together = 50}), 2);
        QCOMPARE(byNeedCalls({.due = 100, .together = 13}), 8);
        QCOMPARE(byNeedCalls({.due = 100, .again = 99, .together = 50}), 3);
        QVERIFY(chooseFetchWay({.due = 100, .together = 13, .atZoho = 7000}) == FetchWay::Paging);
    }

    void whatCannotBeAskedForIsPaged()
    {
        QVERIFY(chooseFetchWay({.due = 1, .canCompare = false, .atZoho = 20000}) == FetchWay::Paging);
    }

    void rowsThatNoScanHasReadAreMatchedOnceADay()
    {
        QVERIFY(chooseFetchWay({.isScanned = false}) == FetchWay::Paging);
        QVERIFY(chooseFetchWay({.isScanned = false, .atZoho = 10, .age = 25h}) == FetchWay::Paging);
        QVERIFY(chooseFetchWay({.isScanned = false, .atZoho = 10, .age = 1h}) == FetchWay::Nothing);
        QVERIFY(chooseFetchWay({.due = 1, .isScanned = false, .atZoho = 10, .age = 1h}) == FetchWay::ByNeed);
    }
};

QTEST_APPLESS_MAIN(FetchWayTest)

} // namespace tst_fetchway

#include "tst_fetchway.moc"
