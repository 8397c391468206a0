// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/clientconnection.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <optional>

namespace statusbridge {

//! \brief How many clients are accepted at a time; the one that has been idle longest makes room for the next.
struct ConnectionLimits
{
    int connections = 256;
    int perAddress = 64;
    ConnectionDeadlines deadlines = {};
};

//! \brief Accepts clients and shields Qt's HTTP server, which never sees their sockets, only requests that are complete
//! and well-formed. Lives on the API's thread.
class ConnectionListener : public QTcpServer
{
    Q_OBJECT

public:
    ConnectionListener(const Clock &clock, const ConnectionLimits &limits = {}, QObject *parent = nullptr);
    ~ConnectionListener() override;

    //! \brief Speaks TLS from now on.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    //! \brief Adds a connection to those that the HTTP server behind this one serves.
    void addConnection(QTcpSocket *connection) { addPendingConnection(connection); }

    [[nodiscard]] int connections() const { return static_cast<int>(m_connections.size()); }

Q_SIGNALS:
    //! \brief The connection's takeRequest() returns it, and answer() must follow, at once or later.
    void requestArrived(statusbridge::ClientConnection *connection);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] std::unique_ptr<QTcpSocket> socketOf(qintptr descriptor);
    [[nodiscard]] bool makeRoom(const QHostAddress &address);
    [[nodiscard]] bool dropOldest(const QHostAddress *address);
    void addClient(std::unique_ptr<QTcpSocket> socket);
    void removeClient(ClientConnection *connection);
    void enforceDeadlines();

    const Clock &m_clock;
    ConnectionLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    QList<ClientConnection *> m_connections; //!< children of this
    QTimer m_watch;
};

} // namespace statusbridge
