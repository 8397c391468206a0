// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"

#include "engine/status/reasoncodes.h"

namespace statusbridge {

namespace {

//! The status with the moment that it is told at.
struct StatusAt
{
    StatusView view;
    QDateTime now; //!< UTC
};

struct TokenAt
{
    TokenView view;
    QDateTime now;
};

struct PendingAtZoho
{
    std::optional<int> records;
    QDateTime at;
};

struct SchedulerTotals
{
    qint64 synced;
    qint64 failed;
    std::optional<double> lastDuration;
};

QJsonObject wordsToJson(const QMap<QString, int> &words)
{
    QJsonObject object;
    for (auto word = words.begin(); word != words.end(); ++word) {
        object.insert(word.key(), word.value());
    }
    return object;
}

std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

//! A text that is null if it is empty.
template <typename View>
auto orNull(QString View::*text)
{
    return [text](const View &view) { return unlessEmpty(view.*text); };
}

template <typename View>
auto orNull(Sentence View::*sentence)
{
    return [sentence](const View &view) { return unlessEmpty((view.*sentence).english()); };
}

//! A number that is null if it is 0.
template <typename View, typename Number>
auto orNull(Number View::*number)
{
    return [number](const View &view) { return view.*number > 0 ? std::optional(view.*number) : std::nullopt; };
}

} // namespace

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

template <>
const JsonFields<LeaseView> &jsonFields<LeaseView>()
{
    const auto ifHeld = [](auto find) {
        return [find](const LeaseView &lease) {
            using Value = std::remove_cvref_t<decltype(std::invoke(find, lease))>;
            return lease.held ? std::optional<Value>(std::invoke(find, lease)) : std::nullopt;
        };
    };
    static const JsonFields<LeaseView> fields = {
        {"running", "Whether an instance runs a cycle.", &LeaseView::held},
        {"holder", "Which one.", ifHeld(&LeaseView::holder)},
        {"run_id", "The cycle's number.",
         [](const LeaseView &lease) {
             return lease.held && lease.runId > 0 ? std::optional(lease.runId) : std::nullopt;
         }},
        {"lease_expires_at", "When another instance may take over, if there is no sign of life until then.",
         ifHeld(&LeaseView::expiresAt)},
        {"cancel_requested", "Whether it was asked to end.",
         [](const LeaseView &lease) { return lease.held && lease.cancelRequested; }},
        {"progress", "How far it is.",
         [](const LeaseView &lease) { return lease.held ? lease.progress : std::nullopt; }},
    };
    return fields;
}

template <>
const JsonFields<SchedulerTotals> &jsonFields<SchedulerTotals>()
{
    static const JsonFields<SchedulerTotals> fields = {
        {"total_synced", "Records updated since the totals began.", &SchedulerTotals::synced},
        {"total_failed", "Failures since the totals began.", &SchedulerTotals::failed},
        {"last_sync_duration", "Seconds that the last cycle took.", &SchedulerTotals::lastDuration},
    };
    return fields;
}

template <>
const JsonFields<WishView> &jsonFields<WishView>()
{
    static const JsonFields<WishView> fields = {
        {"by", "Who asked for it.", &WishView::by},
        {"at", "When, by the database's clock.", &WishView::at},
        {"is_unmet", "Whether no instance has begun it within a minute in which one could have.", &WishView::isUnmet},
        {"sentence", "What it waits for.", [](const WishView &wish) { return wish.sentence.english(); }},
    };
    return fields;
}

template <>
const JsonFields<SchedulerView> &jsonFields<SchedulerView>()
{
    static const JsonFields<SchedulerView> fields = {
        {"is_running", "Whether cycles start by themselves.", &SchedulerView::running},
        {"reason", "Why no cycle starts by itself, if none does.", orNull(&SchedulerView::reason)},
        {"begins_here", "Whether this instance begins cycles by itself.",
         [](const SchedulerView &view) { return view.hold == SchedulerHold::None; }},
        {"hold",
         "What keeps it from that: stopped (by a person, all instances), runs_no_cycles, not_started (autostart is "
         "off) "
         "or set_up_awaited; null if nothing does.",
         [](const SchedulerView &view) {
             return view.hold == SchedulerHold::None ? std::nullopt : std::optional(toString(view.hold));
         }},
        {"begins_elsewhere", "Whether another instance begins cycles while this one is held.",
         &SchedulerView::isBegunElsewhere},
        {"autostart", "The setting of this instance.", &SchedulerView::autostart},
        {"runs_cycles", "The setting of this instance.", &SchedulerView::runsCycles},
        {"push_after_seconds", "The setting of this instance; 0: no cycle begins because a row arrived.",
         &SchedulerView::pushAfterSeconds},
        {"wish", "The cycle that was asked for where none could begin, and that no instance has begun yet.",
         &SchedulerView::wish},
        {"stopped_by", "Who stopped the scheduler.", orNull(&SchedulerView::stoppedBy)},
        {"stopped_at", "When it was stopped.", &SchedulerView::stoppedAt},
        {"last_sync_time", "When the last cycle began.", &SchedulerView::lastSync},
        {"next_sync_time", "When the next one is due.", &SchedulerView::nextSync},
        {"sync_interval_minutes", "The time between two due times.", &SchedulerView::intervalMinutes},
        {"stats", "Totals.",
         [](const SchedulerView &view) {
             return SchedulerTotals{view.totalSynced, view.totalFailed, view.lastDurationSeconds};
         }},
    };
    return fields;
}

template <>
const JsonFields<TokenAt> &jsonFields<TokenAt>()
{
    static const JsonFields<TokenAt> fields = {
        {"state", "valid, expiring, expired, refresh_failed, revoked, scope_missing or not_connected.",
         [](const TokenAt &token) { return token.view.state; }},
        {"expires_at", "When it expires.", [](const TokenAt &token) { return token.view.expiresAt; }},
        {"expires_in_seconds", "The seconds until then.",
         [](const TokenAt &token) {
             return token.view.expiresAt.isValid()
                        ? std::optional(qMax<qint64>(0, token.now.secsTo(token.view.expiresAt)))
                        : std::nullopt;
         }},
    };
    return fields;
}

template <>
const JsonFields<PendingAtZoho> &jsonFields<PendingAtZoho>()
{
    static const JsonFields<PendingAtZoho> fields = {
        {"records", "Records that matched the criteria.", &PendingAtZoho::records},
        {"at", "When they were counted.", &PendingAtZoho::at},
    };
    return fields;
}

template <>
const JsonFields<CallsView> &jsonFields<CallsView>()
{
    static const JsonFields<CallsView> fields = {
        {"today", "Calls in the quota's day.", &CallsView::today},
        {"limit", "How many are allowed; null if that is unknown.", orNull(&CallsView::limit)},
        {"limit_source",
         "Who says so: daily_calls (of the Custom API batch_daily_calls), plan, learned from Zoho's refusal, or "
         "unknown.",
         [](const CallsView &calls) {
             const bool isOfBatches = calls.quota == CallQuota::CustomApi;
             return isOfBatches && calls.limitSource == LimitSource::Configured ? u"batch_daily_calls"_s
                                                                                : toString(calls.limitSource);
         }},
        {"learned_at", "When Zoho refused the call after it.", &CallsView::learnedAt},
        {"reserve", "Those of them that scheduled cycles don't use.", &CallsView::reserve},
        {"exhausted_until", "When there are calls again.", &CallsView::exhaustedUntil},
        {"forecast", "enough, used_up, or unknown.",
         [](const CallsView &calls) { return toString(calls.forecast.kind); }},
        {"used_up_at", "At about what time they will be used up.",
         [](const CallsView &calls) { return calls.forecast.usedUpAt; }},
    };
    return fields;
}

template <>
const JsonFields<AppState> &jsonFields<AppState>()
{
    static const JsonFields<AppState> fields = {
        {"kind", "What it is, as one word: all_carried_over, token_revoked, zoho_unreachable …",
         [](const AppState &state) { return wordOf(state.kind); }},
        {"severity", "neutral, good, busy, warning or bad.",
         [](const AppState &state) { return wordOf(state.severity()); }},
        {"sentence", "The same in words.", [](const AppState &state) { return sentenceOf(state); }},
        {"reason", "What the other side said.", [](const AppState &state) { return unlessEmpty(reasonOf(state)); }},
        {"since", "When it began.", &AppState::since},
        {"until", "When it ends by itself, or a cycle tries again.", &AppState::until},
        {"count", "Records or queue ids that it is about.", orNull(&AppState::count)},
        {"by", "Who caused it.", orNull(&AppState::by)},
        {"words", "Status words without a meaning.", [](const AppState &state) { return QList<QString>(state.words); }},
        {"action", "What helps.", [](const AppState &state) { return unlessEmpty(wordOf(state.suggestedAction)); }},
    };
    return fields;
}

template <>
const JsonFields<BodyProgress> &jsonFields<BodyProgress>()
{
    static const JsonFields<BodyProgress> fields = {
        {"table", "The table's name.", &BodyProgress::table},
        {"read", "Bodies that were read so far.", &BodyProgress::read},
        {"about", "About how many there are.", &BodyProgress::about},
        {"complete", "Whether all were read once.", &BodyProgress::isComplete},
    };
    return fields;
}

template <>
const JsonFields<StatusAt> &jsonFields<StatusAt>()
{
    static const JsonFields<StatusAt> fields = {
        {"state", "The state of everything, as the window shows it.",
         [](const StatusAt &at) { return appStateOf(at.view, {}); }},
        {"token", "The access token.",
         [](const StatusAt &at) {
             return TokenAt{at.view.token, at.now};
         }},
        {"pending_records", "Queue ids with an open row in the database that has a known word, without given_up.",
         [](const StatusAt &at) { return at.view.pendingHere; }},
        {"orphans", "Of these, queue ids that Zoho has no record of yet.",
         [](const StatusAt &at) { return at.view.orphans.noRecord; }},
        {"outside", "Of these, queue ids whose record is outside the criteria.",
         [](const StatusAt &at) { return at.view.orphans.outside; }},
        {"given_up", "Queue ids that are asked for no more, because they had no record for too long; not among these.",
         [](const StatusAt &at) { return at.view.orphans.givenUp; }},
        {"unknown_words", "Queue ids whose words all lack a meaning, by such a word.",
         [](const StatusAt &at) { return wordsToJson(at.view.unknownWords); }},
        {"pending_at_zoho", "Zoho's own count.",
         [](const StatusAt &at) {
             return PendingAtZoho{at.view.pendingAtZoho, at.view.pendingAtZohoTime};
         }},
        {"bodies", "How far the first reading of a table's bodies is.",
         [](const StatusAt &at) { return at.view.bodies; }},
        {"parked", "Records that are not tried at the moment.", [](const StatusAt &at) { return at.view.parked; }},
        {"calls", "Calls to Zoho.", [](const StatusAt &at) { return at.view.calls; }},
        {"custom_api_calls", "Calls of the Custom API, which Zoho counts apart; null unless one is used.",
         [](const StatusAt &at) { return at.view.customCalls; }},
        {"cycle", "The running cycle, here or in another instance.", [](const StatusAt &at) { return at.view.lease; }},
        {"scheduler", "As /zoho/scheduler/status says.", [](const StatusAt &at) { return at.view.scheduler; }},
        {"last_run", "The last cycle.", [](const StatusAt &at) { return at.view.lastRun; }},
    };
    return fields;
}

template <>
const JsonFields<FailureReason> &jsonFields<FailureReason>()
{
    static const JsonFields<FailureReason> fields = {
        {"provider", "Whose code it is.", orNull(&FailureReason::provider)},
        {"code", "The provider's code.", orNull(&FailureReason::code)},
        {"text", "What it means.", [](const FailureReason &reason) { return sentenceOf(reason).english(); }},
        {"remedy", "What can be done about it, if the code is known.",
         [](const FailureReason &reason) {
             const auto known = reasonCode(reason.provider, reason.code);
             return known ? std::optional(QString::fromLatin1(known->remedy)) : std::nullopt;
         }},
        {"vendor_words", "The provider's own words.", orNull(&FailureReason::vendorWords)},
    };
    return fields;
}

template <>
const JsonFields<LookupRow> &jsonFields<LookupRow>()
{
    static const JsonFields<LookupRow> fields = {
        {"table", "webhook_logs or delivered_logs.",
         [](const LookupRow &found) { return sectionOf(found.row.source); }},
        {"id", "The row's primary key.", [](const LookupRow &found) { return found.row.id; }},
        {"message_id", "WhatsApp's id of the message.", [](const LookupRow &found) { return found.row.messageId; }},
        {"status", "The word as it stands in the table.", [](const LookupRow &found) { return found.row.statusWord; }},
        {"meaning", "What it counts as; null if the word is unknown.", orNull(&LookupRow::meaning)},
        {"recipient_id", "Who the message went to.", [](const LookupRow &found) { return found.row.recipientId; }},
        {"timestamp", "As it stands in the table.", [](const LookupRow &found) { return found.row.timestamp; }},
        {"event_time", "The same as a time.", &LookupRow::eventTime},
        {"updated", "Whether the row is settled.", [](const LookupRow &found) { return !found.row.open; }},
        {"chosen", "Whether this row decides.", &LookupRow::chosen},
        {"failure_reason", "Why the message failed, if its webhook says so.",
         [](const LookupRow &found) { return found.row.failure; }},
    };
    return fields;
}

template <>
const JsonFields<OrphanView> &jsonFields<OrphanView>()
{
    static const JsonFields<OrphanView> fields = {
        {"finding", "not_listed, no_record, or outside_criteria.",
         [](const OrphanView &orphan) { return toString(orphan.finding); }},
        {"since", "When Zoho was asked in vain for the first time.", &OrphanView::since},
        {"ask_after", "The first cycle after this asks again; null if the next one does or none will.",
         &OrphanView::askAfter},
        {"given_up", "Whether it is asked for no more.", &OrphanView::isGivenUp},
    };
    return fields;
}

template <>
const JsonFields<LookupView> &jsonFields<LookupView>()
{
    static const JsonFields<LookupView> fields = {
        {"queue_id", "As asked for.", &LookupView::queueId},
        {"rows", "The rows of both tables.", &LookupView::rows},
        {"chosen_because", "Why that row.", [](const LookupView &view) { return view.chosenBecause.english(); }},
        {"would_push", "What would be written to Zoho.", &LookupView::push},
        {"carried_over_as_delivered", "Whether Zoho shows it as delivered already.",
         &LookupView::carriedOverAsDelivered},
        {"parked", "Whether the record is not tried at the moment.",
         [](const LookupView &view) { return view.failure && view.failure->isParked(); }},
        {"failure", "The last failure of the record.", &LookupView::failure},
        {"no_record", "Since when it waits for a record at Zoho; null if it does not.", &LookupView::orphan},
        {"attempts", "What became of it in earlier cycles, newest first.", &LookupView::attempts},
    };
    return fields;
}

QList<JsonMember> schedulerMembers()
{
    return jsonForm<SchedulerView>().members;
}

QList<JsonMember> statusMembers()
{
    return jsonForm<StatusAt>().members;
}

QList<JsonMember> lookupMembers()
{
    return jsonForm<LookupView>().members;
}

template <typename View>
QJsonObject jsonOf(const View &view)
{
    return jsonValue(view).toObject();
}

template <typename View>
QList<JsonMember> membersOf()
{
    return jsonForm<View>().members;
}

template QList<JsonMember> membersOf<CycleCounts>();
template QList<JsonMember> membersOf<CycleProgress>();
template QList<JsonMember> membersOf<Run>();
template QList<JsonMember> membersOf<JournalEntry>();
template QList<JsonMember> membersOf<RecordFailure>();
template QList<JsonMember> membersOf<PlanLine>();
template QList<JsonMember> membersOf<AppState>();
template QList<JsonMember> membersOf<LookupRow>();
template QJsonObject jsonOf(const CycleCounts &);
template QJsonObject jsonOf(const CycleProgress &);
template QJsonObject jsonOf(const Run &);
template QJsonObject jsonOf(const JournalEntry &);
template QJsonObject jsonOf(const RecordFailure &);
template QJsonObject jsonOf(const PlanLine &);
template QJsonObject jsonOf(const AppState &);
template QJsonObject jsonOf(const SchedulerView &);
template QJsonObject jsonOf(const LookupRow &);
template QJsonObject jsonOf(const LookupView &);

QJsonObject jsonOf(const StatusView &view, const QDateTime &now)
{
    return jsonOf(StatusAt{view, now});
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

QString toString(Finding::Severity severity)
{
    if (severity == Finding::Severity::Ok) {
        return u"ok"_s;
    }
    return severity == Finding::Severity::Warning ? u"warning"_s : u"error"_s;
}

QJsonObject jsonOf(const Finding &finding)
{
    const bool isError = finding.severity == Finding::Severity::Error;
    return {{u"severity"_s, toString(finding.severity)},
            {u"subject"_s, finding.subject},
            {u"text"_s, finding.text.english()},
            {u"code"_s, isError ? QJsonValue(toString(finding.kind)) : QJsonValue()}};
}

QJsonObject errorDocument(const Error &error)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, toString(error.kind)}, {u"message"_s, describe(error)}}}};
}

