// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/httpconnection.h"

#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace statusbridge::zohosim {

HttpConnection::HttpConnection(QTcpSocket *socket, RequestHandler &handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(handler)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        leave();
        deleteLater();
    });
}

HttpConnection::~HttpConnection()
{
    m_socket->disconnect(this);
    leave();
}

void HttpConnection::read()
{
    m_framer.append(m_socket->readAll());
    if (!m_busy) {
        serveNext();
    }
}

void HttpConnection::serveNext()
{
    const std::optional<HttpRequest> request = m_framer.next();
    if (!request) {
        if (m_framer.error() != 0) {
            refuse(m_framer.error());
        }
        return;
    }
    m_busy = true;
    m_keepAlive = request->keepAlive;
    m_delivery = m_handler.arrived(*request);
    if (m_delivery->delay.count() > 0) {
        QTimer::singleShot(m_delivery->delay, Qt::PreciseTimer, this, &HttpConnection::deliver);
    } else {
        deliver();
    }
}

void HttpConnection::deliver()
{
    if (!m_delivery) {
        return;
    }
    switch (m_delivery->manner) {
    case Delivery::Manner::Whole:
        writeWhole();
        break;
    case Delivery::Manner::Drip:
        drip(m_delivery->response.toBytes(m_keepAlive), 0);
        break;
    case Delivery::Manner::Half: {
        const QByteArray bytes = m_delivery->response.toBytes(false);
        m_socket->write(bytes.left(bytes.size() - (m_delivery->response.body.size() + 1) / 2));
        leave();
        m_socket->disconnectFromHost();
        break;
    }
    case Delivery::Manner::Reset:
        reset();
        break;
    case Delivery::Manner::Close:
        leave();
        m_socket->disconnectFromHost();
        break;
    case Delivery::Manner::Never:
        break;
    }
}

void HttpConnection::writeWhole()
{
    const QByteArray bytes = m_delivery->response.toBytes(m_keepAlive);
    leave(); // before the client can know, so that its next call is never counted beside this one
    m_socket->write(bytes);
    m_socket->flush();
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_busy = false;
    serveNext();
}

void HttpConnection::drip(const QByteArray &bytes, qsizetype at)
{
    m_socket->write(bytes.mid(at, 1));
    m_socket->flush();
    if (at + 1 < bytes.size()) {
        QTimer::singleShot(m_delivery ? m_delivery->dripPause : std::chrono::milliseconds(0), Qt::PreciseTimer, this,
                           [this, bytes, at] { drip(bytes, at + 1); });
        return;
    }
    leave();
    m_busy = false;
    serveNext();
}

void HttpConnection::reset()
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    leave();
    m_socket->abort();
}

void HttpConnection::leave()
{
    if (m_delivery) {
        m_handler.left(m_delivery->tag);
        m_delivery.reset();
    }
}

void HttpConnection::refuse(int status)
{
    m_busy = true;
    m_socket->write(HttpResponse{.status = status, .contentType = "text/plain"}.toBytes(false));
    m_socket->disconnectFromHost();
}

} // namespace statusbridge::zohosim

#include "moc_httpconnection.cpp"
