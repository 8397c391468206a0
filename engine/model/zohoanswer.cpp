// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/zohoanswer.h"

#include "engine/core/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace statusbridge {

namespace {

constexpr int scopeMissingCode = 2945;
constexpr std::array answerWords = {"good"_L1,          "token_revoked"_L1, "scope_missing"_L1,
                                    "quota_used_up"_L1, "refused"_L1,       "no_answer"_L1};

qint64 milliseconds(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeOr(const QJsonValue &value, const QDateTime &otherwise)
{
    const auto time = static_cast<qint64>(value.toDouble());
    return time > 0 ? QDateTime::fromMSecsSinceEpoch(time, Qt::UTC) : otherwise;
}

//! The same number stands for a request with a key or character too many.
bool saysScope(const Error &error)
{
    return error.code == scopeMissingCode && !error.detail.contains(u"EXTRA_KEY_FOUND") &&
           !error.detail.contains(u"MORE_THAN_MAX");
}

} // namespace

std::optional<ZohoAnswerKind> zohoAnswerKindOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::RecordRefused:
    case ErrorKind::RecordGone:
    case ErrorKind::NotFound:
        return ZohoAnswerKind::Good;
    case ErrorKind::Transient:
    case ErrorKind::OutcomeUnknown:
        return ZohoAnswerKind::NoAnswer;
    case ErrorKind::Unauthorized:
    case ErrorKind::TokenRejected:
        return ZohoAnswerKind::TokenRevoked;
    case ErrorKind::QuotaExhausted:
        return ZohoAnswerKind::QuotaUsedUp;
    case ErrorKind::Account:
    case ErrorKind::Bug:
        return saysScope(error) ? ZohoAnswerKind::ScopeMissing : ZohoAnswerKind::Refused;
    default:
        return std::nullopt;
    }
}

QString toJson(const ZohoAnswer &answer)
{
    const QJsonObject object{{u"kind"_s, wordOf<ZohoAnswerKind::NoAnswer>(answerWords, answer.kind)},
                             {u"message"_s, answer.message.stored()},
                             {u"detail"_s, answer.detail},
                             {u"connection"_s, answer.connection},
                             {u"since"_s, milliseconds(answer.since)},
                             {u"connected_since"_s, milliseconds(answer.connectedSince)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ZohoAnswer zohoAnswerFromJson(const QString &json, const QDateTime &writtenAt)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return {
        .kind =
            valueOfWord<ZohoAnswerKind>(answerWords, object.value(u"kind"_s).toString()).value_or(ZohoAnswerKind::Good),
        .message = Sentence::fromStored(object.value(u"message"_s).toString()),
        .detail = object.value(u"detail"_s).toString(),
        .connection = object.value(u"connection"_s).toString(),
        .at = writtenAt,
        .since = timeOr(object.value(u"since"_s), writtenAt),
        .connectedSince = timeOr(object.value(u"connected_since"_s), writtenAt)};
}

} // namespace statusbridge
