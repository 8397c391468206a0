// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/quota.h"

namespace statusbridge::zohosim {

using namespace std::chrono_literals;

void Quota::beginDay(QDate day)
{
    if (day != m_day) {
        m_day = day;
        m_callsToday.fill(0);
    }
}

Admission Quota::admit(const QuotaLimits &limits, std::chrono::milliseconds uptime, QDate day, int inFlight,
                       DailyCount count)
{
    beginDay(day);
    const int callsToday = ++m_callsToday.at(static_cast<std::size_t>(count));
    while (!m_lastMinute.empty() && uptime - m_lastMinute.front() >= 60s) {
        m_lastMinute.pop_front();
    }
    m_lastMinute.push_back(uptime);
    if (limits.perDay > 0 && callsToday > limits.perDay) {
        return Admission::DayUsedUp;
    }
    if (limits.perMinute > 0 && static_cast<int>(m_lastMinute.size()) > limits.perMinute) {
        return Admission::TooManyAMinute;
    }
    return limits.atOnce > 0 && inFlight > limits.atOnce ? Admission::TooManyAtOnce : Admission::Admitted;
}

void Quota::setCallsToday(QDate day, int calls, DailyCount count)
{
    beginDay(day);
    m_callsToday.at(static_cast<std::size_t>(count)) = calls;
}

} // namespace statusbridge::zohosim
