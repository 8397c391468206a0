// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/daynumber.h"

#include <QTest>

namespace tst_daynumber {

using namespace statusbridge;

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

DayAnswer dayAnswer(const QDateTime &at, qint64 carriedOver)
{
    return {.day = at.toLocalTime().date(), .carriedOver = carriedOver, .at = at};
}

class DayNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCycleThatRunsCounts()
    {
        QCOMPARE(carriedOverToday(dayAnswer(noon(), 541), 0, true, noon()).number, 541);
        QCOMPARE(carriedOverToday(dayAnswer(noon(), 541), 9, true, noon()).number, 550);
        QCOMPARE(carriedOverToday({}, 0, true, noon()).number, std::nullopt);
    }

    void aNumberThatMayHaveGrownSaysOfWhenItIs()
    {
        const auto stale = carriedOverToday(dayAnswer(noon(), 541), 0, false, noon().addSecs(600));
        QCOMPARE(stale.number, 541);
        QVERIFY2(stale.caption.startsWith(u"carried over today, as of "_s), qPrintable(stale.caption));
    }

    void yesterdaysNumberIsNotTodays()
    {
        QCOMPARE(carriedOverToday(dayAnswer(noon(), 541), 0, true, noon().addDays(1)).number, std::nullopt);
        QCOMPARE(carriedOverToday(dayAnswer(noon(), 541), 0, false, noon().addDays(1)).number, std::nullopt);
    }
};

QTEST_GUILESS_MAIN(DayNumberTest)

} // namespace tst_daynumber

#include "tst_daynumber.moc"
