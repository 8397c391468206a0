// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/enginesession.h"

#include "engine/session/localenginesession.h"

namespace statusbridge {

EngineSession::~EngineSession() = default;

SessionSource::~SessionSource() = default;

Expected<std::unique_ptr<EngineSession>> EngineSession::open(const EngineEnvironment &environment)
{
    if (environment.sessions) {
        return environment.sessions->openSession();
    }
    auto session = LocalEngineSession::open(environment);
    if (!session) {
        return session.error();
    }
    return std::unique_ptr<EngineSession>(*std::move(session));
}

} // namespace statusbridge
