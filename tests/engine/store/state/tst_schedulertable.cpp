// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/runjournal.h"
#include "engine/store/state/schedulertable.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_schedulertable {

using namespace statusbridge;

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

class SchedulerTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsDecidedAtFirst();
    void aStopLastsWithWhoAndWhen();
    void startingWhatIsStartedChangesNothing();
    void aFirstDueTimeLastsUntilItIsUsedUpOrStopped();
    void aDueTimeIsUsedUpWithTheRunOfIt();
    void aDueTimeIsUsedUpOnce();
    void aStoppedSchedulerUsesUpNothing();
    void aRunWithoutALeaseUsesUpNothing();
    void totalsGrowWithEveryRun();
    void aRunIsCountedOnce();
    void onlyCyclesInARowThatWereCutOffAreCounted_data();
    void onlyCyclesInARowThatWereCutOffAreCounted();
    void aRunThatCrashedIsCountedFromItsJournal();
    void aliveIsWhoSaidSoLately();
    void onlyTheSameGridIsMoved();
    void aProblemGoesWithTheNextRun();

private:
    [[nodiscard]] SchedulerState state() { return *SchedulerTable(m_store->database()).state(); }
    [[nodiscard]] Expected<qint64> begin(const std::optional<DueTime> &due = {});
    void end(qint64 id, CycleOutcome outcome, const CycleCounts &counts = {}, const QString &message = {});

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<SchedulerTable> m_table;
    FencingToken m_fencingToken;
};

void SchedulerTableTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_table = std::make_unique<SchedulerTable>(m_store->database());
    m_fencingToken = m_store->lease();
}

Expected<qint64> SchedulerTableTest::begin(const std::optional<DueTime> &due)
{
    Run run;
    run.trigger = due ? RunTrigger::Schedule : RunTrigger::Manual;
    run.startedAt = utc(1000);
    return RunJournal(m_store->database()).begin(m_fencingToken, run, due);
}

void SchedulerTableTest::end(qint64 id, CycleOutcome outcome, const CycleCounts &counts, const QString &message)
{
    Run run;
    run.id = id;
    run.startedAt = utc(1000);
    run.finishedAt = utc(3500);
    run.outcome = outcome;
    run.counts = counts;
    run.message = message;
    QVERIFY(RunJournal(m_store->database()).finish(m_fencingToken, run));
}

