// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"

#include <QJsonArray>
#include <QTest>

#include <pty.h>
#include <unistd.h>

namespace tst_programadministration {

using namespace statusbridge;

// Scheduler and users by the command line, with the real program.
class TestProgramAdministration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSchedulerStatusHasTheNamesOfTheApi();
    void aStopLastsAndSaysWho();
    void statusSaysThatNoInstanceStartsCycles();
    void aManualCycleCountsInTheTotals();
    void aPipedPasswordMakesAUser();
    void aTakenNameAndAnEmptyPasswordAreRefused();
    void aTerminalIsAskedTwiceAndShowsNothing();
    void passwordsThatDifferChangeNothing();
    void theFunctionOfBatchModeIsPrinted();
    void aPersonIsForgottenOnlyIfThatIsAgreed();
    void whatIsForgottenIsTold();
    void theAuditTellsWhoChangedWhat();
    void theAuditTakesWhatItIsAskedFor();
    void alertsAreTestedAndListed();

private:
    [[nodiscard]] QJsonObject scheduler(const QString &verb);
    [[nodiscard]] Finished user(const QStringList &words, const QByteArray &input = {});
    [[nodiscard]] Finished typed(const QByteArray &first, const QByteArray &second, QByteArray &shown);

    std::unique_ptr<ProgramFixture> m_fixture;
};

void TestProgramAdministration::init()
{
    m_fixture = std::make_unique<ProgramFixture>();
    QCOMPARE(m_fixture->run({u"migrate"_s}).exitStatus, 0);
}

QJsonObject TestProgramAdministration::scheduler(const QString &verb)
{
    const auto finished = m_fixture->run({u"scheduler"_s, verb, u"--json"_s});
    return finished.exitStatus == 0 ? finished.json() : QJsonObject();
}

Finished TestProgramAdministration::user(const QStringList &words, const QByteArray &input)
{
    return m_fixture->run(QStringList{u"user"_s} + words, input);
}

Finished TestProgramAdministration::typed(const QByteArray &first, const QByteArray &second, QByteArray &shown)
{
    int controller = -1;
    int terminal = -1;
    if (::openpty(&controller, &terminal, nullptr, nullptr, nullptr) != 0) {
        return {};
    }
    const auto process = m_fixture->start({u"user"_s, u"add"_s, u"anna"_s}, terminal);
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
    const auto json = scheduler(u"status"_s);
    for (const auto &key : {u"is_running"_s, u"last_sync_time"_s, u"next_sync_time"_s, u"sync_interval_minutes"_s,
                            u"stats"_s, u"reason"_s, u"stopped_by"_s, u"stopped_at"_s}) {
        QVERIFY2(json.contains(key), qPrintable(key));
    }
    QVERIFY(json.value(u"is_running"_s).toBool());
    QVERIFY(json.value(u"last_sync_time"_s).isNull());
    QVERIFY(json.value(u"stopped_by"_s).isNull());
}

void TestProgramAdministration::aStopLastsAndSaysWho()
{
    const auto stopped = scheduler(u"stop"_s);
    QVERIFY(!stopped.value(u"is_running"_s).toBool(true));
    const auto later = scheduler(u"status"_s);
    QCOMPARE(later, stopped);
    QVERIFY(later.value(u"stopped_by"_s).toString().contains(u'@'));
    QVERIFY(later.value(u"stopped_at"_s).isString());
    QVERIFY(later.value(u"next_sync_time"_s).isNull());
    QVERIFY(m_fixture->run({u"status"_s}).out.contains(u"stopped by "_s));
    const auto started = scheduler(u"start"_s);
    QVERIFY(started.value(u"is_running"_s).toBool());
    QVERIFY(started.value(u"stopped_by"_s).isNull());
}

void TestProgramAdministration::statusSaysThatNoInstanceStartsCycles()
{
    QVERIFY(m_fixture->run({u"scheduler"_s}).out.contains(u"No instance of Statusbridge"_s));
}

