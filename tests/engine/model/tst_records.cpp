// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/records.h"

#include <QTest>

namespace tst_records {

using namespace statusbridge;

StatusRow rowOf(RowSource source)
{
    StatusRow row;
    row.source = source;
    row.id = u"12"_s;
    return row;
}

class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsReadBack();
    void unknownWordsAreReadAsTheMostCautiousOne();
    void rowsAreNamedByTableIdAndWhatTheySay();
    void aRowThatSaysSomethingElseIsAnotherRow();
};

void RecordsTest::everyWordIsReadBack()
{
    for (int i = 0; i <= int(RecordOutcome::Parked); ++i) {
        QVERIFY(recordOutcomeFromString(toString(RecordOutcome(i))) == RecordOutcome(i));
    }
    for (int i = 0; i <= int(CycleOutcome::Unauthorized); ++i) {
        QVERIFY(cycleOutcomeFromString(toString(CycleOutcome(i))) == CycleOutcome(i));
    }
    for (int i = 0; i <= int(RunTrigger::Push); ++i) {
        QVERIFY(runTriggerFromString(toString(RunTrigger(i))) == RunTrigger(i));
    }
    QCOMPARE(toString(CycleOutcome::Cancelled), u"cancelled"_s);
}

void RecordsTest::unknownWordsAreReadAsTheMostCautiousOne()
{
    QVERIFY(recordOutcomeFromString(u"?"_s) == RecordOutcome::Left);
    QVERIFY(cycleOutcomeFromString(u"?"_s) == CycleOutcome::Failed);
    QVERIFY(runTriggerFromString(QString()) == RunTrigger::Manual);
}

void RecordsTest::rowsAreNamedByTableIdAndWhatTheySay()
{
    StatusRow row = rowOf(RowSource::DeliveredLogs);
    row.statusWord = u"sent"_s;
    row.timestamp = u"1750031673"_s;
    row.messageId = u"wamid.A"_s;
    row.recipientId = u"15550001234"_s;
    QVERIFY(rowName(row).startsWith(u"delivered_logs:12=sent@1750031673#"_s));
    QVERIFY(!rowName(row).contains(row.messageId) && !rowName(row).contains(row.recipientId));
    QVERIFY(rowName(rowOf(RowSource::WebhookLogs)).startsWith(u"webhook_logs:12="_s));
}

void RecordsTest::aRowThatSaysSomethingElseIsAnotherRow()
{
    StatusRow row = rowOf(RowSource::DeliveredLogs);
    row.statusWord = u"sent"_s;
    RecordFailure failure;
    failure.knownRows = {rowName(row)};
    QVERIFY(failure.knows(row));
    RecordFailure old;
    old.knownRows = {u"delivered_logs:12"_s};
    row.statusWord = u"delivered"_s;
    QVERIFY(!failure.knows(row));
    QVERIFY2(old.knows(row), "an earlier version kept the keys alone");
    old.knownRows = {u"delivered_logs:12=delivered@1750031673"_s};
    row.timestamp = u"1750031673"_s;
    row.recipientId = u"15550001234"_s;
    QVERIFY2(old.knows(row), "another one didn't keep what the row says of the message");
    failure.knownRows = {rowName(row)};
    QVERIFY(failure.knows(row));
    row.recipientId = u"15550009999"_s;
    QVERIFY(!failure.knows(row));
    row.recipientId = u"15550001234"_s;
    row.messageId = u"wamid.B"_s;
    QVERIFY(!failure.knows(row));
}

QTEST_GUILESS_MAIN(RecordsTest)

} // namespace tst_records

#include "tst_records.moc"
