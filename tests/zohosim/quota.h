// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <array>
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
    int perDay = 0; //!< of the day's calls that the call counts to
};

//! \brief Which of the two counts of a day a call adds to. The minute and what is in flight are one for both.
enum class DailyCount : quint8 { DeveloperApi, CustomApi };

//! \brief Zoho's call quotas; pure, the time is handed in. A refused call counts as well, for want of documentation.
class Quota
{
public:
    //! \param uptime for the sliding minute, \param day in the super admin's zone, \param inFlight with this call.
    [[nodiscard]] Admission admit(const QuotaLimits &limits, std::chrono::milliseconds uptime, QDate day, int inFlight,
                                  DailyCount count = DailyCount::DeveloperApi);
    //! \brief Pretends that so many calls were made today, by any client.
    void setCallsToday(QDate day, int calls, DailyCount count = DailyCount::DeveloperApi);

private:
    void beginDay(QDate day);

    std::deque<std::chrono::milliseconds> m_lastMinute;
    QDate m_day;
    std::array<int, 2> m_callsToday{}; //!< by DailyCount
};

} // namespace statusbridge::zohosim
