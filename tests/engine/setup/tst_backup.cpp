// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/backup.h"
#include "engine/setup/migrate.h"
#include "engine/setup/restore.h"
#include "engine/store/backup/backupreader.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/store.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_backup {

using namespace statusbridge;

QString fileIn(const CycleFixture &fixture)
{
    return fixture.directory.filePath(u"b.backup"_s);
}

bool isBackedUp(CycleFixture &fixture)
{
    const auto made = makeBackup(fixture.environment, fileIn(fixture), Overwriting::Allowed, BackupUsers::LeftOut);
    if (!made) {
        qWarning("%s", qPrintable(describe(made.error())));
    }
    return made.hasValue();
}

std::unique_ptr<Store> openStore(const CycleFixture &fixture)
{
    auto store = Store::open(fixture.settings, fixture.directory.path(), TestDatabase::password());
    if (!store) {
        qFatal("%s", qPrintable(describe(store.error())));
    }
    return std::move(*store);
}

qint64 rowsIn(CycleFixture &fixture, const QString &table)
{
    return fixture.scalar(u"SELECT count(*) FROM "_s + table).toLongLong();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

//! As the version before has left it, but for what the newest adds.
void makeOlder(CycleFixture &fixture, int version)
{
    const auto store = openStore(fixture);
    QStringList tables = ownTables(store->database->dialect());
    std::ranges::reverse(tables); // those that refer to others first
    for (const QString &table : std::as_const(tables)) {
        fixture.execute(u"DROP TABLE IF EXISTS "_s + table);
    }
    for (int each = 1; each <= version; ++each) {
        for (const SchemaStep &step : schemaSteps(store->database->dialect(), each, store->database->target().key)) {
            fixture.execute(step.statement);
        }
    }
    fixture.execute(u"INSERT INTO statusbridge_schema (id, version, upgraded_at) VALUES (1, %1, 0)"_s.arg(version));
}

//! What a backup has of the sort that a cycle changes together.
struct Carried
{
    QSet<QString> intents;
    QSet<QString> updated;
    qsizetype settled = 0;
};

Carried carriedIn(const QString &path)
{
    Carried found;
    QString table;
    QStringList columns;
    const auto read =
        readBackup(path, {.header = {},
                          .table =
                              [&](const QString &name, const QStringList &names) {
                                  table = name;
                                  columns = names;
                                  return Expected<void>();
                              },
                          .row =
                              [&](const QJsonArray &values) {
                                  const auto of = [&](const QString &column) {
                                      return values.at(columns.indexOf(column)).toString();
                                  };
                                  found.settled += table == u"statusbridge_settled_rows" ? 1 : 0;
                                  if (table == u"statusbridge_intents") {
                                      found.intents.insert(of(u"record_id"_s));
                                  } else if (table == u"statusbridge_journal" && of(u"outcome"_s) == u"updated") {
                                      found.updated.insert(of(u"record_id"_s));
                                  }
                                  return Expected<void>();
                              }});
    if (!read) {
        qFatal("%s", qPrintable(describe(read.error())));
    }
    return found;
}

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCarriedOverIsKnownAgain();
    void isConsistentWhileACycleRuns();
    void previewTellsOfBothAndChangesNothing();
    void anotherTargetIsRefusedUnlessToldSo();
    void isRefusedWhileACycleRuns();
    void anInstanceThatRunsBesideGoesOnWatching();
    void isRefusedWhereNoLeaseIsTaken();
    void noTokenThatWasGivenOutIsGoodAfterwards();
    void clearsWhatIsOfThePast();
    void noAlertOfThePastIsSentAgain();
    void theCallsOfTheDayStayCounted();
    void theNextCycleReadsOpenIntentsBackFirst();
    void anEmptyDatabaseGetsTheTablesFirst();
    void aDamagedOneChangesNothing();
    void tablesAreBackedUpBeforeTheirUpgrade();
    void noBackupNoUpgrade();
    void aFewBackupsAreKept();
    void nothingIsBackedUpThatIsNotUpgraded();
};

