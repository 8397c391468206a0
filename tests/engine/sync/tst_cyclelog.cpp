// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/logging.h"
#include "engine/sync/cyclelog.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_cyclelog {

using namespace statusbridge;
using namespace std::chrono_literals;

QStringList heard; // a message handler has no other place

void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (QLatin1String(context.category) == QLatin1String(lcCycle().categoryName())) {
        heard += (type == QtWarningMsg ? u"warning: "_s : u"info: "_s) + text;
    }
}

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

JournalEntry failure(const QString &queueId, const QString &reason, const QString &words, int code)
{
    JournalEntry entry;
    entry.queueId = queueId;
    entry.outcome = RecordOutcome::Failed;
    entry.reason = reason;
    entry.zohoWords = words;
    entry.zohoCode = code;
    return entry;
}

//! What the log says of a cycle that is told to it in made-up progress.
class CycleLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        heard.clear();
        m_log = {};
        m_previous = qInstallMessageHandler(hear);
    }
    void cleanup() { qInstallMessageHandler(m_previous); }

    void aCycleIsToldFromBeginningToEnd();
    void aPlanInBatchesTellsItsCalls();
    void aCycleWithNothingToSendSaysSo();
    void aDryRunPlansInItsEnd();
    void aCycleThatCouldNotPlanTellsNoPlan();
    void eachWaitIsToldOnce();
    void whatACycleStoodStillIsToldOnceItGoesOn();
    void shortAnswersAreNotWorthALine();
    void failuresOfAKindAreCountedAfterFive();
    void twoMessagesOfOneCodeAreTwoKinds();
    void aFailureNamesNoPerson();

private:
    void progress(const CycleProgress &progress) { m_log.progressed(progress); }

    CycleLog m_log;
    QtMessageHandler m_previous = nullptr;
};

void CycleLogTest::aCycleIsToldFromBeginningToEnd()
{
    m_log.begun({.trigger = RunTrigger::Schedule}, u"host:1 (service)"_s, noon.addSecs(3600));
    progress({.phase = CyclePhase::Token});
    progress({.phase = CyclePhase::Fetch});
    progress({.phase = CyclePhase::Match, .counts = {.fetched = 540, .calls = 1}});
    CycleProgress sending{.phase = CyclePhase::Send,
                          .total = 532,
                          .timeLeft = 669s,
                          .counts = {.fetched = 540, .unchanged = 5, .noRecord = 3, .calls = 1}};
    progress(sending);
    sending.done = 44;
    sending.timeLeft = 660s;
    sending.wait = {.reason = WaitReason::Minute, .until = noon.addSecs(60), .number = 45};
    progress(sending);
    CycleSummary summary;
    summary.duration = 670s;
    summary.counts = {.fetched = 540, .updated = 532, .unchanged = 5, .calls = 533};
    m_log.ended(summary);
    QCOMPARE(heard,
             QStringList({
                 u"info: The cycle begins, on schedule, run by host:1 (service); the access token is valid until "
                 "13:00:00 UTC."_s,
                 u"info: Read 540 records from Zoho in 1 call."_s,
                 u"info: Planned: 532 records to update, about 11 min; 5 unchanged; 3 without a record at Zoho "
                 "yet."_s,
                 u"info: Waiting for Zoho's next minute, 45 calls a minute, until 12:01:00 UTC: 44 of 532 done, "
                 "about 11 min left."_s,
                 u"info: The cycle ended as succeeded after 670.0 s: 532 updated, 5 unchanged; 540 records "
                 "read, 533 calls."_s,
             }));
}

void CycleLogTest::aPlanInBatchesTellsItsCalls()
{
    QCOMPARE(planText({.phase = CyclePhase::Send, .total = 900, .timeLeft = 3s, .batchCalls = 5}),
             u"Planned: 900 records to update, in 5 calls, about 3 s."_s);
}

void CycleLogTest::aCycleWithNothingToSendSaysSo()
{
    m_log.begun({.trigger = RunTrigger::Retry}, u"h"_s, {});
    QCOMPARE(heard.takeFirst(),
             u"info: The cycle begins, to try failed records again, run by h; an access token is asked for."_s);
    progress({.phase = CyclePhase::Match, .counts = {.fetched = 1, .calls = 2}});
    progress({.phase = CyclePhase::Done, .counts = {.fetched = 1, .unchanged = 1, .calls = 2}});
    CycleSummary summary;
    summary.counts = {.fetched = 1, .unchanged = 1, .calls = 2};
    m_log.ended(summary);
    QVERIFY(heard.takeLast().startsWith(u"info: The cycle ended as succeeded"_s));
    QCOMPARE(heard, QStringList({u"info: Read 1 record from Zoho in 2 calls."_s,
                                 u"info: Planned: nothing to update; 1 unchanged."_s}));
}

void CycleLogTest::aDryRunPlansInItsEnd()
{
    m_log.begun({.dryRun = true}, u"h"_s, {});
    QVERIFY(heard.takeFirst().startsWith(u"info: The dry run begins, started by hand"_s));
    progress({.phase = CyclePhase::Match});
    heard.clear();
    CycleSummary summary;
    summary.dryRun = true;
    m_log.ended(summary);
    QCOMPARE(heard.size(), 1);
    QVERIFY(heard.first().startsWith(u"info: The dry run ended"_s));
}

