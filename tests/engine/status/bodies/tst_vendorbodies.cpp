// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/engine/status/bodies/readinglines.h"

#include <QtTest>

namespace tst_vendorbodies {

using namespace statusbridge;

class VendorBodiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapeHasAName();
    void readsTheStatusesOfEachShape_data();
    void readsTheStatusesOfEachShape();
    void saysWhoseTheReasonsAre();
    void aTimeIsAlsoReadAsMilliseconds();
};

void VendorBodiesTest::everyShapeHasAName()
{
    for (int i = 0; i <= static_cast<int>(BodyShape::Custom); ++i) {
        const auto shape = static_cast<BodyShape>(i);
        QVERIFY(bodyShapeOf(toString(shape)) == shape);
    }
    QCOMPARE(toString(BodyShape::GreenApi), u"greenapi"_s);
    QVERIFY(!bodyShapeOf(u"360dialog"_s));
    QVERIFY(!bodyShapeOf(QString()));
}

void VendorBodiesTest::readsTheStatusesOfEachShape_data()
{
    QTest::addColumn<BodyShape>("shape");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, BodyShape shape, const char *body, const QStringList &lines) {
        QTest::newRow(name) << shape << QByteArray(body) << lines;
    };

    row("meta", BodyShape::Meta,
        R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
            "messaging_product":"whatsapp","metadata":{"display_phone_number":"15550009999","phone_number_id":"77"},
            "statuses":[{"id":"wamid.A","status":"failed","timestamp":"1767225600","recipient_id":"15550001234",
            "biz_opaque_callback_data":"order-1","errors":[{"code":131026,"title":"T","message":"M",
            "error_data":{"details":"D"}}]}]}}]}]})",
        {u"failed id=wamid.A queue=order-1 to=15550001234 at=1767225600 code=131026 why=D from=15550009999"_s});
    row("meta, several of everything", BodyShape::Meta,
        R"({"entry":[{"changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"1"},"statuses":[
            {"id":"wamid.A","status":"sent"},{"id":"wamid.B","status":"read"}]}},
            {"field":"messages","value":{"messages":[{"id":"wamid.IN"}],"statuses":[{"id":"wamid.C","status":"played"}]}}]},
            {"changes":[]},{},{"changes":[{"value":{"metadata":{"phone_number_id":"2"},
            "statuses":[{"status":"delivered","id":"wamid.D"}]}}]}]})",
        {u"sent id=wamid.A from=1"_s, u"read id=wamid.B from=1"_s, u"played id=wamid.C"_s,
         u"delivered id=wamid.D from=2"_s});
    row("meta, a call beside a message", BodyShape::Meta,
        R"({"entry":[{"changes":[{"field":"calls","value":{"statuses":[{"id":"wacid.A","type":"call","status":"RINGING"}]}},
            {"field":"messages","value":{"statuses":[{"id":"wamid.A","status":"sent","type":"message"}]}}]}]})",
        {u"sent id=wamid.A"_s, u"other_kind 1"_s});
    row("meta, a call by its type", BodyShape::Meta, R"({"statuses":[{"id":"x","type":"call","status":"ACCEPTED"}]})",
        {u"other_kind 1"_s});
    row("meta, a message of a user", BodyShape::Meta,
        R"({"entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"wamid.IN"}]}}]}]})",
        {u"no_statuses 1"_s});
    row("meta, empty lists", BodyShape::Meta,
        R"({"entry":[{"changes":[{"field":"messages","value":{"statuses":[]}}]}]})", {u"no_statuses 1"_s});
    row("meta, a number unknown", BodyShape::Meta,
        R"({"statuses":[{"id":"wamid.A","status":"sent","recipient_user_id":"US.1"},
            {"id":"wamid.B","status":"sent","recipient_id":"","recipient_user_id":"US.2"}]})",
        {u"sent id=wamid.A to=US.1"_s, u"sent id=wamid.B to=US.2"_s});
    row("meta, a group", BodyShape::Meta,
        R"({"statuses":[{"id":"wamid.A","status":"read","recipient_id":"group-1","recipient_type":"group",
            "recipient_participant_id":"15550000001"},{"id":"wamid.A","status":"read","recipient_id":"group-1",
            "recipient_participant_user_id":"US.3"}]})",
        {u"read id=wamid.A to=group-1 member=15550000001"_s, u"read id=wamid.A to=group-1 member=US.3"_s});
    row("meta, a value alone", BodyShape::Meta,
        R"({"metadata":{"display_phone_number":"1555"},"statuses":[{"id":"wamid.A","status":"sent"}]})",
        {u"sent id=wamid.A from=1555"_s});
    row("meta, a change alone", BodyShape::Meta,
        R"({"field":"messages","value":{"metadata":{"phone_number_id":"7"},"statuses":[{"id":"a","status":"sent"}]}})",
        {u"sent id=a from=7"_s});
    row("meta, a change of calls alone", BodyShape::Meta,
        R"({"field":"calls","value":{"statuses":[{"id":"a","status":"RINGING"}]}})", {u"other_kind 1"_s});
    row("meta, an entry alone", BodyShape::Meta,
        R"({"id":"1","changes":[{"field":"messages","value":{"statuses":[{"id":"a","status":"sent"}]}}]})",
        {u"sent id=a"_s});
    row("meta, an old error", BodyShape::Meta, R"({"statuses":[{"id":"a","status":"failed",
            "errors":[{"code":470,"title":"Too late"}]}]})",
        {u"failed id=a code=470 why=Too late"_s});
    row("meta, an object in a list's place", BodyShape::Meta, R"({"statuses":{"id":"wamid.A","status":"sent"}})",
        {u"sent id=wamid.A"_s});

    row("on-premise", BodyShape::OnPremise,
        R"({"statuses":[{"id":"gBEG1","status":"failed","timestamp":"1767225600","recipient_id":"15550001234",
            "errors":[{"code":1013,"title":"User is not valid"}]},
            {"id":"gBEG2","status":"sent","message":{"recipient_id":"15550001235"}}]})",
        {u"failed id=gBEG1 to=15550001234 at=1767225600 code=1013 why=User is not valid"_s,
         u"sent id=gBEG2 to=15550001235"_s});

    row("flat", BodyShape::Flat,
        R"({"queue_id":"q-1","status":"delivered","id":"gs-1","metadata":{"display_phone_number":"1555"},
            "statuses":[{"id":"wamid.A","status":"read","recipient_id":"15550001234","timestamp":"1767225600"}]})",
        {u"delivered id=wamid.A queue=q-1 to=15550001234 at=1767225600 from=1555"_s});
    row("flat, an id of the provider's", BodyShape::Flat,
        R"({"queue_id":"q-1","status":"sent","id":"gs-1","statuses":[{"id":"v-1"}]})", {u"sent id=gs-1 queue=q-1"_s});
    row("flat, no id on top", BodyShape::Flat, R"({"queue_id":"q-1","statuses":[{"id":"v-1","status":"sent"}]})",
        {u"sent id=v-1 queue=q-1"_s});
    row("flat, a word of the provider's own", BodyShape::Flat,
        R"({"queue_id":"q-1","status":"accepted","statuses":[]})", {u"accepted queue=q-1"_s});
    row("flat, an error on top", BodyShape::Flat,
        R"({"queue_id":"q-1","status":"failed","errors":[{"code":131047,"title":"T"}]})",
        {u"failed queue=q-1 code=131047 why=T"_s});
    row("flat, several statuses", BodyShape::Flat,
        R"({"queue_id":"q-1","status":"sent","id":"gs-1","statuses":[{"id":"v-1","status":"sent"},
            {"id":"wamid.B","status":"read"},{"id":"v-3"}]})",
        {u"sent id=v-1 queue=q-1"_s, u"read id=wamid.B queue=q-1"_s, u"sent id=v-3 queue=q-1"_s});
    row("flat, nothing told", BodyShape::Flat, R"({"queue_id":"q-1","statuses":[]})", {u"no_statuses 1"_s});

    row("gupshup2", BodyShape::Gupshup2,
        R"({"app":"a","timestamp":1767225600123,"version":2,"type":"message-event","payload":{"id":"g-1","gsId":"gs-1",
            "type":"failed","destination":"15550001234","payload":{"code":1002,"reason":"No such number"}}})",
        {u"failed id=g-1 queue=gs-1 to=15550001234 at=1767225600123 code=1002 why=No such number"_s});
    row("gupshup2, its own time", BodyShape::Gupshup2,
        R"({"timestamp":1767225600123,"type":"message-event","payload":{"id":"g-1","type":"read","payload":{"ts":1767225599}}})",
        {u"read id=g-1 at=1767225599"_s});
    row("gupshup2, no type", BodyShape::Gupshup2, R"({"type":"message-event","payload":{"id":"g-1"}})",
        {u"no_word 1"_s});
    row("gupshup2, a message of a user", BodyShape::Gupshup2,
        R"({"type":"message","payload":{"id":"ABE","type":"text","source":"15550001234"}})", {u"other_kind 1"_s});

    row("gupshup3", BodyShape::Gupshup3,
        R"({"gs_app_id":"a","entry":[{"changes":[{"field":"messages","value":{"statuses":[{"gs_id":"gs-1","id":"gs-1",
            "status":"enqueued","timestamp":1767225600123,"recipient_id":"15550001234"}]}}]}]})",
        {u"enqueued id=gs-1 queue=gs-1 to=15550001234 at=1767225600123"_s});

    row("infobip", BodyShape::Infobip,
        R"({"results":[{"messageId":"m-1","bulkId":"b-1","to":"15550001234","from":"15550009999",
            "sentAt":"2026-01-01T00:00:00.000+0000","doneAt":"2026-01-01T00:00:01.000+0000",
            "status":{"groupName":"DELIVERED"},"error":{"id":0,"name":"NO_ERROR","description":"No Error"}},
            {"messageId":"m-2","bulkId":"b-1","callbackData":"order-2","status":{"groupName":"UNDELIVERABLE"},
            "error":{"id":7001,"name":"N","description":"Unknown user"}},
            {"messageId":"m-3","seenAt":"2026-01-01T00:00:02.000+0000"}]})",
        {u"DELIVERED id=m-1 queue=b-1 to=15550001234 at=2026-01-01T00:00:01.000+0000 from=15550009999"_s,
         u"UNDELIVERABLE id=m-2 queue=order-2 code=7001 why=Unknown user"_s,
         u"read id=m-3 at=2026-01-01T00:00:02.000+0000"_s});
    row("infobip, another list", BodyShape::Infobip, R"({"reports":[{"messageId":"m-1"}]})", {u"unknown_shape 1"_s});

    row("twilio", BodyShape::Twilio,
        "MessageSid=SM1&MessageStatus=undelivered&To=whatsapp%3A%2B15550001234&From=whatsapp%3A%2B15550009999&"
        "ErrorCode=63016"
        "&ErrorMessage=Outside+the+window",
        {u"undelivered id=SM1 to=whatsapp:+15550001234 code=63016 why=Outside the window from=whatsapp:+15550009999"_s});
    row("twilio, kept as JSON", BodyShape::Twilio, R"({"MessageSid":"SM1","MessageStatus":"read"})",
        {u"read id=SM1"_s});
    row("twilio, a message of a user", BodyShape::Twilio, "SmsStatus=received&MessageSid=SM1&Body=hello",
        {u"other_kind 1"_s});
    row("twilio, no status", BodyShape::Twilio, "MessageSid=SM1&To=2", {u"no_word 1"_s});

    row("vonage", BodyShape::Vonage,
        R"({"message_uuid":"u-1","to":"15550001234","from":"15550009999","timestamp":"2026-01-01T00:00:00Z",
            "status":"rejected","client_ref":"order-1","error":{"type":"https://example.org/#1","title":"1340",
            "detail":"Outside the window"}})",
        {u"rejected id=u-1 queue=order-1 to=15550001234 at=2026-01-01T00:00:00Z code=1340 why=Outside the window "
         "from=15550009999"_s});

    row("interakt", BodyShape::Interakt,
        R"({"version":"1.0","timestamp":"2026-01-01T00:00:00.123456","type":"message_api_failed","data":{"customer":{
            "channel_phone_number":"15550001234"},"message":{"id":"i-1","channel_error_code":"1013",
            "channel_failure_reason":"Not a user","raw_template":"{\"name\":\"hello\"}",
            "meta_data":{"source_data":{"callback_data":"order-1"}}}}})",
        {u"failed id=i-1 queue=order-1 to=15550001234 at=2026-01-01T00:00:00.123456 code=1013 why=Not a user "
         "template=hello"_s});
    row("interakt, a message of a user", BodyShape::Interakt,
        R"({"type":"message_received","data":{"message":{"id":"i-1"}}})", {u"other_kind 1"_s});

    row("ycloud", BodyShape::YCloud,
        R"({"id":"evt_1","type":"whatsapp.message.updated","createTime":"2026-01-01T00:00:02.000Z","whatsappMessage":{
            "id":"y-1","wamid":"wamid.A","status":"failed","from":"+15550009999","to":"+15550001234","externalId":"order-1",
            "template":{"name":"hello"},"errorCode":"131026","errorMessage":"Undeliverable"}})",
        {u"failed id=wamid.A queue=order-1 to=+15550001234 at=2026-01-01T00:00:02.000Z code=131026 why=Undeliverable "
         "from=+15550009999 template=hello"_s});
    row("ycloud, no id of the sender's", BodyShape::YCloud,
        R"({"type":"whatsapp.message.updated","whatsappMessage":{"id":"y-1","wamid":"wamid.A","status":"sent"}})",
        {u"sent id=wamid.A queue=y-1"_s});
    row("ycloud, an echo", BodyShape::YCloud,
        R"({"type":"whatsapp.smb.message.echoes","whatsappMessage":{"id":"y-1","status":"sent"}})",
        {u"other_kind 1"_s});

    row("sinch", BodyShape::Sinch,
        R"({"type":"whatsapp","statuses":[{"status":"success","state":"failed","message_id":"s-1","recipient":"+15550001234",
            "timestamp":"2026-01-01T00:00:00Z","errors":[{"code":2026,"title":"T"}]},{"state":"queued","message_id":"s-2"}]})",
        {u"failed id=s-1 to=+15550001234 at=2026-01-01T00:00:00Z code=2026 why=T"_s, u"queued id=s-2"_s});

    row("greenapi", BodyShape::GreenApi,
        R"({"typeWebhook":"outgoingMessageStatus","chatId":"15550001234@c.us","idMessage":"g-1","status":"noAccount",
            "timestamp":1767225600,"instanceData":{"wid":"15550009999@c.us"}})",
        {u"noAccount id=g-1 to=15550001234@c.us at=1767225600 from=15550009999@c.us"_s});
    row("greenapi, a message of a user", BodyShape::GreenApi,
        R"({"typeWebhook":"incomingMessageReceived","idMessage":"g-1","timestamp":1767225600})", {u"other_kind 1"_s});

    row("unifonic", BodyShape::Unifonic,
        R"({"messageId":"u-1","eventType":"message.delivered_to_device","timestamp":"2026-01-01T00:00:00.000Z",
            "recipient":{"contact":"+15550001234"}})",
        {u"delivered id=u-1 to=+15550001234 at=2026-01-01T00:00:00.000Z"_s});
    row("unifonic, one word", BodyShape::Unifonic, R"({"messageId":"u-1","eventType":"message.read"})",
        {u"read id=u-1"_s});
    row("unifonic, blanks within", BodyShape::Unifonic, R"({"messageId":"u-1","eventType":"message.\u000bread _now"})",
        {u"read id=u-1"_s});
    row("unifonic, another event", BodyShape::Unifonic, R"({"messageId":"u-1","eventType":"conversation.closed"})",
        {u"other_kind 1"_s});

    row("custom, without paths", BodyShape::Custom, R"({"status":"sent","id":"a"})", {u"unknown_shape 1"_s});
}

