// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/sync/budget.h"
#include "engine/sync/schedule.h"
#include "engine/zoho/callcounter.h"

#include <QTest>

#include <random>

namespace tst_budget {

using namespace statusbridge;
using namespace std::chrono_literals;

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

Schedule hourlyAfter(const QDateTime &lastDue)
{
    return {.lastDue = lastDue, .interval = 60min};
}

class BudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALimitNothingIsSharedOut()
    {
        QVERIFY(!leftForCycles({}));
        QVERIFY(!shareOf({.callsToday = 100, .cyclesLeft = 3}, 1));
    }

    void aShareIsAnEvenPartOfWhatIsLeftForCycles()
    {
        const BudgetFacts facts{.limit = 250, .callsToday = 45, .reservePercent = 10, .cyclesLeft = 18};
        QCOMPARE(*leftForCycles(facts), 180);
        QCOMPARE(*shareOf(facts, 1), 10);
    }

    void aPersonHasTheReserveBesides()
    {
        BudgetFacts facts{.limit = 250, .callsToday = 45, .cyclesLeft = 18, .mayUseReserve = true};
        QCOMPARE(*shareOf(facts, 1), 35);
        facts.callsToday = 240;
        QCOMPARE(*shareOf(facts, 1), 10);
        facts.mayUseReserve = false;
        QCOMPARE(*shareOf(facts, 1), 0);
        facts.callsToday = 260; // others have made some, or the limit was lowered
        facts.mayUseReserve = true;
        QCOMPARE(*shareOf(facts, 1), 0);
    }

    void aShareIsAtLeastAReadingAndAsManyUpdates()
    {
        BudgetFacts facts{.limit = 250, .callsToday = 0, .reservePercent = 0, .cyclesLeft = 288};
        QCOMPARE(*shareOf(facts, 1), 2);
        QCOMPARE(*shareOf(facts, 20), 40);
        facts.callsToday = 245;
        QCOMPARE(*shareOf(facts, 20), 5);
    }

    void aPushTakesNothingFromTheCyclesToCome()
    {
        BudgetFacts facts{.limit = 250, .callsToday = 9, .reservePercent = 10};
        QCOMPARE(*shareOfPush(facts, 23, 24), 0); // 216 of 216 are theirs
        facts.callsToday = 3;
        QCOMPARE(*shareOfPush(facts, 23, 24), 6);
        facts.callsToday = 8; // one would be left over
        QCOMPARE(*shareOfPush(facts, 23, 24), 0);
        facts.callsToday = 60;
        QCOMPARE(*shareOfPush(facts, 12, 24), 52);
        QCOMPARE(*shareOfPush(facts, 0, 24), 165); // but for the reserve
        QCOMPARE(*shareOfPush(facts, 30, 24), 0);
        facts.callsToday = 300;
        QCOMPARE(*shareOfPush(facts, 0, 24), 0);
        QVERIFY(!shareOfPush({.callsToday = 100}, 3, 24));
    }

    void theReserveIsRoundedUp()
    {
        QCOMPARE(reserveOf(250, 10), 25);
        QCOMPARE(reserveOf(251, 10), 26);
        QCOMPARE(reserveOf(5, 10), 1);
        QCOMPARE(reserveOf(250, 0), 0);
    }