void CycleLogTest::aCycleThatCouldNotPlanTellsNoPlan()
{
    progress({.phase = CyclePhase::Match});
    heard.clear();
    CycleSummary summary;
    summary.outcome = CycleOutcome::Failed;
    summary.error = Error{.kind = ErrorKind::Database, .message = u"It broke."_s};
    m_log.ended(summary);
    QCOMPARE(heard.size(), 1);
    QVERIFY(heard.first().endsWith(u"It broke."_s));
}

void CycleLogTest::eachWaitIsToldOnce()
{
    CycleProgress waiting{.phase = CyclePhase::Send, .total = 100, .timeLeft = 50s};
    progress(waiting);
    heard.clear();
    for (int minute = 1; minute <= 2; ++minute) {
        waiting.wait = {.reason = WaitReason::Minute, .until = noon.addSecs(minute * 60), .number = 45};
        progress(waiting);
        progress(waiting);
        waiting.wait = {};
        progress(waiting);
    }
    QCOMPARE(heard.size(), 2);
    waiting.wait = {.reason = WaitReason::Pause, .until = noon}; // told by who was asked for it
    progress(waiting);
    QCOMPARE(heard.size(), 2);
    waiting.wait = {.reason = WaitReason::ReadBack, .number = 3};
    progress(waiting);
    QCOMPARE(heard.last(), u"info: Reading 3 records back whose outcome is unknown: 0 of 100 done, about 50 s left."_s);
}

void CycleLogTest::whatACycleStoodStillIsToldOnceItGoesOn()
{
    progress({.phase = CyclePhase::Send, .total = 100, .timeLeft = 50s});
    heard.clear();
    progress({.phase = CyclePhase::Send, .total = 100, .timeLeft = 50s, .stoodStill = 12s});
    progress({.phase = CyclePhase::Send, .total = 100, .timeLeft = 50s, .stoodStill = 12s});
    QCOMPARE(heard, QStringList{u"warning: The cycle stood still for 12 s: its database did not answer, or this "
                                "machine slept."_s});
}

void CycleLogTest::shortAnswersAreNotWorthALine()
{
    CycleProgress waiting{.phase = CyclePhase::Fetch};
    for (int seconds = 2; seconds <= 12; ++seconds) {
        waiting.wait = {.reason = WaitReason::Answer, .number = seconds};
        progress(waiting);
    }
    QCOMPARE(heard, QStringList(u"info: Waiting for Zoho's answer for 10 s."_s));
}

void CycleLogTest::failuresOfAKindAreCountedAfterFive()
{
    for (int i = 0; i < 800; ++i) {
        m_log.settled(failure(u"queue-%1"_s.arg(1000 + i), u"Zoho refused it."_s, u"Taken: %1"_s.arg(i), 3002));
    }
    m_log.settled(failure(u"queue-9999"_s, u"Zoho has no such record."_s, {}, 0));
    JournalEntry fine = failure(u"q"_s, {}, {}, 0);
    fine.outcome = RecordOutcome::Updated;
    m_log.settled(fine);
    m_log.ended({});
    QCOMPARE(heard.size(), 8);
    QCOMPARE(heard.at(0), u"warning: The record of queue id …1000 failed: Zoho refused it. (code 3002) Zoho said: "
                          "Taken: 0"_s);
    QCOMPARE(heard.at(5), u"warning: The record of queue id …9999 failed: Zoho has no such record."_s);
    QCOMPARE(heard.at(6), u"warning: … 795 more records failed like this: Zoho refused it. (code 3002) Zoho said: "
                          "Taken: …"_s);
}

void CycleLogTest::twoMessagesOfOneCodeAreTwoKinds()
{
    for (int i = 0; i < 6; ++i) {
        m_log.settled(failure(u"q"_s, u"Zoho refused it."_s, u"Invalid column value."_s, 3002));
        m_log.settled(failure(u"q"_s, u"Zoho refused it."_s, u"Invalid date format."_s, 3002));
    }
    m_log.ended({});
    const QStringList more = heard.filter(u"more record"_s);
    QCOMPARE(more.size(), 2);
    QVERIFY(more.first().endsWith(u"(code 3002) Zoho said: Invalid column value."_s));
    QVERIFY(more.last().endsWith(u"(code 3002) Zoho said: Invalid date format."_s));
}

void CycleLogTest::aFailureNamesNoPerson()
{
    m_log.settled(
        failure(u"15550001234"_s, u"Refused by 15550001234."_s, u"+15550001234 and 3888833000000100001 exist"_s, 3002));
    QCOMPARE(heard.size(), 1);
    QVERIFY2(!heard.first().contains(QRegularExpression(u"[0-9]{5}"_s)), qPrintable(heard.first()));
    QVERIFY(heard.first().contains(u"+…1234 and …0001 exist"_s));
}

QTEST_GUILESS_MAIN(CycleLogTest)

} // namespace tst_cyclelog

#include "tst_cyclelog.moc"
