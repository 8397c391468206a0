// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/engine/status/bodies/readinglines.h"

#include <QtTest>

namespace tst_bodyreader {

using namespace statusbridge;

QStringList metaLines(const QByteArray &body)
{
    return linesOf(BodyReader(BodyShape::Meta), body);
}

class BodyReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOddBodyHasAResult_data();
    void everyOddBodyHasAResult();
    void aBadStatusTakesNoOtherAlong();
    void theSameStatusTwiceIsKeptTwice();
    void severalBodiesInAListAreReadEach();
    void onlyTheWordIsTrimmed();
    void aStatusKeepsItsPartOfTheBody();
    void theOrderOfMembersIsNothing();
    void threeMegabytesAreReadAtOnce_data();
    void threeMegabytesAreReadAtOnce();
};

void BodyReaderTest::everyOddBodyHasAResult_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &lines) {
        QTest::newRow(name) << body << lines;
    };
    const QByteArray one = R"({"statuses":[{"id":"a","status":"sent"}]})";
    const QStringList sent = {u"sent id=a"_s};
    row("nothing", "", {u"empty 1"_s});
    row("words", "not found", {u"no_json 1"_s});
    row("a form", "id=a&status=sent", {u"no_json 1"_s});
    row("a brace behind it", one + "\n{", {u"no_json 1"_s});
    row("cut off", one.left(30), {u"no_json 1"_s});
    row("a number", "12", {u"not_an_object 1"_s});
    row("null", "null", {u"not_an_object 1"_s});
    row("an empty object", "{}", {u"unknown_shape 1"_s});
    row("an empty list", "[]", {u"unknown_shape 1"_s});
    row("another shape", R"({"MessageSid":"a"})", {u"unknown_shape 1"_s});
    row("too deep", QByteArray(3000, '{'), {u"no_json 1"_s});
    row("too deep a list", R"({"statuses":)" + QByteArray(3000, '[') + QByteArray(3000, ']') + '}', {u"too_deep 1"_s});
    row("a mark", "\xEF\xBB\xBF" + one, sent);
    row("the body in a text", R"("{\"statuses\":[{\"id\":\"a\",\"status\":\"sent\"}]}")", sent);
    row("the list in a text", R"({"statuses":"[{\"id\":\"a\",\"status\":\"sent\"}]"})", sent);
    row("a status in a text", R"({"statuses":["{\"id\":\"a\",\"status\":\"sent\"}"]})", sent);
    row("entries in a text",
        R"({"entry":"[{\"changes\":[{\"field\":\"messages\",\"value\":{\"statuses\":[{\"id\":\"a\",\"status\":\"sent\"}]}}]}]"})",
        sent);
    row("NaN", R"({"statuses":[{"id":"a","status":"sent","timestamp":NaN,"pricing":{"price":-Infinity}}]})", sent);
    row("NUL in an id", R"({"statuses":[{"id":"a\u0000b","status":"sent"}]})", {u"sent id=a\uFFFDb"_s});
    row("numbers for texts",
        R"({"statuses":[{"id":123456789012345678901,"status":4,"timestamp":1767225600,"recipient_id":15550001234,
            "errors":[{"code":"131026"}]}]})",
        {u"4 id=123456789012345678901 to=15550001234 at=1767225600 code=131026"_s});
    row("no UTF-8 beside a status", "{\"statuses\":[{\"id\":\"a\",\"status\":\"sent\",\"x\":\"\xE9\"}]}", sent);
    row("a word in a list's place", R"({"statuses":"none"})", {u"no_statuses 1"_s});
    row("null in a list's place", R"({"statuses":null})", {u"no_statuses 1"_s});
    row("no id", R"({"statuses":[{"status":"sent"}]})", {u"no_id 1"_s});
    row("a queue id alone", R"({"statuses":[{"status":"sent","biz_opaque_callback_data":"q"}]})", {u"sent queue=q"_s});
    row("a blank word", R"({"statuses":[{"id":"a","status":" \n"}]})", {u"no_word 1"_s});
    row("an object for a word", R"({"statuses":[{"id":"a","status":{"w":"sent"}}]})", {u"no_word 1"_s});
    row("a field of another kind", R"({"entry":[{"changes":[{"field":["messages"],
            "value":{"statuses":[{"id":"a","status":"sent"}]}}]}]})",
        sent);
}

void BodyReaderTest::everyOddBodyHasAResult()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    QCOMPARE(metaLines(body), lines);
}

void BodyReaderTest::aBadStatusTakesNoOtherAlong()
{
    QCOMPARE(
        metaLines(R"({"statuses":[null,7,"x",[],{"id":"b"},{"status":"read"},{"id":"wacid","type":"call","status":"x"},
            {"id":"a","status":"sent","errors":"none","recipient_id":{},"timestamp":[1]},{}]})"),
        QStringList({u"sent id=a"_s, u"other_kind 1"_s, u"not_an_object 4"_s, u"no_word 2"_s, u"no_id 1"_s}));
    QCOMPARE(metaLines(R"({"entry":[null,{"changes":7},{"changes":[null,{"value":null},{"value":{"statuses":"x"}},
            {"value":{"statuses":[{"id":"a","status":"sent"}]}}]}]})"),
             QStringList({u"sent id=a"_s}));
}

