// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/keyeddigest.h"
#include "app/http/callerorigin.h"
#include "engine/core/clock.h"

#include <QHash>

namespace statusbridge {

//! \brief Remembers for a week which users gave the right password from which prefix, as keyed digests in memory. Who
//! is known is not proven; a place is kept for it, since the failures of others are unlikely to be its own.
class KnownCallers
{
public:
    explicit KnownCallers(const Clock &clock) : m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(KnownCallers)

    [[nodiscard]] bool contains(const QString &user, const CallerOrigin &origin) const;
    void add(const QString &user, const CallerOrigin &origin);

private:
    [[nodiscard]] QByteArray digest(const QString &user, const CallerOrigin &origin) const;

    const Clock &m_clock;
    KeyedDigest m_digest;
    QHash<QByteArray, std::chrono::milliseconds> m_lastSuccesses; //!< by uptime
};

} // namespace statusbridge
