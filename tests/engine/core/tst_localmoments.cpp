// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/core/localmoments.h"

#include <QTest>

namespace tst_localmoments {

using namespace statusbridge;

class LocalMomentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMomentOfATimeOfTheDay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("moment");
        const auto row = [](const char *name, const char *zone, const char *shown, const char *moment) {
            QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(shown) << QString::fromLatin1(moment);
        };
        row("UTC", "UTC", "2026-03-01T07:00", "2026-03-01T07:00:00Z");
        row("winter", "Europe/Berlin", "2026-03-01T07:00", "2026-03-01T06:00:00Z");
        row("summer", "Europe/Berlin", "2026-07-01T07:00", "2026-07-01T05:00:00Z");
        row("skipped: as the clocks go on", "Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:00:00Z");
        row("the first that is not skipped", "Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00:00Z");
        row("before what is skipped", "Europe/Berlin", "2026-03-29T01:59", "2026-03-29T00:59:00Z");
        row("shown twice: the first", "Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30:00Z");
        row("after what is shown twice", "Europe/Berlin", "2026-10-25T03:00", "2026-10-25T02:00:00Z");
        row("half an hour off", "Asia/Kolkata", "2026-03-01T05:30", "2026-03-01T00:00:00Z");
        row("skipped by half an hour", "Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:30:00Z");
        row("skipped at midnight", "Africa/Cairo", "2026-04-24T00:30", "2026-04-23T22:00:00Z");
        row("in the west", "America/Los_Angeles", "2026-03-08T02:30", "2026-03-08T10:00:00Z");
    }

    void theMomentOfATimeOfTheDay()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, shown);
        QFETCH(const QString, moment);
        const QDateTime text = QDateTime::fromString(shown, u"yyyy-MM-ddTHH:mm"_s);
        const QTime time = text.time();
        QCOMPARE(momentOf(text.date(), time.hour() * 60 + time.minute(), QTimeZone(zone)).toString(Qt::ISODate),
                 moment);
    }

    void momentsOfADayComeInOrder()
    {
        for (const char *name : {"Europe/Berlin", "Australia/Lord_Howe", "America/Los_Angeles", "Africa/Cairo"}) {
            const QTimeZone zone(name);
            for (QDate date(2026, 1, 1); date.year() == 2026; date = date.addDays(1)) {
                QDateTime before = momentOf(date, 0, zone);
                for (int minute = 15; minute < 24 * 60; minute += 15) {
                    const QDateTime moment = momentOf(date, minute, zone);
                    QVERIFY2(moment >= before, qPrintable(date.toString(Qt::ISODate)));
                    before = moment;
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(LocalMomentsTest)

} // namespace tst_localmoments

#include "tst_localmoments.moc"
