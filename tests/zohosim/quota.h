// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <chrono>
#include <deque>

namespace statusbridge::zohosim {

//! \brief What a call may do, as the quotas see it.
enum class Admission : quint8 { Admitted, TooManyAtOnce, TooManyAMinute, DayUsedUp };

//! \brief The limits in force; 0 = none.
struct QuotaLimits
{
    int perMinute = 0;
    int atOnce = 0;
    int perDay = 0;
};

//! \brief Zoho's call quotas; pure, the time is handed in. A refused call counts as well, for want of documentation.
class Quota
{
public:
    //! \param uptime for the sliding minute, \param day in the super admin's zone, \param inFlight with this call.
    [[nodiscard]] Admission admit(const QuotaLimits &limits, std::chrono::milliseconds uptime, QDate day, int inFlight);
    [[nodiscard]] int callsToday() const { return m_callsToday; }
    //! \brief Pretends that so many calls were made today, by any client.
    void setCallsToday(QDate day, int calls);

private:
    std::deque<std::chrono::milliseconds> m_lastMinute;
    QDate m_day;
    int m_callsToday = 0;
};

} // namespace statusbridge::zohosim
