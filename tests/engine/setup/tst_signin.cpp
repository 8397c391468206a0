// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/cyclefixture.h"
#include "tests/zohosim/testclient.h"

#include <QTest>
#include <QUrlQuery>

#include <thread>

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
    void withoutAClientNobodyIsSentToZoho();
    void nobodyHasToWaitForTheEnd();
    void theGuideNamesWhatMustBeRegistered();

private:
    //! Signs in as a person would, whose browser follows Zoho's redirect on a thread of its own.
    [[nodiscard]] Expected<QString> signIn();
    [[nodiscard]] std::optional<Secret> refreshToken() const;

    std::unique_ptr<CycleFixture> m_fixture;
    std::stop_source m_stop;
    int m_opened = 0;
};

namespace {

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

} // namespace

void SignInTest::init()
{
    m_fixture = std::make_unique<CycleFixture>();
    m_fixture->settings.zoho.redirectPort = 0;
    QVERIFY(m_fixture->secrets.remove(QStringLiteral("zoho_refresh_token")).hasValue());
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
    return *m_fixture->secrets.read(QStringLiteral("zoho_refresh_token"));
}

void SignInTest::aSignInStoresWhatACycleNeeds()
{
    const QStringList ids = m_fixture->addSentRecords(1);
    m_fixture->addDelivered(QStringLiteral("q-1"), QStringLiteral("delivered"));
    const auto signedIn = signIn();
    QVERIFY2(signedIn.hasValue(), signedIn ? "" : qUtf8Printable(describe(signedIn.error())));
    QCOMPARE(*signedIn, QStringLiteral("com"));
    QCOMPARE(m_opened, 1);
    QVERIFY(refreshToken().has_value());
    QCOMPARE(m_fixture->sync().counts.updated, 1);
    QCOMPARE(m_fixture->zohoStatus(ids.first()), QStringLiteral("delivered"));
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 1);      // the first access token came with the refresh token
    QCOMPARE(zohoReports(m_fixture->environment)->size(), 1); // the scopes for pick lists were asked for
}

void SignInTest::aRefusalIsToldAndChangesNothing()
{
    m_fixture->zoho.configure([](zohosim::Options &options) { options.signInAnswer = SignInAnswer::Deny; });
    const auto signedIn = signIn();
    QCOMPARE(toString(signedIn.error().kind), QStringLiteral("unauthorized"));
    QCOMPARE(signedIn.error().detail, QStringLiteral("access_denied"));
    QVERIFY(!refreshToken());
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 0);
}

void SignInTest::anAnswerToAnotherSignInIsNotTaken()
{
    m_fixture->zoho.configure([](zohosim::Options &options) { options.signInAnswer = SignInAnswer::OtherState; });
    QCOMPARE(toString(signIn().error().kind), QStringLiteral("cancelled"));
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 0);
}

void SignInTest::aForeignServerIsGivenNothing()
{
    m_fixture->zoho.configure(
        [](zohosim::Options &options) { options.accountsServer = QStringLiteral("https://accounts.zoho.example"); });
    const auto signedIn = signIn();
    QCOMPARE(toString(signedIn.error().kind), QStringLiteral("account"));
    QCOMPARE(signedIn.error().detail, QStringLiteral("accounts.zoho.example"));
    QCOMPARE(m_fixture->zoho.calls(CallKind::Token), 0);
    QVERIFY(!refreshToken());
}

void SignInTest::whatCannotBeKeptIsRefusedBeforeTheBrowserOpens()
{
    m_fixture->secrets.setWritable(false);
    QCOMPARE(toString(signIn().error().kind), QStringLiteral("configuration"));
    QCOMPARE(m_opened, 0);
}

void SignInTest::aTakenPortIsToldBeforeTheBrowserOpens()
{
    m_fixture->settings.zoho.redirectPort = m_fixture->zoho.port();
    const auto signedIn = signIn();
    QCOMPARE(toString(signedIn.error().kind), QStringLiteral("configuration"));
    QVERIFY(signedIn.error().message.contains(u"redirect_port"));
    QCOMPARE(m_opened, 0);
}

void SignInTest::withoutAClientNobodyIsSentToZoho()
{
    m_fixture->settings.zoho.clientId.clear();
    QVERIFY(signIn().error().message.contains(u"zoho.client_id"));
    QVERIFY(!connectToZoho(m_fixture->environment, Secret("1000.c.d")));
    QCOMPARE(m_opened, 0);
    QVERIFY(m_fixture->zoho.requests().isEmpty());
}

void SignInTest::nobodyHasToWaitForTheEnd()
{
    const auto signedIn = signInToZoho(
        m_fixture->environment, [&](const QUrl &) { m_stop.request_stop(); }, m_stop.get_token());
    QCOMPARE(toString(signedIn.error().kind), QStringLiteral("cancelled"));
}

void SignInTest::theGuideNamesWhatMustBeRegistered()
{
    m_fixture->settings.zoho.redirectPort = 8086;
    m_fixture->settings.zoho.dataCenter = QStringLiteral("ca");
    const ZohoGuide guide = zohoGuide(m_fixture->settings);
    QCOMPARE(guide.redirectUri, QStringLiteral("http://localhost:8086/callback"));
    QCOMPARE(guide.apiConsole.toString(), QStringLiteral("https://api-console.zohocloud.ca"));
    QVERIFY(guide.allScopes.startsWith(guide.scopes));
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
