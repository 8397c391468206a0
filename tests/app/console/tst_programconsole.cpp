// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTest>

#include <csignal>

namespace tst_programconsole {

using namespace statusbridge;
using zohosim::CallKind;

constexpr int patienceMs = 30000;

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

// The program with a window, from start to end. The window itself has tests of its own.
class TestProgramConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutADisplayItSaysSo();
    void aDisplayThatCanNotBeUsedIsSaid();
    void withoutTheModuleItSaysWhatToInstall();
    void aModuleOfAnotherKindIsRefused();
    void runsUntilItIsToldToEnd_data();
    void runsUntilItIsToldToEnd();
    void aSecondOneRaisesTheFirst();
    void aServiceBesideItIsRefused();
    void besideAServiceItIsRefused();
    void aTakenPortIsAWarning();
    void aWrongConfigurationIsSaid();
    void aNewConfigurationComesIntoForce();
    void endsARunningCycleBeforeItEnds();
    void endsInTimeIfTheDatabaseBlocks();

private:
    void startConsole(const QStringList &more = {});
    [[nodiscard]] bool says(QProcess &process, const QString &words);
    [[nodiscard]] static int exitStatusAfter(QProcess &process, int number);

    std::unique_ptr<ProgramFixture> m_fixture;
    std::unique_ptr<QProcess> m_console;
    QString m_log;
};

void TestProgramConsole::init()
{
    m_log.clear();
    m_fixture = std::make_unique<ProgramFixture>();
    m_fixture->setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const auto migrated = m_fixture->run({u"migrate"_s});
    QVERIFY2(migrated.exitStatus == 0, qPrintable(migrated.all()));
}

void TestProgramConsole::cleanup()
{
    if (m_console && m_console->state() != QProcess::NotRunning) {
        m_console->kill();
        m_console->waitForFinished(patienceMs);
    }
    m_console.reset();
    m_fixture.reset();
}

void TestProgramConsole::startConsole(const QStringList &more)
{
    m_console = m_fixture->start(QStringList{option("--log-level"), u"info"_s} + more);
    QVERIFY2(says(*m_console, u"The console is running."_s), qPrintable(m_log));
}

bool TestProgramConsole::says(QProcess &process, const QString &words)
{
    return QTest::qWaitFor(
        [&] {
            m_log += QString::fromUtf8(process.readAllStandardError());
            return m_log.contains(words);
        },
        patienceMs);
}

int TestProgramConsole::exitStatusAfter(QProcess &process, int number)
{
    ::kill(static_cast<pid_t>(process.processId()), number);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit) {
        return -1;
    }
    return process.exitCode();
}

void TestProgramConsole::withoutADisplayItSaysSo()
{
    m_fixture->removeVariable(u"QT_QPA_PLATFORM"_s);
    const auto refused = m_fixture->run({});
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY2(refused.err.contains(u"no display"_s), qPrintable(refused.err));
    QVERIFY(refused.err.contains(option("--no-gui")));
    QCOMPARE(refused.err.count(u'\n'), 1);
    QVERIFY(refused.out.isEmpty());
}

void TestProgramConsole::aDisplayThatCanNotBeUsedIsSaid()
{
    m_fixture->setVariable(u"QT_QPA_PLATFORM"_s, u"nonsense"_s);
    const auto refused = m_fixture->run({});
    QVERIFY2(refused.exitStatus == 3, qPrintable(refused.all()));
    QVERIFY2(refused.err.contains(u"The display can't be used"_s), qPrintable(refused.err));
    QVERIFY(refused.err.contains(option("--no-gui")));
    QCOMPARE(refused.err.count(u'\n'), 1);
}

void TestProgramConsole::withoutTheModuleItSaysWhatToInstall()
{
    m_fixture->setVariable(u"STATUSBRIDGE_CONSOLE_MODULE"_s, u"/nonexistent/module.so"_s);
    const auto refused = m_fixture->run({});
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY2(refused.err.contains(u"statusbridge-console"_s), qPrintable(refused.err));
    QCOMPARE(refused.err.count(u'\n'), 1);
}

void TestProgramConsole::aModuleOfAnotherKindIsRefused()
{
    m_fixture->setVariable(u"STATUSBRIDGE_CONSOLE_MODULE"_s, m_fixture->configFile());
    const auto refused = m_fixture->run({});
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY2(refused.err.contains(m_fixture->configFile()), qPrintable(refused.err));
    QCOMPARE(refused.err.count(u'\n'), 1);
}

void TestProgramConsole::runsUntilItIsToldToEnd_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("TERM") << SIGTERM << QStringList();
    QTest::newRow("INT") << SIGINT << QStringList();
    QTest::newRow("hidden") << SIGTERM << QStringList(option("--hidden"));
}

