// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "ui/overview/dryrundialog.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/progresscard.h"
#include "ui/overview/tile.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace statusbridge;

namespace {

QString title(const QWidget &page)
{
    return page.findChild<QLabel *>(QStringLiteral("stateTitle"))->text();
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

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstCycleItSaysSo()
    {
        ConsoleFixture fixture;
        fixture.cycle.engine.runScheduler();
        fixture.cycle.addWebhook(QStringLiteral("q-1"), QStringLiteral("sent"));
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_COMPARE(tile(page, QStringLiteral("Pending"))->value(), QStringLiteral("1 queue id(s) here"));
        QVERIFY(tile(page, QStringLiteral("Zoho"))->detail().startsWith(QStringLiteral("Connected")));
    }

    void whatACycleDoesIsSeenAsItComesIn()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(12);
        OverviewPage page(fixture.context());
        page.activate();
        fixture.cycle.engine.requestCycle({});
        auto *table = page.findChild<QTableView *>(QStringLiteral("lastOutcomes"));
        QTRY_COMPARE(table->model()->rowCount(), 12);
        QCOMPARE(tile(page, QStringLiteral("Pending"))->accessibleName(), QStringLiteral("Pending"));
        QTRY_VERIFY(fixture.status.view() && fixture.status.view()->lastRun);
        QTRY_COMPARE(tile(page, QStringLiteral("Pending"))->value(), QStringLiteral("0 queue id(s) here"));
    }

    void theOutcomesOfAnEarlierRunAreThereFromTheStart()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(3);
        QCOMPARE(fixture.cycle.sync().counts.updated, 3);
        OverviewPage page(fixture.context());
        page.activate();
        auto *table = page.findChild<QTableView *>(QStringLiteral("lastOutcomes"));
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void aStopIsSaidAndTheButtonStartsItAgain()
    {
        ConsoleFixture fixture;
        QVERIFY((*EngineDesk::open(fixture.cycle.environment))->stopScheduler(QStringLiteral("somebody")));
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_VERIFY(title(page).startsWith(QStringLiteral("Stopped by somebody")));
        QSignalSpy started(fixture.commands.action(CommandId::StartScheduler), &QAction::triggered);
        page.findChild<QToolButton *>(QStringLiteral("remedy"))->click();
        QCOMPARE(started.size(), 1);
    }

    void aMissingConnectionIsSaid()
    {
        ConsoleFixture fixture;
        QVERIFY(fixture.cycle.secrets.remove(secretnames::zohoRefreshToken()));
        OverviewPage page(fixture.context());
        page.activate();
        QTRY_COMPARE(title(page), QStringLiteral("Not connected to Zoho"));
    }

    void aDryRunIsWorded()
    {
        CycleSummary summary;
        QVERIFY(dryRunWords(summary).contains(QStringLiteral("nothing to do")));
        summary.plan = {PlanLine()};
        summary.callsNeeded = 3;
        summary.callsLeft = 40;
        summary.counts.updated = 1;
        QVERIFY(dryRunWords(summary).contains(QStringLiteral("40 are left today")));
        QCOMPARE(countsWords(summary.counts), QStringLiteral("updated 1"));
        summary.error = Error{.kind = ErrorKind::Account, .message = QStringLiteral("Wrong name.")};
        QVERIFY(dryRunWords(summary).contains(QStringLiteral("Wrong name.")));
    }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
