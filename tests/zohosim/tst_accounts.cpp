// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/settableclock.h"
#include "tests/zohosim/testclient.h"
#include "tests/zohosim/zohosimulator.h"

#include <QTest>
#include <QUrlQuery>

namespace tst_accounts {

using namespace Qt::StringLiterals;
using namespace statusbridge::zohosim;
using namespace std::chrono_literals;

//! Tokens as Zoho Accounts hands them out.
class TestAccounts : public QObject
{
    Q_OBJECT

    std::unique_ptr<SettableClock> m_clock;
    std::unique_ptr<ZohoSimulator> m_zoho;
    std::unique_ptr<TestClient> m_client;

    Answer post(const QByteArray &body, const QByteArray &path = "/oauth/v2/token")
    {
        return m_client->exchange("POST", path, {{"Content-Type", "application/x-www-form-urlencoded"}}, body);
    }
    static constexpr const char *signInPage =
        "/oauth/v2/auth?response_type=code&client_id=1000.CLIENT&redirect_uri=http%3A%2F%2Flocalhost%3A8086%2Fcallback"
        "&scope=ZohoCreator.report.READ%2CZohoCreator.report.UPDATE&access_type=offline&prompt=consent&state=s";
    static QString error(const Answer &answer) { return answer.json().value(u"error").toString(); }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<SettableClock>();
        m_zoho = std::make_unique<ZohoSimulator>();
        m_zoho->setClock(m_clock.get());
        m_zoho->addRecord(u"1"_s, {{u"Status"_s, u"sent"_s}});
        QVERIFY(m_zoho->start().hasValue());
        m_client = std::make_unique<TestClient>(m_zoho->port());
    }
    void cleanup()
    {
        m_zoho.reset();
        m_client.reset();
    }