void TestProgramConsole::runsUntilItIsToldToEnd()
{
    QFETCH(int, number);
    QFETCH(QStringList, options);
    startConsole(options);
    QFile maps(u"/proc/%1/maps"_s.arg(m_console->processId()));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    QVERIFY(maps.readAll().contains("statusbridge_console.so"));
    QCOMPARE(exitStatusAfter(*m_console, number), 0);
    QVERIFY2(says(*m_console, u"The console has ended."_s), qPrintable(m_log));
}

void TestProgramConsole::aSecondOneRaisesTheFirst()
{
    startConsole();
    const auto second = m_fixture->run({});
    QVERIFY2(second.exitStatus == 0, qPrintable(second.all()));
    QVERIFY2(second.err.contains(u"brought to the front"_s), qPrintable(second.err));
    QVERIFY2(says(*m_console, u"started a second time"_s), qPrintable(m_log));
    QCOMPARE(exitStatusAfter(*m_console, SIGTERM), 0);
}

void TestProgramConsole::aServiceBesideItIsRefused()
{
    startConsole();
    const auto service = m_fixture->run({option("--no-gui")});
    QCOMPARE(service.exitStatus, 3);
    QVERIFY2(service.err.contains(u"(console, process %1)"_s.arg(m_console->processId())), qPrintable(service.err));
    QCOMPARE(exitStatusAfter(*m_console, SIGTERM), 0);
}

void TestProgramConsole::besideAServiceItIsRefused()
{
    const auto service = m_fixture->start({option("--no-gui"), option("--log-level"), u"info"_s});
    QVERIFY2(says(*service, u"Statusbridge is running."_s), qPrintable(m_log));
    m_log.clear();
    m_console = m_fixture->start({});
    QVERIFY2(says(*m_console, u"(service, process %1)"_s.arg(service->processId())), qPrintable(m_log));
    // A window shows the same, until the user closes it.
    QCOMPARE(exitStatusAfter(*m_console, SIGTERM), 3);
    QCOMPARE(exitStatusAfter(*service, SIGTERM), 0);
}

void TestProgramConsole::aTakenPortIsAWarning()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_fixture->setVariable(u"STATUSBRIDGE_API_PORT"_s, QString::number(other.serverPort()));
    startConsole();
    QVERIFY2(m_log.contains(u"warning statusbridge.app: The HTTP API can't listen"_s), qPrintable(m_log));
    QCOMPARE(exitStatusAfter(*m_console, SIGTERM), 0);
}

void TestProgramConsole::aWrongConfigurationIsSaid()
{
    m_fixture->configure(u"concurency = 5\n"_s);
    m_console = m_fixture->start({});
    QVERIFY2(says(*m_console, u"concurency"_s), qPrintable(m_log));
    QCOMPARE(exitStatusAfter(*m_console, SIGTERM), 3);
}

void TestProgramConsole::aNewConfigurationComesIntoForce()
{
    startConsole();
    m_fixture->configure(u"interval_minutes = 5\n"_s);
    ::kill(static_cast<pid_t>(m_console->processId()), SIGHUP);
    QVERIFY2(says(*m_console, u"The configuration was read again."_s), qPrintable(m_log));
    m_fixture->configure(u"concurency = 5\n"_s);
    ::kill(static_cast<pid_t>(m_console->processId()), SIGHUP);
    QVERIFY2(says(*m_console, u"the one before stays in force"_s), qPrintable(m_log));
    QCOMPARE(exitStatusAfter(*m_console, SIGTERM), 0);
}

void TestProgramConsole::endsARunningCycleBeforeItEnds()
{
    for (int i = 1; i <= 200; ++i) {
        m_fixture->addPending(QString::number(i), u"q-%1"_s.arg(i));
    }
    m_fixture->zoho().configure([](zohosim::Options &options) { options.latency = std::chrono::milliseconds(100); });
    startConsole();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->zoho().calls(CallKind::Update) > 20, patienceMs);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(exitStatusAfter(*m_console, SIGTERM), 0);
    QVERIFY2(timer.elapsed() < 5500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(says(*m_console, u"The console has ended."_s), qPrintable(m_log));
    QVERIFY2(m_log.contains(u"The cycle ended as cancelled"_s), qPrintable(m_log));
    QVERIFY(m_fixture->zoho().calls(CallKind::Update) < 200);
}

void TestProgramConsole::endsInTimeIfTheDatabaseBlocks()
{
    const auto holder = u"holder"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, holder);
        database.setDatabaseName(m_fixture->databaseFile());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s));
        startConsole();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(exitStatusAfter(*m_console, SIGTERM), 0);
        QVERIFY2(timer.elapsed() < 5500, qPrintable(QString::number(timer.elapsed())));
    }
    QSqlDatabase::removeDatabase(holder);
}

QTEST_GUILESS_MAIN(TestProgramConsole)

} // namespace tst_programconsole

#include "tst_programconsole.moc"
