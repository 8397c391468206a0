// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/sharedclock.h"

namespace statusbridge {

void SharedClock::set(const QDateTime &now)
{
    m_told = now;
    m_toldAt = uptime();
}

QDateTime SharedClock::utcNow() const
{
    return m_told.isValid() ? m_told.addMSecs((uptime() - m_toldAt).count()) : m_machine.utcNow();
}

} // namespace statusbridge
