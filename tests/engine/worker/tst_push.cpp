// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datadirectory.h"
#include "tests/engine/worker/schedulerfixture.h"

#include <QtTest>

namespace tst_push {

using namespace statusbridge;
using namespace std::chrono_literals;

CycleSummary ended(qint64 runId, CycleOutcome outcome)
{
    CycleSummary summary;
    summary.runId = runId;
    summary.outcome = outcome;
    return summary;
}

//! Cycles that begin because a row arrived, as far as the scheduler decides on them.
class PushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SchedulerFixture>();
        m_fixture->settings.sync.pushAfterSeconds = 30;
    }
    void aBurstOfRowsIsOneCycleAndMovesNoGrid();
    void aStopHoldsForIt();
    void autostartHoldsForIt();
    void runsCyclesHoldsForIt();
    void hoursHoldForIt();
    void theLeaseHoldsForIt();
    void aDueTimeThatComesMeanwhileBeginsWhenItEnds();
    void aCycleThatBeginsForAnotherReasonReadsTheRowsToo();
    void afterAFailureItWaitsAndDoesNotHammer();
    void changedRowsAreHandedOnUntilACycleHasReadThem();
    void changedRowsAreHandedOnIfADueCycleFails();
    void usedUpCallsAreLeftToTheDueTimes();
    void itIsOffUnlessAPersonAgreed();
    void saysWhetherRowsAreWanted();

private:
    [[nodiscard]] std::unique_ptr<Instance> instance()
    {
        auto made = std::make_unique<Instance>(*m_fixture, u"host:1 (service)"_s);
        made->tick();
        made->triggers.clear(); // of the first due time
        return made;
    }
    [[nodiscard]] static QStringList pushes(int count) { return QStringList(count, u"push"_s); }

    std::unique_ptr<SchedulerFixture> m_fixture;
};

void PushTest::aBurstOfRowsIsOneCycleAndMovesNoGrid()
{
    const auto service = instance();
    const QDateTime next = service->views.last().nextSync;
    for (int row = 0; row < 1000; ++row) {
        service->scheduler.noteRows();
    }
    service->live(25s);
    QCOMPARE(service->triggers, pushes(0));
    service->counts.updated = 7;
    service->live(5s);
    QCOMPARE(service->triggers, pushes(1));
    QCOMPARE(service->views.last().nextSync, next); // which is the grid's
    QCOMPARE(service->views.last().totalSynced, 7);
    service->live(10min);
    QCOMPARE(service->triggers, pushes(1));
    QCOMPARE(m_fixture->dueTimes.size(), 1);
}

void PushTest::aStopHoldsForIt()
{
    const auto service = instance();
    service->scheduler.noteRows();
    QVERIFY((*m_fixture->open())->scheduler.stop(u"anna"_s));
    service->live(10min);
    service->scheduler.noteRows();
    service->live(10min);
    QCOMPARE(service->triggers, pushes(0));
    QVERIFY((*m_fixture->open())->scheduler.start(u"anna"_s));
    service->live(45s);
    QCOMPARE(service->triggers, pushes(1)); // for what arrived meanwhile
}

void PushTest::autostartHoldsForIt()
{
    m_fixture->settings.sync.autostart = false;
    const auto service = instance();
    service->scheduler.noteRows();
    service->live(10min);
    QCOMPARE(service->attempts, 0);
    QVERIFY(noteStartedHere(m_fixture->directory.path()));
    service->live(15s); // and with it begins what is due
    service->scheduler.noteRows();
    service->live(30s);
    QCOMPARE(service->triggers, (QStringList{u"schedule"_s, u"push"_s}));
}

void PushTest::runsCyclesHoldsForIt()
{
    m_fixture->settings.sync.runsCycles = false;
    const auto service = instance();
    service->scheduler.noteRows();
    service->live(10min);
    QCOMPARE(service->attempts, 0);
}

void PushTest::hoursHoldForIt()
{
    m_fixture->settings.sync.timeZone = u"UTC"_s;
    const auto setHours = [this](int ahead) {
        const QTime from = QDateTime::currentDateTimeUtc().time().addSecs(3600 * ahead);
        m_fixture->settings.sync.hours = from.toString(u"HH:mm"_s) + u'-' + from.addSecs(4 * 3600).toString(u"HH:mm"_s);
    };
    setHours(2);
    const auto service = instance();
    service->scheduler.noteRows();
    service->live(10min);
    QCOMPARE(service->attempts, 0);
    setHours(-2);
    service->live(1min); // also what is due by then
    service->triggers.clear();
    service->scheduler.noteRows();
    service->live(30s);
    QCOMPARE(service->triggers, pushes(1));
}

void PushTest::theLeaseHoldsForIt()
{
    const auto service = instance();
    const auto store = *m_fixture->open();
    const auto held = store->lease.acquire(u"host:2 (sync)"_s, 3600);
    service->scheduler.noteRows();
    service->live(5min);
    QCOMPARE(service->attempts, 1);
    QVERIFY(store->lease.release(*held));
    service->live(5s);
    QCOMPARE(service->triggers, pushes(1));
}

