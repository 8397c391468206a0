// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/secret.h"
#include "engine/store/sql/clientlibrary.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/lease.h"
#include "tests/engine/store/storefixture.h"
#include "tests/support/testconnection.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <latch>
#include <thread>

namespace tst_databaseserver {

using namespace statusbridge;

//! Reaches this machine, and is no loopback address.
const QString elsewhere = u"0.0.0.0"_s;

QString certificate(const char *name)
{
    return qEnvironmentVariable("STATUSBRIDGE_TEST_CERTIFICATES") + u'/' + QLatin1String(name);
}

Expected<std::unique_ptr<Database>> openWith(const DatabaseSettings &settings,
                                             const Secret &password = TestDatabase::password())
{
    const QTemporaryDir dataDirectory; // for the system's authorities
    return Database::open(settings, dataDirectory.path(), password, DatabasePurpose::Service);
}

QString sessionId(Database &database)
{
    return database.scalar(TestDatabase::choose({}, u"SELECT pg_backend_pid()"_s, u"SELECT CONNECTION_ID()"_s))
        ->toString();
}

//! The server ends the session, as when it is restarted or a firewall forgets the connection.
void breakConnection(StoreFixture &store, Database &database)
{
    const QString id = sessionId(database);
    TestConnection other(store.databaseSettings());
    other.execute(
        TestDatabase::choose({}, u"SELECT pg_terminate_backend(%1, 10000)"_s, u"KILL CONNECTION %1"_s).arg(id));
}

bool isEncryptedNow(Database &database)
{
    const QString told =
        database
            .scalar(TestDatabase::choose({}, u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s,
                                         u"SELECT variable_value <> '' FROM information_schema.session_status "
                                         "WHERE variable_name = 'Ssl_cipher'"_s))
            ->toString();
    return told == u"1"_s || told == u"true"_s;
}

//! Everything that is written to stderr while this exists, other than through Qt.
class CaughtErrors
{
public:
    CaughtErrors() : m_before(::dup(2)), m_file(::open(qPrintable(path()), O_CREAT | O_TRUNC | O_RDWR, 0600))
    {
        ::dup2(m_file, 2);
    }
    ~CaughtErrors()
    {
        ::dup2(m_before, 2);
        ::close(m_before);
        ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(CaughtErrors)
    [[nodiscard]] qint64 size() const { return ::lseek(m_file, 0, SEEK_END); }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"stderr"_s); }

    QTemporaryDir m_folder;
    int m_before;
    int m_file;
};

//! What only a database on a server has: a network between, and a certificate.
class DatabaseServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksTheCertificate_data();
    void checksTheCertificate();
    void isPlainOnPurpose();
    void whatTheFirstReleaseReachedIsStillReached();
    void givesThePasswordByScramOnlyIfTheLibraryCan();
    void reachesASocketByItsPath();
    void aHostIsNotTakenApart();
    void refusesAFileNameThatWouldBeTakenApart();
    void saysThatThePasswordIsWrong();
    void saysThatTheDatabaseDoesNotExist();
    void saysThatNoServerAnswers();
    void givesUpAServerThatNeverAnswers();
    void endsAStatementThatTakesTooLong();
    void keepsNoticesOffStandardError();
    void asksAgainWhatOnlyReads();
    void doesNotRepeatAWrite();
    void aTransactionWhoseConnectionBreaksFails();
    void waitsBetweenAttemptsToConnect();
    void triesADeadlockAgain();
    void aHolderThatIsStoppedInATransactionLosesItsLocks();
};

