// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes.h"
#include "tests/app/api/apifixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

namespace tst_apicalls {

using namespace statusbridge;

constexpr int patienceMs = 20000;
using zohosim::Answer;

QJsonObject oneQueueId()
{
    return {{u"queue_id"_s, u"q-1"_s}};
}

// What callers send and get, over a socket.
class TestApiCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_api.reset(); }
    void syncStartsACycle();
    void syncWhileACycleRunsIsQueuedAndOneCycleFollows();
    void syncWhereNoCyclesAreRunIsAWishForOthers();
    void statusHasTheDocumentedNames();
    void lookupShowsRowsAndChoice();
    void lookupOfAnUnknownQueueIdIsNotFound();
    void schedulerStatusHasTheDocumentedNames();
    void schedulerStopAndStartPersist();
    void openCallsNeedNoCredentials();
    void metricsAreReadable();
    void basicCredentialsDo();
    void reportsTellWhatACycleHasCounted();
    void alertsTellWhatTheyAreAboutAndTestsWhatTheOtherSideSaid();
    void reportsRefuseWhatTheyCanNotRead_data();
    void reportsRefuseWhatTheyCanNotRead();
    void unknownMembersAreIgnored();
    void refusedRequestsChangeNothing_data();
    void refusedRequestsChangeNothing();
    void headHasNoBody();
    void aConnectionIsClosedIfAsked();
    void severalRequestsOverOneConnection();
    void aRemovedUserIsUnknownAtOnce();
    void aKnownCallerIsNotSlowedByOthers();
    void withoutADatabaseItSaysSo();
    void whatIsMissingIsNamed();
    void onlyCallersWithCredentialsSeeWhatTheDatabaseSays();

private:
    //! With alerts that go to \p webhook, where nothing listens.
    void startForAdministrator(const QString &webhook);

    std::unique_ptr<ApiFixture> m_api;
};

void TestApiCalls::init()
{
    m_api = std::make_unique<ApiFixture>();
    m_api->cycles.addRecord(u"q-1"_s, u"sent"_s);
    m_api->cycles.addDelivered(u"q-1"_s, u"delivered"_s);
}

void TestApiCalls::syncStartsACycle()
{
    QSignalSpy finished(&m_api->cycles.engine, &Engine::cycleFinished);
    const auto answer = m_api->call("/zoho/sync");
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.json().value(u"status"_s).toString(), u"started"_s);
    QCOMPARE(answer.json().value(u"run_id"_s).toInt(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QCOMPARE(m_api->cycles.openRows(), 0);
}

void TestApiCalls::syncWhileACycleRunsIsQueuedAndOneCycleFollows()
{
    m_api->cycles.zoho.addFault(zohosim::Fault::of(zohosim::Fault::Action::Hang).on(zohosim::CallKind::Update));
    m_api->cycles.settings.network.timeoutSeconds = 5;  // for which the next cycle waits before it reads back
    QVERIFY(m_api->session().stopScheduler(u"test"_s)); // nothing begins but what is asked for
    QSignalSpy finished(&m_api->cycles.engine, &Engine::cycleFinished);
    QCOMPARE(m_api->call("/zoho/sync").status, 202);
    for (int more = 0; more < 3; ++more) {
        const auto answer = m_api->call("/zoho/sync");
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.json(), (QJsonObject{{u"status"_s, u"queued"_s}, {u"run_id"_s, QJsonValue::Null}}));
    }
    QCOMPARE(m_api->cycles.scalar(u"SELECT count(*) FROM statusbridge_runs"_s).toInt(), 1);
    const auto scheduler = m_api->call("/zoho/status").json().value(u"scheduler"_s).toObject();
    QCOMPARE(scheduler.value(u"wish"_s).toObject().value(u"by"_s).toString(), u"API user ann"_s);
    m_api->cycles.engine.runScheduler();
    m_api->cycles.engine.cancelCycle();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 30000);
    QTRY_VERIFY(!m_api->cycles.engine.isCycleRunning());
    QCOMPARE(m_api->cycles.texts(u"SELECT started_by FROM statusbridge_runs"_s),
             (QStringList{u"manual"_s, u"manual"_s}));
    QVERIFY(m_api->call("/zoho/scheduler/status").json().value(u"wish"_s).isNull());
}

