// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodymap.h"
#include "engine/status/bodies/bodyshape.h"

namespace statusbridge {

//! \brief Where the bodies of a provider's shape keep what: whatsapp-contract, sections 1, 2 and 7. Empty for Custom.
//!
//! Safe on any thread; the map lives as long as the program.
[[nodiscard]] const BodyMap &vendorMap(BodyShape shape);

} // namespace statusbridge
