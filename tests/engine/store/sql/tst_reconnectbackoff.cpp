// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/reconnectbackoff.h"

#include <QtTest>

namespace tst_reconnectbackoff {

using namespace statusbridge;
using namespace std::chrono_literals;

class ReconnectBackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstAttemptIsMadeAtOnce()
    {
        const ReconnectBackoff pause;
        QVERIFY(pause.mayTry(0ms));
        QVERIFY(pause.left(0ms) == 0ms);
    }

    void everyFailureDoublesThePauseUpToTenSeconds()
    {
        ReconnectBackoff pause;
        auto now = 1000ms;
        for (const auto expected : {250ms, 500ms, 1000ms, 2000ms, 4000ms, 8000ms, 10000ms, 10000ms}) {
            pause.failed(now);
            QVERIFY(!pause.mayTry(now + expected - 1ms));
            QVERIFY(pause.left(now + 50ms) == expected - 50ms);
            now += expected;
            QVERIFY(pause.mayTry(now));
        }
    }

    void successEndsIt()
    {
        ReconnectBackoff pause;
        pause.failed(0ms);
        pause.failed(0ms);
        pause.succeeded();
        QVERIFY(pause.mayTry(0ms));
        pause.failed(0ms);
        QVERIFY(pause.left(0ms) == 250ms);
    }
};

QTEST_APPLESS_MAIN(ReconnectBackoffTest)

} // namespace tst_reconnectbackoff

#include "tst_reconnectbackoff.moc"
