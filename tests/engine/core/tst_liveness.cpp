// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/core/liveness.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

namespace tst_liveness {

using namespace statusbridge;
using namespace std::chrono_literals;

class LivenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPartIsLateWhenItIsSilentForLongerThanItMayBe()
    {
        std::chrono::milliseconds now = 5s;
        Liveness liveness([&now] { return now; });
        const auto quick = liveness.add(u"quick"_s, 2s);
        const auto slow = liveness.add(u"slow"_s, 10s);
        now += 2s;
        QCOMPARE(liveness.late(), QStringList());
        now += 1ms;
        QCOMPARE(liveness.late(), QStringList(u"quick"_s));
        now += 8s;
        QCOMPARE(liveness.late(), QStringList({u"quick"_s, u"slow"_s}));
        quick->beat();
        QCOMPARE(liveness.late(), QStringList(u"slow"_s));
    }

    void aPartThatHasEndedIsNotMissed()
    {
        std::chrono::milliseconds now = 0s;
        Liveness liveness([&now] { return now; });
        auto part = liveness.add(u"cycle"_s, 1s);
        now += 1h;
        part.reset();
        QCOMPARE(liveness.late(), QStringList());
    }

    void aThreadThatWaitsIsLateAndOneThatGoesOnIsNot()
    {
        std::atomic<int> seconds = 0;
        Liveness liveness([&seconds] { return std::chrono::seconds(seconds); });
        QThread thread;
        QObject anchor;
        anchor.moveToThread(&thread);
        thread.start();
        const LoopPulse pulse(liveness.add(u"thread"_s, 1s), anchor, 1ms);
        seconds = 10;
        QTRY_COMPARE(liveness.late(), QStringList()); // it has beaten since

        QSemaphore isHeld;
        QSemaphore release;
        QMetaObject::invokeMethod(&anchor, [&] {
            isHeld.release();
            release.acquire();
        });
        isHeld.acquire();
        seconds = 20;
        QTest::qWait(20); // time enough to beat, if it could
        QCOMPARE(liveness.late(), QStringList(u"thread"_s));
        release.release();
        QTRY_COMPARE(liveness.late(), QStringList());
        thread.quit();
        thread.wait();
    }
};

QTEST_GUILESS_MAIN(LivenessTest)

} // namespace tst_liveness

#include "tst_liveness.moc"
