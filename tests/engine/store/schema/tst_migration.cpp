// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/migration.h"
#include "engine/store/schema/schema.h"
#include "engine/store/schema/schemaversions.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_migration {

using namespace statusbridge;

Expected<QStringList> migrated(StoreFixture &store, const MigrationOptions &options = {})
{
    return migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, options)
        .transform([](const MigrationResult &result) {
            QStringList done;
            for (const Sentence &sentence : result.done) {
                done += sentence.english();
            }
            return done;
        });
}

//! What a collector made, before Statusbridge came.
void addCollectorTables(StoreFixture &store)
{
    const QString columns = u"(id INTEGER PRIMARY KEY, \"Queue_Id\" VARCHAR(100), message_id TEXT, "
                            "status VARCHAR(20), recipient_id TEXT, timestamp INTEGER"_s;
    store.run(u"CREATE TABLE \"Webhook_Logs\" "_s + columns + u", extra INTEGER)"_s);
    store.run(u"CREATE TABLE \"Delivered_Logs\" "_s + columns + u')');
    store.run(u"INSERT INTO \"Delivered_Logs\" (id, \"Queue_Id\", status) VALUES (1, 'q', 'delivered')"_s);
}

QStringList tablesOf(StoreFixture &store)
{
    return *store.database().texts(store.database().dialect().tableNames);
}

QStringList indexesOf(StoreFixture &store, const QString &table)
{
    return *store.database().texts(store.database().dialect().indexNames, {QString(), table});
}

//! Names and types, in order.
QStringList columnsOf(StoreFixture &store, const QString &table)
{
    QStringList columns;
    const auto done = store.database().forEachRow(
        store.database().dialect().columnNames, {QString(), table}, [&columns](const QSqlQuery &row) {
            columns += row.value(0).toString() + u' ' + row.value(1).toString() + u' ' + row.value(2).toString();
        });
    return done ? columns : QStringList();
}

class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsWhatIsMissingInANewFile();
    void createsTablesUnderTheConfiguredNames();
    void doesNothingTheSecondTime();
    void addsOnlyTheColumnAndIndexesToExistingTables();
    void addsNothingWithoutAgreement();
    void respectsAnIndexThatIsThere();
    void changesNothingIfAColumnIsMissing();
    void finishesWhatAnInterruptedOneHasBegun();
    void namesIndexesOfLongTableNames();
    void upgradesTheFirstVersionAndKeepsItsRuns();
    void remembersOfThePresentTargetWhatWasRememberedOfNone();
    void anUpgradeThatWasCutOffIsDoneAgain();
    void aParticipantThatNoIndexHoldsIsLeftOut();
    void makesTheRowOfTheLeaseAgain();
    void refusesANewerDatabase();
    void saysThatTablesAreMissingOrOld();
};

void MigrationTest::createsWhatIsMissingInANewFile()
{
    StoreFixture store(StoreFixture::Tables::None);
    const auto done = migrated(store);
    QVERIFY(done);
    QVERIFY(done->contains(u"Created the table \"webhook_logs\"."_s));
    QVERIFY(done->contains(u"Created the table \"delivered_logs\"."_s));
    QVERIFY(checkSchema(store.database()));
    store.run(u"INSERT INTO delivered_logs (queue_id, status, payload) VALUES ('q', 'sent', '{}')"_s);
    QCOMPARE(store.read(u"SELECT \"Updated\" FROM delivered_logs"_s), u"0"_s);
    QCOMPARE(columnsOf(store, u"webhook_logs"_s).size(), 7);
    QCOMPARE(columnsOf(store, u"delivered_logs"_s).size(), 8);
}

void MigrationTest::createsTablesUnderTheConfiguredNames()
{
    Settings settings;
    settings.webhookLogs.table = u"Web \"Hooks\""_s;
    settings.webhookLogs.queueId = u"select"_s;
    StoreFixture store(StoreFixture::Tables::Migrated, settings);
    store.run(u"INSERT INTO \"Web \"\"Hooks\"\"\" (\"select\") VALUES ('q')"_s);
    QVERIFY(!tablesOf(store).contains(u"webhook_logs"_s));
}

void MigrationTest::doesNothingTheSecondTime()
{
    StoreFixture store;
    store.addWebhook(1, u"q"_s, u"sent"_s);
    const auto done = migrated(store);
    QVERIFY(done);
    QCOMPARE(*done, QStringList());
    QCOMPARE(store.read(u"SELECT count(*) FROM webhook_logs"_s), u"1"_s);
}

