// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"

namespace statusbridge {

QString toString(Finding::Severity severity)
{
    if (severity == Finding::Severity::Ok) {
        return u"ok"_s;
    }
    return severity == Finding::Severity::Warning ? u"warning"_s : u"error"_s;
}

QJsonObject jsonOf(const Finding &finding)
{
    const bool isError = finding.severity == Finding::Severity::Error;
    return {{u"severity"_s, toString(finding.severity)},
            {u"subject"_s, finding.subject},
            {u"text"_s, finding.text.english()},
            {u"code"_s, isError ? QJsonValue(toString(finding.kind)) : QJsonValue()}};
}

QJsonObject errorDocument(const Error &error)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, toString(error.kind)}, {u"message"_s, describe(error)}}}};
}

QJsonObject stateErrorDocument(const Error &error)
{
    QJsonObject document = errorDocument(error);
    document.insert(u"state"_s, jsonOf(appStateOf({}, error)));
    return document;
}

QJsonObject jsonOf(const UserView &user)
{
    return {{u"name"_s, user.name}, {u"role"_s, toString(user.role)}, {u"created_at"_s, jsonTime(user.createdAt)}};
}

QJsonObject jsonOf(const ApiTokenView &token)
{
    return {{u"name"_s, token.name},
            {u"role"_s, toString(token.role)},
            {u"created_at"_s, jsonTime(token.createdAt)},
            {u"created_by"_s, token.createdBy},
            {u"ends_at"_s, jsonTime(token.endsAt)}};
}

} // namespace statusbridge
