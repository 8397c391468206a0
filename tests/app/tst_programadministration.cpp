// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"

#include <QJsonArray>
#include <QTest>

#include <pty.h>
#include <unistd.h>

using namespace statusbridge;

// Scheduler and users by the command line, with the real program.
class TestProgramAdministration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSchedulerStatusHasTheNamesOfTheApi();
    void aStopLastsAndSaysWho();
    void statusTellsThatNobodyBeginsCycles();
    void aManualCycleCountsInTheTotals();
    void aPipedPasswordMakesAUser();
    void aTakenNameAndAnEmptyPasswordAreRefused();
    void aTerminalIsAskedTwiceAndShowsNothing();
    void passwordsThatDifferChangeNothing();

private:
    [[nodiscard]] QJsonObject scheduler(const QString &verb);
    [[nodiscard]] Finished user(const QStringList &words, const QByteArray &input = {});
    [[nodiscard]] Finished typed(const QByteArray &first, const QByteArray &second, QByteArray &shown);

    std::unique_ptr<ProgramFixture> m_fixture;
};

void TestProgramAdministration::init()
{
    m_fixture = std::make_unique<ProgramFixture>();
    QCOMPARE(m_fixture->run({QStringLiteral("migrate")}).exitStatus, 0);
}

QJsonObject TestProgramAdministration::scheduler(const QString &verb)
{
    const auto finished = m_fixture->run({QStringLiteral("scheduler"), verb, QStringLiteral("--json")});
    return finished.exitStatus == 0 ? finished.json() : QJsonObject();
}

Finished TestProgramAdministration::user(const QStringList &words, const QByteArray &input)
{
    return m_fixture->run(QStringList{QStringLiteral("user")} + words, input);
}

Finished TestProgramAdministration::typed(const QByteArray &first, const QByteArray &second, QByteArray &shown)
{
    int controller = -1;
    int terminal = -1;
    if (::openpty(&controller, &terminal, nullptr, nullptr, nullptr) != 0) {
        return {};
    }
    const auto process =
        m_fixture->start({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("anna")}, terminal);
    const auto answer = [&](const QByteArray &prompt, const QByteArray &line) {
        const bool asked =
            QTest::qWaitFor([&] { return (shown += process->readAllStandardError()).contains(prompt); }, 20000);
        return asked && ::write(controller, line.constData(), static_cast<size_t>(line.size())) == line.size();
    };
    const bool answered = answer("Password: ", first) && answer("The same again: ", second);
    Finished finished = ProgramFixture::finish(*process);
    ::close(terminal);
    ::close(controller);
    return answered ? finished : Finished();
}

void TestProgramAdministration::theSchedulerStatusHasTheNamesOfTheApi()
{
    const auto json = scheduler(QStringLiteral("status"));
    for (const auto &key :
         {QStringLiteral("is_running"), QStringLiteral("last_sync_time"), QStringLiteral("next_sync_time"),
          QStringLiteral("sync_interval_minutes"), QStringLiteral("stats"), QStringLiteral("reason"),
          QStringLiteral("stopped_by"), QStringLiteral("stopped_at")}) {
        QVERIFY2(json.contains(key), qPrintable(key));
    }
    QVERIFY(json.value(QStringLiteral("is_running")).toBool());
    QVERIFY(json.value(QStringLiteral("last_sync_time")).isNull());
    QVERIFY(json.value(QStringLiteral("stopped_by")).isNull());
}

void TestProgramAdministration::aStopLastsAndSaysWho()
{
    const auto stopped = scheduler(QStringLiteral("stop"));
    QVERIFY(!stopped.value(QStringLiteral("is_running")).toBool(true));
    const auto later = scheduler(QStringLiteral("status"));
    QCOMPARE(later, stopped);
    QVERIFY(later.value(QStringLiteral("stopped_by")).toString().contains(u'@'));
    QVERIFY(later.value(QStringLiteral("stopped_at")).isString());
    QVERIFY(later.value(QStringLiteral("next_sync_time")).isNull());
    QVERIFY(m_fixture->run({QStringLiteral("status")}).out.contains(QStringLiteral("stopped by ")));
    const auto started = scheduler(QStringLiteral("start"));
    QVERIFY(started.value(QStringLiteral("is_running")).toBool());
    QVERIFY(started.value(QStringLiteral("stopped_by")).isNull());
}

