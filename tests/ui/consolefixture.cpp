// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"

#include "tests/ui/remoteend.h"

namespace statusbridge {

TestHost::TestHost(CycleFixture &fixture) : m_fixture(fixture)
{
    EngineEnvironment environment = fixture.environment;
    if (isEngineRemote()) {
        m_remote = std::make_unique<RemoteEnd>(fixture);
        environment.sessions = &m_remote->server();
        environment.alerts = &m_remote->server();
        connect(&m_remote->server().connection(), &ServerConnection::changed, this, &ConsoleHost::attachmentChanged);
    }
    m_environment = std::make_shared<EngineEnvironment>(environment);
}

TestHost::~TestHost() = default;

Engine &TestHost::engine()
{
    return m_remote ? static_cast<Engine &>(m_remote->engine()) : m_fixture.engine;
}

std::optional<Attachment> TestHost::attachment() const
{
    return m_remote && !m_attachment ? std::optional(m_remote->attachment()) : m_attachment;
}

QString TestHost::configurationFile() const
{
    return m_fixture.directory.filePath(u"statusbridge.toml"_s);
}

void TestHost::setSecrets(SecretStore &secrets)
{
    m_environment = std::make_shared<EngineEnvironment>(EngineEnvironment{.settings = m_fixture.settings,
                                                                          .dataDirectory = m_environment->dataDirectory,
                                                                          .secrets = secrets,
                                                                          .clock = m_environment->clock,
                                                                          .holder = m_environment->holder,
                                                                          .sessions = m_environment->sessions,
                                                                          .alerts = m_environment->alerts});
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
    m_environment =
        std::make_shared<EngineEnvironment>(*m_environment); // another one, so that readers open new sessions
    Q_EMIT engineReplaced();
}

void TestHost::notify(const QString &title, const QString &, int topic, bool)
{
    m_notifications.append({title, topic});
}

void TestHost::setAttachment(const Attachment &attachment)
{
    m_attachment = attachment;
    Q_EMIT attachmentChanged();
}

void TestHost::setWantsDark(bool wantsDark)
{
    m_wantsDark = wantsDark;
    Q_EMIT wantsDarkChanged();
}

ConsoleFixture::ConsoleFixture(const zohosim::Options &options)
    : cycle(options), host(cycle), gateway(host), status(host, gateway)
{}

ConsoleContext ConsoleFixture::context()
{
    return {.host = host, .gateway = gateway, .status = status, .commands = commands, .clock = cycle.clock};
}

} // namespace statusbridge
