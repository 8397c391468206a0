// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/soak/vitals.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_vitals {

using namespace statusbridge;

class VitalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noiseIsNoGrowth()
    {
        QVERIFY(!hasGrown(40, 43.9, 3));
        QVERIFY(!hasGrown(40, 30, 3));
        QVERIFY2(!hasGrown(10, 12.9, 3), "a fifth of little is little");
        QVERIFY(hasGrown(40, 44.1, 3));
        QVERIFY(hasGrown(10, 13.1, 3));
    }

    void aProcessHasMemoryDescriptorsAndThreads()
    {
        const Vitals own = vitalsOf(u"self"_s, u"my "_s);
        QCOMPARE(own.keys(), (QStringList{u"my descriptors"_s, u"my memory"_s, u"my threads"_s}));
        for (const double value : own) {
            QVERIFY(value >= 1);
        }
    }

    void growthIsToldAndARunIsTakenUpAgain()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"samples"_s);
        {
            VitalsLog log(file, false);
            for (int i = 0; i < 8; ++i) {
                log.add({{u"memory"_s, 40}, {u"threads"_s, 5}});
            }
            QVERIFY2(!log.report(), "too few samples");
            log.add({{u"memory"_s, 40}, {u"threads"_s, 5}});
            QVERIFY(log.report());
        }
        VitalsLog log(file, true);
        QCOMPARE(log.size(), 9);
        for (int i = 0; i < 9; ++i) {
            log.add({{u"memory"_s, 40}, {u"threads"_s, 5 + i}});
        }
        QVERIFY2(!log.report(), "threads grow");
        QCOMPARE(VitalsLog(file, false).size(), 0);
    }
};

QTEST_GUILESS_MAIN(VitalsTest)

} // namespace tst_vitals

#include "tst_vitals.moc"