void TestProgramAdministration::statusTellsThatNobodyBeginsCycles()
{
    QVERIFY(m_fixture->run({QStringLiteral("scheduler")}).out.contains(QStringLiteral("No instance of Statusbridge")));
}

void TestProgramAdministration::aManualCycleCountsInTheTotals()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    QCOMPARE(m_fixture->run({QStringLiteral("sync")}).exitStatus, 0);
    const auto json = scheduler(QStringLiteral("status"));
    QVERIFY(json.value(QStringLiteral("last_sync_time")).isString());
    const auto stats = json.value(QStringLiteral("stats")).toObject();
    QCOMPARE(stats.value(QStringLiteral("total_synced")).toInt(), 1);
    QCOMPARE(stats.value(QStringLiteral("total_failed")).toInt(), 0);
    QVERIFY(stats.value(QStringLiteral("last_sync_duration")).isDouble());
}

void TestProgramAdministration::aPipedPasswordMakesAUser()
{
    const auto added = user({QStringLiteral("add"), QStringLiteral("anna")}, "HUSH password\n");
    QVERIFY2(added.exitStatus == 0, qPrintable(added.all()));
    QVERIFY(!added.all().contains(QStringLiteral("HUSH")));
    QVERIFY(m_fixture->queryValue(QStringLiteral("SELECT password_hash FROM statusbridge_users WHERE name = 'anna'"))
                .toString()
                .startsWith(QStringLiteral("$argon2id$")));
    QVERIFY(!m_fixture->databaseBytes().contains("HUSH"));
    const auto listed = user({QStringLiteral("list"), QStringLiteral("--json")}).json();
    const auto users = listed.value(QStringLiteral("users")).toArray();
    QCOMPARE(users.size(), 1);
    QCOMPARE(users.first().toObject().keys(), (QStringList{QStringLiteral("created_at"), QStringLiteral("name")}));
    QCOMPARE(user({QStringLiteral("remove"), QStringLiteral("anna")}).exitStatus, 0);
    QCOMPARE(user({QStringLiteral("remove"), QStringLiteral("anna")}).exitStatus, 1);
    QVERIFY(user({QStringLiteral("list")}).out.contains(QStringLiteral("There is no user")));
}

void TestProgramAdministration::aTakenNameAndAnEmptyPasswordAreRefused()
{
    QCOMPARE(user({QStringLiteral("add"), QStringLiteral("anna")}, "first password\n").exitStatus, 0);
    QCOMPARE(user({QStringLiteral("add"), QStringLiteral("anna")}, "second password\n").exitStatus, 3);
    QCOMPARE(user({QStringLiteral("add"), QStringLiteral("bob")}, "\n").exitStatus, 3);
    QCOMPARE(user({QStringLiteral("add")}, "x\n").exitStatus, 3);
    QCOMPARE(user({QStringLiteral("add"), QStringLiteral("bob"), QStringLiteral("password")}, "x\n").exitStatus, 3);
    QCOMPARE(m_fixture->queryValue(QStringLiteral("SELECT count(*) FROM statusbridge_users")).toInt(), 1);
}

void TestProgramAdministration::aTerminalIsAskedTwiceAndShowsNothing()
{
    QByteArray shown;
    const auto added = typed("HUSHpassword\n", "HUSHpassword\n", shown);
    QVERIFY2(added.exitStatus == 0, qPrintable(added.all()));
    QVERIFY(!shown.contains("HUSH") && !added.all().contains(QStringLiteral("HUSH")));
    QCOMPARE(m_fixture->queryValue(QStringLiteral("SELECT count(*) FROM statusbridge_users")).toInt(), 1);
}

void TestProgramAdministration::passwordsThatDifferChangeNothing()
{
    QByteArray shown;
    const auto refused = typed("HUSHpassword\n", "HUSHpasswort\n", shown);
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY(!shown.contains("HUSH") && !refused.all().contains(QStringLiteral("HUSH")));
    QCOMPARE(m_fixture->queryValue(QStringLiteral("SELECT count(*) FROM statusbridge_users")).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestProgramAdministration)
#include "tst_programadministration.moc"