void DatabaseServerTest::checksTheCertificate_data()
{
    QTest::addColumn<QString>("tls");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<bool>("isFine");
    const QString right = certificate("ca.pem");
    const QString stranger = certificate("stranger.pem");
    const QString name = u"localhost"_s;
    const QString address = u"127.0.0.1"_s; // which the certificate doesn't name
    QTest::newRow("verified") << "verify" << name << right << true;
    QTest::newRow("of another name") << "verify" << address << right << false;
    QTest::newRow("of a stranger") << "verify" << name << stranger << false;
    QTest::newRow("not of the system's authorities") << "verify" << name << QString() << false;
    QTest::newRow("required, whatever the certificate") << "require" << address << QString() << true;
    QTest::newRow("nothing said, elsewhere") << "" << elsewhere << right << true;
    QTest::newRow("nothing said, elsewhere, of a stranger") << "" << elsewhere << stranger << false;
    QTest::newRow("nothing said, elsewhere, not of the system's") << "" << elsewhere << QString() << false;
}

void DatabaseServerTest::checksTheCertificate()
{
    QFETCH(QString, tls);
    QFETCH(QString, host);
    QFETCH(QString, caFile);
    QFETCH(bool, isFine);
    const StoreFixture store(StoreFixture::Tables::None);
    DatabaseSettings settings = store.databaseSettings();
    settings.tls = tls;
    settings.host = host;
    settings.caFile = caFile;
    const auto database = openWith(settings);
    QVERIFY2(bool(database) == isFine, database ? "connected" : qPrintable(describe(database.error())));
    if (database) {
        QVERIFY(isEncryptedNow(**database));
    } else {
        QCOMPARE(toString(database.error().kind), toString(ErrorKind::Database));
        QVERIFY(database.error().message.english().contains(u"database.tls"_s));
        QCOMPARE(database.error().message.english().contains(u"\"plain\""_s), tls.isEmpty());
    }
}

void DatabaseServerTest::isPlainOnPurpose()
{
    const StoreFixture store(StoreFixture::Tables::None);
    DatabaseSettings settings = store.databaseSettings();
    settings.host = elsewhere;
    settings.tls = u"plain"_s;
    const auto database = openWith(settings);
    QVERIFY2(database, database ? "" : qPrintable(describe(database.error())));
    QVERIFY(!isEncryptedNow(**database));
}

