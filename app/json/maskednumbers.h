// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"
#include "engine/model/views.h"

namespace statusbridge {

//! \brief \p view for those who may not see whose messages they are: recipients are masked, and message ids, since
//! WhatsApp's hold the number in base64. Pure.
[[nodiscard]] LookupView withMaskedNumbers(const LookupView &view);
[[nodiscard]] JournalEntry withMaskedNumbers(const JournalEntry &entry);
[[nodiscard]] PlanLine withMaskedNumbers(const PlanLine &line);
[[nodiscard]] DeliveryPage withMaskedNumbers(const DeliveryPage &page);

} // namespace statusbridge
