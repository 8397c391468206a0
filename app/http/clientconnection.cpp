// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/clientconnection.h"

#include "app/http/callerorigin.h"
#include "app/http/httpanswers.h"
#include "app/http/httpmessage.h"
#include "app/platform/halfclose.h"

#include <QSslSocket>

namespace statusbridge {

namespace {

// What Qt may hold for us of a client that sends faster than it is answered.
constexpr qint64 readBuffer = 16LL * 1024;
// How much of an answer Qt is given at a time.
constexpr qsizetype writeBuffer = 64LL * 1024;

} // namespace

ClientConnection::ClientConnection(std::unique_ptr<QTcpSocket> socket, const ConnectionLimits &limits,
                                   SharedSpace &space, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_limits(limits)
    , m_space(space)
    , m_clock(clock)
    , m_address(m_socket->peerAddress())
    , m_framer(newFramer())
{
    m_socket->setReadBufferSize(readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &ClientConnection::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &ClientConnection::gone);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &ClientConnection::send);
    // From the event loop: who gives a place back is in the middle of something.
    connect(&space, &SharedSpace::freed, this, &ClientConnection::readAgain, Qt::QueuedConnection);
    waitForRequest();
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        connect(tls, &QSslSocket::encrypted, this, &ClientConnection::waitForRequest);
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &ClientConnection::send);
        setPhase(Phase::Handshake);
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
    setPaused(phase == Phase::Waiting || phase == Phase::Answering || phase == Phase::Sending);
}

// While a request is being answered nothing is read, neither the next one nor that the client has ended its side: Qt
// would end ours too, and the answer would be lost. Qt doesn't read while its buffer is full, so a byte of ours fills
// it.
void ClientConnection::setPaused(bool isPaused)
{
    if (isPaused == m_isPaused || qobject_cast<QSslSocket *>(m_socket.get())) {
        return; // TLS is read in another place, and there the end of one side is mostly that of both
    }
    m_isPaused = isPaused;
    if (isPaused) {
        m_socket->ungetChar(0);
        m_socket->setReadBufferSize(1);
    } else {
        m_socket->getChar(nullptr);
        m_socket->setReadBufferSize(readBuffer);
    }
}

void ClientConnection::waitForRequest()
{
    setPhase(Phase::Idle);
    m_waitingSince = m_since;
}

bool ClientConnection::isDroppable() const
{
    const bool isAnswered = m_phase == Phase::Answering || m_phase == Phase::Sending || m_phase == Phase::Streaming;
    return (!m_isVerified && !isAnswered) || mayBeGone();
}

bool ClientConnection::mayBeGone() const
{
    return m_isPaused && hasEndedSending(m_socket->socketDescriptor());
}

void ClientConnection::setVerified()
{
    m_isVerified = true;
    m_space.setKnown(m_prefix);
}

HttpRequest ClientConnection::takeRequest()
{
    ++m_requests;
    m_prefix = prefixOfSender();
    return m_framer.takeRequest();
}

HttpFramer ClientConnection::newFramer() const
{
    auto limits = m_limits.request;
    limits.unasked = ownSpace;
    return HttpFramer(limits);
}

QString ClientConnection::prefixOfSender() const
{
    const auto forwarded = m_framer.request().values("x-forwarded-for");
    return originOf(callerAddress(m_address.toString(), forwarded, m_limits.trustedProxies)).prefix;
}

void ClientConnection::read()
{
    if (m_phase == Phase::Closing) {
        // Read, or the system would answer with a reset, which destroys the refusal before the client has seen it.
        m_socket->readAll();
    } else if (m_phase == Phase::Streaming) {
        drop(); // it has asked for an answer without an end, and asks for another
    } else if (m_phase == Phase::Idle || m_phase == Phase::Receiving) {
        readRequest();
    }
}

void ClientConnection::readRequest()
{
    auto state = feed();
    if (m_framer.awaitsPlace()) {
        if (const auto objection =
                m_limits.objectionToLarge ? m_limits.objectionToLarge(m_framer.request()) : std::nullopt) {
            refuse(*objection);
            return;
        }
        if (!takePlace()) {
            setPhase(Phase::Waiting);
            return;
        }
        state = feed();
    }
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

HttpFramer::State ClientConnection::feed()
{
    const auto state = m_framer.feed(m_input);
    if (state != HttpFramer::State::Receiving || m_framer.awaitsPlace()) {
        return state;
    }
    // Only now: what is left of the last piece may hold many requests.
    m_input += m_socket->readAll();
    return m_framer.feed(m_input);
}

bool ClientConnection::takePlace()
{
    m_place = m_space.reserve(m_framer.bodySize(), prefixOfSender());
    if (m_place) {
        m_framer.takeBody();
    }
    return m_place != nullptr;
}

// Who gets no place goes on waiting, and the time it may wait goes on.
void ClientConnection::readAgain()
{
    if (m_phase == Phase::Waiting && takePlace()) {
        setPhase(Phase::Receiving);
        read();
    }
}

void ClientConnection::answer(const QByteArray &message, const MessageForm &wanted)
{
    const MessageForm form{.isKeptAlive = wanted.isKeptAlive && !m_isFinishing, .isHeadOnly = wanted.isHeadOnly};
    m_place.reset();
    m_sent = 0;
    m_answer = adapted(message, form);
    m_isKeptAlive = form.isKeptAlive;
    if (m_answer.size() > ownSpace) {
        m_place = m_space.reserve(m_answer.size(), m_prefix);
        if (!m_place) {
            const auto busy = refusalAnswer(503, u"Too many large answers are under way; try again in a moment."_s);
            m_answer = adapted(messageOf(busy), form);
        }
    }
    setPhase(Phase::Sending);
    m_sendingSince = m_since;
    send();
}

void ClientConnection::startStream(const QByteArray &head)
{
    m_place.reset();
    m_input.clear();
    m_answer.clear();
    m_sent = 0;
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, static_cast<int>(streamSpace));
    setPhase(Phase::Streaming);
    push(head);
}

