// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datadirectory.h"
#include "tests/engine/worker/schedulerfixture.h"

#include <QtTest>

namespace tst_scheduler {

using namespace statusbridge;
using namespace std::chrono_literals;

void expireLease(Store &store)
{
    const auto done = store.database->run(u"UPDATE statusbridge_lease SET expires_at = 1"_s);
    QVERIFY(done);
}

QString service()
{
    return u"host:1 (service)"_s;
}

Error noSecret()
{
    return {.kind = ErrorKind::Configuration, .message = u"The client secret is missing."_s};
}

//! A cycle of another instance, which never ends.
bool beginElsewhere(Store &store)
{
    Run run;
    run.holder = u"host:2 (sync)"_s;
    run.startedAt = QDateTime::currentDateTimeUtc();
    const auto fencingToken = store.lease.acquire(run.holder, 60);
    return fencingToken && store.runs.begin(*fencingToken, run);
}

class SchedulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsACycleAtOnceAndThenOneEachInterval();
    void aMachineThatSleptRunsOneCycleForAllThatItMissed();
    void aStopHoldsAcrossRestartsUntilItIsStarted();
    void autostartOffWaitsForAnExplicitStart();
    void aSetUpThatIsNotFinishedBeginsNothingInAnyProgram();
    void theFirstCycleIsBegunAtTheTimeThatWasChosen();
    void aStopByAnotherInstanceIsHeardWithinFifteenSeconds();
    void totalsAndDueTimeSurviveARestart();
    void aCrashInACycleLosesNeitherDueTimeNorCounts();
    void failuresNeverMoveTheSchedule_data();
    void failuresNeverMoveTheSchedule();
    void cyclesBegunByHandDoNotShiftTheSchedule();
    void usedUpCallsAreAskedForAtEachDueTime();
    void aResetThatIsFurtherAwayThanADayIsNotBelieved();
    void ourOwnLimitIsSaidAndWaitsForNothing();
    void whatKeepsACycleFromBeginningIsSaidAndTriedAgainMoreRarely();
    void anUnreachableDatabaseIsSaidAndTriedAgain();
    void aDatabaseThatACycleCanNotReachIsSoonTriedAgain();
    void aRunningCycleIsNoFailure();
    void aCycleThatWasCutOffIsTakenOverAsSoonAsItsLeaseHasExpired();
    void aCycleOfAnotherTargetIsNotTakenOver();
    void anInstanceThatIsStoppedTakesNothingOver();
    void aCycleThatEndsEachProcessIsTakenOverAFewTimesOnly();
    void ofTwoInstancesOneRunsEachDueTime();
    void aDueTimeThatAnotherOneTakesMeanwhileIsLeftToIt();
    void aClockThatIsSetBackRepeatsNothingAndDoesNotSleepForDays();
    void instancesWhoseClocksDifferAgree_data();
    void instancesWhoseClocksDifferAgree();
    void showsThatItGoesOn();
    void cronBeginsCyclesAtItsTimesAndNoneBefore();
    void outsideOfItsHoursNothingBeginsByItself();
    void withinItsHoursCyclesBegin();
    void instancesFollowTheClocksOfOneZone();

private:
    //! Hours that begin so many hours from now, in UTC.
    void setHours(int ahead)
    {
        const auto hour = [ahead](int more) {
            const QTime time = QDateTime::currentDateTimeUtc().time().addSecs(3600 * (ahead + more));
            return time.toString(u"HH:mm"_s);
        };
        m_fixture->settings.sync.hours = hour(0) + u'-' + hour(4);
        m_fixture->settings.sync.timeZone = u"UTC"_s;
    }
    void start(const QString &by) { QVERIFY((*m_fixture->open())->scheduler.start(by)); }
    void stop(const QString &by) { QVERIFY((*m_fixture->open())->scheduler.stop(by)); }
    [[nodiscard]] std::unique_ptr<Instance> instance(const QString &holder = service())
    {
        auto made = std::make_unique<Instance>(*m_fixture, holder);
        made->tick();
        return made;
    }
    [[nodiscard]] qsizetype cycles() const { return m_fixture->dueTimes.size(); }

    std::unique_ptr<SchedulerFixture> m_fixture;
};

void SchedulerTest::init()
{
    m_fixture = std::make_unique<SchedulerFixture>();
}

