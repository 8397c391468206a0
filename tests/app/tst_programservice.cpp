// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

namespace {

constexpr int patienceMs = 20000;

QByteArray fileOf(const QProcess &process, const QString &name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

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
    void commandsWorkBesideIt();
    void aBrokenConfigurationKeepsTheOldOne();
    void aLogFileThatCannotBeWrittenKeepsTheOldOne();
    void aNewConfigurationComesIntoForce();
    void aWrongConfigurationIsRefusedAtTheStart();
    void aTakenPortIsRefusedAtTheStart();
    void aTakenPortKeepsTheOldConfiguration();
    void whatWasStoppedStaysStoppedWhenKilled();

private:
    void startService(const QStringList &more = {});
    [[nodiscard]] bool says(const QString &words);
    void signal(int number) { ::kill(static_cast<pid_t>(m_service->processId()), number); }
    [[nodiscard]] int exitStatusAfter(int number);

    std::unique_ptr<ProgramFixture> m_fixture;
    std::unique_ptr<QProcess> m_service;
    QString m_log;
};

void TestProgramService::init()
{
    m_log.clear();
    m_fixture = std::make_unique<ProgramFixture>();
    const auto migrated = m_fixture->run({QStringLiteral("migrate")});
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
    m_service = m_fixture->start(QStringList{QStringLiteral("--no-gui")} + more);
    QVERIFY2(says(QStringLiteral("Statusbridge is running.")), qPrintable(m_log));
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
    QVERIFY(says(QStringLiteral("Statusbridge has ended.")));
}

void TestProgramService::loadsNoGraphicsAndLittleMemory()
{
    startService();
    const auto maps = fileOf(*m_service, QStringLiteral("maps"));
    QVERIFY(maps.contains("libQt6Core"));
    QVERIFY(!maps.contains("libQt6Gui"));
    QVERIFY(!maps.contains("libQt6Widgets"));
    const QRegularExpression resident(QStringLiteral("VmRSS:\\s+(\\d+) kB"));
    const auto match = resident.match(QString::fromUtf8(fileOf(*m_service, QStringLiteral("status"))));
    QVERIFY(match.hasMatch());
    // A sanitizer's shadow is many times the size of the program.
    const bool isSanitized = maps.contains("libasan") || maps.contains("libtsan");
    QVERIFY2(isSanitized || match.captured(1).toInt() < 40 * 1024, qPrintable(match.captured()));
}

void TestProgramService::aCommandLoadsNoGraphicsEither()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    m_fixture->zoho().addFault(Fault::of(Fault::Action::Hang));
    m_service = m_fixture->start({QStringLiteral("sync")});
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->zoho().apiCalls() > 0, patienceMs);
    const auto maps = fileOf(*m_service, QStringLiteral("maps"));
    QVERIFY(maps.contains("libQt6Core"));
    QVERIFY(!maps.contains("libQt6Gui"));
    QVERIFY(!maps.contains("libQt6Widgets"));
    QVERIFY(!maps.contains("statusbridge_console.so"));
    QCOMPARE(exitStatusAfter(SIGTERM), 7);
}

void TestProgramService::aSecondOneIsRefused()
{
    startService();
    const auto second = m_fixture->run({QStringLiteral("--no-gui")});
    QCOMPARE(second.exitStatus, 3);
    QVERIFY(second.err.contains(QStringLiteral("(service, process %1)").arg(m_service->processId())));
    QCOMPARE(second.err.count(u'\n'), 1);
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
}

void TestProgramService::beginsACycleByItself()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    startService();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->zoho().writes(QStringLiteral("1")), 1, patienceMs);
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
    QCOMPARE(m_fixture->queryValue(QStringLiteral("SELECT started_by FROM statusbridge_runs")).toString(),
             QStringLiteral("schedule"));
}

void TestProgramService::endsARunningCycleBeforeItEnds()
{
    for (int i = 1; i <= 200; ++i) {
        m_fixture->addPending(QString::number(i), QStringLiteral("q-%1").arg(i));
    }
    m_fixture->zoho().configure([](zohosim::Options &options) { options.latency = std::chrono::milliseconds(100); });
    startService();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->zoho().calls(CallKind::Update) > 20, patienceMs);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(says(QStringLiteral("Statusbridge has ended.")), qPrintable(m_log));
    QVERIFY2(m_log.contains(QStringLiteral("The cycle ended as cancelled")), qPrintable(m_log));
    QVERIFY(m_fixture->zoho().calls(CallKind::Update) < 200);
    QCOMPARE(m_fixture->run({QStringLiteral("sync")}).exitStatus, 0);
    for (int i = 1; i <= 200; ++i) {
        QCOMPARE(m_fixture->zoho().writes(QString::number(i)), 1);
    }
}

