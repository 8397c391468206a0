// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandset.h"
#include "ui/tray/trayicon.h"

#include <QSignalSpy>
#include <QTest>

using namespace statusbridge;

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
        const auto tell = [&](AppStateKind kind) {
            const AppState appState = {.kind = kind, .error = Error{.message = u"Because."_s}};
            tray.tell(appState, present(appState, now), u"Next cycle 14:00"_s);
        };
        tell(AppStateKind::AllCarriedOver);
        QCOMPARE(notified.size(), 0);
        tell(AppStateKind::Reconnect);
        QCOMPARE(notified.size(), 1);
        QCOMPARE(notified.first().at(0).toString(), u"Zoho refused the token: reconnect"_s);
        QCOMPARE(notified.first().at(1).toString(), u"Because."_s);
        tell(AppStateKind::Reconnect);
        QCOMPARE(notified.size(), 1);
        tell(AppStateKind::AllCarriedOver);
        QCOMPARE(notified.size(), 2);
    }
};

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
