// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

#include <optional>

namespace statusbridge {

struct CycleRequest;

//! \brief Every command there is, in the order of the help.
[[nodiscard]] const QList<Command> &programCommands();

// The rows of that table, in one file for each family.
[[nodiscard]] QList<Command> syncCommands();
[[nodiscard]] QList<Command> statusCommands();
[[nodiscard]] QList<Command> runsCommands();
[[nodiscard]] QList<Command> schedulerCommands();
[[nodiscard]] QList<Command> connectCommands();
[[nodiscard]] QList<Command> userCommands();
[[nodiscard]] QList<Command> tokenCommands();
[[nodiscard]] QList<Command> maintenanceCommands();
[[nodiscard]] QList<Command> batchScriptCommands();
[[nodiscard]] QList<Command> forgetCommands();
[[nodiscard]] QList<Command> reportCommands();
[[nodiscard]] QList<Command> backupCommands();
[[nodiscard]] QList<Command> configCommands();
[[nodiscard]] QList<Command> auditCommands();
[[nodiscard]] QList<Command> helpCommands();
[[nodiscard]] QList<Command> alertsCommands();

//! \brief Runs one cycle to its end: progress on standard error, summary as the result.
//!
//! INT, TERM and HUP end the cycle cleanly. \p released records were released for it, which the result in JSON tells.
//! Errors: what prevented the start.
[[nodiscard]] Expected<ExitStatus> runCycle(CommandContext &context, const CycleRequest &request,
                                            std::optional<int> released = {});

//! \brief What `statusbridge --help` prints: every command in a line, common options, exit statuses.
[[nodiscard]] QString generalHelp(const QList<Command> &commands);

//! \brief The help of the commands that begin with \p topic ("runs", or "runs show").
[[nodiscard]] QString helpOn(const QStringList &topic, const QList<Command> &commands);

} // namespace statusbridge
