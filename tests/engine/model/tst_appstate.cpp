// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/appstate.h"

#include <QSet>
#include <QTest>

namespace tst_appstate {

using namespace statusbridge;

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

//! All is well: connected, scheduled, and the last cycle left nothing over.
StatusView calmView()
{
    StatusView view;
    view.token = {.state = u"valid"_s, .expiresAt = noon().addSecs(3000)};
    view.scheduler.running = true;
    view.scheduler.nextSync = noon().addSecs(1800);
    view.lastRun.emplace();
    view.lastRun->id = 7;
    view.lastRun->finishedAt = noon().addSecs(-1800);
    view.lastRun->outcome = CycleOutcome::Succeeded;
    return view;
}

StatusView afterRun(CycleOutcome outcome, ErrorKind kind)
{
    StatusView view = calmView();
    view.lastRun->outcome = outcome;
    view.lastRun->errorKind = toString(kind);
    view.lastRun->message = u"Why it ended so."_s;
    return view;
}

ZohoAnswer answer(ZohoAnswerKind kind)
{
    return {.kind = kind, .message = u"Why."_s, .at = noon(), .since = noon().addSecs(-60)};
}

class AppStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsClaimedBeforeAnythingIsKnown()
    {
        QCOMPARE(appStateOf({}, {}).kind, AppStateKind::Unknown);
        QCOMPARE(appStateOf({}, {}).suggestedAction, SuggestedAction::None);
    }

    void aDatabaseThatDoesNotAnswerOutweighsWhatItSaidBefore()
    {
        const Error down = {.kind = ErrorKind::Database, .message = u"It is down."_s};
        const AppState appState = appStateOf(calmView(), down);
        QCOMPARE(appState.kind, AppStateKind::DatabaseProblem);
        QCOMPARE(appState.error->message.english(), down.message);
        const AppState missing = appStateOf({}, Error{.kind = ErrorKind::Schema});
        QCOMPARE(missing.kind, AppStateKind::TablesMissing);
        QCOMPARE(missing.suggestedAction, SuggestedAction::Migrate);
        QCOMPARE(sentenceOf(missing), u"The database is not set up yet"_s);
    }

    void tablesOfAnotherVersionAreToldAsSuch()
    {
        const AppState older = appStateOf({}, schemaError(Sentence(SentenceId::DatabaseOfOlderVersion, {u"It"_s})));
        QCOMPARE(older.suggestedAction, SuggestedAction::Migrate);
        QCOMPARE(sentenceOf(older), u"The database has to be upgraded"_s);
        const AppState newer =
            appStateOf({}, schemaError(Sentence(SentenceId::DatabaseOfNewerVersion, {u"It"_s, 99, 10})));
        QCOMPARE(newer.kind, AppStateKind::TablesMissing);
        QCOMPARE(newer.suggestedAction, SuggestedAction::None);
        QCOMPARE(sentenceOf(newer), u"The database is of a newer version"_s);
    }

    void allIsCarriedOverWhenNothingIsOpen()
    {
        const AppState appState = appStateOf(calmView(), {});
        QCOMPARE(appState.kind, AppStateKind::AllCarriedOver);
        QCOMPARE(appState.until, noon().addSecs(1800));
    }

