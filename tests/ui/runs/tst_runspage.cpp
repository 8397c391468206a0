// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "ui/records/recorddetail.h"
#include "ui/runs/recordsmodel.h"
#include "ui/runs/runlist.h"
#include "ui/runs/runsmodel.h"
#include "ui/runs/runspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tst_runspage {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

DataTable *runsTable(const QWidget &page)
{
    return page.findChild<DataTable *>(u"runs"_s);
}

DataTable *recordsTable(const QWidget &page)
{
    return page.findChild<DataTable *>(u"records"_s);
}

int rows(const DataTable *table)
{
    return table->model()->rowCount();
}

QString cell(const DataTable *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

bool says(const QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
        return label->isVisibleTo(label->window()) && label->text().contains(text);
    });
}

//! A person reads the question and agrees; false if there is none.
bool agree(const QWidget &page, const QString &question)
{
    const auto *box = page.findChild<QMessageBox *>(u"confirmation"_s);
    if (!box || !box->text().contains(question)) {
        return false;
    }
    box->findChild<QPushButton *>(u"accept"_s)->click();
    return true;
}

void refuse(ConsoleFixture &fixture, const QString &recordId)
{
    fixture.cycle.zoho.addFault(
        Fault::code(200, 3002).on(CallKind::Update).forRecord(recordId).repeated(Fault::forever));
}

class RunsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutACycleItSaysWhatToDo()
    {
        ConsoleFixture fixture;
        RunsPage page(fixture.context());
        page.show();
        page.activate();
        QTRY_VERIFY(says(page, u"No cycle has run yet"_s));
        QVERIFY(page.availableCommands().isEmpty());
    }

    void aCycleThatEndsAppearsOnTop()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(3);
        QVERIFY(!fixture.cycle.sync().error);
        RunsPage page(fixture.context());
        page.show();
        page.activate();
        QTRY_COMPARE(rows(runsTable(page)), 1);
        QCOMPARE(cell(runsTable(page), 0, RunsModel::OutcomeColumn), u"succeeded"_s);
        QCOMPARE(cell(runsTable(page), 0, RunsModel::UpdatedColumn), u"3"_s);
        fixture.cycle.addWebhook(u"q-1"_s, u"delivered"_s);
        fixture.cycle.engine.requestCycle({});
        QTRY_COMPARE(rows(runsTable(page)), 2);
        QTRY_COMPARE(cell(runsTable(page), 0, RunsModel::OutcomeColumn), u"succeeded"_s);
        QCOMPARE(cell(runsTable(page), 0, RunsModel::UpdatedColumn), u"1"_s);
    }

    void theRunningCycleIsShownWithItsRecordsAsTheyComeIn()
    {
        auto options = CycleFixture::generousOptions();
        options.latency = std::chrono::milliseconds(150);
        ConsoleFixture fixture(options);
        fixture.cycle.settings.sync.concurrency = 2;
        fixture.cycle.addSentRecords(40);
        RunsPage page(fixture.context());
        page.show();
        page.activate();
        fixture.cycle.engine.requestCycle({});
        QTRY_COMPARE(rows(runsTable(page)), 1);
        QTRY_COMPARE(cell(runsTable(page), 0, RunsModel::OutcomeColumn), u"running"_s);
        Q_EMIT runsTable(page)->opened(0);
        QTRY_VERIFY(says(page, u"This cycle is running."_s));
        QTRY_VERIFY(rows(recordsTable(page)) > 0);
        const int early = rows(recordsTable(page));
        QVERIFY(early < 40);
        QTRY_COMPARE(rows(recordsTable(page)), 40);
        QTRY_VERIFY(says(page, u"All went well: 40 record(s) updated"_s));
    }

    void aFailedRecordIsShownAndRetried()
    {
        ConsoleFixture fixture;
        const QStringList ids = fixture.cycle.addSentRecords(20);
        refuse(fixture, ids.at(4));
        refuse(fixture, ids.at(7));
        const CycleSummary first = fixture.cycle.sync();
        QCOMPARE(first.counts.failed, 2);
        RunsPage page(fixture.context());
        QSignalSpy done(&page, &Page::done);
        page.show();
        page.activate();
        page.showRun(first.runId);
        QTRY_VERIFY(says(page, u"Zoho refused 2 record(s)"_s));
        DataTable *table = recordsTable(page);
        QTRY_COMPARE(rows(table), 20);

        fixture.cycle.zoho.clearFaults();
        QTRY_VERIFY(page.availableCommands().contains(CommandId::RetryAllFailed));
        QVERIFY(!page.availableCommands().contains(CommandId::RetrySelected));
        page.execute(CommandId::RetryAllFailed);
        QTRY_VERIFY(agree(page, u"2 record(s) will be tried again now, each with one call at most."_s));
        QTRY_COMPARE(fixture.cycle.openRows(), 0);
        QCOMPARE(fixture.cycle.zohoStatus(ids.at(4)), u"sent"_s);
        QTRY_VERIFY(!done.isEmpty());
        QCOMPARE(
            fixture.cycle.scalar(u"SELECT started_by FROM statusbridge_runs ORDER BY id DESC LIMIT 1"_s).toString(),
            u"retry"_s);
        page.showList();
        QTRY_COMPARE(rows(runsTable(page)), 2);
        QCOMPARE(cell(runsTable(page), 0, RunsModel::TriggerColumn), u"retry"_s);
    }

    void onlyTheSelectedRecordIsReleased()
    {
        ConsoleFixture fixture;
        const QStringList ids = fixture.cycle.addSentRecords(12);
        refuse(fixture, ids.at(4));
        refuse(fixture, ids.at(7));
        CycleSummary parking; // the last one; later ones only count what is parked
        for (int i = 0; i < 3; ++i) {
            parking = fixture.cycle.sync();
        }
        QCOMPARE(parking.counts.failed, 2);
        QCOMPARE(fixture.cycle.sync().counts.parked, 2);
        fixture.cycle.zoho.clearFaults();
        RunsPage page(fixture.context());
        page.show();
        page.activate();
        page.showRun(parking.runId);
        DataTable *table = recordsTable(page);
        QTRY_COMPARE(rows(table), 2);
        table->selectRow(0);
        const QString chosen = cell(table, 0, RecordsModel::RecordColumn);
        QTRY_VERIFY(page.availableCommands().contains(CommandId::RetrySelected));
        page.execute(CommandId::RetrySelected);
        QTRY_VERIFY(agree(page, u"1 record(s)"_s));
        QTRY_COMPARE(fixture.cycle.zohoStatus(chosen), u"sent"_s);
        QTRY_COMPARE(fixture.cycle.scalar(u"SELECT count(*) FROM statusbridge_record_failures"_s).toInt(), 1);
    }

    void retrySelectedCountsWhatCanBeRetried()
    {
        ConsoleFixture fixture;
        const QStringList ids = fixture.cycle.addSentRecords(20);
        for (const int number : {4, 7, 9}) {
            refuse(fixture, ids.at(number));
        }
        const CycleSummary summary = fixture.cycle.sync();
        RunsPage page(fixture.context());
        page.show();
        page.activate();
        page.showRun(summary.runId);
        QTRY_COMPARE(rows(recordsTable(page)), 20);
        const QAction *retry = fixture.commands.action(CommandId::RetrySelected);
        const QString plain = retry->text();
        recordsTable(page)->selectAll();
        QTRY_COMPARE(retry->text(), plain + u" (3)"_s);
        fixture.cycle.execute(u"DELETE FROM statusbridge_record_failures WHERE record_id = '%1'"_s.arg(ids.at(4)));
        recordsTable(page)->clearSelection();
        QCOMPARE(retry->text(), plain); // nothing old is said of it
        recordsTable(page)->selectAll();
        QTRY_COMPARE(retry->text(), plain + u" (2)"_s);
        page.showList();
        QCOMPARE(retry->text(), plain);
    }

    void aRunSaysWhatHasBecomeOfWhatFailed()
    {
        ConsoleFixture fixture;
        const QStringList ids = fixture.cycle.addSentRecords(20);
        refuse(fixture, ids.at(4));
        refuse(fixture, ids.at(7));
        const CycleSummary summary = fixture.cycle.sync();
        RunsPage page(fixture.context());
        page.show();
        page.activate();
        page.showRun(summary.runId);
        QTRY_VERIFY(says(page, u"2 failed; since then: 2 waiting for the next cycle."_s));
        fixture.cycle.zoho.clearFaults();
        refuse(fixture, ids.at(7));
        fixture.cycle.sync();
        fixture.status.refresh();
        QTRY_VERIFY(says(page, u"2 failed; since then: 1 succeeded, 1 waiting for the next cycle."_s));
    }

    void columnsAreThereOnlyWhereSomethingStandsInThem()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(2);
        const qint64 fine = fixture.cycle.sync().runId;
        fixture.cycle.addWebhook(u"q-1"_s, u"delivered"_s);
        const qint64 failed = fixture.cycle.sync().runId;
        fixture.cycle.execute(
            u"UPDATE statusbridge_journal SET failure = '[\"WhatsApp\",\"131026\",\"\"]' WHERE run_id = %1"_s.arg(
                failed));
        RunsPage page(fixture.context());
        page.show();
        page.activate();
        page.showRun(failed);
        QTRY_COMPARE(rows(recordsTable(page)), 1);
        QVERIFY(!recordsTable(page)->isColumnHidden(RecordsModel::FailureColumn));
        page.showRun(fine);
        QTRY_COMPARE(rows(recordsTable(page)), 2);
        QVERIFY(recordsTable(page)->isColumnHidden(RecordsModel::FailureColumn));
        QVERIFY(recordsTable(page)->isColumnHidden(RecordsModel::ZohoCodeColumn));
        QVERIFY(recordsTable(page)->isColumnHidden(RecordsModel::ZohoMessageColumn));
    }

    void aSelectedRecordIsShownWholeAtTheSide()
    {
        ConsoleFixture fixture;
        const QStringList ids = fixture.cycle.addSentRecords(20);
        refuse(fixture, ids.at(4));
        const CycleSummary summary = fixture.cycle.sync();
        RunsPage page(fixture.context());
        page.show();
        page.activate();
        page.showRun(summary.runId);
        QTRY_COMPARE(rows(recordsTable(page)), 20);
        auto *detail = page.findChild<RecordDetail *>();
        QVERIFY(!detail->isVisible());
        QVERIFY(!recordsTable(page)->isColumnHidden(RecordsModel::ZohoCodeColumn));
        recordsTable(page)->selectRow(3);
        QVERIFY(detail->isVisible());
        QVERIFY(recordsTable(page)->isColumnHidden(RecordsModel::RecordColumn)); // which it tells
        QCOMPARE(detail->record()->recordId, cell(recordsTable(page), 3, RecordsModel::RecordColumn));
        page.showRun(summary.runId + 1);
        QVERIFY(!detail->isVisible());
    }

    void recordsAreFilteredAndOpenTheLookup()
    {
        ConsoleFixture fixture;
        const QStringList ids = fixture.cycle.addSentRecords(20);
        refuse(fixture, ids.at(4));
        const CycleSummary summary = fixture.cycle.sync();
        RunsPage page(fixture.context());
        QSignalSpy lookup(&page, &Page::lookupRequested);
        page.show();
        page.activate();
        page.showRun(summary.runId);
        DataTable *table = recordsTable(page);
        QTRY_COMPARE(rows(table), 20);
        for (auto *box : page.findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Outcome of the records"_s) {
                box->setCurrentIndex(2);
            }
        }
        QTRY_COMPARE(rows(table), 1);
        QCOMPARE(cell(table, 0, RecordsModel::RecordColumn), ids.at(4));
        QVERIFY(!cell(table, 0, RecordsModel::ReasonColumn).isEmpty());
        QCOMPARE(cell(table, 0, RecordsModel::ZohoCodeColumn), u"3002"_s);
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(lookup.size(), 1);
        QCOMPARE(lookup.first().first().toString(), u"q-5"_s);
        page.execute(CommandId::CopyDetails);
        QVERIFY(QGuiApplication::clipboard()->text().contains(ids.at(4)));
    }

    void theListIsExportedAsItIsFiltered()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(2);
        QVERIFY(!fixture.cycle.sync().error);
        RunsPage page(fixture.context());
        QSignalSpy done(&page, &Page::done);
        page.show();
        page.activate();
        QTRY_VERIFY(page.availableCommands().contains(CommandId::ExportCsv));
        page.execute(CommandId::ExportCsv);
        auto *dialog = page.findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog);
        const QString path = fixture.cycle.directory.filePath(u"cycles.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_COMPARE(done.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);
    }

    void aDatabaseThatFailsIsSaidAndTriedAgain()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(2);
        QVERIFY(!fixture.cycle.sync().error);
        fixture.cycle.execute(u"ALTER TABLE statusbridge_runs RENAME TO elsewhere"_s);
        RunsPage page(fixture.context());
        page.show();
        page.activate();
        const auto *banner = page.findChild<RunList *>()->findChild<Banner *>();
        QTRY_VERIFY(!banner->sentence().isEmpty());
        fixture.cycle.execute(u"ALTER TABLE elsewhere RENAME TO statusbridge_runs"_s);
        page.execute(CommandId::Refresh);
        QTRY_COMPARE(rows(runsTable(page)), 1);
        QTRY_VERIFY(banner->sentence().isEmpty());
    }

    void aColumnThatCanBeSortedBySortsAtTheDatabase()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(3);
        QVERIFY(!fixture.cycle.sync().error);
        QVERIFY(!fixture.cycle.sync().error);
        RunsPage page(fixture.context());
        page.show();
        page.activate();
        DataTable *table = runsTable(page);
        QTRY_COMPARE(rows(table), 2);
        QCOMPARE(cell(table, 0, RunsModel::UpdatedColumn), u"0"_s);
        Q_EMIT table->horizontalHeader()->sectionClicked(RunsModel::UpdatedColumn);
        QTRY_COMPARE(cell(table, 0, RunsModel::UpdatedColumn), u"3"_s);
        Q_EMIT table->horizontalHeader()->sectionClicked(RunsModel::HolderColumn);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(RunsModel::UpdatedColumn));
        Q_EMIT table->horizontalHeader()->sectionClicked(RunsModel::UpdatedColumn);
        QTRY_COMPARE(cell(table, 0, RunsModel::UpdatedColumn), u"0"_s);
    }

    void fromARunThereIsAWayBack()
    {
        ConsoleFixture fixture;
        fixture.cycle.addSentRecords(2);
        const CycleSummary summary = fixture.cycle.sync();
        RunsPage page(fixture.context());
        page.show();
        page.activate();
        page.showRun(summary.runId);
        QVERIFY(recordsTable(page)->isVisibleTo(&page) || says(page, u"Asking"_s));
        QTest::keyClick(recordsTable(page), Qt::Key_Escape);
        QTRY_COMPARE(rows(runsTable(page)), 1);
        QVERIFY(runsTable(page)->isVisibleTo(&page));
    }
};

QTEST_MAIN(RunsPageTest)

} // namespace tst_runspage

#include "tst_runspage.moc"
