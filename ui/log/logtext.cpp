// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logtext.h"

#include "engine/core/literals.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

QString englishLevel(MessageLevel level)
{
    switch (level) {
    case MessageLevel::Debug:
        return u"debug"_s;
    case MessageLevel::Info:
        return u"info"_s;
    case MessageLevel::Warning:
        return u"warning"_s;
    case MessageLevel::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageLevel messageLevel(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return MessageLevel::Debug;
    case QtInfoMsg:
        return MessageLevel::Info;
    case QtWarningMsg:
        return MessageLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return MessageLevel::Error;
    }
    Q_UNREACHABLE();
}

QString levelWords(MessageLevel level)
{
    switch (level) {
    case MessageLevel::Debug:
        return QCoreApplication::translate("Log", "debug");
    case MessageLevel::Info:
        return QCoreApplication::translate("Log", "info");
    case MessageLevel::Warning:
        return QCoreApplication::translate("Log", "warning");
    case MessageLevel::Error:
        return QCoreApplication::translate("Log", "error");
    }
    Q_UNREACHABLE();
}

Severity levelSeverity(MessageLevel level)
{
    switch (level) {
    case MessageLevel::Debug:
        return Severity::Neutral;
    case MessageLevel::Info:
        return Severity::Busy;
    case MessageLevel::Warning:
        return Severity::Warning;
    case MessageLevel::Error:
        return Severity::Bad;
    }
    Q_UNREACHABLE();
}

QString levelIcon(MessageLevel level)
{
    // A busy state turns; what is said in passing does not.
    return level == MessageLevel::Info ? u"message"_s : severityIcon(levelSeverity(level));
}

QString logLineText(const LogRecord &record)
{
    const QDateTime local = record.at.toLocalTime();
    const QString at = local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
    const QString run = record.runId > 0 ? u" run=%1"_s.arg(record.runId) : QString();
    return u"%1 %2 "_s.arg(at, englishLevel(messageLevel(record.type))) + record.category + run + u": "_s + record.text;
}

QString logDetails(const LogRecord &record)
{
    QStringList lines = {QCoreApplication::translate("Log", "Time: %1").arg(fullTime(record.at)),
                         QCoreApplication::translate("Log", "Level: %1").arg(levelWords(messageLevel(record.type))),
                         QCoreApplication::translate("Log", "Category: %1").arg(record.category)};
    if (record.runId > 0) {
        lines += QCoreApplication::translate("Log", "Run: %1").arg(record.runId);
    }
    return lines.join(u"   "_s) + u"\n\n"_s + record.text;
}

QString logCountWords(const LogCounts &counts)
{
    QStringList sentences;
    // Named before it is used: lupdate overlooks a text whose number is an expression.
    const auto missed = static_cast<int>(counts.missed);
    const auto waiting = static_cast<int>(counts.waiting);
    if (counts.shown == counts.total) {
        sentences += QCoreApplication::translate("Log", "%Ln message(s).", nullptr, counts.total);
    } else {
        sentences += QCoreApplication::translate("Log", "%1 of %Ln message(s) pass the filter.", nullptr, counts.total)
                         .arg(numberWords(counts.shown));
    }
    if (missed > 0) {
        sentences += QCoreApplication::translate("Log",
                                                 "%Ln older message(s) came faster than they could be shown; only the "
                                                 "log file has them, if one is set.",
                                                 nullptr, missed);
    }
    if (counts.isPaused && waiting > 0) {
        sentences += QCoreApplication::translate("Log", "Paused; %Ln message(s) wait.", nullptr, waiting);
    } else if (counts.isPaused) {
        sentences += QCoreApplication::translate("Log", "Paused.");
    }
    return sentences.join(u' ');
}

} // namespace statusbridge