void DatabaseServerTest::whatTheFirstReleaseReachedIsStillReached()
{
    const StoreFixture store(StoreFixture::Tables::None);
    DatabaseSettings settings = store.databaseSettings();
    settings.host = elsewhere;
    const QTemporaryDir used;
    QFile left(used.filePath(u"statusbridge.lock"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    const auto database = Database::open(settings, used.path(), TestDatabase::password(), DatabasePurpose::Service);
    QVERIFY2(database, database ? "" : qPrintable(describe(database.error())));
}

void DatabaseServerTest::givesThePasswordByScramOnlyIfTheLibraryCan()
{
    const StoreFixture store(StoreFixture::Tables::None);
    DatabaseSettings settings = store.databaseSettings();
    const auto optionsFor = [&settings](const QString &host, const QString &tls, const Secret &password) {
        settings.host = host;
        settings.tls = tls;
        const QTemporaryDir directory;
        const auto driver = Driver::create(settings, directory.path());
        QSqlDatabase connection = QSqlDatabase::addDatabase((*driver)->plugin(), u"options"_s);
        (*driver)->prepare(connection, password, DatabasePurpose::Service);
        const QString options = connection.connectOptions();
        connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"options"_s);
        return options;
    };
    const bool isPostgresql = settings.driver == u"postgresql";
    QVERIFY(!isPostgresql || postgresqlClientVersion() >= 100000);
    const bool isAble = isPostgresql && postgresqlClientVersion() >= 160000;
    const QString wanted = u"require_auth=scram-sha-256"_s;
    QCOMPARE(optionsFor(elsewhere, u"plain"_s, Secret("x")).contains(wanted), isAble);
    QCOMPARE(optionsFor(elsewhere, u"require"_s, Secret("x")).contains(wanted), isAble);
    QVERIFY(!optionsFor(elsewhere, u"plain"_s, Secret()).contains(wanted));
    QVERIFY(!optionsFor(u"localhost"_s, QString(), Secret("x")).contains(wanted));
}

void DatabaseServerTest::reachesASocketByItsPath()
{
    const StoreFixture store(StoreFixture::Tables::None);
    DatabaseSettings settings = store.databaseSettings();
    settings.port = 0;
    settings.host = certificate(TestDatabase::kind() == TestDatabase::Kind::Mysql ? "../mysql/server.sock" : "../");
    const auto database = openWith(settings);
    if (TestDatabase::kind() == TestDatabase::Kind::Mysql) {
        QVERIFY2(database, database ? "" : qPrintable(describe(database.error())));
    } else { // the tests' PostgreSQL has no socket
        QVERIFY2(describe(database.error()).contains(u".s.PGSQL."_s), qPrintable(describe(database.error())));
    }
}

void DatabaseServerTest::aHostIsNotTakenApart()
{
    const StoreFixture store(StoreFixture::Tables::None);
    DatabaseSettings settings = store.databaseSettings();
    settings.host = u"localhost;host=db.example.com"_s;
    QCOMPARE(toString(openWith(settings).error().kind), toString(ErrorKind::Configuration));
}

void DatabaseServerTest::refusesAFileNameThatWouldBeTakenApart()
{
    const StoreFixture store(StoreFixture::Tables::None);
    DatabaseSettings settings = store.databaseSettings();
    settings.tls = u"verify"_s;
    settings.caFile = u"/etc/ca.pem;sslmode=disable"_s;
    QCOMPARE(toString(openWith(settings).error().kind), toString(ErrorKind::Configuration));
}

void DatabaseServerTest::saysThatThePasswordIsWrong()
{
    const StoreFixture store(StoreFixture::Tables::None);
    const auto database = openWith(store.databaseSettings(), Secret("HUSHwrongHUSH"));
    QVERIFY(!database);
    QCOMPARE(toString(database.error().kind), toString(ErrorKind::Database));
    QVERIFY(database.error().message.english().contains(u"password"_s));
    QVERIFY(!describe(database.error()).contains(u"HUSH"_s));
}

void DatabaseServerTest::saysThatTheDatabaseDoesNotExist()
{
    const StoreFixture store(StoreFixture::Tables::None);
    DatabaseSettings settings = store.databaseSettings();
    settings.name = u"nowhere"_s;
    const auto database = openWith(settings);
    QVERIFY(!database);
    QVERIFY(describe(database.error()).contains(u"nowhere"_s));
}

void DatabaseServerTest::saysThatNoServerAnswers()
{
    const StoreFixture store(StoreFixture::Tables::None);
    DatabaseSettings settings = store.databaseSettings();
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        settings.port = free.serverPort();
    }
    const auto database = openWith(settings);
    QVERIFY(!database);
    QVERIFY2(database.error().message.english().contains(u"can't be reached"_s),
             qPrintable(describe(database.error())));
}

void DatabaseServerTest::givesUpAServerThatNeverAnswers()
{
    const StoreFixture store(StoreFixture::Tables::None);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    DatabaseSettings settings = store.databaseSettings(2);
    settings.port = silent.serverPort();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!openWith(settings));
    QVERIFY2(timer.elapsed() < 15000, qPrintable(QString::number(timer.elapsed())));
}

void DatabaseServerTest::endsAStatementThatTakesTooLong()
{
    const StoreFixture store(StoreFixture::Tables::None);
    const auto database = store.connect(DatabasePurpose::Service, 1);
    QElapsedTimer timer;
    timer.start();
    const auto slept = database->scalar(TestDatabase::choose({}, u"SELECT pg_sleep(60)"_s, u"SELECT SLEEP(60)"_s));
    QVERIFY(!slept);
    QVERIFY2(slept.error().message.english().contains(u"did not answer in time"_s),
             qPrintable(describe(slept.error())));
    QVERIFY(timer.elapsed() < 20000);
    QVERIFY(database->scalar(u"SELECT 1"_s));
}

