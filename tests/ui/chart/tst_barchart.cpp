// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/chart/barchart.h"
#include "ui/chart/chartplot.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_barchart {

using namespace statusbridge;

ChartDefinition definition()
{
    return {.name = u"Chart of apples"_s,
            .nameWithStep = u"Chart of apples. %1"_s,
            .axisTitle = u"Apples"_s,
            .series = {{u"sweet"_s, Severity::Good, Qt::SolidPattern}, {u"sour"_s, Severity::Bad, Qt::HorPattern}},
            .line = {}};
}

QList<ChartStep> stepsFrom(int first, int count)
{
    QList<ChartStep> steps;
    for (int i = first; i < first + count; ++i) {
        steps += {.key = i,
                  .label = QString::number(i),
                  .words = u"basket %1"_s.arg(i),
                  .heights = {double(i), 2.0},
                  .line = std::numeric_limits<double>::quiet_NaN()};
    }
    return steps;
}

//! A place on the bar in the middle of three.
QPoint middleOf(const QWidget &chart)
{
    const auto *plot = chart.findChild<ChartPlot *>();
    for (int x = 0; x < plot->width(); ++x) {
        if (const QPoint place(x, plot->height() / 2); plot->stepAt(place) == 1) {
            return place + QPoint(10, 0);
        }
    }
    return {};
}

class BarChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSelectedStepAndAllStepsAreReadOut()
    {
        BarChart chart(definition());
        QCOMPARE(chart.accessibleName(), u"Chart of apples"_s);
        chart.setSteps(stepsFrom(1, 3));
        QCOMPARE(chart.selectedStep(), 2);
        QCOMPARE(chart.accessibleName(), u"Chart of apples. basket 3"_s);
        QCOMPARE(chart.accessibleDescription(), u"basket 1\nbasket 2\nbasket 3"_s);
        chart.setSteps({});
        QCOMPARE(chart.selectedStep(), -1);
        QCOMPARE(chart.accessibleName(), u"Chart of apples"_s);
    }

    void theSameStepStaysSelectedWhenTheNumbersAreRenewed()
    {
        BarChart chart(definition());
        chart.setSteps(stepsFrom(1, 5));
        chart.selectStep(1);
        chart.setSteps(stepsFrom(2, 5));
        QCOMPARE(chart.selectedStep(), 0);
        chart.setSteps(stepsFrom(4, 5)); // it is no longer there
        QCOMPARE(chart.selectedStep(), 4);
        chart.setSteps(stepsFrom(5, 6)); // the last one is followed
        QCOMPARE(chart.selectedStep(), 5);
    }

    void theKeyboardOpensWhatIsSelected()
    {
        BarChart chart(definition());
        chart.setSteps(stepsFrom(1, 10));
        QSignalSpy opened(&chart, &BarChart::stepOpened);
        QTest::keyClick(&chart, Qt::Key_PageUp);
        QCOMPARE(chart.selectedStep(), 2);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toInt(), 2);
    }

    void aClickSelectsAndADoubleClickOpens()
    {
        BarChart chart(definition());
        chart.resize(600, 300);
        chart.setSteps(stepsFrom(1, 3));
        chart.show();
        chart.grab(); // lays out the axes
        QSignalSpy opened(&chart, &BarChart::stepOpened);
        auto *plot = chart.findChild<ChartPlot *>()->findChild<QWidget *>();
        QTest::mouseClick(plot, Qt::LeftButton, {}, middleOf(chart));
        QCOMPARE(chart.selectedStep(), 1);
        QCOMPARE(opened.size(), 0);
        QTest::mouseDClick(plot, Qt::LeftButton, {}, middleOf(chart));
        QCOMPARE(opened.size(), 1);
    }

    void aSingleClickOpensOnceThatIsAskedFor()
    {
        BarChart chart(definition());
        chart.setOpenedByClick();
        chart.resize(600, 300);
        chart.setSteps(stepsFrom(1, 3));
        chart.show();
        chart.grab();
        QSignalSpy opened(&chart, &BarChart::stepOpened);
        auto *plot = chart.findChild<ChartPlot *>()->findChild<QWidget *>();
        QTest::mouseClick(plot, Qt::LeftButton, {}, middleOf(chart));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toInt(), 1);
        QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(2, 2)); // beside the axes
        QCOMPARE(opened.size(), 1);
    }
};

QTEST_MAIN(BarChartTest)

} // namespace tst_barchart

#include "tst_barchart.moc"
