// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "app/cli/viewtext.h"
#include "engine/model/callpace.h"

#include <algorithm>

namespace statusbridge {

namespace {

QString headline(const CycleSummary &summary)
{
    const auto took = elapsedText(summary.duration);
    if (summary.dryRun && (summary.outcome == CycleOutcome::Succeeded || summary.outcome == CycleOutcome::Continued)) {
        return u"Dry run, done in %1. Nothing was written.\n"_s.arg(took);
    }
    const auto what = summary.dryRun ? u"The dry run"_s : u"Run %1"_s.arg(summary.runId);
    static const QMap<CycleOutcome, QString> forms = {
        {CycleOutcome::Succeeded, u"%1 succeeded in %2.\n"_s},
        {CycleOutcome::Continued, u"%1 did its part in %2.\n"_s},
        {CycleOutcome::Partial, u"%1 is done in part, after %2.\n"_s},
        {CycleOutcome::Failed, u"%1 failed after %2.\n"_s},
        {CycleOutcome::Cancelled, u"%1 was cancelled after %2.\n"_s},
        {CycleOutcome::Quota, u"%1 ended after %2, because the calls of the day are used up.\n"_s},
        {CycleOutcome::Unauthorized, u"%1 ended after %2, because Zoho must be connected again.\n"_s},
    };
    return forms.value(summary.outcome).arg(what, took);
}

QString planText(const CycleSummary &summary)
{
    QList<QStringList> rows = {{u"RECORD"_s, u"QUEUE ID"_s, u"ZOHO SHOWS"_s, u"WOULD BE"_s, u"OUTCOME"_s, u"WHY"_s}};
    for (const auto &line : summary.plan) {
        const auto outcome = line.outcome == RecordOutcome::Updated ? u"to update"_s : toString(line.outcome);
        rows +=
            {cell(line.recordId),        cell(line.queueId), cell(line.statusBefore), cell(line.statusAfter), outcome,
             cell(line.reason.english())};
    }
    const auto table = summary.plan.isEmpty() ? u"There is nothing to change.\n"_s : alignedColumns(rows);
    auto left = summary.callsLeft ? u"%1 are left today"_s.arg(*summary.callsLeft) : u"no daily limit is known"_s;
    if (summary.callsLeft) {
        left += u"; "_s + forecastText(summary.callForecast);
    }
    return u'\n' + table + u"\nCalls needed: %1; %2.\n"_s.arg(summary.callsNeeded).arg(left);
}

QString unknownWordsText(const QMap<QString, int> &words)
{
    QStringList parts;
    for (auto word = words.begin(); word != words.end(); ++word) {
        parts += u"\"%1\" (%2)"_s.arg(cell(word.key()), QString::number(word.value()));
    }
    return parts.isEmpty() ? QString() : u"Unknown words: %1.\n"_s.arg(parts.join(u", "_s));
}

QString advice(const CycleSummary &summary)
{
    QString text;
    if (summary.counts.failed > 0 && summary.runId > 0) {
        text += u"\"statusbridge runs show %1\" tells why each record failed.\n"_s.arg(summary.runId);
    }
    if (summary.leftBecause) {
        text += leftText(summary.counts.leftByPlan, *summary.leftBecause) + u'\n';
    }
    if (summary.counts.left > summary.counts.leftByPlan) {
        text += u"The next cycle goes on with the records that were left.\n"_s;
    }
    if (summary.counts.parked > 0) {
        text += u"\"statusbridge parked\" lists the parked records; \"parked release\" has them tried again.\n"_s;
    }
    return text;
}

QString phaseWords(CyclePhase phase)
{
    static const QMap<CyclePhase, QString> words = {
        {CyclePhase::Token, u"Getting ready"_s},
        {CyclePhase::ReadBack, u"Reading back unknown outcomes"_s},
        {CyclePhase::Fetch, u"Reading records from Zoho"_s},
        {CyclePhase::Match, u"Matching with webhook rows"_s},
        {CyclePhase::Send, u"Updating records"_s},
        {CyclePhase::Done, u"Done"_s},
    };
    return words.value(phase);
}

QString amount(const CycleProgress &progress)
{
    if (progress.total > 0) {
        const auto percent = static_cast<int>(100LL * progress.done / progress.total);
        return u"%1/%2 (%3 %)"_s.arg(progress.done).arg(progress.total).arg(percent);
    }
    return progress.done > 0 ? QString::number(progress.done) : QString();
}

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
        return cell(entry.reason.english());
    }
    const auto code = entry.zohoCode ? u" (code %1)"_s.arg(entry.zohoCode) : QString();
    return cell(entry.reason.english()) + u" Zoho said: "_s + cell(entry.zohoWords) + code;
}

