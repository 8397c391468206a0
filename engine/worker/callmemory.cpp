// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/callmemory.h"

#include "engine/core/clock.h"

namespace statusbridge {

Expected<zoho::CallState> StoredCallMemory::load(const QDate &day)
{
    return m_ledger.load(day, m_clock.utcNow().addSecs(-60)).transform([](const CallRecord &record) {
        return zoho::CallState{.callsToday = record.callsToday,
                               .lastMinute = record.starts,
                               .learnedCeiling = record.learnedCeiling,
                               .exhaustedUntil = record.exhaustedUntil};
    });
}

Expected<void> StoredCallMemory::add(const QDate &day, const QList<QDateTime> &starts)
{
    return m_ledger.add(day, starts);
}

Expected<void> StoredCallMemory::setLearnedCeiling(int ceiling)
{
    return m_ledger.setLearnedCeiling(ceiling);
}

Expected<void> StoredCallMemory::setExhaustedUntil(const QDateTime &until)
{
    return m_ledger.setExhaustedUntil(until);
}

Expected<zoho::CallState> PassingCallMemory::load(const QDate &)
{
    return m_state;
}

Expected<void> PassingCallMemory::add(const QDate &, const QList<QDateTime> &starts)
{
    m_state.callsToday += static_cast<int>(starts.size());
    m_state.lastMinute += starts;
    return {};
}

Expected<void> PassingCallMemory::setLearnedCeiling(int ceiling)
{
    m_state.learnedCeiling = ceiling;
    return {};
}

Expected<void> PassingCallMemory::setExhaustedUntil(const QDateTime &until)
{
    m_state.exhaustedUntil = until;
    return {};
}

} // namespace statusbridge
