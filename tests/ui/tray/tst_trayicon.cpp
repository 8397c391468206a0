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
        const auto tell = [&](SituationKind kind) {
            const Situation situation = {.kind = kind, .error = Error{.message = QStringLiteral("Because.")}};
            tray.tell(situation, present(situation, now), QStringLiteral("Next cycle 14:00"));
        };
        tell(SituationKind::AllCarriedOver);
        QCOMPARE(notified.size(), 0);
        tell(SituationKind::Reconnect);
        QCOMPARE(notified.size(), 1);
        QCOMPARE(notified.first().at(0).toString(), QStringLiteral("Zoho refused the token: reconnect"));
        QCOMPARE(notified.first().at(1).toString(), QStringLiteral("Because."));
        tell(SituationKind::Reconnect);
        QCOMPARE(notified.size(), 1);
        tell(SituationKind::AllCarriedOver);
        QCOMPARE(notified.size(), 2);
    }
};

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