void BackupTest::whatWasCarriedOverIsKnownAgain()
{
    CycleFixture fixture;
    fixture.addSentRecords(3);
    QCOMPARE(fixture.sync().counts.updated, 3);
    QVERIFY(isBackedUp(fixture));
    const qint64 journal = rowsIn(fixture, u"statusbridge_journal"_s);
    fixture.execute(u"DELETE FROM statusbridge_journal"_s);
    fixture.execute(u"DELETE FROM statusbridge_settled_rows"_s);
    const auto done = restoreBackup(fixture.environment, fileIn(fixture));
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    QCOMPARE(rowsIn(fixture, u"statusbridge_journal"_s), journal);
    QCOMPARE(fixture.openRows(), 0);
    const CycleSummary next = fixture.sync();
    QVERIFY(next.outcome == CycleOutcome::Succeeded);
    QCOMPARE(next.counts.updated, 0);
}

void BackupTest::isConsistentWhileACycleRuns()
{
    constexpr int records = 300;
    auto options = CycleFixture::generousOptions();
    options.latency = std::chrono::milliseconds(20);
    CycleFixture fixture(options);
    fixture.addSentRecords(records);
    QVERIFY(fixture.engine.startCycle({}));
    int inTheMiddle = 0;
    while (fixture.engine.isCycleRunning()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QVERIFY(isBackedUp(fixture));
        const Carried carried = carriedIn(fileIn(fixture));
        QVERIFY(!carried.intents.intersects(carried.updated));
        QCOMPARE(carried.settled, carried.updated.size());
        QVERIFY(carried.intents.isEmpty() || carried.intents.size() + carried.updated.size() == records);
        inTheMiddle += carried.intents.isEmpty() ? 0 : 1;
    }
    QVERIFY(inTheMiddle > 0);
    QVERIFY(isBackedUp(fixture));
    QCOMPARE(carriedIn(fileIn(fixture)).updated.size(), records);
}

void BackupTest::previewTellsOfBothAndChangesNothing()
{
    CycleFixture fixture;
    fixture.addSentRecords(2);
    QVERIFY(isBackedUp(fixture));
    QCOMPARE(fixture.sync().counts.updated, 2);
    const auto preview = previewRestore(fixture.environment, fileIn(fixture));
    QVERIFY2(preview, preview ? "" : qPrintable(describe(preview.error())));
    QVERIFY(preview->isOfTarget());
    QCOMPARE(preview->backup.counts.value(u"statusbridge_runs"_s), 0);
    QCOMPARE(preview->present.value(u"statusbridge_runs"_s), 1);
    QCOMPARE(rowsIn(fixture, u"statusbridge_runs"_s), 1);
}

void BackupTest::anotherTargetIsRefusedUnlessToldSo()
{
    CycleFixture fixture;
    QVERIFY(isBackedUp(fixture));
    QCOMPARE(fixture.sync().counts.updated, 0);
    fixture.settings.zoho.report = u"Another_Report"_s;
    QVERIFY(!previewRestore(fixture.environment, fileIn(fixture))->isOfTarget());
    const auto refused = restoreBackup(fixture.environment, fileIn(fixture));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::Usage);
    QVERIFY(describe(refused.error()).contains(u"Another_Report"));
    QCOMPARE(rowsIn(fixture, u"statusbridge_runs"_s), 1);
    QVERIFY(restoreBackup(fixture.environment, fileIn(fixture), {.mayBeOfOtherTarget = true}));
    QCOMPARE(rowsIn(fixture, u"statusbridge_runs"_s), 0);
}

void BackupTest::isRefusedWhileACycleRuns()
{
    CycleFixture fixture;
    QVERIFY(isBackedUp(fixture));
    fixture.execute(u"INSERT INTO statusbridge_recounts (queue_id) VALUES ('since')"_s);
    const auto store = openStore(fixture);
    const auto held = store->lease.acquire(u"a cycle"_s, 60);
    QVERIFY(held);
    const auto refused = restoreBackup(fixture.environment, fileIn(fixture));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::Busy);
    QCOMPARE(rowsIn(fixture, u"statusbridge_recounts"_s), 1);
    QVERIFY(store->lease.renew(*held, 60));
    QVERIFY(store->lease.release(*held));
    QVERIFY(restoreBackup(fixture.environment, fileIn(fixture)));
    QCOMPARE(rowsIn(fixture, u"statusbridge_recounts"_s), 0);
}

void BackupTest::anInstanceThatRunsBesideGoesOnWatching()
{
    CycleFixture fixture;
    const auto store = openStore(fixture);
    QVERIFY(store->scheduler.stayAlive(u"before"_s, true));
    QVERIFY(isBackedUp(fixture));
    QVERIFY(store->scheduler.stayAlive(u"now"_s));
    QVERIFY(restoreBackup(fixture.environment, fileIn(fixture)));
    const auto state = store->scheduler.state();
    QVERIFY(state && state->isAlive && !state->isAliveHeld);
    QCOMPARE(state->aliveBy, u"now"_s);
}

