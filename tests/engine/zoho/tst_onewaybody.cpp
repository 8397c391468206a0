// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/zoho/onewaybody.h"

#include <QTest>

namespace tst_onewaybody {

using namespace Qt::StringLiterals;
using namespace statusbridge::zoho;

class OneWayBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeReadOnceAndNeverAgain()
    {
        OneWayBody body("0123456789");
        QCOMPARE(body.read(4), "0123");
        QCOMPARE(body.bytesAvailable(), 6);
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(0));
        QCOMPARE(body.readAll(), "456789");
        QVERIFY(body.atEnd());
        QVERIFY(body.isSequential());
        QCOMPARE(body.readAll(), QByteArray());
    }

    void tellsWhetherAnythingLeft()
    {
        OneWayBody body("0123456789");
        QVERIFY(!body.left());
        QCOMPARE(body.bytesAvailable(), 10);
        QVERIFY(!body.left()); // asking is not reading
        QCOMPARE(body.read(1), "0");
        QVERIFY(body.left());
    }

    void afterRevokingNothingLeaves()
    {
        OneWayBody body("0123456789");
        body.revoke();
        char byte = 0;
        QCOMPARE(body.read(&byte, 1), -1);
        QVERIFY(!body.left());
    }

    void isAskedAboutInTheMomentInWhichItLeavesAndNotBefore()
    {
        bool mayLeave = true;
        OneWayBody body("0123456789", [&mayLeave] { return mayLeave; });
        mayLeave = false;
        char byte = 0;
        QCOMPARE(body.read(&byte, 1), -1);
        mayLeave = true;
        QCOMPARE(body.read(&byte, 1), -1); // a refusal is final
        QVERIFY(!body.left());
        QVERIFY(body.wasWithheld());
    }

    void onceItHasBegunToLeaveItIsSentWhole()
    {
        bool mayLeave = true;
        OneWayBody body("0123456789", [&mayLeave] { return mayLeave; });
        QCOMPARE(body.read(4), "0123");
        mayLeave = false;
        QCOMPARE(body.readAll(), "456789");
        QVERIFY(!body.wasWithheld());
    }

    void cannotBeWritten()
    {
        OneWayBody body("0123456789");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ReadOnly device"_s));
        QCOMPARE(body.write("x"), -1);
    }
};

QTEST_APPLESS_MAIN(OneWayBodyTest)

} // namespace tst_onewaybody

#include "tst_onewaybody.moc"
