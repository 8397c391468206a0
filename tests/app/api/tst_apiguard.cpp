// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/halfclose.h"
#include "tests/app/api/apifixture.h"
#include "tests/bench/processmemory.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QSemaphore>
#include <QTest>

#include <algorithm>

namespace tst_apiguard {

using namespace statusbridge;
using namespace std::chrono_literals;
using zohosim::Answer;

constexpr int patienceMs = 20000;
constexpr int mebibyte = 1024 * 1024;
#ifdef __SANITIZE_ADDRESS__
constexpr double mostGrowth = 400; // MiB; it keeps for a while what was freed
#else
constexpr double mostGrowth = 12;
#endif

//! A handler that hangs until it is let go, as a database that says nothing does.
struct Hanging
{
    QSemaphore arrived;
    QSemaphore mayEnd;

    Expected<QJsonObject> operator()()
    {
        arrived.release();
        mayEnd.acquire();
        return QJsonObject{{u"late"_s, true}};
    }
};

ApiRoute route(const char *method, const char *path, const decltype(ApiRoute::handler) &handler)
{
    return {.method = method, .path = path, .needsCredentials = false, .handler = handler};
}

std::unique_ptr<QTcpSocket> connected(const ApiFixture &api, const QByteArray &bytes = {},
                                      const QString &from = u"127.0.0.1"_s)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->bind(QHostAddress(from));
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), api.port());
    if (!socket->waitForConnected(patienceMs)) {
        qFatal("There was no connection.");
    }
    socket->write(bytes);
    socket->waitForBytesWritten(patienceMs);
    return socket;
}

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

QString messageOf(const Answer &answer)
{
    return answer.json().value(u"error"_s).toObject().value(u"message"_s).toString();
}

// What the guard does for clients while others don't read, don't write, or hang in a handler.
class TestApiGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientsThatDoNotReadCostNoMemory();
    void aClientAheadOfItsAnswersCostsNoMemory();
    void whoDoesNotReadIsDropped();
    void aSlowReaderGetsItsAnswer();
    void largeAnswersShareTheirPlace();
    void largeBodiesShareTheirPlace();
    void strangersLeaveAPlaceForOthers();
    void aPlaceIsNotWaitedForWithoutEnd();
    void aHangingHandlerIsGivenUp();
    void onlyAFewHandlersMayHang();
    void whoWaitsForAnotherServerHoldsUpNoOtherCall();
    void theGuardEndsWhileZohoIsWaitedFor();
    void whoWaitsForZohoForTooLongIsGivenUp();
    void metricsDoNotWaitForAHangingHandler();
    void aClientThatHasEndedItsSideIsAnswered_data();
    void aClientThatHasEndedItsSideIsAnswered();
    void aClientThatMayBeGoneIsNotKeptForLong();
    void networksTakeTurns();
    void aPathMayHaveParameters_data();
    void aPathMayHaveParameters();
    void noPartOfAPathHasASlash();
    void whatIsNotInTheTableIsAnsweredByTheGuard();
    void headOfAHandlersAnswerHasNoBody();
    void anotherProtocolIsNotSpoken();
    void anUnknownUserCostsNoStatement();
    void deadlinesHoldWhileClientsKeepComing();
    void slowCrowdsDoNotPushOutAVerifiedClient();
    void colleaguesTakeNoPlaceOfANewClient();
    void slowCrowdsDoNotPushOutANewClient();
    void aTrustedProxyHasManyConnections();

private:
    //! An API with one more route, GET /hang.
    [[nodiscard]] std::unique_ptr<ApiFixture> hangingApi(WorkerLimits limits);
    //! Calls GET /hang, without waiting for the answer, and waits until it hangs.
    [[nodiscard]] std::unique_ptr<zohosim::TestClient> hang(const ApiFixture &api);

    std::unique_ptr<Hanging> m_hanging;
};

ApiOptions withRoutes(const QList<ApiRoute> &routes)
{
    ApiOptions options;
    options.routes += routes;
    return options;
}

ApiOptions withLargeAnswer()
{
    return withRoutes({route("GET", "/large", [](ApiContext &, const ApiRequest &) -> Expected<QJsonObject> {
        return QJsonObject{{u"text"_s, QString(mebibyte, u'x')}};
    })});
}

