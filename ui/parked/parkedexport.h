// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/export/exporter.h"

namespace statusbridge {

//! \brief The parked records, or those of one reason, as they are when the file is written.
[[nodiscard]] ExportRequest exportOfParked(const std::optional<QString> &reason);

} // namespace statusbridge
