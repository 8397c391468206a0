// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "tests/ui/consolefixture.h"
#include "tests/ui/nameless.h"
#include "ui/settings/retargetpanel.h"
#include "ui/settings/settingsdraft.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_retargetpanel {

using namespace statusbridge;

//! A row that was carried over to one report, and a window whose settings name another one since.
class RetargetPanelTest : public QObject
{
    Q_OBJECT

private:
    int markedRows()
    {
        return m_fixture->cycle.scalar(u"SELECT count(*) FROM delivered_logs WHERE \"Updated\""_s).toInt();
    }
    QString owner()
    {
        return m_fixture->cycle.scalar(u"SELECT value FROM statusbridge_state WHERE name = 'updated_owner'"_s)
            .toString();
    }

    //! In another instance.
    void letCycleRun()
    {
        m_fixture->cycle.execute(u"UPDATE statusbridge_lease SET holder = 'another', expires_at = %1"_s.arg(
            QDateTime::currentMSecsSinceEpoch() + m_fixture->cycle.settings.sync.leaseSeconds * 1000));
    }

    void setReport(const QString &report)
    {
        m_fixture->cycle.settings.zoho.report = report;
        m_draft->reset(m_fixture->cycle.settings, {});
    }

    //! A panel that is shown and knows how the database stands.
    std::unique_ptr<RetargetPanel> panel()
    {
        auto made = std::make_unique<RetargetPanel>(m_fixture->gateway, *m_draft);
        made->show();
        QSignalSpy finished(made.get(), &RetargetPanel::finished);
        made->refresh();
        if (!finished.wait(30000)) {
            qFatal("The database was not asked.");
        }
        return made;
    }

    //! The dialog behind the panel's button, once it knows how many rows there are.
    static QDialog *openDialog(RetargetPanel &panel)
    {
        QTest::mouseClick(panel.button(), Qt::LeftButton);
        auto *dialog = panel.findChild<QDialog *>();
        if (!dialog || !QTest::qWaitFor([&] { return acceptButton(*dialog)->isEnabled(); }, 30000)) {
            qFatal("There is no dialog that can be accepted.");
        }
        return dialog;
    }

    static QPushButton *acceptButton(const QDialog &dialog) { return dialog.findChild<QPushButton *>(u"accept"_s); }

