// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/historyfilters.h"
#include "ui/export/exporter.h"

namespace statusbridge {

// What the runs page exports: all that fits the filter, not only what has been loaded.

[[nodiscard]] ExportRequest exportOfRuns(const RunFilter &filter, const RunOrder &order);
[[nodiscard]] ExportRequest exportOfRecords(qint64 runId, const JournalFilter &filter);

} // namespace statusbridge
