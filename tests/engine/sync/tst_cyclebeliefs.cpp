// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QTest>

namespace tst_cyclebeliefs {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

QString q(int number)
{
    return u"q-%1"_s.arg(number);
}

//! The address of \p zoho under another host's name than the fixture's.
QString elsewhere(const zohosim::ZohoSimulator &zoho)
{
    return u"http://localhost:%1"_s.arg(zoho.port());
}

//! What a cycle believes of Zoho: what was read in it, of the target that it works for, and of nothing else.
class CycleBeliefsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageThatIsSentAgainUnderItsQueueIdIsCarriedAgain()
    {
        CycleFixture fixture;
        const QString id = fixture.addRecord(q(1), {});
        fixture.addDelivered(q(1), u"delivered"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        fixture.zoho.setRecordField(id, u"Status"_s, u"sent"_s);
        addRowOf(fixture, u"wamid.second"_s, u"delivered"_s);
        const CycleSummary again = fixture.sync();
        QCOMPARE(again.counts.updated, 1);
        QCOMPARE(fixture.zoho.record(id).value(u"Message_ID_Webhook").toString(), u"wamid.second"_s);
        QCOMPARE(fixture.openRows(), 0);
    }

    //! By a collector that keeps one row of each queue id.
    void eachWordOfAMessageThatIsSentAgainIsCarriedInTheNextCycle()
    {
        CycleFixture fixture;
        const QString id = fixture.addRecord(q(1), {});
        fixture.addWebhook(q(1), u"delivered"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        fixture.zoho.setRecordField(id, u"Status"_s, u""_s);
        for (const QString &word : {u"sent"_s, u"accepted"_s, u"failed"_s, u"delivered"_s}) {
            fixture.execute(u"UPDATE webhook_logs SET message_id = 'wamid.second', status = '%1'"_s.arg(word));
            QCOMPARE(fixture.sync().counts.updated, 1);
            QCOMPARE(fixture.zohoStatus(id), word);
        }
        QCOMPARE(fixture.openRows(), 0);
    }

    void aRowThatIsOfAnotherMessageNowIsCarriedThoughItsWordIsTheSame()
    {
        CycleFixture fixture;
        const QString id = fixture.addRecord(q(1), {});
        fixture.addWebhook(q(1), u"delivered"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        fixture.zoho.setRecordField(id, u"Status"_s, u"sent"_s);
        QCOMPARE(fixture.sync().counts.calls, 0);
        fixture.execute(u"UPDATE webhook_logs SET message_id = 'wamid.second'"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.zoho.record(id).value(u"Message_ID_Webhook").toString(), u"wamid.second"_s);
        QCOMPARE(fixture.sync().counts.calls, 0);
    }

    void aRowThatBecomesOneOfAnotherMessageDuringItsPatchStaysOpen()
    {
        CycleFixture fixture;
        const QString id = fixture.addRecord(q(1), {});
        fixture.addDelivered(q(1), u"delivered"_s);
        fixture.zoho.onPatch(
            [&](const QString &) { fixture.execute(u"UPDATE delivered_logs SET message_id = 'wamid.second'"_s); });
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.openRows(), 1);
        fixture.zoho.onPatch({});
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.zoho.record(id).value(u"Message_ID_Webhook").toString(), u"wamid.second"_s);
        QCOMPARE(fixture.openRows(), 0);
    }

