// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/logsink.h"

#include "app/platform/presence.h"
#include "engine/core/logging.h"

#include <QLoggingCategory>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace statusbridge {

namespace {

// A message handler is a plain function and has no other way to find the sink.
std::atomic<LogSink *> activeSink = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (auto *sink = activeSink.load()) {
        sink->write({.type = type,
                     .category = context.category ? QString::fromUtf8(context.category) : QString(),
                     .text = message,
                     .runId = LogRun::current()});
    }
}

// A message that no target shows is not even put together. Qt's own about every rectangle that it paints are never
// shown: a window that shows the log would paint them without end.
void filterCategories(LogLevel lowest)
{
    const auto off = [](bool isOff) { return isOff ? u"false"_s : u"true"_s; };
    QLoggingCategory::setFilterRules(
        u"*.debug=false\nstatusbridge.*.debug=%1\n*.info=%2\nqt.*.info=false\n*.warning=%3"_s.arg(
            off(lowest > LogLevel::Debug), off(lowest > LogLevel::Info), off(lowest > LogLevel::Warning)));
}

std::chrono::milliseconds uptimeNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

LogSink::LogSink() : m_isJournal(isStandardErrorJournal())
{
    Q_ASSERT(!activeSink.load());
    filterCategories(m_targets.standardError);
    activeSink = this;
    m_previousHandler = qInstallMessageHandler(handleMessage);
}

LogSink::~LogSink()
{
    qInstallMessageHandler(m_previousHandler);
    activeSink = nullptr;
    writeToTargets(m_repeatedLines.takeAll());
}

Expected<void> LogSink::configure(const LogTargets &targets)
{
    const std::lock_guard lock(m_mutex);
    writeToTargets(m_repeatedLines.takeAll());
    m_targets = targets;
    m_file.reset();
    if (!targets.file.isEmpty()) {
        m_file.emplace(targets.file);
    }
    const Expected<Sentence> opened = m_file ? m_file->open() : Expected<Sentence>(Sentence());
    if (!opened) {
        m_file.reset();
    }
    filterCategories(std::min({targets.standardError, m_file ? targets.fileLevel : LogLevel::Error,
                               targets.listener ? targets.listenerLevel : LogLevel::Error}));
    if (opened) {
        warn(opened->english());
        return {};
    }
    return configurationError(Sentence(SentenceId::LogFileNotWritable, {targets.file}), describe(opened.error()));
}

// The lock is held, which a message by way of Qt would wait for.
void LogSink::warn(const QString &sentence)
{
    if (!sentence.isEmpty()) {
        writeToTargets(
            {.type = QtCriticalMsg, .category = QString::fromUtf8(lcApp().categoryName()), .text = sentence});
    }
}

void LogSink::write(const LogMessage &message)
{
    const std::lock_guard lock(m_mutex);
    if (message.type == QtFatalMsg && m_lastWords) {
        m_lastWords(message.text);
        return;
    }
    const auto now = uptimeNow();
    writeToTargets(m_repeatedLines.takeDue(now));
    if (!m_repeatedLines.isRepeated(message, now)) {
        writeToTargets(message);
    }
}

void LogSink::writeCounts()
{
    const std::lock_guard lock(m_mutex);
    writeToTargets(m_repeatedLines.takeDue(uptimeNow()));
}

void LogSink::writeToTargets(const QList<LogMessage> &messages)
{
    for (const auto &message : messages) {
        writeToTargets(message);
    }
}

void LogSink::writeToTargets(const LogMessage &message)
{
    const auto level = logLevelOf(message.type);
    const auto now = QDateTime::currentDateTimeUtc();
    if (level >= m_targets.standardError) {
        const auto line = m_isJournal ? journalLine(message) : logLine(message, now);
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    }
    if (m_file && level >= m_targets.fileLevel) {
        m_file->append(logLine(message, now));
    }
    if (m_targets.listener && level >= m_targets.listenerLevel) {
        auto shown = message;
        shown.text = shownText(message);
        m_targets.listener(shown, now);
    }
}

void LogSink::setLastWords(const std::function<void(const QString &)> &lastWords)
{
    const std::lock_guard lock(m_mutex);
    m_lastWords = lastWords;
}

} // namespace statusbridge