void TestApiCalls::syncWhereNoCyclesAreRunIsAWishForOthers()
{
    m_api.reset();
    m_api = std::make_unique<ApiFixture>([](Settings &settings) { settings.sync.runsCycles = false; });
    QCOMPARE(m_api->call("/zoho/sync").json().value(u"status"_s).toString(), u"queued"_s);
    const auto answer = m_api->call("/zoho/scheduler/status").json();
    QCOMPARE(answer.value(u"hold"_s).toString(), u"runs_no_cycles"_s);
    QVERIFY(!answer.value(u"begins_here"_s).toBool() && !answer.value(u"runs_cycles"_s).toBool());
    QVERIFY(answer.value(u"autostart"_s).toBool());
    QVERIFY(answer.value(u"wish"_s).isObject());
    QVERIFY(m_api->send("GET", "/metrics").body.contains("statusbridge_scheduler_hold{by=\"runs_no_cycles\"} 1\n"));
    QCOMPARE(m_api->cycles.scalar(u"SELECT count(*) FROM statusbridge_runs"_s).toInt(), 0);
}

void TestApiCalls::statusHasTheDocumentedNames()
{
    const auto answer = m_api->call("/zoho/status");
    QCOMPARE(answer.status, 200);
    const auto token = answer.json().value(u"token"_s).toObject();
    QVERIFY(token.value(u"state"_s).isString());
    QVERIFY(token.contains(u"expires_at"_s));
    QVERIFY(token.contains(u"expires_in_seconds"_s));
    QCOMPARE(answer.json().value(u"pending_records"_s).toInt(-1), 1);
    QCOMPARE(answer.json().value(u"calls"_s).toObject().value(u"today"_s).toInt(-1), 0);
    QVERIFY(answer.json().value(u"last_run"_s).isNull());
}

void TestApiCalls::lookupShowsRowsAndChoice()
{
    const auto answer = m_api->call("/zoho/test-queue-lookup", oneQueueId());
    QCOMPARE(answer.status, 200);
    const auto rows = answer.json().value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().toObject().value(u"table"_s).toString(), u"delivered_logs"_s);
    QVERIFY(rows.first().toObject().value(u"chosen"_s).toBool());
    const auto push = answer.json().value(u"would_push"_s).toObject();
    QCOMPARE(push.value(u"status_after"_s).toString(), u"delivered"_s);
}

void TestApiCalls::lookupOfAnUnknownQueueIdIsNotFound()
{
    const auto answer = m_api->call("/zoho/test-queue-lookup", {{u"queue_id"_s, u"Q-1"_s}});
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"not_found"_s);
}

void TestApiCalls::schedulerStatusHasTheDocumentedNames()
{
    const auto answer = m_api->call("/zoho/scheduler/status");
    QCOMPARE(answer.status, 200);
    const auto document = answer.json();
    QVERIFY(document.value(u"is_running"_s).isBool());
    QVERIFY(document.contains(u"last_sync_time"_s));
    QVERIFY(document.value(u"last_sync_time"_s).isNull());
    QVERIFY(document.contains(u"next_sync_time"_s));
    QCOMPARE(document.value(u"sync_interval_minutes"_s).toInt(), 60);
    const auto stats = document.value(u"stats"_s).toObject();
    QCOMPARE(stats.keys(), QStringList({u"last_sync_duration"_s, u"total_failed"_s, u"total_synced"_s}));
    QCOMPARE(stats.value(u"total_synced"_s).toInt(-1), 0);
}

