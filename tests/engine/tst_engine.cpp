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
