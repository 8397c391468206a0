// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QWidget>

class QCPAxis;
class QCPBars;
class QCPGraph;
class QCPItemRect;
class QCustomPlot;

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
    struct OutcomeBar;

    [[nodiscard]] static QList<OutcomeBar> outcomeBars();
    void build();
    void restyle();
    void restyleAxis(QCPAxis *axis) const;
    void showDates(const QList<DayTotals> &days) const;
    void showMark();

    QCustomPlot *m_plot = nullptr;
    QList<OutcomeBar> m_stack;
    QList<QCPBars *> m_bars;
    QCPGraph *m_duration = nullptr;
    QCPItemRect *m_marker = nullptr;
    int m_marked = -1;
    bool m_isStrong = false;
};

} // namespace statusbridge
