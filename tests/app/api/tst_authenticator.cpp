// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/credentialcache.h"
#include "app/api/failurethrottle.h"
#include "app/api/router.h"
#include "engine/core/literals.h"
#include "tests/zohosim/settableclock.h"

#include <QTest>

namespace tst_authenticator {

using namespace statusbridge;
using namespace std::chrono_literals;

HttpRequest withAuthorization(const QByteArray &value)
{
    return {.method = "POST", .target = "/", .headers = {{"authorization", value}}};
}

ApiCredentials caller(const QString &user, const QByteArray &password)
{
    return {.user = user, .password = Secret(password)};
}

const QString ann = u"ann"_s;
const QString here = u"127.0.0.1"_s;
const QString hash = u"$argon2id$one"_s;

// Credentials of a request, callers that were right recently, and callers that must wait.
class TestAuthenticator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basicCredentialsAreRead_data();
    void basicCredentialsAreRead();
    void theBodyHasCredentialsToo();
    void aHeaderCountsMoreThanTheBody();
    void aVerifiedCallerIsRemembered();
    void onlyTheSameCredentialsAreRemembered();
    void aNewPasswordForgetsTheOldOne();
    void memoryEndsAfterAWhileWithoutUse();
    void theFirstFailuresAreFree();
    void pausesDoubleUpToALimit();
    void anotherUserOrAddressIsNotSlowed();
    void anAddressIsSlowedForEveryUserItTries();
    void aRightPasswordForgivesTheSlips();
    void failuresAreForgotten();
    void memoryIsBounded();

private:
    zohosim::SettableClock m_clock;
};

void TestAuthenticator::basicCredentialsAreRead_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("as it should be") << QByteArray("Basic ") + QByteArray("ann:s:cret").toBase64() << true;
    QTest::newRow("in another case") << QByteArray("bASIC  ") + QByteArray("ann:s:cret").toBase64() << true;
    QTest::newRow("no base64") << QByteArray("Basic ann:secret") << false;
    QTest::newRow("no colon") << QByteArray("Basic ") + QByteArray("annsecret").toBase64() << false;
    QTest::newRow("no user") << QByteArray("Basic ") + QByteArray(":secret").toBase64() << false;
    QTest::newRow("another scheme") << QByteArray("Bearer ") + QByteArray("ann:s:cret").toBase64() << false;
    QTest::newRow("nothing") << QByteArray("Basic") << false;
}

void TestAuthenticator::basicCredentialsAreRead()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, isThere);
    const auto credentials = credentialsOf(withAuthorization(header), {});
    QCOMPARE(credentials.has_value(), isThere);
    if (isThere) {
        QCOMPARE(credentials->user, ann);
        QCOMPARE(credentials->password.reveal(), QByteArray("s:cret"));
    }
}

void TestAuthenticator::theBodyHasCredentialsToo()
{
    const QJsonObject body = {{u"username"_s, ann}, {u"password"_s, u"é"_s}};
    const auto credentials = credentialsOf({}, body);
    QVERIFY(credentials);
    QCOMPARE(credentials->user, ann);
    QCOMPARE(credentials->password.reveal(), QByteArray("\xc3\xa9"));
    QVERIFY(!credentialsOf({}, {}));
    QVERIFY(!credentialsOf({}, {{u"username"_s, 5}, {u"password"_s, 5}}));
}

void TestAuthenticator::aHeaderCountsMoreThanTheBody()
{
    const QJsonObject body = {{u"username"_s, ann}, {u"password"_s, u"x"_s}};
    QVERIFY(!credentialsOf(withAuthorization("Basic broken"), body));
}

void TestAuthenticator::aVerifiedCallerIsRemembered()
{
    CredentialCache callers(m_clock);
    QVERIFY(!callers.contains(caller(ann, "a"), hash));
    callers.add(caller(ann, "a"), hash);
    QVERIFY(callers.contains(caller(ann, "a"), hash));
}

void TestAuthenticator::onlyTheSameCredentialsAreRemembered()
{
    CredentialCache callers(m_clock);
    callers.add(caller(ann, "abc"), hash);
    QVERIFY(!callers.contains(caller(ann, "ab"), hash));
    QVERIFY(!callers.contains(caller(u"anna"_s, "bc"), hash));
    QVERIFY(!callers.contains(caller(u"Ann"_s, "abc"), hash));
}

