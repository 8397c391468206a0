// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/hosts.h"

#include <QHostAddress>

namespace statusbridge {

namespace {

bool isLocalhost(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    return isLocalhost(host) || QHostAddress(host).isLoopback();
}

bool isListenAddress(const QString &host)
{
    return isLocalhost(host) || !QHostAddress(host).isNull();
}

} // namespace statusbridge
