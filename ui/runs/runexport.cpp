// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runexport.h"

#include "engine/session/enginesession.h"
#include "ui/text/failuretext.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

constexpr int pageSize = 1000;

ExportColumn column(const char *key, const QString &title)
{
    return {.key = QString::fromLatin1(key), .title = title};
}

QList<ExportColumn> runColumns()
{
    const auto title = [](const char *text) { return QCoreApplication::translate("Runs", text); };
    return {column("run_id", title(QT_TRANSLATE_NOOP("Runs", "Cycle"))),
            column("started_at", title(QT_TRANSLATE_NOOP("Runs", "Begun (UTC)"))),
            column("finished_at", title(QT_TRANSLATE_NOOP("Runs", "Ended (UTC)"))),
            column("trigger", title(QT_TRANSLATE_NOOP("Runs", "Trigger"))),
            column("outcome", title(QT_TRANSLATE_NOOP("Runs", "Outcome"))),
            column("fetched", title(QT_TRANSLATE_NOOP("Runs", "Fetched"))),
            column("matched", title(QT_TRANSLATE_NOOP("Runs", "Matched"))),
            column("updated", title(QT_TRANSLATE_NOOP("Runs", "Updated"))),
            column("unchanged", title(QT_TRANSLATE_NOOP("Runs", "Unchanged"))),
            column("superseded", title(QT_TRANSLATE_NOOP("Runs", "Superseded"))),
            column("failed", title(QT_TRANSLATE_NOOP("Runs", "Failed"))),
            column("left", title(QT_TRANSLATE_NOOP("Runs", "Left"))),
            column("parked", title(QT_TRANSLATE_NOOP("Runs", "Parked"))),
            column("no_record", title(QT_TRANSLATE_NOOP("Runs", "No record yet"))),
            column("outside", title(QT_TRANSLATE_NOOP("Runs", "Outside the criteria"))),
            column("unknown_words", title(QT_TRANSLATE_NOOP("Runs", "Unknown words"))),
            column("calls", title(QT_TRANSLATE_NOOP("Runs", "Calls"))),
            column("duration_seconds", title(QT_TRANSLATE_NOOP("Runs", "Duration (s)"))),
            column("requested_by", title(QT_TRANSLATE_NOOP("Runs", "Asked for by"))),
            column("holder", title(QT_TRANSLATE_NOOP("Runs", "Run by"))),
            column("error_kind", title(QT_TRANSLATE_NOOP("Runs", "Error"))),
            column("message", title(QT_TRANSLATE_NOOP("Runs", "Why")))};
}

ExportRow rowOf(const Run &run)
{
    const auto duration = durationOf(run);
    return {run.id,
            run.startedAt,
            run.finishedAt,
            toString(run.trigger),
            run.outcome ? QVariant(toString(*run.outcome)) : QVariant(),
            run.counts.fetched,
            run.counts.matched,
            run.counts.updated,
            run.counts.unchanged,
            run.counts.superseded,
            run.counts.failed,
            run.counts.left,
            run.counts.parked,
            run.counts.noRecord,
            run.counts.outside,
            run.counts.unknownWords,
            run.counts.calls,
            duration ? QVariant(static_cast<double>(*duration) / 1000.0) : QVariant(),
            run.by,
            run.holder,
            run.errorKind,
            run.leftBecause && run.message.isEmpty() ? leftWords(run.counts.leftByPlan, *run.leftBecause)
                                                     : sentenceText(run.message)};
}

QList<ExportColumn> recordColumns()
{
    const auto title = [](const char *text) { return QCoreApplication::translate("Runs", text); };
    return {column("run_id", title(QT_TRANSLATE_NOOP("Runs", "Cycle"))),
            column("time", title(QT_TRANSLATE_NOOP("Runs", "Time (UTC)"))),
            column("outcome", title(QT_TRANSLATE_NOOP("Runs", "Outcome"))),
            column("record_id", title(QT_TRANSLATE_NOOP("Runs", "Record"))),
            column("queue_id", title(QT_TRANSLATE_NOOP("Runs", "Queue id"))),
            column("message_id", title(QT_TRANSLATE_NOOP("Runs", "Message id"))),
            column("recipient_id", title(QT_TRANSLATE_NOOP("Runs", "To"))),
            column("status_before", title(QT_TRANSLATE_NOOP("Runs", "Status before"))),
            column("status_after", title(QT_TRANSLATE_NOOP("Runs", "Status after"))),
            column("reason", title(QT_TRANSLATE_NOOP("Runs", "Why"))),
            column("zoho_code", title(QT_TRANSLATE_NOOP("Runs", "Zoho's code"))),
            column("zoho_words", title(QT_TRANSLATE_NOOP("Runs", "Zoho's words"))),
            column("failure_code", title(QT_TRANSLATE_NOOP("Runs", "Number of why the message failed"))),
            column("failure_reason", title(QT_TRANSLATE_NOOP("Runs", "Why the message failed")))};
}

ExportRow rowOf(const JournalEntry &entry)
{
    return {entry.runId,
            entry.at,
            toString(entry.outcome),
            entry.recordId,
            entry.queueId,
            entry.messageId,
            entry.recipientId,
            entry.statusBefore,
            entry.statusAfter,
            sentenceText(entry.reason),
            entry.zohoCode == 0 ? QVariant() : QVariant(entry.zohoCode),
            entry.zohoWords,
            entry.failure ? QVariant(entry.failure->code) : QVariant(),
            reasonWords(entry.failure)};
}

//! Rows of a page, and where the next one begins.
template <typename Value, typename Position>
Expected<QList<ExportRow>> rowsOf(const Expected<QList<Value>> &page, Position &position,
                                  const std::function<Position(const Value &)> &positionOf)
{
    if (!page) {
        return page.error();
    }
    QList<ExportRow> rows;
    rows.reserve(page->size());
    for (const Value &value : *page) {
        rows += rowOf(value);
        position = positionOf(value);
    }
    return rows;
}

} // namespace

ExportRequest exportOfRuns(const RunFilter &filter, const RunOrder &order)
{
    return {.name = QCoreApplication::translate("Runs", "cycles"),
            .columns = runColumns(),
            .pages = [filter, order, position = RunPosition()](EngineSession &session) mutable {
                return rowsOf<Run, RunPosition>(session.runs(filter, order, position, pageSize), position,
                                                [&order](const Run &run) { return RunPosition::of(run, order); });
            }};
}

ExportRequest exportOfRecords(qint64 runId, const JournalFilter &filter)
{
    return {.name = QCoreApplication::translate("Runs", "cycle-%1").arg(runId),
            .columns = recordColumns(),
            .pages = [runId, filter, position = qint64(0)](EngineSession &session) mutable {
                return rowsOf<JournalEntry, qint64>(session.journal(runId, filter, position, pageSize), position,
                                                    [](const JournalEntry &entry) { return entry.id; });
            }};
}

} // namespace statusbridge
