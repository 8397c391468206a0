// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"

namespace statusbridge {

Workplace::~Workplace() = default;

Expected<std::unique_ptr<EngineDesk>> openDesk(CommandContext &context)
{
    const auto environment = context.workplace.environment();
    if (!environment) {
        return environment.error();
    }
    return EngineDesk::open(*environment);
}

} // namespace statusbridge
