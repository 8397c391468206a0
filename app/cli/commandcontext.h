// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "engine/core/secret.h"
#include "engine/environment.h"
#include "engine/session/enginesession.h"

#include <functional>

namespace statusbridge {

//! \brief What a command's handler works with.
struct CommandContext
{
    const Invocation &invocation;
    Output &output;
    //! Reads the configuration at the first call, since `doctor` must run with a broken one. Errors: Configuration.
    //! What the environment refers to outlives the command.
    std::function<Expected<EngineEnvironment>()> environment;

    //! \brief Ends a command that succeeded with its result.
    [[nodiscard]] Expected<ExitStatus> print(const QJsonObject &document, const QString &text);
};

//! \brief An open engine session and its environment.
struct CommandSession
{
    EngineEnvironment environment;
    std::unique_ptr<EngineSession> session;

    EngineSession *operator->() const { return session.get(); }
};

//! \brief The person who gives a command in an environment with this holder, not the process: an operator who finds the
//! scheduler stopped asks for a name.
[[nodiscard]] QString personAt(const QString &holder);

//! \brief A session in the configured environment. Errors: Configuration, Database, Schema.
[[nodiscard]] Expected<CommandSession> openSession(CommandContext &context);

//! \brief What `--limit` says, 20 without it. Errors: Usage.
[[nodiscard]] Expected<int> limitOf(const Invocation &invocation);

//! \brief Reads one line from standard input; from a terminal after \p prompt and without showing what is typed.
//!
//! Blocks. The echo is restored whatever happens. Errors: Usage if nothing was entered, Cancelled after INT, TERM or
//! HUP.
[[nodiscard]] Expected<Secret> readSecretLine(const QString &prompt);

} // namespace statusbridge
