// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/maskednumbers.h"

#include "engine/core/masking.h"

#include <QJsonArray>
#include <QSet>

namespace statusbridge {

namespace {

void mask(QString &text)
{
    text = text.isEmpty() ? QString() : maskedId(text);
}

enum class Words : quint8 { None, Plain, Stored };

//! Which members are sentences, or what others said. Each may stand a second time, as it is kept, with "_form" behind.
Words wordsOf(const QString &member)
{
    static const QSet<QString> names = {u"answer"_s,       u"detail"_s, u"failure_reason"_s, u"message"_s, u"note"_s,
                                        u"reason"_s,       u"remedy"_s, u"sentence"_s,       u"text"_s,    u"title"_s,
                                        u"vendor_words"_s, u"wish"_s,   u"zoho_words"_s};
    return member.endsWith("_form"_L1) ? Words::Stored : names.contains(member) ? Words::Plain : Words::None;
}

QJsonValue maskedText(const QString &text, Words words)
{
    switch (words) {
    case Words::None:
        return text;
    case Words::Plain:
        return withMaskedPersons(text);
    case Words::Stored:
        return withMaskedPersons(Sentence::fromStored(text)).stored();
    }
    Q_UNREACHABLE();
}

QJsonValue maskedValue(const QJsonValue &value, Words words)
{
    if (value.isString()) {
        return maskedText(value.toString(), words);
    }
    if (value.isArray()) {
        QJsonArray masked;
        const QJsonArray array = value.toArray();
        for (const auto &each : array) {
            masked += maskedValue(each, words);
        }
        return masked;
    }
    return value.isObject() ? withMaskedWords(value.toObject()) : value;
}

} // namespace

QJsonObject withMaskedWords(const QJsonObject &document)
{
    QJsonObject masked = document;
    for (auto member = masked.begin(); member != masked.end(); ++member) {
        member.value() = maskedValue(member.value(), wordsOf(member.key()));
    }
    return masked;
}

Error withMaskedWords(const Error &error)
{
    Error masked = error;
    masked.message = withMaskedPersons(error.message);
    masked.detail = withMaskedPersons(error.detail);
    return masked;
}

LookupView withMaskedNumbers(const LookupView &view)
{
    LookupView masked = view;
    for (LookupRow &row : masked.rows) {
        mask(row.row.recipientId);
        mask(row.row.messageId);
    }
    for (JournalEntry &attempt : masked.attempts) {
        mask(attempt.recipientId);
        mask(attempt.messageId);
    }
    if (masked.push) {
        mask(masked.push->recipientId);
        mask(masked.push->messageId);
    }
    return masked;
}

JournalEntry withMaskedNumbers(const JournalEntry &entry)
{
    JournalEntry masked = entry;
    mask(masked.recipientId);
    mask(masked.messageId);
    return masked;
}

PlanLine withMaskedNumbers(const PlanLine &line)
{
    PlanLine masked = line;
    mask(masked.recipientId);
    mask(masked.messageId);
    return masked;
}

DeliveryPage withMaskedNumbers(const DeliveryPage &page)
{
    DeliveryPage masked = page;
    for (DeliveryMessage &message : masked.messages) {
        mask(message.recipientId);
        mask(message.messageId);
    }
    return masked;
}

} // namespace statusbridge
