// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/zoho/zohofixture.h"
#include "tests/zohosim/settableclock.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>

namespace tst_requestqueue {

using namespace statusbridge;
using namespace statusbridge::zoho;
using namespace std::chrono_literals;
using zohosim::CallKind;
using zohosim::Fault;
using zohosim::SettableClock;

//! A machine so busy that two milliseconds pass with every reading of the clock, and none otherwise.
class BusyClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return 2ms * ++m_readings; }

private:
    mutable std::atomic<int> m_readings = 0;
};

//! Cap, pace, quotas, retry and token of the queue, against a simulated Zoho.
class RequestQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenAreInFlightAndNeverMore_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void tenAreInFlightAndNeverMore()
    {
        QFETCH(const bool, tls);
        auto options = ZohoFixture::generousOptions();
        options.latency = 100ms;
        options.tls = tls;
        ZohoFixture fixture(ZohoFixture::quickOptions(), options);
        QCOMPARE(fixture.update(fixture.addRecords(40)), all(40));
        QCOMPARE(fixture.zoho.peakInFlight(), 10);
        QCOMPARE(fixture.zoho.apiCalls(), 40);
    }

    void startsAreApartByTheDelay()
    {
        auto options = ZohoFixture::quickOptions();
        options.pace.startDelay = 100ms;
        ZohoFixture fixture(options);
        QCOMPARE(fixture.update(fixture.addRecords(8)), all(8));
        const auto arrivals = fixture.zoho.arrivals(CallKind::Update);
        QCOMPARE(arrivals.size(), 8U);
        // Over the whole row the jitter of the network evens out; between two neighbors it may hide a part.
        QVERIFY(arrivals.back() - arrivals.front() >= 7 * 100ms - 20ms);
        for (size_t i = 1; i < arrivals.size(); ++i) {
            QVERIFY(arrivals[i] - arrivals[i - 1] >= 60ms);
        }
    }

    void timeThatPassesBetweenADecisionAndItsTimerStopsNothing_data()
    {
        QTest::addColumn<int>("delay");
        for (int delay = 1; delay <= 16; ++delay) {
            QTest::addRow("%d ms", delay) << delay;
        }
    }
    void timeThatPassesBetweenADecisionAndItsTimerStopsNothing()
    {
        QFETCH(const int, delay);
        auto options = ZohoFixture::quickOptions();
        options.pace.startDelay = std::chrono::milliseconds(delay);
        const BusyClock clock;
        ZohoFixture fixture(options, ZohoFixture::generousOptions(), &clock);
        QSignalSpy stalled(&fixture.queue, &RequestQueue::stalled);
        const QStringList ids = fixture.addRecords(10);
        int done = 0;
        for (const QString &id : ids) {
            fixture.client.update(id, RecordValues(), [&done](const Expected<void> &) { ++done; });
        }
        QTRY_COMPARE(done, 10);
        QCOMPARE(stalled.size(), 0);
    }

    void aWaitWithoutAnEndIsNoticedAndEnded()
    {
        auto options = ZohoFixture::quickOptions();
        options.pace.startDelay = 200ms;
        ZohoFixture fixture(options);
        QSignalSpy stalled(&fixture.queue, &RequestQueue::stalled);
        const QStringList ids = fixture.addRecords(2);
        int done = 0;
        fixture.client.update(ids[0], RecordValues(), [&](const Expected<void> &) {
            ++done;
            const auto timers = fixture.queue.findChildren<QTimer *>();
            const auto start = std::ranges::find(timers, Qt::PreciseTimer, &QTimer::timerType);
            QVERIFY(start != timers.cend() && (*start)->isActive());
            QTest::ignoreMessage(QtCriticalMsg, "1 calls waited for nothing, a fault of Statusbridge; they go on now.");
            (*start)->stop();
        });
        fixture.client.update(ids[1], RecordValues(), [&](const Expected<void> &) { ++done; });
        QTRY_COMPARE(done, 2);
        QCOMPARE(stalled.size(), 1);
    }

    void onlyJsonIsAcceptedAndTheTokenIsZohosOwnKind()
    {
        ZohoFixture fixture;
        QCOMPARE(fixture.update(fixture.addRecords(1)), all(1));
        QVERIFY(fixture.fetch().hasValue());
        int seen = 0;
        for (const auto &request : fixture.zoho.requests()) {
            QCOMPARE(request.header("accept"), "application/json");
            QVERIFY(!request.target.contains("1000."));
            if (request.kind != CallKind::Token) {
                QVERIFY(request.header("authorization").startsWith("Zoho-oauthtoken 1000."));
                QVERIFY(request.header("environment").isEmpty());
                ++seen;
            }
        }
        QCOMPARE(seen, 2);
    }

    void aReadingThatMeetsAPassingFailureIsRepeatedThreeTimes()
    {
        ZohoFixture fixture;
        fixture.zoho.addFault(Fault::html(503).on(CallKind::List).repeated(3));
        QVERIFY(fixture.fetch());
        QCOMPARE(fixture.zoho.calls(CallKind::List), 4);
        fixture.zoho.addFault(Fault::html(503).on(CallKind::List).repeated(Fault::forever));
        QCOMPARE(toString(fixture.fetch().error().kind), u"transient"_s);
        QCOMPARE(fixture.zoho.calls(CallKind::List), 8);
    }

    void aLongerWaitThanACycleHasIsLeftToTheNextOne()
    {
        ZohoFixture fixture;
        Fault down = Fault::html(503);
        down.response.headers = {{"Retry-After", "86400"}};
        fixture.zoho.addFault(down.on(CallKind::List));
        const auto left = fixture.fetch();
        QVERIFY(!left);
        QCOMPARE(toString(left.error().kind), u"transient"_s);
        QCOMPARE(fixture.zoho.calls(CallKind::List), 1);
        QVERIFY2(fixture.fetch(), "and no other call is kept from Zoho");
    }

    void aPauseIsNoLongerThanACycleHas()
    {
        ZohoFixture fixture;
        Fault busy = Fault::code(429, 2955);
        busy.response.headers = {{"Retry-After", "Fri, 31 Dec 2100 23:59:59 GMT"}};
        fixture.zoho.addFault(busy.on(CallKind::Update));
        QSignalSpy paused(&fixture.queue, &RequestQueue::pausedUntil);
        fixture.client.update(fixture.addRecords(1).constFirst(), RecordValues(), [](const Expected<void> &) {});
        QTRY_COMPARE(paused.size(), 1);
        const auto wait = fixture.queue.pace().paused;
        QVERIFY2(wait > 50s && wait <= 60s, qPrintable(QString::number(wait.count())));
    }

    void anUpdateThatMeetsOneIsNotRepeatedButUnknown()
    {
        ZohoFixture fixture;
        const QStringList ids = fixture.addRecords(2);
        fixture.zoho.addFault(Fault::html(503).forRecord(ids[0]).repeated(Fault::forever));
        QCOMPARE(fixture.update(ids), QStringList({u"outcome_unknown"_s, u"ok"_s}));
        QCOMPARE(fixture.zoho.patchArrivals(ids[0]), 1);
    }

    void bodiesThatSayNothingAreTriedAgainWhenReading_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("html") << Fault::html(200);
        QTest::newRow("empty") << Fault::of(Fault::Action::Empty);
        QTest::newRow("cut") << Fault::of(Fault::Action::Truncate);
        QTest::newRow("half a JSON") << Fault::answer(200, "{\"code\":3000,\"da");
        QTest::newRow("502") << Fault::html(502);
    }
    void bodiesThatSayNothingAreTriedAgainWhenReading()
    {
        QFETCH(const Fault, fault);
        ZohoFixture fixture;
        fixture.addRecords(3);
        fixture.zoho.addFault(fault.on(CallKind::List));
        const auto page = fixture.fetch();
        QVERIFY(page.hasValue());
        QCOMPARE(page->records.size(), 3);
        QCOMPARE(fixture.zoho.calls(CallKind::List), 2);
    }

    void anUpdateWithoutAnAnswerIsSentOnceAndItsOutcomeIsUnknown_data()
    {
        QTest::addColumn<Fault::Action>("action");
        QTest::newRow("reset") << Fault::Action::Reset;
        QTest::newRow("closed") << Fault::Action::Close;
        QTest::newRow("applied, then reset") << Fault::Action::LoseByReset;
        QTest::newRow("applied, then closed") << Fault::Action::LoseByClose;
        QTest::newRow("cut") << Fault::Action::Truncate;
        QTest::newRow("empty") << Fault::Action::Empty;
    }
    void anUpdateWithoutAnAnswerIsSentOnceAndItsOutcomeIsUnknown()
    {
        QFETCH(const Fault::Action, action);
        ZohoFixture fixture;
        const QStringList ids = fixture.addRecords(3);
        QCOMPARE(fixture.update({ids[0]}), all(1)); // so that the connection is not a fresh one
        fixture.zoho.addFault(Fault::of(action).forRecord(ids[1]));
        QCOMPARE(toString(fixture.updateOne(ids[1]).error().kind), u"outcome_unknown"_s);
        QCOMPARE(fixture.update({ids[2]}), all(1));
        QCOMPARE(fixture.zoho.patchArrivals(ids[1]), 1);
    }

    void anAnswerThatNeverComesEndsAtOurOwnDeadline()
    {
        auto options = ZohoFixture::quickOptions();
        options.timeout = 150ms;
        ZohoFixture fixture(options);
        const QStringList ids = fixture.addRecords(1);
        fixture.zoho.addFault(Fault::of(Fault::Action::LoseByHang).on(CallKind::Update));
        QCOMPARE(toString(fixture.updateOne(ids[0]).error().kind), u"outcome_unknown"_s);
        QCOMPARE(fixture.zoho.patchArrivals(ids[0]), 1);
    }

    void aSlowDripDoesNotOutliveTheDeadline()
    {
        auto options = ZohoFixture::quickOptions();
        options.timeout = 150ms;
        ZohoFixture fixture(options);
        const QStringList ids = fixture.addRecords(1);
        fixture.zoho.addFault(Fault::of(Fault::Action::Drip, 20ms).on(CallKind::Update));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(toString(fixture.updateOne(ids[0]).error().kind), u"outcome_unknown"_s);
        QVERIFY(timer.elapsed() >= 150);
        QVERIFY(timer.elapsed() < 3000); // the drip would last longer
    }

    void aRateLimitHoldsAllCallsAndAllIsDoneInTheEnd()
    {
        auto options = ZohoFixture::quickOptions();
        options.ratePause = 200ms;
        ZohoFixture fixture(options);
        QSignalSpy paused(&fixture.queue, &RequestQueue::pausedUntil);
        const QStringList ids = fixture.addRecords(30);
        fixture.zoho.addFault(Fault::code(429, 2955).on(CallKind::Update).from(15));
        QCOMPARE(fixture.update(ids), all(30));
        QCOMPARE(paused.size(), 1);
        const auto arrivals = fixture.zoho.arrivals(CallKind::Update);
        QCOMPARE(arrivals.size(), 31U);
        auto longest = 0us;
        for (size_t i = 1; i < arrivals.size(); ++i) {
            longest = std::max(longest, arrivals[i] - arrivals[i - 1]);
        }
        QVERIFY(longest >= 150ms);
        QVERIFY(fixture.memory.state.learnedCeiling > 0);
    }

    void rateLimitsAreNotCountedAsRepeats()
    {
        auto options = ZohoFixture::quickOptions();
        options.ratePause = 3ms;
        ZohoFixture fixture(options);
        fixture.zoho.addFault(Fault::code(429, 2955).on(CallKind::Update).repeated(8));
        QCOMPARE(fixture.update(fixture.addRecords(1)), all(1));
        QCOMPARE(fixture.zoho.calls(CallKind::Update), 9);
    }

    void anUpdateThatIsRefusedAloneHoldsUpNoOther_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("first") << 0;
        QTest::newRow("last") << 29;
    }
    void anUpdateThatIsRefusedAloneHoldsUpNoOther()
    {
        QFETCH(const int, place);
        auto options = ZohoFixture::quickOptions();
        options.ratePause = 3ms;
        ZohoFixture fixture(options);
        QSignalSpy paused(&fixture.queue, &RequestQueue::pausedUntil);
        const QStringList ids = fixture.addRecords(30);
        fixture.zoho.addFault(
            Fault::code(429, 2955).on(CallKind::Update).forRecord(ids[place]).repeated(Fault::forever));
        QStringList outcomes = all(30);
        outcomes[place] = u"rate_limited"_s;
        QCOMPARE(fixture.update(ids), outcomes);
        QCOMPARE(paused.size(), 2);
        QVERIFY(!fixture.queue.isStopped());
    }

    void nothingButRefusalsEndsAtLast()
    {
        auto options = ZohoFixture::quickOptions();
        options.ratePause = 3ms;
        ZohoFixture fixture(options);
        fixture.zoho.addFault(Fault::code(429, 2955).on(CallKind::Update).repeated(Fault::forever));
        QCOMPARE(fixture.update(fixture.addRecords(2)), all(2, u"rate_limited"_s));
    }

    void aLearnedCeilingHoldsFromTheFirstCallOn()
    {
        auto options = ZohoFixture::generousOptions();
        options.latency = 30ms;
        ZohoFixture fixture(ZohoFixture::quickOptions(), options);
        fixture.memory.state.learnedCeiling = 3;
        QCOMPARE(fixture.update(fixture.addRecords(12)), all(12));
        QCOMPARE(fixture.zoho.peakInFlight(), 3);
    }

    void aDeadTokenIsRefreshedOnceHoweverManyMetIt()
    {
        auto options = ZohoFixture::generousOptions();
        options.latency = 50ms;
        ZohoFixture fixture(ZohoFixture::quickOptions(), options);
        QVERIFY(fixture.tokens.obtain().hasValue());
        QCOMPARE(fixture.zoho.calls(CallKind::Token), 1);
        fixture.zoho.killAccessTokens();
        QCOMPARE(fixture.update(fixture.addRecords(20)), all(20));
        QCOMPARE(fixture.zoho.calls(CallKind::Token), 2);
        QCOMPARE(fixture.zoho.peakInFlight(), 10);
    }

    void aFreshTokenThatIsRefusedTooIsAFaultOfTheAccount()
    {
        ZohoFixture fixture;
        fixture.zoho.addFault(Fault::code(401, 1030).on(CallKind::Update).repeated(Fault::forever));
        QCOMPARE(fixture.update(fixture.addRecords(3)), all(3, u"account"_s));
        QCOMPARE(fixture.zoho.calls(CallKind::Token), 2);
    }

    void aMissingScopeIsNeverAReasonToRefresh()
    {
        auto options = ZohoFixture::generousOptions();
        options.scopes.removeAll(u"ZohoCreator.report.UPDATE"_s);
        ZohoFixture fixture(ZohoFixture::quickOptions(), options);
        const QStringList ids = fixture.addRecords(25);
        QCOMPARE(fixture.update(ids), all(25, u"account"_s));
        QCOMPARE(fixture.zoho.calls(CallKind::Token), 1);
        QCOMPARE(fixture.zoho.calls(CallKind::Update), 25); // whether the account is to blame is the caller's to judge
        QCOMPARE(fixture.zoho.record(ids[0]).value(u"Status").toString(), u"sent"_s);
    }

    void aGeneralErrorIsTriedOnceMoreAlsoWhenTheCallerJudges()
    {
        ZohoFixture fixture;
        const QStringList ids = fixture.addRecords(2);
        fixture.zoho.addFault(Fault::code(404, 2930).on(CallKind::Update));
        QCOMPARE(fixture.update({ids[0]}), all(1));
        fixture.zoho.addFault(Fault::code(404, 2930).on(CallKind::ReadBack));
        const auto found = fixture.client.fetchByIds(ids);
        QVERIFY(found.hasValue());
        QCOMPARE(found->size(), 2);
    }

    void whatItWaitsForIsKnown()
    {
        SettableClock clock;
        auto options = ZohoFixture::quickOptions();
        options.pace.callsPerMinute = 2;
        options.timeout = 1h;
        ZohoFixture fixture(options, ZohoFixture::generousOptions(), &clock);
        QVERIFY(fixture.queue.wait() == CycleWait());
        QCOMPARE(fixture.update(fixture.addRecords(2)), all(2));
        QVERIFY(fixture.queue.wait() == CycleWait());
        clock.advance(20s);
        fixture.queue.enqueue({.verb = "GET", .url = fixture.zoho.apiUrl()}, [](const auto &) {});
        QCOMPARE(toString(fixture.queue.wait().reason), toString(WaitReason::Minute));
        QCOMPARE(fixture.queue.wait().number, 2);
        QCOMPARE(fixture.queue.wait().until, clock.utcNow().addMSecs(40'500));
        QCOMPARE(fixture.queue.pace().callsPerMinute, 2);
        QCOMPARE(timeFor(1, fixture.queue.pace()).count(), 40'500);
    }

    void aPauseThatZohoAskedForIsKnown()
    {
        SettableClock clock;
        auto options = ZohoFixture::quickOptions();
        options.ratePause = 90s;
        ZohoFixture fixture(options, ZohoFixture::generousOptions(), &clock);
        QSignalSpy paused(&fixture.queue, &RequestQueue::pausedUntil);
        fixture.zoho.addFault(Fault::code(429, 2955).on(CallKind::Update));
        fixture.client.update(fixture.addRecords(1).first(), {}, [](const auto &) {});
        QTRY_COMPARE(paused.size(), 1);
        QTRY_COMPARE(toString(fixture.queue.wait().reason), toString(WaitReason::Pause));
        QCOMPARE(fixture.queue.wait().until, clock.utcNow().addSecs(90));
        QCOMPARE(fixture.queue.pace().paused, 90s);
    }

    void aSlowAnswerAndASlowTokenAreKnown()
    {
        SettableClock clock;
        auto options = ZohoFixture::quickOptions();
        options.timeout = 1h;
        ZohoFixture fixture(options, ZohoFixture::generousOptions(), &clock);
        fixture.zoho.addFault(Fault::of(Fault::Action::Hang).on(CallKind::Token));
        const QStringList ids = fixture.addRecords(2);
        fixture.client.update(ids.first(), {}, [](const auto &) {});
        QCOMPARE(toString(fixture.queue.wait().reason), toString(WaitReason::None)); // it has only begun
        clock.advance(3s);
        QCOMPARE(toString(fixture.queue.wait().reason), toString(WaitReason::Token));
        QCOMPARE(fixture.queue.wait().number, 3);

        ZohoFixture other(options, ZohoFixture::generousOptions(), &clock);
        QCOMPARE(other.update(other.addRecords(1)), all(1));
        other.zoho.addFault(Fault::of(Fault::Action::Hang).on(CallKind::Update));
        QSignalSpy seconds(&other.queue, &RequestQueue::secondPassed);
        other.client.update(ids.first(), {}, [](const auto &) {});
        QCOMPARE(toString(other.queue.wait().reason), toString(WaitReason::None));
        clock.advance(12s);
        QCOMPARE(toString(other.queue.wait().reason), toString(WaitReason::Answer));
        QCOMPARE(other.queue.wait().number, 12);
        QTRY_VERIFY(!seconds.isEmpty()); // who shows it is told that time has passed
        QCOMPARE(other.queue.pace().inFlight, 1);
    }

    void aCallThatIsMadeAgainLaterIsKnown()
    {
        SettableClock clock;
        auto options = ZohoFixture::quickOptions();
        options.backoff = {.base = 1h, .cap = 1h};
        ZohoFixture fixture(options, ZohoFixture::generousOptions(), &clock);
        fixture.zoho.addFault(Fault::html(503));
        const QUrl report(u"/creator/v2.1/data/acme/messaging/report/All_Messages"_s);
        fixture.queue.enqueue({.verb = "GET", .url = fixture.zoho.apiUrl().resolved(report)}, [](const auto &) {});
        QTRY_COMPARE(toString(fixture.queue.wait().reason), toString(WaitReason::Repeat));
        QVERIFY(fixture.queue.wait().until > clock.utcNow());
    }

    void theNamedEnvironmentIsSent()
    {
        auto options = ZohoFixture::quickOptions();
        options.environment = "development";
        auto zohoOptions = ZohoFixture::generousOptions();
        zohoOptions.environments = QStringList(u"development"_s);
        ZohoFixture fixture(options, zohoOptions);
        QCOMPARE(fixture.update(fixture.addRecords(1)), all(1));
        QCOMPARE(fixture.zoho.requests().constLast().header("environment"), "development");
    }
};

QTEST_GUILESS_MAIN(RequestQueueTest)

} // namespace tst_requestqueue

#include "tst_requestqueue.moc"