    void whateverTheCyclesNeedTheReserveIsUntouchedAndUnusedSharesAreLeftToLaterOnes()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            const int cycles = 1 + static_cast<int>(random() % 48);
            const int reading = 1 + static_cast<int>(random() % 3);
            BudgetFacts facts{.limit = 50 + static_cast<int>(random() % 2000),
                              .callsToday = static_cast<int>(random() % 50),
                              .reservePercent = static_cast<int>(random() % 50)};
            const int forCycles = *leftForCycles(facts);
            int used = 0;
            bool hasEachUsedAll = true;
            for (int left = cycles; left > 0; --left) {
                facts.cyclesLeft = left;
                const int share = *shareOf(facts, reading);
                QVERIFY(share >= 0 && share <= *leftForCycles(facts));
                QVERIFY(share >= (forCycles - used) / left);
                const int needed = static_cast<int>(random() % 100);
                const int made = std::min(share, needed);
                hasEachUsedAll = hasEachUsedAll && made == share;
                facts.callsToday += made;
                used += made;
                QVERIFY(*facts.limit - facts.callsToday >= std::min(*facts.limit - (facts.callsToday - used),
                                                                    reserveOf(*facts.limit, facts.reservePercent)));
            }
            QVERIFY(used <= forCycles);
            QVERIFY2(!hasEachUsedAll || used == forCycles, "nothing is left over if each cycle needs its share");
        }
    }

    void anUnusedShareMakesTheLaterOnesGreater()
    {
        BudgetFacts facts{.limit = 240, .reservePercent = 0, .cyclesLeft = 24};
        QCOMPARE(*shareOf(facts, 1), 10);
        facts.cyclesLeft = 12; // and none of the twelve before needed a call
        QCOMPARE(*shareOf(facts, 1), 20);
    }

    void cyclesAreCountedUntilTheReset_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDateTime>("lastDue");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<int>("cycles");
        const auto row = [](const char *name, const char *zone, const char *lastDue, const char *now, int cycles) {
            QTest::newRow(name) << QString::fromLatin1(zone) << utc(lastDue) << utc(now) << cycles;
        };
        row("the first of a day", "UTC", "2026-03-01T00:00:00Z", "2026-03-01T00:00:01Z", 23);
        row("the last of a day", "UTC", "2026-03-01T23:00:00Z", "2026-03-01T23:00:01Z", 0);
        row("off the full hour", "UTC", "2026-03-01T22:59:00Z", "2026-03-01T23:00:00Z", 1);
        row("one was missed", "UTC", "2026-03-01T08:00:00Z", "2026-03-01T12:30:00Z", 12);
        row("the grid is ahead of this clock", "UTC", "2026-03-09T08:15:00Z", "2026-03-01T12:30:00Z", 11);
        row("a day of 23 hours", "Europe/Berlin", "2026-03-28T23:00:00Z", "2026-03-28T23:00:01Z", 22);
        row("a day of 25 hours", "Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-24T22:00:01Z", 24);
        row("half an hour beside UTC", "Asia/Kolkata", "2026-03-01T18:30:00Z", "2026-03-01T18:31:00Z", 23);
    }
    void cyclesAreCountedUntilTheReset()
    {
        QFETCH(QString, zone);
        QFETCH(QDateTime, lastDue);
        QFETCH(QDateTime, now);
        const auto day = zoho::quotaDayAt(now, QTimeZone(zone.toLatin1()));
        QTEST(cyclesUntil(hourlyAfter(lastDue), now, day.endsAt), "cycles");
    }

    void aFirstCycleThatIsDueAtOnceCounts()
    {
        const QDateTime now = utc("2026-03-01T21:30:00Z");
        QCOMPARE(dueTimesUntil(hourlyAfter({}), now, utc("2026-03-02T00:00:00Z")),
                 (QList<QDateTime>{now, utc("2026-03-01T22:30:00Z"), utc("2026-03-01T23:30:00Z")}));
    }

    void aDayIsSharedOutEvenlyHoweverLongItIs_data()
    {
        QTest::addColumn<QDateTime>("begin");
        QTest::addColumn<int>("cycles");
        QTest::newRow("23 hours") << utc("2026-03-28T23:00:00Z") << 23;
        QTest::newRow("24 hours") << utc("2026-03-27T23:00:00Z") << 24;
        QTest::newRow("25 hours") << utc("2026-10-24T22:00:00Z") << 25;
    }
    void aDayIsSharedOutEvenlyHoweverLongItIs()
    {
        QFETCH(QDateTime, begin);
        const QDateTime end = zoho::quotaDayAt(begin, QTimeZone("Europe/Berlin")).endsAt;
        BudgetFacts facts{.limit = 250};
        int cycles = 0;
        for (QDateTime due = begin; due < end; due = due.addSecs(3600)) {
            facts.cyclesLeft = 1 + cyclesUntil(hourlyAfter(due), due.addMSecs(5), end);
            const int share = *shareOf(facts, 2);
            QVERIFY(share >= 225 / 25 && share <= 225 / 23 + 1);
            facts.callsToday += share;
            ++cycles;
        }
        QTEST(cycles, "cycles");
        QCOMPARE(facts.callsToday, 225);
    }
};

QTEST_GUILESS_MAIN(BudgetTest)

} // namespace tst_budget

#include "tst_budget.moc"
