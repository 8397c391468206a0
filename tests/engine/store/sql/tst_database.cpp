// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/database.h"
#include "tests/engine/store/storefixture.h"

#include <QSet>
#include <QtTest>

using namespace statusbridge;

namespace {

Error failed()
{
    return Error{.kind = ErrorKind::Internal, .message = QStringLiteral("On purpose."), .detail = {}, .retryAfter = {}};
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAnUnknownDriver();
    void saysThatTheDatabaseIsLocked();
    void saysThatItCannotWrite();
    void saysThatATableIsMissing();
    void rollsBackWhenTheBodyFails();
    void writesAfterSomebodyElseHasWritten();
    void countsStatements();
    void everyFaultHasASentence();
    void aTransactionWithAFailedStatementIsNotCommitted();
};

void DatabaseTest::refusesAnUnknownDriver()
{
    DatabaseSettings settings;
    settings.driver = QStringLiteral("oracle");
    const auto database = Database::open(settings, QStringLiteral("x.db"), Secret(), DatabasePurpose::Migration);
    QVERIFY(!database);
    QVERIFY(database.error().kind == ErrorKind::Configuration);
    QVERIFY(database.error().message.contains(QStringLiteral("database.driver")));
}

void DatabaseTest::saysThatTheDatabaseIsLocked()
{
    StoreFixture store;
    const auto other = store.connect(DatabasePurpose::Service, 1);
    store.run(store.database().dialect().beginForWrite());
    store.run(QStringLiteral("UPDATE statusbridge_lease SET token = 7"));
    const auto done = other->inTransaction([&] {
        const auto changed = other->change(QStringLiteral("UPDATE statusbridge_lease SET token = 8"));
        return changed ? Expected<void>() : changed.error();
    });
    store.run(QStringLiteral("COMMIT"));
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

void DatabaseTest::saysThatATableIsMissing()
{
    StoreFixture store(StoreFixture::Tables::None);
    const auto table = store.database().scalar(QStringLiteral("SELECT x FROM absent"));
    QVERIFY(!table);
    QVERIFY2(table.error().kind == ErrorKind::Schema, qPrintable(describe(table.error())));
    QVERIFY(table.error().detail.contains(QStringLiteral("absent")));
    store.run(QStringLiteral("CREATE TABLE something (y INTEGER)"));
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

void DatabaseTest::everyFaultHasASentence()
{
    QSet<QString> sentences;
    for (int fault = 0; fault <= int(SqlFault::ConnectionLost); ++fault) {
        const Error error = sqlError(SqlFault(fault), QStringLiteral("The database x"), QStringLiteral(" words "));
        QVERIFY(error.message.startsWith(QStringLiteral("The database x ")));
        QVERIFY(error.message.endsWith(u'.'));
        QCOMPARE(error.detail, QStringLiteral("words"));
        sentences.insert(error.message);
    }
    QCOMPARE(sentences.size(), int(SqlFault::ConnectionLost) + 1);
}

void DatabaseTest::aTransactionWithAFailedStatementIsNotCommitted()
{
    StoreFixture store;
    const auto done = store.database().inTransaction([&]() -> Expected<void> {
        store.addWebhook(1, QStringLiteral("q"), QStringLiteral("sent"));
        [[maybe_unused]] const auto forgotten = store.database().scalar(QStringLiteral("SELECT x FROM absent"));
        return {};
    });
    QVERIFY(!done);
    QVERIFY2(done.error().kind == ErrorKind::Schema, qPrintable(describe(done.error())));
    QCOMPARE(store.read(QStringLiteral("SELECT count(*) FROM webhook_logs")), QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
