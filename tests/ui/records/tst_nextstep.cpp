// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/ui/records/recordsamples.h"
#include "ui/records/nextstep.h"

#include <QLocale>
#include <QTest>

namespace tst_nextstep {

using namespace statusbridge;
using namespace samples;

NextStep nextOf(const LookupView &lookup, const StatusView &status = healthy(),
                const std::optional<QList<ZohoRecordView>> &zoho = {})
{
    return nextStep({.lookup = lookup, .zoho = zoho, .status = status, .problem = {}, .now = noon()});
}

LookupView withAttempt(LookupView lookup, RecordOutcome outcome)
{
    lookup.attempts = {attempt(outcome)};
    return lookup;
}

LookupView withFailure(LookupView lookup, int streak, bool isParked)
{
    lookup.failure = failure(streak, isParked);
    return lookup;
}

void compare(const NextStep &next, Severity severity, const char *words, std::optional<CommandId> command = {})
{
    QCOMPARE(next.words, QString::fromUtf8(words));
    QCOMPARE(next.severity, severity);
    QCOMPARE(next.command, command);
}

class NextStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void anOpenRowOfAKnownRecordIsWrittenByTheNextCycle()
    {
        compare(nextOf(withAttempt(delivered(), RecordOutcome::Left)), Severity::Busy,
                "The next cycle at 14:00 writes “delivered”.", CommandId::SyncNow);
    }

    void withoutAnAttemptItIsNotKnownWhetherZohoHasARecord()
    {
        compare(nextOf(delivered()), Severity::Busy,
                "The next cycle writes “delivered”, if Zoho has a record with this queue id by then and shows nothing "
                "stronger. It is due at 14:00.",
                CommandId::SyncNow);
    }

    void aCycleMayBeDueNow()
    {
        StatusView status = healthy();
        status.scheduler.nextSync = noon();
        compare(nextOf(withAttempt(delivered(), RecordOutcome::Left), status), Severity::Busy,
                "The next cycle writes “delivered”, unless Zoho shows something stronger by then. It is due now.",
                CommandId::SyncNow);
    }

    void whatWasDoneLeavesNothingToDo_data()
    {
        QTest::addColumn<RecordOutcome>("outcome");
        QTest::addColumn<QString>("words");
        QTest::newRow("updated") << RecordOutcome::Updated
                                 << "Nothing is left to do: “delivered” was carried over to Zoho at 12:00.";
        QTest::newRow("unchanged") << RecordOutcome::Unchanged
                                   << "Nothing is left to do: Zoho showed “delivered” already at 12:00.";
        QTest::newRow("superseded")
            << RecordOutcome::Superseded
            << "Nothing is left to do: at 12:00 Zoho showed “sent”, which is stronger than “delivered”.";
        QTest::newRow("marked by another record")
            << RecordOutcome::Failed << "Nothing is left to do: all its rows are marked.";
    }
    void whatWasDoneLeavesNothingToDo()
    {
        QFETCH(const RecordOutcome, outcome);
        const NextStep next = nextOf(withAttempt(delivered(false), outcome));
        QTEST(next.words, "words");
        QCOMPARE(next.severity, Severity::Good);
        QVERIFY(!next.command);
    }

    void whatHasNoRecordWaitsForItsTimeOrForAPerson()
    {
        LookupView lookup = delivered();
        lookup.orphan = OrphanView{.since = noon().addSecs(-3600), .askAfter = noon().addSecs(7200)};
        const NextStep waits = nextOf(lookup);
        QCOMPARE(waits.severity, Severity::Neutral);
        QVERIFY2(
            waits.words.startsWith(u"No record at Zoho yet, since 12:00. The first cycle after 15:00 asks again"_s),
            qPrintable(waits.words));
        QVERIFY(waits.maySoonerAsk);
        lookup.orphan->isGivenUp = true;
        lookup.orphan->finding = OrphanFinding::OutsideCriteria;
        const NextStep givenUp = nextOf(lookup);
        QCOMPARE(givenUp.severity, Severity::Warning);
        QVERIFY(givenUp.words.contains(u"outside the criteria"_s));
        QVERIFY(givenUp.maySoonerAsk);
        lookup.orphan = OrphanView{.since = noon(), .askAfter = {}}; // the next cycle asks
        QVERIFY(!nextOf(lookup).maySoonerAsk);
    }

