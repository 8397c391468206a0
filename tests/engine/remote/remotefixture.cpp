// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/remote/remotefixture.h"

#include "tests/zohosim/certificate.h"

#include <QFile>

namespace statusbridge {

namespace {

template <typename T>
T valueOr(const Expected<T> &expected)
{
    if (!expected) {
        qFatal("%s", qPrintable(describe(expected.error())));
    }
    return *expected;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s can't be written.", qPrintable(path));
    }
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

RemoteFixture::RemoteFixture()
{
    const auto made = valueOr(zohosim::madeCertificate());
    const QString certificate = cycles.directory.filePath(u"server.pem"_s);
    const QString key = cycles.directory.filePath(u"server.key"_s);
    write(certificate, made.certificate.toPem());
    write(key, made.key.toPem());
    cycles.settings.api.port = 0;
    cycles.settings.api.hosts = QStringList{u"127.0.0.1"_s};
    cycles.settings.api.tlsCertificate = certificate;
    cycles.settings.api.tlsKey = key;
    auto session = LocalEngineSession::open(cycles.environment);
    if (!session) {
        qFatal("%s", qPrintable(describe(session.error())));
    }
    local = *std::move(session);
    for (const Role role : {Role::Viewer, Role::Operator, Role::Administrator}) {
        m_tokens.insert(role, valueOr(local->addToken({.name = toString(role), .role = role, .createdAt = {}})));
    }
    startServer();
    program.settings = cycles.settings;
    m_cable = std::make_unique<TcpProxy>(static_cast<quint16>(cycles.settings.api.port));
}

//! Always on the same port.
void RemoteFixture::startServer()
{
    ApiOptions options;
    options.program = &program;
    m_server = std::make_unique<ApiServer>(cycles.environment, cycles.engine, options);
    cycles.settings.api.port = valueOr(m_server->start());
}

ServerAddress RemoteFixture::address() const
{
    return valueOr(serverAddressOf(u"https://127.0.0.1:%1"_s.arg(m_cable->port()), cycles.settings.api.tlsCertificate));
}

ServerCredentials RemoteFixture::credentials(Role role) const
{
    return {.user = {}, .secret = m_tokens.value(role)};
}

std::unique_ptr<RemoteServer> RemoteFixture::server(Role role) const
{
    return std::make_unique<RemoteServer>(address(), credentials(role), cycles.clock);
}

} // namespace statusbridge