    void rowsWithoutARecordAreNoReasonForACycle()
    {
        StatusView view = calmView();
        view.pendingHere = 4;
        view.orphans = {.noRecord = 3, .outside = 1, .givenUp = 7};
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::RecordsAwaited);
        QCOMPARE(appStateOf(view, {}).count, 4);
        view.pendingHere = 6;
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::RowsWaiting);
        QCOMPARE(appStateOf(view, {}).count, 2);
    }

    void aRunningCycleIsSaidBeforeWhatTheLastOneLeft()
    {
        StatusView view = afterRun(CycleOutcome::Failed, ErrorKind::Account);
        view.lease.held = true;
        view.lease.holder = u"server:12 (service)"_s;
        const AppState appState = appStateOf(view, {});
        QCOMPARE(appState.kind, AppStateKind::CycleRunning);
        QCOMPARE(appState.suggestedAction, SuggestedAction::CancelCycle);
        QCOMPARE(appState.by, view.lease.holder);
    }

    void aCycleThatStandsStillIsSaidToDoSo()
    {
        StatusView view = calmView();
        view.lease.held = true;
        view.lease.holder = u"server:12"_s;
        view.lease.progress.emplace();
        const auto sentenceFor = [&view](WaitReason reason) {
            view.lease.progress->wait.reason = reason;
            return sentenceOf(appStateOf(view, {}));
        };
        QCOMPARE(sentenceFor(WaitReason::Minute), u"A cycle is running, run by server:12"_s);
        QCOMPARE(sentenceFor(WaitReason::Database),
                 u"A cycle is running, run by server:12; it waits for the database"_s);
        QCOMPARE(sentenceFor(WaitReason::Silence), u"A cycle is running, run by server:12; it gives no sign of life"_s);
    }

    void aRefusedTokenIsBadAlthoughOneIsStillHeld()
    {
        StatusView view = afterRun(CycleOutcome::Unauthorized, ErrorKind::Unauthorized);
        view.zoho = answer(ZohoAnswerKind::TokenRevoked);
        const AppState appState = appStateOf(view, {});
        QCOMPARE(appState.kind, AppStateKind::TokenRevoked);
        QCOMPARE(appState.severity(), Severity::Bad);
        QCOMPARE(appState.suggestedAction, SuggestedAction::Connect);
        QCOMPARE(appState.since, view.zoho->since);
        QCOMPARE(appState.parts.zoho, std::optional(AppStateKind::TokenRevoked));
        view.token.state = u"not_connected"_s;
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::NotConnected);
    }

    void aGoodAnswerOrANewConnectionEndsWhatTheLastRunMet()
    {
        StatusView view = afterRun(CycleOutcome::Unauthorized, ErrorKind::Unauthorized);
        view.zoho = answer(ZohoAnswerKind::Good);
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::AllCarriedOver);
        view = afterRun(CycleOutcome::Failed, ErrorKind::Transient);
        view.zoho = answer(ZohoAnswerKind::Good);
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::AllCarriedOver);
        view.zoho->at = view.lastRun->finishedAt.addSecs(-1);
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::LastCycleFailed);
        view = afterRun(CycleOutcome::Failed, ErrorKind::Account);
        view.isNewConnection = true;
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::AllCarriedOver);
    }

    void withoutAnAnswerZohoIsNotConnected()
    {
        StatusView view = afterRun(CycleOutcome::Failed, ErrorKind::Transient);
        view.zoho = answer(ZohoAnswerKind::NoAnswer);
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::ZohoUnreachable);
        QCOMPARE(appStateOf(view, {}).parts.zoho, std::optional(AppStateKind::ZohoUnreachable));
    }

    void noPartIsWellWhileTheDatabaseDoesNotAnswer()
    {
        Error missing{.kind = ErrorKind::Schema, .code = static_cast<int>(DatabaseTrouble::FileMissing)};
        QCOMPARE(appStateOf(calmView(), missing).kind, AppStateKind::DatabaseFileMissing);
        missing = {.kind = ErrorKind::Database, .code = static_cast<int>(DatabaseTrouble::Locked)};
        const AppState appState = appStateOf(calmView(), missing, noon());
        QCOMPARE(appState.kind, AppStateKind::DatabaseLocked);
        QCOMPARE(appState.since, noon());
        for (const auto &part :
             {appState.parts.zoho, appState.parts.calls, appState.parts.scheduler, appState.parts.records}) {
            QCOMPARE(part, std::optional(AppStateKind::Unknown));
        }
    }

    void aPersonsCancelIsNoTrouble()
    {
        StatusView view = afterRun(CycleOutcome::Cancelled, ErrorKind::Cancelled);
        view.lastRun->counts.left = 5;
        view.pendingHere = 5;
        const AppState appState = appStateOf(view, {});
        QCOMPARE(appState.kind, AppStateKind::CycleCancelled);
        QCOMPARE(appState.severity(), Severity::Neutral);
        QCOMPARE(appState.count, 5);
    }

    void unknownWordsAreNoWorkThatNeverEnds()
    {
        StatusView view = calmView();
        view.unknownWords = {{u"deleted"_s, 2}};
        const AppState appState = appStateOf(view, {});
        QCOMPARE(appState.kind, AppStateKind::UnknownWords);
        QCOMPARE(appState.suggestedAction, SuggestedAction::GiveMeaning);
        QCOMPARE(sentenceOf(appState), u"All carried over; 1 word is unknown: deleted"_s);
    }

    void everyKindHasASentenceOfItsOwnAndAWord()
    {
        QSet<QString> sentences;
        QSet<QString> words;
        for (int each = 0; each <= static_cast<int>(lastAppStateKind); ++each) {
            const auto kind = static_cast<AppStateKind>(each);
            sentences.insert(sentenceOf({.kind = kind, .count = 2, .since = noon(), .by = u"desk"_s}));
            words.insert(wordOf(kind));
        }
        QCOMPARE(sentences.size(), static_cast<int>(lastAppStateKind) + 1);
        QCOMPARE(words.size(), sentences.size());
    }

    void faultsOfTheAccountNeedAPersonOthersPass()
    {
        QCOMPARE(appStateOf(afterRun(CycleOutcome::Failed, ErrorKind::Account), {}).kind, AppStateKind::AccountFault);
        QCOMPARE(appStateOf(afterRun(CycleOutcome::Failed, ErrorKind::Account), {}).suggestedAction,
                 SuggestedAction::OpenSettings);
        const AppState passing = appStateOf(afterRun(CycleOutcome::Failed, ErrorKind::Transient), {});
        QCOMPARE(passing.kind, AppStateKind::LastCycleFailed);
        QCOMPARE(passing.until, noon().addSecs(1800));
    }

    void usedUpCallsSayUntilWhen()
    {
        StatusView view = afterRun(CycleOutcome::Quota, ErrorKind::QuotaExhausted);
        view.calls.exhaustedUntil = noon().addSecs(7200);
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::QuotaUsedUp);
        QCOMPARE(appStateOf(view, {}).until, noon().addSecs(7200));
    }

    void callsThatWillBeUsedUpAreNoTrouble()
    {
        StatusView view = calmView();
        view.lastRun->outcome = CycleOutcome::Continued;
        view.lastRun->counts = {.updated = 8, .left = 1254, .noRecord = 3, .leftByPlan = 1254};
        view.pendingHere = 1257;
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::RowsWaiting);
        QVERIFY(!appStateOf(view, {}).parts.records);
        view.calls.forecast = {.kind = CallForecast::Kind::UsedUp, .usedUpAt = noon().addSecs(11 * 3600)};
        const AppState appState = appStateOf(view, {});
        QCOMPARE(appState.kind, AppStateKind::CallsRunOut);
        QCOMPARE(appState.severity(), Severity::Neutral);
        QCOMPARE(appState.count, 1254);
        QCOMPARE(appState.until, noon().addSecs(11 * 3600));
        QCOMPARE(appState.parts.calls, std::optional(AppStateKind::CallsRunOut));
        view.lastRun->outcome = CycleOutcome::Partial;
        view.lastRun->counts.failed = 2;
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::RecordsFailed);
        QCOMPARE(appStateOf(view, {}).count, 2);
    }

    void aWishThatNoInstanceTakesIsSaidBeforeAStop()
    {
        StatusView view = calmView();
        view.scheduler.running = false;
        view.scheduler.stoppedBy = u"desk:1 (console)"_s;
        view.scheduler.wish = WishView{.by = u"anna"_s, .at = noon(), .isUnmet = false, .sentence = u"It waits."_s};
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::Stopped);
        view.scheduler.wish->isUnmet = true;
        const AppState appState = appStateOf(view, {});
        QCOMPARE(appState.kind, AppStateKind::WishUnmet);
        QCOMPARE(appState.by, u"anna"_s);
        QCOMPARE(reasonOf(appState), u"It waits."_s);
    }

    void anInstanceThatIsNotStartedIsNoTroubleWhileOthersBeginCycles()
    {
        StatusView view = calmView();
        view.scheduler.running = false;
        view.scheduler.hold = SchedulerHold::NotStarted;
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::Stopped);
        view.scheduler.isBegunElsewhere = true;
        QVERIFY(appStateOf(view, {}).kind != AppStateKind::Stopped);
        QVERIFY(appStateOf(view, {}).hold == SchedulerHold::NotStarted);
    }

    void aStopSaysWhoAndWhen()
    {
        StatusView view = calmView();
        view.scheduler.running = false;
        view.scheduler.stoppedBy = u"desk:1 (console)"_s;
        view.scheduler.stoppedAt = noon();
        const AppState appState = appStateOf(view, {});
        QCOMPARE(appState.kind, AppStateKind::Stopped);
        QCOMPARE(appState.suggestedAction, SuggestedAction::StartScheduler);
        QCOMPARE(appState.by, view.scheduler.stoppedBy);
        QCOMPARE(appState.since, noon());
    }

    void failedRecordsComeBeforeParkedOnes()
    {
        StatusView view = calmView();
        view.parked = 3;
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::RecordsParked);
        view.lastRun->outcome = CycleOutcome::Partial;
        view.lastRun->counts.failed = 2;
        view.lastRun->counts.left = 5;
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::RecordsFailed);
        QCOMPARE(appStateOf(view, {}).count, 7);
        QCOMPARE(appStateOf(view, {}).parked, 3);
    }

    void noRecordIsBothFailedAndParked()
    {
        StatusView view = calmView();
        view.parked = 3;
        view.lastRun->outcome = CycleOutcome::Partial;
        view.lastRun->counts.failed = 5;
        view.failedSince = FailedSince{.failed = 5, .succeeded = 1, .parked = 2, .waiting = 1, .released = 1};
        const AppState some = appStateOf(view, {});
        QCOMPARE(some.kind, AppStateKind::RecordsFailed);
        QCOMPARE(some.count, 2);
        QCOMPARE(some.parked, 3);
        QCOMPARE(sentenceOf(some), u"2 records were not carried over, and 3 are parked"_s);
        view.failedSince = FailedSince{.failed = 5, .succeeded = 2, .parked = 3};
        const AppState none = appStateOf(view, {});
        QCOMPARE(none.kind, AppStateKind::RecordsParked);
        QCOMPARE(none.count, 3);
        QCOMPARE(none.suggestedAction, SuggestedAction::ShowParked);
        view.parked = 0; // they were carried over, or released and tried again by a cycle that left no run
        view.failedSince = FailedSince{.failed = 5, .succeeded = 5};
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::AllCarriedOver);
    }

    void everyTroubleIsListedTheGravestFirst()
    {
        QVERIFY(troublesOf(calmView()).isEmpty());
        StatusView view = calmView();
        view.lease.held = true; // no trouble, though it is what is shown
        view.parked = 3;
        view.scheduler.running = false;
        view.scheduler.hold = SchedulerHold::Stopped;
        view.scheduler.stoppedBy = u"anna"_s;
        view.calls.exhaustedUntil = noon().addSecs(600);
        view.zoho = answer(ZohoAnswerKind::TokenRevoked);
        const QList<AppState> troubles = troublesOf(view);
        QCOMPARE(troubles.size(), 4);
        QCOMPARE(troubles.at(0).kind, AppStateKind::TokenRevoked);
        QCOMPARE(troubles.at(1).kind, AppStateKind::QuotaUsedUp);
        QCOMPARE(troubles.at(2).kind, AppStateKind::Stopped);
        QCOMPARE(troubles.at(2).by, u"anna"_s);
        QCOMPARE(troubles.at(3).kind, AppStateKind::RecordsParked);
        QVERIFY(troubles.at(0).hold == SchedulerHold::None);
        QVERIFY(troubles.at(2).hold == SchedulerHold::Stopped);
    }

    void theFirstCycleIsAwaited()
    {
        StatusView view = calmView();
        view.lastRun.reset();
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::FirstCycleAwaited);
    }
};

QTEST_APPLESS_MAIN(AppStateTest)

} // namespace tst_appstate

#include "tst_appstate.moc"
