// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/httpframer.h"

#include "app/api/httphead.h"
#include "engine/core/literals.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr QByteArrayView endOfHead("\r\n\r\n");

} // namespace

HttpFramer::HttpFramer(const HttpLimits &limits) : m_limits(limits) {}

HttpFramer::State HttpFramer::feed(QByteArray &input)
{
    if (m_state == State::Receiving && !m_hasHead) {
        m_state = feedHead(input);
    }
    if (m_state == State::Receiving && m_hasHead) {
        m_state = feedBody(input);
    }
    return m_state;
}

HttpFramer::State HttpFramer::feedHead(QByteArray &input)
{
    // An empty line between two requests is a habit of old clients (RFC 9112, section 2.2).
    while (m_head.isEmpty() && input.startsWith("\r\n")) {
        input.remove(0, 2);
    }
    if (m_head.isEmpty() && input == "\r") {
        return State::Receiving;
    }
    const auto searchFrom = std::max<qsizetype>(0, m_head.size() - (endOfHead.size() - 1));
    const auto before = m_head.size();
    const auto taken = std::min(input.size(), m_limits.head + endOfHead.size() - before);
    m_head += input.left(taken);
    const auto end = m_head.indexOf(endOfHead, searchFrom);
    if (end < 0) {
        input.remove(0, taken);
        const auto objection = objectionToUnfinishedHead();
        return objection ? refuse(objection->status, objection->message) : State::Receiving;
    }
    input.remove(0, end + endOfHead.size() - before);
    m_head.truncate(end + 2);
    if (const auto objection = objectionToUnfinishedHead()) {
        return refuse(objection->status, objection->message);
    }
    auto read = readHead(m_head, m_limits);
    if (const auto *refused = std::get_if<HttpRefusal>(&read)) {
        return refuse(refused->status, refused->message);
    }
    auto &head = std::get<HttpHead>(read);
    m_request = std::move(head.request);
    m_bodySize = head.bodySize;
    m_hasHead = true;
    return State::Receiving;
}

std::optional<HttpRefusal> HttpFramer::objectionToUnfinishedHead() const
{
    // Somebody who speaks another protocol, or ends lines in another way, would wait for ever for the end of a head.
    const bool isForeign = !m_head.isEmpty() && (m_head.front() < 'A' || m_head.front() > 'Z');
    const auto firstLineEnd = m_head.indexOf('\n');
    if (isForeign || firstLineEnd == 0 || (firstLineEnd > 0 && m_head.at(firstLineEnd - 1) != '\r')) {
        return HttpRefusal{.status = 400, .message = u"This is not HTTP/1.1 with lines that end in CR LF."_s};
    }
    const auto lineSize = firstLineEnd < 0 ? m_head.size() : firstLineEnd;
    if (lineSize > m_limits.requestLine) {
        return HttpRefusal{.status = 414,
                           .message = u"The request line may have %1 bytes at most."_s.arg(m_limits.requestLine)};
    }
    if (m_head.size() > m_limits.head) {
        return HttpRefusal{.status = 431, .message = u"The headers may have %1 bytes at most."_s.arg(m_limits.head)};
    }
    return std::nullopt;
}

HttpFramer::State HttpFramer::feedBody(QByteArray &input)
{
    const auto taken = std::min(input.size(), m_bodySize - m_request.body.size());
    m_request.body += input.left(taken);
    input.remove(0, taken);
    return m_request.body.size() == m_bodySize ? State::Complete : State::Receiving;
}

HttpFramer::State HttpFramer::refuse(int status, const QString &message)
{
    m_refusal = {.status = status, .message = message};
    return State::Refused;
}

bool HttpFramer::awaitsContinue() const
{
    return m_state == State::Receiving && m_hasHead && m_request.expectsContinue && m_request.body.isEmpty();
}

HttpRequest HttpFramer::take()
{
    auto request = std::move(m_request);
    *this = HttpFramer(m_limits);
    return request;
}

} // namespace statusbridge
