// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime.h"

#include "engine/config/settings.h"

namespace statusbridge {

Runtime::Runtime(std::shared_ptr<const EngineEnvironment> environment, QObject *parent)
    : QObject(parent), m_environment(std::move(environment)), m_engine(std::make_unique<Engine>(*m_environment))
{
    connect(m_engine.get(), &Engine::cameToRest, this, &Runtime::cameToRest);
}

Runtime::~Runtime() = default;

Expected<void> Runtime::startApi()
{
    if (!m_environment->settings.api.enabled) {
        return {};
    }
    m_api = std::make_unique<ApiServer>(*m_environment, *m_engine);
    connect(m_api.get(), &ApiServer::closed, this, &Runtime::cameToRest);
    if (const auto listening = m_api->start(); !listening) {
        m_api.reset();
        return listening.error();
    }
    return {};
}

void Runtime::close()
{
    if (std::exchange(m_isClosed, true)) {
        return;
    }
    m_engine->endScheduler();
    if (m_api) {
        m_api->close();
    }
}

bool Runtime::isAtRest() const
{
    return m_isClosed && m_engine->isAtRest() && (!m_api || m_api->isClosed());
}

} // namespace statusbridge

#include "moc_runtime.cpp"
