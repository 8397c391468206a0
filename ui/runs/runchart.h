// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/chart/barchart.h"

namespace statusbridge {

//! \brief What the cycles did day by day: bars by outcome, and a line for the average duration.
class RunChart : public BarChart
{
    Q_OBJECT

public:
    explicit RunChart(QWidget *parent = nullptr);

    //! \param days in rising order
    void setDays(const QList<DayTotals> &days);

Q_SIGNALS:
    void dayOpened(const QDate &day);

private:
    QList<DayTotals> m_days;
};

} // namespace statusbridge
