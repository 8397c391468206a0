// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/httpframer.h"
#include "app/receiver/admission.h"
#include "engine/config/secretstore.h"
#include "engine/config/settings.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

namespace tst_admission {

using namespace statusbridge;

HttpRequest requestOf(const QByteArray &method, const QByteArray &target, const HttpHeaders &headers = {},
                      const QByteArray &body = {})
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: hooks.example.com\r\n";
    for (const auto &[name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
    }
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    HttpFramer framer;
    return framer.feed(bytes) == HttpFramer::State::Complete ? framer.takeRequest() : HttpRequest();
}

ReceiverSecrets someSecrets()
{
    return {.metaApp = {.current = Secret("app"), .previous = Secret("old app")},
            .metaVerifyToken = {.current = Secret("verify me"), .previous = Secret("old token")},
            .twilioAuthToken = {.current = Secret("twilio"), .previous = {}},
            .shared = {.current = Secret("shared"), .previous = {}}};
}

QByteArray metaSignature(const QByteArray &body, const QByteArray &key)
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, key, QCryptographicHash::Sha256).toHex();
}

Admission post(const QByteArray &target, const HttpHeaders &headers, const QByteArray &body, const QString &url = {})
{
    WebhookSettings webhook;
    webhook.publicUrl = url;
    return admit(requestOf("POST", target, headers, body), someSecrets(), webhook);
}

