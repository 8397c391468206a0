// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/namelists.h"

#include "engine/config/settings.h"
#include "engine/zoho/reportclient.h"
#include "engine/zoho/requestqueue.h"

#include <QJsonArray>

namespace statusbridge::zoho {

namespace {

//! The list of \p key in an answer of the meta API; entries without a link name are left out.
QList<ZohoNameView> linkNamesOf(const QJsonObject &body, const QString &key)
{
    QList<ZohoNameView> names;
    const QJsonArray list = body.value(key).toArray();
    for (const auto &entry : list) {
        const QJsonObject object = entry.toObject();
        const QString linkName = object.value(u"link_name").toString();
        const QString displayName = object.value(u"display_name").toString();
        if (!linkName.isEmpty()) {
            names.append({.linkName = linkName, .displayName = displayName.isEmpty() ? linkName : displayName});
        }
    }
    return names;
}

} // namespace

Expected<QList<ZohoNameView>> listNames(RequestQueue &queue, const QUrl &api, const ZohoSettings &zoho,
                                        const QString &list)
{
    QUrl url = api;
    url.setPath(u"/creator/v2.1/meta/%1/%2/%3"_s.arg(percentEncoded(zoho.owner), percentEncoded(zoho.app), list),
                QUrl::StrictMode);
    return queue.call({.verb = "GET", .url = url, .purpose = ApiPurpose::ReadNames})
        .transform([&](const ApiAnswer &answer) { return linkNamesOf(answer.body, list.section(u'/', -1)); });
}

} // namespace statusbridge::zoho
