// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/chartpanel.h"
#include "ui/runs/runchart.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace tst_runchart {

using namespace statusbridge;

QList<DayTotals> week()
{
    QList<DayTotals> days;
    for (int i = 0; i < 7; ++i) {
        days += {.day = QDate(2026, 5, 1).addDays(i),
                 .cycles = 24,
                 .counts = {.updated = 100 * (i + 1), .unchanged = 50, .failed = 10 * i},
                 .timedCycles = 24,
                 .meanSeconds = 3.0 + i,
                 .longestSeconds = 9};
    }
    return days;
}

QColor background(RunChart &chart)
{
    const QImage image = chart.grab().toImage();
    return image.pixelColor(image.width() / 2, 4);
}

class RunChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestDayIsSelectedAndReadOut()
    {
        RunChart chart;
        QCOMPARE(chart.selectedStep(), -1);
        chart.setDays(week());
        QCOMPARE(chart.selectedStep(), 6);
        QVERIFY(chart.accessibleName().contains(u"700"_s));
        QCOMPARE(chart.accessibleDescription().count(u'\n'), 6);
        QVERIFY(chart.accessibleDescription().contains(u"failed 30"_s));
    }

    void theKeyboardMovesThroughTheDays()
    {
        RunChart chart;
        chart.setDays(week());
        chart.show();
        QSignalSpy selected(&chart, &RunChart::stepSelected);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.selectedStep(), 5);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.selectedStep(), 0);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.selectedStep(), 6);
        QCOMPARE(selected.size(), 4);
        QVERIFY(chart.focusPolicy() & Qt::TabFocus);
        QSignalSpy opened(&chart, &RunChart::dayOpened);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toDate(), QDate(2026, 5, 7));
    }

    void theSelectedDayStaysWhenTheNumbersAreRenewed()
    {
        RunChart chart;
        chart.setDays(week());
        chart.selectStep(2);
        QList<DayTotals> later = week();
        later.removeFirst();
        chart.setDays(later);
        QCOMPARE(chart.selectedStep(), 1);
    }

    void itFollowsThePalette()
    {
        RunChart chart;
        chart.resize(600, 200);
        chart.setDays(week());
        chart.setPalette(darkPalette());
        QTRY_COMPARE(background(chart), darkPalette().color(QPalette::Base));
        chart.setPalette(lightPalette());
        QTRY_COMPARE(background(chart), lightPalette().color(QPalette::Base));
    }

    void theSameNumbersAreThereAsATable()
    {
        ChartPanel panel;
        panel.setDays(week());
        panel.show();
        auto *stack = panel.findChild<QStackedWidget *>();
        auto *table = panel.findChild<QTableView *>(u"dayTotals"_s);
        QVERIFY(stack->currentWidget() != table);
        for (auto *button : panel.findChildren<QToolButton *>()) {
            if (button->isCheckable()) {
                button->click();
            }
        }
        QCOMPARE(stack->currentWidget(), table);
        QCOMPARE(table->model()->rowCount(), 7);
        QVERIFY(!table->accessibleName().isEmpty());
    }
};

QTEST_MAIN(RunChartTest)

} // namespace tst_runchart

#include "tst_runchart.moc"
