// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apianswers.h"

#include "app/json/jsonviews.h"

#include <QJsonDocument>

namespace statusbridge {

namespace {

QString refusalCode(int status)
{
    return QString::fromLatin1(reasonPhrase(status)).toLower().replace(u' ', u'_');
}

} // namespace

HttpResponse jsonAnswer(int status, const QJsonObject &document)
{
    return {.status = status, .body = QJsonDocument(document).toJson(QJsonDocument::Compact)};
}

HttpResponse refusalAnswer(int status, const QString &message)
{
    return jsonAnswer(status, {{u"error"_s, QJsonObject{{u"code"_s, refusalCode(status)}, {u"message"_s, message}}}});
}

int httpStatus(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Usage:
        return 400;
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