void SchedulerTest::beginsACycleAtOnceAndThenOneEachInterval()
{
    const auto service = instance();
    const QDateTime first = m_fixture->dueTimes.first();
    QCOMPARE(cycles(), 1);
    QCOMPARE(service->views.last().nextSync, first.addSecs(3600));
    QCOMPARE(service->views.last().reason.english(), QString());
    service->live(3595s);
    QCOMPARE(cycles(), 1);
    service->live(5s);
    service->live(3600s);
    QCOMPARE(m_fixture->dueTimes, (QList<QDateTime>{first, first.addSecs(3600), first.addSecs(7200)}));
}

void SchedulerTest::aMachineThatSleptRunsOneCycleForAllThatItMissed()
{
    const auto service = instance();
    const QDateTime first = m_fixture->dueTimes.first();
    m_fixture->pass(50h + 20min);
    service->tick();
    service->live(30s);
    QCOMPARE(m_fixture->dueTimes, (QList<QDateTime>{first, first.addSecs(50 * 3600)}));
}

void SchedulerTest::aStopHoldsAcrossRestartsUntilItIsStarted()
{
    stop(u"anna"_s);
    {
        const auto service = instance();
        service->live(60s);
        QVERIFY(!service->views.last().running);
        QVERIFY(service->views.last().reason.english().startsWith(u"Stopped by anna at "_s));
        QVERIFY(!service->views.last().nextSync.isValid());
    }
    const auto again = instance();
    again->live(60s);
    QCOMPARE(cycles(), 0);
    start(u"bob"_s);
    again->scheduler.poke();
    QCOMPARE(cycles(), 1);
}

void SchedulerTest::autostartOffWaitsForAnExplicitStart()
{
    m_fixture->settings.sync.autostart = false;
    {
        const auto service = instance();
        service->live(60s);
        QCOMPARE(cycles(), 0);
        QVERIFY(service->views.last().reason.english().startsWith(u"autostart is off"_s));
    }
    start(u"anna"_s); // in another instance: that is no Start here
    {
        const auto again = instance();
        again->live(60s);
        QCOMPARE(cycles(), 0);
    }
    QVERIFY(noteStartedHere(m_fixture->directory.path()));
    const auto started = instance();
    QCOMPARE(cycles(), 1);
}

void SchedulerTest::aSetUpThatIsNotFinishedBeginsNothingInAnyProgram()
{
    QVERIFY(noteSetUpBegun(m_fixture->directory.path()));
    for (int program = 0; program < 2; ++program) {
        const auto started = instance();
        started->live(2h);
        QCOMPARE(cycles(), 0);
        QVERIFY(started->views.last().reason.english().contains(u"assistant has not been finished"_s));
    }
    QVERIFY(noteSetUpAnswered(m_fixture->directory.path()));
    const auto finished = instance();
    QCOMPARE(cycles(), 1);
}

void SchedulerTest::theFirstCycleIsBegunAtTheTimeThatWasChosen()
{
    m_fixture->settings.sync.intervalMinutes = 15; // the grid of before would come three times until then
    const QDateTime chosen = (*m_fixture->open())->scheduler.state()->now.addSecs(3000);
    const QDateTime told = m_fixture->told(chosen);
    QVERIFY((*m_fixture->open())->scheduler.start(u"anna"_s, chosen));
    const auto service = instance();
    QCOMPARE(service->views.last().nextSync, told);
    service->live(49min);
    QCOMPARE(cycles(), 0);
    service->live(62min);
    QCOMPARE(m_fixture->dueTimes,
             (QList<QDateTime>{told, told.addSecs(900), told.addSecs(1800), told.addSecs(2700), told.addSecs(3600)}));
}

void SchedulerTest::aStopByAnotherInstanceIsHeardWithinFifteenSeconds()
{
    const auto service = instance();
    stop(u"anna"_s);
    service->live(15s);
    QVERIFY(!service->views.last().running);
    service->live(7200s);
    QCOMPARE(cycles(), 1);
}

