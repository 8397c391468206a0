// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/sync/schedule.h"

#include <QtTest>

#include <random>

Q_DECLARE_METATYPE(statusbridge::SyncSettings)

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
    void withinActiveHoursTheGridHolds();
    void whatFallsDueOutsideOfTheHoursIsDueAsTheyBegin();
    void whatWasMissedWaitsForTheHoursToo();
    void aFirstDueTimeThatAPersonChoseNeedsNoHours();
    void cronNamesTheDueTimes();
    void missedTimesOfCronCollapseIntoTheLatest();
    void cronBeginsToCountWhenItIsThere();
    void aSkippedHourOfCronRunsAtOnceAndADoubledOneOnce();
    void dueTimesToComeAreListed_data();
    void dueTimesToComeAreListed();
    void aUsualDayHasSoManyCycles();
};

//! The first of March 2026 is a Sunday; Berlin's clocks are an hour ahead of UTC then.
Schedule timed(const SyncSettings &settings, const QDateTime &lastDue)
{
    return {.lastDue = lastDue,
            .interval = std::chrono::minutes(settings.intervalMinutes),
            .timetable = timetableOf(settings, u"Europe/Berlin"_s)};
}

SyncSettings cron(const QString &expression)
{
    SyncSettings settings;
    settings.cron = expression;
    return settings;
}

SyncSettings within(const QString &hours, const QString &days = {})
{
    SyncSettings settings;
    settings.hours = hours;
    settings.days = days;
    return settings;
}

void ScheduleTest::withinActiveHoursTheGridHolds()
{
    const Schedule schedule = timed(within(u"07:00-20:00"_s), at(12, 17));
    QCOMPARE(nextDue(schedule, at(12, 30)), at(13, 17));
    QCOMPARE(dueNow(schedule, at(13, 40)), at(13, 17));
}

void ScheduleTest::whatFallsDueOutsideOfTheHoursIsDueAsTheyBegin()
{
    const Schedule schedule = timed(within(u"07:00-20:00"_s), at(18, 17)); // 19:17 in Berlin
    QCOMPARE(nextDue(schedule, at(18, 30)), at(30));
    QVERIFY(!dueNow(schedule, at(29, 59)).isValid());
    QCOMPARE(dueNow(schedule, at(30)), at(29, 17)); // of the grid, which stays as it was
    QCOMPARE(nextDue(timed(within(u"07:00-20:00"_s), at(29, 17)), at(30, 1)), at(30, 17));
}

void ScheduleTest::whatWasMissedWaitsForTheHoursToo()
{
    const Schedule schedule = timed(within({}, u"mon-fri"_s), at(-50));
    QVERIFY(!dueNow(schedule, at(12)).isValid()); // a Sunday
    QCOMPARE(nextDue(schedule, at(12)), at(23));
    QCOMPARE(dueNow(schedule, at(23)), at(23));
}

void ScheduleTest::aFirstDueTimeThatAPersonChoseNeedsNoHours()
{
    Schedule schedule = timed(within(u"07:00-08:00"_s), at(0));
    schedule.firstDue = at(14);
    QCOMPARE(nextDue(schedule, at(13, 30)), at(14));
    QCOMPARE(dueNow(schedule, at(14)), at(14));
}

void ScheduleTest::cronNamesTheDueTimes()
{
    const Schedule schedule = timed(cron(u"30 7,9 * * *"_s), at(0));
    QCOMPARE(nextDue(schedule, at(3)), at(6, 30));
    QVERIFY(!dueNow(schedule, at(6, 30).addMSecs(-1)).isValid());
    QCOMPARE(dueNow(schedule, at(6, 31)), at(6, 30));
    QCOMPARE(nextDue(timed(cron(u"30 7,9 * * *"_s), at(6, 30)), at(6, 31)), at(8, 30));
}

void ScheduleTest::missedTimesOfCronCollapseIntoTheLatest()
{
    QCOMPARE(dueNow(timed(cron(u"@daily"_s), at(-100)), at(12)), at(-1));
    QCOMPARE(dueNow(timed(cron(u"0 0 29 feb *"_s), at(-24 * 900)), at(12)),
             QDateTime(QDate(2024, 2, 28), QTime(23, 0), Qt::UTC));
}

void ScheduleTest::cronBeginsToCountWhenItIsThere()
{
    const Schedule schedule = timed(cron(u"0 7 * * *"_s), {});
    QVERIFY(!dueNow(schedule, at(6)).isValid());
    QCOMPARE(nextDue(schedule, at(3)), at(6));
    QCOMPARE(gridToKeep(schedule, at(3)), at(3));
    QVERIFY(!gridToKeep(timed(cron(u"0 7 * * *"_s), at(3)), at(4)).isValid());
    QVERIFY(!gridToKeep(timed(SyncSettings(), {}), at(3)).isValid());
    QCOMPARE(dueTimesUntil(schedule, at(3), at(24 * 7), 2), (QList{at(6), at(30)}));
    Schedule chosen = schedule;
    chosen.firstDue = at(4);
    QCOMPARE(dueTimesUntil(chosen, at(3, 30), at(24 * 7), 3), (QList{at(4), at(6), at(30)}));
}

