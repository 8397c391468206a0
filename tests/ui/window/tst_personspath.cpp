// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretstore.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/assistant/assistant.h"
#include "ui/assistant/assistantsteps.h"
#include "ui/assistant/databasestep.h"
#include "ui/assistant/dryrunstep.h"
#include "ui/assistant/startquestion.h"
#include "ui/overview/outcomemodel.h"
#include "ui/records/recorddetail.h"
#include "ui/settings/connectpanel.h"
#include "ui/settings/secreteditor.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/testpanel.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

namespace tst_personspath {

using namespace statusbridge;
using zohosim::CallKind;

constexpr int patience = 20'000; // ms
constexpr int mostTabs = 250;

//! Nothing is known but where the simulated Zoho is, as on-premise ones are found.
void emptyFolder(CycleFixture &world)
{
    Settings empty;
    empty.zoho.accountsUrl = world.settings.zoho.accountsUrl;
    empty.zoho.apiUrl = world.settings.zoho.apiUrl;
    empty.sync.updateDelayMs = 0;
    world.settings = empty;
    if (!world.secrets.remove(secretnames::zohoClientSecret()) ||
        !world.secrets.remove(secretnames::zohoRefreshToken()) || !QFile::remove(world.databaseFile())) {
        qFatal("The folder can't be emptied.");
    }
}

// From a bare folder to a text for a support ticket, with nothing but the keyboard: what can't be reached with Tab, or
// needs a mouse, ends it.
class PersonsPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromABareFolderToATicketByKeyboardAlone()
    {
        WindowFixture fixture(emptyFolder);
        CycleFixture &world = fixture.cycle;
        const QString refused = world.addRecord(u"q-2"_s, u"sent"_s);
        world.addRecord(u"q-1"_s, u"sent"_s);
        world.zoho.addFault(
            zohosim::Fault::code(200, 3001, u"Enter a valid Amount."_s).on(CallKind::Update).forRecord(refused));
        auto *assistant = fixture.window().findChild<Assistant *>();
        QVERIFY(assistant && assistant->isVisible()); // it comes by itself
        QApplication::setActiveWindow(assistant);
        if (!isolated("welcome", [&] { goOn(*assistant, 1); }) ||
            !isolated("the address is pasted", [&] { pasteAddress(*assistant, world); }) ||
            !isolated("client", [&] { giveClient(*assistant, world); }) ||
            !isolated("connected", [&] { connectToZoho(*assistant, world); }) ||
            !isolated("report", [&] { goOn(*assistant, 4); }) ||
            !isolated("database", [&] { makeTables(*assistant, world); }) ||
            !isolated("schedule", [&] { goOn(*assistant, 6); }) ||
            !isolated("dry run, and no start by itself", [&] { planAndFinish(*assistant, world); }) ||
            !isolated("first cycle by hand", [&] { syncByHand(fixture); }) ||
            !isolated("the failure is found", [&] { findFailure(fixture); }) ||
            !isolated("and understood", [&] { understand(fixture); }) ||
            !isolated("and retried", [&] { retry(fixture); })) {
            return;
        }
        copyForTicket(fixture);
    }

private:
    //! Names the step that could not be done.
    template <typename Step>
    bool isolated(const char *name, Step step)
    {
        step();
        if (QTest::currentTestFailed()) {
            QWidget *focus = QApplication::focusWidget();
            qWarning("Step \"%s\" failed; the keyboard is at %s \"%s\".", name,
                     focus ? focus->metaObject()->className() : "nothing",
                     focus ? qPrintable(focus->accessibleName()) : "");
        }
        return !QTest::currentTestFailed();
    }

    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : QApplication::activeWindow(), Qt::Key(key), modifiers);
    }

    //! With Tab alone.
    void reach(const QWidget *wanted)
    {
        QVERIFY(wanted);
        static_cast<void>(QTest::qWaitFor([&] { return wanted->isVisible() && wanted->isEnabled(); }, patience));
        QVERIFY2(wanted->isVisible() && wanted->isEnabled(), qPrintable(wanted->toolTip()));
        if (QApplication::activeWindow() != wanted->window()) {
            QApplication::setActiveWindow(wanted->window()); // as a window manager does with one that comes up
        }
        for (int tabs = 0; tabs < mostTabs && QApplication::focusWidget() != wanted; ++tabs) {
            if (QApplication::focusWidget()) {
                press(Qt::Key_Tab);
            } else {
                QTest::keyClick(wanted->window(), Qt::Key_Tab);
            }
        }
        QVERIFY2(QApplication::focusWidget() == wanted, qPrintable(wanted->objectName() + wanted->accessibleName()));
    }

    void type(const QWidget *line, const QString &text)
    {
        reach(line);
        if (!QTest::currentTestFailed()) {
            QTest::keyClicks(QApplication::focusWidget(), text);
        }
    }

    void pressButton(const QWidget *button)
    {
        reach(button);
        if (!QTest::currentTestFailed()) {
            press(Qt::Key_Space);
        }
    }

    static QPushButton *buttonOf(const QWidget &in, const QString &text)
    {
        const auto buttons = in.findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QPushButton *button) {
            return QString(button->text()).remove(u'&') == text && button->isVisible();
        });
        return found == buttons.cend() ? nullptr : *found;
    }

    //! Presses Next until \p step is there: what a test only warns of is left with a second press.
    void goOn(Assistant &assistant, int step)
    {
        const int before = assistant.currentStep();
        for (int presses = 0; presses < 2 && assistant.currentStep() == before; ++presses) {
            pressButton(buttonOf(assistant, u"Next"_s));
            // It is left once its test went well, or says that a second press leaves it all the same.
            static_cast<void>(QTest::qWaitFor(
                [&] { return assistant.currentStep() != before || assistant.message().contains(u"again"_s); },
                patience));
        }
        QVERIFY2(assistant.currentStep() == step, qPrintable(assistant.message()));
    }

    void pasteAddress(Assistant &assistant, const CycleFixture &world)
    {
        const zohosim::Options &zoho = world.zoho.options();
        QApplication::clipboard()->setText(
            u"https://creatorapp.zoho.com/%1/%2/#Report:%3"_s.arg(zoho.owner, zoho.app, zoho.report));
        reach(assistant.clientStep().findChild<QLineEdit *>(u"reportAddress"_s));
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(assistant.draft().settings().zoho.owner, zoho.owner);
        QCOMPARE(assistant.draft().settings().zoho.app, zoho.app);
        QCOMPARE(assistant.draft().settings().zoho.report, zoho.report);
    }

    void giveClient(Assistant &assistant, const CycleFixture &world)
    {
        const ClientStep &step = assistant.clientStep();
        type(step.findChild<SettingField *>(u"zoho.client_id"_s)->findChild<QLineEdit *>(),
             world.zoho.options().clientId);
        type(step.findChild<SecretEditor *>(secretnames::zohoClientSecret())->findChild<QLineEdit *>(),
             world.zoho.options().clientSecret);
        goOn(assistant, 2);
    }

    void connectToZoho(Assistant &assistant, CycleFixture &world)
    {
        type(assistant.connectStep().findChild<QLineEdit *>(u"grantCode"_s), world.zoho.addGrantCode());
        pressButton(buttonOf(assistant.connectStep(), u"Connect"_s));
        QTRY_VERIFY_WITH_TIMEOUT(assistant.connectStep().isDone(), patience);
        goOn(assistant, 3);
    }

    void makeTables(Assistant &assistant, CycleFixture &world)
    {
        DatabaseStep &step = assistant.databaseStep();
        QTRY_VERIFY_WITH_TIMEOUT(!step.test()->isBusy() && !step.test()->findings().isEmpty(), patience);
        pressButton(step.findChild<QPushButton *>(u"migrate"_s));
        pressButton(step.findChild<QPushButton *>(u"accept"_s));
        QTRY_VERIFY_WITH_TIMEOUT(step.isDone(), patience);
        world.addDelivered(u"q-1"_s, u"read"_s);
        world.addDelivered(u"q-2"_s, u"delivered"_s);
        goOn(assistant, 5);
    }

    void planAndFinish(Assistant &assistant, CycleFixture &world)
    {
        DryRunStep &step = assistant.dryRunStep();
        pressButton(step.findChild<QPushButton *>(u"dryRun"_s));
        QTRY_VERIFY_WITH_TIMEOUT(step.isDone(), patience);
        QVERIFY2(step.question().forecast().startsWith(u"2 records would be updated"_s) ||
                     step.question().forecast().startsWith(u"2 record(s) would be updated"_s),
                 qPrintable(step.question().forecast()));
        QCOMPARE(world.zoho.calls(CallKind::Update), 0);
        const QRadioButton *stopped = step.question().button(StartChoice::Stopped);
        reach(step.question().button(StartChoice::Now));
        for (int arrows = 0; arrows < 3 && QApplication::focusWidget() != stopped; ++arrows) {
            press(Qt::Key_Down);
        }
        press(Qt::Key_Space);
        QVERIFY(stopped->isChecked());
        pressButton(buttonOf(assistant, u"Finish"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), patience);
        QCOMPARE(world.zoho.calls(CallKind::Update), 0);
    }

    void syncByHand(WindowFixture &fixture)
    {
        QApplication::setActiveWindow(&fixture.window());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isEnabled(CommandId::SyncNow), patience);
        QTest::keyClick(&fixture.window(), Qt::Key_F9);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.cycle.zoho.calls(CallKind::Update), 2, patience);
    }

    static DataTable *outcomes(const WindowFixture &fixture)
    {
        return fixture.window().currentPage()->findChild<DataTable *>(u"lastOutcomes"_s);
    }

    static QStringList shownOutcomes(const WindowFixture &fixture)
    {
        const QAbstractItemModel &model = *outcomes(fixture)->model();
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown += model.index(row, OutcomeModel::QueueId).data().toString() + u' ' +
                     model.index(row, OutcomeModel::Outcome).data().toString();
        }
        shown.sort();
        return shown;
    }

    static RecordDetail *detail(const WindowFixture &fixture)
    {
        return fixture.window().currentPage()->findChild<RecordDetail *>();
    }

    void findFailure(WindowFixture &fixture)
    {
        QTest::keyClick(&fixture.window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shownOutcomes(fixture), (QStringList{u"q-1 updated"_s, u"q-2 failed"_s}), patience);
        reach(outcomes(fixture));
        press(Qt::Key_Home, Qt::ControlModifier);
        const auto isAtFailure = [&] {
            return detail(fixture)->isVisible() && detail(fixture)->record()->queueId == u"q-2"_s;
        };
        for (int rows = 0; rows < 2 && !isAtFailure(); ++rows) {
            press(rows == 0 ? Qt::Key_Up : Qt::Key_Down);
            QTest::qWait(0);
        }
        QVERIFY(isAtFailure());
        QVERIFY(detail(fixture)->record()->outcome == RecordOutcome::Failed);
    }

    void understand(WindowFixture &fixture)
    {
        const auto *paper = detail(fixture)->findChild<QTextBrowser *>(u"recordPaper"_s);
        reach(paper);
        QTRY_VERIFY2(paper->toPlainText().contains(u"Enter a valid Amount."_s), qPrintable(paper->toPlainText()));
        QVERIFY(paper->toPlainText().contains(u"3001"_s));
    }

    void retry(WindowFixture &fixture)
    {
        pressButton(actionOf(fixture, u"Retry"_s));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.dialog(u"confirmation"_s), patience);
        pressButton(fixture.dialog(u"confirmation"_s)->findChild<QPushButton *>(u"accept"_s));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.cycle.zoho.calls(CallKind::Update), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.cycle.openRows(), 0, patience);
    }

    static QWidget *actionOf(const WindowFixture &fixture, const QString &name)
    {
        const auto widgets = detail(fixture)->findChildren<QWidget *>();
        const auto found = std::ranges::find_if(widgets, [&](const QWidget *widget) {
            return widget->focusPolicy() != Qt::NoFocus && QString(widget->accessibleName()).remove(u'&') == name;
        });
        return found == widgets.cend() ? nullptr : *found;
    }

    void copyForTicket(WindowFixture &fixture)
    {
        QApplication::clipboard()->clear();
        if (!detail(fixture)->isVisible()) { // the stream shows another cycle
            reach(outcomes(fixture));
            press(Qt::Key_Down);
            press(Qt::Key_Home, Qt::ControlModifier);
        }
        pressButton(actionOf(fixture, u"Copy for a ticket"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::clipboard()->text().contains(u"q-2"_s), patience);
    }
};

QTEST_MAIN(PersonsPathTest)

} // namespace tst_personspath

#include "tst_personspath.moc"
