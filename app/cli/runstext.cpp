// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runstext.h"

#include "app/cli/summarytext.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"

namespace statusbridge {

namespace {

QString outcomeText(const Run &run)
{
    return run.outcome ? toString(*run.outcome) : u"running"_s;
}

QString durationText(const Run &run)
{
    return run.finishedAt.isValid() ? elapsedText(std::chrono::milliseconds(run.startedAt.msecsTo(run.finishedAt)))
                                    : u"-"_s;
}

QString reasonText(const JournalEntry &entry)
{
    if (entry.zohoWords.isEmpty()) {
        return cell(entry.reason);
    }
    const auto code = entry.zohoCode ? u" (code %1)"_s.arg(entry.zohoCode) : QString();
    return cell(entry.reason) + u" Zoho said: "_s + cell(entry.zohoWords) + code;
}

} // namespace

QString runsText(const QList<Run> &runs)
{
    if (runs.isEmpty()) {
        return u"There is no run yet.\n"_s;
    }
    QList<QStringList> rows = {{u"RUN"_s, u"STARTED"_s, u"TOOK"_s, u"OUTCOME"_s, u"FETCHED"_s, u"UPDATED"_s,
                                u"FAILED"_s, u"LEFT"_s, u"CALLS"_s}};
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
    QList<QStringList> rows = {
        {u"TIME"_s, u"RECORD"_s, u"QUEUE ID"_s, u"OUTCOME"_s, u"ZOHO HAD"_s, u"CHOSEN"_s, u"WHY"_s}};
    for (const auto &entry : entries) {
        rows += {timeForPeople(entry.at),  cell(entry.recordId),    cell(entry.queueId), toString(entry.outcome),
                 cell(entry.statusBefore), cell(entry.statusAfter), reasonText(entry)};
    }
    return alignedColumns(rows, indent);
}

QString runText(const Run &run, const QList<JournalEntry> &entries)
{
    auto text = alignedColumns({{u"Run"_s, QString::number(run.id)},
                                {u"Started"_s, timeForPeople(run.startedAt)},
                                {u"Took"_s, durationText(run)},
                                {u"Outcome"_s, outcomeText(run)},
                                {u"Begun as"_s, toString(run.trigger)},
                                {u"Run by"_s, cell(run.holder)}});
    if (!run.message.isEmpty()) {
        text += u"Why: %1\n"_s.arg(cell(run.message));
    }
    text += u'\n' + countLines(run.counts);
    return text + u'\n' + (entries.isEmpty() ? u"No record was touched.\n"_s : entriesText(entries));
}

} // namespace statusbridge
