// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/httpmessage.h"

#include <algorithm>

namespace statusbridge::zohosim {

namespace {

QByteArrayView reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Other";
    }
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    QByteArray joined;
    for (const auto &[key, value] : headers) {
        if (key == name) {
            joined = joined.isNull() ? value : joined + ", " + value;
        }
    }
    return joined;
}

QByteArray HttpResponse::toBytes(bool keepAlive) const
{
    QByteArray bytes;
    bytes.reserve(256 + body.size());
    bytes.append("HTTP/1.1 ").append(QByteArray::number(status)).append(' ').append(reason(status));
    bytes.append("\r\nContent-Type: ").append(contentType);
    bytes.append("\r\nContent-Length: ").append(QByteArray::number(std::max<qsizetype>(0, body.size() + lengthError)));
    for (const auto &[name, value] : headers) {
        bytes.append("\r\n").append(name).append(": ").append(value);
    }
    bytes.append(keepAlive ? QByteArrayView("\r\nConnection: keep-alive\r\n\r\n")
                           : QByteArrayView("\r\nConnection: close\r\n\r\n"));
    bytes.append(body);
    return bytes;
}

} // namespace statusbridge::zohosim
