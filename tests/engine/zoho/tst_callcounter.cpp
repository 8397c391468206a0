// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/callcounter.h"
#include "tests/engine/zoho/zohofixture.h"
#include "tests/zohosim/settableclock.h"

#include <QTest>

namespace tst_callcounter {

using namespace statusbridge;
using namespace statusbridge::zoho;
using namespace std::chrono_literals;

class CallCounterTest : public QObject
{
    Q_OBJECT

    zohosim::SettableClock m_clock; // begins at noon
    FakeCallMemory m_memory;
    Pacer m_pacer{{}};

    CallCounter counter(int callsPerDay = 0) { return {m_memory, m_clock, m_pacer, QTimeZone::utc(), callsPerDay}; }

private Q_SLOTS:
    void init() { m_memory.state = {}, m_memory.days.clear(), m_memory.failure.reset(); }

    void callsAreWrittenAHundredTogether()
    {
        CallCounter calls = counter();
        QVERIFY(calls.prepare());
        for (int i = 1; i < 100; ++i) {
            QVERIFY(!calls.count());
        }
        QVERIFY(calls.count());
        QCOMPARE(m_memory.state.callsToday, 0);
        QVERIFY(calls.flush().hasValue());
        QCOMPARE(m_memory.state.callsToday, 100);
        QVERIFY(calls.flush().hasValue());
        QCOMPARE(m_memory.days.size(), 1);
        QCOMPARE(calls.state().callsToday, 100);
    }

    void whatCouldNotBeWrittenIsWrittenLater()
    {
        CallCounter calls = counter();
        QVERIFY(calls.prepare());
        calls.count();
        m_memory.failure = Error{.kind = ErrorKind::Database, .message = u"It is gone."_s};
        QVERIFY(!calls.flush());
        m_memory.failure.reset();
        QVERIFY(calls.flush().hasValue());
        QCOMPARE(m_memory.state.callsToday, 1);
    }

    void aCallBelongsToTheDayOnWhichItWasMade()
    {
        zohosim::SettableClock clock;
        CallCounter calls(m_memory, clock, m_pacer, QTimeZone::utc(), 0);
        QVERIFY(calls.prepare());
        calls.count();
        clock.advance(12h); // midnight
        QVERIFY(calls.prepare());
        QCOMPARE(m_memory.days, QList<QDate>({QDate(2026, 3, 1)}));
        calls.count();
        QVERIFY(calls.flush().hasValue());
        QCOMPARE(m_memory.days.constLast(), QDate(2026, 3, 2));
    }

    void ourLimitEndsTheDay()
    {
        m_memory.state.callsToday = 9;
        CallCounter calls = counter(10);
        QVERIFY(calls.prepare());
        QVERIFY(!calls.reasonNotToCall());
        calls.count();
        const auto reason = calls.reasonNotToCall();
        QVERIFY(reason.has_value());
        QCOMPARE(toString(reason->kind), u"quota_exhausted"_s);
        QVERIFY(reason->retryAfter == 12h);
    }

    void theLimitOfThePlanIsCalledThat()
    {
        m_memory.state.callsToday = 250;
        CallCounter calls(m_memory, m_clock, m_pacer, QTimeZone::utc(), 250, CallQuota::DeveloperApi,
                          LimitSource::Plan);
        QVERIFY(calls.prepare());
        QVERIFY(calls.reasonNotToCall()->message.english().contains(u"The 250 calls a day of the plan"_s));
    }

    void anAllowanceIsNotExceeded()
    {
        CallCounter calls = counter(0);
        QVERIFY(calls.prepare());
        calls.count();
        calls.setAllowance(2, SentenceId::CallsAreShared);
        calls.count();
        QVERIFY(!calls.reasonNotToCall());
        calls.count();
        QVERIFY(calls.isAllowanceUsedUp());
        QCOMPARE(toString(calls.reasonNotToCall()->kind), u"quota_exhausted"_s);
        calls.takeBack(); // it reached no server
        QVERIFY(!calls.reasonNotToCall());
    }

    void aRefusalTeachesTheLimitAndACallPastItForgetsIt()
    {
        m_memory.state.callsToday = 120;
        CallCounter calls = counter(0);
        QVERIFY(calls.prepare());
        for (int i = 0; i < 4; ++i) {
            calls.count();
        }
        const Error said{.kind = ErrorKind::QuotaExhausted, .message = {}, .code = 4000};
        (void)calls.exhaust(said, 2); // of the four, the first is refused and two have no answer yet
        QCOMPARE(m_memory.state.learned.calls, 121);
        (void)calls.exhaust(said);
        QVERIFY2(m_memory.state.learned.calls == 121, "those that were in flight are refused too");

        m_memory.state.exhaustedUntil = {};
        m_memory.state.callsToday = 120;
        CallCounter later = counter(0);
        QVERIFY(later.prepare());
        later.count();
        QVERIFY(later.answered());
        QCOMPARE(m_memory.state.learned.calls, 121);
        later.count();
        QVERIFY(later.answered());
        QCOMPARE(m_memory.state.learned.calls, 0);
    }

