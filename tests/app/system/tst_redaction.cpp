// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/redaction.h"
#include "engine/core/literals.h"

#include <QTest>

namespace tst_redaction {

using namespace statusbridge;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreRemoved_data();
    void secretsAreRemoved();
    void harmlessTextStays_data();
    void harmlessTextStays();
    void endsOfNumbersAndMessageIdsAreKept();
};

void TestRedaction::secretsAreRemoved_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("authorization", u"Authorization: Zoho-oauthtoken HUSH"_s);
    row("authorization in other case", u"zoho-OAuthToken HUSH"_s);
    row("bearer", u"Authorization: Bearer HUSH, retried"_s);
    row("basic", u"Authorization: Basic HUSH=="_s);
    row("bare token", u"token was 1000.abcHUSHdef.0123HUSH here"_s);
    row("token of the API", u"curl -H sbt_abcHUSHdefghijklmnopqrstuvwxyz-_0123456789ABC was typed"_s);
    row("token in a URL", u"POST /oauth/v2/token/revoke?token=HUSH&x=1"_s);
    row("form body", u"grant_type=refresh_token&refresh_token=HUSH&client_secret=HUSH"_s);
    row("json", u"{\"access_token\":\"HUSH\",\"expires_in\":3600}"_s);
    row("json with spaces", u"{\"refresh_token\" : \"HUSH HUSH\"}"_s);
    row("json with an escaped quote", u"{\"client_secret\":\"a\\\"HUSH\"}"_s);
    row("password", u"password=HUSH"_s);
    row("database password", u"database_password: HUSH"_s);
    row("quoted password", u"PASSWORD='HUSH HUSH'"_s);
    row("grant code", u"grant_type=authorization_code&code=HUSH.grant"_s);
    row("environment", u"STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET=HUSH"_s);
    row("credentials of a URL", u"proxy http://me:HUSH@proxy.example:3128"_s);
    row("message id", u"row of wamid.HUSHAxNTU1MDAwMTIzNBUCABEYEjA1RjA4 marked"_s);
}

void TestRedaction::secretsAreRemoved()
{
    QFETCH(QString, text);
    const auto clean = redacted(text);
    QVERIFY2(!clean.contains(u"HUSH"_s), qPrintable(clean));
    QVERIFY2(clean.contains(u"..."_s) || clean.contains(u'…'), qPrintable(clean));
}

void TestRedaction::harmlessTextStays_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("plain", u"Run 12 updated 17 records in 3.2 s."_s);
    row("Zoho's code", u"Zoho answered code=3002 to the PATCH of 3888833000000114027"_s);
    row("Zoho's code in JSON", u"{\"code\":3000,\"message\":\"Data Updated Successfully\"}"_s);
    row("URL", u"GET https://www.zohoapis.com/creator/v2.1/data/acme/messaging/report/All"_s);
    row("words about tokens", u"The access token is renewed in 5 minutes."_s);
    row("client id", u"client 1000.ABCDEF"_s);
    row("backup", u"Copied to /srv/20261201/rows.db.version0-20261201T020131158Z.bak"_s);
    row("size", u"The spool had 12345678 bytes that can't be read any more."_s);
    row("mail address", u"Ask postmaster@example.org about it."_s);
}

void TestRedaction::harmlessTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void TestRedaction::endsOfNumbersAndMessageIdsAreKept()
{
    QCOMPARE(redacted(u"Key (recipient_id)=(15550001234) exists, +15550009999."_s),
             u"Key (recipient_id)=(…1234) exists, …9999."_s);
    QCOMPARE(redacted(u"Duplicate entry '15550001234-sent'"_s), u"Duplicate entry '…1234-sent'"_s);
    QCOMPARE(redacted(u"wamid.HBgLMTU1NTAwMDEyMzQVAgARGBI5QTNDQTVCM0Q0Q0Q2RTY3RTcA"_s), u"…RTY3RTcA"_s);
    QCOMPARE(redacted(u"wamid.12"_s), u"…"_s);
}

QTEST_GUILESS_MAIN(TestRedaction)

} // namespace tst_redaction

#include "tst_redaction.moc"
