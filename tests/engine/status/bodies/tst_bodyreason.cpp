// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/bodies/bodyreader.h"
#include "engine/status/bodies/bodyreason.h"

#include <QJsonDocument>
#include <QtTest>

Q_DECLARE_METATYPE(statusbridge::BodyShape)

namespace tst_bodyreason {

using namespace statusbridge;

class BodyReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheShapesOfProviders_data();
    void readsTheShapesOfProviders();
    void findsTheStatusOfTheMessage();
    void aNumberOfAnotherProviderIsNotTakenForWhatsApps();
    void aPieceThatIsKeptTellsTheReasonOfItsBody_data();
    void aPieceThatIsKeptTellsTheReasonOfItsBody();
};

void BodyReasonTest::readsTheShapesOfProviders_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *payload, const char *line) {
        QTest::newRow(name) << QString::fromUtf8(payload) << QString::fromUtf8(line);
    };
    row("the flat body", R"({"queue_id":"q","statuses":[{"id":"wamid.A","status":"failed",
        "errors":[{"code":131026,"title":"T"}]}]})",
        "WhatsApp 131026: can't be delivered: not on WhatsApp, or too old an app");
    row("an envelope",
        R"({"entry":[{},{"changes":[{"value":{}},{"value":{"statuses":[{"id":"wamid.A","status":"failed",
        "errors":[{"code":132015}]}]}}]}]})",
        "WhatsApp 132015: template paused for poor quality");
    row("errors at the top", R"({"id":"wamid.A","status":"failed","errors":[{"code":"131047"}]})",
        "WhatsApp 131047: more than 24 h since the customer's last message: only templates are allowed");
    row("an error where a list of them belongs",
        R"({"statuses":[{"id":"wamid.A","status":"failed","errors":{"code":131999,"title":"T"}}]})",
        "WhatsApp 131999: T");
    row("an unknown number",
        R"({"statuses":[{"id":"wamid.A","status":"failed","errors":[{"code":131999,"title":"T","message":"M",
        "error_data":{"details":"Something else"}}]}]})",
        "WhatsApp 131999: Something else");
    row("an old one", R"({"statuses":[{"id":"wamid.A","status":"failed","errors":[{"code":402,"title":"Too late"}]}]})",
        "WhatsApp 402: Too late");
    row("a number alone", R"({"statuses":[{"id":"wamid.A","status":"failed","errors":[{"code":402}]}]})",
        "WhatsApp 402");
    row("Gupshup", R"({"payload":{"id":"A","type":"failed","payload":{"code":1099,"reason":"No route"}}})",
        "Gupshup 1099: No route");
    row("a known number of Gupshup's", R"({"payload":{"id":"A","type":"failed","payload":{"code":1002,"reason":"R"}}})",
        "Gupshup 1002: the number is not on WhatsApp");
    row("Vonage", R"({"message_uuid":"A","status":"rejected","error":{"title":"1340","detail":"Out of window"}})",
        "Vonage 1340: Out of window");
    row("a form of Twilio's", "MessageSid=SM1&MessageStatus=undelivered&ErrorCode=63024",
        "Twilio 63024: the number is not on WhatsApp");
    row("Infobip", R"({"results":[{"messageId":"A","status":{"groupName":"REJECTED"},
        "error":{"id":7001,"name":"N","description":"Unknown user"}}]})",
        "Infobip 7001: Unknown user");
    row("YCloud", R"({"whatsappMessage":{"wamid":"wamid.A","status":"failed",
        "errorCode":"131026","errorMessage":"Undeliverable"}})",
        "YCloud 131026: Undeliverable");
    row("no failure", R"({"statuses":[{"id":"wamid.A","status":"delivered"}]})", "");
    row("Infobip without an error", R"({"results":[{"messageId":"A","status":{"groupName":"DELIVERED"},
        "error":{"id":0,"name":"NO_ERROR"}}]})",
        "");
    row("empty lists", R"({"statuses":[],"errors":[],"entry":[]})", "");
    row("foreign types", R"({"statuses":[7,null,{"errors":"none"}],"errors":{"code":1},"payload":[]})", "");
    row("an array", R"([{"errors":[{"code":131026}]}])", "");
    row("broken", R"({"statuses":[{"errors":[{"code":131026}])", "");
    row("nothing", "", "");
}

