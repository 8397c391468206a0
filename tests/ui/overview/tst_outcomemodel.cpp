// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/dryrunmodel.h"
#include "ui/overview/outcomemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace statusbridge;

namespace {

QList<JournalEntry> entries(int from, int count)
{
    QList<JournalEntry> list;
    for (int number = from; number < from + count; ++number) {
        JournalEntry entry;
        entry.queueId = QStringLiteral("q-%1").arg(number);
        entry.outcome = RecordOutcome::Updated;
        entry.statusBefore = QStringLiteral("sent");
        entry.statusAfter = QStringLiteral("delivered");
        list += entry;
    }
    return list;
}

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

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
        QCOMPARE(text(model, 0, OutcomeModel::QueueId), QStringLiteral("q-3"));
        QCOMPARE(text(model, 2, OutcomeModel::QueueId), QStringLiteral("q-1"));
        QCOMPARE(text(model, 0, OutcomeModel::Status), QStringLiteral("delivered, was sent"));
    }

    void theOldestGoWhenItIsFull()
    {
        OutcomeModel model(5);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add(entries(1, 4));
        model.add(entries(5, 3));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(text(model, 0, OutcomeModel::QueueId), QStringLiteral("q-7"));
        QCOMPARE(text(model, 4, OutcomeModel::QueueId), QStringLiteral("q-3"));
        model.add(entries(10, 20));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(text(model, 0, OutcomeModel::QueueId), QStringLiteral("q-29"));
        model.add({});
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aDryRunIsShownLineByLine()
    {
        PlanLine line;
        line.queueId = QStringLiteral("q-1");
        line.statusBefore = QStringLiteral("sent");
        line.statusAfter = QStringLiteral("delivered");
        DryRunModel model({line});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(text(model, 0, DryRunModel::After), QStringLiteral("delivered"));
    }
};

QTEST_MAIN(OutcomeModelTest)
#include "tst_outcomemodel.moc"
