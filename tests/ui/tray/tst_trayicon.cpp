// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandset.h"
#include "ui/tray/trayicon.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_trayicon {

using namespace statusbridge;
using Notice = Notices::Notice;

class TrayIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void troubleAndRecoveryAreNotifiedWithTheWordsOfTheState()
    {
        CommandSet commands;
        TrayIcon tray(commands);
        QSignalSpy notified(&tray, &TrayIcon::notified);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto showState = [&](AppStateKind kind) {
            const AppState appState = {.kind = kind, .error = Error{.detail = u"invalid_code"_s}};
            tray.showState(appState, present(appState, now), u"Next cycle 14:00"_s);
        };
        showState(AppStateKind::AllCarriedOver);
        QCOMPARE(notified.size(), 0);
        showState(AppStateKind::TokenRevoked);
        QCOMPARE(notified.size(), 1);
        QCOMPARE(notified.first().at(0).toString(), u"Zoho refused the token: reconnect"_s);
        QVERIFY(notified.first().at(1).toString().contains(u"invalid_code"_s));
        showState(AppStateKind::TokenRevoked);
        QCOMPARE(notified.size(), 1);
        showState(AppStateKind::AllCarriedOver);
        QCOMPARE(notified.size(), 2);
    }

    void aNotificationNeedsNoTrayAndLeadsToItsPage()
    {
        CommandSet commands;
        TrayIcon tray(commands);
        QList<Notification> shown;
        tray.setNotifier([&](const Notification &notification) {
            shown += notification;
            return true;
        });
        const AppState appState = {
            .kind = AppStateKind::RecordsParked, .suggestedAction = SuggestedAction::ShowParked, .count = 3};
        const Presentation presentation = present(appState, QDateTime::currentDateTimeUtc());
        tray.showState(appState, presentation, {});
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst().title, presentation.title);
        QCOMPARE(shown.constFirst().page, *presentation.command);
    }

    void whatHelpsOnNoPageOfItsOwnLeadsToTheOverview()
    {
        CommandSet commands;
        TrayIcon tray(commands);
        QList<Notification> shown;
        tray.setNotifier([&](const Notification &notification) {
            shown += notification;
            return true;
        });
        const AppState appState = {.kind = AppStateKind::TokenRevoked, .suggestedAction = SuggestedAction::Connect};
        tray.showState(appState, present(appState, QDateTime::currentDateTimeUtc()), {});
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.constFirst().page, CommandId::ShowOverview);
        QVERIFY(shown.constFirst().isUrgent);
    }

    void aTroubleIsReportedOnceNotEachHour()
    {
        Notices notices;
        QCOMPARE(notices.consider(AppStateKind::AccountFault), Notice::Trouble);
        for (int hour = 0; hour < 3; ++hour) {
            QCOMPARE(notices.consider(AppStateKind::CycleRunning), std::nullopt);
            QCOMPARE(notices.consider(AppStateKind::AccountFault), std::nullopt);
        }
    }

    void itsEndIsReportedOnceToo()
    {
        Notices notices;
        QVERIFY(notices.consider(AppStateKind::TokenRevoked));
        QCOMPARE(notices.consider(AppStateKind::CycleRunning), std::nullopt);
        QCOMPARE(notices.consider(AppStateKind::AllCarriedOver), Notice::Recovery);
        QCOMPARE(notices.consider(AppStateKind::AllCarriedOver), std::nullopt);
    }

    void anotherTroubleIsNewsAgain()
    {
        Notices notices;
        QCOMPARE(notices.consider(AppStateKind::RecordsFailed), Notice::Trouble);
        QCOMPARE(notices.consider(AppStateKind::DatabaseProblem), Notice::Trouble);
        QCOMPARE(notices.consider(AppStateKind::RecordsFailed), Notice::Trouble);
    }

    void whatIsWellOrDoneOnPurposeIsNotReported()
    {
        Notices notices;
        for (const auto kind : {AppStateKind::Unknown, AppStateKind::FirstCycleAwaited, AppStateKind::AllCarriedOver,
                                AppStateKind::RowsWaiting, AppStateKind::Stopped}) {
            QCOMPARE(notices.consider(kind), std::nullopt);
        }
    }
};

QTEST_MAIN(TrayIconTest)

} // namespace tst_trayicon

#include "tst_trayicon.moc"
