// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/cyclefixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace tst_enginerest {

using namespace statusbridge;

constexpr int patienceMs = 20000;
constexpr qint64 momentMs = 200; // what a mutex that is held for a database statement exceeds by far

//! Keeps every other connection from writing into the database while it exists.
class HeldDatabase
{
public:
    explicit HeldDatabase(const QString &file)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name());
        database.setDatabaseName(file);
        m_isHeld = database.open() && database.exec(u"BEGIN IMMEDIATE"_s).isActive();
    }
    ~HeldDatabase() { QSqlDatabase::removeDatabase(name()); }
    Q_DISABLE_COPY_MOVE(HeldDatabase)

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    static QString name() { return u"holder"_s; }

    bool m_isHeld = false;
};

template <typename F>
qint64 timeOf(F &&function)
{
    QElapsedTimer timer;
    timer.start();
    std::forward<F>(function)();
    return timer.elapsed();
}

// What the main thread asks of an engine while the database lets others wait.
class EngineRestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCommandWaitsForACycleThatIsStarting()
    {
        CycleFixture fixture;
        fixture.addSentRecords(20);
        QSignalSpy finished(&fixture.engine, &Engine::cycleFinished);
        {
            const HeldDatabase held(fixture.databaseFile());
            QVERIFY(held.isHeld());
            fixture.engine.requestCycle({});
            QTRY_VERIFY(fixture.engine.isCycleRunning());
            bool isClosed = true;
            QVERIFY(timeOf([&] { isClosed = fixture.engine.closeIfIdle(); }) < momentMs);
            QVERIFY(!isClosed);
            QVERIFY(timeOf([&] { isClosed = fixture.engine.isAtRest(); }) < momentMs);
            QVERIFY(!isClosed);
            QVERIFY(timeOf([&] { fixture.engine.cancelCycle(); }) < momentMs);
        }
        // Cancelled before it had begun, it ends before it sends anything.
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QVERIFY(finished.first().first().value<CycleSummary>().outcome == CycleOutcome::Cancelled);
        QCOMPARE(fixture.zoho.calls(zohosim::CallKind::Update), 0);
    }

    void tellsWhenItHasComeToRest()
    {
        CycleFixture fixture;
        fixture.addSentRecords(2);
        QSignalSpy rested(&fixture.engine, &LocalEngine::cameToRest);
        QSignalSpy begun(&fixture.engine, &Engine::cycleBegun);
        fixture.engine.runScheduler();
        fixture.engine.requestCycle({});
        QTRY_VERIFY(begun.size() > 0);
        fixture.engine.endScheduler();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.engine.closeIfIdle() && fixture.engine.isAtRest(), patienceMs);
        // This is how a program learns of the moment from which deleting blocks nothing.
        QTRY_VERIFY(rested.size() > 0);
        QVERIFY(timeOf([&] { QVERIFY(!fixture.engine.startCycle({})); }) < momentMs);
    }

    void anAttemptThatFailsBringsItToRestToo()
    {
        CycleFixture fixture;
        QVERIFY(fixture.secrets.remove(secretnames::zohoRefreshToken()));
        QSignalSpy rested(&fixture.engine, &LocalEngine::cameToRest);
        QVERIFY(!fixture.engine.startCycle({}));
        QTRY_COMPARE(rested.size(), 1);
        QVERIFY(fixture.engine.closeIfIdle());
        QVERIFY(fixture.engine.isAtRest());
    }

    void aRefusedCallerMayTryAgainAtOnce()
    {
        CycleFixture fixture;
        QVERIFY(fixture.sync().outcome == CycleOutcome::Succeeded);
        fixture.execute(u"UPDATE statusbridge_lease SET holder = 'another instance', expires_at = %1"_s.arg(
            QDateTime::currentMSecsSinceEpoch() + fixture.settings.sync.leaseSeconds * 1000));
        for (int attempt = 0; attempt < 20; ++attempt) {
            QVERIFY(!fixture.engine.startCycle({}));
            QVERIFY(!fixture.engine.isCycleRunning());
        }
        fixture.execute(u"UPDATE statusbridge_lease SET holder = NULL, expires_at = 0"_s);
        QVERIFY(fixture.engine.startCycle({}));
        QTRY_VERIFY(!fixture.engine.isCycleRunning());
    }

    void whatIsAskedOfAClosedOneIsRefused()
    {
        CycleFixture fixture;
        QVERIFY(fixture.engine.closeIfIdle());
        QSignalSpy refused(&fixture.engine, &Engine::cycleRefused);
        fixture.engine.requestCycle({});
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().value<Error>().kind == ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(EngineRestTest)

} // namespace tst_enginerest

#include "tst_enginerest.moc"
