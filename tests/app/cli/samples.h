// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

// Made-up values that the tests of JSON and text share.
namespace statusbridge::samples {

[[nodiscard]] inline QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

[[nodiscard]] inline JournalEntry refusal()
{
    return {.id = 3,
            .runId = 7,
            .recordId = u"3888833000000114027"_s,
            .queueId = u"q-1"_s,
            .outcome = RecordOutcome::Failed,
            .statusBefore = u"sent"_s,
            .statusAfter = u"delivered"_s,
            .messageId = u"wamid.A"_s,
            .recipientId = u"15550001234"_s,
            .reason = u"Zoho refused the record."_s,
            .zohoWords = u"This value already exists."_s,
            .zohoCode = 3002,
            .at = noon()};
}

[[nodiscard]] inline RecordFailure parkedRecord()
{
    return {.recordId = u"3888833000000114027"_s,
            .queueId = u"q-1"_s,
            .streak = 3,
            .firstFailed = noon().addDays(-1),
            .parkedAt = noon(),
            .reason = u"Zoho refused the record."_s,
            .zohoWords = u"This value already exists."_s,
            .zohoCode = 3002,
            .knownRows = {}};
}

[[nodiscard]] inline Run partialRun()
{
    return {.id = 7,
            .trigger = RunTrigger::Schedule,
            .holder = u"host:1 (service)"_s,
            .startedAt = noon(),
            .finishedAt = noon().addSecs(24),
            .outcome = CycleOutcome::Partial,
            .counts = {.fetched = 10, .matched = 9, .updated = 8, .failed = 1, .calls = 10},
            .errorKind = {},
            .message = u"One record was refused."_s,
            .unknownWords = {{u"warning"_s, 2}}};
}

[[nodiscard]] inline PlanLine push()
{
    return {.recordId = {},
            .queueId = u"q-1"_s,
            .outcome = RecordOutcome::Updated,
            .statusBefore = {},
            .statusAfter = u"delivered"_s,
            .messageId = u"wamid.A"_s,
            .timestamp = u"01-Mar-2026 12:00:00"_s,
            .recipientId = u"15550001234"_s,
            .reason = u"It is new."_s};
}

[[nodiscard]] inline LookupView found()
{
    LookupView view;
    view.queueId = u"q-1"_s;
    view.rows = {{.row = {.source = RowSource::DeliveredLogs,
                          .id = u"12"_s,
                          .queueId = u"q-1"_s,
                          .messageId = u"wamid.A"_s,
                          .statusWord = u"read"_s,
                          .recipientId = u"15550001234"_s,
                          .timestamp = u"1772366400"_s,
                          .open = true},
                  .meaning = u"delivered"_s,
                  .eventTime = noon(),
                  .chosen = true},
                 {.row = {.source = RowSource::WebhookLogs,
                          .id = u"5"_s,
                          .queueId = u"q-1"_s,
                          .messageId = {},
                          .statusWord = u"warning"_s,
                          .recipientId = {},
                          .timestamp = {},
                          .open = false},
                  .meaning = {},
                  .eventTime = {},
                  .chosen = false}};
    view.chosenBecause = u"It is the strongest."_s;
    view.push = push();
    view.attempts = {refusal()};
    view.failure = parkedRecord();
    return view;
}

} // namespace statusbridge::samples
