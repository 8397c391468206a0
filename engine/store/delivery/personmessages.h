// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/state/personremoval.h"

namespace statusbridge {

//! \brief The tables of this room: messages of the person leave them and the totals. Those of which the collector still
//! has rows are counted again by the next cycle, which copies no recipient; not so if the person is in the queue id.
[[nodiscard]] Expected<void> forgetInMessages(PersonRemoval &removal);

} // namespace statusbridge
