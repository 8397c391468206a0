// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exporter.h"
#include "ui/records/recordcause.h"

namespace statusbridge {

//! \brief The parked records, or those of one cause, as they are when the file is written.
[[nodiscard]] ExportRequest exportOfParked(const std::optional<RecordCause> &cause);

} // namespace statusbridge
