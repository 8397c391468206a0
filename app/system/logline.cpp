// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/logline.h"

#include "app/system/redaction.h"
#include "engine/core/literals.h"
#include "engine/core/visibletext.h"

#include <QMap>

namespace statusbridge {

namespace {

//! The words of the levels, in their order.
const QStringList &levelWords()
{
    static const QStringList words = {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    return words;
}

struct TypeFacts
{
    LogLevel level = LogLevel::Error;
    int priority = 2; //!< the number of syslog(3)
};

TypeFacts factsOf(QtMsgType type)
{
    static const QMap<QtMsgType, TypeFacts> facts = {{QtDebugMsg, {LogLevel::Debug, 7}},
                                                     {QtInfoMsg, {LogLevel::Info, 6}},
                                                     {QtWarningMsg, {LogLevel::Warning, 4}},
                                                     {QtCriticalMsg, {LogLevel::Error, 3}},
                                                     {QtFatalMsg, {LogLevel::Error, 2}}};
    return facts.value(type);
}

QString categoryAndText(const LogMessage &message)
{
    const auto run = message.runId > 0 ? u" run=%1"_s.arg(message.runId) : QString();
    return message.category + run + u": "_s + shownText(message) + u'\n';
}

} // namespace

LogLevel logLevelOf(QtMsgType type)
{
    return factsOf(type).level;
}

LogLevel logLevelFromString(const QString &text)
{
    const auto index = levelWords().indexOf(text);
    return index < 0 ? LogLevel::Warning : static_cast<LogLevel>(index);
}

QString shownText(const LogMessage &message)
{
    // Libraries pass on whatever a server says. Cut at the end, or half a secret would not be known as one.
    constexpr qsizetype longest = 4000;
    const QString text = visibleText(redacted(message.text)).trimmed();
    return text.size() <= longest ? text : text.left(longest) + u'…';
}

QByteArray logLine(const LogMessage &message, const QDateTime &at)
{
    const auto local = at.toOffsetFromUtc(at.toLocalTime().offsetFromUtc());
    const auto &word = levelWords().at(static_cast<int>(logLevelOf(message.type)));
    return QString(local.toString(Qt::ISODateWithMs) + u' ' + word + u' ' + categoryAndText(message)).toUtf8();
}

QByteArray journalLine(const LogMessage &message)
{
    return QString(u"<%1>"_s.arg(factsOf(message.type).priority) + categoryAndText(message)).toUtf8();
}

} // namespace statusbridge
