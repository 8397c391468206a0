// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "tests/ui/consolefixture.h"
#include "tests/ui/keyboardround.h"
#include "ui/assistant/assistant.h"
#include "ui/assistant/databasestep.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/testpanel.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace tst_assistantkeys {

using namespace statusbridge;

//! The assistant without a mouse.
class AssistantKeysTest : public QObject
{
    Q_OBJECT

private:
    //! Calls \p visit for each step, and for each tab of a step that has some, once it is at rest.
    void visitAll(const std::function<void(const QString &)> &visit)
    {
        for (int step = 0; step < m_assistant->stepCount(); ++step) {
            m_assistant->showStep(step);
            QTRY_VERIFY(!m_assistant->databaseStep().test()->isBusy());
            QTest::qWait(50); // what a step asks for by itself
            auto *tabs = m_assistant->findChild<QTabWidget *>();
            const int parts = tabs->isVisible() ? tabs->count() : 1;
            for (int part = 0; part < parts; ++part) {
                if (tabs->isVisible()) {
                    tabs->setCurrentIndex(part);
                }
                visit(u"step %1, part %2"_s.arg(step + 1).arg(part + 1));
            }
        }
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<Assistant> m_assistant;

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConsoleFixture>();
        m_assistant = std::make_unique<Assistant>(m_fixture->context());
        m_assistant->show();
        QVERIFY(QTest::qWaitForWindowActive(m_assistant.get()));
    }
    void cleanup()
    {
        m_assistant.reset();
        m_fixture.reset();
    }

    void aRoundMeetsEverythingOnceAndInReadingOrder()
    {
        QStringList troubles;
        visitAll([&](const QString &place) {
            const QStringList found = troublesOfTabRound(*m_assistant);
            for (const QString &trouble : found) {
                troubles += place + u": "_s + trouble;
            }
        });
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
    }

    void everyFieldHasAKeyOfItsOwn()
    {
        QStringList troubles;
        for (const QString &driver : {u"sqlite"_s, u"postgresql"_s}) {
            m_assistant->draft().setValue(*findSetting(u"database.driver"_s), driver);
            visitAll([&](const QString &place) {
                const QStringList found = keysClaimedTwice(*m_assistant) + fieldsWithoutKey(*m_assistant);
                for (const QString &trouble : found) {
                    troubles += place + u": "_s + trouble;
                }
            });
        }
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
    }

    void whatDoesNotApplyToTheDatabaseIsGone()
    {
        m_assistant->showStep(4);
        const QWidget &step = m_assistant->databaseStep();
        const auto isSeen = [&](const QString &name) { return step.findChild<SettingField *>(name)->isVisible(); };
        auto *choose = step.findChild<SettingField *>(u"database.name"_s)->findChild<QToolButton *>();
        QVERIFY(choose->isVisible());
        QVERIFY(!isSeen(u"database.host"_s) && !isSeen(u"database.port"_s) && !isSeen(u"database.user"_s));
        m_assistant->draft().setValue(*findSetting(u"database.driver"_s), u"postgresql"_s);
        QVERIFY(!choose->isVisible()); // a name, and no file
        QVERIFY(isSeen(u"database.host"_s) && isSeen(u"database.schema"_s) && isSeen(u"database.tls"_s));
        m_assistant->draft().setValue(*findSetting(u"database.driver"_s), u"mysql"_s);
        QVERIFY(isSeen(u"database.host"_s) && !isSeen(u"database.schema"_s));
    }
};

QTEST_MAIN(AssistantKeysTest)

} // namespace tst_assistantkeys

#include "tst_assistantkeys.moc"
