// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/runhistory.h"
#include "engine/store/history/runjournal.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/state/lease.h"
#include "engine/store/state/wishtable.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_runjournal {

using namespace statusbridge;

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

Run startedAt(qint64 ms)
{
    Run run;
    run.trigger = RunTrigger::Retry;
    run.holder = u"host:1"_s;
    run.by = u"anna@desk"_s;
    run.startedAt = utc(ms);
    return run;
}

class RunJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsHowARunEnded();
    void namesTheRunInTheLease();
    void aRunThatStillRunsHasNoOutcome();
    void saysThatThereIsNoSuchRun();
    void listsEntriesInPages();
    void listsEntriesOfAQueueId();
    void closesRunsOfEarlierHolders();
    void writesNothingUnderALostLease();
    void forgetsOldRunsWithTheirEntries();
    void forgettingEndsInTime();
    void forgetsTheCallsOfOldDays();
    void brokenJsonIsNothing();
    void aRunThatAPersonAskedForFulfilsTheWish();
    void whatDoesNotBeginLeavesTheWish();

private:
    [[nodiscard]] qint64 begin(qint64 ms = 1000) { return *m_journal->begin(m_fencingToken, startedAt(ms)); }
    void addEntries(qint64 runId, int count, const QString &queueId = u"q"_s);
    void finish(qint64 id, qint64 ms);

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<RunJournal> m_journal;
    FencingToken m_fencingToken;
};

void RunJournalTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_journal = std::make_unique<RunJournal>(m_store->database());
    m_fencingToken = m_store->lease();
}

void RunJournalTest::addEntries(qint64 runId, int count, const QString &queueId)
{
    using Type = BulkColumn::Type;
    BulkRows rows;
    for (int i = 1; i <= count; ++i) {
        rows.addRow(runId, QString::number(i), queueId, u"updated"_s, 0);
    }
    QVERIFY(insertAll(m_store->database(), u"statusbridge_journal"_s,
                      {{u"run_id"_s, Type::Integer},
                       {u"record_id"_s, Type::Text},
                       {u"queue_id"_s, Type::Text},
                       {u"outcome"_s, Type::Text},
                       {u"zoho_code"_s, Type::Integer}},
                      rows));
}

void RunJournalTest::finish(qint64 id, qint64 ms)
{
    Run run;
    run.id = id;
    run.finishedAt = utc(ms);
    run.outcome = CycleOutcome::Succeeded;
    QVERIFY(m_journal->finish(m_fencingToken, run));
}

void RunJournalTest::tellsHowARunEnded()
{
    Run run = startedAt(1000);
    run.id = begin();
    run.finishedAt = utc(5000);
    run.outcome = CycleOutcome::Partial;
    run.counts = {.fetched = 11,
                  .matched = 10,
                  .updated = 9,
                  .unchanged = 8,
                  .superseded = 7,
                  .failed = 6,
                  .left = 5,
                  .parked = 4,
                  .noRecord = 3,
                  .unknownWords = 2,
                  .calls = 1};
    run.errorKind = u"transient"_s;
    run.message = u"Zoho did not answer."_s;
    run.unknownWords = {{u"warning"_s, 2}};
    QVERIFY(m_journal->finish(m_fencingToken, run));
    const auto read = m_journal->run(run.id);
    QVERIFY(read);
    QVERIFY(read->trigger == RunTrigger::Retry);
    QCOMPARE(read->holder, run.holder);
    QCOMPARE(read->by, run.by);
    QCOMPARE(read->startedAt, run.startedAt);
    QCOMPARE(read->finishedAt, run.finishedAt);
    QVERIFY(read->outcome == CycleOutcome::Partial);
    QVERIFY(read->counts == run.counts);
    QCOMPARE(read->errorKind, run.errorKind);
    QCOMPARE(read->message, run.message);
    QCOMPARE(read->unknownWords, run.unknownWords);
}

void RunJournalTest::namesTheRunInTheLease()
{
    const qint64 id = begin();
    QCOMPARE(Lease(m_store->database()).state()->runId, id);
}

void RunJournalTest::aRunThatStillRunsHasNoOutcome()
{
    const qint64 ended = begin();
    finish(ended, 2000);
    const qint64 running = begin(3000);
    QVERIFY(!m_journal->run(running)->outcome);
    QVERIFY(!m_journal->run(running)->finishedAt.isValid());
    QCOMPARE(m_journal->lastRun()->value().id, ended);
}

void RunJournalTest::saysThatThereIsNoSuchRun()
{
    const auto run = m_journal->run(12);
    QVERIFY(!run);
    QVERIFY(run.error().kind == ErrorKind::NotFound);
    QVERIFY(!m_journal->lastRun()->has_value());
}

void RunJournalTest::listsEntriesInPages()
{
    const qint64 first = begin();
    const qint64 second = begin();
    addEntries(first, 3);
    addEntries(second, 2);
    const auto page = RunHistory(m_store->database()).entries(first, {}, 0, 2);
    QCOMPARE(page->size(), 2);
    QCOMPARE(page->at(0).recordId, u"1"_s);
    const auto next = RunHistory(m_store->database()).entries(first, {}, page->at(1).id, 2);
    QCOMPARE(next->size(), 1);
    QCOMPARE(next->at(0).recordId, u"3"_s);
    QCOMPARE(RunHistory(m_store->database()).entries(second, {}, 0, 100)->size(), 2);
}

