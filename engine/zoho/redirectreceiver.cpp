// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/redirectreceiver.h"

#include <QEventLoop>
#include <QMap>
#include <QTcpSocket>
#include <QTimer>

namespace statusbridge::zoho {

namespace {

using namespace std::chrono_literals;

constexpr qint64 longestHead = 8192; // bytes
constexpr qsizetype mostConnections = 64;
constexpr auto requestPatience = 5s; // from the connection to the end of the head

Error portTaken(quint16 port, const QString &why)
{
    return configurationError(Sentence(SentenceId::RedirectPortTaken, {port}), why);
}

QString formDecoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

RedirectParameters parametersOf(const QByteArray &query)
{
    RedirectParameters parameters;
    for (const QByteArray &piece : query.split('&')) {
        const qsizetype equals = piece.indexOf('=');
        if (equals > 0) {
            parameters.append({formDecoded(piece.left(equals)), formDecoded(piece.mid(equals + 1))});
        }
    }
    return parameters;
}

bool isOurHost(const QByteArray &host, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    return host == "localhost" + suffix || host == "127.0.0.1" + suffix || host == "[::1]" + suffix;
}

//! The one Host header; empty if there is none, or more than one.
QByteArray hostOf(const QList<QByteArray> &lines)
{
    QByteArray host;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (lines.at(i).left(colon).toLower() == "host") {
            if (!host.isEmpty()) {
                return {};
            }
            host = lines.at(i).mid(colon + 1).trimmed().toLower();
        }
    }
    return host;
}

QByteArray reasonOf(int status)
{
    static const QMap<int, QByteArray> reasons = {{200, "OK"}, {404, "Not Found"}, {405, "Method Not Allowed"}};
    return reasons.value(status, "Bad Request");
}

} // namespace

RedirectRequest readRedirectRequest(const QByteArray &head, quint16 port)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines) {
        line = line.endsWith('\r') ? line.chopped(1) : line;
    }
    const QList<QByteArray> words = lines.constFirst().split(' ');
    const bool isHttp = words.size() == 3 && (words.at(2) == "HTTP/1.1" || words.at(2) == "HTTP/1.0");
    if (!isHttp || !words.at(1).startsWith('/') || !isOurHost(hostOf(lines), port)) {
        return {.refusal = 400};
    }
    const qsizetype mark = words.at(1).indexOf('?');
    if ((mark < 0 ? words.at(1) : words.at(1).left(mark)) != "/callback") {
        return {.refusal = 404};
    }
    if (words.constFirst() != "GET") {
        return {.refusal = 405};
    }
    return {.refusal = 0, .parameters = mark < 0 ? RedirectParameters() : parametersOf(words.at(1).mid(mark + 1))};
}

QByteArray redirectPage(int status, const QString &heading, const QString &text)
{
    const QByteArray body = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                            "<title>Statusbridge</title></head><body><h1>%1</h1><p>%2</p></body></html>"_s
                                .arg(heading.toHtmlEscaped(), text.toHtmlEscaped())
                                .toUtf8();
    // The address in the browser holds the code: it goes nowhere from here, and into no cache.
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) +
           "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
           "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\nX-Content-Type-Options: "
           "nosniff\r\n" +
           (status == 405 ? "Allow: GET\r\n" : "") + "Connection: close\r\n\r\n" + body;
}

RedirectReceiver::RedirectReceiver()
{
    for (QTcpServer &server : m_servers) {
        connect(&server, &QTcpServer::newConnection, this, [this, &server] { accept(server); });
    }
}

RedirectReceiver::~RedirectReceiver()
{
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        if (socket->bytesToWrite() > 0) {
            socket->waitForBytesWritten(500);
        }
    }
}

Expected<std::unique_ptr<RedirectReceiver>> RedirectReceiver::listen(quint16 port)
{
    std::unique_ptr<RedirectReceiver> receiver(new RedirectReceiver);
    auto &[four, six] = receiver->m_servers;
    if (!four.listen(QHostAddress::LocalHost, port)) {
        return portTaken(port, four.errorString());
    }
    // A machine without IPv6 is fine; but another program that listens there might be given the code by the browser.
    const bool isListening = six.listen(QHostAddress::LocalHostIPv6, four.serverPort());
    if (!isListening && six.serverError() == QAbstractSocket::AddressInUseError) {
        return portTaken(port, six.errorString());
    }
    return receiver;
}

Expected<Redirect> RedirectReceiver::wait(const Secret &state, std::chrono::milliseconds patience,
                                          const std::stop_token &stop)
{
    m_state = state;
    QEventLoop loop;
    connect(this, &RedirectReceiver::answered, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    const std::stop_callback onStop(
        stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    if (!m_outcome) {
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    for (QTcpServer &server : m_servers) {
        server.close();
    }
    if (m_outcome) {
        return *m_outcome;
    }
    if (stop.stop_requested()) {
        return Error{.kind = ErrorKind::Cancelled, .message = Sentence(SentenceId::SignInCancelled)};
    }
    return Error{.kind = ErrorKind::Transient,
                 .message =
                     Sentence(SentenceId::SignInMissed, {std::chrono::ceil<std::chrono::minutes>(patience).count()})};
}

void RedirectReceiver::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        makeRoom();
        socket->setParent(this);
        socket->setReadBufferSize(longestHead + 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(requestPatience, socket, &QTcpSocket::abort);
    }
}

// Those that came first go: the browser asks as soon as it is connected, and a silent connection only takes the place.
void RedirectReceiver::makeRoom()
{
    auto sockets = findChildren<QTcpSocket *>();
    while (sockets.size() >= mostConnections) {
        QTcpSocket *oldest = sockets.takeFirst();
        oldest->disconnect(this);
        oldest->abort();
        delete oldest;
    }
}

void RedirectReceiver::read(QTcpSocket &socket)
{
    const QByteArray seen = socket.peek(longestHead + 1);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0 && seen.size() <= longestHead) {
        return; // more is to come
    }
    socket.disconnect(this);
    answer(socket, seen.left(std::max<qsizetype>(end, 0)));
    socket.readAll();
    socket.flush();
    socket.disconnectFromHost();
}

void RedirectReceiver::answer(QTcpSocket &socket, const QByteArray &head)
{
    const RedirectRequest request = readRedirectRequest(head, port());
    if (request.refusal != 0) {
        socket.write(redirectPage(request.refusal, u"There is nothing here"_s,
                                  u"Statusbridge waits here for a sign-in at Zoho, and for nothing else."_s));
        return;
    }
    const auto outcome = m_outcome ? std::nullopt : readRedirect(request.parameters, m_state);
    if (!outcome) {
        socket.write(redirectPage(400, u"This is not the sign-in that Statusbridge waits for"_s,
                                  u"It may be an older one, or you refused it at Zoho. Begin again in "
                                  "Statusbridge."_s));
        return;
    }
    m_outcome = outcome;
    socket.write(outcome->hasValue() ? redirectPage(200, u"Zoho's answer has arrived"_s,
                                                    u"You can close this page and go back to Statusbridge."_s)
                                     : redirectPage(200, u"Zoho granted no access"_s,
                                                    u"Statusbridge tells why. You can close this page."_s));
    Q_EMIT answered();
}

} // namespace statusbridge::zoho

#include "moc_redirectreceiver.cpp"
