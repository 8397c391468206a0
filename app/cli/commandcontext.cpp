// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"

namespace statusbridge {

Expected<CommandSession> openSession(CommandContext &context)
{
    const auto environment = context.environmentProvider.environment();
    if (!environment) {
        return environment.error();
    }
    auto session = EngineSession::open(*environment);
    return session
               ? Expected<CommandSession>(CommandSession{.environment = *environment, .session = *std::move(session)})
               : session.error();
}

} // namespace statusbridge
