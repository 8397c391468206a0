// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/liveness.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/support/databaseoutage.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace tst_cycleoutage {

using namespace statusbridge;

constexpr int timeoutSeconds = 1;
//! Of the statement that waits, and of those by which the cycle would note its end.
constexpr int longestEndMs = 20'000;

//! A database that gives no answer for longer than a statement may take, in the middle of a cycle.
class CycleOutageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCycleEndsWithAnErrorAndTheNextOneIsWellAgain()
    {
        auto options = CycleFixture::generousOptions();
        options.latency = std::chrono::milliseconds(20);
        CycleFixture fixture(options);
        const QStringList ids = fixture.addSentRecords(100);
        DatabaseOutage outage(fixture.place());
        fixture.settings.database = outage.settings();
        fixture.settings.database.timeoutSeconds = timeoutSeconds;
        QElapsedTimer timer;
        connect(&fixture.engine, &Engine::cycleProgressed, this, [&](const CycleProgress &progress) {
            if (progress.phase == CyclePhase::Send && !timer.isValid()) {
                outage.begin();
                timer.start();
            }
        });
        const CycleSummary summary = fixture.sync();
        const qint64 elapsed = timer.elapsed();
        disconnect(&fixture.engine, nullptr, this, nullptr);
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Failed));
        QCOMPARE(toString(summary.error->kind), toString(ErrorKind::Database));
        QVERIFY2(elapsed < longestEndMs, qPrintable(QString::number(elapsed)));
        qInfo("The cycle ended %lld ms after the database had fallen silent.", elapsed);

        outage.end();
        fixture.execute(u"UPDATE statusbridge_lease SET holder = NULL, expires_at = 0"_s); // else it has to expire
        const CycleSummary second = fixture.sync();
        QCOMPARE(toString(second.outcome), toString(CycleOutcome::Succeeded));
        for (const QString &id : ids) {
            QCOMPARE(fixture.zoho.writes(id), 1);
        }
        QCOMPARE(fixture.openRows(), 0);
    }

    void aCycleCanNotBeginAndSaysSoInTime()
    {
        CycleFixture fixture;
        DatabaseOutage outage(fixture.place());
        fixture.settings.database = outage.settings();
        fixture.settings.database.timeoutSeconds = timeoutSeconds;
        outage.begin();
        QElapsedTimer timer;
        timer.start();
        const auto begun = fixture.engine.startCycle({});
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!begun);
        QCOMPARE(toString(begun.error().kind), toString(ErrorKind::Database));
        outage.end();
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Succeeded));
    }

    void aCycleShowsThatItGoesOn()
    {
        CycleFixture fixture;
        fixture.addSentRecords(5);
        std::atomic<int> hours = 0;
        Liveness liveness([&hours] { return std::chrono::hours(hours); });
        EngineEnvironment watched = fixture.environment;
        watched.liveness = &liveness;
        std::atomic_bool wasLate = false;
        fixture.zoho.onPatch([&](const QString &) {
            ++hours; // the cycle waits for the answer, and its next sign of life is to come
            wasLate = wasLate || liveness.late().contains(u"The cycle"_s);
        });
        Engine engine(watched);
        QSignalSpy finished(&engine, &Engine::cycleFinished);
        QVERIFY(engine.startCycle({}));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(wasLate);
        ++hours;
        QCOMPARE(liveness.late(), QStringList()); // it has ended
    }
};

QTEST_GUILESS_MAIN(CycleOutageTest)

} // namespace tst_cycleoutage

#include "tst_cycleoutage.moc"
