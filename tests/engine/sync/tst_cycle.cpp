// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/cyclefixture.h"

#include <QTest>

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

namespace {

QString queueId(int number)
{
    return QStringLiteral("q-%1").arg(number);
}

} // namespace

class CycleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfRecordEndsAsTheRulesSay()
    {
        CycleFixture fixture;
        const QString fresh = fixture.addRecord(QStringLiteral("fresh"), QStringLiteral("sent"));
        fixture.addWebhook(QStringLiteral("fresh"), QStringLiteral(" Delivered "));
        fixture.addWebhook(QStringLiteral("fresh"), QStringLiteral("sent"));
        const QString readOnly = fixture.addRecord(QStringLiteral("read"), {});
        fixture.addDelivered(QStringLiteral("read"), QStringLiteral("READ"));
        const QString stronger = fixture.addRecord(QStringLiteral("stronger"), QStringLiteral("failed"));
        fixture.addWebhook(QStringLiteral("stronger"), QStringLiteral("sent"));
        const QString unknown = fixture.addRecord(QStringLiteral("unknown"), {});
        fixture.addWebhook(QStringLiteral("unknown"), QStringLiteral("deleted"));
        const QString mixed = fixture.addRecord(QStringLiteral("Mixed"), {});
        fixture.addWebhook(QStringLiteral("mixed"), QStringLiteral("delivered"));
        fixture.addWebhook(QStringLiteral("null"), QString());
        const QString twinA = fixture.addRecord(QStringLiteral("twin"), {});
        const QString twinB = fixture.addRecord(QStringLiteral("twin"), QStringLiteral("sent"));
        fixture.addDelivered(QStringLiteral("twin"), QStringLiteral("accepted"));

        const CycleSummary first = fixture.sync();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.zohoStatus(fresh), QStringLiteral("delivered"));
        QCOMPARE(fixture.zohoStatus(readOnly), QStringLiteral("delivered"));
        QCOMPARE(fixture.zohoStatus(stronger), QStringLiteral("failed"));
        QCOMPARE(fixture.zohoStatus(unknown), QString());
        QCOMPARE(fixture.zohoStatus(mixed), QString());
        QCOMPARE(fixture.zohoStatus(twinA), QStringLiteral("accepted"));
        QCOMPARE(fixture.zohoStatus(twinB), QStringLiteral("accepted"));
        QCOMPARE(first.counts.updated, 4);
        QCOMPARE(first.counts.superseded, 1);
        QCOMPARE(first.counts.unknownWords, 1);
        QCOMPARE(first.counts.noRecord, 2); // "mixed" in the wrong case, and "null"
        QCOMPARE(fixture.openRows(), 3);    // those two and the unknown word

        const int patches = fixture.zoho.calls(CallKind::Update);
        const CycleSummary second = fixture.sync();
        QCOMPARE(toString(second.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.zoho.calls(CallKind::Update), patches);
        QCOMPARE(second.counts.calls, 1);
    }

    void withoutAnOpenRowThereIsNoCallAtAll()
    {
        CycleFixture fixture;
        fixture.addRecord(queueId(1), {});
        fixture.addWebhook(queueId(1), QStringLiteral("sent"));
        QCOMPARE(fixture.sync().counts.updated, 1);
        const int calls = fixture.zoho.apiCalls();
        QCOMPARE(fixture.sync().counts.calls, 0);
        QCOMPARE(fixture.zoho.apiCalls(), calls);
    }

    void lateRowsOfADeliveredRecordAreSettledWithoutACall()
    {
        CycleFixture fixture;
        fixture.addRecord(queueId(1), {});
        fixture.addWebhook(queueId(1), QStringLiteral("delivered"));
        QCOMPARE(fixture.sync().counts.updated, 1);
        fixture.addWebhook(queueId(1), QStringLiteral("sent"));
        const CycleSummary late = fixture.sync();
        QCOMPARE(late.counts.superseded, 1);
        QCOMPARE(late.counts.calls, 0);
        QCOMPARE(fixture.openRows(), 0);
    }

    void failedRecordsNeverCrowdOutNewOnes()
    {
        CycleFixture fixture;
        for (int i = 1; i <= 3000; ++i) {
            fixture.addRecord(QStringLiteral("old-%1").arg(i), QStringLiteral("failed"));
        }
        const QStringList fresh = fixture.addSentRecords(50);
        const CycleSummary summary = fixture.sync();
        QCOMPARE(summary.counts.updated, 50);
        QCOMPARE(summary.counts.calls, 4 + 50);
        QCOMPARE(fixture.zohoStatus(fresh.last()), QStringLiteral("sent"));
    }

    void aRowThatArrivesDuringItsPatchIsCarriedByTheNextCycle()
    {
        CycleFixture fixture;
        const QString id = fixture.addRecord(queueId(1), {});
        fixture.addWebhook(queueId(1), QStringLiteral("sent"));
        std::atomic<bool> inserted = false;
        fixture.zoho.onPatch([&](const QString &) {
            if (!inserted.exchange(true)) {
                fixture.addWebhook(queueId(1), QStringLiteral("delivered"));
            }
        });
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.zohoStatus(id), QStringLiteral("sent"));
        QCOMPARE(fixture.openRows(), 1);
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.zohoStatus(id), QStringLiteral("delivered"));
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
        QVERIFY(!summary.error->message.isEmpty());

        const int calls = fixture.zoho.apiCalls();
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Quota));
        QCOMPARE(fixture.zoho.apiCalls(), calls);
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

    void aPoisonRecordIsParkedAfterThreeCyclesAndHoldsUpNobody()
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
        fixture.addWebhook(queueId(8), QStringLiteral("delivered"));
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.zohoStatus(ids.at(7)), QStringLiteral("delivered"));
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
        QCOMPARE(fixture.scalar(QStringLiteral("SELECT count(*) FROM statusbridge_record_failures")).toInt(), 0);
        QCOMPARE(fixture.openRows(), 30);
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
        QCOMPARE(fixture.scalar(QStringLiteral("SELECT count(*) FROM statusbridge_runs")).toInt(), 0);
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
        Engine other(fixture.environment);
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
#include "tst_cycle.moc"
