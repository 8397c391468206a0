// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/cyclefixture.h"
#include "tests/support/testconnection.h"

#include <QTest>
#include <QTimer>

namespace tst_cycleshared {

using namespace statusbridge;
using zohosim::CallKind;

constexpr auto takeOver = "UPDATE statusbridge_lease SET token = token + 1, holder = 'another instance'";
constexpr auto endTheOther = "UPDATE statusbridge_lease SET holder = NULL, expires_at = 0";

void refuseMarks(CycleFixture &fixture, const QString &queueId)
{
    if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        fixture.execute(
            u"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no''; END'"_s);
    }
    fixture.execute(TestDatabase::choose(u"CREATE TRIGGER refuse BEFORE UPDATE ON delivered_logs WHEN old.queue_id = "
                                         "'%1' BEGIN SELECT raise(abort, 'no'); END"_s,
                                         u"CREATE TRIGGER refuse BEFORE UPDATE ON delivered_logs FOR EACH ROW WHEN "
                                         "(OLD.queue_id = '%1') EXECUTE FUNCTION refuse()"_s,
                                         u"CREATE TRIGGER refuse BEFORE UPDATE ON delivered_logs FOR EACH ROW "
                                         "BEGIN IF OLD.queue_id = '%1' THEN SIGNAL SQLSTATE '45000' "
                                         "SET MESSAGE_TEXT = 'no'; END IF; END"_s)
                        .arg(queueId));
}

void allowMarks(CycleFixture &fixture)
{
    fixture.execute(u"DROP TRIGGER refuse"_s + TestDatabase::choose({}, u" ON delivered_logs"_s, {}));
}

//! The lease is lost with that mark.
void takeOverWithTheMarkOf(CycleFixture &fixture, const QString &queueId)
{
    if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        fixture.execute(u"CREATE FUNCTION take_over() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN "
                        "UPDATE statusbridge_lease SET token = token + 1; RETURN NEW; END'"_s);
    }
    fixture.execute(TestDatabase::choose(u"CREATE TRIGGER take_over BEFORE UPDATE ON delivered_logs WHEN old.queue_id "
                                         "= '%1' BEGIN UPDATE statusbridge_lease SET token = token + 1; END"_s,
                                         u"CREATE TRIGGER take_over BEFORE UPDATE ON delivered_logs FOR EACH ROW WHEN "
                                         "(OLD.queue_id = '%1') EXECUTE FUNCTION take_over()"_s,
                                         u"CREATE TRIGGER take_over BEFORE UPDATE ON delivered_logs FOR EACH ROW "
                                         "BEGIN IF OLD.queue_id = '%1' THEN UPDATE statusbridge_lease "
                                         "SET token = token + 1; END IF; END"_s)
                        .arg(queueId));
}

//! Zoho takes the update, and what it has of it can't be read.
void loseTheAnswerOf(CycleFixture &fixture, const QString &id)
{
    using zohosim::Fault;
    fixture.zoho.addFault(Fault::of(Fault::Action::LoseByReset).on(CallKind::Update).forRecord(id));
    fixture.zoho.addFault(Fault::html(503).on(CallKind::ReadBack).repeated(Fault::forever));
}

QStringList entriesOf(CycleFixture &fixture, qint64 runId)
{
    return fixture.texts(u"SELECT outcome FROM statusbridge_journal WHERE run_id = %1 ORDER BY id"_s.arg(runId));
}

