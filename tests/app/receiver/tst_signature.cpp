// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/signature.h"
#include "engine/core/literals.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

namespace tst_signature {

using namespace statusbridge;

RotatingSecret secretOf(const QByteArray &current, const QByteArray &previous = {})
{
    return {.current = Secret(current), .previous = Secret(previous)};
}

QByteArray key()
{
    return "test_app_secret"_ba;
}

QByteArray body()
{
    return R"({"object":"whatsapp_business_account","entry":[]})"_ba;
}

QByteArray signature()
{
    return "sha256=dec6a680679a968e7e0319355b23599cbfc54502c0784668e9618baa0c633756"_ba;
}

QByteArray token()
{
    return "12345"_ba;
}

QByteArray url()
{
    return "https://example.com/webhook/twilio?line=2"_ba;
}

QByteArray form()
{
    return "MessageStatus=delivered&To=whatsapp%3A%2B15550001234&MessageSid=SM1&Empty="_ba;
}

//! Of url + "Empty" + "MessageSidSM1" + "MessageStatusdelivered" + "Towhatsapp:+15550001234".
QByteArray formSignature()
{
    return "7ZGi9hB7JRSdy50gqN5HL91Uopk="_ba;
}

class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRawBytesAreWhatMetaSigns()
    {
        QVERIFY(isSignedByMeta({signature()}, body(), secretOf(key())));
        QVERIFY(isSignedByMeta({"sha256=56cbbaf4961c6cfdae48b7f116c047e5eb513d2c931baae63a2bc1afd26f803a"_ba},
                               R"({"object": "whatsapp_business_account", "entry": []})"_ba, secretOf(key())));
        QVERIFY(!isSignedByMeta({signature()}, body() + ' ', secretOf(key())));
        QVERIFY(!isSignedByMeta({signature()}, body(), secretOf("another_secret")));
    }

