// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/logrecord.h"

#include <QList>
#include <QMutex>

#include <deque>

namespace statusbridge {

//! \brief The newest messages of the log. Whoever logs only puts them in; whoever shows them comes and asks, so that a
//! flood of messages never holds the window. Thread-safe.
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
