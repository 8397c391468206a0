// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"
#include "engine/model/views.h"

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
               .queueId = u"q-1"_s,
               .messageId = u"wamid.A"_s,
               .statusWord = word,
               .recipientId = u"15550001234"_s,
               .timestamp = u"1750031673"_s,
               .open = isOpen};
    row.meaning = meaning;
    row.eventTime = QDateTime::fromSecsSinceEpoch(1750031673 + id, Qt::UTC);
    return row;
}

//! \brief One row "delivered", chosen, and what would be written.
[[nodiscard]] inline LookupView delivered(bool isOpen = true)
{
    LookupView view;
    view.queueId = u"q-1"_s;
    view.rows = {lookupRow(1, u"delivered"_s, u"delivered"_s, isOpen)};
    view.rows.first().chosen = true;
    view.chosenBecause = u"It is the only row with a known status."_s;
    view.push = PlanLine{.recordId = {},
                         .queueId = view.queueId,
                         .outcome = RecordOutcome::Updated,
                         .statusBefore = {},
                         .statusAfter = u"delivered"_s,
                         .messageId = u"wamid.A"_s,
                         .timestamp = u"16-Jun-2025 01:54:33"_s,
                         .recipientId = u"15550001234"_s,
                         .reason = view.chosenBecause};
    return view;
}

[[nodiscard]] inline JournalEntry attempt(RecordOutcome outcome)
{
    JournalEntry entry;
    entry.runId = 12;
    entry.recordId = u"3888833000000114001"_s;
    entry.queueId = u"q-1"_s;
    entry.outcome = outcome;
    entry.statusBefore = u"sent"_s;
    entry.statusAfter = u"delivered"_s;
    entry.reason = u"The strongest row says \"delivered\"."_s;
    entry.at = noon().addSecs(-3600);
    return entry;
}

[[nodiscard]] inline RecordFailure failure(int streak, bool isParked)
{
    RecordFailure failure;
    failure.recordId = u"3888833000000114001"_s;
    failure.queueId = u"q-1"_s;
    failure.streak = streak;
    failure.firstFailed = noon().addSecs(-7200);
    failure.parkedAt = isParked ? noon().addSecs(-3600) : QDateTime();
    failure.reason = u"Zoho refuses a value of this record."_s;
    failure.zohoWords = u"Invalid column value"_s;
    failure.knownRows = QStringList{u"webhook_logs:1"_s};
    return failure;
}

//! \brief What Zoho shows; \p isSame: exactly what delivered() would write.
[[nodiscard]] inline ZohoRecordView zohoRecord(bool isSame)
{
    const auto field = [](const char *setting, const char *linkName, const QString &value) {
        return ZohoFieldView{
            .setting = QString::fromLatin1(setting), .linkName = QString::fromLatin1(linkName), .value = value};
    };
    return {.id = u"3888833000000114001"_s,
            .fields = {field("queue_id", "Queue_ID_DV", u"q-1"_s),
                       field("status", "Status", isSame ? u"delivered"_s : u"sent"_s),
                       field("recipient_id", "recipient_id", u"15550001234"_s),
                       field("queue_id_webhook", "Queue_ID_Webhook", isSame ? u"q-1"_s : QString()),
                       field("message_id_webhook", "Message_ID_Webhook", u"wamid.A"_s),
                       field("timestamp_webhook", "TimeStamp_Webhook", u"16-Jun-2025 01:54:33"_s),
                       field("recipient_id_webhook", "recipient_id_Webhook", u"15550001234"_s)}};
}

//! \brief Connected, scheduler running, the next cycle in an hour.
[[nodiscard]] inline StatusView healthy()
{
    StatusView status;
    status.token = {.state = u"valid"_s, .expiresAt = noon().addSecs(1800)};
    status.scheduler.running = true;
    status.scheduler.nextSync = noon().addSecs(3600);
    return status;
}

} // namespace statusbridge::samples
