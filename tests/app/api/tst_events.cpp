// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/apifixture.h"
#include "tests/app/api/eventreader.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

namespace tst_events {

using namespace statusbridge;
using namespace std::chrono_literals;

constexpr int patienceMs = 20000;

// The stream of events, with a real engine behind it.
class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }
    void aCycleIsToldFromItsBeginningToItsEnd();
    void progressIsNotLate();
    void curlReadsIt();
    void aHeartbeatComesEvery15Seconds();
    void whoComesBackMissesNothing();
    void whoComesBackTooLateIsToldSo();
    void aViewerSeesNoNumbers();
    void theSchedulerAndWhatIsParkedAreTold();
    void clientsThatComeAndGoKeepNoOneFromTheNews();
    void aStreamEndsWhenItsTokenIsRevoked();
    void aStreamEndsAtOnceWhenTheApiRevokesItsToken();
    void aStreamEndsWhenItsRoleChanges();
    void aReaderWhoDoesNotReadIsDropped();
    void aReaderWhoTalksIsDropped();
    void thereAreNotTooManyStreams();
    void streamsOccupyNoWorker();
    void streamsEndWithTheServer();
    void headOfAStreamIsNoStream();

private:
    Secret tokenFor(Role role, const QString &name = u"reader"_s)
    {
        const auto token = m_api->session().addToken({.name = name, .role = role, .createdAt = {}});
        const Secret known = token ? *token : Secret();
        // The list of tokens may be a second old.
        static_cast<void>(QTest::qWaitFor(
            [&] {
                return m_api->send("GET", "/api/v1/scheduler", {{"Authorization", "Bearer " + known.reveal()}})
                           .status == 200;
            },
            patienceMs));
        return known;
    }
    std::unique_ptr<EventReader> reader(const Secret &token, const QByteArray &lastId = {})
    {
        return std::make_unique<EventReader>(m_api->port(), "Bearer " + token.reveal(), lastId);
    }
    std::unique_ptr<EventReader> greetedReader(const Secret &token)
    {
        auto greeted = reader(token);
        static_cast<void>(QTest::qWaitFor([&] { return !greeted->events("hello").isEmpty(); }, patienceMs));
        return greeted;
    }

    std::unique_ptr<ApiFixture> m_api;
};

void TestEvents::aCycleIsToldFromItsBeginningToItsEnd()
{
    m_api->cycles.addSentRecords(5);
    const auto events = greetedReader(tokenFor(Role::Operator));
    QCOMPARE(events->status(), 200);
    QVERIFY(events->text().contains("\r\nContent-Type: text/event-stream\r\n"));
    m_api->cycles.sync();
    QTRY_COMPARE_WITH_TIMEOUT(events->events("cycle_ended").size(), 1, patienceMs);
    QCOMPARE(events->events("cycle_begun").size(), 1);
    QCOMPARE(events->events("cycle_begun").constFirst().data.value(u"run_id"_s).toInt(), 1);
    QVERIFY(!events->events("cycle_progress").isEmpty());
    const auto ended = events->events("cycle_ended").constFirst().data;
    QCOMPARE(ended.value(u"outcome"_s).toString(), u"succeeded"_s);
    QCOMPARE(ended.value(u"updated"_s).toInt(), 5);
    int done = 0;
    for (const auto &portion : events->events("records_settled")) {
        done += portion.data.value(u"done"_s).toInt();
    }
    QCOMPARE(done, 5);
    quint64 last = 0;
    for (const auto &event : events->events()) {
        const quint64 number = event.id.split('.').constLast().toULongLong();
        QVERIFY(number > last || event.name == "hello");
        last = number;
    }
}

