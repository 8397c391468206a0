// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/httpframer.h"

#include <algorithm>

namespace statusbridge::zohosim {

namespace {

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 10 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<HttpRequest> HttpFramer::next()
{
    if (m_error != 0) {
        return std::nullopt;
    }
    if (!m_head) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            m_error = m_buffer.size() > maxHeadBytes ? 431 : 0;
            return std::nullopt;
        }
        if (!readHead(end)) {
            return std::nullopt;
        }
    }
    if (m_buffer.size() < m_bodyLength) {
        return std::nullopt;
    }
    m_head->body = m_buffer.left(m_bodyLength);
    m_buffer.remove(0, m_bodyLength);
    return std::exchange(m_head, std::nullopt);
}

bool HttpFramer::readHead(qsizetype end)
{
    m_head.emplace();
    m_bodyLength = 0;
    const QByteArrayView head = QByteArrayView(m_buffer).first(end);
    qsizetype start = 0;
    while (m_error == 0 && start <= head.size()) {
        qsizetype stop = head.indexOf("\r\n", start);
        stop = stop < 0 ? head.size() : stop;
        const QByteArrayView line = head.sliced(start, stop - start);
        m_error = start == 0 ? readRequestLine(line) : readHeader(line);
        start = stop + 2;
    }
    if (m_error == 0) {
        m_error = checkHeaders();
    }
    m_buffer.remove(0, end + 4);
    return m_error == 0;
}

int HttpFramer::readRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = line.indexOf(' ', first + 1);
    if (first < 0 || second < 0 || line.indexOf(' ', second + 1) >= 0) {
        return 400;
    }
    if (line.sliced(second + 1) != "HTTP/1.1") {
        return 505;
    }
    const QByteArrayView target = line.sliced(first + 1, second - first - 1);
    if (target.size() > maxTargetBytes) {
        return 414;
    }
    const bool clean =
        std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < 0x7f && c != '#'; });
    if (!isToken(line.first(first)) || !target.startsWith('/') || !clean) {
        return 400;
    }
    m_head->method = line.first(first).toByteArray();
    m_head->target = target.toByteArray();
    return 0;
}

int HttpFramer::readHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon))) {
        return 400;
    }
    m_head->headers.append({line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
    return 0;
}

int HttpFramer::checkHeaders()
{
    int hosts = 0;
    int lengths = 0;
    for (const auto &[name, value] : std::as_const(m_head->headers)) {
        if (name == "host") {
            ++hosts;
        } else if (name == "transfer-encoding") {
            return 501;
        } else if (name == "connection") {
            m_head->keepAlive = value.toLower() != "close";
        } else if (name == "content-length") {
            ++lengths;
            if (!isDigits(value)) {
                return 400;
            }
            m_bodyLength = value.toLongLong();
        }
    }
    if (hosts != 1 || lengths > 1) {
        return 400;
    }
    return m_bodyLength > maxBodyBytes ? 413 : 0;
}

} // namespace statusbridge::zohosim
