// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/connect.h"
#include "engine/setup/zohonames.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/zohosim/testclient.h"

#include <QTest>
#include <QUrlQuery>

#include <thread>

namespace tst_connect {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::SignInAnswer;

class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSignInStoresWhatACycleNeeds();
    void aRefusalIsToldAndChangesNothing();
    void anAnswerToAnotherSignInIsNotTaken();
    void aForeignServerIsGivenNothing();
    void whatCannotBeKeptIsRefusedBeforeTheBrowserOpens();
    void aTakenPortIsToldBeforeTheBrowserOpens();
    void withoutAClientNoBrowserIsOpened();
    void aGrantThatMayNotUpdateIsRefused();
    void aGrantWithoutBatchModeIsKeptAndTold();
    void anotherRegionIsTold();
    void aStopEndsTheWait();
    void theGuideNamesWhatMustBeRegistered();

private:
    //! Signs in as a person would, whose browser follows Zoho's redirect on a thread of its own.
    [[nodiscard]] Expected<QString> signIn();
    [[nodiscard]] std::optional<Secret> refreshToken() const;

    std::unique_ptr<CycleFixture> m_fixture;
    std::stop_source m_stop;
    int m_opened = 0;
};

//! Follows a page's redirect, as a browser does.
void browse(const QUrl &page)
{
    const auto pathAndQuery = [](const QUrl &url) {
        return url.adjusted(QUrl::RemoveScheme | QUrl::RemoveAuthority).toEncoded();
    };
    zohosim::TestClient zoho(static_cast<quint16>(page.port()));
    const QUrl back(QString::fromLatin1(zoho.exchange("GET", pathAndQuery(page)).header("location")));
    if (back.isValid() && back.port() > 0) {
        zohosim::TestClient here(static_cast<quint16>(back.port()));
        (void)here.exchange("GET", pathAndQuery(back));
    }
}

void SignInTest::init()
{
    m_fixture = std::make_unique<CycleFixture>();
    m_fixture->settings.zoho.redirectPort = 0;
    QVERIFY(m_fixture->secrets.remove(u"zoho_refresh_token"_s).hasValue());
    m_stop = std::stop_source();
    m_opened = 0;
}

Expected<QString> SignInTest::signIn()
{
    std::thread browser;
    const auto open = [&](const QUrl &page) {
        ++m_opened;
        browser = std::thread([this, page] {
            browse(page);
            if (m_fixture->zoho.options().signInAnswer == SignInAnswer::OtherState) {
                m_stop.request_stop(); // as a person who sees that nothing comes of it
            }
        });
    };
    const auto signedIn = signInToZoho(m_fixture->environment, open, m_stop.get_token());
    if (browser.joinable()) {
        browser.join();
    }
    return signedIn;
}

std::optional<Secret> SignInTest::refreshToken() const
{
    return *m_fixture->secrets.read(u"zoho_refresh_token"_s);
}

void SignInTest::aSignInStoresWhatACycleNeeds()
{
    const QStringList ids = m_fixture->addSentRecords(1);
    m_fixture->addDelivered(u"q-1"_s, u"delivered"_s);
    const auto signedIn = signIn();
    QVERIFY2(signedIn.hasValue(), signedIn ? "" : qUtf8Printable(describe(signedIn.error())));
    QCOMPARE(*signedIn, u"com"_s);
    QCOMPARE(m_opened, 1);
    QVERIFY(refreshToken().has_value());
    QCOMPARE(m_fixture->sync().counts.updated, 1);
    QCOMPARE(m_fixture->zohoStatus(ids.first()), u"delivered"_s);
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 1);      // the first access token came with the refresh token
    QCOMPARE(zohoReports(m_fixture->environment)->size(), 1); // the scopes for pick lists were asked for
}

void SignInTest::aRefusalIsToldAndChangesNothing()
{
    m_fixture->zoho.configure([](zohosim::Options &options) { options.signInAnswer = SignInAnswer::Deny; });
    const auto signedIn = signIn();
    QCOMPARE(toString(signedIn.error().kind), u"unauthorized"_s);
    QCOMPARE(signedIn.error().detail, u"access_denied"_s);
    QVERIFY(!refreshToken());
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 0);
}

void SignInTest::anAnswerToAnotherSignInIsNotTaken()
{
    m_fixture->zoho.configure([](zohosim::Options &options) { options.signInAnswer = SignInAnswer::OtherState; });
    QCOMPARE(toString(signIn().error().kind), u"cancelled"_s);
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 0);
}

void SignInTest::aForeignServerIsGivenNothing()
{
    m_fixture->zoho.configure(
        [](zohosim::Options &options) { options.accountsServer = u"https://accounts.zoho.example"_s; });
    const auto signedIn = signIn();
    QCOMPARE(toString(signedIn.error().kind), u"account"_s);
    QCOMPARE(signedIn.error().detail, u"accounts.zoho.example"_s);
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 0);
    QVERIFY(!refreshToken());
}

