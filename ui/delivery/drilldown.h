// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"

namespace statusbridge {

// Which messages stand behind a number of a report that answers \p filter. Pure.

//! \brief Those of \p states; none: all.
[[nodiscard]] DeliveryFilter narrowed(const DeliveryFilter &filter, const QList<DeliveryState> &states);
//! \brief Those of one step of the time axis.
[[nodiscard]] DeliveryFilter narrowed(const DeliveryFilter &filter, const DeliveryPeriod &period);
//! \brief Those that failed for \p reason.
[[nodiscard]] DeliveryFilter narrowed(const DeliveryFilter &filter, const DeliveryReason &reason);
//! \brief Those of one provider, number or template.
[[nodiscard]] DeliveryFilter narrowed(const DeliveryFilter &filter, DeliveryDimension dimension, const QString &value);

//! \brief Whether the bodies tell any of \p groups by name.
[[nodiscard]] bool isTold(const QList<DeliveryGroup> &groups);
//! \brief What the bodies tell.
[[nodiscard]] QList<DeliveryDimension> toldBy(const DeliveryReport &report);

} // namespace statusbridge