void SchedulerTest::totalsAndDueTimeSurviveARestart()
{
    QDateTime first;
    {
        const auto service = instance();
        first = m_fixture->dueTimes.first();
        service->counts = {.updated = 5, .failed = 1};
        service->live(3600s);
        QCOMPARE(cycles(), 2);
    }
    QVERIFY(!m_fixture->state().isAlive);
    const auto again = instance();
    QCOMPARE(cycles(), 2);
    QCOMPARE(again->views.last().totalSynced, 5);
    QCOMPARE(again->views.last().totalFailed, 1);
    QCOMPARE(again->views.last().lastDurationSeconds, 2.0);
    QVERIFY(qAbs(again->views.last().lastSync.secsTo(first.addSecs(3602))) <= 2);
    QCOMPARE(again->views.last().nextSync, first.addSecs(7200));
}

void SchedulerTest::aCrashInACycleLosesNeitherDueTimeNorCounts()
{
    const auto service = instance();
    const QDateTime first = m_fixture->dueTimes.first();
    service->staysOpen = true;
    service->live(3600s);
    const auto store = *m_fixture->open();
    QVERIFY(
        store->database->change(u"INSERT INTO statusbridge_journal (run_id, record_id, queue_id, outcome, zoho_code) "
                                "SELECT max(id), 'r', 'q', 'updated', 0 FROM statusbridge_runs"_s));
    service->staysOpen = false;
    service->live(3600s);
    QCOMPARE(m_fixture->dueTimes, (QList<QDateTime>{first, first.addSecs(3600), first.addSecs(7200)}));
    QCOMPARE(m_fixture->state().totalSynced, 1);
    QCOMPARE(m_fixture->state().cutOffs, 0);
}

void SchedulerTest::failuresNeverMoveTheSchedule_data()
{
    QTest::addColumn<CycleOutcome>("outcome");
    QTest::addColumn<QString>("reason");
    QTest::newRow("failed") << CycleOutcome::Failed << u"The last cycle failed: It did not work. The next cycle is "_s;
    QTest::newRow("unauthorized") << CycleOutcome::Unauthorized
                                  << u"Zoho must be reconnected: It did not work. The next cycle is "_s;
    QTest::newRow("quota") << CycleOutcome::Quota << QString();
}

void SchedulerTest::failuresNeverMoveTheSchedule()
{
    QFETCH(CycleOutcome, outcome);
    QFETCH(QString, reason);
    auto service = instance();
    const QDateTime first = m_fixture->dueTimes.first();
    const auto hour = [&first](int hours) { return first.addSecs(hours * 3600); };
    service->outcome = outcome;
    service->live(5h);
    QCOMPARE(m_fixture->dueTimes, (QList<QDateTime>{first, hour(1), hour(2), hour(3), hour(4), hour(5)}));
    QVERIFY2(service->views.last().reason.english().startsWith(reason),
             qPrintable(service->views.last().reason.english()));
    QCOMPARE(service->views.last().nextSync, hour(6));
    service->outcome = CycleOutcome::Partial;
    service->live(1h);
    QCOMPARE(cycles(), 7);
    QCOMPARE(service->views.last().reason.english(), QString());
}

void SchedulerTest::cyclesBegunByHandDoNotShiftTheSchedule()
{
    const auto service = instance();
    const QDateTime first = m_fixture->dueTimes.first();
    const auto store = *m_fixture->open();
    for (int i = 0; i < 3; ++i) {
        const auto fencingToken = store->lease.acquire(u"host:2 (sync)"_s, 60);
        Run run;
        run.startedAt = QDateTime::currentDateTimeUtc();
        run.id = *store->runs.begin(*fencingToken, run);
        run.outcome = CycleOutcome::Failed;
        run.finishedAt = run.startedAt.addSecs(1);
        QVERIFY(store->runs.finish(*fencingToken, run));
        QVERIFY(store->lease.release(*fencingToken));
        service->live(1min);
    }
    QCOMPARE(service->views.last().nextSync, first.addSecs(3600));
    service->live(57min);
    QCOMPARE(m_fixture->dueTimes, (QList<QDateTime>{first, first.addSecs(3600)}));
}

void SchedulerTest::usedUpCallsAreAskedForAtEachDueTime()
{
    const auto service = instance();
    const QDateTime first = m_fixture->dueTimes.first();
    QVERIFY((*m_fixture->open())->calls.setExhaustedUntil(QDateTime::currentDateTimeUtc().addSecs(5 * 3600 + 60)));
    service->live(15s);
    QVERIFY(service->views.last().reason.english().startsWith(u"Daily calls used up until "_s));
    QCOMPARE(service->views.last().nextSync, first.addSecs(3600));
    service->live(2h);
    QCOMPARE(m_fixture->dueTimes, (QList<QDateTime>{first, first.addSecs(3600), first.addSecs(7200)}));
}

