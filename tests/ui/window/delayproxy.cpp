// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/delayproxy.h"

#include "engine/core/literals.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace statusbridge {

namespace {

// To open a connection takes many questions, and they are not what is to be slow.
constexpr std::chrono::milliseconds openingTime(1000);

void join(QTcpSocket *client, quint16 port, std::chrono::milliseconds delay)
{
    auto *server = new QTcpSocket(client);
    QElapsedTimer age;
    age.start();
    QObject::connect(client, &QTcpSocket::readyRead, server, [client, server, delay, age] {
        if (age.elapsed() < openingTime.count()) {
            server->write(client->readAll());
            return;
        }
        // Timers of one length end in the order in which they began.
        QTimer::singleShot(delay, Qt::PreciseTimer, server,
                           [server, bytes = client->readAll()] { server->write(bytes); });
    });
    QObject::connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(u"127.0.0.1"_s, port);
}

} // namespace

DelayProxy::DelayProxy(quint16 port, std::chrono::milliseconds delay)
{
    auto *server = new QTcpServer;
    QObject::connect(server, &QTcpServer::newConnection, server, [server, port, delay] {
        while (QTcpSocket *client = server->nextPendingConnection()) {
            join(client, port, delay);
        }
    });
    if (!server->listen(QHostAddress::LocalHost)) {
        qFatal("%s", qPrintable(server->errorString()));
    }
    m_port = server->serverPort();
    m_server = server;
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    m_thread.start();
}

DelayProxy::~DelayProxy()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace statusbridge
