// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/clock.h"
#include "engine/core/error.h"

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

    void aDifferenceIsSaidInMinutesFromOneOn()
    {
        using namespace std::chrono_literals;
        QCOMPARE(clockDifference(-60s, OtherClock::Zoho), Sentence());
        QVERIFY(clockDifference(61s, OtherClock::Zoho)
                    .english()
                    .startsWith(u"The machine's clock is 1 minutes ahead of Zoho's: "_s));
        QVERIFY(clockDifference(-2h, OtherClock::Zoho)
                    .english()
                    .startsWith(u"The machine's clock is 120 minutes behind Zoho's: "_s));
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
