// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runstext.h"

#include "app/cli/summarytext.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"

namespace statusbridge {

namespace {

QString outcomeText(const Run &run)
{
    return run.outcome ? toString(*run.outcome) : QStringLiteral("running");
}

QString durationText(const Run &run)
{
    return run.finishedAt.isValid() ? elapsedText(std::chrono::milliseconds(run.startedAt.msecsTo(run.finishedAt)))
                                    : QStringLiteral("-");
}

QString reasonText(const JournalEntry &entry)
{
    if (entry.zohoWords.isEmpty()) {
        return cell(entry.reason);
    }
    const auto code = entry.zohoCode ? QStringLiteral(" (code %1)").arg(entry.zohoCode) : QString();
    return cell(entry.reason) + QStringLiteral(" Zoho said: ") + cell(entry.zohoWords) + code;
}

} // namespace

QString runsText(const QList<Run> &runs)
{
    if (runs.isEmpty()) {
        return QStringLiteral("There is no run yet.\n");
    }
    QList<QStringList> rows = {{QStringLiteral("RUN"), QStringLiteral("STARTED"), QStringLiteral("TOOK"),
                                QStringLiteral("OUTCOME"), QStringLiteral("FETCHED"), QStringLiteral("UPDATED"),
                                QStringLiteral("FAILED"), QStringLiteral("LEFT"), QStringLiteral("CALLS")}};
    for (const auto &run : runs) {
        const auto &counts = run.counts;
        rows += {QString::number(run.id),
                 timeForPeople(run.startedAt),
                 durationText(run),
                 outcomeText(run),
                 QString::number(counts.fetched),
                 QString::number(counts.updated),
                 QString::number(counts.failed),
                 QString::number(counts.left),
                 QString::number(counts.calls)};
    }
    return alignedColumns(rows);
}

// What was chosen is not always what was written; the outcome tells.
QString entriesText(const QList<JournalEntry> &entries, const QString &indent)
{
    QList<QStringList> rows = {{QStringLiteral("TIME"), QStringLiteral("RECORD"), QStringLiteral("QUEUE ID"),
                                QStringLiteral("OUTCOME"), QStringLiteral("ZOHO HAD"), QStringLiteral("CHOSEN"),
                                QStringLiteral("WHY")}};
    for (const auto &entry : entries) {
        rows += {timeForPeople(entry.at),  cell(entry.recordId),    cell(entry.queueId), toString(entry.outcome),
                 cell(entry.statusBefore), cell(entry.statusAfter), reasonText(entry)};
    }
    return alignedColumns(rows, indent);
}

QString runText(const Run &run, const QList<JournalEntry> &entries)
{
    auto text = alignedColumns({{QStringLiteral("Run"), QString::number(run.id)},
                                {QStringLiteral("Started"), timeForPeople(run.startedAt)},
                                {QStringLiteral("Took"), durationText(run)},
                                {QStringLiteral("Outcome"), outcomeText(run)},
                                {QStringLiteral("Begun as"), toString(run.trigger)},
                                {QStringLiteral("Run by"), cell(run.holder)}});
    if (!run.message.isEmpty()) {
        text += QStringLiteral("Why: %1\n").arg(cell(run.message));
    }
    text += u'\n' + countLines(run.counts);
    return text + u'\n' + (entries.isEmpty() ? QStringLiteral("No record was touched.\n") : entriesText(entries));
}

} // namespace statusbridge
