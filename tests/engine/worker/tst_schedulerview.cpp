// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/schedulerreport.h"

#include <QtTest>

namespace tst_schedulerview {

using namespace statusbridge;

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

//! Started, alive, and a cycle due in half an hour.
SchedulerFacts facts()
{
    SchedulerFacts facts;
    facts.state.now = noon();
    facts.state.lastDue = noon().addSecs(-1800);
    facts.state.isAlive = true;
    return facts;
}

class SchedulerViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingToSayIfAllIsWell();
    void whatIsOverdueIsDueNow();
    void saysWhoStoppedItAndWhen();
    void saysThatAutostartIsOff();
    void aSetUpThatIsNotFinishedKeepsItFromStarting();
    void showsTheFirstDueTimeThatWasChosen();
    void anExplicitStartWinsOverAutostart();
    void saysThatNoInstanceIsThereToBeginACycle();
    void tellsApartWhatKeepsItFromBeginning_data();
    void tellsApartWhatKeepsItFromBeginning();
    void anInstanceThatRunsNoCyclesShowsThoseOfOthers();
    void anInstanceThatIsThereAndNotStartedBeginsNothing();
    void saysThatAWishIsUnmetAfterAMinuteInWhichACycleCouldHaveBegun();
    void saysThatACycleRunsOnlyIfAnotherIsDue();
    void saysWhatKeepsADueCycleFromBeginning();
    void saysUntilWhenTheCallsAreUsedUp();
    void saysThatZohoMustBeReconnected();
    void saysThatTheLastCycleFailedAndWhy();
    void saysThatTheMachinesClockIsWrong();
    void showsTotalsAndTheLastCycle();
};

void SchedulerViewTest::hasNothingToSayIfAllIsWell()
{
    const auto view = schedulerView(facts());
    QVERIFY(view.running);
    QCOMPARE(view.reason.english(), QString());
    QCOMPARE(view.nextSync, noon().addSecs(1800));
    QCOMPARE(view.intervalMinutes, 60);
}

void SchedulerViewTest::whatIsOverdueIsDueNow()
{
    auto overdue = facts();
    overdue.state.lastDue = noon().addDays(-3);
    QCOMPARE(schedulerView(overdue).nextSync, noon());
    overdue.state.lastDue = {};
    QCOMPARE(schedulerView(overdue).nextSync, noon());
}

void SchedulerViewTest::saysWhoStoppedItAndWhen()
{
    auto stopped = facts();
    stopped.state.wanted = false;
    stopped.state.decidedBy = u"anna"_s;
    stopped.state.decidedAt = noon().addSecs(-60);
    stopped.state.isAlive = false;
    const auto view = schedulerView(stopped);
    QVERIFY(!view.running);
    QCOMPARE(view.reason.english(), u"Stopped by anna at 2026-03-01T11:59:00Z."_s);
    QCOMPARE(view.stoppedBy, u"anna"_s);
    QCOMPARE(view.stoppedAt, noon().addSecs(-60));
    QVERIFY(!view.nextSync.isValid());
}

void SchedulerViewTest::aSetUpThatIsNotFinishedKeepsItFromStarting()
{
    auto begun = facts();
    begun.isSetUpAwaited = true;
    QVERIFY(!schedulerView(begun).running);
    QVERIFY(schedulerView(begun).reason.english().contains(u"assistant has not been finished"_s));
    QVERIFY(!begun.isToTakeOver());
    begun.state.wanted = true; // a person has decided
    QVERIFY(schedulerView(begun).running);
}

void SchedulerViewTest::showsTheFirstDueTimeThatWasChosen()
{
    auto chosen = facts();
    chosen.state.firstDue = noon().addSecs(1200);
    QCOMPARE(schedulerView(chosen).nextSync, noon().addSecs(1200));
}

void SchedulerViewTest::saysThatAutostartIsOff()
{
    auto off = facts();
    off.settings.autostart = false;
    const auto view = schedulerView(off);
    QVERIFY(!view.running);
    QVERIFY(view.reason.english().startsWith(u"autostart is off"_s));
    QCOMPARE(view.stoppedBy, QString());
    QVERIFY(!view.nextSync.isValid());
}

