// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/runhistory.h"
#include "engine/store/history/runjournal.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_runhistory {

using namespace statusbridge;

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

class RunHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheNewestRunsFirst();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void pagesLoseAndRepeatNothing_data();
    void pagesLoseAndRepeatNothing();
    void filtersByOutcomeTriggerAndTime();
    void everyOrderIsReadFromAnIndex_data();
    void everyOrderIsReadFromAnIndex();
    void filtersEntriesByOutcomeAndText();
    void takesTheSignsOfAPatternAsTheyAre();
    void countsOutcomesOfARun();
    void saysWhatHasBecomeOfWhatFailed();
    void whatFailedIsLookedForInTheMemoryOfTheRunsTarget();
    void aRunWithoutAFailureHasNothingToSay();
    void sumsUpEachDay();

private:
    struct Ended
    {
        qint64 startedAt = 0;
        qint64 duration = 0;
        int updated = 0;
        int failed = 0;
        CycleOutcome outcome = CycleOutcome::Succeeded;
        RunTrigger trigger = RunTrigger::Schedule;
    };
    qint64 add(const Ended &ended);
    qint64 begin(qint64 startedAt);
    void addEntry(qint64 runId, const QString &recordId, const QString &outcome, const QString &reason);
    void addFailure(const QString &recordId, const QVariant &parkedAt, std::optional<qint64> target = {});
    [[nodiscard]] QList<qint64> idsOf(const Expected<QList<Run>> &runs);
    [[nodiscard]] QStringList recordsOf(qint64 runId, const JournalFilter &filter);

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<RunHistory> m_history;
    FencingToken m_fencingToken;
};

void RunHistoryTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_history = std::make_unique<RunHistory>(m_store->database());
    m_fencingToken = m_store->lease();
}

qint64 RunHistoryTest::begin(qint64 startedAt)
{
    Run run;
    run.startedAt = utc(startedAt);
    return *RunJournal(m_store->database()).begin(m_fencingToken, run);
}

qint64 RunHistoryTest::add(const Ended &ended)
{
    RunJournal journal(m_store->database());
    Run run;
    run.trigger = ended.trigger;
    run.startedAt = utc(ended.startedAt);
    run.id = *journal.begin(m_fencingToken, run);
    run.finishedAt = utc(ended.startedAt + ended.duration);
    run.outcome = ended.outcome;
    run.counts = {.updated = ended.updated, .failed = ended.failed};
    if (!journal.finish(m_fencingToken, run)) {
        qFatal("The run could not be ended.");
    }
    return run.id;
}

void RunHistoryTest::addEntry(qint64 runId, const QString &recordId, const QString &outcome, const QString &reason)
{
    m_store->run(u"INSERT INTO statusbridge_journal (run_id, record_id, queue_id, outcome, reason, "
                 "recipient_id, zoho_code) VALUES (?, ?, ?, ?, ?, '15550001234', 0)"_s,
                 {runId, recordId, QString(u"Queue-"_s + recordId), outcome, reason});
}

void RunHistoryTest::addFailure(const QString &recordId, const QVariant &parkedAt, std::optional<qint64> target)
{
    m_store->run(
        u"INSERT INTO statusbridge_record_failures (target, record_id, queue_id, streak, parked_at, zoho_code, "
        "known_rows) VALUES (?, ?, ?, 1, ?, 0, '[]')"_s,
        {target.value_or(m_store->database().target().key), recordId, QString(u"Queue-"_s + recordId), parkedAt});
}

QList<qint64> RunHistoryTest::idsOf(const Expected<QList<Run>> &runs)
{
    if (!runs) {
        qFatal("%s", qPrintable(describe(runs.error())));
    }
    QList<qint64> ids;
    for (const Run &run : *runs) {
        ids += run.id;
    }
    return ids;
}

