// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/notices.h"

#include <QTest>

using namespace statusbridge;
using Notice = Notices::Notice;

class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTroubleIsToldOnceNotEachHour()
    {
        Notices notices;
        QCOMPARE(notices.consider(AppStateKind::AccountFault), Notice::Trouble);
        for (int hour = 0; hour < 3; ++hour) {
            QCOMPARE(notices.consider(AppStateKind::CycleRunning), std::nullopt);
            QCOMPARE(notices.consider(AppStateKind::AccountFault), std::nullopt);
        }
    }

    void itsEndIsToldOnceToo()
    {
        Notices notices;
        QVERIFY(notices.consider(AppStateKind::Reconnect));
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

    void whatIsWellOrDoneOnPurposeInterruptsNobody()
    {
        Notices notices;
        for (const auto kind : {AppStateKind::Unknown, AppStateKind::FirstCycleAwaited, AppStateKind::AllCarriedOver,
                                AppStateKind::RowsWaiting, AppStateKind::Stopped}) {
            QCOMPARE(notices.consider(kind), std::nullopt);
        }
    }
};

QTEST_APPLESS_MAIN(NoticesTest)
#include "tst_notices.moc"
