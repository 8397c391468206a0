// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace statusbridge {

//! \brief Where a caller calls from, as far as limits are concerned. Who has many addresses shares one limit.
struct CallerOrigin
{
    QString host;   //!< an address of IPv4, or the /64 of one of IPv6, which is what a single machine has
    QString prefix; //!< the /24 of IPv4, or the /64 of IPv6

    bool operator==(const CallerOrigin &) const = default;
};

//! \brief The origin of \p address, as QHostAddress writes it; IPv4 in the clothes of IPv6 is IPv4. What is no address
//! has one origin in common. Pure.
[[nodiscard]] CallerOrigin originOf(const QString &address);

//! \brief Whether \p address is one of \p trustedProxies (addresses or subnets). Pure.
[[nodiscard]] bool isTrustedProxy(const QString &address, const QStringList &trustedProxies);

//! \brief The address that a request comes from: \p peer, unless that is one of \p trustedProxies (addresses or
//! subnets); then the last of the addresses that proxies have \p forwarded for that is none of them. No address but
//! those proxies can say so, and a forwarded address that can't be read is left with the proxy. Pure. \param forwarded
//! the values of X-Forwarded-For, in order
[[nodiscard]] QString callerAddress(const QString &peer, const QByteArrayList &forwarded,
                                    const QStringList &trustedProxies);

} // namespace statusbridge
