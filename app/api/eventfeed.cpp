// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/eventfeed.h"

#include <QJsonDocument>

namespace statusbridge {

namespace {

qsizetype bytesOf(const ApiEvent &event)
{
    return event.frame.size() + event.masked.size();
}

//! Compact JSON has no line ends, so that it is one line of data.
QByteArray frameOf(const QByteArray &id, const QByteArray &event, const QJsonObject &data)
{
    return "id: " + id + "\nevent: " + event + "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
}

} // namespace

const ApiEvent &EventFeed::add(const QByteArray &event, const QJsonObject &data,
                               const std::optional<QJsonObject> &masked)
{
    ++m_newest;
    m_events.push_back({.number = m_newest,
                        .frame = frameOf(idOf(m_newest), event, data),
                        .masked = masked ? frameOf(idOf(m_newest), event, *masked) : QByteArray()});
    m_bytes += bytesOf(m_events.back());
    while (m_events.size() > 1 && (m_events.size() > m_limits.events || m_bytes > m_limits.bytes)) {
        m_bytes -= bytesOf(m_events.front());
        m_events.pop_front();
    }
    return m_events.back();
}

std::optional<QList<ApiEvent>> EventFeed::after(const QByteArray &lastId) const
{
    const QByteArray begin = m_name + '.';
    bool isNumber = false;
    const quint64 number = lastId.mid(begin.size()).toULongLong(&isNumber);
    const quint64 oldest = m_newest - m_events.size() + 1;
    if (!lastId.startsWith(begin) || !isNumber || idOf(number) != lastId || number > m_newest || number + 1 < oldest) {
        return std::nullopt;
    }
    QList<ApiEvent> missed;
    for (const ApiEvent &event : m_events) {
        if (event.number > number) {
            missed += event;
        }
    }
    return missed;
}

QByteArray EventFeed::aside(const QByteArray &event, const QJsonObject &data) const
{
    return frameOf(newestId(), event, data);
}

} // namespace statusbridge
