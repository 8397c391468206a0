// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/enginesession.h"
#include "tests/ui/consolefixture.h"
#include "ui/overview/captionednumber.h"
#include "ui/overview/cyclestrip.h"
#include "ui/overview/dryrundialog.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/progresscard.h"
#include "ui/overview/tile.h"
#include "ui/records/recorddetail.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

namespace tst_overviewpage {

using namespace statusbridge;

QString title(const QWidget &page)
{
    return page.findChild<QLabel *>(u"stateTitle"_s)->text();
}

Tile *tile(const QWidget &page, const QString &name)
{
    for (Tile *found : page.findChildren<Tile *>()) {
        if (found->accessibleName() == name) {
            return found;
        }
    }
    return nullptr;
}

//! The buttons of what needs a person.
QList<QToolButton *> visibleNeeds(const QWidget &page)
{
    QList<QToolButton *> buttons = page.findChildren<QToolButton *>(u"needButton"_s);
    buttons.removeIf([&page](const QToolButton *button) { return !button->isVisibleTo(&page); });
    return buttons;
}

CaptionedNumber *figure(const QWidget &page, const QString &name)
{
    return page.findChild<CaptionedNumber *>(name);
}

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstCycleItSaysSo()
    {
        ConsoleFixture fixture;
        fixture.cycle.addWebhook(u"q-1"_s, u"sent"_s);
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_COMPARE(tile(page, u"Pending"_s)->value(), u"1 queue id(s) here"_s);
        QCOMPARE(tile(page, u"Zoho"_s)->value(), u"Not tried yet"_s);
        QCOMPARE(tile(page, u"Zoho"_s)->detail(), u"The next cycle asks Zoho"_s);
    }

