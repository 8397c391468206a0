// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/daytotalsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace statusbridge;

class DayTotalsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestDayComesFirst()
    {
        DayTotalsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDays({{.day = QDate(2026, 5, 3)},
                       {.day = QDate(2026, 5, 4),
                        .cycles = 24,
                        .failedCycles = 1,
                        .counts = {.updated = 1200, .unchanged = 3, .superseded = 4, .failed = 5},
                        .timedCycles = 23,
                        .meanSeconds = 2.5,
                        .longestSeconds = 61}});
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(model.index(0, 0).data(DayTotalsModel::ValueRole).toDate(), QDate(2026, 5, 4));
        QCOMPARE(text(0, DayTotalsModel::CyclesColumn), u"24"_s);
        QCOMPARE(text(0, DayTotalsModel::UnchangedColumn), u"7"_s);
        QCOMPARE(text(0, DayTotalsModel::MeanColumn), u"2.5 s"_s);
        QCOMPARE(text(0, DayTotalsModel::LongestColumn), u"1 min 1 s"_s);
        QCOMPARE(text(1, DayTotalsModel::CyclesColumn), u"0"_s);
        QCOMPARE(text(1, DayTotalsModel::MeanColumn), QString());
        model.setDays({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(DayTotalsModelTest)
#include "tst_daytotalsmodel.moc"
