// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

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

} // namespace

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
    QStringList missing = {fields.queueId,          fields.status,           fields.queueIdWebhook,
                           fields.messageIdWebhook, fields.timestampWebhook, fields.recipientIdWebhook};
    for (const auto &record : records) {
        const QJsonObject object = record.toObject();
        missing.removeIf([&](const QString &field) { return object.contains(field); });
    }
    return missing;
}

QByteArray updateBody(const RecordValues &values, const FieldNames &fields, const QStringList &skipWorkflow)
{
    QJsonObject data{{fields.status, values.status}};
    for (const ReportField &field : reportFields) {
        const QString &name = fields.*field.name;
        if (field.written && values.*field.written && !name.isEmpty()) {
            data.insert(name, *(values.*field.written));
        }
    }
    QJsonObject body{{u"data"_s, data}};
    if (skipWorkflow.contains(u"all"_s)) {
        body.insert(u"skip_workflow", QJsonArray{u"all"_s});
    } else if (!skipWorkflow.isEmpty()) {
        body.insert(u"skip_workflow", QJsonArray::fromStringList(skipWorkflow));
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace statusbridge::zoho
