// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/lease.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_lease {

using namespace statusbridge;
using namespace std::chrono_literals;

class LeaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isFreeAtFirst();
    void oneHoldsItAtATime();
    void isFreeAgainOnceGivenBack();
    void anExpiredOneIsTakenOverWithAHigherToken();
    void theOldHolderLearnsThatItLostIt();
    void renewingAnExpiredOneThatWasNotTakenIsAllowed();
    void renewingLastsFromNowOn();
    void givingBackALostOneLeavesTheNewHolderAlone();
    void passesOnTheWishToCancel();
    void aHolderThatDidNotRenewItForLongIsOverdue();
    void noHolderIsAskedToCancelIfItIsFree();
    void aWishToCancelEndsWithTheCycle();
    void showsProgressToOthers();
    void namesTheRunThatIsUnderWay();
    void tellsAnAbandonedCycleFromOneThatWasGivenBack();
    void callsOfAHolderThatWasCutOffMayBeUnderWayForACallsTime();
    void noCallsAreUnderWayIfTheLeaseWasGivenBack();
    void unlessItWasGivenBackWithCallsUnderWay();
    void theHolderAfterTheOneThatTookOverStillWaits();
    void noHolderWaitsLongerThanACallTakes();
    void aLeaseThatEndsFurtherAwayThanItLastsIsOver();
    void aSmallCorrectionOfTheClockEndsNoLease();
    void aHolderMayRenewALeaseWhoseEndTheClockMoved();
    void aWaitThatWasNotedByAClockThatWasAheadIsOver();
    void saysThatTheTableOrItsRowIsMissing();

private:
    [[nodiscard]] Lease ours() { return Lease(m_store->database()); }
    [[nodiscard]] Lease theirs() { return Lease(*m_other); }
    void expire() { m_store->run(u"UPDATE statusbridge_lease SET expires_at = 1"_s); }
    //! The server's clock can't be set; so what it wrote moves into the future.
    void setClockBack(std::chrono::milliseconds by)
    {
        const QVariant ms = qint64(by.count());
        m_store->run(u"UPDATE statusbridge_lease SET expires_at = expires_at + ?"_s, {ms});
        m_store->run(u"UPDATE statusbridge_state SET updated_at = updated_at + ?"_s, {ms});
        const QString until =
            m_store->read(u"SELECT value FROM statusbridge_state WHERE name = 'foreign_calls_until'"_s);
        m_store->run(u"UPDATE statusbridge_state SET value = ? WHERE name = 'foreign_calls_until'"_s,
                     {QString::number(until.toLongLong() + by.count())});
    }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<Database> m_other;
};

void LeaseTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_other = m_store->connect();
}

void LeaseTest::isFreeAtFirst()
{
    const auto state = ours().state();
    QVERIFY(state);
    QVERIFY(!state->held);
    QVERIFY(state->holder.isEmpty());
}

void LeaseTest::oneHoldsItAtATime()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(ours().acquire(u"host-a"_s, 30));
    const auto second = theirs().acquire(u"host-b"_s, 30);
    QVERIFY(!second);
    QVERIFY(second.error().kind == ErrorKind::Busy);
    QVERIFY(second.error().message.english().contains(u"host-a"_s));
    const auto state = theirs().state();
    QVERIFY(state->held);
    QCOMPARE(state->holder, u"host-a"_s);
    QVERIFY(second.error().message.english().contains(state->expiresAt.toString(Qt::ISODate)));
    QVERIFY(second.error().retryAfter.has_value());
    QVERIFY(state->expiresAt >= before.addSecs(29));
    QVERIFY(state->expiresAt <= QDateTime::currentDateTimeUtc().addSecs(31));
}

void LeaseTest::isFreeAgainOnceGivenBack()
{
    const auto first = ours().acquire(u"host-a"_s, 30);
    QVERIFY(ours().release(*first));
    QVERIFY(!ours().state()->held);
    QVERIFY(ours().renew(*first, 30).error().kind == ErrorKind::LeaseLost);
    const auto second = theirs().acquire(u"host-b"_s, 30);
    QVERIFY(second);
    QVERIFY(second->token > first->token);
}

void LeaseTest::anExpiredOneIsTakenOverWithAHigherToken()
{
    const auto first = ours().acquire(u"host-a"_s, 30);
    expire();
    QVERIFY(!ours().state()->held);
    const auto second = theirs().acquire(u"host-b"_s, 30);
    QVERIFY(second);
    QVERIFY(second->token > first->token);
    QCOMPARE(ours().state()->holder, u"host-b"_s);
}

void LeaseTest::theOldHolderLearnsThatItLostIt()
{
    const auto first = ours().acquire(u"host-a"_s, 30);
    expire();
    const auto second = theirs().acquire(u"host-b"_s, 30);
    QVERIFY(ours().renew(*first, 30).error().kind == ErrorKind::LeaseLost);
    QVERIFY(ours().setProgress(*first, {.runId = 1}).error().kind == ErrorKind::LeaseLost);
    QVERIFY(theirs().renew(*second, 30));
    QCOMPARE(theirs().state()->runId, 0);
}

