// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/appstatetext.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_appstatetext {

using namespace statusbridge;

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
}

class PresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasATitleAndOnlyTroubleLooksLikeIt_data()
    {
        QTest::addColumn<AppStateKind>("kind");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("unknown") << AppStateKind::Unknown << Severity::Neutral;
        QTest::newRow("database") << AppStateKind::DatabaseProblem << Severity::Bad;
        QTest::newRow("tables") << AppStateKind::TablesMissing << Severity::Bad;
        QTest::newRow("running") << AppStateKind::CycleRunning << Severity::Busy;
        QTest::newRow("not connected") << AppStateKind::NotConnected << Severity::Bad;
        QTest::newRow("locked") << AppStateKind::DatabaseLocked << Severity::Bad;
        QTest::newRow("file missing") << AppStateKind::DatabaseFileMissing << Severity::Bad;
        QTest::newRow("revoked") << AppStateKind::TokenRevoked << Severity::Bad;
        QTest::newRow("scope") << AppStateKind::ScopeMissing << Severity::Bad;
        QTest::newRow("no answer") << AppStateKind::ZohoUnreachable << Severity::Warning;
        QTest::newRow("no instance") << AppStateKind::NoInstanceRuns << Severity::Warning;
        QTest::newRow("clock") << AppStateKind::ClockDiffers << Severity::Warning;
        QTest::newRow("cancelled") << AppStateKind::CycleCancelled << Severity::Neutral;
        QTest::newRow("unknown words") << AppStateKind::UnknownWords << Severity::Neutral;
        QTest::newRow("quota") << AppStateKind::QuotaUsedUp << Severity::Warning;
        QTest::newRow("account") << AppStateKind::AccountFault << Severity::Bad;
        QTest::newRow("failed") << AppStateKind::LastCycleFailed << Severity::Warning;
        QTest::newRow("stopped") << AppStateKind::Stopped << Severity::Warning;
        QTest::newRow("wish") << AppStateKind::WishUnmet << Severity::Warning;
        QTest::newRow("records failed") << AppStateKind::RecordsFailed << Severity::Warning;
        QTest::newRow("parked") << AppStateKind::RecordsParked << Severity::Warning;
        QTest::newRow("calls run out") << AppStateKind::CallsRunOut << Severity::Neutral;
        QTest::newRow("first") << AppStateKind::FirstCycleAwaited << Severity::Good;
        QTest::newRow("waiting") << AppStateKind::RowsWaiting << Severity::Good;
        QTest::newRow("awaited") << AppStateKind::RecordsAwaited << Severity::Good;
        QTest::newRow("all") << AppStateKind::AllCarriedOver << Severity::Good;
    }
    void everyStateHasATitleAndOnlyTroubleLooksLikeIt()
    {
        QFETCH(const AppStateKind, kind);
        QFETCH(const Severity, severity);
        const Presentation shown =
            present({.kind = kind, .count = 2, .until = now().addSecs(60), .since = now(), .by = u"desk"_s}, now());
        QCOMPARE(shown.severity, severity);
        QVERIFY(!shown.title.isEmpty());
        QVERIFY2(!shown.title.contains(u'%') && !shown.detail.contains(u'%'), qPrintable(shown.title));
    }

    void aTerminalSaysOfAStateWhatTheWindowSays_data()
    {
        QTest::addColumn<AppStateKind>("kind");
        // Those whose sentences begin with a number, or name who and when, are put together otherwise.
        const QList<AppStateKind> otherwise = {AppStateKind::Unknown,       AppStateKind::WishUnmet,
                                               AppStateKind::Stopped,       AppStateKind::ClockDiffers,
                                               AppStateKind::RecordsFailed, AppStateKind::RecordsParked,
                                               AppStateKind::CallsRunOut,   AppStateKind::RowsWaiting};
        for (int each = 0; each <= int(lastAppStateKind); ++each) {
            if (const auto kind = static_cast<AppStateKind>(each); !otherwise.contains(kind)) {
                QTest::newRow(qPrintable(wordOf(kind))) << kind;
            }
        }
    }
    void aTerminalSaysOfAStateWhatTheWindowSays()
    {
        QFETCH(const AppStateKind, kind);
        const AppState state{.kind = kind, .count = 2, .until = now(), .by = u"desk"_s};
        static const QRegularExpression rest(u" *[0-9,;·]"_s); // counts and times, each in its own way
        QCOMPARE(sentenceOf(state).section(rest, 0, 0), present(state, now()).title.section(rest, 0, 0));
    }

    void whatKeepsThisInstanceFromCyclesIsToldApart()
    {
        const auto title = [](AppStateKind kind, SchedulerHold hold) {
            return present({.kind = kind, .hold = hold}, now()).title;
        };
        QCOMPARE(title(AppStateKind::AllCarriedOver, SchedulerHold::None), u"All carried over"_s);
        QCOMPARE(title(AppStateKind::AllCarriedOver, SchedulerHold::RunsNoCycles),
                 u"All carried over · runs no cycles"_s);
        QCOMPARE(title(AppStateKind::AllCarriedOver, SchedulerHold::NotStarted),
                 u"All carried over · not started on this instance"_s);
        QCOMPARE(title(AppStateKind::Stopped, SchedulerHold::NotStarted), u"Not started on this instance"_s);
        QStringList tiles;
        for (int hold = 0; hold <= int(lastSchedulerHold); ++hold) {
            tiles += schedulerWords({.running = hold == 0, .hold = SchedulerHold(hold)});
        }
        tiles += schedulerWords({.hold = SchedulerHold::NotStarted, .isBegunElsewhere = true});
        tiles += schedulerWords({.hold = SchedulerHold::RunsNoCycles, .isWatched = false});
        QCOMPARE(tiles.removeDuplicates(), 0);
    }

    void theButtonIsTheOneThatHelps()
    {
        const auto commandFor = [](SuggestedAction suggestedAction) {
            return present({.suggestedAction = suggestedAction}, now()).command;
        };
        QVERIFY(!commandFor(SuggestedAction::None));
        QCOMPARE(commandFor(SuggestedAction::Connect), CommandId::Connect);
        QCOMPARE(commandFor(SuggestedAction::StartScheduler), CommandId::StartScheduler);
        QCOMPARE(commandFor(SuggestedAction::Migrate), CommandId::SetUpDatabase);
        QCOMPARE(commandFor(SuggestedAction::ShowParked), CommandId::ShowParked);
    }

    void anUnknownWordIsNamedAndLeadsToItsSetting()
    {
        const AppState appState = {.kind = AppStateKind::UnknownWords,
                                   .suggestedAction = SuggestedAction::GiveMeaning,
                                   .count = 1,
                                   .words = {u"deleted"_s}};
        const Presentation shown = present(appState, now());
        QCOMPARE(shown.title, u"All carried over · 1 word(s) are unknown: deleted"_s);
        QCOMPARE(shown.command, CommandId::ShowSettings);
        QCOMPARE(settingOf(appState.suggestedAction), u"status.aliases"_s);
    }

    void aWrongClientIsNotCalledARevokedConnection()
    {
        const auto detailFor = [](const QString &zohosWord) {
            return present({.kind = AppStateKind::TokenRevoked, .error = Error{.detail = zohosWord}}, now()).detail;
        };
        QVERIFY(detailFor(u"invalid_code"_s).contains(u"revoked"_s));
        QVERIFY(detailFor(u"invalid_client_secret"_s).contains(u"client id"_s));
        QVERIFY(detailFor(u"No."_s).endsWith(u"“No”."_s));
    }

    void failedAndParkedRecordsAreBothInTheTitle()
    {
        const Presentation shown = present({.kind = AppStateKind::RecordsFailed, .count = 2, .parked = 3}, now());
        QCOMPARE(shown.title, u"2 record(s) not carried over · 3 record(s) parked"_s);
        QCOMPARE(shown.detail, u"Those that are not parked are tried again."_s);
    }

    void aUserOfTheApiIsNamedInTheReadersWords()
    {
        const AppState stopped = {.kind = AppStateKind::Stopped, .since = now(), .by = u"API user ann"_s};
        QVERIFY2(present(stopped, now()).title.startsWith(u"Stopped by the API user ann at "_s),
                 qPrintable(present(stopped, now()).title));
        const SchedulerView scheduler = {.stoppedBy = u"API token backup"_s, .stoppedAt = now()};
        QVERIFY(nextCycleWords(scheduler, now()).startsWith(u"Stopped by the API token backup at "_s));
    }

    void aCycleIsRunByAnotherUserOrByThisWindow()
    {
        QCOMPARE(present({.kind = AppStateKind::CycleRunning, .by = u"host:1"_s}, now()).detail, u"Run by host:1."_s);
        QCOMPARE(present({.kind = AppStateKind::CycleRunning}, now()).detail, u"This window runs it."_s);
    }

    void whatTheOtherSideSaidIsShown()
    {
        const AppState appState = {.kind = AppStateKind::AccountFault,
                                   .error = Error{.message = u"No report named \"X\" found."_s}};
        QVERIFY(present(appState, now()).detail.contains(u"No report named"_s));
    }

    void aDatabaseThatDoesNotAnswerSaysSinceWhen()
    {
        for (const auto kind :
             {AppStateKind::DatabaseProblem, AppStateKind::DatabaseLocked, AppStateKind::DatabaseFileMissing}) {
            QVERIFY(!present({.kind = kind}, now()).detail.contains(u"Since"_s));
            QVERIFY(present({.kind = kind, .since = now().addSecs(-600)}, now()).detail.contains(u"Since "_s));
        }
    }

    void aCycleThatStandsStillSaysSoInItsTitle()
    {
        const auto titleFor = [](WaitReason reason) {
            return present({.kind = AppStateKind::CycleRunning, .standstill = reason}, now()).title;
        };
        QCOMPARE(titleFor(WaitReason::None), u"A cycle is running"_s);
        QCOMPARE(titleFor(WaitReason::Database), u"A cycle is running · it waits for the database"_s);
        QCOMPARE(titleFor(WaitReason::Silence), u"A cycle is running · it gives no sign of life"_s);
    }

    void theNextCycleIsCountedDown()
    {
        SchedulerView scheduler;
        scheduler.running = true;
        scheduler.nextSync = now().addSecs(12 * 60);
        QVERIFY(nextCycleWords(scheduler, now()).endsWith(u"in 12 min"_s));
        QCOMPARE(nextCycleWords(scheduler, now().addSecs(13 * 60)), u"Next cycle: now"_s);
        scheduler.reason = u"The database was silent."_s; // or it would be now for hours
        QCOMPARE(nextCycleWords(scheduler, now().addSecs(13 * 60)), scheduler.reason.english());
        scheduler.running = false;
        scheduler.reason = u"It was never started."_s;
        QCOMPARE(nextCycleWords(scheduler, now()), scheduler.reason.english());
        scheduler.stoppedBy = u"ann"_s;
        scheduler.stoppedAt = now();
        QVERIFY(nextCycleWords(scheduler, now()).startsWith(u"Stopped by ann at "_s));
    }
};

QTEST_MAIN(PresenterTest)

} // namespace tst_appstatetext

#include "tst_appstatetext.moc"
