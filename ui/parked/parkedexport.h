// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exporter.h"
#include "ui/text/parkedcause.h"

namespace statusbridge {

//! \brief The parked records, or those of one cause, as they are when the file is written.
[[nodiscard]] ExportRequest exportOfParked(const std::optional<ParkedCause> &cause);

} // namespace statusbridge
