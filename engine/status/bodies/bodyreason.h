// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/failurereason.h"

namespace statusbridge {

//! \brief The reason in \p payload, a webhook as it was received, or nothing. Pure.
//!
//! Reads every shape of a provider's (bodyshape.h). Of several statuses, that of \p messageId counts, or else the first
//! one with a reason.
[[nodiscard]] std::optional<FailureReason> failureReason(const QString &payload, const QString &messageId);

} // namespace statusbridge
