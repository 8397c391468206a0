// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/migration.h"
#include "engine/store/schema.h"
#include "engine/store/schemaversions.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

namespace {

Expected<QStringList> migrated(StoreFixture &store, const MigrationOptions &options = {})
{
    return migrate(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs, options);
}

//! What a collector made, before Statusbridge came.
void addCollectorTables(StoreFixture &store)
{
    const QString columns = QStringLiteral("(id INTEGER PRIMARY KEY, \"Queue_Id\" VARCHAR(100), message_id TEXT, "
                                           "status VARCHAR(20), recipient_id TEXT, timestamp INTEGER");
    store.run(QStringLiteral("CREATE TABLE \"Webhook_Logs\" ") + columns + QStringLiteral(", extra INTEGER)"));
    store.run(QStringLiteral("CREATE TABLE \"Delivered_Logs\" ") + columns + u')');
    store.run(QStringLiteral("INSERT INTO \"Delivered_Logs\" (id, \"Queue_Id\", status) VALUES (1, 'q', 'delivered')"));
}

QStringList tablesOf(StoreFixture &store)
{
    return *store.database().texts(store.database().dialect().tableNames());
}

QStringList indexesOf(StoreFixture &store, const QString &table)
{
    return *store.database().texts(store.database().dialect().indexNames(), {table});
}

//! Names and types, in order.
QStringList columnsOf(StoreFixture &store, const QString &table)
{
    QStringList columns;
    const auto done = store.database().forEachRow(
        store.database().dialect().columnNames(), {table}, [&columns](const QSqlQuery &row) {
            columns += row.value(0).toString() + u' ' + row.value(1).toString() + u' ' + row.value(2).toString();
        });
    return done ? columns : QStringList();
}

} // namespace

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
    void refusesANewerDatabase();
    void saysThatTablesAreMissingOrOld();
};

void MigrationTest::createsWhatIsMissingInANewFile()
{
    StoreFixture store(StoreFixture::Tables::None);
    const auto done = migrated(store);
    QVERIFY(done);
    QVERIFY(done->contains(QStringLiteral("Created the table \"webhook_logs\".")));
    QVERIFY(done->contains(QStringLiteral("Created the table \"delivered_logs\".")));
    QVERIFY(Schema(store.database()).check());
    store.run(QStringLiteral("INSERT INTO delivered_logs (queue_id, status, payload) VALUES ('q', 'sent', '{}')"));
    QCOMPARE(store.read(QStringLiteral("SELECT \"Updated\" FROM delivered_logs")), QStringLiteral("0"));
    QCOMPARE(columnsOf(store, QStringLiteral("webhook_logs")).size(), 7);
    QCOMPARE(columnsOf(store, QStringLiteral("delivered_logs")).size(), 8);
}

void MigrationTest::createsTablesUnderTheConfiguredNames()
{
    Settings settings;
    settings.webhookLogs.table = QStringLiteral("Web \"Hooks\"");
    settings.webhookLogs.queueId = QStringLiteral("select");
    StoreFixture store(StoreFixture::Tables::Migrated, settings);
    store.run(QStringLiteral("INSERT INTO \"Web \"\"Hooks\"\"\" (\"select\") VALUES ('q')"));
    QVERIFY(!tablesOf(store).contains(QStringLiteral("webhook_logs")));
}

void MigrationTest::doesNothingTheSecondTime()
{
    StoreFixture store;
    store.addWebhook(1, QStringLiteral("q"), QStringLiteral("sent"));
    const auto done = migrated(store);
    QVERIFY(done);
    QCOMPARE(*done, QStringList());
    QCOMPARE(store.read(QStringLiteral("SELECT count(*) FROM webhook_logs")), QStringLiteral("1"));
}

