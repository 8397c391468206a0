// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/zoho/authorization.h"

#include <QTcpServer>

#include <chrono>
#include <memory>
#include <stop_token>

namespace statusbridge::zoho {

//! \brief Listens on 127.0.0.1 and ::1 for the browser that Zoho sends back. Lives on the thread that made it.
//!
//! It takes one answer and then nothing more: whatever else comes gets a page that says so.
class RedirectReceiver : public QObject
{
    Q_OBJECT

public:
    //! \brief Errors: Configuration (the port is taken). \p port 0: any free one, for tests.
    [[nodiscard]] static Expected<std::unique_ptr<RedirectReceiver>> listen(quint16 port);
    //! Sees that the last page leaves.
    ~RedirectReceiver() override;

    [[nodiscard]] quint16 port() const { return m_servers[0].serverPort(); }

    //! \brief Waits in a local event loop for the answer with this \p state. Errors: Unauthorized (refused at Zoho),
    //! Transient (nothing came within \p patience), Cancelled.
    [[nodiscard]] Expected<Redirect> wait(const Secret &state, std::chrono::milliseconds patience,
                                          const std::stop_token &stop);

Q_SIGNALS:
    void answered();

private:
    RedirectReceiver();
    void accept(QTcpServer &server);
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const QByteArray &head);
    void close();

    QTcpServer m_servers[2]; //!< 127.0.0.1 and ::1, since "localhost" may be either
    Secret m_state;
    std::optional<Expected<Redirect>> m_outcome;
};

} // namespace statusbridge::zoho
