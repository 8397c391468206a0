// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"
#include "tests/app/programfixture.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

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
    void aRevokedTokenHasItsNumber();
    void anInterruptEndsTheCycle();
    void lookupTellsWhatWouldBePushed();
    void lookupShowsTheRecordAtZohoIfAsked();
    void nobodyToCancel();
    void progressIsPlainInAPipe();

private:
    [[nodiscard]] Finished run(const QString &line) { return m_fixture->run(line.split(u' ')); }

    std::unique_ptr<ProgramFixture> m_fixture;
};

void TestProgramSync::init()
{
    m_fixture = std::make_unique<ProgramFixture>();
    const auto migrated = run(QStringLiteral("migrate"));
    QVERIFY2(migrated.exitStatus == 0, qPrintable(migrated.all()));
}

void TestProgramSync::cleanup()
{
    m_fixture.reset();
}

void TestProgramSync::aStatusIsCarried()
{
    m_fixture->addPending(QStringLiteral("3888833000000114027"), QStringLiteral("q-1"));
    const auto synced = run(QStringLiteral("sync"));
    QVERIFY2(synced.exitStatus == 0, qPrintable(synced.all()));
    QVERIFY(synced.out.startsWith(QStringLiteral("Run 1 succeeded in ")));
    QVERIFY(synced.out.contains(QStringLiteral("       1  updated\n")));
    const auto record = m_fixture->zoho().record(QStringLiteral("3888833000000114027"));
    QCOMPARE(record.value(QStringLiteral("Status")).toString(), QStringLiteral("delivered"));
    QCOMPARE(m_fixture->queryValue(QStringLiteral("SELECT Updated FROM delivered_logs")).toInt(), 1);
    const auto again = run(QStringLiteral("sync"));
    QCOMPARE(again.exitStatus, 0);
    QCOMPARE(m_fixture->zoho().writes(QStringLiteral("3888833000000114027")), 1);
}

void TestProgramSync::jsonIsOneDocument()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    const auto synced = run(QStringLiteral("sync --json"));
    QCOMPARE(synced.exitStatus, 0);
    auto expected = jsonOf(CycleSummary{}).keys();
    QCOMPARE(synced.json().keys(), expected);
    QCOMPARE(synced.json().value(QStringLiteral("updated")).toInt(), 1);
    QCOMPARE(synced.json().value(QStringLiteral("run_id")).toInt(), 1);
    for (const auto &line :
         {QStringLiteral("status --json"), QStringLiteral("runs --json"), QStringLiteral("runs show 1 --json"),
          QStringLiteral("parked --json"), QStringLiteral("lookup q-1 --json"), QStringLiteral("migrate --json"),
          QStringLiteral("doctor --offline --json"), QStringLiteral("sync --dry-run --json"),
          QStringLiteral("--version --json"), QStringLiteral("--help --json")}) {
        const auto finished = run(line);
        QVERIFY2(finished.exitStatus == 0 && !finished.json().isEmpty(), qPrintable(line + finished.all()));
    }
}

void TestProgramSync::aDryRunChangesNothing()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    const auto planned = run(QStringLiteral("sync --dry-run"));
    QVERIFY2(planned.exitStatus == 0, qPrintable(planned.all()));
    QVERIFY(planned.out.contains(QStringLiteral("Nothing was written.")));
    QVERIFY(planned.out.contains(QStringLiteral("to update")));
    QVERIFY(planned.out.contains(QStringLiteral("Calls needed: ")));
    QCOMPARE(m_fixture->zoho().calls(CallKind::Update), 0);
    QCOMPARE(m_fixture->queryValue(QStringLiteral("SELECT Updated FROM delivered_logs")).toInt(), 0);
    QVERIFY(run(QStringLiteral("runs")).out.startsWith(QStringLiteral("There is no run yet.")));
}

