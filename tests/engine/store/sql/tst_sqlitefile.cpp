// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/secret.h"
#include "engine/setup/migrate.h"
#include "engine/store/schema/inspection.h"
#include "engine/store/schema/migration.h"
#include "engine/store/sql/database.h"
#include "tests/engine/store/storefixture.h"
#include "tests/support/testconnection.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

#include <unistd.h>

namespace tst_sqlitefile {

using namespace statusbridge;

Expected<std::unique_ptr<Database>> openFile(const QString &file, DatabasePurpose purpose)
{
    DatabaseSettings settings;
    settings.name = file;
    settings.timeoutSeconds = 1;
    return Database::open(settings, QString(), Secret(), purpose);
}

//! The superuser may write to everything, so while this exists it is another user.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_before(::geteuid())
    {
        if (m_before == 0 && ::seteuid(65534) != 0) {
            qFatal("The superuser could not become another user.");
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

QString endless()
{
    return u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;
}

//! What only a file has.
class SqliteFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotCreateAFileUnlessItMigrates();
    void aRelativeNameCountsFromTheDataDirectory();
    void saysThatAFileIsNoDatabase();
    void saysThatAFolderIsMissing();
    void refusesToWriteAReadOnlyFile();
    void commitsDurably();
    void endsAStatementThatTakesTooLong();
    void aTransactionThatWasTooLateHoldsNoLock();
    void aLockThatLastsIsWaitedForNoLongerThanIsSet();
    void findsAJournalThatMakesOthersWait();
    void isJournalledAheadWhenItIsNew();
    void keepsTheJournalModeThatItHad();
};

void SqliteFileTest::doesNotCreateAFileUnlessItMigrates()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"missing.db"_s);
    for (const auto purpose : {DatabasePurpose::Reader, DatabasePurpose::Service}) {
        const auto database = openFile(file, purpose);
        QVERIFY(!database);
        QVERIFY(database.error().kind == ErrorKind::Schema);
        QVERIFY(database.error().message.english().contains(u"statusbridge migrate"_s));
        QVERIFY(!QFile::exists(file));
    }
    const auto created = openFile(file, DatabasePurpose::Migration);
    QVERIFY(created);
    QVERIFY((*created)->isNew());
    QVERIFY(QFile::exists(file));
}

void SqliteFileTest::aRelativeNameCountsFromTheDataDirectory()
{
    StoreFixture store;
    DatabaseSettings settings;
    const QFileInfo file(store.file());
    settings.name = file.fileName();
    const auto found = Database::open(settings, file.path(), Secret(), DatabasePurpose::Reader);
    QVERIFY(found);
    QVERIFY((*found)->displayName().contains(store.file()));

    settings.name = store.file();
    QVERIFY(Database::open(settings, u"/nowhere"_s, Secret(), DatabasePurpose::Reader));
}

void SqliteFileTest::saysThatAFileIsNoDatabase()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto database = openFile(file.fileName(), DatabasePurpose::Service);
    QVERIFY(!database);
    QVERIFY(database.error().kind == ErrorKind::Database);
    QVERIFY(database.error().message.english().contains(u"is not a database"_s));
}

void SqliteFileTest::saysThatAFolderIsMissing()
{
    QTemporaryDir folder;
    const auto database = openFile(folder.filePath(u"none/test.db"_s), DatabasePurpose::Migration);
    QVERIFY(!database);
    QVERIFY(database.error().kind == ErrorKind::Database);
    QVERIFY(database.error().message.english().contains(u"can't be opened"_s));
}

void SqliteFileTest::refusesToWriteAReadOnlyFile()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE t (x)"_s);
    constexpr auto readable = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    constexpr auto usable = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(QFile::setPermissions(store.file(), readable));
    QVERIFY(QFile::setPermissions(QFileInfo(store.file()).path(), readable | usable | QFileDevice::WriteOwner));
    const OrdinaryUser user;
    const auto other = store.connect();
    const auto done = other->change(u"INSERT INTO t VALUES (1)"_s);
    QVERIFY(!done);
    QVERIFY2(done.error().message.english().contains(u"can't be written"_s), qPrintable(describe(done.error())));
    QCOMPARE(other->scalar(u"SELECT count(*) FROM t"_s)->toInt(), 0);
}