class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metasHandshakeIsAnsweredWithItsChallengeAsItIs()
    {
        const auto admission = admit(
            requestOf("GET", "/webhook/meta?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=verify+me"),
            someSecrets(), {});
        QVERIFY(!admission.shape);
        QCOMPARE(admission.answer.status, 200);
        QCOMPARE(admission.answer.body, "1158201444"_ba);
        QVERIFY(admission.answer.contentType.startsWith("text/plain"));
        const auto previous =
            admit(requestOf("GET", "/webhook/meta?hub.verify_token=old%20token&hub.challenge=x&hub.mode=subscribe"),
                  someSecrets(), {});
        QCOMPARE(previous.answer.status, 200);
    }

    void theHeadAloneTellsSomeStrangers_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<bool>("isRefused");
        const QByteArray signature = "sha256=" + QByteArray(64, '0');
        QTest::newRow("nothing") << "/webhook/meta"_ba << HttpHeaders() << true;
        QTest::newRow("a signature") << "/webhook/meta"_ba << HttpHeaders{{"X-Hub-Signature-256", signature}} << false;
        QTest::newRow("two") << "/webhook/meta"_ba
                             << HttpHeaders{{"X-Hub-Signature-256", signature}, {"X-Hub-Signature-256", signature}}
                             << true;
        QTest::newRow("Twilio's") << "/webhook/twilio"_ba << HttpHeaders{{"X-Twilio-Signature", "a"}} << false;
        QTest::newRow("of another shape")
            << "/webhook/infobip"_ba << HttpHeaders{{"X-Hub-Signature-256", signature}} << true;
        QTest::newRow("the secret") << "/webhook/infobip"_ba << HttpHeaders{{"X-Webhook-Secret", "shared"}} << false;
        QTest::newRow("a wrong one") << "/webhook/infobip"_ba << HttpHeaders{{"X-Webhook-Secret", "share"}} << true;
        QTest::newRow("no shape") << "/webhook/nobody"_ba << HttpHeaders() << false; // answered by admit()
    }

    void theHeadAloneTellsSomeStrangers()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const HttpHeaders, headers);
        QFETCH(const bool, isRefused);
        const auto objection = objectionToHead(requestOf("POST", target, headers), someSecrets());
        QCOMPARE(objection.has_value(), isRefused);
        QCOMPARE(objection ? objection->status : 401, 401);
        // Without a key no signature is right.
        QVERIFY(objectionToHead(requestOf("POST", target, headers), {}) || target == "/webhook/nobody");
    }

    void anyOtherHandshakeIsForbidden_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("no token") << "?hub.mode=subscribe&hub.challenge=1"_ba;
        QTest::newRow("a wrong token") << "?hub.mode=subscribe&hub.challenge=1&hub.verify_token=verify"_ba;
        QTest::newRow("another mode") << "?hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=verify+me"_ba;
        QTest::newRow("no challenge") << "?hub.mode=subscribe&hub.verify_token=verify+me"_ba;
        QTest::newRow("two tokens")
            << "?hub.mode=subscribe&hub.challenge=1&hub.verify_token=verify+me&hub.verify_token=verify+me"_ba;
    }

    void anyOtherHandshakeIsForbidden()
    {
        QFETCH(const QByteArray, query);
        QCOMPARE(admit(requestOf("GET", "/webhook/meta" + query), someSecrets(), {}).answer.status, 403);
    }

    void withoutAVerifyTokenNoHandshakeIsRight()
    {
        const auto request = requestOf("GET", "/webhook/meta?hub.mode=subscribe&hub.challenge=1&hub.verify_token=");
        QCOMPARE(admit(request, {}, {}).answer.status, 403);
    }

    void eachShapeHasItsOwnProof()
    {
        QVERIFY(post("/webhook/meta", {{"x-hub-signature-256", metaSignature("{}", "app")}}, "{}").shape ==
                BodyShape::Meta);
        QVERIFY(post("/webhook/meta", {{"X-Hub-Signature-256", metaSignature("{}", "old app")}}, "{}").shape ==
                BodyShape::Meta);
        QVERIFY(post("/webhook/infobip", {{"X-Webhook-Secret", "shared"}}, "{}").shape == BodyShape::Infobip);
        QVERIFY(post("/webhook/vonage?x=1", {{"Authorization", "Bearer shared"}}, "{}").shape == BodyShape::Vonage);
        // Who passes Meta's bodies on can't sign them.
        QVERIFY(post("/webhook/meta", {{"X-Webhook-Secret", "shared"}}, "{}").shape == BodyShape::Meta);
    }

    void twilioSignsTheAddressThatItCalls()
    {
        const auto body = "MessageSid=SM1&MessageStatus=sent"_ba;
        const auto signatureOf = [](const QByteArray &url) {
            return QMessageAuthenticationCode::hash(url + "MessageSidSM1MessageStatussent", "twilio",
                                                    QCryptographicHash::Sha1)
                .toBase64();
        };
        const HttpHeaders behindAProxy = {
            {"X-Twilio-Signature", signatureOf("https://example.com/hooks/webhook/twilio?a=1")}};
        QVERIFY(post("/webhook/twilio?a=1", behindAProxy, body, u"https://example.com/hooks"_s).shape ==
                BodyShape::Twilio);
        QCOMPARE(post("/webhook/twilio?a=1", behindAProxy, body).answer.status, 401);
        const HttpHeaders direct = {{"X-Twilio-Signature", signatureOf("https://hooks.example.com/webhook/twilio")}};
        QVERIFY(post("/webhook/twilio", direct, body).shape == BodyShape::Twilio);
    }

    void whoIsNotKnownIsRefused_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("nothing") << "/webhook/meta"_ba
                                 << "X-Other"_ba
                                 << ""_ba;
        QTest::newRow("a wrong signature") << "/webhook/meta"_ba
                                           << "X-Hub-Signature-256"_ba << metaSignature("{}", "x");
        QTest::newRow("Meta's for another shape") << "/webhook/sinch"_ba
                                                  << "X-Hub-Signature-256"_ba << metaSignature("{}", "app");
        QTest::newRow("a wrong secret") << "/webhook/sinch"_ba
                                        << "X-Webhook-Secret"_ba
                                        << "share"_ba;
        QTest::newRow("Meta's secret as the shared one") << "/webhook/sinch"_ba
                                                         << "X-Webhook-Secret"_ba
                                                         << "app"_ba;
    }

    void whoIsNotKnownIsRefused()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, value);
        const auto admission = post(target, {{header, value}}, "{}");
        QVERIFY(!admission.shape);
        QCOMPARE(admission.answer.status, 401);
    }

    void aWrongSignatureIsNotMadeGoodByTheSharedSecret()
    {
        QCOMPARE(post("/webhook/meta",
                      {{"X-Hub-Signature-256", metaSignature("{}", "x")}, {"X-Webhook-Secret", "shared"}}, "{}")
                     .answer.status,
                 401);
    }

    void whatIsNoWebhookIsNotFoundOrNotAllowed()
    {
        QCOMPARE(post("/webhook/nobody", {}, {}).answer.status, 404);
        QCOMPARE(post("/webhook/custom", {}, {}).answer.status, 404);
        QCOMPARE(post("/webhook/Meta", {}, {}).answer.status, 404);
        QCOMPARE(post("/webhook/meta/", {}, {}).answer.status, 404);
        QCOMPARE(post("/", {}, {}).answer.status, 404);
        const auto put = admit(requestOf("PUT", "/webhook/meta"), someSecrets(), {}).answer;
        QCOMPARE(put.status, 405);
        QVERIFY(put.headers.contains({"Allow"_ba, "GET, POST"_ba}));
        QCOMPARE(admit(requestOf("GET", "/webhook/twilio"), someSecrets(), {}).answer.status, 405);
    }

    void anEncodedBodyIsNotLetIn_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<int>("status");
        QTest::newRow("gzip") << "gzip"_ba << 415;
        QTest::newRow("several") << "identity, br"_ba << 415;
        QTest::newRow("as it is") << "Identity"_ba << 0;
        QTest::newRow("none") << ""_ba << 0;
    }

    void anEncodedBodyIsNotLetIn()
    {
        QFETCH(const QByteArray, coding);
        QFETCH(const int, status);
        const auto admission =
            post("/webhook/meta", {{"Content-Encoding", coding}, {"X-Webhook-Secret", "shared"}}, "{}");
        QCOMPARE(admission.shape.has_value(), status == 0);
        if (status > 0) {
            QCOMPARE(admission.answer.status, status);
        }
        // What is understood here is no business of others.
        QCOMPARE(post("/webhook/meta", {{"Content-Encoding", coding}}, "{}").answer.status, 401);
    }

    void customBodiesAreLetInWhereTheirPathsAreKnown()
    {
        const auto request =
            requestOf("POST", "/webhook/custom", HttpHeaders{{"X-Webhook-Secret"_ba, "shared"_ba}}, "{}");
        QCOMPARE(admit(request, someSecrets(), {}).answer.status, 404);
        WebhookSettings webhook;
        webhook.paths = {{u"status"_s, u"events[*].state"_s}};
        QVERIFY(admit(request, someSecrets(), webhook).shape == BodyShape::Custom);
        QCOMPARE(admit(requestOf("POST", "/webhook/custom"), someSecrets(), webhook).answer.status, 401);
    }

    void onlyWebhooksMayHaveLargeBodies()
    {
        QCOMPARE(mostWebhookBody("/webhook/meta"), 3 * 1024 * 1024);
        // Enough for most that go astray to be told so.
        QCOMPARE(mostWebhookBody("/webhook/nobody"), 8 * 1024);
        QCOMPARE(mostWebhookBody("/"), 8 * 1024);
    }
};

QTEST_APPLESS_MAIN(AdmissionTest)

} // namespace tst_admission

#include "tst_admission.moc"
