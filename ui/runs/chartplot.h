// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/views.h"

#include <QWidget>

#include <memory>

namespace statusbridge {

//! \brief The drawing of the chart: bars stacked by outcome, told apart by pattern as well as by color, and a line for
//! the average duration on a second axis. Follows palette and font.
class ChartPlot : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPlot(QWidget *parent = nullptr);
    ~ChartPlot() override;

    //! \param days in rising order
    void setDays(const QList<DayTotals> &days);
    //! \brief Marks a day; -1: none. \p isStrong: the chart has the keyboard.
    void mark(int day, bool isStrong);

Q_SIGNALS:
    void pressed(int day); //!< may lie outside of the days
    void doubleClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace statusbridge
