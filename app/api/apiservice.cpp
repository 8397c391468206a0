// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiservice.h"

#include "app/api/connectionlistener.h"
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

} // namespace

ApiService::ApiService(const EngineEnvironment &environment, Engine &engine)
    : m_environment(environment)
    , m_session(environment, engine)
    , m_authenticator(environment.clock, [this](const QString &user) {
        return m_session.ask([&](EngineSession &session) { return session.passwordHash(user); });
    })
{}

ApiService::~ApiService() = default;

Expected<quint16> ApiService::listen()
{
    const ApiSettings &api = m_environment.settings.api;
    auto listener = std::make_unique<ConnectionListener>(m_environment.clock);
    if (!api.tlsCertificate.isEmpty()) {
        const auto tls = apiTls(api);
        if (!tls) {
            return tls.error();
        }
        listener->setTls(*tls);
    }
    if (!listener->listen(listenAddress(api.address), static_cast<quint16>(api.port))) {
        return Error{.kind = ErrorKind::Configuration,
                     .message = u"The HTTP API can't listen on %1, port %2: %3. End the program that has "
                                "the port, or set api.port to another one."_s.arg(api.address)
                                    .arg(api.port)
                                    .arg(listener->errorString())};
    }
    const auto port = listener->serverPort();
    connect(listener.get(), &ConnectionListener::requestArrived, this, &ApiService::takeRequest);
    m_server = std::make_unique<QtServer>(std::move(listener));
    qCInfo(lcApi).noquote().nospace() << "The HTTP API listens on " << api.address << ", port " << port << '.';
    // Afterwards: it asks the database, and whoever starts the program doesn't wait for that.
    QMetaObject::invokeMethod(this, &ApiService::sayWhoMayCall, Qt::QueuedConnection);
    return port;
}

void ApiService::sayWhoMayCall()
{
    const auto users = m_session.ask([](EngineSession &session) { return session.users(); });
    if (!users) {
        qCWarning(lcApi).noquote() << describe(users.error());
    } else if (users->isEmpty()) {
        qCWarning(lcApi, "Nobody can use the HTTP API yet: make a user with \"statusbridge user add NAME\".");
    }
}

void ApiService::takeRequest(ClientConnection *connection)
{
    const auto request = connection->takeRequest();
    const auto *route = findRoute(request);
    const bool needsCredentials = route && route->needsCredentials;
    const auto body = needsCredentials ? readBody(request) : ApiBody();
    const auto credentials = needsCredentials ? credentialsOf(request, body.object) : std::nullopt;
    const auto reply = [this, request, body, client = QPointer(connection)](const Caller &caller) {
        // Whoever has gone in the meantime asked for nothing any more.
        if (client) {
            const auto handler = [&] { return answerRequest(m_session, request, body, caller); };
            client->answer(m_server->serve(request, handler), request.isKeptAlive);
        }
    };
    m_authenticator.identify(credentials, connection->address().toString(), reply);
}

} // namespace statusbridge
