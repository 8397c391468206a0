// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apicontext.h"

#include "engine/core/clock.h"

namespace statusbridge {

namespace {

constexpr std::chrono::seconds recent(5);

} // namespace

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

Expected<StatusView> ApiContext::recentStatus()
{
    const auto now = m_environment.clock.uptime();
    if (!m_status || now - m_statusTime >= recent) {
        m_status = ask([](EngineSession &session) { return session.status(); });
        m_statusTime = now;
    }
    return *m_status;
}

} // namespace statusbridge
