// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/bodies/formtext.h"

#include <QtTest>

namespace tst_formtext {

using namespace statusbridge;

class FormTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesFields_data();
    void decodesFields();
    void whatHasNoFieldIsNoForm();
    void moreThanAThousandFieldsAreNoForm();
};

void FormTextTest::decodesFields_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QByteArray("a=b&c=d") << u"b"_s;
    QTest::newRow("percent") << QByteArray("a=whatsapp%3A%2B1555") << u"whatsapp:+1555"_s;
    QTest::newRow("either case") << QByteArray("a=%c3%A9") << u"é"_s;
    QTest::newRow("plus") << QByteArray("a=b+c%2b") << u"b c+"_s;
    QTest::newRow("a name in percents") << QByteArray("%61=b") << u"b"_s;
    QTest::newRow("no digits") << QByteArray("a=100%&c=1") << u"100%"_s;
    QTest::newRow("half a digit") << QByteArray("a=%4") << u"%4"_s;
    QTest::newRow("other signs") << QByteArray("a=%+1%-1% 1%zz%0x") << u"% 1%-1% 1%zz%0x"_s;
    QTest::newRow("twice") << QByteArray("a=1&a=2") << u"1"_s;
    QTest::newRow("an equals sign") << QByteArray("a=b=c") << u"b=c"_s;
    QTest::newRow("no UTF-8") << QByteArray("a=%FF") << u"\uFFFD"_s;
    QTest::newRow("nothing") << QByteArray("a=&b") << QString();
    QTest::newRow("a line's end") << QByteArray("a=b\r\n") << u"b"_s;
    QTest::newRow("empty pairs") << QByteArray("&&=x&a=b&") << u"b"_s;
}

void FormTextTest::decodesFields()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, value);
    const auto fields = formFields(body);
    QVERIFY(fields);
    QCOMPARE(fields->value(u"a"_s).toString(), value);
}

void FormTextTest::whatHasNoFieldIsNoForm()
{
    for (const char *body : {"", "a", "&", "=b", "\n"}) {
        QVERIFY2(!formFields(body), body);
    }
}

void FormTextTest::moreThanAThousandFieldsAreNoForm()
{
    QByteArray body;
    for (int i = 0; i < 1000; ++i) {
        body += QByteArray::number(i) + "=1&";
    }
    QCOMPARE(formFields(body.chopped(1))->size(), 1000);
    QVERIFY(!formFields(body + "a=1&b=1"));
    QVERIFY(!formFields(QByteArray(3'000'000, '&')));
}

QTEST_GUILESS_MAIN(FormTextTest)

} // namespace tst_formtext

#include "tst_formtext.moc"
