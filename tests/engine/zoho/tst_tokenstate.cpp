// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/tokenstate.h"

#include <QTest>

using namespace statusbridge;
using namespace statusbridge::zoho;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

std::optional<AccessToken> tokenFor(int seconds)
{
    return AccessToken{.value = Secret("1000.a.b"), .expiresAt = now.addSecs(seconds)};
}

QString stateOf(bool connected, const std::optional<AccessToken> &token, bool lastFailed = false)
{
    RefreshHistory history;
    history.lastFailed = lastFailed;
    return toString(tokenState(connected, token, history, now));
}

} // namespace

class TokenStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsValidUntilItIsTimeToRenewIt()
    {
        QCOMPARE(stateOf(true, tokenFor(3600)), QStringLiteral("valid"));
        QCOMPARE(stateOf(true, tokenFor(301)), QStringLiteral("valid"));
        QCOMPARE(stateOf(true, tokenFor(300)), QStringLiteral("expiring"));
        QCOMPARE(stateOf(true, tokenFor(1)), QStringLiteral("expiring"));
        QCOMPARE(stateOf(true, tokenFor(0)), QStringLiteral("expired"));
        QCOMPARE(stateOf(true, std::nullopt), QStringLiteral("expired"));
    }

    void aFailedRefreshShowsOnlyOnceTheTokenHasEnded()
    {
        QCOMPARE(stateOf(true, tokenFor(3600), true), QStringLiteral("valid"));
        QCOMPARE(stateOf(true, tokenFor(100), true), QStringLiteral("expiring"));
        QCOMPARE(stateOf(true, tokenFor(-1), true), QStringLiteral("refresh_failed"));
        QCOMPARE(stateOf(true, std::nullopt, true), QStringLiteral("refresh_failed"));
    }

    void withoutARefreshTokenNothingElseMatters()
    {
        QCOMPARE(stateOf(false, tokenFor(3600)), QStringLiteral("not_connected"));
        QCOMPARE(stateOf(false, std::nullopt, true), QStringLiteral("not_connected"));
    }
};

QTEST_APPLESS_MAIN(TokenStateTest)
#include "tst_tokenstate.moc"
