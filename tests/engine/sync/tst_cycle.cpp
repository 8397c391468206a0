// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/cyclefixture.h"

#include <QTest>

namespace tst_cycle {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

QString queueId(int number)
{
    return u"q-%1"_s.arg(number);
}

class CycleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfRecordEndsAsTheRulesSay()
    {
        CycleFixture fixture;
        const QString fresh = fixture.addRecord(u"fresh"_s, u"sent"_s);
        fixture.addWebhook(u"fresh"_s, u" Delivered "_s);
        fixture.addWebhook(u"fresh"_s, u"sent"_s);
        const QString readOnly = fixture.addRecord(u"read"_s, {});
        fixture.addDelivered(u"read"_s, u"READ"_s);
        const QString stronger = fixture.addRecord(u"stronger"_s, u"failed"_s);
        fixture.addWebhook(u"stronger"_s, u"sent"_s);
        const QString unknown = fixture.addRecord(u"unknown"_s, {});
        fixture.addWebhook(u"unknown"_s, u"deleted"_s);
        const QString mixed = fixture.addRecord(u"Mixed"_s, {});
        fixture.addWebhook(u"mixed"_s, u"delivered"_s);
        fixture.addWebhook(u"null"_s, QString());
        const QString twinA = fixture.addRecord(u"twin"_s, {});
        const QString twinB = fixture.addRecord(u"twin"_s, u"sent"_s);
        fixture.addDelivered(u"twin"_s, u"accepted"_s);

        const CycleSummary first = fixture.sync();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.zohoStatus(fresh), u"delivered"_s);
        QCOMPARE(fixture.zohoStatus(readOnly), u"delivered"_s);
        QCOMPARE(fixture.zohoStatus(stronger), u"failed"_s);
        QCOMPARE(fixture.zohoStatus(unknown), QString());
        QCOMPARE(fixture.zohoStatus(mixed), QString());
        QCOMPARE(fixture.zohoStatus(twinA), u"accepted"_s);
        QCOMPARE(fixture.zohoStatus(twinB), u"accepted"_s);
        QCOMPARE(first.counts.updated, 4);
        QCOMPARE(first.counts.superseded, 1);
        QCOMPARE(first.counts.unknownWords, 1);
        QCOMPARE(first.counts.noRecord, 1); // "mixed" in the wrong case
        QCOMPARE(fixture.openRows(), 3);    // that one, "null", and the unknown word

        const int patches = fixture.zoho.calls(CallKind::Update);
        const CycleSummary second = fixture.sync();
        QCOMPARE(toString(second.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.zoho.calls(CallKind::Update), patches);
        QCOMPARE(second.counts.calls, 0);
    }

    void withoutAnOpenRowThereIsNoCallAtAll()
    {
        CycleFixture fixture;
        fixture.addRecord(queueId(1), {});
        fixture.addWebhook(queueId(1), u"sent"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        const int calls = fixture.zoho.apiCalls();
        QCOMPARE(fixture.sync().counts.calls, 0);
        QCOMPARE(fixture.zoho.apiCalls(), calls);
    }

    void lateRowsOfADeliveredRecordAreSettledWithoutACall()
    {
        CycleFixture fixture;
        fixture.addRecord(queueId(1), {});
        fixture.addWebhook(queueId(1), u"delivered"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        fixture.addWebhook(queueId(1), u"sent"_s);
        const CycleSummary late = fixture.sync();
        QCOMPARE(late.counts.superseded, 1);
        QCOMPARE(late.counts.calls, 0);
        QCOMPARE(fixture.openRows(), 0);
    }

    void failedRecordsNeverCrowdOutNewOnes()
    {
        CycleFixture fixture;
        for (int i = 1; i <= 3000; ++i) {
            fixture.addRecord(u"old-%1"_s.arg(i), u"failed"_s);
        }
        const QStringList fresh = fixture.addSentRecords(50);
        const CycleSummary summary = fixture.sync();
        QCOMPARE(summary.counts.updated, 50);
        QCOMPARE(summary.counts.calls, 1 + 50);
        QCOMPARE(fixture.zohoStatus(fresh.last()), u"sent"_s);
    }

    void aRowThatArrivesDuringItsPatchIsCarriedByTheNextCycle()
    {
        CycleFixture fixture;
        const QString id = fixture.addRecord(queueId(1), {});
        fixture.addWebhook(queueId(1), u"sent"_s);
        std::atomic<bool> inserted = false;
        fixture.zoho.onPatch([&](const QString &) {
            if (!inserted.exchange(true)) {
                fixture.addWebhook(queueId(1), u"delivered"_s);
            }
        });
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.zohoStatus(id), u"sent"_s);
        QCOMPARE(fixture.openRows(), 1);
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.zohoStatus(id), u"delivered"_s);
        QCOMPARE(fixture.openRows(), 0);
    }

