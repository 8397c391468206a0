// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/cyclefixture.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_engine {

using namespace statusbridge;

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestedCycleBeginsWithoutBlockingTheCaller()
    {
        CycleFixture fixture;
        fixture.addSentRecords(2);
        QSignalSpy begun(&fixture.engine, &Engine::cycleBegun);
        QSignalSpy finished(&fixture.engine, &Engine::cycleFinished);
        fixture.engine.requestCycle({});
        QVERIFY(begun.isEmpty());
        QTRY_COMPARE(begun.size(), 1);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(begun.first().first().toLongLong(), finished.first().first().value<CycleSummary>().runId);
    }

    void whatIsAskedForWhileACycleRunsIsWishedFor()
    {
        CycleFixture fixture;
        fixture.addSentRecords(2);
        fixture.zoho.addFault(zohosim::Fault::of(zohosim::Fault::Action::Hang).on(zohosim::CallKind::Update));
        QSignalSpy wished(&fixture.engine, &Engine::cycleWished);
        const auto first = fixture.engine.startOrWish({.by = u"clara"_s});
        QVERIFY(first && first->runId > 0 && !first->wishedBecause);
        QCOMPARE(fixture.texts(u"SELECT requested_by FROM statusbridge_runs"_s), QStringList(u"clara"_s));
        const auto second = fixture.engine.startOrWish({.by = u"anna"_s});
        QVERIFY(second && second->runId == 0);
        QCOMPARE(toString(second->wishedBecause->kind), toString(ErrorKind::Busy));
        fixture.engine.requestCycle({.by = u"bob"_s});
        QTRY_COMPARE(wished.size(), 1);
        QCOMPARE(fixture.texts(u"SELECT wished_by FROM statusbridge_wishes"_s), QStringList(u"anna"_s));
        fixture.engine.cancelCycle();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.engine.isCycleRunning(), 20000);
    }

    void anInstanceThatRunsNoCyclesNeverTakesTheLease()
    {
        CycleFixture fixture;
        fixture.addSentRecords(2);
        fixture.settings.sync.runsCycles = false;
        const auto refused = fixture.engine.startCycle({});
        QCOMPARE(toString(refused.error().kind), toString(ErrorKind::Configuration));
        const auto asked = fixture.engine.startOrWish({.trigger = RunTrigger::Retry});
        QVERIFY(asked && asked->wishedBecause);
        QCOMPARE(fixture.texts(u"SELECT started_by FROM statusbridge_wishes"_s), QStringList(u"retry"_s));
        QCOMPARE(fixture.scalar(u"SELECT token FROM statusbridge_lease"_s).toInt(), 0);
        QVERIFY(fixture.sync({.dryRun = true}).outcome == CycleOutcome::Succeeded); // shows, and writes nothing
        QCOMPARE(fixture.scalar(u"SELECT token FROM statusbridge_lease"_s).toInt(), 0);
    }

    void aRequestThatCanNotBeMetIsAnswered()
    {
        CycleFixture fixture;
        QVERIFY(fixture.secrets.remove(secretnames::zohoRefreshToken()));
        QSignalSpy refused(&fixture.engine, &Engine::cycleRefused);
        fixture.engine.requestCycle({});
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().value<Error>().kind == ErrorKind::Unauthorized);
    }
};

QTEST_GUILESS_MAIN(EngineTest)

} // namespace tst_engine

#include "tst_engine.moc"