void TestApiCalls::schedulerStopAndStartPersist()
{
    const auto stopped = m_api->call("/zoho/scheduler/stop");
    QCOMPARE(stopped.status, 200);
    QCOMPARE(stopped.json().value(u"is_running"_s).toBool(true), false);
    QCOMPARE(stopped.json().value(u"stopped_by"_s).toString(), u"API user ann"_s);
    QCOMPARE(m_api->call("/zoho/scheduler/stop").json().value(u"stopped_at"_s), stopped.json().value(u"stopped_at"_s));
    QCOMPARE(m_api->call("/zoho/scheduler/status").json(), stopped.json());
    const auto started = m_api->call("/zoho/scheduler/start");
    QCOMPARE(started.json().value(u"is_running"_s).toBool(), true);
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
    m_api->cycles.execute(
        u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('zoho.queue_stalls', '3', 0)"_s);
    m_api->cycles.execute(
        u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('receiver.received', '9', 0), "
        "('receiver.unreadable', '2', 0), ('receiver.unknown_senders', '4', 0), ('receiver.without_status.no_json', "
        "'2', 0), "
        "('receiver.without_status.other_kind', '5', 0)"_s);
    const auto answer = m_api->send("GET", "/metrics");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("content-type").startsWith("text/plain"));
    const QRegularExpression line(
        u"^(# (HELP|TYPE) statusbridge_\\w+ .+|statusbridge_\\w+(\\{(kind|by)=\"\\w+\"\\})? [-+.e0-9]+)$"_s);
    const auto lines = QString::fromUtf8(answer.body).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &text : lines) {
        QVERIFY2(line.match(text).hasMatch(), qPrintable(text));
    }
    QVERIFY(lines.contains(u"statusbridge_pending_queue_ids 1"_s));
    QVERIFY(lines.contains(u"statusbridge_queue_stalls_total 3"_s));
    QVERIFY(lines.contains(u"statusbridge_zoho_calls_limit_known 0"_s));
    QVERIFY(lines.contains(u"statusbridge_webhook_unreadable_total 2"_s));
    QVERIFY(lines.contains(u"statusbridge_webhook_unknown_senders_total 4"_s));
    QVERIFY(lines.contains(u"statusbridge_webhook_troubles_total{kind=\"no_json\"} 2"_s));
    QVERIFY(lines.contains(u"statusbridge_webhook_troubles_total{kind=\"no_id\"} 0"_s));
    QVERIFY(!lines.contains(u"statusbridge_webhook_troubles_total{kind=\"other_kind\"} 5"_s));
    QVERIFY(lines.contains(u"statusbridge_webhook_without_status_total{kind=\"other_kind\"} 5"_s));
    QVERIFY(!answer.body.contains("q-1"));
    const auto state = m_api->call("/zoho/status").json().value(u"state"_s).toObject().value(u"kind"_s).toString();
    QVERIFY(lines.contains(u"statusbridge_state{kind=\"%1\"} 1"_s.arg(state)));
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

void TestApiCalls::reportsTellWhatACycleHasCounted()
{
    const zohosim::Headers right = {{"Authorization", "Basic " + QByteArray("ann:correct horse").toBase64()}};
    m_api->cycles.addDelivered(u"q-2"_s, u"sent"_s);
    m_api->cycles.sync();
    // The rows of the fixture are of June 2025.
    const QByteArray time = "from=2025-06-01&to=2025-06-30";
    const auto report = m_api->send("GET", "/api/v1/report?zone=Asia/Kolkata&" + time, right).json();
    const auto counts = report.value(u"counts"_s).toObject();
    QCOMPARE(counts.value(u"total"_s).toInt(), 2);
    QCOMPARE(counts.value(u"delivered"_s).toInt(), 1);
    QCOMPARE(report.value(u"periods"_s).toArray().size(), 30);
    QVERIFY(report.value(u"counted_at"_s).isString());
    const auto first = m_api->send("GET", "/api/v1/report/messages?limit=1&" + time, right).json();
    QCOMPARE(first.value(u"messages"_s).toArray().size(), 1);
    const QByteArray next = first.value(u"next"_s).toString().toLatin1();
    QVERIFY(!next.isEmpty());
    const auto second = m_api->send("GET", "/api/v1/report/messages?limit=1&cursor=" + next + '&' + time, right).json();
    QCOMPARE(second.value(u"messages"_s).toArray().size(), 1);
    QVERIFY(second.value(u"messages"_s) != first.value(u"messages"_s));
    QVERIFY(second.value(u"next"_s).isNull());
    const auto pending = m_api->send("GET", "/api/v1/report?state=pending&" + time, right).json();
    QCOMPARE(pending.value(u"counts"_s).toObject().value(u"total"_s).toInt(), 1);
}

void TestApiCalls::startForAdministrator(const QString &webhook)
{
    m_api = std::make_unique<ApiFixture>([&](Settings &settings) { settings.alerts.webhookUrl = webhook; });
    m_api->cycles.addRecord(u"q-1"_s, u"sent"_s);
    m_api->cycles.addDelivered(u"q-1"_s, u"delivered"_s);
    QVERIFY(m_api->session().setUserRole(u"ann"_s, Role::Administrator));
}