    void whatTheHistoryHasForgottenIsSaid()
    {
        compare(nextOf(delivered(false)), Severity::Good,
                "Nothing is left to do: all its rows are marked. When that happened is no longer in the history.");
        LookupView lookup = delivered(false);
        lookup.carriedOverAsDelivered = true;
        compare(nextOf(lookup), Severity::Good, "Nothing is left to do: it was carried over as delivered.");
    }

    void laterRowsOfADeliveredRecordAreMarkedHere()
    {
        LookupView lookup = delivered();
        lookup.carriedOverAsDelivered = true;
        compare(nextOf(lookup), Severity::Busy,
                "It was carried over as delivered; the next cycle marks its later rows here, without a call. It is due "
                "at 14:00.",
                CommandId::SyncNow);
    }

    void aParkedRecordWaitsForAPerson()
    {
        compare(nextOf(withFailure(delivered(), 3, true)), Severity::Bad,
                "Nothing by itself: Zoho refused it in 3 cycle(s) in a row, so it is parked since 12:00. It is tried "
                "again when a new row arrives for it or somebody releases it.",
                CommandId::ReleaseSelected);
    }

    void aNewRowReleasesAParkedRecord()
    {
        LookupView lookup = withFailure(delivered(), 3, true);
        lookup.rows += lookupRow(2, u"read"_s, u"delivered"_s);
        compare(nextOf(lookup), Severity::Busy,
                "The next cycle tries “delivered” again, after Zoho refused it in 3 cycle(s) in a row; after three it "
                "is parked. It is due at 14:00.",
                CommandId::SyncNow);
    }

    void aRefusedRecordIsTriedAgain()
    {
        const NextStep next = nextOf(withFailure(withAttempt(delivered(), RecordOutcome::Failed), 1, false));
        QVERIFY2(next.words.startsWith(u"The next cycle tries “delivered” again"_s), qPrintable(next.words));
    }

    void unknownWordsAreNeverPushed()
    {
        LookupView lookup;
        lookup.rows = {lookupRow(1, u"deleted"_s, {})};
        const NextStep next = nextOf(lookup);
        QVERIFY(next.words.startsWith(u"Nothing: none of its status words is known"_s));
        QCOMPARE(next.command, CommandId::ShowSettings);
        QVERIFY(!isOpen(lookup));
    }

    void withoutARowThereIsNothingToWrite()
    {
        const NextStep next = nextOf({});
        QVERIFY(next.words.startsWith(u"Nothing until a webhook arrives"_s));
        QVERIFY(!next.command);
    }

    void whatZohoShowsIsTakenIntoAccount_data()
    {
        QTest::addColumn<QList<ZohoRecordView>>("records");
        QTest::addColumn<QString>("words");
        QTest::newRow("no record")
            << QList<ZohoRecordView>()
            << "Zoho has no record with this queue id yet; cycles look for one, ever more rarely, and "
               "write “delivered” then. It is due at 14:00.";
        QTest::newRow("the same") << QList<ZohoRecordView>{zohoRecord(true)}
                                  << "Zoho shows “delivered” already; the next cycle marks the rows here. It is due at "
                                     "14:00.";
        QTest::newRow("something else") << QList<ZohoRecordView>{zohoRecord(false)}
                                        << "The next cycle writes “delivered”, unless Zoho shows something stronger by "
                                           "then. It is due at 14:00.";
        QTest::newRow("the same in one of two")
            << QList<ZohoRecordView>{zohoRecord(true), zohoRecord(false)}
            << "The next cycle writes “delivered”, unless Zoho shows something stronger by then. It is due at 14:00.";
    }
    void whatZohoShowsIsTakenIntoAccount()
    {
        QFETCH(const QList<ZohoRecordView>, records);
        QTEST(nextOf(delivered(), healthy(), records).words, "words");
    }

