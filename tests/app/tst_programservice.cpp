// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/eventreader.h"
#include "tests/app/programfixture.h"
#include "tests/zohosim/testclient.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <csignal>

namespace tst_programservice {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

constexpr int patienceMs = 20000;

QByteArray fileOf(const QProcess &process, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The program without a window, from start to end.
class TestProgramService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsUntilItIsToldToEnd_data();
    void runsUntilItIsToldToEnd();
    void loadsNoGraphicsAndLittleMemory();
    void aCommandLoadsNoGraphicsEither();
    void aSecondOneIsRefused();
    void beginsACycleByItself();
    void endsARunningCycleBeforeItEnds();
    void askedTwiceItGivesTheLeaseBackAllTheSame();
    void commandsWorkBesideIt();
    void aBrokenConfigurationKeepsTheOldOne();
    void anEmptyConfigurationKeepsTheOldOne();
    void aConfigurationIsReadWhenItIsWhole();
    void aLogFileThatCannotBeWrittenKeepsTheOldOne();
    void aNewConfigurationComesIntoForce();
    void aWrongConfigurationIsRefusedAtTheStart();
    void aTakenPortIsRefusedAtTheStart();
    void aTakenPortKeepsTheOldConfiguration();
    void aReloadRefusesNoConnection();
    void aReloadLosesNoCall();
    void settingsAreChangedByACall();
    void whoReadsEventsComesBackAfterAReload();
    void signalsFromTheFirstMomentDoNotKill();
    void whatWasStoppedStaysStoppedWhenKilled();

private:
    void startService(const QStringList &more = {});
    [[nodiscard]] bool says(const QString &words);
    void signal(int number) { ::kill(static_cast<pid_t>(m_service->processId()), number); }
    [[nodiscard]] int exitStatusAfter(int number);
    //! Starts the service where it likes, and returns the port.
    [[nodiscard]] quint16 startAtAnyPort();
    //! "Bearer " and a token of an administrator.
    [[nodiscard]] QByteArray authorization();

    std::unique_ptr<ProgramFixture> m_fixture;
    std::unique_ptr<QProcess> m_service;
    QString m_log;
};

void TestProgramService::init()
{
    m_log.clear();
    m_fixture = std::make_unique<ProgramFixture>();
    const auto migrated = m_fixture->run({u"migrate"_s});
    QVERIFY2(migrated.exitStatus == 0, qPrintable(migrated.all()));
}

void TestProgramService::cleanup()
{
    if (m_service && m_service->state() != QProcess::NotRunning) {
        m_service->terminate();
        m_service->waitForFinished(patienceMs);
    }
    m_service.reset();
    m_fixture.reset();
}

void TestProgramService::startService(const QStringList &more)
{
    m_service = m_fixture->start(QStringList{u"--no-gui"_s} + more);
    QVERIFY2(says(u"Statusbridge is running."_s), qPrintable(m_log));
}

bool TestProgramService::says(const QString &words)
{
    return QTest::qWaitFor(
        [&] {
            m_log += QString::fromUtf8(m_service->readAllStandardError());
            return m_log.contains(words);
        },
        patienceMs);
}

int TestProgramService::exitStatusAfter(int number)
{
    signal(number);
    if (!m_service->waitForFinished(patienceMs) || m_service->exitStatus() != QProcess::NormalExit) {
        return -1;
    }
    return m_service->exitCode();
}

void TestProgramService::runsUntilItIsToldToEnd_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
}

void TestProgramService::runsUntilItIsToldToEnd()
{
    QFETCH(int, number);
    startService();
    QCOMPARE(exitStatusAfter(number), 0);
    QVERIFY(says(u"Statusbridge has ended."_s));
}

