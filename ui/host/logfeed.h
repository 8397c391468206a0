// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMutex>
#include <QtGlobal>

#include <deque>

namespace statusbridge {

//! \brief One message of the log, redacted already.
struct LogRecord
{
    quint64 number = 0; //!< counts up from 1 in this process
    QDateTime at;       //!< UTC
    QtMsgType type = QtInfoMsg;
    QString category; //!< "statusbridge.zoho"
    QString text;
    qint64 runId = 0; //!< 0: belongs to no run
};

//! \brief The newest messages of the log. Writers only append; readers poll, so that a flood of messages never holds
//! the window. Thread-safe.
class LogFeed
{
public:
    explicit LogFeed(int capacity = 10000) : m_capacity(static_cast<size_t>(capacity)) {}

    //! \brief Keeps \p record under the next number; the oldest one goes when it is full.
    void append(LogRecord record);
    //! \brief What came after \p number and is still there, oldest first, at most \p limit.
    [[nodiscard]] QList<LogRecord> after(quint64 number, int limit) const;
    [[nodiscard]] quint64 newestNumber() const;

private:
    size_t m_capacity;
    mutable QMutex m_mutex;
    std::deque<LogRecord> m_records;
    quint64 m_newest = 0;
};

} // namespace statusbridge