    static bool shows(const QDialog &dialog, const QString &text)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<SettingsDraft> m_draft;
    QString m_report;

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ConsoleFixture>();
        m_draft = std::make_unique<SettingsDraft>();
        CycleFixture &cycle = m_fixture->cycle;
        m_report = cycle.settings.zoho.report;
        cycle.addRecord(u"q-1"_s, {});
        cycle.addDelivered(u"q-1"_s, u"delivered"_s);
        QCOMPARE(cycle.sync().counts.updated, 1);
        setReport(u"Elsewhere"_s);
    }

    void cleanup()
    {
        m_fixture.reset();
        m_draft.reset();
    }

    void nothingIsOfferedForThePlaceThatGotTheRows()
    {
        setReport(m_report);
        const auto shown = panel();
        QVERIFY(!shown->button()->isVisible());
        QCOMPARE(shown->message(), QString());
    }

    void anotherPlaceIsOffered()
    {
        const auto shown = panel();
        QVERIFY(shown->button()->isVisible());
        QVERIFY2(shown->message().contains(m_report), qPrintable(shown->message()));
    }

    void whereTheEngineIsOnAnotherMachineNothingIsOffered()
    {
        m_fixture->host.setAttachment({.server = u"https://server:8085"_s, .role = Role::Administrator});
        RetargetPanel shown(m_fixture->gateway, *m_draft);
        shown.show();
        shown.refresh();
        QVERIFY(!shown.isBusy() && !shown.button()->isVisible());
        QCOMPARE(shown.message(), QString());
    }

    void theOfferFollowsWhatIsSaved()
    {
        const auto shown = panel();
        m_draft->setValue(*findSetting(u"zoho.app"_s), u"not_saved"_s);
        QVERIFY(!shown->button()->isVisible());
        setReport(m_report);
        QTRY_VERIFY(!shown->isBusy());
        QVERIFY(!shown->button()->isVisible());
        setReport(u"Elsewhere"_s);
        QTRY_VERIFY(shown->button()->isVisible());
    }

    void decliningChangesNothing()
    {
        const QString before = owner();
        const auto shown = panel();
        const QDialog *dialog = openDialog(*shown);
        QVERIFY(shows(*dialog, m_report) && shows(*dialog, u"Elsewhere"_s));
        QVERIFY(shows(*dialog, u"1 row"_s));
        const auto *day = dialog->findChild<QDateEdit *>();
        QVERIFY2(day->text().contains(QString::number(day->date().year())), qPrintable(day->text()));
        QCOMPARE(namelessIn(*dialog), QStringList());
        const QPointer<QDialog> guard(shown->findChild<QDialog *>());
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
        QTRY_VERIFY(!guard);
        QVERIFY(!shown->isBusy());
        QCOMPARE(markedRows(), 1);
        QCOMPARE(owner(), before);
        QVERIFY(shown->button()->isVisible());
    }

    void confirmingOpensTheRowsSinceTheDay()
    {
        m_fixture->cycle.execute(u"UPDATE statusbridge_journal SET noted_at = noted_at - 20 * 86400000"_s);
        const auto shown = panel();
        QDialog *dialog = openDialog(*shown);
        QVERIFY(shows(*dialog, u"0 row"_s));
        auto *day = dialog->findChild<QDateEdit *>();
        day->setDate(day->maximumDate().addDays(-21));
        QVERIFY(!acceptButton(*dialog)->isEnabled());
        QTRY_VERIFY(acceptButton(*dialog)->isEnabled());
        QVERIFY(shows(*dialog, u"1 row"_s));
        QCOMPARE(markedRows(), 1);
        acceptButton(*dialog)->click();
        QVERIFY(shown->isBusy());
        QTRY_VERIFY(!shown->isBusy());
        QVERIFY2(shown->message().contains(u"1 row"_s) && shown->message().contains(u"Elsewhere"_s),
                 qPrintable(shown->message()));
        QCOMPARE(markedRows(), 0);
        QVERIFY2(owner().contains(u"Elsewhere"_s), qPrintable(owner()));
        QVERIFY(!shown->button()->isVisible());
    }

    void anotherInstanceMayHaveDoneIt()
    {
        const auto shown = panel();
        QVERIFY(retarget(m_fixture->cycle.environment, QDateTime::currentDateTimeUtc().date()));
        QTest::mouseClick(shown->button(), Qt::LeftButton);
        const QPointer<QDialog> dialog(shown->findChild<QDialog *>());
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(!shown->isBusy());
        QVERIFY(!shown->button()->isVisible());
        QCOMPARE(shown->message(), QString());
        QCOMPARE(markedRows(), 0);
    }

    void aCycleThatRunsIsNotDisturbed()
    {
        const auto shown = panel();
        QDialog *dialog = openDialog(*shown);
        const QString before = owner();
        letCycleRun();
        acceptButton(*dialog)->click();
        QTRY_VERIFY(!shown->isBusy());
        QVERIFY2(shown->message().contains(u"another"_s), qPrintable(shown->message()));
        QCOMPARE(markedRows(), 1);
        QCOMPARE(owner(), before);
        QVERIFY(shown->button()->isVisible());
    }

    void whatIsEditedMeanwhileIsNotOffered()
    {
        const auto shown = panel();
        QDialog *dialog = openDialog(*shown);
        letCycleRun();
        acceptButton(*dialog)->click();
        m_draft->setValue(*findSetting(u"zoho.app"_s), u"not_saved"_s);
        QVERIFY(shown->isBusy());
        QTRY_VERIFY(!shown->isBusy());
        QVERIFY(!shown->message().isEmpty());
        QVERIFY(!shown->button()->isVisible());
        QCOMPARE(markedRows(), 1);
    }
};

QTEST_MAIN(RetargetPanelTest)

} // namespace tst_retargetpanel

#include "tst_retargetpanel.moc"
