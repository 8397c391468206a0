// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "tests/app/programfixture.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_killed {

using namespace statusbridge;

constexpr int recordCount = 150;

QString idOf(int number)
{
    return QString::number(3888833000000100000 + number);
}

//! Records that Zoho shows as blank; every third was delivered, the others were sent.
void addRecords(ProgramFixture &fixture)
{
    fixture.execute(u"INSERT INTO webhook_logs (queue_id, message_id, status, timestamp) "
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                    "SELECT 'q-' || i, 'wamid.' || i, CASE i % 3 WHEN 0 THEN 'delivered' ELSE "
                    "'sent' END, '1750031673' FROM n"_s.arg(recordCount));
    for (int i = 1; i <= recordCount; ++i) {
        fixture.zoho().addRecord(idOf(i), {{u"Queue_ID_DV"_s, u"q-%1"_s.arg(i)}, {u"Status"_s, QString()}});
    }
}

//! Small ones, so that there is more than an instant to be killed in.
void useBatches(ProgramFixture &fixture)
{
    fixture.zoho().configure([](zohosim::Options &options) {
        options.scopes += u"ZohoCreator.customapi.EXECUTE"_s;
        options.customApi.linkName = u"push_statuses"_s;
        options.customApi.resultStyle = zohosim::ResultStyle::WrappedText;
    });
    fixture.setVariable(u"STATUSBRIDGE_ZOHO_BATCH_API"_s, u"push_statuses"_s);
    fixture.setVariable(u"STATUSBRIDGE_ZOHO_BATCH_SIZE"_s, u"7"_s);
}

//! So that a cycle reads back itself.
void loseSomeAnswers(ProgramFixture &fixture, bool isInBatches, QRandomGenerator &random)
{
    using zohosim::Fault;
    const auto kind = isInBatches ? zohosim::CallKind::CustomApi : zohosim::CallKind::Update;
    fixture.zoho().addFault(
        Fault::of(Fault::Action::LoseByReset).on(kind).from(random.bounded(1, isInBatches ? 20 : 140)).repeated(2));
}

QString statusOf(ProgramFixture &fixture, int number)
{
    return fixture.zoho().record(idOf(number)).value(u"Status"_s).toString();
}

int recordsThatZohoChanged(ProgramFixture &fixture)
{
    int changed = 0;
    for (int i = 1; i <= recordCount; ++i) {
        changed += statusOf(fixture, i).isEmpty() ? 0 : 1;
    }
    return changed;
}

int rowsIn(const ProgramFixture &fixture, const QString &table)
{
    return fixture.queryValue(u"SELECT count(*) FROM "_s + table).toInt();
}

//! A clean cycle; the lease of the one that was killed runs out first.
int finishCleanly(ProgramFixture &fixture)
{
    Finished last;
    const bool ended = QTest::qWaitFor(
        [&] {
            last = fixture.run({u"sync"_s});
            return last.exitStatus != static_cast<int>(ExitStatus::Busy);
        },
        30000);
    if (!ended || last.exitStatus != 0) {
        qWarning("%d: %s", last.exitStatus, qPrintable(last.err));
    }
    return ended ? last.exitStatus : -1;
}

//! When the cycle that takes over is killed as well.
enum class SecondKill : quint8 {
    None,
    AtAnyInstant,    //!< while it waits for calls of the first one, reads back, or sends
    WhileItReadsBack //!< or settles what it has read
};

//! \param calls of which some arrive before the cycle is killed; it dies in the midst of them
void killSending(ProgramFixture &fixture, zohosim::CallKind kind, int calls)
{
    const auto process = fixture.start({u"sync"_s});
    QVERIFY(process->waitForStarted());
    QVERIFY(QTest::qWaitFor([&] { return fixture.zoho().calls(kind) >= calls; }, 30000));
    process->kill();
    process->waitForFinished();
}

void killAtAnyInstant(ProgramFixture &fixture, QRandomGenerator &random)
{
    const auto process = fixture.start({u"sync"_s});
    QVERIFY(process->waitForStarted());
    process->waitForFinished(random.bounded(20, 400));
    process->kill();
    process->waitForFinished();
}

