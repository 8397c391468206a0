// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"

#include "engine/config/datacenters.h"
#include "engine/config/settings.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace statusbridge {

namespace {

//! Without scheme and port: the same account may be reached through several.
QString serverOf(const ZohoSettings &zoho)
{
    const auto servers = endpoints(zoho);
    if (!servers) {
        return zoho.apiUrl.isEmpty() ? zoho.dataCenter : zoho.apiUrl;
    }
    return servers->api.host().toLower();
}

qint64 fingerprintOf(const QStringList &parts)
{
    const QByteArray hash = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    const auto number = qFromBigEndian<quint64>(hash.constData()) >> 1U;
    return number == 0 ? 1 : static_cast<qint64>(number);
}

} // namespace

Target targetOf(const ZohoSettings &zoho)
{
    const QString server = serverOf(zoho);
    const QString environment = zoho.environment.isEmpty() ? QString() : u" (%1)"_s.arg(zoho.environment);
    return {.key = fingerprintOf({server, zoho.owner, zoho.app, zoho.report, zoho.environment}),
            .name = u"%1/%2/%3 at %4%5"_s.arg(zoho.owner, zoho.app, zoho.report, server, environment),
            .isProduction = zoho.environment.isEmpty()};
}

} // namespace statusbridge
