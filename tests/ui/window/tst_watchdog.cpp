// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/loopwatch.h"
#include "tests/ui/window/delayproxy.h"
#include "tests/ui/window/windowfixture.h"

#include <QTest>

namespace tst_watchdog {

using namespace statusbridge;

class WatchdogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlowDatabaseAndAHangingZohoNeverHoldTheWindow()
    {
        std::unique_ptr<DelayProxy> proxy;
        WindowFixture fixture([&proxy](CycleFixture &cycle) {
            cycle.addSentRecords(1000);
            cycle.settings.network.timeoutSeconds = 3;
            cycle.settings.sync.leaseSeconds = 60;
            proxy = std::make_unique<DelayProxy>(static_cast<quint16>(cycle.settings.database.port),
                                                 std::chrono::milliseconds(500));
            cycle.settings.database.port = proxy->port();
            // Some calls never get an answer, all others are slow.
            cycle.zoho.addFault(
                zohosim::Fault::of(zohosim::Fault::Action::Hang).on(zohosim::CallKind::Update).from(200).repeated(5));
        });
        LoopWatch watch;
        static_cast<void>(watch.takeLongest());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.state(), u"A cycle is running"_s, 60000);
        const QList<CommandId> pages = {CommandId::ShowDelivery, CommandId::ShowRuns, CommandId::ShowLookup,
                                        CommandId::ShowParked,   CommandId::ShowLog,  CommandId::ShowOverview};
        std::chrono::microseconds longest{0};
        for (int turn = 0; turn < 40; ++turn) {
            fixture.window().showPage(pages.at(turn % pages.size()));
            QTest::qWait(250); // what a person does between two clicks; the window works on meanwhile
            longest = std::max(longest, watch.takeLongest());
        }
        QVERIFY(watch.answers() > 200); // or nothing was watched
        const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(longest).count();
        qInfo("The longest hold was %lld ms.", static_cast<long long>(milliseconds));
        // 50 ms are promised and measured by the bench; twice that is room for a machine that does other things.
        QVERIFY2(milliseconds < 100, qPrintable(QString::number(milliseconds)));
        fixture.cycle.engine.cancelCycle();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.cycle.engine.isCycleRunning(), 60000);
    }
};

QTEST_MAIN(WatchdogTest)

} // namespace tst_watchdog

#include "tst_watchdog.moc"
