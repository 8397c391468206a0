// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delivery/deliverysamples.h"
#include "ui/delivery/deliverychart.h"
#include "ui/delivery/deliverychartpanel.h"
#include "ui/widgets/datatable.h"

#include <QLocale>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

namespace tst_deliverychartpanel {

using namespace statusbridge;

class DeliveryChartPanelTest : public QObject
{
    Q_OBJECT

private:
    const DeliveryReport m_report = morning();

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void everyBarIsReadOut()
    {
        DeliveryChartPanel panel;
        panel.setPeriods(m_report.periods, DeliveryStep::Hour, QTimeZone::utc());
        const auto *chart = panel.findChild<DeliveryChart *>();
        QCOMPARE(chart->accessibleDescription().split(u'\n').size(), 2);
        QVERIFY(chart->accessibleDescription().startsWith(u"4 May 2026, 8:00 AM: 66 message(s); delivered 40"_s));
        QVERIFY(chart->accessibleName().contains(u"failed 8"_s)); // the last one is selected
    }

    void theKeyboardOpensABar()
    {
        DeliveryChartPanel panel;
        panel.setPeriods(m_report.periods, DeliveryStep::Hour, QTimeZone::utc());
        panel.show();
        QSignalSpy opened(&panel, &DeliveryChartPanel::periodOpened);
        auto *chart = panel.findChild<DeliveryChart *>();
        QTest::keyClick(chart, Qt::Key_Left);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<DeliveryPeriod>(), m_report.periods.first());
    }

    void theSameNumbersAreThereAsATable()
    {
        DeliveryChartPanel panel;
        panel.setPeriods(m_report.periods, DeliveryStep::Hour, QTimeZone::utc());
        panel.show();
        auto *table = panel.findChild<DataTable *>(u"deliveryPeriods"_s);
        panel.findChild<QToolButton *>()->click();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"4 May 2026, 9:00 AM"_s); // the newest comes first
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"34"_s);
        QSignalSpy opened(&panel, &DeliveryChartPanel::periodOpened);
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.first().first().value<DeliveryPeriod>(), m_report.periods.first());
    }
};

QTEST_MAIN(DeliveryChartPanelTest)

} // namespace tst_deliverychartpanel

#include "tst_deliverychartpanel.moc"
