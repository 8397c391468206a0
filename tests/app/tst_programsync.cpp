// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"
#include "tests/app/programfixture.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

namespace tst_programsync {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

// The commands that do something, as a person or a script sees them.
class TestProgramSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aStatusIsCarried();
    void jsonIsOneDocument();
    void aDryRunChangesNothing();
    void aRefusedRecordIsShownInEveryList();
    void aParkedRecordIsReleased();
    void aRunIsRetried();
    void aUsedUpQuotaHasItsNumber();
    void whatIsLeftToTheNextCyclesIsNoFault();
    void aRevokedTokenHasItsNumber();
    void anInterruptEndsTheCycle();
    void lookupTellsWhatWouldBePushed();
    void whatHidesInAnIdIsShownToPeopleAndKeptForPrograms();
    void lookupShowsTheRecordAtZohoIfAsked();
    void whileAnotherInstanceRunsACycleOneMoreIsWishedFor();
    void whereNoCyclesAreRunOneIsWishedFor();
    void lookupMakesTheNextCycleAskIfAPersonWants();
    void nothingToCancel();
    void cancellingTellsThatTheHolderShowsNoLife();
    void progressIsPlainInAPipe();

private:
    [[nodiscard]] Finished run(const QString &line) { return m_fixture->run(line.split(u' ')); }

    std::unique_ptr<ProgramFixture> m_fixture;
};

void TestProgramSync::init()
{
    m_fixture = std::make_unique<ProgramFixture>();
    const auto migrated = run(u"migrate"_s);
    QVERIFY2(migrated.exitStatus == 0, qPrintable(migrated.all()));
}

void TestProgramSync::cleanup()
{
    m_fixture.reset();
}

void TestProgramSync::aStatusIsCarried()
{
    m_fixture->addPending(u"3888833000000114027"_s, u"q-1"_s);
    const auto synced = run(u"sync"_s);
    QVERIFY2(synced.exitStatus == 0, qPrintable(synced.all()));
    QVERIFY(synced.out.startsWith(u"Run 1 succeeded in "_s));
    QVERIFY(synced.out.contains(u"       1  updated\n"_s));
    const auto record = m_fixture->zoho().record(u"3888833000000114027"_s);
    QCOMPARE(record.value(u"Status"_s).toString(), u"delivered"_s);
    QCOMPARE(m_fixture->queryValue(u"SELECT Updated FROM delivered_logs"_s).toInt(), 1);
    const auto again = run(u"sync"_s);
    QCOMPARE(again.exitStatus, 0);
    QCOMPARE(m_fixture->zoho().writes(u"3888833000000114027"_s), 1);
}

void TestProgramSync::jsonIsOneDocument()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    const auto synced = run(u"sync --json"_s);
    QCOMPARE(synced.exitStatus, 0);
    auto expected = jsonOf(CycleSummary{}).keys();
    QCOMPARE(synced.json().keys(), expected);
    QCOMPARE(synced.json().value(u"updated"_s).toInt(), 1);
    QCOMPARE(synced.json().value(u"run_id"_s).toInt(), 1);
    for (const auto &line : {u"status --json"_s, u"runs --json"_s, u"runs show 1 --json"_s, u"parked --json"_s,
                             u"lookup q-1 --json"_s, u"migrate --json"_s, u"doctor --offline --json"_s,
                             u"sync --dry-run --json"_s, u"--version --json"_s, u"--help --json"_s}) {
        const auto finished = run(line);
        QVERIFY2(finished.exitStatus == 0 && !finished.json().isEmpty(), qPrintable(line + finished.all()));
    }
}