void LeaseTest::renewingAnExpiredOneThatWasNotTakenIsAllowed()
{
    const auto fencingToken = ours().acquire(u"host-a"_s, 30);
    expire();
    QVERIFY(ours().renew(*fencingToken, 30));
    QVERIFY(!theirs().acquire(u"host-b"_s, 30));
}

void LeaseTest::renewingLastsFromNowOn()
{
    const auto fencingToken = ours().acquire(u"host-a"_s, 30);
    QVERIFY(ours().renew(*fencingToken, 300));
    QVERIFY(ours().state()->expiresAt > QDateTime::currentDateTimeUtc().addSecs(290));
}

void LeaseTest::givingBackALostOneLeavesTheNewHolderAlone()
{
    const auto first = ours().acquire(u"host-a"_s, 30);
    expire();
    const auto second = theirs().acquire(u"host-b"_s, 30);
    QVERIFY(ours().release(*first));
    QVERIFY(theirs().renew(*second, 30));
}

void LeaseTest::passesOnTheWishToCancel()
{
    const auto fencingToken = ours().acquire(u"host-a"_s, 30);
    QVERIFY(!ours().state()->cancelRequested);
    QCOMPARE(*theirs().requestCancel(u"anna on host-b"_s), true);
    QVERIFY(theirs().state()->cancelRequested);
    QVERIFY(ours().renew(*fencingToken, 30));
    const auto state = ours().state();
    QVERIFY(state->cancelRequested);
    QCOMPARE(state->cancelledBy, u"anna on host-b"_s);
}

void LeaseTest::aHolderThatDidNotRenewItForLongIsOverdue()
{
    const auto fencingToken = ours().acquire(u"host-a"_s, 30);
    QVERIFY(!theirs().state()->isOverdue);
    m_store->run(u"UPDATE statusbridge_lease SET expires_at = expires_at - 12000"_s);
    QVERIFY(!theirs().state()->isOverdue);
    m_store->run(u"UPDATE statusbridge_lease SET expires_at = expires_at - 4000"_s);
    QVERIFY(theirs().state()->held);
    QVERIFY(theirs().state()->isOverdue);
    QCOMPARE(toString(theirs().state()->progress->wait.reason), toString(WaitReason::Silence));
    QVERIFY(theirs().state()->progress->wait.number >= 16);
    QVERIFY(ours().renew(*fencingToken, 30));
    QVERIFY(!theirs().state()->isOverdue);
    QVERIFY(!theirs().state()->progress);
    QVERIFY(ours().renew(*fencingToken, 1)); // a short one is never overdue for long
    QVERIFY(!theirs().state()->isOverdue);
}

void LeaseTest::noHolderIsAskedToCancelIfItIsFree()
{
    QCOMPARE(*ours().requestCancel(u"anna"_s), false);
    QVERIFY(ours().acquire(u"host-a"_s, 30));
    expire();
    QCOMPARE(*ours().requestCancel(u"anna"_s), false);
}

void LeaseTest::aWishToCancelEndsWithTheCycle()
{
    const auto first = ours().acquire(u"host-a"_s, 30);
    QVERIFY(*theirs().requestCancel(u"anna"_s));
    QVERIFY(ours().release(*first));
    QVERIFY(ours().acquire(u"host-a"_s, 30));
    QVERIFY(!ours().state()->cancelRequested);
}

void LeaseTest::showsProgressToOthers()
{
    const auto fencingToken = ours().acquire(u"host-a"_s, 30);
    QVERIFY(ours().setProgress(*fencingToken, {.runId = 42, .done = 1}));
    QCOMPARE(theirs().state()->runId, 42);
    QCOMPARE(theirs().state()->progress->done, 1);
    QVERIFY(ours().release(*fencingToken));
    QVERIFY(!theirs().state()->progress);
}

void LeaseTest::namesTheRunThatIsUnderWay()
{
    const auto fencingToken = ours().acquire(u"host-a"_s, 30);
    QVERIFY(ours().setProgress(*fencingToken, {.runId = 42}));
    const Error busy = theirs().acquire(u"host-b"_s, 30).error();
    QVERIFY2(busy.message.english().contains(u"host-a as run 42"_s), qPrintable(busy.message.english()));
}

void LeaseTest::tellsAnAbandonedCycleFromOneThatWasGivenBack()
{
    const auto first = ours().acquire(u"host-a"_s, 30);
    QVERIFY(!theirs().state()->isAbandoned);
    QVERIFY(theirs().state()->left > 25s && theirs().state()->left <= 30s);
    expire();
    QVERIFY(theirs().state()->isAbandoned);
    QVERIFY(theirs().state()->holder.isEmpty());
    const auto second = theirs().acquire(u"host-b"_s, 30);
    QVERIFY(!ours().state()->isAbandoned);
    QVERIFY(theirs().release(*second));
    expire();
    QVERIFY(!ours().state()->isAbandoned);
}

