// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/connectionlistener.h"

#include <QSslSocket>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int backlog = 512;
constexpr std::chrono::milliseconds watchInterval(250);

} // namespace

ConnectionListener::ConnectionListener(const Clock &clock, const ConnectionLimits &limits, QObject *parent)
    : QTcpServer(parent), m_clock(clock), m_limits(limits)
{
    setListenBacklogSize(backlog);
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &ConnectionListener::enforceDeadlines);
}

ConnectionListener::~ConnectionListener()
{
    qDeleteAll(std::exchange(m_connections, {}));
}

std::unique_ptr<QTcpSocket> ConnectionListener::socketOf(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket = m_tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        return nullptr;
    }
    return socket;
}

void ConnectionListener::incomingConnection(qintptr descriptor)
{
    auto socket = socketOf(descriptor);
    if (socket && makeRoom(socket->peerAddress())) {
        addClient(std::move(socket));
    }
}

bool ConnectionListener::makeRoom(const QHostAddress &address)
{
    const auto fromThere = std::count_if(m_connections.cbegin(), m_connections.cend(),
                                         [&](const auto *connection) { return connection->address() == address; });
    if (fromThere >= m_limits.perAddress) {
        return dropOldest(&address);
    }
    return connections() < m_limits.connections || dropOldest(nullptr);
}

// A client that waits for an answer is never dropped. Of the others, an idle one goes before one that is sending.
bool ConnectionListener::dropOldest(const QHostAddress *address)
{
    using Phase = ClientConnection::Phase;
    const auto rank = [](const ClientConnection *connection) {
        return std::pair(connection->phase() == Phase::Receiving, connection->since());
    };
    ClientConnection *oldest = nullptr;
    for (auto *connection : std::as_const(m_connections)) {
        const bool isMeant = !address || connection->address() == *address;
        if (isMeant && connection->phase() != Phase::Answering && (!oldest || rank(connection) < rank(oldest))) {
            oldest = connection;
        }
    }
    if (oldest) {
        oldest->drop();
    }
    return oldest != nullptr;
}

void ConnectionListener::addClient(std::unique_ptr<QTcpSocket> socket)
{
    auto *tls = qobject_cast<QSslSocket *>(socket.get());
    auto *connection = new ClientConnection(std::move(socket), m_limits.deadlines, m_clock, this);
    connect(connection, &ClientConnection::requestArrived, this,
            [this, connection] { Q_EMIT requestArrived(connection); });
    connect(connection, &ClientConnection::gone, this, [this, connection] { removeClient(connection); });
    m_connections.append(connection);
    m_watch.start();
    if (tls) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
}

void ConnectionListener::removeClient(ClientConnection *connection)
{
    if (m_connections.removeOne(connection)) {
        connection->deleteLater();
    }
    if (m_connections.isEmpty()) {
        m_watch.stop();
    }
}

void ConnectionListener::enforceDeadlines()
{
    const auto connections = m_connections;
    for (auto *connection : connections) {
        connection->enforceDeadline();
    }
}

} // namespace statusbridge

#include "moc_connectionlistener.cpp"
