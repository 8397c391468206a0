// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/loopwatch.h"

#include <QTest>
#include <QThread>
#include <QTimer>

namespace tst_loopwatch {

using namespace statusbridge;
using namespace std::chrono_literals;

class LoopWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdleLoopIsNotHeld()
    {
        LoopWatch watch;
        QTRY_VERIFY(watch.answers() > 50);
        QVERIFY(watch.takeLongest() < 50ms);
    }

    void aHandlerThatWaitsIsSeen()
    {
        LoopWatch watch;
        QTRY_VERIFY(watch.answers() > 5);
        (void)watch.takeLongest();
        bool isDone = false;
        QTimer::singleShot(0ms, this, [&isDone] {
            QThread::msleep(500); // what the watch is there to find; a busy machine may let it look late
            isDone = true;
        });
        QTRY_VERIFY(isDone);
        const int answers = watch.answers();
        QTRY_VERIFY(watch.answers() > answers + 1);
        const auto longest = watch.takeLongest();
        QVERIFY(longest > 100ms);
        QVERIFY(watch.takeLongest() < 100ms);
    }
};

QTEST_GUILESS_MAIN(LoopWatchTest)

} // namespace tst_loopwatch

#include "tst_loopwatch.moc"