void SchedulerViewTest::anExplicitStartWinsOverAutostart()
{
    auto started = facts();
    started.settings.autostart = false;
    started.state.wanted = true;
    started.state.decidedBy = u"anna"_s;
    QVERIFY(!schedulerView(started).running); // it was pressed elsewhere
    started.wasStartedHere = true;
    const auto view = schedulerView(started);
    QVERIFY(view.running);
    QCOMPARE(view.reason.english(), QString());
    QCOMPARE(view.stoppedBy, QString());
    QVERIFY(!view.stoppedAt.isValid());
}

void SchedulerViewTest::saysThatNoInstanceIsThereToBeginACycle()
{
    auto dead = facts();
    dead.state.isAlive = false;
    const auto view = schedulerView(dead);
    QVERIFY(view.running);
    QVERIFY(view.reason.english().contains(u"statusbridge --no-gui"_s));
}

void SchedulerViewTest::tellsApartWhatKeepsItFromBeginning_data()
{
    QTest::addColumn<bool>("runsCycles");
    QTest::addColumn<bool>("autostart");
    QTest::addColumn<bool>("isStopped");
    QTest::addColumn<QString>("hold");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << true << true << false << u"none"_s << QString();
    QTest::newRow("autostart") << true << false << false << u"not_started"_s << u"autostart is off"_s;
    QTest::newRow("runs_cycles") << false << true << false << u"runs_no_cycles"_s << u"runs_cycles is off"_s;
    QTest::newRow("both") << false << false << false << u"runs_no_cycles"_s << u"runs_cycles is off"_s;
    QTest::newRow("a person") << true << false << true << u"stopped"_s << u"Stopped by anna"_s;
    QTest::newRow("a person, and no cycles") << false << true << true << u"stopped"_s << u"Stopped by anna"_s;
}

void SchedulerViewTest::tellsApartWhatKeepsItFromBeginning()
{
    QFETCH(bool, runsCycles);
    QFETCH(bool, autostart);
    QFETCH(bool, isStopped);
    QFETCH(QString, hold);
    QFETCH(QString, words);
    auto held = facts();
    held.settings.runsCycles = runsCycles;
    held.settings.autostart = autostart;
    held.state.wanted = isStopped ? std::optional(false) : std::nullopt;
    held.state.decidedBy = u"anna"_s;
    held.state.decidedAt = noon();
    const auto view = schedulerView(held);
    QCOMPARE(toString(view.hold), hold);
    QVERIFY2(view.reason.english().startsWith(words), qPrintable(view.reason.english()));
    QCOMPARE(held.isStarted(), hold == u"none");
    QCOMPARE(view.runsCycles, runsCycles);
    QCOMPARE(view.autostart, autostart);
}

void SchedulerViewTest::anInstanceThatRunsNoCyclesShowsThoseOfOthers()
{
    auto watching = facts();
    watching.settings.runsCycles = false;
    const auto view = schedulerView(watching);
    QVERIFY(view.running && view.isWatched);
    QCOMPARE(view.nextSync, noon().addSecs(1800));
    watching.isCycleAbandoned = true;
    QVERIFY(!watching.isToTakeOver());
    watching.state.isAlive = false;
    QVERIFY(!schedulerView(watching).isWatched);
    QVERIFY(schedulerView(watching).reason.english().contains(u"No instance of Statusbridge is running"_s));
}

void SchedulerViewTest::anInstanceThatIsThereAndNotStartedBeginsNothing()
{
    auto watching = facts();
    watching.state.isAliveHeld = true;
    watching.state.aliveBy = u"desk:1 (console)"_s;
    QVERIFY(!schedulerView(watching).isWatched);
    QVERIFY(schedulerView(watching).reason.english().startsWith(u"desk:1 (console) begins no cycle by itself"_s));
    watching.settings.autostart = false;
    watching.wasStartedHere = true; // and it says so within moments
    QVERIFY(schedulerView(watching).isWatched);
}

void SchedulerViewTest::saysThatAWishIsUnmetAfterAMinuteInWhichACycleCouldHaveBegun()
{
    auto wished = facts();
    QVERIFY(!schedulerView(wished).wish);
    wished.wish = Wish{.by = u"anna"_s, .at = noon().addSecs(-59)};
    QVERIFY(!schedulerView(wished).wish->isUnmet);
    wished.wish->at = noon().addSecs(-60);
    QVERIFY(schedulerView(wished).wish->isUnmet);
    QCOMPARE(
        schedulerView(wished).wish->sentence.english(),
        u"anna wished for a cycle at 2026-03-01T11:59:00Z, and no instance that runs cycles has begun it within a minute."_s);
    wished.cycleHolder = u"host:1 (sync)"_s;
    QVERIFY(!schedulerView(wished).wish->isUnmet);
    QVERIFY(schedulerView(wished).wish->sentence.english().startsWith(
        u"When the cycle that host:1 (sync) runs has ended"_s));
    wished.cycleHolder.clear();
    wished.state.lastFinished = noon().addSecs(-10); // it could not have begun before
    QVERIFY(!schedulerView(wished).wish->isUnmet);
}

