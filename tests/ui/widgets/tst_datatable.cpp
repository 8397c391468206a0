// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/widgets/datatable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

namespace tst_datatable {

using namespace statusbridge;

//! Three rows, two columns: "1a", "1b" …
class Bench
{
public:
    Bench()
    {
        model.setHorizontalHeaderLabels({u"First"_s, u"Second"_s});
        for (int row = 1; row <= 3; ++row) {
            model.appendRow({new QStandardItem(u"%1a"_s.arg(row)), new QStandardItem(u"%1b"_s.arg(row))});
        }
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&table);
        layout->addWidget(&other);
        table.setModel(&model);
        window.show();
        table.setFocus();
    }
    ~Bench() { QObject::disconnect(&table, nullptr, nullptr, nullptr); }

    QStandardItemModel model;
    QWidget window;
    DataTable table;
    QLineEdit other;
};

class DataTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeRowsAreSelectedAndNothingIsEdited()
    {
        Bench bench;
        QSignalSpy selected(&bench.table, &DataTable::rowSelectionChanged);
        const QRect cell = bench.table.visualRect(bench.model.index(1, 1));
        QTest::mouseClick(bench.table.viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(bench.table.selectedRows(), QList<int>{1});
        QCOMPARE(selected.size(), 1);
        QTest::keyClicks(&bench.table, u"x"_s);
        QCOMPARE(bench.model.item(1, 1)->text(), u"2b"_s);
    }

    void rowsAreTakenInTheOrderOfTheTable()
    {
        Bench bench;
        bench.table.selectRow(2);
        bench.table.selectionModel()->select(bench.model.index(0, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(bench.table.selectedRows(), QList<int>({0, 2}));
        QCOMPARE(bench.table.selectionText(), u"First\tSecond\n1a\t1b\n3a\t3b"_s);
    }

    void theSelectionIsCopiedAsTextWithoutWhatIsHidden()
    {
        Bench bench;
        bench.model.item(0, 0)->setText(u"two\nlines\tand a tab"_s);
        bench.table.setColumnHidden(1, true);
        bench.table.selectRow(0);
        QTest::keyClick(&bench.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"First\ntwo lines and a tab"_s);
    }

    void aNarrowTableDoesWithoutItsSpareColumnsAndCopiesThemAllTheSame()
    {
        Bench bench;
        bench.table.setSpareColumns({1});
        QVERIFY(!bench.table.isColumnHidden(1));
        bench.table.setNarrow(true);
        QVERIFY(bench.table.isColumnHidden(1));
        bench.table.selectRow(0);
        QCOMPARE(bench.table.selectionText(), u"First\tSecond\n1a\t1b"_s);
        bench.table.setNarrow(false);
        QVERIFY(!bench.table.isColumnHidden(1));
    }

    void aColumnWithNothingInItIsLeftOut()
    {
        Bench bench;
        bench.table.setSpareColumns({1});
        bench.table.setColumnEmpty(1, true);
        bench.table.setNarrow(true);
        bench.table.setNarrow(false);
        QVERIFY(bench.table.isColumnHidden(1));
        bench.table.selectRow(0);
        QCOMPARE(bench.table.selectionText(), u"First\n1a"_s);
        bench.table.setColumnEmpty(1, false);
        QVERIFY(!bench.table.isColumnHidden(1));
    }

    void aRowIsSelectedFromRightToLeftToo()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            Bench bench;
            bench.table.setLayoutDirection(direction);
            bench.table.stretchColumn(0);
            bench.table.setColumnHidden(0, direction == Qt::RightToLeft);
            bench.table.selectRow(2);
            QCOMPARE(bench.table.selectedRows(), QList<int>{2});
            bench.table.selectRow(1);
            QCOMPARE(bench.table.selectedRows(), QList<int>{1});
            QVERIFY(!bench.table.isColumnHidden(bench.table.currentIndex().column()));
        }
    }

    void oneColumnHasWhatTheOthersLeave()
    {
        Bench bench;
        bench.table.stretchColumn(0);
        bench.table.setColumnWidth(1, 60);
        bench.table.resize(500, 200);
        QCOMPARE(bench.table.columnWidth(1), 60);
        QTRY_COMPARE(bench.table.columnWidth(0), bench.table.viewport()->width() - 60);
    }

    void withoutASelectionTheClipboardIsLeftAlone()
    {
        Bench bench;
        QGuiApplication::clipboard()->setText(u"mine"_s);
        bench.table.clearSelection();
        QTest::keyClick(&bench.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    }

    void enterAndDoubleClickOpenARow()
    {
        Bench bench;
        QSignalSpy opened(&bench.table, &DataTable::opened);
        bench.table.selectRow(1);
        QTest::keyClick(&bench.table, Qt::Key_Return);
        QTest::keyClick(&bench.table, Qt::Key_Enter);
        const QPoint center = bench.table.visualRect(bench.model.index(2, 0)).center();
        QTest::mouseClick(bench.table.viewport(), Qt::LeftButton, {}, center);
        QTest::mouseDClick(bench.table.viewport(), Qt::LeftButton, {}, center);
        QCOMPARE(opened.size(), 3);
        QCOMPARE(opened.at(0).first().toInt(), 1);
        QCOMPARE(opened.at(2).first().toInt(), 2);
    }

    void tabLeavesTheTable()
    {
        Bench bench;
        QTest::keyClick(&bench.table, Qt::Key_Tab);
        QCOMPARE(bench.window.focusWidget(), &bench.other);
    }
};

QTEST_MAIN(DataTableTest)

} // namespace tst_datatable

#include "tst_datatable.moc"
