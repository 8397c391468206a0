// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/tokensource.h"

#include <QTest>

namespace tst_tokenstate {

using namespace statusbridge;
using namespace statusbridge::zoho;

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

std::optional<AccessToken> tokenFor(int seconds)
{
    return AccessToken{.value = Secret("1000.a.b"), .expiresAt = now().addSecs(seconds)};
}

QString stateOf(bool connected, const std::optional<AccessToken> &token, bool lastFailed = false, int renewBefore = 300)
{
    RefreshHistory history;
    history.lastFailed = lastFailed;
    return tokenState(connected, token, history, now(), std::chrono::seconds(renewBefore));
}

class TokenStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsValidUntilItIsTimeToRenewIt()
    {
        QCOMPARE(stateOf(true, tokenFor(3600)), u"valid"_s);
        QCOMPARE(stateOf(true, tokenFor(301)), u"valid"_s);
        QCOMPARE(stateOf(true, tokenFor(300)), u"expiring"_s);
        QCOMPARE(stateOf(true, tokenFor(1)), u"expiring"_s);
        QCOMPARE(stateOf(true, tokenFor(0)), u"expired"_s);
        QCOMPARE(stateOf(true, std::nullopt), u"expired"_s);
        QCOMPARE(stateOf(true, tokenFor(301), false, 600), u"expiring"_s);
    }

    void aTokenFromAClockThatWasAheadHasExpired()
    {
        QCOMPARE(stateOf(true, tokenFor(3660)), u"valid"_s);
        QCOMPARE(stateOf(true, tokenFor(3661)), u"expired"_s);
    }

    void aFailedRefreshShowsOnlyOnceTheTokenHasEnded()
    {
        QCOMPARE(stateOf(true, tokenFor(3600), true), u"valid"_s);
        QCOMPARE(stateOf(true, tokenFor(100), true), u"expiring"_s);
        QCOMPARE(stateOf(true, tokenFor(-1), true), u"refresh_failed"_s);
        QCOMPARE(stateOf(true, std::nullopt, true), u"refresh_failed"_s);
    }

    void withoutARefreshTokenNothingElseMatters()
    {
        QCOMPARE(stateOf(false, tokenFor(3600)), u"not_connected"_s);
        QCOMPARE(stateOf(false, std::nullopt, true), u"not_connected"_s);
    }
};

QTEST_APPLESS_MAIN(TokenStateTest)

} // namespace tst_tokenstate

#include "tst_tokenstate.moc"