void SignInTest::whatCannotBeKeptIsRefusedBeforeTheBrowserOpens()
{
    m_fixture->secrets.setWritable(false);
    QCOMPARE(toString(signIn().error().kind), u"configuration"_s);
    QCOMPARE(m_opened, 0);
}

void SignInTest::aTakenPortIsToldBeforeTheBrowserOpens()
{
    m_fixture->settings.zoho.redirectPort = m_fixture->zoho.port();
    const auto signedIn = signIn();
    QCOMPARE(toString(signedIn.error().kind), u"configuration"_s);
    QVERIFY(signedIn.error().message.english().contains(u"redirect_port"));
    QCOMPARE(m_opened, 0);
}

void SignInTest::withoutAClientNoBrowserIsOpened()
{
    m_fixture->settings.zoho.clientId.clear();
    QVERIFY(signIn().error().message.english().contains(u"zoho.client_id"));
    QVERIFY(!connectToZoho(m_fixture->environment, Secret("1000.c.d")));
    QCOMPARE(m_opened, 0);
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void SignInTest::aGrantThatMayNotUpdateIsRefused()
{
    QVERIFY(m_fixture->secrets.write(u"zoho_refresh_token"_s, Secret("1000.kept.token")));
    m_fixture->zoho.configure(
        [](zohosim::Options &options) { options.scopes.removeAll(u"ZohoCreator.report.UPDATE"_s); });
    const auto connected = connectToZoho(m_fixture->environment, Secret(m_fixture->zoho.addGrantCode().toLatin1()));
    QCOMPARE(toString(connected.error().kind), u"unauthorized"_s);
    QVERIFY2(connected.error().message.english().contains(u"lacks the scope ZohoCreator.report.UPDATE"_s),
             qPrintable(connected.error().message.english()));
    QCOMPARE(refreshToken()->reveal(), "1000.kept.token");
}

void SignInTest::aGrantWithoutBatchModeIsKeptAndTold()
{
    m_fixture->settings.zoho.batchApi = u"push_statuses"_s;
    QVERIFY(connectToZoho(m_fixture->environment, Secret(m_fixture->zoho.addGrantCode().toLatin1())));
    const QString advice = keptBatchScopeAdvice(m_fixture->environment).english();
    QVERIFY2(advice.contains(u"ZohoCreator.customapi.EXECUTE"_s), qPrintable(advice));
    m_fixture->zoho.configure([](zohosim::Options &options) { options.scopes += u"ZohoCreator.customapi.EXECUTE"_s; });
    QVERIFY(connectToZoho(m_fixture->environment, Secret(m_fixture->zoho.addGrantCode().toLatin1())));
    QCOMPARE(keptBatchScopeAdvice(m_fixture->environment), Sentence());
}

void SignInTest::anotherRegionIsTold()
{
    m_fixture->zoho.configure([](zohosim::Options &options) { options.apiDomain = u"https://www.zohoapis.eu"_s; });
    QCOMPARE(keptRegionAdvice(m_fixture->environment), Sentence());
    QVERIFY(connectToZoho(m_fixture->environment, Secret(m_fixture->zoho.addGrantCode().toLatin1())));
    const QString advice = keptRegionAdvice(m_fixture->environment).english();
    QVERIFY2(advice.contains(u"zoho.data_center to \"eu\""_s), qPrintable(advice));
}

void SignInTest::aStopEndsTheWait()
{
    const auto signedIn = signInToZoho(
        m_fixture->environment, [&](const QUrl &) { m_stop.request_stop(); }, m_stop.get_token());
    QCOMPARE(toString(signedIn.error().kind), u"cancelled"_s);
}

void SignInTest::theGuideNamesWhatMustBeRegistered()
{
    m_fixture->settings.zoho.redirectPort = 8086;
    m_fixture->settings.zoho.dataCenter = u"ca"_s;
    const ZohoGuide guide = zohoGuide(m_fixture->settings);
    QCOMPARE(guide.redirectUri, u"http://localhost:8086/callback"_s);
    QCOMPARE(guide.apiConsole.toString(), u"https://api-console.zohocloud.ca"_s);
    QVERIFY(guide.allScopes.startsWith(guide.scopes));
    QVERIFY(!guide.allScopes.contains(u"customapi"));
    m_fixture->settings.zoho.batchApi = u"push_statuses"_s;
    QVERIFY(zohoGuide(m_fixture->settings).scopes.contains(u"ZohoCreator.customapi.EXECUTE"));
    QVERIFY(zohoGuide(m_fixture->settings).allScopes.contains(u"ZohoCreator.customapi.EXECUTE"));
}

QTEST_GUILESS_MAIN(SignInTest)

} // namespace tst_connect

#include "tst_connect.moc"
