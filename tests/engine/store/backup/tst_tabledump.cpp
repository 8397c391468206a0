// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/backup/backupreader.h"
#include "engine/store/backup/tableload.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/sql/snapshot.h"
#include "tests/engine/store/backup/filledtables.h"
#include "tests/engine/store/storefixture.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_tabledump {

using namespace statusbridge;

//! A password's hash, and a token's.
const QString passwordHash = u"$argon2id$v=19$m=65536,t=2,p=1$canary-of-a-password"_s;

void addUser(StoreFixture &store, const QString &name)
{
    store.run(u"INSERT INTO statusbridge_users (name, password_hash, created_at) VALUES (?, ?, 1)"_s,
              {name, passwordHash});
}

class TableDumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableHasAKeyToReadItBy();
    void everyTableComesBackAsItWas();
    void comesBackInAnotherKindOfDatabaseAndFromThat();
    void manyRowsComeBackWholeAndKeysGoOnBehindThem();
    void isOfOneMoment();
    void holdsNoHashUnlessAskedFor();
    void leavesUsersAloneThatItHasNot();
    void whatIsDamagedChangesNothing();
    void writesIntoNoTableThatIsNotOurs();
    void aNewerDatabaseIsRefused();
};

void TableDumpTest::everyTableHasAKeyToReadItBy()
{
    StoreFixture store;
    const Dialect &dialect = store.database().dialect();
    for (int version = 1; version <= newestSchemaVersion(); ++version) {
        const auto keys = ownTableKeys(dialect, version);
        for (const QString &table : ownTables(dialect, version)) {
            QVERIFY2(!keys.value(table).isEmpty(), qPrintable(table));
        }
    }
    QCOMPARE(ownTableKeys(dialect).value(u"statusbridge_runs"_s), QStringList{u"id"_s});
    QCOMPARE(ownTableKeys(dialect).value(u"statusbridge_users"_s), QStringList{u"name"_s});
    QCOMPARE(ownTableKeys(dialect).value(u"statusbridge_settled_rows"_s),
             (QStringList{u"queue_id"_s, u"row_id"_s, u"source"_s, u"target"_s}));
}

void TableDumpTest::everyTableComesBackAsItWas()
{
    const QTemporaryDir folder;
    StoreFixture store;
    fillTables(store.database(), newestSchemaVersion());
    store.run(u"UPDATE statusbridge_runs SET finished_at = NULL, message = '' WHERE id = 2"_s);
    const auto reader = store.connect(DatabasePurpose::Reader);
    const BackupHeader header = dumped(*reader, folder.filePath(u"before"_s));
    QCOMPARE(header.counts.size(), ownTables(store.database().dialect()).size() - 2); // version and lease
    for (const qint64 rows : header.counts) {
        QCOMPARE(rows, 3);
    }
    store.run(u"DELETE FROM statusbridge_journal"_s);
    store.run(u"UPDATE statusbridge_state SET value = 'other'"_s);
    store.run(u"INSERT INTO statusbridge_recounts (id, queue_id) VALUES (99, 'since')"_s);
    const auto back = loaded(store.database(), folder.filePath(u"before"_s));
    QVERIFY2(back, back ? "" : qPrintable(describe(back.error())));
    QCOMPARE(*back, header);
    dumped(*reader, folder.filePath(u"after"_s));
    QCOMPARE(tableLines(folder.filePath(u"after"_s)), tableLines(folder.filePath(u"before"_s)));
    QCOMPARE(store.read(u"SELECT finished_at FROM statusbridge_runs WHERE id = 2"_s), u"NULL"_s);
    QCOMPARE(store.read(u"SELECT message FROM statusbridge_runs WHERE id = 2"_s), QString());
}

