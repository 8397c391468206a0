// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/callerorigin.h"

#include "engine/core/literals.h"

#include <QHostAddress>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr quint32 mask24 = 0xffffff00;
constexpr qsizetype bytes64 = 8;

bool isTrusted(const QHostAddress &address, const QStringList &proxies)
{
    bool isFour = false;
    const QHostAddress four(address.toIPv4Address(&isFour));
    return std::any_of(proxies.cbegin(), proxies.cend(), [&](const QString &proxy) {
        const auto subnet = QHostAddress::parseSubnet(proxy);
        return subnet.second >= 0 && (isFour ? four : address).isInSubnet(subnet);
    });
}

} // namespace

bool isTrustedProxy(const QString &address, const QStringList &trustedProxies)
{
    return isTrusted(QHostAddress(address), trustedProxies);
}

QString callerAddress(const QString &peer, const QByteArrayList &forwarded, const QStringList &trustedProxies)
{
    QHostAddress address(peer);
    auto hops = forwarded.join(',').split(',');
    while (isTrusted(address, trustedProxies) && !hops.isEmpty()) {
        const QHostAddress before(QString::fromLatin1(hops.takeLast().trimmed()));
        if (before.isNull()) {
            break;
        }
        address = before;
    }
    return address.toString();
}

CallerOrigin originOf(const QString &address)
{
    const QHostAddress parsed(address);
    if (parsed.isNull()) {
        return {.host = u"?"_s, .prefix = u"?"_s};
    }
    bool isFour = false;
    const quint32 four = parsed.toIPv4Address(&isFour);
    if (isFour) {
        return {.host = QHostAddress(four).toString(), .prefix = QHostAddress(four & mask24).toString() + u"/24"_s};
    }
    auto six = parsed.toIPv6Address();
    std::fill(std::begin(six.c) + bytes64, std::end(six.c), quint8(0));
    const QString prefix = QHostAddress(six).toString() + u"/64"_s;
    return {.host = prefix, .prefix = prefix};
}

} // namespace statusbridge
