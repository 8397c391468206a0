// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/logfeed.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace statusbridge {

class LogFeed;

//! \brief Fetches what is new in the log, in portions and at its own pace, so that a flood of messages takes a bounded
//! part of the time of the main thread. What the log has dropped in the meantime is counted and gone.
class LogReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int portion = 500; //!< messages at once

    explicit LogReader(LogFeed &feed, QObject *parent = nullptr);

    //! \brief Fetches from now on, at once and then ten times a second.
    void start();
    void stop();
    //! \brief Fetches one portion now.
    void read();
    //! \brief All that has come so far counts as read.
    void skip();
    //! \brief How many messages wait in the log or were dropped there unread.
    [[nodiscard]] quint64 waiting() const;
    //! \brief How many messages the log dropped before they could be read.
    [[nodiscard]] quint64 missed() const { return m_missed; }

Q_SIGNALS:
    void arrived(const QList<statusbridge::LogRecord> &records);

private:
    LogFeed &m_feed;
    QTimer m_timer;
    quint64 m_last = 0;
    quint64 m_missed = 0;
};

} // namespace statusbridge
