// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sentencetext.h"

#include "engine/config/settingstable.h"
#include "ui/text/settinglabels.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace statusbridge {

namespace {

QString textOf(SentenceId id)
{
    const char *own = windowText(id);
    return own ? QCoreApplication::translate("SentenceText", own)
               : QCoreApplication::translate("Sentence", englishText(id));
}

//! A setting by its label and a moment in local time; anything else is a name and stays as it is.
QString argumentText(const QString &argument)
{
    if (const SettingDefinition *setting = findSetting(argument)) {
        // The two tables have the same labels.
        const char *pattern =
            setting->section == u"webhook_logs"     ? QT_TRANSLATE_NOOP("SentenceText", "“%1” of the webhooks")
            : setting->section == u"delivered_logs" ? QT_TRANSLATE_NOOP("SentenceText", "“%1” of the deliveries")
                                                    : QT_TRANSLATE_NOOP("SentenceText", "“%1”");
        return QCoreApplication::translate("SentenceText", pattern).arg(settingLabel(*setting).remove(u'&'));
    }
    // What a database is called (engine/store/sql/driver.h).
    static const QRegularExpression onServer(u"^The (\\w+) database \"(.*)\" on (.+)$"_s);
    if (const auto named = onServer.match(argument); named.hasMatch()) {
        return QCoreApplication::translate("SentenceText", "The %1 database “%2” on %3")
            .arg(named.captured(1), named.captured(2), named.captured(3));
    }
    if (const QString file = u"The database "_s; argument.startsWith(file)) {
        return QCoreApplication::translate("SentenceText", "The database %1").arg(argument.mid(file.size()));
    }
    const QDateTime time = argument.contains(u'T') ? QDateTime::fromString(argument, Qt::ISODate) : QDateTime();
    return time.isValid() && time.timeSpec() != Qt::LocalTime
               ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
               : argument;
}

} // namespace

QString sentenceText(const Sentence &sentence)
{
    return sentence.id() == SentenceId::Worded ? withLabels(sentence.english()) : sentence.text(textOf, argumentText);
}

QStringList sentenceTexts(const QList<Sentence> &sentences)
{
    QStringList texts;
    for (const Sentence &sentence : sentences) {
        texts += sentenceText(sentence);
    }
    return texts;
}

QString sentenceDetails(const Sentence &sentence)
{
    return sentence.mentions([](SentenceId id) { return windowText(id) != nullptr; }) ? sentence.english() : QString();
}

QList<SentenceId> sentencesWith(const QString &text)
{
    QList<SentenceId> found = allSentenceIds();
    found.removeIf(
        [&](SentenceId id) { return id == SentenceId::Worded || !textOf(id).contains(text, Qt::CaseInsensitive); });
    return found;
}

} // namespace statusbridge