void TestApiGuard::clientsThatDoNotReadCostNoMemory()
{
    const ApiFixture api;
    QCOMPARE(api.send("GET", "/openapi.json").status, 200);
    const auto before = processMebibytes("VmRSS"_ba);
    std::vector<std::unique_ptr<QTcpSocket>> greedy(8);
    std::ranges::generate(greedy, [&] { return connected(api); });
    const auto requests = get("/openapi.json").repeated(1000);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1500) {
        for (const auto &socket : greedy) {
            if (socket->bytesToWrite() == 0) {
                socket->write(requests);
            }
            socket->setReadBufferSize(1);
            static_cast<void>(socket->waitForBytesWritten(20));
        }
    }
    const auto grown = processMebibytes("VmRSS"_ba) - before;
    QVERIFY2(grown < mostGrowth, qPrintable(QString::number(grown)));
    QCOMPARE(api.send("GET", "/healthz").status, 200);
}

void TestApiGuard::aClientAheadOfItsAnswersCostsNoMemory()
{
    const ApiFixture api;
    const auto requests = get("/healthz").repeated(1000);
    const auto hasty = connected(api, requests);
    const auto before = processMebibytes("VmRSS"_ba);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1500) {
        if (hasty->bytesToWrite() == 0) {
            hasty->write(requests);
        }
        static_cast<void>(hasty->waitForReadyRead(20));
        hasty->readAll();
    }
    const auto grown = processMebibytes("VmRSS"_ba) - before;
    QVERIFY2(grown < mostGrowth, qPrintable(QString::number(grown)));
}

void TestApiGuard::whoDoesNotReadIsDropped()
{
    auto options = withLargeAnswer();
    options.connections.deadlines.stall = 300ms;
    const ApiFixture api({}, options);
    const auto lazy = connected(api);
    lazy->setReadBufferSize(1);
    constexpr int asked = 45; // more MiB than the system takes for it: 32 and 4 are usual limits of buffers
    lazy->write(get("/large").repeated(asked));
    lazy->waitForBytesWritten(patienceMs);
    QTest::qWait(1000);
    lazy->setReadBufferSize(0);
    QTRY_COMPARE_WITH_TIMEOUT(lazy->state(), QAbstractSocket::UnconnectedState, patienceMs);
    QVERIFY(lazy->readAll().count("HTTP/1.1 200 OK\r\n") < asked);
}

void TestApiGuard::aSlowReaderGetsItsAnswer()
{
    auto options = withLargeAnswer();
    options.connections.deadlines.stall = 1000ms;
    const ApiFixture api({}, options);
    const auto slow = connected(api, get("/large").repeated(10));
    slow->setReadBufferSize(256LL * 1024);
    QByteArray all;
    while (all.size() < 10 * mebibyte && slow->state() == QAbstractSocket::ConnectedState) {
        QTest::qWait(10);
        all += slow->readAll();
    }
    QCOMPARE(all.count("HTTP/1.1 200 OK\r\n"), 10);
}

void TestApiGuard::largeAnswersShareTheirPlace()
{
    auto options = withLargeAnswer();
    options.connections.sharedSpace = mebibyte + mebibyte / 2;
    const ApiFixture api({}, options);
    QCOMPARE(api.send("GET", "/large").status, 200);
    const auto lazy = connected(api);
    lazy->setReadBufferSize(1);
    lazy->write(get("/large").repeated(30));
    lazy->waitForBytesWritten(patienceMs);
    Answer refused;
    QTRY_COMPARE_WITH_TIMEOUT((refused = api.send("GET", "/large")).status, 503, patienceMs);
    QVERIFY2(messageOf(refused).contains(u"large answers"_s), qPrintable(messageOf(refused)));
    QVERIFY(refused.header("retry-after").toInt() > 0);
    QCOMPARE(api.send("GET", "/healthz").status, 200);
    lazy->abort();
    QTRY_COMPARE_WITH_TIMEOUT(api.send("GET", "/large").status, 200, patienceMs);
}