bool ClientConnection::push(const QByteArray &bytes)
{
    if (m_phase != Phase::Streaming || m_isEnding) {
        return false;
    }
    if (waitingBytes() + bytes.size() > streamSpace) {
        drop();
        return false;
    }
    if (waitingBytes() == 0) {
        m_since = m_clock.uptime(); // from now on it may stall
    }
    m_answer += bytes;
    sendStream();
    return true;
}

void ClientConnection::endStream()
{
    m_isEnding = m_phase == Phase::Streaming;
    sendStream();
}

qsizetype ClientConnection::waitingBytes() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket.get());
    return m_answer.size() + m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void ClientConnection::sendStream()
{
    if (m_phase != Phase::Streaming || std::exchange(m_isSending, true)) {
        return;
    }
    while (m_phase == Phase::Streaming && hasSentAll() && !m_answer.isEmpty()) {
        m_since = m_clock.uptime();
        m_socket->write(std::exchange(m_answer, {}));
        m_socket->flush();
    }
    m_isSending = false;
    if (m_phase == Phase::Streaming && m_isEnding && m_answer.isEmpty() && hasSentAll()) {
        m_isKeptAlive = false;
        endAnswer();
    }
}

bool ClientConnection::hasSentAll() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket.get());
    return m_socket->bytesToWrite() == 0 && (!tls || tls->encryptedBytesToWrite() == 0);
}

// The system is given more when it has taken all: a client that doesn't read costs no more than what Qt holds.
void ClientConnection::send()
{
    if (m_phase == Phase::Streaming) {
        m_since = m_clock.uptime();
        sendStream();
        return;
    }
    if (m_phase != Phase::Sending || std::exchange(m_isSending, true)) {
        return;
    }
    m_since = m_clock.uptime();
    while (m_phase == Phase::Sending && hasSentAll() && m_sent < m_answer.size()) {
        m_socket->write(m_answer.mid(m_sent, writeBuffer));
        m_sent += writeBuffer;
        m_socket->flush();
    }
    m_isSending = false;
    if (m_phase == Phase::Sending && hasSentAll()) {
        endAnswer();
    }
}

void ClientConnection::endAnswer()
{
    m_answer.clear();
    m_place.reset();
    m_hasSaidContinue = false;
    if (m_isKeptAlive) {
        waitForRequest();
        if (!m_input.isEmpty() || m_socket->bytesAvailable() > 0) {
            // From the event loop, so that a client that sends many requests at once takes turns with the others.
            QMetaObject::invokeMethod(this, &ClientConnection::read, Qt::QueuedConnection);
        }
        return;
    }
    setPhase(Phase::Closing);
    m_input.clear();
    if (qobject_cast<QSslSocket *>(m_socket.get())) {
        m_socket->disconnectFromHost();
    } else {
        endSending(m_socket->socketDescriptor());
        m_socket->readAll();
    }
}

void ClientConnection::refuse(const HttpRefusal &refusal)
{
    const auto message = messageOf(refusalAnswer(refusal.status, refusal.message));
    // What has arrived goes before its place is another's; it may be some while until the client has read why.
    m_framer = newFramer();
    answer(message, {.isKeptAlive = false});
}

void ClientConnection::finish()
{
    m_isFinishing = true;
    if (m_phase == Phase::Idle) {
        waitForRequest();
    }
}

void ClientConnection::enforceDeadline()
{
    static const QMap<Phase, std::chrono::milliseconds ConnectionDeadlines::*> deadlines = {
        {Phase::Handshake, &ConnectionDeadlines::handshake}, {Phase::Idle, &ConnectionDeadlines::idle},
        {Phase::Receiving, &ConnectionDeadlines::request},   {Phase::Waiting, &ConnectionDeadlines::place},
        {Phase::Answering, &ConnectionDeadlines::answer},    {Phase::Sending, &ConnectionDeadlines::stall},
        {Phase::Streaming, &ConnectionDeadlines::stall},     {Phase::Closing, &ConnectionDeadlines::goodbye}};
    const auto now = m_clock.uptime();
    if (m_phase == Phase::Streaming && waitingBytes() == 0) {
        return; // nothing has happened that could be told
    }
    const bool isTooSlow = m_phase == Phase::Sending && now - m_sendingSince > m_limits.deadlines.sending;
    const bool isLastAwaited = m_isFinishing && m_phase == Phase::Idle;
    if (m_phase == Phase::Answering && now - m_since > m_limits.deadlines.left && mayBeGone()) {
        drop();
        return;
    }
    if (now - m_since <= (isLastAwaited ? m_limits.deadlines.last : m_limits.deadlines.*deadlines.value(m_phase)) &&
        !isTooSlow) {
        return;
    }
    if (m_phase == Phase::Receiving) {
        refuse({.status = 408, .message = u"The request took too long to arrive."_s});
    } else if (m_phase == Phase::Waiting) {
        refuse({.status = 503, .message = u"There is no place for a large body at the moment."_s});
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