void TestProgramService::commandsWorkBesideIt()
{
    m_fixture->setVariable(QStringLiteral("STATUSBRIDGE_SYNC_AUTOSTART"), QStringLiteral("false"));
    startService();
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    QCOMPARE(m_fixture->run({QStringLiteral("sync")}).exitStatus, 0);
    QCOMPARE(m_fixture->run({QStringLiteral("status")}).exitStatus, 0);
}

void TestProgramService::aBrokenConfigurationKeepsTheOldOne()
{
    startService();
    m_fixture->configure(QStringLiteral("concurency = 5\n"));
    signal(SIGHUP);
    QVERIFY2(says(QStringLiteral("the one before stays in force")), qPrintable(m_log));
    QVERIFY2(m_log.contains(QStringLiteral("test.toml:11")), qPrintable(m_log));
    QVERIFY(m_log.contains(QStringLiteral("concurency")));
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
}

void TestProgramService::aLogFileThatCannotBeWrittenKeepsTheOldOne()
{
    startService();
    m_fixture->configure(QStringLiteral("[log]\nlevel = \"error\"\nfile = \"/nonexistent/log\"\n"));
    signal(SIGHUP);
    QVERIFY2(says(QStringLiteral("the one before stays in force")), qPrintable(m_log));
    QVERIFY(m_log.contains(QStringLiteral("/nonexistent/log")));
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
    QVERIFY(says(QStringLiteral("Statusbridge has ended.")));
}

void TestProgramService::aNewConfigurationComesIntoForce()
{
    startService();
    m_fixture->configure(QStringLiteral("[log]\nlevel = \"debug\"\n"));
    signal(SIGHUP);
    QVERIFY2(says(QStringLiteral("The configuration was read anew.")), qPrintable(m_log));
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
}

void TestProgramService::aWrongConfigurationIsRefusedAtTheStart()
{
    m_fixture->configure(QStringLiteral("concurency = 5\n"));
    const auto refused = m_fixture->run({QStringLiteral("--no-gui")});
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY(refused.err.contains(QStringLiteral("concurency")));
    QCOMPARE(refused.err.count(u'\n'), 1);
}

void TestProgramService::aTakenPortIsRefusedAtTheStart()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    m_fixture->setVariable(QStringLiteral("STATUSBRIDGE_API_PORT"), QString::number(other.serverPort()));
    const auto refused =
        m_fixture->run({QStringLiteral("--no-gui"), QStringLiteral("--log-level"), QStringLiteral("error")});
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY2(refused.err.contains(QStringLiteral("port %1").arg(other.serverPort())), qPrintable(refused.err));
    QCOMPARE(refused.err.count(u'\n'), 1);
}

void TestProgramService::aTakenPortKeepsTheOldConfiguration()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    m_fixture->removeVariable(QStringLiteral("STATUSBRIDGE_API_PORT"));
    m_fixture->configure(QStringLiteral("[api]\nport = 0\n"));
    startService();
    m_fixture->configure(QStringLiteral("[api]\nport = %1\n").arg(other.serverPort()));
    signal(SIGHUP);
    QVERIFY2(says(QStringLiteral("The new configuration can't be used; the one before stays in force.")),
             qPrintable(m_log));
    const QRegularExpression listens(QStringLiteral("The HTTP API listens on"));
    QTRY_VERIFY(says(QStringLiteral("listens on")) && m_log.count(listens) == 2);
    QCOMPARE(exitStatusAfter(SIGTERM), 0);
}

void TestProgramService::whatWasStoppedStaysStoppedWhenKilled()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    startService();
    QVERIFY2(says(QStringLiteral("The cycle ended as succeeded")), qPrintable(m_log));
    const auto status = [this] {
        return m_fixture->run({QStringLiteral("scheduler"), QStringLiteral("status"), QStringLiteral("--json")}).json();
    };
    const auto running = status();
    QVERIFY(running.value(QStringLiteral("is_running")).toBool());
    QCOMPARE(m_fixture->run({QStringLiteral("scheduler"), QStringLiteral("stop")}).exitStatus, 0);
    m_service->kill();
    QVERIFY(m_service->waitForFinished(patienceMs));

    m_log.clear();
    startService();
    const auto stopped = status();
    QVERIFY(!stopped.value(QStringLiteral("is_running")).toBool(true));
    QVERIFY(!stopped.value(QStringLiteral("stopped_by")).toString().isEmpty());
    QVERIFY(stopped.value(QStringLiteral("reason")).toString().contains(QStringLiteral("Stopped by")));
    for (const auto &kept : {QStringLiteral("stats"), QStringLiteral("last_sync_time")}) {
        QCOMPARE(stopped.value(kept), running.value(kept));
    }
    QCOMPARE(m_fixture->run({QStringLiteral("scheduler"), QStringLiteral("start")}).exitStatus, 0);
    QCOMPARE(status().value(QStringLiteral("next_sync_time")), running.value(QStringLiteral("next_sync_time")));
    QCOMPARE(m_fixture->queryValue(QStringLiteral("SELECT count(*) FROM statusbridge_runs")).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestProgramService)
#include "tst_programservice.moc"