void SchedulerTableTest::nothingIsDecidedAtFirst()
{
    const auto fresh = state();
    QVERIFY(!fresh.wanted);
    QVERIFY(qAbs(fresh.now.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(!fresh.lastDue.isValid() && !fresh.lastFinished.isValid() && !fresh.totalsSince.isValid());
    QVERIFY(!fresh.lastDuration && !fresh.lastOutcome && !fresh.isAlive);
    QCOMPARE(fresh.totalSynced + fresh.totalFailed + fresh.cutOffs, 0);
}

void SchedulerTableTest::aStopLastsWithWhoAndWhen()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QVERIFY(m_table->stop(u"anna"_s));
    QVERIFY(SchedulerTable(*m_store->connect()).stop(u"bob"_s));
    const auto stopped = state();
    QCOMPARE(stopped.wanted, false);
    QCOMPARE(stopped.decidedBy, u"anna"_s);
    QVERIFY(stopped.decidedAt > before && stopped.decidedAt < before.addSecs(60));
    QVERIFY(m_table->start(u"carl"_s));
    QCOMPARE(state().wanted, true);
    QCOMPARE(state().decidedBy, u"carl"_s);
}

void SchedulerTableTest::startingWhatIsStartedChangesNothing()
{
    QVERIFY(m_table->start(u"anna"_s));
    QVERIFY(m_table->start(u"bob"_s));
    QCOMPARE(state().decidedBy, u"anna"_s);
}

void SchedulerTableTest::aFirstDueTimeLastsUntilItIsUsedUpOrStopped()
{
    QVERIFY(m_table->start(u"anna"_s, utc(7000)));
    QCOMPARE(state().firstDue, utc(7000));
    QVERIFY(m_table->start(u"bob"_s));
    QCOMPARE(state().firstDue, utc(7000));
    QVERIFY(m_table->start(u"bob"_s, utc(8000))); // what is started already may be given another
    QCOMPARE(state().firstDue, utc(8000));
    QCOMPARE(state().decidedBy, u"anna"_s);
    QVERIFY(m_table->stop(u"carl"_s));
    QVERIFY(!state().firstDue.isValid());
    QVERIFY(m_table->start(u"anna"_s));
    QVERIFY(!state().firstDue.isValid());
    QVERIFY(m_table->start(u"anna"_s, utc(7000)));
    QVERIFY(begin(DueTime{.at = utc(7000), .after = {}}));
    QVERIFY(!state().firstDue.isValid()); // used up
}

void SchedulerTableTest::aDueTimeIsUsedUpWithTheRunOfIt()
{
    QVERIFY(begin(DueTime{.at = utc(10), .after = {}}));
    QCOMPARE(state().lastDue, utc(10));
    QVERIFY(begin(DueTime{.at = utc(20), .after = utc(10)}));
    QCOMPARE(state().lastDue, utc(20));
    QVERIFY(begin());
    QCOMPARE(state().lastDue, utc(20));
}

void SchedulerTableTest::aDueTimeIsUsedUpOnce()
{
    QVERIFY(begin(DueTime{.at = utc(10), .after = {}}));
    const auto again = begin(DueTime{.at = utc(10), .after = {}});
    QVERIFY(again.error().kind == ErrorKind::Busy);
    const auto late = begin(DueTime{.at = utc(30), .after = utc(9)});
    QVERIFY(late.error().kind == ErrorKind::Busy);
    QCOMPARE(state().lastDue, utc(10));
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_runs"_s), u"1"_s);
}

void SchedulerTableTest::aStoppedSchedulerUsesUpNothing()
{
    QVERIFY(m_table->stop(u"anna"_s));
    QVERIFY(begin(DueTime{.at = utc(10), .after = {}}).error().kind == ErrorKind::Busy);
    QVERIFY(!state().lastDue.isValid());
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_runs"_s), u"0"_s);
}

void SchedulerTableTest::aRunWithoutALeaseUsesUpNothing()
{
    m_store->takeOver();
    QVERIFY(begin(DueTime{.at = utc(10), .after = {}}).error().kind == ErrorKind::LeaseLost);
    QVERIFY(!state().lastDue.isValid());
}

void SchedulerTableTest::totalsGrowWithEveryRun()
{
    end(*begin(), CycleOutcome::Partial, {.updated = 5, .failed = 2}, u"Two were refused."_s);
    end(*begin(DueTime{.at = utc(10), .after = {}}), CycleOutcome::Succeeded, {.updated = 7});
    const auto after = state();
    QCOMPARE(after.totalSynced, 12);
    QCOMPARE(after.totalFailed, 2);
    QCOMPARE(after.totalsSince, utc(1000));
    QCOMPARE(after.lastFinished, utc(3500));
    QVERIFY(after.lastDuration == std::chrono::milliseconds(2500));
    QVERIFY(after.lastOutcome == CycleOutcome::Succeeded);
    QCOMPARE(after.lastMessage, QString());
}

void SchedulerTableTest::aRunIsCountedOnce()
{
    const qint64 id = *begin();
    end(id, CycleOutcome::Succeeded, {.updated = 5});
    end(id, CycleOutcome::Succeeded, {.updated = 5});
    QCOMPARE(state().totalSynced, 5);
    end(*begin(), CycleOutcome::Succeeded, {.updated = 1});
    m_fencingToken = m_store->takeOver();
    QCOMPARE(*RunJournal(m_store->database()).closeAbandoned(m_fencingToken), 0);
    QCOMPARE(state().totalSynced, 6);
}

void SchedulerTableTest::onlyCyclesInARowThatWereCutOffAreCounted_data()
{
    QTest::addColumn<CycleOutcome>("outcome");
    QTest::newRow("succeeded") << CycleOutcome::Succeeded;
    QTest::newRow("failed") << CycleOutcome::Failed;
    QTest::newRow("cancelled") << CycleOutcome::Cancelled;
    QTest::newRow("quota") << CycleOutcome::Quota;
}

void SchedulerTableTest::onlyCyclesInARowThatWereCutOffAreCounted()
{
    QFETCH(CycleOutcome, outcome);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(begin());
        m_fencingToken = m_store->takeOver();
        QCOMPARE(*RunJournal(m_store->database()).closeAbandoned(m_fencingToken), 1);
    }
    QCOMPARE(state().cutOffs, 2);
    end(*begin(), outcome);
    QCOMPARE(state().cutOffs, 0);
}

