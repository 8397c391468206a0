// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"
#include "app/json/membervalues.h"

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

} // namespace

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

QList<JsonMember> schedulerMembers()
{
    return jsonForm<SchedulerView>().members;
}

QList<JsonMember> statusMembers()
{
    return jsonForm<StatusAt>().members;
}

QJsonObject jsonOf(const StatusView &view, const QDateTime &now)
{
    return jsonOf(StatusAt{view, now});
}

} // namespace statusbridge
