// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/lookpace.h"

#include <QTest>

namespace tst_lookpace {

using namespace statusbridge;
using namespace std::chrono_literals;

class LookPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCostsNextToNothingIsLookedAtEachFewSeconds()
    {
        LookPace pace(3s);
        QVERIFY(pace.pause() == 3s);
        for (int look = 0; look < 5; ++look) {
            pace.looked(2ms);
            QVERIFY(pace.pause() == 3s);
        }
    }

    void oneLookThatHadToWaitChangesNothing()
    {
        LookPace pace(1s);
        pace.looked(900ms); // nothing was in memory yet
        QVERIFY(pace.pause() == 1s);
        pace.looked(2ms);
        pace.looked(2500ms); // a lock was held
        QVERIFY(pace.pause() == 1s);
        pace.looked(2ms);
        QVERIFY(pace.pause() == 1s);
    }

    void looksThatAlwaysTakeLongTakeAHundredthOfTheTime()
    {
        LookPace pace(3s);
        pace.looked(120ms);
        pace.looked(100ms);
        QVERIFY(pace.pause() == 10s);
        pace.looked(150ms);
        QVERIFY(pace.pause() == 10s);
    }

    void aRowIsNoticedWithinHalfAMinuteAllTheSame()
    {
        LookPace pace(3s);
        for (int look = 0; look < 3; ++look) {
            pace.looked(4s);
        }
        QVERIFY(pace.pause() == 30s);
    }
};

QTEST_APPLESS_MAIN(LookPaceTest)

} // namespace tst_lookpace

#include "tst_lookpace.moc"
