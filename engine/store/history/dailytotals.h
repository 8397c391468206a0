// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/daytotals.h"

#include <QTimeZone>

namespace statusbridge {

//! \brief Sums runs up by day; a run at a time, so that memory grows with the days alone. Pure.
class DailyTotals
{
public:
    //! \brief Days from \p from to \p to in \p zone, both included.
    DailyTotals(const QDate &from, const QDate &to, const QTimeZone &zone);

    void add(const Run &run);
    //! \brief Every day in order, those without a cycle too.
    [[nodiscard]] QList<DayTotals> days() const { return m_days; }

private:
    QDate m_from;
    QTimeZone m_zone;
    QList<DayTotals> m_days;
};

} // namespace statusbridge
