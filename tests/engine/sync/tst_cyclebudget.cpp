// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"
#include "engine/model/appstate.h"
#include "engine/session/enginesession.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace tst_cyclebudget {

using namespace statusbridge;
using namespace std::chrono_literals;
using zohosim::CallKind;
using zohosim::Fault;

//! Days of hourly cycles, whose clock is set.
class Days
{
public:
    explicit Days(const zohosim::Options &options) : fixture(options)
    {
        fixture.zoho.setClock(&fixture.clock);
        fixture.settings.sync.quotaTimeZone = u"UTC"_s;
        const QDateTime now = fixture.clock.utcNow();
        m_due = QDateTime(now.date().addDays(1), QTime(0, 0), Qt::UTC);
    }
    ~Days() { fixture.zoho.setClock(nullptr); }

    //! The next due cycle of the scheduler.
    CycleSummary next()
    {
        const QDateTime due = m_due;
        passTo(due.addSecs(5));
        const CycleSummary summary =
            fixture.sync({.trigger = RunTrigger::Schedule, .due = DueTime{.at = due, .after = m_before}});
        m_before = due;
        m_due = due.addSecs(3600);
        return summary;
    }
    void passTo(const QDateTime &time)
    {
        fixture.clock.advance(std::chrono::milliseconds(fixture.clock.utcNow().msecsTo(time)));
    }
    [[nodiscard]] StatusView status()
    {
        const auto session = EngineSession::open(fixture.environment);
        const auto view = session ? (*session)->status() : Expected<StatusView>(session.error());
        if (!view) {
            qFatal("%s", qPrintable(describe(view.error())));
        }
        return *view;
    }
    [[nodiscard]] QDateTime due() const { return m_due; }
    void useBatches(const std::function<void(zohosim::CustomApiOptions &)> &change = [](auto &) {})
    {
        fixture.zoho.configure([&](zohosim::Options &options) {
            options.customApi.linkName = u"push_statuses"_s;
            options.customApi.perDay = 100;
            options.scopes += u"ZohoCreator.customapi.EXECUTE"_s;
            change(options.customApi);
        });
        fixture.settings.zoho.batchApi = u"push_statuses"_s;
        fixture.settings.zoho.form = u"Message"_s;
    }

    //! So many records with a word each, that is an hour old by the database's time, which can't be set.
    QStringList add(const QString &word, int count)
    {
        const QString time = QString::number(QDateTime::currentSecsSinceEpoch() - 3600);
        QStringList rows;
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            const QString queueId = u"%1-%2"_s.arg(word, QString::number(++m_records));
            rows += u"('%1', 'wamid.%1', '%2', '15550001234', '%3')"_s.arg(queueId, word, time);
            ids += fixture.addRecord(queueId, {});
        }
        fixture.execute(u"INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) VALUES "_s +
                        rows.join(u", "_s));
        return ids;
    }
    [[nodiscard]] qsizetype carried(const QStringList &ids, const QString &word) const
    {
        return std::ranges::count_if(ids, [&](const QString &id) { return fixture.zohoStatus(id) == word; });
    }

    [[nodiscard]] qsizetype carriedInAll() const
    {
        const auto records = fixture.zoho.records();
        return std::ranges::count_if(
            records, [](const QJsonObject &record) { return !record.value(u"Status"_s).toString().isEmpty(); });
    }

    CycleFixture fixture;

private:
    QDateTime m_due;
    QDateTime m_before;
    int m_records = 0;
};

class CycleBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fifteenHundredRecordsOn250CallsADayAreCarriedByAllCyclesOfTheDay()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.zoho.plan = u"standard"_s;
        const QStringList delivered = days.add(u"delivered"_s, 60);
        const QStringList failed = days.add(u"failed"_s, 60);
        const QStringList accepted = days.add(u"accepted"_s, 380);
        const QStringList sent = days.add(u"sent"_s, 1000);
        QDateTime lastCall;
        QList<QDateTime> forecasts;
        int left = 1500;
        for (int hour = 0; hour < 24; ++hour) {
            const int before = days.fixture.zoho.apiCalls();
            const QDateTime begun = days.due();
            const CycleSummary summary = days.next();
            QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Continued));
            QVERIFY(summary.leftBecause && *summary.leftBecause == LeftBecause::Share);
            QVERIFY(summary.counts.updated > 0);
            left -= summary.counts.updated;
            QCOMPARE(summary.counts.left, left);
            QVERIFY2(days.fixture.zoho.apiCalls() <= 225, "the reserve is there at any time");
            QVERIFY(days.fixture.zoho.apiCalls() - before <= 225 / 23 + 1);
            const auto finals = days.carried(delivered, u"delivered"_s) + days.carried(failed, u"failed"_s);
            QVERIFY2(finals == 120 || days.carried(accepted, u"accepted"_s) == 0, "final words go first");
            QVERIFY2(days.carried(accepted, u"accepted"_s) == 380 || days.carried(sent, u"sent"_s) == 0,
                     "accepted before sent");
            lastCall = begun;
            const StatusView view = days.status();
            QCOMPARE(toString(view.calls.forecast.kind), u"used_up"_s);
            forecasts += view.calls.forecast.usedUpAt;
            const AppStateParts parts = appStateOf(view, {}).parts;
            QVERIFY2(!parts.records, "what is left is no trouble");
            QCOMPARE(parts.calls, std::optional(AppStateKind::CallsRunOut));
        }
        QCOMPARE(days.status().calls.today, 225); // with those that were too long for the server to read
        forecasts.removeLast();                   // which was made after the last call
        for (const QDateTime &forecast : std::as_const(forecasts)) {
            QVERIFY2(std::abs(forecast.secsTo(lastCall)) <= 30 * 60, qPrintable(forecast.toString(Qt::ISODate)));
        }

        const CycleSummary byHand = days.fixture.sync();
        QCOMPARE(toString(byHand.outcome), toString(CycleOutcome::Continued));
        QCOMPARE(days.status().calls.today, 250);
        const CycleSummary nextDay = days.next();
        QCOMPARE(toString(nextDay.outcome), toString(CycleOutcome::Continued));
        QVERIFY(days.fixture.zoho.apiCalls() <= 250 + 225 / 23 + 1);
    }

    void rowsThatArriveAllDayLeaveTheCyclesOfTheGridTheirCalls()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.zoho.plan = u"standard"_s;
        for (int hour = 0; hour < 24; ++hour) {
            const QDateTime due = days.due();
            days.add(u"delivered"_s, 5);
            const CycleSummary summary = days.next();
            QVERIFY2(summary.counts.updated >= 5, qPrintable(QString::number(hour)));
            for (int minute = 1; minute < 60; minute += 6) {
                days.passTo(due.addSecs(minute * 60));
                days.add(u"failed"_s, 1);
                const CycleSummary pushed = days.fixture.sync({.trigger = RunTrigger::Push});
                QVERIFY(!pushed.error);
            }
            QVERIFY(days.fixture.zoho.apiCalls() <= 225);
        }
    }

    void whenOnlyTheReserveIsLeftAScheduledCycleMakesNoCall()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.sync.dailyCalls = 250;
        days.add(u"delivered"_s, 300);
        QCOMPARE(toString(days.next().outcome), toString(CycleOutcome::Continued));
        for (int i = 0; i < 12; ++i) {
            QVERIFY(days.fixture.sync().counts.updated > 0 || days.fixture.zoho.apiCalls() >= 225);
        }
        const int calls = days.fixture.zoho.apiCalls();
        QVERIFY(calls >= 225 && calls <= 250);
        const CycleSummary scheduled = days.next();
        if (calls < 250) {
            QCOMPARE(toString(scheduled.outcome), toString(CycleOutcome::Continued));
            QVERIFY(scheduled.counts.left > 0);
        }
        QCOMPARE(days.fixture.zoho.apiCalls(), calls);
    }

    void noRepetitionOfACallTouchesTheReserve()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.sync.dailyCalls = 20;   // 18 for cycles
        days.fixture.settings.sync.autostart = false; // so that this one may use them all
        days.add(u"delivered"_s, 40);
        days.fixture.zoho.addFault(Fault::of(Fault::Action::LoseByReset).on(CallKind::Update).repeated(Fault::forever));
        const CycleSummary summary = days.next();
        QVERIFY(days.fixture.zoho.apiCalls() <= 18);
        QVERIFY(summary.outcome != CycleOutcome::Quota);
    }

    void aReadingEndsBeforeTheReserve()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.sync.dailyCalls = 4; // two for cycles
        days.fixture.settings.sync.reservePercent = 50;
        days.add(u"delivered"_s, 2500); // three pages, since the field can't be compared
        days.fixture.execute(u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('queue_id_chunks.%1', "
                             "'{\"field\":\"Queue_ID_DV\",\"size\":50,\"refusals\":2,\"refused\":\"x\"}', %2)"_s.arg(
                                 QString::number(targetOf(days.fixture.settings.zoho).key),
                                 QString::number(QDateTime::currentMSecsSinceEpoch())));
        const CycleSummary summary = days.next();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Continued));
        QCOMPARE(summary.counts.left, 2500);
        QCOMPARE(days.fixture.zoho.apiCalls(), 2);
        QCOMPARE(toString(days.next().outcome), toString(CycleOutcome::Continued));
        QCOMPARE(days.fixture.zoho.apiCalls(), 2);
    }

    void withoutALimitARefusalTeachesIt()
    {
        Days days(CycleFixture::limitedOptions(60));
        days.add(u"delivered"_s, 200);
        days.fixture.settings.sync.concurrency = 1;
        const CycleSummary first = days.next();
        QCOMPARE(toString(first.outcome), toString(CycleOutcome::Quota));
        QCOMPARE(days.status().calls.limit, 60);
        QCOMPARE(toString(days.status().calls.limitSource), u"learned"_s);
        days.passTo(days.due().addSecs(23 * 3600));
        const CycleSummary nextDay = days.fixture.sync({.trigger = RunTrigger::Schedule});
        QCOMPARE(toString(nextDay.outcome), toString(CycleOutcome::Continued));
        QVERIFY2(days.fixture.zoho.apiCalls() <= 60 + 1 + 10, "its share of 54");
    }

    void whereTheCustomApiIsOffTheShareOfTheOthersHoldsAllTheSame()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.zoho.plan = u"standard"_s;
        days.useBatches([](auto &custom) { custom.isEnabled = false; });
        days.add(u"delivered"_s, 1000);
        for (int hour = 0; hour < 3; ++hour) {
            const CycleSummary summary = days.next();
            QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Continued));
            QVERIFY(summary.counts.updated > 0);
            QCOMPARE(summary.counts.left, 1000 - static_cast<int>(days.carriedInAll()));
        }
        QVERIFY2(days.fixture.zoho.apiCalls() <= 3 * 10, qPrintable(QString::number(days.fixture.zoho.apiCalls())));
    }

    void whereTheCustomApiIsOffAPersonsCycleKeepsToItsShareAndTheReserve()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.zoho.plan = u"standard"_s;
        days.useBatches([](auto &custom) { custom.isEnabled = false; });
        days.add(u"delivered"_s, 900);
        days.passTo(days.due().addSecs(60));
        const CycleSummary summary = days.fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Continued));
        QVERIFY(summary.leftBecause == LeftBecause::Share);
        QVERIFY(summary.counts.updated > 0);
        QCOMPARE(summary.counts.left, 900 - summary.counts.updated);
        QVERIFY2(days.fixture.zoho.apiCalls() <= 25 + 10 + 2,
                 qPrintable(QString::number(days.fixture.zoho.apiCalls())));
        QCOMPARE(days.fixture.texts(u"SELECT DISTINCT reason FROM statusbridge_journal WHERE outcome = 'left'"_s),
                 QStringList(Sentence(SentenceId::CallsAreShared).stored()));
    }

    void noPersonMeets4000AtTheCustomApiWhoseLimitThePlanTells()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.zoho.plan = u"standard"_s;
        days.useBatches();
        days.add(u"sent"_s, 1);
        days.next(); // so that the day is there
        days.add(u"delivered"_s, 300);
        days.fixture.zoho.setCustomCallsToday(99);
        days.fixture.execute(u"UPDATE statusbridge_custom_call_days SET calls = 99"_s);
        days.fixture.zoho.clearLog();
        const CycleSummary summary = days.fixture.sync();
        QVERIFY(!summary.error);
        QCOMPARE(days.fixture.zoho.calls(CallKind::CustomApi), 1);
    }

    void inBatchModeTheForecastKnowsThatOneCallCarriesMany()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.zoho.plan = u"standard"_s;
        days.next();
        days.next();
        days.add(u"delivered"_s, 2000);
        QCOMPARE(toString(days.status().calls.forecast.kind), u"used_up"_s);
        days.useBatches();
        QCOMPARE(toString(days.status().calls.forecast.kind), u"enough"_s);
    }

    void onTheFirstDayWhatComesIsToldFromWhatWasThereBefore_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("anHour");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("little comes") << 100 << 2 << QStringList{u"unknown"_s, u"unknown"_s, u"enough"_s, u"enough"_s};
        QTest::newRow("much comes") << 10 << 15 << QStringList{u"unknown"_s, u"unknown"_s, u"used_up"_s, u"used_up"_s};
        QTest::newRow("too much was there")
            << 500 << 1 << QStringList{u"unknown"_s, u"used_up"_s, u"used_up"_s, u"used_up"_s};
    }
    void onTheFirstDayWhatComesIsToldFromWhatWasThereBefore()
    {
        QFETCH(int, before);
        QFETCH(int, anHour);
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.zoho.plan = u"standard"_s;
        days.add(u"delivered"_s, before);
        QStringList said = {toString(days.status().calls.forecast.kind)};
        for (int cycle = 0; cycle < 3; ++cycle) {
            QVERIFY(!days.next().error);
            said += toString(days.status().calls.forecast.kind);
            days.add(u"delivered"_s, anHour);
        }
        QTEST(said, "said");
    }

    void aFirstDayThatIsOverTellsNothing()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.zoho.plan = u"standard"_s;
        days.add(u"delivered"_s, 10);
        days.next();
        days.next();
        QCOMPARE(toString(days.status().calls.forecast.kind), u"enough"_s);
        days.passTo(days.due().addDays(10)); // the program was off
        days.fixture.execute(u"UPDATE statusbridge_runs SET started_at = started_at - 864000000"_s);
        QCOMPARE(toString(days.status().calls.forecast.kind), u"unknown"_s);
    }

    void whatAFirstRunOfAnotherTargetDidTellsNothing()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.zoho.plan = u"standard"_s;
        days.add(u"delivered"_s, 10);
        days.next();
        days.next();
        days.fixture.execute(u"UPDATE statusbridge_runs SET target = target + 1"_s);
        QCOMPARE(toString(days.status().calls.forecast.kind), u"unknown"_s);
    }

    void aResetWithinACycleLeavesTheNewDayItsReserve()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.zoho.plan = u"standard"_s;
        days.fixture.settings.sync.concurrency = 1;
        days.add(u"delivered"_s, 10);
        days.next();
        const int before = days.fixture.zoho.apiCalls();
        days.passTo(days.due().addSecs(22 * 3600 - 10));
        days.add(u"delivered"_s, 900);
        bool isFirst = true;
        days.fixture.zoho.onPatch([&](const QString &) {
            if (std::exchange(isFirst, false)) {
                days.fixture.clock.advance(2h); // and midnight has passed
            }
        });
        const CycleSummary summary =
            days.fixture.sync({.trigger = RunTrigger::Schedule}); // to which all that is left of the day belongs
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Continued));
        QVERIFY(days.fixture.zoho.apiCalls() - before <= 225);
        QCOMPARE(days.fixture.scalar(u"SELECT count(*) FROM statusbridge_call_days"_s).toInt(), 2);
        const CycleSummary next = days.fixture.sync({.trigger = RunTrigger::Schedule});
        QVERIFY(!next.error);
        QVERIFY(next.counts.calls <= 225 / 20);
    }

    void whileCallsAreShortOneQuestionFindsWhatTheShareCanCarry()
    {
        Days days(CycleFixture::limitedOptions(250));
        days.fixture.settings.zoho.plan = u"standard"_s;
        for (int i = 0; i < 4000; ++i) {
            days.fixture.addRecord(u"old-%1"_s.arg(i), u"failed"_s);
        }
        static_cast<void>(days.add(u"sent"_s, 700));
        const QStringList delivered = days.add(u"delivered"_s, 60);
        const CycleSummary summary = days.next();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Continued));
        QCOMPARE(summary.counts.updated, static_cast<int>(days.carried(delivered, u"delivered"_s)));
        QCOMPARE(days.fixture.zoho.calls(CallKind::List), 1);
        QVERIFY(summary.counts.updated >= 7);
        QCOMPARE(summary.counts.left, 760 - summary.counts.updated);
        QCOMPARE(days.status().orphans.noRecord, 0); // who was not asked for is not taken for one
    }

    void maxRecordsIsNoFaultEither()
    {
        CycleFixture fixture;
        fixture.addSentRecords(5);
        fixture.settings.sync.maxRecords = 3;
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Continued));
        QCOMPARE(toString(*summary.leftBecause), u"max_records"_s);
        QCOMPARE(summary.counts.left, 2);
        const auto session = EngineSession::open(fixture.environment);
        const auto run = (*session)->run(summary.runId);
        QCOMPARE(toString(*run->outcome), u"continued"_s);
        QCOMPARE(toString(*run->leftBecause), u"max_records"_s);
        QCOMPARE((*session)->runCount({.outcomes = {CycleOutcome::Continued}}).value(), 1);
        const CycleSummary rest = fixture.sync();
        QCOMPARE(toString(rest.outcome), toString(CycleOutcome::Succeeded));
        QVERIFY(!rest.leftBecause);
    }

    void aDryRunSaysWhetherTheCallsWillDo()
    {
        CycleFixture fixture;
        fixture.addSentRecords(5);
        const CycleRequest dryRun{.trigger = RunTrigger::Manual, .due = {}, .dryRun = true};
        QCOMPARE(toString(fixture.sync(dryRun).callForecast.kind), u"unknown"_s);
        fixture.settings.zoho.plan = u"free"_s;
        const CycleSummary first = fixture.sync(dryRun);
        QCOMPARE(toString(first.callForecast.kind), u"unknown"_s); // what comes
        QCOMPARE(*first.callsLeft, 248);
        QCOMPARE(fixture.sync({.trigger = RunTrigger::Schedule}).counts.updated, 5);
        QVERIFY(!fixture.sync({.trigger = RunTrigger::Schedule}).error);
        fixture.addWebhook(u"q-1"_s, u"delivered"_s);
        QCOMPARE(toString(fixture.sync(dryRun).callForecast.kind), u"enough"_s);
        fixture.settings.sync.dailyCalls = 11;
        QCOMPARE(toString(fixture.sync(dryRun).callForecast.kind), u"used_up"_s);
    }
};

QTEST_GUILESS_MAIN(CycleBudgetTest)

} // namespace tst_cyclebudget

#include "tst_cyclebudget.moc"
