// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"
#include "engine/session/enginesession.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QTest>

#include <algorithm>

namespace tst_cyclebyneed {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

QString q(int number)
{
    return u"q-%1"_s.arg(number);
}

//! How many calls a cycle spends on finding the records of open rows, whatever lies at Zoho.
class CycleByNeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto options = CycleFixture::generousOptions();
        options.fullLog = false;
        m_fixture = std::make_unique<CycleFixture>(options);
    }

    void behindTwentyThousandFailedRecordsAQuietHourCostsNothingAndOneRowThreeCalls()
    {
        addFailed(20000);
        m_fixture->addWebhook(u"orphan"_s, u"sent"_s);
        QCOMPARE(m_fixture->sync().counts.calls, 2); // with the criteria, and without
        for (int quiet = 0; quiet < 3; ++quiet) {
            const CycleSummary summary = m_fixture->sync();
            QCOMPARE(summary.counts.calls, 0);
            QCOMPARE(summary.counts.noRecord, 1);
            QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        }
        addNew(q(1));
        QCOMPARE(m_fixture->sync().counts.calls, 2); // the question and the update
        later(60);
        addNew(q(2));
        const CycleSummary both = m_fixture->sync();
        QCOMPARE(both.counts.updated, 1);
        QCOMPARE(both.counts.calls, 3);
        QCOMPARE(m_fixture->openRows(), 1);
    }

    void afterTheReportWasCountedItIsTheSame()
    {
        addFailed(3000);
        addChanged(150);
        QCOMPARE(m_fixture->sync().counts.calls, 3 + 150); // while it is not known what paging costs
        QCOMPARE(status().pendingAtZoho, std::optional(3000));
        QCOMPARE(m_fixture->sync().counts.calls, 0);
        m_fixture->addWebhook(u"old-200"_s, u"delivered"_s);
        QCOMPARE(m_fixture->sync().counts.calls, 2);
        QCOMPARE(status().pendingAtZoho, std::optional(3000)); // with its age
    }

    void aThousandChangedAmongTwentyThousandCostSomeTwentyCallsToRead_data()
    {
        QTest::addColumn<int>("counted");
        QTest::addColumn<int>("pages");
        QTest::newRow("by need, after a count") << 21000 << 20;
        QTest::newRow("by pages, after another") << 3000 << 20;
        QTest::newRow("by need, after pages that were risked without one") << -1 << 4 + 20;
    }
    void aThousandChangedAmongTwentyThousandCostSomeTwentyCallsToRead()
    {
        QFETCH(int, counted);
        QFETCH(int, pages);
        addFailed(20000);
        addChanged(1000);
        if (counted >= 0) {
            setCounted(counted);
        }
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(summary.counts.updated, 1000);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), pages);
        QCOMPARE(m_fixture->openRows(), 0);
    }

    void aReportOfUnknownLengthIsNotReadForMoreThanAskingCosts()
    {
        addFailed(20000);
        addChanged(300);
        QCOMPARE(m_fixture->sync().counts.updated, 300);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 3 + 6);
        QVERIFY2(!status().pendingAtZoho, "it was not counted");
        addChanged(300, 300);
        QCOMPARE(m_fixture->sync().counts.updated, 300);
        QVERIFY2(m_fixture->zoho.calls(CallKind::List) == 3 + 6 + 6, "that it is long is remembered");
        QCOMPARE(m_fixture->openRows(), 0);
    }

    void aReportThatHasGrownSinceItWasCountedIsGivenUpToo()
    {
        addFailed(20000);
        addChanged(300);
        setCounted(2000);
        QCOMPARE(m_fixture->sync().counts.updated, 300);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 6 + 6);
        addChanged(300, 300);
        QCOMPARE(m_fixture->sync().counts.updated, 300);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 6 + 6 + 6);
        QCOMPARE(status().pendingAtZoho, std::optional(2000)); // with its age
    }

    void whoGivesUpTheReportAsksForWhatTheShareCarries()
    {
        m_fixture->settings.sync.dailyCalls = 400;
        m_fixture->settings.sync.intervalMinutes = 1440;
        m_fixture->settings.sync.reservePercent = 0;
        addFailed(20000);
        addChanged(1000);
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Continued));
        QVERIFY2(summary.counts.updated > 100, qPrintable(QString::number(summary.counts.updated)));
        QCOMPARE(summary.counts.left, 1000 - summary.counts.updated);
        QVERIFY(summary.counts.calls <= 400);
        QVERIFY2(m_fixture->zoho.calls(CallKind::List) <= 3 + 8,
                 qPrintable(QString::number(m_fixture->zoho.calls(CallKind::List))));
    }

    void aLongQueueIsAskedForWhereThatIsCheaper()
    {
        m_fixture->settings.sync.maxRecords = 20;
        addChanged(6000);
        setCounted(10000000); // as far as is known
        m_fixture->execute(u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('queue_id_chunks.%1', "
                           "'{\"field\":\"Queue_ID_DV\",\"size\":100}', %2)"_s.arg(
                               QString::number(targetOf(m_fixture->settings.zoho).key),
                               QString::number(QDateTime::currentMSecsSinceEpoch())));
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(summary.counts.updated, 20);
        QCOMPARE(summary.counts.left, 5980);
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Continued));
        QVERIFY(summary.leftBecause == LeftBecause::MaxRecords);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 1); // which found as many as a cycle updates, and no page
        QCOMPARE(m_fixture->openRows(), 5980);
    }

    void whoFindsEnoughToUpdateAsksForNoMore()
    {
        m_fixture->settings.sync.maxRecords = 60;
        addChanged(300, 0, u"accepted"_s);
        addRows(100, 1000, u"delivered"_s); // without a record
        setCounted(10000000);
        const CycleSummary first = m_fixture->sync();
        QCOMPARE(first.counts.updated, 60);
        QCOMPARE(first.counts.left, 240);
        QCOMPARE(first.counts.noRecord, 100); // those that were asked for alone
        QVERIFY(first.leftBecause == LeftBecause::MaxRecords);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 2 + 2 + 2); // the orphans, enough, and the orphans alone
        QCOMPARE(m_fixture->sync().counts.updated, 60);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 6 + 2);
    }

    void ofALongQueueWhatMattersMostGoesFirstAndAllThatIsLeftIsCounted()
    {
        m_fixture->settings.sync.dailyCalls = 20;
        m_fixture->settings.sync.intervalMinutes = 1440;
        m_fixture->settings.sync.reservePercent = 0;
        addChanged(7000, 0, u"sent"_s);
        const QString last = m_fixture->addRecord(u"zz"_s, {});
        m_fixture->addWebhook(u"zz"_s, u"delivered"_s);
        setCounted(10000000);
        const CycleSummary summary = m_fixture->sync();
        QVERIFY(summary.counts.updated > 0);
        QCOMPARE(m_fixture->zohoStatus(last), u"delivered"_s);
        QCOMPARE(summary.counts.left, 7001 - summary.counts.updated);
        QVERIFY(summary.leftBecause == LeftBecause::Share);
    }

    void whatIsNotEvenLookedAtIsCountedAsLeft()
    {
        m_fixture->settings.sync.dailyCalls = 8;
        m_fixture->settings.sync.intervalMinutes = 1440;
        m_fixture->settings.sync.reservePercent = 0;
        setCounted(100000000);
        CycleSummary summary;
        for (int portion = 0; portion < 21; ++portion) {
            addRows(5000, portion * 5000, u"sent"_s);
            if (portion == 1 || portion == 20) { // more rows at once would be a history
                summary = m_fixture->sync();
            }
        }
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 2 * 2); // each time one question was worth it
        QCOMPARE(summary.counts.left, 21 * 5000 - summary.counts.noRecord);
        QVERIFY(summary.leftBecause == LeftBecause::Share);
        m_fixture->settings.sync.dailyCalls = 100;
        m_fixture->addRecord(u"zz"_s, {}); // behind all of them
        m_fixture->addWebhook(u"zz"_s, u"delivered"_s);
        QVERIFY2(m_fixture->sync().counts.updated == 1, "what is new has its turn whatever it is called");
    }

    void whatHasUnknownWordsAloneKeepsNobodyFromItsTurn()
    {
        addFailed(3000);
        addChanged(5100, 3000, u"odd"_s);
        addNew(u"zz"_s);
        setCounted(8101);
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(summary.counts.updated, 1);
        QCOMPARE(summary.counts.calls, 2);
        QCOMPARE(summary.counts.unknownWords, 5100);
    }

    void ofALongReportWhatCanChangeIsKept()
    {
        m_fixture->settings.zoho.criteria = u"ID != 0"_s;
        for (int i = 1; i <= 5200; ++i) {
            m_fixture->addRecord(u"old-%1"_s.arg(i), u"delivered"_s);
        }
        addChanged(5200, 0, u"failed"_s, u"1750099999"_s); // the newest
        addChanged(20, 5200);
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 6);
        QCOMPARE(summary.counts.updated, 20);
        QCOMPARE(summary.counts.superseded, 4980);
        QCOMPARE(summary.counts.left, 220);
        QCOMPARE(m_fixture->sync().counts.superseded, 220);
        QCOMPARE(m_fixture->openRows(), 0);
    }

    void aRecordThatWasDoneByOthersIsSettledByTheRanking()
    {
        const QString done = m_fixture->addRecord(q(1), u"delivered"_s);
        m_fixture->addWebhook(q(1), u"delivered"_s);
        m_fixture->addRecord(q(2), u"delivered"_s);
        m_fixture->addWebhook(q(2), u"failed"_s);
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(summary.counts.superseded, 2);
        QCOMPARE(summary.counts.outside, 0);
        QCOMPARE(summary.counts.calls, 2);
        QCOMPARE(m_fixture->zoho.writes(done), 0);
        QCOMPARE(m_fixture->openRows(), 0);
    }

    void whatIsStrongerThanARecordOutsideTheCriteriaIsPushed()
    {
        m_fixture->settings.zoho.criteria = u"Status != \"delivered\" && Status != \"failed\""_s;
        const QString id = m_fixture->addRecord(q(1), u"failed"_s);
        m_fixture->addWebhook(q(1), u"delivered"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QCOMPARE(m_fixture->zohoStatus(id), u"delivered"_s);
    }

    void recordsThatShareAQueueIdAreUpdatedThoughTheCriteriaListButOne_data()
    {
        QTest::addColumn<int>("counted");
        QTest::addColumn<int>("calls");
        QTest::newRow("by need") << -1 << 1;
        QTest::newRow("after a page") << 1 << 2;
    }
    void recordsThatShareAQueueIdAreUpdatedThoughTheCriteriaListButOne()
    {
        QFETCH(int, counted);
        QFETCH(int, calls);
        m_fixture->settings.zoho.criteria = u"Status == \"sent\""_s;
        QStringList ids;
        for (const QString &status : {u"failed"_s, u"sent"_s, QString(), u"delivered"_s}) {
            ids += m_fixture->addRecord(q(1), status);
        }
        m_fixture->addWebhook(q(1), u"delivered"_s);
        if (counted >= 0) {
            setCounted(counted);
            m_fixture->addRecord(u"a\"b"_s, u"sent"_s); // which can't be asked for
            m_fixture->addWebhook(u"a\"b"_s, u"delivered"_s);
        }
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(summary.counts.updated, counted >= 0 ? 4 : 3);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), calls);
        for (const QString &id : ids) {
            QCOMPARE(m_fixture->zohoStatus(id), u"delivered"_s);
        }
        QCOMPARE(m_fixture->openRows(), 0);
        QCOMPARE(m_fixture->sync().counts.calls, 0);
    }

    void aRecordThatIsHiddenAndWeakerByTheRankingIsUpdatedToo()
    {
        m_fixture->settings.status.ranking = {u"read"_s, u"delivered"_s, u"failed"_s, u"accepted"_s, u"sent"_s};
        m_fixture->settings.status.aliases = {};
        const QStringList ids = {m_fixture->addRecord(q(1), u"delivered"_s), m_fixture->addRecord(q(1), u"sent"_s)};
        m_fixture->addWebhook(q(1), u"read"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 2);
        QCOMPARE(m_fixture->zohoStatus(ids.first()), u"read"_s);
        QCOMPARE(m_fixture->openRows(), 0);
    }

    void whatCouldNotBeAskedForIsLeftToTheNextCycle()
    {
        m_fixture->settings.zoho.criteria = u"Status == \"sent\""_s;
        setCounted(1);
        m_fixture->addRecord(u"a\"b"_s, u"sent"_s);
        m_fixture->addWebhook(u"a\"b"_s, u"delivered"_s);
        const QStringList ids = {m_fixture->addRecord(q(1), u"failed"_s), m_fixture->addRecord(q(1), u"sent"_s)};
        m_fixture->addWebhook(q(1), u"delivered"_s);
        m_fixture->zoho.addFault(Fault::code(200, 1000).on(CallKind::List).from(2));
        const CycleSummary first = m_fixture->sync();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Partial));
        QCOMPARE(first.counts.updated, 1);
        QCOMPARE(first.counts.left, 1);
        QCOMPARE(m_fixture->openRows(), 1);
        QCOMPARE(m_fixture->sync().counts.updated, 2);
        QCOMPARE(m_fixture->zohoStatus(ids.first()), u"delivered"_s);
        QCOMPARE(m_fixture->openRows(), 0);
    }

    void withCriteriaOfAnotherKindARecordOutsideIsLeftAloneAndSaidToBe()
    {
        m_fixture->settings.zoho.criteria = u"Status != \"delivered\" && recipient_id != \"15550009999\""_s;
        const QString id = m_fixture->addRecord(q(1), u"sent"_s);
        m_fixture->zoho.setRecordField(id, u"recipient_id"_s, u"15550009999"_s);
        m_fixture->addWebhook(q(1), u"delivered"_s);
        const CycleSummary outside = m_fixture->sync();
        QCOMPARE(outside.counts.outside, 1);
        QCOMPARE(outside.counts.noRecord, 0);
        QCOMPARE(outside.counts.updated, 0);
        QCOMPARE(status().orphans, (OrphanCounts{.outside = 1}));
        QCOMPARE(m_fixture->sync().counts.calls, 0);
        later(60);
        QCOMPARE(m_fixture->sync().counts.calls, 2); // by itself, and with the criteria
        m_fixture->zoho.setRecordField(id, u"recipient_id"_s, u"15550001234"_s);
        later(120);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QCOMPARE(status().orphans, OrphanCounts());
    }

    void aRecordThatComesLaterIsFoundAndUpdated()
    {
        m_fixture->addWebhook(q(1), u"sent"_s);
        QCOMPARE(m_fixture->sync().counts.noRecord, 1);
        const QString id = m_fixture->addRecord(q(1), {});
        QCOMPARE(m_fixture->sync().counts.updated, 0); // not due yet
        m_fixture->addWebhook(q(1), u"delivered"_s);
        const CycleSummary found = m_fixture->sync();
        QCOMPARE(found.counts.updated, 1);
        QCOMPARE(found.counts.calls, 2);
        QCOMPARE(m_fixture->zohoStatus(id), u"delivered"_s);
        QCOMPARE(m_fixture->openRows(), 0);
        QCOMPARE(status().orphans, OrphanCounts());
    }

    void aPersonMayAskAtOnceAlsoForWhatWasGivenUp()
    {
        m_fixture->settings.sync.orphanDays = 2;
        m_fixture->addWebhook(q(1), u"sent"_s);
        (void)m_fixture->sync();
        later(3 * 24 * 60);
        QCOMPARE(m_fixture->sync().counts.calls, 1);
        QCOMPARE(status().orphans, (OrphanCounts{.givenUp = 1}));
        QCOMPARE(status().pendingHere, 0);
        later(30 * 24 * 60);
        QCOMPARE(m_fixture->sync().counts.calls, 0);
        m_fixture->addRecord(q(1), {});
        const auto session = EngineSession::open(m_fixture->environment);
        QVERIFY(session);
        QVERIFY((*session)->lookup(q(1))->orphan->isGivenUp);
        QVERIFY(*(*session)->askAgain(q(1)));
        QVERIFY(!(*session)->lookup(q(1))->orphan->isGivenUp);
        QCOMPARE(status().pendingHere, 1);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QVERIFY(!(*session)->lookup(q(1))->orphan);
        QVERIFY(!*(*session)->askAgain(q(1)));
    }

    void aQueueIdWithAQuoteIsFoundByPaging()
    {
        const QString id = m_fixture->addRecord(u"a\"b"_s, {});
        m_fixture->addWebhook(u"a\"b"_s, u"sent"_s);
        m_fixture->addWebhook(u"c\\d"_s, u"sent"_s);
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(summary.counts.updated, 1);
        QCOMPARE(summary.counts.noRecord, 1);
        QCOMPARE(m_fixture->zohoStatus(id), u"sent"_s);
        QCOMPARE(m_fixture->sync().counts.calls, 0);
    }

    void aFieldThatCannotBeComparedIsPagedFromThenOn()
    {
        m_fixture->zoho.configure([](zohosim::Options &options) {
            options.fields.set({.name = u"Queue_ID_DV"_s, .kind = zohosim::FieldKind::Number});
        });
        for (const int number : {1, 2, 3, 4}) {
            m_fixture->addRecord(QString::number(number), {});
        }
        m_fixture->addWebhook(u"1"_s, u"sent"_s);
        m_fixture->addWebhook(u"2"_s, u"sent"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 2);
        const int learning = m_fixture->zoho.calls(CallKind::List);
        QVERIFY2(learning <= 4, qPrintable(QString::number(learning)));
        m_fixture->addWebhook(u"3"_s, u"sent"_s);
        m_fixture->addWebhook(u"9"_s, u"sent"_s);
        const CycleSummary next = m_fixture->sync();
        QCOMPARE(next.counts.updated, 1);
        QCOMPARE(next.counts.calls, 2);
        QCOMPARE(next.counts.noRecord, 1);
        QCOMPARE(m_fixture->sync().counts.calls, 0);
    }

    void theSizeThatZohoAcceptsIsRemembered()
    {
        m_fixture->zoho.configure([](zohosim::Options &options) { options.maxCriteriaLength = 600; });
        setCounted(1000000);
        addChanged(100);
        QCOMPARE(m_fixture->sync().counts.updated, 100);
        const int learning = m_fixture->zoho.calls(CallKind::List);
        m_fixture->zoho.clearLog();
        addChanged(100, 100);
        QCOMPARE(m_fixture->sync().counts.updated, 100);
        QVERIFY(m_fixture->zoho.calls(CallKind::List) < learning);
        QCOMPARE(refusedCalls(), 0);
    }

    void parkedRecordsAreLookedAtOnceADayAndNotInEachCycle()
    {
        const QString id = m_fixture->addRecord(q(1), {});
        m_fixture->addWebhook(q(1), u"sent"_s);
        m_fixture->zoho.addFault(Fault::code(200, 3001).on(CallKind::Update).forRecord(id).repeated(Fault::forever));
        for (int cycle = 0; cycle < 3; ++cycle) {
            QCOMPARE(m_fixture->sync().counts.failed, 1);
        }
        QCOMPARE(m_fixture->sync().counts.calls, 1);
        for (int hour = 0; hour < 3; ++hour) {
            const CycleSummary quiet = m_fixture->sync();
            QCOMPARE(quiet.counts.calls, 0);
            QCOMPARE(quiet.counts.parked, 1);
        }
        m_fixture->execute(u"UPDATE statusbridge_record_failures SET ask_after = 1"_s); // a day later
        m_fixture->zoho.setRecordField(id, u"Status"_s, u"delivered"_s);
        const CycleSummary next = m_fixture->sync();
        QCOMPARE(next.counts.superseded, 1);
        QVERIFY(next.counts.calls <= 2);
        QCOMPARE(m_fixture->openRows(), 0);
    }

    void aHundredParkedRecordsThatTheReportNoLongerListsAreAskedForInOneCall()
    {
        QStringList ids = m_fixture->addSentRecords(100);
        for (const QString &id : std::as_const(ids)) {
            m_fixture->execute(
                u"INSERT INTO statusbridge_record_failures (target, record_id, queue_id, streak, parked_at, "
                "zoho_code, known_rows) SELECT %1, '%2', 'q-%3', 3, 1, 3001, '[\"webhook_logs:' || id || '\"]' FROM "
                "webhook_logs WHERE queue_id = 'q-%3'"_s.arg(QString::number(targetOf(m_fixture->settings.zoho).key),
                                                             id, QString::number(ids.indexOf(id) + 1)));
            m_fixture->zoho.setRecordField(id, u"Status"_s, u"delivered"_s);
        }
        (void)m_fixture->sync();
        QCOMPARE(m_fixture->zoho.calls(CallKind::ReadBack), 1);
        QCOMPARE(m_fixture->openRows(), 0);
    }

    void lateRowsAreAskedForInTheSameCallAsWhatIsNotListed()
    {
        m_fixture->addRecord(q(1), {});
        m_fixture->addDelivered(q(1), u"delivered"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        m_fixture->execute(u"INSERT INTO delivered_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES "
                           "('q-1', 'wamid.second', 'delivered', '15550001234', '1750039999')"_s);
        m_fixture->addWebhook(u"orphan"_s, u"sent"_s);
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(summary.counts.updated, 1);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 1 + 2);
    }

    void aDryRunAsksAndNotesNothing()
    {
        m_fixture->addSentRecords(2);
        m_fixture->addWebhook(u"orphan"_s, u"sent"_s);
        const CycleSummary plan = m_fixture->sync({.dryRun = true});
        QCOMPARE(plan.plan.size(), 2);
        QCOMPARE(plan.counts.noRecord, 1);
        QCOMPARE(plan.callsNeeded, 2 + 2);
        QCOMPARE(m_fixture->scalar(u"SELECT count(*) FROM statusbridge_orphans"_s).toInt(), 0);
        QCOMPARE(status().orphans, OrphanCounts());
    }

    void aQuestionThatIsNotAnsweredMakesNoOrphan()
    {
        m_fixture->addSentRecords(1);
        m_fixture->addWebhook(u"orphan"_s, u"sent"_s);
        m_fixture->zoho.addFault(Fault::code(200, 1000).on(CallKind::List).from(2));
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(summary.counts.updated, 1);
        QCOMPARE(status().orphans, OrphanCounts());
        QCOMPARE(m_fixture->sync().counts.noRecord, 1);
    }

    void whatALargeReportDoesNotListIsPutOffWithoutACallForEach()
    {
        QStringList rows;
        for (int i = 1; i <= 6000; ++i) {
            rows += u"('old-%1', 'wamid.%1', 'sent', '15550001234', '1750031673')"_s.arg(i);
        }
        m_fixture->execute(
            u"INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES "_s +
            rows.join(u", "_s));
        addChanged(10);
        const CycleSummary first = m_fixture->sync();
        QCOMPARE(first.counts.updated, 10);
        QCOMPARE(first.counts.noRecord, 5990);
        QCOMPARE(m_fixture->zoho.calls(CallKind::List), 1 + 5);
        QCOMPARE(m_fixture->sync().counts.calls, 0);
        later(60); // a page is cheaper than 120 questions
        QVERIFY(m_fixture->sync().counts.calls <= 6);
    }

