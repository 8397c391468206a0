// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/zoho/zohofixture.h"

#include <QTest>
#include <QTimer>

namespace tst_queuestops {

using namespace statusbridge;
using namespace statusbridge::zoho;
using namespace std::chrono_literals;
using zohosim::CallKind;
using zohosim::Fault;

//! What stops the whole queue: the day's quota, the memory, the guard, a person.
class QueueStopsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUsedUpDayNamesItsResetAndIsRemembered()
    {
        ZohoFixture fixture;
        fixture.zoho.addFault(Fault::code(200, 4000).on(CallKind::Update));
        const Expected<void> refused = fixture.updateOne(fixture.addRecords(1).constFirst());
        QCOMPARE(toString(refused.error().kind), u"quota_exhausted"_s);
        QVERIFY2(refused.error().message.english().contains(u"00:00 (UTC)"),
                 qPrintable(refused.error().message.english()));
        const QDateTime midnight = fixture.clock.utcNow().date().addDays(1).startOfDay(Qt::UTC);
        QCOMPARE(fixture.memory.state.exhaustedUntil, midnight);

        ZohoFixture next;
        next.memory.state = fixture.memory.state;
        next.zoho.addFault(Fault::code(200, 4000).on(CallKind::Update));
        QCOMPARE(next.update(next.addRecords(2)), QStringList(2, u"quota_exhausted"_s));
        QVERIFY(next.zoho.apiCalls() > 0 && next.zoho.apiCalls() <= 2); // those in flight

        ZohoFixture later;
        later.memory.state = next.memory.state;
        QVERIFY2(later.updateOne(later.addRecords(1).constFirst()), "it was asked whether there are calls again");
        QVERIFY(!later.memory.state.exhaustedUntil.isValid());
        QCOMPARE(later.memory.state.resetSeen.date(), later.clock.utcNow().date());
    }

    void ourOwnLimitOfTheDayCountsTheCallsOfOthers()
    {
        auto options = ZohoFixture::quickOptions();
        options.callsPerDay = 10;
        ZohoFixture fixture(options);
        fixture.memory.state.callsToday = 7;
        const QStringList outcomes = fixture.update(fixture.addRecords(6));
        QCOMPARE(outcomes.count(u"ok"_s) + outcomes.count(u"quota_exhausted"_s), 6);
        QCOMPARE(outcomes.count(u"ok"_s), 3);
        QCOMPARE(fixture.zoho.apiCalls(), 3);
        QVERIFY(fixture.queue.flushCalls().hasValue());
        QCOMPARE(fixture.memory.state.callsToday, 10);
    }

    void aMemoryThatFailsStopsBeforeAnythingIsSent()
    {
        ZohoFixture fixture;
        fixture.memory.failure = Error{.kind = ErrorKind::Database, .message = u"It is gone."_s};
        QCOMPARE(fixture.update(fixture.addRecords(2)), all(2, u"database"_s));
        QCOMPARE(fixture.zoho.apiCalls(), 0);
        fixture.memory.failure.reset();
    }

    void aRefusedGuardSendsNothing()
    {
        ZohoFixture fixture;
        fixture.queue.setSendGuard(
            [] { return Expected<void>(Error{.kind = ErrorKind::LeaseLost, .message = u"Another one has it."_s}); });
        QCOMPARE(fixture.update(fixture.addRecords(2)), all(2, u"lease_lost"_s));
        QCOMPARE(fixture.zoho.apiCalls(), 0);
    }

    void whatIsInFlightWhenAllIsStoppedEndsAsUnknown()
    {
        ZohoFixture fixture;
        const QStringList ids = fixture.addRecords(12);
        fixture.zoho.addFault(Fault::of(Fault::Action::Hang).on(CallKind::Update).repeated(Fault::forever));
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, [&] {
            if (fixture.zoho.calls(CallKind::Update) == 10) {
                watch.stop();
                fixture.queue.stop({.kind = ErrorKind::Cancelled, .message = u"Enough."_s}, 0ms);
            }
        });
        watch.start(5ms);
        const QStringList outcomes = fixture.update(ids);
        QCOMPARE(outcomes.count(u"outcome_unknown"_s), 10);
        QCOMPARE(outcomes.count(u"cancelled"_s), 2);
        QTRY_COMPARE(fixture.zoho.inFlight(), 0);
    }
};

QTEST_GUILESS_MAIN(QueueStopsTest)

} // namespace tst_queuestops

#include "tst_queuestops.moc"