void TestProgramSync::aDryRunChangesNothing()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    const auto planned = run(u"sync --dry-run"_s);
    QVERIFY2(planned.exitStatus == 0, qPrintable(planned.all()));
    QVERIFY(planned.out.contains(u"Nothing was written."_s));
    QVERIFY(planned.out.contains(u"to update"_s));
    QVERIFY(planned.out.contains(u"Calls needed: "_s));
    QCOMPARE(m_fixture->zoho().calls(CallKind::Update), 0);
    QCOMPARE(m_fixture->queryValue(u"SELECT Updated FROM delivered_logs"_s).toInt(), 0);
    QVERIFY(run(u"runs"_s).out.startsWith(u"There is no run yet."_s));
}

void TestProgramSync::aRefusedRecordIsShownInEveryList()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    m_fixture->addPending(u"2"_s, u"q-2"_s);
    m_fixture->zoho().addFault(Fault::code(200, 3002, u"Taken already."_s).on(CallKind::Update).forRecord(u"1"_s));
    const auto synced = run(u"sync"_s);
    QVERIFY2(synced.exitStatus == 1, qPrintable(synced.all()));
    QVERIFY(synced.out.contains(u"\"statusbridge runs show 1\""_s));
    const auto shown = run(u"runs show 1"_s);
    QCOMPARE(shown.exitStatus, 0);
    QVERIFY2(shown.out.contains(u"Taken already."_s), qPrintable(shown.out));
    QVERIFY(run(u"runs"_s).out.contains(u"partial"_s));
    const auto found = run(u"lookup q-1"_s);
    QVERIFY2(found.out.contains(u"Taken already."_s), qPrintable(found.out));
}

void TestProgramSync::aParkedRecordIsReleased()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    m_fixture->zoho().addFault(
        Fault::code(200, 3002, u"Taken already."_s).on(CallKind::Update).forRecord(u"1"_s).repeated(Fault::forever));
    for (int cycle = 1; cycle <= 3; ++cycle) {
        m_fixture->addPending(QString::number(100 + cycle), u"other-%1"_s.arg(cycle));
        static_cast<void>(run(u"sync"_s));
    }
    const auto parked = run(u"parked"_s);
    QVERIFY2(parked.out.contains(u"Taken already."_s), qPrintable(parked.out));
    QCOMPARE(run(u"sync"_s).exitStatus, 0);
    QCOMPARE(m_fixture->zoho().patchArrivals(u"1"_s), 3);
    QCOMPARE(run(u"parked release 4711"_s).exitStatus, 1);
    QCOMPARE(run(u"parked release"_s).exitStatus, 3);
    QCOMPARE(run(u"parked release --all 1"_s).exitStatus, 3);
    const auto released = run(u"parked release 1"_s);
    QCOMPARE(released.exitStatus, 0);
    QCOMPARE(released.out, u"Released 1 record; the next cycle tries it again.\n"_s);
    QCOMPARE(run(u"parked"_s).out, u"No record is parked.\n"_s);
}

void TestProgramSync::aRunIsRetried()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    m_fixture->addPending(u"2"_s, u"q-2"_s);
    m_fixture->zoho().addFault(Fault::code(200, 3002).on(CallKind::Update).forRecord(u"1"_s));
    QCOMPARE(run(u"sync"_s).exitStatus, 1);
    const auto retried = run(u"runs retry 1 --json"_s);
    QVERIFY2(retried.exitStatus == 0, qPrintable(retried.all()));
    QCOMPARE(retried.json().value(u"released"_s).toInt(), 1);
    QCOMPARE(retried.json().value(u"updated"_s).toInt(), 1);
    QCOMPARE(run(u"runs retry 99"_s).exitStatus, 1);
    QCOMPARE(run(u"runs retry soon"_s).exitStatus, 3);
}

void TestProgramSync::aUsedUpQuotaHasItsNumber()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    m_fixture->zoho().addFault(Fault::code(200, 4000, u"The limit has been reached."_s).on(CallKind::Update));
    const auto synced = run(u"sync"_s);
    QVERIFY2(synced.exitStatus == 5, qPrintable(synced.all()));
    QVERIFY(synced.out.contains(u"Why: "_s));
    QCOMPARE(m_fixture->queryValue(u"SELECT Updated FROM delivered_logs"_s).toInt(), 0);
}

