// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/bodytrouble.h"

#include <QTest>

namespace tst_bodytrouble {

using namespace statusbridge;

class BodyTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasAWordOfItsOwn()
    {
        for (int each = 0; each <= static_cast<int>(lastBodyTrouble); ++each) {
            const auto trouble = static_cast<BodyTrouble>(each);
            QVERIFY(bodyTroubleOf(toString(trouble)) == trouble);
        }
        QVERIFY(!bodyTroubleOf(u"trouble"_s));
    }

    void whatComesBesideStatusesIsUsual()
    {
        QVERIFY(isUsual(BodyTrouble::NoStatuses));
        QVERIFY(isUsual(BodyTrouble::OtherKind));
        QVERIFY(!isUsual(BodyTrouble::NoJson));
        QVERIFY(!isUsual(lastBodyTrouble));
    }
};

QTEST_APPLESS_MAIN(BodyTroubleTest)

} // namespace tst_bodytrouble

#include "tst_bodytrouble.moc"
