// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/listeningsocket.h"

#include <QTcpServer>

namespace statusbridge {

namespace {

constexpr int backlog = 512;

QHostAddress listenAddress(const QString &address)
{
    return address == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(address);
}

} // namespace

ListeningPlace placeOf(const ApiSettings &api)
{
    return {.server = u"The HTTP API"_s, .section = u"api"_s, .address = api.address, .port = api.port};
}

ListeningPlace placeOf(const WebhookSettings &webhook)
{
    return {.server = u"The receiver of webhooks"_s,
            .section = u"webhook"_s,
            .address = webhook.address,
            .port = webhook.port};
}

ListeningSocket::ListeningSocket(const ListeningPlace &place, std::unique_ptr<SocketGrip> socket)
    : m_address(place.address), m_port(place.port), m_socket(std::move(socket))
{}

Expected<std::shared_ptr<const ListeningSocket>> ListeningSocket::open(const ListeningPlace &place)
{
    // It goes before it can accept anyone; what it opened stays.
    QTcpServer server;
    server.setListenBacklogSize(backlog);
    const bool listens = server.listen(listenAddress(place.address), static_cast<quint16>(place.port));
    auto socket = listens ? SocketGrip::of(server.socketDescriptor()) : nullptr;
    if (!socket) {
        return Error{.kind = ErrorKind::Configuration,
                     .message = u"%1 can't listen on %2, port %3: %4. End the program that has the port, or set "
                                "%5.port to another one."_s.arg(place.server, place.address)
                                    .arg(place.port)
                                    .arg(server.errorString(), place.section)};
    }
    return std::shared_ptr<const ListeningSocket>(new ListeningSocket(place, std::move(socket)));
}

bool ListeningSocket::isFor(const ListeningPlace &place) const
{
    return place.address == m_address && place.port == m_port;
}

} // namespace statusbridge
