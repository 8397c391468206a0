// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/zohocases.h"

namespace statusbridge::faults {

//! \brief Runs a cycle with the fault and one without, and says what is otherwise than the row and the judge want.
[[nodiscard]] QStringList complaintsOf(const ZohoCase &each);

} // namespace statusbridge::faults
