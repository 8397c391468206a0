// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/cycle.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_cyclebatch {

using namespace statusbridge;
using namespace std::chrono_literals;
using zohosim::CallKind;
using zohosim::Fault;

zohosim::Options withApi(zohosim::Options options = CycleFixture::generousOptions())
{
    options.customApi.linkName = u"push_statuses"_s;
    options.scopes += u"ZohoCreator.customapi.EXECUTE"_s;
    return options;
}

//! A real engine in batch mode.
class BatchFixture : public CycleFixture
{
public:
    explicit BatchFixture(const zohosim::Options &options = withApi()) : CycleFixture(options)
    {
        settings.zoho.batchApi = u"push_statuses"_s;
        settings.zoho.form = options.form;
    }

    void configure(const std::function<void(zohosim::CustomApiOptions &)> &change)
    {
        zoho.configure([&](zohosim::Options &options) { change(options.customApi); });
    }
    [[nodiscard]] int batches() const { return zoho.calls(CallKind::CustomApi); }
    [[nodiscard]] int patches() const { return zoho.calls(CallKind::Update); }
    //! All records were written once, and nothing is open.
    void verifyAllDoneOnce(const QStringList &ids)
    {
        for (const QString &id : ids) {
            QCOMPARE(zoho.writes(id), 1);
        }
        QCOMPARE(openRows(), 0);
        QCOMPARE(scalar(u"SELECT count(*) FROM statusbridge_intents"_s).toInt(), 0);
    }
    [[nodiscard]] QString state(const QString &like)
    {
        return texts(u"SELECT value FROM statusbridge_state WHERE name LIKE '%1'"_s.arg(like)).value(0);
    }
};

void expectFallback(const QString &words)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Batch mode ends for this cycle.*"_s + words));
}

class CycleBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandChangedRecordsTakeTenCallsAndLessThanAMinute()
    {
        auto options = withApi();
        options.latency = 200ms;
        options.perMinute = 50;
        options.atOnce = 6;
        BatchFixture fixture(options);
        fixture.settings.sync.callsPerMinute = 50;
        fixture.settings.sync.updateDelayMs = 100;
        const QStringList ids = fixture.addSentRecords(1000);
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(summary.counts.updated, 1000);
        QCOMPARE(fixture.batches(), 5);
        QCOMPARE(fixture.patches(), 0);
        QVERIFY2(summary.counts.calls <= 10, qPrintable(QString::number(summary.counts.calls)));
        QVERIFY(summary.duration < 60s);
        fixture.verifyAllDoneOnce(ids);
        QCOMPARE(fixture.zoho.workflowsRun(), 0);
        QCOMPARE(fixture.texts(u"SELECT calls FROM statusbridge_custom_call_days"_s), QStringList(u"5"_s));
    }

    void oneRefusalInEachBatchAmongManyOldOnesCostsNoFurtherCall()
    {
        BatchFixture fixture;
        for (int i = 0; i < 20000; ++i) {
            fixture.addRecord(u"old-%1"_s.arg(i), u"failed"_s);
        }
        const QStringList ids = fixture.addSentRecords(1000);
        const QStringList bad{ids.at(50), ids.at(250), ids.at(450), ids.at(650), ids.at(850)};
        fixture.configure([&](auto &custom) { custom.refusedIds = bad; });
        const CycleSummary summary = fixture.sync();
        QCOMPARE(summary.counts.updated, 995);
        QCOMPARE(summary.counts.failed, 5);
        QCOMPARE(fixture.batches(), 5);
        QCOMPARE(fixture.patches(), 0);
        QVERIFY2(summary.counts.calls <= 30, qPrintable(QString::number(summary.counts.calls)));
        QCOMPARE(fixture.openRows(), 5);
    }

    void aRefusedRecordIsParkedAfterThreeCycles()
    {
        BatchFixture fixture;
        const QStringList ids = fixture.addSentRecords(20);
        fixture.configure([&](auto &custom) { custom.refusedIds = {ids.at(4)}; });
        QCOMPARE(fixture.sync().counts.updated, 19);
        QCOMPARE(fixture.texts(u"SELECT zoho_words FROM statusbridge_record_failures"_s),
                 QStringList(u"Status: Scripted."_s));
        QCOMPARE(fixture.sync().counts.failed, 1);
        QCOMPARE(fixture.sync().counts.failed, 1);
        QCOMPARE(fixture.batches(), 3);
        QCOMPARE(fixture.sync().counts.parked, 1);
        QCOMPARE(fixture.batches(), 3);
    }

    void refusedAllAlikeTheAccountIsToBlameAndNothingIsParked()
    {
        BatchFixture fixture;
        const QStringList ids = fixture.addSentRecords(30);
        fixture.configure([&](auto &custom) { custom.refusedIds = ids; });
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Failed));
        QCOMPARE(toString(summary.error->kind), toString(ErrorKind::Account));
        QCOMPARE(fixture.batches(), 1);
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM statusbridge_record_failures WHERE streak > 0"_s).toInt(), 0);
        QCOMPARE(fixture.openRows(), 30);
    }

    void aFaultOfTheAccountIsBelievedWhereNoRecordPasses_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<CycleOutcome>("outcome");
        QTest::newRow("one") << 1 << CycleOutcome::Partial;
        QTest::newRow("twenty") << 20 << CycleOutcome::Partial;
        QTest::newRow("all") << 30 << CycleOutcome::Failed;
    }

    void aFaultOfTheAccountIsBelievedWhereNoRecordPasses()
    {
        QFETCH(const int, records);
        QFETCH(const CycleOutcome, outcome);
        BatchFixture fixture;
        const QStringList ids = fixture.addSentRecords(30);
        fixture.configure([&](auto &custom) {
            custom.refusedIds = ids.first(records);
            custom.refusalCode = 2933;
        });
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(outcome));
        QCOMPARE(summary.counts.updated, 30 - records); // what the same answer says of the others holds
        QCOMPARE(fixture.openRows(), records);
    }

    void whatTheAnswerDoesNotSettleIsReadBackAndNotWrittenAgain()
    {
        BatchFixture fixture;
        const QStringList ids = fixture.addSentRecords(400);
        fixture.configure([&](auto &custom) {
            custom.unansweredIds = {ids.at(3), ids.at(300)};
            custom.twiceAnsweredIds = {ids.at(5)};
            custom.foreignIds = {u"3888833000000999999"_s};
        });
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(summary.counts.updated, 400);
        QCOMPARE(fixture.batches(), 2);
        QCOMPARE(fixture.zoho.calls(CallKind::ReadBack), 1);
        fixture.verifyAllDoneOnce(ids);
    }

    void aLostAnswerIsReadBackByHundreds_data()
    {
        QTest::addColumn<Fault::Action>("action");
        QTest::addColumn<int>("batches");
        QTest::newRow("done, reset") << Fault::Action::LoseByReset << 5;
        QTest::newRow("done, closed") << Fault::Action::LoseByClose << 5;
        QTest::newRow("done, never answered") << Fault::Action::LoseByHang << 5;
        QTest::newRow("not done") << Fault::Action::Reset << 7; // again, by halves
    }

    void aLostAnswerIsReadBackByHundreds()
    {
        QFETCH(const Fault::Action, action);
        QFETCH(const int, batches);
        BatchFixture fixture;
        fixture.settings.network.timeoutSeconds = 2;
        const QStringList ids = fixture.addSentRecords(1000);
        fixture.zoho.addFault(Fault::of(action).on(CallKind::CustomApi).from(3));
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(summary.counts.updated, 1000);
        QCOMPARE(fixture.batches(), batches);
        QCOMPARE(fixture.zoho.calls(CallKind::ReadBack), 2);
        QCOMPARE(fixture.patches(), 0);
        fixture.verifyAllDoneOnce(ids);
    }

    void whatCannotBeReadBackIsSettledByTheNextCycle()
    {
        BatchFixture fixture;
        const QStringList ids = fixture.addSentRecords(300);
        fixture.zoho.addFault(Fault::of(Fault::Action::LoseByReset).on(CallKind::CustomApi).from(2));
        fixture.zoho.addFault(Fault::code(200, 4000).on(CallKind::ReadBack));
        const CycleSummary first = fixture.sync();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Quota));
        QCOMPARE(first.counts.updated, 200);
        QCOMPARE(first.counts.left, 100);
        QCOMPARE(fixture.openRows(), 100);

        fixture.clock.advance(25h);
        const CycleSummary second = fixture.sync();
        QCOMPARE(second.counts.updated, 100);
        QCOMPARE(fixture.batches(), 2);
        fixture.verifyAllDoneOnce(ids);
    }

    void theSizeIsHalvedAtTheLimitOfStatementsAndRemembered()
    {
        auto options = withApi();
        options.customApi.statements = 2000; // of 125 records
        BatchFixture fixture(options);
        const QStringList ids = fixture.addSentRecords(500);
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        fixture.verifyAllDoneOnce(ids);
        QCOMPARE(fixture.patches(), 0);
        QCOMPARE(fixture.state(u"batch_size.%"_s), u"100"_s);
        QCOMPARE(fixture.batches(), 1 + 3 + 1); // the rest of the first one was too few to be halved again

        fixture.execute(u"UPDATE webhook_logs SET status = 'delivered'"_s);
        fixture.zoho.clearLog();
        QCOMPARE(fixture.sync().counts.updated, 500);
        QCOMPARE(fixture.batches(), 5);
    }

    void howLongASizeIsBelievedIsTheDatabasesTime()
    {
        auto options = withApi();
        options.customApi.statements = 2000; // of 125 records
        BatchFixture fixture(options);
        fixture.addSentRecords(500);
        QCOMPARE(fixture.sync().counts.updated, 500);
        QCOMPARE(fixture.state(u"batch_size.%"_s), u"100"_s);
        fixture.execute(u"UPDATE webhook_logs SET status = 'delivered'"_s);
        fixture.zoho.clearLog();
        fixture.clock.setError(48h);
        QCOMPARE(fixture.sync().counts.updated, 500);
        QCOMPARE(fixture.batches(), 5);
    }

    void aSizeThatIsTriedLargerAndRefusedLosesNothing()
    {
        auto options = withApi();
        options.customApi.statements = 2000; // of 125 records
        BatchFixture fixture(options);
        const QStringList ids = fixture.addSentRecords(500);
        QCOMPARE(fixture.sync().counts.updated, 500);
        fixture.execute(u"UPDATE webhook_logs SET status = 'delivered'"_s);
        fixture.execute(u"UPDATE statusbridge_state SET updated_at = updated_at - 90000000"_s); // 25 hours
        QCOMPARE(fixture.sync().counts.updated, 500);
        QCOMPARE(fixture.openRows(), 0);
        QCOMPARE(fixture.patches(), 0);
        for (const QString &id : ids) {
            QCOMPARE(fixture.zohoStatus(id), u"delivered"_s);
            QVERIFY(fixture.zoho.writes(id) <= 3); // what a run wrote before its end is read back, and not again
        }
    }

    void theSizeIsHalvedWhereTheBodyIsTooLong()
    {
        auto options = withApi();
        options.customApi.mostBytes = 30000;
        BatchFixture fixture(options);
        const QStringList ids = fixture.addSentRecords(400);
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.zoho.calls(CallKind::ReadBack), 0); // it was refused unread
        QCOMPARE(fixture.patches(), 0);
        fixture.verifyAllDoneOnce(ids);
    }

    void aRecordThatEndsTheFunctionStopsNoOther()
    {
        BatchFixture fixture;
        const QStringList ids = fixture.addSentRecords(600);
        fixture.configure([&](auto &custom) { custom.fatalIds = {ids.at(333)}; });
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(summary.counts.updated, 600);
        QCOMPARE(fixture.patches(), 1); // found by halves, and sent by itself
        QVERIFY2(fixture.batches() <= 25, qPrintable(QString::number(fixture.batches())));
        QCOMPARE(fixture.state(u"batch_size.%"_s), QString()); // it is no reason to send fewer
        fixture.verifyAllDoneOnce(ids);
    }

    void withoutTheCustomApiTheCycleGoesOnOneByOne_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << Fault::code(400, 9350) << u"no Custom API of this link name"_s;
        QTest::newRow("disabled") << Fault::code(400, 9360) << u"draft or disabled"_s;
        QTest::newRow("not permitted") << Fault::code(401, 9380) << u"may not call the Custom API"_s;
        QTest::newRow("scope") << Fault::code(401, 2945) << u"ZohoCreator.customapi.EXECUTE"_s;
        QTest::newRow("quota") << Fault::code(403, 4000) << u"Custom APIs are used up"_s;
    }

    void withoutTheCustomApiTheCycleGoesOnOneByOne()
    {
        QFETCH(const Fault, fault);
        QFETCH(const QString, words);
        BatchFixture fixture;
        const QStringList ids = fixture.addSentRecords(250);
        fixture.zoho.addFault(fault.on(CallKind::CustomApi).repeated(Fault::forever));
        expectFallback(words);
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.batches(), 1);
        QCOMPARE(fixture.patches(), 250);
        fixture.verifyAllDoneOnce(ids);

        fixture.zoho.clearFaults(); // the next cycle asks again
        fixture.execute(u"UPDATE webhook_logs SET status = 'delivered'"_s);
        fixture.zoho.clearLog();
        QCOMPARE(fixture.sync().counts.updated, 250);
        QCOMPARE(fixture.batches(), 2);
        QCOMPARE(fixture.patches(), 0);
    }

    void aFunctionThatAlwaysFailsIsGivenUpAfterThreeCalls()
    {
        BatchFixture fixture;
        const QStringList ids = fixture.addSentRecords(500);
        fixture.zoho.addFault(Fault::code(400, 9400).on(CallKind::CustomApi).repeated(Fault::forever));
        expectFallback({});
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.batches(), 3);
        QCOMPARE(fixture.patches(), 500);
        fixture.verifyAllDoneOnce(ids);
    }

    void itsQuotaIsCountedApartAndTheRestGoesOneByOne()
    {
        auto options = withApi();
        options.customApi.perDay = 1;
        BatchFixture fixture(options);
        const QStringList ids = fixture.addSentRecords(500);
        expectFallback(u"Custom APIs are used up"_s);
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.patches(), 300);
        QVERIFY(!fixture.state(u"custom_api.zoho.exhausted_until.%"_s).isEmpty());
        QVERIFY(fixture.state(u"zoho.exhausted_until.%"_s).isEmpty());
        fixture.verifyAllDoneOnce(ids);
    }

    void theLimitOfTheSettingsHoldsForItToo()
    {
        BatchFixture fixture;
        fixture.settings.zoho.batchSize = 50;
        fixture.settings.zoho.batchDailyCalls = 3;
        const QStringList ids = fixture.addSentRecords(200);
        expectFallback(u"batch_daily_calls"_s);
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.batches(), 3);
        QCOMPARE(fixture.patches(), 50);
        fixture.verifyAllDoneOnce(ids);
    }

    void anEnvironmentIsNotProductionsToChange()
    {
        auto options = withApi();
        options.environments = {u"stage"_s};
        BatchFixture fixture(options);
        fixture.settings.zoho.environment = u"stage"_s;
        fixture.addSentRecords(3);
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"Batch mode is off while zoho.environment is set"_s));
        QCOMPARE(fixture.sync().counts.updated, 3);
        QCOMPARE(fixture.batches(), 0);
        QCOMPARE(fixture.patches(), 3);
    }

    void aDryRunTellsTheCallsThatItTakes()
    {
        BatchFixture fixture;
        fixture.addSentRecords(450);
        const CycleSummary planned = fixture.sync({.dryRun = true});
        QCOMPARE(planned.callsNeeded, 1 + 3);
        QCOMPARE(fixture.batches(), 0);
    }

    void progressTellsTheCallsThatWait()
    {
        BatchFixture fixture;
        fixture.settings.zoho.batchSize = 100;
        fixture.addSentRecords(450);
        int most = 0;
        connect(&fixture.engine, &Engine::cycleProgressed, this,
                [&](const CycleProgress &progress) { most = std::max(most, progress.batchCalls); });
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"Planned: 450 records to update, in 5 calls"_s));
        QCOMPARE(fixture.sync().counts.updated, 450);
        QCOMPARE(most, 5);
    }

    void aCancelledCycleLeavesWhatIsUnderWayToTheNext()
    {
        BatchFixture fixture;
        fixture.settings.network.timeoutSeconds = 1;
        const QStringList ids = fixture.addSentRecords(600);
        fixture.zoho.addFault(Fault::of(Fault::Action::LoseByHang).on(CallKind::CustomApi).from(2));
        connect(&fixture.engine, &Engine::recordSettled, this, [&] { fixture.engine.cancelCycle(); });
        const CycleSummary first = fixture.sync();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Cancelled));
        fixture.zoho.clearFaults();
        disconnect(&fixture.engine, &Engine::recordSettled, this, nullptr);
        const CycleSummary second = fixture.sync();
        QCOMPARE(toString(second.outcome), toString(CycleOutcome::Succeeded));
        fixture.verifyAllDoneOnce(ids);
    }
};

QTEST_GUILESS_MAIN(CycleBatchTest)

} // namespace tst_cyclebatch

#include "tst_cyclebatch.moc"
