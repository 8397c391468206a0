// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/reportrecord.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace statusbridge::zoho {

namespace {

bool showsValue(const QString &shown, const std::optional<QString> &value)
{
    return !value || *value == shown;
}

void putText(QJsonObject &object, QStringView key, const std::optional<QString> &value)
{
    if (value) {
        object.insert(key, *value);
    }
}

std::optional<QString> optionalText(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

constexpr QStringView statusKey = u"status";
constexpr QStringView queueIdKey = u"queue_id";
constexpr QStringView messageIdKey = u"message_id";
constexpr QStringView timestampKey = u"timestamp";
constexpr QStringView recipientIdKey = u"recipient_id";

} // namespace

bool shows(const ReportRecord &record, const RecordValues &values)
{
    return record.status == values.status && showsValue(record.queueIdWebhook, values.queueId) &&
           showsValue(record.messageIdWebhook, values.messageId) &&
           showsValue(record.timestampWebhook, values.timestamp) &&
           showsValue(record.recipientIdWebhook, values.recipientId);
}

QString toJson(const RecordValues &values)
{
    QJsonObject object;
    object.insert(statusKey, values.status);
    putText(object, queueIdKey, values.queueId);
    putText(object, messageIdKey, values.messageId);
    putText(object, timestampKey, values.timestamp);
    putText(object, recipientIdKey, values.recipientId);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RecordValues recordValuesFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return {
        .status = object.value(statusKey).toString(),
        .queueId = optionalText(object, queueIdKey),
        .messageId = optionalText(object, messageIdKey),
        .timestamp = optionalText(object, timestampKey),
        .recipientId = optionalText(object, recipientIdKey),
    };
}

} // namespace statusbridge::zoho
