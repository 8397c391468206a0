// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/plan.h"

#include <algorithm>

namespace statusbridge {

namespace {

//! As many as RefusalJudge judges the account by.
constexpr qsizetype sampledFirst = 10;

bool isHeldBack(const RecordFailure &failure, const StatusRows &rows)
{
    return failure.isParked() && std::ranges::all_of(rows, [&](const StatusRow &row) { return failure.knows(row); });
}

PlannedRecord decide(const zoho::ReportRecord &record, const PlannedGroup &group, const PlanInput &input,
                     const FieldFormat &format)
{
    const auto planned = [&](RecordOutcome outcome, const QString &reason) {
        return PlannedRecord{.record = record, .outcome = outcome, .reason = reason};
    };
    if (group.chosen.status.strength < strengthAtZoho(record.status, format)) {
        return planned(RecordOutcome::Superseded, u"Zoho shows \"%1\", which is stronger than \"%2\"."_s.arg(
                                                      record.status.trimmed(), group.chosen.status.word));
    }
    if (zoho::shows(record, group.values)) {
        return planned(RecordOutcome::Unchanged, u"Zoho shows exactly this already."_s);
    }
    const auto failure = input.failures.constFind(record.id);
    if (failure != input.failures.cend() && isHeldBack(*failure, group.rows)) {
        if (input.unlisted.contains(record.id) &&
            group.chosen.status.strength == strengthAtZoho(record.status, format)) {
            return planned(RecordOutcome::Superseded,
                           u"It was parked, and Zoho shows \"%1\" by now."_s.arg(record.status.trimmed()));
        }
        return planned(RecordOutcome::Parked,
                       u"Zoho refused it in %1 cycles in a row: %2"_s.arg(failure->streak).arg(failure->reason));
    }
    return planned(RecordOutcome::Updated, group.chosen.status.literal
                                               ? u"The strongest row says \"%1\"."_s.arg(group.chosen.status.word)
                                               : u"The strongest row says \"%1\", which counts as \"%2\"."_s.arg(
                                                     group.chosen.row.statusWord.trimmed(), group.chosen.status.word));
}

//! Sends beyond the limit are left for the next cycle, recently refused records first.
void limitSends(Plan &plan, const PlanInput &input)
{
    QList<PlannedRecord *> sends;
    for (PlannedGroup &group : plan.groups) {
        for (PlannedRecord &planned : group.records) {
            if (planned.outcome == RecordOutcome::Updated) {
                sends.append(&planned);
            }
        }
    }
    if (sends.size() <= input.maxRecords) {
        return;
    }
    std::stable_partition(sends.begin(), sends.end(),
                          [&](const PlannedRecord *planned) { return !input.failures.contains(planned->record.id); });
    for (qsizetype i = input.maxRecords; i < sends.size(); ++i) {
        sends.at(i)->outcome = RecordOutcome::Left;
        sends.at(i)->reason = u"A cycle sends at most %1 records; the next one goes on."_s.arg(input.maxRecords);
    }
}

//! Records that Zoho refused recently come last: a sound one that succeeds first tells a bad record from a bad account.
//! Returns where they begin.
QList<PlannedGroup>::iterator putRecentlyRefusedLast(Plan &plan, const PlanInput &input)
{
    return std::stable_partition(plan.groups.begin(), plan.groups.end(), [&](const PlannedGroup &group) {
        return std::ranges::none_of(
            group.records, [&](const PlannedRecord &planned) { return input.failures.contains(planned.record.id); });
    });
}

//! The first ones that are sent, by whose answers the account is judged, are taken from all over the plan: neighbours
//! in a report are often of one making and bad alike.
void spreadFirst(QList<PlannedGroup>::iterator begin, QList<PlannedGroup>::iterator end)
{
    const auto sent =
        std::stable_partition(begin, end, [](const PlannedGroup &group) { return group.has(RecordOutcome::Updated); });
    const auto count = sent - begin;
    for (qsizetype i = 1; i < std::min<qsizetype>(sampledFirst, count); ++i) {
        std::iter_swap(begin + i, begin + std::max(i, i * count / sampledFirst));
    }
}

} // namespace

bool PlannedGroup::has(RecordOutcome outcome) const
{
    return std::ranges::find(records, outcome, &PlannedRecord::outcome) != records.cend();
}

Plan makePlan(const PlanInput &input, const FieldFormat &format)
{
    Plan plan;
    QHash<QString, qsizetype> groupOf;
    for (const zoho::ReportRecord &record : input.records) {
        const auto rows = input.rows.constFind(record.queueId);
        if (record.queueId.isEmpty() || rows == input.rows.cend() || !hasOpenKnownRow(*rows, format.ranking)) {
            continue;
        }
        if (!groupOf.contains(record.queueId)) {
            const ChosenRow chosen = *strongestRow(*rows, format.ranking, input.now);
            groupOf.insert(record.queueId, plan.groups.size());
            plan.groups.append({.queueId = record.queueId,
                                .rows = *rows,
                                .chosen = chosen,
                                .values = valuesFor(chosen, format),
                                .records = {}});
        }
        PlannedGroup &group = plan.groups[groupOf.value(record.queueId)];
        group.records.append(decide(record, group, input, format));
    }
    limitSends(plan, input);
    spreadFirst(plan.groups.begin(), putRecentlyRefusedLast(plan, input));
    return plan;
}

} // namespace statusbridge