void BodyReaderTest::theSameStatusTwiceIsKeptTwice()
{
    QCOMPARE(metaLines(R"({"statuses":[{"id":"a","status":"sent"},{"id":"a","status":"sent"}]})"),
             QStringList({u"sent id=a"_s, u"sent id=a"_s}));
}

void BodyReaderTest::severalBodiesInAListAreReadEach()
{
    const QByteArray one = R"({"statuses":[{"id":"a","status":"sent"}]})";
    const QByteArray two = R"({"entry":[{"changes":[{"field":"messages","value":{"statuses":[{"id":"b","status":"read"},
            {"id":"c"}]}}]}]})";
    const QByteArray list = "[" + one + "," + two + R"(,{"statuses":[]},7,{}])";
    QCOMPARE(metaLines(list), QStringList({u"sent id=a"_s, u"read id=b"_s, u"unknown_shape 1"_s, u"no_statuses 1"_s,
                                           u"not_an_object 1"_s, u"no_word 1"_s}));
    const QByteArray flat = R"([{"queue_id":"q-1","status":"sent"},"{\"queue_id\":\"q-2\",\"status\":\"read\"}"])";
    QCOMPARE(linesOf(BodyReader(BodyShape::Flat), flat), QStringList({u"sent queue=q-1"_s, u"read queue=q-2"_s}));
}

void BodyReaderTest::onlyTheWordIsTrimmed()
{
    const BodyStatus status =
        BodyReader(BodyShape::Flat)
            .read(R"({"queue_id":" q ","id":" a ","status":" Delivered ","statuses":[{"recipient_id":" 1555 "}]})",
                  dayOfReading())
            .statuses.value(0);
    QCOMPARE(status.word, u"Delivered"_s);
    QCOMPARE(status.queueId, u" q "_s);
    QCOMPARE(status.messageId, u" a "_s);
    QCOMPARE(status.recipient, u" 1555 "_s);
}

void BodyReaderTest::aStatusKeepsItsPartOfTheBody()
{
    const auto statuses =
        BodyReader(BodyShape::Meta)
            .read(R"({"statuses":[{"id":"a","status":"sent","x":1},{"id":"b","status":"read"}]})", dayOfReading())
            .statuses;
    QCOMPARE(statuses.value(0).part, QJsonObject({{u"id"_s, u"a"_s}, {u"status"_s, u"sent"_s}, {u"x"_s, 1}}));
    QCOMPARE(statuses.value(1).part, QJsonObject({{u"id"_s, u"b"_s}, {u"status"_s, u"read"_s}}));
}

void BodyReaderTest::theOrderOfMembersIsNothing()
{
    QCOMPARE(metaLines(R"({"entry":[{"changes":[{"value":{"statuses":[{"id":"a","status":"x"}]},"field":"calls"}]}]})"),
             QStringList({u"other_kind 1"_s}));
}

void BodyReaderTest::threeMegabytesAreReadAtOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("statuses");
    QByteArray list;
    int count = 0;
    while (list.size() < 3'000'000) {
        list += list.isEmpty() ? "[" : ",";
        list += R"({"id":"wamid.HBgLMTU1NTAwMDEyMzQVAgARGBI)" + QByteArray::number(++count) +
                R"(","status":"failed","timestamp":"1767225600","recipient_id":"15550001234",)"
                R"("errors":[{"code":131049,"title":"T","error_data":{"details":"D"}}]})";
    }
    list += "]";
    QTest::newRow("statuses") << QByteArray(R"({"statuses":)" + list + '}') << count;
    QTest::newRow("fractions") << QByteArray(R"({"statuses":)" +
                                             QByteArray(list).replace(R"("1767225600")", "1767225600.5") + '}')
                               << count;
    QTest::newRow("a text") << QByteArray(R"({"statuses":")" + QByteArray(list).replace('"', R"(\")") + R"("})")
                            << count;
    QByteArray texts = R"({"metadata":"{\"display_phone_number\":\"1\",\"x\":\")" + QByteArray(1'500'000, 'x') +
                       R"(\"}","statuses":[)";
    for (int i = 0; i < 20'000; ++i) {
        texts += QByteArray(i == 0 ? "" : ",") + R"({"id":")" + QByteArray::number(i) + R"(","status":"sent"})";
    }
    // Read for each status instead of once, what stands around the list would take minutes.
    QTest::newRow("a large text around them") << QByteArray(texts + "]}") << 20'000;
    QTest::newRow("zeros") << QByteArray(R"({"statuses":[)" + QByteArray("0,").repeated(1'500'000) + "0]}") << 0;
}

void BodyReaderTest::threeMegabytesAreReadAtOnce()
{
    QFETCH(QByteArray, body);
    QFETCH(int, statuses);
    const BodyReader reader(BodyShape::Meta);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(reader.read(body, dayOfReading()).statuses.size(), statuses);
    // A machine of its own takes a tenth of a second; a sanitizer on a busy one many times that.
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(BodyReaderTest)

} // namespace tst_bodyreader

#include "tst_bodyreader.moc"