    void nothingButMetasFormIsTaken_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::newRow("absent") << QByteArrayList();
        QTest::newRow("empty") << QByteArrayList{""};
        QTest::newRow("doubled") << QByteArrayList{signature(), signature()};
        QTest::newRow("of two, one is wrong") << QByteArrayList{signature(), "sha256=" + QByteArray(64, '0')};
        QTest::newRow("upper case") << QByteArrayList{"sha256=" + signature().mid(7).toUpper()};
        QTest::newRow("prefix in upper case") << QByteArrayList{"SHA256=" + signature().mid(7)};
        QTest::newRow("another hash") << QByteArrayList{"sha1=" + signature().mid(7)};
        QTest::newRow("without a prefix") << QByteArrayList{signature().mid(7)};
        QTest::newRow("too short") << QByteArrayList{signature().chopped(1)};
        QTest::newRow("too long") << QByteArrayList{signature() + '0'};
        QTest::newRow("a digit is none") << QByteArrayList{signature().chopped(1) + 'g'};
        QTest::newRow("not ASCII") << QByteArrayList{signature().chopped(2) + "\xc3\xa9"};
        QTest::newRow("a NUL") << QByteArrayList{signature().chopped(1) + '\0'};
    }

    void nothingButMetasFormIsTaken()
    {
        QFETCH(const QByteArrayList, headers);
        QVERIFY(!isSignedByMeta(headers, body(), secretOf(key())));
    }

    void theSecretBeforeCountsAsWellWhileItIsThere()
    {
        QVERIFY(isSignedByMeta({signature()}, body(), secretOf("new", key())));
        QVERIFY(isSignedByMeta({signature()}, body(), secretOf({}, key())));
        QVERIFY(!isSignedByMeta({signature()}, body(), secretOf("new", "older")));
    }

    void aSecretThatIsNotThereSignsNothing()
    {
        // The HMAC with an empty key(), which anyone can make.
        const auto open = "sha256=704eb71c28bbe7c091ca5b8f9446c2bceec023435f33ff17e7fb9634d46333bc"_ba;
        QVERIFY(!isSignedByMeta({open}, body(), {}));
        QVERIFY(!hasSharedSecret({.ownHeader = {""}}, {}));
        QVERIFY(!hasSharedSecret({.authorization = {"Basic Og=="}}, {}));
        QVERIFY(!hasSharedSecret({.ownHeader = {""}}, secretOf("s")));
    }

    void twilioSignsTheAddressAndTheSortedFields()
    {
        QVERIFY(isSignedByTwilio({formSignature()}, url(), form(), secretOf(token())));
        QVERIFY(isSignedByTwilio({formSignature()}, url(),
                                 "Empty=&To=whatsapp%3a%2B15550001234&MessageSid=SM1&MessageSid=SM1&"
                                 "MessageStatus=delivered&",
                                 secretOf("new", token())));
        QVERIFY(!isSignedByTwilio({formSignature()}, "https://example.com/webhook/twilio", form(), secretOf(token())));
        QVERIFY(!isSignedByTwilio({formSignature()}, url(), form() + "&More=1", secretOf(token())));
        QVERIFY(!isSignedByTwilio({formSignature()}, url(), form(), secretOf("another")));
    }

    void twilioMayTellTheUsualPort_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QByteArray>("signedAs");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("told") << "https://a.example/w?x=1"_ba
                              << "https://a.example:443/w?x=1"_ba << true;
        QTest::newRow("left out") << "https://a.example:443/w"_ba
                                  << "https://a.example/w"_ba << true;
        QTest::newRow("without TLS") << "http://a.example/w"_ba
                                     << "http://a.example:80/w"_ba << true;
        QTest::newRow("IPv6") << "https://[2001:db8::1]/w"_ba
                              << "https://[2001:db8::1]:443/w"_ba << true;
        QTest::newRow("no path") << "https://a.example"_ba
                                 << "https://a.example:443"_ba << true;
        QTest::newRow("another port") << "https://a.example:8443/w"_ba
                                      << "https://a.example/w"_ba << false;
        QTest::newRow("the other scheme's") << "https://a.example/w"_ba
                                            << "https://a.example:80/w"_ba << false;
        QTest::newRow("another host") << "https://a.example/w"_ba
                                      << "https://b.example:443/w"_ba << false;
    }

    void twilioMayTellTheUsualPort()
    {
        QFETCH(const QByteArray, told);
        QFETCH(const QByteArray, signedAs);
        const QByteArray signature =
            QMessageAuthenticationCode::hash(signedAs + "Aa", token(), QCryptographicHash::Sha1).toBase64();
        QTEST(isSignedByTwilio({signature}, told, "A=a", secretOf(token())), "isSame");
    }

    void everyByteOfABodyIsSigned_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isSigned");
        const QByteArray json = R"({"MessageSid":"SM1","MessageStatus":"read"})";
        const QByteArray digits = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
        const QByteArray told = "https://example.com/webhook/twilio?bodySHA256=";
        QTest::newRow("nothing at all") << url() << QByteArray() << true;
        QTest::newRow("JSON by its digest") << told + digits << json << true;
        QTest::newRow("in capitals") << told + digits.toUpper() << json << true;
        QTest::newRow("another JSON") << told + digits << R"({"MessageSid":"SM2","MessageStatus":"read"})"_ba << false;
        QTest::newRow("a form in its place") << told + digits << form() << false;
        QTest::newRow("no digest's value") << told << json << false;
        QTest::newRow("JSON without a digest") << url() << json << false;
        QTest::newRow("a field without a value") << url() << "MessageStatus"_ba << false;
        QTest::newRow("too many fields") << url() << "MessageSid=SM1&MessageStatus=read" + QByteArray(1000, '&')
                                         << false;
    }

    void everyByteOfABodyIsSigned()
    {
        QFETCH(const QByteArray, address);
        QFETCH(const QByteArray, body);
        // What anyone has who has seen one request without fields.
        const QByteArray ofTheAddress =
            QMessageAuthenticationCode::hash(address, token(), QCryptographicHash::Sha1).toBase64();
        QTEST(isSignedByTwilio({ofTheAddress}, address, body, secretOf(token())), "isSigned");
    }

    void nothingButTwiliosFormIsTaken_data()
    {
        QTest::addColumn<QByteArrayList>("headers");
        QTest::newRow("absent") << QByteArrayList();
        QTest::newRow("doubled") << QByteArrayList{formSignature(), formSignature()};
        QTest::newRow("no base64") << QByteArrayList{"!" + formSignature().mid(1)};
        QTest::newRow("without padding") << QByteArrayList{formSignature().chopped(1)};
        QTest::newRow("of another length") << QByteArrayList{QByteArray(21, 'a').toBase64()};
        QTest::newRow("not ASCII") << QByteArrayList{"\xc3\xa9" + formSignature().mid(2)};
    }

    void nothingButTwiliosFormIsTaken()
    {
        QFETCH(const QByteArrayList, headers);
        QVERIFY(!isSignedByTwilio(headers, url(), form(), secretOf(token())));
    }

    void aSharedSecretStandsInAHeaderOrInTheCredentials_data()
    {
        QTest::addColumn<QByteArrayList>("ownHeader");
        QTest::addColumn<QByteArrayList>("authorization");
        QTest::addColumn<bool>("isRight");
        const QByteArray basic = "Basic " + "vendor:s3cret:2"_ba.toBase64();
        QTest::newRow("own header") << QByteArrayList{"s3cret:2"} << QByteArrayList() << true;
        QTest::newRow("beside a proxy's credentials")
            << QByteArrayList{"s3cret:2"} << QByteArrayList{"Digest x"} << true;
        QTest::newRow("bearer") << QByteArrayList() << QByteArrayList{"bearer s3cret:2"} << true;
        QTest::newRow("basic, any user") << QByteArrayList() << QByteArrayList{basic} << true;
        QTest::newRow("absent") << QByteArrayList() << QByteArrayList() << false;
        QTest::newRow("wrong") << QByteArrayList{"s3cret:3"} << QByteArrayList() << false;
        QTest::newRow("its beginning") << QByteArrayList{"s3cret"} << QByteArrayList() << false;
        QTest::newRow("another case") << QByteArrayList{"S3CRET:2"} << QByteArrayList() << false;
        QTest::newRow("doubled") << QByteArrayList{"s3cret:2", "s3cret:2"} << QByteArrayList() << false;
        QTest::newRow("doubled credentials") << QByteArrayList() << QByteArrayList{basic, basic} << false;
        QTest::newRow("own header is wrong") << QByteArrayList{"x"} << QByteArrayList{basic} << false;
        QTest::newRow("no base64") << QByteArrayList() << QByteArrayList{basic + '!'} << false;
        QTest::newRow("no user") << QByteArrayList() << QByteArrayList{"Basic " + "s3cret"_ba.toBase64()} << false;
        QTest::newRow("another scheme") << QByteArrayList() << QByteArrayList{"Digest s3cret:2"} << false;
        QTest::newRow("not ASCII") << QByteArrayList{"\xc3\xa9"} << QByteArrayList() << false;
    }

    void aSharedSecretStandsInAHeaderOrInTheCredentials()
    {
        QFETCH(const QByteArrayList, ownHeader);
        QFETCH(const QByteArrayList, authorization);
        QFETCH(const bool, isRight);
        const SharedSecretHeaders headers{.ownHeader = ownHeader, .authorization = authorization};
        QCOMPARE(hasSharedSecret(headers, secretOf("s3cret:2")), isRight);
        QCOMPARE(hasSharedSecret(headers, secretOf("new", "s3cret:2")), isRight);
        QVERIFY(!hasSharedSecret(headers, secretOf("new", "older")));
    }
};

QTEST_APPLESS_MAIN(SignatureTest)

} // namespace tst_signature

#include "tst_signature.moc"
