// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

struct Settings;
struct Store;

//! \brief Does with the collector's tables what a cycle does: looks for open and late rows, reads rows by their queue
//! ids, and marks one open row of each table in a transaction that is taken back.
//!
//! An Ok finding for each table in which that works. Blocks on the database; a row is locked for a moment.
[[nodiscard]] QList<Finding> tryCycle(Store &store, const Settings &settings);

} // namespace statusbridge