void SqliteFileTest::commitsDurably()
{
    StoreFixture store;
    const auto database = store.connect(DatabasePurpose::Service, 1);
    QCOMPARE(database->scalar(u"PRAGMA synchronous"_s)->toInt(), 2);
    QCOMPARE(database->scalar(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    QCOMPARE(database->scalar(u"PRAGMA busy_timeout"_s)->toInt(), 1000);
}

void SqliteFileTest::endsAStatementThatTakesTooLong()
{
    const StoreFixture store(StoreFixture::Tables::None);
    const auto database = store.connect(DatabasePurpose::Service, 1);
    QElapsedTimer timer;
    timer.start();
    const auto counted = database->scalar(endless());
    QVERIFY(!counted);
    QCOMPARE(toString(counted.error().kind), toString(ErrorKind::Database));
    QVERIFY2(counted.error().message.english().contains(u"in time (1 s)"_s), qPrintable(describe(counted.error())));
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(database->scalar(u"SELECT 1"_s));
}

void SqliteFileTest::aTransactionThatWasTooLateHoldsNoLock()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE t (x)"_s);
    const auto database = store.connect(DatabasePurpose::Service, 1);
    const auto done = database->inTransaction([&] {
        return database->run(u"INSERT INTO t VALUES (1)"_s).and_then([&] { return database->run(endless()); });
    });
    QVERIFY(!done);
    store.run(u"INSERT INTO t VALUES (2)"_s); // while the late one is still there
    QCOMPARE(store.read(u"SELECT group_concat(x) FROM t"_s), u"2"_s);
    QVERIFY(database->inTransaction([&] { return database->run(u"INSERT INTO t VALUES (3)"_s); }));
}

void SqliteFileTest::aLockThatLastsIsWaitedForNoLongerThanIsSet()
{
    StoreFixture store;
    store.run(u"PRAGMA journal_mode = DELETE"_s); // where a writer also holds off those who read
    const auto database = store.connect(DatabasePurpose::Service, 1);
    TestConnection other(store.databaseSettings());
    other.execute(u"BEGIN EXCLUSIVE"_s);
    const auto isInTime = [](const auto &call) {
        QElapsedTimer timer;
        timer.start();
        const auto done = call();
        return !done && done.error().kind == ErrorKind::Database && timer.elapsed() < 4000;
    };
    QVERIFY(isInTime([&] { return openFile(store.file(), DatabasePurpose::Service); }));
    QVERIFY(isInTime([&] { return database->scalar(u"SELECT token FROM statusbridge_lease"_s); }));
    QVERIFY(isInTime([&] { return database->inTransaction([] { return Expected<void>(); }); }));
    other.execute(u"ROLLBACK"_s);
    QVERIFY(database->scalar(u"SELECT token FROM statusbridge_lease"_s));
}

void SqliteFileTest::findsAJournalThatMakesOthersWait()
{
    StoreFixture store;
    store.run(u"PRAGMA journal_mode = DELETE"_s);
    const auto findings = inspect(store.database(), store.settings());
    QVERIFY(findings);
    QVERIFY(findings->constFirst().severity == Finding::Severity::Warning);
    QVERIFY(findings->constFirst().text.english().contains(u"\"delete\""_s));
}

void SqliteFileTest::isJournalledAheadWhenItIsNew()
{
    StoreFixture store;
    QCOMPARE(store.read(u"PRAGMA journal_mode"_s), u"wal"_s);
}

void SqliteFileTest::keepsTheJournalModeThatItHad()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE t (x)"_s); // what makes a file of it
    const auto again = store.connect(DatabasePurpose::Migration);
    QVERIFY(!again->isNew());
    const auto &settings = store.settings();
    QVERIFY(migrate(*again, settings.webhookLogs, settings.deliveredLogs, {}));
    QCOMPARE(again->scalar(u"PRAGMA journal_mode"_s)->toString(), u"delete"_s);
}

QTEST_GUILESS_MAIN(SqliteFileTest)

} // namespace tst_sqlitefile

#include "tst_sqlitefile.moc"