QJsonObject stateErrorDocument(const Error &error)
{
    QJsonObject document = errorDocument(error);
    document.insert(u"state"_s, jsonOf(appStateOf({}, error)));
    return document;
}

QJsonObject jsonOf(const UserView &user)
{
    return {{u"name"_s, user.name}, {u"role"_s, toString(user.role)}, {u"created_at"_s, jsonTime(user.createdAt)}};
}

QJsonObject jsonOf(const ApiTokenView &token)
{
    return {{u"name"_s, token.name},
            {u"role"_s, toString(token.role)},
            {u"created_at"_s, jsonTime(token.createdAt)},
            {u"created_by"_s, token.createdBy},
            {u"ends_at"_s, jsonTime(token.endsAt)}};
}

QJsonObject jsonOf(const ZohoRecordView &record)
{
    QJsonObject fields;
    for (const auto &field : record.fields) {
        fields.insert(field.linkName, field.value);
    }
    return {{u"record_id"_s, record.id}, {u"fields"_s, fields}};
}

QJsonObject jsonOf(const SearchView &view)
{
    return {{u"searched"_s, view.text},
            {u"found_by"_s, toString(view.kind)},
            {u"queue_ids"_s, QJsonArray::fromStringList(view.queueIds)},
            {u"more"_s, view.hasMore},
            {u"complete"_s, view.isComplete},
            {u"note"_s, jsonValue(unlessEmpty(view.note.english()))},
            {u"indexes"_s, QJsonArray::fromStringList(view.indexes)}};
}

} // namespace statusbridge