void SchedulerTest::aResetThatIsFurtherAwayThanADayIsNotBelieved()
{
    QVERIFY((*m_fixture->open())->calls.setExhaustedUntil(QDateTime::currentDateTimeUtc().addDays(2)));
    const auto service = instance();
    QCOMPARE(service->views.last().reason.english(), QString());
}

void SchedulerTest::ourOwnLimitIsSaidAndWaitsForNothing()
{
    m_fixture->settings.sync.dailyCalls = 10;
    m_fixture->settings.sync.quotaTimeZone = u"UTC"_s;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY((*m_fixture->open())->calls.add(now.date(), QList<QDateTime>(10, now)));
    const auto service = instance();
    QCOMPARE(cycles(), 1);
    QVERIFY(service->views.last().reason.english().startsWith(u"Daily calls used up until "_s));
}

void SchedulerTest::whatKeepsACycleFromBeginningIsSaidAndTriedAgainMoreRarely()
{
    Instance service(*m_fixture, tst_scheduler::service());
    service.refusal = noSecret();
    QTest::ignoreMessage(QtWarningMsg, "No cycle can begin: The client secret is missing.");
    service.tick();
    QCOMPARE(service.views.last().reason.english(), u"The client secret is missing."_s);
    QVERIFY(!m_fixture->state().lastDue.isValid());
    service.live(75s);
    QCOMPARE(service.attempts, 5); // after 0, 5, 15, 35 and 75 s
    service.live(1h);
    QVERIFY(service.attempts >= 15 && service.attempts <= 20);
    QVERIFY(m_fixture->state().isAlive);
    service.refusal.reset();
    service.live(5min);
    QCOMPARE(cycles(), 1);
    QCOMPARE(service.views.last().reason.english(), QString());
}

void SchedulerTest::anUnreachableDatabaseIsSaidAndTriedAgain()
{
    Instance service(*m_fixture, tst_scheduler::service());
    m_fixture->isDatabaseGone = true;
    QTest::ignoreMessage(QtWarningMsg, "No cycle can begin: The database can't be reached.");
    service.tick();
    QCOMPARE(service.views.last().reason.english(), u"The database can't be reached."_s);
    service.live(1h);
    QCOMPARE(service.views.size(), 1);
    m_fixture->isDatabaseGone = false;
    service.live(5s); // or a lease that expires now would have to wait
    QCOMPARE(cycles(), 1);
    QCOMPARE(service.views.last().reason.english(), QString());
}

void SchedulerTest::aDatabaseThatACycleCanNotReachIsSoonTriedAgain()
{
    Instance service(*m_fixture, tst_scheduler::service());
    service.refusal = Error{.kind = ErrorKind::Database, .message = u"The database can't be reached."_s};
    QTest::ignoreMessage(QtWarningMsg, "No cycle can begin: The database can't be reached.");
    service.tick();
    service.live(10min);
    service.refusal.reset();
    service.live(5s);
    QCOMPARE(cycles(), 1);
}

void SchedulerTest::aRunningCycleIsNoFailure()
{
    const auto store = *m_fixture->open();
    const auto fencingToken = store->lease.acquire(u"host:2 (sync)"_s, 60);
    const auto service = instance();
    service->live(20s);
    QCOMPARE(cycles(), 0);
    QCOMPARE(service->views.last().reason.english(),
             u"The cycle that is due waits for the end of the one that host:2 (sync) runs."_s);
    QVERIFY(store->lease.release(*fencingToken));
    service->live(5s);
    QCOMPARE(cycles(), 1);
    QCOMPARE(m_fixture->state().cutOffs, 0);
}

void SchedulerTest::aCycleThatWasCutOffIsTakenOverAsSoonAsItsLeaseHasExpired()
{
    const auto service = instance();
    service->live(5s);
    QCOMPARE(cycles(), 1);
    const auto store = *m_fixture->open();
    QVERIFY(beginElsewhere(*store));
    service->live(30s); // looks, and sees that it is held
    QCOMPARE(service->takeOvers, 0);
    expireLease(*store);
    service->live(15s);
    QCOMPARE(service->takeOvers, 1);
    QCOMPARE(cycles(), 1); // no due time was used up
    service->live(50min);
    QCOMPARE(service->takeOvers, 1);
}