void TestApiCalls::alertsTellWhatTheyAreAboutAndTestsWhatTheOtherSideSaid()
{
    const auto call = [this](const QByteArray &method, const QByteArray &path) {
        const zohosim::Headers right = {{"Authorization", "Basic " + QByteArray("ann:correct horse").toBase64()}};
        return m_api->send(method, path, right);
    };
    startForAdministrator({});
    QTRY_COMPARE(call("POST", "/api/v1/alerts/test").status, 404); // no receiver is named
    QVERIFY(!call("GET", "/api/v1/alerts").json().value(u"webhook"_s).toBool(true));
    startForAdministrator(u"https://127.0.0.1:1/alerts"_s);
    QTRY_COMPARE(call("POST", "/api/v1/alerts/test").status, 200);
    const auto view = call("GET", "/api/v1/alerts?limit=5").json();
    QVERIFY(view.value(u"webhook"_s).toBool());
    const auto deliveries = view.value(u"deliveries"_s).toArray();
    QVERIFY(!deliveries.isEmpty());
    QCOMPARE(deliveries[0].toObject().value(u"state"_s).toString(), u"given_up"_s);
    QVERIFY(deliveries[0].toObject().value(u"answer"_s).toString().startsWith(u"127.0.0.1 can't be reached."_s));
    QCOMPARE(call("GET", "/api/v1/alerts?most=5").status, 400); // a slip
}

void TestApiCalls::reportsRefuseWhatTheyCanNotRead_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("a slip") << QByteArray("/api/v1/report?form=2025-06-01");
    QTest::newRow("no day") << QByteArray("/api/v1/report?from=yesterday");
    QTest::newRow("no step") << QByteArray("/api/v1/report?step=week");
    QTest::newRow("no cursor") << QByteArray("/api/v1/report/messages?cursor=x");
    QTest::newRow("no page") << QByteArray("/api/v1/report/messages?limit=0");
    QTest::newRow("a parameter of the other") << QByteArray("/api/v1/report/messages?step=day");
}

void TestApiCalls::reportsRefuseWhatTheyCanNotRead()
{
    QFETCH(QByteArray, path);
    const QByteArray right = "Basic " + QByteArray("ann:correct horse").toBase64();
    QCOMPARE(m_api->send("GET", path, {{"Authorization", right}}).status, 400);
    QCOMPARE(m_api->send("GET", path).status, 401);
}

void TestApiCalls::unknownMembersAreIgnored()
{
    QCOMPARE(m_api->call("/zoho/status", {{u"verbose"_s, true}}).status, 200);
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
            QTest::addRow("%s %s %s", route.method.constData(), route.path.constData(), name)
                << method << route.path << type << body << status;
        };
        row("strange method", "PUT", json, right, 405);
        if (route.needsCredentials && !route.takesCredentialsInBody) {
            row("credentials in the body", route.method, json, right, 400);
        }
        if (route.takesCredentialsInBody) {
            row("wrong method", "GET", json, right, 405);
            row("no credentials", route.method, json, "{}", 401);
            row("no body", route.method, "", "", 401);
            row("wrong password", route.method, json, R"({"username":"ann","password":"x"})", 401);
            row("unknown user", route.method, json, R"({"username":"bob","password":"correct horse"})", 401);
            row("broken JSON", route.method, json, R"({"username":"ann","password":})", 400);
            row("no object", route.method, json, R"(["ann","correct horse"])", 400);
            row("user of another type", route.method, json, R"({"username":5,"password":"correct horse"})", 400);
            row("another content type", route.method, "text/plain", right, 415);
            row("large body", route.method, json, QByteArray(70000, ' '), 413);
        }
    }
    QTest::newRow("lookup without queue id")
        << QByteArray("POST") << QByteArray("/zoho/test-queue-lookup") << json << right << 400;
    const std::pair<const char *, QByteArray> wrongTexts[] = {
        {"a surrogate that stands alone", R"("queue_id":"\ud800")"},
        {"surrogates in the wrong order", R"("queue_id":"\udc00\ud800")"},
        {"U+0000", R"("queue_id":"q\u0000")"},
        {"wrong text where nothing looks", R"("queue_id":"q-1","more":[{"x":"\ud800"}])"},
        {"a name that is no text", R"("queue_id":"q-1","\ud800":1)"}};
    for (const auto &[name, member] : wrongTexts) {
        QTest::newRow(name) << QByteArray("POST") << QByteArray("/zoho/test-queue-lookup") << json
                            << R"({"username":"ann","password":"correct horse",)" + member + '}' << 400;
    }
    QTest::newRow("a user that is no text") << QByteArray("POST") << QByteArray("/zoho/status") << json
                                            << QByteArray(R"({"username":"ann\u0000","password":"x"})") << 400;
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
    path.replace("{id}", "1").replace("{name}", "bob");
    const auto answer = m_api->send(method, path, headers, body);
    QCOMPARE(answer.status, status);
    const auto error = answer.json().value(u"error"_s).toObject();
    QVERIFY(!error.value(u"code"_s).toString().isEmpty());
    QVERIFY(error.value(u"message"_s).toString().endsWith(u'.'));
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
    QVERIFY(m_api->session().removeUser(u"ann"_s).hasValue());
    QCOMPARE(m_api->call("/zoho/status").status, 401);
}

