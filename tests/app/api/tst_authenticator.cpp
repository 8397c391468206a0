// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/credentialcache.h"
#include "app/api/failurethrottle.h"
#include "app/api/knowncallers.h"
#include "app/api/router.h"
#include "engine/core/literals.h"
#include "tests/zohosim/settableclock.h"

#include <QTest>

namespace tst_authenticator {

using namespace statusbridge;
using namespace std::chrono_literals;

HttpRequest withAuthorization(const QByteArray &value)
{
    const QByteArray head = "POST / HTTP/1.1\r\nAuthorization: " + value + "\r\n\r\n";
    return {.raw = head, .headSize = head.size(), .method = "POST", .target = "/"};
}

ApiCredentials caller(const QString &user, const QByteArray &password)
{
    return {.user = user, .password = Secret(password)};
}

const QString ann = u"ann"_s;
const CallerOrigin here = originOf(u"127.0.0.1"_s);
const CallerOrigin elsewhere = originOf(u"192.0.2.1"_s);
const QString hash = u"$argon2id$one"_s;

void fail(FailureThrottle &throttle, int times)
{
    for (int i = 0; i < times; ++i) {
        throttle.noteFailure(ann, here);
    }
}

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
    void whatIsRememberedCannotBeGuessedFromElsewhere();
    void aNewPasswordForgetsTheOldOne();
    void memoryEndsAfterAWhileWithoutUse();
    void whoSucceededIsKnownForAWeek();
    void anOriginIsWhatOneHasToPayFor_data();
    void anOriginIsWhatOneHasToPayFor();
    void aNamedProxyIsBelieved_data();
    void aNamedProxyIsBelieved();
    void theFirstFailuresAreFree();
    void pausesDoubleUpToALimit();
    void anotherUserOrAddressIsNotSlowed();
    void aUserIsSlowedWhereverTheTriesComeFrom();
    void aFirstTryFromAPrefixDoesNotWaitForOthers();
    void veryManyFirstTriesAreSlowed();
    void whereAUserIsKnownItsPrefixIsSlowed();
    void aPrefixIsSlowedForEveryUserItTries();
    void aRightPasswordEndsThePauses();
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
    QVERIFY(!callers.contains(caller(ann, "a"), hash, here));
    callers.add(caller(ann, "a"), hash, here);
    QVERIFY(callers.contains(caller(ann, "a"), hash, here));
}

void TestAuthenticator::onlyTheSameCredentialsAreRemembered()
{
    CredentialCache callers(m_clock);
    callers.add(caller(ann, "abc"), hash, here);
    QVERIFY(!callers.contains(caller(ann, "ab"), hash, here));
    QVERIFY(!callers.contains(caller(u"anna"_s, "bc"), hash, here));
    QVERIFY(!callers.contains(caller(u"Ann"_s, "abc"), hash, here));
}

void TestAuthenticator::whatIsRememberedCannotBeGuessedFromElsewhere()
{
    CredentialCache callers(m_clock);
    callers.add(caller(ann, "a"), hash, here);
    QVERIFY(!callers.contains(caller(ann, "a"), hash, originOf(u"127.0.0.2"_s)));
}

void TestAuthenticator::aNewPasswordForgetsTheOldOne()
{
    CredentialCache callers(m_clock);
    callers.add(caller(ann, "a"), hash, here);
    QVERIFY(!callers.contains(caller(ann, "a"), u"$argon2id$two"_s, here));
}

void TestAuthenticator::memoryEndsAfterAWhileWithoutUse()
{
    CredentialCache callers(m_clock);
    callers.add(caller(ann, "a"), hash, here);
    m_clock.advance(14min);
    QVERIFY(callers.contains(caller(ann, "a"), hash, here));
    m_clock.advance(14min);
    QVERIFY(callers.contains(caller(ann, "a"), hash, here));
    m_clock.advance(16min);
    QVERIFY(!callers.contains(caller(ann, "a"), hash, here));
}

void TestAuthenticator::whoSucceededIsKnownForAWeek()
{
    KnownCallers known(m_clock);
    QVERIFY(!known.contains(ann, here));
    known.add(ann, here);
    m_clock.advance(6 * 24h);
    QVERIFY(known.contains(ann, here));
    QVERIFY(known.contains(ann, originOf(u"127.0.0.99"_s))); // the same prefix
    QVERIFY(!known.contains(u"bob"_s, here));
    QVERIFY(!known.contains(ann, elsewhere));
    m_clock.advance(2 * 24h);
    QVERIFY(!known.contains(ann, here));
}

