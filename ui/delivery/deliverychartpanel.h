// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"
#include "ui/widgets/tablemodel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace statusbridge {

class DataTable;
class DeliveryChart;

//! \brief The chart of the messages, the numbers of the selected bar in words, and the same numbers as a table.
class DeliveryChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryChartPanel(QWidget *parent = nullptr);

    //! \param periods in rising order, each \p step long; none: there is nothing to show
    void setPeriods(const QList<DeliveryPeriod> &periods, DeliveryStep step, const QTimeZone &zone);
    //! \brief Puts the keyboard on what is shown.
    void focus();

Q_SIGNALS:
    //! \brief A person wants to see the messages of this step.
    void periodOpened(const statusbridge::DeliveryPeriod &period);

private:
    void layOut();
    void showStep(int index);

    QList<DeliveryPeriod> m_periods;
    DeliveryStep m_step = DeliveryStep::Day;
    QTimeZone m_zone = QTimeZone::utc();
    QToolButton *m_asTable;
    DeliveryChart *m_chart;
    TableModel<DeliveryPeriod> *m_model; //!< the newest step first
    DataTable *m_table;
    QStackedWidget *m_stack;
    QLabel *m_line;
};

} // namespace statusbridge
