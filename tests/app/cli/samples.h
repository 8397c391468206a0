// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/views.h"

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
            .recordId = QStringLiteral("3888833000000114027"),
            .queueId = QStringLiteral("q-1"),
            .outcome = RecordOutcome::Failed,
            .statusBefore = QStringLiteral("sent"),
            .statusAfter = QStringLiteral("delivered"),
            .messageId = QStringLiteral("wamid.A"),
            .recipientId = QStringLiteral("15550001234"),
            .reason = QStringLiteral("Zoho refused the record."),
            .zohoWords = QStringLiteral("This value already exists."),
            .zohoCode = 3002,
            .at = noon()};
}

[[nodiscard]] inline RecordFailure parkedRecord()
{
    return {.recordId = QStringLiteral("3888833000000114027"),
            .queueId = QStringLiteral("q-1"),
            .streak = 3,
            .firstFailed = noon().addDays(-1),
            .parkedAt = noon(),
            .reason = QStringLiteral("Zoho refused the record."),
            .zohoWords = QStringLiteral("This value already exists."),
            .zohoCode = 3002,
            .knownRows = {}};
}

[[nodiscard]] inline Run partialRun()
{
    return {.id = 7,
            .trigger = RunTrigger::Schedule,
            .holder = QStringLiteral("host:1 (service)"),
            .startedAt = noon(),
            .finishedAt = noon().addSecs(24),
            .outcome = CycleOutcome::Partial,
            .counts = {.fetched = 10, .matched = 9, .updated = 8, .failed = 1, .calls = 10},
            .errorKind = {},
            .message = QStringLiteral("One record was refused."),
            .unknownWords = {{QStringLiteral("warning"), 2}}};
}

[[nodiscard]] inline PlanLine push()
{
    return {.recordId = {},
            .queueId = QStringLiteral("q-1"),
            .outcome = RecordOutcome::Updated,
            .statusBefore = {},
            .statusAfter = QStringLiteral("delivered"),
            .messageId = QStringLiteral("wamid.A"),
            .timestamp = QStringLiteral("01-Mar-2026 12:00:00"),
            .recipientId = QStringLiteral("15550001234"),
            .reason = QStringLiteral("It is new.")};
}

[[nodiscard]] inline LookupView found()
{
    LookupView view;
    view.queueId = QStringLiteral("q-1");
    view.rows = {{.row = {.source = RowSource::DeliveredLogs,
                          .id = QStringLiteral("12"),
                          .queueId = QStringLiteral("q-1"),
                          .messageId = QStringLiteral("wamid.A"),
                          .statusWord = QStringLiteral("read"),
                          .recipientId = QStringLiteral("15550001234"),
                          .timestamp = QStringLiteral("1772366400"),
                          .open = true},
                  .meaning = QStringLiteral("delivered"),
                  .eventTime = noon(),
                  .chosen = true},
                 {.row = {.source = RowSource::WebhookLogs,
                          .id = QStringLiteral("5"),
                          .queueId = QStringLiteral("q-1"),
                          .messageId = {},
                          .statusWord = QStringLiteral("warning"),
                          .recipientId = {},
                          .timestamp = {},
                          .open = false},
                  .meaning = {},
                  .eventTime = {},
                  .chosen = false}};
    view.chosenBecause = QStringLiteral("It is the strongest.");
    view.push = push();
    view.attempts = {refusal()};
    view.failure = parkedRecord();
    return view;
}

} // namespace statusbridge::samples