void BackupTest::isRefusedWhereNoLeaseIsTaken()
{
    CycleFixture fixture;
    QVERIFY(isBackedUp(fixture));
    fixture.settings.sync.runsCycles = false;
    const auto refused = restoreBackup(fixture.environment, fileIn(fixture));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::Usage);
}

void BackupTest::noTokenThatWasGivenOutIsGoodAfterwards()
{
    CycleFixture fixture;
    QVERIFY(isBackedUp(fixture));
    const auto store = openStore(fixture);
    // A holder that is stopped in the middle of its cycle, and whose lease has run out.
    const auto paused = store->lease.acquire(u"paused"_s, 60);
    QVERIFY(paused);
    fixture.execute(u"UPDATE statusbridge_lease SET expires_at = 1"_s);
    QVERIFY(restoreBackup(fixture.environment, fileIn(fixture)));
    const auto write = [&](const FencingToken &token) {
        return inFencedTransaction(*store->database, token, [&] {
            return store->database->run(u"INSERT INTO statusbridge_recounts (queue_id) VALUES ('old')"_s);
        });
    };
    QVERIFY(!write(*paused));
    const auto next = store->lease.acquire(u"next"_s, 60);
    QVERIFY(next);
    QVERIFY(next->token > paused->token);
    // Also above those of an instance that went on with the database that the backup is of.
    QVERIFY(next->token > QDateTime::currentMSecsSinceEpoch() - 3'600'000);
    QVERIFY(!write(*paused));
    QVERIFY(!store->lease.renew(*paused, 60));
    QCOMPARE(rowsIn(fixture, u"statusbridge_recounts"_s), 0);
}

void BackupTest::clearsWhatIsOfThePast()
{
    CycleFixture fixture;
    {
        const auto store = openStore(fixture);
        QVERIFY(store->scheduler.start(u"ada"_s, QDateTime::currentDateTimeUtc().addDays(1)));
        QVERIFY(store->scheduler.moveGrid({}, QDateTime::currentDateTimeUtc()));
        QVERIFY(store->scheduler.stop(u"ada"_s));
        QVERIFY(store->scheduler.start(u"ada"_s, QDateTime::currentDateTimeUtc().addDays(1)));
        QVERIFY(store->wishes.add(RunTrigger::Manual, u"ada"_s));
    }
    QVERIFY(isBackedUp(fixture));
    QVERIFY(restoreBackup(fixture.environment, fileIn(fixture)));
    const auto store = openStore(fixture);
    const auto state = store->scheduler.state();
    QVERIFY(state);
    QVERIFY(!state->lastDue.isValid());
    QVERIFY(!state->firstDue.isValid());
    QVERIFY(!state->isAlive);
    QCOMPARE(state->wanted, std::optional(true)); // a person's word stays
    QCOMPARE(state->decidedBy, u"ada"_s);
    QVERIFY(!*store->wishes.pending());
    QVERIFY(!store->lease.state()->held);
    QCOMPARE(fixture.texts(u"SELECT action FROM statusbridge_audit ORDER BY id DESC"_s).value(0), u"restore"_s);
}

void BackupTest::noAlertOfThePastIsSentAgain()
{
    CycleFixture fixture;
    fixture.execute(u"INSERT INTO statusbridge_alerts (target, name, raised, changes) VALUES (7, 'parked', 1, 1)"_s);
    fixture.execute(
        u"INSERT INTO statusbridge_alert_messages (target, channel, identity, content, written_at, next_at, "
        "attempts, claim_token) VALUES (7, 'mail', 'a', '{}', 1, 1, 0, 0)"_s);
    fixture.execute(u"INSERT INTO statusbridge_alert_sender (target, token, holder, expires_at) "
                    "VALUES (7, 3, 'old', 9999999999999)"_s);
    QVERIFY(isBackedUp(fixture));
    QVERIFY(restoreBackup(fixture.environment, fileIn(fixture)));
    QCOMPARE(rowsIn(fixture, u"statusbridge_alerts"_s), 0);
    QCOMPARE(rowsIn(fixture, u"statusbridge_alert_messages"_s), 0);
    QCOMPARE(fixture.scalar(u"SELECT expires_at FROM statusbridge_alert_sender"_s).toLongLong(), 0);
    QVERIFY2(fixture.scalar(u"SELECT token FROM statusbridge_alert_sender"_s).toLongLong() >
                 QDateTime::currentMSecsSinceEpoch() - 3'600'000,
             "a sender that slept sends nothing any more");
}

