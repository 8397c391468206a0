// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/activehours.h"
#include "engine/core/literals.h"

#include <QTest>

namespace tst_activehours {

using namespace statusbridge;

QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

//! A moment by its text in UTC. The first of March 2026 is a Sunday.
QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

class ActiveHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutRestrictionsTheyAreAlways()
    {
        QVERIFY(ActiveHours().isAlways());
        const auto all = ActiveHours::from(u" "_s, {});
        QVERIFY(all && all->isAlways());
        QCOMPARE(all->firstFrom(utc(u"2026-03-01T03:00:00"_s), berlin()), utc(u"2026-03-01T03:00:00"_s));
        QVERIFY(ActiveHours::from({}, u"mon-sun"_s)->isAlways());
    }

    void theNextMomentInThem_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *hours, const char *days, const char *from,
                            const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(hours) << QString::fromLatin1(days) << QString::fromLatin1(from)
                                << QString::fromLatin1(expected);
        };
        // Berlin is an hour ahead in winter, two in summer.
        row("before", "07:00-20:00", "", "2026-03-02T05:00:00", "2026-03-02T06:00:00");
        row("as they begin", "07:00-20:00", "", "2026-03-02T06:00:00", "2026-03-02T06:00:00");
        row("within", "07:00-20:00", "", "2026-03-02T12:34:56", "2026-03-02T12:34:56");
        row("just before they end", "7:00-20:00", "", "2026-03-02T18:59:59", "2026-03-02T18:59:59");
        row("as they end", "07:00-20:00", "", "2026-03-02T19:00:00", "2026-03-03T06:00:00");
        row("between two", "07:00-09:00, 16:00-18:00", "", "2026-03-02T09:00:00", "2026-03-02T15:00:00");
        row("until midnight", "20:00-24:00", "", "2026-03-02T22:59:59", "2026-03-02T22:59:59");
        row("at midnight", "20:00-24:00", "", "2026-03-02T23:00:00", "2026-03-03T19:00:00");
        row("over midnight", "22:00-06:00", "", "2026-03-02T03:00:00", "2026-03-02T03:00:00");
        row("over the weekend", "07:00-20:00", "mon-fri", "2026-03-06T20:00:00", "2026-03-09T06:00:00");
        row("a night belongs to the day of its evening", "22:00-06:00", "fri", "2026-03-07T04:00:00",
            "2026-03-07T04:00:00");
        row("and its morning to no other", "22:00-06:00", "fri", "2026-03-06T04:00:00", "2026-03-06T21:00:00");
        row("days alone", "", "tue,THU", "2026-03-03T23:30:00", "2026-03-04T23:00:00");
        row("over the end of a week", "", "sat-mon", "2026-03-03T12:00:00", "2026-03-06T23:00:00");
        row("a skipped beginning is as the clocks go on", "02:30-05:00", "", "2026-03-29T00:30:00",
            "2026-03-29T01:00:00");
        row("hours that are skipped whole come the day after", "02:00-03:00", "", "2026-03-29T00:30:00",
            "2026-03-30T00:00:00");
    }

    void theNextMomentInThem()
    {
        QFETCH(const QString, hours);
        QFETCH(const QString, days);
        QFETCH(const QString, from);
        QFETCH(const QString, expected);
        const auto active = ActiveHours::from(hours, days);
        QVERIFY(active);
        QCOMPARE(active->firstFrom(utc(from), berlin()), utc(expected));
        QVERIFY(active->has(utc(expected), berlin()));
    }

    void whatCannotBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("days");
        for (const char *hours : {"7-20", "07:00", "07:00-", "-20:00", "07:00-20:60", "07:00-24:01", "25:00-26:00",
                                  "07:00-07:00", "24:00-07:00", "07:00-20:00,", "07:00–20:00", "07:00-12:00-20:00"}) {
            QTest::newRow(hours) << QString::fromUtf8(hours) << QString();
        }
        for (const char *days : {"monday", "mon-", "-fri", "mon,", "1-5", "mon-wed-fri", "mo-fr"}) {
            QTest::newRow(days) << QString() << QString::fromUtf8(days);
        }
    }

    void whatCannotBeReadIsRefused()
    {
        QFETCH(const QString, hours);
        QFETCH(const QString, days);
        QVERIFY(!ActiveHours::from(hours, days));
    }
};

QTEST_GUILESS_MAIN(ActiveHoursTest)

} // namespace tst_activehours

#include "tst_activehours.moc"
