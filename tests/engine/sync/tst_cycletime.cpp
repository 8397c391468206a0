// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/crosschecks.h"
#include "engine/session/enginesession.h"
#include "engine/store/store.h"
#include "engine/sync/cycle.h"
#include "engine/worker/zohoaccess.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/zohosim/settableclock.h"

#include <QAbstractEventDispatcher>
#include <QTest>

namespace tst_cycletime {

using namespace statusbridge;
using namespace std::chrono_literals;
using zohosim::Fault;
using zohosim::SettableClock;

struct Seen
{
    std::chrono::milliseconds at;
    CycleProgress progress;
};

//! A cycle on the test's thread, whose clock goes on by itself, a second at most at a time, whenever nothing is left to
//! do but wait: minutes pass in no time, and in each of their seconds the timers of the queue fire that are due.
class QuickCycle final : private CycleObserver
{
public:
    explicit QuickCycle(CycleFixture &fixture)
        : m_fixture(fixture)
        , m_environment{.settings = fixture.settings,
                        .dataDirectory = fixture.environment.dataDirectory,
                        .secrets = fixture.secrets,
                        .clock = clock,
                        .holder = u"test"_s}
    {
        fixture.zoho.setClock(&clock);
    }
    ~QuickCycle() override { m_fixture.zoho.setClock(nullptr); }

    CycleSummary run()
    {
        const auto credentials = readCredentials(m_fixture.secrets);
        const auto store = Store::open(m_fixture.settings, m_environment.dataDirectory, credentials->databasePassword);
        const auto zoho = ZohoAccess::open(m_environment, *credentials, store->get());
        if (!zoho) {
            qFatal("%s", qPrintable(describe(zoho.error())));
        }
        zoho::RequestQueue &queue = *(*zoho)->queue;
        UnwrittenEnd unwrittenEnd(clock);
        Cycle cycle({.settings = m_fixture.settings,
                     .clock = clock,
                     .store = **store,
                     .queue = queue,
                     .report = *(*zoho)->report,
                     .unwrittenEnd = unwrittenEnd},
                    {}, *this);
        if (const auto begun = cycle.begin(u"test"_s); !begun) {
            qFatal("%s", qPrintable(describe(begun.error())));
        }
        const auto warp =
            QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, &queue,
                             [&] { passTime(queue, (*zoho)->accounts->transport->inFlight()); });
        const CycleSummary summary = cycle.run({});
        QObject::disconnect(warp);
        return summary;
    }

    SettableClock clock;
    QList<Seen> seen;

private:
    void passTime(const zoho::RequestQueue &queue, int inFlight)
    {
        if (inFlight > 0) {
            return; // an answer comes
        }
        std::chrono::milliseconds step = 1s;
        QHash<QTimer *, std::chrono::milliseconds> timers; // those that fire once
        for (QTimer *timer : queue.findChildren<QTimer *>()) {
            if (timer->isActive() && timer->isSingleShot()) {
                timers.insert(timer, timer->remainingTimeAsDuration());
                step = std::min(step, timers.value(timer));
            }
        }
        clock.advance(std::max(step, std::chrono::milliseconds(1)));
        for (auto timer = timers.cbegin(); timer != timers.cend(); ++timer) {
            if (!timer.key()->isActive()) {
                continue;
            }
            if (*timer <= step) {
                fire(timer.key());
            } else {
                timer.key()->start(*timer - step);
            }
        }
        for (QTimer *timer : queue.findChildren<QTimer *>()) {
            if (timer->isActive() && !timer->isSingleShot() &&
                clock.uptime() - m_fired >= timer->intervalAsDuration()) {
                m_fired = clock.uptime();
                fire(timer);
            }
        }
        QAbstractEventDispatcher::instance()->wakeUp(); // there is more time to pass
    }
    static void fire(QTimer *timer)
    {
        QTimerEvent event(timer->timerId());
        QCoreApplication::sendEvent(timer, &event);
    }
    void progressed(const CycleProgress &progress) override { seen += {clock.uptime(), progress}; }
    void settled(const JournalEntry & /*entry*/) override {}

    CycleFixture &m_fixture;
    EngineEnvironment m_environment;
    std::chrono::milliseconds m_fired{0}; //!< when the timer that fires every second did
};

class CycleTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimeLeftIsThatOfTheLimits_data()
    {
        QTest::addColumn<int>("callsPerMinute");
        QTest::addColumn<int>("allowedPerMinute");
        QTest::addColumn<int>("callsPerDay");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("updated");
        QTest::addColumn<int>("leastSeconds");
        QTest::newRow("45 calls a minute") << 45 << 45 << 0 << u"succeeded"_s << 532 << 660;
        QTest::newRow("no limit") << 0 << 0 << 0 << u"succeeded"_s << 532 << 53;
        QTest::newRow("the calls of the day don't suffice") << 45 << 45 << 120 << u"continued"_s << 119 << 120;
    }

    void theTimeLeftIsThatOfTheLimits()
    {
        QFETCH(int, callsPerMinute);
        QFETCH(int, allowedPerMinute);
        QFETCH(int, callsPerDay);
        QFETCH(QString, outcome);
        QFETCH(int, updated);
        QFETCH(int, leastSeconds);
        CycleFixture fixture(limitedTo(allowedPerMinute));
        fixture.settings.sync.callsPerMinute = callsPerMinute;
        fixture.settings.sync.dailyCalls = callsPerDay;
        fixture.settings.sync.autostart = false; // no other cycle of the day has a share
        fixture.settings.sync.updateDelayMs = 100;
        fixture.addSentRecords(532);
        QuickCycle cycle(fixture);
        fixture.zoho.onPatch([&](const QString &) { cycle.clock.advance(20ms); });
        const CycleSummary summary = cycle.run();
        fixture.zoho.onPatch({});
        QCOMPARE(toString(summary.outcome), outcome);
        QCOMPARE(summary.counts.updated, updated);

        const auto first = std::ranges::find(cycle.seen, CyclePhase::Send, phaseOf);
        QVERIFY(first != cycle.seen.end() && first->progress.timeLeft);
        const auto took = cycle.seen.last().at - first->at;
        const auto said = *first->progress.timeLeft;
        qInfo("%s: said %lld s, took %lld s.", QTest::currentDataTag(), said.count() / 1000LL, took.count() / 1000LL);
        QVERIFY(took >= std::chrono::seconds(leastSeconds));
        QVERIFY2(said > took * 8 / 10 && said < took * 12 / 10, qPrintable(QString::number(said.count())));
        QVERIFY2(!first->progress.callsLeft, "the plan keeps to the calls that are left");
        verifyThatItNeverStandsStill(cycle.seen);
    }

    void whatIsLearnedFromARefusalIsInTheTimeLeftFromThenOn()
    {
        CycleFixture fixture(limitedTo(50)); // of which the settings know nothing
        fixture.addSentRecords(250);
        QuickCycle cycle(fixture);
        fixture.zoho.onPatch([&](const QString &) { cycle.clock.advance(20ms); });
        QCOMPARE(toString(cycle.run().outcome), toString(CycleOutcome::Succeeded));
        fixture.zoho.onPatch({});

        const auto refused = std::ranges::find(cycle.seen, WaitReason::Pause, waitOf);
        QVERIFY(refused != cycle.seen.end());
        const auto learned = std::find_if(refused, cycle.seen.end(),
                                          [](const Seen &each) { return waitOf(each) == WaitReason::Minute; });
        QVERIFY(learned != cycle.seen.end());
        QVERIFY(learned->progress.wait.number <= 50);
        const auto took = cycle.seen.last().at - learned->at;
        const auto said = *learned->progress.timeLeft;
        qInfo("Said %lld s, took %lld s.", said.count() / 1000LL, took.count() / 1000LL);
        QVERIFY2(said > took * 8 / 10 && said < took * 12 / 10, qPrintable(QString::number(said.count())));
        verifyThatItNeverStandsStill(cycle.seen);
    }

    //! The machine's clock is three days behind, by which a row of a minute ago would be none that can be.
    void rowsAreJudgedAndDatedByTheTimeOfTheDatabase()
    {
        CycleFixture fixture;
        const QString record = fixture.addRecord(u"q-1"_s, {});
        const QDateTime now = fixture.clock.utcNow();
        const auto secondsAt = [](const QDateTime &time) { return QString::number(time.toSecsSinceEpoch()); };
        fixture.addDelivered(u"q-1"_s, u"delivered"_s, secondsAt(now.addSecs(-60)));
        fixture.execute(u"UPDATE delivered_logs SET message_id = 'wamid.new'"_s);
        fixture.addDelivered(u"q-1"_s, u"delivered"_s, secondsAt(now.addDays(-10)));
        fixture.clock.setError(-72h);

        const auto session = EngineSession::open(fixture.environment);
        QVERIFY(session);
        const auto found = (*session)->lookup(u"q-1"_s);
        QVERIFY(found && found->push);
        QCOMPARE(found->push->messageId, u"wamid.new"_s);

        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.zoho.record(record).value(u"Message_ID_Webhook").toString(), u"wamid.new"_s);
        QVERIFY(!fixture.zoho.record(record).value(u"TimeStamp_Webhook").toString().isEmpty());
        QCOMPARE(fixture
                     .scalar(u"SELECT count(*) FROM statusbridge_journal WHERE noted_at < (SELECT min(started_at) "
                             "FROM statusbridge_runs)"_s)
                     .toInt(),
                 0);
    }

private:
    static zohosim::Options limitedTo(int perMinute)
    {
        auto options = CycleFixture::generousOptions();
        options.perMinute = perMinute;
        return options;
    }
    static CyclePhase phaseOf(const Seen &seen) { return seen.progress.phase; }
    static WaitReason waitOf(const Seen &seen) { return seen.progress.wait.reason; }

    //! No ten seconds pass without a report in which the bar has moved, or that says why it has not.
    static void verifyThatItNeverStandsStill(const QList<Seen> &seen)
    {
        auto wellAt = seen.first().at;
        CycleProgress last = seen.first().progress;
        for (const auto &[at, progress] : seen) {
            QVERIFY2(
                at - wellAt < 10s,
                qPrintable(
                    u"%1 s at %2 of %3"_s.arg((at - wellAt).count() / 1000).arg(progress.done).arg(progress.total)));
            const bool hasMoved = progress.phase != last.phase || progress.done != last.done || progress.total == 0;
            if (hasMoved || progress.wait.reason != WaitReason::None) {
                wellAt = at;
            }
            last = progress;
        }
    }
};

QTEST_GUILESS_MAIN(CycleTimeTest)

} // namespace tst_cycletime

#include "tst_cycletime.moc"
