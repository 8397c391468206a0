// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/manual/manual.h"
#include "ui/commands/commandtable.h"

namespace statusbridge {

//! \brief Where the manual tells of the page that \p showCommand shows; nowhere if that is no page. Pure.
[[nodiscard]] ManualPlace manualPlaceOf(CommandId showCommand);

} // namespace statusbridge