void TestProgramService::loadsNoGraphicsAndLittleMemory()
{
    startService();
    const auto maps = fileOf(*m_service, u"maps"_s);
    QVERIFY(maps.contains("libQt6Core"));
    QVERIFY(!maps.contains("libQt6Gui"));
    QVERIFY(!maps.contains("libQt6Widgets"));
    const QRegularExpression resident(u"VmRSS:\\s+(\\d+) kB"_s);
    const auto match = resident.match(QString::fromUtf8(fileOf(*m_service, u"status"_s)));
    QVERIFY(match.hasMatch());
    // A sanitizer's shadow is many times the size of the program.
    const bool isSanitized = maps.contains("libasan") || maps.contains("libtsan");
    QVERIFY2(isSanitized || match.captured(1).toInt() < 40 * 1024, qPrintable(match.captured()));
}

void TestProgramService::aCommandLoadsNoGraphicsEither()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    m_fixture->zoho().addFault(Fault::of(Fault::Action::Hang));
    m_service = m_fixture->start({u"sync"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->zoho().apiCalls() > 0, patienceMs);
    const auto maps = fileOf(*m_service, u"maps"_s);
    QVERIFY(maps.contains("libQt6Core"));
    QVERIFY(!maps.contains("libQt6Gui"));
    QVERIFY(!maps.contains("libQt6Widgets"));
    QVERIFY(!maps.contains("statusbridge_console.so"));
    QCOMPARE(exitStatusAfter(SIGTERM), 7);
}

void TestProgramService::aSecondOneIsRefused()
{
    startService();
    const auto second = m_fixture->run({u"--no-gui"_s});
    QCOMPARE(second.exitStatus, 3);
    QVERIFY(second.err.contains(u"(service, process %1)"_s.arg(m_service->processId())));
    QCOMPARE(second.err.count(u'\n'), 1);
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
}

void TestProgramService::beginsACycleByItself()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    startService();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->zoho().writes(u"1"_s), 1, patienceMs);
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
    QCOMPARE(m_fixture->queryValue(u"SELECT started_by FROM statusbridge_runs"_s).toString(), u"schedule"_s);
}

void TestProgramService::endsARunningCycleBeforeItEnds()
{
    for (int i = 1; i <= 200; ++i) {
        m_fixture->addPending(QString::number(i), u"q-%1"_s.arg(i));
    }
    m_fixture->zoho().configure([](zohosim::Options &options) { options.latency = std::chrono::milliseconds(100); });
    startService();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->zoho().calls(CallKind::Update) > 20, patienceMs);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(says(u"Statusbridge has ended."_s), qPrintable(m_log));
    QVERIFY2(m_log.contains(u"The cycle ended as cancelled"_s), qPrintable(m_log));
    QVERIFY(m_fixture->zoho().calls(CallKind::Update) < 200);
    QCOMPARE(m_fixture->run({u"sync"_s}).exitStatus, 0);
    for (int i = 1; i <= 200; ++i) {
        QCOMPARE(m_fixture->zoho().writes(QString::number(i)), 1);
    }
}

void TestProgramService::askedTwiceItGivesTheLeaseBackAllTheSame()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    m_fixture->zoho().addFault(Fault::of(Fault::Action::Hang));
    startService();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->zoho().apiCalls() > 0, patienceMs);
    signal(SIGTERM);
    QCOMPARE(exitStatusAfter(SIGINT), 0);
    QVERIFY(m_fixture->queryValue(u"SELECT holder FROM statusbridge_lease"_s).isNull());
    QCOMPARE(m_fixture->queryValue(u"SELECT outcome FROM statusbridge_runs"_s).toString(), u"cancelled"_s);
}

void TestProgramService::commandsWorkBesideIt()
{
    m_fixture->setVariable(u"STATUSBRIDGE_SYNC_AUTOSTART"_s, u"false"_s);
    startService();
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    QCOMPARE(m_fixture->run({u"sync"_s}).exitStatus, 0);
    QCOMPARE(m_fixture->run({u"status"_s}).exitStatus, 0);
}

void TestProgramService::aBrokenConfigurationKeepsTheOldOne()
{
    startService();
    m_fixture->configure(u"concurency = 5\n"_s);
    signal(SIGHUP);
    QVERIFY2(says(u"the one before stays in force"_s), qPrintable(m_log));
    QVERIFY2(m_log.contains(u"test.toml:11"_s), qPrintable(m_log));
    QVERIFY(m_log.contains(u"concurency"_s));
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
}