void BackupTest::theCallsOfTheDayStayCounted()
{
    CycleFixture fixture;
    const auto count = [&](const QString &day) {
        return fixture.scalar(u"SELECT calls FROM statusbridge_call_days WHERE calendar_day = '%1'"_s.arg(day)).toInt();
    };
    fixture.execute(u"INSERT INTO statusbridge_call_days (target, calendar_day, calls) VALUES (7, '2026-03-01', 5), "
                    "(7, '2026-02-28', 9)"_s);
    QVERIFY(isBackedUp(fixture));
    fixture.execute(u"UPDATE statusbridge_call_days SET calls = 8"_s);
    fixture.execute(u"INSERT INTO statusbridge_call_days (target, calendar_day, calls) VALUES (7, '2026-03-02', 3)"_s);
    QVERIFY(restoreBackup(fixture.environment, fileIn(fixture)));
    QCOMPARE(count(u"2026-03-02"_s), 3);
    QCOMPARE(count(u"2026-03-01"_s), 8);
    QCOMPARE(count(u"2026-02-28"_s), 9);
}

//! A backup that was made while an update was under way, restored after that had arrived.
void BackupTest::theNextCycleReadsOpenIntentsBackFirst()
{
    CycleFixture fixture;
    fixture.settings.network.timeoutSeconds = 1;
    const QStringList ids = fixture.addSentRecords(1);
    QCOMPARE(fixture.sync().counts.updated, 1);
    const QString written = fixture.zohoStatus(ids.constFirst());
    const qint64 run = fixture.scalar(u"SELECT max(id) FROM statusbridge_runs"_s).toLongLong();
    fixture.execute(u"DELETE FROM statusbridge_settled_rows"_s);
    const auto store = openStore(fixture);
    const auto rows = store->rows.rowsOf({u"q-1"_s});
    QVERIFY(rows);
    fixture.execute(u"INSERT INTO statusbridge_intents (id, run_id, record_id, queue_id, values_json, status_word, "
                    "status_before, rows_json, marks_rows, created_at, target) VALUES (1, %1, '%2', 'q-1', '%3', "
                    "'sent', '', '%4', 1, 1, %5)"_s.arg(QString::number(run), ids.constFirst(),
                                                        uR"({"Status":"sent"})"_s, rowsToJson(rows->value(u"q-1"_s)),
                                                        store->database->targetKey()));
    QVERIFY(isBackedUp(fixture));
    fixture.execute(u"DELETE FROM statusbridge_intents"_s);
    const int writes = fixture.zoho.writes(ids.constFirst());
    QVERIFY(restoreBackup(fixture.environment, fileIn(fixture)));
    QCOMPARE(rowsIn(fixture, u"statusbridge_intents"_s), 1);
    // Calls of a holder that was cut off are waited for.
    QVERIFY(store->lease.foreignCallsLeft(std::chrono::seconds(1))->count() > 0);
    const CycleSummary next = fixture.sync();
    QVERIFY2(next.outcome == CycleOutcome::Succeeded, next.error ? qPrintable(describe(*next.error)) : "no error");
    QCOMPARE(rowsIn(fixture, u"statusbridge_intents"_s), 0);
    QCOMPARE(fixture.zoho.writes(ids.constFirst()), writes);
    QCOMPARE(fixture.zohoStatus(ids.constFirst()), written);
}

void BackupTest::anEmptyDatabaseGetsTheTablesFirst()
{
    CycleFixture fixture;
    fixture.addSentRecords(2);
    QCOMPARE(fixture.sync().counts.updated, 2);
    QVERIFY(isBackedUp(fixture));
    const TestDatabase another;
    Settings elsewhere = fixture.settings;
    elsewhere.database = another.settings();
    const EngineEnvironment environment{.settings = elsewhere,
                                        .dataDirectory = fixture.directory.path(),
                                        .secrets = fixture.secrets,
                                        .clock = fixture.clock,
                                        .holder = u"there"_s};
    const auto preview = previewRestore(environment, fileIn(fixture));
    QVERIFY2(preview, preview ? "" : qPrintable(describe(preview.error())));
    QVERIFY(!preview->hasTables);
    const auto done = restoreBackup(environment, fileIn(fixture));
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    const auto store = Store::open(elsewhere, fixture.directory.path(), TestDatabase::password());
    QVERIFY(store);
    QCOMPARE((*store)->database->scalar(u"SELECT count(*) FROM statusbridge_journal"_s)->toInt(), 2);
}

