// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"

namespace statusbridge {

Workplace::~Workplace() = default;

Expected<OpenDesk> openDesk(CommandContext &context)
{
    const auto environment = context.workplace.environment();
    if (!environment) {
        return environment.error();
    }
    auto desk = EngineDesk::open(*environment);
    return desk ? Expected<OpenDesk>(OpenDesk{.environment = *environment, .desk = *std::move(desk)}) : desk.error();
}

} // namespace statusbridge