void TestProgramService::anEmptyConfigurationKeepsTheOldOne()
{
    m_fixture->removeVariable(u"STATUSBRIDGE_API_PORT"_s);
    m_fixture->configure(u"[api]\nport = 0\n"_s);
    startService();
    for (const QString &text : {QString(), u"# nothing yet\n"_s}) {
        m_log.clear();
        m_fixture->writeConfiguration(text);
        signal(SIGHUP);
        QVERIFY2(says(u"the one before stays in force"_s), qPrintable(m_log));
        QVERIFY2(m_log.contains(u"test.toml has no settings any more"_s), qPrintable(m_log));
        QVERIFY(!m_log.contains(u"listens on"_s));
    }
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
}

void TestProgramService::aConfigurationIsReadWhenItIsWhole()
{
    startService();
    m_fixture->writeConfiguration(u"[zoho]\nclient_id = "_s);
    signal(SIGHUP);
    m_fixture->configure(u"[log]\nlevel = \"debug\"\n"_s);
    QVERIFY2(says(u"The configuration was read again."_s), qPrintable(m_log));
    QVERIFY2(!m_log.contains(u"stays in force"_s), qPrintable(m_log));
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
}

void TestProgramService::aLogFileThatCannotBeWrittenKeepsTheOldOne()
{
    startService();
    m_fixture->configure(u"[log]\nlevel = \"error\"\nfile = \"/nonexistent/log\"\n"_s);
    signal(SIGHUP);
    QVERIFY2(says(u"the one before stays in force"_s), qPrintable(m_log));
    QVERIFY(m_log.contains(u"/nonexistent/log"_s));
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
    QVERIFY(says(u"Statusbridge has ended."_s));
}

void TestProgramService::aNewConfigurationComesIntoForce()
{
    startService();
    m_fixture->configure(u"[log]\nlevel = \"debug\"\n"_s);
    signal(SIGHUP);
    QVERIFY2(says(u"The configuration was read again."_s), qPrintable(m_log));
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
}

void TestProgramService::aWrongConfigurationIsRefusedAtTheStart()
{
    m_fixture->configure(u"concurency = 5\n"_s);
    const auto refused = m_fixture->run({u"--no-gui"_s});
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY(refused.err.contains(u"concurency"_s));
    QCOMPARE(refused.err.count(u'\n'), 1);
}

void TestProgramService::aTakenPortIsRefusedAtTheStart()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    m_fixture->setVariable(u"STATUSBRIDGE_API_PORT"_s, QString::number(other.serverPort()));
    const auto refused = m_fixture->run({u"--no-gui"_s, u"--log-level"_s, u"error"_s});
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY2(refused.err.contains(u"port %1"_s.arg(other.serverPort())), qPrintable(refused.err));
    QCOMPARE(refused.err.count(u'\n'), 1);
}

void TestProgramService::aTakenPortKeepsTheOldConfiguration()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    m_fixture->removeVariable(u"STATUSBRIDGE_API_PORT"_s);
    m_fixture->configure(u"[api]\nport = 0\n"_s);
    startService();
    m_fixture->configure(u"[api]\nport = %1\n"_s.arg(other.serverPort()));
    signal(SIGHUP);
    QVERIFY2(says(u"the one before stays in force"_s), qPrintable(m_log));
    QVERIFY(m_log.contains(u"port %1"_s.arg(other.serverPort())));
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
    QCOMPARE(m_log.count(u"The HTTP API listens on"_s), 1); // it never stopped
}

quint16 TestProgramService::startAtAnyPort()
{
    m_fixture->removeVariable(u"STATUSBRIDGE_API_PORT"_s);
    m_fixture->configure(u"[api]\nport = 0\n"_s);
    startService();
    const QRegularExpression place(u"listens on [0-9.]+, port ([0-9]+)"_s);
    return says(u"listens on"_s) ? static_cast<quint16>(place.match(m_log).captured(1).toUInt()) : quint16(0);
}

