// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/languages.h"
#include "engine/status/bodies/bodyreason.h"
#include "ui/commands/commandtable.h"
#include "ui/text/appstatetext.h"
#include "ui/text/failuretext.h"
#include "ui/text/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace tst_language {

using namespace statusbridge;

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
}

QString parkedTitle(int count)
{
    return present({.kind = AppStateKind::RecordsParked, .count = count}, now()).title;
}

class LanguageTest : public QObject
{
    Q_OBJECT

    static void speak(QLocale::Language language)
    {
        QLocale::setDefault(QLocale(language));
        speakLocalLanguage(*QCoreApplication::instance());
    }

private Q_SLOTS:
    void cleanup()
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void germansReadGerman()
    {
        speak(QLocale::German);
        QCOMPARE(commandText(definitionOf(CommandId::SyncNow)), u"&Jetzt abgleichen"_s);
        QCOMPARE(parkedTitle(1), u"1 Datensatz zurückgestellt"_s);
        QCOMPARE(parkedTitle(2), u"2 Datensätze zurückgestellt"_s);
    }

    void whyAMessageFailedIsReadInGermanToo()
    {
        const auto reasonIn = [](const char *payload) {
            return reasonWords(*failureReason(QString::fromLatin1(payload), {}));
        };
        speak(QLocale::German);
        QCOMPARE(reasonIn(R"({"id":"A","status":"failed","errors":[{"code":131050,"title":"T"}]})"),
                 u"WhatsApp 131050: die Person hat Werbung abbestellt"_s);
        QCOMPARE(reasonWords(FailureReason{.provider = {}, .code = u"7"_s, .vendorWords = u"Own words"_s}),
                 u"Anbieter 7: Own words"_s);
    }

    void whatIsFilledInIsFilledInThereToo()
    {
        speak(QLocale::German);
        SchedulerView scheduler;
        scheduler.running = true;
        scheduler.nextSync = now().addSecs(90);
        const QString next = nextCycleWords(scheduler, now());
        QVERIFY2(next.startsWith(u"Nächster Durchlauf: "_s), qPrintable(next));
        QVERIFY2(next.endsWith(u", in 1 min 30 s"_s), qPrintable(next));
    }

    void englishCountsProperly_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::newRow("English") << QLocale::English;
        QTest::newRow("a language without a translation") << QLocale::Finnish;
        QTest::newRow("none") << QLocale::C;
    }
    void englishCountsProperly()
    {
        QFETCH(const QLocale::Language, language);
        speak(language);
        QCOMPARE(commandText(definitionOf(CommandId::SyncNow)), u"&Sync now"_s);
        QCOMPARE(parkedTitle(1), u"1 record parked"_s);
        QCOMPARE(parkedTitle(2), u"2 records parked"_s);
    }

    void everyLanguageIsCompiledIn()
    {
        QStringList files;
        for (const Language &language : languages()) {
            files += u"statusbridge_%1.qm"_s.arg(language.code);
        }
        files.sort();
        QCOMPARE(QDir(u":/i18n"_s).entryList(QDir::Files, QDir::Name), files);
    }

    void aChosenLanguageGoesBeforeTheSystems_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("parked");
        QTest::addColumn<QString>("number");
        QTest::newRow("German") << u"de"_s << u"2 Datensätze zurückgestellt"_s << u"12.345,6"_s;
        QTest::newRow("English") << u"en"_s << u"2 records parked"_s << u"12,345.6"_s;
    }
    void aChosenLanguageGoesBeforeTheSystems()
    {
        QFETCH(const QString, code);
        speak(QLocale::Finnish);
        speakLanguage(*QCoreApplication::instance(), code);
        QTEST(parkedTitle(2), "parked");
        QTEST(QLocale().toString(12345.6), "number");
    }

    void aChoiceThatIsNotKnownChangesNothing()
    {
        speak(QLocale::German);
        for (const QString &code : {QString(), u"tlh"_s}) {
            speakLanguage(*QCoreApplication::instance(), code);
            QCOMPARE(parkedTitle(1), u"1 Datensatz zurückgestellt"_s);
        }
    }

    void theWindowRunsAsTheLanguageDoes()
    {
        speakLanguage(*QCoreApplication::instance(), u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        speakLanguage(*QCoreApplication::instance(), u"hi"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void mnemonicsAreUniqueInEveryMenu_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<CommandGroup>("group");
        const QList<std::pair<const char *, CommandGroup>> groups = {{"cycle", CommandGroup::Cycle},
                                                                     {"view", CommandGroup::View},
                                                                     {"records", CommandGroup::Records},
                                                                     {"help", CommandGroup::Help},
                                                                     {"program", CommandGroup::Program}};
        for (const Language &language : languages()) {
            for (const auto &[name, group] : groups) {
                QTest::addRow("%s, %s", qPrintable(language.code), name) << language.code << group;
            }
        }
    }
    void mnemonicsAreUniqueInEveryMenu()
    {
        QFETCH(const QString, language);
        QFETCH(const CommandGroup, group);
        speakLanguage(*QCoreApplication::instance(), language);
        QMap<QChar, QString> byLetter;
        for (const CommandDefinition &command : commandTable()) {
            if (command.group == group) {
                const QString text = commandText(command);
                const QChar letter = text.at(text.indexOf(u'&') + 1).toLower();
                QVERIFY2(!byLetter.contains(letter), qPrintable(text + u' ' + byLetter.value(letter)));
                byLetter.insert(letter, text);
            }
        }
        QVERIFY(!byLetter.isEmpty());
    }
};

QTEST_MAIN(LanguageTest)

} // namespace tst_language

#include "tst_language.moc"
