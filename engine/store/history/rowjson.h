// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/statusrow.h"

namespace statusbridge {

//! \brief Rows as they are kept with an intent, and back. NULLs stay NULLs.
[[nodiscard]] QString rowsToJson(const StatusRows &rows);
[[nodiscard]] StatusRows rowsFromJson(const QString &json);

} // namespace statusbridge
