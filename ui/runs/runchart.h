// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

#include <QWidget>

namespace statusbridge {

class ChartPlot;

//! \brief What the cycles did day by day, for mouse, keyboard and screen reader. The arrows, Home and End move through
//! the days; Enter or a double click opens one.
//!
//! A screen reader hears the selected day as the name, and all days as the description.
class RunChart : public QWidget
{
    Q_OBJECT

public:
    explicit RunChart(QWidget *parent = nullptr);

    //! \param days in rising order; the last one is selected
    void setDays(const QList<DayTotals> &days);
    [[nodiscard]] int selectedDay() const { return m_selected; } //!< its index; -1 if there is none
    void selectDay(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void daySelected(int index);
    void dayOpened(const QDate &day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open();

    ChartPlot *m_plot;
    QList<DayTotals> m_days;
    int m_selected = -1;
};

} // namespace statusbridge
