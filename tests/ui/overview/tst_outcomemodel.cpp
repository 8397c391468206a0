// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/dryrundialog.h"
#include "ui/overview/outcomemodel.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_outcomemodel {

using namespace statusbridge;

QList<JournalEntry> entries(int from, int count)
{
    QList<JournalEntry> list;
    for (int number = from; number < from + count; ++number) {
        JournalEntry entry;
        entry.queueId = u"q-%1"_s.arg(number);
        entry.outcome = RecordOutcome::Updated;
        entry.statusBefore = u"sent"_s;
        entry.statusAfter = u"delivered"_s;
        list += entry;
    }
    return list;
}

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

class OutcomeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestStandsOnTop()
    {
        OutcomeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add(entries(1, 2));
        model.add(entries(3, 1));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(text(model, 0, OutcomeModel::QueueId), u"q-3"_s);
        QCOMPARE(text(model, 2, OutcomeModel::QueueId), u"q-1"_s);
        QCOMPARE(text(model, 0, OutcomeModel::Status), u"delivered, was sent"_s);
    }

    void theOldestGoWhenItIsFull()
    {
        OutcomeModel model(5);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add(entries(1, 4));
        model.add(entries(5, 3));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(text(model, 0, OutcomeModel::QueueId), u"q-7"_s);
        QCOMPARE(text(model, 4, OutcomeModel::QueueId), u"q-3"_s);
        model.add(entries(10, 20));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(text(model, 0, OutcomeModel::QueueId), u"q-29"_s);
        model.add({});
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aDryRunIsShownLineByLine()
    {
        PlanLine line;
        line.queueId = u"q-1"_s;
        line.statusBefore = u"sent"_s;
        line.statusAfter = u"delivered"_s;
        CycleSummary summary;
        summary.plan = {line};
        const DryRunDialog dialog(summary);
        auto *model = dialog.findChild<DataTable *>()->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->headerData(3, Qt::Horizontal).toString(), u"Would be written"_s);
        QCOMPARE(text(*model, 0, 3), u"delivered"_s);
    }
};

QTEST_MAIN(OutcomeModelTest)

} // namespace tst_outcomemodel

#include "tst_outcomemodel.moc"
