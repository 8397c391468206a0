// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/singleinstance.h"

#include "engine/core/platform.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QThread>

namespace statusbridge {

namespace {

constexpr auto call = "raise\n";
constexpr auto answer = "raised\n";
constexpr int patienceMs = 2000;
constexpr int longestCall = 64;
constexpr unsigned long pauseMs = 50;
constexpr int tries = 5;

QString socketPath(const QString &dataDirectory)
{
    return dataDirectory + u"/statusbridge.console"_s;
}

//! An instance that has just taken the lock needs a moment until it listens. What another user has laid is not reached.
bool reach(QLocalSocket &socket, const QString &path)
{
    for (int left = tries; left > 0; --left) {
        if (isOwnSocket(path)) {
            socket.connectToServer(path);
        }
        if (socket.state() != QLocalSocket::UnconnectedState && socket.waitForConnected(patienceMs)) {
            return true;
        }
        QThread::msleep(pauseMs);
    }
    return false;
}

} // namespace

SingleInstanceServer::SingleInstanceServer(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            socket->setReadBufferSize(longestCall);
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (!socket->canReadLine() && socket->bytesAvailable() < longestCall) {
                    return;
                }
                if (socket->readLine(longestCall) == call) {
                    socket->write(answer);
                    Q_EMIT raiseRequested();
                }
                socket->disconnectFromServer();
            });
        }
    });
}

Expected<void> SingleInstanceServer::listen(const QString &dataDirectory)
{
    const auto path = socketPath(dataDirectory);
    if (isOfAnotherUser(path)) {
        return configurationError(Sentence(SentenceId::RaiseSocketTaken, {path}));
    }
    QLocalServer::removeServer(path);
    if (m_server.listen(path) && isOwnSocket(path)) {
        return {};
    }
    m_server.close();
    return configurationError(Sentence(SentenceId::RaiseSocketNotMade, {path, m_server.errorString()}));
}

bool raiseRunningConsole(const QString &dataDirectory)
{
    QLocalSocket socket;
    if (!reach(socket, socketPath(dataDirectory))) {
        return false;
    }
    socket.write(call);
    const QDeadlineTimer deadline(patienceMs);
    while (!socket.canReadLine() && !deadline.hasExpired() &&
           socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
    }
    return socket.readLine(longestCall) == answer;
}

} // namespace statusbridge

#include "moc_singleinstance.cpp"
