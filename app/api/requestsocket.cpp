// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/requestsocket.h"

#include <algorithm>

namespace statusbridge {

RequestSocket::RequestSocket(const QByteArray &request, QObject *parent) : QTcpSocket(parent), m_request(request)
{
    setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered);
    setSocketState(ConnectedState);
    setPeerAddress(QHostAddress(QHostAddress::LocalHost));
}

RequestSocket::~RequestSocket()
{
    // Nothing is connected that could be closed.
    setSocketState(UnconnectedState);
    setOpenMode(NotOpen);
}

qint64 RequestSocket::bytesAvailable() const
{
    // The socket in between has no connection, so nothing is available there.
    return m_request.size() + QIODevice::bytesAvailable(); // NOLINT(bugprone-parent-virtual-call)
}

qint64 RequestSocket::readData(char *data, qint64 size)
{
    const auto taken = std::min<qint64>(size, m_request.size());
    std::copy_n(m_request.constData(), taken, data);
    m_request.remove(0, taken);
    return taken;
}

qint64 RequestSocket::writeData(const char *data, qint64 size)
{
    m_answer.append(data, size);
    return size;
}

} // namespace statusbridge

#include "moc_requestsocket.cpp"
