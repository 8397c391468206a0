// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/store/schema/baretables.h"

#include <QDir>
#include <QStorageInfo>
#include <QtTest>

namespace tst_filecopy {

using namespace statusbridge;

QStringList copiesIn(const StoreFixture &store)
{
    const QFileInfo file(store.file());
    return file.dir().entryList({file.fileName() + u".version*.bak"_s}, QDir::Files);
}

//! What a migration does for a SQLite file alone.
class FileCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writersAreHeldUpOnlyByAgreement();
    void aFileIsCopiedBeforeItsTablesChange();
    void aFileThatStaysAsItIsIsNotCopied();
    void aCopyIsGoneIfNothingWasChanged();
    void anUpgradeHoldsWritersUpOnlyByAgreement();
    void nothingChangesWhereACopyHasNoRoom();
};

void FileCopyTest::writersAreHeldUpOnlyByAgreement()
{
    StoreFixture store(StoreFixture::Tables::None);
    addBareTables(store, 300000);
    const auto result = migrateTables(store, {.mayHoldWriters = false});
    QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
    QCOMPARE(result->leftOut.size(), 3);
    QVERIFY2(result->leftOut.constFirst().english().contains(u"about 3 seconds"_s),
             qPrintable(result->leftOut.constFirst().english()));
    QCOMPARE(ownIndexesOf(store, u"webhook_logs"_s), QStringList());
    const auto agreed = migrateTables(store);
    QCOMPARE(agreed->leftOut, QList<Sentence>());
    QCOMPARE(agreed->done.size(), 3);
    QCOMPARE(copiesIn(store).size(), 1);
}

void FileCopyTest::aFileIsCopiedBeforeItsTablesChange()
{
    StoreFixture store(StoreFixture::Tables::None);
    addBareTables(store, 10);
    QVERIFY(QFile::setPermissions(store.file(), QFile::ReadOwner | QFile::WriteOwner));
    const auto result = migrateTables(store);
    QVERIFY(result);
    const QStringList copies = copiesIn(store);
    QCOMPARE(copies.size(), 1);
    QVERIFY2(copies.constFirst().contains(u".version0-20"_s), qPrintable(copies.constFirst()));
    QVERIFY(result->done.constFirst().english().contains(copies.constFirst()));
    const QString copy = QFileInfo(store.file()).dir().filePath(copies.constFirst());
    QCOMPARE(QFile::permissions(copy), QFile::permissions(store.file()));
    DatabaseSettings place = store.databaseSettings();
    place.name = copy;
    QCOMPARE(TestDatabase::executeOn(place, {u"SELECT count(*) FROM sqlite_master WHERE name LIKE 'statusbridge%'"_s}),
             QVariant(0));
    QCOMPARE(TestDatabase::executeOn(place, {u"SELECT count(*) FROM delivered_logs"_s}), QVariant(10));
}

void FileCopyTest::aFileThatStaysAsItIsIsNotCopied()
{
    StoreFixture store; // a new file too
    QCOMPARE(copiesIn(store), QStringList());
    store.run(u"DROP INDEX statusbridge_webhook_logs_queue_id"_s + TestDatabase::choose({}, {}, u" ON webhook_logs"_s));
    QVERIFY(migrateTables(store));
    store.run(u"UPDATE statusbridge_schema SET version = 99"_s);
    QVERIFY(!migrateTables(store));
    QCOMPARE(copiesIn(store), QStringList());
}

void FileCopyTest::aCopyIsGoneIfNothingWasChanged()
{
    StoreFixture store(StoreFixture::Tables::None);
    addBareTables(store, 1);
    store.run(u"ALTER TABLE webhook_logs RENAME COLUMN queue_id TO other"_s);
    QVERIFY(!migrateTables(store));
    QCOMPARE(copiesIn(store), QStringList());
    QCOMPARE(store.read(u"SELECT count(*) FROM sqlite_master WHERE name LIKE 'statusbridge%'"_s), u"0"_s);
}

void FileCopyTest::anUpgradeHoldsWritersUpOnlyByAgreement()
{
    StoreFixture store;
    store.run(u"UPDATE statusbridge_schema SET version = 3"_s);
    const auto brief = migrateTables(store, {.mayHoldWriters = false});
    QVERIFY2(brief, brief ? "" : qPrintable(describe(brief.error())));
    QCOMPARE(brief->leftOut, QList<Sentence>());
    QCOMPARE(copiesIn(store).size(), 1);

    store.run(u"UPDATE statusbridge_schema SET version = 3"_s);
    store.run(u"INSERT INTO statusbridge_call_starts (started_at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
              "SELECT i + 1 FROM n WHERE i < 100000) SELECT i FROM n"_s);
    QStringList told;
    const auto note = [&told](const Sentence &sentence) { told += sentence.english(); };
    const auto asked = migrateTables(store, {.mayHoldWriters = false, .note = note});
    QVERIFY(asked);
    QCOMPARE(asked->leftOut.size(), 1);
    QVERIFY2(asked->leftOut.constFirst().english().contains(u"can't write for about 5 seconds"_s),
             qPrintable(asked->leftOut.constFirst().english()));
    QCOMPARE(asked->done, QList<Sentence>());
    QCOMPARE(told, QStringList());
    QCOMPARE(copiesIn(store).size(), 1);
    QCOMPARE(store.read(u"SELECT version FROM statusbridge_schema"_s), u"3"_s);

    const auto agreed = migrateTables(store, {.note = note});
    QVERIFY2(agreed, agreed ? "" : qPrintable(describe(agreed.error())));
    QCOMPARE(agreed->leftOut, QList<Sentence>());
    QVERIFY2(told.value(0).contains(u"can't write for about 5 seconds"_s), qPrintable(told.value(0)));
    QCOMPARE(copiesIn(store).size(), 2);
}

void FileCopyTest::nothingChangesWhereACopyHasNoRoom()
{
    StoreFixture store;
    store.run(u"UPDATE statusbridge_schema SET version = 3"_s);
    const QStorageInfo disk(QFileInfo(store.file()).path());
    if (!QFile::resize(store.file(), disk.bytesAvailable() * 2)) {
        qInfo("Not tried: this file system has no file that is larger than its room.");
        return;
    }
    const auto refused = migrateTables(store);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.english().contains(u"make room there"_s),
             qPrintable(refused.error().message.english()));
    QVERIFY2(refused.error().message.english().contains(u"are free"_s), qPrintable(describe(refused.error())));
    QCOMPARE(copiesIn(store), QStringList());
    QCOMPARE(store.read(u"SELECT version FROM statusbridge_schema"_s), u"3"_s);
}

QTEST_GUILESS_MAIN(FileCopyTest)

} // namespace tst_filecopy

#include "tst_filecopy.moc"
