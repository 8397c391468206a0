// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/clientconnection.h"

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <optional>

namespace statusbridge {

//! \brief Accepts clients and shields Qt's HTTP server, which never sees their sockets, only requests that are complete
//! and well-formed. Lives on the API's thread.
//!
//! Where there are too many, the oldest without a request under way makes room for the next: one of the same network,
//! or else of the network that has most. One that had the right credentials is never dropped for another, and takes no
//! place of those of its network that have yet to show theirs.
class ConnectionListener : public QTcpServer
{
    Q_OBJECT

public:
    ConnectionListener(const Clock &clock, const ConnectionLimits &limits = {}, QObject *parent = nullptr);
    ~ConnectionListener() override;

    //! \brief Speaks TLS from now on.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }

    [[nodiscard]] int connections() const;

    //! \brief Accepts no client any more, and ends each connection after the request that it has begun or that comes
    //! next; finished() follows when there is none left.
    void finish();

Q_SIGNALS:
    void finished();
    //! \brief The connection's takeRequest() returns it, and answer() must follow, at once or later.
    void requestArrived(statusbridge::ClientConnection *connection);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    using Connections = QList<ClientConnection *>;

    void restrainAccepting();
    [[nodiscard]] std::unique_ptr<QTcpSocket> socketOf(qintptr descriptor);
    [[nodiscard]] bool makeRoom(const QHostAddress &address);
    void addClient(std::unique_ptr<QTcpSocket> socket);
    void removeClient(ClientConnection *connection);
    void enforceDeadlines();

    const Clock &m_clock;
    ConnectionLimits m_limits;
    SharedSpace m_space;
    std::optional<QSslConfiguration> m_tls;
    QHash<QString, Connections> m_connections; //!< by prefix; children of this
    QTimer m_watch;
    int m_acceptedInTurn = 0;
    bool m_isFinishing = false;
};

} // namespace statusbridge
