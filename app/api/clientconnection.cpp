// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/clientconnection.h"

#include "app/api/apianswers.h"
#include "app/api/httpmessage.h"
#include "app/platform/halfclose.h"

#include <QSslSocket>

namespace statusbridge {

namespace {

// What Qt may hold for us of a client that sends faster than it is answered.
constexpr qint64 readBuffer = 32LL * 1024;

} // namespace

ClientConnection::ClientConnection(std::unique_ptr<QTcpSocket> socket, const ConnectionDeadlines &deadlines,
                                   const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_deadlines(deadlines)
    , m_clock(clock)
    , m_address(m_socket->peerAddress())
{
    m_socket->setReadBufferSize(readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &ClientConnection::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &ClientConnection::gone);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &ClientConnection::shutDownWhenWritten);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        connect(tls, &QSslSocket::encrypted, this, [this] { setPhase(Phase::Idle); });
        setPhase(Phase::Handshake);
    } else {
        setPhase(Phase::Idle);
    }
}

ClientConnection::~ClientConnection()
{
    m_socket->disconnect(this);
}

void ClientConnection::setPhase(Phase phase)
{
    m_phase = phase;
    m_since = m_clock.uptime();
}

void ClientConnection::read()
{
    if (m_phase == Phase::Closing) {
        // Read, or the system would answer with a reset, which destroys the refusal before the client has seen it.
        m_socket->readAll();
    } else if (m_phase != Phase::Answering) {
        m_input += m_socket->readAll();
        readRequest();
    }
}

void ClientConnection::readRequest()
{
    const auto state = m_framer.feed(m_input);
    if (state == HttpFramer::State::Refused) {
        refuse(m_framer.refusal());
        return;
    }
    if (state == HttpFramer::State::Complete) {
        setPhase(Phase::Answering);
        Q_EMIT requestArrived();
        return;
    }
    if (m_framer.hasBegun() && m_phase == Phase::Idle) {
        setPhase(Phase::Receiving);
    }
    if (m_framer.awaitsContinue() && !m_hasSaidContinue) {
        m_hasSaidContinue = true;
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void ClientConnection::answer(const QByteArray &message, bool isKeptAlive)
{
    m_hasSaidContinue = false;
    m_socket->write(message);
    if (!isKeptAlive) {
        closeAfterAnswer();
        return;
    }
    setPhase(Phase::Idle);
    if (!m_input.isEmpty() || m_socket->bytesAvailable() > 0) {
        // From the event loop, so that a client that sends many requests at once takes turns with the others.
        QMetaObject::invokeMethod(this, &ClientConnection::read, Qt::QueuedConnection);
    }
}

void ClientConnection::refuse(const HttpRefusal &refusal)
{
    m_socket->write(messageOf(refusalAnswer(refusal.status, refusal.message), MessageForm{.isKeptAlive = false}));
    closeAfterAnswer();
}

void ClientConnection::closeAfterAnswer()
{
    setPhase(Phase::Closing);
    m_input.clear();
    m_socket->flush();
    shutDownWhenWritten();
}

void ClientConnection::shutDownWhenWritten()
{
    if (m_phase != Phase::Closing || m_socket->bytesToWrite() > 0) {
        return;
    }
    if (qobject_cast<QSslSocket *>(m_socket.get())) {
        m_socket->disconnectFromHost();
    } else {
        endSending(m_socket->socketDescriptor());
        m_socket->readAll();
    }
}

void ClientConnection::enforceDeadline()
{
    static const QMap<Phase, std::chrono::milliseconds ConnectionDeadlines::*> deadlines = {
        {Phase::Handshake, &ConnectionDeadlines::handshake},
        {Phase::Idle, &ConnectionDeadlines::idle},
        {Phase::Receiving, &ConnectionDeadlines::request},
        {Phase::Answering, &ConnectionDeadlines::answer},
        {Phase::Closing, &ConnectionDeadlines::goodbye}};
    if (m_clock.uptime() - m_since <= m_deadlines.*deadlines.value(m_phase)) {
        return;
    }
    if (m_phase == Phase::Receiving) {
        refuse({.status = 408, .message = u"The request took too long to arrive."_s});
    } else {
        drop();
    }
}

void ClientConnection::drop()
{
    m_socket->abort();
    // A socket that never got beyond its handshake says nothing when it goes.
    Q_EMIT gone();
}

} // namespace statusbridge

#include "moc_clientconnection.cpp"
