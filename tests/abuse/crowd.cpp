// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/crowd.h"

#include <QEventLoop>
#include <QSslSocket>
#include <QTimer>

#include <utility>
#include <vector>

namespace statusbridge::abuse {

namespace {

constexpr std::chrono::milliseconds tick(50);
constexpr int connectsPerTick = 20;
constexpr int tlsConnectsPerTick = 5; // a handshake costs both sides the same, and this side has a machine to share
constexpr qint64 mostUnsent = 64LL * 1024;
constexpr qint64 slowBytes = 64;
constexpr int smallBuffer = 4096;

qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

} // namespace

//! Lives on the crowd's thread.
class Crowd::Members : public QObject
{
public:
    Members(const Endpoint &endpoint, CrowdPlan plan)
        : m_endpoint(endpoint), m_plan(std::move(plan)), m_members(static_cast<size_t>(m_plan.clients))
    {
        connect(&m_timer, &QTimer::timeout, this, &Members::goOn);
        m_timer.start(tick);
        goOn();
    }
    ~Members() override
    {
        for (auto &member : m_members) {
            leave(member);
        }
    }
    Q_DISABLE_COPY_MOVE(Members)

    [[nodiscard]] QMap<int, int> statuses() const { return m_statuses; }

private:
    using SendMode = CrowdPlan::SendMode;
    using Reading = CrowdPlan::Reading;
    struct Member
    {
        std::unique_ptr<QTcpSocket> socket;
        AnswerReader reader;
        QByteArray unsent; //!< byte by byte
        int connections = 0;
        int requests = 0;
    };

    void goOn();
    void come(size_t number);
    void leave(Member &member) const;
    void send(size_t number);
    void sendMore(size_t number);
    void read(size_t number);
    [[nodiscard]] QByteArray nextRequest(size_t number);

    Endpoint m_endpoint;
    CrowdPlan m_plan;
    std::vector<Member> m_members;
    QMap<int, int> m_statuses;
    QTimer m_timer;
};

void Crowd::Members::goOn()
{
    int connects = m_endpoint.isTls && m_plan.speaksTls ? tlsConnectsPerTick : connectsPerTick;
    for (size_t i = 0; i < m_members.size(); ++i) {
        auto &member = m_members[i];
        if (!member.socket || member.socket->state() == QAbstractSocket::UnconnectedState) {
            if (connects-- > 0) {
                come(i);
            }
            continue;
        }
        if (m_plan.sending == SendMode::ByteByByte || m_plan.sending == SendMode::Pipelined) {
            sendMore(i);
        }
        if (m_plan.reading == Reading::Slowly && member.socket) {
            member.socket->read(slowBytes);
        }
    }
}

void Crowd::Members::leave(Member &member) const
{
    if (member.socket) {
        member.socket->disconnect(this);
        member.socket->abort();
        member.socket.release()->deleteLater();
    }
}

void Crowd::Members::come(size_t number)
{
    auto &member = m_members[number];
    leave(member);
    const bool isGreedy = m_plan.reading == Reading::All;
    member.reader = {};
    member.requests = 0;
    member.socket = connectTo(m_endpoint, {.from = m_plan.from(static_cast<int>(number), member.connections++),
                                           .receiveBuffer = isGreedy ? 0 : smallBuffer,
                                           .speaksTls = m_plan.speaksTls,
                                           .patience = std::chrono::seconds(1)});
    if (!member.socket) {
        return;
    }
    if (isGreedy) {
        connect(member.socket.get(), &QTcpSocket::readyRead, this, [this, number] { read(number); });
    } else {
        member.socket->setReadBufferSize(slowBytes);
    }
    if (m_plan.sending == SendMode::Pipelined || m_plan.sending == SendMode::ThenGone) {
        // Not from within the socket's own write.
        const auto more = [this, number] { sendMore(number); };
        connect(member.socket.get(), &QTcpSocket::bytesWritten, this, more, Qt::QueuedConnection);
        if (auto *tls = qobject_cast<QSslSocket *>(member.socket.get())) {
            connect(tls, &QSslSocket::encryptedBytesWritten, this, more, Qt::QueuedConnection);
        }
    }
    send(number);
}

QByteArray Crowd::Members::nextRequest(size_t number)
{
    return m_plan.request(static_cast<int>(number), m_members[number].requests++);
}

void Crowd::Members::send(size_t number)
{
    auto &member = m_members[number];
    if (m_plan.sending == SendMode::ByteByByte) {
        member.unsent = nextRequest(number);
        sendMore(number);
        return;
    }
    member.socket->write(nextRequest(number));
    if (m_plan.sending == SendMode::Pipelined) {
        sendMore(number);
    }
}

void Crowd::Members::sendMore(size_t number)
{
    auto &member = m_members[number];
    if (!member.socket) {
        return;
    }
    if (m_plan.sending == SendMode::ByteByByte) {
        member.socket->write(member.unsent.left(1));
        member.unsent.remove(0, 1);
    } else if (m_plan.sending == SendMode::Pipelined) {
        while (unsentBytes(*member.socket) < mostUnsent && member.socket->write(nextRequest(number)) > 0) {
        }
    } else if (unsentBytes(*member.socket) == 0) {
        leave(member);
    }
}

void Crowd::Members::read(size_t number)
{
    auto &member = m_members[number];
    const auto answers = member.reader.feed(member.socket->readAll());
    for (const auto &answer : answers) {
        ++m_statuses[answer.status];
        if (m_plan.sending == SendMode::InTurn) {
            member.socket->write(nextRequest(number));
        }
    }
}

Crowd::Crowd(const Endpoint &endpoint, const CrowdPlan &plan)
    : m_thread(QThread::create([this, endpoint, plan] {
        QEventLoop loop;
        Members members(endpoint, plan);
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &loop, [&loop] {
            if (QThread::currentThread()->isInterruptionRequested()) {
                loop.quit();
            }
        });
        watch.start(tick);
        loop.exec();
        m_statuses = members.statuses();
    }))
{
    m_thread->start();
}

Crowd::~Crowd()
{
    static_cast<void>(finish());
}

QMap<int, int> Crowd::finish()
{
    m_thread->requestInterruption();
    m_thread->wait();
    return m_statuses;
}

} // namespace statusbridge::abuse