void VendorBodiesTest::readsTheStatusesOfEachShape()
{
    QFETCH(BodyShape, shape);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(BodyReader(shape), body), lines);
}

void VendorBodiesTest::saysWhoseTheReasonsAre()
{
    const auto providerOf = [](BodyShape shape, const QByteArray &body) {
        return BodyReader(shape).read(body, dayOfReading()).statuses.value(0).provider;
    };
    QCOMPARE(providerOf(BodyShape::Meta, R"({"statuses":[{"id":"a","status":"sent"}]})"), u"WhatsApp"_s);
    QCOMPARE(providerOf(BodyShape::Twilio, "MessageSid=a&MessageStatus=sent"), u"Twilio"_s);
}

void VendorBodiesTest::aTimeIsAlsoReadAsMilliseconds()
{
    const auto timeOf = [](const QByteArray &time) {
        const QByteArray body = R"({"statuses":[{"id":"a","status":"sent","timestamp":)" + time + "}]}";
        return BodyReader(BodyShape::Meta).read(body, dayOfReading()).statuses.value(0).timeMs;
    };
    QCOMPARE(timeOf("\"1767225600\""), 1767225600000);
    QCOMPARE(timeOf("1767225600123"), 1767225600123);
    QCOMPARE(timeOf("1767225600.9"), 1767225600000);
    QCOMPARE(timeOf("\"2026-01-01T00:00:00+0000\""), 1767225600000);
    QVERIFY(!timeOf("\"soon\""));
    QVERIFY(!timeOf("null"));
    QVERIFY(!timeOf("3"));
}

QTEST_GUILESS_MAIN(VendorBodiesTest)

} // namespace tst_vendorbodies

#include "tst_vendorbodies.moc"