    void whatACycleDoesIsSeenAsItComesIn()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(12);
        OverviewPage page(fixture.context());
        page.activate();
        fixture.cycle.engine.requestCycle({});
        auto *table = page.findChild<QTableView *>(u"lastOutcomes"_s);
        QTRY_COMPARE(table->model()->rowCount(), 12);
        QCOMPARE(tile(page, u"Pending"_s)->accessibleName(), u"Pending"_s);
        QTRY_VERIFY(fixture.status.view() && fixture.status.view()->lastRun);
        QTRY_COMPARE(tile(page, u"Pending"_s)->value(), u"0 queue id(s) here"_s);
    }

    void theOutcomesOfAnEarlierRunAreThereFromTheStart()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(3);
        QCOMPARE(fixture.cycle.sync().counts.updated, 3);
        OverviewPage page(fixture.context());
        page.activate();
        auto *table = page.findChild<QTableView *>(u"lastOutcomes"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void aCycleThatHadNothingToDoLeavesTheOutcomesOfTheLastOneThatHad()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(3);
        QCOMPARE(fixture.cycle.sync().counts.updated, 3);
        QCOMPARE(fixture.cycle.sync().counts.updated, 0);
        OverviewPage page(fixture.context());
        page.activate();
        auto *table = page.findChild<QTableView *>(u"lastOutcomes"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void theSelectedOutcomeStaysAtTheSideWhateverComesIn()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(3);
        QCOMPARE(fixture.cycle.sync().counts.updated, 3);
        OverviewPage page(fixture.context());
        page.show();
        page.activate();
        auto *table = page.findChild<QTableView *>(u"lastOutcomes"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        auto *detail = page.findChild<RecordDetail *>();
        QVERIFY(!detail->isVisible());
        table->selectRow(1);
        QVERIFY(detail->isVisible());
        const QString queueId = detail->record()->queueId;
        fixture.cycle.addWebhook(queueId, u"delivered"_s);
        fixture.cycle.engine.requestCycle({});
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(detail->isVisible());
        QCOMPARE(detail->record()->queueId, queueId);
        QTRY_VERIFY(detail->findChild<QTextBrowser *>()->toPlainText().contains(u"cycle 2: updated"_s));
    }

    void anUnknownLimitOfTheDayIsSaid()
    {
        ConsoleFixture fixture;
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_COMPARE(tile(page, u"Calls today"_s)->detail(), u"The limit of a day is unknown"_s);
    }

    void whetherTheCallsOfTheDayWillDoIsSaid()
    {
        ConsoleFixture fixture;
        fixture.cycle.settings.zoho.plan = u"free"_s;
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_COMPARE(tile(page, u"Calls today"_s)->detail(), u"Whether that is enough is not known yet"_s);
        fixture.cycle.addSentRecords(1);
        (void)fixture.cycle.sync({.trigger = RunTrigger::Schedule});
        (void)fixture.cycle.sync({.trigger = RunTrigger::Schedule});
        fixture.status.refresh();
        QTRY_COMPARE(tile(page, u"Calls today"_s)->detail(), u"Enough for today: 248 call(s) left"_s);
        fixture.cycle.addSentRecords(900);
        fixture.status.refresh();
        QTRY_VERIFY(tile(page, u"Calls today"_s)->detail().startsWith(u"Used up at about "_s));
    }

    void theCallsOfTheCustomApiStandBesideTheOthers()
    {
        ConsoleFixture fixture;
        fixture.cycle.settings.zoho.plan = u"free"_s;
        fixture.cycle.settings.zoho.batchApi = u"push_statuses"_s;
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_COMPARE(tile(page, u"Calls today"_s)->detail(),
                     u"Whether that is enough is not known yet · Custom API: 0 of 100"_s);
    }

    void aStopIsSaidAndTheButtonStartsItAgain()
    {
        ConsoleFixture fixture;
        QVERIFY((*EngineSession::open(fixture.cycle.environment))->stopScheduler(u"somebody"_s));
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_VERIFY(title(page).startsWith(u"Stopped by somebody"_s));
        QSignalSpy started(fixture.commands.action(CommandId::StartScheduler), &QAction::triggered);
        QTRY_COMPARE(visibleNeeds(page).size(), 1);
        visibleNeeds(page).constFirst()->click();
        QCOMPARE(started.size(), 1);
    }

    void theDaysNumberAndWhatNeedsAPersonStandInFront()
    {
        ConsoleFixture fixture;
        const QStringList ids = fixture.cycle.addSentRecords(5);
        fixture.cycle.zoho.addFault(zohosim::Fault::code(200, 3070, u"Data validation failure"_s)
                                        .on(zohosim::CallKind::Update)
                                        .forRecord(ids.first())
                                        .repeated(zohosim::Fault::forever));
        fixture.cycle.engine.runScheduler();
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_COMPARE(figure(page, u"carriedOver"_s)->number(), u"4"_s);
        QTRY_COMPARE(figure(page, u"needs"_s)->number(), u"1"_s);
        QCOMPARE(visibleNeeds(page).size(), 1);
        QSignalSpy requested(&page, &Page::runRequested);
        visibleNeeds(page).constFirst()->click();
        QCOMPARE(requested.size(), 1);
    }

    void parkedRecordsAreToldByCauseAndTheNumberIsThatOfTheList()
    {
        ConsoleFixture fixture;
        const QStringList ids = fixture.cycle.addSentRecords(12);
        for (int number = 0; number < 3; ++number) {
            fixture.cycle.zoho.addFault(zohosim::Fault::code(200, 3070, number == 0 ? u"One"_s : u"Other"_s)
                                            .on(zohosim::CallKind::Update)
                                            .forRecord(ids.at(number))
                                            .repeated(zohosim::Fault::forever));
        }
        for (int cycle = 0; cycle < 4; ++cycle) {
            static_cast<void>(fixture.cycle.sync());
        }
        fixture.cycle.engine.runScheduler();
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_VERIFY(page.findChild<QLabel *>(u"needTitle"_s));
        QTRY_COMPARE(page.findChild<QLabel *>(u"needTitle"_s)->text(), u"2 record(s) parked"_s);
        QCOMPARE(visibleNeeds(page).size(), 2);
        QCOMPARE(figure(page, u"needs"_s)->number(), u"2"_s);
    }

    void nothingIsNeededIsSaidCalmly()
    {
        ConsoleFixture fixture;
        fixture.cycle.engine.runScheduler();
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_COMPARE(figure(page, u"needs"_s)->number(), u"0"_s);
        QCOMPARE(visibleNeeds(page).size(), 0);
        QVERIFY(page.findChild<QLabel *>(u"calm"_s)->text().startsWith(u"Nothing does"_s));
    }

    void whileTheDatabaseIsAwayNoOldNumberLooksNew()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(3);
        fixture.cycle.engine.runScheduler();
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_COMPARE(figure(page, u"carriedOver"_s)->number(), u"3"_s);
        QTRY_VERIFY(fixture.status.view()->lastRun && !fixture.status.view()->lease.held);
        fixture.cycle.execute(u"ALTER TABLE webhook_logs RENAME TO away"_s);
        fixture.status.refresh();
        QTRY_COMPARE(title(page), u"The database is not set up yet"_s);
        QVERIFY(figure(page, u"carriedOver"_s)->caption().contains(u"as of"_s));
        QVERIFY(page.findChild<QLabel *>(u"cyclesWords"_s)->text().startsWith(u"As of"_s));
        QCOMPARE(visibleNeeds(page).size(), 1);
        fixture.cycle.execute(u"ALTER TABLE away RENAME TO webhook_logs"_s);
        QTRY_VERIFY(!figure(page, u"carriedOver"_s)->caption().contains(u"as of"_s));
    }

    void aBarOfTheDayOpensItsCycle()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(2);
        const qint64 runId = fixture.cycle.sync().runId;
        OverviewPage page(fixture.context());
        page.activate();
        auto *strip = page.findChild<CycleStrip *>();
        QTRY_COMPARE(strip->selectedBar(), 0);
        QSignalSpy requested(&page, &Page::runRequested);
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toLongLong(), runId);
    }

    void whatBecameOfTodaysMessagesIsCounted()
    {
        ConsoleFixture fixture;
        const QString now = QString::number(QDateTime::currentSecsSinceEpoch());
        fixture.cycle.addRecord(u"q-1"_s, u"sent"_s);
        fixture.cycle.addDelivered(u"q-1"_s, u"read"_s, now);
        QCOMPARE(fixture.cycle.sync().counts.updated, 1);
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_COMPARE(figure(page, u"read"_s)->number(), u"1"_s);
        QVERIFY(page.findChild<QLabel *>(u"deliveryWords"_s)->text().endsWith(u"Counted just now."_s));
        QSignalSpy requested(&page, &Page::pageRequested);
        page.findChild<QToolButton *>(u"more"_s)->click();
        QCOMPARE(requested.first().first().value<CommandId>(), CommandId::ShowDelivery);
    }

    void aMissingConnectionIsSaid()
    {
        ConsoleFixture fixture;
        QVERIFY(fixture.cycle.secrets.remove(secretnames::zohoRefreshToken()));
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_COMPARE(title(page), u"Not connected to Zoho"_s);
    }

    void aWaitIsToldBesideTheBar()
    {
        const QDateTime now(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
        ProgressCard card;
        CycleProgress progress;
        progress.phase = CyclePhase::Send;
        progress.done = 45;
        progress.total = 532;
        progress.timeLeft = std::chrono::minutes(11);
        progress.wait = {.reason = WaitReason::Minute, .until = now.addSecs(50), .number = 45};
        progress.counts.updated = 45;
        card.show(progress, now);
        QCOMPARE(card.findChild<QLabel *>(u"pace"_s)->text(),
                 u"Waiting for Zoho's next minute, 45 call(s) a minute · about 11 min left"_s);
        QCOMPARE(card.findChild<QProgressBar *>()->text(), u"45 of 532"_s);
        progress = {};
        card.show(progress, now);
        QCOMPARE(card.findChild<QProgressBar *>()->maximum(), 0); // a bar that moves by itself
    }

    void aDryRunIsWorded()
    {
        CycleSummary summary;
        QVERIFY(dryRunWords(summary).contains(u"nothing to do"_s));
        summary.plan = {PlanLine()};
        summary.callsNeeded = 3;
        summary.callsLeft = 40;
        summary.counts.updated = 1;
        QVERIFY(dryRunWords(summary).contains(u"40 are left today"_s));
        QVERIFY(dryRunWords(summary).contains(u"is not known yet"_s));
        summary.callForecast.kind = CallForecast::Kind::Enough;
        QVERIFY(dryRunWords(summary).contains(u"The calls for today are enough."_s));
        summary.leftBecause = LeftBecause::Share;
        summary.counts.leftByPlan = 12;
        QVERIFY(dryRunWords(summary).contains(u"12 are left for the next cycles"_s));
        summary.counts.leftByPlan = 0;
        QCOMPARE(countsWords(summary.counts), u"updated 1"_s);
        summary.error = Error{.kind = ErrorKind::Account, .message = u"Wrong name."_s};
        QVERIFY(dryRunWords(summary).contains(u"Wrong name."_s));
    }
};

QTEST_MAIN(OverviewPageTest)

} // namespace tst_overviewpage

#include "tst_overviewpage.moc"