void TableDumpTest::comesBackInAnotherKindOfDatabaseAndFromThat()
{
    const QTemporaryDir folder;
    StoreFixture store;
    fillTables(store.database(), newestSchemaVersion());
    dumped(*store.connect(DatabasePurpose::Reader), folder.filePath(u"here"_s));

    const auto other = sqliteDatabase(folder.filePath(u"other.db"_s));
    const auto there = loaded(*other, folder.filePath(u"here"_s));
    QVERIFY2(there, there ? "" : qPrintable(describe(there.error())));
    dumped(*other, folder.filePath(u"there"_s));
    QCOMPARE(tableLines(folder.filePath(u"there"_s)).size(), tableLines(folder.filePath(u"here"_s)).size());

    StoreFixture third;
    QVERIFY(loaded(third.database(), folder.filePath(u"there"_s)));
    dumped(*third.connect(DatabasePurpose::Reader), folder.filePath(u"back"_s));
    QCOMPARE(tableLines(folder.filePath(u"back"_s)), tableLines(folder.filePath(u"here"_s)));
}

void TableDumpTest::manyRowsComeBackWholeAndKeysGoOnBehindThem()
{
    const QTemporaryDir folder;
    StoreFixture store;
    store.run(u"INSERT INTO statusbridge_runs (id, started_by, started_at, lease_token) VALUES (70, 'manual', 1, 1)"_s);
    // Several portions, and keys of several columns whose first one is the same.
    store.run(u"INSERT INTO statusbridge_journal (id, run_id, record_id, queue_id, outcome, reason, zoho_code) "
              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900) "
              "SELECT a.i * 1000 + b.i, 70, 'r', 'q', 'updated', 'because', 0 FROM n a, n b WHERE a.i <= 7"_s);
    store.run(u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) "
              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900) "
              "SELECT 7, b.i, 'q', a.i, 'sent' FROM n a, n b WHERE b.i <= 6"_s);
    const auto reader = store.connect(DatabasePurpose::Reader);
    const BackupHeader header = dumped(*reader, folder.filePath(u"before"_s));
    QCOMPARE(header.counts.value(u"statusbridge_journal"_s), 6300);
    QCOMPARE(header.counts.value(u"statusbridge_settled_rows"_s), 5400);

    StoreFixture fresh;
    QVERIFY(loaded(fresh.database(), folder.filePath(u"before"_s)));
    dumped(*fresh.connect(DatabasePurpose::Reader), folder.filePath(u"after"_s));
    QCOMPARE(tableLines(folder.filePath(u"after"_s)), tableLines(folder.filePath(u"before"_s)));
    fresh.run(u"INSERT INTO statusbridge_runs (started_by, started_at, lease_token) VALUES ('manual', 1, 1)"_s);
    QCOMPARE(fresh.read(u"SELECT max(id) FROM statusbridge_runs"_s), u"71"_s);
}

void TableDumpTest::isOfOneMoment()
{
    StoreFixture store;
    store.run(store.database().dialect().switchToWal.isEmpty() ? u"SELECT 1"_s : u"PRAGMA journal_mode = WAL"_s);
    const auto reader = store.connect(DatabasePurpose::Reader);
    const auto count = [&] { return reader->scalar(u"SELECT count(*) FROM statusbridge_recounts"_s); };
    const auto done = inSnapshot(*reader, [&] {
        return count().and_then([&](const QVariant &before) -> Expected<void> {
            store.run(u"INSERT INTO statusbridge_recounts (queue_id) VALUES ('meanwhile')"_s);
            const auto after = count();
            return after && *after == before ? Expected<void>() : usageError(u"It saw what came later."_s);
        });
    });
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    QCOMPARE(count()->toInt(), 1);
    const auto failed = inSnapshot(*reader, [] { return Expected<void>(usageError(u"No."_s)); });
    QVERIFY(!failed);
    QCOMPARE(count()->toInt(), 1);
}

