// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"
#include "ui/widgets/tablemodel.h"

namespace statusbridge {

// The columns of the tables of totals.

[[nodiscard]] QList<TableColumn<DeliveryPeriod>> periodColumns(DeliveryStep step, const QTimeZone &zone);
[[nodiscard]] QList<TableColumn<DeliveryGroup>> groupColumns(DeliveryDimension dimension);
//! \param failed how many messages did
[[nodiscard]] QList<TableColumn<DeliveryReason>> reasonColumns(qint64 failed);

} // namespace statusbridge
