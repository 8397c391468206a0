// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/secret.h"
#include "engine/store/database.h"
#include "engine/store/inspection.h"
#include "engine/store/migration.h"
#include "tests/engine/store/storefixture.h"

#include <QFile>
#include <QFileInfo>
#include <QtTest>

#include <unistd.h>

using namespace statusbridge;

namespace {

Expected<std::unique_ptr<Database>> openFile(const QString &file, DatabasePurpose purpose)
{
    DatabaseSettings settings;
    settings.timeoutSeconds = 1;
    return Database::open(settings, file, Secret(), purpose);
}

//! The superuser may write what nobody else may, so while this exists it is somebody else.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_before(::geteuid())
    {
        if (m_before == 0 && ::seteuid(65534) != 0) {
            qFatal("The superuser could not become somebody else.");
        }
    }
    ~OrdinaryUser()
    {
        if (::seteuid(m_before) != 0) {
            qFatal("The test could not become the superuser again.");
        }
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    uid_t m_before;
};

} // namespace

//! What only a file has.
class SqliteFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotCreateAFileUnlessItMigrates();
    void opensTheFoundFileOrElseTheNamedOne();
    void saysThatAFileIsNoDatabase();
    void saysThatAFolderIsMissing();
    void refusesToWriteAReadOnlyFile();
    void commitsDurably();
    void givesLargeCachesToTheCycleAlone();
    void findsAJournalThatMakesOthersWait();
    void isJournalledAheadWhenItIsNew();
    void keepsTheJournalModeUnlessAgreed();
};

void SqliteFileTest::doesNotCreateAFileUnlessItMigrates()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("missing.db"));
    for (const auto purpose : {DatabasePurpose::Cycle, DatabasePurpose::Reader, DatabasePurpose::Service}) {
        const auto database = openFile(file, purpose);
        QVERIFY(!database);
        QVERIFY(database.error().kind == ErrorKind::Schema);
        QVERIFY(database.error().message.contains(QStringLiteral("statusbridge migrate")));
        QVERIFY(!QFile::exists(file));
    }
    const auto created = openFile(file, DatabasePurpose::Migration);
    QVERIFY(created);
    QVERIFY((*created)->isNew());
    QVERIFY(QFile::exists(file));
}

void SqliteFileTest::opensTheFoundFileOrElseTheNamedOne()
{
    StoreFixture store;
    DatabaseSettings settings;
    settings.name = QStringLiteral("/nowhere/named.db");
    const auto found = Database::open(settings, store.file(), Secret(), DatabasePurpose::Reader);
    QVERIFY(found);
    QVERIFY((*found)->displayName().contains(store.file()));

    settings.name = store.file();
    QVERIFY(Database::open(settings, QString(), Secret(), DatabasePurpose::Reader));
}

void SqliteFileTest::saysThatAFileIsNoDatabase()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto database = openFile(file.fileName(), DatabasePurpose::Service);
    QVERIFY(!database);
    QVERIFY(database.error().kind == ErrorKind::Database);
    QVERIFY(database.error().message.contains(QStringLiteral("is not a database")));
}

void SqliteFileTest::saysThatAFolderIsMissing()
{
    QTemporaryDir folder;
    const auto database = openFile(folder.filePath(QStringLiteral("none/test.db")), DatabasePurpose::Migration);
    QVERIFY(!database);
    QVERIFY(database.error().kind == ErrorKind::Database);
    QVERIFY(database.error().message.contains(QStringLiteral("can't be opened")));
}

void SqliteFileTest::refusesToWriteAReadOnlyFile()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(QStringLiteral("CREATE TABLE t (x)"));
    constexpr auto readable = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    constexpr auto usable = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(store.file(), readable));
    QVERIFY(QFile::setPermissions(QFileInfo(store.file()).path(), readable | usable | QFileDevice::WriteOwner));
    const OrdinaryUser user;
    const auto other = store.connect();
    const auto done = other->change(QStringLiteral("INSERT INTO t VALUES (1)"));
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(QStringLiteral("can't be written")), qPrintable(describe(done.error())));
    QCOMPARE(other->scalar(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
}

void SqliteFileTest::commitsDurably()
{
    StoreFixture store;
    for (const auto purpose : {DatabasePurpose::Cycle, DatabasePurpose::Service}) {
        const auto database = store.connect(purpose, 1);
        QCOMPARE(database->scalar(QStringLiteral("PRAGMA synchronous"))->toInt(), 2);
        QCOMPARE(database->scalar(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
        QCOMPARE(database->scalar(QStringLiteral("PRAGMA busy_timeout"))->toInt(), 1000);
    }
}

void SqliteFileTest::givesLargeCachesToTheCycleAlone()
{
    StoreFixture store;
    const auto cacheOf = [&](DatabasePurpose purpose) {
        return store.connect(purpose)->scalar(QStringLiteral("PRAGMA cache_size"))->toInt();
    };
    QCOMPARE(cacheOf(DatabasePurpose::Cycle), -65536);
    QCOMPARE(cacheOf(DatabasePurpose::Reader), -2048);
    QCOMPARE(cacheOf(DatabasePurpose::Service), -2048);
}

void SqliteFileTest::findsAJournalThatMakesOthersWait()
{
    StoreFixture store;
    store.run(QStringLiteral("PRAGMA journal_mode = DELETE"));
    const auto findings = inspect(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(findings);
    QVERIFY(findings->constFirst().severity == StoreFinding::Severity::Warning);
    QVERIFY(findings->constFirst().text.contains(QStringLiteral("\"delete\"")));
}

void SqliteFileTest::isJournalledAheadWhenItIsNew()
{
    StoreFixture store;
    QCOMPARE(store.read(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
}

void SqliteFileTest::keepsTheJournalModeUnlessAgreed()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(QStringLiteral("CREATE TABLE t (x)")); // what makes a file of it
    const auto again = store.connect(DatabasePurpose::Migration);
    QVERIFY(!again->isNew());
    const auto &settings = store.settings();
    QVERIFY(migrate(*again, settings.webhookLogs, settings.deliveredLogs, {}));
    QCOMPARE(again->scalar(QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("delete"));
    const auto done = migrate(*again, settings.webhookLogs, settings.deliveredLogs, {.switchToWal = true});
    QVERIFY(done);
    QCOMPARE(done->size(), 1);
    QCOMPARE(again->scalar(QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
}

QTEST_GUILESS_MAIN(SqliteFileTest)
#include "tst_sqlitefile.moc"
