// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/records.h"
#include "engine/store/history/rowjson.h"
#include "engine/store/history/runjson.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsReadBack();
    void unknownWordsAreReadAsTheMostCautiousOne();
    void rowsAreNamedByTableAndId();
    void rowsSurviveTheirJson();
    void brokenJsonIsNothing();
};

void RecordsTest::everyWordIsReadBack()
{
    for (int i = 0; i <= int(RecordOutcome::Parked); ++i) {
        QVERIFY(recordOutcomeFromString(toString(RecordOutcome(i))) == RecordOutcome(i));
    }
    for (int i = 0; i <= int(CycleOutcome::Unauthorized); ++i) {
        QVERIFY(cycleOutcomeFromString(toString(CycleOutcome(i))) == CycleOutcome(i));
    }
    for (int i = 0; i <= int(RunTrigger::Retry); ++i) {
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

void RecordsTest::rowsAreNamedByTableAndId()
{
    QCOMPARE(rowName(deliveredRow(12, QString(), QString())), u"delivered_logs:12"_s);
    QCOMPARE(rowName(webhookRow(12, QString(), QString())), u"webhook_logs:12"_s);
}

void RecordsTest::rowsSurviveTheirJson()
{
    StatusRow odd = deliveredRow(9007199254740993, u"\"it's\" \u00e9"_s, QString());
    odd.messageId = u""_s;
    odd.recipientId = QString();
    odd.open = false;
    const StatusRows rows = {odd, webhookRow(1, u"q"_s, u" Sent "_s)};
    const StatusRows back = rowsFromJson(rowsToJson(rows));
    QCOMPARE(back, rows);
    QVERIFY(back.constFirst().statusWord.isNull());
    QVERIFY(!back.constFirst().messageId.isNull());
}

void RecordsTest::brokenJsonIsNothing()
{
    QVERIFY(rowsFromJson(u"[{"_s).isEmpty());
    QVERIFY(countsFromJson(QString()) == CycleCounts());
    QVERIFY(wordsFromJson(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(RecordsTest)
#include "tst_records.moc"