void PushTest::aDueTimeThatComesMeanwhileBeginsWhenItEnds()
{
    const auto service = instance();
    const QDateTime first = m_fixture->dueTimes.first();
    service->live(3560s);
    service->scheduler.noteRows();
    bool isFirst = true;
    service->beforeCycle = [&] {
        if (std::exchange(isFirst, false)) {
            m_fixture->pass(20s);
        }
    };
    service->live(30s);
    QCOMPARE(service->triggers, pushes(1));
    service->scheduler.poke(); // as its end does
    QCOMPARE(service->triggers, (QStringList{u"push"_s, u"schedule"_s}));
    QCOMPARE(m_fixture->dueTimes, (QList<QDateTime>{first, first.addSecs(3600)}));
}

void PushTest::aCycleThatBeginsForAnotherReasonReadsTheRowsToo()
{
    const auto service = instance();
    service->live(3580s);
    service->scheduler.noteRows();
    service->live(10min);
    QCOMPARE(service->triggers, QStringList{u"schedule"_s});
}

void PushTest::afterAFailureItWaitsAndDoesNotHammer()
{
    m_fixture->settings.sync.intervalMinutes = 1440;
    m_fixture->settings.sync.pushAfterSeconds = 1;
    const auto service = instance();
    service->outcome = CycleOutcome::Failed;
    service->scheduler.noteRows();
    for (int step = 0; step < 3600 / 5; ++step) {
        const auto before = service->triggers.size();
        service->scheduler.noteRows(); // a row each five seconds
        service->live(5s);
        if (service->triggers.size() > before) {
            service->scheduler.noteEnd(ended(service->lastRun, CycleOutcome::Failed));
        }
    }
    QVERIFY2(service->triggers.size() >= 5 && service->triggers.size() <= 7, // after 0, 1, 3, 7, 15 and 31 minutes
             qPrintable(QString::number(service->triggers.size())));
    service->outcome = CycleOutcome::Succeeded;
    service->live(1h);
    service->scheduler.noteEnd(ended(service->lastRun, CycleOutcome::Succeeded));
    const auto before = service->triggers.size();
    service->scheduler.noteRows();
    service->live(5s);
    QCOMPARE(service->triggers.size(), before + 1);
}

void PushTest::changedRowsAreHandedOnUntilACycleHasReadThem()
{
    m_fixture->settings.sync.pushAfterSeconds = 1;
    const auto service = instance();
    service->outcome = CycleOutcome::Failed;
    service->scheduler.noteRows({}, {u"q-1"_s});
    service->scheduler.noteRows({}, {u"q-2"_s});
    service->live(5s);
    QCOMPARE(service->changed, (QStringList{u"q-1"_s, u"q-2"_s}));
    service->scheduler.noteEnd(ended(service->lastRun, CycleOutcome::Failed));
    service->scheduler.noteRows({}, {u"q-3"_s});
    service->outcome = CycleOutcome::Succeeded;
    service->live(2min);
    QCOMPARE(service->changed, (QStringList{u"q-1"_s, u"q-2"_s, u"q-3"_s}));
    service->scheduler.noteEnd(ended(service->lastRun, CycleOutcome::Succeeded));
    service->scheduler.noteRows();
    service->live(5s);
    QCOMPARE(service->triggers, pushes(3));
    QVERIFY(service->changed.isEmpty());
}

void PushTest::changedRowsAreHandedOnIfADueCycleFails()
{
    const auto service = instance();
    service->live(3580s);
    service->outcome = CycleOutcome::Failed;
    service->scheduler.noteRows({}, {u"q-1"_s});
    service->live(25s);
    QCOMPARE(service->triggers, QStringList{u"schedule"_s});
    service->scheduler.noteEnd(ended(service->lastRun, CycleOutcome::Failed));
    service->outcome = CycleOutcome::Succeeded;
    service->scheduler.noteRows({}, {u"q-2"_s});
    service->live(35s);
    QCOMPARE(service->triggers, (QStringList{u"schedule"_s, u"push"_s}));
    QCOMPARE(service->changed, (QStringList{u"q-1"_s, u"q-2"_s}));
}

void PushTest::usedUpCallsAreLeftToTheDueTimes()
{
    const auto service = instance();
    QVERIFY((*m_fixture->open())->calls.setExhaustedUntil(QDateTime::currentDateTimeUtc().addSecs(5 * 3600)));
    service->live(15s);
    service->scheduler.noteRows();
    service->live(50min);
    QCOMPARE(service->triggers, pushes(0));
    QVERIFY((*m_fixture->open())->calls.setExhaustedUntil({}));
    service->live(2min);
    QCOMPARE(service->triggers, pushes(1));
}

void PushTest::itIsOffUnlessAPersonAgreed()
{
    QCOMPARE(Settings().sync.pushAfterSeconds, 0);
    m_fixture->settings.sync.pushAfterSeconds = 0;
    const auto service = instance();
    service->scheduler.noteRows();
    service->live(10min);
    QCOMPARE(service->triggers, pushes(0));
}

void PushTest::saysWhetherRowsAreWanted()
{
    Instance service(*m_fixture, u"host:1 (service)"_s);
    QSignalSpy wanted(&service.scheduler, &Scheduler::rowsWanted);
    service.tick();
    QCOMPARE(wanted, (QList<QVariantList>{{true}}));
    QVERIFY((*m_fixture->open())->scheduler.stop(u"anna"_s));
    service.live(1min);
    QVERIFY((*m_fixture->open())->scheduler.start(u"anna"_s));
    service.live(1min);
    QCOMPARE(wanted, (QList<QVariantList>{{true}, {false}, {true}}));
}

QTEST_GUILESS_MAIN(PushTest)

} // namespace tst_push

#include "tst_push.moc"
