// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/secret.h"
#include "engine/store/database.h"
#include "engine/store/lease.h"
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

using namespace statusbridge;

namespace {

QString certificate(const char *name)
{
    return qEnvironmentVariable("STATUSBRIDGE_TEST_CERTIFICATES") + u'/' + QLatin1String(name);
}

Expected<std::unique_ptr<Database>> openWith(const DatabaseSettings &settings,
                                             const Secret &password = TestDatabase::password())
{
    return Database::open(settings, QString(), password, DatabasePurpose::Service);
}

QString sessionId(Database &database)
{
    return database
        .scalar(TestDatabase::choose({}, QStringLiteral("SELECT pg_backend_pid()"),
                                     QStringLiteral("SELECT CONNECTION_ID()")))
        ->toString();
}

//! The server ends the session, as when it is restarted or a firewall forgets the connection.
void breakConnection(StoreFixture &store, Database &database)
{
    const QString id = sessionId(database);
    TestConnection other(store.databaseSettings());
    other.execute(TestDatabase::choose({}, QStringLiteral("SELECT pg_terminate_backend(%1, 10000)"),
                                       QStringLiteral("KILL CONNECTION %1"))
                      .arg(id));
}

QString isEncrypted(Database &database)
{
    return database
        .scalar(
            TestDatabase::choose({}, QStringLiteral("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"),
                                 QStringLiteral("SELECT variable_value <> '' FROM information_schema.session_status "
                                                "WHERE variable_name = 'Ssl_cipher'")))
        ->toString();
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
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("stderr")); }

    QTemporaryDir m_folder;
    int m_before;
    int m_file;
};

} // namespace

//! What only a database on a server has: a network between, and a certificate.
class DatabaseServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksTheCertificate_data();
    void checksTheCertificate();
    void refusesAFileNameThatWouldBeTakenApart();
    void saysThatThePasswordIsWrong();
    void saysThatTheDatabaseDoesNotExist();
    void saysThatNobodyAnswers();
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
    const QString name = QStringLiteral("localhost");
    const QString address = QStringLiteral("127.0.0.1"); // which the certificate doesn't name
    QTest::newRow("verified") << "verify" << name << right << true;
    QTest::newRow("of another name") << "verify" << address << right << false;
    QTest::newRow("of a stranger") << "verify" << name << stranger << false;
    QTest::newRow("not of the system's authorities") << "verify" << name << QString() << false;
    QTest::newRow("required, whatever the certificate") << "require" << address << QString() << true;
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
        const QString encrypted = isEncrypted(**database);
        QVERIFY2(encrypted == QStringLiteral("1") || encrypted == QStringLiteral("true"), qPrintable(encrypted));
    } else {
        QCOMPARE(toString(database.error().kind), toString(ErrorKind::Database));
        QVERIFY(database.error().message.contains(QStringLiteral("database.tls")));
    }
}

void DatabaseServerTest::refusesAFileNameThatWouldBeTakenApart()
{
    const StoreFixture store(StoreFixture::Tables::None);
    DatabaseSettings settings = store.databaseSettings();
    settings.tls = QStringLiteral("verify");
    settings.caFile = QStringLiteral("/etc/ca.pem;sslmode=disable");
    QCOMPARE(toString(openWith(settings).error().kind), toString(ErrorKind::Configuration));
}

void DatabaseServerTest::saysThatThePasswordIsWrong()
{
    const StoreFixture store(StoreFixture::Tables::None);
    const auto database = openWith(store.databaseSettings(), Secret("HUSHwrongHUSH"));
    QVERIFY(!database);
    QCOMPARE(toString(database.error().kind), toString(ErrorKind::Database));
    QVERIFY(database.error().message.contains(QStringLiteral("password")));
    QVERIFY(!describe(database.error()).contains(QStringLiteral("HUSH")));
}

void DatabaseServerTest::saysThatTheDatabaseDoesNotExist()
{
    const StoreFixture store(StoreFixture::Tables::None);
    DatabaseSettings settings = store.databaseSettings();
    settings.name = QStringLiteral("nowhere");
    const auto database = openWith(settings);
    QVERIFY(!database);
    QVERIFY(describe(database.error()).contains(QStringLiteral("nowhere")));
}

