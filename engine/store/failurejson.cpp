// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/failurejson.h"

#include "engine/store/sqlvalues.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace statusbridge {

QList<JsonField> failureFields()
{
    using Type = JsonField::Type;
    return {{QStringLiteral("record_id"), Type::Text},    {QStringLiteral("queue_id"), Type::Text},
            {QStringLiteral("streak"), Type::Integer},    {QStringLiteral("first_failed"), Type::Integer},
            {QStringLiteral("parked_at"), Type::Integer}, {QStringLiteral("reason"), Type::Text},
            {QStringLiteral("zoho_words"), Type::Text},   {QStringLiteral("zoho_code"), Type::Integer},
            {QStringLiteral("known_rows"), Type::Text}};
}

QJsonObject toJson(const RecordFailure &failure)
{
    return {{QStringLiteral("record_id"), failure.recordId},
            {QStringLiteral("queue_id"), failure.queueId},
            {QStringLiteral("streak"), failure.streak},
            {QStringLiteral("first_failed"), jsonMs(failure.firstFailed)},
            {QStringLiteral("parked_at"), jsonMs(failure.parkedAt)},
            {QStringLiteral("reason"), jsonText(failure.reason)},
            {QStringLiteral("zoho_words"), jsonText(failure.zohoWords)},
            {QStringLiteral("zoho_code"), failure.zohoCode},
            {QStringLiteral("known_rows"), jsonParameter(failure.knownRows)}};
}

RecordFailure failureOf(const QSqlQuery &row)
{
    RecordFailure failure{.recordId = row.value(0).toString(),
                          .queueId = row.value(1).toString(),
                          .streak = row.value(2).toInt(),
                          .firstFailed = fromMs(row.value(3)),
                          .parkedAt = fromMs(row.value(4)),
                          .reason = row.value(5).toString(),
                          .zohoWords = row.value(6).toString(),
                          .zohoCode = row.value(7).toInt(),
                          .knownRows = {}};
    const QJsonArray names = QJsonDocument::fromJson(row.value(8).toString().toUtf8()).array();
    for (const QJsonValue &name : names) {
        failure.knownRows += name.toString();
    }
    return failure;
}

} // namespace statusbridge