void TestApiGuard::largeBodiesShareTheirPlace()
{
    auto large = route("POST", "/large", [](ApiContext &, const ApiRequest &request) -> Expected<QJsonObject> {
        return QJsonObject{{u"size"_s, request.body.value(u"text"_s).toString().size()}};
    });
    large.mostBody = mebibyte;
    auto options = withRoutes({large});
    options.connections.sharedSpace = mebibyte;
    const ApiFixture api({}, options);
    const QByteArray body = R"({"text":")" + QByteArray(mebibyte - 100, 'x') + R"("})";
    const QByteArray request =
        "POST /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\n\r\n" + body;
    const auto first = connected(api, request.left(request.size() / 2));
    const auto second = connected(api);
    second->write(request);
    QVERIFY(!second->waitForReadyRead(500));
    QCOMPARE(api.send("GET", "/healthz").status, 200);
    first->write(request.mid(request.size() / 2));
    QVERIFY(first->waitForDisconnected(patienceMs));
    QVERIFY(first->readAll().endsWith("{\"size\":1048476}"));
    QVERIFY(second->waitForDisconnected(patienceMs));
    QVERIFY(second->readAll().endsWith("{\"size\":1048476}"));
    QCOMPARE(api.send("POST", "/large", {}, QByteArray(mebibyte + 1, ' ')).status, 413);
}

void TestApiGuard::strangersLeaveAPlaceForOthers()
{
    auto options = withLargeAnswer();
    options.connections.sharedSpace = 4LL * mebibyte;
    const ApiFixture api({}, options);
    QCOMPARE(api.call("/zoho/status").status, 200);
    QList<std::shared_ptr<QTcpSocket>> strangers;
    for (int i = 0; i < 24; ++i) {
        strangers.append(connected(api,
                                   "PATCH /api/v1/settings HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                                   "application/json\r\nContent-Length: 262144\r\n\r\n",
                                   u"127.0.%1.2"_s.arg(1 + i % 4)));
    }
    QTest::qWait(300);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(api.send("GET", "/large").status, 200);
    }
}

void TestApiGuard::aPlaceIsNotWaitedForWithoutEnd()
{
    auto options = withLargeAnswer();
    options.connections.sharedSpace = 4LL * mebibyte;
    options.connections.deadlines.place = 500ms;
    const ApiFixture api({}, options);
    QCOMPARE(api.call("/zoho/status").status, 200);
    const QByteArray head = "PATCH /api/v1/settings HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                            "application/json\r\nContent-Length: 262144\r\n\r\n";
    QList<std::shared_ptr<QTcpSocket>> strangers;
    for (int i = 0; i < 5; ++i) {
        strangers.append(connected(api, head, u"127.0.1.2"_s));
    }
    // There is a place for four. Each answer gives one back, but none that the fifth could have.
    QByteArray refused;
    QElapsedTimer timer;
    timer.start();
    while (refused.isEmpty() && timer.elapsed() < 5000) {
        QCOMPARE(api.send("GET", "/large").status, 200);
        for (const auto &stranger : strangers) {
            static_cast<void>(stranger->waitForReadyRead(1));
            refused += stranger->readAll();
        }
    }
    QVERIFY2(refused.startsWith("HTTP/1.1 503 "), qPrintable(QString::number(timer.elapsed())));
}

std::unique_ptr<ApiFixture> TestApiGuard::hangingApi(WorkerLimits limits)
{
    m_hanging = std::make_unique<Hanging>();
    auto options =
        withRoutes({route("GET", "/hang", [this](ApiContext &, const ApiRequest &) { return (*m_hanging)(); })});
    options.workers = limits;
    return std::make_unique<ApiFixture>(std::function<void(Settings &)>(), options);
}

std::unique_ptr<zohosim::TestClient> TestApiGuard::hang(const ApiFixture &api)
{
    auto client = std::make_unique<zohosim::TestClient>(api.port());
    client->send("GET", "/hang");
    if (!m_hanging->arrived.tryAcquire(1, patienceMs)) {
        qFatal("It was not called.");
    }
    return client;
}