QStringList RunHistoryTest::recordsOf(qint64 runId, const JournalFilter &filter)
{
    const auto entries = m_history->entries(runId, filter, 0, 100);
    if (!entries) {
        qFatal("%s", qPrintable(describe(entries.error())));
    }
    QStringList ids;
    for (const JournalEntry &entry : *entries) {
        ids += entry.recordId;
    }
    return ids;
}

void RunHistoryTest::showsTheNewestRunsFirst()
{
    const qint64 early = add({.startedAt = 1000});
    const qint64 late = add({.startedAt = 3000});
    const qint64 between = add({.startedAt = 2000});
    const qint64 running = begin(3000);
    QCOMPARE(idsOf(m_history->runs({}, {}, {}, 10)), (QList<qint64>{running, late, between, early}));
}

void RunHistoryTest::sortsByEveryColumn_data()
{
    QTest::addColumn<RunOrder>("order");
    QTest::addColumn<QList<int>>("expected");
    using Column = RunColumn;
    QTest::newRow("oldest first") << RunOrder{Column::Started, false} << QList<int>{0, 1, 2, 3};
    QTest::newRow("longest first") << RunOrder{Column::Duration, true} << QList<int>{1, 2, 0, 3};
    QTest::newRow("shortest first") << RunOrder{Column::Duration, false} << QList<int>{3, 0, 2, 1};
    QTest::newRow("most updated first") << RunOrder{Column::Updated, true} << QList<int>{2, 0, 3, 1};
    QTest::newRow("most failed first") << RunOrder{Column::Failed, true} << QList<int>{1, 0, 3, 2};
}

void RunHistoryTest::sortsByEveryColumn()
{
    QFETCH(RunOrder, order);
    QFETCH(QList<int>, expected);
    const QList<qint64> ids = {add({.startedAt = 1000, .duration = 10, .updated = 5, .failed = 2}),
                               add({.startedAt = 2000, .duration = 900, .updated = 0, .failed = 7}),
                               add({.startedAt = 3000, .duration = 20, .updated = 100}), begin(4000)};
    QList<qint64> sorted;
    for (const int place : expected) {
        sorted += ids.at(place);
    }
    QCOMPARE(idsOf(m_history->runs({}, order, {}, 10)), sorted);
}

void RunHistoryTest::pagesLoseAndRepeatNothing_data()
{
    QTest::addColumn<RunOrder>("order");
    for (const auto column : {RunColumn::Started, RunColumn::Duration, RunColumn::Updated, RunColumn::Failed}) {
        for (const bool isDescending : {true, false}) {
            QTest::addRow("column %d, %s", int(column), isDescending ? "descending" : "ascending")
                << RunOrder{column, isDescending};
        }
    }
}

void RunHistoryTest::pagesLoseAndRepeatNothing()
{
    QFETCH(RunOrder, order);
    for (int i = 0; i < 23; ++i) {
        add({.startedAt = 1000 + i / 3, .duration = i % 4, .updated = i % 3, .failed = i % 2});
    }
    begin(1003);
    const QList<qint64> whole = idsOf(m_history->runs({}, order, {}, 100));
    QCOMPARE(whole.size(), 24);
    QList<qint64> paged;
    RunPosition position;
    for (;;) {
        const auto page = m_history->runs({}, order, position, 5);
        paged += idsOf(page);
        if (page->size() < 5) {
            break;
        }
        position = RunPosition::of(page->last(), order);
    }
    QCOMPARE(paged, whole);
}

void RunHistoryTest::filtersByOutcomeTriggerAndTime()
{
    const qint64 good = add({.startedAt = 1000});
    const qint64 partial = add({.startedAt = 2000, .outcome = CycleOutcome::Partial});
    const qint64 retried = add({.startedAt = 3000, .outcome = CycleOutcome::Failed, .trigger = RunTrigger::Retry});
    const qint64 running = begin(4000);
    const auto found = [&](const RunFilter &filter) {
        const auto ids = idsOf(m_history->runs(filter, {}, {}, 10));
        return *m_history->count(filter) == ids.size() ? ids : QList<qint64>{-1};
    };
    QCOMPARE(found({}), (QList<qint64>{running, retried, partial, good}));
    QCOMPARE(found({.outcomes = {CycleOutcome::Partial, CycleOutcome::Failed}}), (QList<qint64>{retried, partial}));
    QCOMPARE(found({.triggers = {RunTrigger::Retry}}), QList<qint64>{retried});
    QCOMPARE(found({.from = utc(2000), .until = utc(4000)}), (QList<qint64>{retried, partial}));
    QCOMPARE(found({.outcomes = {CycleOutcome::Failed}, .triggers = {RunTrigger::Schedule}}), QList<qint64>{});
}

