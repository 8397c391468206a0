// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logline.h"

#include "app/service/redaction.h"

namespace statusbridge {

namespace {

QString word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
    case QtFatalMsg:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

// The numbers of syslog(3).
int priority(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 7;
    case QtInfoMsg:
        return 6;
    case QtWarningMsg:
        return 4;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 2;
    }
    Q_UNREACHABLE();
}

// Foreign words must neither forge a second line nor steer a terminal.
QString onOneLine(QString text)
{
    for (auto &character : text) {
        if (character.category() == QChar::Other_Control) {
            character = u' ';
        }
    }
    return text.trimmed();
}

QString categoryAndText(const LogMessage &message)
{
    const auto run = message.runId > 0 ? QStringLiteral(" run=%1").arg(message.runId) : QString();
    return message.category + run + QStringLiteral(": ") + shownText(message) + u'\n';
}

} // namespace

QString shownText(const LogMessage &message)
{
    return onOneLine(redacted(message.text));
}

QByteArray logLine(const LogMessage &message, const QDateTime &at)
{
    const auto local = at.toOffsetFromUtc(at.toLocalTime().offsetFromUtc());
    return QString(local.toString(Qt::ISODateWithMs) + u' ' + word(message.type) + u' ' + categoryAndText(message))
        .toUtf8();
}

QByteArray journalLine(const LogMessage &message)
{
    return QString(QStringLiteral("<%1>").arg(priority(message.type)) + categoryAndText(message)).toUtf8();
}

} // namespace statusbridge
