// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/sqlvalues.h"
#include "tests/engine/store/storefixture.h"

#include <QScopeGuard>
#include <QSqlDriver>
#include <QtTest>

namespace tst_pooledsession {

using namespace statusbridge;

//! A pool in transaction mode gives each transaction to any of its sessions, so that nothing may be kept in one. Seen
//! here without a pool.
class PooledSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatementWithValuesPreparesNothing();
    void settingsHoldWhateverTheSessionHas();
    void ownTablesAreFoundInTheirSchema();
    void aReaderCannotWrite();
    void aStatementThatMustStandAloneDoes();
    void aPoolInStatementModeIsNamedWithWhatToDo();
    void aDatabaseWithoutAnEncodingMayHoldAnyBytes();
    void valuesAreWrittenWhereTheyBelong_data();
    void valuesAreWrittenWhereTheyBelong();
};

void PooledSessionTest::aStatementWithValuesPreparesNothing()
{
    StoreFixture store;
    QCOMPARE(store.read(u"SELECT count(*) + CAST(? AS integer) FROM pg_prepared_statements"_s, {0}), u"0"_s);
    QVERIFY(store.database().inTransaction([&]() -> Expected<void> {
        const auto prepared =
            store.database().scalar(u"SELECT count(*) + CAST(? AS integer) FROM pg_prepared_statements"_s, {0});
        return prepared && prepared->toInt() == 0 ? Expected<void>() : schemaError(u"A statement is prepared."_s);
    }));
}

void PooledSessionTest::settingsHoldWhateverTheSessionHas()
{
    StoreFixture store;
    store.run(u"SET lock_timeout = '77ms'"_s); // as if another program's session had come
    store.run(u"SET TIME ZONE 'Asia/Tokyo'"_s);
    const auto reads = [&store] {
        return QStringList{store.read(u"SELECT current_setting('lock_timeout')"_s),
                           store.read(u"SELECT current_setting('timezone')"_s)};
    };
    QCOMPARE(reads(), (QStringList{u"10s"_s, u"UTC"_s}));
    QVERIFY(store.database().inTransaction([&]() -> Expected<void> {
        return reads() == QStringList{u"10s"_s, u"UTC"_s} ? Expected<void>() : schemaError(u"Not in force."_s);
    }));
}

void PooledSessionTest::ownTablesAreFoundInTheirSchema()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE SCHEMA own"_s);
    DatabaseSettings settings = store.databaseSettings();
    settings.schema = u"own"_s;
    const auto database = Database::open(settings, QString(), TestDatabase::password(), DatabasePurpose::Migration);
    QVERIFY(database);
    QVERIFY((*database)->run(u"CREATE TABLE mine (id integer)"_s));
    QVERIFY((*database)->run(u"SET search_path = public"_s));
    QCOMPARE((*database)->scalar(u"SELECT count(*) FROM mine"_s)->toInt(), 0);
    QCOMPARE(store.read(u"SELECT count(*) FROM own.mine"_s), u"0"_s);
}

void PooledSessionTest::aReaderCannotWrite()
{
    StoreFixture store;
    const auto reader = store.connect(DatabasePurpose::Reader);
    QVERIFY(!reader->run(u"DELETE FROM webhook_logs"_s));
    QVERIFY(reader->scalar(u"SELECT count(*) FROM webhook_logs"_s));
}

void PooledSessionTest::aStatementThatMustStandAloneDoes()
{
    StoreFixture store;
    store.run(u"CREATE INDEX CONCURRENTLY made_apart ON webhook_logs (status)"_s);
    store.run(u"VACUUM webhook_logs"_s);
    QCOMPARE(store.read(u"SELECT 1"_s), u"1"_s);
}

void PooledSessionTest::aPoolInStatementModeIsNamedWithWhatToDo()
{
    StoreFixture store;
    // As pgbouncer says it, under a code that most often means a broken connection.
    const auto refused = store.database().run(u"DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '08P01', MESSAGE = "
                                              "'transaction blocks not allowed in statement pooling mode'; END $$"_s);
    QVERIFY(!refused);
    QVERIFY(store.database().lastFault() == SqlFault::StatementPool);
    const QString words = refused.error().message.english();
    QVERIFY2(words.contains(u"a pool of connections in statement mode"_s), qPrintable(words));
    QVERIFY2(words.contains(u"session or transaction"_s), qPrintable(words));
}

void PooledSessionTest::aDatabaseWithoutAnEncodingMayHoldAnyBytes()
{
    const TestDatabase place;
    DatabaseSettings settings = place.settings();
    const QString name = settings.name + u"_ascii"_s;
    place.execute(
        {u"CREATE DATABASE %1 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"_s.arg(name)});
    const auto removed = qScopeGuard([&] { place.execute({u"DROP DATABASE %1 WITH (FORCE)"_s.arg(name)}); });
    settings.name = name;
    const auto database = Database::open(settings, QString(), TestDatabase::password(), DatabasePurpose::Migration);
    QVERIFY(database);
    QVERIFY((*database)->run(u"CREATE TABLE odd (id integer, word text)"_s));
    QVERIFY((*database)->run(u"INSERT INTO odd VALUES (1, chr(255)), (2, ?)"_s, {u"\u00e9"_s}));
    const auto words = [&] { return (*database)->texts(u"SELECT word FROM odd ORDER BY id"_s); };
    const QStringList expected = {u"\ufffd"_s, u"\u00e9"_s};
    QVERIFY(words());
    QCOMPARE(*words(), expected);
    QVERIFY((*database)->inTransaction([&]() -> Expected<void> {
        const auto again = words();
        return again && *again == expected ? Expected<void>() : schemaError(u"Read in another way."_s);
    }));
    QCOMPARE((*database)->texts(u"SELECT id FROM odd WHERE word = ?"_s, {u"\u00e9"_s})->join(u' '), u"2"_s);
}

void PooledSessionTest::valuesAreWrittenWhereTheyBelong_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<QString>("text");
    QTest::newRow("in order") << u"a = ? AND b = ?"_s << QVariantList{u"x"_s, 2} << u"a = 'x' AND b = 2"_s;
    QTest::newRow("a value with a sign in it")
        << u"a = ? AND b = ?"_s << QVariantList{u"it's ?"_s, u"y"_s} << u"a = 'it''s ?' AND b = 'y'"_s;
    QTest::newRow("in a name") << u"\"a?\" = ?"_s << QVariantList{1} << u"\"a?\" = 1"_s;
    QTest::newRow("in a text") << u"'it''s ?' = ?"_s << QVariantList{1} << u"'it''s ?' = 1"_s;
    QTest::newRow("quotes in quotes") << u"\"a'?\" = ? AND '\"?' = ?"_s << QVariantList{1, 2}
                                      << u"\"a'?\" = 1 AND '\"?' = 2"_s;
    QTest::newRow("nothing") << u"a = ?"_s << QVariantList{QVariant()} << u"a = NULL"_s;
    QTest::newRow("a large number") << u"a = ?"_s << QVariantList{qint64(-9223372036854775807)}
                                    << u"a = -9223372036854775807"_s;
}

void PooledSessionTest::valuesAreWrittenWhereTheyBelong()
{
    QFETCH(QString, sql);
    QFETCH(QVariantList, values);
    {
        const QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"literals"_s);
        QTEST(withLiterals(sql, values, *connection.driver()), "text");
    }
    QSqlDatabase::removeDatabase(u"literals"_s);
}

QTEST_GUILESS_MAIN(PooledSessionTest)

} // namespace tst_pooledsession

#include "tst_pooledsession.moc"
