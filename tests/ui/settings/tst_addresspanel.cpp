// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "ui/settings/addresspanel.h"
#include "ui/settings/settingsdraft.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tst_addresspanel {

using namespace statusbridge;

class AddressPanelTest : public QObject
{
    Q_OBJECT

private:
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        m_line->selectAll();
        m_line->paste();
    }
    [[nodiscard]] const ZohoSettings &zoho() const { return m_draft->settings().zoho; }
    //! The button that takes over what differs; null: it isn't offered.
    [[nodiscard]] QToolButton *offer() const
    {
        auto *button = m_panel->findChild<Banner *>()->findChild<QToolButton *>();
        return button->isVisible() ? button : nullptr;
    }

    std::unique_ptr<SettingsDraft> m_draft;
    std::unique_ptr<AddressPanel> m_panel;
    QLineEdit *m_line = nullptr;
    const QString m_address = u"https://creatorapp.zoho.eu/acme/messaging/#Report:All_Messages"_s;

private Q_SLOTS:
    void init()
    {
        m_panel.reset();
        m_draft = std::make_unique<SettingsDraft>();
        m_draft->reset({}, {});
        m_panel = std::make_unique<AddressPanel>(*m_draft);
        m_line = m_panel->findChild<QLineEdit *>(u"reportAddress"_s);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void anAddressFillsInAllThatItTells()
    {
        QSignalSpy filled(m_panel.get(), &AddressPanel::filledIn);
        paste(m_address);
        QCOMPARE(zoho().dataCenter, u"eu"_s);
        QCOMPARE(zoho().owner, u"acme"_s);
        QCOMPARE(zoho().app, u"messaging"_s);
        QCOMPARE(zoho().report, u"All_Messages"_s);
        QCOMPARE(filled.size(), 1);
        QVERIFY2(m_panel->message().contains(u"Europe (zoho.eu)"_s), qPrintable(m_panel->message()));
        QVERIFY(!m_panel->isAsking());
    }

    void whatWasTypedIsShownBeforeItIsWrittenOver()
    {
        Settings settings;
        settings.zoho.app = u"helpdesk"_s;
        settings.zoho.clientId = u"1000.X"_s;
        m_draft->reset(settings, {});
        QSignalSpy filled(m_panel.get(), &AddressPanel::filledIn);
        paste(m_address);
        QCOMPARE(zoho().owner, u"acme"_s); // nothing stood there
        QCOMPARE(zoho().app, u"helpdesk"_s);
        QCOMPARE(zoho().dataCenter, u"com"_s);
        QVERIFY(m_panel->isAsking());
        QVERIFY(filled.isEmpty());
        QVERIFY2(m_panel->message().contains(u"Application: messaging there, helpdesk here"_s),
                 qPrintable(m_panel->message()));
        QVERIFY(offer());
        offer()->click();
        QCOMPARE(zoho().app, u"messaging"_s);
        QCOMPARE(zoho().dataCenter, u"eu"_s);
        QCOMPARE(filled.size(), 1);
        QVERIFY(!offer());
        QVERIFY(m_line->hasFocus() || !m_panel->isActiveWindow());
    }

    void aDifferenceThatIsMendedByHandIsForgotten()
    {
        Settings settings;
        settings.zoho.app = u"helpdesk"_s;
        m_draft->reset(settings, {});
        paste(m_address);
        QVERIFY(m_panel->isAsking());
        m_draft->setValue(*findSetting(u"zoho.app"_s), u"messaging"_s);
        QVERIFY(!m_panel->isAsking());
        QVERIFY(!offer());
    }

    void whatIsSetElsewhereStays()
    {
        Settings settings;
        settings.zoho.app = u"helpdesk"_s;
        m_draft->reset(settings, {{u"zoho.app"_s, u"STATUSBRIDGE_ZOHO_APP"_s}});
        paste(m_address);
        QVERIFY2(m_panel->message().contains(u"STATUSBRIDGE_ZOHO_APP"_s), qPrintable(m_panel->message()));
        QVERIFY(!offer());
        m_panel->useAddress();
        QCOMPARE(zoho().app, u"helpdesk"_s);
    }

    void whatIsNoAddressSaysWhatToDo()
    {
        paste(u"https://creatorapp.zoho.com/acme/messaging/#Form:Message"_s);
        QVERIFY2(m_panel->message().contains(u"no report"_s), qPrintable(m_panel->message()));
        QVERIFY(zoho().owner.isEmpty());
        m_line->clear();
        QVERIFY(m_panel->message().isEmpty());
    }

    void aPersonWhoTypesIsNotInterrupted()
    {
        QTest::keyClicks(m_line, u"creatorapp.zoho.com/acme"_s);
        QVERIFY(m_panel->message().isEmpty());
        QTest::keyClick(m_line, Qt::Key_Return);
        QVERIFY(!m_panel->message().isEmpty());
    }

    void anAddressThatIsTypedIsReadToo()
    {
        QTest::keyClicks(m_line, u"creatorapp.zoho.in/acme/messaging#Report:R"_s);
        QCOMPARE(zoho().dataCenter, u"in"_s);
        QCOMPARE(zoho().owner, u"acme"_s);
        QCOMPARE(zoho().report, u"R"_s);
    }

    void whatIsTypedIsNotHeldAgainstItself()
    {
        QTest::keyClicks(m_line, u"https://creatorapp.zoho.in/demo/messages/#Report:All_Messages"_s);
        QCOMPARE(zoho().owner, u"demo"_s);
        QCOMPARE(zoho().app, u"messages"_s);
        QCOMPARE(zoho().report, u"All_Messages"_s);
        QVERIFY(!m_panel->isAsking());
    }

    void anAddressThatIsMendedMendsWhatItFilledIn()
    {
        paste(u"https://creatorapp.zoho.eu/acme/messaging/#Report:Old"_s);
        paste(m_address);
        QCOMPARE(zoho().report, u"All_Messages"_s);
        QVERIFY(!m_panel->isAsking());
        m_draft->setValue(*findSetting(u"zoho.report"_s), u"Mine"_s);
        paste(u"https://creatorapp.zoho.eu/acme/messaging/#Report:Old"_s);
        QCOMPARE(zoho().report, u"Mine"_s); // typed by a person
        QVERIFY(m_panel->isAsking());
    }
};

QTEST_MAIN(AddressPanelTest)

} // namespace tst_addresspanel

#include "tst_addresspanel.moc"