void TestProgramService::aReloadRefusesNoConnection()
{
    const auto port = startAtAnyPort();
    QVERIFY(port > 0);
    for (int reload = 1; reload <= 3; ++reload) {
        signal(SIGHUP);
        const auto done = [&] { return m_log.count(u"The configuration was read again."_s) == reload; };
        for (const QDeadlineTimer deadline(patienceMs); !done() && !deadline.hasExpired();) {
            QTcpSocket client;
            client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            QVERIFY2(client.waitForConnected(patienceMs), qPrintable(client.errorString()));
            client.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            QCoreApplication::processEvents();
            m_log += QString::fromUtf8(m_service->readAllStandardError());
        }
        QVERIFY(done());
    }
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
}

void TestProgramService::aReloadLosesNoCall()
{
    QCOMPARE(m_fixture->run({u"user"_s, u"add"_s, u"anna"_s}, "battery staple\n").exitStatus, 0);
    const auto port = startAtAnyPort();
    QVERIFY(port > 0);
    const auto call = [](zohosim::TestClient &client) {
        client.send("POST", "/zoho/scheduler/status", {{"Content-Type", "application/json"}},
                    R"({"username":"anna","password":"battery staple"})");
    };
    QStringList statuses;
    for (int reload = 1; reload <= 4; ++reload) {
        std::vector<std::unique_ptr<zohosim::TestClient>> clients;
        for (int i = 0; i < 12; ++i) {
            clients.push_back(std::make_unique<zohosim::TestClient>(port));
            if (i % 2 == 0) {
                call(*clients.back());
            }
        }
        signal(SIGHUP);
        // These are connected, and were perhaps accepted, when the service is told to reload.
        for (size_t i = 1; i < clients.size(); i += 2) {
            call(*clients.at(i));
        }
        for (const auto &client : clients) {
            statuses += QString::number(client->receive(patienceMs).status);
        }
        QTRY_COMPARE_WITH_TIMEOUT((static_cast<void>(says(QString())), m_log.count(u"was read again."_s)), reload,
                                  patienceMs);
    }
    QVERIFY2(statuses.count(u"200"_s) == statuses.size(), qPrintable(statuses.join(u' ')));
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
}

//! Whether the process keeps HUP back, and has no handler for it yet.
bool holdsBackHangUp(const QProcess &process)
{
    const auto status = QString::fromUtf8(fileOf(process, u"status"_s));
    const auto hasHangUp = [&](const QString &name) {
        const QRegularExpression line(name + u":\\s+[0-9a-f]*([0-9a-f])"_s);
        return (line.match(status).captured(1).toInt(nullptr, 16) & 1) != 0;
    };
    return hasHangUp(u"SigBlk"_s) && !hasHangUp(u"SigCgt"_s);
}

QByteArray TestProgramService::authorization()
{
    const auto made = m_fixture->run({u"user"_s, u"token"_s, u"add"_s, u"test"_s, u"--role"_s, u"administrator"_s});
    return "Bearer " + made.out.trimmed().toLatin1();
}

void TestProgramService::settingsAreChangedByACall()
{
    const auto token = authorization();
    const auto port = startAtAnyPort();
    const auto send = [&](const QByteArray &method, const QByteArray &path, const QJsonObject &body = {}) {
        zohosim::TestClient client(port);
        return client.exchange(method, path, {{"Authorization", token}, {"Content-Type", "application/json"}},
                               method == "GET" ? QByteArray() : QJsonDocument(body).toJson());
    };
    const auto read = send("GET", "/api/v1/settings");
    QCOMPARE(read.status, 200);
    for (const QString &secret : m_fixture->secrets()) {
        QVERIFY(!read.body.contains(secret.toUtf8()));
    }
    const QJsonObject change{{u"version"_s, read.json().value(u"version"_s)},
                             {u"settings"_s, QJsonObject{{u"sync.interval_minutes"_s, 45}}}};
    const auto written = send("PATCH", "/api/v1/settings", change);
    QVERIFY2(written.status == 200, written.body.constData());
    QVERIFY2(says(u"The configuration was read again."_s), qPrintable(m_log));
    const auto after = send("GET", "/api/v1/settings").json();
    QCOMPARE(after.value(u"settings"_s).toObject().value(u"sync.interval_minutes"_s).toInt(), 45);
    QCOMPARE(after.value(u"version"_s), written.json().value(u"version"_s));
    QFile file(m_fixture->configFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("interval_minutes = 45"), text.constData());
    QCOMPARE(send("PATCH", "/api/v1/settings", change).status, 409); // the version is an older one by now
    const auto log = send("GET", "/api/v1/log?limit=1000");
    QVERIFY(log.body.contains("The configuration was read again."));
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
}

