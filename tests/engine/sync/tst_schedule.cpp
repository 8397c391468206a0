// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/schedule.h"

#include <QtTest>

#include <random>

namespace tst_schedule {

using namespace statusbridge;
using namespace std::chrono_literals;

QDateTime at(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC).addSecs(hour * 3600 + minute * 60);
}

Schedule hourly(const QDateTime &lastDue = at(12))
{
    return {.lastDue = lastDue, .interval = 1h};
}

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstCycleIsDueAtOnce();
    void theNextCycleIsDueOneIntervalAfterTheLastDueTime();
    void missedDueTimesCollapseIntoTheLatest();
    void anotherIntervalMakesANewGridFromTheLastDueTime();
    void theGridIgnoresClockChangesOfTimeZones();
    void aClockThatWasSetBackMakesANewGrid();
    void smallCorrectionsOfTheClockAreIgnored();
    void aChosenFirstDueTimeMakesANewGrid();
    void aChosenFirstDueTimeThatWasUsedUpIsMoot();
    void aChosenFirstDueTimeThatIsTooFarAwayIsOver();
    void theNextFullHourIsThatOfTheClocksOnTheWall();
    void propertiesHoldForAnySchedule();
};

void ScheduleTest::theFirstCycleIsDueAtOnce()
{
    QCOMPARE(nextDue(hourly({}), at(9, 7)), at(9, 7));
    QCOMPARE(dueNow(hourly({}), at(9, 7)), at(9, 7));
}

void ScheduleTest::theNextCycleIsDueOneIntervalAfterTheLastDueTime()
{
    QCOMPARE(nextDue(hourly(), at(12, 30)), at(13));
    QVERIFY(!dueNow(hourly(), at(13).addMSecs(-1)).isValid());
    QCOMPARE(dueNow(hourly(), at(13)), at(13));
}

void ScheduleTest::missedDueTimesCollapseIntoTheLatest()
{
    QCOMPARE(dueNow(hourly(), at(17, 59)), at(17));
    QCOMPARE(dueNow(hourly(), at(18)), at(18));
    QCOMPARE(nextDue(hourly(at(17)), at(17, 59)), at(18));
}

void ScheduleTest::anotherIntervalMakesANewGridFromTheLastDueTime()
{
    Schedule schedule = hourly();
    schedule.interval = 25min;
    QCOMPARE(nextDue(schedule, at(12, 10)), at(12, 25));
    QCOMPARE(dueNow(schedule, at(13)), at(12, 50));
}

void ScheduleTest::theGridIgnoresClockChangesOfTimeZones()
{
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime before(QDate(2026, 3, 29), QTime(1, 30), berlin); // an hour that is followed by 3:30
    QCOMPARE(nextDue(hourly(before.toUTC()), before.toUTC()), before.toUTC().addSecs(3600));
}

void ScheduleTest::aClockThatWasSetBackMakesANewGrid()
{
    QVERIFY(!gridAfterClockChange(hourly({}), at(0)).isValid());
    QVERIFY(!gridAfterClockChange(hourly(), at(12)).isValid());
    QCOMPARE(gridAfterClockChange(hourly(), at(9, 20)), at(9, 20));
    // Exactly on a point of the old grid, where due times would come a second time.
    QCOMPARE(gridAfterClockChange(hourly(), at(9)), at(9).addMSecs(1));
}

void ScheduleTest::aChosenFirstDueTimeMakesANewGrid()
{
    for (const QDateTime &lastDue : {QDateTime(), at(12, 55)}) {
        const Schedule schedule{.lastDue = lastDue, .interval = 10min, .firstDue = at(14)};
        QCOMPARE(nextDue(schedule, at(13, 10)), at(14)); // although the grid before has points until then
        QVERIFY(!dueNow(schedule, at(14).addMSecs(-1)).isValid());
        QCOMPARE(dueNow(schedule, at(14).addMSecs(30)), at(14));
        QCOMPARE(dueNow(schedule, at(17, 25)), at(17, 20)); // what was missed collapses
        QVERIFY(!gridAfterClockChange(schedule, at(13, 10)).isValid());
    }
}

void ScheduleTest::aChosenFirstDueTimeThatWasUsedUpIsMoot()
{
    const Schedule schedule{.lastDue = at(14), .interval = 1h, .firstDue = at(14)};
    QCOMPARE(nextDue(schedule, at(14, 1)), at(15));
    QVERIFY(!dueNow(schedule, at(14, 59)).isValid());
    QCOMPARE(dueNow(schedule, at(15)), at(15));
}

void ScheduleTest::aChosenFirstDueTimeThatIsTooFarAwayIsOver()
{
    const Schedule schedule{.lastDue = at(12), .interval = 1h, .firstDue = at(15)};
    QCOMPARE(nextDue(schedule, at(12, 30)), at(13));
}

void ScheduleTest::theNextFullHourIsThatOfTheClocksOnTheWall()
{
    const QTimeZone kolkata("Asia/Kolkata"); // half an hour beside UTC
    QCOMPARE(nextFullHour(at(9, 20), QTimeZone::utc()), at(10));
    QCOMPARE(nextFullHour(at(9), QTimeZone::utc()), at(10));
    QCOMPARE(nextFullHour(at(9, 20), kolkata), at(9, 30));
    QCOMPARE(nextFullHour(at(9, 40), kolkata), at(10, 30));
}

void ScheduleTest::smallCorrectionsOfTheClockAreIgnored()
{
    QVERIFY(!gridAfterClockChange(hourly(), at(11, 50)).isValid());
    QVERIFY(gridAfterClockChange(hourly(), at(11, 49)).isValid());
    QCOMPARE(nextDue(hourly(), at(11, 50)), at(13));
    const Schedule every2{.lastDue = at(12), .interval = 2min};
    QVERIFY(!gridAfterClockChange(every2, at(11, 58)).isValid());
    QVERIFY(gridAfterClockChange(every2, at(11, 57)).isValid());
}

void ScheduleTest::propertiesHoldForAnySchedule()
{
    std::mt19937 random(7);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    for (int i = 0; i < 20000; ++i) {
        Schedule schedule{.lastDue = at(0).addMSecs(upTo(1 << 30)), .interval = std::chrono::minutes(1 + upTo(1440))};
        const qint64 interval = schedule.interval.count();
        const QDateTime now = schedule.lastDue.addMSecs(qint64(upTo(1 << 30)) - (1 << 28));
        const QDateTime next = nextDue(schedule, now);
        QCOMPARE(schedule.lastDue.msecsTo(next), interval);
        const QDateTime due = dueNow(schedule, now);
        QCOMPARE(due.isValid(), next <= now);
        if (due.isValid()) {
            QVERIFY(due >= next && due <= now && due.msecsTo(now) < interval);
            QCOMPARE(schedule.lastDue.msecsTo(due) % interval, 0);
            Schedule after = schedule;
            after.lastDue = due;
            QVERIFY2(!dueNow(after, now).isValid(), "a due time that was used up is not due");
        }
        const QDateTime grid = gridAfterClockChange(schedule, now);
        if (grid.isValid()) {
            QVERIFY(grid < schedule.lastDue && grid.msecsTo(schedule.lastDue) % interval != 0);
        }
    }
}

QTEST_GUILESS_MAIN(ScheduleTest)

} // namespace tst_schedule

#include "tst_schedule.moc"
