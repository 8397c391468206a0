// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/httpanswers.h"

#include "app/json/wholeviews.h"

#include <QJsonDocument>

namespace statusbridge {

namespace {

constexpr std::chrono::seconds usualWait(5);

QString refusalCode(int status)
{
    return QString::fromLatin1(reasonPhrase(status)).toLower().replace(u' ', u'_');
}

HttpResponse withWait(HttpResponse answer, std::optional<std::chrono::milliseconds> wait)
{
    if (wait) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*wait).count();
        answer.headers.append({"Retry-After"_ba, QByteArray::number(static_cast<qlonglong>(seconds))});
    }
    return answer;
}

HttpResponse answerOf(int status, const QString &code, const QString &message)
{
    return jsonAnswer(status, {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
}

// Nothing for what waits for a person.
std::optional<std::chrono::milliseconds> waitAfter(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Transient:
    case ErrorKind::RateLimited:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::TokenRejected:
    case ErrorKind::QuotaExhausted:
    case ErrorKind::Database:
        return error.retryAfter.value_or(usualWait);
    default:
        return error.retryAfter;
    }
}

} // namespace

HttpResponse jsonAnswer(int status, const QJsonObject &document)
{
    return {.status = status, .body = QJsonDocument(document).toJson(QJsonDocument::Compact)};
}

HttpResponse refusalAnswer(int status, const QString &message, std::optional<std::chrono::milliseconds> wait)
{
    return withWait(answerOf(status, refusalCode(status), message), status == 503 ? wait.value_or(usualWait) : wait);
}

HttpResponse errorAnswer(const Error &error)
{
    return withWait(jsonAnswer(httpStatus(error.kind), errorDocument(error)), waitAfter(error));
}

HttpResponse wholeErrorAnswer(const Error &error)
{
    return withWait(jsonAnswer(httpStatus(error.kind), wholeErrorOf(error)), waitAfter(error));
}

HttpResponse openErrorAnswer(ErrorKind kind, const QString &message)
{
    return withWait(answerOf(503, toString(kind), message), waitAfter({.kind = kind}));
}

int httpStatus(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Usage:
        return 400;
    case ErrorKind::Forbidden:
        return 403;
    case ErrorKind::Busy:
    case ErrorKind::LeaseLost:
        return 409;
    case ErrorKind::Cancelled:
    case ErrorKind::Transient:
    case ErrorKind::RateLimited:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::TokenRejected:
    case ErrorKind::QuotaExhausted:
    case ErrorKind::Unauthorized:
    case ErrorKind::Account:
    case ErrorKind::Unreachable:
    case ErrorKind::Database:
    case ErrorKind::Schema:
    case ErrorKind::Configuration:
        return 503;
    case ErrorKind::RecordRefused:
    case ErrorKind::RecordGone:
    case ErrorKind::Bug:
    case ErrorKind::Internal:
        return 500;
    }
    Q_UNREACHABLE();
}

} // namespace statusbridge
