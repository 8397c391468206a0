// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/audit.h"
#include "ui/export/exporter.h"

namespace statusbridge {

//! \brief All rows that fit \p filter, the newest first.
[[nodiscard]] ExportRequest exportOfAudit(const AuditFilter &filter);

} // namespace statusbridge
