// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/secret.h"
#include "engine/store/database.h"
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

Error failed()
{
    return Error{.kind = ErrorKind::Internal, .message = QStringLiteral("On purpose."), .detail = {}, .retryAfter = {}};
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

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotCreateAFileUnlessItMigrates();
    void opensTheFoundFileOrElseTheNamedOne();
    void refusesAnUnknownDriver();
    void saysThatAFileIsNoDatabase();
    void saysThatAFolderIsMissing();
    void saysThatTheDatabaseIsLocked();
    void saysThatItCannotWrite();
    void refusesToWriteAReadOnlyFile();
    void saysThatATableIsMissing();
    void rollsBackWhenTheBodyFails();
    void writesAfterSomebodyElseHasWritten();
    void commitsDurably();
    void countsStatements();
    void givesLargeCachesToTheCycleAlone();
    void everyFaultHasASentence();
};

void DatabaseTest::doesNotCreateAFileUnlessItMigrates()
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

void DatabaseTest::opensTheFoundFileOrElseTheNamedOne()
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

void DatabaseTest::refusesAnUnknownDriver()
{
    DatabaseSettings settings;
    settings.driver = QStringLiteral("oracle");
    const auto database = Database::open(settings, QStringLiteral("x.db"), Secret(), DatabasePurpose::Migration);
    QVERIFY(!database);
    QVERIFY(database.error().kind == ErrorKind::Configuration);
    QVERIFY(database.error().message.contains(QStringLiteral("database.driver")));
}

void DatabaseTest::saysThatAFileIsNoDatabase()
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

void DatabaseTest::saysThatAFolderIsMissing()
{
    QTemporaryDir folder;
    const auto database = openFile(folder.filePath(QStringLiteral("none/test.db")), DatabasePurpose::Migration);
    QVERIFY(!database);
    QVERIFY(database.error().kind == ErrorKind::Database);
    QVERIFY(database.error().message.contains(QStringLiteral("can't be opened")));
}

void DatabaseTest::saysThatTheDatabaseIsLocked()
{
    StoreFixture store;
    const auto other = store.connect();
    QVERIFY(other->change(QStringLiteral("PRAGMA busy_timeout = 1")));
    store.run(QStringLiteral("BEGIN IMMEDIATE"));
    const auto done = other->inTransaction([] { return Expected<void>(); });
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Database);
    QVERIFY(done.error().message.contains(QStringLiteral("locked by another program")));
}

void DatabaseTest::saysThatItCannotWrite()
{
    StoreFixture store;
    const auto reader = store.connect(DatabasePurpose::Reader);
    const auto done = reader->change(QStringLiteral("DELETE FROM webhook_logs"));
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Database);
    QVERIFY(done.error().message.contains(QStringLiteral("can't be written")));
    QVERIFY(reader->scalar(QStringLiteral("SELECT count(*) FROM webhook_logs")));
}

void DatabaseTest::refusesToWriteAReadOnlyFile()
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

void DatabaseTest::saysThatATableIsMissing()
{
    StoreFixture store(StoreFixture::Tables::None);
    const auto table = store.database().scalar(QStringLiteral("SELECT x FROM absent"));
    QVERIFY(!table);
    QVERIFY2(table.error().kind == ErrorKind::Schema, qPrintable(describe(table.error())));
    QVERIFY(table.error().detail.contains(QStringLiteral("absent")));
    store.run(QStringLiteral("CREATE TABLE something (y)"));
    const auto column = store.database().scalar(QStringLiteral("SELECT x FROM something"));
    QVERIFY(!column);
    QVERIFY(column.error().kind == ErrorKind::Schema);
}

void DatabaseTest::rollsBackWhenTheBodyFails()
{
    StoreFixture store;
    const auto done = store.database().inTransaction([&]() -> Expected<void> {
        store.addWebhook(1, QStringLiteral("q"), QStringLiteral("sent"));
        return failed();
    });
    QVERIFY(!done);
    QCOMPARE(done.error().message, QStringLiteral("On purpose."));
    QCOMPARE(store.read(QStringLiteral("SELECT count(*) FROM webhook_logs")), QStringLiteral("0"));
    // The connection is usable again.
    QVERIFY(store.database().inTransaction([] { return Expected<void>(); }));
}

void DatabaseTest::writesAfterSomebodyElseHasWritten()
{
    StoreFixture store;
    const auto other = store.connect();
    // With a deferred transaction the read would fix a snapshot, and the write after it would fail at once.
    QCOMPARE(store.read(QStringLiteral("SELECT count(*) FROM webhook_logs")), QStringLiteral("0"));
    QVERIFY(other->change(QStringLiteral("INSERT INTO webhook_logs (id, queue_id) VALUES (1, 'q')")));
    const auto done = store.database().inTransaction([&]() -> Expected<void> {
        const auto count = store.database().scalar(QStringLiteral("SELECT count(*) FROM webhook_logs"));
        const auto changed = store.database().change(QStringLiteral("DELETE FROM webhook_logs"));
        return count && changed ? Expected<void>() : failed();
    });
    QVERIFY(done);
}

void DatabaseTest::commitsDurably()
{
    StoreFixture store;
    for (const auto purpose : {DatabasePurpose::Cycle, DatabasePurpose::Service}) {
        const auto database = store.connect(purpose);
        QCOMPARE(database->scalar(QStringLiteral("PRAGMA synchronous"))->toInt(), 2);
        QCOMPARE(database->scalar(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
        QCOMPARE(database->scalar(QStringLiteral("PRAGMA busy_timeout"))->toInt(), 1000);
    }
}

void DatabaseTest::countsStatements()
{
    StoreFixture store;
    const qint64 before = store.database().statementCount();
    QVERIFY(store.database().inTransaction([&] {
        store.addWebhook(1, QStringLiteral("q"), QStringLiteral("sent"));
        return Expected<void>();
    }));
    QCOMPARE(store.database().statementCount() - before, qint64(3));
}

void DatabaseTest::givesLargeCachesToTheCycleAlone()
{
    StoreFixture store;
    const auto cacheOf = [&](DatabasePurpose purpose) {
        return store.connect(purpose)->scalar(QStringLiteral("PRAGMA cache_size"))->toInt();
    };
    QCOMPARE(cacheOf(DatabasePurpose::Cycle), -65536);
    QCOMPARE(cacheOf(DatabasePurpose::Reader), -2048);
    QCOMPARE(cacheOf(DatabasePurpose::Service), -2048);
}

void DatabaseTest::everyFaultHasASentence()
{
    QSet<QString> sentences;
    for (int fault = 0; fault <= int(SqlFault::Constraint); ++fault) {
        const Error error = sqlError(SqlFault(fault), QStringLiteral("The database x"), QStringLiteral(" words "));
        QVERIFY(error.message.startsWith(QStringLiteral("The database x ")));
        QVERIFY(error.message.endsWith(u'.'));
        QCOMPARE(error.detail, QStringLiteral("words"));
        sentences.insert(error.message);
    }
    QCOMPARE(sentences.size(), int(SqlFault::Constraint) + 1);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