void RunHistoryTest::everyOrderIsReadFromAnIndex_data()
{
    pagesLoseAndRepeatNothing_data();
}

void RunHistoryTest::everyOrderIsReadFromAnIndex()
{
    if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
        return; // the others' planners decide by the number of rows
    }
    QFETCH(RunOrder, order);
    QString statement;
    const QString column =
        QList<QString>{u"started_at"_s, u"duration"_s, u"updated"_s, u"failed"_s}.at(int(order.column));
    const QString direction = order.isDescending ? u" DESC"_s : QString();
    m_store->run(u"ANALYZE"_s);
    const auto plan = m_store->database().forEachRow(
        u"EXPLAIN QUERY PLAN SELECT * FROM statusbridge_runs WHERE 1 = 1 AND %1 <= 5 AND "
        "(%1 < 5 OR id < 3) ORDER BY %1%2, id%2 LIMIT 10"_s.arg(column, direction),
        {}, [&statement](const QSqlQuery &row) { statement += row.value(3).toString() + u'\n'; });
    QVERIFY(plan);
    QVERIFY2(statement.contains(u"USING INDEX statusbridge_runs_"_s), qPrintable(statement));
    QVERIFY2(!statement.contains(u"TEMP B-TREE"_s), qPrintable(statement));
}

