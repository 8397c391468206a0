// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/chartpanel.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_chartpanel {

using namespace statusbridge;

class ChartPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestDayComesFirst()
    {
        ChartPanel panel;
        auto *model = panel.findChild<DataTable *>(u"dayTotals"_s)->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        panel.setDays({{.day = QDate(2026, 5, 3)},
                       {.day = QDate(2026, 5, 4),
                        .cycles = 24,
                        .failedCycles = 1,
                        .counts = {.updated = 1200, .unchanged = 3, .superseded = 4, .failed = 5},
                        .timedCycles = 23,
                        .meanSeconds = 2.5,
                        .longestSeconds = 61}});
        const auto text = [model](int row, int column) { return model->index(row, column).data().toString(); };
        QCOMPARE(model->index(0, 0).data(valueRole).toDate(), QDate(2026, 5, 4));
        QCOMPARE(text(0, 1), u"24"_s);
        QCOMPARE(text(0, 4), u"7"_s);
        QCOMPARE(text(0, 8), u"2.5 s"_s);
        QCOMPARE(text(0, 9), u"1 min 1 s"_s);
        QCOMPARE(text(1, 1), u"0"_s);
        QCOMPARE(text(1, 8), QString());
        panel.setDays({});
        QCOMPARE(model->rowCount(), 0);
    }
};

QTEST_MAIN(ChartPanelTest)

} // namespace tst_chartpanel

#include "tst_chartpanel.moc"
