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
        QCOMPARE(notices.consider(SituationKind::AccountFault), Notice::Trouble);
        for (int hour = 0; hour < 3; ++hour) {
            QCOMPARE(notices.consider(SituationKind::CycleRunning), std::nullopt);
            QCOMPARE(notices.consider(SituationKind::AccountFault), std::nullopt);
        }
    }

    void itsEndIsToldOnceToo()
    {
        Notices notices;
        QVERIFY(notices.consider(SituationKind::Reconnect));
        QCOMPARE(notices.consider(SituationKind::CycleRunning), std::nullopt);
        QCOMPARE(notices.consider(SituationKind::AllCarriedOver), Notice::Recovery);
        QCOMPARE(notices.consider(SituationKind::AllCarriedOver), std::nullopt);
    }

    void anotherTroubleIsNewsAgain()
    {
        Notices notices;
        QCOMPARE(notices.consider(SituationKind::RecordsFailed), Notice::Trouble);
        QCOMPARE(notices.consider(SituationKind::DatabaseProblem), Notice::Trouble);
        QCOMPARE(notices.consider(SituationKind::RecordsFailed), Notice::Trouble);
    }

    void whatIsWellOrDoneOnPurposeInterruptsNobody()
    {
        Notices notices;
        for (const auto kind : {SituationKind::Unknown, SituationKind::FirstCycleAwaited, SituationKind::AllCarriedOver,
                                SituationKind::RowsWaiting, SituationKind::Stopped}) {
            QCOMPARE(notices.consider(kind), std::nullopt);
        }
    }
};

QTEST_APPLESS_MAIN(NoticesTest)
#include "tst_notices.moc"
