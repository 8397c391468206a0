// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/routerequests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_apisettings {

using namespace statusbridge;
using zohosim::Answer;

// Settings, users, tokens and the log below /api/v1, as an administrator calls them.
class TestApiSettings : public QObject
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
        QVERIFY(m_api->session().setUserRole(u"ann"_s, Role::Administrator).hasValue());
        QTRY_COMPARE(send("GET", "/api/v1/users").status, 200); // the list of users may be a second old
        QVERIFY(m_api->cycles.secrets.write(u"zoho_client_secret"_s, Secret("hush-hush")).hasValue());
    }
    void cleanup()
    {
        m_api.reset(); // it uses the program
        m_program.reset();
    }

    void settingsAreShownWithoutSecrets()
    {
        const auto answer = send("GET", "/api/v1/settings");
        QCOMPARE(answer.status, 200);
        const auto settings = answer.json().value(u"settings"_s).toObject();
        QCOMPARE(settings.value(u"sync.interval_minutes"_s).toInt(), 60);
        QVERIFY(settings.value(u"api.hosts"_s).isArray());
        QVERIFY(settings.value(u"status.aliases"_s).isObject());
        QCOMPARE(answer.json().value(u"origins"_s).toObject().value(u"api.port"_s).toString(), u"/etc/x.toml:3"_s);
        QVERIFY(!answer.body.contains("hush-hush"));
    }

    void aChangeIsWritten()
    {
        const auto answer = change({{u"sync.interval_minutes"_s, 30}, {u"zoho.skip_workflow"_s, QJsonArray{u"all"_s}}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(m_program->changes(), 1);
        QCOMPARE(m_program->written().sync.intervalMinutes, 30);
        QCOMPARE(m_program->written().zoho.skipWorkflow, QStringList(u"all"_s));
        QCOMPARE(answer.json().value(u"version"_s).toString(), settingsVersion(m_program->written()));
        QCOMPARE(answer.json().value(u"without_effect"_s).toArray().size(), 1);
    }

    void aChangeOfWhatIsOthersByNowIsRefused()
    {
        const QString version = settingsVersion(m_program->settings);
        m_program->settings.sync.intervalMinutes = 15;
        const auto answer = change({{u"sync.interval_minutes"_s, 30}}, version);
        QCOMPARE(answer.status, 409);
        QCOMPARE(m_program->changes(), 0);
    }

    void whatIsWrongIsRefusedAsAWhole_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::newRow("no such name") << QJsonObject{{u"sync.interval"_s, 30}};
        QTest::newRow("too large") << QJsonObject{{u"sync.interval_minutes"_s, 100000}};
        QTest::newRow("another type") << QJsonObject{{u"sync.interval_minutes"_s, u"30"_s}};
        QTest::newRow("half") << QJsonObject{{u"sync.interval_minutes"_s, 30.5}};
        QTest::newRow("null") << QJsonObject{{u"sync.interval_minutes"_s, QJsonValue::Null}};
        QTest::newRow("a list of numbers") << QJsonObject{{u"zoho.skip_workflow"_s, QJsonArray{1}}};
        QTest::newRow("no choice") << QJsonObject{{u"database.driver"_s, u"oracle"_s}};
        QTest::newRow("one of two") << QJsonObject{{u"sync.interval_minutes"_s, 30}, {u"log.level"_s, u"loud"_s}};
        QTest::newRow("don't fit together") << QJsonObject{{u"api.address"_s, u"0.0.0.0"_s}};
    }

    void whatIsWrongIsRefusedAsAWhole()
    {
        QFETCH(const QJsonObject, settings);
        const auto answer = change(settings);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.json().value(u"error"_s).toObject().value(u"message"_s).toString().endsWith(u'.'));
        QCOMPARE(m_program->changes(), 0);
    }

    void withoutAProgramNothingIsWritten()
    {
        m_api = std::make_unique<ApiFixture>();
        QVERIFY(m_api->session().setUserRole(u"ann"_s, Role::Administrator).hasValue());
        QTRY_COMPARE(send("GET", "/api/v1/users").status, 200); // the list of users may be a second old
        QCOMPARE(change({{u"sync.interval_minutes"_s, 30}}).status, 503);
    }

    void usersComeAndGo()
    {
        const auto added =
            send("POST", "/api/v1/users", R"({"name":"ze\u0301","new_password":"long enough","role":"operator"})");
        QCOMPARE(added.status, 201);
        QCOMPARE(added.json().value(u"name"_s).toString(), u"z\u00e9"_s);
        QCOMPARE(send("POST", "/api/v1/users", R"({"name":"z\u00e9","new_password":"x"})").status, 400);
        const auto page = send("GET", "/api/v1/users?limit=1").json();
        QCOMPARE(page.value(u"users"_s).toArray().first().toObject().value(u"name"_s).toString(), u"ann"_s);
        QCOMPARE(page.value(u"next"_s).toString(), u"ann"_s);
        QVERIFY(!send("GET", "/api/v1/users").body.contains("argon2"));
        QCOMPARE(send("PATCH", "/api/v1/users/z%C3%A9", R"({"role":"administrator"})").status, 200);
        QVERIFY(m_api->session().users()->constLast().role == Role::Administrator);
        QCOMPARE(send("PATCH", "/api/v1/users/z%C3%A9", R"({"role":"king"})").status, 400);
        QCOMPARE(send("DELETE", "/api/v1/users/z%25C3%25A9").status, 404); // decoded once
        QCOMPARE(send("DELETE", "/api/v1/users/z%C3%A9").status, 200);
        QCOMPARE(send("DELETE", "/api/v1/users/z%C3%A9").status, 404);
        QCOMPARE(m_api->session().users()->size(), 1);
    }

    void tokensAreShownOnce()
    {
        const auto made = send("POST", "/api/v1/tokens", R"({"name":"reports","ends_at":"2099-01-01T00:00:00Z"})");
        QCOMPARE(made.status, 201);
        const QByteArray token = made.json().value(u"token"_s).toString().toLatin1();
        QVERIFY(token.startsWith("sbt_"));
        QCOMPARE(made.json().value(u"role"_s).toString(), u"viewer"_s);
        m_api->cycles.clock.advance(std::chrono::seconds(2));
        QCOMPARE(m_api->send("GET", "/api/v1/status", {{"Authorization", "Bearer " + token}}).status, 200);
        const auto list = send("GET", "/api/v1/tokens");
        QVERIFY(!list.body.contains(token));
        QCOMPARE(list.json().value(u"tokens"_s).toArray().first().toObject().value(u"created_by"_s).toString(),
                 u"API user ann"_s);
        QCOMPARE(send("POST", "/api/v1/tokens", R"({"name":"old","ends_at":"2020-01-01T00:00:00Z"})").status, 400);
        QCOMPARE(send("POST", "/api/v1/tokens", R"({"name":"odd","ends_at":"tomorrow"})").status, 400);
        QCOMPARE(send("DELETE", "/api/v1/tokens/reports").status, 200);
        QCOMPARE(m_api->send("GET", "/api/v1/status", {{"Authorization", "Bearer " + token}}).status, 401);
    }

    void theLogIsReadFromWhereItWasLeft()
    {
        const auto first = send("GET", "/api/v1/log?limit=2").json();
        QCOMPARE(first.value(u"lines"_s).toArray().size(), 2);
        QCOMPARE(first.value(u"last"_s).toInt(), 2);
        QCOMPARE(send("GET", "/api/v1/log?after=2").json().value(u"lines"_s).toArray().size(), 1);
        QCOMPARE(send("GET", "/api/v1/log?after=3").json().value(u"last"_s).toInt(), 3);
        QCOMPARE(send("GET", "/api/v1/log?after=x").status, 400);
    }

private:
    [[nodiscard]] Answer send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const
    {
        zohosim::Headers headers = {{"Authorization", "Basic " + QByteArray("ann:correct horse").toBase64()}};
        if (!body.isEmpty()) {
            headers.emplaceBack("Content-Type", "application/json");
        }
        return m_api->send(method, path, headers, body);
    }
    [[nodiscard]] Answer change(const QJsonObject &settings, QString version = {}) const
    {
        version = version.isEmpty() ? settingsVersion(m_program->settings) : version;
        return send("PATCH", "/api/v1/settings",
                    QJsonDocument(QJsonObject{{u"version"_s, version}, {u"settings"_s, settings}}).toJson());
    }

    std::unique_ptr<FakeProgram> m_program;
    std::unique_ptr<ApiFixture> m_api;
};

QTEST_GUILESS_MAIN(TestApiSettings)

} // namespace tst_apisettings

#include "tst_apisettings.moc"