void TestProgramSync::whatIsLeftToTheNextCyclesIsNoFault()
{
    for (int i = 0; i < 40; ++i) {
        m_fixture->addPending(QString::number(100 + i), u"q-%1"_s.arg(i));
    }
    m_fixture->configure(u"max_records = 30\n"_s);
    auto synced = run(u"sync --json"_s);
    QVERIFY2(synced.exitStatus == 0, qPrintable(synced.all()));
    QCOMPARE(synced.json().value(u"outcome"_s).toString(), u"continued"_s);
    QCOMPARE(synced.json().value(u"left_because"_s).toString(), u"max_records"_s);
    QCOMPARE(synced.json().value(u"left"_s).toInt(), 10);

    m_fixture->configure(u"daily_calls = 39\nreserve_percent = 0\n"_s); // of which 31 were made
    synced = run(u"sync"_s);
    QVERIFY2(synced.exitStatus == 0, qPrintable(synced.all()));
    QVERIFY2(synced.out.contains(u" left for the next cycles, as today's calls are shared out.\n"_s),
             qPrintable(synced.out));
    QVERIFY(run(u"runs"_s).out.contains(u"continued"_s));
    const auto status = run(u"status --json"_s);
    QCOMPARE(status.exitStatus, 0);
    QCOMPARE(status.json().value(u"calls"_s).toObject().value(u"forecast"_s).toString(), u"used_up"_s);
}

void TestProgramSync::aRevokedTokenHasItsNumber()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    m_fixture->zoho().revokeRefreshToken();
    const auto synced = run(u"sync --json"_s);
    QVERIFY2(synced.exitStatus == 6, qPrintable(synced.all()));
    QCOMPARE(synced.json().value(u"outcome"_s).toString(), u"unauthorized"_s);
    QVERIFY(synced.json().contains(u"error"_s));
}

