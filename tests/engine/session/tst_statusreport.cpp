// SPDX-License-Identifier: GPL-3.0-or-later
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

    void aCycleLeavesItsFigures()
    {
        const QStringList ids = m_fixture->addSentRecords(3);
        m_fixture->addRecord(u"other"_s, u"failed"_s);
        m_fixture->addWebhook(u"early"_s, u"sent"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 3);
        const StatusView view = status();
        QCOMPARE(view.token.state, u"valid"_s);
        QVERIFY(view.token.expiresAt > m_fixture->clock.utcNow().addSecs(3000));
        QCOMPARE(view.pendingHere, 1);
        QCOMPARE(*view.pendingAtZoho, 4);
        QVERIFY(view.pendingAtZohoTime.isValid());
        QCOMPARE(view.calls.today, 4);
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
    }

    void aRevokedRefreshTokenIsSaidToHaveFailed()
    {
        m_fixture->addSentRecords(1);
        m_fixture->zoho.revokeRefreshToken();
        QCOMPARE(toString(m_fixture->sync().outcome), toString(CycleOutcome::Unauthorized));
        QCOMPARE(status().token.state, u"refresh_failed"_s);
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
