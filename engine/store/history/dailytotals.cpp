// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/dailytotals.h"

#include "engine/model/historyfilters.h"
#include "engine/store/history/runjson.h"

namespace statusbridge {

namespace {

bool isFailure(CycleOutcome outcome)
{
    return outcome == CycleOutcome::Failed || outcome == CycleOutcome::Unauthorized || outcome == CycleOutcome::Quota;
}

} // namespace

DailyTotals::DailyTotals(const QDate &from, const QDate &to, const QTimeZone &zone) : m_from(from), m_zone(zone)
{
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        m_days += DayTotals{.day = day};
    }
}

void DailyTotals::add(const Run &run)
{
    const qint64 index = m_from.daysTo(run.startedAt.toTimeZone(m_zone).date());
    if (!run.outcome || index < 0 || index >= m_days.size()) {
        return;
    }
    DayTotals &day = m_days[index];
    ++day.cycles;
    day.failedCycles += isFailure(*run.outcome) ? 1 : 0;
    addCounts(day.counts, run.counts);
    if (const auto duration = durationOf(run)) {
        const double seconds = static_cast<double>(*duration) / 1000.0;
        ++day.timedCycles;
        day.meanSeconds += (seconds - day.meanSeconds) / day.timedCycles;
        day.longestSeconds = std::max(day.longestSeconds, seconds);
    }
}

} // namespace statusbridge
