// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/cycleresult.h"

#include "engine/core/counted.h"
#include "engine/core/logging.h"
#include "engine/core/masking.h"
#include "engine/model/callmemory.h"

#include <algorithm>

namespace statusbridge {

namespace {

QString countsText(const CycleSummary &summary)
{
    const CycleCounts &counts = summary.counts;
    const auto planned = static_cast<int>(std::ranges::count(summary.plan, RecordOutcome::Updated, &PlanLine::outcome));
    QStringList parts;
    for (const auto &[count, what] :
         {std::pair(planned, "to update"), std::pair(counts.updated, "updated"),
          std::pair(counts.unchanged, "unchanged"), std::pair(counts.superseded, "superseded"),
          std::pair(counts.failed, "failed"), std::pair(counts.left, "left for the next cycle"),
          std::pair(counts.parked, "parked")}) {
        if (count > 0) {
            parts += QString::number(count) + u' ' + QLatin1StringView(what);
        }
    }
    // Of one that was cut off it is not known what there would have been.
    const bool isWhole = summary.outcome == CycleOutcome::Succeeded || summary.outcome == CycleOutcome::Continued;
    return !parts.isEmpty() ? parts.join(u", "_s) : isWhole ? u"nothing to change"_s : u"nothing was changed"_s;
}

} // namespace

void countPlan(const Plan &plan, CycleCounts &counts)
{
    for (const PlannedGroup &group : plan.groups) {
        for (const PlannedRecord &planned : group.records) {
            ++counts.matched;
            if (planned.outcome != RecordOutcome::Updated) {
                ++counts.of(planned.outcome);
            }
        }
    }
}

QList<Settlement> takeWritten(QList<Settlement> &settlements, const QList<JournalEntry> &written)
{
    QSet<std::pair<QString, QString>> names;
    for (const JournalEntry &entry : written) {
        names.insert({entry.recordId, entry.queueId});
    }
    QList<Settlement> taken;
    settlements.removeIf([&](const Settlement &settlement) {
        const bool isWritten = names.contains({settlement.entry.recordId, settlement.entry.queueId});
        taken += isWritten ? QList<Settlement>{settlement} : QList<Settlement>();
        return isWritten;
    });
    return taken;
}

void countUnmarked(const QList<Settlement> &settlements, const QList<JournalEntry> &written, CycleCounts &counts)
{
    QHash<std::pair<QString, QString>, RecordOutcome> unmarked;
    for (const JournalEntry &entry : written) {
        if (entry.outcome == RecordOutcome::Failed || entry.outcome == RecordOutcome::Left) {
            unmarked.insert({entry.recordId, entry.queueId}, entry.outcome);
        }
    }
    for (const Settlement &settlement : settlements) {
        const auto found = unmarked.constFind({settlement.entry.recordId, settlement.entry.queueId});
        if (found != unmarked.cend()) {
            --counts.of(settlement.entry.outcome);
            ++counts.of(*found);
        }
    }
}

void moveToLeft(const QList<Settlement> &unwritten, CycleCounts &counts)
{
    for (const Settlement &settlement : unwritten) {
        --counts.of(settlement.entry.outcome);
        ++counts.left;
    }
}

std::optional<int> callsLeft(const CallState &calls, int limit, const QDateTime &now)
{
    if (calls.exhaustedUntil.isValid() && calls.exhaustedUntil > now) {
        return 0;
    }
    return limit > 0 ? std::optional(std::max(0, limit - calls.callsToday)) : std::nullopt;
}

CycleOutcome outcomeOf(const std::optional<Error> &error, const CycleCounts &counts)
{
    if (!error) {
        return counts.failed + counts.left > counts.leftByPlan ? CycleOutcome::Partial
               : counts.leftByPlan > 0                         ? CycleOutcome::Continued
                                                               : CycleOutcome::Succeeded;
    }
    switch (error->kind) {
    case ErrorKind::Cancelled:
        return CycleOutcome::Cancelled;
    case ErrorKind::QuotaExhausted:
        return CycleOutcome::Quota;
    case ErrorKind::Unauthorized:
        return CycleOutcome::Unauthorized;
    default:
        return CycleOutcome::Failed;
    }
}

void noteEnd(Run &run, const CycleSummary &summary, const QDateTime &now)
{
    run.finishedAt = now;
    run.outcome = summary.outcome;
    run.counts = summary.counts;
    run.leftBecause = summary.leftBecause;
    if (summary.error) {
        run.errorKind = toString(summary.error->kind);
        run.message = withDetail(*summary.error);
    }
}

bool leavesNoRun(const Run &run)
{
    const bool isDone = run.outcome == CycleOutcome::Succeeded || run.outcome == CycleOutcome::Continued;
    return run.trigger == RunTrigger::Push && isDone && run.counts.calls == 0 && run.counts.matched == 0;
}

Error cancelledBy(const QString &by)
{
    return {.kind = ErrorKind::Cancelled,
            .message =
                by.isEmpty() ? Sentence(SentenceId::CycleCancelled) : Sentence(SentenceId::CycleCancelledBy, {by})};
}

QString endOfCycleText(const CycleSummary &summary)
{
    const auto text = u"The %1 ended as %2 after %3 s: %4; %5 read, %6."_s.arg(
        summary.dryRun ? u"dry run"_s : u"cycle"_s, toString(summary.outcome),
        QString::number(static_cast<double>(summary.duration.count()) / 1000.0, 'f', 1), countsText(summary),
        counted(summary.counts.fetched, u"record"_s, u"records"_s),
        counted(summary.counts.calls, u"call"_s, u"calls"_s));
    if (summary.leftBecause) {
        return text + u' ' + leftText(summary.counts.leftByPlan, *summary.leftBecause);
    }
    return summary.error ? text + u' ' + withMaskedPersons(describe(*summary.error)) : text;
}

void logEndOfCycle(const CycleSummary &summary)
{
    if (summary.outcome == CycleOutcome::Succeeded || summary.outcome == CycleOutcome::Continued ||
        summary.outcome == CycleOutcome::Cancelled) {
        qCInfo(lcCycle).noquote() << endOfCycleText(summary);
    } else {
        qCWarning(lcCycle).noquote() << endOfCycleText(summary);
    }
}

} // namespace statusbridge
