// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/redaction.h"

#include <QTest>

using namespace statusbridge;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreRemoved_data();
    void secretsAreRemoved();
    void harmlessTextStays_data();
    void harmlessTextStays();
    void endOfMessageIdIsKept();
};

void TestRedaction::secretsAreRemoved_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("authorization", QStringLiteral("Authorization: Zoho-oauthtoken HUSH"));
    row("authorization in other case", QStringLiteral("zoho-OAuthToken HUSH"));
    row("bearer", QStringLiteral("Authorization: Bearer HUSH, retried"));
    row("basic", QStringLiteral("Authorization: Basic HUSH=="));
    row("bare token", QStringLiteral("token was 1000.abcHUSHdef.0123HUSH here"));
    row("token in a URL", QStringLiteral("POST /oauth/v2/token/revoke?token=HUSH&x=1"));
    row("form body", QStringLiteral("grant_type=refresh_token&refresh_token=HUSH&client_secret=HUSH"));
    row("json", QStringLiteral("{\"access_token\":\"HUSH\",\"expires_in\":3600}"));
    row("json with spaces", QStringLiteral("{\"refresh_token\" : \"HUSH HUSH\"}"));
    row("json with an escaped quote", QStringLiteral("{\"client_secret\":\"a\\\"HUSH\"}"));
    row("password", QStringLiteral("password=HUSH"));
    row("database password", QStringLiteral("database_password: HUSH"));
    row("quoted password", QStringLiteral("PASSWORD='HUSH HUSH'"));
    row("grant code", QStringLiteral("grant_type=authorization_code&code=HUSH.grant"));
    row("environment", QStringLiteral("STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET=HUSH"));
    row("credentials of a URL", QStringLiteral("proxy http://me:HUSH@proxy.example:3128"));
    row("message id", QStringLiteral("row of wamid.HUSHAxNTU1MDAwMTIzNBUCABEYEjA1RjA4 marked"));
}

void TestRedaction::secretsAreRemoved()
{
    QFETCH(QString, text);
    const auto clean = redacted(text);
    QVERIFY2(!clean.contains(QStringLiteral("HUSH")), qPrintable(clean));
    QVERIFY2(clean.contains(QStringLiteral("...")) || clean.contains(u'…'), qPrintable(clean));
}

void TestRedaction::harmlessTextStays_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("plain", QStringLiteral("Run 12 updated 17 records in 3.2 s."));
    row("Zoho's code", QStringLiteral("Zoho answered code=3002 to the PATCH of 3888833000000114027"));
    row("Zoho's code in JSON", QStringLiteral("{\"code\":3000,\"message\":\"Data Updated Successfully\"}"));
    row("URL", QStringLiteral("GET https://www.zohoapis.com/creator/v2.1/data/acme/messaging/report/All"));
    row("words about tokens", QStringLiteral("The access token is renewed in 5 minutes."));
    row("client id", QStringLiteral("client 1000.ABCDEF"));
    row("mail address", QStringLiteral("Ask postmaster@example.org about it."));
}

void TestRedaction::harmlessTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void TestRedaction::endOfMessageIdIsKept()
{
    QCOMPARE(redacted(QStringLiteral("wamid.HBgLMTU1NTAwMDEyMzQVAgARGBI5QTNDQTVCM0Q0Q0Q2RTY3RTcA")),
             QStringLiteral("…RTY3RTcA"));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