    void whatKeepsAllCyclesFromItIsSaid_data()
    {
        QTest::addColumn<StatusView>("status");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("command");
        const auto id = [](CommandId command) { return static_cast<int>(command); };
        StatusView status = healthy();
        status.token.state = u"not_connected"_s;
        QTest::newRow("not connected") << status << "connect it first." << id(CommandId::Connect);
        status = healthy();
        status.zoho = ZohoAnswer{.kind = ZohoAnswerKind::TokenRevoked};
        QTest::newRow("token refused") << status << "Zoho refuses the token" << id(CommandId::Connect);
        status = healthy();
        status.scheduler.running = false;
        status.scheduler.nextSync = {};
        QTest::newRow("stopped") << status << "the scheduler is stopped." << id(CommandId::StartScheduler);
        status.calls.exhaustedUntil = noon().addSecs(3600);
        QTest::newRow("stopped and used up") << status << "the scheduler is stopped." << id(CommandId::StartScheduler);
        status = healthy();
        status.calls.exhaustedUntil = noon().addSecs(7200);
        QTest::newRow("used up") << status << "Zoho's calls of the day are used up until 15:00." << -1;
        status = healthy();
        status.lease.held = true;
        QTest::newRow("running") << status << "A cycle is running now" << -1;
        status = healthy();
        status.lastRun = Run{};
        status.lastRun->outcome = CycleOutcome::Failed;
        status.lastRun->errorKind = toString(ErrorKind::Account);
        QTest::newRow("account") << status << "the overview names it." << id(CommandId::ShowOverview);
        status.lastRun->errorKind = toString(ErrorKind::Transient);
        QTest::newRow("may pass by itself") << status << "It is due at 14:00." << id(CommandId::SyncNow);
        status = healthy();
        status.scheduler.reason = u"No instance is running that could begin a cycle."_s;
        QTest::newRow("due, but") << status << "It is due at 14:00. No instance is running that could begin a cycle."
                                  << id(CommandId::SyncNow);
    }
    void whatKeepsAllCyclesFromItIsSaid()
    {
        QFETCH(const StatusView, status);
        QFETCH(const QString, words);
        QFETCH(const int, command);
        const NextStep next = nextOf(withAttempt(delivered(), RecordOutcome::Left), status);
        QVERIFY2(next.words.startsWith(u"The next cycle writes “delivered”"_s) ||
                     next.words.startsWith(u"The next cycle at 14:00 writes “delivered”"_s),
                 qPrintable(next.words));
        if (!next.words.contains(u"at 14:00 writes"_s)) {
            QVERIFY2(next.words.contains(words), qPrintable(next.words));
        }
        QCOMPARE(next.command ? static_cast<int>(*next.command) : -1, command);
    }

    void whatIsNotKnownIsNotClaimed()
    {
        const NextStep unknown =
            nextStep({.lookup = delivered(), .zoho = {}, .status = {}, .problem = {}, .now = noon()});
        QVERIFY(unknown.words.endsWith(u"When that is, is being asked."_s));
        const Error gone{.kind = ErrorKind::Database, .message = u"It is gone."_s};
        const NextStep failed =
            nextStep({.lookup = delivered(), .zoho = {}, .status = healthy(), .problem = gone, .now = noon()});
        QVERIFY(failed.words.endsWith(u"the database does not tell at the moment."_s));
        QCOMPARE(failed.command, CommandId::Refresh);
    }
};

QTEST_GUILESS_MAIN(NextStepTest)

} // namespace tst_nextstep

#include "tst_nextstep.moc"