void TestApiGuard::aHangingHandlerIsGivenUp()
{
    const auto api = hangingApi({.deadline = 900ms, .givenUp = 2});
    QCOMPARE(api->call("/zoho/scheduler/status").status, 200);
    const auto client = hang(*api);
    QList<qint64> milliseconds;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(api->send("GET", "/healthz").status, 200);
        milliseconds.append(timer.elapsed());
    }
    // One or the other may be late because of the machine.
    std::sort(milliseconds.begin(), milliseconds.end());
    QVERIFY2(milliseconds.at(10) <= 50, qPrintable(QString::number(milliseconds.at(10))));
    QVERIFY2(milliseconds.last() <= 700, qPrintable(QString::number(milliseconds.last())));
    const auto given = client->receive(patienceMs);
    QCOMPARE(given.status, 503);
    QCOMPARE(messageOf(given), u"The call has not come back within 1 s."_s); // it reads, so no effect is to be feared
    QVERIFY(given.header("retry-after").toInt() > 0);
    QCOMPARE(api->call("/zoho/scheduler/status").status, 200);
    const auto readiness = api->send("GET", "/readyz");
    QCOMPARE(readiness.status, 503);
    QVERIFY2(messageOf(readiness).contains(u"1 of at most 2 workers"_s), qPrintable(messageOf(readiness)));
    QVERIFY(readiness.header("retry-after").toInt() > 0);
    m_hanging->mayEnd.release();
    QTRY_COMPARE_WITH_TIMEOUT(api->send("GET", "/readyz").status, 200, patienceMs);
}

void TestApiGuard::onlyAFewHandlersMayHang()
{
    const auto api = hangingApi({.deadline = 900ms, .givenUp = 2});
    QCOMPARE(hang(*api)->receive(patienceMs).status, 503);
    QCOMPARE(hang(*api)->receive(patienceMs).status, 503);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(api->send("GET", "/hang").status, 503);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    for (const auto &refused : {api->send("GET", "/hang"), api->call("/zoho/scheduler/status")}) {
        QCOMPARE(refused.status, 503);
        QVERIFY2(messageOf(refused).contains(u"2 of at most 2 workers"_s), qPrintable(messageOf(refused)));
        QVERIFY(refused.header("retry-after").toInt() > 0);
    }
    m_hanging->mayEnd.release();
    QTRY_COMPARE_WITH_TIMEOUT(api->call("/zoho/scheduler/status").status, 200, patienceMs);
    m_hanging->mayEnd.release();
    QTRY_COMPARE_WITH_TIMEOUT(api->send("GET", "/readyz").status, 200, patienceMs);
}

void TestApiGuard::whoWaitsForAnotherServerHoldsUpNoOtherCall()
{
    m_hanging = std::make_unique<Hanging>();
    auto elsewhere = route("GET", "/hang", [this](ApiContext &, const ApiRequest &) { return (*m_hanging)(); });
    elsewhere.asksElsewhere = true;
    const ApiFixture api({}, withRoutes({elsewhere}));
    const auto client = hang(api);
    QCOMPARE(api.call("/zoho/scheduler/status").status, 200);
    QCOMPARE(api.send("GET", "/readyz").status, 200);
    m_hanging->mayEnd.release();
    QCOMPARE(client->receive(patienceMs).status, 200);
}

//! Asks what Zoho shows, which it never says, and waits until Zoho was asked.
std::unique_ptr<zohosim::TestClient> askSilentZoho(ApiFixture &api)
{
    api.cycles.zoho.addFault(
        zohosim::Fault::of(zohosim::Fault::Action::Hang).on(zohosim::CallKind::List).repeated(zohosim::Fault::forever));
    auto client = std::make_unique<zohosim::TestClient>(api.port());
    client->send("POST", "/api/v1/lookup/at-zoho",
                 {{"Authorization", "Basic " + QByteArray("ann:correct horse").toBase64()},
                  {"Content-Type", "application/json"}},
                 R"({"queue_id":"q-1"})");
    if (!QTest::qWaitFor([&] { return api.cycles.zoho.apiCalls() == 1; }, patienceMs)) {
        qFatal("Zoho was not asked.");
    }
    return client;
}

