// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/eventparser.h"

#include <utility>

namespace statusbridge {

void EventParser::takeLine(const QByteArray &line, QList<ServerEvent> &events)
{
    if (line.isEmpty()) {
        if (std::exchange(m_hasData, false)) {
            events += {.id = m_lastId, .name = m_name, .data = m_data};
        }
        m_name.clear();
        m_data.clear();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = colon < 0 ? line : line.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' ')) {
        value.remove(0, 1);
    }
    if (field == "event") {
        m_name = value;
    } else if (field == "data") {
        m_data += m_hasData ? '\n' + value : value;
        m_hasData = true;
    } else if (field == "id" && !value.contains('\0')) {
        m_lastId = value;
    } // a comment, or what a later version has
}

QList<ServerEvent> EventParser::feed(const QByteArray &piece)
{
    QList<ServerEvent> events;
    for (const char sign : piece) {
        if (m_hasFailed) {
            break;
        }
        const bool belongsToBefore = std::exchange(m_endedByCarriageReturn, sign == '\r') && sign == '\n';
        if (belongsToBefore) {
            continue;
        }
        if (sign == '\r' || sign == '\n') {
            takeLine(std::exchange(m_line, {}), events);
        } else {
            m_line += sign;
        }
        m_hasFailed = m_line.size() + m_data.size() > largest;
    }
    return events;
}

} // namespace statusbridge