void TestAuthenticator::aNewPasswordForgetsTheOldOne()
{
    CredentialCache callers(m_clock);
    callers.add(caller(ann, "a"), hash);
    QVERIFY(!callers.contains(caller(ann, "a"), u"$argon2id$two"_s));
}

void TestAuthenticator::memoryEndsAfterAWhileWithoutUse()
{
    CredentialCache callers(m_clock);
    callers.add(caller(ann, "a"), hash);
    m_clock.advance(14min);
    QVERIFY(callers.contains(caller(ann, "a"), hash));
    m_clock.advance(14min);
    QVERIFY(callers.contains(caller(ann, "a"), hash));
    m_clock.advance(16min);
    QVERIFY(!callers.contains(caller(ann, "a"), hash));
}

void TestAuthenticator::theFirstFailuresAreFree()
{
    FailureThrottle throttle(m_clock);
    for (int i = 0; i < 4; ++i) {
        throttle.noteFailure(here, ann);
    }
    QCOMPARE(throttle.pauseFor(here, ann), 0ms);
    throttle.noteFailure(here, ann);
    QCOMPARE(throttle.pauseFor(here, ann), 1000ms);
}

void TestAuthenticator::pausesDoubleUpToALimit()
{
    FailureThrottle throttle(m_clock);
    std::chrono::milliseconds before{0};
    for (int i = 0; i < 40; ++i) {
        throttle.noteFailure(here, ann);
        const auto pause = throttle.pauseFor(here, ann);
        QVERIFY(pause >= before && pause <= 5min);
        QVERIFY(before == 0ms || pause == std::min<std::chrono::milliseconds>(before * 2, 5min));
        before = pause;
    }
    QCOMPARE(before, std::chrono::milliseconds(5min));
    m_clock.advance(5min);
    QCOMPARE(throttle.pauseFor(here, ann), 0ms);
}

void TestAuthenticator::anotherUserOrAddressIsNotSlowed()
{
    FailureThrottle throttle(m_clock);
    for (int i = 0; i < 10; ++i) {
        throttle.noteFailure(here, ann);
    }
    QVERIFY(throttle.pauseFor(here, ann) > 0ms);
    QCOMPARE(throttle.pauseFor(here, u"bob"_s), 0ms);
    QCOMPARE(throttle.pauseFor(u"192.0.2.1"_s, ann), 0ms);
}

void TestAuthenticator::anAddressIsSlowedForEveryUserItTries()
{
    FailureThrottle throttle(m_clock);
    for (int i = 0; i < 21; ++i) {
        throttle.noteFailure(here, u"user %1"_s.arg(i));
    }
    QVERIFY(throttle.pauseFor(here, u"yet another"_s) > 0ms);
    QCOMPARE(throttle.pauseFor(u"192.0.2.1"_s, u"yet another"_s), 0ms);
}

void TestAuthenticator::aRightPasswordForgivesTheSlips()
{
    FailureThrottle throttle(m_clock);
    for (int i = 0; i < 4; ++i) {
        throttle.noteFailure(here, ann);
    }
    throttle.noteSuccess(here, ann);
    throttle.noteFailure(here, ann);
    QCOMPARE(throttle.pauseFor(here, ann), 0ms);
}

void TestAuthenticator::failuresAreForgotten()
{
    FailureThrottle throttle(m_clock);
    for (int i = 0; i < 10; ++i) {
        throttle.noteFailure(here, ann);
    }
    m_clock.advance(16min);
    throttle.noteFailure(here, ann);
    QCOMPARE(throttle.pauseFor(here, ann), 0ms);
}

void TestAuthenticator::memoryIsBounded()
{
    FailureThrottle throttle(m_clock);
    for (int i = 0; i < 10; ++i) {
        throttle.noteFailure(here, ann);
    }
    m_clock.advance(1ms);
    for (int i = 0; i < 6000; ++i) {
        throttle.noteFailure(u"address %1"_s.arg(i), ann);
    }
    // The oldest made room for the others, which all are there.
    QCOMPARE(throttle.pauseFor(here, ann), 0ms);
}

QTEST_GUILESS_MAIN(TestAuthenticator)

} // namespace tst_authenticator

#include "tst_authenticator.moc"