void TestProgramSync::aRefusedRecordIsShownInEveryList()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    m_fixture->addPending(QStringLiteral("2"), QStringLiteral("q-2"));
    m_fixture->zoho().addFault(
        Fault::code(200, 3002, QStringLiteral("Taken already.")).on(CallKind::Update).forRecord(QStringLiteral("1")));
    const auto synced = run(QStringLiteral("sync"));
    QVERIFY2(synced.exitStatus == 1, qPrintable(synced.all()));
    QVERIFY(synced.out.contains(QStringLiteral("\"statusbridge runs show 1\"")));
    const auto shown = run(QStringLiteral("runs show 1"));
    QCOMPARE(shown.exitStatus, 0);
    QVERIFY2(shown.out.contains(QStringLiteral("Taken already.")), qPrintable(shown.out));
    QVERIFY(run(QStringLiteral("runs")).out.contains(QStringLiteral("partial")));
    const auto found = run(QStringLiteral("lookup q-1"));
    QVERIFY2(found.out.contains(QStringLiteral("Taken already.")), qPrintable(found.out));
}

void TestProgramSync::aParkedRecordIsReleased()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    m_fixture->zoho().addFault(Fault::code(200, 3002, QStringLiteral("Taken already."))
                                   .on(CallKind::Update)
                                   .forRecord(QStringLiteral("1"))
                                   .repeated(Fault::forever));
    for (int cycle = 1; cycle <= 3; ++cycle) {
        m_fixture->addPending(QString::number(100 + cycle), QStringLiteral("other-%1").arg(cycle));
        static_cast<void>(run(QStringLiteral("sync")));
    }
    const auto parked = run(QStringLiteral("parked"));
    QVERIFY2(parked.out.contains(QStringLiteral("Taken already.")), qPrintable(parked.out));
    QCOMPARE(run(QStringLiteral("sync")).exitStatus, 0);
    QCOMPARE(m_fixture->zoho().patchArrivals(QStringLiteral("1")), 3);
    QCOMPARE(run(QStringLiteral("parked release 4711")).exitStatus, 1);
    QCOMPARE(run(QStringLiteral("parked release")).exitStatus, 3);
    QCOMPARE(run(QStringLiteral("parked release --all 1")).exitStatus, 3);
    const auto released = run(QStringLiteral("parked release 1"));
    QCOMPARE(released.exitStatus, 0);
    QCOMPARE(released.out, QStringLiteral("Released 1 record; the next cycle tries it again.\n"));
    QCOMPARE(run(QStringLiteral("parked")).out, QStringLiteral("No record is parked.\n"));
}

void TestProgramSync::aRunIsRetried()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    m_fixture->addPending(QStringLiteral("2"), QStringLiteral("q-2"));
    m_fixture->zoho().addFault(Fault::code(200, 3002).on(CallKind::Update).forRecord(QStringLiteral("1")));
    QCOMPARE(run(QStringLiteral("sync")).exitStatus, 1);
    const auto retried = run(QStringLiteral("runs retry 1 --json"));
    QVERIFY2(retried.exitStatus == 0, qPrintable(retried.all()));
    QCOMPARE(retried.json().value(QStringLiteral("released")).toInt(), 1);
    QCOMPARE(retried.json().value(QStringLiteral("updated")).toInt(), 1);
    QCOMPARE(run(QStringLiteral("runs retry 99")).exitStatus, 1);
    QCOMPARE(run(QStringLiteral("runs retry soon")).exitStatus, 3);
}

void TestProgramSync::aUsedUpQuotaHasItsNumber()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    m_fixture->zoho().addFault(
        Fault::code(200, 4000, QStringLiteral("The limit has been reached.")).on(CallKind::Update));
    const auto synced = run(QStringLiteral("sync"));
    QVERIFY2(synced.exitStatus == 5, qPrintable(synced.all()));
    QVERIFY(synced.out.contains(QStringLiteral("Why: ")));
    QCOMPARE(m_fixture->queryValue(QStringLiteral("SELECT Updated FROM delivered_logs")).toInt(), 0);
}

void TestProgramSync::aRevokedTokenHasItsNumber()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    m_fixture->zoho().revokeRefreshToken();
    const auto synced = run(QStringLiteral("sync --json"));
    QVERIFY2(synced.exitStatus == 6, qPrintable(synced.all()));
    QCOMPARE(synced.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("unauthorized"));
    QVERIFY(synced.json().contains(QStringLiteral("error")));
}

