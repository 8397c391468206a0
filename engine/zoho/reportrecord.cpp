// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/reportrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace statusbridge::zoho {

bool shows(const ReportRecord &record, const RecordValues &values)
{
    return record.status == values.status && std::ranges::all_of(reportFields, [&](const ReportField &field) {
               return !field.written || !(values.*field.written) || *(values.*field.written) == record.*field.shown;
           });
}

QString toJson(const RecordValues &values)
{
    QJsonObject object{{u"status"_s, values.status}};
    for (const ReportField &field : reportFields) {
        if (field.written && values.*field.written) {
            object.insert(field.journalKey(), *(values.*field.written));
        }
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RecordValues recordValuesFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    RecordValues values{.status = object.value(u"status").toString()};
    for (const ReportField &field : reportFields) {
        if (field.written && object.value(field.journalKey()).isString()) {
            values.*field.written = object.value(field.journalKey()).toString();
        }
    }
    return values;
}

} // namespace statusbridge::zoho
