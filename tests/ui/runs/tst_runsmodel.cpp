// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tst_runsmodel {

using namespace statusbridge;

Run makeRun(qint64 id, std::optional<CycleOutcome> outcome = CycleOutcome::Succeeded)
{
    Run run;
    run.id = id;
    run.trigger = RunTrigger::Schedule;
    run.holder = u"host:1 (service)"_s;
    run.outcome = outcome;
    run.startedAt = QDateTime(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC).addSecs(id * 60);
    run.counts = {.updated = 10, .unchanged = 2, .superseded = 1, .failed = 3, .parked = 4, .calls = 14};
    if (outcome) {
        run.finishedAt = run.startedAt.addSecs(5);
    }
    return run;
}

CycleProgress progressOf(qint64 runId, int updated)
{
    CycleProgress progress;
    progress.runId = runId;
    progress.counts.updated = updated;
    return progress;
}

//! The newest first.
QList<Run> runs(qint64 newest, int count)
{
    QList<Run> list;
    for (int i = 0; i < count; ++i) {
        list += makeRun(newest - i);
    }
    return list;
}

QString text(const RunsModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

qint64 idAt(const RunsModel &model, int row)
{
    return model.index(row, 0).data(RunsModel::RunIdRole).toLongLong();
}

class RunsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsASoundModel()
    {
        RunsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.start(runs(10000, RunsModel::Store::pageSize));
        model.append(runs(9750, RunsModel::Store::pageSize));
        QVERIFY(model.mergeNewest(runs(10002, 5), false));
        model.updateRun(makeRun(10001, CycleOutcome::Failed));
        model.setProgress(progressOf(10002, 0));
        model.append({});
        model.start({});
        QVERIFY(model.mergeNewest({makeRun(10003)}, true));
        QCOMPARE(model.rowCount(), 1);
    }

    void aRunIsShownInItsColumns()
    {
        RunsModel model;
        model.start({makeRun(7)});
        QCOMPARE(text(model, 0, RunsModel::TriggerColumn), u"schedule"_s);
        QCOMPARE(text(model, 0, RunsModel::OutcomeColumn), u"succeeded"_s);
        QCOMPARE(text(model, 0, RunsModel::UpdatedColumn), u"10"_s);
        QCOMPARE(text(model, 0, RunsModel::UnchangedColumn), u"3"_s);
        QCOMPARE(text(model, 0, RunsModel::FailedColumn), u"3"_s);
        QCOMPARE(text(model, 0, RunsModel::ParkedColumn), u"4"_s);
        QCOMPARE(text(model, 0, RunsModel::CallsColumn), u"14"_s);
        QCOMPARE(text(model, 0, RunsModel::DurationColumn), u"5.0 s"_s);
        QCOMPARE(text(model, 0, RunsModel::HolderColumn), u"schedule on host"_s);
        QCOMPARE(model.index(0, RunsModel::HolderColumn).data(Qt::ToolTipRole).toString(),
                 u"<p>host:1 (service)</p>"_s);
        QCOMPARE(model.index(0, RunsModel::DurationColumn).data(RunsModel::ValueRole).toInt(), 5000);
        QVERIFY(!model.index(0, RunsModel::OutcomeColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
    }

    void itAsksForMoreUntilAPageIsShort()
    {
        RunsModel model;
        QSignalSpy wanted(&model, &PagedModel::moreWanted);
        model.start(runs(1000, RunsModel::Store::pageSize));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        model.append(runs(750, 3));
        QVERIFY(!model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
    }

    void rowsThatWereLetGoAreAskedForAndComeBack()
    {
        RunsModel model;
        const int pages = 2 * RunsModel::Store::keptPages;
        qint64 newest = 1000000;
        model.start(runs(newest, RunsModel::Store::pageSize));
        for (int page = 1; page < pages; ++page) {
            model.append(runs(newest - page * RunsModel::Store::pageSize, RunsModel::Store::pageSize));
        }
        QSignalSpy wanted(&model, &PagedModel::pageWanted);
        QCOMPARE(text(model, 0, 0), u"…"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toInt(), 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.restore(0, runs(newest, RunsModel::Store::pageSize));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(idAt(model, 0), newest);
    }

    void newRunsComeOnTopAndKnownOnesAreRenewed()
    {
        RunsModel model;
        model.start(runs(100, 100));
        QList<Run> newest = {makeRun(102, std::nullopt), makeRun(101), makeRun(100, CycleOutcome::Failed)};
        QVERIFY(model.mergeNewest(newest, false));
        QCOMPARE(model.rowCount(), 102);
        QCOMPARE(idAt(model, 0), 102);
        QCOMPARE(text(model, 2, RunsModel::OutcomeColumn), u"failed"_s);
        newest[0] = makeRun(102, CycleOutcome::Partial);
        QVERIFY(model.mergeNewest(newest, false));
        QCOMPARE(model.rowCount(), 102);
        QCOMPARE(text(model, 0, RunsModel::OutcomeColumn), u"partly done"_s);
    }

    void aGapBetweenNewAndKnownIsNoticed()
    {
        RunsModel model;
        model.start(runs(100, 100));
        QVERIFY(!model.mergeNewest(runs(300, 50), false));
        QCOMPARE(model.rowCount(), 100);
    }

    void theRunningOneShowsItsCountsAsTheyGrow()
    {
        RunsModel model;
        model.start({makeRun(8, std::nullopt), makeRun(7, std::nullopt)});
        QCOMPARE(text(model, 0, RunsModel::OutcomeColumn), u"running"_s); // as long as nothing is known of the lease
        QCOMPARE(text(model, 0, RunsModel::UpdatedColumn), u"10"_s);
        model.setProgress(std::nullopt);
        QCOMPARE(text(model, 0, RunsModel::OutcomeColumn), u"cut off"_s);
        model.setProgress(progressOf(8, 77));
        QCOMPARE(text(model, 0, RunsModel::OutcomeColumn), u"running"_s);
        QCOMPARE(text(model, 0, RunsModel::UpdatedColumn), u"77"_s);
        QCOMPARE(text(model, 0, RunsModel::DurationColumn), QString());
        QCOMPARE(text(model, 1, RunsModel::OutcomeColumn), u"cut off"_s);
    }

    void everyOrderHasItsColumn()
    {
        for (const auto order : {RunColumn::Started, RunColumn::Duration, RunColumn::Updated, RunColumn::Failed}) {
            QVERIFY(RunsModel::orderOf(RunsModel::columnOf(order)) == order);
        }
        QVERIFY(!RunsModel::orderOf(RunsModel::HolderColumn));
    }
};

QTEST_MAIN(RunsModelTest)

} // namespace tst_runsmodel

#include "tst_runsmodel.moc"
