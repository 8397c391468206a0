// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "tests/app/programfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <pty.h>
#include <unistd.h>

namespace tst_programbackup {

using namespace statusbridge;

constexpr int manyRows = 20'000;

//! Enough for more than an instant.
void addJournal(const ProgramFixture &fixture, int rows)
{
    fixture.execute(
        u"INSERT INTO statusbridge_runs (id, started_by, started_at, lease_token) VALUES (1, 'manual', 1, 1)"_s);
    fixture.execute(u"INSERT INTO statusbridge_journal (run_id, record_id, queue_id, outcome, recipient_id, zoho_code) "
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
                    "SELECT 1, 'r', 'q', 'updated', '15550001234', 0 FROM n a, n b WHERE a.i <= %1"_s.arg(rows / 1000));
}

int journalRows(const ProgramFixture &fixture)
{
    return fixture.queryValue(u"SELECT count(*) FROM statusbridge_journal"_s).toInt();
}

//! By the real program: what a person or a script sees of backups, the configuration and the bundle.
class TestProgramBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesThereAndBack();
    void isOfTheDayBeforeACycleToo();
    void aScriptMustSayYesAndAPersonTheTarget();
    void aRunningCycleIsToldByTheExitStatus();
    void aBackupThatIsKilledLeavesNoneOrAWholeOne();
    void aRestoreThatIsKilledLeavesAllOrNothing();
    void theConfigurationGoesOutAndIn();
    void aWrongConfigurationChangesNothing();
    void theBundleHoldsNoSecretAndNoNumber();
    void theBundleTellsOfABrokenConfiguration();

private:
    [[nodiscard]] QString file(const QString &name = u"b.backup"_s) const
    {
        return m_fixture->dataDirectory() + u'/' + name;
    }
    [[nodiscard]] QString typed(const QByteArray &line, int &exitStatus);

    std::unique_ptr<ProgramFixture> m_fixture;
};

void TestProgramBackup::init()
{
    m_fixture = std::make_unique<ProgramFixture>();
    QCOMPARE(m_fixture->run({u"migrate"_s}).exitStatus, 0);
}

QString TestProgramBackup::typed(const QByteArray &line, int &exitStatus)
{
    int controller = -1;
    int terminal = -1;
    if (::openpty(&controller, &terminal, nullptr, nullptr, nullptr) != 0) {
        return {};
    }
    const auto process = m_fixture->start({u"restore"_s, file()}, terminal);
    QByteArray shown;
    const bool asked =
        QTest::qWaitFor([&] { return (shown += process->readAllStandardError()).contains("type the target"); }, 20000);
    const bool answered = asked && ::write(controller, line.constData(), static_cast<size_t>(line.size())) > 0;
    exitStatus = answered ? ProgramFixture::finish(*process).exitStatus : -1;
    ::close(terminal);
    ::close(controller);
    return QString::fromUtf8(shown);
}

void TestProgramBackup::goesThereAndBack()
{
    addJournal(*m_fixture, 1000);
    const auto made = m_fixture->run({u"backup"_s, file(), u"--json"_s});
    QCOMPARE(made.exitStatus, 0);
    QCOMPARE(made.json().value(u"tables"_s).toObject().value(u"statusbridge_journal"_s).toInt(), 1000);
    QVERIFY(made.json().value(u"target"_s).toString().contains(u"acme/messaging/All_Messages"));
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(m_fixture->run({u"backup"_s, file()}).exitStatus, 3);
    for (const QString &other : {u"-"_s, m_fixture->dataDirectory()}) {
        const auto refused = m_fixture->run({u"backup"_s, other, u"--force"_s});
        QVERIFY2(refused.exitStatus == 3 && refused.err.contains(u"a file of its own"_s), qPrintable(refused.all()));
    }
    QCOMPARE(m_fixture->run({u"backup"_s, file(), u"--force"_s}).exitStatus, 0);

    m_fixture->execute(u"DELETE FROM statusbridge_journal"_s);
    const auto back = m_fixture->run({u"restore"_s, file(), u"--yes"_s});
    QVERIFY2(back.exitStatus == 0, qPrintable(back.err));
    QVERIFY(back.out.startsWith(u"Restored "));
    QCOMPARE(journalRows(*m_fixture), 1000);
}

void TestProgramBackup::isOfTheDayBeforeACycleToo()
{
    QCOMPARE(m_fixture->run({u"backup"_s, file()}).exitStatus, 0);
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    QCOMPARE(m_fixture->run({u"sync"_s}).exitStatus, 0);
    const int writes = m_fixture->zoho().writes(u"1"_s);
    QCOMPARE(m_fixture->run({u"restore"_s, file(), u"--yes"_s}).exitStatus, 0);
    QCOMPARE(journalRows(*m_fixture), 0);
    QCOMPARE(m_fixture->run({u"sync"_s}).exitStatus, 0);
    QCOMPARE(m_fixture->zoho().writes(u"1"_s), writes); // nothing is sent that is there
}