void TestProgramAdministration::aManualCycleCountsInTheTotals()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    QCOMPARE(m_fixture->run({u"sync"_s}).exitStatus, 0);
    const auto json = scheduler(u"status"_s);
    QVERIFY(json.value(u"last_sync_time"_s).isString());
    const auto stats = json.value(u"stats"_s).toObject();
    QCOMPARE(stats.value(u"total_synced"_s).toInt(), 1);
    QCOMPARE(stats.value(u"total_failed"_s).toInt(), 0);
    QVERIFY(stats.value(u"last_sync_duration"_s).isDouble());
}

void TestProgramAdministration::aPipedPasswordMakesAUser()
{
    const auto added = user({u"add"_s, u"anna"_s}, "HUSH password\n");
    QVERIFY2(added.exitStatus == 0, qPrintable(added.all()));
    QVERIFY(!added.all().contains(u"HUSH"_s));
    QVERIFY(m_fixture->queryValue(u"SELECT password_hash FROM statusbridge_users WHERE name = 'anna'"_s)
                .toString()
                .startsWith(u"$argon2id$"_s));
    QVERIFY(!m_fixture->databaseBytes().contains("HUSH"));
    const auto listed = user({u"list"_s, u"--json"_s}).json();
    const auto users = listed.value(u"users"_s).toArray();
    QCOMPARE(users.size(), 1);
    QCOMPARE(users.first().toObject().keys(), (QStringList{u"created_at"_s, u"name"_s, u"role"_s}));
    QCOMPARE(user({u"remove"_s, u"anna"_s}).exitStatus, 0);
    QCOMPARE(user({u"remove"_s, u"anna"_s}).exitStatus, 1);
    QVERIFY(user({u"list"_s}).out.contains(u"There is no user"_s));
}

void TestProgramAdministration::aTakenNameAndAnEmptyPasswordAreRefused()
{
    QCOMPARE(user({u"add"_s, u"anna"_s}, "first password\n").exitStatus, 0);
    QCOMPARE(user({u"add"_s, u"anna"_s}, "second password\n").exitStatus, 3);
    QCOMPARE(user({u"add"_s, u"bob"_s}, "\n").exitStatus, 3);
    QCOMPARE(user({u"add"_s}, "x\n").exitStatus, 3);
    QCOMPARE(user({u"add"_s, u"bob"_s, u"password"_s}, "x\n").exitStatus, 3);
    QCOMPARE(m_fixture->queryValue(u"SELECT count(*) FROM statusbridge_users"_s).toInt(), 1);
}

void TestProgramAdministration::aTerminalIsAskedTwiceAndShowsNothing()
{
    QByteArray shown;
    const auto added = typed("HUSHpassword\n", "HUSHpassword\n", shown);
    QVERIFY2(added.exitStatus == 0, qPrintable(added.all()));
    QVERIFY(!shown.contains("HUSH") && !added.all().contains(u"HUSH"_s));
    QCOMPARE(m_fixture->queryValue(u"SELECT count(*) FROM statusbridge_users"_s).toInt(), 1);
}

void TestProgramAdministration::passwordsThatDifferChangeNothing()
{
    QByteArray shown;
    const auto refused = typed("HUSHpassword\n", "HUSHpasswort\n", shown);
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY(!shown.contains("HUSH") && !refused.all().contains(u"HUSH"_s));
    QCOMPARE(m_fixture->queryValue(u"SELECT count(*) FROM statusbridge_users"_s).toInt(), 0);
}