    void callsThatWereUnderWayWhenOneWasRefusedBelongToTheLimit()
    {
        m_memory.state.callsToday = 240;
        CallCounter calls = counter(0);
        QVERIFY(calls.prepare());
        for (int i = 0; i < 12; ++i) {
            calls.count();
        }
        const Error said{.kind = ErrorKind::QuotaExhausted, .message = {}, .code = 4000};
        // Zoho took the first ten; the two that it refused are answered first.
        for (int inFlight : {11, 10}) {
            (void)calls.exhaust(said, inFlight);
        }
        for (int inFlight = 9; inFlight >= 0; --inFlight) {
            QVERIFY(calls.answered(inFlight));
            QCOMPARE(m_memory.state.learned.calls, 250 - inFlight);
        }
        QVERIFY2(m_memory.state.exhaustedUntil.isValid(), "none of them was sent to ask whether there are calls again");
    }

    void whatZohoSaidHoldsUntilTheReset()
    {
        zohosim::SettableClock clock;
        CallCounter calls(m_memory, clock, m_pacer, QTimeZone::utc(), 0);
        QVERIFY(calls.prepare());
        const Error said{
            .kind = ErrorKind::QuotaExhausted, .message = {}, .detail = u"Full."_s, .retryAfter = {}, .code = 4000};
        const Error error = calls.exhaust(said);
        QCOMPARE(error.detail, u"Full."_s);
        QCOMPARE(error.code, 4000);
        QVERIFY(error.retryAfter == 12h);
        QVERIFY2(calls.reasonNotToCall().has_value(), "it has just been told");
        CallCounter later(m_memory, clock, m_pacer, QTimeZone::utc(), 0);
        QVERIFY(later.prepare());
        QVERIFY2(!later.reasonNotToCall(), "one call asks whether there are calls again");
        later.count();
        QVERIFY(later.reasonNotToCall().has_value());
        clock.advance(12h);
        QVERIFY(later.prepare());
        QVERIFY(!later.reasonNotToCall());
    }

    void aCallThatIsAnsweredEndsItAndTeachesTheReset()
    {
        zohosim::SettableClock clock;
        CallCounter calls(m_memory, clock, m_pacer, QTimeZone::utc(), 0);
        QVERIFY(calls.prepare());
        (void)calls.exhaust({.kind = ErrorKind::QuotaExhausted, .message = {}, .code = 4000});
        clock.advance(6h);
        CallCounter later(m_memory, clock, m_pacer, QTimeZone::utc(), 0);
        QVERIFY(later.prepare());
        later.count();
        QVERIFY(later.answered());
        QVERIFY(!later.reasonNotToCall());
        QVERIFY(!m_memory.state.exhaustedUntil.isValid());
        QCOMPARE(m_memory.state.resetSeen, clock.utcNow());
        clock.advance(1h);
        const Error next = later.exhaust({.kind = ErrorKind::QuotaExhausted, .message = {}, .code = 4000});
        QVERIFY2(next.retryAfter == 5h, "until midnight, which is nearer than the hour that was seen");
        QCOMPARE(resetAfter(clock.utcNow(), clock.utcNow().addDays(1), clock.utcNow().addSecs(-3600)),
                 clock.utcNow().addSecs(23 * 3600));
    }

    void withoutADatabaseOurOwnCallsCount()
    {
        CallMemory forgetful;
        CallCounter calls(forgetful, m_clock, m_pacer, QTimeZone::utc(), 2);
        QVERIFY(calls.prepare());
        calls.count();
        QVERIFY(!calls.reasonNotToCall());
        calls.count();
        QVERIFY(calls.flush());
        QVERIFY(calls.prepare());
        QVERIFY(calls.reasonNotToCall().has_value());
    }

    void theMemoryIsReadOnceADay()
    {
        zohosim::SettableClock clock;
        CallCounter calls(m_memory, clock, m_pacer, QTimeZone::utc(), 0);
        QVERIFY(calls.prepare());
        m_memory.state.callsToday = 7;
        QVERIFY(calls.prepare());
        QCOMPARE(calls.state().callsToday, 0);
        clock.advance(12h); // midnight
        QVERIFY(calls.prepare());
        QCOMPARE(calls.state().callsToday, 7);
    }
};

QTEST_GUILESS_MAIN(CallCounterTest)

} // namespace tst_callcounter

#include "tst_callcounter.moc"