void TestProgramBackup::aScriptMustSayYesAndAPersonTheTarget()
{
    QCOMPARE(m_fixture->run({u"backup"_s, file()}).exitStatus, 0);
    addJournal(*m_fixture, 1000);
    QCOMPARE(m_fixture->run({u"restore"_s, file()}).exitStatus, 3);
    int exitStatus = -1;
    const QString shown = typed("y\n", exitStatus);
    QCOMPARE(exitStatus, static_cast<int>(ExitStatus::Cancelled));
    QVERIFY2(shown.contains(u"1000 entries of the journal"), qPrintable(shown));
    QVERIFY(shown.contains(u"acme/messaging/All_Messages"));
    QCOMPARE(journalRows(*m_fixture), 1000);
    QVERIFY(!typed("All_Messages\n", exitStatus).isEmpty());
    QCOMPARE(exitStatus, 0);
    QCOMPARE(journalRows(*m_fixture), 0);
}

void TestProgramBackup::aRunningCycleIsToldByTheExitStatus()
{
    QCOMPARE(m_fixture->run({u"backup"_s, file()}).exitStatus, 0);
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    m_fixture->zoho().configure([](zohosim::Options &options) { options.latency = std::chrono::seconds(5); });
    const auto process = m_fixture->start({u"sync"_s});
    QVERIFY(QTest::qWaitFor([&] {
        return m_fixture->queryValue(u"SELECT count(*) FROM statusbridge_lease WHERE holder IS NOT NULL"_s).toInt() > 0;
    }));
    QCOMPARE(m_fixture->run({u"backup"_s, file(u"beside"_s)}).exitStatus, 0);
    const auto refused = m_fixture->run({u"restore"_s, file(), u"--yes"_s});
    QCOMPARE(refused.exitStatus, 4);
    m_fixture->zoho().configure([](zohosim::Options &options) { options.latency = std::chrono::seconds(0); });
    QCOMPARE(ProgramFixture::finish(*process).exitStatus, 0);
    QCOMPARE(m_fixture->zoho().writes(u"1"_s), 1);
}

void TestProgramBackup::aBackupThatIsKilledLeavesNoneOrAWholeOne()
{
    addJournal(*m_fixture, manyRows);
    for (int round = 0; round < 6; ++round) {
        const QString path = file(u"round%1"_s.arg(round));
        const auto process = m_fixture->start({u"backup"_s, path});
        QVERIFY(process->waitForStarted());
        process->waitForFinished(QRandomGenerator::global()->bounded(30, 600));
        process->kill();
        process->waitForFinished();
        if (QFileInfo::exists(path)) {
            QCOMPARE(m_fixture->run({u"restore"_s, path, u"--yes"_s}).exitStatus, 0);
        }
        QCOMPARE(journalRows(*m_fixture), manyRows);
    }
    QCOMPARE(m_fixture->run({u"backup"_s, file()}).exitStatus, 0);
}

void TestProgramBackup::aRestoreThatIsKilledLeavesAllOrNothing()
{
    addJournal(*m_fixture, manyRows);
    QCOMPARE(m_fixture->run({u"backup"_s, file()}).exitStatus, 0);
    m_fixture->execute(u"DELETE FROM statusbridge_journal WHERE id % 2 = 0"_s);
    for (int round = 0; round < 4; ++round) {
        const auto process = m_fixture->start({u"restore"_s, file(), u"--yes"_s});
        QVERIFY(process->waitForStarted());
        process->waitForFinished(QRandomGenerator::global()->bounded(100, 900));
        process->kill();
        process->waitForFinished();
        // A server takes back what it began only after it has noticed.
        const int rows = journalRows(*m_fixture);
        QVERIFY2(rows == manyRows || rows == manyRows / 2, qPrintable(QString::number(rows)));
        m_fixture->execute(u"UPDATE statusbridge_lease SET expires_at = 1"_s);
    }
    const auto last = m_fixture->run({u"restore"_s, file(), u"--yes"_s});
    QVERIFY2(last.exitStatus == 0, qPrintable(last.err));
    QCOMPARE(journalRows(*m_fixture), manyRows);
}

