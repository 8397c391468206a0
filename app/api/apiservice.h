// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apidesk.h"
#include "app/api/gate.h"

#include <QObject>

namespace statusbridge {

class ClientConnection;
class Door;
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
    [[nodiscard]] int passwordChecks() const { return m_gate.passwordChecks(); }

private:
    void sayWhoMayCall();
    void takeRequest(ClientConnection *connection);

    EngineEnvironment m_environment;
    ApiDesk m_desk;
    Gate m_gate;
    std::unique_ptr<QtServer> m_server;
};

} // namespace statusbridge
