// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime.h"

namespace statusbridge {

Runtime::Runtime(const EngineEnvironment &environment)
    : m_environment(environment), m_engine(std::make_unique<Engine>(environment))
{}

Runtime::~Runtime() = default;

Expected<void> Runtime::start()
{
    return {};
}

void Runtime::close() {}

} // namespace statusbridge
