// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiserver.h"
#include "app/api/authenticator.h"
#include "app/api/origincheck.h"
#include "app/api/recentanswer.h"

#include <QPointer>

namespace statusbridge {

struct ApiBody;

//! \brief Listens, authenticates the callers, answers what needs no database, and has a worker answer the rest. It asks
//! the database nothing by itself, so that it always answers. Lives on the API's thread.
class ApiGuard : public QObject
{
    Q_OBJECT

public:
    ApiGuard(const EngineEnvironment &environment, Engine &engine, const ApiOptions &options);

    //! \brief See ApiServer::start().
    [[nodiscard]] Expected<quint16> listen(const ListeningSocket &socket);

    //! \brief See ConnectionListener::finish(). What takes too long is cut off.
    void finish();

Q_SIGNALS:
    void finished();

private:
    //! A request that waits for its answer.
    struct Pending
    {
        QPointer<ClientConnection> connection;
        HttpRequest request;
        const ApiRoute *route = nullptr;
        QString address = {}; //!< of the client
    };

    void warnIfThereIsNoUser();
    [[nodiscard]] Expected<std::optional<QString>> hashOf(const QString &user) const;
    void handleRequest(ClientConnection *connection);
    void identify(const Pending &pending, const ApiBody &body, const ApiCredentials &credentials);
    void handleCaller(const Pending &pending, const ApiBody &body, const Caller &caller,
                      const std::optional<QString> &hash);
    void serve(const Pending &pending, const QString &user, const std::optional<QString> &hash);
    void answerReadiness(const Pending &pending);
    void answerMetrics(const Pending &pending);
    static void reply(const Pending &pending, const QByteArray &message);
    static void reply(const Pending &pending, const HttpResponse &response);

    EngineEnvironment m_environment;
    QList<ApiRoute> m_routes;
    ApiHosts m_hosts;
    QByteArray m_health;      //!< the whole answer
    QByteArray m_description; //!< the whole answer
    WorkerPool m_pool;
    RecentAnswer<UserHashes> m_users;
    RecentAnswer<StatusView> m_status;
    Authenticator m_authenticator;
    std::unique_ptr<ConnectionListener> m_listener;
};

} // namespace statusbridge
