// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/store/collector/flagform.h"

#include <QtTest>

namespace tst_flagform {

using namespace statusbridge;

class FlagFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysYesAsTheColumnDoes_data()
    {
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("yes"); // null: no flag
        QTest::newRow("nothing yet") << QStringList() << u"1"_s;
        QTest::newRow("empty texts") << QStringList{u""_s} << u"1"_s;
        QTest::newRow("numbers") << QStringList{u"0"_s, u"1"_s} << u"1"_s;
        QTest::newRow("floats") << QStringList{u"0.0"_s} << u"1"_s;
        QTest::newRow("only no") << QStringList{u"N"_s} << u"Y"_s;
        QTest::newRow("only yes") << QStringList{u"Y"_s} << u"Y"_s;
        QTest::newRow("words") << QStringList{u"false"_s, u"true"_s} << u"true"_s;
        QTest::newRow("capital words") << QStringList{u"No"_s} << u"Yes"_s;
        QTest::newRow("capitals") << QStringList{u"FALSE"_s} << u"TRUE"_s;
        QTest::newRow("letters") << QStringList{u"f"_s} << u"t"_s;
        QTest::newRow("a date") << QStringList{u"2026-11-27 10:00:05"_s} << QString();
        QTest::newRow("a counter") << QStringList{u"0"_s, u"1"_s, u"7"_s} << QString();
        QTest::newRow("a word") << QStringList{u"done"_s} << QString();
    }
    void saysYesAsTheColumnDoes()
    {
        QFETCH(QStringList, values);
        QFETCH(QString, yes);
        QCOMPARE(yesAmong(values).value_or(QString()), yes);
    }

    void anEnumerationMustHaveBoth()
    {
        QCOMPARE(yesOfLabels({u"Y"_s, u"N"_s}).value_or(QString()), u"Y"_s);
        QCOMPARE(yesOfLabels({u"unknown"_s, u"no"_s, u"yes"_s}).value_or(QString()), u"yes"_s);
        QCOMPARE(yesOfLabels({u"0"_s, u"1"_s}).value_or(QString()), u"1"_s);
        QVERIFY(!yesOfLabels({u"pending"_s, u"done"_s}));
        QVERIFY(!yesOfLabels({u"N"_s, u"yes"_s}));
    }
};

QTEST_GUILESS_MAIN(FlagFormTest)

} // namespace tst_flagform

#include "tst_flagform.moc"
