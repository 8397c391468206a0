// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/route.h"
#include "tests/app/api/apifixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace statusbridge;
using zohosim::Answer;

namespace {

const QJsonObject oneQueueId = {{QStringLiteral("queue_id"), QStringLiteral("q-1")}};

//! What does not fit, as one sentence; empty if everything does. Enough of JSON schema for our own description.
QString misfit(const QJsonValue &value, const QJsonObject &schema, const QString &where)
{
    const auto type = schema.value(QStringLiteral("type"));
    const auto types = type.isArray() ? type.toArray() : QJsonArray{type};
    const auto allows = [&](const char *name) { return types.contains(QString::fromLatin1(name)); };
    const bool fits = (value.isObject() && allows("object")) || (value.isArray() && allows("array")) ||
                      (value.isString() && allows("string")) || (value.isBool() && allows("boolean")) ||
                      (value.isNull() && allows("null")) || (value.isDouble() && allows("number")) ||
                      (value.isDouble() && allows("integer") && value.toDouble() == std::floor(value.toDouble()));
    if (!fits) {
        return QStringLiteral("%1 is of another type.").arg(where);
    }
    const auto properties = schema.value(QStringLiteral("properties")).toObject();
    for (const auto &name : schema.value(QStringLiteral("required")).toArray()) {
        if (value.isObject() && !value.toObject().contains(name.toString())) {
            return QStringLiteral("%1 has no %2.").arg(where, name.toString());
        }
    }
    for (auto property = properties.begin(); property != properties.end() && value.isObject(); ++property) {
        const QString path = where + u'.' + property.key();
        const auto found = misfit(value.toObject().value(property.key()), property.value().toObject(), path);
        if (!found.isEmpty()) {
            return found;
        }
    }
    for (const auto &item : value.toArray()) {
        const auto found = misfit(item, schema.value(QStringLiteral("items")).toObject(), where + QStringLiteral("[]"));
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

} // namespace

// What callers send and get, over a socket.
class TestApiCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_api.reset(); }
    void syncStartsACycle();
    void syncWhileACycleRunsNamesIt();
    void statusHasTheDocumentedNames();
    void lookupShowsRowsAndChoice();
    void lookupOfAnUnknownQueueIdIsNotFound();
    void schedulerStatusHasTheDocumentedNames();
    void schedulerStopAndStartPersist();
    void openCallsNeedNoCredentials();
    void metricsAreReadable();
    void answersFitTheDescription();
    void theDescriptionHasEveryRoute();
    void basicCredentialsDo();
    void unknownMembersAreIgnored();
    void refusedRequestsChangeNothing_data();
    void refusedRequestsChangeNothing();
    void headHasNoBody();
    void aConnectionIsClosedIfAsked();
    void severalRequestsOverOneConnection();
    void aRemovedUserIsUnknownAtOnce();
    void aKnownCallerIsNotSlowedByOthers();
    void withoutADatabaseItSaysSo();

private:
    std::unique_ptr<ApiFixture> m_api;
};

void TestApiCalls::init()
{
    m_api = std::make_unique<ApiFixture>();
    m_api->cycles.addRecord(QStringLiteral("q-1"), QStringLiteral("sent"));
    m_api->cycles.addDelivered(QStringLiteral("q-1"), QStringLiteral("delivered"));
}

void TestApiCalls::syncStartsACycle()
{
    QSignalSpy finished(&m_api->cycles.engine, &Engine::cycleFinished);
    const auto answer = m_api->call("/zoho/sync");
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.json().value(QStringLiteral("status")).toString(), QStringLiteral("started"));
    QCOMPARE(answer.json().value(QStringLiteral("run_id")).toInt(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QCOMPARE(m_api->cycles.openRows(), 0);
}

void TestApiCalls::syncWhileACycleRunsNamesIt()
{
    m_api->cycles.zoho.addFault(zohosim::Fault::of(zohosim::Fault::Action::Hang).on(zohosim::CallKind::Update));
    QCOMPARE(m_api->call("/zoho/sync").status, 202);
    const auto answer = m_api->call("/zoho/sync");
    QCOMPARE(answer.status, 409);
    const auto error = answer.json().value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("busy"));
    QVERIFY(error.value(QStringLiteral("message")).toString().contains(QStringLiteral("run 1")));
    QCOMPARE(m_api->cycles.scalar(QStringLiteral("SELECT count(*) FROM statusbridge_runs")).toInt(), 1);
}

