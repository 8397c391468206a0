// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/failurereason.h"

namespace statusbridge {

// Why a message failed, in the reader's language. Pure.

//! \brief One line: whose code, and what it means; empty for nothing.
[[nodiscard]] QString reasonWords(const std::optional<FailureReason> &reason);
//! \brief What can be done about it, a sentence; empty if the code is not known.
[[nodiscard]] QString remedyWords(const FailureReason &reason);
//! \brief All that is known, in lines of their own; empty for nothing.
[[nodiscard]] QString reasonToolTip(const std::optional<FailureReason> &reason);

} // namespace statusbridge
