// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apidesk.h"

namespace statusbridge {

namespace {

constexpr std::chrono::seconds recent(5);

} // namespace

ApiDesk::ApiDesk(const EngineEnvironment &environment, Engine &engine) : m_environment(environment), m_engine(engine) {}

ApiDesk::~ApiDesk() = default;

Expected<void> ApiDesk::open()
{
    if (m_desk) {
        return {};
    }
    auto desk = EngineDesk::open(m_environment);
    if (!desk) {
        return desk.error();
    }
    m_desk = *std::move(desk);
    return {};
}

void ApiDesk::closeAfter(const Error &error)
{
    if (error.kind == ErrorKind::Database || error.kind == ErrorKind::Schema) {
        m_desk.reset();
    }
}

Expected<StatusView> ApiDesk::recentStatus()
{
    const auto now = m_environment.clock.uptime();
    if (!m_status || now - m_statusTime >= recent) {
        m_status = ask([](EngineDesk &desk) { return desk.status(); });
        m_statusTime = now;
    }
    return *m_status;
}

} // namespace statusbridge
