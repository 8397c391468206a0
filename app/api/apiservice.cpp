// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiservice.h"

#include "app/api/door.h"
#include "app/api/qtserver.h"
#include "app/api/router.h"
#include "engine/config/apitls.h"
#include "engine/config/settings.h"
#include "engine/core/logging.h"

#include <QPointer>

namespace statusbridge {

namespace {

QHostAddress listenAddress(const QString &address)
{
    return address == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(address);
}

} // namespace

ApiService::ApiService(const EngineEnvironment &environment, Engine &engine)
    : m_environment(environment), m_desk(environment, engine), m_gate(environment.clock, [this](const QString &user) {
        return m_desk.ask([&](EngineDesk &desk) { return desk.passwordHash(user); });
    })
{}

ApiService::~ApiService() = default;

Expected<quint16> ApiService::listen()
{
    const ApiSettings &api = m_environment.settings.api;
    auto door = std::make_unique<Door>(m_environment.clock);
    if (!api.tlsCertificate.isEmpty()) {
        const auto tls = apiTls(api);
        if (!tls) {
            return tls.error();
        }
        door->setTls(*tls);
    }
    if (!door->listen(listenAddress(api.address), static_cast<quint16>(api.port))) {
        return Error{.kind = ErrorKind::Configuration,
                     .message = QStringLiteral("The HTTP API can't listen on %1, port %2: %3. End the program that has "
                                               "the port, or set api.port to another one.")
                                    .arg(api.address)
                                    .arg(api.port)
                                    .arg(door->errorString())};
    }
    const auto port = door->serverPort();
    connect(door.get(), &Door::requestArrived, this, &ApiService::takeRequest);
    m_server = std::make_unique<QtServer>(std::move(door));
    qCInfo(lcApi).noquote().nospace() << "The HTTP API listens on " << api.address << ", port " << port << '.';
    // Afterwards: it asks the database, and whoever starts the program doesn't wait for that.
    QMetaObject::invokeMethod(this, &ApiService::sayWhoMayCall, Qt::QueuedConnection);
    return port;
}

void ApiService::sayWhoMayCall()
{
    const auto users = m_desk.ask([](EngineDesk &desk) { return desk.users(); });
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
            const auto handler = [&] { return answerRequest(m_desk, request, body, caller); };
            client->answer(m_server->serve(request, handler), request.isKeptAlive);
        }
    };
    m_gate.identify(credentials, connection->address().toString(), reply);
}

} // namespace statusbridge
