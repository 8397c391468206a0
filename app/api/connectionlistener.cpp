// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/door.h"

#include <QSslSocket>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int backlog = 512;
constexpr std::chrono::milliseconds watchInterval(250);

} // namespace

Door::Door(const Clock &clock, const DoorLimits &limits, QObject *parent)
    : QTcpServer(parent), m_clock(clock), m_limits(limits)
{
    setListenBacklogSize(backlog);
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &Door::enforceDeadlines);
}

Door::~Door()
{
    qDeleteAll(std::exchange(m_connections, {}));
}

std::unique_ptr<QTcpSocket> Door::socketOf(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket = m_tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        return nullptr;
    }
    return socket;
}

void Door::incomingConnection(qintptr descriptor)
{
    auto socket = socketOf(descriptor);
    if (socket && makeRoom(socket->peerAddress())) {
        letIn(std::move(socket));
    }
}

bool Door::makeRoom(const QHostAddress &address)
{
    const auto fromThere = std::count_if(m_connections.cbegin(), m_connections.cend(),
                                         [&](const auto *connection) { return connection->address() == address; });
    if (fromThere >= m_limits.perAddress) {
        return dropOldest(&address);
    }
    return connections() < m_limits.connections || dropOldest(nullptr);
}

// Whoever waits for an answer keeps its place. Of the others, one that says nothing goes before one that is sending.
bool Door::dropOldest(const QHostAddress *address)
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

void Door::letIn(std::unique_ptr<QTcpSocket> socket)
{
    auto *tls = qobject_cast<QSslSocket *>(socket.get());
    auto *connection = new ClientConnection(std::move(socket), m_limits.deadlines, m_clock, this);
    connect(connection, &ClientConnection::requestArrived, this,
            [this, connection] { Q_EMIT requestArrived(connection); });
    connect(connection, &ClientConnection::gone, this, [this, connection] { forget(connection); });
    m_connections.append(connection);
    m_watch.start();
    if (tls) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
}

void Door::forget(ClientConnection *connection)
{
    if (m_connections.removeOne(connection)) {
        connection->deleteLater();
    }
    if (m_connections.isEmpty()) {
        m_watch.stop();
    }
}

void Door::enforceDeadlines()
{
    const auto connections = m_connections;
    for (auto *connection : connections) {
        connection->enforceDeadline();
    }
}

} // namespace statusbridge
