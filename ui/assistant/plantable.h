// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"

#include <QTableWidget>

namespace statusbridge {

//! \brief What a dry run would write, a record a line: the first records of a plan, and how many more there are is said
//! by its forecast. Hidden while there is nothing to show.
class PlanTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit PlanTable(QWidget *parent = nullptr);

    void showPlan(const QList<PlanLine> &plan);
};

} // namespace statusbridge
