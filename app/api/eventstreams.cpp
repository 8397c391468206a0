// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/eventstreams.h"

#include "app/http/httpanswers.h"
#include "app/json/maskednumbers.h"

#include <QRandomGenerator>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds beatInterval(250);
constexpr std::chrono::seconds waitForPlace(10);

// A proxy that holds an answer back until it is whole is asked not to.
constexpr char streamHead[] = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
                              "X-Accel-Buffering: no\r\nConnection: close\r\n\r\nretry: 2000\n\n";

QByteArray newFeedName()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

} // namespace

EventStreams::EventStreams(const Clock &clock, const StreamLimits &limits, AccessOf accessOf, Refresh refresh)
    : m_clock(clock)
    , m_limits(limits)
    , m_accessOf(std::move(accessOf))
    , m_refresh(std::move(refresh))
    , m_feed(newFeedName())
{
    m_timer.setInterval(beatInterval);
    connect(&m_timer, &QTimer::timeout, this, &EventStreams::beat);
}

std::optional<HttpResponse> EventStreams::begin(const StreamReader &reader, const QByteArray &lastId)
{
    removeGone();
    if (m_readers.size() >= m_limits.streams && !makeRoom(reader)) {
        return refusalAnswer(429, u"Too many streams of events are open; close one, or come again later."_s,
                             waitForPlace);
    }
    if (m_readers.isEmpty()) {
        m_lastBeat = m_clock.uptime();
        m_timer.start();
    }
    m_readers += reader;
    reader.connection->startStream(streamHead);
    const auto missed = lastId.isEmpty() ? std::nullopt : m_feed.after(lastId);
    if (missed) {
        for (const ApiEvent &event : *missed) {
            if (reader.connection) {
                reader.connection->push(event.frameFor(reader.access.role == Role::Viewer));
            }
        }
    } else if (reader.connection) {
        reader.connection->push(
            m_feed.aside(lastId.isEmpty() ? "hello" : "reset",
                         {{u"heartbeat_seconds"_s, static_cast<double>(m_limits.heartbeat.count()) / 1000}}));
    }
    Q_EMIT begun();
    return std::nullopt;
}

// Readers have shown who they are, and many of them may sit in one office: who takes most is the one to wait.
bool EventStreams::makeRoom(const StreamReader &reader)
{
    const auto streamsOf = [this](const StreamReader &caller) {
        return std::ranges::count_if(m_readers, [&caller](const StreamReader &each) {
            return each.user == caller.user && each.tokenHash == caller.tokenHash;
        });
    };
    const auto greediest = std::ranges::max_element(m_readers, {}, streamsOf);
    if (greediest == m_readers.end() || streamsOf(*greediest) <= streamsOf(reader) + 1) {
        return false;
    }
    end(m_readers.takeAt(greediest - m_readers.begin()), m_feed.aside("closing", {{u"because"_s, u"too_many"_s}}));
    return true;
}

void EventStreams::publish(const QByteArray &event, const QJsonObject &data, const std::optional<QJsonObject> &masked)
{
    const QJsonObject forViewers = withMaskedWords(masked.value_or(data));
    const ApiEvent &kept = m_feed.add(event, data, forViewers == data ? std::nullopt : std::optional(forViewers));
    for (const StreamReader &reader : std::as_const(m_readers)) {
        if (reader.connection) {
            reader.connection->push(kept.frameFor(reader.access.role == Role::Viewer));
        }
    }
    removeGone();
}

void EventStreams::removeGone()
{
    m_readers.removeIf(
        [](const StreamReader &reader) { return !reader.connection || !reader.connection->isStreaming(); });
    if (m_readers.isEmpty()) {
        m_timer.stop();
    }
}

void EventStreams::beat()
{
    const auto now = m_clock.uptime();
    if (now - m_lastBeat < m_limits.heartbeat) {
        return;
    }
    m_lastBeat = now;
    for (const StreamReader &reader : std::as_const(m_readers)) {
        if (reader.connection) {
            reader.connection->push(":\n\n");
        }
    }
    checkReaders();
}

void EventStreams::checkReaders()
{
    removeGone();
    if (isRead()) {
        m_refresh([this] { endWithoutAccess(); });
    }
}

//! Where it can't be said whether an access still holds, the stream goes on.
void EventStreams::endWithoutAccess()
{
    const QByteArray lastWords = m_feed.aside("closing", {{u"because"_s, u"access_changed"_s}});
    for (const StreamReader &reader : std::as_const(m_readers)) {
        const auto access = m_accessOf(reader);
        if (access && *access != reader.access) {
            end(reader, lastWords);
        }
    }
    removeGone();
}

void EventStreams::end(const StreamReader &reader, const QByteArray &lastWords)
{
    if (reader.connection) {
        reader.connection->push(lastWords);
    }
    if (reader.connection) {
        reader.connection->endStream();
    }
}

void EventStreams::end()
{
    const QByteArray lastWords = m_feed.aside("closing", {{u"because"_s, u"restart"_s}});
    for (const StreamReader &reader : std::as_const(m_readers)) {
        end(reader, lastWords);
    }
    m_readers.clear();
    m_timer.stop();
}

} // namespace statusbridge

#include "moc_eventstreams.cpp"
