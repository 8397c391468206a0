// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/situation.h"

#include <QTest>

using namespace statusbridge;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

//! All is well: connected, scheduled, and the last cycle left nothing over.
StatusView calmView()
{
    StatusView view;
    view.token = {.state = QStringLiteral("valid"), .expiresAt = noon.addSecs(3000)};
    view.scheduler.running = true;
    view.scheduler.nextSync = noon.addSecs(1800);
    view.lastRun.emplace();
    view.lastRun->id = 7;
    view.lastRun->finishedAt = noon.addSecs(-1800);
    view.lastRun->outcome = CycleOutcome::Succeeded;
    return view;
}

StatusView afterRun(CycleOutcome outcome, ErrorKind kind)
{
    StatusView view = calmView();
    view.lastRun->outcome = outcome;
    view.lastRun->errorKind = toString(kind);
    view.lastRun->message = QStringLiteral("Why it ended so.");
    return view;
}

} // namespace

class SituationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsClaimedBeforeAnythingIsKnown()
    {
        QCOMPARE(situationOf({}, {}).kind, SituationKind::Unknown);
        QCOMPARE(situationOf({}, {}).remedy, Remedy::None);
    }

    void aDatabaseThatDoesNotAnswerOutweighsWhatItSaidBefore()
    {
        const Error down = {.kind = ErrorKind::Database, .message = QStringLiteral("It is down.")};
        const Situation situation = situationOf(calmView(), down);
        QCOMPARE(situation.kind, SituationKind::DatabaseProblem);
        QCOMPARE(situation.error->message, down.message);
        const Situation missing = situationOf({}, Error{.kind = ErrorKind::Schema});
        QCOMPARE(missing.kind, SituationKind::TablesMissing);
        QCOMPARE(missing.remedy, Remedy::Migrate);
    }

    void allIsCarriedOverWhenNothingIsOpen()
    {
        const Situation situation = situationOf(calmView(), {});
        QCOMPARE(situation.kind, SituationKind::AllCarriedOver);
        QCOMPARE(situation.until, noon.addSecs(1800));
    }

    void rowsWithoutARecordAreNoReasonForACycle()
    {
        StatusView view = calmView();
        view.pendingHere = 4;
        view.lastRun->counts.noRecord = 4;
        QCOMPARE(situationOf(view, {}).kind, SituationKind::RecordsAwaited);
        QCOMPARE(situationOf(view, {}).count, 4);
        view.pendingHere = 6;
        QCOMPARE(situationOf(view, {}).kind, SituationKind::RowsWaiting);
        QCOMPARE(situationOf(view, {}).count, 2);
    }

    void aRunningCycleIsSaidBeforeWhatTheLastOneLeft()
    {
        StatusView view = afterRun(CycleOutcome::Failed, ErrorKind::Account);
        view.lease.held = true;
        view.lease.holder = QStringLiteral("server:12 (service)");
        const Situation situation = situationOf(view, {});
        QCOMPARE(situation.kind, SituationKind::CycleRunning);
        QCOMPARE(situation.remedy, Remedy::CancelCycle);
        QCOMPARE(situation.by, view.lease.holder);
    }

    void aRefusedTokenAsksForAConnectionUntilThereIsANewOne()
    {
        StatusView view = afterRun(CycleOutcome::Unauthorized, ErrorKind::Unauthorized);
        view.token.state = QStringLiteral("refresh_failed");
        QCOMPARE(situationOf(view, {}).kind, SituationKind::Reconnect);
        QCOMPARE(situationOf(view, {}).remedy, Remedy::Connect);
        QCOMPARE(situationOf(view, {}).error->message, QStringLiteral("Why it ended so."));
        view.token.state = QStringLiteral("valid");
        QVERIFY(situationOf(view, {}).kind != SituationKind::Reconnect);
        view.token.state = QStringLiteral("not_connected");
        QCOMPARE(situationOf(view, {}).kind, SituationKind::NotConnected);
    }

    void faultsOfTheAccountNeedAPersonOthersPass()
    {
        QCOMPARE(situationOf(afterRun(CycleOutcome::Failed, ErrorKind::Account), {}).kind, SituationKind::AccountFault);
        QCOMPARE(situationOf(afterRun(CycleOutcome::Failed, ErrorKind::Account), {}).remedy, Remedy::OpenSettings);
        const Situation passing = situationOf(afterRun(CycleOutcome::Failed, ErrorKind::Transient), {});
        QCOMPARE(passing.kind, SituationKind::LastCycleFailed);
        QCOMPARE(passing.until, noon.addSecs(1800));
    }

    void usedUpCallsSayUntilWhen()
    {
        StatusView view = afterRun(CycleOutcome::Quota, ErrorKind::QuotaExhausted);
        view.calls.exhaustedUntil = noon.addSecs(7200);
        QCOMPARE(situationOf(view, {}).kind, SituationKind::QuotaUsedUp);
        QCOMPARE(situationOf(view, {}).until, noon.addSecs(7200));
    }

    void aStopSaysWhoAndWhen()
    {
        StatusView view = calmView();
        view.scheduler.running = false;
        view.scheduler.stoppedBy = QStringLiteral("desk:1 (console)");
        view.scheduler.stoppedAt = noon;
        const Situation situation = situationOf(view, {});
        QCOMPARE(situation.kind, SituationKind::Stopped);
        QCOMPARE(situation.remedy, Remedy::StartScheduler);
        QCOMPARE(situation.by, view.scheduler.stoppedBy);
        QCOMPARE(situation.since, noon);
    }

    void failedRecordsComeBeforeParkedOnes()
    {
        StatusView view = calmView();
        view.parked = 3;
        QCOMPARE(situationOf(view, {}).kind, SituationKind::RecordsParked);
        view.lastRun->outcome = CycleOutcome::Partial;
        view.lastRun->counts.failed = 2;
        view.lastRun->counts.left = 5;
        QCOMPARE(situationOf(view, {}).kind, SituationKind::RecordsFailed);
        QCOMPARE(situationOf(view, {}).count, 7);
    }

    void theFirstCycleIsAwaited()
    {
        StatusView view = calmView();
        view.lastRun.reset();
        QCOMPARE(situationOf(view, {}).kind, SituationKind::FirstCycleAwaited);
    }
};

QTEST_APPLESS_MAIN(SituationTest)
#include "tst_situation.moc"
