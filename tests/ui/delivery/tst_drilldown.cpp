// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delivery/deliverysamples.h"
#include "ui/delivery/drilldown.h"

#include <QTest>

namespace tst_drilldown {

using namespace statusbridge;

class DrillDownTest : public QObject
{
    Q_OBJECT

private:
    const DeliveryReport m_report = morning();
    const DeliveryFilter m_filter{
        .from = m_report.periods.first().begin, .until = m_report.periods.last().end, .number = u"15550001234"_s};

private Q_SLOTS:
    void aNumberStandsForItsStates()
    {
        DeliveryFilter expected = m_filter;
        expected.states = {DeliveryState::Read};
        QCOMPARE(narrowed(m_filter, QList{DeliveryState::Read}), expected);
        QCOMPARE(narrowed(m_filter, QList<DeliveryState>()), m_filter);
    }

    void aBarStandsForItsTime()
    {
        DeliveryFilter expected = m_filter;
        expected.from = m_report.periods.last().begin;
        QCOMPARE(narrowed(m_filter, m_report.periods.last()), expected);
    }

    void aReasonStandsForItsCodeEvenIfNoneIsTold()
    {
        DeliveryFilter expected = m_filter;
        expected.states = {DeliveryState::Failed};
        expected.reasonCode = u"131026"_s;
        QCOMPARE(narrowed(m_filter, m_report.reasons.first()), expected);
        QCOMPARE(narrowed(m_filter, DeliveryReason()).reasonCode, QString()); // not the same as any
    }

    void aGroupStandsForItsValueEvenIfNoneIsTold()
    {
        QCOMPARE(narrowed(m_filter, DeliveryDimension::Template, {}).messageTemplate, QString());
        QCOMPARE(narrowed(m_filter, DeliveryDimension::Number, u"15550009999"_s).number, u"15550009999"_s);
        QCOMPARE(narrowed(m_filter, DeliveryDimension::Provider, u"Twilio"_s).provider, u"Twilio"_s);
    }

    void whatNoBodyTellsIsNotTold()
    {
        QVERIFY(toldBy(m_report) == (QList{DeliveryDimension::Provider, DeliveryDimension::Template}));
        QVERIFY(!isTold({}));
    }
};

QTEST_GUILESS_MAIN(DrillDownTest)

} // namespace tst_drilldown

#include "tst_drilldown.moc"
