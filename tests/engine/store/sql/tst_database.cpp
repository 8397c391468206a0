// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/database.h"
#include "tests/engine/store/storefixture.h"

#include <QSet>
#include <QSqlRecord>
#include <QtTest>

namespace tst_database {

using namespace statusbridge;

Error failed()
{
    return Error{.kind = ErrorKind::Internal, .message = u"On purpose."_s, .detail = {}, .retryAfter = {}};
}

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAnUnknownDriver();
    void saysThatTheDatabaseIsLocked();
    void saysThatItCannotWrite();
    void saysThatATableIsMissing();
    void rollsBackWhenTheBodyFails();
    void writesAfterAnotherConnectionHasWritten();
    void countsStatements();
    void aStatementThatIsUsedAgainHasItsOwnValues();
    void aStatementThatWasReadHoldsNoLock();
    void aStatementSeesAChangedTable();
    void everyFaultHasASentence();
    void aServersWordsHaveAnEnd();
    void aTransactionWithAFailedStatementIsNotCommitted();
};

void DatabaseTest::refusesAnUnknownDriver()
{
    DatabaseSettings settings;
    settings.driver = u"oracle"_s;
    const auto database = Database::open(settings, QString(), Secret(), DatabasePurpose::Migration);
    QVERIFY(!database);
    QVERIFY(database.error().kind == ErrorKind::Configuration);
    QVERIFY(database.error().message.english().contains(u"database.driver"_s));
}

void DatabaseTest::saysThatTheDatabaseIsLocked()
{
    StoreFixture store;
    const auto other = store.connect(DatabasePurpose::Service, 1);
    store.run(store.database().dialect().beginForWrite);
    store.run(u"UPDATE statusbridge_lease SET token = 7"_s);
    const auto done = other->inTransaction([&] {
        const auto changed = other->change(u"UPDATE statusbridge_lease SET token = 8"_s);
        return changed ? Expected<void>() : changed.error();
    });
    store.run(u"COMMIT"_s);
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Database);
    QVERIFY(done.error().message.english().contains(u"locked by another program"_s));
}

void DatabaseTest::saysThatItCannotWrite()
{
    StoreFixture store;
    const auto reader = store.connect(DatabasePurpose::Reader);
    const auto done = reader->change(u"DELETE FROM webhook_logs"_s);
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Database);
    QVERIFY(done.error().message.english().contains(u"can't be written"_s));
    QVERIFY(reader->scalar(u"SELECT count(*) FROM webhook_logs"_s));
}

void DatabaseTest::saysThatATableIsMissing()
{
    StoreFixture store(StoreFixture::Tables::None);
    const auto table = store.database().scalar(u"SELECT x FROM absent"_s);
    QVERIFY(!table);
    QVERIFY2(table.error().kind == ErrorKind::Schema, qPrintable(describe(table.error())));
    QVERIFY(table.error().detail.contains(u"absent"_s));
    store.run(u"CREATE TABLE something (y INTEGER)"_s);
    const auto column = store.database().scalar(u"SELECT x FROM something"_s);
    QVERIFY(!column);
    QVERIFY(column.error().kind == ErrorKind::Schema);
}

void DatabaseTest::rollsBackWhenTheBodyFails()
{
    StoreFixture store;
    const auto done = store.database().inTransaction([&]() -> Expected<void> {
        store.addWebhook(1, u"q"_s, u"sent"_s);
        return failed();
    });
    QVERIFY(!done);
    QCOMPARE(done.error().message.english(), u"On purpose."_s);
    QCOMPARE(store.read(u"SELECT count(*) FROM webhook_logs"_s), u"0"_s);
    // The connection is usable again.
    QVERIFY(store.database().inTransaction([] { return Expected<void>(); }));
}

void DatabaseTest::writesAfterAnotherConnectionHasWritten()
{
    StoreFixture store;
    const auto other = store.connect();
    // With a deferred transaction the read would fix a snapshot, and the write after it would fail at once.
    QCOMPARE(store.read(u"SELECT count(*) FROM webhook_logs"_s), u"0"_s);
    QVERIFY(other->change(u"INSERT INTO webhook_logs (id, queue_id) VALUES (1, 'q')"_s));
    const auto done = store.database().inTransaction([&]() -> Expected<void> {
        const auto count = store.database().scalar(u"SELECT count(*) FROM webhook_logs"_s);
        const auto changed = store.database().change(u"DELETE FROM webhook_logs"_s);
        return count && changed ? Expected<void>() : failed();
    });
    QVERIFY(done);
}

