// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/appstate.h"

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
        QCOMPARE(appState.error->message, down.message);
        const AppState missing = appStateOf({}, Error{.kind = ErrorKind::Schema});
        QCOMPARE(missing.kind, AppStateKind::TablesMissing);
        QCOMPARE(missing.suggestedAction, SuggestedAction::Migrate);
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
        view.lastRun->counts.noRecord = 4;
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

    void aRefusedTokenAsksForAConnectionUntilThereIsANewOne()
    {
        StatusView view = afterRun(CycleOutcome::Unauthorized, ErrorKind::Unauthorized);
        view.token.state = u"refresh_failed"_s;
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::Reconnect);
        QCOMPARE(appStateOf(view, {}).suggestedAction, SuggestedAction::Connect);
        QCOMPARE(appStateOf(view, {}).error->message, u"Why it ended so."_s);
        view.token.state = u"valid"_s;
        QVERIFY(appStateOf(view, {}).kind != AppStateKind::Reconnect);
        view.token.state = u"not_connected"_s;
        QCOMPARE(appStateOf(view, {}).kind, AppStateKind::NotConnected);
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
