// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "engine/engine.h"

namespace statusbridge {

//! \brief Supplies what the engine needs, when a command asks for it: `doctor` must run with a broken configuration.
class Workplace
{
public:
    virtual ~Workplace();
    //! \brief Reads the configuration at the first call. Errors: Configuration. What it refers to lives as long as
    //! this.
    [[nodiscard]] virtual Expected<EngineEnvironment> environment() = 0;

protected:
    Workplace() = default;
    Q_DISABLE_COPY_MOVE(Workplace)
};

//! \brief All that a command's handler works with.
struct CommandContext
{
    const Invocation &invocation;
    Output &output;
    Workplace &workplace;
};

//! \brief A desk, and the environment that it stands in.
struct OpenDesk
{
    EngineEnvironment environment;
    std::unique_ptr<EngineDesk> desk;

    EngineDesk *operator->() const { return desk.get(); }
};

//! \brief A desk in the configured environment. Errors: Configuration, Database, Schema.
[[nodiscard]] Expected<OpenDesk> openDesk(CommandContext &context);

} // namespace statusbridge
