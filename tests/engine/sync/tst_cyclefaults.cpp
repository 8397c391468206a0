// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"
#include "engine/session/enginesession.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QTest>

namespace tst_cyclefaults {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

class CycleFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenAreInFlightOverTlsToo()
    {
        auto options = CycleFixture::generousOptions();
        options.latency = std::chrono::milliseconds(100);
        options.tls = true;
        CycleFixture fixture(options);
        fixture.trustZoho();
        fixture.addSentRecords(60);
        QCOMPARE(fixture.sync().counts.updated, 60);
        QCOMPARE(fixture.zoho.peakInFlight(), 10);
    }

    void aServerThatIsNotTrustedIsSentNothing()
    {
        auto options = CycleFixture::generousOptions();
        options.tls = true;
        CycleFixture fixture(options);
        fixture.addSentRecords(1);
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Failed));
        QVERIFY(fixture.zoho.requests().isEmpty());
        QCOMPARE(fixture.openRows(), 1);
    }

    void aUsedUpQuotaNamesTheTimeOfItsResetAndEndsThere()
    {
        auto options = CycleFixture::generousOptions();
        options.perDay = 21;
        CycleFixture fixture(options);
        fixture.settings.sync.quotaTimeZone = u"UTC"_s;
        fixture.addSentRecords(40);
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Quota));
        const QDate tomorrow = fixture.clock.utcNow().date().addDays(1);
        const QString reset = QLocale::c().toString(tomorrow, u"d MMM yyyy"_s) + u" 00:00"_s;
        QVERIFY2(summary.error->message.english().contains(reset), qPrintable(summary.error->message.english()));
        QCOMPARE(summary.counts.updated, 20);
        QCOMPARE(fixture.openRows(), 20);

        fixture.clock.advance(std::chrono::hours(25));
        fixture.zoho.setCallsToday(0);
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.openRows(), 0);
    }

    void tooManyCallsMakeAllWaitAndLoseNone()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(40);
        Fault busy = Fault::code(429, 2955);
        busy.response.headers = {{"Retry-After", "1"}};
        fixture.zoho.addFault(busy.on(CallKind::Update).from(12).repeated(3));
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(summary.counts.updated, 40);
        QCOMPARE(fixture.zoho.calls(CallKind::Token), 1);
        for (const QString &id : ids) {
            QCOMPARE(fixture.zoho.writes(id), 1);
        }
        QCOMPARE(fixture.openRows(), 0);
    }

    void aServerThatStumblesTwiceIsAskedAThirdTime()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(10);
        fixture.zoho.addFault(Fault::html(503).on(CallKind::Update).forRecord(ids.at(4)).repeated(2));
        QCOMPARE(fixture.sync().counts.updated, 10);
        QCOMPARE(fixture.zoho.patchArrivals(ids.at(4)), 3);
        QCOMPARE(fixture.openRows(), 0);
    }

    void aPoisonRecordAmongAThousandHoldsUpNoOtherUntilAPersonReleasesIt()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(1000);
        const QString &poison = ids.at(500);
        fixture.zoho.addFault(Fault::code(200, 3002).on(CallKind::Update).forRecord(poison).repeated(Fault::forever));
        const CycleSummary first = fixture.sync();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Partial));
        QCOMPARE(first.counts.updated, 999);
        QCOMPARE(first.counts.failed, 1);
        QCOMPARE(fixture.openRows(), 1);
        QCOMPARE(fixture.sync().counts.parked, 0);
        QCOMPARE(fixture.sync().counts.failed, 1);
        QCOMPARE(fixture.sync().counts.parked, 1);
        QCOMPARE(fixture.zoho.patchArrivals(poison), 3);

        fixture.zoho.clearFaults();
        auto session = EngineSession::open(fixture.environment);
        QVERIFY(session.hasValue());
        QCOMPARE(*(*session)->release({.recordIds = QStringList{poison}}), 1);
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.openRows(), 0);
    }

    void anAnswerThatIsLostIsReadBackAndOnlyWhatWasNotDoneIsSentAgain_data()
    {
        QTest::addColumn<int>("timeoutSeconds");
        QTest::addColumn<Fault::Action>("lost");
        QTest::addColumn<Fault::Action>("notDone");
        QTest::newRow("reset") << 30 << Fault::Action::LoseByReset << Fault::Action::Reset;
        QTest::newRow("closed") << 30 << Fault::Action::LoseByClose << Fault::Action::Close;
        QTest::newRow("never answered") << 1 << Fault::Action::LoseByHang << Fault::Action::Hang;
    }

    void anAnswerThatIsLostIsReadBackAndOnlyWhatWasNotDoneIsSentAgain()
    {
        QFETCH(int, timeoutSeconds);
        QFETCH(Fault::Action, lost);
        QFETCH(Fault::Action, notDone);
        CycleFixture fixture;
        fixture.settings.network.timeoutSeconds = timeoutSeconds;
        const QStringList ids = fixture.addSentRecords(20);
        fixture.zoho.addFault(Fault::of(lost).on(CallKind::Update).forRecord(ids.at(3)));
        fixture.zoho.addFault(Fault::of(notDone).on(CallKind::Update).forRecord(ids.at(4)));
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(summary.counts.updated, 20);
        QCOMPARE(fixture.zoho.patchArrivals(ids.at(3)), 1);
        QCOMPARE(fixture.zoho.patchArrivals(ids.at(4)), 2);
        QCOMPARE(fixture.zoho.writes(ids.at(4)), 1);
        QCOMPARE(fixture.zoho.calls(CallKind::ReadBack), 1);
        QCOMPARE(fixture.openRows(), 0);
    }

    void anAnswerThatIsLostWhileNothingCanBeReadBackIsSettledByTheNextCycle()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(20);
        fixture.zoho.addFault(Fault::of(Fault::Action::LoseByReset).on(CallKind::Update).forRecord(ids.at(3)));
        fixture.zoho.addFault(Fault::of(Fault::Action::Reset).on(CallKind::Update).forRecord(ids.at(4)));
        fixture.zoho.addFault(Fault::code(200, 4000).on(CallKind::ReadBack));
        const CycleSummary first = fixture.sync();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Quota));
        QCOMPARE(first.counts.updated, 18);
        QCOMPARE(first.counts.left, 2);
        QCOMPARE(fixture.openRows(), 2);

        fixture.clock.advance(std::chrono::hours(25));
        const CycleSummary second = fixture.sync();
        QCOMPARE(toString(second.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(second.counts.updated, 2);
        QCOMPARE(fixture.zoho.patchArrivals(ids.at(3)), 1);
        QCOMPARE(fixture.zoho.patchArrivals(ids.at(4)), 2);
        QCOMPARE(fixture.zoho.writes(ids.at(4)), 1);
        QCOMPARE(fixture.openRows(), 0);
    }

    void anOutcomeThatCannotBeReadBackHoldsUpNoOther_data()
    {
        QTest::addColumn<QString>("unreadable"); // the record that Zoho can't answer for; none: any
        QTest::newRow("none can") << QString();
        QTest::newRow("one of many can't") << u"itself"_s;
    }

    void anOutcomeThatCannotBeReadBackHoldsUpNoOther()
    {
        QFETCH(QString, unreadable);
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(8);
        for (const QString &id : {ids.at(0), ids.at(5)}) {
            fixture.zoho.addFault(Fault::of(Fault::Action::LoseByReset).on(CallKind::Update).forRecord(id));
        }
        const bool isOne = !unreadable.isEmpty();
        fixture.zoho.addFault(
            Fault::html(503).on(CallKind::ReadBack).forRecord(isOne ? ids.at(5) : QString()).repeated(Fault::forever));
        const CycleSummary first = fixture.sync();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Partial));
        QCOMPARE(first.counts.updated, isOne ? 7 : 6);
        QCOMPARE(first.counts.left, isOne ? 1 : 2);

        const QString later = fixture.addRecord(u"later"_s, {});
        fixture.addWebhook(u"later"_s, u"sent"_s);
        fixture.addWebhook(u"q-6"_s, u"delivered"_s); // of the record whose outcome is unknown
        const CycleSummary second = fixture.sync();
        QCOMPARE(toString(second.outcome), toString(CycleOutcome::Partial));
        QCOMPARE(second.counts.updated, 1);
        QCOMPARE(second.counts.left, isOne ? 1 : 2);
        QCOMPARE(fixture.zohoStatus(later), u"sent"_s);
        QCOMPARE(fixture.zoho.patchArrivals(ids.at(5)), 1);

        fixture.zoho.clearFaults();
        const CycleSummary third = fixture.sync();
        QCOMPARE(toString(third.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.zohoStatus(ids.at(5)), u"delivered"_s);
        QCOMPARE(fixture.zoho.patchArrivals(ids.at(0)), 1);
        QCOMPARE(fixture.openRows(), 0);
    }

    void recordsThatTheServerAlwaysStumblesOverComeLastInTheNextCycle()
    {
        CycleFixture fixture;
        fixture.settings.sync.maxRecords = 10;
        const QStringList ids = fixture.addSentRecords(32);
        for (const QString &id : ids.first(12)) {
            fixture.zoho.addFault(Fault::html(500).on(CallKind::Update).forRecord(id).repeated(Fault::forever));
        }
        for (int cycle = 0; cycle < 5; ++cycle) {
            QVERIFY(!fixture.sync().error);
        }
        for (const QString &id : ids.sliced(12)) {
            QCOMPARE(fixture.zohoStatus(id), u"sent"_s);
        }
        const auto unclear = u"SELECT count(*) FROM statusbridge_record_failures WHERE streak = 0"_s;
        QCOMPARE(fixture.scalar(unclear).toInt(), 12);
        const int arrivals = fixture.zoho.patchArrivals(ids.first());
        QVERIFY(!fixture.sync().error);
        QVERIFY2(fixture.zoho.patchArrivals(ids.first()) <= arrivals + 1, "it is not sent again and again");
        fixture.zoho.clearFaults();
        fixture.settings.sync.maxRecords = 1000;
        QCOMPARE(fixture.sync().counts.updated, 12);
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM statusbridge_record_failures"_s).toInt(), 0);
        QCOMPARE(fixture.openRows(), 0);
    }

    void aRecordThatIsAlwaysToldOfTooManyCallsHoldsUpNoOther()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(12);
        Fault busy = Fault::code(429, 2955);
        busy.response.headers = {{"Retry-After", "0"}};
        fixture.zoho.addFault(busy.on(CallKind::Update).forRecord(ids.first()).repeated(Fault::forever));
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Partial));
        QCOMPARE(summary.counts.updated, 11);
        QCOMPARE(summary.counts.left, 1);
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM statusbridge_record_failures"_s).toInt(), 1);
        const int arrivals = fixture.zoho.patchArrivals(ids.first());
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Partial));
        QCOMPARE(fixture.zoho.patchArrivals(ids.first()), arrivals + 1);
    }

    void whatWasReadIsCarriedWhereZohoRefusesToGoOn_data()
    {
        QTest::addColumn<bool>("canBeAskedFor");
        QTest::newRow("and it can be asked for the others") << true;
        QTest::newRow("and it can't") << false;
    }

    void whatWasReadIsCarriedWhereZohoRefusesToGoOn()
    {
        QFETCH(const bool, canBeAskedFor);
        CycleFixture fixture;
        fixture.settings.sync.maxRecords = 2000;
        fixture.settings.sync.updateDelayMs = 0;
        fixture.addSentRecords(1200);
        if (!canBeAskedFor) {
            fixture.execute(u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('queue_id_chunks.%1', "
                            "'{\"field\":\"Queue_ID_DV\",\"size\":50,\"refusals\":2,\"refused\":\"x\"}', %2)"_s.arg(
                                QString::number(targetOf(fixture.settings.zoho).key),
                                QString::number(QDateTime::currentMSecsSinceEpoch())));
        }
        fixture.zoho.addFault(Fault::code(400, 9270).on(CallKind::List).from(2));
        const CycleSummary summary = fixture.sync();
        QVERIFY(!summary.error);
        QCOMPARE(summary.counts.updated, canBeAskedFor ? 1200 : 1000);
        QCOMPARE(summary.counts.left, canBeAskedFor ? 0 : 200);
        QCOMPARE(summary.counts.noRecord, 0);
        (void)fixture.sync();
        QCOMPARE(fixture.openRows(), 0);
    }

    void aDeletedRecordIsSaidToBeGoneAndHoldsUpNoOther()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(20);
        fixture.zoho.onPatch([&](const QString &id) {
            if (id == ids.at(0)) {
                fixture.zoho.removeRecord(ids.at(15));
            }
        });
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Partial));
        QCOMPARE(summary.counts.updated, 19);
        QCOMPARE(summary.counts.failed, 1);
        QCOMPARE(fixture.openRows(), 1);
    }
};

QTEST_GUILESS_MAIN(CycleFaultsTest)

} // namespace tst_cyclefaults

#include "tst_cyclefaults.moc"