void DatabaseServerTest::saysThatNobodyAnswers()
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
    QVERIFY2(database.error().message.contains(QStringLiteral("can't be reached")),
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
    const auto slept = database->scalar(
        TestDatabase::choose({}, QStringLiteral("SELECT pg_sleep(60)"), QStringLiteral("SELECT SLEEP(60)")));
    QVERIFY(!slept);
    QVERIFY2(slept.error().message.contains(QStringLiteral("did not answer in time")),
             qPrintable(describe(slept.error())));
    QVERIFY(timer.elapsed() < 20000);
    QVERIFY(database->scalar(QStringLiteral("SELECT 1")));
}

void DatabaseServerTest::keepsNoticesOffStandardError()
{
    StoreFixture store(StoreFixture::Tables::None);
    const CaughtErrors caught;
    store.run(QStringLiteral("DROP TABLE IF EXISTS nothing_at_all"));
    store.run(TestDatabase::choose({},
                                   QStringLiteral("DO $$ BEGIN RAISE NOTICE 'notice'; RAISE WARNING 'warning'; END $$"),
                                   QStringLiteral("DO 1/0")));
    QCOMPARE(caught.size(), 0);
}

void DatabaseServerTest::asksAgainWhatOnlyReads()
{
    StoreFixture store;
    const auto database = store.connect();
    breakConnection(store, *database);
    const auto read =
        database->scalar(QStringLiteral("SELECT count(*) FROM webhook_logs WHERE queue_id = ?"), {QStringLiteral("q")});
    QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
    breakConnection(store, *database);
    const auto written = database->inTransaction([&] {
        const auto changed = database->change(QStringLiteral("UPDATE statusbridge_lease SET token = 7"));
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
    const auto written = database->change(QStringLiteral("UPDATE statusbridge_lease SET token = token + 1"));
    QVERIFY(!written);
    QCOMPARE(toString(written.error().kind), toString(ErrorKind::Database));
    QVERIFY2(written.error().message.contains(QStringLiteral("connection broke")),
             qPrintable(describe(written.error())));
    QCOMPARE(store.read(QStringLiteral("SELECT token FROM statusbridge_lease")), QStringLiteral("0"));
    QVERIFY(database->change(QStringLiteral("UPDATE statusbridge_lease SET token = token + 1")));
}

void DatabaseServerTest::aTransactionWhoseConnectionBreaksFails()
{
    StoreFixture store;
    const auto database = store.connect();
    int runs = 0;
    const auto done = database->inTransaction([&]() -> Expected<void> {
        ++runs;
        const auto first = database->change(QStringLiteral("UPDATE statusbridge_lease SET token = 7"));
        breakConnection(store, *database);
        const auto second = database->change(QStringLiteral("UPDATE statusbridge_lease SET token = 8"));
        const auto third = database->scalar(QStringLiteral("SELECT token FROM statusbridge_lease"));
        return first && !second && !third ? Expected<void>() : Error{};
    });
    QVERIFY(!done);
    QCOMPARE(toString(done.error().kind), toString(ErrorKind::Database));
    QCOMPARE(runs, 1);
    QCOMPARE(store.read(QStringLiteral("SELECT token FROM statusbridge_lease")), QStringLiteral("0"));

    const auto lost = database->inTransaction([&]() -> Expected<void> {
        const auto changed = database->change(QStringLiteral("UPDATE statusbridge_lease SET token = 9"));
        breakConnection(store, *database);
        return changed ? Expected<void>() : changed.error();
    });
    QVERIFY(!lost);
    QVERIFY2(lost.error().message.contains(QStringLiteral("counts as not made")), qPrintable(describe(lost.error())));
    QVERIFY(database->inTransaction([] { return Expected<void>(); }));
}

void DatabaseServerTest::waitsBetweenAttemptsToConnect()
{
    StoreFixture store;
    const QString role = TestDatabase::choose({}, QStringLiteral("role_%1"), QStringLiteral("role_%1"))
                             .arg(QRandomGenerator::global()->generate());
    const QString account = TestDatabase::choose({}, role, QString(u'\'' + role + QStringLiteral("'@'%'")));
    TestConnection server(store.databaseSettings());
    server.execute(TestDatabase::choose({}, QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD 'x'"),
                                        QStringLiteral("CREATE USER %1 IDENTIFIED BY 'x'"))
                       .arg(account));
    if (TestDatabase::kind() == TestDatabase::Kind::Mysql) {
        server.execute(QStringLiteral("GRANT ALL ON %1.* TO %2").arg(store.databaseSettings().name, account));
    }
    DatabaseSettings settings = store.databaseSettings();
    settings.user = role;
    const auto database = openWith(settings, Secret("x"));
    QVERIFY2(database, database ? "" : qPrintable(describe(database.error())));
    const QString id = sessionId(**database);
    server.execute(
        TestDatabase::choose({}, QStringLiteral("ALTER ROLE %1 NOLOGIN"), QStringLiteral("ALTER USER %1 ACCOUNT LOCK"))
            .arg(account));
    server.execute(TestDatabase::choose({}, QStringLiteral("SELECT pg_terminate_backend(%1, 10000)"),
                                        QStringLiteral("KILL CONNECTION %1"))
                       .arg(id));

    const auto first = (*database)->scalar(QStringLiteral("SELECT 1"));
    QVERIFY(!first);
    const auto second = (*database)->scalar(QStringLiteral("SELECT 1"));
    QVERIFY(!second);
    QVERIFY2(second.error().retryAfter && second.error().retryAfter->count() > 0, "no attempt was made");
    server.execute(
        TestDatabase::choose({}, QStringLiteral("ALTER ROLE %1 LOGIN"), QStringLiteral("ALTER USER %1 ACCOUNT UNLOCK"))
            .arg(account));
    QTRY_VERIFY((*database)->scalar(QStringLiteral("SELECT 1")));
    server.execute(
        TestDatabase::choose({}, QStringLiteral("DROP ROLE %1"), QStringLiteral("DROP USER %1")).arg(account));
}

void DatabaseServerTest::triesADeadlockAgain()
{
    StoreFixture store;
    store.addWebhook(1, QStringLiteral("a"), QStringLiteral("sent"));
    store.addWebhook(2, QStringLiteral("b"), QStringLiteral("sent"));
    std::latch bothHoldOne(2);
    std::atomic<int> runs = 0;
    std::atomic<int> done = 0;
    const auto changeBoth = [&](int first, int second) {
        const auto database = store.connect();
        bool isFirstRun = true;
        const auto touch = [&](int id) {
            const auto changed = database->change(
                QStringLiteral("UPDATE webhook_logs SET message_id = message_id || 'x' WHERE id = ?"), {id});
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
    QCOMPARE(store.read(QStringLiteral("SELECT message_id FROM webhook_logs WHERE id = 1")),
             QStringLiteral("wamid.Axx"));
}

void DatabaseServerTest::aHolderThatIsStoppedInATransactionLosesItsLocks()
{
    StoreFixture store;
    const auto stopped = store.connect();
    const auto other = store.connect(DatabasePurpose::Service, 30);
    const auto done = stopped->inTransaction([&]() -> Expected<void> {
        const auto held = stopped->change(QStringLiteral("UPDATE statusbridge_lease SET token = 7"));
        // It does nothing while the other waits, like a process that was stopped.
        const auto taken = other->change(QStringLiteral("UPDATE statusbridge_lease SET token = 8"));
        return held && taken ? Expected<void>() : Error{.message = QStringLiteral("It kept the lock.")};
    });
    QVERIFY(!done);
    QCOMPARE(toString(done.error().kind), toString(ErrorKind::Database));
    QCOMPARE(store.read(QStringLiteral("SELECT token FROM statusbridge_lease")), QStringLiteral("8"));
}

QTEST_GUILESS_MAIN(DatabaseServerTest)
#include "tst_databaseserver.moc"
