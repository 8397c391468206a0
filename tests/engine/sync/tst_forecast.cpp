// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/sync/budget.h"

#include <QTest>

#include <random>

namespace tst_forecast {

using namespace statusbridge;

QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 3, 1), QTime(hour, 0), Qt::UTC);
}

//! At the beginning of a day of hourly cycles.
ForecastFacts morning(int cycles = 24)
{
    ForecastFacts facts{.limit = 250, .now = at(24 - cycles), .callsOfLastDays = {0}};
    for (int hour = 24 - cycles; hour < 24; ++hour) {
        facts.dueTimes += at(hour);
    }
    return facts;
}

QString kind(const ForecastFacts &facts)
{
    return toString(forecastOf(facts).kind);
}

class ForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALimitItIsUnknown()
    {
        ForecastFacts facts = morning();
        facts.limit.reset();
        facts.waiting = 100'000;
        QCOMPARE(kind(facts), u"unknown"_s);
    }

    void aQuietDayHasEnough()
    {
        QCOMPARE(kind(morning()), u"enough"_s);
        ForecastFacts facts = morning();
        facts.waiting = 100;
        QCOMPARE(kind(facts), u"enough"_s);
        facts.callsOfLastDays = {60, 80, 70};
        QCOMPARE(kind(facts), u"enough"_s);
    }

    void untilItIsKnownWhatComesOnlyTooMuchIsTold()
    {
        ForecastFacts facts = morning();
        facts.callsOfLastDays = {};
        QCOMPARE(kind(facts), u"unknown"_s);
        facts.waiting = 100;
        QCOMPARE(kind(facts), u"unknown"_s);
        facts.waiting = 1500;
        QCOMPARE(forecastOf(facts).usedUpAt, at(23));
        facts.dueTimes = {};
        QCOMPARE(kind(facts), u"enough"_s);
    }

    void moreThanADayCarriesIsUsedUpByItsLastCycle()
    {
        ForecastFacts facts = morning();
        facts.waiting = 1500;
        QCOMPARE(forecastOf(facts).usedUpAt, at(23));
        facts = morning(5);
        facts.callsToday = 180;
        facts.waiting = 1300;
        QCOMPARE(forecastOf(facts).usedUpAt, at(23));
    }

    void whatUsuallyComesIsCountedToo()
    {
        ForecastFacts facts = morning();
        facts.waiting = 100;
        facts.callsOfLastDays = {220, 224, 210};
        QCOMPARE(kind(facts), u"used_up"_s);
    }

    void cyclesThatFollowEachOtherCloselyUseThemUpEarlier()
    {
        ForecastFacts facts{.limit = 250, .now = at(0), .cyclesADay = 288, .callsOfLastDays = {0}, .waiting = 1500};
        for (int cycle = 0; cycle < 288; ++cycle) {
            facts.dueTimes += at(0).addSecs(cycle * 300);
        }
        QCOMPARE(forecastOf(facts).usedUpAt, at(0).addSecs(111 * 300)); // two calls a cycle, of 225
    }

    void onceNoneIsLeftForCyclesTheyAreUsedUpNow()
    {
        ForecastFacts facts = morning(4);
        facts.callsToday = 225;
        QCOMPARE(kind(facts), u"enough"_s);
        facts.waiting = 3;
        QCOMPARE(forecastOf(facts).usedUpAt, facts.now);
    }

    void whatItSaysIsWhatHappens()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 1000; ++round) {
            ForecastFacts facts = morning(1 + static_cast<int>(random() % 24));
            facts.callsToday = static_cast<int>(random() % 225);
            facts.waiting = random() % 400;
            facts.readingCost = 1 + static_cast<int>(random() % 2);
            const CallForecast forecast = forecastOf(facts);
            BudgetFacts budget{.limit = facts.limit, .callsToday = facts.callsToday};
            qint64 waiting = facts.waiting;
            QDateTime lastCall = facts.now;
            for (qsizetype i = 0; i < facts.dueTimes.size() && waiting > 0; ++i) {
                budget.cyclesLeft = static_cast<int>(facts.dueTimes.size() - i);
                const int share = *shareOf(budget, facts.readingCost);
                const auto updates = std::clamp<qint64>(share - facts.readingCost, 0, waiting);
                if (share > 0) {
                    lastCall = facts.dueTimes.at(i);
                }
                budget.callsToday += std::min(share, static_cast<int>(updates) + facts.readingCost);
                waiting -= updates;
            }
            QCOMPARE(forecast.kind == CallForecast::Kind::Enough, waiting == 0);
            QVERIFY(waiting == 0 || std::abs(forecast.usedUpAt.secsTo(lastCall)) <= 3600);
        }
    }
};

QTEST_GUILESS_MAIN(ForecastTest)

} // namespace tst_forecast

#include "tst_forecast.moc"
