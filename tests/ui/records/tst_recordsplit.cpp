// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "ui/records/recorddetail.h"
#include "ui/records/recordsplit.h"
#include "ui/widgets/datatable.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTextBrowser>

namespace tst_recordsplit {

using namespace statusbridge;

//! A table of three records, q-0 to q-2, in a window as small as is promised.
class Bench
{
public:
    explicit Bench(Qt::LayoutDirection direction = Qt::LeftToRight)
        : model(3, 3), table(new DataTable(&model, u"records"_s, u"Records"_s, {u"Reason"_s, u"Queue id"_s, u"To"_s}))
    {
        table->stretchColumn(0);
        table->setSpareColumns({2});
        split =
            std::make_unique<RecordSplit>(fixture.context(), table, table, [this](int row) { return recordAt(row); });
        split->setLayoutDirection(direction);
        split->resize(1060, 300);
        split->show();
    }

    [[nodiscard]] std::optional<JournalEntry> recordAt(int row) const
    {
        return isInMemory ? std::optional(JournalEntry{.recordId = QString::number(row),
                                                       .queueId = u"q-%1"_s.arg(row),
                                                       .outcome = RecordOutcome::Failed,
                                                       .at = {}})
                          : std::nullopt;
    }
    [[nodiscard]] QString shown() const
    {
        return split->detail()->isVisible() ? split->detail()->record()->queueId : QString();
    }

    ConsoleFixture fixture;
    QStandardItemModel model;
    DataTable *table;
    std::unique_ptr<RecordSplit> split;
    bool isInMemory = true;
};

class RecordSplitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHasAllTheRoomUntilARowIsSelected()
    {
        Bench bench;
        QVERIFY(bench.shown().isEmpty());
        QCOMPARE(bench.table->width(), bench.split->width());
        bench.table->selectRow(1);
        QCOMPARE(bench.shown(), u"q-1"_s);
        QVERIFY(bench.table->width() > bench.split->width() / 2);
        QVERIFY(bench.table->isColumnHidden(2));
        QVERIFY(bench.table->columnWidth(0) > bench.table->columnWidth(1));
    }

    void theArrowsGoFromRecordToRecord()
    {
        Bench bench;
        bench.table->selectRow(0);
        bench.table->setFocus();
        QTest::keyClick(bench.table, Qt::Key_Down);
        QCOMPARE(bench.shown(), u"q-1"_s);
        bench.table->selectionModel()->setCurrentIndex(bench.model.index(2, 0),
                                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(bench.table->selectedRows().size(), 2); // of several it is the current one
        QCOMPARE(bench.shown(), u"q-2"_s);
    }

    void itStaysWhateverBecomesOfTheRows()
    {
        Bench bench;
        bench.table->selectRow(1);
        bench.model.removeRow(1);
        bench.model.clear();
        QVERIFY(!bench.shown().isEmpty());
    }

    void closingItGivesTheRoomBackAndTheFocusToTheTable()
    {
        Bench bench;
        bench.table->selectRow(1);
        bench.split->detail()->findChild<QTextBrowser *>()->setFocus();
        QTest::keyClick(bench.split->detail()->findChild<QTextBrowser *>(), Qt::Key_Escape);
        QVERIFY(bench.shown().isEmpty());
        QCOMPARE(bench.split->focusWidget(), bench.table);
        QVERIFY(bench.table->selectedRows().isEmpty());
        QVERIFY(!bench.table->isColumnHidden(2));
        bench.table->selectRow(1);
        QCOMPARE(bench.shown(), u"q-1"_s);
    }

    void aRowThatIsNotInMemoryShowsNothing()
    {
        Bench bench;
        bench.isInMemory = false;
        bench.table->selectRow(1);
        QVERIFY(bench.shown().isEmpty());
    }

    void fromRightToLeftTheDetailIsOnTheLeft()
    {
        Bench bench(Qt::RightToLeft);
        bench.table->selectRow(1);
        QTRY_VERIFY(bench.split->detail()->geometry().right() <= bench.table->geometry().left());
    }

    void itsSizesCanBeKept()
    {
        QByteArray state;
        int width = 0;
        {
            Bench bench;
            bench.table->selectRow(1);
            bench.split->setSizes({600, 440});
            width = bench.split->detail()->width();
            bench.split->closeDetail();
            state = bench.split->saveState();
        }
        Bench bench;
        bench.split->restoreState(state);
        bench.table->selectRow(1);
        QTRY_COMPARE(bench.split->detail()->width(), width);
    }
};

QTEST_MAIN(RecordSplitTest)

} // namespace tst_recordsplit

#include "tst_recordsplit.moc"
