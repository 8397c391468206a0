// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "tests/ui/consolefixture.h"
#include "ui/settings/alertspanel.h"
#include "ui/settings/settingsdraft.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_alertspanel {

using namespace statusbridge;

class AlertsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConsoleFixture>();
        m_draft = std::make_unique<SettingsDraft>();
        m_draft->reset(m_fixture->cycle.settings, {});
        m_panel = std::make_unique<AlertsPanel>(m_fixture->gateway, *m_draft);
    }
    void cleanup()
    {
        m_panel.reset();
        m_fixture.reset();
        m_draft.reset();
    }

    void aTestWithoutReceiversIsRefusedAndLeavesNothing()
    {
        press();
        QVERIFY(m_panel->message().startsWith(u"There is nobody to be told"_s));
        QVERIFY(m_panel->messages().isEmpty());
        QVERIFY(m_panel->findChild<QListWidget *>()->isHidden());
    }

    void aTestGoesToWhatIsNotSavedYetAndIsListed()
    {
        m_draft->setValue(*findSetting(u"alerts.webhook_url"_s), u"https://127.0.0.1:1/alerts"_s); // nothing listens
        press();
        QVERIFY(m_panel->message().startsWith(u"Webhook failed: 127.0.0.1 can't be reached."_s));
        QTRY_COMPARE(m_panel->messages().size(), 1);
        const QString line = m_panel->messages().constFirst();
        QVERIFY2(line.contains(u"Webhook: This is a test."_s) && line.contains(u"given up: 127.0.0.1"_s),
                 qPrintable(line));
        QVERIFY(m_fixture->cycle.settings.alerts.webhookUrl.isEmpty());
    }

    void anotherMachinesEngineTestsItsOwnSettings()
    {
        m_panel.reset();
        m_fixture->host.setAttachment({.server = u"https://server:8085"_s, .role = Role::Administrator});
        m_panel = std::make_unique<AlertsPanel>(m_fixture->gateway, *m_draft);
        QVERIFY(m_panel->button()->isEnabled());
        press();
        QVERIFY(m_panel->message().startsWith(u"There is nobody to be told"_s));
        m_draft->setValue(*findSetting(u"alerts.webhook_url"_s), u"https://127.0.0.1:1/alerts"_s);
        m_panel->button()->click();
        QVERIFY(!m_panel->isBusy());
        QVERIFY2(m_panel->message().startsWith(u"Save the settings first"_s), qPrintable(m_panel->message()));
    }

    void whoIsNoAdministratorThereIsToldSo()
    {
        m_panel.reset();
        m_fixture->host.setAttachment({.server = u"https://server:8085"_s, .role = Role::Operator});
        m_panel = std::make_unique<AlertsPanel>(m_fixture->gateway, *m_draft);
        QVERIFY(!m_panel->button()->isEnabled());
        QVERIFY(m_panel->button()->toolTip().contains(u"operator"_s));
    }

private:
    void press()
    {
        QSignalSpy finished(m_panel.get(), &ActionPanel::finished);
        m_panel->button()->click();
        QVERIFY(m_panel->isBusy());
        QTRY_COMPARE(finished.size(), 1);
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<SettingsDraft> m_draft;
    std::unique_ptr<AlertsPanel> m_panel;
};

QTEST_MAIN(AlertsPanelTest)

} // namespace tst_alertspanel

#include "tst_alertspanel.moc"
