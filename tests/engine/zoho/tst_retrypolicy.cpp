// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/retrypolicy.h"

#include <QTest>

namespace tst_retrypolicy {

using namespace statusbridge;
using namespace statusbridge::zoho;
using namespace std::chrono_literals;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassingFailureIsRepeatedThreeTimes()
    {
        for (const int repeats : {0, 1, 2}) {
            QVERIFY(reactionTo(ErrorKind::Transient, 0, repeats) == Reaction::Repeat);
        }
        QVERIFY(reactionTo(ErrorKind::Transient, 0, 3) == Reaction::Report);
    }

    void aRateLimitIsNoRepeat()
    {
        for (const int repeats : {0, 3, 100}) {
            QVERIFY(reactionTo(ErrorKind::RateLimited, 2955, repeats) == Reaction::Pause);
        }
    }

    void aRefusedTokenIsRefreshed()
    {
        QVERIFY(reactionTo(ErrorKind::TokenRejected, 1030, 0) == Reaction::Refresh);
        QVERIFY(reactionTo(ErrorKind::TokenRejected, 0, 3) == Reaction::Refresh);
    }

    void whatNoOtherCallWouldSurviveStopsThemAll_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("quota") << ErrorKind::QuotaExhausted;
        QTest::newRow("unauthorized") << ErrorKind::Unauthorized;
        QTest::newRow("account") << ErrorKind::Account;
        QTest::newRow("bug") << ErrorKind::Bug;
    }
    void whatNoOtherCallWouldSurviveStopsThemAll()
    {
        QFETCH(const ErrorKind, kind);
        QVERIFY(reactionTo(kind, 0, 0) == Reaction::Stop);
        const bool isOfAccount = kind == ErrorKind::Account || kind == ErrorKind::Bug;
        QVERIFY(reactionTo(kind, 0, 0, true) == (isOfAccount ? Reaction::Report : Reaction::Stop));
    }

    void whatIsARecordsOwnIsReported_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("refused") << ErrorKind::RecordRefused;
        QTest::newRow("gone") << ErrorKind::RecordGone;
        QTest::newRow("unknown outcome") << ErrorKind::OutcomeUnknown;
        QTest::newRow("cancelled") << ErrorKind::Cancelled;
    }
    void whatIsARecordsOwnIsReported()
    {
        QFETCH(const ErrorKind, kind);
        QVERIFY(reactionTo(kind, 0, 0) == Reaction::Report);
    }

    void aGeneralErrorIsTriedOnceMore()
    {
        QVERIFY(reactionTo(ErrorKind::Account, generalErrorCode, 0) == Reaction::Repeat);
        QVERIFY(reactionTo(ErrorKind::Account, generalErrorCode, 1) == Reaction::Stop);
    }

    void aServerMayAskForAMinuteInAll()
    {
        QVERIFY(waitBeforeRepeat(2s, {}, 0s) == 2s);
        QVERIFY(waitBeforeRepeat(2s, 0s, 0s) == 2s);
        QVERIFY(waitBeforeRepeat(2s, 20s, 0s) == 20s);
        QVERIFY(waitBeforeRepeat(2s, 60s, 0s) == 60s);
        QVERIFY(waitBeforeRepeat(2s, 20s, 40s) == 20s);
        QVERIFY(!waitBeforeRepeat(2s, 21s, 40s));
        QVERIFY(!waitBeforeRepeat(2s, 61s, 0s));
        QVERIFY(!waitBeforeRepeat(2s, 24h, 0s));
        QVERIFY2(waitBeforeRepeat(2s, {}, 60s) == 2s, "it asks for nothing now");
    }

    void waitsDoubleUpToTheCap()
    {
        QVERIFY(backoff(1, {.base = 1s, .cap = 30s}, 1.0) == 1s);
        QVERIFY(backoff(2, {.base = 1s, .cap = 30s}, 1.0) == 2s);
        QVERIFY(backoff(3, {.base = 1s, .cap = 30s}, 1.0) == 4s);
        QVERIFY(backoff(6, {.base = 1s, .cap = 30s}, 1.0) == 30s);
        QVERIFY(backoff(1000000, {.base = 1s, .cap = 30s}, 1.0) == 30s);
        QVERIFY(backoff(1, {.base = 60s, .cap = 30s}, 1.0) == 30s);
    }

    void waitsAreScatteredOverTheirUpperHalf()
    {
        for (int repeat = 1; repeat <= 8; ++repeat) {
            const auto longest = backoff(repeat, {.base = 1s, .cap = 30s}, 1.0);
            QVERIFY(backoff(repeat, {.base = 1s, .cap = 30s}, 0.0) == longest / 2);
            for (const double random : {0.1, 0.25, 0.5, 0.99}) {
                const auto wait = backoff(repeat, {.base = 1s, .cap = 30s}, random);
                QVERIFY(wait >= longest / 2 && wait <= longest);
            }
        }
        QVERIFY(backoff(1, {.base = 1s, .cap = 30s}, 0.2) != backoff(1, {.base = 1s, .cap = 30s}, 0.8));
    }
};

QTEST_APPLESS_MAIN(RetryPolicyTest)

} // namespace tst_retrypolicy

#include "tst_retrypolicy.moc"