void SchedulerViewTest::saysThatACycleRunsOnlyIfAnotherIsDue()
{
    auto busy = facts();
    busy.cycleHolder = u"host:1 (sync)"_s;
    QCOMPARE(schedulerView(busy).reason.english(), QString());
    busy.state.lastDue = noon().addSecs(-3600);
    QCOMPARE(schedulerView(busy).reason.english(),
             u"The cycle that is due waits for the end of the one that host:1 (sync) runs."_s);
}

void SchedulerViewTest::saysWhatKeepsADueCycleFromBeginning()
{
    auto blocked = facts();
    blocked.state.problem = u"The client secret is missing."_s;
    QCOMPARE(schedulerView(blocked).reason.english(), u"The client secret is missing."_s);
}

void SchedulerViewTest::saysUntilWhenTheCallsAreUsedUp()
{
    auto spent = facts();
    spent.quotaUntil = noon().addSecs(12 * 3600);
    const auto view = schedulerView(spent);
    QCOMPARE(view.nextSync, noon().addSecs(1800));
    QCOMPARE(view.reason.english(), u"Daily calls used up until 2026-03-02T00:00:00Z; the next cycle asks again at "
                                    "2026-03-01T12:30:00Z."_s);
}

void SchedulerViewTest::saysThatZohoMustBeReconnected()
{
    auto revoked = facts();
    revoked.state.lastOutcome = CycleOutcome::Unauthorized;
    revoked.state.lastMessage = u"The refresh token was revoked."_s;
    const auto view = schedulerView(revoked);
    QVERIFY(view.reason.english().startsWith(u"Zoho must be reconnected: The refresh token was revoked."_s));
    QCOMPARE(view.nextSync, noon().addSecs(1800));
    revoked.isFailureOutdated = true;
    QCOMPARE(schedulerView(revoked).reason.english(), QString());
}

void SchedulerViewTest::saysThatTheLastCycleFailedAndWhy()
{
    auto failed = facts();
    failed.state.lastOutcome = CycleOutcome::Failed;
    failed.state.lastMessage = u"Zoho did not answer."_s;
    QCOMPARE(schedulerView(failed).reason.english(), u"The last cycle failed: Zoho did not answer. The next cycle "
                                                     "is due at 2026-03-01T12:30:00Z."_s);
}

void SchedulerViewTest::saysThatTheMachinesClockIsWrong()
{
    auto wrong = facts();
    wrong.clockAhead = std::chrono::seconds(60);
    QCOMPARE(schedulerView(wrong).reason.english(), QString());
    wrong.clockAhead = std::chrono::hours(-2);
    QVERIFY(schedulerView(wrong).reason.english().startsWith(
        u"The machine's clock is 120 minutes behind the database's: "_s));
    QCOMPARE(schedulerView(wrong).nextSync, noon().addSecs(1800));
}

void SchedulerViewTest::showsTotalsAndTheLastCycle()
{
    auto busy = facts();
    busy.state.totalSynced = 12;
    busy.state.totalFailed = 3;
    busy.state.totalsSince = noon().addDays(-9);
    busy.state.lastFinished = noon().addSecs(-1700);
    QVERIFY(!schedulerView(busy).lastDurationSeconds);
    busy.state.lastDuration = std::chrono::milliseconds(2500);
    const auto view = schedulerView(busy);
    QCOMPARE(view.totalSynced, 12);
    QCOMPARE(view.totalFailed, 3);
    QCOMPARE(view.totalsSince, noon().addDays(-9));
    QCOMPARE(view.lastSync, noon().addSecs(-1700));
    QCOMPARE(view.lastDurationSeconds, 2.5);
}

QTEST_GUILESS_MAIN(SchedulerViewTest)

} // namespace tst_schedulerview

#include "tst_schedulerview.moc"
