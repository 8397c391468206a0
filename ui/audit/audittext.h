// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/audit.h"

namespace statusbridge {

//! \brief What was done: "user added", … Pure.
[[nodiscard]] QString actionWords(AuditAction action);
//! \brief The same of a row; an action that only a later version knows is shown by its own word. Pure.
[[nodiscard]] QString actionWords(const AuditEntry &entry);
//! \brief As what: "API user", "window", … Pure.
[[nodiscard]] QString actorWords(ActorKind kind);
//! \brief From where: an address, or that it was this machine's window or command line. Pure.
[[nodiscard]] QString placeWords(const Actor &by);

} // namespace statusbridge
