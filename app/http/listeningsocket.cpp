// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/listeningsocket.h"

#include <QTcpServer>

namespace statusbridge {

namespace {

constexpr int backlog = 512;

QHostAddress listenAddress(const QString &address)
{
    return address == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(address);
}

} // namespace

ListeningSocket::ListeningSocket(const ApiSettings &api, std::unique_ptr<SocketGrip> socket)
    : m_address(api.address), m_port(api.port), m_socket(std::move(socket))
{}

Expected<std::shared_ptr<const ListeningSocket>> ListeningSocket::open(const ApiSettings &api)
{
    // It goes before it can accept anyone; what it opened stays.
    QTcpServer server;
    server.setListenBacklogSize(backlog);
    const bool listens = server.listen(listenAddress(api.address), static_cast<quint16>(api.port));
    auto socket = listens ? SocketGrip::of(server.socketDescriptor()) : nullptr;
    if (!socket) {
        return Error{.kind = ErrorKind::Configuration,
                     .message = u"The HTTP API can't listen on %1, port %2: %3. End the program that has "
                                "the port, or set api.port to another one."_s.arg(api.address)
                                    .arg(api.port)
                                    .arg(server.errorString())};
    }
    return std::shared_ptr<const ListeningSocket>(new ListeningSocket(api, std::move(socket)));
}

bool ListeningSocket::isFor(const ApiSettings &api) const
{
    return api.address == m_address && api.port == m_port;
}

} // namespace statusbridge
