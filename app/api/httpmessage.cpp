// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/httpmessage.h"

#include <QHash>

#include <algorithm>

namespace statusbridge {

QByteArray HttpRequest::header(const QByteArray &lowerCaseName) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(),
                                    [&](const auto &header) { return header.first == lowerCaseName; });
    return found == headers.cend() ? QByteArray() : found->second;
}

QByteArrayList HttpRequest::values(const QByteArray &lowerCaseName) const
{
    QByteArrayList found;
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName) {
            found.append(value);
        }
    }
    return found;
}

QByteArray HttpRequest::path() const
{
    return textBefore(target, '?');
}

QByteArray textBefore(const QByteArray &text, char separator)
{
    const auto end = text.indexOf(separator);
    return end < 0 ? text : text.left(end);
}

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases = {
        {200, "OK"},
        {202, "Accepted"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    };
    return phrases.value(status, "Unknown"_ba);
}

HttpHeaders commonHeaders(const HttpResponse &response)
{
    return HttpHeaders{{"Content-Type"_ba, response.contentType},
                       {"Content-Length"_ba, QByteArray::number(response.body.size())},
                       {"Cache-Control"_ba, "no-store"_ba}} +
           response.headers;
}

QByteArray messageOf(const HttpResponse &response, const MessageForm &form)
{
    QByteArray message =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    for (const auto &[name, value] : commonHeaders(response)) {
        message += name + ": " + value + "\r\n";
    }
    return adapted(message + "\r\n" + response.body, form);
}

QByteArray adapted(const QByteArray &message, const MessageForm &form)
{
    const auto endOfHead = message.indexOf("\r\n\r\n");
    auto head = message.left(endOfHead);
    if (!form.isKeptAlive) {
        head += "\r\nConnection: close";
    }
    return head + "\r\n\r\n" + (form.isHeadOnly ? QByteArray() : message.mid(endOfHead + 4));
}

} // namespace statusbridge
