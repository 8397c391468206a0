// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datadirectory.h"
#include "tests/engine/worker/schedulerfixture.h"

#include <QtTest>

namespace tst_wishes {

using namespace statusbridge;
using namespace std::chrono_literals;

//! What becomes of cycles that persons ask for where none can begin, and which instance begins any.
class WishesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SchedulerFixture>();
        m_watching = m_fixture->settings;
        m_watching.sync.runsCycles = false;
    }
    void isBegunOnceAndMovesNoGrid();
    void isKeptWhileNoInstanceRunsAndTakenByTheNext();
    void followsTheRunningCycleOfAnotherInstanceWithinSeconds();
    void isBegunAlthoughTheSchedulerIsStoppedOrNotStarted();
    void joinsADueTime();
    void staysIfItsCycleCanNotBegin();
    void isSaidWhenNoInstanceTakesIt();
    void anInstanceThatRunsNoCyclesBeginsNoneWhateverIsThere();
    void itGivesWayToOneThatDoes();
    void aStartIsHeardOnlyWhereItWasPressedIfAutostartIsOff();
    void anInstanceThatWaitsForStartGivesWayToOneThatDoesNot();

private:
    void wish(const QString &by = u"anna"_s) { QVERIFY((*m_fixture->open())->wishes.add(RunTrigger::Manual, by)); }
    [[nodiscard]] std::optional<Wish> pending() { return *(*m_fixture->open())->wishes.pending(); }

    std::unique_ptr<SchedulerFixture> m_fixture;
    Settings m_watching; //!< of an instance that runs no cycles
};

void WishesTest::isBegunOnceAndMovesNoGrid()
{
    Instance service(*m_fixture, u"host:1 (service)"_s);
    service.tick();
    const QDateTime next = service.views.last().nextSync;
    wish();
    wish(u"bob"_s); // becomes the same cycle
    QCOMPARE(pending()->by, u"anna"_s);
    service.live(20s);
    QCOMPARE(service.triggers, (QStringList{u"schedule"_s, u"manual"_s}));
    QCOMPARE((*(*m_fixture->open())->runs.lastRun())->by, u"anna"_s);
    QVERIFY(!pending());
    service.live(60s);
    QCOMPARE(service.triggers.size(), 2);
    QCOMPARE(service.views.last().nextSync, next);
    QVERIFY(!service.views.last().wish);
}

void WishesTest::isKeptWhileNoInstanceRunsAndTakenByTheNext()
{
    {
        Instance service(*m_fixture, u"host:1 (service)"_s);
        service.tick();
    }
    wish();
    m_fixture->pass(30min);
    Instance again(*m_fixture, u"host:2 (service)"_s);
    again.tick();
    QCOMPARE(again.triggers, QStringList{u"manual"_s});
}

void WishesTest::followsTheRunningCycleOfAnotherInstanceWithinSeconds()
{
    Instance service(*m_fixture, u"host:1 (service)"_s);
    service.tick();
    const auto store = *m_fixture->open();
    const auto held = store->lease.acquire(u"host:2 (sync)"_s, 60);
    wish();
    service.live(20s);
    QCOMPARE(service.triggers.size(), 1);
    QVERIFY(!service.views.last().wish->isUnmet);
    QVERIFY(store->lease.release(*held));
    service.live(5s);
    QCOMPARE(service.triggers.size(), 2);
}

void WishesTest::isBegunAlthoughTheSchedulerIsStoppedOrNotStarted()
{
    QVERIFY((*m_fixture->open())->scheduler.stop(u"anna"_s));
    {
        Instance stopped(*m_fixture, u"host:1 (service)"_s);
        wish();
        stopped.tick();
        QCOMPARE(stopped.triggers, QStringList{u"manual"_s});
    }
    QVERIFY((*m_fixture->open())->scheduler.start(u"anna"_s));
    m_fixture->settings.sync.autostart = false;
    Instance held(*m_fixture, u"host:1 (service)"_s);
    wish();
    held.tick();
    QCOMPARE(held.triggers, QStringList{u"manual"_s});
    QCOMPARE(m_fixture->dueTimes.size(), 0);
}

void WishesTest::joinsADueTime()
{
    wish();
    Instance service(*m_fixture, u"host:1 (service)"_s);
    service.live(60s);
    QCOMPARE(service.triggers, QStringList{u"manual"_s});
    QCOMPARE(m_fixture->dueTimes.size(), 1);
}

