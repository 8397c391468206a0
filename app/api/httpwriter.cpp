// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/httpwriter.h"

#include "engine/core/literals.h"

namespace statusbridge {

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
