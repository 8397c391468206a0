// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoteserver.h"
#include "engine/session/localenginesession.h"
#include "tests/app/api/routerequests.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/support/tcpproxy.h"

namespace statusbridge {

//! \brief A server with the API over TLS, a real engine and a token for each role, behind a cable.
class RemoteFixture
{
public:
    RemoteFixture();

    void startServer();
    void stopServer() { m_server.reset(); }

    //! \brief Where the server is reached, through the cable, with its certificate.
    [[nodiscard]] ServerAddress address() const;
    [[nodiscard]] ServerCredentials credentials(Role role = Role::Administrator) const;
    [[nodiscard]] std::unique_ptr<RemoteServer> server(Role role = Role::Administrator) const;
    [[nodiscard]] TcpProxy &cable() { return *m_cable; }

    CycleFixture cycles;
    FakeProgram program;
    std::unique_ptr<LocalEngineSession> local;

private:
    QMap<Role, Secret> m_tokens;
    std::unique_ptr<ApiServer> m_server;
    std::unique_ptr<TcpProxy> m_cable;
};

} // namespace statusbridge
