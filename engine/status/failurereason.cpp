// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/failurereason.h"

#include "engine/core/literals.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace statusbridge {

namespace {

QString textAt(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString().trimmed();
}

QString firstText(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QString text = textAt(object, name); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

QJsonObject objectAt(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toObject();
}

QJsonArray arrayAt(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toArray();
}

std::optional<FailureReason> reasonOf(const QString &provider, const QString &code, const QString &words)
{
    const bool isNoFailure = code.isEmpty() || code == u"0";
    if (isNoFailure && words.isEmpty()) {
        return std::nullopt;
    }
    return FailureReason{.provider = provider, .code = code, .plainWords = {}, .vendorWords = words};
}

//! `errors[]` as WhatsApp has it; old ones have only code and title.
std::optional<FailureReason> firstError(const QJsonObject &status)
{
    const QJsonObject error = arrayAt(status, "errors").first().toObject();
    const QString details = textAt(objectAt(error, "error_data"), "details");
    auto reason = reasonOf(u"WhatsApp"_s, textAt(error, "code"),
                           details.isEmpty() ? firstText(error, {"message", "title"}) : details);
    if (reason) {
        reason->plainWords = plainWordsOf(reason->code);
    }
    return reason;
}

//! The statuses of WhatsApp's envelope, or of the flat body that is one value of it.
QList<QJsonObject> statusesOf(const QJsonObject &body)
{
    QList<QJsonObject> statuses;
    const auto add = [&statuses](const QJsonObject &value) {
        const QJsonArray list = arrayAt(value, "statuses");
        for (const QJsonValue &status : list) {
            statuses += status.toObject();
        }
    };
    const QJsonArray entries = arrayAt(body, "entry");
    for (const QJsonValue &entry : entries) {
        const QJsonArray changes = arrayAt(entry.toObject(), "changes");
        for (const QJsonValue &change : changes) {
            add(objectAt(change.toObject(), "value"));
        }
    }
    add(body);
    statuses += body;
    return statuses;
}

std::optional<FailureReason> whatsAppReason(const QJsonObject &body, const QString &messageId)
{
    std::optional<FailureReason> first;
    for (const QJsonObject &status : statusesOf(body)) {
        const auto reason = firstError(status);
        if (reason && !messageId.isEmpty() && textAt(status, "id") == messageId) {
            return reason;
        }
        first = first ? first : reason;
    }
    return first;
}

std::optional<FailureReason> gupshupReason(const QJsonObject &body)
{
    const QJsonObject event = objectAt(body, "payload");
    if (textAt(event, "type") != u"failed") {
        return std::nullopt;
    }
    const QJsonObject failure = objectAt(event, "payload");
    return reasonOf(u"Gupshup"_s, textAt(failure, "code"), textAt(failure, "reason"));
}

std::optional<FailureReason> infobipReason(const QJsonObject &body, const QString &messageId)
{
    const QJsonArray results = arrayAt(body, "results");
    for (const QJsonValue &entry : results) {
        const QJsonObject result = entry.toObject();
        const QJsonObject error = objectAt(result, "error");
        const bool isOther = !messageId.isEmpty() && results.size() > 1 && textAt(result, "messageId") != messageId;
        if (!isOther && textAt(error, "id") != u"0") {
            return reasonOf(u"Infobip"_s, textAt(error, "id"), firstText(error, {"description", "name"}));
        }
    }
    return std::nullopt;
}

std::optional<FailureReason> otherReason(const QJsonObject &body)
{
    const QJsonObject yCloud = objectAt(body, "whatsappMessage");
    if (const auto reason = reasonOf(u"YCloud"_s, textAt(yCloud, "errorCode"), textAt(yCloud, "errorMessage"))) {
        return reason;
    }
    if (const auto reason = reasonOf(u"Twilio"_s, textAt(body, "ErrorCode"), textAt(body, "ErrorMessage"))) {
        return reason;
    }
    const QJsonObject vonage = objectAt(body, "error");
    return reasonOf(u"the provider's"_s, firstText(vonage, {"code", "title"}),
                    firstText(vonage, {"detail", "message", "reason"}));
}

} // namespace

QString plainWordsOf(const QString &code)
{
    static const QHash<QString, QString> known = {
        {u"131026"_s, u"can't be delivered: not on WhatsApp, or too old an app"_s},
        {u"131047"_s, u"more than 24 h since the customer's last message: only templates are allowed"_s},
        {u"131049"_s, u"held back by WhatsApp, too many marketing messages to this person: "
                      "don't resend soon"_s},
        {u"131050"_s, u"the person has opted out of marketing"_s},
        {u"130472"_s, u"not delivered: the person's number is in an experiment of Meta's"_s},
        {u"131051"_s, u"message type not supported"_s},
        {u"131052"_s, u"media could not be fetched"_s},
        {u"131053"_s, u"media could not be uploaded"_s},
        {u"132015"_s, u"template paused for poor quality"_s},
        {u"130429"_s, u"too much sent in all"_s},
        {u"131048"_s, u"too much sent that was flagged as spam"_s},
        {u"131056"_s, u"too much sent to this one person"_s},
    };
    return known.value(code);
}

std::optional<FailureReason> failureReason(const QString &payload, const QString &messageId)
{
    const QJsonObject body = QJsonDocument::fromJson(payload.toUtf8()).object();
    if (body.isEmpty()) {
        return std::nullopt;
    }
    for (const auto &reason : {whatsAppReason(body, messageId), gupshupReason(body), infobipReason(body, messageId)}) {
        if (reason) {
            return reason;
        }
    }
    return otherReason(body);
}

QString describe(const FailureReason &reason)
{
    const QString whose = reason.code.isEmpty() ? reason.provider : reason.provider + u' ' + reason.code;
    const QString words = reason.plainWords.isEmpty() ? reason.vendorWords : reason.plainWords;
    return words.isEmpty() ? whose : whose + u": "_s + words;
}

} // namespace statusbridge
