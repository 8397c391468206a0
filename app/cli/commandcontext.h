// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "engine/environment.h"
#include "engine/session/enginesession.h"

namespace statusbridge {

//! \brief Supplies what the engine needs, when a command asks for it: `doctor` must run with a broken configuration.
class EnvironmentProvider
{
public:
    virtual ~EnvironmentProvider();
    //! \brief Reads the configuration at the first call. Errors: Configuration. What it refers to lives as long as
    //! this.
    [[nodiscard]] virtual Expected<EngineEnvironment> environment() = 0;

protected:
    EnvironmentProvider() = default;
    Q_DISABLE_COPY_MOVE(EnvironmentProvider)
};

//! \brief All that a command's handler works with.
struct CommandContext
{
    const Invocation &invocation;
    Output &output;
    EnvironmentProvider &environmentProvider;
};

//! \brief A session, and the environment that it stands in.
struct CommandSession
{
    EngineEnvironment environment;
    std::unique_ptr<EngineSession> session;

    EngineSession *operator->() const { return session.get(); }
};

//! \brief A session in the configured environment. Errors: Configuration, Database, Schema.
[[nodiscard]] Expected<CommandSession> openSession(CommandContext &context);

} // namespace statusbridge
