// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/access.h"
#include "ui/commands/commandtable.h"

#include <optional>

namespace statusbridge {

// What a person may do on a server that the window is attached to. Pure.

//! \brief The least role that may give \p command there.
[[nodiscard]] Role leastRoleOf(CommandId command);
//! \brief Whether \p command needs the machine that the engine runs on: its secrets, its database, its files.
[[nodiscard]] bool needsOwnEngine(CommandId command);

//! \brief Why a caller with \p role may not do what \p needed may, one sentence; empty if it may.
//! \param role nothing: the server has not told it yet
[[nodiscard]] QString roleRefusal(const std::optional<Role> &role, Role needed);
//! \brief Why something can be done on \p server itself only, one sentence.
[[nodiscard]] QString ownEngineRefusal(const QString &server);
//! \brief Why \p command can't be given in a window that is attached to \p server; empty if it can.
[[nodiscard]] QString refusalOf(CommandId command, const QString &server, const std::optional<Role> &role);

//! \brief The name of a role, and what its holder may do, one sentence.
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] QString roleHint(Role role);

} // namespace statusbridge
