// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/bodies/jsonnumbers.h"
#include "engine/status/bodies/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

namespace tst_jsontext {

using namespace statusbridge;

//! What \p json has at "a" as a text, or the word of its trouble.
QString textIn(const QByteArray &json)
{
    const auto content = jsonOf(json);
    const auto *value = std::get_if<QJsonValue>(&content);
    return value ? textOf(value->toObject().value(u"a"_s)) : toString(std::get<BodyTrouble>(content));
}

QByteArray inUtf16(const QString &text, bool hasMark)
{
    QStringEncoder encoder(QStringConverter::Utf16LE,
                           hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextsAndNumbers_data();
    void readsTextsAndNumbers();
    void leavesAloneWhatIsReadAsItStands();
    void opensDocumentsInTexts();
    void nestingHasItsLimit();
};

void JsonTextTest::readsTextsAndNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &json, const QString &text) {
        QTest::newRow(name) << json << text;
    };
    row("a text", R"({"a":" b "})", u" b "_s);
    row("null", R"({"a":null})", {});
    row("a list", R"({"a":["b"]})", {});
    row("true", R"({"a":true})", u"true"_s);
    row("a number", R"({"a":131026})", u"131026"_s);
    row("zero", R"({"a":0})", u"0"_s);
    row("negative", R"({"a":-12})", u"-12"_s);
    row("negative zero", R"({"a":-0})", u"-0"_s);
    row("over 53 bits", R"({"a":9007199254740993})", u"9007199254740993"_s);
    row("64 bits", R"({"a":9223372036854775807})", u"9223372036854775807"_s);
    row("over 64 bits", R"({"a":123456789012345678901234567890})", u"123456789012345678901234567890"_s);
    row("a fraction", R"({"a":1767225600.10})", u"1767225600.10"_s);
    row("beside a fraction without a zero", R"({"b":.12345678901234567890,"a":"c"})", u"c"_s);
    row("a whole number with a fraction", R"({"a":15550001234.0})", u"15550001234"_s);
    row("more of them", R"({"a":123456789012345678901.000})", u"123456789012345678901"_s);
    row("zero with a fraction", R"({"a":0.00})", u"0"_s);
    row("an exponent", R"({"a":1.5E+3})", u"1500"_s);
    row("an exponent for a whole number", R"({"a":1.5550001234e10})", u"15550001234"_s);
    row("a negative exponent", R"({"a":12300e-2})", u"123"_s);
    row("an exponent for a fraction", R"({"a":1.5e-7})", u"1.5e-7"_s);
    row("a small number", R"({"a":0.5e1})", u"5"_s);
    row("negative with a fraction", R"({"a":-12.0})", u"-12.0"_s);
    row("beyond doubles", R"({"a":1e999})", u"1e999"_s);
    row("a number in a text", R"({"b":"1.0, \"2.0","a":"3.0"})", u"3.0"_s);
    row("NaN", R"({"a":NaN,"b":-Infinity})", {});
    row("NaN in a text", R"({"a":"NaN"})", u"NaN"_s);
    row("an escaped NUL", R"({"a":"b\u0000c"})", u"b\uFFFDc"_s);
    row("a raw NUL in a text", QByteArray("{\"a\":\"b\0c\"}", 11), u"b\uFFFDc"_s);
    row("a raw NUL elsewhere", QByteArray("{\"a\":\"b\"}\0", 10), u"no_json"_s);
    row("half a pair", R"({"a":"b\ud83dc"})", u"b\uFFFDc"_s);
    row("the other half", R"({"a":"\ude00"})", u"\uFFFD"_s);
    row("a pair", R"({"a":"\ud83d\ude00"})", u"\U0001F600"_s);
    row("no UTF-8", "{\"a\":\"b\xFF\x63\"}", u"b\uFFFDc"_s);
    row("no UTF-8 elsewhere", "{\"a\":\xFF}", u"no_json"_s);
    row("a mark", "\xEF\xBB\xBF{\"a\":\"b\"}", u"b"_s);
    row("UTF-16", inUtf16(u"{\"a\":\"é\"}"_s, false), u"é"_s);
    row("UTF-16 with a mark", inUtf16(u" {\"a\":\"é\"}"_s, true), u"é"_s);
    row("blanks around it", "\r\n {\"a\":\"b\"} \n", u"b"_s);
    row("members twice", R"({"a":"b","a":"c"})", u"c"_s);
    row("nothing", "", u"empty"_s);
    row("blanks", " \r\n", u"empty"_s);
    row("a mark alone", "\xEF\xBB\xBF", u"empty"_s);
    row("a brace behind it", "{\"a\":\"b\"}\n{", u"no_json"_s);
    row("two documents", R"({"a":"b"}{"a":"c"})", u"no_json"_s);
    row("cut off", R"({"a":"b)", u"no_json"_s);
    row("a comma too many", R"({"a":"b",})", u"no_json"_s);
    row("leading zeros", R"({"a":0123456789012345678901})", u"no_json"_s);
    row("half a number", R"({"a":1.5.2})", u"no_json"_s);
    row("words", "hello", u"no_json"_s);
    row("values beside each other", "1,2", u"no_json"_s);
    row("brackets the wrong way", "\"a\"],[\"b\"", u"no_json"_s);
    row("a number alone", "1", {});
    row("null alone", "null", {});
}

void JsonTextTest::readsTextsAndNumbers()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QCOMPARE(textIn(json), text);
}

void JsonTextTest::leavesAloneWhatIsReadAsItStands()
{
    const QByteArray json = R"({"a":[1,-2,"3.5",true,null,"NaN \" 1e5"]})";
    QVERIFY(withWholeNumbers(json).isSharedWith(json));
    QCOMPARE(withWholeNumbers("[1.5,2,NaN]"), QByteArray("[\"1.5\",2,null]"));
    QCOMPARE(withWholeNumbers("\"\\"), QByteArray("\"\\"));
}

void JsonTextTest::opensDocumentsInTexts()
{
    const QByteArray once = R"("{\"a\":\"b\"}")";
    const QByteArray twice = R"("\"{\\\"a\\\":\\\"b\\\"}\"")";
    QCOMPARE(textIn(once), u"b"_s);
    QCOMPARE(textIn(twice), u"b"_s);
    QCOMPARE(textIn("\"hello\""), u"no_json"_s);
    QCOMPARE(opened(QJsonValue(u" {\"a\":1.0}"_s)).toObject().value(u"a"_s).toString(), u"1"_s);
    QCOMPARE(opened(QJsonValue(u"[1,2]"_s)).toArray().size(), 2);
    QCOMPARE(opened(QJsonValue(u"{no document"_s)).toString(), u"{no document"_s);
    QCOMPARE(opened(QJsonValue(u"sent"_s)).toString(), u"sent"_s);
}

void JsonTextTest::nestingHasItsLimit()
{
    QCOMPARE(textIn(QByteArray(1000, '[') + QByteArray(1000, ']')), QString());
    QCOMPARE(textIn(QByteArray(2'000'000, '[')), u"too_deep"_s);
    const QByteArray deep = QByteArray(5000, '[') + QByteArray(5000, ']');
    const QByteArray around = R"({"a":"b","b":)" + deep + '}';
    QCOMPARE(textIn(around), u"too_deep"_s);
    // What isn't looked at may be what it likes.
    const QByteArray inAText = R"({"a":"b","b":")" + deep + R"("})";
    QCOMPARE(textIn(inAText), u"b"_s);
}

QTEST_GUILESS_MAIN(JsonTextTest)

} // namespace tst_jsontext

#include "tst_jsontext.moc"