void TestProgramAdministration::theAuditTellsWhoChangedWhat()
{
    QCOMPARE(user({u"add"_s, u"anna"_s, u"--role"_s, u"viewer"_s}, "HUSHpasswordHUSH\n").exitStatus, 0);
    QCOMPARE(user({u"role"_s, u"anna"_s, u"operator"_s}).exitStatus, 0);
    QCOMPARE(scheduler(u"stop"_s).isEmpty(), false);
    QCOMPARE(user({u"remove"_s, u"bob"_s}).exitStatus, 1); // there is none, so that nothing was changed
    const Finished printed = m_fixture->run({u"audit"_s, u"--json"_s});
    QCOMPARE(printed.exitStatus, 0);
    QVERIFY(!printed.all().contains(u"HUSH"_s));
    const auto rows = printed.json().value(u"audit"_s).toArray();
    QStringList actions;
    for (const auto &row : rows) {
        actions += row.toObject().value(u"action"_s).toString();
    }
    QCOMPARE(actions, (QStringList{u"scheduler_stop"_s, u"user_role"_s, u"user_add"_s, u"migrate"_s}));
    const QJsonObject role = rows.at(1).toObject();
    QCOMPARE(role.value(u"kind"_s).toString(), u"command_line"_s);
    QVERIFY(role.value(u"name"_s).toString().contains(u'@'));
    QVERIFY(role.value(u"address"_s).isNull());
    QCOMPARE(role.value(u"object"_s).toString(), u"anna"_s);
    QCOMPARE(role.value(u"before"_s).toString(), u"viewer"_s);
    QCOMPARE(role.value(u"after"_s).toString(), u"operator"_s);
    QVERIFY(m_fixture->run({u"audit"_s}).out.contains(u"viewer -> operator"_s));
}

void TestProgramAdministration::theAuditTakesWhatItIsAskedFor()
{
    QCOMPARE(scheduler(u"stop"_s).isEmpty(), false);
    QCOMPARE(scheduler(u"start"_s).isEmpty(), false);
    const auto audit = [&](const QStringList &words) {
        return m_fixture->run(QStringList{u"audit"_s, u"--json"_s} + words);
    };
    const QJsonObject first = audit({u"--limit"_s, u"1"_s}).json();
    QCOMPARE(first.value(u"audit"_s).toArray().size(), 1);
    const QJsonObject second = audit({u"--limit"_s, u"1"_s, u"--before"_s, first.value(u"next"_s).toString()}).json();
    QCOMPARE(second.value(u"audit"_s).toArray().at(0).toObject().value(u"action"_s).toString(), u"scheduler_stop"_s);
    QCOMPARE(audit({u"--action"_s, u"scheduler_start"_s}).json().value(u"audit"_s).toArray().size(), 1);
    QCOMPARE(audit({u"--by"_s, u"nobody"_s}).exitStatus, 1);
    QCOMPARE(audit({u"--until"_s, u"2020-01-01"_s}).exitStatus, 1);
    QCOMPARE(audit({u"--action"_s, u"think"_s}).exitStatus, 3);
    QCOMPARE(audit({u"--since"_s, u"yesterday"_s}).exitStatus, 3);
}

void TestProgramAdministration::theFunctionOfBatchModeIsPrinted()
{
    const Finished refused = m_fixture->run({u"batch-script"_s});
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY2(refused.err.contains(u"zoho.form"), qPrintable(refused.err));
    m_fixture->setVariable(u"STATUSBRIDGE_ZOHO_FORM"_s, u"Message"_s);
    const Finished printed = m_fixture->run({u"batch-script"_s});
    QCOMPARE(printed.exitStatus, 0);
    QVERIFY2(printed.out.contains(u"record = Message[ID == update.get(\"id\").toLong()];"), qPrintable(printed.out));
    const Finished json = m_fixture->run({u"batch-script"_s, u"--json"_s});
    QCOMPARE(json.json().keys(), QStringList(u"script"_s));
    QCOMPARE(json.json().value(u"script"_s).toString().trimmed(), printed.out.trimmed());
}

