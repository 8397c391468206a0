// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/cyclelog.h"

#include "engine/core/logging.h"

namespace statusbridge {

namespace {

QString countsText(const CycleCounts &counts)
{
    QStringList parts;
    for (const auto &[count, what] :
         {std::pair(counts.updated, "updated"), std::pair(counts.unchanged, "unchanged"),
          std::pair(counts.superseded, "superseded"), std::pair(counts.failed, "failed"),
          std::pair(counts.left, "left for the next cycle"), std::pair(counts.parked, "parked")}) {
        if (count > 0) {
            parts += QString::number(count) + u' ' + QLatin1StringView(what);
        }
    }
    return parts.isEmpty() ? u"nothing to change"_s : parts.join(u", "_s);
}

} // namespace

QString endOfCycleText(const CycleSummary &summary)
{
    const auto text = u"The %1 ended as %2 after %3 s: %4; %5 records read, %6 calls."_s.arg(
        summary.dryRun ? u"dry run"_s : u"cycle"_s, toString(summary.outcome),
        QString::number(static_cast<double>(summary.duration.count()) / 1000.0, 'f', 1), countsText(summary.counts),
        QString::number(summary.counts.fetched), QString::number(summary.counts.calls));
    return summary.error ? text + u' ' + describe(*summary.error) : text;
}

void logEndOfCycle(const CycleSummary &summary)
{
    if (summary.outcome == CycleOutcome::Succeeded || summary.outcome == CycleOutcome::Cancelled) {
        qCInfo(lcCycle).noquote() << endOfCycleText(summary);
    } else {
        qCWarning(lcCycle).noquote() << endOfCycleText(summary);
    }
}

} // namespace statusbridge