void TableDumpTest::holdsNoHashUnlessAskedFor()
{
    const QTemporaryDir folder;
    StoreFixture store;
    addUser(store, u"ada"_s);
    store.run(u"INSERT INTO statusbridge_tokens (hash, name, role, created_at, created_by) "
              "VALUES ('canary-of-a-token', 't', 'viewer', 1, 'ada')"_s);
    const auto reader = store.connect(DatabasePurpose::Reader);
    const auto holds = [&](BackupUsers users) {
        dumped(*reader, folder.filePath(u"b"_s), users);
        const QByteArray all = tableLines(folder.filePath(u"b"_s)).join();
        return all.contains("canary-of-a-password") || all.contains("canary-of-a-token");
    };
    QVERIFY(!holds(BackupUsers::LeftOut));
    QVERIFY(holds(BackupUsers::AsHashes));
}

void TableDumpTest::leavesUsersAloneThatItHasNot()
{
    const QTemporaryDir folder;
    StoreFixture store;
    addUser(store, u"before"_s);
    const auto reader = store.connect(DatabasePurpose::Reader);
    dumped(*reader, folder.filePath(u"without"_s), BackupUsers::LeftOut);
    dumped(*reader, folder.filePath(u"with"_s), BackupUsers::AsHashes);
    addUser(store, u"since"_s);
    QVERIFY(loaded(store.database(), folder.filePath(u"without"_s)));
    QCOMPARE(store.read(u"SELECT count(*) FROM statusbridge_users"_s), u"2"_s);
    QVERIFY(loaded(store.database(), folder.filePath(u"with"_s)));
    QCOMPARE(store.read(u"SELECT max(name) FROM statusbridge_users"_s), u"before"_s);
}

void TableDumpTest::whatIsDamagedChangesNothing()
{
    const QTemporaryDir folder;
    StoreFixture store;
    fillTables(store.database(), newestSchemaVersion());
    const auto reader = store.connect(DatabasePurpose::Reader);
    const QString path = folder.filePath(u"b"_s);
    dumped(*reader, path);
    QFile file(path);
    QVERIFY(file.resize(file.size() * 2 / 3));
    store.run(u"DELETE FROM statusbridge_journal WHERE id > 1"_s);
    const auto refused = loaded(store.database(), path);
    QVERIFY(!refused);
    QVERIFY(describe(refused.error()).contains(u"cut off"));
    QCOMPARE(store.read(u"SELECT count(*) FROM statusbridge_journal"_s), u"1"_s);
    QCOMPARE(store.read(u"SELECT count(*) FROM statusbridge_runs"_s), u"3"_s);
}

void TableDumpTest::writesIntoNoTableThatIsNotOurs()
{
    const QTemporaryDir folder;
    StoreFixture store;
    for (const QString &table : {u"webhook_logs"_s, u"statusbridge_lease"_s, u"statusbridge_schema"_s}) {
        const QString path = folder.filePath(table);
        BackupWriter writer(path, Overwriting::Refused);
        const BackupHeader header{.schemaVersion = newestSchemaVersion(),
                                  .madeAt = QDateTime::currentDateTimeUtc(),
                                  .madeBy = {},
                                  .target = {},
                                  .counts = {{table, 1}}};
        QVERIFY(writer.begin(header));
        QVERIFY(writer.beginTable(table, {u"id"_s}));
        QVERIFY(writer.addRow({77}));
        QVERIFY(writer.finish());
        QVERIFY(!loaded(store.database(), path));
        QCOMPARE(store.read(u"SELECT count(*) FROM %1 WHERE id = 77"_s.arg(table)), u"0"_s);
    }
}

void TableDumpTest::aNewerDatabaseIsRefused()
{
    const QTemporaryDir folder;
    StoreFixture store;
    store.run(u"UPDATE statusbridge_schema SET version = 99"_s);
    const auto reader = store.connect(DatabasePurpose::Reader);
    BackupWriter writer(folder.filePath(u"b"_s), Overwriting::Refused);
    const auto refused = dumpTables(*reader, writer, BackupUsers::LeftOut);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::Schema);
    QVERIFY(!QFile::exists(folder.filePath(u"b"_s)));
}

QTEST_GUILESS_MAIN(TableDumpTest)

} // namespace tst_tabledump

#include "tst_tabledump.moc"
