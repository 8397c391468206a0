// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/zoho/zohofixture.h"
#include "tests/zohosim/settableclock.h"

#include <QTest>

namespace tst_tokensource {

using namespace statusbridge;
using namespace statusbridge::zoho;
using namespace std::chrono_literals;
using zohosim::CallKind;
using zohosim::Fault;

//! A fixture whose time stands still until a test moves it.
struct StillFixture
{
    explicit StillFixture(const zohosim::Options &options = ZohoFixture::generousOptions())
        : fixture(ZohoFixture::quickOptions(), options, &clock)
    {}

    [[nodiscard]] int refreshes() const { return fixture.zoho.calls(CallKind::Token); }
    [[nodiscard]] QString obtain()
    {
        const auto token = fixture.tokens.obtain();
        return token ? QString::fromLatin1(token->reveal()) : toString(token.error().kind);
    }

    zohosim::SettableClock clock;
    ZohoFixture fixture;
};

class TokenSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyWaitForOneRefresh()
    {
        StillFixture still;
        QByteArrayList tokens;
        for (int i = 0; i < 10; ++i) {
            still.fixture.tokens.request(
                [&](const Expected<Secret> &token) { tokens.append(token ? token->reveal() : QByteArray()); });
        }
        QTRY_COMPARE(tokens.size(), 10);
        QCOMPARE(tokens.count(tokens.constFirst()), 10);
        QVERIFY(tokens.constFirst().startsWith("1000."));
        QCOMPARE(still.refreshes(), 1);
    }

    void aTokenIsRenewedFiveMinutesBeforeItEnds()
    {
        StillFixture still;
        const QString first = still.obtain();
        still.clock.advance(3600s - 301s);
        QCOMPARE(still.obtain(), first);
        QCOMPARE(still.refreshes(), 1);
        still.clock.advance(1s);
        QVERIFY(!still.fixture.tokens.current().has_value());
        QVERIFY(still.obtain() != first);
        QCOMPARE(still.refreshes(), 2);
    }

