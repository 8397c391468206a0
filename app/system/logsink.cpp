// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/logsink.h"

#include "app/system/logfile.h"
#include "app/system/logline.h"
#include "engine/core/logrun.h"

#include <QLoggingCategory>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace statusbridge {

class LogSink::Private
{
public:
    void write(const LogMessage &message);
    [[nodiscard]] LogLevel lowestLevel() const;

    std::mutex mutex; //!< guards the members below
    std::function<void(const QString &)> lastWords;
    LogTargets targets;
    bool journal = isJournal(STDERR_FILENO);
    std::optional<LogFile> file;
    QtMessageHandler previous = nullptr;
};

namespace {

// A message handler is a plain function and has no other way to find the sink.
std::atomic<LogSink::Private *> activeSink = nullptr;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Error;
    }
    Q_UNREACHABLE();
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (auto *sink = activeSink.load()) {
        sink->write({.type = type,
                     .category = context.category ? QString::fromUtf8(context.category) : QString(),
                     .text = message,
                     .runId = LogRun::current()});
    }
}

// Messages that nobody is going to see are not even put together. Those with which Qt tells of every rectangle that it
// paints are nobody's: a window that shows the log would paint them without end.
void filterCategories(LogLevel lowest)
{
    const auto off = [](bool isOff) { return isOff ? u"false"_s : u"true"_s; };
    QLoggingCategory::setFilterRules(
        u"*.debug=false\nstatusbridge.*.debug=%1\n*.info=%2\nqt.*.info=false\n*.warning=%3"_s.arg(
            off(lowest > LogLevel::Debug), off(lowest > LogLevel::Info), off(lowest > LogLevel::Warning)));
}

} // namespace

void LogSink::Private::write(const LogMessage &message)
{
    const std::lock_guard lock(mutex);
    if (message.type == QtFatalMsg && lastWords) {
        lastWords(message.text);
        return;
    }
    const auto level = levelOf(message.type);
    const auto now = QDateTime::currentDateTimeUtc();
    if (level >= targets.standardError) {
        const auto line = journal ? journalLine(message) : logLine(message, now);
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    }
    if (file && level >= targets.fileLevel) {
        file->append(logLine(message, now));
    }
    if (targets.listener && level >= targets.listenerLevel) {
        auto shown = message;
        shown.text = shownText(message);
        targets.listener(shown, now);
    }
}

LogLevel LogSink::Private::lowestLevel() const
{
    auto lowest = targets.standardError;
    if (file) {
        lowest = std::min(lowest, targets.fileLevel);
    }
    return targets.listener ? std::min(lowest, targets.listenerLevel) : lowest;
}

LogLevel logLevelFromString(const QString &text)
{
    if (text == u"debug") {
        return LogLevel::Debug;
    }
    if (text == u"info") {
        return LogLevel::Info;
    }
    return text == u"error" ? LogLevel::Error : LogLevel::Warning;
}

LogSink::LogSink() : d(std::make_unique<Private>())
{
    Q_ASSERT(!activeSink.load());
    filterCategories(d->targets.standardError);
    activeSink = d.get();
    d->previous = qInstallMessageHandler(handleMessage);
}

LogSink::~LogSink()
{
    qInstallMessageHandler(d->previous);
    activeSink = nullptr;
}

Expected<void> LogSink::configure(const LogTargets &targets)
{
    const std::lock_guard lock(d->mutex);
    d->targets = targets;
    d->file.reset();
    if (!targets.file.isEmpty()) {
        d->file.emplace(targets.file);
    }
    const bool isOpen = !d->file || d->file->open();
    if (!isOpen) {
        d->file.reset();
    }
    filterCategories(d->lowestLevel());
    if (isOpen) {
        return {};
    }
    return Error{.kind = ErrorKind::Configuration,
                 .message =
                     u"The log file %1 can't be written; check log.file and the permissions of its directory."_s.arg(
                         targets.file)};
}

void LogSink::setLastWords(const std::function<void(const QString &)> &lastWords)
{
    const std::lock_guard lock(d->mutex);
    d->lastWords = lastWords;
}

bool isJournal(int descriptor)
{
    const auto stream = qgetenv("JOURNAL_STREAM").split(':');
    struct stat status = {};
    if (stream.size() != 2 || ::fstat(descriptor, &status) != 0) {
        return false;
    }
    return stream.at(0) == QByteArray::number(static_cast<quint64>(status.st_dev)) &&
           stream.at(1) == QByteArray::number(static_cast<quint64>(status.st_ino));
}

} // namespace statusbridge
