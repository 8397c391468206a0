// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/refusaladvice.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace statusbridge::zoho {

namespace {

//! By its link name, or by the label that this was made of, or by the value that was sent there.
bool isNamed(const QString &words, const QString &field, const QString &value)
{
    const auto holds = [&](const QString &text) {
        const QRegularExpression whole(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(text)));
        return words.contains(whole);
    };
    const bool hasLabel = field.contains(u'_');
    return holds(field) || (hasLabel && holds(QString(field).replace(u'_', u' '))) ||
           (value.size() > 8 && words.contains(value));
}

Sentence sentThere(const QString &field, const QString &value)
{
    return value.isEmpty() ? Sentence() : Sentence(SentenceId::SentThere, {value, field});
}

} // namespace

Sentence refusalAdvice(const QString &zohoWords, const FieldNames &fields, const RecordValues &values)
{
    const QString time = values.timestamp.value_or(QString());
    if (isNamed(zohoWords, fields.timestampWebhook, time)) {
        return Sentence(SentenceId::SetTimestampFormat, {fields.timestampFormat})
            .then(sentThere(fields.timestampWebhook, time));
    }
    for (const ReportField &field : reportFields) {
        const QString sent = field.written ? (values.*field.written).value_or(QString()) : QString();
        if (field.written && !(fields.*field.name).isEmpty() && isNamed(zohoWords, fields.*field.name, sent)) {
            // Without the value, which may be a person's number.
            return Sentence(SentenceId::CheckFieldName, {u"fields."_s + field.setting, sent.size()});
        }
    }
    if (isNamed(zohoWords, fields.status, {})) {
        return Sentence(SentenceId::SetWrittenWords, {fields.status}).then(sentThere(fields.status, values.status));
    }
    return Sentence(SentenceId::CheckFieldNames);
}

Sentence formatAdvice(const QString &text, const FieldNames &fields)
{
    if (text.isEmpty() || QLocale::c().toDateTime(text, fields.timestampFormat).isValid()) {
        return {};
    }
    return Sentence(SentenceId::TimestampFormatDiffers,
                    {text.left(40), fields.timestampWebhook, fields.timestampFormat});
}

} // namespace statusbridge::zoho