void SchedulerTest::aCycleOfAnotherTargetIsNotTakenOver()
{
    const auto service = instance();
    service->live(5s);
    const auto store = *m_fixture->open();
    store->database->setTarget({.key = 7, .name = u"another"_s, .isProduction = true});
    QVERIFY(beginElsewhere(*store));
    expireLease(*store);
    service->live(1min);
    QCOMPARE(service->takeOvers, 0);
}

void SchedulerTest::anInstanceThatIsStoppedTakesNothingOver()
{
    const auto service = instance();
    service->live(5s);
    const auto store = *m_fixture->open();
    QVERIFY(store->scheduler.stop(u"anna"_s));
    QVERIFY(beginElsewhere(*store));
    expireLease(*store);
    service->live(1min);
    QCOMPARE(service->takeOvers, 0);
}

void SchedulerTest::aCycleThatEndsEachProcessIsTakenOverAFewTimesOnly()
{
    Instance service(*m_fixture, tst_scheduler::service());
    const auto store = *m_fixture->open();
    service.staysOpen = true;
    service.tick();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(store->lease.acquire(u"host:2 (sync)"_s, 60));
        expireLease(*store);
        service.live(20s);
    }
    QCOMPARE(service.takeOvers, 3);
    service.staysOpen = false;
    service.live(1h); // a due time is used all the same, and a cycle that ends by itself begins the count again
    QCOMPARE(cycles(), 2);
    QVERIFY(beginElsewhere(*store));
    expireLease(*store);
    service.live(20s);
    QCOMPARE(service.takeOvers, 4);
}

void SchedulerTest::ofTwoInstancesOneRunsEachDueTime()
{
    const auto one = instance();
    const auto other = instance(u"host:2 (console)"_s);
    for (int step = 0; step < 10 * 720; ++step) {
        m_fixture->pass(5s);
        const bool isOnesTurn = step / 720 % 2 == 0;
        (isOnesTurn ? one : other)->tick();
        (isOnesTurn ? other : one)->tick();
    }
    QCOMPARE(cycles(), 11);
    QCOMPARE(QSet<QDateTime>(m_fixture->dueTimes.cbegin(), m_fixture->dueTimes.cend()).size(), 11);
    QVERIFY(one->attempts > 1 && other->attempts > 1);
}

void SchedulerTest::aDueTimeThatAnotherOneTakesMeanwhileIsLeftToIt()
{
    const auto one = instance();
    const QDateTime first = m_fixture->dueTimes.first();
    const auto other = instance(u"host:2 (console)"_s);
    one->beforeCycle = [&other] { other->tick(); };
    m_fixture->pass(1h);
    one->tick();
    QCOMPARE(one->attempts, 2);
    QCOMPARE(other->attempts, 1);
    QCOMPARE(m_fixture->dueTimes, (QList<QDateTime>{first, first.addSecs(3600)}));
    QCOMPARE(one->views.last().reason.english(), QString());
    QCOMPARE(one->views.last().nextSync, first.addSecs(7200));
}

void SchedulerTest::aClockThatIsSetBackRepeatsNothingAndDoesNotSleepForDays()
{
    const auto service = instance();
    service->live(5h);
    const auto before = m_fixture->dueTimes;
    m_fixture->setDatabaseClock(-48h);
    const QDateTime setBack = m_fixture->told(QDateTime::currentDateTimeUtc());
    service->live(59min);
    QCOMPARE(m_fixture->dueTimes, before);
    service->live(2min);
    QCOMPARE(cycles(), before.size() + 1);
    QVERIFY(m_fixture->dueTimes.last() > setBack && !before.contains(m_fixture->dueTimes.last()));
}

void SchedulerTest::instancesWhoseClocksDifferAgree_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("where");
    QTest::newRow("ahead") << 2 << u"ahead of"_s;
    QTest::newRow("behind") << -2 << u"behind"_s;
    QTest::newRow("days behind") << -50 << u"behind"_s;
}

