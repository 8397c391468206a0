// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiserver.h"

#include "app/api/apianswers.h"
#include "app/api/apicontext.h"
#include "app/api/authenticator.h"
#include "app/api/connectionlistener.h"
#include "app/api/origincheck.h"
#include "app/api/qtserver.h"
#include "app/api/router.h"
#include "engine/config/apitls.h"
#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/session/enginesession.h"

#include <QPointer>

namespace statusbridge {

namespace {

QHostAddress listenAddress(const QString &address)
{
    return address == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(address);
}

// Calls a function on the service's thread and waits until it is done.
template <typename F>
void callOn(QObject &service, F &&function)
{
    QMetaObject::invokeMethod(&service, std::forward<F>(function), Qt::BlockingQueuedConnection);
}

} // namespace

//! \brief Listens, authenticates the callers and has their requests answered. Lives on the API's thread.
class ApiService : public QObject
{
public:
    ApiService(const EngineEnvironment &environment, Engine &engine);

    //! \brief See ApiServer::start().
    [[nodiscard]] Expected<quint16> listen();

private:
    void warnIfThereIsNoUser();
    void handleRequest(ClientConnection *connection);

    EngineEnvironment m_environment;
    ApiContext m_context;
    Authenticator m_authenticator;
    ApiHosts m_hosts;
    std::unique_ptr<QtServer> m_server;
};

ApiService::ApiService(const EngineEnvironment &environment, Engine &engine)
    : m_environment(environment)
    , m_context(environment, engine)
    , m_authenticator(environment.clock, [this](const QString &user) {
        return m_context.ask([&](EngineSession &session) { return session.passwordHash(user); });
    })
{}

Expected<quint16> ApiService::listen()
{
    const ApiSettings &api = m_environment.settings.api;
    auto listener = std::make_unique<ConnectionListener>(m_environment.clock);
    QStringList certificateNames;
    if (!api.tlsCertificate.isEmpty()) {
        const auto tls = apiTls(api);
        if (!tls) {
            return tls.error();
        }
        listener->setTls(*tls);
        certificateNames = namesOfCertificate(*tls);
    }
    if (!listener->listen(listenAddress(api.address), static_cast<quint16>(api.port))) {
        return Error{.kind = ErrorKind::Configuration,
                     .message = u"The HTTP API can't listen on %1, port %2: %3. End the program that has "
                                "the port, or set api.port to another one."_s.arg(api.address)
                                    .arg(api.port)
                                    .arg(listener->errorString())};
    }
    m_hosts = apiHosts(api, namesOfThisMachine(), certificateNames);
    const auto port = listener->serverPort();
    connect(listener.get(), &ConnectionListener::requestArrived, this, &ApiService::handleRequest);
    m_server = std::make_unique<QtServer>(std::move(listener));
    qCInfo(lcApi).noquote().nospace() << "The HTTP API listens on " << api.address << ", port " << port << '.';
    // Queued: it asks the database, and the start doesn't wait for that.
    QMetaObject::invokeMethod(this, &ApiService::warnIfThereIsNoUser, Qt::QueuedConnection);
    return port;
}

void ApiService::warnIfThereIsNoUser()
{
    const auto users = m_context.ask([](EngineSession &session) { return session.users(); });
    if (!users) {
        qCWarning(lcApi).noquote() << describe(users.error());
    } else if (users->isEmpty()) {
        qCWarning(lcApi, "Nobody can use the HTTP API yet: make a user with \"statusbridge user add NAME\".");
    }
}

void ApiService::handleRequest(ClientConnection *connection)
{
    const auto request = connection->takeRequest();
    if (const auto objection = objectionToSender(request, m_hosts)) {
        const auto refusal = [&] { return refusalAnswer(objection->status, objection->message); };
        connection->answer(m_server->serve(request, refusal), request.isKeptAlive);
        return;
    }
    const auto *route = findRoute(request);
    const bool needsCredentials = route && route->needsCredentials;
    const auto body = needsCredentials ? readBody(request) : ApiBody();
    const auto credentials = needsCredentials ? credentialsOf(request, body.object) : std::nullopt;
    const auto reply = [this, request, body, client = QPointer(connection)](const Caller &caller) {
        // A client that has gone in the meantime gets no answer, and its request has no effect.
        if (client) {
            const auto handler = [&] { return answerRequest(m_context, request, body, caller); };
            client->answer(m_server->serve(request, handler), request.isKeptAlive);
        }
    };
    const auto address = callerAddress(connection->address().toString(), request.values("x-forwarded-for"),
                                       m_environment.settings.api.trustedProxies);
    m_authenticator.identify(credentials, address, reply);
}

ApiServer::ApiServer(const EngineEnvironment &environment, Engine &engine)
    : m_environment(environment), m_engine(engine)
{
    m_thread.setObjectName(u"api"_s);
    m_anchor.moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, this, &ApiServer::closed);
}

ApiServer::~ApiServer()
{
    close();
    m_thread.wait();
}

void ApiServer::close()
{
    m_pulse.reset();
    const auto end = [this] {
        m_service.reset();
        m_thread.quit();
    };
    QMetaObject::invokeMethod(&m_anchor, end, Qt::QueuedConnection);
}

Expected<quint16> ApiServer::start()
{
    m_thread.start();
    Expected<quint16> port = quint16(0);
    callOn(m_anchor, [&] {
        m_service = std::make_unique<ApiService>(m_environment, m_engine);
        port = m_service->listen();
    });
    if (Liveness *liveness = m_environment.liveness; liveness && port) {
        const std::chrono::seconds statement(m_environment.settings.database.timeoutSeconds);
        m_pulse =
            std::make_unique<LoopPulse>(liveness->add(u"The HTTP API"_s, Liveness::patienceWith(statement)), m_anchor);
    }
    return port;
}

} // namespace statusbridge

#include "moc_apiserver.cpp"
