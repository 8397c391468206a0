// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/zoho/zohofixture.h"

#include <QTest>
#include <QTimer>

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
        const QStringList ids = fixture.addRecords(2);
        fixture.zoho.addFault(Fault::code(200, 4000).on(CallKind::Update));
        const Expected<void> refused = fixture.updateOne(ids[0]);
        QCOMPARE(toString(refused.error().kind), QStringLiteral("quota_exhausted"));
        QVERIFY2(refused.error().message.contains(u"00:00 (UTC)"), qPrintable(refused.error().message));
        const QDateTime midnight = fixture.clock.utcNow().date().addDays(1).startOfDay(Qt::UTC);
        QCOMPARE(fixture.memory.state.exhaustedUntil, midnight);

        const int calls = fixture.zoho.apiCalls();
        fixture.queue.reset();
        QCOMPARE(toString(fixture.updateOne(ids[1]).error().kind), QStringLiteral("quota_exhausted"));
        QCOMPARE(fixture.zoho.apiCalls(), calls);
    }

    void ourOwnLimitOfTheDayCountsTheCallsOfOthers()
    {
        auto options = ZohoFixture::quickOptions();
        options.callsPerDay = 10;
        ZohoFixture fixture(options);
        fixture.memory.state.callsToday = 7;
        const QStringList outcomes = fixture.update(fixture.addRecords(6));
        QCOMPARE(outcomes.count(QStringLiteral("ok")) + outcomes.count(QStringLiteral("quota_exhausted")), 6);
        QCOMPARE(outcomes.count(QStringLiteral("ok")), 3);
        QCOMPARE(fixture.zoho.apiCalls(), 3);
        QVERIFY(fixture.queue.flushCalls().hasValue());
        QCOMPARE(fixture.memory.state.callsToday, 10);
    }

    void aMemoryThatFailsStopsBeforeAnythingIsSent()
    {
        ZohoFixture fixture;
        fixture.memory.failure = Error{.kind = ErrorKind::Database, .message = QStringLiteral("It is gone.")};
        QCOMPARE(fixture.update(fixture.addRecords(2)), all(2, QStringLiteral("database")));
        QCOMPARE(fixture.zoho.apiCalls(), 0);
        fixture.memory.failure.reset();
    }

    void aRefusedGuardSendsNothing()
    {
        ZohoFixture fixture;
        fixture.queue.setSendGuard([] {
            return Expected<void>(
                Error{.kind = ErrorKind::LeaseLost, .message = QStringLiteral("Another one has it.")});
        });
        QCOMPARE(fixture.update(fixture.addRecords(2)), all(2, QStringLiteral("lease_lost")));
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
                fixture.queue.stop({.kind = ErrorKind::Cancelled, .message = QStringLiteral("Enough.")}, 0ms);
            }
        });
        watch.start(5ms);
        const QStringList outcomes = fixture.update(ids);
        QCOMPARE(outcomes.count(QStringLiteral("outcome_unknown")), 10);
        QCOMPARE(outcomes.count(QStringLiteral("cancelled")), 2);
        QCOMPARE(fixture.queue.inFlight(), 0);
    }
};

QTEST_GUILESS_MAIN(QueueStopsTest)
#include "tst_queuestops.moc"