void TestApiGuard::theGuardEndsWhileZohoIsWaitedFor()
{
    auto api = std::make_unique<ApiFixture>();
    const auto client = askSilentZoho(*api);
    QElapsedTimer timer;
    timer.start();
    api.reset();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestApiGuard::whoWaitsForZohoForTooLongIsGivenUp()
{
    ApiOptions options;
    options.workers = WorkerLimits{.deadline = 1s, .givenUp = 2};
    auto api = std::make_unique<ApiFixture>(std::function<void(Settings &)>(), options);
    const auto client = askSilentZoho(*api);
    const auto given = client->receive(patienceMs);
    QCOMPARE(given.status, 503);
    QCOMPARE(messageOf(given), u"The call has not come back within 1 s."_s);
    // It goes on waiting until it comes back by itself, or the guard ends.
    const auto readiness = api->send("GET", "/readyz");
    QCOMPARE(readiness.status, 503);
    QVERIFY2(messageOf(readiness).contains(u"1 of at most 2 workers"_s), qPrintable(messageOf(readiness)));
    QVERIFY(messageOf(readiness).endsWith(u"another server may not answer."_s));
    QVERIFY(api->send("GET", "/metrics").body.contains("\nstatusbridge_api_hanging_workers 1\n"));
    QCOMPARE(api->call("/zoho/scheduler/status").status, 200);
    api.reset();
}

void TestApiGuard::metricsDoNotWaitForAHangingHandler()
{
    const auto api = hangingApi({.deadline = 30s, .givenUp = 2});
    QVERIFY(api->send("GET", "/metrics").body.contains("\nstatusbridge_database_up 1\n"));
    const auto client = hang(*api);
    api->cycles.clock.advance(6s);
    QElapsedTimer timer;
    timer.start();
    auto metrics = api->send("GET", "/metrics");
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(metrics.body.contains("\nstatusbridge_pending_queue_ids 0\n"));
    QVERIFY(metrics.body.contains("\nstatusbridge_status_age_seconds 6"));
    // Another caller is waited for, and nothing is wrong with the database.
    QVERIFY(metrics.body.contains("\nstatusbridge_database_up 1\n"));
    QVERIFY(metrics.body.contains("\nstatusbridge_state{kind=\"database_problem\"} 0\n"));
    const qint64 asked = api->cycles.clock.utcNow().toSecsSinceEpoch();
    api->cycles.clock.advance(14s);
    metrics = api->send("GET", "/metrics");
    QVERIFY(metrics.body.contains("\nstatusbridge_database_up 0\n"));
    QVERIFY(metrics.body.contains("\nstatusbridge_state{kind=\"database_problem\"} 1\n"));
    const auto since = metrics.body.mid(metrics.body.indexOf("\nstatusbridge_state_since_time_seconds ") + 39);
    QVERIFY2(qAbs(since.left(since.indexOf('\n')).toLongLong() - asked) <= 2, since.left(20).constData());
    m_hanging->mayEnd.release();
    QCOMPARE(client->receive(patienceMs).status, 200);
}

void TestApiGuard::aClientThatHasEndedItsSideIsAnswered_data()
{
    QTest::addColumn<QByteArray>("requests");
    QTest::addColumn<int>("answers");
    QTest::newRow("one") << get("/hang") << 1;
    QTest::newRow("two at once") << get("/hang") + get("/healthz") << 2;
    QTest::newRow("half a request after it") << get("/hang") + "GET /heal" << 1;
}

void TestApiGuard::aClientThatHasEndedItsSideIsAnswered()
{
    QFETCH(QByteArray, requests);
    QFETCH(int, answers);
    const auto api = hangingApi({.deadline = 30s});
    const auto client = connected(*api, requests);
    QVERIFY(m_hanging->arrived.tryAcquire(1, patienceMs));
    endSending(client->socketDescriptor());
    QCOMPARE(api->send("GET", "/healthz").status, 200); // so the guard has seen the end
    m_hanging->mayEnd.release();
    QVERIFY(client->state() == QAbstractSocket::UnconnectedState || client->waitForDisconnected(patienceMs));
    const auto all = client->readAll();
    QVERIFY2(all.contains(R"({"late":true})"), all.constData());
    QCOMPARE(all.count("HTTP/1.1 200 OK\r\n"), answers);
}

void TestApiGuard::aClientThatMayBeGoneIsNotKeptForLong()
{
    const auto api = hangingApi({.deadline = 30s});
    const auto client = connected(*api, get("/hang"));
    QVERIFY(m_hanging->arrived.tryAcquire(1, patienceMs));
    const auto patient = connected(*api, get("/healthz"));
    endSending(client->socketDescriptor());
    api->cycles.clock.advance(3s);
    QVERIFY(client->state() == QAbstractSocket::UnconnectedState || client->waitForDisconnected(patienceMs));
    QCOMPARE(client->readAll(), QByteArray());
    QCOMPARE(patient->state(), QAbstractSocket::ConnectedState);
    m_hanging->mayEnd.release();
}

void TestApiGuard::networksTakeTurns()
{
    Hanging hanging;
    QMutex mutex;
    QStringList served;
    const ApiFixture api(
        {},
        withRoutes({route("GET", "/hang", [&](ApiContext &, const ApiRequest &) { return hanging(); }),
                    route("GET", "/turn/{of}", [&](ApiContext &, const ApiRequest &request) -> Expected<QJsonObject> {
                        const QMutexLocker locker(&mutex);
                        served += request.parameters.first();
                        return QJsonObject();
                    })}));
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    clients.push_back(connected(api, get("/hang"), u"127.0.5.1"_s));
    QVERIFY(hanging.arrived.tryAcquire(1, patienceMs));
    for (const auto *turn : {"a1", "a2", "a3", "a4"}) {
        clients.push_back(connected(api, get("/turn/" + QByteArray(turn)), u"127.0.7.1"_s));
    }
    clients.push_back(connected(api, get("/turn/b"), u"127.0.9.1"_s));
    QCOMPARE(api.send("GET", "/healthz").status, 200); // so all were read
    hanging.mayEnd.release();
    for (const auto &client : clients) {
        QVERIFY(client->bytesAvailable() > 0 || client->waitForReadyRead(patienceMs));
    }
    const QMutexLocker locker(&mutex);
    QCOMPARE(served, QStringList({u"a1"_s, u"b"_s, u"a2"_s, u"a3"_s, u"a4"_s}));
}

void TestApiGuard::aPathMayHaveParameters_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QStringList>("parameters");
    QTest::newRow("one") << QByteArray("/things/12?filter=x") << QStringList{u"12"_s};
    QTest::newRow("encoded") << QByteArray("/things/a%20b%25%C3%A9") << QStringList{u"a b%é"_s};
    QTest::newRow("two") << QByteArray("/things/12/parts/x.y") << QStringList{u"12"_s, u"x.y"_s};
}