    void aTokenIsRenewedAsLongBeforeItEndsAsConfigured_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("at its end") << 0;
        QTest::newRow("at half of its life") << 1800;
    }
    void aTokenIsRenewedAsLongBeforeItEndsAsConfigured()
    {
        QFETCH(const int, seconds);
        const TokenOptions options = {.renewBefore = std::chrono::seconds(seconds)};
        StillFixture still;
        ZohoFixture &fixture = still.fixture;
        const Secret refreshToken(fixture.zoho.options().refreshToken.toUtf8());
        TokenSource tokens(fixture.oauth, fixture.tokenMemory, still.clock, refreshToken, options);
        QVERIFY(tokens.obtain().hasValue());
        still.clock.advance(3599s - options.renewBefore);
        QVERIFY(tokens.current().has_value());
        TokenSource ofAnotherProcess(fixture.oauth, fixture.tokenMemory, still.clock, refreshToken, options);
        QVERIFY(ofAnotherProcess.obtain().hasValue());
        QCOMPARE(still.refreshes(), 1);
        still.clock.advance(1s);
        QVERIFY(!tokens.current().has_value());
        QVERIFY(ofAnotherProcess.obtain().hasValue());
        QCOMPARE(still.refreshes(), 2);
    }

    void aShortLifeIsUsedForHalf()
    {
        auto options = ZohoFixture::generousOptions();
        options.tokenLife = 60s;
        StillFixture still(options);
        const QString first = still.obtain();
        still.clock.advance(29s);
        QCOMPARE(still.obtain(), first);
        still.clock.advance(1s);
        QVERIFY(still.obtain() != first);
    }

    void millisecondsOfOldTenantsAreNoThousandHours()
    {
        auto options = ZohoFixture::generousOptions();
        options.oldExpiresIn = true;
        StillFixture still(options);
        QVERIFY(still.obtain().startsWith(u"1000."));
        QCOMPARE(still.fixture.tokens.token().expiresAt, still.clock.utcNow().addSecs(3600));
    }

    void aTokenThatWasRefusedIsReplacedOnce()
    {
        StillFixture still;
        const QString first = still.obtain();
        still.fixture.tokens.invalidate(Secret(first.toLatin1()));
        const QString second = still.obtain();
        QVERIFY(second != first);
        still.fixture.tokens.invalidate(Secret(first.toLatin1())); // it was replaced before
        QCOMPARE(still.obtain(), second);
        QCOMPARE(still.refreshes(), 2);
    }

    void atMostFiveAreAskedForInTenMinutes()
    {
        StillFixture still;
        for (int i = 0; i < 5; ++i) {
            const QString token = still.obtain();
            QVERIFY(token.startsWith(u"1000."));
            still.fixture.tokens.invalidate(Secret(token.toLatin1()));
            still.clock.advance(1s);
        }
        const auto sixth = still.fixture.tokens.obtain();
        QVERIFY(!sixth);
        QCOMPARE(toString(sixth.error().kind), u"rate_limited"_s);
        QVERIFY(sixth.error().retryAfter > 9min && sixth.error().retryAfter <= 10min);
        QCOMPARE(still.refreshes(), 5);
        still.clock.advance(10min);
        QVERIFY(still.obtain().startsWith(u"1000."));
    }

    void aThrottledEndpointIsLeftAloneForTenMinutes_data()
    {
        QTest::addColumn<zohosim::ThrottleAnswer>("answer");
        QTest::newRow("400") << zohosim::ThrottleAnswer::BadRequest;
        QTest::newRow("200") << zohosim::ThrottleAnswer::Ok;
    }
    void aThrottledEndpointIsLeftAloneForTenMinutes()
    {
        QFETCH(const zohosim::ThrottleAnswer, answer);
        auto options = ZohoFixture::generousOptions();
        options.tokensInTenMinutes = 1;
        options.throttleAnswer = answer;
        StillFixture still(options);
        still.fixture.tokens.invalidate(Secret(still.obtain().toLatin1()));
        const auto refused = still.fixture.tokens.obtain();
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().kind), u"rate_limited"_s);
        QVERIFY(refused.error().retryAfter >= 10min);
        QVERIFY(still.fixture.tokenMemory.past.blockedUntil >= still.clock.utcNow().addSecs(600));
        still.clock.advance(9min);
        QCOMPARE(still.obtain(), u"rate_limited"_s);
        QCOMPARE(still.refreshes(), 2); // asking would have prolonged it
        still.clock.advance(2min);
        QVERIFY(still.obtain().startsWith(u"1000."));
    }

    void aBlockThatAClockNotedThatWasAheadIsOver()
    {
        StillFixture still;
        still.fixture.tokenMemory.past.blockedUntil = still.clock.utcNow().addSecs(3600);
        QCOMPARE(still.obtain(), u"rate_limited"_s);
        still.fixture.tokenMemory.past.blockedUntil = still.clock.utcNow().addDays(2);
        QVERIFY(still.obtain().startsWith(u"1000."));
    }

    void aBlockThatIsShortEnoughIsOverTooIfItsRequestIsStillToCome()
    {
        StillFixture still;
        RefreshHistory &past = still.fixture.tokenMemory.past;
        past = {.asked = {still.clock.utcNow()}, .blockedUntil = still.clock.utcNow().addSecs(600)};
        QCOMPARE(still.obtain(), u"rate_limited"_s);
        past = {.asked = {still.clock.utcNow().addSecs(660)}, .blockedUntil = still.clock.utcNow().addSecs(1260)};
        QVERIFY(still.obtain().startsWith(u"1000."));
        QVERIFY(!past.blockedUntil.isValid());
    }

    void aTokenThatEndsLaterThanOneCanIsReplaced()
    {
        StillFixture still;
        const auto kept = [&](int seconds) {
            return AccessToken{.value = Secret("1000.kept"), .expiresAt = still.clock.utcNow().addSecs(seconds)};
        };
        QCOMPARE(tokenState(true, kept(3600), {}, still.clock.utcNow(), 300s), u"valid"_s);
        QCOMPARE(tokenState(true, kept(21 * 3600), {}, still.clock.utcNow(), 300s), u"expired"_s);
        still.fixture.tokenMemory.token = kept(21 * 3600);
        QVERIFY(still.obtain() != u"1000.kept");
        QCOMPARE(still.refreshes(), 1);
    }

    void ofATokenThatLivesLongerNoMoreThanAnHourIsUsed()
    {
        auto options = ZohoFixture::generousOptions();
        options.tokenLife = std::chrono::hours(10);
        StillFixture still(options);
        const QString first = still.obtain();
        QCOMPARE(still.fixture.tokenMemory.token->expiresAt, still.clock.utcNow().addSecs(3600));
        QCOMPARE(still.obtain(), first);
        QCOMPARE(still.refreshes(), 1);
    }

    void aRevokedGrantAsksForAReconnectAndIsNotRepeated()
    {
        StillFixture still;
        still.fixture.zoho.revokeRefreshToken(still.fixture.zoho.options().refreshToken);
        const auto refused = still.fixture.tokens.obtain();
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().kind), u"unauthorized"_s);
        QVERIFY(refused.error().message.english().contains(u"statusbridge connect"));
        QCOMPARE(still.refreshes(), 1);
        QVERIFY(still.fixture.tokenMemory.past.lastFailed);
    }

    void aPassingFailureIsRepeatedThreeTimes()
    {
        StillFixture still;
        still.fixture.zoho.addFault(Fault::html(503).on(CallKind::Token).repeated(3));
        QVERIFY(still.obtain().startsWith(u"1000."));
        QCOMPARE(still.refreshes(), 4);
        QVERIFY(!still.fixture.tokenMemory.past.lastFailed);
    }

    void afterThreeRepeatsItGivesUp()
    {
        StillFixture still;
        still.fixture.zoho.addFault(Fault::html(503).on(CallKind::Token).repeated(Fault::forever));
        QCOMPARE(still.obtain(), u"transient"_s);
        QCOMPARE(still.refreshes(), 4);
    }

    void whenARenewalFailsTheOldTokenServesOn()
    {
        StillFixture still;
        const QString first = still.obtain();
        still.clock.advance(3600s - 200s);
        still.fixture.zoho.addFault(Fault::html(503).on(CallKind::Token).repeated(Fault::forever));
        QCOMPARE(still.obtain(), first);
        still.clock.advance(201s);
        QVERIFY(!still.fixture.tokens.current().has_value());
    }

    void withoutARefreshTokenNothingIsAsked()
    {
        StillFixture still;
        TokenSource tokens(still.fixture.oauth, still.fixture.tokenMemory, still.clock, Secret());
        QCOMPARE(toString(tokens.obtain().error().kind), u"unauthorized"_s);
        QCOMPARE(still.refreshes(), 0);
    }

    void aTokenThatAnotherProcessFetchedIsTaken()
    {
        StillFixture still;
        const QString token = still.fixture.zoho.issueAccessToken();
        still.fixture.tokenMemory.token =
            AccessToken{.value = Secret(token.toLatin1()), .expiresAt = still.clock.utcNow().addSecs(3000)};
        QCOMPARE(still.obtain(), token);
        QCOMPARE(still.refreshes(), 0);
    }

    void aRefreshOfAnotherProcessIsWaitedFor()
    {
        ZohoFixture fixture;
        fixture.tokenMemory.lockedByOther = true;
        const QByteArray token = fixture.zoho.issueAccessToken().toLatin1();
        QTimer::singleShot(20ms, this, [&] {
            fixture.tokenMemory.token =
                AccessToken{.value = Secret(token), .expiresAt = fixture.clock.utcNow().addSecs(3000)};
        });
        const auto obtained = fixture.tokens.obtain();
        QVERIFY(obtained.hasValue());
        QCOMPARE(obtained->reveal(), token);
        QCOMPARE(fixture.zoho.calls(CallKind::Token), 0);
    }

    void aProcessThatHangsIsNotWaitedForForever()
    {
        ZohoFixture fixture;
        fixture.tokenMemory.lockedByOther = true;
        QVERIFY(fixture.tokens.obtain().hasValue());
        QCOMPARE(fixture.zoho.calls(CallKind::Token), 1);
    }

    void secretsTravelInTheBodyOnly()
    {
        StillFixture still;
        QVERIFY(still.obtain().startsWith(u"1000."));
        const auto request = still.fixture.zoho.requests().constLast();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/oauth/v2/token");
        QVERIFY(request.body.contains("refresh_token="));
    }
};

QTEST_GUILESS_MAIN(TokenSourceTest)

} // namespace tst_tokensource

#include "tst_tokensource.moc"