void TestProgramSync::anInterruptEndsTheCycle()
{
    for (int i = 1; i <= 200; ++i) {
        m_fixture->addPending(QString::number(i), u"q-%1"_s.arg(i));
    }
    m_fixture->zoho().configure([](zohosim::Options &options) { options.latency = std::chrono::milliseconds(100); });
    const auto process = m_fixture->start({u"sync"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->zoho().calls(CallKind::Update) > 10, 30000);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const auto finished = ProgramFixture::finish(*process);
    QVERIFY2(finished.exitStatus == 7, qPrintable(finished.all()));
    const auto json = finished.json();
    QCOMPARE(json.value(u"outcome"_s).toString(), u"cancelled"_s);
    const int updated = json.value(u"updated"_s).toInt();
    QVERIFY(updated > 0 && updated < 200);
    QVERIFY(json.value(u"left"_s).toInt() > 0);
    QCOMPARE(m_fixture->queryValue(u"SELECT count(*) FROM delivered_logs WHERE Updated = 1"_s).toInt(), updated);
}

void TestProgramSync::whatHidesInAnIdIsShownToPeopleAndKeptForPrograms()
{
    const auto queueId = u"q-\u202E\u00FC\U0001F600"_s;
    m_fixture->addPending(u"77"_s, queueId);
    const auto forPrograms = m_fixture->run({u"lookup"_s, queueId, u"--json"_s});
    QCOMPARE(forPrograms.exitStatus, 0);
    QCOMPARE(forPrograms.json().value(u"queue_id").toString(), queueId);
    QVERIFY2(forPrograms.out.contains(u"q-\\u202e\u00FC"_s), qPrintable(forPrograms.out));
    QVERIFY(!forPrograms.out.contains(QChar(0x202E)));
    const auto forPeople = m_fixture->run({u"lookup"_s, queueId});
    QVERIFY2(forPeople.out.contains(u"q-[U+202E]\u00FC\U0001F600"_s), qPrintable(forPeople.out));
}

void TestProgramSync::lookupShowsTheRecordAtZohoIfAsked()
{
    m_fixture->addPending(u"7"_s, u"q-1"_s);
    m_fixture->zoho().addRecord(u"8"_s, {{u"Queue_ID_DV"_s, u"q-2"_s}});
    QVERIFY(!run(u"lookup q-1 --json"_s).json().contains(u"zoho"));
    QCOMPARE(m_fixture->zoho().apiCalls(), 0);
    const auto found = run(u"lookup q-1 --zoho"_s);
    QVERIFY2(found.exitStatus == 0, qPrintable(found.all()));
    QVERIFY2(found.out.contains(u"Record 7 at Zoho shows:"_s), qPrintable(found.out));
    QVERIFY(found.out.contains(u"Would be pushed"_s));
    const auto onlyThere = run(u"lookup q-2 --zoho --json"_s);
    QCOMPARE(onlyThere.exitStatus, 0);
    const auto record = onlyThere.json().value(u"zoho").toArray().first().toObject();
    QCOMPARE(record.value(u"record_id").toString(), u"8"_s);
    QCOMPARE(record.value(u"fields").toObject().value(u"Queue_ID_DV").toString(), u"q-2"_s);
    QCOMPARE(run(u"lookup q-3 --zoho"_s).exitStatus, 1);
    QCOMPARE(m_fixture->zoho().apiCalls(), 3);
}

void TestProgramSync::lookupMakesTheNextCycleAskIfAPersonWants()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    m_fixture->zoho().removeRecord(u"1"_s);
    QCOMPARE(run(u"sync --json"_s).json().value(u"no_record").toInt(), 1);
    const auto status = run(u"status --json"_s).json();
    QCOMPARE(status.value(u"orphans").toInt(), 1);
    QCOMPARE(status.value(u"pending_records").toInt(), 1);
    const auto waiting = run(u"lookup q-1 --json"_s).json().value(u"no_record").toObject();
    QCOMPARE(waiting.value(u"finding").toString(), u"no_record"_s);
    QVERIFY(!waiting.value(u"ask_after").isNull());
    QCOMPARE(run(u"sync --json"_s).json().value(u"calls").toInt(), 0);
    const auto asked = run(u"lookup q-1 --ask"_s);
    QCOMPARE(asked.exitStatus, 0);
    QVERIFY2(asked.all().contains(u"The next cycle asks Zoho for the queue id q-1."_s), qPrintable(asked.all()));
    QVERIFY(asked.out.contains(u"There is no record at Zoho yet, since "_s));
    m_fixture->zoho().addRecord(u"1"_s, {{u"Queue_ID_DV"_s, u"q-1"_s}});
    QCOMPARE(run(u"sync --json"_s).json().value(u"updated").toInt(), 1);
    QVERIFY(run(u"lookup q-1 --ask"_s).all().contains(u"does not wait for a record at Zoho"_s));
}

void TestProgramSync::lookupTellsWhatWouldBePushed()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s, u"read"_s);
    const auto found = run(u"lookup q-1"_s);
    QVERIFY2(found.exitStatus == 0, qPrintable(found.all()));
    QVERIFY(found.out.contains(u"read (= delivered)"_s));
    QVERIFY(found.out.contains(u"  status      delivered\n"_s));
    const auto byMessage = run(u"lookup wamid.q-1 --json"_s);
    QCOMPARE(byMessage.json().value(u"queue_id"_s).toString(), u"q-1"_s);
    QCOMPARE(byMessage.json().value(u"found_by"_s).toString(), u"message_id"_s);
    const auto missing = run(u"lookup Q-1 --json"_s);
    QCOMPARE(missing.exitStatus, 1);
    const auto error = missing.json().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), u"not_found"_s);
}