ApiOptions withThings()
{
    const auto echo = [](ApiContext &, const ApiRequest &request) -> Expected<QJsonObject> {
        return QJsonObject{{u"parameters"_s, QJsonArray::fromStringList(request.parameters)},
                           {u"filter"_s, request.query.queryItemValue(u"filter"_s)}};
    };
    return withRoutes({route("GET", "/things/{id}", echo), route("GET", "/things/{id}/parts/{part}", echo)});
}

void TestApiGuard::aPathMayHaveParameters()
{
    QFETCH(QByteArray, path);
    QFETCH(QStringList, parameters);
    const ApiFixture api({}, withThings());
    const auto answer = api.send("GET", path);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value(u"parameters"_s), QJsonValue(QJsonArray::fromStringList(parameters)));
    QCOMPARE(answer.json().value(u"filter"_s).toString(), path.contains('?') ? u"x"_s : QString());
    QCOMPARE(answer.header("cache-control"), QByteArray("no-store"));
}

void TestApiGuard::noPartOfAPathHasASlash()
{
    const ApiFixture api({}, withThings());
    for (const auto *path :
         {"/things/a%2Fb", "/things/a%2f", "/things/%00", "/things/%FF", "/things/a#b", "/things/%ED%A0%80"}) {
        const auto answer = api.send("GET", path);
        QVERIFY2(answer.status == 400, path);
        QVERIFY(messageOf(answer).endsWith(u'.'));
    }
    QCOMPARE(api.send("GET", "/things/").status, 404);
    QCOMPARE(api.send("GET", "/things//parts/x").status, 404);
}

void TestApiGuard::whatIsNotInTheTableIsAnsweredByTheGuard()
{
    const ApiFixture api({}, withThings());
    const auto missing = api.send("GET", "/things");
    QCOMPARE(missing.status, 404);
    QVERIFY(messageOf(missing).contains(u"/openapi.json"_s));
    const auto wrong = api.send("DELETE", "/things/1");
    QCOMPARE(wrong.status, 405);
    QCOMPARE(wrong.header("allow"), QByteArray("GET, HEAD"));
    QCOMPARE(api.send("GET", "/zoho/sync").header("allow"), QByteArray("POST"));
}