void TestApiCalls::statusHasTheDocumentedNames()
{
    const auto answer = m_api->call("/zoho/status");
    QCOMPARE(answer.status, 200);
    const auto token = answer.json().value(QStringLiteral("token")).toObject();
    QVERIFY(token.value(QStringLiteral("state")).isString());
    QVERIFY(token.contains(QStringLiteral("expires_at")));
    QVERIFY(token.contains(QStringLiteral("expires_in_seconds")));
    QCOMPARE(answer.json().value(QStringLiteral("pending_records")).toInt(-1), 1);
    QCOMPARE(answer.json().value(QStringLiteral("calls")).toObject().value(QStringLiteral("today")).toInt(-1), 0);
    QVERIFY(answer.json().value(QStringLiteral("last_run")).isNull());
}

void TestApiCalls::lookupShowsRowsAndChoice()
{
    const auto answer = m_api->call("/zoho/test-queue-lookup", oneQueueId);
    QCOMPARE(answer.status, 200);
    const auto rows = answer.json().value(QStringLiteral("rows")).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().toObject().value(QStringLiteral("table")).toString(), QStringLiteral("delivered_logs"));
    QVERIFY(rows.first().toObject().value(QStringLiteral("chosen")).toBool());
    const auto push = answer.json().value(QStringLiteral("would_push")).toObject();
    QCOMPARE(push.value(QStringLiteral("status_after")).toString(), QStringLiteral("delivered"));
}

void TestApiCalls::lookupOfAnUnknownQueueIdIsNotFound()
{
    const auto answer = m_api->call("/zoho/test-queue-lookup", {{QStringLiteral("queue_id"), QStringLiteral("Q-1")}});
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
             QStringLiteral("not_found"));
}

void TestApiCalls::schedulerStatusHasTheDocumentedNames()
{
    const auto answer = m_api->call("/zoho/scheduler/status");
    QCOMPARE(answer.status, 200);
    const auto document = answer.json();
    QVERIFY(document.value(QStringLiteral("is_running")).isBool());
    QVERIFY(document.contains(QStringLiteral("last_sync_time")));
    QVERIFY(document.value(QStringLiteral("last_sync_time")).isNull());
    QVERIFY(document.contains(QStringLiteral("next_sync_time")));
    QCOMPARE(document.value(QStringLiteral("sync_interval_minutes")).toInt(), 60);
    const auto stats = document.value(QStringLiteral("stats")).toObject();
    QCOMPARE(stats.keys(), QStringList({QStringLiteral("last_sync_duration"), QStringLiteral("total_failed"),
                                        QStringLiteral("total_synced")}));
    QCOMPARE(stats.value(QStringLiteral("total_synced")).toInt(-1), 0);
}

void TestApiCalls::schedulerStopAndStartPersist()
{
    const auto stopped = m_api->call("/zoho/scheduler/stop");
    QCOMPARE(stopped.status, 200);
    QCOMPARE(stopped.json().value(QStringLiteral("is_running")).toBool(true), false);
    QCOMPARE(stopped.json().value(QStringLiteral("stopped_by")).toString(), QStringLiteral("API user ann"));
    QCOMPARE(m_api->call("/zoho/scheduler/stop").json().value(QStringLiteral("stopped_at")),
             stopped.json().value(QStringLiteral("stopped_at")));
    QCOMPARE(m_api->call("/zoho/scheduler/status").json(), stopped.json());
    const auto started = m_api->call("/zoho/scheduler/start");
    QCOMPARE(started.json().value(QStringLiteral("is_running")).toBool(), true);
    QCOMPARE(started.json().keys(), stopped.json().keys());
}