void TestProgramBackup::theConfigurationGoesOutAndIn()
{
    const auto printed = m_fixture->run({u"config"_s, u"export"_s, u"-"_s});
    QCOMPARE(printed.exitStatus, 0);
    QVERIFY(printed.out.contains(u"report = \"All_Messages\""));
    for (const QString &secret : m_fixture->secrets()) {
        QVERIFY(!printed.all().contains(secret));
    }
    QCOMPARE(m_fixture->run({u"config"_s, u"export"_s, file(u"c.toml"_s)}).exitStatus, 0);
    QCOMPARE(m_fixture->run({u"config"_s, u"export"_s, file(u"c.toml"_s)}).exitStatus, 3);
    const auto same = m_fixture->run({u"config"_s, u"import"_s, file(u"c.toml"_s), u"--yes"_s});
    QVERIFY2(same.out.contains(u"in force already"), qPrintable(same.all()));

    QFile wanted(file(u"wanted.toml"_s));
    QVERIFY(wanted.open(QIODevice::WriteOnly) && wanted.write("[sync]\ninterval_minutes = 15\n") > 0);
    wanted.close();
    QCOMPARE(m_fixture->run({u"config"_s, u"import"_s, wanted.fileName()}).exitStatus, 3); // no one can be asked
    const auto imported = m_fixture->run({u"config"_s, u"import"_s, wanted.fileName(), u"--yes"_s});
    QVERIFY2(imported.exitStatus == 0, qPrintable(imported.err));
    QVERIFY(imported.err.contains(u"sync.interval_minutes: 60 becomes 15"));
    QVERIFY(QFileInfo::exists(m_fixture->configFile() + u".bak"_s));
    const auto status = m_fixture->run({u"scheduler"_s, u"status"_s, u"--json"_s});
    QCOMPARE(status.json().value(u"sync_interval_minutes"_s).toInt(), 15);
}

void TestProgramBackup::aWrongConfigurationChangesNothing()
{
    QFile before(m_fixture->configFile());
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray content = before.readAll();
    QFile wrong(file(u"wrong.toml"_s));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    QVERIFY(wrong.write("[sync]\ninterval_minutes = 15\nintervall = 3\n") > 0);
    wrong.close();
    const auto refused = m_fixture->run({u"config"_s, u"import"_s, wrong.fileName(), u"--yes"_s});
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY2(refused.err.contains(u"wrong.toml:3") && refused.err.contains(u"intervall"), qPrintable(refused.err));
    before.seek(0);
    QCOMPARE(before.readAll(), content);
    QVERIFY(!QFileInfo::exists(m_fixture->configFile() + u".bak"_s));
}

void TestProgramBackup::theBundleHoldsNoSecretAndNoNumber()
{
    const QString log = file(u"service.log"_s);
    m_fixture->configure(u"[log]\nfile = \"%1\"\n"_s.arg(log));
    QFile lines(log);
    QVERIFY(lines.open(QIODevice::WriteOnly));
    QVERIFY(lines.write("2026-03-01T12:00:00.000Z warning Delivered to 15550001234 and +1 (555) 000-9876.\n"
                        "2026-03-01T12:00:01.000Z warning wamid.HBgLMTU1NTAwMDEyMzQCANARY was refused\n"
                        "2026-03-01T12:00:02.000Z warning Bearer CANARYtoken password=CANARYword\n") > 0);
    lines.close();
    addJournal(*m_fixture, 1000);
    const QString path = file(u"bundle.json"_s);
    const auto done = m_fixture->run({u"doctor"_s, u"--offline"_s, u"--bundle"_s, path});
    QVERIFY2(QFileInfo::exists(path), qPrintable(done.all()));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    const QJsonObject bundle = QJsonDocument::fromJson(text).object();
    QCOMPARE(
        bundle.value(u"database"_s).toObject().value(u"rows"_s).toObject().value(u"statusbridge_journal"_s).toInt(),
        1000);
    QVERIFY(bundle.value(u"database"_s).toObject().value(u"schema"_s).toInt() > 0);
    QVERIFY(!bundle.value(u"versions"_s).toObject().value(u"qt"_s).toString().isEmpty());
    QVERIFY(!bundle.value(u"findings"_s).toArray().isEmpty());
    QCOMPARE(bundle.value(u"configuration"_s).toObject().value(u"zoho"_s).toObject().value(u"report"_s).toString(),
             u"All_Messages"_s);
    QVERIFY(bundle.value(u"log"_s).toArray().first().toString().startsWith(u"2026-03-01T12:00:00.000Z"));
    for (const char *canary : {"CANARYtoken", "CANARYword", "15550001234", "000-9876", "MTU1NTAw"}) {
        QVERIFY2(!text.contains(canary), canary);
    }
    for (const QString &secret : m_fixture->secrets()) {
        QVERIFY2(!text.contains(secret.toUtf8()), qPrintable(secret));
    }
    QCOMPARE(m_fixture->run({u"doctor"_s, u"--offline"_s, u"--bundle"_s, path}).exitStatus, 3);
}

void TestProgramBackup::theBundleTellsOfABrokenConfiguration()
{
    m_fixture->writeConfiguration(u"[sync]\nintervall = 3\n"_s);
    const QString path = file(u"bundle.json"_s);
    QCOMPARE(m_fixture->run({u"doctor"_s, u"--bundle"_s, path}).exitStatus, 3);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("intervall"));
}

QTEST_GUILESS_MAIN(TestProgramBackup)

} // namespace tst_programbackup

#include "tst_programbackup.moc"
