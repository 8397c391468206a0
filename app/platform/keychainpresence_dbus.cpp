// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/presence.h"
#include "app/platform/sessionbus.h"
#include "engine/core/literals.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>

#include <algorithm>

namespace statusbridge {

namespace {

bool offersKeychain(const QDBusConnection &bus)
{
    if (!bus.isConnected()) {
        return false;
    }
    const QStringList names =
        bus.interface()->registeredServiceNames().value() + bus.interface()->activatableServiceNames().value();
    return std::ranges::any_of(names, [](const QString &name) {
        return name == u"org.freedesktop.secrets" || name.startsWith(u"org.kde.kwalletd");
    });
}

} // namespace

bool isKeychainPresent()
{
    if (!hasSessionBus()) {
        return false;
    }
    const auto connection = u"statusbridge-keychain"_s;
    const bool isThere = offersKeychain(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection));
    QDBusConnection::disconnectFromBus(connection);
    return isThere;
}

} // namespace statusbridge