void TestAuthenticator::anOriginIsWhatOneHasToPayFor_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("IPv4") << u"192.0.2.7"_s << u"192.0.2.7"_s << u"192.0.2.0/24"_s;
    QTest::newRow("IPv4 as IPv6") << u"::ffff:192.0.2.7"_s << u"192.0.2.7"_s << u"192.0.2.0/24"_s;
    QTest::newRow("IPv6") << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2::/64"_s << u"2001:db8:1:2::/64"_s;
    QTest::newRow("with a scope") << u"fe80::1%eth0"_s << u"fe80::/64"_s << u"fe80::/64"_s;
    QTest::newRow("none") << u"\x1b[31mx"_s << u"?"_s << u"?"_s;
}

void TestAuthenticator::anOriginIsWhatOneHasToPayFor()
{
    QFETCH(QString, address);
    QFETCH(QString, host);
    QFETCH(QString, prefix);
    const auto origin = originOf(address);
    QCOMPARE(origin.host, host);
    QCOMPARE(origin.prefix, prefix);
}

void TestAuthenticator::aNamedProxyIsBelieved_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArrayList>("forwarded");
    QTest::addColumn<QString>("address");
    const auto proxy = u"10.1.2.3"_s;
    QTest::newRow("no proxy") << u"192.0.2.1"_s << QByteArrayList{"198.51.100.1"} << u"192.0.2.1"_s;
    QTest::newRow("proxy") << proxy << QByteArrayList{"198.51.100.1"} << u"198.51.100.1"_s;
    QTest::newRow("proxy of IPv6") << u"::1"_s << QByteArrayList{"2001:db8::1"} << u"2001:db8::1"_s;
    QTest::newRow("proxy in the clothes of IPv6")
        << u"::ffff:10.1.2.3"_s << QByteArrayList{"198.51.100.1"} << u"198.51.100.1"_s;
    QTest::newRow("two proxies") << proxy << QByteArrayList{"198.51.100.1, 10.1.9.9"} << u"198.51.100.1"_s;
    QTest::newRow("what the caller made up")
        << proxy << QByteArrayList{"203.0.113.1", "198.51.100.1"} << u"198.51.100.1"_s;
    QTest::newRow("nothing forwarded") << proxy << QByteArrayList() << proxy;
    QTest::newRow("nonsense forwarded") << proxy << QByteArrayList{"198.51.100.1, \x1b[31m"} << proxy;
}

void TestAuthenticator::aNamedProxyIsBelieved()
{
    QFETCH(QString, peer);
    QFETCH(QByteArrayList, forwarded);
    QFETCH(QString, address);
    QCOMPARE(callerAddress(peer, forwarded, {u"10.1.0.0/16"_s, u"::1"_s}), address);
}

void TestAuthenticator::theFirstFailuresAreFree()
{
    FailureThrottle throttle(m_clock);
    fail(throttle, 4);
    QCOMPARE(throttle.pauseFor(ann, here, false), 0ms);
    fail(throttle, 1);
    QCOMPARE(throttle.pauseFor(ann, here, false), 500ms);
}

void TestAuthenticator::pausesDoubleUpToALimit()
{
    FailureThrottle throttle(m_clock);
    std::chrono::milliseconds before{0};
    for (int i = 0; i < 40; ++i) {
        fail(throttle, 1);
        const auto pause = throttle.pauseFor(ann, here, false);
        QVERIFY(pause >= before && pause <= 4s);
        QVERIFY(before == 0ms || pause == std::min<std::chrono::milliseconds>(before * 2, 4s));
        before = pause;
    }
    QCOMPARE(before, 4000ms);
    m_clock.advance(4s);
    QCOMPARE(throttle.pauseFor(ann, here, false), 0ms);
}

void TestAuthenticator::anotherUserOrAddressIsNotSlowed()
{
    FailureThrottle throttle(m_clock);
    fail(throttle, 9);
    QVERIFY(throttle.pauseFor(ann, here, false) > 0ms);
    QCOMPARE(throttle.pauseFor(u"bob"_s, here, false), 0ms);
    QCOMPARE(throttle.pauseFor(ann, elsewhere, false), 0ms);
}

void TestAuthenticator::aUserIsSlowedWhereverTheTriesComeFrom()
{
    FailureThrottle throttle(m_clock);
    for (int i = 0; i < 30; ++i) {
        throttle.noteFailure(ann, originOf(u"198.51.%1.1"_s.arg(i)));
    }
    // Also on another host.
    QCOMPARE(throttle.pauseFor(ann, originOf(u"198.51.7.9"_s), false), 4000ms);
    QCOMPARE(throttle.pauseFor(u"bob"_s, here, false), 0ms);
    // Where it succeeded before, others can't slow it.
    QCOMPARE(throttle.pauseFor(ann, here, true), 0ms);
}

