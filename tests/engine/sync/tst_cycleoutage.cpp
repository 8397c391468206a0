// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/liveness.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/support/databaseoutage.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace tst_cycleoutage {

using namespace statusbridge;

constexpr int timeoutSeconds = 1;
constexpr int longestLeaseSeconds = 3600; //!< no test waits until it expires
//! Of the statement that waits, and of those by which the cycle would note its end.
constexpr int longestEndMs = 20'000;
//! It waits for calls of the cycle before that may still be under way.
constexpr int longestCycleMs = 90'000;

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
        fixture.settings.sync.leaseSeconds = longestLeaseSeconds;
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
        const CycleSummary second = fixture.sync();
        QCOMPARE(toString(second.outcome), toString(CycleOutcome::Succeeded));
        for (const QString &id : ids) {
            QCOMPARE(fixture.zoho.writes(id), 1);
        }
        QCOMPARE(fixture.openRows(), 0);
        QCOMPARE(fixture.scalar(u"SELECT outcome FROM statusbridge_runs WHERE id = %1"_s.arg(summary.runId)).toString(),
                 toString(CycleOutcome::Failed));
    }

    void itsEndIsNotedAndItsLeaseIsFreeOnceTheDatabaseAnswersAgain()
    {
        auto options = CycleFixture::generousOptions();
        options.latency = std::chrono::milliseconds(20);
        CycleFixture fixture(options);
        fixture.settings.sync.autostart = false; // nothing but the end of the cycle is to be written
        fixture.settings.sync.leaseSeconds = longestLeaseSeconds;
        fixture.addSentRecords(100);
        DatabaseOutage outage(fixture.place());
        fixture.settings.database = outage.settings();
        fixture.settings.database.timeoutSeconds = timeoutSeconds;
        fixture.engine.runScheduler();
        connect(&fixture.engine, &Engine::cycleProgressed, this, [&](const CycleProgress &progress) {
            if (progress.phase == CyclePhase::Send && progress.done > 0) {
                outage.begin();
                disconnect(&fixture.engine, nullptr, this, nullptr);
            }
        });
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.error->kind), toString(ErrorKind::Database));
        outage.end();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.scalar(u"SELECT holder FROM statusbridge_lease"_s).isNull(), longestEndMs);
        LocalEngine other(fixture.environment);
        QSignalSpy finished(&other, &Engine::cycleFinished);
        const auto begun = other.startCycle({}); // long before the lease would have expired
        QVERIFY2(begun, qPrintable(begun ? QString() : describe(begun.error())));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestCycleMs);
        const QString run = u"SELECT %1 FROM statusbridge_runs WHERE id = "_s + QString::number(summary.runId);
        QCOMPARE(fixture.scalar(run.arg(u"error_kind"_s)).toString(), toString(ErrorKind::Database));
        QCOMPARE(fixture.scalar(run.arg(u"updated"_s)).toInt(), summary.counts.updated);
        const auto counts = QJsonDocument::fromJson(fixture.scalar(run.arg(u"counts"_s)).toByteArray()).object();
        QCOMPARE(counts.value(u"fetched"_s).toInt(), 100);
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
        LocalEngine engine(watched);
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
