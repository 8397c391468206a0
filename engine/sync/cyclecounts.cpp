// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/cyclecounts.h"

#include "engine/zoho/memory.h"

namespace statusbridge {

namespace {

//! Where an outcome is counted; null for those that are no end of a record.
int *placeOf(RecordOutcome outcome, CycleCounts &counts)
{
    switch (outcome) {
    case RecordOutcome::Updated:
        return &counts.updated;
    case RecordOutcome::Unchanged:
        return &counts.unchanged;
    case RecordOutcome::Superseded:
        return &counts.superseded;
    case RecordOutcome::Failed:
        return &counts.failed;
    case RecordOutcome::Left:
    case RecordOutcome::Parked:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

void countPlan(const Plan &plan, CycleCounts &counts)
{
    counts.matched += plan.matched();
    counts.unchanged += plan.count(RecordOutcome::Unchanged);
    counts.superseded += plan.count(RecordOutcome::Superseded);
    counts.parked += plan.count(RecordOutcome::Parked);
    counts.left += plan.count(RecordOutcome::Left);
}

void countLate(const QList<Settlement> &settlements, CycleCounts &counts)
{
    for (const Settlement &settlement : settlements) {
        ++counts.matched;
        if (int *const place = placeOf(settlement.entry.outcome, counts)) {
            ++*place;
        }
    }
}

void takeBack(const QList<Settlement> &unwritten, CycleCounts &counts)
{
    for (const Settlement &settlement : unwritten) {
        if (int *const place = placeOf(settlement.entry.outcome, counts)) {
            --*place;
            ++counts.left;
        }
    }
}

std::optional<int> callsLeft(const zoho::CallState &calls, int limit, const QDateTime &now)
{
    if (calls.exhaustedUntil.isValid() && calls.exhaustedUntil > now) {
        return 0;
    }
    return limit > 0 ? std::optional(std::max(0, limit - calls.callsToday)) : std::nullopt;
}

} // namespace statusbridge
