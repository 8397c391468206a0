// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/runjournal.h"

#include "engine/model/historyfilters.h"
#include "engine/store/history/runhistory.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/alerttable.h"
#include "engine/store/state/schedulertable.h"
#include "engine/store/state/wishtable.h"

#include <algorithm>

namespace statusbridge {

namespace {

//! Cycles that say nothing of those before them.
constexpr int cancelledAmong = 20;

} // namespace

Expected<qint64> RunJournal::begin(const FencingToken &fencingToken, const Run &run, const std::optional<DueTime> &due)
{
    qint64 id = 0;
    const auto done = inFencedTransaction(m_database, fencingToken, [&]() -> Expected<void> {
        const auto used = due ? useUp(m_database, *due) : Expected<void>();
        // What began by itself has less of the day's calls to spend than what a person asked for.
        const bool isAskedFor = run.trigger == RunTrigger::Manual || run.trigger == RunTrigger::Retry;
        const auto inserted =
            used.and_then([&] { return isAskedFor ? fulfilWish(m_database) : Expected<void>(); }).and_then([&] {
                return m_database.run(u"INSERT INTO statusbridge_runs (started_by, holder, requested_by, started_at, "
                                      u"lease_token, target) "
                                      "VALUES (?, ?, ?, ?, ?, ?)"_s,
                                      {toString(run.trigger), run.holder, run.by, toMs(run.startedAt),
                                       fencingToken.token, m_database.target().key});
            });
        // Not lastInsertId(): in PostgreSQL that needs a right on the sequence, and a statement that failed for want of
        // it ends the transaction.
        const auto given = inserted.and_then([&] {
            return m_database.scalar(
                u"SELECT id FROM statusbridge_runs WHERE lease_token = ? ORDER BY id DESC LIMIT 1"_s,
                {fencingToken.token});
        });
        if (!given) {
            return given.error();
        }
        id = given->toLongLong();
        return m_database.run(u"UPDATE statusbridge_lease SET run_id = ? WHERE id = 1"_s, {id});
    });
    return done.transform([&] { return id; });
}

Expected<void> RunJournal::finish(const FencingToken &fencingToken, const Run &run)
{
    return inFencedTransaction(m_database, fencingToken, [&] { return noteEnd(run); });
}

Expected<void> RunJournal::discard(const FencingToken &fencingToken, qint64 id)
{
    return inFencedTransaction(m_database, fencingToken, [&] {
        return m_database.run(u"DELETE FROM statusbridge_runs WHERE id = ? AND finished_at IS NULL"_s, {id});
    });
}

Expected<void> RunJournal::noteEnd(const Run &run)
{
    const QString duration =
        isEndUnseen(run)
            ? u"-1"_s
            : u"CASE WHEN %1 > started_at THEN %1 - started_at ELSE 0 END"_s.arg(run.finishedAt.toMSecsSinceEpoch());
    const auto changed =
        m_database.change(u"UPDATE statusbridge_runs SET finished_at = ?, outcome = ?, counts = ?, error_kind = ?, "
                          "message = ?, unknown_words = ?, updated = ?, failed = ?, duration = %1 "
                          "WHERE id = ? AND finished_at IS NULL"_s.arg(duration),
                          {toMs(run.finishedAt), toString(run.outcome.value_or(CycleOutcome::Failed)),
                           countsToJson(run.counts, run.leftBecause), run.errorKind, run.message.stored(),
                           wordsToJson(run.unknownWords), run.counts.updated, run.counts.failed, run.id});
    return changed.and_then([&](int rows) {
        return rows > 0 ? addToTotals(m_database, run).and_then([&] { return noteAlerts(run); }) : Expected<void>();
    });
}

Expected<void> RunJournal::noteAlerts(const Run &run)
{
    if (m_alerts.channels.isEmpty()) {
        return {};
    }
    const auto endings = m_database.list(
        u"SELECT outcome, message FROM statusbridge_runs WHERE finished_at IS NOT NULL AND target = ? AND id <= ? "
        "ORDER BY id DESC LIMIT ?"_s,
        {m_database.target().key, run.id, std::max(m_alerts.failedCycles, 1) + cancelledAmong},
        [](const QSqlQuery &row) {
            return CycleEnding{.outcome = cycleOutcomeFromString(row.value(0).toString()),
                               .message = Sentence::fromStored(row.value(1).toString())};
        });
    return endings.and_then([this](const QList<CycleEnding> &last) {
        return noteVerdicts(m_database, verdictsOfCycles(last, m_alerts.failedCycles), m_alerts);
    });
}

Expected<QList<Run>> RunJournal::abandonedRuns(const FencingToken &fencingToken)
{
    auto runs = readRuns(u"WHERE finished_at IS NULL AND lease_token < ? AND target = ? ORDER BY id"_s,
                         {fencingToken.token, m_database.target().key});
    if (!runs) {
        return runs;
    }
    const auto now = m_database.scalar(u"SELECT "_s + m_database.dialect().now);
    if (!now) {
        return now.error();
    }
    for (Run &run : *runs) {
        const auto outcomes = RunHistory(m_database).outcomes(run.id);
        if (!outcomes) {
            return outcomes.error();
        }
        for (auto outcome = outcomes->cbegin(); outcome != outcomes->cend(); ++outcome) {
            run.counts.of(outcome.key()) = outcome.value();
        }
        run.finishedAt = fromMs(*now);
        run.outcome = CycleOutcome::Failed;
        run.errorKind = toString(ErrorKind::LeaseLost);
        run.message = Sentence(SentenceId::CycleWasAbandoned);
    }
    return runs;
}

Expected<int> RunJournal::closeAbandoned(const FencingToken &fencingToken)
{
    int closed = 0;
    const auto done = inFencedTransaction(m_database, fencingToken, [&]() -> Expected<void> {
        const auto runs = abandonedRuns(fencingToken);
        if (!runs) {
            return runs.error();
        }
        for (const Run &run : *runs) {
            if (const auto ended = noteEnd(run); !ended) {
                return ended;
            }
            ++closed;
        }
        return {};
    });
    return done.transform([&] { return closed; });
}

Expected<bool> RunJournal::hasUnfinished()
{
    return m_database
        .scalar(u"SELECT 1 FROM statusbridge_runs WHERE finished_at IS NULL AND target = ? LIMIT 1"_s,
                {m_database.target().key})
        .transform([](const QVariant &found) { return found.isValid(); });
}

Expected<Run> RunJournal::run(qint64 id)
{
    return readRuns(u"WHERE id = ?"_s, {id}).and_then([&](const QList<Run> &runs) {
        return runs.isEmpty() ? notFoundError(Sentence(SentenceId::RunNotFound, {id}))
                              : Expected<Run>(runs.constFirst());
    });
}

Expected<std::optional<Run>> RunJournal::lastRun()
{
    return oneRun(u"WHERE finished_at IS NOT NULL ORDER BY id DESC LIMIT 1"_s);
}

Expected<bool> RunJournal::isOfTarget(qint64 id)
{
    return m_database
        .scalar(u"SELECT 1 FROM statusbridge_runs WHERE id = ? AND target = ?"_s, {id, m_database.target().key})
        .transform([](const QVariant &found) { return found.isValid(); });
}

Expected<std::optional<Run>> RunJournal::firstRunDone()
{
    return oneRun(
        u"WHERE target = ? AND outcome IN ('%1', '%2', '%3') ORDER BY id LIMIT 1"_s.arg(
            toString(CycleOutcome::Succeeded), toString(CycleOutcome::Continued), toString(CycleOutcome::Partial)),
        {m_database.target().key});
}

Expected<std::optional<Run>> RunJournal::oneRun(const QString &rest, const QVariantList &bindings)
{
    return readRuns(rest, bindings).transform([](const QList<Run> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    });
}

Expected<int> RunJournal::scheduledRunsAfter(qint64 id)
{
    return m_database
        .scalar(u"SELECT count(*) FROM statusbridge_runs WHERE target = ? AND id > ? AND started_by = ? "
                "AND finished_at IS NOT NULL"_s,
                {m_database.target().key, id, toString(RunTrigger::Schedule)})
        .transform([](const QVariant &count) { return count.toInt(); });
}

Expected<QList<JournalEntry>> RunJournal::entriesOf(const QString &queueId, int limit)
{
    return m_database.list(
        u"SELECT %1 FROM statusbridge_journal WHERE queue_id = ? ORDER BY id DESC LIMIT ?"_s.arg(entryColumns()),
        {queueId, limit}, entryOf);
}

Expected<int> RunJournal::purge(const QDateTime &olderThan, std::chrono::milliseconds time)
{
    const auto deadline = std::chrono::steady_clock::now() + time;
    const QVariantList oldestDay{olderThan.date().addDays(-1).toString(Qt::ISODate)};
    const auto days = m_database.change(u"DELETE FROM statusbridge_call_days WHERE calendar_day < ?"_s, oldestDay)
                          .and_then([&](auto) {
                              return m_database.change(
                                  u"DELETE FROM statusbridge_custom_call_days WHERE calendar_day < ?"_s, oldestDay);
                          });
    if (!days) {
        return days.error();
    }
    int removed = 0;
    while (std::chrono::steady_clock::now() < deadline) {
        const auto id = m_database.scalar(u"SELECT id FROM statusbridge_runs WHERE finished_at < ? "
                                          "ORDER BY finished_at LIMIT 1"_s,
                                          {toMs(olderThan)});
        if (!id) {
            return id.error();
        }
        if (id->isNull()) {
            break;
        }
        const auto isEmpty = purgeEntries(id->toLongLong(), deadline);
        if (!isEmpty || !*isEmpty) {
            return isEmpty.transform([&](bool) { return removed; });
        }
        const auto deleted = m_database.change(u"DELETE FROM statusbridge_runs WHERE id = ?"_s, {*id});
        if (!deleted) {
            return deleted.error();
        }
        removed += *deleted;
    }
    return removed;
}

//! Whether none is left.
Expected<bool> RunJournal::purgeEntries(qint64 runId, std::chrono::steady_clock::time_point deadline)
{
    // Each statement is a transaction of its own, so that no other program waits long for the write lock.
    while (true) {
        const auto last =
            m_database.scalar(u"SELECT max(id) FROM (SELECT id FROM statusbridge_journal WHERE run_id = ? ORDER BY id "
                              "LIMIT 2000) AS batch"_s,
                              {runId});
        if (!last) {
            return last.error();
        }
        if (last->isNull()) {
            return true;
        }
        if (std::chrono::steady_clock::now() >= deadline) {
            return false;
        }
        const auto deleted =
            m_database.change(u"DELETE FROM statusbridge_journal WHERE run_id = ? AND id <= ?"_s, {runId, *last});
        if (!deleted) {
            return deleted.error();
        }
    }
}

Expected<QList<Run>> RunJournal::readRuns(const QString &rest, const QVariantList &bindings)
{
    return m_database.list(u"SELECT %1 FROM statusbridge_runs "_s.arg(runColumns()) + rest, bindings, runOf);
}

} // namespace statusbridge
