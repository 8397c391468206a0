// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/viewreaders.h"

namespace statusbridge {

CycleCounts readCounts(const JsonReader &document)
{
    return {.fetched = document.number("fetched"),
            .matched = document.number("matched"),
            .updated = document.number("updated"),
            .unchanged = document.number("unchanged"),
            .superseded = document.number("superseded"),
            .failed = document.number("failed"),
            .left = document.number("left"),
            .parked = document.number("parked"),
            .noRecord = document.number("no_record"),
            .outside = document.number("outside"),
            .unknownWords = document.number("unknown_words"),
            .calls = document.number("calls"),
            .leftByPlan = document.number("left_by_plan")};
}

//! The positions of pages are made of its times: they must be exact, and the duration with them.
Run readRun(const JsonReader &document)
{
    Run run{.id = document.bigNumber("run_id"),
            .trigger = document.word("trigger", RunTrigger::Push, RunTrigger::Manual),
            .holder = document.text("holder"),
            .by = document.text("requested_by"),
            .startedAt = QDateTime::fromMSecsSinceEpoch(document.bigNumber("started_at_ms"), Qt::UTC),
            .finishedAt = document.time("finished_at"),
            .outcome = document.known("outcome", CycleOutcome::Unauthorized),
            .counts = readCounts(document),
            .leftBecause = document.known("left_because", LeftBecause::Share),
            .errorKind = document.text("error_kind"),
            .message = document.sentence("message_form"),
            .unknownWords = document.counts("words")};
    if (document.has("duration_seconds")) {
        run.finishedAt = run.startedAt.addMSecs(document.seconds("duration_seconds").count());
    }
    return run;
}

FailureReason readFailureReason(const JsonReader &document)
{
    return {.provider = document.text("provider"),
            .code = document.text("code"),
            .vendorWords = document.text("vendor_words")};
}

JournalEntry readEntry(const JsonReader &document)
{
    return {.id = document.bigNumber("id"),
            .runId = document.bigNumber("run_id"),
            .recordId = document.text("record_id"),
            .queueId = document.text("queue_id"),
            .outcome = document.word("outcome", RecordOutcome::Parked, RecordOutcome::Left),
            .statusBefore = document.text("status_before"),
            .statusAfter = document.text("status_after"),
            .messageId = document.text("message_id"),
            .recipientId = document.text("recipient_id"),
            .failure = document.maybe("failure_reason", readFailureReason),
            .reason = document.sentence("reason_form"),
            .zohoWords = document.text("zoho_words"),
            .zohoCode = document.number("zoho_code"),
            .at = document.time("at")};
}

RecordFailure readFailure(const JsonReader &document)
{
    return {.recordId = document.text("record_id"),
            .queueId = document.text("queue_id"),
            .streak = document.number("streak"),
            .firstFailed = document.time("first_failed_at"),
            .parkedAt = document.time("parked_at"),
            .reason = document.sentence("reason_form"),
            .zohoWords = document.text("zoho_words"),
            .zohoCode = document.number("zoho_code"),
            .failure = document.maybe("failure_reason", readFailureReason),
            .knownRows = document.texts("known_rows")};
}

PlanLine readPlanLine(const JsonReader &document)
{
    return {.recordId = document.text("record_id"),
            .queueId = document.text("queue_id"),
            .outcome = document.word("outcome", RecordOutcome::Parked, RecordOutcome::Left),
            .statusBefore = document.text("status_before"),
            .statusAfter = document.text("status_after"),
            .messageId = document.text("message_id"),
            .timestamp = document.text("timestamp"),
            .recipientId = document.text("recipient_id"),
            .failureReason = document.text("failure_reason"),
            .failureCode = document.text("failure_code"),
            .reason = document.sentence("reason_form")};
}

CycleProgress readProgress(const JsonReader &document)
{
    return {.runId = document.bigNumber("run_id"),
            .phase = document.word("phase", CyclePhase::Done, CyclePhase::Token),
            .done = document.number("done"),
            .total = document.number("total"),
            .perSecond = document.real("per_second"),
            .timeLeft =
                document.has("time_left_seconds") ? std::optional(document.seconds("time_left_seconds")) : std::nullopt,
            .callsLeft = document.has("calls_left") ? std::optional(document.number("calls_left")) : std::nullopt,
            .batchCalls = document.number("batch_calls"),
            .counts = readCounts(document.part("counts")),
            .wait = {.reason = document.word("waiting_for", lastWaitReason, WaitReason::None),
                     .until = document.time("waiting_until"),
                     .number = document.number("waiting_number")},
            .stoodStill = document.seconds("stood_still_seconds")};
}

Error readError(const JsonReader &document)
{
    const Sentence form = document.sentence("message_form");
    return {.kind = errorKindFromString(document.text("code")).value_or(ErrorKind::Internal),
            .message = form.isEmpty() ? Sentence(document.text("message")) : form,
            .detail = document.text("detail"),
            .retryAfter = {},
            .code = document.number("number")};
}

CycleSummary readSummary(const JsonReader &document)
{
    return {.runId = document.bigNumber("run_id"),
            .outcome = document.word("outcome", CycleOutcome::Unauthorized, CycleOutcome::Failed),
            .counts = readCounts(document),
            .leftBecause = document.known("left_because", LeftBecause::Share),
            .duration = document.seconds("duration_seconds"),
            .error = document.maybe("error", readError),
            .unknownWords = document.counts("words"),
            .dryRun = document.is("dry_run"),
            .callsNeeded = document.number("calls_needed"),
            .callsLeft = document.has("calls_left") ? std::optional(document.number("calls_left")) : std::nullopt,
            .callForecast = {.kind = document.word("calls_forecast", CallForecast::Kind::UsedUp,
                                                   CallForecast::Kind::Unknown),
                             .usedUpAt = document.time("calls_used_up_at")},
            .plan = {}};
}

DayTotals readDayTotals(const JsonReader &document)
{
    return {.day = QDate::fromString(document.text("day"), Qt::ISODate),
            .cycles = document.number("cycles"),
            .failedCycles = document.number("failed_cycles"),
            .counts = readCounts(document.part("counts")),
            .timedCycles = document.number("timed_cycles"),
            .meanSeconds = document.real("mean_seconds"),
            .longestSeconds = document.real("longest_seconds")};
}

FailedSince readFailedSince(const JsonReader &document)
{
    return {.failed = document.number("failed"),
            .succeeded = document.number("succeeded"),
            .parked = document.number("parked"),
            .waiting = document.number("waiting"),
            .released = document.number("released")};
}

QMap<RecordOutcome, int> readOutcomes(const JsonReader &document)
{
    QMap<RecordOutcome, int> outcomes;
    const auto object = document.object();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        outcomes.insert(recordOutcomeFromString(each.key()), each.value().toInt());
    }
    return outcomes;
}

} // namespace statusbridge
