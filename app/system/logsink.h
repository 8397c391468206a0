// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/system/logfile.h"
#include "app/system/logline.h"
#include "app/system/repeatedlines.h"
#include "engine/core/expected.h"

#include <functional>
#include <mutex>
#include <optional>

namespace statusbridge {

//! \brief Gets each message, with a text that may be shown; on the thread that logs, one at a time. Must not log.
using LogListener = std::function<void(const LogMessage &message, const QDateTime &at)>;

//! \brief Where messages go, and from which level up.
struct LogTargets
{
    LogLevel standardError = LogLevel::Error;
    QString file = {}; //!< empty: none
    LogLevel fileLevel = LogLevel::Info;
    LogListener listener = {}; //!< empty: none
    LogLevel listenerLevel = LogLevel::Info;
};

//! \brief Redacts all messages of the program while it lives, and writes them to standard error and a file.
//!
//! In a service whose standard error is the journal, lines get its priority prefix and no time (sd-daemon(3)).
//! Messages may come from any thread; the commands belong to the main one. There is one sink at a time.
class LogSink
{
public:
    LogSink();
    ~LogSink();
    Q_DISABLE_COPY_MOVE(LogSink)

    //! \brief Errors: Configuration, if the file can't be written; standard error is used then.
    [[nodiscard]] Expected<void> configure(const LogTargets &targets);

    //! \brief Calls \p lastWords in place of logging a message after which Qt ends the process; an empty one: nothing.
    void setLastWords(const std::function<void(const QString &message)> &lastWords);

    //! \brief Writes one message; what says the same as one of the last seconds is counted instead. Any thread.
    void write(const LogMessage &message);

    //! \brief Writes how often lines were repeated whose time is over. Must be called every few seconds, or the counts
    //! come with the next message only.
    void writeCounts();

private:
    void warn(const QString &sentence);
    void writeToTargets(const LogMessage &message);
    void writeToTargets(const QList<LogMessage> &messages);

    std::mutex m_mutex; //!< guards the members below
    std::function<void(const QString &message)> m_lastWords;
    LogTargets m_targets;
    RepeatedLines m_repeatedLines;
    bool m_isJournal;
    std::optional<LogFile> m_file;
    QtMessageHandler m_previousHandler = nullptr;
};

} // namespace statusbridge
