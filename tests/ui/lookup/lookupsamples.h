// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

// Made-up values that the tests of the lookup share.
namespace statusbridge::samples {

[[nodiscard]] inline QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC); // 13:00 in Berlin
}

[[nodiscard]] inline LookupRow lookupRow(int id, const QString &word, const QString &meaning, bool isOpen = true)
{
    LookupRow row;
    row.row = {.source = RowSource::WebhookLogs,
               .id = QString::number(id),
               .queueId = QStringLiteral("q-1"),
               .messageId = QStringLiteral("wamid.A"),
               .statusWord = word,
               .recipientId = QStringLiteral("15550001234"),
               .timestamp = QStringLiteral("1750031673"),
               .open = isOpen};
    row.meaning = meaning;
    row.eventTime = QDateTime::fromSecsSinceEpoch(1750031673 + id, Qt::UTC);
    return row;
}

//! \brief One row "delivered", chosen, and what would be written.
[[nodiscard]] inline LookupView delivered(bool isOpen = true)
{
    LookupView view;
    view.queueId = QStringLiteral("q-1");
    view.rows = {lookupRow(1, QStringLiteral("delivered"), QStringLiteral("delivered"), isOpen)};
    view.rows.first().chosen = true;
    view.chosenBecause = QStringLiteral("It is the only row with a known status.");
    view.push = PlanLine{.recordId = {},
                         .queueId = view.queueId,
                         .outcome = RecordOutcome::Updated,
                         .statusBefore = {},
                         .statusAfter = QStringLiteral("delivered"),
                         .messageId = QStringLiteral("wamid.A"),
                         .timestamp = QStringLiteral("16-Jun-2025 01:54:33"),
                         .recipientId = QStringLiteral("15550001234"),
                         .reason = view.chosenBecause};
    return view;
}

[[nodiscard]] inline JournalEntry attempt(RecordOutcome outcome)
{
    JournalEntry entry;
    entry.runId = 12;
    entry.recordId = QStringLiteral("3888833000000114001");
    entry.queueId = QStringLiteral("q-1");
    entry.outcome = outcome;
    entry.statusBefore = QStringLiteral("sent");
    entry.statusAfter = QStringLiteral("delivered");
    entry.reason = QStringLiteral("The strongest row says \"delivered\".");
    entry.at = noon().addSecs(-3600);
    return entry;
}

[[nodiscard]] inline RecordFailure failure(int streak, bool isParked)
{
    RecordFailure failure;
    failure.recordId = QStringLiteral("3888833000000114001");
    failure.queueId = QStringLiteral("q-1");
    failure.streak = streak;
    failure.firstFailed = noon().addSecs(-7200);
    failure.parkedAt = isParked ? noon().addSecs(-3600) : QDateTime();
    failure.reason = QStringLiteral("Zoho refuses a value of this record.");
    failure.zohoWords = QStringLiteral("Invalid column value");
    failure.knownRows = QStringList{QStringLiteral("webhook_logs:1")};
    return failure;
}

//! \brief What Zoho shows; \p isSame: exactly what delivered() would write.
[[nodiscard]] inline ZohoRecordView zohoRecord(bool isSame)
{
    const auto field = [](const char *setting, const char *linkName, const QString &value) {
        return ZohoFieldView{
            .setting = QString::fromLatin1(setting), .linkName = QString::fromLatin1(linkName), .value = value};
    };
    return {.id = QStringLiteral("3888833000000114001"),
            .fields = {field("queue_id", "Queue_ID_DV", QStringLiteral("q-1")),
                       field("status", "Status", isSame ? QStringLiteral("delivered") : QStringLiteral("sent")),
                       field("recipient_id", "recipient_id", QStringLiteral("15550001234")),
                       field("queue_id_webhook", "Queue_ID_Webhook", isSame ? QStringLiteral("q-1") : QString()),
                       field("message_id_webhook", "Message_ID_Webhook", QStringLiteral("wamid.A")),
                       field("timestamp_webhook", "TimeStamp_Webhook", QStringLiteral("16-Jun-2025 01:54:33")),
                       field("recipient_id_webhook", "recipient_id_Webhook", QStringLiteral("15550001234"))}};
}

//! \brief Connected, scheduler running, the next cycle in an hour.
[[nodiscard]] inline StatusView healthy()
{
    StatusView status;
    status.token = {.state = QStringLiteral("valid"), .expiresAt = noon().addSecs(1800)};
    status.scheduler.running = true;
    status.scheduler.nextSync = noon().addSecs(3600);
    return status;
}

} // namespace statusbridge::samples
