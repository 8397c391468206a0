// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/httpframer.h"
#include "app/http/sharedspace.h"
#include "engine/core/clock.h"

#include <QStringList>
#include <QTcpSocket>

namespace statusbridge {

//! \brief How long a client may take.
struct ConnectionDeadlines
{
    std::chrono::milliseconds handshake{3000};
    std::chrono::milliseconds idle{15000};    //!< between two requests, and before the first
    std::chrono::milliseconds last{3000};     //!< in place of idle, once no other request is to follow
    std::chrono::milliseconds request{10000}; //!< from the first byte of a request to its last
    std::chrono::milliseconds place{20000};   //!< until there is a place for a large body
    std::chrono::milliseconds answer{60000};  //!< until the answer has been made
    std::chrono::milliseconds left{2000};     //!< the same, for a client that has ended its side and may be gone
    std::chrono::milliseconds stall{10000};   //!< without a byte of the answer leaving
    std::chrono::milliseconds sending{60000}; //!< until the whole answer has left
    std::chrono::milliseconds goodbye{2000};  //!< until the client has read why it was refused
};

//! \brief What clients may have at a time.
struct ConnectionLimits
{
    int connections = 256;
    int perPrefix = 64;              //!< those of one CallerOrigin::prefix over which no right credentials have come
    int forOthers = 32;              //!< that any one prefix leaves to all others
    QStringList trustedProxies = {}; //!< behind which there are many clients: no limit of their own
    qsizetype sharedSpace = qsizetype(24) * 1024 * 1024; //!< for large bodies and answers
    ConnectionDeadlines deadlines = {};
    HttpLimits request = {};
    //! Why the head of a request whose body needs a place is enough to refuse it; nothing: it isn't, or not set.
    std::function<std::optional<HttpRefusal>(const HttpRequest &head)> objectionToLarge = {};
};

//! \brief Reads the requests of one client, one at a time, within limits of size and time, and hands them out complete.
//! The next one is taken when the answer to the last has left; until then nothing is read. Lives on the API's thread.
class ClientConnection : public QObject
{
    Q_OBJECT

public:
    enum class Phase : quint8 { Handshake, Idle, Receiving, Waiting, Answering, Sending, Streaming, Closing };

    //! \brief A body or an answer larger than this takes its place in the shared space.
    static constexpr qsizetype ownSpace = 64LL * 1024;
    //! \brief What of a stream may wait for a client that doesn't read, beside what the system holds.
    static constexpr qsizetype streamSpace = 64LL * 1024;

    //! \param socket is connected; this takes it over. \param limits outlive this
    ClientConnection(std::unique_ptr<QTcpSocket> socket, const ConnectionLimits &limits, SharedSpace &space,
                     const Clock &clock, QObject *parent);
    ~ClientConnection() override;

    [[nodiscard]] QHostAddress address() const { return m_address; }
    //! \brief Whether it may be dropped for another one: no request of it is being answered and none had the right
    //! credentials, or it may be gone.
    [[nodiscard]] bool isDroppable() const;
    //! \brief Since when, by uptime, it has had time to send a request.
    [[nodiscard]] std::chrono::milliseconds waitingSince() const { return m_waitingSince; }
    //! \brief A request over it had the right credentials.
    void setVerified();
    [[nodiscard]] bool isVerified() const { return m_isVerified; }
    //! \brief Whether the request that was taken last is the first one that came over it.
    [[nodiscard]] bool isAtFirstRequest() const { return m_requests == 1; }

    //! \brief The request that has arrived. An answer must follow.
    [[nodiscard]] HttpRequest takeRequest();
    //! \brief Sends an answer, status line to body; then waits for the next request, or closes.
    void answer(const QByteArray &message, const MessageForm &form);
    //! \brief Begins an answer without an end, with its head; what comes is sent by push().
    void startStream(const QByteArray &head);
    //! \brief Sends \p bytes of the stream. A client that has not read what came before is dropped in place of keeping
    //! more for it; false then, and if there is no stream (any more).
    bool push(const QByteArray &bytes);
    [[nodiscard]] bool isStreaming() const { return m_phase == Phase::Streaming; }
    //! \brief Ends the stream once what was pushed has left.
    void endStream();
    //! \brief The request that has begun or comes next is the last one.
    void finish();
    //! \brief Refuses or ends what took too long.
    void enforceDeadline();
    //! \brief Ends it at once.
    void drop();

Q_SIGNALS:
    void requestArrived();
    void gone();

private:
    //! Whether the client has ended its side while its request is being answered. It may wait for the answer, or be
    //! gone.
    [[nodiscard]] bool mayBeGone() const;
    void setPhase(Phase phase);
    void setPaused(bool isPaused);
    void waitForRequest();
    void read();
    void readAgain();
    void readRequest();
    [[nodiscard]] HttpFramer::State feed();
    //! The framer of the next request, in which nothing has arrived.
    [[nodiscard]] HttpFramer newFramer() const;
    [[nodiscard]] QString prefixOfSender() const;
    [[nodiscard]] bool takePlace();
    void refuse(const HttpRefusal &refusal);
    void send();
    void endAnswer();
    [[nodiscard]] bool hasSentAll() const;
    [[nodiscard]] qsizetype waitingBytes() const;
    void sendStream();

    std::unique_ptr<QTcpSocket> m_socket;
    const ConnectionLimits &m_limits;
    SharedSpace &m_space;
    const Clock &m_clock;
    QHostAddress m_address;
    QString m_prefix; //!< where the last request came from
    Phase m_phase = Phase::Idle;
    std::chrono::milliseconds m_since{0}; //!< when the phase began, or when a byte of the answer left last
    std::chrono::milliseconds m_waitingSince{0};
    std::chrono::milliseconds m_sendingSince{0};
    HttpFramer m_framer;
    QByteArray m_input;
    QByteArray m_answer;
    qsizetype m_sent = 0; //!< what of it the socket was given
    SharedSpace::Place m_place;
    qint64 m_requests = 0; //!< that were taken
    bool m_isVerified = false;
    bool m_isPaused = false;
    bool m_isKeptAlive = true;
    bool m_isFinishing = false;
    bool m_isSending = false;
    bool m_hasSaidContinue = false;
    bool m_isEnding = false; //!< of a stream
};

} // namespace statusbridge
