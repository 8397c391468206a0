// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/worker/schedulerfixture.h"

#include <QtTest>

namespace tst_scheduler {

using namespace statusbridge;
using namespace std::chrono_literals;

void expireLease(Store &store)
{
    const auto done = store.database->execute(u"UPDATE statusbridge_lease SET expires_at = 1"_s);
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

class SchedulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsACycleAtOnceAndThenOneEachInterval();
    void aMachineThatSleptRunsOneCycleForAllThatItMissed();
    void aStopHoldsAcrossRestartsUntilItIsStarted();
    void autostartOffWaitsForAnExplicitStart();
    void aStopByAnotherInstanceIsHeardWithinFifteenSeconds();
    void totalsAndDueTimeSurviveARestart();
    void aCrashInACycleLosesNeitherDueTimeNorCounts();
    void failedCyclesAreFurtherApartUntilOneSucceeds();
    void aStartEndsTheBackOff();
    void usedUpCallsAreWaitedFor();
    void ourOwnLimitWaitsForADueTimeToo();
    void whatKeepsACycleFromBeginningIsSaidAndTriedAgainMoreRarely();
    void anUnreachableDatabaseIsSaidAndTriedAgain();
    void aDatabaseThatACycleCanNotReachIsSoonTriedAgain();
    void aRunningCycleIsNoFailure();
    void aCycleThatWasCutOffIsTakenOverAsSoonAsItsLeaseHasExpired();
    void anInstanceThatIsStoppedOrFailedTooOftenTakesNothingOver();
    void ofTwoInstancesOneRunsEachDueTime();
    void aDueTimeThatAnotherOneTakesMeanwhileIsLeftToIt();
    void aClockThatIsSetBackRepeatsNothingAndDoesNotSleepForDays();

private:
    void start(const QString &by) { QVERIFY((*m_fixture->open())->scheduler.start(by)); }
    void stop(const QString &by) { QVERIFY((*m_fixture->open())->scheduler.stop(by)); }
    [[nodiscard]] std::unique_ptr<Instance> instance(const QString &holder = service())
    {
        auto made = std::make_unique<Instance>(*m_fixture, holder);
        made->tick();
        return made;
    }
    [[nodiscard]] QDateTime now() const { return m_fixture->clock.utcNow(); }
    [[nodiscard]] qsizetype cycles() const { return m_fixture->dueTimes.size(); }

    std::unique_ptr<SchedulerFixture> m_fixture;
};

void SchedulerTest::init()
{
    m_fixture = std::make_unique<SchedulerFixture>();
}

void SchedulerTest::beginsACycleAtOnceAndThenOneEachInterval()
{
    const QDateTime first = now();
    const auto service = instance();
    QCOMPARE(cycles(), 1);
    QCOMPARE(service->views.last().nextSync, first.addSecs(3600));
    QCOMPARE(service->views.last().reason, QString());
    service->live(3595s);
    QCOMPARE(cycles(), 1);
    service->live(5s);
    service->live(3600s);
    QCOMPARE(m_fixture->dueTimes, (QList<QDateTime>{first, first.addSecs(3600), first.addSecs(7200)}));
}

void SchedulerTest::aMachineThatSleptRunsOneCycleForAllThatItMissed()
{
    const QDateTime first = now();
    const auto service = instance();
    m_fixture->clock.advance(50h + 20min);
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
        QVERIFY(service->views.last().reason.startsWith(u"Stopped by anna at "_s));
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
        QVERIFY(service->views.last().reason.startsWith(u"autostart is off"_s));
    }
    start(u"anna"_s);
    const auto again = instance();
    QCOMPARE(cycles(), 1);
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
    const QDateTime first = now();
    {
        const auto service = instance();
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
    QCOMPARE(again->views.last().lastSync, first.addSecs(3602));
    QCOMPARE(again->views.last().nextSync, first.addSecs(7200));
}

void SchedulerTest::aCrashInACycleLosesNeitherDueTimeNorCounts()
{
    const QDateTime first = now();
    const auto service = instance();
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
    QCOMPARE(m_fixture->state().failures, 0);
}

void SchedulerTest::failedCyclesAreFurtherApartUntilOneSucceeds()
{
    const QDateTime first = now();
    auto service = instance();
    service->outcome = CycleOutcome::Unauthorized;
    const auto hour = [&first](int hours) { return first.addSecs(hours * 3600); };
    service->live(15h);
    QCOMPARE(m_fixture->dueTimes, (QList<QDateTime>{first, hour(1), hour(2), hour(4), hour(8), hour(12)}));
    QVERIFY(service->views.last().reason.startsWith(u"Zoho must be reconnected: It did not work."_s));
    QCOMPARE(service->views.last().nextSync, hour(16));
    service->outcome = CycleOutcome::Partial;
    service->live(2h);
    QCOMPARE(m_fixture->dueTimes.mid(6), (QList<QDateTime>{hour(16), hour(17)}));
    QCOMPARE(service->views.last().reason, QString());
}

void SchedulerTest::aStartEndsTheBackOff()
{
    const auto service = instance();
    service->outcome = CycleOutcome::Failed;
    service->live(9h);
    const auto before = cycles();
    start(u"anna"_s);
    service->live(15s);
    QCOMPARE(cycles(), before + 1);
}

void SchedulerTest::usedUpCallsAreWaitedFor()
{
    const QDateTime first = now();
    const auto service = instance();
    QVERIFY((*m_fixture->open())->calls.setExhaustedUntil(first.addSecs(5 * 3600 + 60)));
    service->live(6h - 5s);
    QCOMPARE(cycles(), 1);
    service->live(5s);
    QCOMPARE(m_fixture->dueTimes.last(), first.addSecs(6 * 3600));
    const auto said = std::find_if(service->views.cbegin(), service->views.cend(), [](const SchedulerView &view) {
        return view.reason.startsWith(u"Daily calls used up until "_s);
    });
    QVERIFY(said != service->views.cend());
    QCOMPARE(said->nextSync, first.addSecs(6 * 3600));
}

void SchedulerTest::ourOwnLimitWaitsForADueTimeToo()
{
    m_fixture->settings.sync.dailyCalls = 10;
    m_fixture->settings.sync.quotaTimeZone = u"UTC"_s;
    const QDateTime first = now(); // 9:17
    const auto service = instance();
    service->outcome = CycleOutcome::Quota;
    QVERIFY((*m_fixture->open())->calls.add(first.date(), QList<QDateTime>(9, first)));
    service->live(1h);
    QCOMPARE(cycles(), 2);
    QVERIFY((*m_fixture->open())->calls.add(first.date(), {first}));
    service->live(14h - 5s);
    QCOMPARE(cycles(), 2);
    service->live(5s);
    QCOMPARE(m_fixture->dueTimes.last(), QDateTime(first.date().addDays(1), QTime(0, 17), Qt::UTC));
}

void SchedulerTest::whatKeepsACycleFromBeginningIsSaidAndTriedAgainMoreRarely()
{
    Instance service(*m_fixture, tst_scheduler::service());
    service.refusal = noSecret();
    QTest::ignoreMessage(QtWarningMsg, "No cycle can begin: The client secret is missing.");
    service.tick();
    QCOMPARE(service.views.last().reason, u"The client secret is missing."_s);
    QVERIFY(!m_fixture->state().lastDue.isValid());
    service.live(75s);
    QCOMPARE(service.attempts, 5); // after 0, 5, 15, 35 and 75 s
    service.live(1h);
    QVERIFY(service.attempts >= 15 && service.attempts <= 20);
    QVERIFY(m_fixture->state().isAlive);
    service.refusal.reset();
    service.live(5min);
    QCOMPARE(cycles(), 1);
    QCOMPARE(service.views.last().reason, QString());
}

void SchedulerTest::anUnreachableDatabaseIsSaidAndTriedAgain()
{
    Instance service(*m_fixture, tst_scheduler::service());
    m_fixture->isDatabaseGone = true;
    QTest::ignoreMessage(QtWarningMsg, "No cycle can begin: The database can't be reached.");
    service.tick();
    QCOMPARE(service.views.last().reason, u"The database can't be reached."_s);
    service.live(1h);
    QCOMPARE(service.views.size(), 1);
    m_fixture->isDatabaseGone = false;
    service.live(5s); // or a lease that expires now would have to wait
    QCOMPARE(cycles(), 1);
    QCOMPARE(service.views.last().reason, QString());
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
    QCOMPARE(service->views.last().reason,
             u"The cycle that is due waits for the end of the one that host:2 (sync) runs."_s);
    QVERIFY(store->lease.release(*fencingToken));
    service->live(5s);
    QCOMPARE(cycles(), 1);
    QCOMPARE(m_fixture->state().failures, 0);
}

void SchedulerTest::aCycleThatWasCutOffIsTakenOverAsSoonAsItsLeaseHasExpired()
{
    const auto service = instance();
    service->live(5s);
    QCOMPARE(cycles(), 1);
    const auto store = *m_fixture->open();
    QVERIFY(store->lease.acquire(u"host:2 (sync)"_s, 60));
    service->live(30s); // looks, and sees that it is held
    QCOMPARE(service->takeOvers, 0);
    expireLease(*store);
    service->live(15s);
    QCOMPARE(service->takeOvers, 1);
    QCOMPARE(cycles(), 1); // no due time was used up
    service->live(50min);
    QCOMPARE(service->takeOvers, 1);
}

void SchedulerTest::anInstanceThatIsStoppedOrFailedTooOftenTakesNothingOver()
{
    const auto service = instance();
    service->live(5s);
    const auto store = *m_fixture->open();
    QVERIFY(store->scheduler.stop(u"anna"_s));
    QVERIFY(store->lease.acquire(u"host:2 (sync)"_s, 60));
    expireLease(*store);
    service->live(1min);
    QCOMPARE(service->takeOvers, 0);

    QVERIFY(store->scheduler.start(u"anna"_s));
    service->outcome = CycleOutcome::Failed;
    for (int i = 0; i < 5; ++i) {
        service->live(20s);
        QVERIFY(store->lease.acquire(u"host:2 (sync)"_s, 60));
        expireLease(*store);
    }
    QCOMPARE(service->takeOvers, 3);
}

void SchedulerTest::ofTwoInstancesOneRunsEachDueTime()
{
    const auto one = instance();
    const auto other = instance(u"host:2 (console)"_s);
    for (int step = 0; step < 10 * 720; ++step) {
        m_fixture->clock.advance(5s);
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
    const QDateTime first = now();
    const auto one = instance();
    const auto other = instance(u"host:2 (console)"_s);
    one->beforeCycle = [&other] { other->tick(); };
    m_fixture->clock.advance(1h);
    one->tick();
    QCOMPARE(one->attempts, 2);
    QCOMPARE(other->attempts, 1);
    QCOMPARE(m_fixture->dueTimes, (QList<QDateTime>{first, first.addSecs(3600)}));
    QCOMPARE(one->views.last().reason, QString());
    QCOMPARE(one->views.last().nextSync, first.addSecs(7200));
}

void SchedulerTest::aClockThatIsSetBackRepeatsNothingAndDoesNotSleepForDays()
{
    const auto service = instance();
    service->live(5h);
    const auto before = m_fixture->dueTimes;
    m_fixture->clock.setWall(now().addDays(-2));
    const QDateTime setBack = now();
    service->live(59min);
    QCOMPARE(m_fixture->dueTimes, before);
    service->live(2min);
    QCOMPARE(cycles(), before.size() + 1);
    QVERIFY(m_fixture->dueTimes.last() > setBack && !before.contains(m_fixture->dueTimes.last()));
}

QTEST_GUILESS_MAIN(SchedulerTest)

} // namespace tst_scheduler

#include "tst_scheduler.moc"
