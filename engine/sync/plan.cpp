// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/plan.h"

#include <algorithm>

namespace statusbridge {

namespace {

//! As many as RefusalJudge judges the account by.
constexpr qsizetype sampledFirst = 10;

PlannedRecord decide(const zoho::ReportRecord &record, const PlannedGroup &group, const PlanInput &input,
                     const FieldFormat &format)
{
    const auto planned = [&](RecordOutcome outcome, const Sentence &reason) {
        return PlannedRecord{.record = record, .outcome = outcome, .reason = reason};
    };
    if (group.chosen.status.strength < strengthAtZoho(record.status, format)) {
        return planned(RecordOutcome::Superseded,
                       Sentence(SentenceId::ZohoShowsStronger, {record.status.trimmed(), group.chosen.status.word}));
    }
    if (zoho::shows(record, group.values)) {
        return planned(RecordOutcome::Unchanged, Sentence(SentenceId::ZohoShowsTheSame));
    }
    const bool isAsStrong = group.chosen.status.strength == strengthAtZoho(record.status, format);
    if (isAsStrong && input.outside.contains(record.id)) {
        return planned(RecordOutcome::Superseded, Sentence(SentenceId::OutsideButShown, {record.status.trimmed()}));
    }
    const auto failure = input.failures.constFind(record.id);
    if (failure != input.failures.cend() && isHeldBack(*failure, group.rows)) {
        if (isAsStrong && input.unlisted.contains(record.id)) {
            return planned(RecordOutcome::Superseded, Sentence(SentenceId::ParkedButShown, {record.status.trimmed()}));
        }
        return planned(RecordOutcome::Parked, Sentence(SentenceId::RefusedInARow, {failure->streak, failure->reason}));
    }
    return planned(RecordOutcome::Updated,
                   group.chosen.status.literal
                       ? Sentence(SentenceId::StrongestRow, {group.chosen.status.word})
                       : Sentence(SentenceId::StrongestRowByAlias,
                                  {group.chosen.row.statusWord.trimmed(), group.chosen.status.word}));
}

//! What matters first, and the newest of it first; rows without a time are the oldest.
void putUrgentFirst(Plan &plan, const Ranking &ranking)
{
    const auto isBefore = [&](const PlannedGroup &left, const PlannedGroup &right) {
        const auto leftUrgency = urgencyOf(left.chosen.status.word, ranking);
        const auto rightUrgency = urgencyOf(right.chosen.status.word, ranking);
        return leftUrgency != rightUrgency ? leftUrgency < rightUrgency : left.chosen.time > right.chosen.time;
    };
    std::ranges::stable_sort(plan.groups, isBefore);
}

bool isSettling(const PlannedGroup &group, const PlanInput &input, const Ranking &ranking)
{
    return urgencyOf(group.chosen.status.word, ranking) != Urgency::Final && group.chosen.time &&
           *group.chosen.time > input.now.addSecs(-std::chrono::seconds(input.settle).count());
}

using Sends = QList<std::pair<const PlannedGroup *, PlannedRecord *>>;

//! In the order of the plan, but recently refused records last.
Sends sendsOf(Plan &plan, const PlanInput &input)
{
    Sends sends;
    for (PlannedGroup &group : plan.groups) {
        for (PlannedRecord &planned : group.records) {
            if (planned.outcome == RecordOutcome::Updated) {
                sends.emplaceBack(&group, &planned);
            }
        }
    }
    const auto refused = std::stable_partition(
        sends.begin(), sends.end(), [&](const auto &send) { return !input.failures.contains(send.second->record.id); });
    const bool isShort = input.share && *input.share < sends.size();
    if (isShort || !hasUnclearFailures(input.failures, input.now)) {
        return sends;
    }
    const auto others = refused - sends.begin();
    return fromBothEnds(sends.first(others)) + sends.sliced(others);
}

//! Sends beyond the limit are left to the next cycles: that of the cycle, or that of the calls if it is the lower one.
void limitSends(Plan &plan, const PlanInput &input, const Ranking &ranking)
{
    const auto sends = sendsOf(plan, input);
    const bool isShort = input.share && *input.share < std::min<qsizetype>(sends.size(), input.maxRecords);
    int sendsLeft = isShort ? *input.share : input.maxRecords;
    for (const auto &[group, planned] : sends) {
        const bool waits = isShort && isSettling(*group, input, ranking);
        if (!waits && sendsLeft > 0) {
            --sendsLeft;
            continue;
        }
        planned->outcome = RecordOutcome::Left;
        planned->reason = waits     ? Sentence(SentenceId::SuccessorIsComing, {group->chosen.status.word})
                          : isShort ? Sentence(SentenceId::CallsAreShared)
                                    : Sentence(SentenceId::CycleIsFull, {input.maxRecords});
        ++plan.left;
        plan.leftBecause = isShort ? LeftBecause::Share : LeftBecause::MaxRecords;
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

bool hasUnclearFailures(const QHash<QString, RecordFailure> &failures, const QDateTime &now)
{
    constexpr int several = 2;
    const QDateTime dayBefore = now.addDays(-1);
    return std::ranges::count_if(failures, [&](const RecordFailure &failure) {
               return failure.streak == 0 && failure.firstFailed > dayBefore;
           }) >= several;
}

bool isHeldBack(const RecordFailure &failure, const StatusRows &rows)
{
    return failure.isParked() && std::ranges::all_of(rows, [&](const StatusRow &row) { return failure.knows(row); });
}

Urgency urgencyOf(const QString &word, const Ranking &ranking)
{
    static const QList<std::pair<QString, Urgency>> usual = {{deliveredWord(), Urgency::Final},
                                                             {u"failed"_s, Urgency::Final},
                                                             {u"accepted"_s, Urgency::Accepted},
                                                             {u"sent"_s, Urgency::Sent}};
    if (const auto own = std::ranges::find(usual, word, &std::pair<QString, Urgency>::first); own != usual.cend()) {
        return own->second;
    }
    for (const auto &[weaker, urgency] : usual) {
        if (ranking.strength(weaker) > 0 && ranking.strength(word) > ranking.strength(weaker)) {
            return urgency;
        }
    }
    return Urgency::Sent;
}

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
    putUrgentFirst(plan, format.ranking);
    limitSends(plan, input, format.ranking);
    const auto refused = putRecentlyRefusedLast(plan, input);
    if (hasUnclearFailures(input.failures, input.now)) {
        const auto others = refused - plan.groups.begin();
        plan.groups = fromBothEnds(plan.groups.first(others)) + plan.groups.sliced(others);
    } else {
        spreadFirst(plan.groups.begin(), refused);
    }
    return plan;
}

} // namespace statusbridge