void MigrationTest::addsOnlyTheColumnAndIndexesToExistingTables()
{
    StoreFixture store(StoreFixture::Tables::None);
    addCollectorTables(store);
    const QStringList before = columnsOf(store, u"Webhook_Logs"_s);
    QCOMPARE(before.size(), 7);
    const auto done = migrated(store);
    QVERIFY(done);
    QVERIFY(done->contains(u"Added the column \"Updated\" to the table \"Delivered_Logs\"."_s));
    QVERIFY(done->contains(u"Added an index on \"Queue_Id\" to the table \"Webhook_Logs\"."_s));
    QCOMPARE(columnsOf(store, u"Webhook_Logs"_s), before);
    QCOMPARE(store.read(u"SELECT \"Updated\" FROM \"Delivered_Logs\""_s), u"0"_s);
    QCOMPARE(*migrated(store), QStringList());
}

void MigrationTest::addsNothingWithoutAgreement()
{
    StoreFixture store(StoreFixture::Tables::None);
    addCollectorTables(store);
    const auto done = migrated(store, {.addUpdatedColumn = false, .addIndexes = false});
    QVERIFY(!done);
    QVERIFY(done.error().message.english().contains(u"no column \"Updated\""_s));
    store.run(u"ALTER TABLE \"Delivered_Logs\" ADD COLUMN updated TEXT"_s);
    QVERIFY(migrated(store, {.addUpdatedColumn = false, .addIndexes = false}));
    QVERIFY(indexesOf(store, u"Delivered_Logs"_s).filter(u"statusbridge"_s).isEmpty());
    QVERIFY(indexesOf(store, u"Webhook_Logs"_s).filter(u"statusbridge"_s).isEmpty());
}

void MigrationTest::respectsAnIndexThatIsThere()
{
    StoreFixture store(StoreFixture::Tables::None);
    addCollectorTables(store);
    store.run(u"CREATE INDEX mine ON \"Webhook_Logs\" (\"Queue_Id\")"_s);
    store.run(u"CREATE INDEX useless ON \"Delivered_Logs\" (status, \"Queue_Id\")"_s);
    const auto done = migrated(store);
    QVERIFY(done);
    QVERIFY(!done->contains(u"Added an index on \"Queue_Id\" to the table \"Webhook_Logs\"."_s));
    QVERIFY(done->contains(u"Added an index on \"Queue_Id\" to the table \"Delivered_Logs\"."_s));
}

void MigrationTest::changesNothingIfAColumnIsMissing()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE webhook_logs (id INTEGER PRIMARY KEY, queue TEXT)"_s);
    const QStringList before = columnsOf(store, u"webhook_logs"_s);
    const auto done = migrated(store);
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Schema);
    QVERIFY(done.error().message.english().contains(u"webhook_logs.queue_id"_s));
    QCOMPARE(columnsOf(store, u"webhook_logs"_s), before);
    if (TestDatabase::kind() != TestDatabase::Kind::Mysql) { // which can't take back what creates tables
        QCOMPARE(tablesOf(store), QStringList{u"webhook_logs"_s});
    }
}

void MigrationTest::finishesWhatAnInterruptedOneHasBegun()
{
    StoreFixture store;
    store.run(u"DELETE FROM statusbridge_schema"_s);
    store.run(u"DROP TABLE statusbridge_users"_s);
    store.run(u"DROP TABLE statusbridge_scheduler"_s);
    store.run(u"DROP INDEX statusbridge_journal_queue_id"_s +
              TestDatabase::choose({}, {}, u" ON statusbridge_journal"_s));
    store.run(u"UPDATE statusbridge_lease SET token = 7"_s);
    const auto done = migrated(store);
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    QVERIFY(checkSchema(store.database()));
    QCOMPARE(store.read(u"SELECT token FROM statusbridge_lease"_s), u"7"_s);
    QVERIFY(indexesOf(store, u"statusbridge_journal"_s).contains(u"statusbridge_journal_queue_id"_s));
    QVERIFY(tablesOf(store).contains(u"statusbridge_users"_s));
}

void MigrationTest::namesIndexesOfLongTableNames()
{
    Settings settings;
    settings.deliveredLogs.table = QString(60, u'd');
    StoreFixture store(StoreFixture::Tables::Migrated, settings);
    QCOMPARE(indexesOf(store, settings.deliveredLogs.table).filter(u"statusbridge"_s).size(), 2);
    QCOMPARE(*migrated(store), QStringList());
}

