// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTcpSocket>

namespace statusbridge {

//! \brief A reader of /api/v1/events, in the event loop of the test.
class EventReader
{
public:
    struct Event
    {
        QByteArray id = {};
        QByteArray name = {};
        QJsonObject data = {};
    };

    EventReader(quint16 port, const QByteArray &authorization, const QByteArray &lastId = {});

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] int status() const { return m_text.mid(9, 3).toInt(); }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    //! \brief The events that have come, those of \p name or all.
    [[nodiscard]] QList<Event> events(const QByteArray &name = {}) const;
    [[nodiscard]] int heartbeats() const;
    [[nodiscard]] QByteArray lastId() const;
    //! \brief Reads nothing any more, from the system neither.
    void stopReading();
    void readOn();
    void close() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_text;
    bool m_isReading = true;
};

} // namespace statusbridge
