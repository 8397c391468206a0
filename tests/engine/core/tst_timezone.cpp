// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"
#include "engine/core/timezone.h"

#include <QTest>

namespace tst_timezone {

using namespace statusbridge;

class TimeZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_before = qgetenv("TZ"); }
    void cleanup() { m_before.isNull() ? qunsetenv("TZ") : qputenv("TZ", m_before); }

    void aNameIsItsZoneAndNoneIsTheMachines()
    {
        qputenv("TZ", "Asia/Kolkata");
        QCOMPARE(timeZoneOf(u"Europe/Berlin"_s).id(), "Europe/Berlin");
        QCOMPARE(timeZoneOf({}).id(), "Asia/Kolkata");
        QCOMPARE(timeZoneProblems({QString(), u"Europe/Berlin"_s}), QList<Sentence>());
    }

    void anUnknownOneIsUtcAndSaidOnce()
    {
        QCOMPARE(timeZoneOf(u"Nowhere/Land"_s), QTimeZone::utc());
        const QList<Sentence> problems = timeZoneProblems({u"Nowhere/Land"_s, u"UTC"_s, u"Nowhere/Land"_s});
        QCOMPARE(problems.size(), 1);
        QVERIFY2(
            problems.first().english().startsWith(u"The time zone \"Nowhere/Land\" isn't known here, so UTC takes its "
                                                  "place: "_s),
            qPrintable(problems.first().english()));
    }

    void aMachineWhoseZoneIsUnknownIsInUtc()
    {
        qputenv("TZ", "Nowhere/Land");
        QCOMPARE(timeZoneOf({}), QTimeZone::utc());
        QVERIFY(
            timeZoneProblems({QString()}).value(0).english().startsWith(u"The machine's time zone \"Nowhere/Land\""_s));
    }

    void signsInTheMachinesZoneAreThoseOfPosix_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("UTC+3") << -3;
        QTest::newRow("UTC-3") << 3;
        QTest::newRow("UTC+03:00") << -3;
        QTest::newRow("UTC0") << 0;
        QTest::newRow("<-03>3") << -3;
        QTest::newRow("Etc/GMT+5") << -5;
    }
    void signsInTheMachinesZoneAreThoseOfPosix()
    {
        QFETCH(const int, hours);
        qputenv("TZ", QTest::currentDataTag());
        QCOMPARE(timeZoneOf({}).offsetFromUtc(QDateTime::currentDateTimeUtc()), hours * 3600);
    }

private:
    QByteArray m_before;
};

QTEST_APPLESS_MAIN(TimeZoneTest)

} // namespace tst_timezone

#include "tst_timezone.moc"