void MigrationTest::upgradesTheFirstVersionAndKeepsItsRuns()
{
    StoreFixture store(StoreFixture::Tables::None);
    for (const SchemaStep &step : schemaSteps(store.database().dialect(), 1)) {
        store.run(step.statement);
    }
    store.run(u"INSERT INTO statusbridge_schema (id, version, upgraded_at) VALUES (1, 1, 0)"_s);
    store.run(u"INSERT INTO statusbridge_runs (started_by, started_at, finished_at, counts, lease_token) "
              "VALUES ('manual', 1000, 3500, '{\"updated\":7,\"failed\":2}', 1), "
              "('manual', 2000, NULL, NULL, 1)"_s);
    const auto done = migrated(store);
    QVERIFY(done);
    QVERIFY(done->contains(u"Brought Statusbridge's own tables to version %1."_s.arg(newestSchemaVersion())));
    QCOMPARE(store.read(u"SELECT count(*) FROM statusbridge_scheduler"_s), u"1"_s);
    QCOMPARE(store.read(u"SELECT count(*) FROM statusbridge_users"_s), u"0"_s);
    const auto of = [&](const char *column, const char *condition) {
        return store.read(
            u"SELECT %1 FROM statusbridge_runs WHERE %2"_s.arg(QLatin1String(column), QLatin1String(condition)));
    };
    QCOMPARE(of("duration", "finished_at IS NOT NULL"), u"2500"_s);
    QCOMPARE(of("updated", "finished_at IS NOT NULL"), u"7"_s);
    QCOMPARE(of("failed", "finished_at IS NOT NULL"), u"2"_s);
    QCOMPARE(of("duration", "finished_at IS NULL"), u"-1"_s);
    QCOMPARE(of("updated", "finished_at IS NULL"), u"0"_s);
}

//! What the version before the targets kept.
void makeVersionThree(StoreFixture &store)
{
    for (int version = 1; version <= 3; ++version) {
        for (const SchemaStep &step : schemaSteps(store.database().dialect(), version)) {
            store.run(step.statement);
        }
    }
    store.run(u"INSERT INTO statusbridge_schema (id, version, upgraded_at) VALUES (1, 3, 0)"_s);
    store.run(
        u"INSERT INTO statusbridge_runs (id, started_by, started_at, lease_token) VALUES (1, 'manual', 1000, 1)"_s);
    store.run(u"INSERT INTO statusbridge_journal (run_id, record_id, queue_id, outcome, message_id, zoho_code) VALUES "
              "(1, '1', 'known', 'updated', 'wamid.old', 0), (1, '1', 'known', 'unchanged', 'wamid.A', 0), "
              "(1, '1', 'known', 'failed', 'wamid.B', 0), (1, '', 'known', 'unchanged', 'wamid.late', 0)"_s);
    store.run(u"INSERT INTO statusbridge_delivered_queue_ids (queue_id) VALUES ('known'), ('forgotten')"_s);
    store.run(u"INSERT INTO statusbridge_settled_rows (source, queue_id, row_id, word) VALUES (1, 'q', '7', 'sent')"_s);
    store.run(
        u"INSERT INTO statusbridge_record_failures (record_id, queue_id, streak, parked_at, zoho_code, known_rows) "
        "VALUES ('1', 'q', 3, 5, 3002, '[]')"_s);
    store.run(u"INSERT INTO statusbridge_call_days (calendar_day, calls) VALUES ('2026-01-01', 5)"_s);
    store.run(u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('zoho.exhausted_until', '99', 1)"_s);
}

void checkVersionFour(StoreFixture &store)
{
    QCOMPARE(store.read(
                 u"SELECT message_id FROM statusbridge_delivered_queue_ids WHERE target = 7 AND queue_id = 'known'"_s),
             u"wamid.A"_s);
    QCOMPARE(store.read(u"SELECT message_id FROM statusbridge_delivered_queue_ids WHERE queue_id = 'forgotten'"_s),
             u"NULL"_s);
    QCOMPARE(store.read(u"SELECT word FROM statusbridge_settled_rows WHERE target = 7"_s), u"sent"_s);
    QCOMPARE(store.read(u"SELECT streak FROM statusbridge_record_failures WHERE target = 7"_s), u"3"_s);
    QCOMPARE(store.read(u"SELECT calls FROM statusbridge_call_days WHERE target = 7"_s), u"5"_s);
    QCOMPARE(store.read(u"SELECT value FROM statusbridge_state WHERE name = 'zoho.exhausted_until.7'"_s), u"99"_s);
    QVERIFY(tablesOf(store).filter(u"_v3"_s).isEmpty());
    QVERIFY(checkSchema(store.database()));
}

void MigrationTest::remembersOfThePresentTargetWhatWasRememberedOfNone()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.database().setTarget({.key = 7, .name = u"acme"_s, .isProduction = true});
    makeVersionThree(store);
    const auto done = migrated(store);
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    checkVersionFour(store);
}

