// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <bitset>
#include <optional>

namespace statusbridge {

//! \brief The hours of the days in which cycles begin by themselves. Pure.
class ActiveHours
{
public:
    //! \brief Always.
    ActiveHours() { m_days.set(); }
    //! \brief \p hours are "07:00-20:00", several with commas, also over midnight, which then belong to the day on
    //! which they begin, "24:00" at their end; \p days are "mon-fri", "sat,sun", several with commas, by their first
    //! three letters. Empty: all. Nothing if one of them can't be read.
    [[nodiscard]] static std::optional<ActiveHours> from(const QString &hours, const QString &days);

    [[nodiscard]] bool isAlways() const { return m_windows.isEmpty() && m_days.all(); }
    //! \brief Whether \p moment lies in them as clocks in \p zone show it.
    [[nodiscard]] bool has(const QDateTime &moment, const QTimeZone &zone) const;
    //! \brief \p moment if it lies in them, or else the next one that does, in UTC.
    [[nodiscard]] QDateTime firstFrom(const QDateTime &moment, const QTimeZone &zone) const;

private:
    //! Minutes of the day; over midnight if it ends before it begins.
    struct Window
    {
        int begin = 0;
        int end = 24 * 60;
    };

    [[nodiscard]] bool isOn(const QDate &date) const;

    QList<Window> m_windows; //!< empty: all day
    std::bitset<7> m_days;   //!< Monday is 0
};

} // namespace statusbridge
