// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/worker/schedulerfixture.h"

#include <QSet>
#include <QtTest>

namespace tst_scheduleryears {

using namespace statusbridge;
using namespace std::chrono_literals;

//! The scheduler over so long a time that every kind of database would take it too far.
class SchedulerYearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeYearsOfHourlyCycles()
    {
        SchedulerFixture fixture;
        Instance service(fixture, u"host:1 (service)"_s);
        service.tick();
        QSet<QDateTime> seen(fixture.dueTimes.cbegin(), fixture.dueTimes.cend());
        const qint64 hours = 3 * 365 * 24 + 24; // 2028 is a leap year
        int missed = 0;
        for (qint64 hour = 1; hour <= hours; ++hour) {
            const auto before = fixture.dueTimes.size();
            if (hour % 650 == 0) {
                fixture.pass(std::chrono::hours(hour % 7) + 11min); // suspended
                ++missed;
            }
            if (hour == 9000) {
                fixture.setDatabaseClock(31 * 24h);
            }
            if (hour == 18000) {
                fixture.setDatabaseClock(-40 * 24h);
            }
            // In some hour each minute is looked at before the hour is over: more looks would see no more.
            const std::chrono::minutes early(hour % 5 == 0 ? hour % 59 + 1 : 0);
            if (early > 0min) {
                fixture.pass(early);
                service.tick();
            }
            fixture.pass(60min - early);
            service.tick();
            const auto begun = fixture.dueTimes.size() - before;
            QVERIFY2(begun >= (hour == 18000 ? 0 : 1) && begun <= 2, qPrintable(QString::number(hour)));
            for (const QDateTime &due : fixture.dueTimes.mid(before)) {
                QVERIFY2(!seen.contains(due), qPrintable(due.toString(Qt::ISODateWithMs)));
                const QDateTime now = fixture.told(QDateTime::currentDateTimeUtc());
                QVERIFY(due <= now && due.secsTo(now) < 7200);
                seen += due;
            }
        }
        QCOMPARE(missed, 40);
        QVERIFY(fixture.dueTimes.size() >= hours && fixture.dueTimes.size() <= hours + missed + 3);
        QCOMPARE(fixture.state().cutOffs, 0);
    }
};

QTEST_GUILESS_MAIN(SchedulerYearsTest)

} // namespace tst_scheduleryears

#include "tst_scheduleryears.moc"