void BackupTest::aDamagedOneChangesNothing()
{
    CycleFixture fixture;
    QVERIFY(isBackedUp(fixture));
    QCOMPARE(fixture.sync().counts.updated, 0);
    const auto store = openStore(fixture);
    const qint64 token = store->lease.state()->fencingToken.token;
    QFile file(fileIn(fixture));
    QVERIFY(file.resize(file.size() - 10));
    QVERIFY(!previewRestore(fixture.environment, fileIn(fixture)));
    QVERIFY(!restoreBackup(fixture.environment, fileIn(fixture)));
    QCOMPARE(rowsIn(fixture, u"statusbridge_runs"_s), 1);
    QCOMPARE(store->lease.state()->fencingToken.token, token);
}

void BackupTest::tablesAreBackedUpBeforeTheirUpgrade()
{
    CycleFixture fixture;
    makeOlder(fixture, newestSchemaVersion() - 1);
    fixture.execute(
        u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('fact', 'before the upgrade', 1)"_s);
    const auto done = migrate(fixture.environment);
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    const QString folder = backupDirectory(fixture.directory.path());
    QCOMPARE(filesIn(folder).size(), 1);
    const QString file = folder + u'/' + filesIn(folder).constFirst();
    QVERIFY(done->done.constFirst().english().contains(QDir::toNativeSeparators(file)));
    QCOMPARE(checkBackup(file)->schemaVersion, newestSchemaVersion() - 1);
    fixture.execute(u"UPDATE statusbridge_state SET value = 'lost' WHERE name = 'fact'"_s);
    const auto back = restoreBackup(fixture.environment, file);
    QVERIFY2(back, back ? "" : qPrintable(describe(back.error())));
    QCOMPARE(fixture.scalar(u"SELECT value FROM statusbridge_state WHERE name = 'fact'"_s).toString(),
             u"before the upgrade"_s);
}

void BackupTest::noBackupNoUpgrade()
{
    CycleFixture fixture;
    makeOlder(fixture, newestSchemaVersion() - 1);
    // Where the folder should be.
    QFile file(backupDirectory(fixture.directory.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto refused = migrate(fixture.environment);
    QVERIFY(!refused);
    QVERIFY2(describe(refused.error()).contains(u"Nothing was changed"), qPrintable(describe(refused.error())));
    const auto version = [&] { return fixture.scalar(u"SELECT version FROM statusbridge_schema"_s).toInt(); };
    QCOMPARE(version(), newestSchemaVersion() - 1);
    MigrationOptions options;
    options.backsUp = false;
    QVERIFY(migrate(fixture.environment, options));
    QCOMPARE(version(), newestSchemaVersion());
}

void BackupTest::aFewBackupsAreKept()
{
    CycleFixture fixture;
    const QString folder = backupDirectory(fixture.directory.path());
    QVERIFY(QDir().mkpath(folder));
    for (int i = 0; i < keptBackups + 2; ++i) {
        QFile old(folder + u"/schema1-%1.backup"_s.arg(i));
        QVERIFY(old.open(QIODevice::WriteOnly));
        QVERIFY(old.setFileTime(QDateTime::currentDateTimeUtc().addDays(i - 10), QFileDevice::FileModificationTime));
    }
    QFile foreign(folder + u"/notes.txt"_s);
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    makeOlder(fixture, newestSchemaVersion() - 1);
    QVERIFY(migrate(fixture.environment));
    const QStringList left = filesIn(folder);
    QCOMPARE(left.filter(u".backup"_s).size(), keptBackups);
    QCOMPARE(left.filter(u"schema%1-"_s.arg(newestSchemaVersion() - 1)).size(), 1);
    QVERIFY(left.contains(u"schema1-6.backup"_s) && !left.contains(u"schema1-2.backup"_s));
    QVERIFY(left.contains(u"notes.txt"_s));
}

void BackupTest::nothingIsBackedUpThatIsNotUpgraded()
{
    CycleFixture fixture; // whose tables were made, in an empty database
    QVERIFY(migrate(fixture.environment));
    QVERIFY(!QDir(backupDirectory(fixture.directory.path())).exists());
}

QTEST_GUILESS_MAIN(BackupTest)

} // namespace tst_backup

#include "tst_backup.moc"
