// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/languages.h"
#include "engine/core/literals.h"
#include "tests/ui/window/languages.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/window/languagechoice.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tst_languagechoice {

using namespace statusbridge;

//! A person's preferences, as they are from start to start.
class LanguageChoiceTest : public QObject
{
    Q_OBJECT

private:
    static QAction *actionIn(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_preferences;

private Q_SLOTS:
    void init()
    {
        m_preferences = std::make_unique<QSettings>(m_folder.filePath(u"console.ini"_s), QSettings::IniFormat);
        m_preferences->clear();
    }
    void cleanup() { forgetLanguages(); }

    void withoutAChoiceTheSystemIsFollowed()
    {
        const QLocale before;
        const LanguageChoice choice(*m_preferences);
        QCOMPARE(choice.chosen(), QString());
        QCOMPARE(QLocale(), before);
    }

    void eachLanguageIsOfferedByItsOwnName()
    {
        LanguageChoice choice(*m_preferences);
        const std::unique_ptr<QMenu> menu(choice.makeMenu(nullptr));
        QVERIFY(actionIn(*menu, u"As the &system"_s)->isChecked());
        for (const Language &language : languages()) {
            QVERIFY2(actionIn(*menu, language.ownName), qPrintable(language.code));
        }
    }

    void aChoiceIsKeptAndSpokenAtTheNextStart()
    {
        {
            LanguageChoice choice(*m_preferences);
            QSignalSpy changed(&choice, &LanguageChoice::changed);
            const std::unique_ptr<QMenu> menu(choice.makeMenu(nullptr));
            actionIn(*menu, u"Português (Brasil)"_s)->trigger();
            actionIn(*menu, u"Português (Brasil)"_s)->trigger();
            QCOMPARE(changed.count(), 1);
            QCOMPARE(QLocale().language(), QLocale::C); // what is shown already keeps its words
        }
        LanguageChoice choice(*m_preferences);
        QCOMPARE(choice.chosen(), u"pt_BR"_s);
        QCOMPARE(QLocale().language(), QLocale::Portuguese);
        QCOMPARE(groupTitle(CommandGroup::Cycle), u"&Ciclo"_s);
    }

    void theSystemCanBeFollowedAgain()
    {
        LanguageChoice(*m_preferences).choose(u"es"_s);
        LanguageChoice(*m_preferences).choose({});
        QCOMPARE(LanguageChoice(*m_preferences).chosen(), QString());
    }

    void aLanguageOfALaterVersionIsAsNone()
    {
        m_preferences->setValue(u"window/language"_s, u"tlh"_s);
        QCOMPARE(LanguageChoice(*m_preferences).chosen(), QString());
    }

    void theWindowHasTheMenu()
    {
        WindowFixture fixture;
        auto *menu = fixture.window().findChild<QMenu *>(u"languages"_s);
        QVERIFY(menu);
        actionIn(*menu, u"Español"_s)->trigger();
        const auto labels = fixture.window().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"from its next start on"_s); }));
        fixture.closeConsole();
        const Console console(fixture.host);
        QCOMPARE(QLocale().language(), QLocale::Spanish);
    }
};

QTEST_MAIN(LanguageChoiceTest)

} // namespace tst_languagechoice

#include "tst_languagechoice.moc"
