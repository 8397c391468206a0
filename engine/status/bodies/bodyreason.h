// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodyreading.h"
#include "engine/status/failurereason.h"

namespace statusbridge {

//! \brief The reason in \p payload, a webhook as it was received, or nothing. Pure.
//!
//! Reads what pieceOf() made, and every shape of a provider's (bodyshape.h). Of several statuses, that of \p messageId
//! counts, or else the first one with a reason.
[[nodiscard]] std::optional<FailureReason> failureReason(const QString &payload, const QString &messageId);

//! \brief The piece of a body that \p status is, as it is kept; with the reason as a member of its own where the piece
//! by itself doesn't tell it, since its shape can't be recognized or the reason stands elsewhere in the body. Pure.
[[nodiscard]] QJsonObject pieceOf(const BodyStatus &status);

} // namespace statusbridge
