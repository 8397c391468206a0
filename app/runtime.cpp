// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime.h"

#include "engine/config/settings.h"

namespace statusbridge {

Runtime::Runtime(const EngineEnvironment &environment)
    : m_environment(environment), m_engine(std::make_unique<Engine>(environment))
{}

Runtime::~Runtime() = default;

Expected<void> Runtime::start()
{
    if (m_environment.settings.api.enabled) {
        m_api = std::make_unique<ApiServer>(m_environment, *m_engine);
        if (const auto listening = m_api->start(); !listening) {
            return listening.error();
        }
    }
    m_engine->runScheduler();
    return {};
}

void Runtime::close()
{
    m_engine->endScheduler();
    m_api.reset();
}

} // namespace statusbridge
