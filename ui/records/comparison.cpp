// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/comparison.h"

#include "engine/core/literals.h"

#include <QCoreApplication>

#include <algorithm>

namespace statusbridge {

namespace {

QString valueOf(const ZohoRecordView &record, const QString &setting)
{
    const auto found = std::find_if(record.fields.cbegin(), record.fields.cend(),
                                    [&](const ZohoFieldView &field) { return field.setting == setting; });
    return found == record.fields.cend() ? QString() : found->value;
}

QStringList valuesOf(const QList<ZohoRecordView> &records, const QString &setting)
{
    QStringList values;
    for (const ZohoRecordView &record : records) {
        values += valueOf(record, setting);
    }
    return values;
}

QMap<QString, QString> writtenValues(const PlanLine &push)
{
    QMap<QString, QString> values = {{u"status"_s, push.statusAfter},
                                     {u"queue_id_webhook"_s, push.queueId},
                                     {u"message_id_webhook"_s, push.messageId},
                                     {u"timestamp_webhook"_s, push.timestamp},
                                     {u"recipient_id_webhook"_s, push.recipientId},
                                     {u"reason_webhook"_s, push.failureReason},
                                     {u"reason_code_webhook"_s, push.failureCode}};
    values.removeIf([](const auto &value) { return value.value().isEmpty(); }); // left out, never blanked
    return values;
}

} // namespace

QList<ComparedField> compare(const LookupView &lookup, const FieldNames &names, const QList<ZohoRecordView> &records)
{
    const QMap<QString, QString> written = lookup.push ? writtenValues(*lookup.push) : QMap<QString, QString>();
    const auto field = [&](const QString &label, const char *setting, const QString &linkName) {
        const QString key = QString::fromLatin1(setting);
        return ComparedField{
            .label = label, .linkName = linkName, .written = written.value(key), .atZoho = valuesOf(records, key)};
    };
    // Not tr(), which lupdate would take for its own and overlook the text that is in it.
    const auto translated = [](const char *text) { return QCoreApplication::translate("Comparison", text); };
    QList<ComparedField> fields = {
        field(translated(QT_TRANSLATE_NOOP("Comparison", "Status")), "status", names.status),
        field(translated(QT_TRANSLATE_NOOP("Comparison", "Time")), "timestamp_webhook", names.timestampWebhook),
        field(translated(QT_TRANSLATE_NOOP("Comparison", "Recipient")), "recipient_id_webhook",
              names.recipientIdWebhook),
        field(translated(QT_TRANSLATE_NOOP("Comparison", "Message id")), "message_id_webhook", names.messageIdWebhook),
        field(translated(QT_TRANSLATE_NOOP("Comparison", "Queue id")), "queue_id_webhook", names.queueIdWebhook)};
    if (!names.reasonWebhook.isEmpty()) {
        fields +=
            field(translated(QT_TRANSLATE_NOOP("Comparison", "Why it failed")), "reason_webhook", names.reasonWebhook);
    }
    if (!names.reasonCodeWebhook.isEmpty()) {
        fields += field(translated(QT_TRANSLATE_NOOP("Comparison", "Number of why it failed")), "reason_code_webhook",
                        names.reasonCodeWebhook);
    }
    if (!records.isEmpty()) {
        fields +=
            field(translated(QT_TRANSLATE_NOOP("Comparison", "Queue id of the record")), "queue_id", names.queueId);
        fields += field(translated(QT_TRANSLATE_NOOP("Comparison", "Recipient of the record")), "recipient_id",
                        names.recipientId);
    }
    return fields;
}

bool showsAll(const QList<ZohoRecordView> &records, const PlanLine &push)
{
    const QMap<QString, QString> written = writtenValues(push);
    return !records.isEmpty() && std::all_of(records.cbegin(), records.cend(), [&](const ZohoRecordView &record) {
        return std::all_of(written.keyValueBegin(), written.keyValueEnd(),
                           [&](const auto &value) { return valueOf(record, value.first) == value.second; });
    });
}

} // namespace statusbridge
