// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/engine/status/bodies/readinglines.h"

#include <QtTest>

namespace tst_custombodies {

using namespace statusbridge;

using Notations = QMap<BodyField, QString>;

//! Shapes of providers that have none of their own here.
const Notations topLevelList = {{BodyField::Word, u"[*].Status"_s},
                                {BodyField::MessageId, u"[*].MessageId"_s},
                                {BodyField::Recipient, u"[*].To"_s},
                                {BodyField::Time, u"[*].Timestamp"_s},
                                {BodyField::ReasonCode, u"[*].Error"_s}};
const Notations nestedObjects = {{BodyField::Word, u"statusUpdate.status"_s},
                                 {BodyField::MessageId, u"statusUpdate.id"_s},
                                 {BodyField::Recipient, u"recipient.id"_s},
                                 {BodyField::Time, u"timestamp"_s},
                                 {BodyField::Reason, u"statusUpdate.error"_s}};
const Notations listInAText = {{BodyField::Word, u"response[*].eventType"_s},
                               {BodyField::MessageId, u"response[*].externalId"_s},
                               {BodyField::Time, u"response[*].eventTs"_s},
                               {BodyField::ReasonCode, u"response[*].errorCode"_s},
                               {BodyField::Reason, u"response[*].cause"_s}};
const Notations otherNames = {{BodyField::Word, u"message_status"_s},
                              {BodyField::MessageId, u"message_id"_s},
                              {BodyField::Time, u"received_at"_s},
                              {BodyField::ReasonCode, u"error.code"_s}};
const Notations namesWithBlanks = {{BodyField::Word, u"sentStatus | deliveredStatus | \"deliveredStatus \""_s},
                                   {BodyField::MessageId, u"id"_s},
                                   {BodyField::QueueId, u"correlationId"_s}};
const Notations numbersForWords = {{BodyField::Word, u"Delivery"_s}, {BodyField::MessageId, u"ID"_s}};

class CustomBodiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsByPaths_data();
    void readsByPaths();
    void aPathThatCantBeReadIsAnError();
    void theProviderIsTheOneGiven();
};

