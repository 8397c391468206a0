// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/zoho/zohofixture.h"

#include <QTest>

namespace tst_oauthclient {

using namespace statusbridge;
using namespace statusbridge::zoho;
using zohosim::CallKind;
using zohosim::Fault;

class OAuthClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGrantCodeBringsARefreshTokenOnce()
    {
        ZohoFixture fixture;
        const Secret code(fixture.zoho.addGrantCode().toLatin1());
        const auto grant = fixture.oauth.exchange(code);
        QVERIFY(grant.hasValue());
        QVERIFY(!grant->refreshToken.isEmpty());
        QVERIFY(!grant->access.value.isEmpty());
        const auto again = fixture.oauth.exchange(code);
        QVERIFY(!again);
        QCOMPARE(toString(again.error().kind), u"unauthorized"_s);
        QVERIFY(again.error().message.english().contains(u"grant code"));
    }

    void aCodeFromTheBrowserIsExchangedWithItsAddress()
    {
        ZohoFixture fixture;
        const auto address = u"http://localhost:8086/callback"_s;
        const Secret code(fixture.zoho.addGrantCode(address).toLatin1());
        QVERIFY(!fixture.oauth.exchange(code));
        QVERIFY(fixture.oauth.exchange(code, address).hasValue());
    }

    void aServerIsFoundWithoutTellingItAnything()
    {
        ZohoFixture fixture;
        QVERIFY(fixture.oauth.lookForServer().hasValue());
        const auto request = fixture.zoho.requests().constLast();
        QVERIFY(request.kind == CallKind::ServerInfo);
        QVERIFY(request.body.isEmpty());
        fixture.zoho.stop();
        const auto missing = fixture.oauth.lookForServer();
        QVERIFY(!missing);
        QCOMPARE(toString(missing.error().kind), u"transient"_s);
    }

    void anExchangeIsNeverRepeated()
    {
        ZohoFixture fixture;
        fixture.zoho.addFault(Fault::of(Fault::Action::LoseByReset).on(CallKind::Token).repeated(Fault::forever));
        QVERIFY(!fixture.oauth.exchange(Secret(fixture.zoho.addGrantCode().toLatin1())));
        QCOMPARE(fixture.zoho.calls(CallKind::Token), 1);
    }

    void aGrantWithoutRefreshTokenIsOfNoUse()
    {
        ZohoFixture fixture;
        fixture.zoho.addFault(Fault::answer(200, R"({"access_token":"1000.a.b"})").on(CallKind::Token));
        QCOMPARE(toString(fixture.oauth.exchange(Secret("1000.c.d")).error().kind), u"unauthorized"_s);
    }

    void aWrongSecretIsNamedWithoutBeingShown()
    {
        ZohoFixture fixture;
        OAuthOptions options = fixture.oauthOptions();
        options.clientSecret = Secret("not the secret");
        OAuthClient client(*fixture.transport, fixture.clock, options);
        const auto grant = client.exchange(Secret(fixture.zoho.addGrantCode().toLatin1()));
        QVERIFY(!grant);
        QCOMPARE(toString(grant.error().kind), u"unauthorized"_s);
        QVERIFY(!describe(grant.error()).contains(u"not the secret"));
    }

    void secretsWithOddCharactersArriveAsTheyAre()
    {
        const auto odd = u"a+b&c=d%20 ü"_s;
        auto options = ZohoFixture::generousOptions();
        options.clientSecret = odd;
        ZohoFixture fixture(ZohoFixture::quickOptions(), options);
        QVERIFY(fixture.tokens.obtain().hasValue());
    }

    void anotherApiDomainIsToldAndTheConfiguredOneKept()
    {
        auto options = ZohoFixture::generousOptions();
        options.apiDomain = u"https://www.zohoapis.eu"_s;
        ZohoFixture fixture(ZohoFixture::quickOptions(), options);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"API is at www.zohoapis.eu"_s));
        QCOMPARE(fixture.update(fixture.addRecords(1)), all(1));
        QVERIFY2(fixture.tokens.regionAdvice().english().contains(u"zoho.data_center to \"eu\""_s),
                 qPrintable(fixture.tokens.regionAdvice().english()));
    }

    void aRefusalNamesTheRegionThatZohoNamed()
    {
        auto options = ZohoFixture::generousOptions();
        options.apiDomain = u"https://www.zohoapis.eu"_s;
        ZohoFixture fixture(ZohoFixture::quickOptions(), options);
        fixture.zoho.addFault(zohosim::Fault::answer(401, "{\"code\":1030,\"description\":\"invalid\"}")
                                  .on(zohosim::CallKind::List)
                                  .repeated(zohosim::Fault::forever));
        const auto page = fixture.fetch();
        QVERIFY(!page);
        QVERIFY2(page.error().message.english().contains(u"www.zohoapis.eu"_s),
                 qPrintable(page.error().message.english()));
    }

    void theScopeIsAskedForIfTheGrantDoesNotTellIt()
    {
        ZohoFixture fixture;
        fixture.zoho.addFault(zohosim::Fault::answer(200, "{\"access_token\":\"1000.a.b\",\"refresh_token\":\"" +
                                                              fixture.zoho.options().refreshToken.toLatin1() +
                                                              "\",\"expires_in\":3600}")
                                  .on(zohosim::CallKind::Token));
        const auto grant = fixture.oauth.exchange(Secret(fixture.zoho.addGrantCode().toLatin1()));
        QVERIFY(grant.hasValue());
        QVERIFY(grant->access.scope.contains(u"ZohoCreator.report.UPDATE"_s));
    }

    void revokingEndsTheGrantAndTwiceDoesNoHarm()
    {
        ZohoFixture fixture;
        const Secret token(fixture.zoho.options().refreshToken.toUtf8());
        QVERIFY(fixture.oauth.revoke(token).hasValue());
        QVERIFY(fixture.oauth.revoke(token).hasValue());
        QCOMPARE(toString(fixture.tokens.obtain().error().kind), u"unauthorized"_s);
        for (const auto &request : fixture.zoho.requests()) {
            QVERIFY(!request.target.contains("1000."));
        }
    }
};

QTEST_GUILESS_MAIN(OAuthClientTest)

} // namespace tst_oauthclient

#include "tst_oauthclient.moc"
