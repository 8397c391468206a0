// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/appstate.h"
#include "engine/model/connection.h"
#include "engine/model/cyclesummary.h"
#include "engine/session/enginesession.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QTest>

namespace tst_statusreport {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

class StatusReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CycleFixture>(); }

    void beforeTheFirstCycleMuchIsUnknownAndSaidToBe()
    {
        m_fixture->addSentRecords(3);
        const StatusView view = status();
        QCOMPARE(view.token.state, u"expired"_s);
        QVERIFY(!view.token.expiresAt.isValid());
        QCOMPARE(view.pendingHere, 3);
        QVERIFY(!view.pendingAtZoho);
        QVERIFY(!view.lastRun);
        QVERIFY(!view.lease.held);
        QCOMPARE(view.calls.today, 0);
        QVERIFY(m_fixture->zoho.requests().isEmpty()); // looking costs nothing
    }

    void withoutARefreshTokenItIsNotConnected()
    {
        QVERIFY(m_fixture->secrets.remove(secretnames::zohoRefreshToken()));
        QCOMPARE(status().token.state, u"not_connected"_s);
    }

    void withoutTheNamesOfTheReportAKeptTokenIsNoConnection()
    {
        m_fixture->settings.zoho.report.clear();
        const AppState unnamed = appStateOf(status(), {});
        QCOMPARE(wordOf(unnamed.kind), wordOf(AppStateKind::AccountFault));
        QCOMPARE(reasonOf(unnamed), u"Zoho is not configured yet: set zoho.report in the configuration file."_s);
        QCOMPARE(wordOf(unnamed.suggestedAction), wordOf(SuggestedAction::OpenSettings));

        m_fixture->settings.zoho.clientId.clear();
        QCOMPARE(status().token.state, u"not_connected"_s);
    }

    void beforeAnythingIsSetUpNoFileIsMissing()
    {
        Settings settings = m_fixture->settings;
        settings.database = DatabaseSettings();
        settings.database.name = u"/nowhere/rows.db"_s;
        const EngineEnvironment &known = m_fixture->environment;
        const EngineEnvironment environment{.settings = settings,
                                            .dataDirectory = known.dataDirectory,
                                            .secrets = known.secrets,
                                            .clock = known.clock,
                                            .holder = known.holder};
        const auto kind = [&environment] { return appStateOf({}, EngineSession::open(environment).error()).kind; };
        QCOMPARE(kind(), AppStateKind::DatabaseFileMissing);
        settings.zoho.report.clear();
        QCOMPARE(kind(), AppStateKind::TablesMissing);
    }

    void aCycleLeavesItsFigures()
    {
        m_fixture->addSentRecords(3);
        m_fixture->addRecord(u"other"_s, u"failed"_s);
        m_fixture->addWebhook(u"early"_s, u"sent"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 3);
        const StatusView view = status();
        QCOMPARE(view.token.state, u"valid"_s);
        QVERIFY(view.token.expiresAt > m_fixture->clock.utcNow().addSecs(3000));
        QCOMPARE(view.pendingHere, 1);
        QCOMPARE(view.orphans, (OrphanCounts{.noRecord = 1}));
        QVERIFY(!view.pendingAtZoho); // the report was not read as a whole
        QCOMPARE(view.calls.today, 5);
        QCOMPARE(toString(*view.lastRun->outcome), toString(CycleOutcome::Succeeded));
        QVERIFY(!view.lease.held);
    }

    void theTokenGrowsOldByTheClock()
    {
        m_fixture->addSentRecords(1);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        m_fixture->clock.advance(std::chrono::minutes(56));
        QCOMPARE(status().token.state, u"expiring"_s);
        m_fixture->clock.advance(std::chrono::minutes(5));
        QCOMPARE(status().token.state, u"expired"_s);
        QVERIFY(!isUntried(status()));
    }

    void aRevokedTokenIsSaidAtOnceAlthoughOneIsHeld()
    {
        m_fixture->addSentRecords(1);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        m_fixture->zoho.revokeRefreshToken();
        m_fixture->addRecord(u"next"_s, u"sent"_s);
        m_fixture->addDelivered(u"next"_s, u"delivered"_s);
        QCOMPARE(toString(m_fixture->sync().outcome), toString(CycleOutcome::Unauthorized));
        const StatusView view = status();
        QCOMPARE(view.token.state, u"revoked"_s);
        QVERIFY(view.token.expiresAt > m_fixture->clock.utcNow());
        QVERIFY(view.zoho && view.zoho->kind == ZohoAnswerKind::TokenRevoked);
        // Of another connection nothing is said.
        QVERIFY(m_fixture->secrets.write(secretnames::zohoRefreshToken(), Secret("1000.another.token")));
        QVERIFY(!status().zoho);
        QVERIFY(status().isNewConnection);
        QCOMPARE(status().token.state, u"expired"_s);
        QVERIFY(isUntried(status()));
        QVERIFY(!isUntried(view));
        QVERIFY(!status().scheduler.reason.english().contains(u"reconnect"_s));
    }

    void whatAnotherReportWasRefusedForIsNotSaidOfThisOne()
    {
        m_fixture->addSentRecords(1);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        const QString report = m_fixture->settings.zoho.report;
        m_fixture->settings.zoho.report = u"Othr"_s;
        m_fixture->addRecord(u"next"_s, u"sent"_s);
        m_fixture->addDelivered(u"next"_s, u"delivered"_s);
        QCOMPARE(toString(m_fixture->sync().outcome), toString(CycleOutcome::Failed));
        QCOMPARE(appStateOf(status(), {}).parts.zoho, AppStateKind::AccountFault);
        m_fixture->settings.zoho.report = report;
        const StatusView view = status();
        QVERIFY(view.isNewConnection);
        QCOMPARE(appStateOf(view, {}).parts.zoho, std::nullopt);
    }

    void aMissingScopeIsSaid()
    {
        m_fixture->addSentRecords(1);
        m_fixture->zoho.configure([](zohosim::Options &options) { options.scopes.removeFirst(); });
        QCOMPARE(toString(m_fixture->sync().outcome), toString(CycleOutcome::Failed));
        QCOMPARE(status().token.state, u"scope_missing"_s);
    }

    void theLastAnswerIsOfItsKindSinceTheFirstInARow()
    {
        m_fixture->addSentRecords(1);
        m_fixture->zoho.addFault(Fault::code(200, 2894).repeated(4));
        (void)m_fixture->sync();
        const ZohoAnswer first = *status().zoho;
        QVERIFY(first.kind == ZohoAnswerKind::Refused);
        (void)m_fixture->sync();
        const ZohoAnswer second = *status().zoho;
        QCOMPARE(second.since, first.since);
        QVERIFY(second.at >= first.at);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QVERIFY(status().zoho->kind == ZohoAnswerKind::Good);
        QCOMPARE(status().zoho->connectedSince, first.connectedSince);
    }

    void callsThatReachedNoServerAreNoneOfTheDay()
    {
        m_fixture->addSentRecords(1);
        QCOMPARE(m_fixture->sync().counts.calls, 2);
        m_fixture->addRecord(u"next"_s, u"sent"_s);
        m_fixture->addDelivered(u"next"_s, u"delivered"_s);
        m_fixture->zoho.stop();
        const CycleSummary summary = m_fixture->sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Failed));
        QCOMPARE(summary.counts.calls, 0);
        QCOMPARE(status().calls.today, 2);
        QVERIFY(status().zoho->kind == ZohoAnswerKind::NoAnswer);
    }

    void queueIdsWithUnknownWordsAloneAreNotPending()
    {
        m_fixture->addRecord(u"odd"_s, u"sent"_s);
        m_fixture->addDelivered(u"odd"_s, u"Deleted "_s);
        m_fixture->addRecord(u"both"_s, u"delivered"_s);
        m_fixture->addDelivered(u"both"_s, u"deleted"_s);
        m_fixture->addDelivered(u"both"_s, u"read"_s);
        m_fixture->addDelivered(u"nowhere"_s, u"deleted"_s);
        m_fixture->addDelivered(u"early"_s, u"sent"_s);
        QCOMPARE(toString(m_fixture->sync().outcome), toString(CycleOutcome::Succeeded));
        StatusView view = status();
        QCOMPARE(view.unknownWords, (QMap<QString, int>{{u"deleted"_s, 2}}));
        QCOMPARE(view.pendingHere, 1); // early; Zoho's word for both is as strong
        QVERIFY(view.pendingHere <= view.lastRun->counts.noRecord);
        m_fixture->settings.status.aliases.insert(u"deleted"_s, u"failed"_s);
        view = status();
        QVERIFY(view.unknownWords.isEmpty());
        QVERIFY(view.pendingHere > view.lastRun->counts.noRecord);
    }

    void aFileThatWasMovedAwayIsMissedByAnOpenSession()
    {
        if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
            return; // no other has a file
        }
        const auto session = EngineSession::open(m_fixture->environment);
        QVERIFY((*session)->status());
        const QString file = m_fixture->databaseFile();
        QVERIFY(QFile::rename(file, file + u".kept"_s));
        const auto view = (*session)->status();
        QVERIFY(!view);
        QCOMPARE(view.error().code, static_cast<int>(DatabaseTrouble::FileMissing));
        QVERIFY(QFile::copy(file + u".kept"_s, file));
        const auto replaced = (*session)->status();
        QVERIFY(!replaced && replaced.error().kind == ErrorKind::Database);
        QVERIFY(QFile::remove(file) && QFile::rename(file + u".kept"_s, file));
        QVERIFY((*session)->status());
    }

    void ourOwnLimitOfTheDayIsOneToo()
    {
        m_fixture->addSentRecords(1);
        m_fixture->settings.sync.dailyCalls = 1;
        QCOMPARE(toString(m_fixture->sync().outcome), toString(CycleOutcome::Quota));
        QVERIFY(status().calls.exhaustedUntil > m_fixture->clock.utcNow());
    }

    void usedUpCallsAreShownUntilTheirReset()
    {
        m_fixture->addSentRecords(1);
        m_fixture->zoho.addFault(Fault::code(200, 4000).on(CallKind::Update));
        QCOMPARE(toString(m_fixture->sync().outcome), toString(CycleOutcome::Quota));
        QVERIFY(status().calls.exhaustedUntil > m_fixture->clock.utcNow());
        m_fixture->clock.advance(std::chrono::hours(25));
        QVERIFY(!status().calls.exhaustedUntil.isValid());
        QCOMPARE(status().calls.today, 0);
    }

    void parkedRecordsAreCounted()
    {
        const QStringList ids = m_fixture->addSentRecords(2);
        m_fixture->zoho.addFault(
            Fault::code(200, 3002).on(CallKind::Update).forRecord(ids.first()).repeated(Fault::forever));
        for (int cycle = 0; cycle < 3; ++cycle) {
            QCOMPARE(m_fixture->sync().counts.failed, 1);
        }
        QCOMPARE(status().parked, 1);
    }

    void whatTheLastCycleParkedIsNoLongerWhatItFailed()
    {
        const QStringList ids = m_fixture->addSentRecords(2);
        const auto refuse = [this](const QString &id) {
            m_fixture->zoho.addFault(
                Fault::code(200, 3002).on(CallKind::Update).forRecord(id).repeated(Fault::forever));
        };
        refuse(ids.first());
        static_cast<void>(m_fixture->sync());
        QVERIFY((status().failedSince == FailedSince{.failed = 1, .waiting = 1}));
        QCOMPARE(appStateOf(status(), {}).parts.records, std::optional(AppStateKind::RecordsFailed));
        static_cast<void>(m_fixture->sync());
        static_cast<void>(m_fixture->sync());
        QVERIFY((status().failedSince == FailedSince{.failed = 1, .parked = 1}));
        QCOMPARE(appStateOf(status(), {}).parts.records, std::optional(AppStateKind::RecordsParked));
        static_cast<void>(m_fixture->sync());
        QVERIFY(!status().failedSince);
        QCOMPARE(appStateOf(status(), {}).parts.records, std::optional(AppStateKind::RecordsParked));
    }

    void theProgressOfAnotherInstanceIsShownWhileItHoldsTheLease()
    {
        CycleProgress progress;
        progress.phase = CyclePhase::Send;
        progress.done = 5;
        m_fixture->execute(
            u"UPDATE statusbridge_lease SET holder = 'host:1', run_id = 9, progress = '%1', "
            "expires_at = %2"_s.arg(toJson(progress), QString::number(QDateTime::currentMSecsSinceEpoch() + 60000)));
        const LeaseView lease = status().lease;
        QVERIFY(lease.held);
        QCOMPARE(lease.holder, u"host:1"_s);
        QCOMPARE(lease.runId, 9);
        QCOMPARE(lease.progress->done, 5);

        m_fixture->execute(u"UPDATE statusbridge_lease SET expires_at = 1"_s);
        QVERIFY(!status().lease.held);
        QVERIFY(!status().lease.progress);
    }

private:
    StatusView status()
    {
        const auto session = EngineSession::open(m_fixture->environment);
        const auto view = session ? (*session)->status() : Expected<StatusView>(session.error());
        if (!view) {
            qFatal("%s", qPrintable(describe(view.error())));
        }
        return *view;
    }

    std::unique_ptr<CycleFixture> m_fixture;
};

QTEST_GUILESS_MAIN(StatusReportTest)

} // namespace tst_statusreport

#include "tst_statusreport.moc"