void TestProgramSync::anInterruptEndsTheCycle()
{
    for (int i = 1; i <= 200; ++i) {
        m_fixture->addPending(QString::number(i), QStringLiteral("q-%1").arg(i));
    }
    m_fixture->zoho().configure([](zohosim::Options &options) { options.latency = std::chrono::milliseconds(100); });
    const auto process = m_fixture->start({QStringLiteral("sync"), QStringLiteral("--json")});
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->zoho().calls(CallKind::Update) > 10, 30000);
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    const auto finished = ProgramFixture::finish(*process);
    QVERIFY2(finished.exitStatus == 7, qPrintable(finished.all()));
    const auto json = finished.json();
    QCOMPARE(json.value(QStringLiteral("outcome")).toString(), QStringLiteral("cancelled"));
    const int updated = json.value(QStringLiteral("updated")).toInt();
    QVERIFY(updated > 0 && updated < 200);
    QVERIFY(json.value(QStringLiteral("left")).toInt() > 0);
    QCOMPARE(m_fixture->queryValue(QStringLiteral("SELECT count(*) FROM delivered_logs WHERE Updated = 1")).toInt(),
             updated);
}

void TestProgramSync::lookupShowsTheRecordAtZohoIfAsked()
{
    m_fixture->addPending(QStringLiteral("7"), QStringLiteral("q-1"));
    m_fixture->zoho().addRecord(QStringLiteral("8"), {{QStringLiteral("Queue_ID_DV"), QStringLiteral("q-2")}});
    QVERIFY(!run(QStringLiteral("lookup q-1 --json")).json().contains(u"zoho"));
    QCOMPARE(m_fixture->zoho().apiCalls(), 0);
    const auto found = run(QStringLiteral("lookup q-1 --zoho"));
    QVERIFY2(found.exitStatus == 0, qPrintable(found.all()));
    QVERIFY2(found.out.contains(QStringLiteral("Record 7 at Zoho shows:")), qPrintable(found.out));
    QVERIFY(found.out.contains(QStringLiteral("Would be pushed")));
    const auto onlyThere = run(QStringLiteral("lookup q-2 --zoho --json"));
    QCOMPARE(onlyThere.exitStatus, 0);
    const auto record = onlyThere.json().value(u"zoho").toArray().first().toObject();
    QCOMPARE(record.value(u"record_id").toString(), QStringLiteral("8"));
    QCOMPARE(record.value(u"fields").toObject().value(u"Queue_ID_DV").toString(), QStringLiteral("q-2"));
    QCOMPARE(run(QStringLiteral("lookup q-3 --zoho")).exitStatus, 1);
    QCOMPARE(m_fixture->zoho().apiCalls(), 3);
}

void TestProgramSync::lookupTellsWhatWouldBePushed()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"), QStringLiteral("read"));
    const auto found = run(QStringLiteral("lookup q-1"));
    QVERIFY2(found.exitStatus == 0, qPrintable(found.all()));
    QVERIFY(found.out.contains(QStringLiteral("read (= delivered)")));
    QVERIFY(found.out.contains(QStringLiteral("  status      delivered\n")));
    const auto byMessage = run(QStringLiteral("lookup wamid.q-1 --json"));
    QCOMPARE(byMessage.json().value(QStringLiteral("queue_id")).toString(), QStringLiteral("q-1"));
    QCOMPARE(byMessage.json().value(QStringLiteral("found_by")).toString(), QStringLiteral("message_id"));
    const auto missing = run(QStringLiteral("lookup Q-1 --json"));
    QCOMPARE(missing.exitStatus, 1);
    const auto error = missing.json().value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("not_found"));
}

void TestProgramSync::nobodyToCancel()
{
    const auto cancelled = run(QStringLiteral("cancel"));
    QCOMPARE(cancelled.exitStatus, 1);
    QVERIFY(cancelled.out.isEmpty());
    QCOMPARE(cancelled.err.count(u'\n'), 1);
}

void TestProgramSync::progressIsPlainInAPipe()
{
    m_fixture->addPending(QStringLiteral("1"), QStringLiteral("q-1"));
    const auto synced = run(QStringLiteral("sync"));
    QVERIFY2(synced.err.contains(QStringLiteral("Updating records")), qPrintable(synced.err));
    QVERIFY(!synced.err.contains(u'\r') && !synced.err.contains(u'\x1b'));
    QVERIFY(!synced.out.contains(QStringLiteral("Updating records")));
}

QTEST_GUILESS_MAIN(TestProgramSync)
#include "tst_programsync.moc"
