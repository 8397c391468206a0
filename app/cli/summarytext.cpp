// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summarytext.h"

#include "app/cli/texttable.h"
#include "app/cli/words.h"

namespace statusbridge {

namespace {

QString headline(const CycleSummary &summary)
{
    const auto took = elapsedText(summary.duration);
    if (summary.dryRun && summary.outcome == CycleOutcome::Succeeded) {
        return QStringLiteral("Dry run, done in %1. Nothing was written.\n").arg(took);
    }
    const auto what = summary.dryRun ? QStringLiteral("The dry run") : QStringLiteral("Run %1").arg(summary.runId);
    switch (summary.outcome) {
    case CycleOutcome::Succeeded:
        return QStringLiteral("%1 succeeded in %2.\n").arg(what, took);
    case CycleOutcome::Partial:
        return QStringLiteral("%1 is done in part, after %2.\n").arg(what, took);
    case CycleOutcome::Failed:
        return QStringLiteral("%1 failed after %2.\n").arg(what, took);
    case CycleOutcome::Cancelled:
        return QStringLiteral("%1 was cancelled after %2.\n").arg(what, took);
    case CycleOutcome::Quota:
        return QStringLiteral("%1 ended after %2, because the calls of the day are used up.\n").arg(what, took);
    case CycleOutcome::Unauthorized:
        return QStringLiteral("%1 ended after %2, because Zoho must be connected again.\n").arg(what, took);
    }
    Q_UNREACHABLE();
}

QString planText(const CycleSummary &summary)
{
    QList<QStringList> rows = {{QStringLiteral("RECORD"), QStringLiteral("QUEUE ID"), QStringLiteral("ZOHO SHOWS"),
                                QStringLiteral("WOULD BE"), QStringLiteral("OUTCOME"), QStringLiteral("WHY")}};
    for (const auto &line : summary.plan) {
        const auto outcome =
            line.outcome == RecordOutcome::Updated ? QStringLiteral("to update") : toString(line.outcome);
        rows += {cell(line.recordId), cell(line.queueId), cell(line.statusBefore), cell(line.statusAfter), outcome,
                 cell(line.reason)};
    }
    const auto table = summary.plan.isEmpty() ? QStringLiteral("There is nothing to change.\n") : alignedColumns(rows);
    const auto left = summary.callsLeft ? QStringLiteral("%1 are left today").arg(*summary.callsLeft)
                                        : QStringLiteral("no daily limit is known");
    return u'\n' + table + QStringLiteral("\nCalls needed: %1; %2.\n").arg(summary.callsNeeded).arg(left);
}

QString unknownWordsText(const QMap<QString, int> &words)
{
    QStringList parts;
    for (auto word = words.begin(); word != words.end(); ++word) {
        parts += QStringLiteral("\"%1\" (%2)").arg(cell(word.key()), QString::number(word.value()));
    }
    return parts.isEmpty() ? QString() : QStringLiteral("Unknown words: %1.\n").arg(parts.join(QStringLiteral(", ")));
}

QString advice(const CycleSummary &summary)
{
    QString text;
    if (summary.counts.failed > 0 && summary.runId > 0) {
        text += QStringLiteral("\"statusbridge runs show %1\" tells why each record failed.\n").arg(summary.runId);
    }
    if (summary.counts.left > 0) {
        text += QStringLiteral("The next cycle goes on with the records that were left.\n");
    }
    if (summary.counts.parked > 0) {
        text += QStringLiteral(
            "\"statusbridge parked\" lists the parked records; \"parked release\" has them tried again.\n");
    }
    return text;
}

} // namespace

QString countLines(const CycleCounts &counts, bool dryRun)
{
    const QList<std::pair<int, QString>> lines = {
        {counts.fetched, QStringLiteral("read from Zoho")},
        {counts.matched, QStringLiteral("matched with webhook rows")},
        {counts.updated, dryRun ? QStringLiteral("would be updated") : QStringLiteral("updated")},
        {counts.unchanged, QStringLiteral("unchanged, Zoho shows these values already")},
        {counts.superseded, QStringLiteral("superseded, Zoho shows a stronger status")},
        {counts.failed, QStringLiteral("failed, Zoho refused them")},
        {counts.left, QStringLiteral("left for the next cycle")},
        {counts.parked, QStringLiteral("parked, not tried until somebody releases them")},
        {counts.noRecord, QStringLiteral("queue ids without a record in Zoho yet")},
        {counts.unknownWords, QStringLiteral("rows with an unknown status word")},
        {counts.calls, QStringLiteral("calls to Zoho")},
    };
    QString text;
    for (const auto &[count, words] : lines) {
        text += count == 0 ? QString() : QStringLiteral("%1  %2\n").arg(count, 8).arg(words);
    }
    return text;
}

QString summaryText(const CycleSummary &summary)
{
    QString text =
        headline(summary) + countLines(summary.counts, summary.dryRun) + unknownWordsText(summary.unknownWords);
    if (summary.dryRun) {
        text += planText(summary);
    }
    if (summary.error) {
        text += QStringLiteral("Why: %1\n").arg(describe(*summary.error));
    }
    return text + advice(summary);
}

} // namespace statusbridge