    void aMessageThatZohoHasNoRecordOfAnyMoreIsAskedForEverMoreRarely()
    {
        CycleFixture fixture;
        const QString id = fixture.addRecord(q(1), {});
        fixture.addDelivered(q(1), u"delivered"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        fixture.zoho.removeRecord(id);
        addRowOf(fixture, u"wamid.second"_s, u"delivered"_s);
        QCOMPARE(fixture.sync().counts.calls, 1);
        QCOMPARE(fixture.sync().counts.calls, 0);
        fixture.execute(u"UPDATE statusbridge_delivered_queue_ids SET ask_after = 1"_s); // an hour later
        QCOMPARE(fixture.sync().counts.calls, 1);
        QCOMPARE(fixture.openRows(), 1);
    }

    void aWordAboveDeliveredIsCarriedAfterIt()
    {
        CycleFixture fixture;
        fixture.settings.status.ranking = {u"read"_s, u"delivered"_s, u"failed"_s, u"accepted"_s, u"sent"_s};
        fixture.settings.status.aliases = {};
        const QString id = fixture.addRecord(q(1), {});
        fixture.addDelivered(q(1), u"delivered"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        fixture.addDelivered(q(1), u"read"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.zohoStatus(id), u"read"_s);
        QCOMPARE(fixture.openRows(), 0);
    }

    void theJournalNeverSaysThatZohoShowedWhatWasNotRead()
    {
        CycleFixture fixture;
        fixture.addRecord(q(1), {});
        fixture.addDelivered(q(1), u"delivered"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        fixture.addDelivered(q(1), u"read"_s);
        QCOMPARE(fixture.sync().counts.calls, 0);
        QCOMPARE(fixture.openRows(), 0);
        QCOMPARE(
            fixture.texts(u"SELECT coalesce(status_before, '') FROM statusbridge_journal ORDER BY id"_s).constLast(),
            QString());
    }

    void anUpgradedDatabaseAsksForOneChunkOfUnknownMessagesACycle()
    {
        CycleFixture fixture;
        QStringList statements;
        for (int i = 1; i <= 120; ++i) {
            fixture.addRecord(q(i), u"delivered"_s);
            statements += u"INSERT INTO statusbridge_delivered_queue_ids (target, queue_id) VALUES (%1, '%2')"_s.arg(
                QString::number(targetOf(fixture.settings.zoho).key), q(i));
            statements += u"INSERT INTO delivered_logs (queue_id, message_id, status, timestamp) VALUES ('%1', "
                          "'wamid.%1', 'sent', '1750031673')"_s.arg(q(i));
        }
        fixture.executeAll(statements);
        QList<int> calls;
        for (int cycle = 0; cycle < 4; ++cycle) {
            calls += fixture.sync().counts.calls;
        }
        QCOMPARE(calls, (QList<int>{1, 1, 1, 0}));
        QCOMPARE(fixture.openRows(), 0);
    }

    void anotherEnvironmentIsAnotherPlace()
    {
        zohosim::Options options = CycleFixture::generousOptions();
        options.environments = {u"development"_s};
        CycleFixture fixture(options);
        const QStringList ids = fixture.addSentRecords(3);
        fixture.settings.zoho.environment = u"development"_s;
        QCOMPARE(fixture.sync().counts.updated, 3);
        for (const QString &id : ids) { // the records of production were never touched
            fixture.zoho.setRecordField(id, u"Status"_s, QString());
        }
        fixture.settings.zoho.environment.clear();
        QCOMPARE(fixture.sync().counts.updated, 3);
        QCOMPARE(fixture.zohoStatus(ids.first()), u"sent"_s);
    }

    void twoTargetsOnOneDatabaseDoNotDisturbEachOther()
    {
        CycleFixture fixture;
        zohosim::ZohoSimulator second(CycleFixture::generousOptions());
        QVERIFY(second.start());
        fixture.addDelivered(q(1), u"delivered"_s);
        const QString id = fixture.addRecord(q(1), {});
        second.addRecord(id, fixture.zoho.record(id));
        QCOMPARE(fixture.sync().counts.updated, 1);
        const QString first = fixture.settings.zoho.apiUrl;
        for (int round = 0; round < 2; ++round) {
            fixture.settings.zoho.apiUrl = elsewhere(second);
            fixture.settings.zoho.accountsUrl = elsewhere(second);
            const CycleSummary there = fixture.sync();
            QCOMPARE(there.counts.updated, round == 0 ? 1 : 0);
            fixture.settings.zoho.apiUrl = first;
            fixture.settings.zoho.accountsUrl = first;
            QCOMPARE(fixture.sync().counts.calls, 0);
        }
        QCOMPARE(second.record(id).value(u"Status").toString(), u"delivered"_s);
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM delivered_logs WHERE \"Updated\""_s).toInt(), 1);
    }

    void aPlaceThatRefusedItsCycleIsNotWhatUpdatedSpeaksOf()
    {
        CycleFixture fixture;
        const QString report = fixture.settings.zoho.report;
        fixture.addRecord(q(1), {});
        fixture.addDelivered(q(1), u"delivered"_s);
        for (const QString &wrong : {u"All_Mesages"_s, QString()}) {
            fixture.settings.zoho.report = wrong;
            QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Failed));
            QCOMPARE(fixture.openRows(), 1);
        }
        fixture.settings.zoho.report = report;
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.openRows(), 0);
    }

    void aPlaceThatNothingWasCarriedToIsNotWhatUpdatedSpeaksOf()
    {
        CycleFixture fixture;
        const QString report = fixture.settings.zoho.report;
        fixture.settings.zoho.report = u"All_Mesages"_s; // without a row Zoho isn't asked for it
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Succeeded));
        fixture.addRecord(q(1), {});
        fixture.addDelivered(q(1), u"delivered"_s);
        fixture.settings.zoho.report = report;
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.openRows(), 0);
    }

    void whatIsReadBackDecidesAndNotWhatWasReadBefore()
    {
        CycleFixture fixture;
        fixture.settings.network.timeoutSeconds = 2;
        const QString id = fixture.addRecord(q(1), {});
        fixture.addDelivered(q(1), u"failed"_s);
        fixture.zoho.addFault(Fault::of(Fault::Action::Hang).on(CallKind::Update).forRecord(id));
        fixture.zoho.onPatch([&](const QString &) { fixture.zoho.setRecordField(id, u"Status"_s, u"delivered"_s); });
        const CycleSummary summary = fixture.sync();
        QCOMPARE(fixture.zohoStatus(id), u"delivered"_s);
        QCOMPARE(summary.counts.superseded, 1);
        QCOMPARE(fixture.zoho.patchArrivals(id), 1);
        QCOMPARE(fixture.openRows(), 0);
    }

    void anUpdateThatTheServerStumbledOverIsReadBackBeforeItIsSentAgain()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(20);
        fixture.zoho.addFault(Fault::html(502).on(CallKind::Update).forRecord(ids.at(3)));
        fixture.zoho.addFault(Fault::of(Fault::Action::Empty).on(CallKind::Update).forRecord(ids.at(4)));
        QCOMPARE(fixture.sync().counts.updated, 20);
        QCOMPARE(fixture.zoho.calls(CallKind::ReadBack), 1);
        QCOMPARE(fixture.zoho.patchArrivals(ids.at(3)), 2);
        QCOMPARE(fixture.zoho.patchArrivals(ids.at(4)), 1);
        QCOMPARE(fixture.openRows(), 0);
    }

    void aServerThatIsDownIsNotSentAllThereIs()
    {
        CycleFixture fixture;
        fixture.addSentRecords(300);
        fixture.zoho.addFault(Fault::html(503).on(CallKind::Update).repeated(Fault::forever));
        const CycleSummary down = fixture.sync();
        QCOMPARE(toString(down.outcome), toString(CycleOutcome::Partial));
        QCOMPARE(down.counts.left, 300);
        QVERIFY2(fixture.zoho.calls(CallKind::Update) < 150,
                 qPrintable(QString::number(fixture.zoho.calls(CallKind::Update))));
        fixture.zoho.clearFaults();
        QCOMPARE(fixture.sync().counts.updated, 300);
        QCOMPARE(fixture.openRows(), 0);
    }

    void anAttemptThatMayHaveArrivedStaysUnknownWhenTheCycleStops()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(3);
        fixture.zoho.addFault(Fault::of(Fault::Action::Empty).on(CallKind::Update).forRecord(ids.at(0)));
        fixture.zoho.addFault(Fault::code(200, 4000).on(CallKind::Update).forRecord(ids.at(1)));
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Quota));
        QVERIFY(fixture.scalar(u"SELECT count(*) FROM statusbridge_intents"_s).toInt() >= 1);
        fixture.clock.advance(std::chrono::hours(25));
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.openRows(), 0);
        QCOMPARE(fixture.zoho.writes(ids.at(0)), 1);
    }

    void aReportThatHidesWhatIsDoneIsNotTakenForOneWhoseRecordIsGone_data()
    {
        QTest::addColumn<bool>("isLater");
        QTest::newRow("in the same cycle") << false;
        QTest::newRow("in the next") << true;
    }

    void aReportThatHidesWhatIsDoneIsNotTakenForOneWhoseRecordIsGone()
    {
        QFETCH(bool, isLater);
        zohosim::Options options = CycleFixture::generousOptions();
        options.hiddenStatus = u"delivered"_s;
        CycleFixture fixture(options);
        const QString id = fixture.addRecord(q(1), {});
        fixture.addDelivered(q(1), u"delivered"_s);
        fixture.zoho.addFault(Fault::of(Fault::Action::LoseByReset).on(CallKind::Update).forRecord(id));
        if (isLater) {
            fixture.zoho.addFault(Fault::code(200, 4000).on(CallKind::ReadBack));
            QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Quota));
            fixture.clock.advance(std::chrono::hours(25));
        }
        const CycleSummary summary = fixture.sync();
        QCOMPARE(summary.counts.failed, 0);
        QCOMPARE(summary.counts.updated, 1);
        QCOMPARE(fixture.openRows(), 0);
    }

    void aParkedRecordWhoseRowIsChangedInPlaceIsTriedAgain()
    {
        CycleFixture fixture;
        const QString id = fixture.addRecord(q(1), {});
        park(fixture, id);
        fixture.zoho.clearFaults();
        QCOMPARE(fixture.sync().counts.parked, 1);
        fixture.execute(u"UPDATE delivered_logs SET status = 'delivered'"_s);
        QCOMPARE(fixture.sync().counts.updated, 1);
        QCOMPARE(fixture.zohoStatus(id), u"delivered"_s);
    }

    void aParkedRecordThatIsDoneOrGoneAtZohoIsParkedNoMore_data()
    {
        QTest::addColumn<QString>("status");
        QTest::newRow("delivered by hand") << u"delivered"_s;
        QTest::newRow("deleted") << QString();
    }

    void aParkedRecordThatIsDoneOrGoneAtZohoIsParkedNoMore()
    {
        QFETCH(QString, status);
        CycleFixture fixture;
        const QString id = fixture.addRecord(q(1), {});
        park(fixture, id);
        if (status.isEmpty()) {
            fixture.zoho.removeRecord(id);
        } else {
            fixture.zoho.setRecordField(id, u"Status"_s, status);
        }
        const CycleSummary summary = fixture.sync();
        QCOMPARE(summary.counts.superseded, status.isEmpty() ? 0 : 1);
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM statusbridge_record_failures"_s).toInt(), 0);
        QCOMPARE(fixture.openRows(), status.isEmpty() ? 1 : 0);
    }

private:
    static void addRowOf(CycleFixture &fixture, const QString &messageId, const QString &word)
    {
        fixture.execute(u"INSERT INTO delivered_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES "
                        "('%1', '%2', '%3', '15550001234', '1750039999')"_s.arg(q(1), messageId, word));
    }

    static void park(CycleFixture &fixture, const QString &id)
    {
        fixture.addDelivered(q(1), u"sent"_s);
        fixture.zoho.addFault(Fault::code(200, 3001).on(CallKind::Update).forRecord(id).repeated(Fault::forever));
        for (int cycle = 0; cycle < 3; ++cycle) {
            (void)fixture.sync();
        }
        QCOMPARE(
            fixture.scalar(u"SELECT count(*) FROM statusbridge_record_failures WHERE parked_at IS NOT NULL"_s).toInt(),
            1);
    }
};

QTEST_GUILESS_MAIN(CycleBeliefsTest)

} // namespace tst_cyclebeliefs

#include "tst_cyclebeliefs.moc"
