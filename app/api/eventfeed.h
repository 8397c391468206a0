// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QJsonObject>

#include <deque>
#include <optional>

namespace statusbridge {

//! \brief Something that has happened, as it goes over the wire (Server-Sent Events).
struct ApiEvent
{
    quint64 number = 0;
    QByteArray frame = {};  //!< for those who may see everything
    QByteArray masked = {}; //!< for viewers; empty: the same

    [[nodiscard]] const QByteArray &frameFor(bool isMasked) const
    {
        return isMasked && !masked.isEmpty() ? masked : frame;
    }
};

//! \brief The last events, for readers who come back after a break. Holds a bounded number of events and
//! bytes; the oldest go first. Belongs to one thread.
//!
//! An event's id is the feed's name and a number that counts up, so that an id of another process is told apart.
class EventFeed
{
public:
    //! \brief The number of events and of bytes that are kept.
    struct Limits
    {
        size_t events = 1000;
        qsizetype bytes = 1024LL * 1024;
    };

    explicit EventFeed(const QByteArray &name) : EventFeed(name, Limits()) {}
    EventFeed(const QByteArray &name, const Limits &limits) : m_name(name), m_limits(limits) {}

    //! \brief Keeps an event under the next number, and returns it.
    const ApiEvent &add(const QByteArray &event, const QJsonObject &data,
                        const std::optional<QJsonObject> &masked = std::nullopt);

    //! \brief The id of the newest event.
    [[nodiscard]] QByteArray newestId() const { return idOf(m_newest); }

    //! \brief What a reader missed who has read up to \p lastId. Nothing: that can't be said, as it is of another
    //! process, too old, or no id of this feed.
    [[nodiscard]] std::optional<QList<ApiEvent>> after(const QByteArray &lastId) const;

    //! \brief An event that is for one reader alone and is not kept; its id is that of the newest.
    [[nodiscard]] QByteArray aside(const QByteArray &event, const QJsonObject &data) const;

private:
    [[nodiscard]] QByteArray idOf(quint64 number) const { return m_name + '.' + QByteArray::number(number); }

    QByteArray m_name;
    Limits m_limits;
    std::deque<ApiEvent> m_events;
    qsizetype m_bytes = 0;
    quint64 m_newest = 0;
};

} // namespace statusbridge
