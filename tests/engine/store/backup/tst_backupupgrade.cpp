// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/backup/backupupgrade.h"
#include "engine/store/backup/tableload.h"
#include "engine/store/schema/schemaversions.h"
#include "tests/engine/store/backup/filledtables.h"
#include "tests/engine/store/storefixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace tst_backupupgrade {

using namespace statusbridge;

constexpr int journalRows = 100'000;

//! Tables as an earlier version of the program has left them.
void makeVersion(StoreFixture &store, int version)
{
    store.database().setTarget({.key = 7, .name = u"acme"_s, .isProduction = true});
    for (int each = 1; each <= version; ++each) {
        for (const SchemaStep &step : schemaSteps(store.database().dialect(), each, 7)) {
            store.run(step.statement);
        }
    }
    store.run(u"INSERT INTO statusbridge_schema (id, version, upgraded_at) VALUES (1, ?, 0)"_s, {version});
}

class BackupUpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOlderVersionComesBackInTheNewest();
    void nothingIsLostOfAHundredThousandRows();
    void theNewestIsTakenAsItIs();
};

void BackupUpgradeTest::everyOlderVersionComesBackInTheNewest()
{
    for (int version = 1; version < newestSchemaVersion(); ++version) {
        const QTemporaryDir folder;
        StoreFixture old(StoreFixture::Tables::None);
        makeVersion(old, version);
        old.run(u"INSERT INTO statusbridge_runs (id, started_by, started_at, finished_at, counts, lease_token) "
                "VALUES (5, 'manual', 1000, 3500, '{\"updated\":7,\"failed\":2}', 1)"_s);
        old.run(u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('fact', '99', 1)"_s);
        const auto reader = old.connect(DatabasePurpose::Reader);
        reader->setTarget(old.database().target());
        QCOMPARE(dumped(*reader, folder.filePath(u"b"_s), BackupUsers::LeftOut).schemaVersion, version);

        const auto usable = usableBackup(folder.filePath(u"b"_s), folder.path());
        QVERIFY2(usable, usable ? "" : qPrintable(describe(usable.error())));
        QCOMPARE((*usable)->header.schemaVersion, version);
        StoreFixture store;
        const auto back = loaded(store.database(), (*usable)->path);
        QVERIFY2(back, back ? "" : qPrintable(describe(back.error())));
        QCOMPARE(back->target.key, 7);
        QCOMPARE(store.read(u"SELECT value FROM statusbridge_state WHERE name = 'fact'"_s), u"99"_s);
        QCOMPARE(store.read(u"SELECT count(*) FROM statusbridge_runs WHERE id = 5 AND counts LIKE '%updated%'"_s),
                 u"1"_s);
    }
}

void BackupUpgradeTest::nothingIsLostOfAHundredThousandRows()
{
    const QTemporaryDir folder;
    StoreFixture old(StoreFixture::Tables::None);
    makeVersion(old, 3);
    old.run(u"INSERT INTO statusbridge_runs (id, started_by, started_at, lease_token) VALUES (1, 'manual', 1, 1)"_s);
    old.run(u"INSERT INTO statusbridge_journal (run_id, record_id, queue_id, outcome, message_id, zoho_code) "
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
            "SELECT 1, 'r', 'q', 'updated', 'wamid.' || (a.i * 1000 + b.i), 0 FROM n a, n b WHERE a.i <= %1"_s.arg(
                journalRows / 1000));
    old.run(u"INSERT INTO statusbridge_delivered_queue_ids (queue_id) VALUES ('q')"_s);
    const auto reader = old.connect(DatabasePurpose::Reader);
    reader->setTarget(old.database().target());
    dumped(*reader, folder.filePath(u"b"_s), BackupUsers::LeftOut);

    StoreFixture store;
    {
        const auto usable = usableBackup(folder.filePath(u"b"_s), folder.path());
        QVERIFY2(usable, usable ? "" : qPrintable(describe(usable.error())));
        QVERIFY(loaded(store.database(), (*usable)->path));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"b"_s});
    QCOMPARE(store.read(u"SELECT count(DISTINCT message_id) FROM statusbridge_journal"_s).toInt(), journalRows);
    QCOMPARE(store.read(u"SELECT message_id FROM statusbridge_delivered_queue_ids WHERE target = 7"_s),
             store.read(u"SELECT message_id FROM statusbridge_journal ORDER BY id DESC LIMIT 1"_s));
}

void BackupUpgradeTest::theNewestIsTakenAsItIs()
{
    const QTemporaryDir folder;
    StoreFixture store;
    dumped(*store.connect(DatabasePurpose::Reader), folder.filePath(u"b"_s));
    const auto usable = usableBackup(folder.filePath(u"b"_s), folder.path());
    QVERIFY(usable);
    QCOMPARE((*usable)->path, folder.filePath(u"b"_s));
    QVERIFY(!(*usable)->folder);
}

QTEST_GUILESS_MAIN(BackupUpgradeTest)

} // namespace tst_backupupgrade

#include "tst_backupupgrade.moc"
