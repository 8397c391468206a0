// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/zoho/zohowords.h"

#include <QTest>

namespace tst_zohowords {

using namespace Qt::StringLiterals;
using namespace statusbridge::zoho;

class ZohoWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundInAllTheirHomes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *body, const QString &words) {
            QTest::newRow(name) << QByteArray(body) << words;
        };
        row("message", R"({"message":"No."})", u"No."_s);
        row("description", R"({"description":"Why."})", u"Why."_s);
        row("error as text", R"({"error":"Wrong."})", u"Wrong."_s);
        row("error as list", R"({"error":["One.","Two."]})", u"One.; Two."_s);
        row("error by field", R"({"error":{"Email":"Taken."}})", u"Email: Taken."_s);
        row("error nested", R"({"error":[{"Name":["A","B"]}]})", u"Name: A; B"_s);
        row("several", R"({"message":"No.","error":"Wrong."})", u"No.; Wrong."_s);
        row("the same twice", R"({"message":"No.","description":"No."})", u"No."_s);
        row("a number", R"({"error":17})", u"17"_s);
        row("null", R"({"message":null,"error":{}})", QString());
        row("several lines", R"({"message":"a\n\tb\r\nc"})", u"a b c"_s);
        row("none", R"({"code":1})", QString());
    }
    void wordsAreFoundInAllTheirHomes()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, words);
        QCOMPARE(wordsOf(*readBody(body)), words);
    }

    void endlessWordsAreCut()
    {
        const QByteArray deep = "{\"error\":" + QByteArray(60, '[') + "\"x\"" + QByteArray(60, ']') + '}';
        QCOMPARE(wordsOf(*readBody(deep)), QString());
        const QByteArray longOne = "{\"message\":\"" + QByteArray(10000, 'x') + "\"}";
        QCOMPARE(wordsOf(*readBody(longOne)).size(), 500);
    }

    void aTokenAtTheCutIsTakenOutWhole()
    {
        const QByteArray body = "{\"message\":\"" + QByteArray(490, 'x') + " 1000.0123456789abcdef.0123\"}";
        QVERIFY(!wordsOf(*readBody(body)).contains(u"1000."));
    }

    void codesAreNumbersOrText_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("number") << QByteArray(R"({"code":2955})") << 2955;
        QTest::newRow("text") << QByteArray(R"({"code":" 2955 "})") << 2955;
        QTest::newRow("with a decimal point") << QByteArray(R"({"code":2955.0})") << 2955;
        QTest::newRow("word") << QByteArray(R"({"code":"INVALID"})") << -1;
        QTest::newRow("null") << QByteArray(R"({"code":null})") << -1;
        QTest::newRow("a list") << QByteArray(R"({"code":[3000]})") << -1;
        QTest::newRow("too large") << QByteArray(R"({"code":30000000000})") << -1;
        QTest::newRow("none") << QByteArray("{}") << -1;
    }
    void codesAreNumbersOrText()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, code);
        QCOMPARE(codeOf(*readBody(body)).value_or(-1), code);
    }

    void bodiesAreToldApart()
    {
        QVERIFY(readBody("{}").has_value());
        QVERIFY(!readBody("\n  <html>") && isWebPage("\n  <html>"));
        QVERIFY(!readBody(""));
        QVERIFY(!readBody("{\"code\":"));
        QVERIFY(!readBody("[]"));
    }

    void everythingLikeATokenIsTakenOut()
    {
        QCOMPARE(withoutTokens(u"a 1000.ab-c_d.EF9 b 1000.x"_s), u"a … b …"_s);
        QCOMPARE(withoutTokens(u"1000 calls at 10.5"_s), u"1000 calls at 10.5"_s);
    }
};

QTEST_APPLESS_MAIN(ZohoWordsTest)

} // namespace tst_zohowords

#include "tst_zohowords.moc"
