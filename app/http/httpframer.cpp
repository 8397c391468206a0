// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/httpframer.h"

#include <algorithm>

namespace statusbridge {

namespace {

using Refused = std::optional<HttpRefusal>;

HttpRefusal bad(const QString &message)
{
    return {.status = 400, .message = message};
}

bool isTokenCharacter(char character)
{
    // RFC 9110, section 5.6.2.
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
           (character >= 'a' && character <= 'z') || QByteArrayView("!#$%&'*+-.^_`|~").contains(character);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isTokenCharacter);
}

bool isVisible(char character)
{
    return character > 0x20 && character < 0x7f;
}

bool isValueCharacter(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

Refused readRequestLine(const QByteArray &line, HttpRequest &request)
{
    const auto parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0))) {
        return bad(u"The request line must be METHOD PATH HTTP/1.1."_s);
    }
    request.method = parts.at(0);
    request.target = parts.at(1);
    const auto &version = parts.at(2);
    const bool isVersion = version.size() == 8 && version.startsWith("HTTP/") && version.at(6) == '.' &&
                           version.at(5) >= '0' && version.at(5) <= '9' && version.at(7) >= '0' && version.at(7) <= '9';
    if (!isVersion) {
        return bad(u"The request line must end with HTTP/1.1."_s);
    }
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        return HttpRefusal{.status = 505, .message = u"Only HTTP/1.1 and HTTP/1.0 are spoken here."_s};
    }
    request.isKeptAlive = version == "HTTP/1.1";
    if (!request.target.startsWith('/') || !std::all_of(request.target.cbegin(), request.target.cend(), isVisible)) {
        return bad(u"The path must begin with a slash and have no characters but visible ASCII."_s);
    }
    return std::nullopt;
}

Refused objectionToHeader(const QByteArray &line)
{
    const auto colon = line.indexOf(':');
    const auto name = line.left(colon);
    if (colon <= 0 || !isToken(name)) {
        return bad(u"A header must be NAME: VALUE on one line, without a space before the colon."_s);
    }
    const auto value = line.mid(colon + 1).trimmed();
    if (!std::all_of(value.cbegin(), value.cend(), isValueCharacter)) {
        return bad(u"A header has a control character in its value."_s);
    }
    return std::nullopt;
}

Refused readLength(const HttpRequest &request, const HttpLimits &limits, qsizetype &bodySize)
{
    const auto lengths = request.values("content-length");
    if (!request.values("transfer-encoding").isEmpty()) {
        return lengths.isEmpty()
                   ? HttpRefusal{.status = 411, .message = u"Send the body with a Content-Length, not in chunks."_s}
                   : bad(u"Content-Length and Transfer-Encoding can't both be there."_s);
    }
    if (lengths.isEmpty()) {
        return std::nullopt;
    }
    const auto &text = lengths.first();
    const bool isNumber = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(),
                                                         [](char digit) { return digit >= '0' && digit <= '9'; });
    if (lengths.size() > 1 || !isNumber) {
        return bad(u"Content-Length must be there once, as a plain number."_s);
    }
    constexpr int mostDigits = 15;
    const auto most = limits.bodyOf ? limits.bodyOf(request.path()) : limits.body;
    bodySize = text.size() > mostDigits ? most + 1 : static_cast<qsizetype>(text.toLongLong());
    if (bodySize > most) {
        return HttpRefusal{.status = 413, .message = u"The body may have %1 bytes at most."_s.arg(most)};
    }
    return std::nullopt;
}

Refused readConnection(HttpRequest &request)
{
    const auto hosts = request.values("host").size();
    if (hosts > 1 || (request.isKeptAlive && hosts == 0)) {
        return bad(u"There must be exactly one Host header."_s);
    }
    const auto options = request.values("connection").join(',').toLower().split(',');
    for (const auto &option : options) {
        request.isKeptAlive = request.isKeptAlive && option.trimmed() != "close";
    }
    const auto expectation = request.header("expect").toLower();
    if (!expectation.isEmpty() && expectation != "100-continue") {
        return bad(u"The only expectation that can be met is 100-continue."_s);
    }
    request.expectsContinue = !expectation.isEmpty();
    return std::nullopt;
}

// A line end of any other form, or none, would let two readers see two different heads.
std::optional<QList<QByteArray>> linesOf(const QByteArray &head)
{
    QList<QByteArray> lines;
    for (qsizetype from = 0; from < head.size();) {
        const auto end = head.indexOf("\r\n", from);
        const auto line = head.mid(from, end - from);
        if (end < 0 || line.contains('\n') || line.contains('\r') || line.contains('\0')) {
            return std::nullopt;
        }
        lines.append(line);
        from = end + 2;
    }
    return lines;
}