void SchedulerTableTest::aRunThatCrashedIsCountedFromItsJournal()
{
    const qint64 id = *begin(DueTime{.at = utc(10), .after = {}});
    for (const char *outcome : {"updated", "updated", "failed", "unchanged", "left"}) {
        m_store->run(u"INSERT INTO statusbridge_journal (run_id, record_id, queue_id, outcome, "
                     "zoho_code) VALUES (?, 'r', 'q', ?, 0)"_s,
                     {id, QString::fromLatin1(outcome)});
    }
    m_fencingToken = m_store->takeOver();
    RunJournal journal(m_store->database());
    QCOMPARE(*journal.closeAbandoned(m_fencingToken), 1);
    QCOMPARE(*journal.closeAbandoned(m_fencingToken), 0);
    const auto after = state();
    QCOMPARE(after.totalSynced, 2);
    QCOMPARE(after.totalFailed, 1);
    QCOMPARE(after.cutOffs, 1);
    QCOMPARE(after.lastDue, utc(10));
    const auto run = journal.run(id);
    QVERIFY(run->counts == (CycleCounts{.updated = 2, .unchanged = 1, .failed = 1, .left = 1}));
    QVERIFY(run->outcome == CycleOutcome::Failed);
}

void SchedulerTableTest::aliveIsWhoSaidSoLately()
{
    QVERIFY(m_table->stayAlive(u"host:1"_s));
    QVERIFY(state().isAlive && state().isAliveSoon);
    QVERIFY(m_table->leave(u"host:2"_s));
    QVERIFY(state().isAlive);
    m_store->run(u"UPDATE statusbridge_scheduler SET alive_until = alive_until - 50000"_s);
    QVERIFY(state().isAlive && !state().isAliveSoon);
    m_store->run(u"UPDATE statusbridge_scheduler SET alive_until = alive_until + 900000"_s);
    QVERIFY2(!state().isAlive, "a server's clock that was set back must not keep a dead instance alive");
    QVERIFY(m_table->stayAlive(u"host:1"_s));
    QVERIFY(m_table->leave(u"host:1"_s));
    QVERIFY(!state().isAlive);
}

void SchedulerTableTest::onlyTheSameGridIsMoved()
{
    QVERIFY(begin(DueTime{.at = utc(500), .after = {}}));
    QCOMPARE(*m_table->moveGrid(utc(400), utc(20)), false);
    QCOMPARE(state().lastDue, utc(500));
    QCOMPARE(*m_table->moveGrid(utc(500), utc(20)), true);
    QCOMPARE(state().lastDue, utc(20));
}

void SchedulerTableTest::aProblemGoesWithTheNextRun()
{
    QVERIFY(m_table->setProblem(u"No secret."_s));
    QCOMPARE(state().problem, u"No secret."_s);
    QVERIFY(begin(DueTime{.at = utc(10), .after = {}}));
    QCOMPARE(state().problem, QString());
}

QTEST_GUILESS_MAIN(SchedulerTableTest)

} // namespace tst_schedulertable

#include "tst_schedulertable.moc"
