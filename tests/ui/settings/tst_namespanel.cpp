// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "tests/ui/consolefixture.h"
#include "ui/settings/namespanel.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

namespace tst_namespanel {

using namespace statusbridge;
using zohosim::CallKind;

//! The fields of a report, found by themselves.
class NamesPanelTest : public QObject
{
    Q_OBJECT

private:
    //! Gives the field \p before another link name at Zoho.
    void rename(const QString &before, const QString &now)
    {
        m_fixture->cycle.zoho.configure([&](zohosim::Options &options) {
            options.fields.remove(before);
            options.fields.set(zohosim::Field{.name = now});
        });
    }
    void makePanel()
    {
        m_form = std::make_unique<SettingsForm>(*m_draft, QString(),
                                                QStringList{u"zoho.report"_s, u"zoho.form"_s, u"fields.queue_id"_s,
                                                            u"fields.status"_s, u"fields.message_id_webhook"_s});
        m_panel = std::make_unique<NamesPanel>(m_fixture->gateway, *m_draft, m_form->fields());
        m_panel->show();
    }
    void fetch()
    {
        QSignalSpy finished(m_panel.get(), &NamesPanel::finished);
        m_panel->fetch();
        QTRY_COMPARE(finished.size(), 1);
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<SettingsDraft> m_draft;
    std::unique_ptr<SettingsForm> m_form;
    std::unique_ptr<NamesPanel> m_panel;

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConsoleFixture>();
        m_draft = std::make_unique<SettingsDraft>();
        m_draft->reset(m_fixture->cycle.settings, {});
        makePanel();
    }
    void cleanup()
    {
        m_panel.reset();
        m_form.reset();
        m_draft.reset();
        m_fixture.reset();
    }

    void fieldsThatAreThereAreCounted()
    {
        fetch();
        QVERIFY2(m_panel->message().contains(u"3 field(s) are in the form Message"_s), qPrintable(m_panel->message()));
        QVERIFY(m_panel->lines().isEmpty());
        QCOMPARE(m_form->field(u"zoho.form"_s)->editor().names(), QStringList(u"Message"_s));
    }

    void aNameThatNoPersonChoseIsReplaced()
    {
        rename(u"Queue_ID_DV"_s, u"Queue_Number"_s);
        fetch();
        QCOMPARE(m_draft->settings().fields.queueId, u"Queue_Number"_s);
        QCOMPARE(m_panel->lines(),
                 QStringList(u"Queue ID: there is no field Queue_ID_DV, so Queue_Number was filled in."_s));
    }

    void aNameThatWasTypedIsShownFirst()
    {
        m_draft->setValue(*findSetting(u"fields.status"_s), u"status_"_s);
        fetch();
        QCOMPARE(m_draft->settings().fields.status, u"status_"_s);
        QCOMPARE(m_panel->lines(), QStringList(u"Status: there is no field status_, but there is Status."_s));
        m_panel->useFound();
        QCOMPARE(m_draft->settings().fields.status, u"Status"_s);
    }

    void whatIsMissingIsToldUntilAPersonPicks()
    {
        rename(u"Message_ID_Webhook"_s, u"Reference"_s);
        fetch();
        QCOMPARE(m_panel->lines().size(), 1);
        QVERIFY2(m_panel->lines().constFirst().contains(u"no field Message_ID_Webhook"_s),
                 qPrintable(m_panel->lines().constFirst()));
        auto *picked = m_form->field(u"fields.message_id_webhook"_s)->findChild<QComboBox *>();
        QVERIFY(picked->findText(u"Reference"_s) >= 0);
        picked->setEditText(u"Reference"_s);
        QVERIFY(m_panel->lines().isEmpty());
        QCOMPARE(m_fixture->cycle.zoho.calls(CallKind::Meta), 3); // what is known is not asked for again
    }

    void theFormOfTheReportIsChosenByItsName()
    {
        m_fixture->cycle.zoho.configure([](zohosim::Options &options) {
            options.otherForms = {u"Customer"_s, u"Invoice"_s};
        });
        fetch();
        auto *forms = m_panel->findChild<QComboBox *>();
        QVERIFY(forms->isVisible());
        QCOMPARE(forms->count(), 3);
        QCOMPARE(forms->currentData().toString(), u"Message"_s); // of All_Messages
        QVERIFY(m_panel->lines().isEmpty());
    }

    void aFormThatCannotBeToldIsAskedFor()
    {
        m_fixture->cycle.zoho.configure([](zohosim::Options &options) { options.otherForms = {u"Messages"_s}; });
        fetch();
        QVERIFY2(m_panel->message().contains(u"several forms"_s), qPrintable(m_panel->message()));
        auto *forms = m_panel->findChild<QComboBox *>();
        QCOMPARE(forms->currentIndex(), -1);
        QSignalSpy finished(m_panel.get(), &NamesPanel::finished);
        forms->setCurrentIndex(0);
        Q_EMIT forms->activated(0);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY2(m_panel->message().contains(u"in the form Message"_s), qPrintable(m_panel->message()));
    }

    void namesAreFetchedByThemselvesOnceAnApplication()
    {
        QSignalSpy finished(m_panel.get(), &NamesPanel::finished);
        m_panel->fetchIfNew();
        QTRY_COMPARE(finished.size(), 1);
        m_panel->fetchIfNew();
        QVERIFY(!m_panel->isBusy());
        m_draft->setValue(*findSetting(u"zoho.app"_s), u"other"_s);
        m_panel->fetchIfNew();
        QVERIFY(m_panel->isBusy());
        QTRY_COMPARE(finished.size(), 2);
        m_draft->setValue(*findSetting(u"zoho.app"_s), QString());
        m_panel->fetchIfNew();
        QVERIFY(!m_panel->isBusy());
    }

    // A report's address that is filled in asks for them by itself.
    void whereTheEngineIsOnAnotherMachineNothingIsFetchedByItself()
    {
        m_fixture->host.setAttachment({.server = u"https://server:8085"_s, .role = Role::Administrator});
        makePanel();
        QVERIFY(!m_panel->mayRun());
        m_panel->fetchIfNew();
        QVERIFY(!m_panel->isBusy());
        QCOMPARE(m_panel->message(), QString());
    }

    void withoutAnApplicationItSaysWhatToDo()
    {
        m_draft->setValue(*findSetting(u"zoho.owner"_s), QString());
        m_panel->fetch();
        QVERIFY(!m_panel->isBusy());
        QVERIFY2(m_panel->message().contains(u"address"_s), qPrintable(m_panel->message()));
        QVERIFY(m_fixture->cycle.zoho.requests().isEmpty());
    }
};

QTEST_MAIN(NamesPanelTest)

} // namespace tst_namespanel

#include "tst_namespanel.moc"
