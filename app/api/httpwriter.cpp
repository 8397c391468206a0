// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/httpwriter.h"

namespace statusbridge {

HttpHeaders commonHeaders(const HttpResponse &response)
{
    return HttpHeaders{{QByteArrayLiteral("Content-Type"), response.contentType},
                       {QByteArrayLiteral("Content-Length"), QByteArray::number(response.body.size())},
                       {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")}} +
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
