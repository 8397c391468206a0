// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/enginesession.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/assistant/assistant.h"
#include "ui/runs/runsmodel.h"
#include "ui/settings/chapterview.h"
#include "ui/settings/connectdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/severity.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace tst_console {

using namespace statusbridge;

const zohosim::Fault slowly = zohosim::Fault::of(zohosim::Fault::Action::Late, std::chrono::milliseconds(150))
                                  .on(zohosim::CallKind::Update)
                                  .repeated(zohosim::Fault::forever);

int rows(const QWidget &page, const QString &table)
{
    const auto *view = page.findChild<QTableView *>(table);
    return view && view->model() ? view->model()->rowCount() : 0;
}

//! Whether a person can read it anywhere on the page.
bool shows(const QWidget &page, const QString &text)
{
    for (const QTableView *table : page.findChildren<QTableView *>()) {
        const QAbstractItemModel *model = table->isVisible() ? table->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data().toString().contains(text)) {
                    return true;
                }
            }
        }
    }
    return false;
}

class ConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIconOfTheStatusBarTakesTheColorsInForce()
    {
        WindowFixture fixture;
        const auto *icon = fixture.window().findChild<QLabel *>(u"statusBarIcon"_s);
        Theme theme;
        for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            theme.setScheme(scheme);
            QCoreApplication::sendPostedEvents();
            const QImage shown = icon->pixmap().toImage();
            const QList<Severity> all = {Severity::Neutral, Severity::Good, Severity::Busy, Severity::Warning,
                                         Severity::Bad};
            QVERIFY(std::ranges::any_of(all, [&](Severity severity) {
                return shown == themedIcon(severityIcon(severity), severity).pixmap(16, 16).toImage();
            }));
        }
        theme.setScheme(ColorScheme::System);
    }

    void connectingOpensNothingElse()
    {
        WindowFixture fixture;
        QVERIFY(fixture.trigger(CommandId::Connect));
        QVERIFY(fixture.window().findChild<ConnectDialog *>());
        QVERIFY(!fixture.window().findChild<Assistant *>());
    }

    void connectingWithoutAClientOpensTheAssistant()
    {
        WindowFixture fixture([](CycleFixture &cycle) { cycle.settings.zoho = {}; });
        QTRY_VERIFY(fixture.window().findChild<Assistant *>());
        fixture.window().findChild<Assistant *>()->reject();
        QTRY_VERIFY(!fixture.window().findChild<Assistant *>());
        QVERIFY(fixture.trigger(CommandId::Connect));
        QVERIFY(!fixture.window().findChild<ConnectDialog *>());
        QVERIFY(fixture.window().findChild<Assistant *>());
    }

    void theDatabaseHasAChapterThatCanBeOpened()
    {
        WindowFixture fixture;
        QVERIFY(fixture.trigger(CommandId::ShowDatabaseSettings));
        const auto *page = fixture.window().page(CommandId::ShowSettings);
        QCOMPARE(fixture.window().currentPage(), page);
        const auto chapters = page->findChildren<ChapterView *>();
        const auto shown = std::ranges::find_if(chapters, [](const auto *chapter) { return chapter->isVisible(); });
        QVERIFY(shown != chapters.cend());
        QVERIFY((*shown)->chapter().id == ChapterId::Database);
    }

    void theAssistantComesByItselfAndOnlyOnce()
    {
        WindowFixture fixture([](CycleFixture &cycle) { cycle.settings.zoho = {}; });
        QTRY_VERIFY(fixture.window().findChild<Assistant *>());
        fixture.window().findChild<Assistant *>()->reject();
        QTRY_VERIFY(!fixture.window().findChild<Assistant *>());
        fixture.closeConsole();
        Console again(fixture.host);
        again.show(false);
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            QVERIFY(!qobject_cast<const Assistant *>(widget));
        }
    }

    void syncNowCarriesOverAndSaysSo()
    {
        WindowFixture fixture([](CycleFixture &cycle) { cycle.addSentRecords(5); });
        QTRY_COMPARE(rows(fixture.window(), u"lastOutcomes"_s), 5);
        QTRY_COMPARE(fixture.state(), u"All carried over"_s);
        fixture.cycle.addDelivered(u"q-1"_s, u"delivered"_s);
        QTRY_VERIFY(fixture.isEnabled(CommandId::SyncNow));
        QVERIFY(fixture.trigger(CommandId::SyncNow));
        QVERIFY(!fixture.isEnabled(CommandId::SyncNow));
        QTRY_COMPARE(fixture.cycle.zohoStatus(fixture.cycle.zoho.records().first().value(u"ID").toString()),
                     u"delivered"_s);
        QTRY_VERIFY(fixture.isEnabled(CommandId::SyncNow));
    }

    void aRefusedRecordIsShownAndRetried()
    {
        WindowFixture fixture([](CycleFixture &cycle) {
            const QStringList ids = cycle.addSentRecords(3);
            cycle.zoho.addFault(zohosim::Fault::code(200, 3070, u"Data validation failure"_s)
                                    .on(zohosim::CallKind::Update)
                                    .forRecord(ids.first()));
        });
        QTRY_COMPARE(fixture.state(), u"1 record(s) not carried over"_s);
        auto *need = fixture.window().findChild<QToolButton *>(u"needButton"_s);
        QTRY_VERIFY(need->isVisible());
        need->click();
        QTRY_VERIFY(shows(*fixture.window().currentPage(), u"q-1"_s));
        QTRY_VERIFY(fixture.isEnabled(CommandId::RetryAllFailed));
        QVERIFY(fixture.trigger(CommandId::RetryAllFailed));
        QTRY_VERIFY(fixture.dialog({}));
        auto *question = qobject_cast<QMessageBox *>(fixture.dialog({}));
        QVERIFY(question && question->text().contains(u'1'));
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole) {
                button->click();
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), u"All carried over"_s, 15000);
    }

    void stopAndStartPersist()
    {
        WindowFixture fixture;
        QTRY_VERIFY(fixture.isEnabled(CommandId::StopScheduler));
        QVERIFY(fixture.trigger(CommandId::StopScheduler));
        QTRY_VERIFY(fixture.state().startsWith(u"Stopped by"_s));
        QVERIFY(!(*EngineSession::open(fixture.cycle.environment))->scheduler()->running);
        QVERIFY(fixture.trigger(CommandId::StartScheduler));
        QTRY_VERIFY((*EngineSession::open(fixture.cycle.environment))->scheduler()->running);
        QTRY_VERIFY(!fixture.isEnabled(CommandId::StartScheduler));
    }

    void aCycleIsFollowedAndCancelled()
    {
        WindowFixture fixture([](CycleFixture &cycle) {
            cycle.addSentRecords(400);
            cycle.zoho.addFault(slowly);
        });
        QTRY_COMPARE(fixture.state(), u"A cycle is running"_s);
        QTRY_VERIFY(rows(fixture.window(), u"lastOutcomes"_s) > 10);
        const auto *status = fixture.window().findChild<QLabel *>(u"nextCycle"_s);
        QTRY_VERIFY2(status->text().startsWith(u"Updating records at Zoho: "_s), qPrintable(status->text()));
        QVERIFY(fixture.trigger(CommandId::ShowRuns));
        QTRY_COMPARE(rows(fixture.window(), u"runs"_s), 1);
        const auto *table = fixture.window().findChild<QTableView *>(u"runs"_s)->model();
        QCOMPARE(table->index(0, RunsModel::OutcomeColumn).data().toString(), u"running"_s);
        QVERIFY(table->index(0, RunsModel::UpdatedColumn).data(RunsModel::ValueRole).toInt() > 10);
        QVERIFY(fixture.trigger(CommandId::CancelCycle));
        QTRY_VERIFY(!fixture.isEnabled(CommandId::CancelCycle));
        const auto runs = (*EngineSession::open(fixture.cycle.environment))->runs({}, {}, {}, 1);
        QVERIFY(runs->first().outcome == CycleOutcome::Cancelled);
        QVERIFY(runs->first().counts.updated < 400);
    }

    void aMessageIsFound()
    {
        WindowFixture fixture([](CycleFixture &cycle) { cycle.addSentRecords(2); });
        QVERIFY(fixture.trigger(CommandId::Find));
        QCOMPARE(fixture.window().currentPage(), fixture.window().page(CommandId::ShowLookup));
        auto *field = fixture.window().currentPage()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setText(u"q-2"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(shows(*fixture.window().currentPage(), u"sent"_s));
    }

    void quittingInMidCycleAsksAndTheNextStartGoesOn()
    {
        QStringList ids;
        WindowFixture fixture([&ids](CycleFixture &cycle) {
            ids = cycle.addSentRecords(300);
            cycle.zoho.addFault(slowly);
        });
        QTRY_VERIFY(rows(fixture.window(), u"lastOutcomes"_s) > 5);
        QSignalSpy quitRequested(&fixture.console(), &Console::quitRequested);
        QVERIFY(fixture.trigger(CommandId::Quit));
        QTRY_VERIFY(fixture.dialog(u"quit"_s));
        QCOMPARE(quitRequested.size(), 0);
        auto *question = qobject_cast<QMessageBox *>(fixture.dialog(u"quit"_s));
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole) {
                button->click();
            }
        }
        QTRY_COMPARE(quitRequested.size(), 1);
        fixture.closeConsole();
        fixture.cycle.engine.cancelCycle();
        QTRY_VERIFY(!fixture.cycle.engine.isCycleRunning());
        fixture.cycle.zoho.clearFaults();

        Console again(fixture.host);
        again.show(false);
        fixture.cycle.engine.requestCycle({});
        const auto isCarriedOver = [&] {
            return std::all_of(ids.cbegin(), ids.cend(), [&](const QString &id) {
                return fixture.cycle.zohoStatus(id) == u"sent"_s && fixture.cycle.zoho.writes(id) == 1;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isCarriedOver(), 30000);
    }

    void closingTheWindowKeepsTheEngineAndSaysSoOnce()
    {
        WindowFixture fixture;
        QTRY_VERIFY(!fixture.state().isEmpty());
        fixture.window().close();
        QTRY_VERIFY(fixture.dialog(u"goesOn"_s));
        fixture.dialog(u"goesOn"_s)->accept();
        fixture.cycle.addSentRecords(1);
        QSignalSpy finished(&fixture.cycle.engine, &Engine::cycleFinished);
        fixture.cycle.engine.requestCycle({});
        QTRY_VERIFY(finished.size() > 0);
        Q_EMIT fixture.host.raiseRequested();
        QVERIFY(fixture.window().isVisible());
        fixture.window().close();
        QVERIFY(!fixture.dialog(u"goesOn"_s));
    }

    void theRoomThatADetailHasIsKept()
    {
        WindowFixture fixture;
        const auto splitIn = [](const QWidget &window) { return window.findChild<QSplitter *>(u"runSplit"_s); };
        splitIn(fixture.window())->widget(1)->show();
        fixture.window().showPage(CommandId::ShowRuns);
        splitIn(fixture.window())->setSizes({500, 400});
        const QByteArray kept = splitIn(fixture.window())->saveState();
        fixture.closeConsole();
        Console again(fixture.host);
        again.show(false);
        const auto windows = QApplication::topLevelWidgets();
        const auto window =
            std::ranges::find_if(windows, [](QWidget *each) { return qobject_cast<MainWindow *>(each); });
        QVERIFY(window != windows.cend());
        QCOMPARE(splitIn(**window)->saveState(), kept);
    }

    void theShortcutsAreShown()
    {
        WindowFixture fixture;
        QVERIFY(fixture.trigger(CommandId::ShowShortcuts));
        QTRY_VERIFY(fixture.dialog(u"shortcuts"_s));
        QVERIFY(shows(*fixture.dialog(u"shortcuts"_s), u"F9"_s));
    }
};

QTEST_MAIN(ConsoleTest)

} // namespace tst_console

#include "tst_console.moc"
