// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"

#include <QHash>
#include <QString>

namespace statusbridge {

//! \brief Slows down callers that try passwords: by address, and by address and user.
//!
//! The first few failures are free; from then on each doubles the pause before the next try. A user name alone is never
//! slowed down, or an attacker could lock its owner out from anywhere.
class FailureThrottle
{
public:
    explicit FailureThrottle(const Clock &clock);

    //! \brief How long this caller must wait before it may try; 0: it may.
    [[nodiscard]] std::chrono::milliseconds pauseFor(const QString &address, const QString &user) const;
    void noteFailure(const QString &address, const QString &user);
    //! \brief A right password: what failed before from there for that user was a slip.
    void noteSuccess(const QString &address, const QString &user);

private:
    struct Failures
    {
        int count = 0;
        std::chrono::milliseconds last{0}; //!< by uptime
    };

    [[nodiscard]] std::chrono::milliseconds pauseOf(const QString &key, int freeFailures) const;
    void count(const QString &key);

    const Clock &m_clock;
    QHash<QString, Failures> m_failures;
};

} // namespace statusbridge
