// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/eventstream.h"

#include "engine/core/literals.h"
#include "engine/remote/serverclient.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace statusbridge {

namespace {

constexpr int refusedStatus = 401;
constexpr int goodStatus = 200;

} // namespace

std::chrono::milliseconds pauseBefore(int tries, const StreamPatience &patience)
{
    auto pause = patience.firstPause;
    for (int each = 1; each < tries && pause < patience.longestPause; ++each) {
        pause *= 2;
    }
    return std::min(pause, patience.longestPause);
}

EventStream::EventStream(const ServerAddress &address, const ServerCredentials &credentials,
                         ServerConnection &connection, const StreamPatience &patience)
    : m_address(address)
    , m_hasToken(credentials.isToken())
    , m_transfer(address, credentials)
    , m_connection(connection)
    , m_patience(patience)
{
    setObjectName(u"events"_s);
}

EventStream::~EventStream()
{
    m_stop.request_stop();
    wait();
}

void EventStream::run()
{
    while (!m_stop.stop_requested()) {
        read();
        if (!m_stop.stop_requested()) {
            pause();
        }
    }
}

//! Until the stream ends.
void EventStream::read()
{
    EventParser parser;
    bool isOpen = false;
    const auto take = [&](const QByteArray &piece) {
        m_connection.noteHeard();
        if (!std::exchange(isOpen, true)) {
            m_tries = 0;
            Q_EMIT opened();
        }
        for (const ServerEvent &event : parser.feed(piece)) {
            m_lastId = event.id;
            Q_EMIT received(event.name, QJsonDocument::fromJson(event.data).object());
        }
        return !parser.hasFailed();
    };
    TransferRequest request{.target = "/api/v1/events", .headers = {"Accept: text/event-stream"}};
    if (!m_lastId.isEmpty()) {
        request.headers += "Last-Event-ID: " + m_lastId;
    }
    ++m_tries;
    const TransferPatience patience{.all = std::chrono::milliseconds(0), .silence = m_patience.silence};
    noteEnd(m_transfer.send(request, patience, m_stop.get_token(), take));
}

//! That a server ends a stream in order is told by the next try, if it is not there then.
void EventStream::noteEnd(const Expected<ServerAnswer> &end)
{
    m_isRefused = end && end->status == refusedStatus;
    if (!end) {
        if (end.error().kind == ErrorKind::Unreachable) {
            m_connection.noteLost(end.error());
        }
    } else if (end->status != goodStatus) {
        noteErrorAnswer(m_connection, *end, errorOfAnswer(*end, m_address, m_hasToken));
    }
}

//! What was refused is not tried soon: each try counts as guessing there.
void EventStream::pause()
{
    const auto length = m_isRefused ? m_patience.longestPause : pauseBefore(std::max(1, m_tries), m_patience);
    std::unique_lock lock(m_mutex);
    m_waker.wait_for(lock, m_stop.get_token(), length, [] { return false; }); // the end alone wakes it
}

} // namespace statusbridge

#include "moc_eventstream.cpp"