//! Kills the cycle that takes the lease over. Returns whether that read back already.
bool killSuccessor(ProgramFixture &fixture, SecondKill when, QRandomGenerator &random)
{
    const bool isFree = QTest::qWaitFor(
        [&] {
            const QString now = QString::number(QDateTime::currentMSecsSinceEpoch());
            return rowsIn(fixture, u"statusbridge_lease WHERE holder IS NOT NULL AND expires_at >= "_s + now) == 0;
        },
        30000);
    const int before = fixture.zoho().calls(zohosim::CallKind::ReadBack);
    const auto readsBack = [&] { return fixture.zoho().calls(zohosim::CallKind::ReadBack) > before; };
    const auto process = fixture.start({u"sync"_s});
    const auto isOver = [&] { return process->state() == QProcess::NotRunning; };
    if (when == SecondKill::WhileItReadsBack && QTest::qWaitFor([&] { return isOver() || readsBack(); }, 30000)) {
        process->waitForFinished(random.bounded(60));
    } else {
        process->waitForFinished(random.bounded(20, 1500));
    }
    const bool isKilled = isFree && !isOver();
    process->kill();
    process->waitForFinished();
    return isKilled && readsBack();
}

//! Killing the program at any instant loses nothing and marks nothing that Zoho did not take.
class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCycleKilledAtAnyInstantIsMadeGoodByTheNext_data()
    {
        QTest::addColumn<bool>("isInBatches");
        QTest::newRow("one by one") << false;
        QTest::newRow("many in one call") << true;
    }

    void aCycleKilledAtAnyInstantIsMadeGoodByTheNext()
    {
        QFETCH(const bool, isInBatches);
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("STATUSBRIDGE_KILL_ROUNDS", &isSet);
        bool hasSeed = false;
        const int given = qEnvironmentVariableIntValue("STATUSBRIDGE_KILL_SEED", &hasSeed);
        const int seed = hasSeed ? given : QRandomGenerator::global()->bounded(1'000'000);
        qInfo("STATUSBRIDGE_KILL_SEED=%d", seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        const int rounds = isSet ? wanted : 10;
        int readBackCutOff = 0;
        for (int round = 0; round < rounds; ++round) {
            // Every second time the next cycle is killed as well.
            const SecondKill second = round % 4 == 1   ? SecondKill::WhileItReadsBack
                                      : round % 4 == 3 ? SecondKill::AtAnyInstant
                                                       : SecondKill::None;
            ProgramFixture fixture;
            fixture.configure(u"lease_seconds = 1\n[network]\ntimeout_seconds = 1\n"_s);
            fixture.zoho().configure([&](zohosim::Options &options) {
                options.latency = std::chrono::milliseconds(random.bounded(second == SecondKill::None ? 0 : 5, 12));
            });
            if (isInBatches) {
                useBatches(fixture);
            }
            QCOMPARE(fixture.run({u"migrate"_s}).exitStatus, 0);
            addRecords(fixture);
            loseSomeAnswers(fixture, isInBatches, random);

            if (second == SecondKill::WhileItReadsBack) { // which it does, since something is under way
                killSending(fixture, isInBatches ? zohosim::CallKind::CustomApi : zohosim::CallKind::Update,
                            random.bounded(1, isInBatches ? 10 : 70));
            } else {
                killAtAnyInstant(fixture, random);
            }
            checkMarks(fixture);
            if (second != SecondKill::None) {
                readBackCutOff += killSuccessor(fixture, second, random) ? 1 : 0;
                checkMarks(fixture);
            }

            QCOMPARE(finishCleanly(fixture), 0);
            for (int i = 1; i <= recordCount; ++i) {
                QCOMPARE(statusOf(fixture, i), i % 3 == 0 ? u"delivered"_s : u"sent"_s);
                QCOMPARE(fixture.zoho().writes(idOf(i)), 1);
            }
            QCOMPARE(rowsIn(fixture, u"statusbridge_settled_rows"_s), recordCount);
            QCOMPARE(rowsIn(fixture, u"statusbridge_intents"_s), 0);
            QCOMPARE(fixture.queryValue(u"SELECT max(total_synced) FROM statusbridge_scheduler"_s).toInt(),
                     recordCount);
            QVERIFY(!isInBatches || fixture.zoho().calls(zohosim::CallKind::Update) == 0);
        }
        qInfo("%d cycles were killed while they read back", readBackCutOff);
        QVERIFY(readBackCutOff > 0 || rounds < 10);
    }

private:
    static void checkMarks(ProgramFixture &fixture)
    {
        QVERIFY2(rowsIn(fixture, u"statusbridge_settled_rows"_s) <= recordsThatZohoChanged(fixture),
                 "a row is marked that Zoho did not take");
    }
};

QTEST_GUILESS_MAIN(KilledTest)

} // namespace tst_killed

#include "tst_killed.moc"