void MigrationTest::addsOnlyTheColumnAndIndexesToExistingTables()
{
    StoreFixture store(StoreFixture::Tables::None);
    addCollectorTables(store);
    const QStringList before = columnsOf(store, QStringLiteral("Webhook_Logs"));
    QCOMPARE(before.size(), 7);
    const auto done = migrated(store);
    QVERIFY(done);
    QVERIFY(done->contains(QStringLiteral("Added the column \"Updated\" to the table \"Delivered_Logs\".")));
    QVERIFY(done->contains(QStringLiteral("Added an index on \"Queue_Id\" to the table \"Webhook_Logs\".")));
    QCOMPARE(columnsOf(store, QStringLiteral("Webhook_Logs")), before);
    QCOMPARE(store.read(QStringLiteral("SELECT \"Updated\" FROM \"Delivered_Logs\"")), QStringLiteral("0"));
    QCOMPARE(*migrated(store), QStringList());
}

void MigrationTest::addsNothingWithoutAgreement()
{
    StoreFixture store(StoreFixture::Tables::None);
    addCollectorTables(store);
    const auto done = migrated(store, {.addUpdatedColumn = false, .addIndexes = false, .switchToWal = false});
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(QStringLiteral("no column \"Updated\"")));
    store.run(QStringLiteral("ALTER TABLE \"Delivered_Logs\" ADD COLUMN updated TEXT"));
    QVERIFY(migrated(store, {.addUpdatedColumn = false, .addIndexes = false, .switchToWal = false}));
    QVERIFY(indexesOf(store, QStringLiteral("Delivered_Logs")).filter(QStringLiteral("statusbridge")).isEmpty());
    QVERIFY(indexesOf(store, QStringLiteral("Webhook_Logs")).filter(QStringLiteral("statusbridge")).isEmpty());
}

void MigrationTest::respectsAnIndexThatIsThere()
{
    StoreFixture store(StoreFixture::Tables::None);
    addCollectorTables(store);
    store.run(QStringLiteral("CREATE INDEX mine ON \"Webhook_Logs\" (\"Queue_Id\")"));
    store.run(QStringLiteral("CREATE INDEX useless ON \"Delivered_Logs\" (status, \"Queue_Id\")"));
    const auto done = migrated(store);
    QVERIFY(done);
    QVERIFY(!done->contains(QStringLiteral("Added an index on \"Queue_Id\" to the table \"Webhook_Logs\".")));
    QVERIFY(done->contains(QStringLiteral("Added an index on \"Queue_Id\" to the table \"Delivered_Logs\".")));
}

void MigrationTest::changesNothingIfAColumnIsMissing()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(QStringLiteral("CREATE TABLE webhook_logs (id INTEGER PRIMARY KEY, queue TEXT)"));
    const QStringList before = columnsOf(store, QStringLiteral("webhook_logs"));
    const auto done = migrated(store);
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Schema);
    QVERIFY(done.error().message.contains(QStringLiteral("webhook_logs.queue_id")));
    QCOMPARE(columnsOf(store, QStringLiteral("webhook_logs")), before);
    if (TestDatabase::kind() != TestDatabase::Kind::Mysql) { // which can't take back what creates tables
        QCOMPARE(tablesOf(store), QStringList{QStringLiteral("webhook_logs")});
    }
}

void MigrationTest::finishesWhatAnInterruptedOneHasBegun()
{
    StoreFixture store;
    store.run(QStringLiteral("DELETE FROM statusbridge_schema"));
    store.run(QStringLiteral("DROP TABLE statusbridge_users"));
    store.run(QStringLiteral("DROP TABLE statusbridge_scheduler"));
    store.run(QStringLiteral("DROP INDEX statusbridge_journal_queue_id") +
              TestDatabase::choose({}, {}, QStringLiteral(" ON statusbridge_journal")));
    store.run(QStringLiteral("UPDATE statusbridge_lease SET token = 7"));
    const auto done = migrated(store);
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    QVERIFY(Schema(store.database()).check());
    QCOMPARE(store.read(QStringLiteral("SELECT token FROM statusbridge_lease")), QStringLiteral("7"));
    QVERIFY(indexesOf(store, QStringLiteral("statusbridge_journal"))
                .contains(QStringLiteral("statusbridge_journal_queue_id")));
    QVERIFY(tablesOf(store).contains(QStringLiteral("statusbridge_users")));
}