void SchedulerTest::instancesWhoseClocksDifferAgree()
{
    QFETCH(int, hours);
    QFETCH(QString, where);
    const auto one = instance();
    const QDateTime first = m_fixture->dueTimes.first();
    const std::chrono::minutes ahead = std::chrono::hours(hours);
    MovableClock wrong;
    wrong.setAhead(ahead);
    Instance other(*m_fixture, u"host:2 (console)"_s, &wrong);
    const QString said = u"The machine's clock is %1 minutes %2 the database's: set it, or let it be set from the "
                         "network, or the day's calls and the times of statuses will be misjudged."_s.arg(
                             QString::number(std::abs(ahead.count())), where);
    QTest::ignoreMessage(QtWarningMsg, qPrintable(said));
    for (int minute = 0; minute <= 3 * 60; ++minute) {
        other.tick();
        one->tick();
        m_fixture->pass(1min);
        wrong.advance(1min);
    }
    QCOMPARE(m_fixture->dueTimes,
             (QList<QDateTime>{first, first.addSecs(3600), first.addSecs(7200), first.addSecs(10800)}));
    QCOMPARE(other.views.last().reason.english(), said);
    QCOMPARE(one->views.last().reason.english(), QString());
    QCOMPARE(other.views.last().nextSync, one->views.last().nextSync);
}

void SchedulerTest::showsThatItGoesOn()
{
    std::chrono::milliseconds now = 0ms;
    Liveness liveness([&now] { return now; });
    Instance watched(*m_fixture, service(), nullptr, &liveness);
    watched.scheduler.start();
    now += 1h;
    QCOMPARE(liveness.late(), QStringList(u"The scheduler"_s));
    watched.tick();
    QCOMPARE(liveness.late(), QStringList());
    watched.scheduler.close();
    now += 1h;
    QCOMPARE(liveness.late(), QStringList());
}

void SchedulerTest::cronBeginsCyclesAtItsTimesAndNoneBefore()
{
    m_fixture->settings.sync.cron = u"* * * * *"_s;
    const auto service = instance();
    QCOMPARE(cycles(), 0);
    QVERIFY(service->views.last().nextSync > m_fixture->told(m_fixture->state().now));
    QCOMPARE(service->views.last().nextTimes.size(), 5);
    QCOMPARE(service->views.last().cron, u"* * * * *"_s);
    // In one step: the times of the clock on the wall stand still in the story.
    m_fixture->pass(1min);
    service->tick();
    QCOMPARE(cycles(), 1);
    m_fixture->pass(3h);
    service->tick();
    QCOMPARE(cycles(), 2);
}

void SchedulerTest::outsideOfItsHoursNothingBeginsByItself()
{
    setHours(3);
    m_fixture->settings.sync.pushAfterSeconds = 5;
    const auto service = instance();
    service->scheduler.noteRows();
    service->live(90s);
    QCOMPARE(service->triggers, QStringList());
    const SchedulerView &view = service->views.last();
    QVERIFY(view.running);
    const qint64 wait = m_fixture->told(m_fixture->state().now).secsTo(view.nextSync);
    QVERIFY2(wait > 2 * 3600 && wait <= 3 * 3600, qPrintable(QString::number(wait)));
    QVERIFY((*m_fixture->open())->wishes.add(RunTrigger::Manual, u"anna"_s)); // a person's is no cycle by itself
    service->scheduler.poke();
    QCOMPARE(service->triggers, QStringList{u"manual"_s});
}

void SchedulerTest::withinItsHoursCyclesBegin()
{
    setHours(-2);
    const auto service = instance();
    QCOMPARE(cycles(), 1);
    service->live(1h);
    QCOMPARE(cycles(), 2);
}

void SchedulerTest::instancesFollowTheClocksOfOneZone()
{
    m_fixture->settings.sync.hours = u"07:00-20:00"_s;
    (void)instance();
    QCOMPARE(m_fixture->state().zone, QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    m_fixture->settings.sync.timeZone = u"Asia/Kolkata"_s;
    (void)instance();
    QCOMPARE(m_fixture->state().zone, u"Asia/Kolkata"_s);
    m_fixture->settings.sync.timeZone.clear();
    (void)instance();
    QCOMPARE(m_fixture->state().zone, u"Asia/Kolkata"_s);
}

QTEST_GUILESS_MAIN(SchedulerTest)

} // namespace tst_scheduler

#include "tst_scheduler.moc"
