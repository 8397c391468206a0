// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"
#include "ui/chart/barchart.h"

namespace statusbridge {

//! \brief What became of the messages hour by hour or day by day. A click on a bar opens it.
class DeliveryChart : public BarChart
{
    Q_OBJECT

public:
    explicit DeliveryChart(QWidget *parent = nullptr);

    //! \param periods in rising order, each \p step long
    void setPeriods(const QList<DeliveryPeriod> &periods, DeliveryStep step, const QTimeZone &zone);
};

} // namespace statusbridge
