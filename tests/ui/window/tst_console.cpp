// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"
#include "ui/assistant/assistant.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace statusbridge;

namespace {

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

} // namespace

class ConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QTRY_COMPARE(rows(fixture.window(), QStringLiteral("lastOutcomes")), 5);
        QTRY_COMPARE(fixture.state(), QStringLiteral("All carried over"));
        fixture.cycle.addDelivered(QStringLiteral("q-1"), QStringLiteral("delivered"));
        QTRY_VERIFY(fixture.isEnabled(CommandId::SyncNow));
        QVERIFY(fixture.trigger(CommandId::SyncNow));
        QVERIFY(!fixture.isEnabled(CommandId::SyncNow));
        QTRY_COMPARE(fixture.cycle.zohoStatus(fixture.cycle.zoho.records().first().value(u"ID").toString()),
                     QStringLiteral("delivered"));
        QTRY_VERIFY(fixture.isEnabled(CommandId::SyncNow));
    }

    void aRefusedRecordIsShownAndRetried()
    {
        WindowFixture fixture([](CycleFixture &cycle) {
            const QStringList ids = cycle.addSentRecords(3);
            cycle.zoho.addFault(zohosim::Fault::code(200, 3070, QStringLiteral("Data validation failure"))
                                    .on(zohosim::CallKind::Update)
                                    .forRecord(ids.first()));
        });
        QTRY_COMPARE(fixture.state(), QStringLiteral("1 record(s) not carried over"));
        auto *remedy = fixture.window().findChild<QToolButton *>(QStringLiteral("remedy"));
        remedy->click();
        QTRY_VERIFY(shows(*fixture.window().currentPage(), QStringLiteral("q-1")));
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
        QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), QStringLiteral("All carried over"), 15000);
    }

    void stopAndStartPersist()
    {
        WindowFixture fixture;
        QTRY_VERIFY(fixture.isEnabled(CommandId::StopScheduler));
        QVERIFY(fixture.trigger(CommandId::StopScheduler));
        QTRY_VERIFY(fixture.state().startsWith(QStringLiteral("Stopped by")));
        QVERIFY(!(*EngineDesk::open(fixture.cycle.environment))->scheduler()->running);
        QVERIFY(fixture.trigger(CommandId::StartScheduler));
        QTRY_VERIFY((*EngineDesk::open(fixture.cycle.environment))->scheduler()->running);
        QTRY_VERIFY(!fixture.isEnabled(CommandId::StartScheduler));
    }

    void aCycleIsFollowedAndCancelled()
    {
        WindowFixture fixture([](CycleFixture &cycle) {
            cycle.addSentRecords(400);
            cycle.zoho.addFault(slowly);
        });
        QTRY_COMPARE(fixture.state(), QStringLiteral("A cycle is running"));
        QTRY_VERIFY(rows(fixture.window(), QStringLiteral("lastOutcomes")) > 10);
        QVERIFY(fixture.trigger(CommandId::CancelCycle));
        QTRY_VERIFY(!fixture.isEnabled(CommandId::CancelCycle));
        const auto runs = (*EngineDesk::open(fixture.cycle.environment))->runs(0, 1);
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
        field->setText(QStringLiteral("q-2"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(shows(*fixture.window().currentPage(), QStringLiteral("sent")));
    }

    void quittingInMidCycleAsksAndTheNextStartGoesOn()
    {
        QStringList ids;
        WindowFixture fixture([&ids](CycleFixture &cycle) {
            ids = cycle.addSentRecords(300);
            cycle.zoho.addFault(slowly);
        });
        QTRY_VERIFY(rows(fixture.window(), QStringLiteral("lastOutcomes")) > 5);
        QSignalSpy quitRequested(&fixture.console(), &Console::quitRequested);
        QVERIFY(fixture.trigger(CommandId::Quit));
        QTRY_VERIFY(fixture.dialog(QStringLiteral("quit")));
        QCOMPARE(quitRequested.size(), 0);
        auto *question = qobject_cast<QMessageBox *>(fixture.dialog(QStringLiteral("quit")));
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
                return fixture.cycle.zohoStatus(id) == QStringLiteral("sent") && fixture.cycle.zoho.writes(id) == 1;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isCarriedOver(), 30000);
    }

    void closingTheWindowKeepsTheEngineAndSaysSoOnce()
    {
        WindowFixture fixture;
        QTRY_VERIFY(!fixture.state().isEmpty());
        fixture.window().close();
        QTRY_VERIFY(fixture.dialog(QStringLiteral("goesOn")));
        fixture.dialog(QStringLiteral("goesOn"))->accept();
        fixture.cycle.addSentRecords(1);
        QSignalSpy finished(&fixture.cycle.engine, &Engine::cycleFinished);
        fixture.cycle.engine.requestCycle({});
        QTRY_VERIFY(finished.size() > 0);
        Q_EMIT fixture.host.raiseRequested();
        QVERIFY(fixture.window().isVisible());
        fixture.window().close();
        QVERIFY(!fixture.dialog(QStringLiteral("goesOn")));
    }

    void theShortcutsAreShown()
    {
        WindowFixture fixture;
        QVERIFY(fixture.trigger(CommandId::ShowShortcuts));
        QTRY_VERIFY(fixture.dialog(QStringLiteral("shortcuts")));
        QVERIFY(shows(*fixture.dialog(QStringLiteral("shortcuts")), QStringLiteral("F9")));
    }
};

QTEST_MAIN(ConsoleTest)
#include "tst_console.moc"
