// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apicontext.h"

namespace statusbridge {

ApiContext::ApiContext(const EngineEnvironment &environment, Engine &engine)
    : m_environment(environment), m_engine(engine)
{}

Expected<void> ApiContext::open()
{
    if (m_session) {
        return {};
    }
    auto session = EngineSession::open(m_environment);
    if (!session) {
        return session.error();
    }
    m_session = *std::move(session);
    return {};
}

Expected<UserHashes> ApiContext::userHashes()
{
    auto hashes = ask([](EngineSession &session) { return session.userHashes(); });
    return hashes || hashes.error().kind == ErrorKind::Database ? hashes : readUserHashes(m_environment);
}

} // namespace statusbridge