void TestApiGuard::headOfAHandlersAnswerHasNoBody()
{
    const ApiFixture api({}, withThings());
    const auto answer = api.sendRaw("HEAD /things/1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    const QByteArray length = QByteArray::number(api.send("GET", "/things/1").body.size()) + "\r\n";
    QVERIFY(answer.toLower().contains(QByteArray("\r\ncontent-length: " + length)));
    QVERIFY(answer.endsWith("\r\nConnection: close\r\n\r\n"));
}

void TestApiGuard::anotherProtocolIsNotSpoken()
{
    const ApiFixture api({}, withThings());
    const auto answer = api.sendRaw("GET /things/1 HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\n"
                                    "Upgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
}

void TestApiGuard::anUnknownUserCostsNoStatement()
{
    ApiFixture api;
    QCOMPARE(api.call("/zoho/scheduler/status").status, 200);
    api.cycles.clock.advance(2s);
    QCOMPARE(api.call("/zoho/scheduler/status", {{u"username"_s, u"bob"_s}}).status, 401);
    api.cycles.execute(u"DROP TABLE statusbridge_users"_s);
    // The list of users is not asked for again yet.
    QCOMPARE(api.call("/zoho/scheduler/status", {{u"username"_s, u"bert"_s}}).status, 401);
    api.cycles.clock.advance(2s);
    QCOMPARE(api.call("/zoho/scheduler/status", {{u"username"_s, u"beth"_s}}).status, 503);
}

void TestApiGuard::deadlinesHoldWhileClientsKeepComing()
{
    ApiOptions options;
    options.connections.deadlines.request = 500ms;
    const ApiFixture api({}, options);
    const auto slow = connected(api, "POST /zoho/status HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n");
    QElapsedTimer timer;
    timer.start();
    while (slow->bytesAvailable() == 0 && timer.elapsed() < 5000) {
        QCOMPARE(api.send("GET", "/healthz").status, 200);
        static_cast<void>(slow->waitForReadyRead(50));
    }
    QVERIFY2(slow->readAll().startsWith("HTTP/1.1 408 "), qPrintable(QString::number(timer.elapsed())));
}

void TestApiGuard::slowCrowdsDoNotPushOutAVerifiedClient()
{
    ApiOptions options;
    options.connections.perPrefix = 8;
    const ApiFixture api({}, options);
    zohosim::TestClient client(api.port());
    const auto body = QJsonDocument(ApiFixture::credentials()).toJson();
    const auto call = [&] {
        return client.exchange("POST", "/zoho/scheduler/status", {{"Content-Type", "application/json"}}, body).status;
    };
    QCOMPARE(call(), 200);
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    crowd.reserve(50);
    for (int i = 0; i < 50; ++i) {
        crowd.push_back(connected(api, i % 2 ? "POST /z" : ""));
    }
    QCOMPARE(call(), 200);
}

void TestApiGuard::colleaguesTakeNoPlaceOfANewClient()
{
    ApiOptions options;
    options.connections.perPrefix = 4;
    const ApiFixture api({}, options);
    const auto body = QJsonDocument(ApiFixture::credentials()).toJson();
    std::vector<std::unique_ptr<zohosim::TestClient>> office;
    for (int i = 0; i < 12; ++i) {
        office.push_back(std::make_unique<zohosim::TestClient>(api.port()));
        const auto answer =
            office.back()->exchange("POST", "/zoho/scheduler/status", {{"Content-Type", "application/json"}}, body);
        QCOMPARE(answer.status, 200);
    }
    QCOMPARE(office.front()->exchange("GET", "/healthz").status, 200); // over the connection of before
}

void TestApiGuard::slowCrowdsDoNotPushOutANewClient()
{
    ApiOptions options;
    options.connections.perPrefix = 8;
    const ApiFixture api({}, options);
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    crowd.reserve(100);
    for (int round = 0; round < 20; ++round) {
        for (int i = 0; i < 5; ++i) {
            crowd.push_back(connected(api, "POST /z"));
        }
        QCOMPARE(api.call("/zoho/scheduler/status").status, 200);
    }
}

void TestApiGuard::aTrustedProxyHasManyConnections()
{
    ApiOptions options;
    options.connections.perPrefix = 4;
    const ApiFixture api([](Settings &settings) { settings.api.trustedProxies = {u"127.0.0.0/8"_s}; }, options);
    std::vector<std::unique_ptr<QTcpSocket>> idle(20);
    std::ranges::generate(idle, [&] { return connected(api); });
    QCOMPARE(api.send("GET", "/healthz").status, 200);
    QCOMPARE(idle.front()->state(), QAbstractSocket::ConnectedState);
}

QTEST_GUILESS_MAIN(TestApiGuard)

} // namespace tst_apiguard

#include "tst_apiguard.moc"
