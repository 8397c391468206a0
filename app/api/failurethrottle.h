// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/keyeddigest.h"
#include "app/http/callerorigin.h"
#include "engine/core/clock.h"

#include <QHash>

namespace statusbridge {

//! \brief Slows down the checking of passwords after wrong ones: by host and user, by user from anywhere, and by
//! prefix.
//!
//! The first few failures are free; from then on each doubles the pause before the next check, up to a few seconds: the
//! line goes on, so that the right password has its turn in it. A user that succeeded from a prefix before is slowed by
//! failures there only, or an attacker could lock its owner out from anywhere. The first try of a user from a
//! prefix doesn't wait for those that have failed again and again; it is slowed only when very many prefixes have made
//! such a first try.
class FailureThrottle
{
public:
    explicit FailureThrottle(const Clock &clock) : m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(FailureThrottle)

    //! \brief How long it is until the next password of this caller may be checked; 0: it may.
    //! \param isKnown whether this user succeeded from that prefix before
    [[nodiscard]] std::chrono::milliseconds pauseFor(const QString &user, const CallerOrigin &origin,
                                                     bool isKnown) const;
    void noteFailure(const QString &user, const CallerOrigin &origin);
    //! \brief A right password: what failed before for that user was a slip, or is over.
    void noteSuccess(const QString &user, const CallerOrigin &origin);

private:
    struct Failures
    {
        int count = 0;
        std::chrono::milliseconds last{0}; //!< by uptime
    };
    struct Allowance;

    [[nodiscard]] std::chrono::milliseconds pauseOf(const QByteArray &key, const Allowance &allowance) const;
    [[nodiscard]] bool hasFailed(const QByteArray &key) const;
    [[nodiscard]] QByteArray callerKey(const QString &user, const CallerOrigin &origin) const;
    [[nodiscard]] QByteArray userKey(const QString &user) const;
    [[nodiscard]] QByteArray userInPrefixKey(const QString &user, const CallerOrigin &origin) const;
    [[nodiscard]] QByteArray firstTriesKey(const QString &user) const;
    [[nodiscard]] QByteArray prefixKey(const CallerOrigin &origin) const;
    void count(const QByteArray &key);

    const Clock &m_clock;
    KeyedDigest m_digest;
    QHash<QByteArray, Failures> m_failures;
};

} // namespace statusbridge
