// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes.h"
#include "tests/app/api/apifixture.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_roles {

using namespace statusbridge;
using zohosim::Answer;

QByteArray authorizationOf(const Secret &token)
{
    return "Bearer " + token.reveal();
}

// Who may call what, with a token and with a password, on every route that needs credentials.
class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }

    void eachRouteIsOpenToItsLeastRoleAndAbove_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("least");
        QTest::newRow("sync") << "/zoho/sync"_ba << int(Role::Operator);
        QTest::newRow("status") << "/zoho/status"_ba << int(Role::Viewer);
        QTest::newRow("lookup") << "/zoho/test-queue-lookup"_ba << int(Role::Viewer);
        QTest::newRow("scheduler") << "/zoho/scheduler/status"_ba << int(Role::Viewer);
        QTest::newRow("start") << "/zoho/scheduler/start"_ba << int(Role::Operator);
        QTest::newRow("stop") << "/zoho/scheduler/stop"_ba << int(Role::Operator);
        QTest::newRow("report") << "/api/v1/report"_ba << int(Role::Viewer);
        QTest::newRow("messages") << "/api/v1/report/messages"_ba << int(Role::Viewer);
        QTest::newRow("audit") << "/api/v1/audit"_ba << int(Role::Administrator);
        QTest::newRow("alerts") << "/api/v1/alerts"_ba << int(Role::Viewer);
        QTest::newRow("a test of them") << "/api/v1/alerts/test"_ba << int(Role::Administrator);
    }

    void eachRouteIsOpenToItsLeastRoleAndAbove()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const int, least);
        for (const Role role : {Role::Viewer, Role::Operator, Role::Administrator}) {
            const Secret token = tokenFor(role);
            const QString before = m_api->everything();
            Answer answer;
            // The list of tokens is a second old at most.
            QTRY_VERIFY((answer = call(path, token)).status != 401);
            if (int(role) < least) {
                QCOMPARE(answer.status, 403);
                QVERIFY(answer.body.contains(QByteArray("role " + toString(Role(least)).toUtf8())));
                QCOMPARE(m_api->everything(), before);
            } else {
                QVERIFY2(answer.status == 200 || answer.status == 202 || answer.status == 404, answer.body.constData());
            }
        }
    }

    void theTableNamesEachRouteThatNeedsCredentials()
    {
        QStringList tested;
        for (const auto *path : {"/zoho/sync", "/zoho/status", "/zoho/test-queue-lookup", "/zoho/scheduler/status",
                                 "/zoho/scheduler/start", "/zoho/scheduler/stop", "/api/v1/report",
                                 "/api/v1/report/messages", "/api/v1/audit", "/api/v1/alerts", "/api/v1/alerts/test"}) {
            tested += QString::fromLatin1(path);
        }
        for (const ApiRoute &route : apiRoutes()) {
            if (route.needsCredentials) {
                QVERIFY2(tested.contains(QString::fromLatin1(route.path)), route.path.constData());
            }
        }
    }

    void aUsersRoleHoldsFromTheNextRequestOn()
    {
        QVERIFY(m_api->session().addUser(u"vera"_s, Secret("x"), Role::Viewer));
        const auto start = [&] {
            const QByteArray basic = "Basic " + QByteArray("vera:x").toBase64();
            return m_api->send("POST", "/zoho/scheduler/start", {{"Authorization", basic}}).status;
        };
        QTRY_COMPARE(start(), 403);
        QVERIFY(m_api->session().setUserRole(u"vera"_s, Role::Operator));
        QTRY_COMPARE(start(), 200); // the list of users is a second old at most
        QVERIFY(m_api->session().setUserRole(u"vera"_s, Role::Viewer));
        QVERIFY(start() != 200); // what is taken away is gone at once
        QTRY_COMPARE(start(), 403);
    }

    void aTokenThatIsRevokedIsRefusedAtOnce()
    {
        const Secret token = tokenFor(Role::Viewer);
        QTRY_COMPARE(call("/zoho/status", token).status, 200);
        QVERIFY(m_api->session().revokeToken(u"viewer"_s));
        const Answer refused = call("/zoho/status", token);
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.body.contains("revoked"));
    }

    void whatIsNoTokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::newRow("unknown") << authorizationOf(Secret("sbt_" + QByteArray(43, 'A')));
        QTest::newRow("empty") << "Bearer "_ba;
        QTest::newRow("no token at all") << "Bearer x"_ba;
        QTest::newRow("endless") << "Bearer " + QByteArray(8000, 'x');
        QTest::newRow("a password") << "Bearer " + QByteArray("anna:secret").toBase64();
        QTest::newRow("another scheme") << "Token x"_ba;
    }

    void whatIsNoTokenIsRefused()
    {
        QFETCH(const QByteArray, authorization);
        const QString before = m_api->everything();
        QCOMPARE(m_api->send("POST", "/zoho/scheduler/stop", {{"Authorization", authorization}}).status, 401);
        QCOMPARE(m_api->everything(), before);
    }

    void aTokenInTheHeaderCountsBeforeAUserInTheBody()
    {
        const QByteArray body = QJsonDocument(ApiFixture::credentials()).toJson();
        const zohosim::Headers headers = {{"Authorization", "Bearer sbt_x"}, {"Content-Type", "application/json"}};
        QCOMPARE(m_api->send("POST", "/zoho/status", headers, body).status, 401);
    }

    void viewersSeeNumbersMasked()
    {
        m_api->cycles.execute(u"INSERT INTO delivered_logs (queue_id, message_id, status, recipient_id) VALUES "
                              "('q-1', 'wamid.HBgLMTU1NTAwMDEyMzQ', 'delivered', '15550001234')"_s);
        const auto lookup = [&](Role role) {
            const zohosim::Headers headers = {{"Authorization", authorizationOf(tokenFor(role))},
                                              {"Content-Type", "application/json"}};
            Answer answer;
            static_cast<void>(QTest::qWaitFor([&] {
                answer = m_api->send("POST", "/zoho/test-queue-lookup", headers, R"({"queue_id": "q-1"})");
                return answer.status != 401;
            }));
            return answer.body;
        };
        const QByteArray seen = lookup(Role::Viewer);
        QVERIFY2(!seen.contains("15550001234") && !seen.contains("HBgLMTU1"), seen.constData());
        QVERIFY(seen.contains("1234"));
        QVERIFY(lookup(Role::Operator).contains("15550001234"));
    }

private:
    Secret tokenFor(Role role)
    {
        const auto token = m_api->session().addToken({.name = toString(role), .role = role, .createdAt = {}});
        return token ? *token : Secret();
    }

    Answer call(const QByteArray &path, const Secret &token) const
    {
        const zohosim::Headers authorization = {{"Authorization", authorizationOf(token)}};
        return path.startsWith("/api/") && !path.endsWith("/test")
                   ? m_api->send("GET", path, authorization)
                   : m_api->send("POST", path, authorization + zohosim::Headers{{"Content-Type", "application/json"}},
                                 R"({"queue_id": "q-0"})");
    }

    std::unique_ptr<ApiFixture> m_api;
};

QTEST_GUILESS_MAIN(TestRoles)

} // namespace tst_roles

#include "tst_roles.moc"
