// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <bitset>
#include <optional>

namespace statusbridge {

//! \brief The times of day and the days that a cron expression names, as crontab(5) has it: minute, hour, day of the
//! month, month and day of the week, each "*", numbers, ranges, steps and lists of them; months and days of the week by
//! their first three letters too; 7 is Sunday as 0 is; "@hourly", "@daily", "@midnight", "@weekly", "@monthly",
//! "@yearly" and "@annually". If both kinds of day are restricted, one of them is enough. Pure.
class CronExpression
{
public:
    //! \brief Nothing if \p text is none, or names no day at all, such as the 30th of February.
    [[nodiscard]] static std::optional<CronExpression> from(const QString &text);

    [[nodiscard]] bool hasDay(const QDate &date) const;
    //! \brief The minutes of such a day, from 0 to 1439, in order.
    [[nodiscard]] const QList<int> &minutes() const { return m_minutes; }

private:
    CronExpression() = default;

    QList<int> m_minutes;
    std::bitset<32> m_daysOfMonth;
    std::bitset<13> m_months;
    std::bitset<8> m_daysOfWeek; //!< Sunday is 0
    bool m_isEitherDay = false;  //!< both kinds of day are restricted
};

} // namespace statusbridge