void TestEvents::progressIsNotLate()
{
    m_api->cycles.addSentRecords(200);
    m_api->cycles.settings.sync.updateDelayMs = 10;
    const auto events = greetedReader(tokenFor(Role::Viewer));
    QElapsedTimer sinceTold;
    connect(&m_api->cycles.engine, &Engine::cycleProgressed, this, [&](const CycleProgress &progress) {
        if (progress.done == 50 && !sinceTold.isValid()) {
            sinceTold.start();
        }
    });
    QSignalSpy finished(&m_api->cycles.engine, &Engine::cycleFinished);
    QVERIFY(m_api->cycles.engine.startCycle({}).hasValue());
    const auto isShown = [&] {
        const auto told = events->events("cycle_progress");
        return !told.isEmpty() && told.constLast().data.value(u"done"_s).toInt() >= 50;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), patienceMs);
    QVERIFY2(!sinceTold.isValid() || sinceTold.elapsed() < 1000, qPrintable(QString::number(sinceTold.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    disconnect(&m_api->cycles.engine, nullptr, this, nullptr);
}

void TestEvents::curlReadsIt()
{
    const Secret token = tokenFor(Role::Viewer);
    m_api->cycles.addSentRecords(3);
    QProcess curl;
    curl.start(u"curl"_s, {u"-sN"_s, u"--max-time"_s, u"30"_s, u"-H"_s,
                           u"Authorization: Bearer "_s + QString::fromLatin1(token.reveal()),
                           u"http://127.0.0.1:%1/api/v1/events"_s.arg(m_api->port())});
    QByteArray text;
    const auto reads = [&](const QByteArray &wanted) {
        text += curl.readAllStandardOutput();
        return text.contains(wanted);
    };
    QTRY_VERIFY_WITH_TIMEOUT(reads("event: hello\n"), patienceMs);
    m_api->cycles.sync();
    QTRY_VERIFY_WITH_TIMEOUT(reads("event: cycle_ended\n"), patienceMs);
    QVERIFY(text.contains("event: cycle_begun\n"));
    QVERIFY(text.contains("event: cycle_progress\n"));
    curl.kill();
    QVERIFY(curl.waitForFinished(patienceMs));
}

void TestEvents::aHeartbeatComesEvery15Seconds()
{
    const auto events = greetedReader(tokenFor(Role::Viewer));
    m_api->cycles.clock.advance(14s);
    QTest::qWait(400); // the clock is looked at four times a second
    QCOMPARE(events->heartbeats(), 0);
    m_api->cycles.clock.advance(1s);
    QTRY_COMPARE_WITH_TIMEOUT(events->heartbeats(), 1, patienceMs);
    m_api->cycles.clock.advance(15s);
    QTRY_COMPARE_WITH_TIMEOUT(events->heartbeats(), 2, patienceMs);
    QVERIFY(events->isOpen());
}

void TestEvents::whoComesBackMissesNothing()
{
    const Secret token = tokenFor(Role::Viewer);
    auto events = greetedReader(token);
    QTRY_VERIFY_WITH_TIMEOUT(!events->events("parked_changed").isEmpty(), patienceMs); // all is told that is as it was
    const QByteArray lastId = events->lastId();
    events->close();
    m_api->cycles.addSentRecords(2);
    m_api->cycles.sync();
    const auto again = reader(token, lastId);
    QTRY_COMPARE_WITH_TIMEOUT(again->events("cycle_ended").size(), 1, patienceMs);
    QCOMPARE(again->events("cycle_begun").size(), 1);
    QVERIFY(again->events("hello").isEmpty());
    QVERIFY(again->events("reset").isEmpty());
}

void TestEvents::whoComesBackTooLateIsToldSo()
{
    const Secret token = tokenFor(Role::Viewer);
    for (const auto *id : {"another.12", "nonsense", "another.-1"}) {
        const auto events = reader(token, id);
        QTRY_COMPARE_WITH_TIMEOUT(events->events("reset").size(), 1, patienceMs);
        QVERIFY(events->events("hello").isEmpty());
        QVERIFY(!events->events("reset").constFirst().id.isEmpty());
    }
}

void TestEvents::aViewerSeesNoNumbers()
{
    const auto id = m_api->cycles.addRecord(u"q-1"_s, {});
    m_api->cycles.execute(u"INSERT INTO delivered_logs (queue_id, message_id, status, recipient_id) VALUES "
                          "('q-1', 'wamid.HBgLMTU1NTAwMDEyMzQ', 'delivered', '15550001234')"_s);
    const auto viewer = greetedReader(tokenFor(Role::Viewer, u"viewer"_s));
    const auto person = greetedReader(tokenFor(Role::Operator, u"operator"_s));
    m_api->cycles.sync();
    QTRY_VERIFY_WITH_TIMEOUT(person->text().contains("15550001234"), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!viewer->events("cycle_ended").isEmpty(), patienceMs);
    QVERIFY(!viewer->events("records_settled").isEmpty());
    QVERIFY(!viewer->text().contains("15550001234") && !viewer->text().contains("HBgLMTU1"));
    QVERIFY(viewer->text().contains(id.toLatin1()));

    m_api->cycles.zoho.addFault(zohosim::Fault::code(200, 3001, u"Bad 15550009999"_s).on(zohosim::CallKind::Update));
    m_api->cycles.addSentRecords(1);
    m_api->cycles.sync();
    QTRY_VERIFY_WITH_TIMEOUT(person->text().contains("15550009999"), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(viewer->events("cycle_ended").size(), 2, patienceMs);
    QVERIFY(!viewer->text().contains("15550009999"));
}

void TestEvents::theSchedulerAndWhatIsParkedAreTold()
{
    const auto events = greetedReader(tokenFor(Role::Viewer));
    QTRY_VERIFY_WITH_TIMEOUT(!events->events("state_changed").isEmpty(), patienceMs);
    QVERIFY(m_api->session().stopScheduler(u"anna"_s).hasValue());
    m_api->cycles.execute(u"INSERT INTO statusbridge_record_failures (target, record_id, queue_id, streak, parked_at, "
                          "zoho_code, known_rows, ask_after) VALUES (1, 'r', 'q', 3, 1, 3001, '[]', 0)"_s);
    m_api->cycles.clock.advance(6s); // it is asked for every five seconds
    const auto lastOf = [&](const QByteArray &name) {
        const auto all = events->events(name);
        return all.isEmpty() ? QJsonObject() : all.constLast().data;
    };
    QTRY_COMPARE_WITH_TIMEOUT(lastOf("scheduler_changed").value(u"stopped_by"_s).toString(), u"anna"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(lastOf("state_changed").value(u"kind"_s).toString(), u"stopped"_s, patienceMs);
}

void TestEvents::clientsThatComeAndGoKeepNoOneFromTheNews()
{
    const Secret token = tokenFor(Role::Viewer);
    const auto events = greetedReader(token);
    QElapsedTimer timer;
    timer.start();
    while (events->events("state_changed").isEmpty() && timer.elapsed() < 5000) {
        greetedReader(token)->close();
    }
    QVERIFY(!events->events("state_changed").isEmpty());
}

void TestEvents::aStreamEndsWhenItsTokenIsRevoked()
{
    const Secret token = tokenFor(Role::Viewer);
    const auto events = greetedReader(token);
    QVERIFY(m_api->session().revokeToken(u"reader"_s).hasValue());
    m_api->cycles.clock.advance(16s);
    QTRY_VERIFY_WITH_TIMEOUT(!events->isOpen(), patienceMs);
    QCOMPARE(events->events("closing").size(), 1);
    const auto again = reader(token);
    QTRY_COMPARE_WITH_TIMEOUT(again->status(), 401, patienceMs);
}

void TestEvents::aStreamEndsAtOnceWhenTheApiRevokesItsToken()
{
    const Secret administrator = tokenFor(Role::Administrator, u"administrator"_s);
    const auto events = greetedReader(tokenFor(Role::Viewer));
    const auto revoked =
        m_api->send("DELETE", "/api/v1/tokens/reader", {{"Authorization", "Bearer " + administrator.reveal()}});
    QVERIFY2(revoked.status / 100 == 2, revoked.body.constData());
    QTRY_VERIFY_WITH_TIMEOUT(!events->isOpen(), patienceMs);
    QCOMPARE(events->events("closing").size(), 1);
}

void TestEvents::aStreamEndsWhenItsRoleChanges()
{
    const auto user = ApiFixture::credentials();
    const EventReader events(m_api->port(), "Basic " + QByteArray("ann:correct horse").toBase64());
    QTRY_COMPARE_WITH_TIMEOUT(events.events("hello").size(), 1, patienceMs);
    QVERIFY(m_api->session().setUserRole(u"ann"_s, Role::Viewer).hasValue());
    m_api->cycles.clock.advance(16s);
    QTRY_VERIFY_WITH_TIMEOUT(!events.isOpen(), patienceMs);
}

void TestEvents::aReaderWhoDoesNotReadIsDropped()
{
    const Secret token = tokenFor(Role::Viewer);
    const auto lazy = greetedReader(token);
    const auto other = greetedReader(token);
    lazy->stopReading();
    m_api->cycles.addSentRecords(1);
    SchedulerView view;
    view.stoppedBy = QString(20'000, u'x');
    for (int i = 0; i < 400; ++i) {
        view.intervalMinutes = i;
        const auto before = other->text().size();
        Q_EMIT m_api->cycles.engine.schedulerChanged(view);
        // Only the other one reads, each before the next comes.
        QTRY_VERIFY_WITH_TIMEOUT(other->text().size() >= before + view.stoppedBy.size(), patienceMs);
    }
    QVERIFY(other->events("scheduler_changed").size() >= 400); // the engine has told something as well
    QVERIFY(other->isOpen());
    lazy->readOn();
    QTRY_VERIFY_WITH_TIMEOUT(!lazy->isOpen(), patienceMs);
    QVERIFY(lazy->events("scheduler_changed").size() < 400);
}

void TestEvents::aReaderWhoTalksIsDropped()
{
    const Secret token = tokenFor(Role::Viewer);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_api->port());
    QVERIFY(socket.waitForConnected(patienceMs));
    const QByteArray request =
        "GET /api/v1/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token.reveal() + "\r\n\r\n";
    socket.write(request);
    QByteArray text;
    QTRY_VERIFY_WITH_TIMEOUT((text += socket.readAll()).contains("hello"), patienceMs);
    socket.write(request);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, patienceMs);
}

void TestEvents::thereAreNotTooManyStreams()
{
    m_api.reset();
    ApiOptions options;
    options.streams = {.streams = 5};
    m_api = std::make_unique<ApiFixture>(std::function<void(Settings &)>(), options);
    std::vector<std::unique_ptr<EventReader>> open;
    const auto statusOf = [&](const Secret &token) {
        open.push_back(reader(token));
        static_cast<void>(QTest::qWaitFor([&] { return open.back()->status() > 0; }, patienceMs));
        return open.back()->status();
    };
    const Secret crowd = tokenFor(Role::Viewer, u"crowd"_s);
    const Secret one = tokenFor(Role::Viewer, u"one"_s);
    const Secret two = tokenFor(Role::Viewer, u"two"_s);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(statusOf(crowd), 200); // one network may have them all
    }
    QCOMPARE(statusOf(crowd), 429);
    QVERIFY(open.back()->text().contains("Retry-After"));
    QCOMPARE(statusOf(one), 200); // at the crowd's cost, the oldest of which goes
    QTRY_VERIFY_WITH_TIMEOUT(open.front()->text().contains("too_many") && !open.front()->isOpen(), patienceMs);
    QCOMPARE(statusOf(two), 200);
    QCOMPARE(statusOf(crowd), 429);
    QCOMPARE(statusOf(two), 200); // two of each, and one of "one"
    QCOMPARE(statusOf(two), 429);
    QCOMPARE(statusOf(crowd), 429);
    open.at(3)->close();
    bool isIn = false; // each try opens one
    QTRY_VERIFY_WITH_TIMEOUT((isIn = isIn || statusOf(one) == 200), patienceMs);
}

void TestEvents::streamsOccupyNoWorker()
{
    const Secret token = tokenFor(Role::Viewer);
    constexpr int streams = 10;
    std::vector<std::unique_ptr<EventReader>> open;
    open.reserve(streams);
    for (int i = 0; i < streams; ++i) {
        open.push_back(greetedReader(token));
    }
    QCOMPARE(m_api->call("/zoho/scheduler/status").status, 200);
    for (const auto &each : open) {
        QVERIFY(each->isOpen());
    }
}

void TestEvents::streamsEndWithTheServer()
{
    CycleFixture cycles;
    cycles.settings.api.port = 0;
    cycles.settings.api.hosts = QStringList{u"127.0.0.1"_s};
    auto session = EngineSession::open(cycles.environment);
    QVERIFY(session.hasValue());
    const auto token = (*session)->addToken({.name = u"reader"_s, .role = Role::Viewer, .createdAt = {}});
    QVERIFY(token.hasValue());
    ApiServer server(cycles.environment, cycles.engine);
    const auto port = server.start();
    QVERIFY(port.hasValue());
    const EventReader events(*port, "Bearer " + token->reveal());
    QTRY_COMPARE_WITH_TIMEOUT(events.events("hello").size(), 1, patienceMs);
    QSignalSpy closed(&server, &ApiServer::closed);
    server.publishNewSettings();
    server.finish();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!events.isOpen(), patienceMs);
    QCOMPARE(events.events("settings_changed").size(), 1);
    QCOMPARE(events.events("closing").size(), 1);
}

void TestEvents::headOfAStreamIsNoStream()
{
    const Secret token = tokenFor(Role::Viewer);
    const auto answer = m_api->sendRaw("HEAD /api/v1/events HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: "
                                       "Bearer " +
                                       token.reveal() + "\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"), answer.constData());
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

QTEST_GUILESS_MAIN(TestEvents)

} // namespace tst_events

#include "tst_events.moc"
