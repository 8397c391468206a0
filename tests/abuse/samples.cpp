// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/samples.h"

#include "engine/core/literals.h"

#include <QDeadlineTimer>

namespace statusbridge::abuse {

namespace {

constexpr std::chrono::milliseconds patience(5000);
constexpr int kibibyte = 1024;

QByteArray post(const QByteArray &headers, const QByteArray &rest)
{
    return "POST /zoho/scheduler/status HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n" + rest;
}

QByteArray get(const QByteArray &headers)
{
    return "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n";
}

QList<Sample> lengthSamples(const QByteArray &hidden)
{
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray length = "Content-Length: " + QByteArray::number(hidden.size()) + "\r\n";
    return {
        {.name = "length and chunks", .bytes = post(length + chunked, "0\r\n\r\n" + hidden), .statuses = {400}},
        {.name = "chunks", .bytes = post(chunked, "0\r\n\r\n" + hidden), .statuses = {400, 411}},
        {.name = "chunks by another name", .bytes = post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n" + hidden)},
        {.name = "nonsense in chunks", .bytes = post(chunked, "ffffffffffffffff\r\n" + hidden), .statuses = {400, 411}},
        {.name = "two lengths", .bytes = post("Content-Length: 0\r\n" + length, hidden), .statuses = {400}},
        {.name = "a list of lengths", .bytes = post("Content-Length: 0, 5\r\n", hidden), .statuses = {400}},
        {.name = "a length with a sign", .bytes = post("Content-Length: +0\r\n", hidden), .statuses = {400}},
        {.name = "a length below zero", .bytes = post("Content-Length: -1\r\n", hidden), .statuses = {400}},
        {.name = "a length in hexadecimal", .bytes = post("Content-Length: 0x0\r\n", hidden), .statuses = {400}},
        {.name = "a length beyond 64 bits",
         .bytes = post("Content-Length: 18446744073709551616\r\n", hidden),
         .statuses = {400, 413}},
        {.name = "a huge length", .bytes = post("Content-Length: 1073741824\r\n", hidden), .statuses = {413}},
    };
}

QList<Sample> headSamples(const QByteArray &hidden)
{
    return {
        {.name = "a blank before the colon", .bytes = get("Content-Length : 9\r\n") + hidden, .statuses = {400}},
        {.name = "a folded line", .bytes = get("X: a\r\n b: c\r\n") + hidden, .statuses = {400}},
        {.name = "bare line feeds", .bytes = "GET /healthz HTTP/1.1\nHost: 127.0.0.1\n\n" + hidden, .statuses = {400}},
        {.name = "a bare carriage return", .bytes = get("X: a\rY: b\r\n") + hidden, .statuses = {400}},
        {.name = "a zero byte", .bytes = get(QByteArray("X: a\0b\r\n", 8)) + hidden, .statuses = {400}},
        {.name = "a line without a colon", .bytes = get("nonsense\r\n") + hidden, .statuses = {400}},
        {.name = "two hosts", .bytes = get("Host: evil.example\r\n") + hidden, .statuses = {400}},
        {.name = "no host", .bytes = "GET /healthz HTTP/1.1\r\n\r\n" + hidden, .statuses = {400}},
        {.name = "HTTP/0.9", .bytes = "GET /healthz\r\n" + hidden, .statuses = {400, 505}},
        {.name = "HTTP/2", .bytes = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + hidden, .statuses = {400, 505}},
        {.name = "a blank in the target", .bytes = "GET /healthz /x HTTP/1.1\r\nHost: a\r\n\r\n" + hidden},
        {.name = "large head", .bytes = get("X: " + QByteArray(64 * kibibyte, 'x') + "\r\n"), .statuses = {431}},
        {.name = "many lines", .bytes = get(QByteArray("X: y\r\n").repeated(101)), .statuses = {431}},
        {.name = "long target", .bytes = "GET /" + QByteArray(64 * kibibyte, 'x'), .statuses = {414}},
    };
}

//! All that comes back until the service ends the connection; nothing if it doesn't.
std::optional<QByteArray> everythingAfter(QTcpSocket &socket, const QByteArray &bytes)
{
    const QDeadlineTimer deadline(patience);
    socket.write(bytes);
    QByteArray all;
    while (socket.state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired()) {
        socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        all += socket.readAll();
    }
    return socket.state() == QAbstractSocket::UnconnectedState ? std::optional(all) : std::nullopt;
}

QString complaintAbout(const Sample &sample, const Endpoint &endpoint, const QByteArray &from)
{
    const auto socket = connectTo(endpoint, {.from = from});
    const auto all = socket ? everythingAfter(*socket, sample.bytes) : std::nullopt;
    const QString name = QString::fromLatin1(sample.name);
    if (!all) {
        return u"%1: the connection stays"_s.arg(name);
    }
    const auto answers = AnswerReader().feed(*all);
    if (answers.size() != 1) {
        return u"%1: %2 answers"_s.arg(name).arg(answers.size());
    }
    const int status = answers.first().status;
    const bool isRight = sample.statuses.isEmpty() ? status / 100 >= 4 : sample.statuses.contains(status);
    return isRight ? QString() : u"%1: %2"_s.arg(name).arg(status);
}

} // namespace

QList<Sample> framingSamples(const QByteArray &user, const QByteArray &password)
{
    const auto hidden = callText("/zoho/scheduler/stop", user, password);
    return lengthSamples(hidden) + headSamples(hidden);
}

QList<Sample> foreignPageSamples(const QByteArray &user, const QByteArray &password)
{
    const QByteArray line = "POST /zoho/scheduler/stop HTTP/1.1\r\n";
    const QByteArray basic = "Authorization: Basic " + QByteArray(user + ':' + password).toBase64() +
                             "\r\nContent-Length: 0\r\nConnection: close\r\n";
    const QByteArray local = "Host: 127.0.0.1\r\n";
    const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
    return {
        {.name = "another name of this address",
         .bytes = line + "Host: evil.example\r\n" + basic + "\r\n",
         .statuses = {403}},
        {.name = "a page of another site",
         .bytes = line + local + basic + "Origin: https://evil.example\r\n\r\n",
         .statuses = {403}},
        {.name = "a page without origin", .bytes = line + local + basic + "Origin: null\r\n\r\n", .statuses = {403}},
        {.name = "cross-site", .bytes = line + local + basic + "Sec-Fetch-Site: cross-site\r\n\r\n", .statuses = {403}},
        {.name = "an empty form", .bytes = line + local + basic + form + "\r\n", .statuses = {403, 415}},
    };
}

QStringList complaintsAbout(const QList<Sample> &samples, const Endpoint &endpoint, const QByteArray &from)
{
    QStringList complaints;
    for (const auto &sample : samples) {
        const auto complaint = complaintAbout(sample, endpoint, from);
        if (!complaint.isEmpty()) {
            complaints += complaint;
        }
    }
    return complaints;
}

} // namespace statusbridge::abuse
