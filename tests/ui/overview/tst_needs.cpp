// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/needs.h"

#include <QTest>

#include <algorithm>
#include <functional>

namespace tst_needs {

using namespace statusbridge;

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

//! All is well, and known.
NeedsInput calm()
{
    StatusView view;
    view.token = {.state = u"valid"_s, .expiresAt = noon().addSecs(3000)};
    view.scheduler.running = true;
    view.scheduler.nextSync = noon().addSecs(1800);
    view.lastRun.emplace();
    view.lastRun->id = 7;
    view.lastRun->finishedAt = noon().addSecs(-1800);
    view.lastRun->outcome = CycleOutcome::Succeeded;
    return {.view = view, .appState = appStateOf(view, {}), .isFresh = true, .now = noon()};
}

NeedsInput after(const std::function<void(StatusView &)> &change)
{
    NeedsInput input = calm();
    change(*input.view);
    input.appState = appStateOf(input.view, {});
    return input;
}

NeedsInput parkedFor(QList<int> records)
{
    NeedsInput input = calm();
    for (const int count : records) {
        input.view->parked += count;
        const QString words = u"Invalid: %1"_s.arg(input.parked.size());
        input.parked += {.cause = {.reason = u"Refused."_s, .zohoMessage = words}, .records = count, .oldest = noon()};
    }
    return input;
}

class NeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNeededWhileAllIsWell()
    {
        QVERIFY(needsOf(calm()).isEmpty());
        QVERIFY(needsOf({.now = noon()}).isEmpty()); // nothing is known yet
    }

    void whatPassesByItselfIsNoNeed()
    {
        const NeedsInput unreachable = after([](StatusView &view) {
            view.zoho = ZohoAnswer{.kind = ZohoAnswerKind::NoAnswer, .at = noon(), .since = noon()};
        });
        QCOMPARE(unreachable.appState.kind, AppStateKind::ZohoUnreachable);
        QVERIFY(needsOf(unreachable).isEmpty());
        QVERIFY(needsOf(after([](StatusView &view) { view.pendingHere = 12; })).isEmpty());
        QVERIFY(needsOf(after([](StatusView &view) { view.orphans.noRecord = 3; })).isEmpty());
        const NeedsInput left = after([](StatusView &view) {
            view.lastRun->outcome = CycleOutcome::Partial;
            view.lastRun->counts.left = 4;
        });
        QVERIFY(needsOf(left).isEmpty());
    }

