// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiworker.h"

#include "app/http/httpanswers.h"
#include "app/json/jsonviews.h"
#include "app/json/maskednumbers.h"

#include <QHttpServer>
#include <QJsonDocument>
#include <QMetaMethod>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace statusbridge {

namespace {

//! A connection in memory that holds one request and takes its answer. The client's own socket is on another thread, so
//! that a client that disconnects can't take away what the server still writes to.
class MemorySocket final : public QTcpSocket
{
public:
    explicit MemorySocket(const QByteArray &request) : m_request(request)
    {
        setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered);
        setSocketState(ConnectedState);
        setPeerAddress(QHostAddress(QHostAddress::LocalHost));
    }
    ~MemorySocket() override
    {
        // Nothing is connected that could be closed.
        setSocketState(UnconnectedState);
        setOpenMode(NotOpen);
    }
    Q_DISABLE_COPY_MOVE(MemorySocket)

    //! Signals that the request is there; the server answers before this returns.
    void deliver() { Q_EMIT readyRead(); }
    [[nodiscard]] QByteArray answer() const { return m_answer; }

    [[nodiscard]] qint64 bytesAvailable() const override
    {
        // The socket in between has no connection, so nothing is available there.
        return m_request.size() - m_read + QIODevice::bytesAvailable(); // NOLINT(bugprone-parent-virtual-call)
    }
    void disconnectFromHost() override {}

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const auto taken = std::min<qint64>(size, m_request.size() - m_read);
        std::copy_n(m_request.constData() + m_read, taken, data);
        m_read += taken;
        return taken;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_answer.append(data, size);
        return size;
    }

private:
    QByteArray m_request;
    qsizetype m_read = 0;
    QByteArray m_answer;
};

QHttpServerRequest::Methods methodsOf(const ApiRoute &route)
{
    using Method = QHttpServerRequest::Method;
    static const QMap<QByteArray, QHttpServerRequest::Methods> methods = {{"GET"_ba, Method::Get | Method::Head},
                                                                          {"POST"_ba, Method::Post},
                                                                          {"PUT"_ba, Method::Put},
                                                                          {"PATCH"_ba, Method::Patch},
                                                                          {"DELETE"_ba, Method::Delete}};
    return methods.value(route.method);
}

void addHeader(QHttpServerResponse &response, const QByteArray &name, const QByteArray &value)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    response.addHeader(name, value);
#else
    auto headers = response.headers();
    headers.append(name, value);
    response.setHeaders(std::move(headers));
#endif
}

} // namespace

//! Never listens: connections are handed to it.
class ApiWorker::Listener final : public QTcpServer
{
public:
    void takeConnection(QTcpSocket *socket)
    {
        m_next = socket;
        // Only this class may emit them, but anyone may call them; which one the server waits for depends on its
        // version.
        QMetaMethod::fromSignal(&QTcpServer::pendingConnectionAvailable).invoke(this, Qt::DirectConnection);
        QMetaMethod::fromSignal(&QTcpServer::newConnection).invoke(this, Qt::DirectConnection);
    }
    [[nodiscard]] bool hasPendingConnections() const override { return m_next != nullptr; }
    QTcpSocket *nextPendingConnection() override { return std::exchange(m_next, nullptr); }

private:
    QTcpSocket *m_next = nullptr;
};

ApiWorker::ApiWorker(const EngineEnvironment &environment, LocalEngine &engine, const QList<ApiRoute> &routes,
                     const ApiSurroundings &surroundings)
    : m_context(environment, engine, surroundings), m_server(std::make_unique<QHttpServer>()), m_listener(new Listener)
{
    for (const auto &route : routes) {
        if (route.handler) {
            addRoute(route);
        }
    }
    // Only one that listens can be bound; nothing is accepted before it is closed again.
    m_listener->listen(QHostAddress(QHostAddress::LocalHost));
    static_cast<void>(m_server->bind(m_listener)); // Qt 6.8 returns something
    m_listener->close();
}

ApiWorker::~ApiWorker() = default;

void ApiWorker::addRoute(const ApiRoute &route)
{
    auto path = QString::fromLatin1(route.path);
    const auto parameters = parametersOf(route);
    for (const auto &name : parameters) {
        path.replace(u'{' + name + u'}', u"<arg>"_s);
    }
    const auto methods = methodsOf(route);
    switch (parameters.size()) {
    case 0:
        m_server->route(path, methods,
                        [this, &route](const QHttpServerRequest &request) { return answer(route, {}, request); });
        break;
    case 1:
        m_server->route(path, methods, [this, &route](const QString &first, const QHttpServerRequest &request) {
            return answer(route, {first}, request);
        });
        break;
    default:
        m_server->route(path, methods,
                        [this, &route](const QString &first, const QString &second, const QHttpServerRequest &request) {
                            return answer(route, {first, second}, request);
                        });
    }
}

QHttpServerResponse ApiWorker::answer(const ApiRoute &route, const QStringList &parameters,
                                      const QHttpServerRequest &request)
{
    m_context.setActor(m_caller.actor);
    const auto made = route.handler(m_context, {.parameters = parameters,
                                                .query = request.query(),
                                                .body = QJsonDocument::fromJson(request.body()).object(),
                                                .caller = m_caller});
    const bool isMasked = m_caller.role == Role::Viewer;
    const auto refused = [&] {
        const Error error = isMasked ? withMaskedWords(made.error()) : made.error();
        return route.takesCredentialsInBody ? errorAnswer(error) : wholeErrorAnswer(error);
    };
    const auto answer = made ? jsonAnswer(route.success, isMasked ? withMaskedWords(*made) : *made) : refused();
    QHttpServerResponse response(answer.contentType, answer.body,
                                 static_cast<QHttpServerResponse::StatusCode>(answer.status));
    addHeader(response, "Cache-Control"_ba, "no-store"_ba);
    for (const auto &[name, value] : answer.headers) {
        addHeader(response, name, value);
    }
    return response;
}

QByteArray ApiWorker::serve(const QByteArray &request, const ApiIdentity &caller)
{
    m_caller = caller;
    auto *socket = new MemorySocket(request);
    m_listener->takeConnection(socket);
    socket->deliver();
    const auto answer = socket->answer();
    Q_EMIT socket->disconnected();
    socket->deleteLater();
    return answer;
}

} // namespace statusbridge