void DatabaseServerTest::keepsNoticesOffStandardError()
{
    StoreFixture store(StoreFixture::Tables::None);
    const CaughtErrors caught;
    store.run(u"DROP TABLE IF EXISTS nothing_at_all"_s);
    store.run(
        TestDatabase::choose({}, u"DO $$ BEGIN RAISE NOTICE 'notice'; RAISE WARNING 'warning'; END $$"_s, u"DO 1/0"_s));
    QCOMPARE(caught.size(), 0);
}

void DatabaseServerTest::asksAgainWhatOnlyReads()
{
    StoreFixture store;
    const auto database = store.connect();
    const Dialect *dialect = &database->dialect();
    breakConnection(store, *database);
    const auto read = database->scalar(u"SELECT count(*) FROM webhook_logs WHERE queue_id = ?"_s, {u"q"_s});
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
    QCOMPARE(&database->dialect(), dialect); // which the caller of the statement may still hold
    breakConnection(store, *database);
    const auto written = database->inTransaction([&] {
        const auto changed = database->change(u"UPDATE statusbridge_lease SET token = 7"_s);
        return changed ? Expected<void>() : changed.error();
    });
    QVERIFY2(written, written ? "" : qPrintable(describe(written.error())));
    // The session is as it was at first: without FOUND_ROWS, time zone and the rest, texts and times would differ.
    QVERIFY(Lease(*database).state());
}

void DatabaseServerTest::doesNotRepeatAWrite()
{
    StoreFixture store;
    const auto database = store.connect();
    breakConnection(store, *database);
    const auto written = database->change(u"UPDATE statusbridge_lease SET token = token + 1"_s);
    QVERIFY(!written);
    QCOMPARE(toString(written.error().kind), toString(ErrorKind::Database));
    QVERIFY2(written.error().message.english().contains(u"connection broke"_s), qPrintable(describe(written.error())));
    QCOMPARE(store.read(u"SELECT token FROM statusbridge_lease"_s), u"0"_s);
    QVERIFY(database->change(u"UPDATE statusbridge_lease SET token = token + 1"_s));
}

void DatabaseServerTest::aTransactionWhoseConnectionBreaksFails()
{
    StoreFixture store;
    const auto database = store.connect();
    int runs = 0;
    const auto done = database->inTransaction([&]() -> Expected<void> {
        ++runs;
        const auto first = database->change(u"UPDATE statusbridge_lease SET token = 7"_s);
        breakConnection(store, *database);
        const auto second = database->change(u"UPDATE statusbridge_lease SET token = 8"_s);
        const auto third = database->scalar(u"SELECT token FROM statusbridge_lease"_s);
        return first && !second && !third ? Expected<void>() : Error{};
    });
    QVERIFY(!done);
    QCOMPARE(toString(done.error().kind), toString(ErrorKind::Database));
    QCOMPARE(runs, 1);
    QCOMPARE(store.read(u"SELECT token FROM statusbridge_lease"_s), u"0"_s);

    const auto lost = database->inTransaction([&]() -> Expected<void> {
        const auto changed = database->change(u"UPDATE statusbridge_lease SET token = 9"_s);
        breakConnection(store, *database);
        return changed ? Expected<void>() : changed.error();
    });
    QVERIFY(!lost);
    QVERIFY2(lost.error().message.english().contains(u"counts as not made"_s), qPrintable(describe(lost.error())));
    QVERIFY(database->inTransaction([] { return Expected<void>(); }));
}

