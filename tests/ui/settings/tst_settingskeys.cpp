// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "tests/ui/keyboardround.h"
#include "ui/commands/commandtable.h"
#include "ui/settings/connectdialog.h"
#include "ui/settings/settingchapters.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/mnemonics.h"

#include <QAbstractButton>
#include <QStackedWidget>
#include <QTest>

namespace tst_settingskeys {

using namespace statusbridge;

//! The settings without a mouse.
class SettingsKeysTest : public QObject
{
    Q_OBJECT

private:
    //! The mnemonics of menus and of what stands around the chapters.
    [[nodiscard]] QSet<QChar> keysAround() const
    {
        QSet<QChar> keys;
        for (const CommandGroup group : {CommandGroup::Cycle, CommandGroup::View, CommandGroup::Records,
                                         CommandGroup::Help, CommandGroup::Program}) {
            keys.insert(mnemonicOf(groupTitle(group)));
        }
        const auto buttons = m_page->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QAbstractButton *button : buttons) {
            keys.insert(mnemonicOf(button->text()));
        }
        return keys;
    }

    //! The chapter that is shown.
    [[nodiscard]] const QWidget &chapter() const { return *m_page->findChild<QStackedWidget *>()->currentWidget(); }

    void visitAll(const std::function<void(const QString &)> &visit)
    {
        for (const SettingChapter &chapter : settingChapters()) {
            m_page->showChapter(chapter.id);
            QTest::qWait(50); // what a chapter asks for by itself
            visit(chapterTitle(chapter));
        }
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<SettingsPage> m_page;

private Q_SLOTS:
    void init()
    {
        m_page.reset();
        m_fixture = std::make_unique<ConsoleFixture>();
        m_page = std::make_unique<SettingsPage>(m_fixture->context());
        m_page->resize(1060, 600);
        m_page->show();
        m_page->activate();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void aRoundMeetsEverythingOnceAndInReadingOrder()
    {
        QStringList troubles;
        visitAll([&](const QString &place) {
            const QStringList found = troublesOfTabRound(*m_page);
            for (const QString &trouble : found) {
                troubles += place + u": "_s + trouble;
            }
        });
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
    }

    void everyFieldHasAKeyAsFarAsTheyGo()
    {
        QStringList troubles;
        visitAll([&](const QString &place) {
            // A chapter has more fields than there are letters, so some have none.
            const QStringList found = keysClaimedTwice(*m_page) + fieldsWithAFreeKey(chapter(), keysAround());
            for (const QString &trouble : found) {
                troubles += place + u": "_s + trouble;
            }
        });
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
    }

    void connectingAloneHasThemToo()
    {
        ConnectDialog dialog(m_fixture->context());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::qWait(50);
        const QStringList troubles = troublesOfTabRound(dialog) + keysClaimedTwice(dialog) + fieldsWithoutKey(dialog);
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
    }
};

QTEST_MAIN(SettingsKeysTest)

} // namespace tst_settingskeys

#include "tst_settingskeys.moc"
