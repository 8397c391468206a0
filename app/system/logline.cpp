// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/logline.h"

#include "app/system/redaction.h"
#include "engine/core/literals.h"

namespace statusbridge {

namespace {

QString word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        return u"error"_s;
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
    const auto run = message.runId > 0 ? u" run=%1"_s.arg(message.runId) : QString();
    return message.category + run + u": "_s + shownText(message) + u'\n';
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
    return QString(u"<%1>"_s.arg(priority(message.type)) + categoryAndText(message)).toUtf8();
}

} // namespace statusbridge