void MigrationTest::anUpgradeThatWasCutOffIsDoneAgain()
{
    StoreFixture model(StoreFixture::Tables::None);
    const auto steps = schemaSteps(model.database().dialect(), 4, 7);
    for (qsizetype after = 1; after < steps.size(); after += 3) { // as where creating a table can't be taken back
        StoreFixture store(StoreFixture::Tables::None);
        store.database().setTarget({.key = 7, .name = u"acme"_s, .isProduction = true});
        makeVersionThree(store);
        for (const SchemaStep &step : steps.first(after)) {
            store.run(step.statement);
        }
        const auto done = migrated(store);
        QVERIFY2(done,
                 done ? "" : qPrintable(u"after %1 steps: %2"_s.arg(QString::number(after), describe(done.error()))));
        checkVersionFour(store);
    }
}

void MigrationTest::aParticipantThatNoIndexHoldsIsLeftOut()
{
    StoreFixture store(StoreFixture::Tables::None);
    for (int version = 1; version <= 9; ++version) {
        for (const SchemaStep &step : schemaSteps(store.database().dialect(), version)) {
            store.run(step.statement);
        }
    }
    store.run(u"INSERT INTO statusbridge_schema (id, version, upgraded_at) VALUES (1, 9, 0)"_s);
    QString text; // which can't be made short
    QRandomGenerator random(1);
    while (text.size() < 3000) {
        text += QString::number(random.generate(), 36);
    }
    for (const QString &participant : {text, u"15550001234"_s}) {
        store.run(u"INSERT INTO statusbridge_statuses (source, source_key, body_hash, part, queue_id, participant, "
                  "arrived_at) VALUES (1, '1', '', 0, 'q', ?, 0)"_s,
                  {participant});
    }
    const auto done = migrated(store);
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    QCOMPARE(store.read(u"SELECT participant FROM statusbridge_statuses WHERE participant IS NOT NULL"_s),
             u"15550001234"_s);
    QCOMPARE(store.read(u"SELECT count(*) FROM statusbridge_statuses"_s), u"2"_s);
}

void MigrationTest::makesTheRowOfTheLeaseAgain()
{
    StoreFixture store;
    const FencingToken old = store.lease();
    QVERIFY(store.beginRun(old) > 0);
    store.run(u"DELETE FROM statusbridge_lease"_s);
    Lease lease(store.database());
    const auto refused = lease.acquire(u"test"_s, 60, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::Schema);

    QCOMPARE(*migrated(store), QStringList{u"Made the row again that lets one instance at a time run a cycle."_s});
    const FencingToken next = store.lease();
    QVERIFY(next.token > old.token);
    QVERIFY(!lease.renew(old, 60));
}

void MigrationTest::refusesANewerDatabase()
{
    StoreFixture store;
    store.run(u"UPDATE statusbridge_schema SET version = 99"_s);
    store.run(u"DROP TABLE webhook_logs"_s);
    const auto done = migrated(store);
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Schema);
    QVERIFY(done.error().message.english().contains(u"newer version"_s));
    QVERIFY(!tablesOf(store).contains(u"webhook_logs"_s));
    QVERIFY(checkSchema(store.database()).error().message.english().contains(u"newer version"_s));
}

void MigrationTest::saysThatTablesAreMissingOrOld()
{
    StoreFixture store(StoreFixture::Tables::None);
    const auto missing = checkSchema(store.database());
    QVERIFY(missing.error().kind == ErrorKind::Schema);
    QVERIFY(missing.error().message.english().contains(u"statusbridge migrate"_s));
    QVERIFY(migrated(store));
    store.run(u"UPDATE statusbridge_schema SET version = -1"_s);
    const auto old = checkSchema(store.database());
    QVERIFY(old.error().message.english().contains(u"older version"_s));
}

QTEST_GUILESS_MAIN(MigrationTest)

} // namespace tst_migration

#include "tst_migration.moc"
