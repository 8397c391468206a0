// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/qtserver.h"

#include "app/api/connectionlistener.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>

#include <algorithm>

namespace statusbridge {

namespace {

//! A connection in memory that holds one request and takes its answer. The client's own socket stays with the listener,
//! so that a client that disconnects can't take away what the server still writes to.
class RequestSocket final : public QTcpSocket
{
public:
    explicit RequestSocket(const QByteArray &request) : m_request(request)
    {
        setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered);
        setSocketState(ConnectedState);
        setPeerAddress(QHostAddress(QHostAddress::LocalHost));
    }
    ~RequestSocket() override
    {
        // Nothing is connected that could be closed.
        setSocketState(UnconnectedState);
        setOpenMode(NotOpen);
    }
    Q_DISABLE_COPY_MOVE(RequestSocket)

    //! Signals that the request is there; the server answers before this returns.
    void deliver() { Q_EMIT readyRead(); }
    [[nodiscard]] QByteArray answer() const { return m_answer; }

    [[nodiscard]] qint64 bytesAvailable() const override
    {
        // The socket in between has no connection, so nothing is available there.
        return m_request.size() + QIODevice::bytesAvailable(); // NOLINT(bugprone-parent-virtual-call)
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const auto taken = std::min<qint64>(size, m_request.size());
        std::copy_n(m_request.constData(), taken, data);
        m_request.remove(0, taken);
        return taken;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_answer.append(data, size);
        return size;
    }

private:
    QByteArray m_request;
    QByteArray m_answer;
};

using StatusCode = QHttpServerResponder::StatusCode;

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
void write(QHttpServerResponder &responder, const HttpResponse &response)
{
    responder.writeStatusLine(static_cast<StatusCode>(response.status));
    for (const auto &[name, value] : commonHeaders(response)) {
        responder.writeHeader(name, value);
    }
    responder.writeBody(response.body);
}
#else
void write(QHttpServerResponder &responder, const HttpResponse &response)
{
    QHttpHeaders headers;
    for (const auto &[name, value] : commonHeaders(response)) {
        if (name != "Content-Length") {
            headers.append(name, value);
        }
    }
    responder.write(response.body, headers, static_cast<StatusCode>(response.status));
}
#endif

// A framed request is written again: the server sees nothing that two readers could read in two ways.
QByteArray rewritten(const HttpRequest &request)
{
    QByteArray text = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers) {
        if (name != "connection" && name != "expect" && name != "content-length" && name != "upgrade") {
            text += name + ": " + value + "\r\n";
        }
    }
    return text + "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body;
}

} // namespace

class QtServer::Server final : public QAbstractHttpServer
{
public:
    const Handler *handler = nullptr; //!< of the request that is being served

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &seen, QTcpSocket *socket) override
    {
        auto responder = makeResponder(seen, socket);
        write(responder, (*handler)());
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#else
    bool handleRequest(const QHttpServerRequest &, QHttpServerResponder &responder) override
    {
        write(responder, (*handler)());
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#endif
};

QtServer::QtServer(std::unique_ptr<ConnectionListener> listener)
    : m_server(std::make_unique<Server>()), m_listener(listener.get())
{
    m_server->bind(listener.release());
}

QtServer::~QtServer() = default;

QByteArray QtServer::serve(const HttpRequest &request, const Handler &handler)
{
    const MessageForm form = {.isKeptAlive = request.isKeptAlive, .isHeadOnly = request.method == "HEAD"};
    m_server->handler = &handler;
    auto *socket = new RequestSocket(rewritten(request));
    m_listener->addConnection(socket);
    socket->deliver();
    m_server->handler = nullptr;
    const auto answer = socket->answer();
    socket->deleteLater();
    return adapted(answer, form);
}

} // namespace statusbridge
