// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/failurefields.h"

#include "engine/store/sqlvalues.h"

#include <QJsonArray>
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

void addFailure(BulkRows &rows, const RecordFailure &failure)
{
    rows.startRow()
        .addKey(failure.recordId)
        .addKey(failure.queueId)
        .add(failure.streak)
        .add(failure.firstFailed)
        .add(failure.parkedAt)
        .add(failure.reason)
        .add(failure.zohoWords)
        .add(failure.zohoCode)
        .add(jsonList(failure.knownRows));
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
