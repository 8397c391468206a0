// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"
#include "ui/export/exporter.h"

namespace statusbridge {

// What the delivery page exports, as it is when the file is written.

//! \brief All totals in one table: a row for all messages, one for each step of the time axis, each provider, number,
//! template and reason; `kind` says which.
[[nodiscard]] ExportRequest exportOfTotals(const DeliveryQuestion &question);
//! \brief All messages that fit, not only those that have been loaded.
[[nodiscard]] ExportRequest exportOfMessages(const DeliveryFilter &filter);

//! \brief The rows of exportOfTotals(). Pure.
[[nodiscard]] QList<ExportRow> totalsRows(const DeliveryReport &report, const DeliveryQuestion &question);

} // namespace statusbridge
