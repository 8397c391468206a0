// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"

#include <QTest>

namespace tst_clock {

using namespace statusbridge;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWallClockIsInUtc()
    {
        const QDateTime now = SystemClock().utcNow();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(qAbs(now.secsTo(QDateTime::currentDateTime())) < 60);
    }

    void uptimeNeverFalls()
    {
        const SystemClock clock;
        const auto first = clock.uptime();
        QVERIFY(first > std::chrono::milliseconds::zero());
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(clock.uptime() >= first);
        }
        QTRY_VERIFY(clock.uptime() > first);
    }
};

QTEST_GUILESS_MAIN(ClockTest)

} // namespace tst_clock

#include "tst_clock.moc"