void DatabaseServerTest::waitsBetweenAttemptsToConnect()
{
    StoreFixture store;
    const QString role =
        TestDatabase::choose({}, u"role_%1"_s, u"role_%1"_s).arg(QRandomGenerator::global()->generate());
    const QString account = TestDatabase::choose({}, role, QString(u'\'' + role + u"'@'%'"_s));
    TestConnection server(store.databaseSettings());
    server.execute(
        TestDatabase::choose({}, u"CREATE ROLE %1 LOGIN PASSWORD 'x'"_s, u"CREATE USER %1 IDENTIFIED BY 'x'"_s)
            .arg(account));
    if (TestDatabase::kind() == TestDatabase::Kind::Mysql) {
        server.execute(u"GRANT ALL ON %1.* TO %2"_s.arg(store.databaseSettings().name, account));
    }
    DatabaseSettings settings = store.databaseSettings();
    settings.user = role;
    const auto database = openWith(settings, Secret("x"));
    QVERIFY2(database, database ? "" : qPrintable(describe(database.error())));
    const QString id = sessionId(**database);
    server.execute(TestDatabase::choose({}, u"ALTER ROLE %1 NOLOGIN"_s, u"ALTER USER %1 ACCOUNT LOCK"_s).arg(account));
    server.execute(
        TestDatabase::choose({}, u"SELECT pg_terminate_backend(%1, 10000)"_s, u"KILL CONNECTION %1"_s).arg(id));

    const auto first = (*database)->scalar(u"SELECT 1"_s);
    QVERIFY(!first);
    const auto second = (*database)->scalar(u"SELECT 1"_s);
    QVERIFY(!second);
    QVERIFY2(second.error().retryAfter && second.error().retryAfter->count() > 0, "no attempt was made");
    server.execute(TestDatabase::choose({}, u"ALTER ROLE %1 LOGIN"_s, u"ALTER USER %1 ACCOUNT UNLOCK"_s).arg(account));
    QTRY_VERIFY((*database)->scalar(u"SELECT 1"_s));
    server.execute(TestDatabase::choose({}, u"DROP ROLE %1"_s, u"DROP USER %1"_s).arg(account));
}

void DatabaseServerTest::triesADeadlockAgain()
{
    StoreFixture store;
    store.addWebhook(1, u"a"_s, u"sent"_s);
    store.addWebhook(2, u"b"_s, u"sent"_s);
    std::latch bothHoldOne(2);
    std::atomic<int> runs = 0;
    std::atomic<int> done = 0;
    const auto changeBoth = [&](int first, int second) {
        const auto database = store.connect();
        bool isFirstRun = true;
        const auto touch = [&](int id) {
            const auto changed =
                database->change(u"UPDATE webhook_logs SET message_id = message_id || 'x' WHERE id = ?"_s, {id});
            return changed ? Expected<void>() : changed.error();
        };
        const auto result = database->inTransaction([&] {
            ++runs;
            return touch(first).and_then([&] {
                if (std::exchange(isFirstRun, false)) {
                    bothHoldOne.arrive_and_wait();
                }
                return touch(second);
            });
        });
        done += result ? 1 : 0;
    };
    std::thread other([&] { changeBoth(2, 1); });
    changeBoth(1, 2);
    other.join();
    QCOMPARE(done.load(), 2);
    QCOMPARE(runs.load(), 3);
    QCOMPARE(store.read(u"SELECT message_id FROM webhook_logs WHERE id = 1"_s), u"wamid.Axx"_s);
}

void DatabaseServerTest::aHolderThatIsStoppedInATransactionLosesItsLocks()
{
    StoreFixture store;
    const auto stopped = store.connect();
    const auto other = store.connect(DatabasePurpose::Service, 30);
    const auto done = stopped->inTransaction([&]() -> Expected<void> {
        const auto held = stopped->change(u"UPDATE statusbridge_lease SET token = 7"_s);
        // It does nothing while the other waits, like a process that was stopped.
        const auto taken = other->change(u"UPDATE statusbridge_lease SET token = 8"_s);
        return held && taken ? Expected<void>() : Error{.message = u"It kept the lock."_s};
    });
    QVERIFY(!done);
    QCOMPARE(toString(done.error().kind), toString(ErrorKind::Database));
    QCOMPARE(store.read(u"SELECT token FROM statusbridge_lease"_s), u"8"_s);
}

QTEST_GUILESS_MAIN(DatabaseServerTest)

} // namespace tst_databaseserver

#include "tst_databaseserver.moc"
