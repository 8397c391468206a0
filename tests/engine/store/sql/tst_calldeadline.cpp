// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/calldeadline.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <atomic>

namespace tst_calldeadline {

using namespace statusbridge;
using namespace std::chrono_literals;

class CallDeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsACallThatIsLate()
    {
        CallDeadline deadline;
        QSemaphore call;
        deadline.setBreaker([&call] {
            call.release();
            return true;
        });
        {
            const CallDeadline::Period period(deadline, 50ms);
            QVERIFY(call.tryAcquire(1, 10000));
        }
        QVERIFY(deadline.hasPassed());
        deadline.reset();
        QVERIFY(!deadline.hasPassed());
    }

    void leavesAlonePeriodsThatEndInTimeAndSeesTheNextOne()
    {
        CallDeadline deadline;
        QSemaphore call;
        deadline.setBreaker([&call] {
            call.release();
            return true;
        });
        for (int i = 0; i < 1000; ++i) {
            const CallDeadline::Period period(deadline, 10s);
        }
        QVERIFY(!deadline.hasPassed());
        const CallDeadline::Period shorter(deadline, 50ms); // than what the thread waits for
        QVERIFY(call.tryAcquire(1, 5000));
    }

    void anInnerPeriodRestartsTheTimeAndTheOuterOneGoesOn()
    {
        CallDeadline deadline;
        QSemaphore call;
        deadline.setBreaker([&call] {
            call.release();
            return true;
        });
        QElapsedTimer timer;
        timer.start();
        const CallDeadline::Period outer(deadline, 20ms);
        {
            const CallDeadline::Period inner(deadline, 200ms);
        }
        QVERIFY(call.tryAcquire(1, 10000));
        QVERIFY2(timer.elapsed() >= 200, qPrintable(QString::number(timer.elapsed())));
    }

    void triesAgainWhatCouldNotBeEndedYet()
    {
        CallDeadline deadline;
        QSemaphore tried;
        std::atomic<int> tries = 0;
        deadline.setBreaker([&] {
            tried.release();
            return ++tries == 2;
        });
        const CallDeadline::Period period(deadline, 10ms);
        QVERIFY(tried.tryAcquire(1, 10000));
        QVERIFY(!deadline.hasPassed());
        QVERIFY(tried.tryAcquire(1, 10000));
        QTRY_VERIFY(deadline.hasPassed());
    }

    void withoutABreakerNothingIsEnded()
    {
        CallDeadline deadline;
        std::atomic<int> calls = 0;
        deadline.setBreaker([&calls] { return ++calls > 0; });
        deadline.setBreaker({});
        const CallDeadline::Period period(deadline, 1ms);
        QTest::qWait(20);
        QCOMPARE(calls.load(), 0);
        QVERIFY(!deadline.hasPassed());
    }
};

QTEST_GUILESS_MAIN(CallDeadlineTest)

} // namespace tst_calldeadline

#include "tst_calldeadline.moc"
