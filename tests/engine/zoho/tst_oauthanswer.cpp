// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/oauthclient.h"

#include <QTest>

namespace tst_oauthanswer {

using namespace statusbridge;
using namespace statusbridge::zoho;
using namespace std::chrono_literals;

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

HttpAnswer answered(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

constexpr auto throttled = "{\"error_description\":\"You have made too many requests continuously. Try later.\","
                           "\"error\":\"Access Denied\",\"status\":\"failure\"}";

class OAuthAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenLivesAsLongAsZohoSays_data()
    {
        QTest::addColumn<QByteArray>("times");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("{\"expires_in\":3600}") << 3600;
        QTest::newRow("as text") << QByteArray("{\"expires_in\":\"1800\"}") << 1800;
        QTest::newRow("milliseconds") << QByteArray("{\"expires_in\":3600000}") << 3600;
        QTest::newRow("both") << QByteArray("{\"expires_in\":3600000,\"expires_in_sec\":3599}") << 3599;
        QTest::newRow("only _sec") << QByteArray("{\"expires_in_sec\":900}") << 900;
        QTest::newRow("the largest seconds") << QByteArray("{\"expires_in\":100000}") << 100000;
        QTest::newRow("longer than any") << QByteArray("{\"expires_in_sec\":9223372036854775807}") << 100000;
        QTest::newRow("milliseconds without end") << QByteArray("{\"expires_in\":9223372036854775807}") << 100000;
        QTest::newRow("nothing") << QByteArray("{\"scope\":\"x\"}") << 3600;
        QTest::newRow("nonsense") << QByteArray("{\"expires_in\":\"soon\"}") << 3600;
        QTest::newRow("negative") << QByteArray("{\"expires_in\":-5}") << 3600;
    }
    void aTokenLivesAsLongAsZohoSays()
    {
        QFETCH(const QByteArray, times);
        QFETCH(const int, seconds);
        const QByteArray body = "{\"access_token\":\"1000.a.b\"," + times.mid(1);
        const auto grant = readOAuthAnswer(answered(200, body), now());
        QVERIFY(grant.hasValue());
        QCOMPARE(grant->access.value.reveal(), "1000.a.b");
        QCOMPARE(grant->access.expiresAt, now().addSecs(seconds));
        QVERIFY(grant->refreshToken.isEmpty());
    }

    void theExchangeOfACodeBringsARefreshToken()
    {
        const auto grant = readOAuthAnswer(
            answered(200,
                     "{\"access_token\":\"1000.a.b\",\"refresh_token\":\"1000.r.r\",\"api_domain\":\"https://x.eu\"}"),
            now());
        QVERIFY(grant.hasValue());
        QCOMPARE(grant->refreshToken.reveal(), "1000.r.r");
        QCOMPARE(grant->access.apiDomain, u"https://x.eu"_s);
    }

    void theStatusProvesNothing()
    {
        QVERIFY(readOAuthAnswer(answered(400, "{\"access_token\":\"1000.a.b\"}"), now()).hasValue());
        QVERIFY(!readOAuthAnswer(answered(200, "{\"access_token\":\"\"}"), now()));
        QVERIFY(!readOAuthAnswer(answered(200, "{\"error\":\"invalid_code\"}"), now()));
    }

    void aTokenThatCannotBeSentIsNone()
    {
        for (const char *token : {"1000.a\\r\\nX-Other: b", "1000.a b", "1000.\xc3\xa4"}) {
            const QByteArray body = "{\"access_token\":\"" + QByteArray(token) + "\"}";
            const auto grant = readOAuthAnswer(answered(200, body), now());
            QVERIFY2(!grant, token);
            QCOMPARE(toString(grant.error().kind), toString(ErrorKind::Transient));
        }
    }

    void refusalsAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        const auto row = [](const QByteArray &name, int status, const QByteArray &body, const char *kind) {
            QTest::newRow(name.constData()) << status << body << QString::fromLatin1(kind);
        };
        for (const int status : {200, 400, 401}) {
            const QByteArray text = QByteArray::number(status);
            row("revoked " + text, status, "{\"error\":\"invalid_code\"}", "unauthorized");
            row("client " + text, status, "{\"error\":\"invalid_client\"}", "unauthorized");
            row("secret " + text, status, "{\"error\":\"invalid_client_secret\"}", "unauthorized");
            row("throttled " + text, status, throttled, "rate_limited");
            row("unspecified " + text, status, "{\"error\":\"general_error\"}", "account");
            row("uri " + text, status, "{\"error\":\"invalid_redirect_uri\"}", "account");
        }
        row("429", 429, {}, "rate_limited");
        row("html", 200, "<html></html>", "transient");
        row("empty", 200, {}, "transient");
        row("cut", 200, "{\"access_token\":\"1000.", "transient");
        row("503", 503, "<html></html>", "transient");
        row("503 with words", 503, "{\"error\":\"server_error\"}", "transient");
        row("500 with words", 500, "{\"error\":\"general_error\"}", "transient");
        for (const int status : {302, 307, 403, 404, 405}) { // of something that is no accounts server
            row(QByteArray::number(status), status, "<html></html>", "account");
        }
        row("403 with words", 403, "{\"error\":\"invalid_code\"}", "unauthorized");
    }
    void refusalsAreToldApart()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        const auto grant = readOAuthAnswer(answered(status, body), now());
        QVERIFY(!grant);
        QCOMPARE(toString(grant.error().kind), kind);
        QVERIFY(grant.error().message.english().endsWith(u'.'));
    }

    void aThrottleIsLeftAloneForTenMinutes()
    {
        QVERIFY(readOAuthAnswer(answered(400, throttled), now()).error().retryAfter >= 10min);
        HttpAnswer longer = answered(400, throttled);
        longer.retryAfter = "1200";
        QVERIFY(readOAuthAnswer(longer, now()).error().retryAfter == 20min);
        HttpAnswer shorter = answered(429, {});
        shorter.retryAfter = "1";
        QVERIFY(readOAuthAnswer(shorter, now()).error().retryAfter == 10min);
    }

    void aRefusalWithoutReasonMayPass()
    {
        QVERIFY(readOAuthAnswer(answered(200, "{\"error\":\"general_error\"}"), now()).error().retryAfter.has_value());
        QVERIFY(!readOAuthAnswer(answered(200, "{\"error\":\"invalid_code\"}"), now()).error().retryAfter);
    }

    void faultsOfTheConnectionAreToldApart_data()
    {
        QTest::addColumn<TransportFault>("fault");
        QTest::addColumn<QString>("kind");
        QTest::newRow("cannot connect") << TransportFault::CannotConnect << u"transient"_s;
        QTest::newRow("broken") << TransportFault::Broken << u"transient"_s;
        QTest::newRow("timed out") << TransportFault::TimedOut << u"transient"_s;
        QTest::newRow("aborted") << TransportFault::Aborted << u"cancelled"_s;
        QTest::newRow("untrusted") << TransportFault::UntrustedCertificate << u"account"_s;
    }
    void faultsOfTheConnectionAreToldApart()
    {
        QFETCH(const TransportFault, fault);
        QFETCH(const QString, kind);
        HttpAnswer answer;
        answer.fault = fault;
        QCOMPARE(toString(readOAuthAnswer(answer, now()).error().kind), kind);
        QCOMPARE(toString(readRevokeAnswer(answer).error().kind), kind);
    }

    void noSecretStandsInAnError()
    {
        const auto grant = readOAuthAnswer(
            answered(400, "{\"error\":\"bad 1000.abc.def\",\"error_description\":\"of 1000.123.456\"}"), now());
        QCOMPARE(grant.error().detail, u"bad …: of …"_s);
    }

    void anUnknownTokenIsAsGoodAsRevoked()
    {
        QVERIFY(readRevokeAnswer(answered(200, "{\"status\":\"success\"}")).hasValue());
        QVERIFY(readRevokeAnswer(answered(400, "{\"error\":\"invalid_token\"}")).hasValue());
        QCOMPARE(toString(readRevokeAnswer(answered(503, {})).error().kind), u"transient"_s);
    }
};

QTEST_GUILESS_MAIN(OAuthAnswerTest)

} // namespace tst_oauthanswer

#include "tst_oauthanswer.moc"
