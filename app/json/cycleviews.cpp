// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"
#include "app/json/membervalues.h"

namespace statusbridge {

template <>
const JsonFields<CycleCounts> &jsonFields<CycleCounts>()
{
    static const JsonFields<CycleCounts> fields = {
        {"fetched", "Records that Zoho listed.", &CycleCounts::fetched},
        {"matched", "Records with rows in the database.", &CycleCounts::matched},
        {"updated", "Records that were updated.", &CycleCounts::updated},
        {"unchanged", "Records that showed everything already.", &CycleCounts::unchanged},
        {"superseded", "Records that showed something stronger.", &CycleCounts::superseded},
        {"failed", "Records that Zoho refused.", &CycleCounts::failed},
        {"left", "Records that the next cycle goes on with.", &CycleCounts::left},
        {"parked", "Records that were refused too often.", &CycleCounts::parked},
        {"no_record", "Queue ids without a record.", &CycleCounts::noRecord},
        {"outside", "Queue ids whose record is outside the criteria.", &CycleCounts::outside},
        {"unknown_words", "Rows with a status that isn't in the ranking.", &CycleCounts::unknownWords},
        {"calls", "Calls to Zoho.", &CycleCounts::calls},
    };
    return fields;
}

template <>
const JsonFields<Run> &jsonFields<Run>()
{
    static const JsonFields<Run> fields = [] {
        JsonFields<Run> all = {
            {"run_id", "The cycle's number.", &Run::id},
            {"trigger", "manual, schedule, retry or push (a row arrived).",
             [](const Run &run) { return toString(run.trigger); }},
            {"holder", "Which instance ran it.", &Run::holder},
            {"requested_by", "Who asked for it; null if it began by itself.", orNull(&Run::by)},
            {"started_at", "When it began.", &Run::startedAt},
            {"finished_at", "When it ended; null while it runs.", &Run::finishedAt},
            {"outcome", "succeeded, continued, partial, failed, cancelled, quota or unauthorized; null while it runs.",
             [](const Run &run) { return run.outcome ? std::optional(toString(*run.outcome)) : std::nullopt; }},
            {"left_because", "Why records are left if it is continued: max_records or share.",
             [](const Run &run) { return run.leftBecause ? std::optional(toString(*run.leftBecause)) : std::nullopt; }},
            {"error_kind", "The kind of error that ended it.", orNull(&Run::errorKind)},
            {"message", "Why it ended as it did.", orNull(&Run::message)},
            {"words", "The unknown words, with their numbers.",
             [](const Run &run) { return wordsToJson(run.unknownWords); }},
        };
        for (const auto &count : jsonFields<CycleCounts>()) {
            all.append(count.within(&Run::counts));
        }
        return all;
    }();
    return fields;
}

template <>
const JsonFields<JournalEntry> &jsonFields<JournalEntry>()
{
    static const JsonFields<JournalEntry> fields = {
        {"run_id", "The cycle's number.", &JournalEntry::runId},
        {"record_id", "The record at Zoho.", &JournalEntry::recordId},
        {"queue_id", "Its queue id.", &JournalEntry::queueId},
        {"outcome", "updated, unchanged, superseded, failed, left or parked.",
         [](const JournalEntry &entry) { return toString(entry.outcome); }},
        {"status_before", "What Zoho showed.", orNull(&JournalEntry::statusBefore)},
        {"status_after", "What was written, or would be.", orNull(&JournalEntry::statusAfter)},
        {"message_id", "WhatsApp's id of the message.", orNull(&JournalEntry::messageId)},
        {"recipient_id", "Who the message went to.", orNull(&JournalEntry::recipientId)},
        {"failure_reason", "Why the message failed, if its webhook says so.", &JournalEntry::failure},
        {"reason", "Why.", orNull(&JournalEntry::reason)},
        {"zoho_words", "Zoho's own words, if it refused.", orNull(&JournalEntry::zohoWords)},
        {"zoho_code", "Zoho's code, if it refused.", orNull(&JournalEntry::zohoCode)},
        {"at", "When.", &JournalEntry::at},
    };
    return fields;
}

template <>
const JsonFields<RecordFailure> &jsonFields<RecordFailure>()
{
    static const JsonFields<RecordFailure> fields = {
        {"record_id", "The record at Zoho.", &RecordFailure::recordId},
        {"queue_id", "Its queue id.", &RecordFailure::queueId},
        {"streak", "Cycles in a row in which Zoho refused it.", &RecordFailure::streak},
        {"first_failed_at", "When it was refused first.", &RecordFailure::firstFailed},
        {"parked_at", "Since when it is not tried any more.", &RecordFailure::parkedAt},
        {"reason", "Why.", orNull(&RecordFailure::reason)},
        {"zoho_words", "Zoho's own words.", orNull(&RecordFailure::zohoWords)},
        {"zoho_code", "Zoho's code.", orNull(&RecordFailure::zohoCode)},
        {"failure_reason", "Why the message failed whose status was refused, if its webhook says so.",
         &RecordFailure::failure},
    };
    return fields;
}

template <>
const JsonFields<PlanLine> &jsonFields<PlanLine>()
{
    static const JsonFields<PlanLine> fields = {
        {"record_id", "The record at Zoho.", &PlanLine::recordId},
        {"queue_id", "Its queue id.", &PlanLine::queueId},
        {"outcome", "What would become of it.", [](const PlanLine &line) { return toString(line.outcome); }},
        {"status_before", "What Zoho shows.", orNull(&PlanLine::statusBefore)},
        {"status_after", "What would be written.", orNull(&PlanLine::statusAfter)},
        {"message_id", "WhatsApp's id of the message.", orNull(&PlanLine::messageId)},
        {"timestamp", "The time that would be written.", orNull(&PlanLine::timestamp)},
        {"recipient_id", "Who the message went to.", orNull(&PlanLine::recipientId)},
        {"failure_reason", "Why the message failed, as it would be written.", orNull(&PlanLine::failureReason)},
        {"failure_code", "The provider's number for it, as it would be written.", orNull(&PlanLine::failureCode)},
        {"reason", "Why.", orNull(&PlanLine::reason)},
    };
    return fields;
}

template <>
const JsonFields<CycleProgress> &jsonFields<CycleProgress>()
{
    static const JsonFields<CycleProgress> fields = {
        {"phase", "token, read_back, fetch, match, send or done.",
         [](const CycleProgress &progress) { return toString(progress.phase); }},
        {"done", "Records finished in the phase.", &CycleProgress::done},
        {"total", "Records of the phase; null while that is unknown.", orNull(&CycleProgress::total)},
        {"per_second", "Records a second.", orNull(&CycleProgress::perSecond)},
        {"time_left_seconds", "How long it will still take.",
         [](const CycleProgress &progress) {
             return progress.timeLeft ? std::optional(static_cast<double>(progress.timeLeft->count()) / 1000)
                                      : std::nullopt;
         }},
        {"updated", "Records updated so far.", [](const CycleProgress &progress) { return progress.counts.updated; }},
        {"failed", "Records refused so far.", [](const CycleProgress &progress) { return progress.counts.failed; }},
        {"calls_left", "Calls left of the day, if they don't suffice for the records that are left.",
         &CycleProgress::callsLeft},
        {"batch_calls", "Calls still to be made in the phase; null unless one writes many records.",
         orNull(&CycleProgress::batchCalls)},
        {"waiting_for",
         "What it waits for, if it waits: minute, pause, answer, token, repeat, other_calls, read_back, database or "
         "silence.",
         [](const CycleProgress &progress) {
             return progress.wait.reason == WaitReason::None ? std::nullopt
                                                             : std::optional(toString(progress.wait.reason));
         }},
        {"waiting_until", "Until when, if that is known.",
         [](const CycleProgress &progress) { return progress.wait.until; }},
        {"stood_still_seconds",
         "For how long its database, or the sleep of its machine, has kept it up; null: not at all.",
         [](const CycleProgress &progress) {
             return progress.stoodStill.count() > 0
                        ? std::optional(static_cast<double>(progress.stoodStill.count()) / 1000)
                        : std::nullopt;
         }},
        {"note", "The same in words.",
         [](const CycleProgress &progress) { return unlessEmpty(waitText(progress.wait)); }},
    };
    return fields;
}

QJsonObject jsonOf(const CycleSummary &summary)
{
    auto object = jsonOf(summary.counts);
    object.insert(u"run_id"_s, summary.runId);
    object.insert(u"outcome"_s, toString(summary.outcome));
    if (summary.leftBecause) {
        object.insert(u"left_because"_s, toString(*summary.leftBecause));
    }
    object.insert(u"duration_seconds"_s, static_cast<double>(summary.duration.count()) / 1000.0);
    if (summary.dryRun) {
        object.insert(u"calls_needed"_s, summary.callsNeeded);
        object.insert(u"calls_left"_s, summary.callsLeft ? QJsonValue(*summary.callsLeft) : QJsonValue());
        object.insert(u"plan"_s, jsonListOf(summary.plan));
        if (summary.callForecast.kind != CallForecast::Kind::Unknown) {
            object.insert(u"calls_forecast"_s, toString(summary.callForecast.kind));
            object.insert(u"calls_used_up_at"_s, jsonTime(summary.callForecast.usedUpAt));
        }
    }
    if (summary.error) {
        object.insert(u"error"_s, errorDocument(*summary.error).value(u"error"_s));
    }
    return object;
}

} // namespace statusbridge