void MigrationTest::namesIndexesOfLongTableNames()
{
    Settings settings;
    settings.deliveredLogs.table = QString(60, u'd');
    StoreFixture store(StoreFixture::Tables::Migrated, settings);
    QCOMPARE(indexesOf(store, settings.deliveredLogs.table).filter(QStringLiteral("statusbridge")).size(), 2);
    QCOMPARE(*migrated(store), QStringList());
}

void MigrationTest::upgradesTheFirstVersionAndKeepsItsRuns()
{
    StoreFixture store(StoreFixture::Tables::None);
    for (const SchemaStep &step : schemaSteps(store.database().dialect(), 1)) {
        store.run(step.statement);
    }
    store.run(QStringLiteral("INSERT INTO statusbridge_schema (id, version, upgraded_at) VALUES (1, 1, 0)"));
    store.run(QStringLiteral("INSERT INTO statusbridge_runs (started_by, started_at, finished_at, counts, lease_token) "
                             "VALUES ('manual', 1000, 3500, '{\"updated\":7,\"failed\":2}', 1), "
                             "('manual', 2000, NULL, NULL, 1)"));
    const auto done = migrated(store);
    QVERIFY(done);
    QVERIFY(
        done->contains(QStringLiteral("Brought Statusbridge's own tables to version %1.").arg(newestSchemaVersion())));
    QCOMPARE(store.read(QStringLiteral("SELECT count(*) FROM statusbridge_scheduler")), QStringLiteral("1"));
    QCOMPARE(store.read(QStringLiteral("SELECT count(*) FROM statusbridge_users")), QStringLiteral("0"));
    const auto of = [&](const char *column, const char *condition) {
        return store.read(QStringLiteral("SELECT %1 FROM statusbridge_runs WHERE %2")
                              .arg(QLatin1String(column), QLatin1String(condition)));
    };
    QCOMPARE(of("duration", "finished_at IS NOT NULL"), QStringLiteral("2500"));
    QCOMPARE(of("updated", "finished_at IS NOT NULL"), QStringLiteral("7"));
    QCOMPARE(of("failed", "finished_at IS NOT NULL"), QStringLiteral("2"));
    QCOMPARE(of("duration", "finished_at IS NULL"), QStringLiteral("-1"));
    QCOMPARE(of("updated", "finished_at IS NULL"), QStringLiteral("0"));
}

void MigrationTest::refusesANewerDatabase()
{
    StoreFixture store;
    store.run(QStringLiteral("UPDATE statusbridge_schema SET version = 99"));
    store.run(QStringLiteral("DROP TABLE webhook_logs"));
    const auto done = migrated(store);
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Schema);
    QVERIFY(done.error().message.contains(QStringLiteral("newer version")));
    QVERIFY(!tablesOf(store).contains(QStringLiteral("webhook_logs")));
    QVERIFY(Schema(store.database()).check().error().message.contains(QStringLiteral("newer version")));
}

void MigrationTest::saysThatTablesAreMissingOrOld()
{
    StoreFixture store(StoreFixture::Tables::None);
    const auto missing = Schema(store.database()).check();
    QVERIFY(missing.error().kind == ErrorKind::Schema);
    QVERIFY(missing.error().message.contains(QStringLiteral("statusbridge migrate")));
    QVERIFY(migrated(store));
    store.run(QStringLiteral("UPDATE statusbridge_schema SET version = -1"));
    const auto old = Schema(store.database()).check();
    QVERIFY(old.error().message.contains(QStringLiteral("older version")));
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
