// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/remoteend.h"

#include "tests/zohosim/certificate.h"

#include <QFile>

namespace statusbridge {

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s can't be written.", qPrintable(path));
    }
}

template <typename T>
T orFatal(const Expected<T> &result)
{
    if (!result) {
        qFatal("%s", qPrintable(describe(result.error())));
    }
    return *result;
}

Secret tokenOfAdministrator(const EngineEnvironment &environment)
{
    auto session = EngineSession::open(environment);
    if (!session) {
        qFatal("%s", qPrintable(describe(session.error())));
    }
    return orFatal((*session)->addToken(
        {.name = u"window"_s, .role = Role::Administrator, .createdAt = {}, .createdBy = u"test"_s}));
}

} // namespace

RemoteEnd::RemoteEnd(CycleFixture &fixture)
{
    const auto made = orFatal(zohosim::madeCertificate());
    const QString certificate = fixture.directory.filePath(u"api.pem"_s);
    const QString key = fixture.directory.filePath(u"api.key"_s);
    write(certificate, made.certificate.toPem());
    write(key, made.key.toPem());
    fixture.settings.api.port = 0;
    fixture.settings.api.hosts = QStringList{u"127.0.0.1"_s};
    fixture.settings.api.tlsCertificate = certificate;
    fixture.settings.api.tlsKey = key;
    const Secret token = tokenOfAdministrator(fixture.environment);
    m_api = std::make_unique<ApiServer>(fixture.environment, fixture.engine);
    const auto port = orFatal(m_api->start());
    const auto address = orFatal(serverAddressOf(u"https://127.0.0.1:%1"_s.arg(port), certificate));
    m_server = std::make_unique<RemoteServer>(address, ServerCredentials{.user = {}, .secret = token}, fixture.clock);
    m_engine = std::make_unique<RemoteEngine>(*m_server);
    (void)orFatal(m_server->identify());
}

RemoteEnd::~RemoteEnd()
{
    m_engine.reset();
    m_server.reset();
}

Attachment RemoteEnd::attachment() const
{
    const ConnectionView connection = m_server->connection().view();
    return {.server = m_server->address().url.toString(),
            .caller = connection.caller ? connection.caller->name : QString(),
            .role = connection.caller ? std::optional(connection.caller->role) : std::nullopt,
            .lostSince = connection.lostSince,
            .trouble = connection.problem};
}

bool isEngineRemote()
{
    return qEnvironmentVariable("STATUSBRIDGE_TEST_ENGINE") == u"remote";
}

} // namespace statusbridge
