// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/reportrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace statusbridge::zoho {

namespace {

QString displayOf(const QJsonObject &object)
{
    for (const QStringView key : {u"zc_display_value", u"display_value", u"ID"}) {
        if (object.contains(key)) {
            return textOf(object.value(key));
        }
    }
    return {};
}

ReportRecord recordOf(const QJsonObject &record, const FieldNames &fields)
{
    ReportRecord read;
    read.id = textOf(record.value(u"ID"));
    for (const ReportField &field : reportFields) {
        if (const QString &name = fields.*field.name; !name.isEmpty()) {
            read.*field.shown = textOf(record.value(name));
        }
    }
    return read;
}

//! The status and what else has a value; fields whose key is empty are left out.
template <typename KeyOf>
QJsonObject keyed(const RecordValues &values, const QString &statusKey, KeyOf keyOf)
{
    QJsonObject object{{statusKey, values.status}};
    for (const ReportField &field : reportFields) {
        const QString key = field.written ? QString(keyOf(field)) : QString();
        if (!key.isEmpty() && values.*field.written) {
            object.insert(key, *(values.*field.written));
        }
    }
    return object;
}

} // namespace

bool shows(const ReportRecord &record, const RecordValues &values)
{
    return record.status == values.status && std::ranges::all_of(reportFields, [&](const ReportField &field) {
               return !field.written || !(values.*field.written) || *(values.*field.written) == record.*field.shown;
           });
}

QString toJson(const RecordValues &values)
{
    const QJsonObject object = keyed(values, u"status"_s, [](const ReportField &field) { return field.journalKey(); });
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

QString textOf(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    if (value.isObject()) {
        return displayOf(value.toObject());
    }
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray list = value.toArray();
        for (const auto &entry : list) {
            texts.append(textOf(entry));
        }
        return texts.join(u", "_s);
    }
    // A QVariant keeps a 64-bit integer as one; toDouble() would change the last digits of an id.
    return value.toVariant().toString();
}

QList<ReportRecord> recordsOf(const QJsonObject &body, const FieldNames &fields)
{
    const QJsonValue data = body.value(u"data");
    const QJsonArray list = data.isObject() ? QJsonArray{data} : data.toArray();
    QList<ReportRecord> records;
    records.reserve(list.size());
    for (const auto &entry : list) {
        const ReportRecord record = recordOf(entry.toObject(), fields);
        if (!record.id.isEmpty()) {
            records.append(record);
        }
    }
    return records;
}

QStringList missingFields(const QJsonObject &body, const FieldNames &fields)
{
    const QJsonArray records = body.value(u"data").toArray();
    if (records.isEmpty()) {
        return {};
    }
    QStringList missing;
    for (const ReportField &field : reportFields) {
        // Who is told why a message failed need not be told to whom it went.
        if (field.name != &FieldNames::recipientId && !(fields.*field.name).isEmpty()) {
            missing.append(fields.*field.name);
        }
    }
    for (const auto &record : records) {
        const QJsonObject object = record.toObject();
        missing.removeIf([&](const QString &field) { return object.contains(field); });
    }
    return missing;
}

QJsonObject dataOf(const RecordValues &values, const FieldNames &fields)
{
    return keyed(values, fields.status, [&](const ReportField &field) { return fields.*field.name; });
}

QByteArray updateBody(const RecordValues &values, const FieldNames &fields, const QStringList &skipWorkflow)
{
    QJsonObject body{{u"data"_s, dataOf(values, fields)}};
    if (!skipWorkflow.isEmpty()) {
        const QStringList skipped = skipWorkflow.contains(u"all"_s) ? QStringList{u"all"_s} : skipWorkflow;
        body.insert(u"skip_workflow", QJsonArray::fromStringList(skipped));
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace statusbridge::zoho