    void aConnectionIsMadeByItsButton()
    {
        const auto needs = needsOf(after([](StatusView &view) { view.token.state = u"not_connected"_s; }));
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs.first().title, u"Not connected to Zoho"_s);
        QCOMPARE(needs.first().command, CommandId::Connect);
        QCOMPARE(needs.first().buttonText, u"Connect …"_s);
        QVERIFY(needs.first().severity == Severity::Bad);
    }

    void aStopIsEndedByItsButton()
    {
        const auto needs = needsOf(after([](StatusView &view) {
            view.scheduler.running = false;
            view.scheduler.hold = SchedulerHold::Stopped;
            view.scheduler.stoppedBy = u"anna"_s;
            view.scheduler.stoppedAt = noon();
        }));
        QCOMPARE(needs.size(), 1);
        QVERIFY(needs.first().title.startsWith(u"Stopped by anna"_s));
        QCOMPARE(needs.first().command, CommandId::StartScheduler);
    }

    void aCycleThatRunsHidesNothing()
    {
        const auto needs = needsOf(after([](StatusView &view) {
            view.lease.held = true;
            view.zoho = ZohoAnswer{.kind = ZohoAnswerKind::TokenRevoked, .at = noon(), .since = noon()};
        }));
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs.first().command, CommandId::Connect);
    }

    void whatOneMustDecideLeadsToItsSetting_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<std::function<void(StatusView &)>>("change");
        const auto row = [](const char *name, const QString &setting, std::function<void(StatusView &)> change) {
            QTest::newRow(name) << setting << std::move(change);
        };
        row("calls", u"sync.daily_calls"_s, [](StatusView &view) { view.calls.exhaustedUntil = noon().addSecs(3600); });
        row("no instance", u"sync.runs_cycles"_s, [](StatusView &view) { view.scheduler.isWatched = false; });
        row("clock", u"sync.interval_minutes"_s,
            [](StatusView &view) { view.scheduler.clockAhead = std::chrono::minutes(9); });
        row("words", u"status.aliases"_s, [](StatusView &view) {
            view.unknownWords = {{u"deleted"_s, 2}, {u"warned"_s, 5}};
        });
    }
    void whatOneMustDecideLeadsToItsSetting()
    {
        QFETCH(const QString, setting);
        QFETCH(const std::function<void(StatusView &)>, change);
        const auto needs = needsOf(after(change));
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs.first().setting, setting);
        QVERIFY(!needs.first().title.isEmpty() && !needs.first().buttonText.isEmpty());
    }

    void unknownWordsAreOneDecision()
    {
        const auto needs = needsOf(after([](StatusView &view) {
            view.unknownWords = {{u"deleted"_s, 2}, {u"warned"_s, 5}};
        }));
        QCOMPARE(needs.first().title, u"2 word(s) are unknown: deleted, warned"_s);
        QCOMPARE(needs.first().detail, u"7 queue id(s) wait for its meaning."_s);
    }

    void parkedRecordsAreToldByTheirCause()
    {
        const auto needs = needsOf(parkedFor({12, 3}));
        QCOMPARE(needs.size(), 2);
        QCOMPARE(needs.first().title, u"12 record(s) parked"_s);
        QCOMPARE(needs.first().detail, u"Refused. · Invalid: 0"_s);
        QCOMPARE(needs.first().command, CommandId::ShowParked);
        QCOMPARE(needs.last().title, u"3 record(s) parked"_s);
    }

    void manyCausesAreSummedUpAndNoRecordIsLost()
    {
        QCOMPARE(needsOf(parkedFor({9, 5, 4, 3})).size(), 4); // one more takes no more room than their sum
        const auto needs = needsOf(parkedFor({9, 5, 4, 3, 2, 1}));
        QCOMPARE(needs.size(), 4);
        QCOMPARE(needs.last().title, u"6 record(s) parked"_s);
        QCOMPARE(needs.last().detail, u"For 3 other reason(s)."_s);
    }

    void beforeTheCausesAreKnownTheNumberIs()
    {
        const auto needs = needsOf(after([](StatusView &view) { view.parked = 4; }));
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs.first().title, u"4 record(s) parked"_s);
    }

    void recordsThatWereRefusedAreShownInTheirCycle()
    {
        const auto needs = needsOf(after([](StatusView &view) {
            view.lastRun->outcome = CycleOutcome::Partial;
            view.lastRun->counts.failed = 2;
            view.lastRun->counts.left = 5;
        }));
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs.first().title, u"2 record(s) not carried over"_s); // those that were left go on by themselves
        QCOMPARE(needs.first().runId, 7);
    }

    void aRecordThatWasParkedIsNotTriedAgainAsWell()
    {
        NeedsInput input = parkedFor({2});
        input.view->lastRun->outcome = CycleOutcome::Partial;
        input.view->lastRun->counts.failed = 3;
        input.view->failedSince = FailedSince{.failed = 3, .parked = 2, .waiting = 1};
        auto needs = needsOf(input);
        QCOMPARE(needs.size(), 2);
        QCOMPARE(needs.first().title, u"1 record(s) not carried over"_s);
        input.view->failedSince = FailedSince{.failed = 3, .parked = 3};
        needs = needsOf(input);
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs.first().title, u"2 record(s) parked"_s);
    }

    void whatIsNotSetUpLeadsToTheAssistant()
    {
        NeedsInput input = after([](StatusView &view) { view.token.state = u"not_connected"_s; });
        QCOMPARE(needsOf(input).first().command, CommandId::Connect);
        input.isSetUp = false;
        QCOMPARE(needsOf(input).first().command, CommandId::RunAssistant);
        input.isFresh = false;
        input.appState = appStateOf({}, schemaError(u"There is no file."_s));
        const auto needs = needsOf(input);
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs.first().title, u"The database is not set up yet"_s);
        QCOMPARE(needs.first().command, CommandId::RunAssistant);
    }

    void whatNoCycleCarriesOverIsAsked()
    {
        NeedsInput input = after([](StatusView &view) { view.orphans.givenUp = 3; });
        input.withoutQueueId = 8;
        auto needs = needsOf(input);
        QCOMPARE(needs.size(), 2);
        QCOMPARE(needs.first().title, u"8 status(es) without a queue id"_s);
        QCOMPARE(needs.first().setting, u"queue_ids.table"_s);
        QCOMPARE(needs.last().title, u"3 queue id(s) given up"_s);
        QCOMPARE(needs.last().command, CommandId::ShowLookup);
        input.withoutQueueId = withoutQueueIdLimit;
        QCOMPARE(needsOf(input).first().title, u"100 or more statuses without a queue id"_s);
    }

    void theGravestComesFirst()
    {
        NeedsInput input = parkedFor({2});
        input.view->orphans.givenUp = 1;
        input.view->token.state = u"not_connected"_s;
        input.apiProblem = u"The port is taken."_s;
        const auto needs = needsOf(input);
        QCOMPARE(needs.size(), 4);
        QCOMPARE(needs.first().command, CommandId::Connect);
        QCOMPARE(needs.at(2).detail, u"The port is taken."_s);
        QVERIFY(std::ranges::is_sorted(needs, std::ranges::greater(), &Need::severity));
    }

    void whileTheDatabaseDoesNotAnswerOnlyThatIsSaid()
    {
        NeedsInput input = parkedFor({2});
        input.isFresh = false;
        input.withoutQueueId = 4;
        input.appState = appStateOf(input.view, Error{.kind = ErrorKind::Database, .message = u"It is down."_s});
        const auto needs = needsOf(input);
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs.first().title, u"The database does not answer"_s);
        QCOMPARE(needs.first().command, CommandId::ShowDatabaseSettings);
    }

    void everyNeedHasAButtonThatIsNoSecondOne()
    {
        // What the tool bar has is not offered again.
        for (int kind = 0; kind <= int(lastAppStateKind); ++kind) {
            const auto needs = needsOf({.appState = {.kind = AppStateKind(kind), .error = Error{}}, .now = noon()});
            for (const Need &need : needs) {
                QVERIFY(need.command != CommandId::SyncNow && need.command != CommandId::CancelCycle &&
                        need.command != CommandId::Refresh);
                QVERIFY(!need.buttonText.contains(u'&'));
            }
        }
    }
};

QTEST_GUILESS_MAIN(NeedsTest)

} // namespace tst_needs

#include "tst_needs.moc"