// Reads request line and headers, which have their line ends and no empty line after them, and completes the head.
Refused readHead(HttpRequest &request, const HttpLimits &limits, qsizetype &bodySize)
{
    const auto lines = linesOf(request.raw);
    if (!lines || lines->isEmpty()) {
        return bad(u"Every line of the head must end with CR LF."_s);
    }
    if (lines->size() - 1 > limits.headerCount) {
        return HttpRefusal{.status = 431, .message = u"There may be %1 headers at most."_s.arg(limits.headerCount)};
    }
    Refused refused = readRequestLine(lines->first(), request);
    for (qsizetype i = 1; i < lines->size() && !refused; ++i) {
        refused = objectionToHeader(lines->at(i));
        // No other protocol is spoken here, and a server behind this one must not begin to.
        if (lines->at(i).left(8).compare("upgrade:", Qt::CaseInsensitive) == 0) {
            request.raw.replace(QByteArray("\r\n" + lines->at(i) + "\r\n"), "\r\n");
        }
    }
    request.raw += "\r\n";
    request.headSize = request.raw.size();
    if (!refused) {
        refused = readConnection(request);
    }
    return refused ? refused : readLength(request, limits, bodySize);
}

constexpr QByteArrayView endOfHead("\r\n\r\n");

} // namespace

HttpFramer::HttpFramer(const HttpLimits &limits) : m_limits(limits) {}

HttpFramer::State HttpFramer::feed(QByteArray &input)
{
    if (m_state == State::Receiving && m_request.headSize == 0) {
        m_state = feedHead(input);
    }
    if (m_state == State::Receiving && m_request.headSize > 0 && !awaitsPlace()) {
        m_state = feedBody(input);
    }
    return m_state;
}

HttpFramer::State HttpFramer::feedHead(QByteArray &input)
{
    auto &head = m_request.raw;
    // An empty line between two requests is a habit of old clients (RFC 9112, section 2.2).
    while (head.isEmpty() && input.startsWith("\r\n")) {
        input.remove(0, 2);
    }
    if (head.isEmpty() && input == "\r") {
        return State::Receiving;
    }
    const auto searchFrom = std::max<qsizetype>(0, head.size() - (endOfHead.size() - 1));
    const auto before = head.size();
    const auto taken = std::min(input.size(), m_limits.head + endOfHead.size() - before);
    head += input.left(taken);
    const auto end = head.indexOf(endOfHead, searchFrom);
    if (end < 0) {
        input.remove(0, taken);
        return refuseIf(objectionToUnfinishedHead());
    }
    input.remove(0, end + endOfHead.size() - before);
    head.truncate(end + 2);
    const auto objection = objectionToUnfinishedHead();
    return refuseIf(objection ? objection : readHead(m_request, m_limits, m_bodySize));
}

std::optional<HttpRefusal> HttpFramer::objectionToUnfinishedHead() const
{
    // A client that speaks another protocol, or ends lines in another way, would wait for the end of a head until the
    // deadline.
    const bool isForeign = !m_request.raw.isEmpty() && (m_request.raw.front() < 'A' || m_request.raw.front() > 'Z');
    const auto firstLineEnd = m_request.raw.indexOf('\n');
    if (isForeign || firstLineEnd == 0 || (firstLineEnd > 0 && m_request.raw.at(firstLineEnd - 1) != '\r')) {
        return HttpRefusal{.status = 400, .message = u"This is not HTTP/1.1 with lines that end in CR LF."_s};
    }
    const auto lineSize = firstLineEnd < 0 ? m_request.raw.size() : firstLineEnd;
    if (lineSize > m_limits.requestLine) {
        return HttpRefusal{.status = 414,
                           .message = u"The request line may have %1 bytes at most."_s.arg(m_limits.requestLine)};
    }
    if (m_request.raw.size() > m_limits.head) {
        return HttpRefusal{.status = 431, .message = u"The headers may have %1 bytes at most."_s.arg(m_limits.head)};
    }
    return std::nullopt;
}

HttpFramer::State HttpFramer::feedBody(QByteArray &input)
{
    const auto whole = m_request.headSize + m_bodySize;
    m_request.raw.reserve(whole); // or it would take twice as much while it grows
    const auto taken = std::min(input.size(), whole - m_request.raw.size());
    m_request.raw += input.left(taken);
    input.remove(0, taken);
    return m_request.raw.size() == whole ? State::Complete : State::Receiving;
}

HttpFramer::State HttpFramer::refuseIf(const std::optional<HttpRefusal> &refusal)
{
    m_refusal = refusal.value_or(HttpRefusal());
    return refusal ? State::Refused : State::Receiving;
}

bool HttpFramer::awaitsPlace() const
{
    return m_state == State::Receiving && m_bodySize > m_limits.unasked && !m_isBodyAsked;
}

bool HttpFramer::awaitsContinue() const
{
    return m_state == State::Receiving && m_request.expectsContinue && m_request.raw.size() == m_request.headSize;
}

HttpRequest HttpFramer::takeRequest()
{
    auto request = std::move(m_request);
    *this = HttpFramer(m_limits);
    return request;
}

} // namespace statusbridge
