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
    return Ranking(
        {QStringLiteral("delivered"), QStringLiteral("failed"), QStringLiteral("accepted"), QStringLiteral("sent")},
        {{QStringLiteral("read"), QStringLiteral("delivered")}});
}

[[nodiscard]] inline StatusRow row(int id, const QString &word, const QString &queueId = QStringLiteral("q-1"))
{
    return {.source = RowSource::WebhookLogs,
            .id = QString::number(id),
            .queueId = queueId,
            .messageId = QStringLiteral("wamid.A"),
            .statusWord = word,
            .recipientId = QStringLiteral("15550001234"),
            .timestamp = QStringLiteral("1750031673"),
            .open = true};
}

[[nodiscard]] inline zoho::ReportRecord record(int number, const QString &status)
{
    return {.id = QString::number(3888833000000114000 + number),
            .queueId = QStringLiteral("q-1"),
            .status = status,
            .recipientId = {},
            .queueIdWebhook = {},
            .messageIdWebhook = {},
            .timestampWebhook = {},
            .recipientIdWebhook = {}};
}

//! \brief A write of \p word to record \p number of the queue id.
[[nodiscard]] inline Intent intent(int number, const QString &word = QStringLiteral("sent"),
                                   const QString &queueId = QStringLiteral("q-1"))
{
    const zoho::RecordValues values{.status = word,
                                    .queueId = queueId,
                                    .messageId = QStringLiteral("wamid.A"),
                                    .timestamp = {},
                                    .recipientId = QStringLiteral("15550001234")};
    return {.id = number,
            .runId = 7,
            .recordId = record(number, {}).id,
            .queueId = queueId,
            .valuesJson = zoho::toJson(values),
            .statusWord = word,
            .statusBefore = QStringLiteral("accepted"),
            .rows = {row(1, word, queueId), row(2, QStringLiteral("deleted"), queueId)},
            .marksRows = true,
            .createdAt = now()};
}

} // namespace statusbridge::samples
