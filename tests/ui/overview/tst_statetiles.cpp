// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/statetiles.h"
#include "ui/overview/tile.h"

#include <QAction>
#include <QTest>

namespace tst_statetiles {

using namespace statusbridge;

Severity schedulerIn(const StatusView &view)
{
    QAction stop;
    StateTiles tiles(stop);
    tiles.show(view, appStateOf(view, {}), QDateTime::currentDateTimeUtc());
    for (const Tile *tile : tiles.findChildren<Tile *>()) {
        if (tile->accessibleName() == u"Scheduler") {
            return tile->severity();
        }
    }
    return Severity::Bad;
}

class StateTilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchedulerIsWellWhenCyclesBeginByThemselves()
    {
        StatusView view;
        view.token.state = u"valid"_s;
        view.scheduler.running = true;
        QCOMPARE(schedulerIn(view), Severity::Good);
        view.scheduler.hold = SchedulerHold::SetUpAwaited;
        QCOMPARE(schedulerIn(view), Severity::Neutral);
        view.scheduler.running = false;
        view.scheduler.hold = SchedulerHold::Stopped;
        QCOMPARE(schedulerIn(view), Severity::Warning);
    }
};

QTEST_MAIN(StateTilesTest)

} // namespace tst_statetiles

#include "tst_statetiles.moc"
