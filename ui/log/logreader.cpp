// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logreader.h"

#include "ui/host/logfeed.h"

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds idlePause{100};
// Between two portions the window may paint and answer.
constexpr std::chrono::milliseconds busyPause{10};

} // namespace

LogReader::LogReader(LogFeed &feed, QObject *parent) : QObject(parent), m_feed(feed)
{
    connect(&m_timer, &QTimer::timeout, this, &LogReader::read);
}

void LogReader::start()
{
    m_timer.start(idlePause);
    read();
}

void LogReader::stop()
{
    m_timer.stop();
}

void LogReader::read()
{
    const QList<LogRecord> records = m_feed.after(m_last, portion);
    if (m_timer.isActive()) {
        m_timer.setInterval(records.size() == portion ? busyPause : idlePause);
    }
    if (records.isEmpty()) {
        return;
    }
    m_missed += records.first().number - m_last - 1;
    m_last = records.last().number;
    Q_EMIT arrived(records);
}

void LogReader::skip()
{
    m_last = m_feed.newestNumber();
    m_missed = 0;
}

quint64 LogReader::waiting() const
{
    return m_feed.newestNumber() - m_last;
}

} // namespace statusbridge

#include "moc_logreader.cpp"
