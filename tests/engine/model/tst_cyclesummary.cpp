// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cyclesummary.h"

#include <QTest>

namespace tst_cyclesummary {

using namespace statusbridge;
using namespace std::chrono_literals;

class CycleSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressSurvivesTheWayThroughTheLease_data();
    void progressSurvivesTheWayThroughTheLease();
    void everyReasonToWaitSurvivesItToo();
    void whatAnOlderInstanceWroteIsRead();
    void whatIsNoProgressIsNone();
    void aWaitIsSaidInASentence();
};

void CycleSummaryTest::progressSurvivesTheWayThroughTheLease_data()
{
    QTest::addColumn<int>("phase");
    for (int phase = 0; phase <= static_cast<int>(CyclePhase::Done); ++phase) {
        QTest::addRow("%s", qPrintable(toString(static_cast<CyclePhase>(phase)))) << phase;
    }
}

void CycleSummaryTest::progressSurvivesTheWayThroughTheLease()
{
    QFETCH(int, phase);
    CycleProgress sent;
    sent.runId = 9007199254740993; // more than a double holds
    sent.phase = static_cast<CyclePhase>(phase);
    sent.done = 3;
    sent.total = 1000;
    sent.perSecond = 9.5;
    sent.counts = {.fetched = 1,
                   .matched = 2,
                   .updated = 3,
                   .unchanged = 4,
                   .superseded = 5,
                   .failed = 6,
                   .left = 7,
                   .parked = 8,
                   .noRecord = 9,
                   .unknownWords = 10,
                   .calls = 11};
    if (phase % 2 == 0) {
        sent.timeLeft = 105s;
        sent.callsLeft = 0;
        sent.batchCalls = 7;
    }
    const auto received = progressFromJson(toJson(sent));
    QVERIFY(received);
    QVERIFY(*received == sent);
}

void CycleSummaryTest::everyReasonToWaitSurvivesItToo()
{
    for (int reason = 0; reason <= static_cast<int>(lastWaitReason); ++reason) {
        CycleProgress sent;
        sent.wait = {.reason = static_cast<WaitReason>(reason),
                     .until = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 1), Qt::UTC),
                     .number = 45};
        const auto received = progressFromJson(toJson(sent));
        QVERIFY(received);
        QVERIFY(received->wait == (reason == 0 ? CycleWait() : sent.wait));
    }
}

void CycleSummaryTest::whatAnOlderInstanceWroteIsRead()
{
    const auto read = progressFromJson(
        u"{\"run_id\":7,\"phase\":\"send\",\"done\":1,\"total\":2,\"note\":\"\",\"updated\":1,\"failed\":0}"_s);
    QVERIFY(read);
    QCOMPARE(read->counts.updated, 1);
    QVERIFY(read->wait == CycleWait());
    // A reason that a newer one knows is a reason all the same that nothing can be said of.
    QVERIFY(progressFromJson(u"{\"phase\":\"send\",\"wait\":{\"reason\":\"moon\"}}"_s)->wait == CycleWait());
}

void CycleSummaryTest::whatIsNoProgressIsNone()
{
    for (const QString &text : {QString(), u"{"_s, u"{}"_s, u"[1]"_s, u"{\"phase\":\"dance\"}"_s}) {
        QVERIFY2(!progressFromJson(text), qPrintable(text));
    }
}

void CycleSummaryTest::aWaitIsSaidInASentence()
{
    const QDateTime until(QDate(2026, 3, 1), QTime(12, 0, 1), Qt::UTC);
    const auto said = [&](WaitReason reason, int number) {
        return waitText({.reason = reason, .until = until, .number = number});
    };
    QCOMPARE(waitText({}), QString());
    QCOMPARE(said(WaitReason::Minute, 45), u"waiting for Zoho's next minute, 45 calls a minute"_s);
    QCOMPARE(said(WaitReason::Pause, 0), u"paused by Zoho until 12:00:01 UTC"_s);
    QCOMPARE(said(WaitReason::Answer, 12), u"waiting for Zoho's answer for 12 s"_s);
    QCOMPARE(said(WaitReason::Token, 3), u"waiting for an access token for 3 s"_s);
    QCOMPARE(said(WaitReason::Repeat, 0), u"waiting until 12:00:01 UTC before a call that failed is made again"_s);
    QCOMPARE(said(WaitReason::OtherCalls, 0),
             u"waiting until 12:00:01 UTC, since calls of the cycle before, which was cut off, may be under way"_s);
    QCOMPARE(said(WaitReason::Database, 4), u"waiting for the database for 4 s"_s);
    QCOMPARE(said(WaitReason::ReadBack, 1), u"reading 1 record back whose outcome is unknown"_s);
    QCOMPARE(said(WaitReason::ReadBack, 2), u"reading 2 records back whose outcome is unknown"_s);
}

QTEST_GUILESS_MAIN(CycleSummaryTest)

} // namespace tst_cyclesummary

#include "tst_cyclesummary.moc"