void TestApiCalls::aKnownCallerIsNotSlowedByOthers()
{
    QCOMPARE(m_api->call("/zoho/status").status, 200);
    const auto guess = [](int number) {
        return QByteArray(R"({"username":"ann","password":"guess )" + QByteArray::number(number) + R"("})");
    };
    const zohosim::Headers json = {{"Content-Type", "application/json"}};
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(m_api->send("POST", "/zoho/status", json, guess(i)).status, 401);
    }
    std::vector<std::unique_ptr<zohosim::TestClient>> guessers;
    for (int i = 5; i < 11; ++i) {
        guessers.push_back(std::make_unique<zohosim::TestClient>(m_api->port()));
        guessers.back()->send("POST", "/zoho/status", json, guess(i));
    }
    int slowed = 0;
    for (const auto &guesser : guessers) {
        QCOMPARE(m_api->call("/zoho/status").status, 200);
        const auto answer = guesser->receive(patienceMs);
        QVERIFY(answer.status == 401 || answer.status == 429);
        QCOMPARE(!answer.header("retry-after").isEmpty(), answer.status == 429);
        slowed += answer.status == 429 ? 1 : 0;
    }
    QCOMPARE(slowed, 4); // two wait in line
}

void TestApiCalls::withoutADatabaseItSaysSo()
{
    m_api->cycles.execute(u"DROP TABLE statusbridge_users"_s);
    const auto answer = m_api->call("/zoho/status");
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.header("retry-after").isEmpty());
    QCOMPARE(m_api->send("GET", "/healthz").status, 200);
}

void TestApiCalls::whatIsMissingIsNamed()
{
    m_api->cycles.execute(u"ALTER TABLE delivered_logs RENAME TO gone"_s);
    const auto answer = m_api->call("/zoho/status");
    QCOMPARE(answer.status, 503);
    QVERIFY2(answer.body.contains("delivered_logs"), answer.body.constData());
    QCOMPARE(m_api->call("/zoho/status", {{u"password"_s, u"wrong"_s}}).status, 401);
}

void TestApiCalls::onlyCallersWithCredentialsSeeWhatTheDatabaseSays()
{
    QCOMPARE(m_api->send("GET", "/readyz").status, 200);
    QCOMPARE(m_api->call("/zoho/status").status, 200);
    m_api->cycles.execute(u"ALTER TABLE statusbridge_state RENAME TO gone"_s);
    const auto known = m_api->call("/zoho/status");
    QCOMPARE(known.status, 503);
    QVERIFY2(known.body.contains("statusbridge_state"), known.body.constData());
    m_api->cycles.clock.advance(std::chrono::seconds(6));
    const auto readiness = m_api->send("GET", "/readyz");
    QCOMPARE(readiness.status, 503);
    QVERIFY(readiness.header("retry-after").isEmpty()); // a missing table waits for a person
    const auto error = readiness.json().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), u"schema"_s);
    QVERIFY2(error.value(u"message"_s).toString().contains(u"The database can't be used; it was read last "_s),
             readiness.body.constData());
    QVERIFY2(!readiness.body.contains("statusbridge_state"), readiness.body.constData());

    m_api->cycles.execute(u"ALTER TABLE statusbridge_users RENAME TO gone_users"_s);
    for (const auto *password : {"correct horse", "wrong horse"}) {
        m_api->cycles.clock.advance(std::chrono::seconds(6));
        const auto unknown = m_api->call("/zoho/status", {{u"password"_s, QString::fromLatin1(password)}});
        QCOMPARE(unknown.status, 503);
        QVERIFY(unknown.header("retry-after").isEmpty());
        QVERIFY2(!unknown.body.contains("statusbridge_"), unknown.body.constData());
    }
}

QTEST_GUILESS_MAIN(TestApiCalls)

} // namespace tst_apicalls

#include "tst_apicalls.moc"
