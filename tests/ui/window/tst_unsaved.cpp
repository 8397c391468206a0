// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingspage.h"
#include "ui/window/pagelist.h"

#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tst_unsaved {

using namespace statusbridge;

//! A window in whose settings another report was typed.
class Bench
{
public:
    Bench()
    {
        fixture.window().showPage(CommandId::ShowSettings);
        auto *line = page().field(u"zoho.report"_s)->findChild<QLineEdit *>();
        line->setText(u"Other"_s);
        Q_EMIT line->textEdited(u"Other"_s);
    }

    [[nodiscard]] SettingsPage &page() const
    {
        return *qobject_cast<SettingsPage *>(fixture.window().page(CommandId::ShowSettings));
    }
    [[nodiscard]] PageMark mark() const
    {
        auto *list = fixture.window().findChild<PageList *>();
        const auto settings = list->findItems(u"Settings"_s, Qt::MatchExactly);
        return settings.isEmpty() ? PageMark() : list->mark(list->row(settings.constFirst()));
    }
    void answer(QMessageBox::StandardButton button) const
    {
        qobject_cast<QMessageBox *>(fixture.dialog(u"unsaved"_s))->button(button)->click();
    }

    WindowFixture fixture;
};

class UnsavedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListSaysThatSomethingIsUnsaved()
    {
        const Bench bench;
        QVERIFY(bench.page().hasUnsavedChanges());
        QVERIFY(!bench.mark().words.isEmpty());
        bench.page().revert();
        QTRY_VERIFY(bench.mark().words.isEmpty());
    }

    void closingAsksAndStaysOnCancel()
    {
        const Bench bench;
        bench.fixture.window().showPage(CommandId::ShowOverview);
        bench.fixture.window().close();
        QVERIFY(bench.fixture.window().isVisible());
        QTRY_VERIFY(bench.fixture.dialog(u"unsaved"_s));
        bench.answer(QMessageBox::Cancel);
        QTRY_VERIFY(!bench.fixture.dialog(u"unsaved"_s));
        QVERIFY(bench.fixture.window().isVisible());
        QVERIFY(bench.page().hasUnsavedChanges());
    }

    void whatIsSavedOnClosingIsInForce()
    {
        const Bench bench;
        bench.fixture.window().close();
        QTRY_VERIFY(bench.fixture.dialog(u"unsaved"_s));
        bench.answer(QMessageBox::Save);
        QTRY_VERIFY(!bench.fixture.window().isVisible());
        QCOMPARE(bench.fixture.host.reconfigured()->zoho.report, u"Other"_s);
    }

    void whatIsDiscardedIsForgotten()
    {
        const Bench bench;
        bench.fixture.window().close();
        QTRY_VERIFY(bench.fixture.dialog(u"unsaved"_s));
        bench.answer(QMessageBox::Discard);
        QTRY_VERIFY(!bench.fixture.window().isVisible());
        QVERIFY(!bench.fixture.host.reconfigured());
        QVERIFY(!bench.page().hasUnsavedChanges());
    }

    void whatCannotBeSavedKeepsTheWindowAndALaterSaveDoesNotCloseIt()
    {
        Bench bench;
        bench.fixture.host.refuse(Error{.kind = ErrorKind::Configuration, .message = u"No."_s});
        bench.fixture.window().close();
        QTRY_VERIFY(bench.fixture.dialog(u"unsaved"_s));
        bench.answer(QMessageBox::Save);
        QTRY_VERIFY(!bench.page().message().isEmpty());
        QVERIFY(bench.fixture.window().isVisible());
        QCOMPARE(bench.fixture.window().currentPage(), static_cast<Page *>(&bench.page()));
        bench.fixture.host.refuse({});
        bench.page().revert();
        QCoreApplication::processEvents();
        QVERIFY(bench.fixture.window().isVisible());
    }

    void quittingAsksToo()
    {
        Bench bench;
        QSignalSpy quitRequested(&bench.fixture.console(), &Console::quitRequested);
        QVERIFY(bench.fixture.trigger(CommandId::Quit));
        QTRY_VERIFY(bench.fixture.dialog(u"unsaved"_s));
        QCOMPARE(quitRequested.size(), 0);
        bench.answer(QMessageBox::Discard);
        QTRY_COMPARE(quitRequested.size(), 1);
    }

    void whatWasSavedCanBeTakenBack()
    {
        const Bench bench;
        bench.page().save();
        QCOMPARE(bench.fixture.host.reconfigured()->zoho.report, u"Other"_s);
        auto *undo = bench.fixture.window().findChild<QToolButton *>(u"undo"_s);
        QTRY_VERIFY(undo->isVisible());
        undo->click();
        QCOMPARE(bench.fixture.host.reconfigured()->zoho.report, u"All_Messages"_s);
        QVERIFY(!bench.page().hasUnsavedChanges());
        QVERIFY(!bench.fixture.window().doneText().isEmpty());
    }

    void theSchedulersStopCanBeTakenBack()
    {
        WindowFixture fixture;
        QTRY_VERIFY(fixture.isEnabled(CommandId::StopScheduler));
        auto *undo = fixture.window().findChild<QToolButton *>(u"undo"_s);
        QVERIFY(fixture.trigger(CommandId::StopScheduler));
        QTRY_VERIFY(fixture.isEnabled(CommandId::StartScheduler));
        QTRY_VERIFY(undo->isVisible());
        undo->click();
        QTRY_VERIFY(fixture.isEnabled(CommandId::StopScheduler));
    }
};

QTEST_MAIN(UnsavedTest)

} // namespace tst_unsaved

#include "tst_unsaved.moc"
