// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace statusbridge {

//! \brief One of a server's events.
struct ServerEvent
{
    QByteArray id = {};
    QByteArray name = {};
    QByteArray data = {};

    bool operator==(const ServerEvent &) const = default;
};

//! \brief Reads Server-Sent Events that come in pieces, cut anywhere; line ends may be LF, CR LF or CR. What it holds
//! is bounded: an event that is longer than \p largest makes it fail.
class EventParser
{
public:
    static constexpr qsizetype largest = 4LL * 1024 * 1024;

    //! \brief The events that \p piece completes.
    [[nodiscard]] QList<ServerEvent> feed(const QByteArray &piece);
    //! \brief Whether an event was too long: the stream can't be gone on with.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    //! \brief The id to resume with; empty: none came yet.
    [[nodiscard]] const QByteArray &lastId() const { return m_lastId; }

private:
    void takeLine(const QByteArray &line, QList<ServerEvent> &events);

    QByteArray m_line;
    QByteArray m_name;
    QByteArray m_data;
    QByteArray m_lastId;
    bool m_hasData = false;
    bool m_endedByCarriageReturn = false; //!< a line feed that comes next belongs to it
    bool m_hasFailed = false;
};

} // namespace statusbridge
