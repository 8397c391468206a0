// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/runjournal.h"

#include "engine/store/bulkinsert.h"
#include "engine/store/database.h"
#include "engine/store/runjson.h"
#include "engine/store/schedulertable.h"
#include "engine/store/sqlvalues.h"

#include <limits>

namespace statusbridge {

namespace {

Run runOf(const QSqlQuery &row)
{
    Run run{.id = row.value(0).toLongLong(),
            .trigger = runTriggerFromString(row.value(1).toString()),
            .holder = row.value(2).toString(),
            .startedAt = fromMs(row.value(3)),
            .finishedAt = fromMs(row.value(4)),
            .outcome = {},
            .counts = countsFromJson(row.value(6).toString()),
            .errorKind = row.value(7).toString(),
            .message = row.value(8).toString(),
            .unknownWords = wordsFromJson(row.value(9).toString())};
    if (!row.value(5).isNull()) {
        run.outcome = cycleOutcomeFromString(row.value(5).toString());
    }
    return run;
}

//! The count of a cycle that an outcome of a record belongs to.
int CycleCounts::*countOf(RecordOutcome outcome)
{
    switch (outcome) {
    case RecordOutcome::Updated:
        return &CycleCounts::updated;
    case RecordOutcome::Unchanged:
        return &CycleCounts::unchanged;
    case RecordOutcome::Superseded:
        return &CycleCounts::superseded;
    case RecordOutcome::Failed:
        return &CycleCounts::failed;
    case RecordOutcome::Parked:
        return &CycleCounts::parked;
    case RecordOutcome::Left:
        break;
    }
    return &CycleCounts::left;
}

JournalEntry entryOf(const QSqlQuery &row)
{
    return JournalEntry{.id = row.value(0).toLongLong(),
                        .runId = row.value(1).toLongLong(),
                        .recordId = row.value(2).toString(),
                        .queueId = row.value(3).toString(),
                        .outcome = recordOutcomeFromString(row.value(4).toString()),
                        .statusBefore = row.value(5).toString(),
                        .statusAfter = row.value(6).toString(),
                        .messageId = row.value(7).toString(),
                        .recipientId = row.value(8).toString(),
                        .reason = row.value(9).toString(),
                        .zohoWords = row.value(10).toString(),
                        .zohoCode = row.value(11).toInt(),
                        .at = fromMs(row.value(12))};
}

} // namespace

Expected<qint64> RunJournal::begin(const Fence &fence, const Run &run, const std::optional<DueTime> &due)
{
    qint64 id = 0;
    const auto done = m_database.inTransaction([&]() -> Expected<void> {
        const auto ours =
            checkFence(m_database, fence).and_then([&] { return due ? useUp(m_database, *due) : Expected<void>(); });
        if (!ours) {
            return ours;
        }
        const auto inserted = m_database.execute(
            QStringLiteral("INSERT INTO statusbridge_runs (started_by, holder, started_at, lease_token) "
                           "VALUES (?, ?, ?, ?)"),
            {toString(run.trigger), run.holder, toMs(run.startedAt), fence.token});
        if (!inserted) {
            return inserted.error();
        }
        id = inserted->lastInsertId().toLongLong();
        const auto named =
            m_database.change(QStringLiteral("UPDATE statusbridge_lease SET run_id = ? WHERE id = 1"), {id});
        return named ? Expected<void>() : named.error();
    });
    if (!done) {
        return done.error();
    }
    return id;
}

Expected<void> RunJournal::finish(const Fence &fence, const Run &run)
{
    return m_database.inTransaction(
        [&] { return checkFence(m_database, fence).and_then([&] { return noteEnd(run); }); });
}

Expected<void> RunJournal::noteEnd(const Run &run)
{
    const auto changed = m_database.change(
        QStringLiteral("UPDATE statusbridge_runs SET finished_at = ?, outcome = ?, counts = ?, error_kind = ?, "
                       "message = ?, unknown_words = ? WHERE id = ? AND finished_at IS NULL"),
        {toMs(run.finishedAt), toString(run.outcome.value_or(CycleOutcome::Failed)), countsToJson(run.counts),
         run.errorKind, run.message, wordsToJson(run.unknownWords), run.id});
    if (!changed) {
        return changed.error();
    }
    return *changed > 0 ? addToTotals(m_database, run) : Expected<void>();
}

Expected<QList<Run>> RunJournal::abandonedRuns(const Fence &fence)
{
    auto runs = readRuns(QStringLiteral("WHERE finished_at IS NULL AND lease_token < ? ORDER BY id"), {fence.token});
    if (!runs) {
        return runs;
    }
    const auto now = m_database.scalar(QStringLiteral("SELECT ") + m_database.dialect().now());
    if (!now) {
        return now.error();
    }
    for (Run &run : *runs) {
        const auto counted = m_database.forEachRow(
            QStringLiteral("SELECT outcome, count(*) FROM statusbridge_journal WHERE run_id = ? GROUP BY outcome"),
            {run.id}, [&run](const QSqlQuery &row) {
                (run.counts.*countOf(recordOutcomeFromString(row.value(0).toString()))) = row.value(1).toInt();
            });
        if (!counted) {
            return counted.error();
        }
        run.finishedAt = fromMs(*now);
        run.outcome = CycleOutcome::Failed;
        run.errorKind = toString(ErrorKind::LeaseLost);
        run.message = QStringLiteral("The program that ran this cycle ended or stood still before it was done; the "
                                     "next cycle settled what it had left open.");
    }
    return runs;
}

Expected<int> RunJournal::closeAbandoned(const Fence &fence)
{
    int closed = 0;
    const auto done = m_database.inTransaction([&]() -> Expected<void> {
        if (const auto ours = checkFence(m_database, fence); !ours) {
            return ours;
        }
        const auto runs = abandonedRuns(fence);
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
    if (!done) {
        return done.error();
    }
    return closed;
}

Expected<Run> RunJournal::run(qint64 id)
{
    const auto runs = readRuns(QStringLiteral("WHERE id = ?"), {id});
    if (!runs) {
        return runs.error();
    }
    if (runs->isEmpty()) {
        return Error{.kind = ErrorKind::NotFound,
                     .message = QStringLiteral("There is no run %1: see \"statusbridge runs list\".").arg(id),
                     .detail = {},
                     .retryAfter = {},
                     .code = 0};
    }
    return runs->constFirst();
}

Expected<QList<Run>> RunJournal::list(qint64 beforeId, int limit)
{
    const qint64 below = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    return readRuns(QStringLiteral("WHERE id < ? ORDER BY id DESC LIMIT ?"), {below, limit});
}

Expected<std::optional<Run>> RunJournal::lastRun()
{
    const auto runs = readRuns(QStringLiteral("WHERE finished_at IS NOT NULL ORDER BY id DESC LIMIT 1"), {});
    return runs.transform([](const QList<Run> &found) {
        return found.isEmpty() ? std::optional<Run>() : std::optional<Run>(found.constFirst());
    });
}

Expected<QList<JournalEntry>> RunJournal::entries(qint64 runId, qint64 afterId, int limit)
{
    return readEntries(QStringLiteral("WHERE run_id = ? AND id > ? ORDER BY id LIMIT ?"), {runId, afterId, limit});
}

Expected<QList<JournalEntry>> RunJournal::entriesOf(const QString &queueId, int limit)
{
    return readEntries(QStringLiteral("WHERE queue_id = ? ORDER BY id DESC LIMIT ?"), {queueId, limit});
}

Expected<int> RunJournal::purge(const QDateTime &olderThan)
{
    int removed = 0;
    while (true) {
        const auto ids = m_database.texts(
            QStringLiteral("SELECT id FROM statusbridge_runs WHERE finished_at < ? ORDER BY id LIMIT 10"),
            {toMs(olderThan)});
        if (!ids) {
            return ids.error();
        }
        if (ids->isEmpty()) {
            return removed;
        }
        QList<qint64> runIds;
        for (const QString &id : *ids) {
            runIds += id.toLongLong();
        }
        for (const qint64 runId : runIds) {
            if (const auto done = purgeEntries(runId); !done) {
                return done.error();
            }
        }
        const auto deleted = deleteAll(m_database, QStringLiteral("statusbridge_runs"), QStringLiteral("id"), runIds);
        if (!deleted) {
            return deleted.error();
        }
        removed += *deleted;
    }
}

Expected<void> RunJournal::purgeEntries(qint64 runId)
{
    // Each statement is a transaction of its own, so that nobody waits long for the write lock.
    while (true) {
        const auto last = m_database.scalar(
            QStringLiteral("SELECT max(id) FROM (SELECT id FROM statusbridge_journal WHERE run_id = ? ORDER BY id "
                           "LIMIT 2000) AS batch"),
            {runId});
        if (!last) {
            return last.error();
        }
        if (last->isNull()) {
            return {};
        }
        const auto deleted = m_database.change(
            QStringLiteral("DELETE FROM statusbridge_journal WHERE run_id = ? AND id <= ?"), {runId, *last});
        if (!deleted) {
            return deleted.error();
        }
    }
}

Expected<QList<Run>> RunJournal::readRuns(const QString &rest, const QVariantList &bindings)
{
    QList<Run> runs;
    const auto done = m_database.forEachRow(
        QStringLiteral("SELECT id, started_by, holder, started_at, finished_at, outcome, counts, error_kind, message, "
                       "unknown_words FROM statusbridge_runs ") +
            rest,
        bindings, [&runs](const QSqlQuery &row) { runs += runOf(row); });
    if (!done) {
        return done.error();
    }
    return runs;
}

Expected<QList<JournalEntry>> RunJournal::readEntries(const QString &rest, const QVariantList &bindings)
{
    QList<JournalEntry> entries;
    const auto done = m_database.forEachRow(
        QStringLiteral("SELECT id, run_id, record_id, queue_id, outcome, status_before, status_after, message_id, "
                       "recipient_id, reason, zoho_words, zoho_code, noted_at FROM statusbridge_journal ") +
            rest,
        bindings, [&entries](const QSqlQuery &row) { entries += entryOf(row); });
    if (!done) {
        return done.error();
    }
    return entries;
}

} // namespace statusbridge
