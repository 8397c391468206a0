// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/messagelevel.h"

#include "engine/core/literals.h"

#include <QCoreApplication>

namespace statusbridge {

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

} // namespace statusbridge