void WishesTest::staysIfItsCycleCanNotBegin()
{
    QVERIFY((*m_fixture->open())->scheduler.stop(u"anna"_s));
    Instance service(*m_fixture, u"host:1 (service)"_s);
    service.refusal = Error{.kind = ErrorKind::Configuration, .message = u"The client secret is missing."_s};
    wish();
    QTest::ignoreMessage(QtWarningMsg, "No cycle can begin: The client secret is missing.");
    service.tick();
    QVERIFY(pending());
    service.refusal.reset();
    service.live(10s);
    QCOMPARE(service.triggers.size(), 1);
    QVERIFY(!pending());
    QCOMPARE(m_fixture->state().problem, QString());
}

void WishesTest::isSaidWhenNoInstanceTakesIt()
{
    Instance watching(*m_fixture, u"desk:1 (console)"_s, nullptr, nullptr, &m_watching);
    watching.tick();
    wish();
    watching.live(55s);
    QVERIFY(!watching.views.last().wish->isUnmet);
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(u"anna wished for a cycle at .* no instance that runs cycles has begun it"_s));
    watching.live(20s);
    QVERIFY(watching.views.last().wish->isUnmet);
    QVERIFY(pending());
}

void WishesTest::anInstanceThatRunsNoCyclesBeginsNoneWhateverIsThere()
{
    Instance watching(*m_fixture, u"desk:1 (console)"_s, nullptr, nullptr, &m_watching);
    QVERIFY((*m_fixture->open())->scheduler.start(u"anna"_s)); // pressed here
    QVERIFY(noteStartedHere(watching.ownDirectory.path()));
    wish();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no instance that runs cycles has begun it"_s));
    watching.live(2h);
    QCOMPARE(watching.attempts, 0);
    QVERIFY(!m_fixture->state().isAlive);
    QVERIFY(watching.views.last().reason.english().contains(u"No instance of Statusbridge is running"_s));
}

void WishesTest::itGivesWayToOneThatDoes()
{
    Instance watching(*m_fixture, u"desk:1 (console)"_s, nullptr, nullptr, &m_watching);
    Instance service(*m_fixture, u"host:1 (service)"_s);
    watching.tick();
    wish();
    service.tick();
    watching.live(15s);
    QCOMPARE(watching.attempts, 0);
    QCOMPARE(service.triggers, QStringList{u"manual"_s});
    QVERIFY(!watching.views.last().wish);
    QVERIFY(watching.views.last().running);
    QCOMPARE(toString(watching.views.last().hold), u"runs_no_cycles"_s);
    QCOMPARE(watching.views.last().nextSync, service.views.last().nextSync);
}

void WishesTest::aStartIsHeardOnlyWhereItWasPressedIfAutostartIsOff()
{
    Settings manual = m_fixture->settings;
    manual.sync.autostart = false;
    Instance one(*m_fixture, u"desk:1 (console)"_s, nullptr, nullptr, &manual);
    Instance other(*m_fixture, u"desk:2 (console)"_s, nullptr, nullptr, &manual);
    one.tick();
    other.tick();
    QVERIFY(m_fixture->state().isAliveHeld);
    QVERIFY((*m_fixture->open())->scheduler.start(u"anna"_s));
    QVERIFY(noteStartedHere(one.ownDirectory.path()));
    other.live(20s);
    QCOMPARE(other.attempts, 0);
    one.scheduler.poke();
    QCOMPARE(one.triggers, QStringList{u"schedule"_s});
    other.live(20s);
    QVERIFY(other.views.last().isBegunElsewhere);
    QCOMPARE(m_fixture->state().aliveBy, u"desk:1 (console)"_s);
    QVERIFY((*m_fixture->open())->scheduler.stop(u"bob"_s)); // holds for all
    one.live(2h);
    QCOMPARE(m_fixture->dueTimes.size(), 1);
}

void WishesTest::anInstanceThatWaitsForStartGivesWayToOneThatDoesNot()
{
    Settings manual = m_fixture->settings;
    manual.sync.autostart = false;
    Instance waiting(*m_fixture, u"desk:1 (console)"_s, nullptr, nullptr, &manual);
    Instance watching(*m_fixture, u"desk:2 (console)"_s, nullptr, nullptr, &m_watching);
    waiting.tick();
    watching.tick();
    QVERIFY(!watching.views.last().isWatched);
    QVERIFY(watching.views.last().reason.english().startsWith(u"desk:1 (console) begins no cycle by itself"_s));
    Instance service(*m_fixture, u"host:1 (service)"_s);
    service.tick();
    QVERIFY(service.views.first().isWatched);
    waiting.live(15s);
    watching.live(15s);
    QVERIFY(watching.views.last().isWatched);
    QVERIFY(waiting.views.last().isBegunElsewhere);
    QCOMPARE(m_fixture->state().aliveBy, u"host:1 (service)"_s);
}

QTEST_GUILESS_MAIN(WishesTest)

} // namespace tst_wishes

#include "tst_wishes.moc"