//! Those that aren't zero. \param toUpdate of a dry run
QString countLines(const CycleCounts &counts, int toUpdate = 0)
{
    const QList<std::pair<int, QString>> lines = {
        {counts.fetched, u"read from Zoho"_s},
        {counts.matched, u"matched with webhook rows"_s},
        {counts.updated, u"updated"_s},
        {toUpdate, u"would be updated"_s},
        {counts.unchanged, u"unchanged, Zoho shows these values already"_s},
        {counts.superseded, u"superseded, Zoho shows a stronger status"_s},
        {counts.failed, u"failed, Zoho refused them"_s},
        {counts.left, u"left for the next cycle"_s},
        {counts.parked, u"parked, not tried until a person releases them"_s},
        {counts.noRecord, u"queue ids without a record in Zoho yet"_s},
        {counts.outside, u"queue ids whose record is outside the criteria, left alone"_s},
        {counts.unknownWords, u"rows with an unknown status word"_s},
        {counts.calls, u"calls to Zoho"_s},
    };
    QString text;
    for (const auto &[count, words] : lines) {
        text += count == 0 ? QString() : u"%1  %2\n"_s.arg(count, 8).arg(words);
    }
    return text;
}

} // namespace

QString summaryText(const CycleSummary &summary)
{
    const auto toUpdate = std::ranges::count(summary.plan, RecordOutcome::Updated, &PlanLine::outcome);
    QString text = headline(summary) + countLines(summary.counts, static_cast<int>(toUpdate)) +
                   unknownWordsText(summary.unknownWords);
    if (summary.dryRun) {
        text += planText(summary);
    }
    if (summary.error) {
        text += u"Why: %1\n"_s.arg(oneLine(describe(*summary.error)));
    }
    return text + advice(summary);
}

QString progressLine(const CycleProgress &progress)
{
    QStringList parts = {phaseWords(progress.phase)};
    if (const auto text = amount(progress); !text.isEmpty()) {
        parts += text;
    }
    if (progress.perSecond > 0) {
        parts += QString::number(progress.perSecond, 'f', 1) + u" a second"_s;
    }
    if (progress.timeLeft) {
        parts += roughly(*progress.timeLeft) + u" left"_s;
    }
    if (progress.batchCalls > 0) {
        parts += counted(progress.batchCalls, u"call"_s, u"calls"_s) + u" to make"_s;
    }
    if (progress.callsLeft) {
        parts += u"only "_s + counted(*progress.callsLeft, u"call"_s, u"calls"_s) + u" left today"_s;
    }
    if (const auto text = waitText(progress.wait); !text.isEmpty()) {
        parts += text;
    }
    if (progress.stoodStill.count() > 0) {
        parts += u"stood still for %1 s"_s.arg(progress.stoodStill.count() / 1000);
    }
    return parts.join(u", "_s);
}

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

// The chosen status is not always written; the outcome says whether it was.
QString entriesText(const QList<JournalEntry> &entries, const QString &indent)
{
    QList<QStringList> rows = {
        {u"TIME"_s, u"RECORD"_s, u"QUEUE ID"_s, u"OUTCOME"_s, u"ZOHO HAD"_s, u"CHOSEN"_s, u"WHY"_s}};
    for (const auto &entry : entries) {
        rows += {timeForPeople(entry.at),  cell(entry.recordId),    cell(entry.queueId), toString(entry.outcome),
                 cell(entry.statusBefore), cell(entry.statusAfter), reasonText(entry)};
    }
    const auto hasFailure = [](const JournalEntry &entry) { return entry.failure.has_value(); };
    if (std::any_of(entries.cbegin(), entries.cend(), hasFailure)) {
        rows.first() += u"MESSAGE FAILED"_s;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const auto &failure = entries.at(i).failure;
            rows[i + 1] += failure ? cell(sentenceOf(*failure).english()) : QString();
        }
    }
    return alignedColumns(rows, indent);
}

QString runText(const Run &run, const QList<JournalEntry> &entries)
{
    QList<QStringList> lines = {{u"Run"_s, QString::number(run.id)},    {u"Started"_s, timeForPeople(run.startedAt)},
                                {u"Took"_s, durationText(run)},         {u"Outcome"_s, outcomeText(run)},
                                {u"Begun as"_s, toString(run.trigger)}, {u"Run by"_s, cell(run.holder)}};
    if (!run.by.isEmpty()) {
        lines += {u"Asked for by"_s, cell(run.by)};
    }
    QString text = alignedColumns(lines);
    if (run.leftBecause) {
        text += leftText(run.counts.leftByPlan, *run.leftBecause) + u'\n';
    }
    if (!run.message.isEmpty()) {
        text += u"Why: %1\n"_s.arg(cell(run.message.english()));
    }
    text += u'\n' + countLines(run.counts);
    return text + u'\n' + (entries.isEmpty() ? u"No record was touched.\n"_s : entriesText(entries));
}

} // namespace statusbridge
