// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/callmemory.h"

#include "engine/core/clock.h"

namespace statusbridge {

Expected<zoho::CallState> StoredCallMemory::load(const QDate &day)
{
    return m_calls.load(day, m_clock.utcNow().addSecs(-60)).transform([](const CallRecord &record) {
        return zoho::CallState{.callsToday = record.callsToday,
                               .lastMinute = record.starts,
                               .learnedCeiling = record.learnedCeiling,
                               .exhaustedUntil = record.exhaustedUntil};
    });
}

Expected<void> StoredCallMemory::add(const QDate &day, const QList<QDateTime> &starts)
{
    return m_calls.add(day, starts);
}

Expected<void> StoredCallMemory::setLearnedCeiling(int ceiling)
{
    return m_calls.setLearnedCeiling(ceiling);
}

Expected<void> StoredCallMemory::setExhaustedUntil(const QDateTime &until)
{
    return m_calls.setExhaustedUntil(until);
}

Expected<zoho::CallState> InMemoryCallMemory::load(const QDate &)
{
    return m_state;
}

Expected<void> InMemoryCallMemory::add(const QDate &, const QList<QDateTime> &starts)
{
    m_state.callsToday += static_cast<int>(starts.size());
    m_state.lastMinute += starts;
    return {};
}

Expected<void> InMemoryCallMemory::setLearnedCeiling(int ceiling)
{
    m_state.learnedCeiling = ceiling;
    return {};
}

Expected<void> InMemoryCallMemory::setExhaustedUntil(const QDateTime &until)
{
    m_state.exhaustedUntil = until;
    return {};
}

} // namespace statusbridge