void TestProgramSync::whileAnotherInstanceRunsACycleOneMoreIsWishedFor()
{
    m_fixture->execute(u"UPDATE statusbridge_lease SET token = 1, holder = 'other:1 (service)', expires_at = %1"_s.arg(
        QDateTime::currentMSecsSinceEpoch() + 60000));
    const auto asked = run(u"sync"_s);
    QCOMPARE(asked.exitStatus, 4);
    QVERIFY2(asked.err.contains(u"A cycle was wished for"_s), qPrintable(asked.err));
    const auto status = run(u"scheduler status --json"_s).json();
    QVERIFY(status.value(u"wish"_s).toObject().value(u"sentence"_s).toString().contains(u"other:1 (service)"_s));
    m_fixture->execute(u"UPDATE statusbridge_lease SET holder = NULL"_s);
    QCOMPARE(run(u"sync"_s).exitStatus, 0); // which is the one
    QVERIFY(run(u"scheduler status --json"_s).json().value(u"wish"_s).isNull());
}

void TestProgramSync::whereNoCyclesAreRunOneIsWishedFor()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    m_fixture->setVariable(u"STATUSBRIDGE_SYNC_RUNS_CYCLES"_s, u"false"_s);
    const auto asked = run(u"sync"_s);
    QCOMPARE(asked.exitStatus, 3);
    QVERIFY2(asked.err.contains(u"This instance runs no cycles"_s), qPrintable(asked.err));
    QCOMPARE(m_fixture->queryValue(u"SELECT count(*) FROM statusbridge_wishes"_s).toInt(), 1);
    QCOMPARE(m_fixture->queryValue(u"SELECT count(*) FROM statusbridge_runs"_s).toInt(), 0);
    QVERIFY(run(u"scheduler status"_s).out.contains(u"runs none (runs_cycles is off)"_s));
    QCOMPARE(run(u"scheduler status --json"_s).json().value(u"hold"_s).toString(), u"runs_no_cycles"_s);
    QCOMPARE(run(u"sync --dry-run"_s).exitStatus, 0);
}

void TestProgramSync::nothingToCancel()
{
    const auto cancelled = run(u"cancel"_s);
    QCOMPARE(cancelled.exitStatus, 1);
    QVERIFY(cancelled.out.isEmpty());
    QCOMPARE(cancelled.err.count(u'\n'), 1);
}

void TestProgramSync::cancellingTellsThatTheHolderShowsNoLife()
{
    const auto hold = [this](int secondsLeft) {
        const qint64 end = QDateTime::currentMSecsSinceEpoch() + secondsLeft * 1000;
        m_fixture->execute(u"UPDATE statusbridge_lease SET token = 1, holder = 'host-a:7 (service)', cancel_requested "
                           "= 0, expires_at = %1"_s.arg(end));
    };
    m_fixture->execute(
        u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('lease_length', '30000', 0)"_s);
    hold(28);
    QCOMPARE(run(u"cancel"_s).exitStatus, 0);
    hold(5);
    const auto overdue = run(u"cancel"_s);
    QCOMPARE(overdue.exitStatus, 1);
    QVERIFY2(overdue.err.contains(u"host-a:7 (service) was asked"_s), qPrintable(overdue.err));
    QVERIFY(overdue.err.contains(u"has probably ended"_s));
    QVERIFY(m_fixture->queryValue(u"SELECT cancel_requested FROM statusbridge_lease"_s).toBool());
    hold(-5);
    const auto expired = run(u"cancel"_s);
    QCOMPARE(expired.exitStatus, 1);
    QVERIFY2(expired.err.contains(u"ended without an end"_s), qPrintable(expired.err));
}

void TestProgramSync::progressIsPlainInAPipe()
{
    m_fixture->addPending(u"1"_s, u"q-1"_s);
    const auto synced = run(u"sync"_s);
    QVERIFY2(synced.err.contains(u"Updating records"_s), qPrintable(synced.err));
    QVERIFY(!synced.err.contains(u'\r') && !synced.err.contains(u'\x1b'));
    QVERIFY(!synced.out.contains(u"Updating records"_s));
}

QTEST_GUILESS_MAIN(TestProgramSync)

} // namespace tst_programsync

#include "tst_programsync.moc"
