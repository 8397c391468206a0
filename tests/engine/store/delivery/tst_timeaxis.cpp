// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/store/delivery/timeaxis.h"

#include <QTest>

namespace tst_timeaxis {

using namespace statusbridge;

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

class TimeAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreThoseOfTheZone()
    {
        const auto days = periodsOf(utc(u"2026-11-01T18:30:00"_s), utc(u"2026-11-03T18:29:59"_s), DeliveryStep::Day,
                                    QTimeZone("Asia/Kolkata"));
        QCOMPARE(days.size(), 2);
        QCOMPARE(days.at(0).begin, utc(u"2026-11-01T18:30:00"_s));
        QCOMPARE(days.at(0).end, days.at(1).begin);
        QCOMPARE(days.at(1).end, utc(u"2026-11-03T18:30:00"_s));
    }

    void aDayOnWhichTheClockIsSetIsLongerOrShorter_data()
    {
        QTest::addColumn<QString>("noon");
        QTest::addColumn<int>("hours");
        QTest::newRow("forward") << u"2026-03-29T12:00:00"_s << 23;
        QTest::newRow("back") << u"2026-10-25T12:00:00"_s << 25;
        QTest::newRow("another day") << u"2026-10-26T12:00:00"_s << 24;
    }

    void aDayOnWhichTheClockIsSetIsLongerOrShorter()
    {
        QFETCH(QString, noon);
        QFETCH(int, hours);
        const QTimeZone berlin("Europe/Berlin");
        const auto days = periodsOf(utc(noon), utc(noon), DeliveryStep::Day, berlin);
        QCOMPARE(days.size(), 1);
        QCOMPARE(days.at(0).begin.secsTo(days.at(0).end), hours * 3600);
        const auto all = periodsOf(days.at(0).begin, days.at(0).end.addSecs(-1), DeliveryStep::Hour, berlin);
        QCOMPARE(all.size(), hours);
        for (qsizetype i = 1; i < all.size(); ++i) {
            QCOMPARE(all.at(i - 1).end, all.at(i).begin);
        }
    }

    void hoursBeginAtZeroMinutesOfTheClock()
    {
        const auto hours = periodsOf(utc(u"2026-11-01T10:10:00"_s), utc(u"2026-11-01T10:40:00"_s), DeliveryStep::Hour,
                                     QTimeZone("Asia/Kolkata"));
        QCOMPARE(hours.size(), 2);
        QCOMPARE(hours.at(0).begin, utc(u"2026-11-01T09:30:00"_s));
        QCOMPARE(hours.at(1).begin, utc(u"2026-11-01T10:30:00"_s));
    }

    void halfAnHourIsSetOnLordHowe()
    {
        const QTimeZone zone("Australia/Lord_Howe"); // on 2026-04-05 at 15:00 UTC of the day before by half an hour
        const auto hours =
            periodsOf(utc(u"2026-04-04T10:00:00"_s), utc(u"2026-04-04T20:00:00"_s), DeliveryStep::Hour, zone);
        for (const DeliveryPeriod &hour : hours) {
            QVERIFY(hour.begin < hour.end);
            QCOMPARE(hour.begin.toTimeZone(zone).time().minute() % 30, 0);
        }
        QCOMPARE(hours.constLast().begin.toTimeZone(zone).time().minute(), 0);
    }

    void spansHaveOneDistanceToUtcEach()
    {
        const auto spans =
            offsetSpans(utc(u"2026-01-01T00:00:00"_s), utc(u"2026-12-31T00:00:00"_s), QTimeZone("Europe/Berlin"));
        QCOMPARE(spans.size(), 3);
        QCOMPARE(spans.at(0).offsetSeconds, 3600);
        QCOMPARE(spans.at(1).begin, utc(u"2026-03-29T01:00:00"_s));
        QCOMPARE(spans.at(1).offsetSeconds, 7200);
        QCOMPARE(spans.at(2).end, utc(u"2026-12-31T00:00:00"_s));
        QCOMPARE(offsetSpans(utc(u"2026-01-01T00:00:00"_s), utc(u"2026-12-31T00:00:00"_s), QTimeZone::utc()).size(), 1);
    }

    void aTimeIsInThePeriodThatHasIt()
    {
        const auto days = periodsOf(utc(u"2026-11-01T00:00:00"_s), utc(u"2026-11-03T00:00:00"_s), DeliveryStep::Day,
                                    QTimeZone::utc());
        QCOMPARE(periodAt(days, utc(u"2026-10-31T23:59:59"_s)), -1);
        QCOMPARE(periodAt(days, utc(u"2026-11-01T00:00:00"_s)), 0);
        QCOMPARE(periodAt(days, utc(u"2026-11-02T23:59:59"_s)), 1);
        QCOMPARE(periodAt(days, utc(u"2026-11-04T00:00:00"_s)), -1);
    }
};

QTEST_GUILESS_MAIN(TimeAxisTest)

} // namespace tst_timeaxis

#include "tst_timeaxis.moc"