void CustomBodiesTest::readsByPaths_data()
{
    QTest::addColumn<Notations>("notations");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const Notations &notations, const char *body, const QStringList &lines) {
        QTest::newRow(name) << notations << QByteArray(body) << lines;
    };
    const QString word = u"statuses[*].status"_s;
    const QString id = u"statuses[*].id"_s;

    row("a list on top", topLevelList,
        R"([{"MessageId":"1","To":"15550001234","Status":"sent","Timestamp":"1767225600000","Error":"NONE"},
            {"MessageId":"2","Status":"read"}])",
        {u"sent id=1 to=15550001234 at=1767225600000 code=NONE"_s, u"read id=2"_s});
    row("an empty list on top", topLevelList, "[]", {u"no_statuses 1"_s});
    row("no list on top", topLevelList, R"({"MessageId":"1","Status":"sent"})", {u"unknown_shape 1"_s});
    row("objects in objects", nestedObjects,
        R"({"timestamp":"1767225600","recipient":{"id":"+15550001234"},
            "statusUpdate":{"id":"c-1","status":"delivered","error":null}})",
        {u"delivered id=c-1 to=+15550001234 at=1767225600"_s});
    row("a list in a text", listInAText,
        R"({"response":"[{\"eventType\":\"DELIVERED\",\"externalId\":\"46-11\",\"eventTs\":1767225600,\"errorCode\":\"000\",)"
        R"(\"cause\":\"SUCCESS\"},{\"eventType\":\"FAILED\",\"externalId\":\"46-12\",\"errorCode\":\"7\",\"cause\":\"NO\"}]"})",
        {u"DELIVERED id=46-11 at=1767225600"_s, u"FAILED id=46-12 code=7 why=NO"_s});
    row("other names", otherNames,
        R"({"message_id":"wamid.A","message_status":"failed","error":{"code":131049},"received_at":1767225600})",
        {u"failed id=wamid.A at=1767225600 code=131049"_s});
    row("a name with a blank at its end", namesWithBlanks,
        R"({"id":"1","correlationId":"q","deliveredStatus ":" DELIVERED "})", {u"DELIVERED id=1 queue=q"_s});
    row("numbers for words", numbersForWords, R"({"ID":"54","Delivery":3})", {u"3 id=54"_s});

    row("what stands around a list belongs to each",
        {{BodyField::Word, word},
         {BodyField::MessageId, id},
         {BodyField::QueueId, u"queue"_s},
         {BodyField::BusinessNumber, u"from.number"_s}},
        R"({"queue":"q","from":{"number":"1555"},"statuses":[{"status":"sent","id":"a"},{"status":"read","id":"b"}]})",
        {u"sent id=a queue=q from=1555"_s, u"read id=b queue=q from=1555"_s});
    row("lists within lists",
        {{BodyField::Word, u"a[*].b[*].c"_s},
         {BodyField::MessageId, u"a[*].b[*].id"_s},
         {BodyField::QueueId, u"a[*].queue"_s}},
        R"({"a":[{"queue":"1","b":[{"c":"sent","id":"x"},{"c":"read","id":"y"}]},{"b":[]},{"queue":"2","b":[{"c":"sent","id":"z"}]}]})",
        {u"sent id=x queue=1"_s, u"read id=y queue=1"_s, u"sent id=z queue=2"_s});
    row("a list within the status gives its first value",
        {{BodyField::Word, word}, {BodyField::MessageId, id}, {BodyField::Reason, u"statuses[*].errors[*].title"_s}},
        R"({"statuses":[{"status":"failed","id":"a","errors":[{},{"title":" "},{"title":"one"},{"title":"two"}]}]})",
        {u"failed id=a why=one"_s});
    row("another list counts if it has one element",
        {{BodyField::Word, word}, {BodyField::MessageId, id}, {BodyField::Recipient, u"contacts[*].wa_id"_s}},
        R"({"statuses":[{"status":"sent","id":"a"}],"contacts":[{"wa_id":"1555"}]})", {u"sent id=a to=1555"_s});
    row("of another list of two none is taken",
        {{BodyField::Word, word}, {BodyField::MessageId, id}, {BodyField::Recipient, u"contacts[*].wa_id"_s}},
        R"({"statuses":[{"status":"sent","id":"a"}],"contacts":[{"wa_id":"1555"},{"wa_id":"1556"}]})",
        {u"sent id=a"_s});
    row("alternatives with lists are all read",
        {{BodyField::Word, u"sent[*].s | failed[*].s"_s}, {BodyField::MessageId, u"sent[*].id | failed[*].id"_s}},
        R"({"failed":[{"s":"failed","id":"b"}],"sent":[{"s":"sent","id":"a"}]})", {u"sent id=a"_s, u"failed id=b"_s});
    row("an element of the outer list is a status if the inner list has none",
        {{BodyField::Word, u"a[*].b[*].s | a[*].s"_s}, {BodyField::MessageId, u"a[*].b[*].id | a[*].id"_s}},
        R"({"a":[{"s":"no","id":"no","b":[{"s":"sent","id":"x"},{"s":"read","id":"y"}]},{"s":"failed","id":"z","b":[]}]})",
        {u"sent id=x"_s, u"read id=y"_s, u"failed id=z"_s});
    row("one word for many ids", {{BodyField::Word, u"event.kind"_s}, {BodyField::MessageId, u"event.ids[*]"_s}},
        R"({"event":{"kind":"read","ids":["a","b",3,null]}})",
        {u"read id=a"_s, u"read id=b"_s, u"read id=3"_s, u"no_id 1"_s});
    row("an element by its number leaves the others out, and says so",
        {{BodyField::Word, u"status | statuses[0].status"_s}, {BodyField::MessageId, u"statuses[0].id | id"_s}},
        R"({"status":"sent","statuses":[{"id":"a"},{"id":"b"},{"id":"c"}]})", {u"sent id=a"_s, u"left_out 2"_s});
    row("the notation of an envelope by numbers",
        {{BodyField::Word, u"$.entry[0].changes[0].value.statuses[0].status"_s},
         {BodyField::MessageId, u"$.entry[0].changes[0].value.statuses[0].id"_s}},
        R"({"entry":[{"changes":[{"value":{"statuses":[{"id":"a","status":"sent"}]}},{}]}]})",
        {u"sent id=a"_s, u"left_out 1"_s});
    row("no word is looked for", {{BodyField::MessageId, u"id"_s}}, R"({"id":"a"})", {u"no_word 1"_s});
}

void CustomBodiesTest::readsByPaths()
{
    QFETCH(Notations, notations);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    const auto map = customBodyMap(notations, {});
    QVERIFY2(map.hasValue(), map ? "" : qPrintable(describe(map.error())));
    QCOMPARE(linesOf(BodyReader(*map), body), lines);
}

void CustomBodiesTest::aPathThatCantBeReadIsAnError()
{
    const auto map = customBodyMap({{BodyField::Word, u"statuses[*"_s}}, {});
    QVERIFY(!map);
    QVERIFY(map.error().kind == ErrorKind::Configuration);
}

void CustomBodiesTest::theProviderIsTheOneGiven()
{
    const BodyReader reader(*customBodyMap(numbersForWords, u"Example"_s));
    QCOMPARE(reader.read(R"({"ID":1,"Delivery":"sent"})", dayOfReading()).statuses.value(0).provider, u"Example"_s);
}

QTEST_GUILESS_MAIN(CustomBodiesTest)

} // namespace tst_custombodies

#include "tst_custombodies.moc"
