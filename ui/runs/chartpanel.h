// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/widgets/tablemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace statusbridge {

class RunChart;

//! \brief The chart of the last days, the numbers of the selected day in words, and the same numbers as a table.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    [[nodiscard]] int dayCount() const; //!< 7, 30 or 90
    //! \param days in rising order
    void setDays(const QList<DayTotals> &days);

Q_SIGNALS:
    //! \brief Another number of days is wanted.
    void dayCountChanged();
    //! \brief A person wants to see the cycles of this day.
    void dayOpened(const QDate &day);

private:
    void layOut();
    void showDay(int index);
    void showTable(bool isTable);

    QList<DayTotals> m_days;
    QComboBox *m_range;
    QToolButton *m_asTable;
    RunChart *m_chart;
    TableModel<DayTotals> *m_model; //!< the newest day first
    QStackedWidget *m_stack;
    QLabel *m_day;
};

} // namespace statusbridge
