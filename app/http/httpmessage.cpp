// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/httpmessage.h"

#include <QHash>

namespace statusbridge {

QByteArray HttpRequest::header(QByteArrayView name) const
{
    return values(name).value(0);
}

QByteArrayList HttpRequest::values(QByteArrayView name) const
{
    QByteArrayList found;
    for (auto from = raw.indexOf('\n') + 1; from > 0 && from < headSize;) {
        const auto end = raw.indexOf('\n', from);
        const auto line = QByteArrayView(raw).sliced(from, end - from);
        if (line.size() > name.size() && line.at(name.size()) == ':' &&
            line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0) {
            found.append(line.sliced(name.size() + 1).trimmed().toByteArray());
        }
        from = end + 1;
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

QByteArray messageOf(const HttpResponse &response)
{
    QByteArray message = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) +
                         "\r\nContent-Type: " + response.contentType +
                         "\r\nContent-Length: " + QByteArray::number(response.body.size()) +
                         "\r\nCache-Control: no-store\r\n";
    for (const auto &[name, value] : response.headers) {
        message += name + ": " + value + "\r\n";
    }
    return message + "\r\n" + response.body;
}

QByteArray adapted(const QByteArray &message, const MessageForm &form)
{
    if (form.isKeptAlive && !form.isHeadOnly) {
        return message;
    }
    const auto endOfHead = message.indexOf("\r\n\r\n");
    auto head = message.left(endOfHead);
    if (!form.isKeptAlive) {
        head += "\r\nConnection: close";
    }
    return head + "\r\n\r\n" + (form.isHeadOnly ? QByteArray() : message.mid(endOfHead + 4));
}

} // namespace statusbridge
