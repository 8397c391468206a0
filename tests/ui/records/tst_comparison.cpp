// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/ui/records/recordsamples.h"
#include "ui/records/comparison.h"

#include <QTest>

namespace tst_comparison {

using namespace statusbridge;
using namespace samples;

QStringList labels(const QList<ComparedField> &fields)
{
    QStringList list;
    for (const ComparedField &field : fields) {
        list += field.label;
    }
    return list;
}

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsShownUnderTheNamesOfTheSettings()
    {
        FieldNames names;
        names.status = u"Delivery_State"_s;
        const QList<ComparedField> fields = compare(delivered(), names, {});
        QCOMPARE(fields.size(), 5);
        QCOMPARE(fields.first().label, u"Status"_s);
        QCOMPARE(fields.first().linkName, u"Delivery_State"_s);
        QCOMPARE(fields.first().written, u"delivered"_s);
        QVERIFY(fields.first().atZoho.isEmpty());
    }

    void onceZohoWasAskedTheFieldsThatAreOnlyReadFollow()
    {
        const QList<ComparedField> fields = compare(delivered(), {}, {zohoRecord(false)});
        QCOMPARE(labels(fields).last(), u"Recipient of the record"_s);
        QCOMPARE(fields.first().atZoho, QStringList{u"sent"_s});
        QVERIFY(!fields.first().isSame(0));
        QVERIFY(fields.at(1).isSame(0)); // the time
        QVERIFY(!fields.last().isWritten());
    }

    void aValueThatIsLeftOutIsNotCompared()
    {
        LookupView lookup = delivered();
        lookup.push->recipientId.clear();
        ZohoRecordView record = zohoRecord(true);
        record.fields.last().value = u"15559999999"_s;
        QVERIFY(showsAll({record}, *lookup.push));
        QVERIFY(!showsAll({record}, *delivered().push));
    }

    void allRecordsMustShowIt()
    {
        const PlanLine push = *delivered().push;
        QVERIFY(showsAll({zohoRecord(true)}, push));
        QVERIFY(!showsAll({zohoRecord(true), zohoRecord(false)}, push));
        QVERIFY(!showsAll({}, push));
    }

    void nothingToPushIsNothingWritten()
    {
        LookupView lookup;
        for (const ComparedField &field : compare(lookup, {}, {})) {
            QVERIFY(!field.isWritten());
        }
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)

} // namespace tst_comparison

#include "tst_comparison.moc"
