// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httpframer.h"
#include "engine/core/clock.h"

#include <QTcpSocket>

namespace statusbridge {

//! \brief How long a client may take.
struct ConnectionDeadlines
{
    std::chrono::milliseconds handshake{3000};
    std::chrono::milliseconds idle{15000};    //!< between two requests, and before the first
    std::chrono::milliseconds request{10000}; //!< from the first byte of a request to its last
    std::chrono::milliseconds answer{30000};
    std::chrono::milliseconds goodbye{2000}; //!< until the client has read why it was refused
};

//! \brief Reads the requests of one client, one at a time, within limits of size and time, and hands them out complete.
//! Lives on the API's thread.
class ClientConnection : public QObject
{
    Q_OBJECT

public:
    enum class Phase : quint8 { Handshake, Idle, Receiving, Answering, Closing };

    //! \param socket is connected; this takes it over.
    ClientConnection(std::unique_ptr<QTcpSocket> socket, const ConnectionDeadlines &deadlines, const Clock &clock,
                     QObject *parent);
    ~ClientConnection() override;

    [[nodiscard]] Phase phase() const { return m_phase; }
    //! \brief Since when, by uptime, it is in this phase.
    [[nodiscard]] std::chrono::milliseconds since() const { return m_since; }
    [[nodiscard]] QHostAddress address() const { return m_address; }

    //! \brief The request that has arrived. An answer must follow.
    [[nodiscard]] HttpRequest takeRequest() { return m_framer.takeRequest(); }
    //! \brief Sends an answer, status line to body; then waits for the next request, or closes.
    void answer(const QByteArray &message, bool isKeptAlive);
    //! \brief Refuses or ends what took too long.
    void enforceDeadline();
    //! \brief Ends it at once.
    void drop();

Q_SIGNALS:
    void requestArrived();
    void gone();

private:
    void setPhase(Phase phase);
    void read();
    void readRequest();
    void refuse(const HttpRefusal &refusal);
    void closeAfterAnswer();
    void shutDownWhenWritten();

    std::unique_ptr<QTcpSocket> m_socket;
    ConnectionDeadlines m_deadlines;
    const Clock &m_clock;
    QHostAddress m_address;
    Phase m_phase = Phase::Idle;
    std::chrono::milliseconds m_since{0};
    HttpFramer m_framer;
    QByteArray m_input;
    bool m_hasSaidContinue = false;
};

} // namespace statusbridge
