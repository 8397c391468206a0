// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/connectionlistener.h"

#include "app/http/callerorigin.h"

#include <QSslSocket>

#include <algorithm>
#include <numeric>

namespace statusbridge {

namespace {

constexpr int mostPending = 512;
constexpr int acceptedInTurn = 16;
constexpr std::chrono::milliseconds watchInterval(250);

using Connections = QList<ClientConnection *>;

QString prefixOf(const QHostAddress &address)
{
    return originOf(address.toString()).prefix;
}

// Sending a byte now and then makes no one younger, or slow senders would outlive good clients.
bool dropOldest(const Connections &connections)
{
    ClientConnection *oldest = nullptr;
    for (auto *connection : connections) {
        if (connection->isDroppable() && (!oldest || connection->waitingSince() < oldest->waitingSince())) {
            oldest = connection;
        }
    }
    if (oldest) {
        oldest->drop();
    }
    return oldest != nullptr;
}

} // namespace

ConnectionListener::ConnectionListener(const Clock &clock, const ConnectionLimits &limits, QObject *parent)
    : QTcpServer(parent), m_clock(clock), m_limits(limits), m_space(limits.sharedSpace, clock)
{
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &ConnectionListener::enforceDeadlines);
}

ConnectionListener::~ConnectionListener()
{
    const auto all = std::exchange(m_connections, {});
    for (const auto &connections : all) {
        qDeleteAll(connections);
    }
}

std::unique_ptr<QTcpSocket> ConnectionListener::socketOf(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket = m_tls ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        return nullptr;
    }
    return socket;
}

// A crowd that connects at once must not push out a client before its request has been looked at.
void ConnectionListener::restrainAccepting()
{
    if (++m_acceptedInTurn == acceptedInTurn) {
        setMaxPendingConnections(0); // pauseAccepting() would let the loop go on that accepts at this moment
    }
    if (m_acceptedInTurn == 1) {
        QTimer::singleShot(0, this, [this] {
            m_acceptedInTurn = 0;
            setMaxPendingConnections(mostPending);
            if (isListening()) {
                resumeAccepting();
            }
        });
    }
}

void ConnectionListener::incomingConnection(qintptr descriptor)
{
    restrainAccepting();
    auto socket = socketOf(descriptor);
    if (socket && makeRoom(socket->peerAddress())) {
        addClient(std::move(socket));
    }
}

bool ConnectionListener::makeRoom(const QHostAddress &address)
{
    const auto own = m_connections.value(prefixOf(address));
    // An office has one network and many who may come in, so those who have proven that don't fill it for the others.
    const auto unproven = std::ranges::count_if(own, [](const auto *each) { return !each->isVerified(); });
    const bool isFull = unproven >= m_limits.perPrefix || own.size() >= m_limits.connections - m_limits.forOthers;
    if (isFull && !isTrustedProxy(address.toString(), m_limits.trustedProxies)) {
        return dropOldest(own);
    }
    auto networks = m_connections.values();
    std::sort(networks.begin(), networks.end(),
              [](const Connections &left, const Connections &right) { return left.size() > right.size(); });
    return connections() < m_limits.connections || std::any_of(networks.cbegin(), networks.cend(), dropOldest);
}

int ConnectionListener::connections() const
{
    return std::accumulate(m_connections.cbegin(), m_connections.cend(), 0,
                           [](int sum, const Connections &some) { return sum + static_cast<int>(some.size()); });
}

void ConnectionListener::addClient(std::unique_ptr<QTcpSocket> socket)
{
    auto *tls = qobject_cast<QSslSocket *>(socket.get());
    auto *connection = new ClientConnection(std::move(socket), m_limits, m_space, m_clock, this);
    connect(connection, &ClientConnection::requestArrived, this,
            [this, connection] { Q_EMIT requestArrived(connection); });
    connect(connection, &ClientConnection::gone, this, [this, connection] { removeClient(connection); });
    m_connections[prefixOf(connection->address())].append(connection);
    if (!m_watch.isActive()) { // started again it would never be over while clients keep coming
        m_watch.start();
    }
    if (tls) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
}

void ConnectionListener::removeClient(ClientConnection *connection)
{
    const auto prefix = prefixOf(connection->address());
    auto &neighbours = m_connections[prefix];
    if (neighbours.removeOne(connection)) {
        connection->deleteLater();
    }
    if (neighbours.isEmpty()) {
        m_connections.remove(prefix);
    }
    if (m_connections.isEmpty()) {
        m_watch.stop();
        if (m_isFinishing) {
            Q_EMIT finished();
        }
    }
}

void ConnectionListener::finish()
{
    close();
    m_isFinishing = true;
    const auto all = m_connections;
    for (const auto &connections : all) {
        for (auto *connection : connections) {
            connection->finish();
        }
    }
    if (all.isEmpty()) {
        Q_EMIT finished();
    }
}

void ConnectionListener::enforceDeadlines()
{
    const auto all = m_connections;
    for (const auto &connections : all) {
        for (auto *connection : connections) {
            connection->enforceDeadline();
        }
    }
}

} // namespace statusbridge

#include "moc_connectionlistener.cpp"