//! What others do to the database while a cycle runs.
class CycleSharedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowWhoseWordChangesBeforeItIsMarkedStaysOpen()
    {
        CycleFixture fixture;
        const QString webhook = fixture.addRecord(u"q-w"_s, {});
        const QString delivered = fixture.addRecord(u"q-d"_s, {});
        fixture.addWebhook(u"q-w"_s, u"sent"_s);
        fixture.addDelivered(u"q-d"_s, u"accepted"_s);
        std::atomic<bool> changed = false;
        fixture.zoho.onPatch([&](const QString &) {
            if (!changed.exchange(true)) {
                fixture.execute(u"UPDATE webhook_logs SET status = 'failed'"_s);
                fixture.execute(u"UPDATE delivered_logs SET status = 'delivered'"_s);
            }
        });
        QCOMPARE(fixture.sync().counts.updated, 2);
        QCOMPARE(fixture.openRows(), 2);
        QCOMPARE(fixture.zohoStatus(webhook), u"sent"_s);

        QCOMPARE(fixture.sync().counts.updated, 2);
        QCOMPARE(fixture.zohoStatus(webhook), u"failed"_s);
        QCOMPARE(fixture.zohoStatus(delivered), u"delivered"_s);
        QCOMPARE(fixture.openRows(), 0);
    }

    void aRowThatIsDeletedBeforeItIsMarkedHurtsNoOther()
    {
        CycleFixture fixture;
        const QStringList ids = fixture.addSentRecords(3);
        std::atomic<bool> deleted = false;
        fixture.zoho.onPatch([&](const QString &) {
            if (!deleted.exchange(true)) {
                fixture.execute(u"DELETE FROM webhook_logs WHERE queue_id = 'q-2'"_s);
            }
        });
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.zohoStatus(ids.at(1)), u"sent"_s);
        QCOMPARE(fixture.openRows(), 0);
    }

    void anInstanceThatLostTheLeaseMarksAndSendsNothingMore_data()
    {
        QTest::addColumn<bool>("slept");
        QTest::newRow("after a sleep, which the clock tells") << true;
        QTest::newRow("awake, which only the database tells") << false;
    }

    void anInstanceThatLostTheLeaseMarksAndSendsNothingMore()
    {
        QFETCH(bool, slept);
        auto options = CycleFixture::generousOptions();
        options.latency = std::chrono::milliseconds(50);
        CycleFixture fixture(options);
        const QStringList ids = fixture.addSentRecords(200);
        std::atomic<int> arrived = 0;
        std::atomic<int> openThen = 0;
        fixture.zoho.onPatch([&](const QString &) {
            if (++arrived == 35) {
                fixture.execute(QLatin1String(takeOver));
                openThen = fixture.openRows();
                fixture.clock.advance(std::chrono::seconds(slept ? 60 : 0));
            }
        });
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Failed));
        QCOMPARE(toString(summary.error->kind), toString(ErrorKind::LeaseLost));
        QCOMPARE(fixture.openRows(), openThen.load());
        QCOMPARE(summary.counts.updated, 200 - openThen.load());
        QCOMPARE(summary.counts.left, openThen.load());
        // Those that were on their way when it was lost, and those that replaced them until the next mark was tried.
        QVERIFY2(arrived <= (slept ? 45 : 60), qPrintable(QString::number(arrived)));
        QCOMPARE(toString(fixture.sync().error->kind), toString(ErrorKind::Busy));

        fixture.execute(QLatin1String(endTheOther));
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Succeeded));
        for (const QString &id : ids) {
            QCOMPARE(fixture.zoho.writes(id), 1);
        }
        QCOMPARE(fixture.openRows(), 0);
    }

    void aSuccessorReadsBackOnlyWhenNoCallOfTheFormerHolderCanBeUnderWay_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<int>("leastMs");
        QTest::newRow("the other was cut off") << u"'another instance'"_s << 1500;
        QTest::newRow("the other gave it back") << u"NULL"_s << 0;
    }

    void aSuccessorReadsBackOnlyWhenNoCallOfTheFormerHolderCanBeUnderWay()
    {
        QFETCH(QString, holder);
        QFETCH(int, leastMs);
        auto options = CycleFixture::generousOptions();
        options.latency = std::chrono::milliseconds(50);
        CycleFixture fixture(options);
        fixture.settings.network.timeoutSeconds = 2;
        fixture.addSentRecords(200); // enough that some are left to send
        fixture.zoho.onPatch([&](const QString &) { fixture.execute(QLatin1String(takeOver)); });
        QCOMPARE(toString(fixture.sync().error->kind), toString(ErrorKind::LeaseLost));
        fixture.zoho.onPatch({});
        QVERIFY(fixture.scalar(u"SELECT count(*) FROM statusbridge_intents"_s).toInt() > 0);

        const qint64 end = QDateTime::currentMSecsSinceEpoch() - 400;
        fixture.execute(u"UPDATE statusbridge_lease SET holder = %1, expires_at = %2"_s.arg(holder).arg(end));
        fixture.zoho.clearLog();
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        bool hasWaited = false;
        connect(&fixture.engine, &Engine::cycleProgressed, this, [&](const CycleProgress &progress) {
            hasWaited = hasWaited || progress.wait.reason == WaitReason::OtherCalls;
        });
        std::atomic<qint64> firstPatch = 0;
        fixture.zoho.onPatch([&](const QString &) {
            qint64 none = 0;
            firstPatch.compare_exchange_strong(none, QDateTime::currentMSecsSinceEpoch());
        });
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Succeeded));
        disconnect(&fixture.engine, nullptr, this, nullptr);
        QVERIFY2(firstPatch - before >= leastMs, qPrintable(QString::number(firstPatch - before)));
        QVERIFY(firstPatch - before < leastMs + 1500);
        QCOMPARE(hasWaited, leastMs > 0);
        QCOMPARE(fixture.openRows(), 0);
    }

    void aWaitForCallsOfTheOtherCanBeCancelled()
    {
        CycleFixture fixture;
        fixture.addSentRecords(20);
        fixture.zoho.onPatch([&](const QString &) { fixture.execute(QLatin1String(takeOver)); });
        QCOMPARE(toString(fixture.sync().error->kind), toString(ErrorKind::LeaseLost));
        fixture.zoho.onPatch({});
        fixture.execute(
            u"UPDATE statusbridge_lease SET expires_at = %1"_s.arg(QDateTime::currentMSecsSinceEpoch() - 100));
        connect(&fixture.engine, &Engine::cycleProgressed, this, [&](const CycleProgress &progress) {
            if (progress.wait.reason == WaitReason::OtherCalls) {
                fixture.engine.cancelCycle();
            }
        });
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Cancelled));
        disconnect(&fixture.engine, nullptr, this, nullptr);
        QVERIFY(QDateTime::currentMSecsSinceEpoch() - before < 5000);
        QVERIFY(fixture.scalar(u"SELECT count(*) FROM statusbridge_intents"_s).toInt() > 0);
    }

    void aDatabaseThatIsLockedForAWhileOnlyMakesTheCycleWait()
    {
        CycleFixture fixture;
        fixture.addSentRecords(100);
        TestConnection other(fixture.place());
        const QObject later; // ends before the connection, also if the cycle ended before it was locked
        bool wasLocked = false;
        connect(&fixture.engine, &Engine::cycleProgressed, this, [&](const CycleProgress &progress) {
            if (progress.phase == CyclePhase::Send && !wasLocked) {
                other.lock();
                wasLocked = true;
                QTimer::singleShot(std::chrono::milliseconds(700), &later, [&other] { other.unlock(); });
            }
        });
        const CycleSummary summary = fixture.sync();
        disconnect(&fixture.engine, nullptr, this, nullptr);
        QVERIFY(wasLocked);
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(summary.counts.updated, 100);
        QCOMPARE(fixture.openRows(), 0);
    }

    void aDatabaseThatStaysLockedEndsTheCycleAndTheNextOneSendsNothingTwice()
    {
        auto options = CycleFixture::generousOptions();
        options.latency = std::chrono::milliseconds(20);
        CycleFixture fixture(options);
        fixture.settings.database.timeoutSeconds = 1;
        const QStringList ids = fixture.addSentRecords(100);
        TestConnection other(fixture.place());
        bool wasLocked = false;
        connect(&fixture.engine, &Engine::cycleProgressed, this, [&](const CycleProgress &progress) {
            if (progress.phase == CyclePhase::Send && !wasLocked) {
                other.lock();
                wasLocked = true;
            }
        });
        const CycleSummary summary = fixture.sync();
        disconnect(&fixture.engine, nullptr, this, nullptr);
        QVERIFY(wasLocked);
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Failed));
        QCOMPARE(toString(summary.error->kind), toString(ErrorKind::Database));
        QVERIFY2(summary.error->message.english().contains(u"locked"_s), qPrintable(summary.error->message.english()));

        other.unlock();
        fixture.execute(QLatin1String(endTheOther)); // the lease could not be given back
        const CycleSummary second = fixture.sync();
        QCOMPARE(toString(second.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(summary.counts.updated + second.counts.updated, 100); // no record is counted twice
        for (const QString &id : ids) {
            QCOMPARE(fixture.zoho.writes(id), 1);
        }
        QCOMPARE(fixture.openRows(), 0);
    }

    void aMarkThatWasRefusedIsWrittenByALaterCycleWithoutACall()
    {
        CycleFixture fixture;
        const QString id = fixture.addRecord(u"q"_s, {});
        fixture.addDelivered(u"q"_s, u"sent"_s);
        refuseMarks(fixture, u"q"_s);
        QCOMPARE(fixture.sync().counts.failed, 1);
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.openRows(), 1);
        QCOMPARE(fixture.zoho.writes(id), 1);

        allowMarks(fixture);
        const int calls = fixture.zoho.apiCalls();
        fixture.zoho.addFault(zohosim::Fault::html(503).repeated(zohosim::Fault::forever));
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(summary.counts.matched, 0);
        QCOMPARE(fixture.zoho.apiCalls(), calls);
        QCOMPARE(fixture.openRows(), 0);
    }

    void aMarkIsTriedAgainThoughZohoGivesNoAnswer()
    {
        CycleFixture fixture;
        fixture.addRecord(u"q"_s, {});
        fixture.addDelivered(u"q"_s, u"sent"_s);
        refuseMarks(fixture, u"q"_s);
        QCOMPARE(fixture.sync().counts.failed, 1);
        allowMarks(fixture);
        fixture.addRecord(u"q-2"_s, {});
        fixture.addDelivered(u"q-2"_s, u"sent"_s);
        fixture.zoho.addFault(zohosim::Fault::code(200, 4000).repeated(zohosim::Fault::forever));
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Quota));
        QCOMPARE(fixture.openRows(), 1); // of the other one
    }

    void whatIsSettledUnderALockIsCountedOnce()
    {
        if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
            return; // a file is locked as a whole
        }
        CycleFixture fixture;
        fixture.settings.database.timeoutSeconds = 1;
        const QString id = fixture.addRecord(u"q"_s, {});
        fixture.addDelivered(u"q"_s, u"sent"_s);
        loseTheAnswerOf(fixture, id);
        QCOMPARE(fixture.sync().counts.left, 1);
        fixture.zoho.clearFaults();

        TestConnection other(fixture.place());
        other.execute(u"BEGIN"_s);
        other.execute(u"UPDATE delivered_logs SET message_id = message_id || ''"_s);
        const CycleSummary locked = fixture.sync();
        QCOMPARE(toString(locked.outcome), toString(CycleOutcome::Partial));
        QCOMPARE(locked.counts.matched, 1);
        QCOMPARE(locked.counts.left, 1);
        QCOMPARE(locked.counts.unchanged, 0);
        QCOMPARE(entriesOf(fixture, locked.runId), QStringList(u"left"_s));

        other.execute(u"ROLLBACK"_s);
        const CycleSummary after = fixture.sync();
        QCOMPARE(after.counts.matched, 1);
        QCOMPARE(after.counts.updated, 1);
        QCOMPARE(entriesOf(fixture, after.runId), QStringList(u"updated"_s));
        QCOMPARE(fixture.zoho.writes(id), 1);
        QCOMPARE(fixture.openRows(), 0);
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM statusbridge_intents"_s).toInt(), 0);
        QCOMPARE(fixture.scalar(u"SELECT max(total_synced) FROM statusbridge_scheduler"_s).toInt(), 1);
    }

    void aRecordThatWaitedForAnotherOfItsQueueIdIsCountedOnce()
    {
        CycleFixture fixture;
        const QString first = fixture.addRecord(u"q"_s, {});
        const QString second = fixture.addRecord(u"q"_s, {});
        fixture.addDelivered(u"q"_s, u"sent"_s);
        loseTheAnswerOf(fixture, second);
        const CycleSummary before = fixture.sync();
        QCOMPARE(before.counts.updated, 1);
        QCOMPARE(before.counts.left, 1);
        QCOMPARE(fixture.sync().counts.updated, 0); // still nothing to be read

        fixture.zoho.clearFaults();
        const CycleSummary after = fixture.sync();
        QCOMPARE(after.counts.matched, 1);
        QCOMPARE(after.counts.updated, 1);
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM statusbridge_journal WHERE outcome = 'updated'"_s).toInt(), 2);
        QCOMPARE(fixture.scalar(u"SELECT max(total_synced) FROM statusbridge_scheduler"_s).toInt(), 2);
        QCOMPARE(fixture.zoho.writes(first), 1);
        QCOMPARE(fixture.zoho.writes(second), 1);
        QCOMPARE(fixture.openRows(), 0);
        QCOMPARE(fixture.scalar(u"SELECT count(*) FROM statusbridge_intents"_s).toInt(), 0);
    }

    void whatIsWrittenBeforeAnErrorIsCountedAsWhatItIs()
    {
        CycleFixture fixture;
        for (int i = 1; i <= 8; ++i) {
            fixture.addRecord(u"q-%1"_s.arg(i), u"failed"_s);
            fixture.addDelivered(u"q-%1"_s.arg(i), u"sent"_s); // superseded, without a call
        }
        refuseMarks(fixture, u"q-3"_s);           // so that they are written apart
        takeOverWithTheMarkOf(fixture, u"q-5"_s); // so that it ends in their midst
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.error->kind), toString(ErrorKind::LeaseLost));
        const int written =
            fixture.scalar(u"SELECT count(*) FROM statusbridge_journal WHERE outcome = 'superseded'"_s).toInt();
        QVERIFY(written > 0);
        QCOMPARE(summary.counts.superseded, written);
        QCOMPARE(summary.counts.left, 8 - written);
        QCOMPARE(fixture.openRows(), 8 - written);
    }

    void aTableThatGoesAwayEndsTheCycle()
    {
        auto options = CycleFixture::generousOptions();
        options.latency = std::chrono::milliseconds(50);
        CycleFixture fixture(options);
        fixture.addSentRecords(300);
        std::atomic<int> arrived = 0;
        fixture.zoho.onPatch([&](const QString &) {
            if (++arrived == 25) {
                fixture.execute(u"ALTER TABLE webhook_logs RENAME TO gone"_s);
            }
        });
        const CycleSummary summary = fixture.sync();
        QCOMPARE(toString(summary.outcome), toString(CycleOutcome::Failed));
        QCOMPARE(toString(summary.error->kind), toString(ErrorKind::Schema));
        QVERIFY(arrived < 100);

        fixture.execute(u"ALTER TABLE gone RENAME TO webhook_logs"_s);
        QCOMPARE(toString(fixture.sync().outcome), toString(CycleOutcome::Succeeded));
        QCOMPARE(fixture.openRows(), 0);
    }
};

QTEST_GUILESS_MAIN(CycleSharedTest)

} // namespace tst_cycleshared

#include "tst_cycleshared.moc"