void TestApiCalls::openCallsNeedNoCredentials()
{
    QCOMPARE(m_api->send("GET", "/healthz").body, QByteArray(R"({"status":"ok"})"));
    QCOMPARE(m_api->send("GET", "/readyz").body, QByteArray(R"({"status":"ready"})"));
    QCOMPARE(m_api->send("GET", "/healthz?probe=1").status, 200);
}

void TestApiCalls::metricsAreReadable()
{
    const auto answer = m_api->send("GET", "/metrics");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("content-type").startsWith("text/plain"));
    const QRegularExpression line(
        QStringLiteral("^(# (HELP|TYPE) statusbridge_\\w+ .+|statusbridge_\\w+ [-+.e0-9]+)$"));
    const auto lines = QString::fromUtf8(answer.body).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &text : lines) {
        QVERIFY2(line.match(text).hasMatch(), qPrintable(text));
    }
    QVERIFY(lines.contains(QStringLiteral("statusbridge_pending_queue_ids 1")));
    QVERIFY(!answer.body.contains("q-1"));
}

void TestApiCalls::answersFitTheDescription()
{
    const auto description = m_api->send("GET", "/openapi.json").json();
    QCOMPARE(description.value(QStringLiteral("openapi")).toString(), QStringLiteral("3.1.0"));
    for (const auto &route : apiRoutes()) {
        const auto answer =
            route.needsCredentials ? m_api->call(route.path, oneQueueId) : m_api->send(route.method, route.path);
        QCOMPARE(answer.status, route.success);
        const auto responses = description.value(QStringLiteral("paths"))
                                   .toObject()
                                   .value(QString::fromLatin1(route.path))
                                   .toObject()
                                   .value(QString::fromLatin1(route.method).toLower())
                                   .toObject()
                                   .value(QStringLiteral("responses"))
                                   .toObject();
        const auto content =
            responses.value(QString::number(answer.status)).toObject().value(QStringLiteral("content")).toObject();
        QCOMPARE(content.size(), 1);
        QVERIFY2(answer.header("content-type").startsWith(content.keys().first().toLatin1()), route.path.constData());
        if (answer.header("content-type") == "application/json") {
            const auto schema = content.begin().value().toObject().value(QStringLiteral("schema")).toObject();
            const auto found = misfit(answer.json(), schema, QString::fromLatin1(route.path));
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }
}

void TestApiCalls::theDescriptionHasEveryRoute()
{
    const auto paths = m_api->send("GET", "/openapi.json").json().value(QStringLiteral("paths")).toObject();
    const QStringList documented = {QStringLiteral("/healthz"),
                                    QStringLiteral("/metrics"),
                                    QStringLiteral("/openapi.json"),
                                    QStringLiteral("/readyz"),
                                    QStringLiteral("/zoho/scheduler/start"),
                                    QStringLiteral("/zoho/scheduler/status"),
                                    QStringLiteral("/zoho/scheduler/stop"),
                                    QStringLiteral("/zoho/status"),
                                    QStringLiteral("/zoho/sync"),
                                    QStringLiteral("/zoho/test-queue-lookup")};
    QCOMPARE(paths.keys(), documented);
}

void TestApiCalls::basicCredentialsDo()
{
    const QByteArray right = "Basic " + QByteArray("ann:correct horse").toBase64();
    QCOMPARE(m_api->send("POST", "/zoho/status", {{"Authorization", right}}).status, 200);
    const QByteArray wrong = "Basic " + QByteArray("ann:wrong horse").toBase64();
    const auto answer = m_api->send("POST", "/zoho/status", {{"Authorization", wrong}});
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.header("www-authenticate").startsWith("Basic"));
}

void TestApiCalls::unknownMembersAreIgnored()
{
    QCOMPARE(m_api->call("/zoho/status", {{QStringLiteral("verbose"), true}}).status, 200);
}

