// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/shutdownwatchdog.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

namespace tst_shutdownwatchdog {

using namespace statusbridge;
using namespace std::chrono_literals;

class TestShutdownWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsOffWhatDoesNotEndInTime();
    void cutsNothingOffBeforeItIsArmed();
    void cutsNothingOffThatEndsInTime();
    void aSecondCallGivesNoMoreTime();
    void theTimeThatIsLeftCanBeShortened();
};

void TestShutdownWatchdog::cutsOffWhatDoesNotEndInTime()
{
    QSemaphore cut;
    ShutdownWatchdog guard(20ms, [&] { cut.release(); });
    guard.arm();
    // Without an event loop: the guarded program may block it.
    QVERIFY(cut.tryAcquire(1, 5000));
}

void TestShutdownWatchdog::cutsNothingOffBeforeItIsArmed()
{
    QSemaphore cut;
    const ShutdownWatchdog guard(0ms, [&] { cut.release(); });
    QVERIFY(!cut.tryAcquire(1, 50));
}

void TestShutdownWatchdog::cutsNothingOffThatEndsInTime()
{
    QSemaphore cut;
    QElapsedTimer timer;
    timer.start();
    {
        ShutdownWatchdog guard(1h, [&] { cut.release(); });
        guard.arm();
    }
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(cut.available(), 0);
}

void TestShutdownWatchdog::aSecondCallGivesNoMoreTime()
{
    QSemaphore cut;
    ShutdownWatchdog guard(100ms, [&] { cut.release(); });
    QElapsedTimer timer;
    timer.start();
    guard.arm();
    while (timer.elapsed() < 60) {
        guard.arm();
    }
    QVERIFY(cut.tryAcquire(1, 5000));
    QCOMPARE(cut.available(), 0);
}

void TestShutdownWatchdog::theTimeThatIsLeftCanBeShortened()
{
    QSemaphore cut;
    ShutdownWatchdog guard(1h, [&] { cut.release(); });
    guard.arm();
    guard.arm(20ms);
    guard.arm(1h);
    QVERIFY(cut.tryAcquire(1, 5000));
}

QTEST_GUILESS_MAIN(TestShutdownWatchdog)

} // namespace tst_shutdownwatchdog

#include "tst_shutdownwatchdog.moc"
