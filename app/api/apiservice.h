// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apicontext.h"
#include "app/api/authenticator.h"
#include "engine/environment.h"

#include <QObject>

namespace statusbridge {

class ClientConnection;
class ConnectionListener;
class QtServer;

//! \brief What runs on the API's thread: lets requests in, finds out who sends them, and has them answered.
class ApiService : public QObject
{
    Q_OBJECT

public:
    ApiService(const EngineEnvironment &environment, Engine &engine);
    ~ApiService() override;

    //! \brief See ApiServer::start().
    [[nodiscard]] Expected<quint16> listen();

    //! \brief How many passwords were hashed so far.
    [[nodiscard]] int passwordChecks() const { return m_authenticator.passwordChecks(); }

private:
    void sayWhoMayCall();
    void takeRequest(ClientConnection *connection);

    EngineEnvironment m_environment;
    ApiContext m_session;
    Authenticator m_authenticator;
    std::unique_ptr<QtServer> m_server;
};

} // namespace statusbridge
