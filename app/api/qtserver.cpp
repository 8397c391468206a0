// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/qtserver.h"

#include "app/api/connectionlistener.h"
#include "app/api/httpmessage.h"
#include "app/api/requestsocket.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>

namespace statusbridge {

namespace {

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
