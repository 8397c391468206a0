// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/callcounter.h"

#include "engine/core/logging.h"

namespace statusbridge::zoho {

CallCounter::CallCounter(CallMemory &memory, const Clock &clock, const QTimeZone &zone, int callsPerDay)
    : m_memory(memory), m_clock(clock), m_zone(zone), m_callsPerDay(callsPerDay)
{}

Expected<bool> CallCounter::prepare()
{
    const QDateTime now = m_clock.utcNow();
    if (m_loaded && now < m_day.endsAt) {
        return false;
    }
    return flush()
        .and_then([&] {
            m_day = quotaDayAt(now, m_zone);
            return m_memory.load(m_day.date);
        })
        .transform([this](const CallState &state) {
            m_state = state;
            m_loaded = true;
            return true;
        });
}

std::optional<Error> CallCounter::reasonNotToCall() const
{
    const bool exhausted = m_state.exhaustedUntil.isValid();
    const bool limitReached = m_callsPerDay > 0 && m_state.callsToday >= m_callsPerDay;
    if (!exhausted && !limitReached) {
        return std::nullopt;
    }
    const QDateTime now = m_clock.utcNow();
    if (exhausted && now < m_state.exhaustedUntil && m_hasAsked) {
        return quotaError(m_state.exhaustedUntil, now, m_zone, 0);
    }
    return limitReached ? std::optional(quotaError(m_day.endsAt, now, m_zone, m_callsPerDay)) : std::nullopt;
}

bool CallCounter::count()
{
    ++m_state.callsToday;
    m_hasAsked = m_state.exhaustedUntil.isValid();
    m_unwritten.append(m_clock.utcNow());
    constexpr int writtenTogether = 100;
    return m_unwritten.size() >= writtenTogether;
}

Expected<void> CallCounter::flush()
{
    if (m_unwritten.isEmpty()) {
        return {};
    }
    // Kept if it fails, so that the next flush has them.
    const Expected<void> written = m_memory.add(m_day.date, m_unwritten);
    if (written) {
        m_unwritten.clear();
    }
    return written;
}

Error CallCounter::exhaust(const Error &zohoSaid)
{
    const QDateTime now = m_clock.utcNow();
    // Calls that were in flight report it again.
    if (!m_state.exhaustedUntil.isValid() || m_state.exhaustedUntil <= now) {
        m_state.exhaustedUntil = resetAfter(now, quotaDayAt(now, m_zone).endsAt, m_state.resetSeen);
        warnIfFailed(lcZoho, m_memory.setExhaustedUntil(m_state.exhaustedUntil));
    }
    Error error = quotaError(m_state.exhaustedUntil, now, m_zone, 0);
    error.detail = zohoSaid.detail;
    error.code = zohoSaid.code;
    return error;
}

Expected<void> CallCounter::answered()
{
    if (!m_state.exhaustedUntil.isValid() || !m_hasAsked) {
        return {};
    }
    qCInfo(lcZoho, "Zoho takes calls again.");
    m_state.exhaustedUntil = {};
    m_state.resetSeen = m_clock.utcNow();
    return m_memory.setExhaustedUntil({}).and_then([this] { return m_memory.setResetSeen(m_state.resetSeen); });
}

Expected<void> CallCounter::setLearnedCeiling(int ceiling)
{
    m_state.learnedCeiling = ceiling;
    return m_memory.setLearnedCeiling(ceiling);
}

} // namespace statusbridge::zoho
