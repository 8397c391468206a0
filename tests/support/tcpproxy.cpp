// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tcpproxy.h"

#include "engine/core/literals.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace statusbridge {

//! Accepts, pairs and forwards.
class TcpProxy::Switch : public QObject
{
public:
    explicit Switch(quint16 target) : m_target(target), m_server(this)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *near = m_server.nextPendingConnection()) {
                accept(near);
            }
        });
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost))) {
            qFatal("A proxy can't listen.");
        }
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    void cut()
    {
        for (const Pair &pair : std::exchange(m_pairs, {})) {
            for (QTcpSocket *socket : {pair.near, pair.far}) {
                socket->disconnect(this);
                socket->abort();
                socket->deleteLater();
            }
        }
    }

    void setRefusing(bool isRefusing) { m_isRefusing = isRefusing; }

    void setStalled(bool isStalled)
    {
        m_isStalled = isStalled;
        if (!isStalled) {
            for (const Pair &pair : QList<Pair>(m_pairs)) {
                forward(pair.near, pair.far);
                forward(pair.far, pair.near);
            }
        }
    }

    void setStalledAfter(int messages) { m_messagesLeft = messages; }
    void setStalledAfterAnswering(qint64 bytes) { m_bytesLeft = bytes; }

    [[nodiscard]] QList<quint16> outgoingPorts() const
    {
        QList<quint16> ports;
        for (const Pair &pair : m_pairs) {
            ports += pair.far->localPort();
        }
        return ports;
    }

private:
    struct Pair
    {
        QTcpSocket *near = nullptr;
        QTcpSocket *far = nullptr;
    };

    void accept(QTcpSocket *near)
    {
        if (m_isRefusing) {
            near->abort();
            near->deleteLater();
            return;
        }
        auto *far = new QTcpSocket(this);
        near->setParent(this);
        m_pairs.append(Pair{near, far});
        for (const auto &[from, to] : {std::pair(near, far), std::pair(far, near)}) {
            from->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(from, &QTcpSocket::readyRead, this, [this, from = from, to = to] { forward(from, to); });
            connect(from, &QTcpSocket::disconnected, this, [this, from = from, to = to] { forward(from, to); });
        }
        connect(far, &QTcpSocket::connected, this, [this, near, far] { forward(near, far); });
        connect(far, &QTcpSocket::errorOccurred, this, [this, near, far] { forward(far, near); });
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }

    [[nodiscard]] bool isNear(const QTcpSocket *socket) const
    {
        return std::any_of(m_pairs.cbegin(), m_pairs.cend(),
                           [socket](const Pair &pair) { return pair.near == socket; });
    }

    //! Whether \p left, if it is counted at all, is used up with this.
    static bool isCountedDown(qint64 &left, qint64 by)
    {
        const bool isCounted = left > 0;
        left -= isCounted ? by : 0;
        return isCounted && left <= 0;
    }

    void forward(QTcpSocket *from, QTcpSocket *to)
    {
        if (m_isStalled || to->state() == QAbstractSocket::ConnectingState) {
            return;
        }
        if (from->bytesAvailable() > 0 && to->state() == QAbstractSocket::ConnectedState) {
            const QByteArray bytes = from->readAll();
            to->write(bytes);
            m_isStalled = isNear(from) ? isCountedDown(m_messagesLeft, 1) : isCountedDown(m_bytesLeft, bytes.size());
        }
        if (from->state() == QAbstractSocket::UnconnectedState) {
            to->disconnectFromHost();
            if (to->state() == QAbstractSocket::UnconnectedState) {
                m_pairs.removeIf([from](const Pair &pair) { return pair.near == from || pair.far == from; });
                from->deleteLater();
                to->deleteLater();
            }
        }
    }

    quint16 m_target;
    QTcpServer m_server;
    QList<Pair> m_pairs;
    bool m_isRefusing = false;
    bool m_isStalled = false;
    qint64 m_messagesLeft = 0; //!< until it stalls; 0 or less: it doesn't by itself
    qint64 m_bytesLeft = 0;    //!< likewise
};

TcpProxy::TcpProxy(quint16 target) : m_switch(std::make_unique<Switch>(target))
{
    m_port = m_switch->port();
    m_switch->moveToThread(&m_thread);
    m_thread.setObjectName(u"proxy"_s);
    m_thread.start();
}

TcpProxy::~TcpProxy()
{
    onItsThread([this] { m_switch.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void TcpProxy::cut()
{
    onItsThread([this] { m_switch->cut(); });
}

void TcpProxy::setRefusing(bool isRefusing)
{
    onItsThread([this, isRefusing] { m_switch->setRefusing(isRefusing); });
}

void TcpProxy::setStalled(bool isStalled)
{
    onItsThread([this, isStalled] { m_switch->setStalled(isStalled); });
}

void TcpProxy::setStalledAfter(int messages)
{
    onItsThread([this, messages] { m_switch->setStalledAfter(messages); });
}

void TcpProxy::setStalledAfterAnswering(qint64 bytes)
{
    onItsThread([this, bytes] { m_switch->setStalledAfterAnswering(bytes); });
}

QList<quint16> TcpProxy::outgoingPorts() const
{
    QList<quint16> ports;
    onItsThread([this, &ports] { ports = m_switch->outgoingPorts(); });
    return ports;
}

void TcpProxy::onItsThread(const std::function<void()> &action) const
{
    QMetaObject::invokeMethod(m_switch.get(), action, Qt::BlockingQueuedConnection);
}

} // namespace statusbridge