void BodyReasonTest::readsTheShapesOfProviders()
{
    QFETCH(QString, payload);
    QFETCH(QString, line);
    const auto reason = failureReason(payload, u"wamid.A"_s);
    QCOMPARE(reason ? sentenceOf(*reason).english() : QString(), line);
}

void BodyReasonTest::aPieceThatIsKeptTellsTheReasonOfItsBody_data()
{
    QTest::addColumn<BodyShape>("shape");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isAsItCame");
    QTest::newRow("Meta") << BodyShape::Meta
                          << R"({"entry":[{"changes":[{"field":"messages","value":{"statuses":[{"id":"wamid.A",
        "status":"failed","errors":[{"code":131026,"title":"T"}]}]}}]}]})"_ba
                          << true;
    QTest::newRow("Infobip") << BodyShape::Infobip
                             << R"({"results":[{"messageId":"A","status":{"groupName":"UNDELIVERABLE"},
        "error":{"id":27,"name":"EC_ABSENT","description":"Absent Subscriber"}}]})"_ba
                             << false;
    QTest::newRow("Sinch") << BodyShape::Sinch << R"({"type":"whatsapp","statuses":[{"message_id":"A","state":"failed",
        "errors":[{"code":1013,"title":"Recipient not reachable"}]}]})"_ba
                           << false;
    QTest::newRow("one's own, outside")
        << BodyShape::Custom << R"({"failure":{"no":77,"why":"outer words"},"list":[{"id":"A","s":"bad"}]})"_ba
        << false;
}

void BodyReasonTest::aPieceThatIsKeptTellsTheReasonOfItsBody()
{
    QFETCH(BodyShape, shape);
    QFETCH(QByteArray, body);
    QFETCH(bool, isAsItCame);
    const auto own = customBodyMap({{BodyField::MessageId, u"list[*].id"_s},
                                    {BodyField::Word, u"list[*].s"_s},
                                    {BodyField::ReasonCode, u"failure.no"_s},
                                    {BodyField::Reason, u"failure.why"_s}},
                                   {});
    const BodyReader reader = shape == BodyShape::Custom ? BodyReader(*own) : BodyReader(shape);
    const BodyReading reading = reader.read(body, QDateTime(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC));
    QCOMPARE(reading.statuses.size(), 1);
    const BodyStatus &status = reading.statuses.constFirst();
    QVERIFY(!status.reasonCode.isEmpty() && !status.reason.isEmpty());
    const QJsonObject piece = pieceOf(status);
    QCOMPARE(piece == status.part, isAsItCame);
    const auto reason = failureReason(QString::fromUtf8(QJsonDocument(piece).toJson()), status.messageId);
    QVERIFY(reason);
    QCOMPARE(reason->code, status.reasonCode);
    QCOMPARE(reason->vendorWords, status.reason);
    QCOMPARE(reason->provider, status.provider);
}

void BodyReasonTest::findsTheStatusOfTheMessage()
{
    const QString payload =
        uR"({"statuses":[{"id":"wamid.A","status":"failed","errors":[{"code":1}]},{"id":"wamid.B","status":"sent"},
        {"id":"wamid.C","status":"failed","errors":[{"code":2}]}]})"_s;
    QCOMPARE(failureReason(payload, u"wamid.C"_s)->code, u"2"_s);
    QCOMPARE(failureReason(payload, u"wamid.B"_s)->code, u"1"_s);
    QCOMPARE(failureReason(payload, QString())->code, u"1"_s);
}

void BodyReasonTest::aNumberOfAnotherProviderIsNotTakenForWhatsApps()
{
    const auto reason = failureReason(
        uR"({"payload":{"id":"A","type":"failed","payload":{"code":131026,"reason":"Own words"}}})"_s, {});
    QCOMPARE(sentenceOf(*reason).english(), u"Gupshup 131026: Own words"_s);
}

QTEST_APPLESS_MAIN(BodyReasonTest)

} // namespace tst_bodyreason

#include "tst_bodyreason.moc"