void RunJournalTest::listsEntriesOfAQueueId()
{
    addEntries(begin(), 3);
    addEntries(begin(), 1, u"Q"_s);
    const auto entries = m_journal->entriesOf(u"q"_s, 2);
    QCOMPARE(entries->size(), 2);
    QVERIFY(entries->at(0).id > entries->at(1).id);
    QVERIFY(m_journal->entriesOf(u"none"_s)->isEmpty());
}

void RunJournalTest::closesRunsOfEarlierHolders()
{
    const qint64 ended = begin();
    finish(ended, 2000);
    const qint64 abandoned = begin();
    m_fencingToken = m_store->takeOver();
    const qint64 ours = begin();
    QCOMPARE(*m_journal->closeAbandoned(m_fencingToken), 1);
    const auto closed = m_journal->run(abandoned);
    QVERIFY(closed->outcome == CycleOutcome::Failed);
    QVERIFY(closed->finishedAt.isValid());
    QVERIFY(closed->message.english().endsWith(u'.'));
    QVERIFY(!m_journal->run(ours)->outcome);
    QVERIFY(m_journal->run(ended)->outcome == CycleOutcome::Succeeded);
    QCOMPARE(*m_journal->closeAbandoned(m_fencingToken), 0);
}

void RunJournalTest::writesNothingUnderALostLease()
{
    Run run;
    run.id = begin();
    run.outcome = CycleOutcome::Succeeded;
    run.finishedAt = utc(2000);
    m_store->takeOver();
    QVERIFY(m_journal->finish(m_fencingToken, run).error().kind == ErrorKind::LeaseLost);
    QVERIFY(m_journal->begin(m_fencingToken, startedAt(1)).error().kind == ErrorKind::LeaseLost);
    QVERIFY(m_journal->closeAbandoned(m_fencingToken).error().kind == ErrorKind::LeaseLost);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_runs"_s), u"1"_s);
    QVERIFY(!m_journal->run(run.id)->outcome);
}

void RunJournalTest::forgetsOldRunsWithTheirEntries()
{
    for (int i = 0; i < 12; ++i) {
        const qint64 id = begin(1000);
        addEntries(id, i == 0 ? 4500 : 1);
        finish(id, 2000);
    }
    const qint64 young = begin(1000);
    addEntries(young, 1);
    finish(young, 3000);
    const qint64 running = begin(1000);
    QCOMPARE(*m_journal->purge(utc(3000)), 12);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_journal"_s), u"1"_s);
    QVERIFY(m_journal->run(young));
    QVERIFY(m_journal->run(running));
    QCOMPARE(*m_journal->purge(utc(3000)), 0);
}

void RunJournalTest::forgettingEndsInTime()
{
    const qint64 id = begin(1000);
    addEntries(id, 10);
    finish(id, 2000);
    QCOMPARE(*m_journal->purge(utc(3000), std::chrono::milliseconds(0)), 0);
    QVERIFY(m_journal->run(id));
    QCOMPARE(*m_journal->purge(utc(3000)), 1);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_journal"_s), u"0"_s);
}

void RunJournalTest::forgetsTheCallsOfOldDays()
{
    m_store->run(u"INSERT INTO statusbridge_call_days (target, calendar_day, calls) VALUES (0, '2026-01-01', 5), "
                 "(0, '2026-02-28', 6), (0, '2026-03-01', 7)"_s);
    QVERIFY(m_journal->purge(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)));
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_call_days"_s), u"2"_s);
}

void RunJournalTest::brokenJsonIsNothing()
{
    QVERIFY(countsFromJson(QString()) == CycleCounts());
    QVERIFY(wordsFromJson(QString()).isEmpty());
}

void RunJournalTest::aRunThatAPersonAskedForFulfilsTheWish()
{
    WishTable wishes(m_store->database());
    QVERIFY(wishes.add(RunTrigger::Manual, u"anna"_s));
    Run run = startedAt(1000);
    for (const auto trigger : {RunTrigger::Schedule, RunTrigger::Push}) {
        run.trigger = trigger;
        QVERIFY(m_journal->begin(m_fencingToken, run));
        QVERIFY(*wishes.pending());
    }
    run.trigger = RunTrigger::Retry;
    QVERIFY(m_journal->begin(m_fencingToken, run));
    QVERIFY(!*wishes.pending());
}

void RunJournalTest::whatDoesNotBeginLeavesTheWish()
{
    WishTable wishes(m_store->database());
    QVERIFY(wishes.add(RunTrigger::Manual, u"anna"_s));
    const auto before = m_store->read(u"SELECT count(*) FROM statusbridge_runs"_s);
    QVERIFY(!m_journal->begin(m_fencingToken, startedAt(1000), DueTime{.at = utc(2000), .after = utc(1)}));
    QVERIFY(!m_journal->begin({.token = m_fencingToken.token + 1}, startedAt(1000)));
    QVERIFY(*wishes.pending());
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_runs"_s), before);
}

QTEST_GUILESS_MAIN(RunJournalTest)

} // namespace tst_runjournal

#include "tst_runjournal.moc"
