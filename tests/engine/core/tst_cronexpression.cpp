// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/cronexpression.h"
#include "engine/core/literals.h"

#include <QTest>

namespace tst_cronexpression {

using namespace statusbridge;

class CronExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsTimesOfTheDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("minutes");
        const auto row = [](const char *text, const QList<int> &minutes) {
            QTest::newRow(text) << QString::fromLatin1(text) << minutes;
        };
        row("0 7 * * *", {420});
        row("  0   7 * *  * ", {420});
        row("5,0 7-8 * * *", {420, 425, 480, 485});
        row("*/30 0 * * *", {0, 30});
        row("10-40/15 1 * * *", {70, 85, 100});
        row("50/5 2 * * *", {170, 175});
        row("@daily", {0});
        row("@HOURLY", {0,   60,  120, 180, 240, 300,  360,  420,  480,  540,  600,  660,
                        720, 780, 840, 900, 960, 1020, 1080, 1140, 1200, 1260, 1320, 1380});
    }

    void itsTimesOfTheDay()
    {
        QFETCH(const QString, text);
        const auto expression = CronExpression::from(text);
        QVERIFY(expression);
        QTEST(expression->minutes(), "minutes");
    }

    void itsDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("days"); // of March 2026, whose first is a Sunday
        const auto row = [](const char *text, const QList<int> &days) {
            QTest::newRow(text) << QString::fromLatin1(text) << days;
        };
        row("0 0 * * sun", {1, 8, 15, 22, 29});
        row("0 0 * * 7", {1, 8, 15, 22, 29});
        row("0 0 * * 0", {1, 8, 15, 22, 29});
        row("0 0 * * Fri-Sun", {1, 6, 7, 8, 13, 14, 15, 20, 21, 22, 27, 28, 29});
        row("0 0 * mar 1-1", {2, 9, 16, 23, 30});
        row("0 0 31 * *", {31});
        row("0 0 1,15 * wed", {1, 4, 11, 15, 18, 25}); // either is enough
        row("0 0 */10 * wed", {11});                   // a star restricts nothing: both must fit
        row("0 0 1 jan *", {});
        row("@weekly", {1, 8, 15, 22, 29});
    }

    void itsDays()
    {
        QFETCH(const QString, text);
        const auto expression = CronExpression::from(text);
        QVERIFY(expression);
        QList<int> days;
        for (int day = 1; day <= 31; ++day) {
            if (expression->hasDay(QDate(2026, 3, day))) {
                days += day;
            }
        }
        QTEST(days, "days");
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "*",
                                 "* * * *",
                                 "* * * * * *",
                                 "60 * * * *",
                                 "* 24 * * *",
                                 "* * 0 * *",
                                 "* * 32 * *",
                                 "* * * 0 *",
                                 "* * * 13 *",
                                 "* * * * 8",
                                 "-1 * * * *",
                                 "5- * * * *",
                                 "-5 * * * *",
                                 "9-5 * * * *",
                                 "1-2-3 * * * *",
                                 "*/0 * * * *",
                                 "*/ * * * *",
                                 "*/2/2 * * * *",
                                 ", * * * *",
                                 "1, * * * *",
                                 "x * * * *",
                                 "* * * * weekday",
                                 "* jan * * *",
                                 "@reboot",
                                 "0 0 30 2 *",
                                 "0 0 31 4,6,9,11 *",
                                 "1e1 * * * *",
                                 "٣ * * * *",
                                 "+1 * * * *"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }

    void whatIsNoneIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!CronExpression::from(text));
    }

    void aLeapDayIsADay() { QVERIFY(CronExpression::from(u"0 0 29 2 *"_s)); }
};

QTEST_GUILESS_MAIN(CronExpressionTest)

} // namespace tst_cronexpression

#include "tst_cronexpression.moc"
