// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logsink.h"

#include "app/service/logfile.h"
#include "app/service/logline.h"
#include "engine/core/logrun.h"

#include <QLoggingCategory>

#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <mutex>

namespace statusbridge {

class LogSink::Private
{
public:
    void write(const LogMessage &message);

    std::mutex mutex;
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

// Messages that nobody is going to see are not even put together.
void filterCategories(LogLevel lowest)
{
    const auto off = [](bool isOff) { return isOff ? QStringLiteral("false") : QStringLiteral("true"); };
    QLoggingCategory::setFilterRules(
        QStringLiteral("*.debug=false\nstatusbridge.*.debug=%1\n*.info=%2\n*.warning=%3")
            .arg(off(lowest > LogLevel::Debug), off(lowest > LogLevel::Info), off(lowest > LogLevel::Warning)));
}

} // namespace

void LogSink::Private::write(const LogMessage &message)
{
    const std::lock_guard lock(mutex);
    const auto level = levelOf(message.type);
    const auto now = QDateTime::currentDateTimeUtc();
    if (level >= targets.standardError) {
        const auto line = journal ? journalLine(message) : logLine(message, now);
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    }
    if (file && level >= targets.fileLevel) {
        file->append(logLine(message, now));
    }
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
    filterCategories(d->file ? qMin(targets.standardError, targets.fileLevel) : targets.standardError);
    if (isOpen) {
        return {};
    }
    return Error{
        .kind = ErrorKind::Configuration,
        .message =
            QStringLiteral("The log file %1 can't be written; check log.file and the permissions of its directory.")
                .arg(targets.file)};
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
