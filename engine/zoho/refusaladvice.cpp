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

QString sentThere(const QString &field, const QString &value)
{
    return value.isEmpty() ? QString() : u"; \"%1\" was sent to %2"_s.arg(value, field);
}

} // namespace

QString refusalAdvice(const QString &zohoWords, const FieldNames &fields, const RecordValues &values)
{
    const QString time = values.timestamp.value_or(QString());
    if (isNamed(zohoWords, fields.timestampWebhook, time)) {
        return u"Set fields.timestamp_format, which is \"%1\", to the date format of the application%2."_s.arg(
            fields.timestampFormat, sentThere(fields.timestampWebhook, time));
    }
    for (const ReportField &field : reportFields) {
        const QString sent = field.written ? (values.*field.written).value_or(QString()) : QString();
        if (field.written && isNamed(zohoWords, fields.*field.name, sent)) {
            // Without the value, which may be a person's number.
            return u"Check that fields.%1 names a field that takes such text, %2 characters this time."_s
                .arg(field.setting)
                .arg(sent.size());
        }
    }
    if (isNamed(zohoWords, fields.status, {})) {
        return u"Set status.written_as to the choices that the field %1 has%2."_s.arg(
            fields.status, sentThere(fields.status, values.status));
    }
    return u"Check the field names in [fields] and the report's permissions."_s;
}

QString formatAdvice(const QString &text, const FieldNames &fields)
{
    if (text.isEmpty() || QLocale::c().toDateTime(text, fields.timestampFormat).isValid()) {
        return {};
    }
    return u"Zoho shows \"%1\" in %2, which fields.timestamp_format, \"%3\", does not read: set it to the date format "
           "of the application, or Zoho may refuse every time that is written."_s.arg(
               text.left(40), fields.timestampWebhook, fields.timestampFormat);
}

} // namespace statusbridge::zoho