void TestAuthenticator::aFirstTryFromAPrefixDoesNotWaitForOthers()
{
    FailureThrottle throttle(m_clock);
    for (int i = 0; i < 500; ++i) {
        throttle.noteFailure(ann, originOf(u"198.51.%1.1"_s.arg(i % 60)));
    }
    QCOMPARE(throttle.pauseFor(ann, here, false), 0ms);
    throttle.noteFailure(ann, here);
    QCOMPARE(throttle.pauseFor(ann, here, false), 4000ms);
    QCOMPARE(throttle.pauseFor(ann, originOf(u"127.0.0.9"_s), false), 4000ms);
    m_clock.advance(16min);
    QCOMPARE(throttle.pauseFor(ann, here, false), 0ms);
}

void TestAuthenticator::veryManyFirstTriesAreSlowed()
{
    FailureThrottle throttle(m_clock);
    for (int i = 0; i < 64; ++i) {
        QCOMPARE(throttle.pauseFor(ann, here, false), 0ms);
        throttle.noteFailure(ann, originOf(u"198.51.%1.1"_s.arg(i)));
    }
    QCOMPARE(throttle.pauseFor(ann, here, false), 500ms);
    for (int i = 64; i < 250; ++i) {
        throttle.noteFailure(ann, originOf(u"198.51.%1.1"_s.arg(i)));
    }
    QCOMPARE(throttle.pauseFor(ann, here, false), 2000ms);
    QCOMPARE(throttle.pauseFor(ann, here, true), 0ms);
    QCOMPARE(throttle.pauseFor(u"bob"_s, here, false), 0ms);
    // A right password elsewhere gives those who guess no new first tries.
    throttle.noteSuccess(ann, elsewhere);
    QCOMPARE(throttle.pauseFor(ann, here, false), 2000ms);
}

void TestAuthenticator::whereAUserIsKnownItsPrefixIsSlowed()
{
    FailureThrottle throttle(m_clock);
    for (int i = 0; i < 40; ++i) {
        throttle.noteFailure(ann, originOf(u"127.0.0.%1"_s.arg(i)));
    }
    QCOMPARE(throttle.pauseFor(ann, here, true), 500ms);
    QCOMPARE(throttle.pauseFor(u"bob"_s, here, true), 0ms);
}

void TestAuthenticator::aPrefixIsSlowedForEveryUserItTries()
{
    FailureThrottle throttle(m_clock);
    for (int i = 0; i < 40; ++i) {
        throttle.noteFailure(u"user %1"_s.arg(i), originOf(u"127.0.0.%1"_s.arg(i)));
    }
    QCOMPARE(throttle.pauseFor(ann, here, false), 500ms);
    QCOMPARE(throttle.pauseFor(ann, here, true), 0ms);
    QCOMPARE(throttle.pauseFor(ann, elsewhere, false), 0ms);
}

void TestAuthenticator::aRightPasswordEndsThePauses()
{
    FailureThrottle throttle(m_clock);
    throttle.noteFailure(ann, elsewhere);
    fail(throttle, 15);
    QVERIFY(throttle.pauseFor(ann, elsewhere, false) > 0ms);
    throttle.noteSuccess(ann, here);
    QCOMPARE(throttle.pauseFor(ann, here, false), 0ms);
    QCOMPARE(throttle.pauseFor(ann, elsewhere, false), 0ms);
}

void TestAuthenticator::failuresAreForgotten()
{
    FailureThrottle throttle(m_clock);
    fail(throttle, 10);
    m_clock.advance(16min);
    fail(throttle, 1);
    QCOMPARE(throttle.pauseFor(ann, here, false), 0ms);
}

void TestAuthenticator::memoryIsBounded()
{
    FailureThrottle throttle(m_clock);
    fail(throttle, 9);
    m_clock.advance(1ms);
    for (int i = 0; i < 5000; ++i) {
        throttle.noteFailure(u"user %1"_s.arg(i), elsewhere);
    }
    // The oldest made room for the others, which all are there.
    QCOMPARE(throttle.pauseFor(ann, here, false), 0ms);
}

QTEST_GUILESS_MAIN(TestAuthenticator)

} // namespace tst_authenticator

#include "tst_authenticator.moc"