void TestApiCalls::refusedRequestsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray json = "application/json";
    const QByteArray right = QJsonDocument(ApiFixture::credentials()).toJson();
    for (const auto &route : apiRoutes()) {
        const auto row = [&](const char *name, const QByteArray &method, const QByteArray &type, const QByteArray &body,
                             int status) {
            QTest::addRow("%s %s", route.path.constData(), name) << method << route.path << type << body << status;
        };
        row("wrong method", route.method == "GET" ? "POST" : "GET", json, right, 405);
        row("strange method", "DELETE", json, right, 405);
        if (route.needsCredentials) {
            row("no credentials", "POST", json, "{}", 401);
            row("no body", "POST", "", "", 401);
            row("wrong password", "POST", json, R"({"username":"ann","password":"x"})", 401);
            row("unknown user", "POST", json, R"({"username":"bob","password":"correct horse"})", 401);
            row("broken JSON", "POST", json, R"({"username":"ann","password":})", 400);
            row("no object", "POST", json, R"(["ann","correct horse"])", 400);
            row("user of another type", "POST", json, R"({"username":5,"password":"correct horse"})", 400);
            row("another content type", "POST", "text/plain", right, 415);
            row("large body", "POST", json, QByteArray(70000, ' '), 413);
        }
    }
    QTest::newRow("lookup without queue id")
        << QByteArray("POST") << QByteArray("/zoho/test-queue-lookup") << json << right << 400;
    QTest::newRow("unknown path") << QByteArray("POST") << QByteArray("/zoho/cancel") << json << right << 404;
}

void TestApiCalls::refusedRequestsChangeNothing()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto before = m_api->everything();
    const auto headers = type.isEmpty() ? zohosim::Headers() : zohosim::Headers{{"Content-Type", type}};
    const auto answer = m_api->send(method, path, headers, body);
    QCOMPARE(answer.status, status);
    const auto error = answer.json().value(QStringLiteral("error")).toObject();
    QVERIFY(!error.value(QStringLiteral("code")).toString().isEmpty());
    QVERIFY(error.value(QStringLiteral("message")).toString().endsWith(u'.'));
    QCOMPARE(!answer.header("allow").isEmpty(), status == 405);
    QCOMPARE(m_api->everything(), before);
}

void TestApiCalls::headHasNoBody()
{
    const auto answer = m_api->sendRaw("HEAD /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("\r\nContent-Length: 15\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void TestApiCalls::aConnectionIsClosedIfAsked()
{
    const auto answer = m_api->sendRaw("GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QVERIFY(answer.endsWith(R"({"status":"ok"})"));
    QVERIFY(m_api->sendRaw("GET /healthz HTTP/1.0\r\n\r\n").endsWith(R"({"status":"ok"})"));
}

void TestApiCalls::severalRequestsOverOneConnection()
{
    zohosim::TestClient client(m_api->port());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(client.exchange("GET", "/healthz").status, 200);
        QCOMPARE(client.exchange("GET", "/nothing").status, 404);
    }
}

void TestApiCalls::aRemovedUserIsUnknownAtOnce()
{
    QCOMPARE(m_api->call("/zoho/status").status, 200);
    QVERIFY(m_api->desk().removeUser(QStringLiteral("ann")).hasValue());
    QCOMPARE(m_api->call("/zoho/status").status, 401);
}

void TestApiCalls::aKnownCallerIsNotSlowedByOthers()
{
    QCOMPARE(m_api->call("/zoho/status").status, 200);
    int slowed = 0;
    for (int i = 0; i < 30; ++i) {
        const auto answer =
            m_api->call("/zoho/status", {{QStringLiteral("password"), QStringLiteral("guess %1").arg(i)}});
        QVERIFY(answer.status == 401 || answer.status == 429);
        QCOMPARE(!answer.header("retry-after").isEmpty(), answer.status == 429);
        slowed += answer.status == 429 ? 1 : 0;
    }
    QVERIFY(slowed > 20);
    QCOMPARE(m_api->call("/zoho/status").status, 200);
}

void TestApiCalls::withoutADatabaseItSaysSo()
{
    m_api->cycles.execute(QStringLiteral("DROP TABLE statusbridge_users"));
    QCOMPARE(m_api->call("/zoho/status").status, 503);
    QCOMPARE(m_api->send("GET", "/healthz").status, 200);
}

QTEST_GUILESS_MAIN(TestApiCalls)
#include "tst_apicalls.moc"