void TestProgramAdministration::aPersonIsForgottenOnlyIfThatIsAgreed()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    QCOMPARE(m_fixture->run({u"sync"_s}).exitStatus, 0);
    const auto refused = m_fixture->run({u"forget"_s, u"q-1"_s});
    QCOMPARE(refused.exitStatus, 3);
    QVERIFY2(refused.err.contains(u"say --yes"), qPrintable(refused.err));
    const QString messageIds = u"SELECT count(*) FROM statusbridge_journal WHERE message_id = '•••'"_s;
    QCOMPARE(m_fixture->queryValue(messageIds).toInt(), 0);
    for (const auto &[answer, exitStatus, masked] : {std::tuple("n\n"_ba, 7, 0), std::tuple("y\n"_ba, 0, 1)}) {
        int controller = -1;
        int terminal = -1;
        QCOMPARE(::openpty(&controller, &terminal, nullptr, nullptr, nullptr), 0);
        const auto process = m_fixture->start({u"forget"_s, u"q-1"_s}, terminal);
        QByteArray shown;
        QVERIFY(QTest::qWaitFor([&] { return (shown += process->readAllStandardError()).contains("[y/N]"); }, 20000));
        QCOMPARE(::write(controller, answer.constData(), static_cast<size_t>(answer.size())), answer.size());
        QCOMPARE(ProgramFixture::finish(*process).exitStatus, exitStatus);
        QCOMPARE(m_fixture->queryValue(messageIds).toInt(), masked);
        ::close(controller);
        ::close(terminal);
    }
}

void TestProgramAdministration::whatIsForgottenIsTold()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    QCOMPARE(m_fixture->run({u"sync"_s}).exitStatus, 0);
    const auto done = m_fixture->run({u"forget"_s, u"q-1"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(done.exitStatus, 0);
    const QJsonObject document = done.json();
    QCOMPARE(document.value(u"tables").toObject().value(u"statusbridge_journal").toObject(),
             (QJsonObject{{u"removed"_s, 0}, {u"masked"_s, 1}}));
    const QJsonObject table = document.value(u"collector").toArray().first().toObject();
    QCOMPARE(table, (QJsonObject{{u"table"_s, u"delivered_logs"_s}, {u"rows"_s, 1}, {u"complete"_s, true}}));

    // Nothing is left to be forgotten here; the collector's rows are still told of.
    const auto again = m_fixture->run({u"forget"_s, u"q-1"_s, u"--yes"_s});
    QCOMPARE(again.exitStatus, 1);
    QVERIFY2(again.out.contains(u"The collector's table delivered_logs has 1 row"), qPrintable(again.all()));
    const auto nobody = m_fixture->run({u"forget"_s, u"+1 555 000-9999"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(nobody.exitStatus, 1);
    QCOMPARE(nobody.json().value(u"error").toObject().value(u"code").toString(), u"not_found"_s);
}

void TestProgramAdministration::alertsAreTestedAndListed()
{
    QCOMPARE(m_fixture->run({u"alerts"_s, u"test"_s}).exitStatus, 1); // there is no one to be told
    m_fixture->setVariable(u"STATUSBRIDGE_ALERTS_WEBHOOK_URL"_s, u"https://127.0.0.1:1/alerts"_s);
    const auto tested = m_fixture->run({u"alerts"_s, u"test"_s, u"--json"_s});
    QCOMPARE(tested.exitStatus, 1); // nothing listens there
    const auto trial = tested.json().value(u"channels"_s).toArray().first().toObject();
    QCOMPARE(trial.value(u"channel"_s).toString(), u"webhook"_s);
    QVERIFY(!trial.value(u"taken"_s).toBool(true));
    const auto status = m_fixture->run({u"alerts"_s});
    QCOMPARE(status.exitStatus, 0);
    QVERIFY(status.out.contains(u"Alerts go out by webhook; 0 messages wait."_s));
    QVERIFY(status.out.contains(u"127.0.0.1 can't be reached."_s));
    m_fixture->setVariable(u"STATUSBRIDGE_ALERTS_SMTP_TLS"_s, u"none"_s);
    m_fixture->setVariable(u"STATUSBRIDGE_ALERTS_SMTP_USER"_s, u"anna"_s);
    QCOMPARE(m_fixture->run({u"alerts"_s, u"test"_s}).exitStatus, 3);
}

QTEST_GUILESS_MAIN(TestProgramAdministration)

} // namespace tst_programadministration

#include "tst_programadministration.moc"
