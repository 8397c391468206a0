// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/namelists.h"

#include "engine/config/settings.h"
#include "engine/zoho/recordjson.h"
#include "engine/zoho/requestqueue.h"

namespace statusbridge::zoho {

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

NameLists::NameLists(RequestQueue &queue, const QUrl &api, const ZohoSettings &zoho)
    : m_queue(queue), m_application(api)
{
    m_application.setPath(QStringLiteral("/creator/v2.1/meta/%1/%2").arg(encoded(zoho.owner), encoded(zoho.app)),
                          QUrl::StrictMode);
}

Expected<QList<LinkName>> NameLists::reports()
{
    return list(QStringLiteral("/reports"), QStringLiteral("reports"));
}

Expected<QList<LinkName>> NameLists::forms()
{
    return list(QStringLiteral("/forms"), QStringLiteral("forms"));
}

Expected<QList<LinkName>> NameLists::fields(const QString &form)
{
    return list(QStringLiteral("/form/%1/fields").arg(encoded(form)), QStringLiteral("fields"));
}

Expected<QList<LinkName>> NameLists::list(const QString &path, const QString &key)
{
    QUrl url = m_application;
    url.setPath(m_application.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    return m_queue.call({.verb = "GET", .url = url, .body = {}, .recordCursor = {}, .purpose = ApiPurpose::ReadNames})
        .transform([&](const ApiAnswer &answer) { return linkNamesOf(answer.body, key); });
}

} // namespace statusbridge::zoho
