// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/viewreaders.h"

#include <QJsonDocument>

namespace statusbridge {

namespace {

CallsView readCalls(const JsonReader &document, CallQuota quota)
{
    // The name of the setting it comes from, which is another one for the Custom API.
    const bool isConfigured = document.text("limit_source") == u"batch_daily_calls";
    return {.quota = quota,
            .today = document.number("today"),
            .limit = document.number("limit"),
            .exhaustedUntil = document.time("exhausted_until"),
            .limitSource = isConfigured ? LimitSource::Configured
                                        : document.word("limit_source", LimitSource::Learned, LimitSource::Unknown),
            .learnedAt = document.time("learned_at"),
            .reserve = document.number("reserve"),
            .forecast = {.kind = document.word("forecast", CallForecast::Kind::UsedUp, CallForecast::Kind::Unknown),
                         .usedUpAt = document.time("used_up_at")}};
}

WishView readWish(const JsonReader &scheduler)
{
    const JsonReader document = scheduler.part("wish");
    return {.by = document.text("by"),
            .at = document.time("at"),
            .isUnmet = document.is("is_unmet"),
            .sentence = scheduler.sentence("wish_form")};
}

ZohoAnswer readZohoAnswer(const JsonReader &document)
{
    const QJsonObject word = {{u"kind"_s, document.text("kind")}};
    const QString json = QString::fromUtf8(QJsonDocument(word).toJson(QJsonDocument::Compact));
    ZohoAnswer answer = zohoAnswerFromJson(json, document.time("at"));
    answer.message = document.sentence("message_form");
    answer.detail = document.text("detail");
    answer.at = document.time("at");
    answer.since = document.time("since");
    answer.connectedSince = document.time("connected_since");
    return answer;
}

ArrivalCounts readArrivals(const JsonReader &document)
{
    ArrivalCounts counts{.received = document.bigNumber("received"),
                         .duplicates = document.bigNumber("duplicates"),
                         .unmatched = document.bigNumber("unmatched"),
                         .unreadable = document.bigNumber("unreadable"),
                         .refused = document.bigNumber("refused"),
                         .unknownSenders = document.bigNumber("unknown_senders"),
                         .withoutStatus = {}};
    const QJsonObject kinds = document.part("without_status").object();
    for (auto each = kinds.constBegin(); each != kinds.constEnd(); ++each) {
        if (const auto kind = bodyTroubleOf(each.key())) {
            counts.withoutStatus.insert(*kind, each.value().toInteger());
        }
    }
    return counts;
}

BodyProgress readBodies(const JsonReader &document)
{
    return {.table = document.text("table"),
            .read = document.bigNumber("read"),
            .about = document.bigNumber("about"),
            .isComplete = document.is("complete")};
}

LeaseView readLease(const JsonReader &document)
{
    return {.held = document.is("running"),
            .holder = document.text("holder"),
            .expiresAt = document.time("lease_expires_at"),
            .runId = document.bigNumber("run_id"),
            .cancelRequested = document.is("cancel_requested"),
            .progress = {}};
}

} // namespace

SchedulerView readScheduler(const JsonReader &document)
{
    const JsonReader totals = document.part("stats");
    SchedulerView view{.running = document.is("is_running"),
                       .hold = document.word("hold", lastSchedulerHold, SchedulerHold::None),
                       .autostart = document.is("autostart"),
                       .runsCycles = document.is("runs_cycles"),
                       .pushAfterSeconds = document.number("push_after_seconds"),
                       .reason = document.sentence("reason_form"),
                       .stoppedBy = document.text("stopped_by"),
                       .stoppedAt = document.time("stopped_at"),
                       .lastSync = document.time("last_sync_time"),
                       .nextSync = document.time("next_sync_time"),
                       .intervalMinutes = document.number("sync_interval_minutes"),
                       .cron = document.text("cron"),
                       .hours = document.text("hours"),
                       .days = document.text("days"),
                       .nextTimes = {},
                       .isWatched = document.is("is_watched"),
                       .isBegunElsewhere = document.is("begins_elsewhere"),
                       .wish = document.has("wish") ? std::optional(readWish(document)) : std::nullopt,
                       .clockAhead = document.seconds("clock_ahead_seconds"),
                       .totalSynced = totals.bigNumber("total_synced"),
                       .totalFailed = totals.bigNumber("total_failed"),
                       .totalsSince = document.time("totals_since"),
                       .lastDurationSeconds = {}};
    if (totals.has("last_sync_duration")) {
        view.lastDurationSeconds = totals.real("last_sync_duration");
    }
    for (const QString &time : document.texts("next_times")) {
        view.nextTimes += QDateTime::fromString(time, Qt::ISODate).toUTC();
    }
    return view;
}

StatusView readStatus(const JsonReader &document)
{
    const JsonReader atZoho = document.part("pending_at_zoho");
    StatusView view{.token = {.state = document.part("token").text("state"),
                              .expiresAt = document.part("token").time("expires_at")},
                    .zoho = document.maybe("zoho", readZohoAnswer),
                    .isNewConnection = document.is("is_new_connection"),
                    .pendingHere = document.bigNumber("pending_records"),
                    .orphans = {.noRecord = document.bigNumber("orphans"),
                                .outside = document.bigNumber("outside"),
                                .givenUp = document.bigNumber("given_up")},
                    .unknownWords = document.counts("unknown_words"),
                    .pendingAtZoho = atZoho.has("records") ? std::optional(atZoho.number("records")) : std::nullopt,
                    .pendingAtZohoTime = atZoho.time("at"),
                    .parked = document.bigNumber("parked"),
                    .calls = readCalls(document.part("calls"), CallQuota::DeveloperApi),
                    .customCalls = {},
                    .lease = readLease(document.part("cycle")),
                    .scheduler = readScheduler(document.part("scheduler")),
                    .lastRun = document.maybe("last_run", readRun),
                    .failedSince = document.maybe("failed_since", readFailedSince),
                    .arrivals = document.maybe("webhooks", readArrivals),
                    .spooledBytes = document.bigNumber("spooled_bytes"),
                    .bodies = document.list("bodies", readBodies),
                    .queueStalls = document.bigNumber("queue_stalls")};
    if (document.has("custom_api_calls")) {
        view.customCalls = readCalls(document.part("custom_api_calls"), CallQuota::CustomApi);
    }
    view.lease.progress = document.maybe("progress", readProgress);
    return view;
}

} // namespace statusbridge
