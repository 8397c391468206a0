// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delivery/deliverysamples.h"
#include "tests/ui/nameless.h"
#include "ui/delivery/breakdown.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/reasons.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace tst_breakdown {

using namespace statusbridge;

DataTable *table(const QWidget &breakdown, const QString &name)
{
    return breakdown.findChild<DataTable *>(name);
}

QString cell(const DataTable &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

QStringList visibleTabs(const QWidget &breakdown)
{
    const auto *tabs = breakdown.findChild<QTabWidget *>();
    QStringList titles;
    for (int index = 0; index < tabs->count(); ++index) {
        if (tabs->isTabVisible(index)) {
            titles += tabs->tabText(index);
        }
    }
    return titles;
}

class BreakdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void whatNoBodyTellsHasNoTab()
    {
        Breakdown breakdown;
        QCOMPARE(visibleTabs(breakdown), QStringList{u"Why messages failed"_s});
        breakdown.setReport(morning());
        QCOMPARE(visibleTabs(breakdown), (QStringList{u"Why messages failed"_s, u"Templates"_s, u"Providers"_s}));
    }

    void reasonsSayHowOftenWhyAndWhatToDo()
    {
        Breakdown breakdown;
        breakdown.setReport(morning());
        const DataTable &reasons = *table(breakdown, u"deliveryReasons"_s);
        QCOMPARE(reasons.model()->rowCount(), 2);
        QVERIFY(cell(reasons, 0, 0).contains(u"131026"_s));
        QVERIFY(!cell(reasons, 0, 1).isEmpty());
        QVERIFY(!reasons.model()->index(0, 1).data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(cell(reasons, 0, 2), u"7"_s);
        QCOMPARE(cell(reasons, 0, 3), u"70.0 %"_s);
    }

    void groupsAreCountedByState()
    {
        Breakdown breakdown;
        breakdown.setReport(morning());
        const DataTable &templates = *table(breakdown, u"delivery-template"_s);
        QCOMPARE(cell(templates, 0, 0), u"order_shipped"_s);
        QCOMPARE(cell(templates, 0, 1), u"90"_s);
        QCOMPARE(cell(templates, 1, 0), u"not told"_s);
        QCOMPARE(templates.model()->index(0, 1).data(valueRole).toLongLong(), 90);
    }

    void theKeyboardOpensAReason()
    {
        Breakdown breakdown;
        breakdown.setReport(morning());
        breakdown.show();
        QSignalSpy opened(&breakdown, &Breakdown::reasonOpened);
        auto *reasons = table(breakdown, u"deliveryReasons"_s);
        reasons->selectRow(0);
        QTest::keyClick(reasons, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<DeliveryReason>(), morning().reasons.first());
    }

    void theButtonOpensTheSelectedGroup()
    {
        Breakdown breakdown;
        breakdown.setReport(morning());
        breakdown.show();
        auto *button = breakdown.findChild<QTabWidget *>()->cornerWidget();
        QVERIFY(!button->isEnabled());
        QCOMPARE(disabledReason(button), u"Select a row first."_s);
        breakdown.findChild<QTabWidget *>()->setCurrentWidget(table(breakdown, u"delivery-template"_s));
        table(breakdown, u"delivery-template"_s)->selectRow(1);
        QVERIFY(button->isEnabled());
        QSignalSpy opened(&breakdown, &Breakdown::groupOpened);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.first().at(0).value<DeliveryDimension>() == DeliveryDimension::Template);
        QCOMPARE(opened.first().at(1).toString(), QString());
    }

    void takenAwayNothingIsLeft()
    {
        Breakdown breakdown;
        breakdown.setReport(morning());
        breakdown.clear();
        for (const auto *each : breakdown.findChildren<DataTable *>()) {
            QCOMPARE(each->model()->rowCount(), 0);
        }
        QCOMPARE(breakdown.selectionText(), QString());
    }

    void everythingHasAName()
    {
        Breakdown breakdown;
        breakdown.setReport(morning());
        breakdown.show();
        QCOMPARE(namelessIn(breakdown), QStringList());
    }
};

QTEST_MAIN(BreakdownTest)

} // namespace tst_breakdown

#include "tst_breakdown.moc"
