// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/core/masking.h"

#include <QTest>

namespace tst_masking {

using namespace statusbridge;

class MaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndOfAnIdStays()
    {
        QCOMPARE(maskedId(u"0123456789abcdef"_s), u"…cdef"_s);
        QCOMPARE(maskedId(u"q-12"_s), u"…12"_s);
        QCOMPARE(maskedId(u"7"_s), u"…"_s);
        QCOMPARE(maskedId({}), u"…"_s);
    }
};

QTEST_GUILESS_MAIN(MaskingTest)

} // namespace tst_masking

#include "tst_masking.moc"