private:
    void addFailed(int count)
    {
        for (int i = 1; i <= count; ++i) {
            m_fixture->addRecord(u"old-%1"_s.arg(i), u"failed"_s);
        }
    }

    void addNew(const QString &queueId)
    {
        m_fixture->addRecord(queueId, {});
        m_fixture->addWebhook(queueId, u"sent"_s);
    }

    //! Rows of \p count records more that lie among those that failed, or are new.
    void addChanged(int count, int from = 0, const QString &word = u"delivered"_s,
                    const QString &timestamp = u"1750031673"_s)
    {
        const auto known = static_cast<int>(m_fixture->zoho.records().size());
        for (int i = std::max(known, from) + 1; i <= from + count; ++i) {
            m_fixture->addRecord(u"old-%1"_s.arg(i), u"sent"_s);
        }
        addRows(count, from, word, timestamp);
    }

    void addRows(int count, int from, const QString &word, const QString &timestamp = u"1750031673"_s)
    {
        QStringList rows;
        for (int i = from + 1; i <= from + count; ++i) {
            rows += u"('old-%1', 'wamid.%1', '%2', '15550001234', '%3')"_s.arg(QString::number(i), word, timestamp);
        }
        m_fixture->execute(
            u"INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES "_s +
            rows.join(u", "_s));
    }

    void setCounted(int records)
    {
        m_fixture->execute(u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES "
                           "('pending_at_zoho.%1', '%2', %3)"_s.arg(
                               QString::number(targetOf(m_fixture->settings.zoho).key), QString::number(records),
                               QString::number(QDateTime::currentMSecsSinceEpoch())));
    }

    //! As if \p minutes had passed since Zoho was asked.
    void later(int minutes)
    {
        m_fixture->execute(u"UPDATE statusbridge_orphans SET since = since - %1, counted_from = counted_from - %1, "
                           "ask_after = ask_after - %1"_s.arg(minutes * 60000LL + 1000));
    }

    [[nodiscard]] StatusView status() const
    {
        const auto session = EngineSession::open(m_fixture->environment);
        return *(*session)->status();
    }

    [[nodiscard]] int refusedCalls() const
    {
        const auto requests = m_fixture->zoho.requests();
        return static_cast<int>(std::count_if(requests.cbegin(), requests.cend(),
                                              [](const auto &request) { return request.status >= 400; }));
    }

    std::unique_ptr<CycleFixture> m_fixture;
};

QTEST_GUILESS_MAIN(CycleByNeedTest)

} // namespace tst_cyclebyneed

#include "tst_cyclebyneed.moc"