    void tenAreInFlightAndNotMore()
    {
        auto options = CycleFixture::generousOptions();
        options.latency = std::chrono::milliseconds(50);
        CycleFixture fixture(options);
        fixture.addSentRecords(60);
        QCOMPARE(fixture.sync().counts.updated, 60);
        QCOMPARE(fixture.zoho.peakInFlight(), 10);
    }

    void aUsedUpQuotaStopsTheCycleAndMarksNothingAfterIt()
    {
        CycleFixture fixture;
        fixture.addSentRecords(40);
        fixture.zoho.addFault(Fault::code(200, 4000).on(CallKind::Update).from(20).repeated(Fault::forever));
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Quota));
        QCOMPARE(summary.counts.updated, 19);
        QCOMPARE(summary.counts.left, 21);
        QCOMPARE(fixture.openRows(), 21);
        QVERIFY(!summary.error->message.english().isEmpty());

        const int calls = fixture.zoho.apiCalls();
        fixture.zoho.addFault(Fault::code(200, 4000));
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Quota));
        QVERIFY2(fixture.zoho.apiCalls() == calls + 1, "one call asks whether there are calls again");

        fixture.zoho.clearFaults();
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.openRows(), 0);
    }

    void anExpiredTokenIsRefreshedOnceAndLosesNoRecord()
    {
        CycleFixture fixture;
        fixture.addSentRecords(100);
        std::atomic<int> arrived = 0;
        fixture.zoho.onPatch([&](const QString &) {
            if (++arrived == 40) {
                fixture.zoho.killAccessTokens();
            }
        });
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(summary.counts.updated, 100);
        QCOMPARE(fixture.zoho.calls(CallKind::Token), 2);
        QCOMPARE(fixture.openRows(), 0);
    }

    void aMissingScopeStopsTheCycleWithoutARefresh()
    {
        CycleFixture fixture;
        fixture.addSentRecords(30);
        fixture.zoho.addFault(Fault::code(401, 2945).on(CallKind::Update).from(5).repeated(Fault::forever));
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Failed));
        QCOMPARE(toString(summary.error->kind), toString(ErrorKind::Account));
        QCOMPARE(fixture.zoho.calls(CallKind::Token), 1);
        QCOMPARE(fixture.openRows(), 30 - summary.counts.updated);
    }

    void aPoisonRecordIsParkedAfterThreeCyclesAndHoldsUpNoOther()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(50);
        fixture.zoho.addFault(
            Fault::code(200, 3002).on(CallKind::Update).forRecord(ids.at(7)).repeated(Fault::forever));
        for (int cycle = 1; cycle <= 3; ++cycle) {
            const CycleSummary summary = fixture.sync();
            QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Partial));
            QCOMPARE(summary.counts.failed, 1);
            QCOMPARE(summary.counts.updated, cycle == 1 ? 49 : 0);
        }
        const CycleSummary parked = fixture.sync();
        QCOMPARE(toString(parked.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(parked.counts.parked, 1);
        QCOMPARE(fixture.zoho.patchArrivals(ids.at(7)), 3);

        fixture.zoho.clearFaults();
        fixture.addWebhook(queueId(8), u"delivered"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.zohoStatus(ids.at(7)), u"delivered"_s);
        QCOMPARE(fixture.openRows(), 0);
    }

    void theSameRefusalOfTheFirstTenIsAFaultOfTheAccountAndParksNothing()
    {
        CycleFixture fixture;
        fixture.addSentRecords(30);
        fixture.zoho.addFault(Fault::code(200, 3001).on(CallKind::Update).repeated(Fault::forever));
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Failed));
        QCOMPARE(toString(summary.error->kind), toString(ErrorKind::Account));
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM statusbridge_record_failures WHERE streak > 0"_s).toInt(), 0);
        QVERIFY2(fixture.scalar(u"SELECT count(*) FROM statusbridge_record_failures"_s).toInt() >= 10,
                 "who was refused comes last in the next cycle");
        QCOMPARE(fixture.openRows(), 30);
    }

    void recordsThatAreRefusedForEverAndListedFirstKeepNoOtherFromBeingSent()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(62);
        for (const QString &id : ids.first(12)) {
            fixture.zoho.addFault(Fault::code(200, 3002).forRecord(id).repeated(Fault::forever));
        }
        for (int cycle = 0; cycle < 4; ++cycle) {
            (void)fixture.sync();
        }
        QCOMPARE(fixture.zohoStatus(ids.last()), u"sent"_s);
        QCOMPARE(fixture.openRows(), 12);
        QCOMPARE(
            fixture.scalar(u"SELECT count(*) FROM statusbridge_record_failures WHERE parked_at IS NOT NULL"_s).toInt(),
            12);
    }

    void aFaultOfTheAccountThatOneRecordMeetsIsItsOwn()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(30);
        fixture.zoho.addFault(Fault::code(401, 2945).forRecord(ids.first()).repeated(Fault::forever));
        const CycleSummary first = fixture.sync();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Partial));
        QCOMPARE(first.counts.updated, 29);
        (void)fixture.sync();
        (void)fixture.sync();
        QCOMPARE(fixture.sync().counts.parked, 1);
    }

    void faultsOfTheAccountThatSomeMeetWhileOthersPassAreTheirOwn()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(120);
        for (int i = 1; i < 120; i += 4) {
            fixture.zoho.addFault(Fault::code(403, 2898).forRecord(ids.at(i)).repeated(Fault::forever));
        }
        for (int cycle = 0; cycle < 4; ++cycle) {
            const CycleSummary summary = fixture.sync();
            QVERIFY2(cycle == 0 || !summary.error, qPrintable(QString::number(cycle)));
        }
        QCOMPARE(fixture.openRows(), 30);
        QCOMPARE(
            fixture.scalar(u"SELECT count(*) FROM statusbridge_record_failures WHERE parked_at IS NOT NULL"_s).toInt(),
            30);
    }

    void manyThatMeetAFaultOfTheAccountAreNotTheOnlyOnesThatAreTried()
    {
        CycleFixture fixture;
        fixture.settings.sync.maxRecords = 30;
        const QStringList ids = fixture.addSentRecords(140);
        for (const QString &id : ids.first(100)) { // one of which is too much for a cycle
            fixture.zoho.addFault(Fault::code(403, 2899).forRecord(id).repeated(Fault::forever));
        }
        for (int cycle = 0; cycle < 6; ++cycle) {
            (void)fixture.sync();
        }
        for (const QString &id : ids.sliced(100)) {
            QCOMPARE(fixture.zohoStatus(id), u"sent"_s);
        }
    }

    void anAnswerAboutAnotherRecordStopsNoOther()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(30);
        fixture.zoho.addFault(Fault::answer(200, R"({"code":3000,"data":{"ID":"42"}})")
                                  .on(CallKind::Update)
                                  .forRecord(ids.first())
                                  .repeated(Fault::forever));
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Partial));
        QCOMPARE(summary.counts.updated, 29);
        QCOMPARE(summary.counts.failed, 1);
    }

    void aFaultOfTheAccountIsBelievedOfASecondRecordAndNothingMoreIsSent()
    {
        CycleFixture fixture;
        fixture.addSentRecords(60);
        fixture.zoho.addFault(Fault::code(403, 2933).on(CallKind::Update).repeated(Fault::forever));
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.error->kind), toString(ErrorKind::Account));
        QVERIFY(fixture.zoho.calls(CallKind::Update) < 25);
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM statusbridge_record_failures WHERE streak > 0"_s).toInt(), 0);
    }

    void aDryRunPlansEverythingAndWritesNothing()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(5);
        const CycleSummary plan = fixture.sync({.dryRun = true});
        QCOMPARE(plan.plan.size(), 5);
        QCOMPARE(plan.callsNeeded, 6);
        QCOMPARE(fixture.zoho.calls(CallKind::Update), 0);
        QCOMPARE(fixture.openRows(), 5);
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM statusbridge_runs"_s).toInt(), 0);
        QCOMPARE(fixture.zohoStatus(ids.first()), QString());
    }

    void aCancelledCycleEndsWithinASecondAndTheNextOneFinishes()
    {
        auto options = CycleFixture::generousOptions();
        options.latency = std::chrono::milliseconds(100);
        CycleFixture fixture(options);
        const QStringList ids = fixture.addSentRecords(200);
        QElapsedTimer sinceCancel;
        connect(&fixture.engine, &Engine::cycleProgressed, this, [&](const CycleProgress &progress) {
            if (progress.phase == CyclePhase::Send && progress.done >= 20 && !sinceCancel.isValid()) {
                sinceCancel.start();
                fixture.engine.cancelCycle();
            }
        });
        const CycleSummary cancelled = fixture.sync();
        QVERIFY(sinceCancel.elapsed() < 1500);
        disconnect(&fixture.engine, nullptr, this, nullptr);
        QCOMPARE(toString(cancelled.outcome), toString(CycleOutcome::Cancelled));
        QCOMPARE(cancelled.counts.updated + cancelled.counts.left, 200);
        QVERIFY(cancelled.counts.left > 0);
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.openRows(), 0);
        for (const QString &id : ids) {
            QCOMPARE(fixture.zoho.writes(id), 1);
        }
    }

    void twoEnginesNeverRunACycleAtOnce()
    {
        auto options = CycleFixture::generousOptions();
        options.latency = std::chrono::milliseconds(100);
        CycleFixture fixture(options);
        fixture.addSentRecords(30);
        LocalEngine other(fixture.environment);
        std::optional<ErrorKind> refused;
        connect(&fixture.engine, &Engine::cycleProgressed, this, [&](const CycleProgress &) {
            if (!refused) {
                const auto begun = other.startCycle({});
                refused = begun ? ErrorKind::Internal : begun.error().kind;
            }
        });
        QCOMPARE(fixture.sync().counts.updated, 30);
        QVERIFY(refused == ErrorKind::Busy);
    }
};

QTEST_GUILESS_MAIN(CycleTest)

} // namespace tst_cycle

#include "tst_cycle.moc"