void TestProgramService::whoReadsEventsComesBackAfterAReload()
{
    const auto token = authorization();
    const auto port = startAtAnyPort();
    const EventReader events(port, token);
    QTRY_COMPARE_WITH_TIMEOUT(events.events("hello").size(), 1, patienceMs);
    signal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(!events.isOpen(), patienceMs);
    QCOMPARE(events.events("settings_changed").size(), 1);
    QCOMPARE(events.events("closing").size(), 1);
    QVERIFY2(says(u"The configuration was read again."_s), qPrintable(m_log));
    const EventReader again(port, token, events.lastId());
    QTRY_COMPARE_WITH_TIMEOUT(again.events("reset").size(), 1, patienceMs);
    QCOMPARE(exitStatusAfter(SIGTERM), 0); // and the stream ends with it
    QTRY_VERIFY_WITH_TIMEOUT(!again.isOpen(), patienceMs);
}

void TestProgramService::signalsFromTheFirstMomentDoNotKill()
{
    // The moment is short, so that one attempt or the other may miss it.
    bool wasCaught = false;
    for (int attempt = 0; attempt < 50 && !wasCaught; ++attempt) {
        m_log.clear();
        m_service = m_fixture->start({u"--no-gui"_s});
        m_service->setReadChannel(QProcess::StandardError);
        QVERIFY(m_service->waitForStarted(patienceMs));
        const QDeadlineTimer deadline(patienceMs);
        while (!wasCaught && !deadline.hasExpired() && m_service->bytesAvailable() == 0) {
            wasCaught = holdsBackHangUp(*m_service);
            static_cast<void>(m_service->waitForReadyRead(0));
        }
        signal(SIGHUP);
        QVERIFY2(says(u"Statusbridge is running."_s), qPrintable(m_log));
        QCOMPARE(exitStatusAfter(SIGTERM), 0);
    }
    QVERIFY(wasCaught);
}

void TestProgramService::whatWasStoppedStaysStoppedWhenKilled()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    startService();
    QVERIFY2(says(u"The cycle ended as succeeded"_s), qPrintable(m_log));
    const auto status = [this] { return m_fixture->run({u"scheduler"_s, u"status"_s, u"--json"_s}).json(); };
    const auto running = status();
    QVERIFY(running.value(u"is_running"_s).toBool());
    QCOMPARE(m_fixture->run({u"scheduler"_s, u"stop"_s}).exitStatus, 0);
    m_service->kill();
    QVERIFY(m_service->waitForFinished(patienceMs));

    m_log.clear();
    startService();
    const auto stopped = status();
    QVERIFY(!stopped.value(u"is_running"_s).toBool(true));
    QVERIFY(!stopped.value(u"stopped_by"_s).toString().isEmpty());
    QVERIFY(stopped.value(u"reason"_s).toString().contains(u"Stopped by"_s));
    for (const auto &kept : {u"stats"_s, u"last_sync_time"_s}) {
        QCOMPARE(stopped.value(kept), running.value(kept));
    }
    QCOMPARE(m_fixture->run({u"scheduler"_s, u"start"_s}).exitStatus, 0);
    QCOMPARE(status().value(u"next_sync_time"_s), running.value(u"next_sync_time"_s));
    QCOMPARE(m_fixture->queryValue(u"SELECT count(*) FROM statusbridge_runs"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestProgramService)

} // namespace tst_programservice

#include "tst_programservice.moc"
