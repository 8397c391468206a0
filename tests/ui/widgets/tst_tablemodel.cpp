// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/widgets/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

namespace tst_tablemodel {

using namespace statusbridge;

struct Planet
{
    QString name;
    int moons = 0;
};

QList<TableColumn<Planet>> planetColumns()
{
    return QList<TableColumn<Planet>>{
        {.title = u"Name"_s, .text = &Planet::name, .titleToolTip = u"Its name"_s},
        {.title = u"Moons"_s,
         .text = [](const Planet &planet) { return u"%1 moons"_s.arg(planet.moons); },
         .value = &Planet::moons,
         .toolTip = [](const Planet &planet) { return u"of %1"_s.arg(planet.name); },
         .icon =
             [](const Planet &planet) {
                 QPixmap dot(4, 4);
                 dot.fill(Qt::red);
                 return planet.moons > 0 ? QIcon(dot) : QIcon();
             },
         .accessibleText = [](const Planet &planet) { return u"%1 in all"_s.arg(planet.moons); },
         .alignment = Qt::AlignTrailing | Qt::AlignVCenter}};
}

class TableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsASoundModel()
    {
        TableModel<Planet> model(planetColumns());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{u"Venus"_s, 0}, {u"Mars"_s, 2}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.row(1).name, u"Mars"_s);
        model.setTable({planetColumns().first()}, {{u"Earth"_s, 1}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.columnCount(), 1);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aColumnGivesWhatItsFunctionsSay()
    {
        TableModel<Planet> model(planetColumns());
        model.setRows({{u"Venus"_s, 0}, {u"Mars"_s, 2}});
        const QModelIndex cell = model.index(1, 1);
        QCOMPARE(cell.data().toString(), u"2 moons"_s);
        QCOMPARE(cell.data(TableModel<Planet>::ValueRole).toInt(), 2);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"<p>of Mars</p>"_s);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"2 in all"_s);
        QCOMPARE(cell.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignTrailing | Qt::AlignVCenter));
        QVERIFY(!cell.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(!model.index(0, 1).data(Qt::DecorationRole).isValid());
    }

    void foreignTextIsNeitherHtmlNorHidden()
    {
        TableModel<Planet> model({{.title = u"Name"_s, .text = &Planet::name, .toolTip = &Planet::name}});
        model.setRows({{u"<b>\u202Eq-1 & 2\nB"_s, 0}});
        const QModelIndex cell = model.index(0, 0);
        QCOMPARE(cell.data().toString(), u"<b>[U+202E]q-1 & 2 B"_s);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"<p>&lt;b&gt;[U+202E]q-1 &amp; 2<br>B</p>"_s);
    }

    void whatIsLeftOutGivesNothing()
    {
        TableModel<Planet> model(planetColumns());
        model.setRows({{u"Mars"_s, 2}});
        const QModelIndex cell = model.index(0, 0);
        QCOMPARE(cell.data(TableModel<Planet>::ValueRole).toString(), u"Mars"_s);
        for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::DecorationRole),
                               int(Qt::TextAlignmentRole), int(Qt::FontRole)}) {
            QVERIFY(!cell.data(role).isValid());
        }
        QVERIFY(!model.data({}).isValid());
    }

    void theHeaderShowsTheTitles()
    {
        const TableModel<Planet> model(planetColumns());
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Moons"_s);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(), u"<p>Its name</p>"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
                 int(Qt::AlignTrailing | Qt::AlignVCenter));
        QVERIFY(!model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).isValid());
        QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::TextAlignmentRole).isValid());
        QVERIFY(!model.headerData(2, Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    }

    void oneRowIsReplacedInItsPlace()
    {
        TableModel<Planet> model(planetColumns());
        model.setRows({{u"Venus"_s, 0}, {u"Mars"_s, 2}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRow(0, {u"Earth"_s, 1});
        QCOMPARE(model.index(0, 0).data().toString(), u"Earth"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(1).toModelIndex(), model.index(0, 1));
    }
};

QTEST_MAIN(TableModelTest)

} // namespace tst_tablemodel

#include "tst_tablemodel.moc"
