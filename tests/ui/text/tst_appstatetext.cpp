// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/appstatetext.h"

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
        QTest::newRow("reconnect") << AppStateKind::Reconnect << Severity::Bad;
        QTest::newRow("quota") << AppStateKind::QuotaUsedUp << Severity::Warning;
        QTest::newRow("account") << AppStateKind::AccountFault << Severity::Bad;
        QTest::newRow("failed") << AppStateKind::LastCycleFailed << Severity::Warning;
        QTest::newRow("stopped") << AppStateKind::Stopped << Severity::Warning;
        QTest::newRow("records failed") << AppStateKind::RecordsFailed << Severity::Warning;
        QTest::newRow("parked") << AppStateKind::RecordsParked << Severity::Warning;
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

    void whatTheOtherSideSaidIsShown()
    {
        const AppState appState = {.kind = AppStateKind::AccountFault,
                                   .error = Error{.message = u"No report named \"X\" found."_s}};
        QVERIFY(present(appState, now()).detail.contains(u"No report named"_s));
    }

    void theNextCycleIsCountedDown()
    {
        SchedulerView scheduler;
        scheduler.running = true;
        scheduler.nextSync = now().addSecs(12 * 60);
        QVERIFY(nextCycleWords(scheduler, now()).endsWith(u"in 12 min 0 s"_s));
        QCOMPARE(nextCycleWords(scheduler, now().addSecs(13 * 60)), u"Next cycle: now"_s);
        scheduler.running = false;
        scheduler.reason = u"Stopped by somebody."_s;
        QCOMPARE(nextCycleWords(scheduler, now()), scheduler.reason);
    }
};

QTEST_MAIN(PresenterTest)

} // namespace tst_appstatetext

#include "tst_appstatetext.moc"
