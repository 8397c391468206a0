// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/presence.h"
#include "engine/core/literals.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QFileInfo>

#include <algorithm>

namespace statusbridge {

namespace {

// Without either, the D-Bus library would try to start a bus, which is not ours to do.
bool hasSessionBus()
{
    const QString runtimeDirectory = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtimeDirectory.isEmpty() && QFileInfo::exists(runtimeDirectory + u"/bus"_s));
}

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