    void aRefreshGivesAnAccessTokenOnly()
    {
        const Answer answer = m_client->refresh();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(u"expires_in").toInt(), 3600);
        QCOMPARE(answer.json().value(u"api_domain").toString(), m_zoho->apiUrl().toString());
        QVERIFY(!answer.json().contains(u"refresh_token"));
        QCOMPARE(m_client->get().code(), 3000);
    }

    void secretsMayStandInTheQuery()
    {
        const Answer answer =
            m_client->exchange("POST", "/oauth/v2/token?grant_type=refresh_token&client_id=1000.CLIENT&"
                                       "client_secret=client-secret&refresh_token=1000.refresh.token");
        QVERIFY(!answer.json().value(u"access_token").toString().isEmpty());
    }

    void aTokenLivesForAnHour()
    {
        QCOMPARE(m_client->refresh().status, 200);
        m_clock->advance(3599s);
        QCOMPARE(m_client->get().code(), 3000);
        m_clock->advance(1s);
        const Answer late = m_client->get();
        QCOMPARE(late.status, 401);
        QCOMPARE(late.code(), 1030);
        QVERIFY(late.json().contains(u"description"));
    }

    void wrongCredentialsAreToldApartWith200()
    {
        const QByteArray grant = "grant_type=refresh_token&refresh_token=1000.refresh.token&client_id=";
        QCOMPARE(error(post(grant + "nobody&client_secret=client-secret")), u"invalid_client"_s);
        QCOMPARE(error(post(grant + "1000.CLIENT&client_secret=no")), u"invalid_client_secret"_s);
        QCOMPARE(error(m_client->refresh("wrong")), u"invalid_code"_s);
        QCOMPARE(m_client->refresh("wrong").status, 200);
    }

    void getIsRefused() { QCOMPARE(m_client->exchange("GET", "/oauth/v2/token?grant_type=refresh_token").status, 405); }

    void theEleventhTokenInTenMinutesIsRefused()
    {
        for (int i = 0; i < 10; ++i) {
            QVERIFY(!m_client->refresh().json().contains(u"error"));
        }
        const Answer refused = m_client->refresh();
        QCOMPARE(refused.status, 400);
        QCOMPARE(error(refused), u"Access Denied"_s);
        m_clock->advance(10min);
        QVERIFY(!m_client->refresh().json().contains(u"error"));
    }

    void tryingProlongsTheThrottle()
    {
        for (int i = 0; i < 20; ++i) {
            (void)m_client->refresh();
            m_clock->advance(1s);
        }
        m_clock->advance(585s); // ten minutes after the last that was granted
        QCOMPARE(error(m_client->refresh()), u"Access Denied"_s);
    }

    void theThrottleMayComeWith200()
    {
        m_zoho->configure([](Options &options) {
            options.tokensInTenMinutes = 1;
            options.throttleAnswer = ThrottleAnswer::Ok;
        });
        QCOMPARE(m_client->refresh().status, 200);
        const Answer refused = m_client->refresh();
        QCOMPARE(refused.status, 200);
        QCOMPARE(error(refused), u"Access Denied"_s);
    }

    void theOldestOfElevenLiveTokensDies()
    {
        const QString first = m_zoho->issueAccessToken();
        const QString second = m_zoho->issueAccessToken();
        for (int i = 0; i < 9; ++i) {
            (void)m_zoho->issueAccessToken();
        }
        m_client->setToken(first);
        QCOMPARE(m_client->get().code(), 1030);
        m_client->setToken(second);
        QCOMPARE(m_client->get().code(), 3000);
    }

    void aGrantCodeWorksOnceAndGivesARefreshToken()
    {
        const QByteArray exchange =
            "grant_type=authorization_code&client_id=1000.CLIENT&client_secret=client-secret&code=" +
            m_zoho->addGrantCode().toLatin1();
        const Answer answer = post(exchange);
        const QByteArray refreshToken = answer.json().value(u"refresh_token").toString().toLatin1();
        QVERIFY(!refreshToken.isEmpty());
        QCOMPARE(error(post(exchange)), u"invalid_code"_s);
        QVERIFY(!m_client->refresh(refreshToken).json().contains(u"error"));
        QCOMPARE(m_client->get().code(), 3000);
    }

    void aGrantCodeExpires()
    {
        const QByteArray code = m_zoho->addGrantCode().toLatin1();
        m_clock->advance(3min);
        QCOMPARE(
            error(post("grant_type=authorization_code&client_id=1000.CLIENT&client_secret=client-secret&code=" + code)),
            u"invalid_code"_s);
    }

    void revokingTakesTheAccessTokensAlong()
    {
        QCOMPARE(m_client->refresh().status, 200);
        QCOMPARE(m_client->exchange("POST", "/oauth/v2/token/revoke?token=unknown").status, 400);
        QCOMPARE(m_client->get().code(), 3000);
        const Answer revoked = m_client->exchange("POST", "/oauth/v2/token/revoke?token=1000.refresh.token");
        QCOMPARE(revoked.json().value(u"status").toString(), u"success"_s);
        QCOMPARE(m_client->get().code(), 1030);
        QCOMPARE(error(m_client->refresh()), u"invalid_code"_s);
    }

    void aSignInBringsTheBrowserBackWithACode()
    {
        const Answer page = m_client->exchange("GET", signInPage);
        QCOMPARE(page.status, 302);
        const QUrl back(QString::fromLatin1(page.header("location")), QUrl::StrictMode);
        QCOMPARE(back.adjusted(QUrl::RemoveQuery).toString(), u"http://localhost:8086/callback"_s);
        const QUrlQuery query(back);
        QCOMPARE(query.queryItemValue(u"state"_s), u"s"_s);
        QCOMPARE(query.queryItemValue(u"accounts-server"_s, QUrl::FullyDecoded), m_zoho->accountsUrl().toString());
        const QByteArray exchange = "grant_type=authorization_code&client_id=1000.CLIENT&client_secret=client-secret"
                                    "&code=" +
                                    query.queryItemValue(u"code"_s).toLatin1();
        QCOMPARE(error(post(exchange)), u"invalid_redirect_uri"_s);
        QVERIFY(post(exchange + "&redirect_uri=http%3A%2F%2Flocalhost%3A8086%2Fcallback")
                    .json()
                    .contains(u"refresh_token"));
    }

    void aSignInWithoutOfflineAccessBringsNoRefreshToken()
    {
        QByteArray page = signInPage;
        page.replace("&prompt=consent", "");
        const QUrlQuery query(QUrl(QString::fromLatin1(m_client->exchange("GET", page).header("location"))));
        const Answer answer = post("grant_type=authorization_code&client_id=1000.CLIENT&client_secret=client-secret"
                                   "&redirect_uri=http%3A%2F%2Flocalhost%3A8086%2Fcallback&code=" +
                                   query.queryItemValue(u"code"_s).toLatin1());
        QVERIFY(answer.json().contains(u"access_token"));
        QVERIFY(!answer.json().contains(u"refresh_token"));
    }

    void aWrongSignInGoesNowhere_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("client") << QByteArray("1000.CLIENT") << QByteArray("other") << QByteArray("invalid_client");
        QTest::newRow("address") << QByteArray("localhost") << QByteArray("127.0.0.1")
                                 << QByteArray("invalid_redirect_uri");
        QTest::newRow("scope") << QByteArray("report.READ") << QByteArray("report.ALL") << QByteArray("invalid_scope");
        QTest::newRow("twice") << QByteArray("&state=s") << QByteArray("&state=s&state=t")
                               << QByteArray("general_error");
    }
    void aWrongSignInGoesNowhere()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QByteArray, words);
        const Answer page = m_client->exchange("GET", QByteArray(signInPage).replace(from, to));
        QCOMPARE(page.status, 400);
        QVERIFY(page.body.contains(words));
        QVERIFY(page.header("location").isEmpty());
    }

    void killedTokensAreRefused()
    {
        QCOMPARE(m_client->refresh().status, 200);
        m_zoho->killAccessTokens();
        QCOMPARE(m_client->get().code(), 1030);
        QCOMPARE(m_client->refresh().status, 200);
        QCOMPARE(m_client->get().code(), 3000);
        QCOMPARE(m_zoho->calls(CallKind::Token), 2);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)

} // namespace tst_accounts

#include "tst_accounts.moc"
