// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/wire.h"

#include <QDeadlineTimer>
#include <QSslSocket>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace statusbridge::abuse {

namespace {

sockaddr_in addressOf(const QByteArray &text, quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    ::inet_pton(AF_INET, text.constData(), &address.sin_addr);
    return address;
}

bool isBound(int descriptor, const Connecting &how)
{
    const int yes = 1;
    const auto milliseconds = how.patience.count();
    const timeval patience = {.tv_sec = milliseconds / 1000, .tv_usec = milliseconds % 1000 * 1000};
    // The port is chosen when it connects, so that an address has as many as there are for each that it connects to.
    ::setsockopt(descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &yes, sizeof(yes));
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
    if (how.receiveBuffer > 0) {
        ::setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &how.receiveBuffer, sizeof(how.receiveBuffer));
    }
    const auto own = addressOf(how.from, 0);
    return ::bind(descriptor, reinterpret_cast<const sockaddr *>(&own), sizeof(own)) == 0;
}

//! By hand, since QSslSocket forgets the address that it was bound to. -1 if there is no connection.
int connectedDescriptor(const Endpoint &endpoint, const Connecting &how)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto service = addressOf("127.0.0.1", endpoint.port);
    if (descriptor >= 0 && isBound(descriptor, how) &&
        ::connect(descriptor, reinterpret_cast<const sockaddr *>(&service), sizeof(service)) == 0) {
        return descriptor;
    }
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return -1;
}

} // namespace

std::unique_ptr<QTcpSocket> connectTo(const Endpoint &endpoint, const Connecting &how)
{
    const int descriptor = connectedDescriptor(endpoint, how);
    if (descriptor < 0) {
        return nullptr;
    }
    if (!endpoint.isTls || !how.speaksTls) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->setSocketDescriptor(descriptor);
        return socket;
    }
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSocketDescriptor(descriptor);
    socket->startClientEncryption();
    return socket;
}

std::optional<WireAnswer> exchange(QTcpSocket &socket, const QByteArray &request, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    AnswerReader reader;
    socket.write(request);
    socket.flush();
    while (!deadline.hasExpired()) {
        const bool hasEnded = !socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        const auto answers = reader.feed(socket.readAll());
        if (!answers.isEmpty()) {
            return answers.first();
        }
        if (hasEnded) {
            break;
        }
    }
    return std::nullopt;
}

QByteArray requestText(const QByteArray &method, const QByteArray &path, const QByteArray &headers,
                       const QByteArray &body)
{
    const QByteArray length =
        method == "GET" ? QByteArray() : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + length + "\r\n" + body;
}

QByteArray callText(const QByteArray &path, const QByteArray &user, const QByteArray &password, const QByteArray &more)
{
    return requestText("POST", path, "Content-Type: application/json\r\n",
                       R"({"username":")" + user + R"(","password":")" + password + '"' +
                           (more.isEmpty() ? QByteArray() : ',' + more) + '}');
}

} // namespace statusbridge::abuse
