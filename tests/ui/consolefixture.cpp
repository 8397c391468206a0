// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"

namespace statusbridge {

TestHost::TestHost(CycleFixture &fixture)
    : m_fixture(fixture), m_environment(std::make_shared<EngineEnvironment>(fixture.environment))
{}

QString TestHost::configurationFile() const
{
    return m_fixture.directory.filePath(u"statusbridge.toml"_s);
}

Expected<void> TestHost::reconfigure(const Settings &settings)
{
    if (m_refusal) {
        return *m_refusal;
    }
    m_reconfigured = settings;
    if (!m_isDelayed) {
        replace();
    }
    return {};
}

void TestHost::replace()
{
    m_fixture.settings = *m_reconfigured;
    Q_EMIT engineReplaced();
}

ConsoleFixture::ConsoleFixture(const zohosim::Options &options)
    : cycle(options), host(cycle), gateway(host), status(host, gateway)
{}

ConsoleContext ConsoleFixture::context()
{
    return {.host = host, .gateway = gateway, .status = status, .commands = commands, .clock = cycle.clock};
}

} // namespace statusbridge
