// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/testclient.h"

#include <QHostAddress>
#include <QJsonDocument>

namespace statusbridge::zohosim {

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray Answer::header(QByteArrayView name) const
{
    return HttpRequest{.headers = headers}.header(name);
}

TestClient::TestClient(quint16 port) : m_port(port) {}

Answer TestClient::exchange(const QByteArray &method, const QByteArray &target, const Headers &headers,
                            const QByteArray &body)
{
    send(method, target, headers, body);
    return receive();
}

void TestClient::send(const QByteArray &method, const QByteArray &target, const Headers &headers,
                      const QByteArray &body)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        m_socket.abort();
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        m_socket.waitForConnected();
    }
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
    for (const auto &[name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
    }
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    m_socket.write(bytes);
    m_socket.flush();
}

Answer TestClient::receive(int timeoutMs)
{
    QByteArray bytes;
    Answer answer;
    qsizetype headEnd = -1;
    qsizetype length = 0;
    while (headEnd < 0 || bytes.size() < headEnd + 4 + length) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(timeoutMs)) {
            break;
        }
        bytes += m_socket.readAll();
        if (headEnd < 0 && (headEnd = bytes.indexOf("\r\n\r\n")) >= 0) {
            const QList<QByteArray> lines = bytes.left(headEnd).split('\n');
            answer.status = lines.first().split(' ').value(1).toInt();
            for (const QByteArray &line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                answer.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
            }
            length = answer.header("content-length").toLongLong();
        }
    }
    answer.body = headEnd < 0 ? QByteArray() : bytes.mid(headEnd + 4);
    answer.isWhole = headEnd >= 0 && answer.body.size() == length;
    if (answer.header("connection") == "close") {
        m_socket.abort();
    }
    return answer;
}

Answer TestClient::refresh(const QByteArray &refreshToken)
{
    Answer answer = exchange(
        "POST", "/oauth/v2/token", {{"Content-Type", "application/x-www-form-urlencoded"}},
        "grant_type=refresh_token&client_id=1000.CLIENT&client_secret=client-secret&refresh_token=" + refreshToken);
    m_token = answer.json().value(u"access_token").toString().toLatin1();
    return answer;
}

Answer TestClient::get(const QByteArray &pathAndQuery, const Headers &more)
{
    return exchange("GET", report + pathAndQuery, apiHeaders() + more);
}

Answer TestClient::patch(const QByteArray &path, const QByteArray &body)
{
    return exchange("PATCH", report + path, apiHeaders() + Headers{{"Content-Type", "application/json"}}, body);
}

Headers TestClient::apiHeaders() const
{
    return {{"Authorization", "Zoho-oauthtoken " + m_token}, {"Accept", "application/json"}};
}

} // namespace statusbridge::zohosim