void LeaseTest::callsOfAHolderThatWasCutOffMayBeUnderWayForACallsTime()
{
    QVERIFY(ours().acquire(u"host-a"_s, 30, 20s));
    QVERIFY(*ours().foreignCallsLeft(20s) == 0s);
    m_store->run(u"UPDATE statusbridge_lease SET expires_at = expires_at - 35000"_s); // 5 s ago
    QVERIFY(theirs().acquire(u"host-b"_s, 30, 20s));
    const auto left = theirs().foreignCallsLeft(20s);
    QVERIFY2(*left > 10s && *left <= 15s, qPrintable(QString::number(left->count())));
}

void LeaseTest::noCallsAreUnderWayIfTheLeaseWasGivenBack()
{
    const auto first = ours().acquire(u"host-a"_s, 30, 20s);
    QVERIFY(ours().release(*first));
    QVERIFY(theirs().acquire(u"host-b"_s, 30, 20s));
    QVERIFY(*theirs().foreignCallsLeft(20s) == 0s);
}

void LeaseTest::unlessItWasGivenBackWithCallsUnderWay()
{
    const auto first = ours().acquire(u"host-a"_s, 30, 20s);
    QVERIFY(ours().release(*first, 20s));
    QVERIFY(!ours().state()->held);
    QVERIFY(theirs().acquire(u"host-b"_s, 30, 20s));
    QVERIFY(*theirs().foreignCallsLeft(20s) > 15s);
}

void LeaseTest::theHolderAfterTheOneThatTookOverStillWaits()
{
    QVERIFY(ours().acquire(u"host-a"_s, 30, 20s));
    m_store->run(u"UPDATE statusbridge_lease SET expires_at = expires_at - 31000"_s);
    const auto second = theirs().acquire(u"host-b"_s, 30, 20s);
    QVERIFY(theirs().release(*second)); // cancelled before it had looked
    QVERIFY(ours().acquire(u"host-a"_s, 30, 20s));
    QVERIFY(*ours().foreignCallsLeft(20s) > 10s);
}

void LeaseTest::noHolderWaitsLongerThanACallTakes()
{
    const auto first = ours().acquire(u"host-a"_s, 30, 600s);
    QVERIFY(ours().release(*first, 600s));
    QVERIFY(*theirs().foreignCallsLeft(20s) == 20s);
}

void LeaseTest::aLeaseThatEndsFurtherAwayThanItLastsIsOver()
{
    const auto first = ours().acquire(u"host-a"_s, 30, 20s);
    setClockBack(48h);
    const auto state = theirs().state();
    QVERIFY(!state->held && state->isAbandoned);
    QCOMPARE(*theirs().requestCancel(u"anna"_s), false);
    const auto second = theirs().acquire(u"host-b"_s, 30, 20s);
    QVERIFY(second);
    const auto left = theirs().foreignCallsLeft(20s);
    QVERIFY2(*left > 10s && *left <= 20s, "the holder may have been cut off just now");
    QVERIFY(ours().renew(*first, 30).error().kind == ErrorKind::LeaseLost);
}

void LeaseTest::aSmallCorrectionOfTheClockEndsNoLease()
{
    QVERIFY(ours().acquire(u"host-a"_s, 30));
    setClockBack(3s);
    QVERIFY(theirs().state()->held);
    QVERIFY(theirs().acquire(u"host-b"_s, 30).error().kind == ErrorKind::Busy);
}

void LeaseTest::aHolderMayRenewALeaseWhoseEndTheClockMoved()
{
    const auto first = ours().acquire(u"host-a"_s, 30);
    setClockBack(48h);
    QVERIFY(ours().renew(*first, 30));
    QVERIFY(theirs().state()->held);
}

void LeaseTest::aWaitThatWasNotedByAClockThatWasAheadIsOver()
{
    const auto first = ours().acquire(u"host-a"_s, 30, 20s);
    QVERIFY(ours().release(*first, 20s));
    QVERIFY(*ours().foreignCallsLeft(20s) > 15s);
    setClockBack(10min);
    QVERIFY(*ours().foreignCallsLeft(20s) == 0s);
}

void LeaseTest::saysThatTheTableOrItsRowIsMissing()
{
    StoreFixture empty(StoreFixture::Tables::None);
    QVERIFY(Lease(empty.database()).acquire(u"host-a"_s, 30).error().kind == ErrorKind::Schema);

    m_store->run(u"DELETE FROM statusbridge_lease"_s);
    const auto taken = ours().acquire(u"host-a"_s, 30);
    QVERIFY(!taken);
    QVERIFY(taken.error().kind == ErrorKind::Schema);
    m_store->run(u"INSERT INTO statusbridge_lease VALUES (1, 0, NULL, 0, 0, 0, NULL, NULL)"_s);
    QVERIFY(ours().acquire(u"host-a"_s, 30));
}

QTEST_GUILESS_MAIN(LeaseTest)

} // namespace tst_lease

#include "tst_lease.moc"
