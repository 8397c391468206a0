// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/redirectrequest.h"

namespace statusbridge::zoho {

namespace {

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
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    default:
        return "Bad Request";
    }
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

} // namespace statusbridge::zoho
