// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/zoho/authorization.h"

#include <QTcpServer>

#include <chrono>
#include <memory>
#include <stop_token>

namespace statusbridge::zoho {

//! \brief An HTTP request on the redirect port, as far as it concerns us.
struct RedirectRequest
{
    int refusal = 0; //!< the HTTP status that it is refused with; 0: a redirect
    RedirectParameters parameters = {};
};

//! \brief Reads the head of a request, up to the empty line. Pure and strict: GET of the callback, with a Host that is
//! this machine's, so that no page elsewhere can reach the port by a name of its own.
[[nodiscard]] RedirectRequest readRedirectRequest(const QByteArray &head, quint16 port);

//! \brief A whole answer with a page that says \p heading and \p text; the connection ends with it.
[[nodiscard]] QByteArray redirectPage(int status, const QString &heading, const QString &text);

//! \brief Listens on 127.0.0.1 and ::1 for the browser that Zoho sends back. Lives on the thread that made it.
//!
//! It takes one answer and then nothing more: every other request gets a page that says so and none of its own words.
//! A connection gets one answer, has five seconds to ask, and makes room for newer ones.
class RedirectReceiver : public QObject
{
    Q_OBJECT

public:
    //! \brief Errors: Configuration (the port is taken). \p port 0: any free one, for tests.
    [[nodiscard]] static Expected<std::unique_ptr<RedirectReceiver>> listen(quint16 port);
    //! Sends the last page to its end.
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
    void makeRoom();
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const QByteArray &head);

    QTcpServer m_servers[2]; //!< 127.0.0.1 and ::1, since "localhost" may be either
    Secret m_state;
    std::optional<Expected<Redirect>> m_outcome;
};

} // namespace statusbridge::zoho
