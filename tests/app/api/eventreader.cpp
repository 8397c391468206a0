// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/eventreader.h"

#include <QHostAddress>
#include <QJsonDocument>

namespace statusbridge {

EventReader::EventReader(quint16 port, const QByteArray &authorization, const QByteArray &lastId)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] {
        if (m_isReading) {
            m_text += m_socket.readAll();
        }
    });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected();
    m_socket.write("GET /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: " + authorization + "\r\n" +
                   (lastId.isEmpty() ? QByteArray() : "Last-Event-ID: " + lastId + "\r\n") + "\r\n");
    m_socket.flush();
}

QList<EventReader::Event> EventReader::events(const QByteArray &name) const
{
    QList<Event> found;
    const auto begin = m_text.indexOf("\r\n\r\n");
    const QByteArray body = begin < 0 ? QByteArray() : m_text.mid(begin + 4);
    for (qsizetype from = 0, end = 0; (end = body.indexOf("\n\n", from)) >= 0; from = end + 2) {
        Event event;
        for (const QByteArray &line : body.mid(from, end - from).split('\n')) {
            const QByteArray value = line.mid(line.indexOf(": ") + 2);
            if (line.startsWith("id: ")) {
                event.id = value;
            } else if (line.startsWith("event: ")) {
                event.name = value;
            } else if (line.startsWith("data: ")) {
                event.data = QJsonDocument::fromJson(value).object();
            }
        }
        if (!event.name.isEmpty() && (name.isEmpty() || event.name == name)) {
            found += event;
        }
    }
    return found;
}

int EventReader::heartbeats() const
{
    return static_cast<int>(m_text.count("\n:\n\n"));
}

QByteArray EventReader::lastId() const
{
    const auto all = events();
    return all.isEmpty() ? QByteArray() : all.constLast().id;
}

void EventReader::stopReading()
{
    m_isReading = false;
    m_socket.setReadBufferSize(1);
}

void EventReader::readOn()
{
    m_isReading = true;
    m_socket.setReadBufferSize(0);
    m_text += m_socket.readAll();
}

} // namespace statusbridge