void ScheduleTest::aSkippedHourOfCronRunsAtOnceAndADoubledOneOnce()
{
    const auto utc = [](const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); };
    const auto nights = timed(cron(u"30 2 * * *"_s), utc("2026-03-28T12:00:00Z"));
    const auto spring = dueTimesUntil(nights, utc("2026-03-28T12:00:00Z"), utc("2026-03-30T12:00:00Z"));
    QCOMPARE(spring, (QList{utc("2026-03-29T01:00:00Z"), utc("2026-03-30T00:30:00Z")}));
    const auto before = timed(cron(u"30 2 * * *"_s), utc("2026-10-24T12:00:00Z"));
    const auto autumn = dueTimesUntil(before, utc("2026-10-24T12:00:00Z"), utc("2026-10-26T12:00:00Z"));
    QCOMPARE(autumn, (QList{utc("2026-10-25T00:30:00Z"), utc("2026-10-26T01:30:00Z")}));
}

void ScheduleTest::dueTimesToComeAreListed_data()
{
    QTest::addColumn<SyncSettings>("settings");
    QTest::addColumn<QList<QDateTime>>("expected");
    SyncSettings slow = within(u"07:00-20:00"_s);
    slow.intervalMinutes = 480;
    QTest::newRow("interval") << SyncSettings() << QList{at(13, 17), at(14, 17), at(15, 17), at(16, 17), at(17, 17)};
    QTest::newRow("hours") << within(u"07:00-17:00"_s) << QList{at(13, 17), at(14, 17), at(15, 17), at(30), at(30, 17)};
    QTest::newRow("a slow grid") << slow << QList{at(30), at(36, 17), at(54), at(60, 17), at(78)};
    QTest::newRow("days") << within({}, u"tue"_s) << QList{at(47), at(47, 17), at(48, 17), at(49, 17), at(50, 17)};
    QTest::newRow("cron") << cron(u"0 */12 * * *"_s) << QList{at(23), at(35), at(47), at(59), at(71)};
}

void ScheduleTest::dueTimesToComeAreListed()
{
    QFETCH(const SyncSettings, settings);
    QTEST(dueTimesUntil(timed(settings, at(12, 17)), at(12, 20), at(24 * 400), 5), "expected");
}

void ScheduleTest::aUsualDayHasSoManyCycles()
{
    QCOMPARE(cyclesADay(timed(SyncSettings(), {}), at(12)), 24);
    QCOMPARE(cyclesADay(timed(within(u"08:00-18:00"_s), at(12)), at(12)), 10);
    QCOMPARE(cyclesADay(timed(cron(u"0 7,19 * * *"_s), {}), at(12)), 2);
    QCOMPARE(cyclesADay(timed(cron(u"* * * * *"_s), {}), at(12)), 1440);
    QCOMPARE(cyclesADay(timed(cron(u"@yearly"_s), {}), at(12)), 1);
}

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
    QVERIFY(!gridToKeep(hourly({}), at(0)).isValid());
    QVERIFY(!gridToKeep(hourly(), at(12)).isValid());
    QCOMPARE(gridToKeep(hourly(), at(9, 20)), at(9, 20));
    // Exactly on a point of the old grid, where due times would come a second time.
    QCOMPARE(gridToKeep(hourly(), at(9)), at(9).addMSecs(1));
}

void ScheduleTest::aChosenFirstDueTimeMakesANewGrid()
{
    for (const QDateTime &lastDue : {QDateTime(), at(12, 55)}) {
        const Schedule schedule{.lastDue = lastDue, .interval = 10min, .firstDue = at(14)};
        QCOMPARE(nextDue(schedule, at(13, 10)), at(14)); // although the grid before has points until then
        QVERIFY(!dueNow(schedule, at(14).addMSecs(-1)).isValid());
        QCOMPARE(dueNow(schedule, at(14).addMSecs(30)), at(14));
        QCOMPARE(dueNow(schedule, at(17, 25)), at(17, 20)); // what was missed collapses
        QVERIFY(!gridToKeep(schedule, at(13, 10)).isValid());
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
    QVERIFY(!gridToKeep(hourly(), at(11, 50)).isValid());
    QVERIFY(gridToKeep(hourly(), at(11, 49)).isValid());
    QCOMPARE(nextDue(hourly(), at(11, 50)), at(13));
    const Schedule every2{.lastDue = at(12), .interval = 2min};
    QVERIFY(!gridToKeep(every2, at(11, 58)).isValid());
    QVERIFY(gridToKeep(every2, at(11, 57)).isValid());
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
        const QDateTime grid = gridToKeep(schedule, now);
        if (grid.isValid()) {
            QVERIFY(grid < schedule.lastDue && grid.msecsTo(schedule.lastDue) % interval != 0);
        }
    }
}

QTEST_GUILESS_MAIN(ScheduleTest)

} // namespace tst_schedule

#include "tst_schedule.moc"
