// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiserver.h"
#include "app/api/authenticator.h"
#include "app/api/eventsource.h"
#include "app/api/lastplan.h"
#include "app/api/origincheck.h"
#include "app/api/recentanswer.h"

#include <QHash>
#include <QPointer>
#include <QQueue>

#include <stop_token>

namespace statusbridge {

struct ApiBody;

//! \brief Listens, authenticates the callers, answers what needs no database, and has a worker answer the rest. It asks
//! the database nothing by itself, so that it always answers. Lives on the API's thread.
class ApiGuard : public QObject
{
    Q_OBJECT

public:
    ApiGuard(const EngineEnvironment &environment, LocalEngine &engine, const ApiOptions &options);
    ~ApiGuard() override;

    //! \brief See ApiServer::start().
    [[nodiscard]] Expected<quint16> listen(const ListeningSocket &socket);

    //! \brief See ConnectionListener::finish(). What takes too long is cut off.
    void finish();
    //! \brief Readers of events are told that other settings are about to come into force.
    void publishNewSettings();

Q_SIGNALS:
    void finished();

private:
    //! A request that waits for its answer.
    struct Pending
    {
        QPointer<ClientConnection> connection;
        HttpRequest request;
        const ApiRoute *route = nullptr;
        QString address = {};   //!< of the client
        QString user = {};      //!< who the caller claims to be; empty if it shows a token
        QString tokenHash = {}; //!< of the token that it shows; empty if it shows none
        bool isAgain = false;   //!< whether who calls was looked for before, on a list that was too old
    };

    [[nodiscard]] WorkerPool::Factory workers(LocalEngine &engine);
    void warnIfThereIsNoUser();
    //! Of the token, or without one of the user; nothing if there is no such one.
    [[nodiscard]] Expected<std::optional<ApiAccess>> accessFor(const QString &user, const QString &tokenHash) const;
    void handleRequest(ClientConnection *connection);
    void findCaller(Pending pending);
    void findCallerAgain(const Pending &pending);
    void awaitNewToken(const Pending &pending);
    void identify(const Pending &pending, const ApiBody &body, const std::optional<ApiCredentials> &credentials);
    void identifyToken(const Pending &pending, const ApiBody &body, const std::optional<ApiAccess> &access);
    void handleCaller(const Pending &pending, const ApiBody &body, const Caller &caller,
                      const std::optional<ApiAccess> &access);
    //! How long until the route takes another call; nothing if it takes this one, which counts.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitFor(const ApiRoute &route);
    void serve(const Pending &pending, const ApiIdentity &caller, const std::optional<ApiAccess> &access);
    void beginStream(const Pending &pending, const std::optional<ApiAccess> &access);
    //! What hangs at the moment, a sentence each; empty if all is well.
    [[nodiscard]] QString complaint() const;
    void answerReadiness(const Pending &pending);
    void answerMetrics(const Pending &pending);
    static void reply(const Pending &pending, const QByteArray &message);
    static void reply(const Pending &pending, const HttpResponse &response);

    EngineEnvironment m_environment;
    QList<ApiRoute> m_routes;
    ApiHosts m_hosts;
    QByteArray m_health;      //!< the whole answer
    QByteArray m_description; //!< the whole answer
    ApiProgram *m_program;    //!< null: there is none
    LastPlan m_plan;
    CallPause m_pause;
    std::stop_source m_stop;
    WorkerPool m_pool;
    WorkerPool m_askers; //!< for routes that wait for other servers
    RecentAnswer<ApiAccesses> m_accesses;
    RecentAnswer<StatusView> m_status;
    Authenticator m_authenticator;
    EventStreams m_streams;
    EventSource m_events;
    std::unique_ptr<ConnectionListener> m_listener;
    QHash<QByteArray, QQueue<std::chrono::milliseconds>> m_recent; //!< calls, by path, of routes that take but a few
    QList<Pending> m_newcomers;                                    //!< whose tokens are not on the list
    std::optional<std::chrono::milliseconds> m_tokenWarning;       //!< when a wrong token was logged last, by uptime
};

} // namespace statusbridge