void DatabaseTest::aStatementThatIsUsedAgainHasItsOwnValues()
{
    constexpr int rows = 10;
    StoreFixture store;
    store.run(u"CREATE TABLE kept_rows (n INTEGER)"_s);
    for (int n = 0; n < rows; ++n) {
        store.run(u"INSERT INTO kept_rows VALUES (?)"_s, {n});
    }
    for (int i = 0; i < 10 * rows; ++i) { // with many others in between
        const int n = i % rows;
        QCOMPARE(store.read(u"SELECT n FROM kept_rows WHERE n = ?"_s, {n}), QString::number(n));
        QCOMPARE(store.read(u"SELECT n FROM kept_rows WHERE n = ? AND n < %1"_s.arg(rows + i), {n}),
                 QString::number(n));
        const auto less = store.database().texts(u"SELECT n FROM kept_rows WHERE n < ? ORDER BY n"_s, {n});
        QVERIFY(less);
        QCOMPARE(less->size(), n);
        QCOMPARE(less->value(n - 1), n == 0 ? QString() : QString::number(n - 1));
    }
    store.run(u"DROP TABLE kept_rows"_s);
}

void DatabaseTest::aStatementThatWasReadHoldsNoLock()
{
    StoreFixture store;
    store.run(u"CREATE TABLE kept_rows (n INTEGER)"_s);
    store.run(u"INSERT INTO kept_rows VALUES (1), (2)"_s);
    // Only the first of its rows is read.
    QCOMPARE(store.database().scalar(u"SELECT n FROM kept_rows ORDER BY n"_s).value(), QVariant(1));
    store.run(u"DROP TABLE kept_rows"_s);
    const auto other = store.connect(DatabasePurpose::Service, 1);
    QVERIFY(other->run(u"UPDATE statusbridge_lease SET token = 7"_s));
}

void DatabaseTest::aStatementSeesAChangedTable()
{
    StoreFixture store;
    const auto sql = u"SELECT * FROM kept_rows"_s;
    for (const auto &columns : {u"n INTEGER"_s, u"a TEXT, n INTEGER"_s}) {
        store.run(u"CREATE TABLE kept_rows (%1)"_s.arg(columns));
        store.run(u"INSERT INTO kept_rows (n) VALUES (5)"_s);
        const auto last =
            store.database().list(sql, {}, [](const QSqlQuery &row) { return row.value(row.record().count() - 1); });
        QVERIFY(last);
        QCOMPARE(*last, QVariantList{5});
        store.run(u"DROP TABLE kept_rows"_s);
    }
    QVERIFY(!store.database().texts(sql));
}

void DatabaseTest::countsStatements()
{
    StoreFixture store;
    const qint64 before = store.database().statementCount();
    QVERIFY(store.database().inTransaction([&] {
        store.addWebhook(1, u"q"_s, u"sent"_s);
        return Expected<void>();
    }));
    QCOMPARE(store.database().statementCount() - before, qint64(3));
}

void DatabaseTest::everyFaultHasASentence()
{
    QSet<QString> sentences;
    for (int fault = 0; fault <= int(SqlFault::StatementPool); ++fault) {
        const Error error = sqlError(SqlFault(fault), u"The database x"_s, u" words "_s);
        QVERIFY(error.message.english().startsWith(u"The database x "_s));
        QVERIFY(error.message.english().endsWith(u'.'));
        QCOMPARE(error.detail, u"words"_s);
        sentences.insert(error.message.english());
    }
    QCOMPARE(sentences.size(), int(SqlFault::StatementPool) + 1);
}

void DatabaseTest::aServersWordsHaveAnEnd()
{
    const QString words(200000, u'x');
    QCOMPARE(sqlError(SqlFault::Unknown, u"The database x"_s, words).detail, words.left(500) + u'…');
    QCOMPARE(lateError(u"The database x"_s, std::chrono::seconds(1), words).detail, words.left(500) + u'…');
    QCOMPARE(sqlError(SqlFault::Unknown, u"The database x"_s, words.left(500)).detail, words.left(500));
}

void DatabaseTest::aTransactionWithAFailedStatementIsNotCommitted()
{
    StoreFixture store;
    const auto done = store.database().inTransaction([&]() -> Expected<void> {
        store.addWebhook(1, u"q"_s, u"sent"_s);
        [[maybe_unused]] const auto forgotten = store.database().scalar(u"SELECT x FROM absent"_s);
        return {};
    });
    QVERIFY(!done);
    QVERIFY2(done.error().kind == ErrorKind::Schema, qPrintable(describe(done.error())));
    QCOMPARE(store.read(u"SELECT count(*) FROM webhook_logs"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(DatabaseTest)

} // namespace tst_database

#include "tst_database.moc"
