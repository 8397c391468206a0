// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenter/presenter.h"

#include <QTest>

using namespace statusbridge;

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

} // namespace

class PresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySituationHasATitleAndOnlyTroubleLooksLikeIt_data()
    {
        QTest::addColumn<SituationKind>("kind");
        QTest::addColumn<Severity>("severity");
        QTest::newRow("unknown") << SituationKind::Unknown << Severity::Neutral;
        QTest::newRow("database") << SituationKind::DatabaseProblem << Severity::Bad;
        QTest::newRow("tables") << SituationKind::TablesMissing << Severity::Bad;
        QTest::newRow("running") << SituationKind::CycleRunning << Severity::Busy;
        QTest::newRow("not connected") << SituationKind::NotConnected << Severity::Bad;
        QTest::newRow("reconnect") << SituationKind::Reconnect << Severity::Bad;
        QTest::newRow("quota") << SituationKind::QuotaUsedUp << Severity::Warning;
        QTest::newRow("account") << SituationKind::AccountFault << Severity::Bad;
        QTest::newRow("failed") << SituationKind::LastCycleFailed << Severity::Warning;
        QTest::newRow("stopped") << SituationKind::Stopped << Severity::Warning;
        QTest::newRow("records failed") << SituationKind::RecordsFailed << Severity::Warning;
        QTest::newRow("parked") << SituationKind::RecordsParked << Severity::Warning;
        QTest::newRow("first") << SituationKind::FirstCycleAwaited << Severity::Good;
        QTest::newRow("waiting") << SituationKind::RowsWaiting << Severity::Good;
        QTest::newRow("awaited") << SituationKind::RecordsAwaited << Severity::Good;
        QTest::newRow("all") << SituationKind::AllCarriedOver << Severity::Good;
    }
    void everySituationHasATitleAndOnlyTroubleLooksLikeIt()
    {
        QFETCH(const SituationKind, kind);
        QFETCH(const Severity, severity);
        const Presentation shown = present(
            {.kind = kind, .count = 2, .until = now.addSecs(60), .since = now, .by = QStringLiteral("desk")}, now);
        QCOMPARE(shown.severity, severity);
        QVERIFY(!shown.title.isEmpty());
        QVERIFY2(!shown.title.contains(u'%') && !shown.detail.contains(u'%'), qPrintable(shown.title));
    }

    void theButtonIsTheOneThatHelps()
    {
        const auto commandFor = [](Remedy remedy) { return present({.remedy = remedy}, now).command; };
        QVERIFY(!commandFor(Remedy::None));
        QCOMPARE(commandFor(Remedy::Connect), CommandId::RunAssistant);
        QCOMPARE(commandFor(Remedy::StartScheduler), CommandId::StartScheduler);
        QCOMPARE(commandFor(Remedy::Migrate), CommandId::SetUpDatabase);
        QCOMPARE(commandFor(Remedy::ShowParked), CommandId::ShowParked);
    }

    void whatTheOtherSideSaidIsShown()
    {
        const Situation situation = {.kind = SituationKind::AccountFault,
                                     .error = Error{.message = QStringLiteral("No report named \"X\" found.")}};
        QVERIFY(present(situation, now).detail.contains(QStringLiteral("No report named")));
    }

    void theNextCycleIsCountedDown()
    {
        SchedulerView scheduler;
        scheduler.running = true;
        scheduler.nextSync = now.addSecs(12 * 60);
        QVERIFY(nextCycleWords(scheduler, now).endsWith(QStringLiteral("in 12 min 0 s")));
        QCOMPARE(nextCycleWords(scheduler, now.addSecs(13 * 60)), QStringLiteral("Next cycle: now"));
        scheduler.running = false;
        scheduler.reason = QStringLiteral("Stopped by somebody.");
        QCOMPARE(nextCycleWords(scheduler, now), scheduler.reason);
    }
};

QTEST_MAIN(PresenterTest)
#include "tst_presenter.moc"
