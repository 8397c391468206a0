// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/failurefields.h"

#include "engine/store/sql/sqlvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

namespace statusbridge {

QList<JsonField> failureFields()
{
    using Type = JsonField::Type;
    return {{u"record_id"_s, Type::Text},       {u"queue_id"_s, Type::Text},     {u"streak"_s, Type::Integer},
            {u"first_failed"_s, Type::Integer}, {u"parked_at"_s, Type::Integer}, {u"reason"_s, Type::Text},
            {u"zoho_words"_s, Type::Text},      {u"zoho_code"_s, Type::Integer}, {u"known_rows"_s, Type::Text}};
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