void RunHistoryTest::filtersEntriesByOutcomeAndText()
{
    const qint64 run = begin(1000);
    const qint64 other = begin(2000);
    addEntry(run, u"1"_s, u"updated"_s, u"Carried over."_s);
    addEntry(run, u"2"_s, u"failed"_s, u"Zoho refused the value."_s);
    addEntry(run, u"3"_s, u"parked"_s, u"Zoho refused the value."_s);
    addEntry(other, u"4"_s, u"failed"_s, u"Zoho refused the value."_s);
    QCOMPARE(recordsOf(run, {}), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(recordsOf(run, {.outcomes = {RecordOutcome::Failed}}), QStringList{u"2"_s});
    QCOMPARE(recordsOf(run, {.text = u"zoho REFUSED"_s}), (QStringList{u"2"_s, u"3"_s}));
    QCOMPARE(recordsOf(run, {.outcomes = {RecordOutcome::Updated}, .text = u"refused"_s}), QStringList());
    QCOMPARE(recordsOf(run, {.text = u"queue-3"_s}), QStringList{u"3"_s});
    QCOMPARE(recordsOf(run, {.text = u"0001234"_s}).size(), 3);
}

void RunHistoryTest::takesTheSignsOfAPatternAsTheyAre()
{
    const qint64 run = begin(1000);
    addEntry(run, u"1"_s, u"failed"_s, u"100% of a_b!"_s);
    addEntry(run, u"2"_s, u"failed"_s, u"1000 of aXb"_s);
    for (const auto &text : {u"0%"_s, u"a_b"_s, u"b!"_s}) {
        QCOMPARE(recordsOf(run, {.text = text}), QStringList{u"1"_s});
    }
}

void RunHistoryTest::countsOutcomesOfARun()
{
    const qint64 run = begin(1000);
    for (int i = 0; i < 3; ++i) {
        addEntry(run, QString::number(i), i == 0 ? u"failed"_s : u"updated"_s, {});
    }
    QCOMPARE(*m_history->outcomes(run),
             (QMap<RecordOutcome, int>{{RecordOutcome::Failed, 1}, {RecordOutcome::Updated, 2}}));
    QVERIFY(m_history->outcomes(run + 1)->isEmpty());
}

void RunHistoryTest::saysWhatHasBecomeOfWhatFailed()
{
    const qint64 run = begin(1000);
    for (const char *record : {"done", "shown", "parked", "again", "released", "failed twice"}) {
        addEntry(run, QLatin1String(record), u"failed"_s, {});
    }
    addEntry(run, u"parked then"_s, u"parked"_s, {});
    addEntry(run, u"fine"_s, u"updated"_s, {});
    const qint64 later = begin(2000);
    addEntry(later, u"done"_s, u"updated"_s, {});
    addEntry(later, u"shown"_s, u"superseded"_s, {});
    addEntry(later, u"failed twice"_s, u"updated"_s, {});
    addEntry(later, u"failed twice"_s, u"failed"_s, {});
    addFailure(u"parked"_s, 3000);
    addFailure(u"parked then"_s, 3000);
    addFailure(u"again"_s, {});
    addFailure(u"failed twice"_s, {});
    const auto since = m_history->failedSince(run);
    QVERIFY(since);
    QCOMPARE(*since, (FailedSince{.failed = 7, .succeeded = 2, .parked = 2, .waiting = 2, .released = 1}));
    QCOMPARE(*m_history->failedSince(later), (FailedSince{.failed = 1, .waiting = 1}));
}

void RunHistoryTest::whatFailedIsLookedForInTheMemoryOfTheRunsTarget()
{
    const qint64 run = begin(1000);
    addEntry(run, u"1"_s, u"failed"_s, {});
    addFailure(u"1"_s, 3000, m_store->database().target().key + 1);
    QCOMPARE(*m_history->failedSince(run), (FailedSince{.failed = 1, .released = 1}));
    m_store->run(u"UPDATE statusbridge_runs SET target = ?"_s, {m_store->database().target().key + 1});
    QCOMPARE(*m_history->failedSince(run), (FailedSince{.failed = 1, .parked = 1}));
}

void RunHistoryTest::aRunWithoutAFailureHasNothingToSay()
{
    const qint64 run = begin(1000);
    addEntry(run, u"1"_s, u"updated"_s, {});
    QCOMPARE(*m_history->failedSince(run), FailedSince());
    QCOMPARE(*m_history->failedSince(4711), FailedSince());
}

void RunHistoryTest::sumsUpEachDay()
{
    const QTimeZone zone("Asia/Kolkata");
    const QDate day(2026, 3, 1);
    const auto at = [&](const QDate &date, int hour) {
        return QDateTime(date, QTime(hour, 0), zone).toMSecsSinceEpoch();
    };
    add({.startedAt = at(day.addDays(-1), 23), .updated = 50});
    add({.startedAt = at(day, 0), .duration = 1000, .updated = 3});
    add({.startedAt = at(day, 23), .duration = 3000, .updated = 4, .outcome = CycleOutcome::Quota});
    add({.startedAt = at(day.addDays(2), 0), .duration = 500, .failed = 1, .outcome = CycleOutcome::Partial});
    begin(at(day, 12));
    const auto totals = m_history->dailyTotals(day, day.addDays(2), zone);
    QVERIFY(totals);
    QCOMPARE(totals->size(), 3);
    QCOMPARE(totals->at(0), (DayTotals{.day = day,
                                       .cycles = 2,
                                       .failedCycles = 1,
                                       .counts = {.updated = 7},
                                       .timedCycles = 2,
                                       .meanSeconds = 2,
                                       .longestSeconds = 3}));
    QCOMPARE(totals->at(1), DayTotals{.day = day.addDays(1)});
    QCOMPARE(totals->at(2).counts.failed, 1);
    QCOMPARE(totals->at(2).failedCycles, 0);
}

QTEST_GUILESS_MAIN(RunHistoryTest)

} // namespace tst_runhistory

#include "tst_runhistory.moc"
