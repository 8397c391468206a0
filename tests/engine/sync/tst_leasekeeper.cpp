// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/cyclesummary.h"
#include "engine/sync/leasekeeper.h"
#include "tests/engine/store/storefixture.h"
#include "tests/zohosim/settableclock.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_leasekeeper {

using namespace statusbridge;
using namespace std::chrono_literals;

class LeaseKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aHeldLeaseIsNotGivenASecondTime();
    void itIsRenewedAfterAThirdOfItsTimeAndNotBefore();
    void theProgressStandsInIt();
    void theProgressIsShownOnceASecondWhileTheLeaseLasts();
    void itIsGoodUntilItMayHaveExpired();
    void aWishToCancelIsToldOnceAndWithWhoseItIs();
    void whoSleptThroughItAsksTheDatabaseBeforeSending();
    void aHolderThatSleptThroughATakeoverMayNotSend();
    void theHeartbeatTellsThatItIsLost();
    void aTakeoverIsNoticedLongBeforeTheNextRenewal();
    void aLeaseWhoseEndTheDatabasesClockMovedIsRenewedAtOnce();
    void givenBackItIsFreeForOthersAtOnce();

private:
    [[nodiscard]] qint64 expiry() { return m_store->read(u"SELECT expires_at FROM statusbridge_lease"_s).toLongLong(); }

    zohosim::SettableClock m_clock;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<Lease> m_lease;
    std::unique_ptr<LeaseKeeper> m_keeper;
};

void LeaseKeeperTest::init()
{
    m_keeper.reset();
    m_store = std::make_unique<StoreFixture>();
    m_lease = std::make_unique<Lease>(m_store->database());
    m_keeper = std::make_unique<LeaseKeeper>(*m_lease, m_clock, 30);
    QVERIFY(m_keeper->acquire(u"me"_s));
}

void LeaseKeeperTest::aHeldLeaseIsNotGivenASecondTime()
{
    LeaseKeeper other(*m_lease, m_clock, 30);
    QVERIFY(other.acquire(u"another instance"_s).error().kind == ErrorKind::Busy);
    QVERIFY(m_keeper->check());
}

void LeaseKeeperTest::itIsRenewedAfterAThirdOfItsTimeAndNotBefore()
{
    m_store->run(u"UPDATE statusbridge_lease SET expires_at = expires_at - 10000"_s);
    const qint64 before = expiry();
    m_clock.advance(9s);
    QSignalSpy beats(m_keeper.get(), &LeaseKeeper::cancelRequested);
    QVERIFY(*m_lease->requestCancel(u"anna"_s)); // which a heartbeat hears of
    QVERIFY(beats.wait());
    QCOMPARE(expiry(), before);
    m_clock.advance(1s);
    QTRY_VERIFY(expiry() >= before + 10000);
}

void LeaseKeeperTest::theProgressStandsInIt()
{
    CycleProgress progress;
    progress.runId = 7;
    progress.phase = CyclePhase::Send;
    progress.done = 3;
    m_keeper->setRun(7);
    QCOMPARE(m_lease->state()->runId, 7); // before any heartbeat
    QCOMPARE(m_lease->state()->progress->runId, 7);
    m_keeper->setProgress(progress);
    QTRY_COMPARE(m_lease->state()->progress->done, 3);
    QCOMPARE(m_lease->state()->runId, 7);
}

void LeaseKeeperTest::theProgressIsShownOnceASecondWhileTheLeaseLasts()
{
    const auto shown = [this] {
        const auto progress = m_lease->state()->progress;
        return progress ? progress->done : 0;
    };
    m_clock.advance(1s);
    CycleProgress progress;
    progress.done = 3;
    m_keeper->setProgress(progress);
    QTRY_COMPARE(shown(), 3);
    progress.done = 4;
    m_keeper->setProgress(progress);
    QSignalSpy beats(m_keeper.get(), &LeaseKeeper::cancelRequested);
    QVERIFY(*m_lease->requestCancel(u"anna"_s)); // which a heartbeat hears of
    QVERIFY(beats.wait());
    QCOMPARE(shown(), 3);
    m_clock.advance(1s);
    QTRY_COMPARE(shown(), 4);
}

void LeaseKeeperTest::itIsGoodUntilItMayHaveExpired()
{
    m_clock.advance(29s);
    QVERIFY(m_keeper->isGood());
    m_clock.advance(1s);
    QVERIFY(!m_keeper->isGood());
    QVERIFY(m_keeper->check()); // which renews it
    QVERIFY(m_keeper->isGood());
    m_keeper->stop();
    QVERIFY(!m_keeper->isGood());
}

void LeaseKeeperTest::aWishToCancelIsToldOnceAndWithWhoseItIs()
{
    QSignalSpy wishes(m_keeper.get(), &LeaseKeeper::cancelRequested);
    QVERIFY(*m_lease->requestCancel(u"anna"_s));
    QVERIFY(wishes.wait());
    QCOMPARE(wishes.first().first().toString(), u"anna"_s);
    const qint64 before = expiry();
    m_clock.advance(11s);
    QTRY_VERIFY(expiry() > before); // another heartbeat
    QCOMPARE(wishes.size(), 1);
}

void LeaseKeeperTest::whoSleptThroughItAsksTheDatabaseBeforeSending()
{
    m_store->run(u"UPDATE statusbridge_lease SET expires_at = 1"_s);
    m_clock.advance(8h);
    QVERIFY(m_keeper->check()); // no other instance took it, so it is ours again
    QVERIFY(expiry() > 1);
}

void LeaseKeeperTest::aHolderThatSleptThroughATakeoverMayNotSend()
{
    m_store->takeOver();
    const qint64 theirs = expiry();
    m_clock.advance(8h);
    const auto allowed = m_keeper->check();
    QVERIFY(!allowed);
    QVERIFY(allowed.error().kind == ErrorKind::LeaseLost);
    QCOMPARE(expiry(), theirs);
}

void LeaseKeeperTest::theHeartbeatTellsThatItIsLost()
{
    QSignalSpy lost(m_keeper.get(), &LeaseKeeper::lost);
    m_store->takeOver();
    m_clock.advance(11s);
    QVERIFY(lost.wait());
    QVERIFY(lost.first().first().value<Error>().kind == ErrorKind::LeaseLost);
}

void LeaseKeeperTest::aTakeoverIsNoticedLongBeforeTheNextRenewal()
{
    QSignalSpy lost(m_keeper.get(), &LeaseKeeper::lost);
    m_store->takeOver();
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!m_keeper->isGood());
}

void LeaseKeeperTest::aLeaseWhoseEndTheDatabasesClockMovedIsRenewedAtOnce()
{
    const qint64 before = expiry();
    m_store->run(u"UPDATE statusbridge_lease SET expires_at = expires_at + 86400000"_s);
    QVERIFY(!m_lease->state()->held);
    QTRY_VERIFY(m_lease->state()->held);
    QVERIFY(expiry() >= before && expiry() < before + 60000);
}

void LeaseKeeperTest::givenBackItIsFreeForOthersAtOnce()
{
    m_keeper->stop();
    QVERIFY(m_lease->release(m_keeper->fencingToken()));
    QVERIFY(!m_lease->state()->held);
    LeaseKeeper other(*m_lease, m_clock, 30);
    QVERIFY(other.acquire(u"another instance"_s));
    QVERIFY(m_lease->release(m_keeper->fencingToken())); // which is theirs by now
    QVERIFY(m_lease->state()->held);
}

QTEST_GUILESS_MAIN(LeaseKeeperTest)

} // namespace tst_leasekeeper

#include "tst_leasekeeper.moc"
