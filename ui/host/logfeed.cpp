// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/logfeed.h"

namespace statusbridge {

void LogFeed::append(LogRecord record)
{
    const QMutexLocker lock(&m_mutex);
    record.number = ++m_newest;
    m_records.push_back(std::move(record));
    if (m_records.size() > m_capacity) {
        m_records.pop_front();
    }
}

QList<LogRecord> LogFeed::after(quint64 number, int limit) const
{
    const QMutexLocker lock(&m_mutex);
    const quint64 oldest = m_newest - m_records.size() + 1;
    QList<LogRecord> records;
    for (size_t index = number < oldest ? 0 : static_cast<size_t>(number - oldest + 1);
         index < m_records.size() && records.size() < limit; ++index) {
        records += m_records[index];
    }
    return records;
}

quint64 LogFeed::newestNumber() const
{
    const QMutexLocker lock(&m_mutex);
    return m_newest;
}

} // namespace statusbridge

#include "moc_consolehost.cpp"
