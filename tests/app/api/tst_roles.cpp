// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes.h"
#include "tests/app/api/apifixture.h"
#include "tests/app/api/routerequests.h"

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
    void init()
    {
        m_program = std::make_unique<FakeProgram>();
        ApiOptions options;
        options.program = m_program.get();
        m_api = std::make_unique<ApiFixture>(std::function<void(Settings &)>(), options);
        m_program->settings = m_api->cycles.settings;
    }
    void cleanup()
    {
        m_api.reset(); // it uses the program
        m_program.reset();
    }

    // Every route there is, so that none can be forgotten.
    void eachRouteIsOpenToItsLeastRoleAndAbove_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype index = 0; index < apiRoutes().size(); ++index) {
            const ApiRoute &route = apiRoutes().at(index);
            if (route.needsCredentials) {
                QTest::addRow("%s %s", route.method.constData(), route.path.constData()) << index;
            }
        }
    }

    void eachRouteIsOpenToItsLeastRoleAndAbove()
    {
        QFETCH(const qsizetype, index);
        const ApiRoute &route = apiRoutes().at(index);
        QVERIFY(m_api->session().addUser(u"bob"_s, Secret("x"), Role::Operator));
        m_api->cycles.execute(u"INSERT INTO statusbridge_record_failures (target, record_id, queue_id, streak, "
                              "parked_at, zoho_code, known_rows, ask_after) VALUES (1, '1', 'q-1', 3, 1, 3001, '[]', "
                              "0)"_s);
        const Secret revoked = tokenFor(Role::Administrator);
        QVERIFY(m_api->session().revokeToken(u"administrator"_s));
        QMap<Role, Secret> tokens;
        for (const Role role : {Role::Viewer, Role::Operator, Role::Administrator}) {
            tokens.insert(role, tokenFor(role));
        }
        m_api->cycles.clock.advance(std::chrono::seconds(2)); // the list of tokens is a second old at most
        const QString before = everything();
        QCOMPARE(sendTo(*m_api, route, {}).status, 401);
        QCOMPARE(sendTo(*m_api, route, authorizationOf(revoked)).status, 401);
        for (const Role role : {Role::Viewer, Role::Operator, Role::Administrator}) {
            Answer answer;
            // The list of tokens may be a second old; who isn't on it yet has changed nothing.
            const QByteArray authorization = authorizationOf(tokens.value(role));
            bool isKnown = false;
            QTRY_VERIFY((isKnown = isKnown || (answer = sendTo(*m_api, route, authorization)).status != 401));
            if (role < route.leastRole) {
                QCOMPARE(answer.status, 403);
                QVERIFY(answer.body.contains(QByteArray("role " + toString(route.leastRole).toUtf8())));
                QCOMPARE(everything(), before);
            } else {
                const bool isAnswered = answer.status == route.success || route.refusals.contains(answer.status) ||
                                        (role > route.leastRole && answer.status == 400); // done already
                QVERIFY2(isAnswered, answer.body.constData());
            }
        }
    }

    void whatChangesSomethingIsNotForViewers()
    {
        QStringList open;
        for (const ApiRoute &route : apiRoutes()) {
            if (route.method != "GET" && route.leastRole == Role::Viewer) {
                open += QString::fromLatin1(route.path);
            }
        }
        open.sort();
        QCOMPARE(open, QStringList({u"/api/v1/attempts"_s, u"/api/v1/cycles/{id}/records"_s, u"/api/v1/lookup"_s,
                                    u"/api/v1/parked/count"_s, u"/api/v1/search"_s, u"/zoho/scheduler/status"_s,
                                    u"/zoho/status"_s, u"/zoho/test-queue-lookup"_s}));
    }

    void aRequestWithoutARightRoleIsRefusedBeforeItsBodyIsRead()
    {
        const Secret token = tokenFor(Role::Viewer);
        QTRY_COMPARE(call("/zoho/status", token).status, 200);
        const zohosim::Headers headers = {{"Authorization", authorizationOf(token)},
                                          {"Content-Type", "application/json"}};
        QCOMPARE(m_api->send("POST", "/api/v1/users", headers, R"({"unknown":1})").status, 403);
    }

    void credentialsInABodyOrAQueryDoNotCount()
    {
        const QString before = everything();
        const QByteArray body = QJsonDocument(ApiFixture::credentials()).toJson();
        const auto refused =
            m_api->send("POST", "/api/v1/scheduler/stop", {{"Content-Type", "application/json"}}, body);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.body.contains("Authorization"));
        QCOMPARE(m_api->send("GET", "/api/v1/status?username=ann&password=correct%20horse").status, 401);
        const QByteArray right = "Basic " + QByteArray("ann:correct horse").toBase64();
        QCOMPARE(m_api->send("GET", "/api/v1/status?access_token=x", {{"Authorization", right}}).status, 400);
        QCOMPARE(everything(), before);
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

    // Scripts make one and use it.
    void aTokenIsGoodFromTheMomentItIsMade()
    {
        const Secret first = tokenFor(Role::Viewer);
        QCOMPARE(call("/zoho/status", first).status, 200); // the list of tokens is as new as can be
        const Secret second = tokenFor(Role::Operator);
        QCOMPARE(call("/zoho/scheduler/start", second).status, 200);
    }

    void aRoleThatWasRaisedIsNoReasonToRefuse()
    {
        QVERIFY(m_api->session().addUser(u"vera"_s, Secret("x"), Role::Viewer));
        const auto start = [&] {
            const QByteArray basic = "Basic " + QByteArray("vera:x").toBase64();
            return m_api->send("POST", "/zoho/scheduler/start", {{"Authorization", basic}}).status;
        };
        QTRY_COMPARE(start(), 403);
        QVERIFY(m_api->session().setUserRole(u"vera"_s, Role::Operator));
        QCOMPARE(m_api->send("GET", "/api/v1/me", {{"Authorization", "Basic " + QByteArray("vera:x").toBase64()}})
                     .json()
                     .value(u"role"_s)
                     .toString(),
                 u"operator"_s);
        QCOMPARE(start(), 200);
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
        return m_api->send("POST", path,
                           {{"Authorization", authorizationOf(token)}, {"Content-Type", "application/json"}},
                           R"({"queue_id": "q-0"})");
    }

    QString everything() { return m_api->everything() + u' ' + QString::number(m_program->changes()); }

    std::unique_ptr<FakeProgram> m_program;
    std::unique_ptr<ApiFixture> m_api;
};

QTEST_GUILESS_MAIN(TestRoles)

} // namespace tst_roles

#include "tst_roles.moc"
