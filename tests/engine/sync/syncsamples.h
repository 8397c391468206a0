// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/plan.h"

// Made-up values that the tests of the units share.
namespace statusbridge::samples {

[[nodiscard]] inline QDateTime now()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

[[nodiscard]] inline Ranking ranking()
{
    return Ranking({u"delivered"_s, u"failed"_s, u"accepted"_s, u"sent"_s}, {{u"read"_s, u"delivered"_s}});
}

[[nodiscard]] inline StatusRow row(int id, const QString &word, const QString &queueId = u"q-1"_s)
{
    return {.source = RowSource::WebhookLogs,
            .id = QString::number(id),
            .queueId = queueId,
            .messageId = u"wamid.A"_s,
            .statusWord = word,
            .recipientId = u"15550001234"_s,
            .timestamp = u"1750031673"_s,
            .open = true};
}

[[nodiscard]] inline zoho::ReportRecord record(int number, const QString &status)
{
    return {.id = QString::number(3888833000000114000 + number),
            .queueId = u"q-1"_s,
            .status = status,
            .recipientId = {},
            .queueIdWebhook = {},
            .messageIdWebhook = {},
            .timestampWebhook = {},
            .recipientIdWebhook = {}};
}

//! \brief A write of \p word to record \p number of the queue id.
[[nodiscard]] inline Intent intent(int number, const QString &word = u"sent"_s, const QString &queueId = u"q-1"_s)
{
    const zoho::RecordValues values{.status = word,
                                    .queueId = queueId,
                                    .messageId = u"wamid.A"_s,
                                    .timestamp = {},
                                    .recipientId = u"15550001234"_s};
    return {.id = number,
            .runId = 7,
            .recordId = record(number, {}).id,
            .queueId = queueId,
            .valuesJson = zoho::toJson(values),
            .statusWord = word,
            .statusBefore = u"accepted"_s,
            .rows = {row(1, word, queueId), row(2, u"deleted"_s, queueId)},
            .marksRows = true,
            .createdAt = now()};
}

} // namespace statusbridge::samples
