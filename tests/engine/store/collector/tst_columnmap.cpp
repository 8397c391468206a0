// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/columnmap.h"
#include "engine/store/collector/rowsearch.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/store/schema/inspection.h"
#include "engine/store/schema/migration.h"
#include "tests/engine/store/storefixture.h"

#include <QUuid>
#include <QtTest>

namespace tst_columnmap {

using namespace statusbridge;

class ColumnMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoundAsWrittenOrElseWithoutCase_data();
    void namesAreFoundAsWrittenOrElseWithoutCase();
    void spellsNamesAsTheDatabaseDoes();
    void leavesOutColumnsThatTheSettingsLeaveEmpty();
    void namesTheMissingTableAndItsSetting();
    void namesTheMissingColumnAndItsSetting();
    void offersToAddTheUpdatedColumn();
    void findsATableInAnotherSchema();
    void aNameWithADotIsOneInQuotes();
    void aSlipIsNoTableToCreate_data();
    void aSlipIsNoTableToCreate();
    void saysYesAsTheColumnDoes_data();
    void saysYesAsTheColumnDoes();
    void anEnumerationMustHaveBoth();
};

void ColumnMapTest::namesAreFoundAsWrittenOrElseWithoutCase_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("available");
    QTest::addColumn<QString>("found");
    const QString lower = u"queue_id"_s;
    const QString mixed = u"Queue_Id"_s;
    const QString upper = u"QUEUE_ID"_s;
    QTest::newRow("as written") << lower << QStringList{mixed, lower} << lower;
    QTest::newRow("in another case") << lower << QStringList{mixed} << mixed;
    QTest::newRow("ambiguous") << lower << QStringList{mixed, upper} << QString();
    QTest::newRow("missing") << lower << QStringList{u"id"_s} << QString();
    QTest::newRow("part of a name") << u"id"_s << QStringList{lower} << QString();
}

void ColumnMapTest::namesAreFoundAsWrittenOrElseWithoutCase()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, available);
    QTEST(findName(wanted, available), "found");
}

void ColumnMapTest::spellsNamesAsTheDatabaseDoes()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE \"Webhook_Logs\" (\"ID\" INTEGER PRIMARY KEY, \"Queue_Id\" TEXT, "
              "\"MESSAGE_ID\" TEXT, \"Status\" TEXT, recipient_id TEXT, timestamp TEXT)"_s);
    const auto table = resolveTable(store.database(), RowSource::WebhookLogs, store.settings().webhookLogs);
    QVERIFY(table);
    QCOMPARE(table->table, u"Webhook_Logs"_s);
    QCOMPARE(table->id, u"ID"_s);
    QCOMPARE(table->queueId, u"Queue_Id"_s);
    QCOMPARE(table->messageId, u"MESSAGE_ID"_s);
    QVERIFY(table->updated.isEmpty());
}

void ColumnMapTest::leavesOutColumnsThatTheSettingsLeaveEmpty()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE webhook_logs (id INTEGER PRIMARY KEY, queue_id TEXT, status TEXT)"_s);
    TableMapping mapping = store.settings().webhookLogs;
    mapping.messageId.clear();
    mapping.recipientId.clear();
    mapping.timestamp.clear();
    const auto table = resolveTable(store.database(), RowSource::WebhookLogs, mapping);
    QVERIFY(table);
    QVERIFY(table->timestamp.isEmpty());

    mapping.queueId.clear();
    QVERIFY(!resolveTable(store.database(), RowSource::WebhookLogs, mapping));
}

void ColumnMapTest::namesTheMissingTableAndItsSetting()
{
    StoreFixture store(StoreFixture::Tables::None);
    const auto tables = resolveTables(store.database(), store.settings().webhookLogs, store.settings().deliveredLogs);
    QVERIFY(!tables);
    QVERIFY(tables.error().kind == ErrorKind::Schema);
    QVERIFY(tables.error().message.english().contains(u"no table \"webhook_logs\""_s));
    QVERIFY(tables.error().message.english().contains(u"webhook_logs.table"_s));
    QVERIFY(tables.error().message.english().contains(u"statusbridge migrate"_s));
}

void ColumnMapTest::namesTheMissingColumnAndItsSetting()
{
    StoreFixture store;
    TableMapping mapping = store.settings().webhookLogs;
    mapping.queueId = u"queue"_s;
    const auto table = resolveTable(store.database(), RowSource::WebhookLogs, mapping);
    QVERIFY(!table);
    QVERIFY(table.error().kind == ErrorKind::Schema);
    QCOMPARE(table.error().message.english(), u"The table \"webhook_logs\" has no column \"queue\": set "
                                              "webhook_logs.queue_id to the name it has."_s);
}

void ColumnMapTest::offersToAddTheUpdatedColumn()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE delivered_logs (id INTEGER PRIMARY KEY, queue_id TEXT, message_id TEXT, "
              "status TEXT, recipient_id TEXT, timestamp TEXT)"_s);
    const auto table = resolveTable(store.database(), RowSource::DeliveredLogs, store.settings().deliveredLogs);
    QVERIFY(!table);
    QVERIFY(table.error().message.english().contains(u"no column \"Updated\": run \"statusbridge migrate\""_s));
}

//! A schema of the server, or of MySQL a database, that is gone at the end.
class OtherSchema
{
public:
    explicit OtherSchema(StoreFixture &store) : m_store(store)
    {
        if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
            m_store.run(u"CREATE SCHEMA \"%1\""_s.arg(name));
        }
    }
    ~OtherSchema()
    {
        if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
            m_store.run(u"DROP SCHEMA \"%1\"%2"_s.arg(name, TestDatabase::choose({}, u" CASCADE"_s, {})));
        }
    }
    Q_DISABLE_COPY_MOVE(OtherSchema)

    const QString name = TestDatabase::choose(
        u"main"_s, u"Wa"_s, u"wa_"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).remove(u'-'));

private:
    StoreFixture &m_store;
};

void ColumnMapTest::findsATableInAnotherSchema()
{
    StoreFixture store;
    const OtherSchema schema(store);
    store.run(
        u"CREATE TABLE \"%1\".messages (id BIGINT PRIMARY KEY, queue_id VARCHAR(64), message_id VARCHAR(64), "
        "status VARCHAR(20), recipient_id VARCHAR(20), timestamp VARCHAR(20), done VARCHAR(1))"_s.arg(schema.name));
    store.run(
        u"INSERT INTO \"%1\".messages (id, queue_id, message_id, status, done) VALUES (1, 'q', 'm', 'read', 'N')"_s.arg(
            schema.name));
    TableMapping mapping = store.settings().deliveredLogs;
    mapping.table = schema.name.toLower() + u".Messages"_s;
    mapping.updated = u"done"_s;
    const TableMapping others = store.settings().webhookLogs;
    const auto migrated = migrate(store.database(), others, mapping, {});
    QVERIFY2(migrated, migrated ? "" : qPrintable(describe(migrated.error())));
    QVERIFY2(migrated->done.constFirst().english().contains(u"Added an index on \"queue_id\""_s),
             qPrintable(migrated->done.constFirst().english()));
    QCOMPARE(migrate(store.database(), others, mapping, {})->done, QList<Sentence>());

    WebhookRows reader(store.database(), others, mapping);
    QVERIFY(reader.prepare());
    QCOMPARE(*reader.openQueueIds(), 1);
    RowSearch search(store.database(), reader.tables());
    QCOMPARE(search.withMessageId(u"m"_s)->rows.size(), 1);
    const StatusRows rows = reader.rowsOf({u"q"_s})->value(u"q"_s);
    QCOMPARE(rows.size(), 1);
    store.settle(store.takeOver(), reader.tables(), rows);
    QCOMPARE(store.read(u"SELECT done FROM \"%1\".messages"_s.arg(schema.name)), u"Y"_s);
    QCOMPARE(*reader.anyOpen(), false);
    Settings settings = store.settings();
    settings.webhookLogs = others;
    settings.deliveredLogs = mapping;
    QVERIFY(inspect(store.database(), settings));

    if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
        store.run(u"CREATE VIEW \"%1\".shown AS SELECT * FROM \"%1\".messages"_s.arg(schema.name));
        mapping.table = schema.name + u".shown"_s;
        const auto view = resolveTable(store.database(), RowSource::DeliveredLogs, mapping);
        QVERIFY(view && *viewState(store.database(), view->name()) == ViewState::UpdatableView);
    }
}

void ColumnMapTest::aNameWithADotIsOneInQuotes()
{
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE \"odd.name\" (id BIGINT PRIMARY KEY, queue_id VARCHAR(64), status VARCHAR(20))"_s);
    TableMapping mapping;
    mapping.messageId.clear();
    mapping.recipientId.clear();
    mapping.timestamp.clear();
    mapping.table = u"\"odd.name\""_s;
    const auto table = resolveTable(store.database(), RowSource::WebhookLogs, mapping);
    QVERIFY2(table, table ? "" : qPrintable(describe(table.error())));
    QCOMPARE(table->table, u"odd.name"_s);
    mapping.table = u"odd.name"_s;
    const auto none = resolveTable(store.database(), RowSource::WebhookLogs, mapping);
    QVERIFY(!none);
    QVERIFY2(none.error().message.english().contains(u"Did you mean \"\"odd.name\"\"?"_s),
             qPrintable(none.error().message.english()));
}

void ColumnMapTest::aSlipIsNoTableToCreate_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("meant"); // null: nothing is near
    QTest::newRow("a letter too few") << u"delivred_messages"_s << u"delivered_messages"_s;
    QTest::newRow("a schema that isn't there") << u"whatsapp.delivered_messages"_s << u"delivered_messages"_s;
    QTest::newRow("a schema without such a table")
        << TestDatabase::choose(u"main"_s, u"public"_s, u"mysql"_s) + u".xyz"_s << QString();
}

void ColumnMapTest::aSlipIsNoTableToCreate()
{
    QFETCH(QString, wanted);
    QFETCH(QString, meant);
    StoreFixture store(StoreFixture::Tables::None);
    store.run(u"CREATE TABLE delivered_messages (id BIGINT PRIMARY KEY)"_s);
    TableMapping mapping = store.settings().deliveredLogs;
    mapping.table = wanted;
    const auto migrated = migrate(store.database(), store.settings().webhookLogs, mapping, {});
    QVERIFY(!migrated);
    QCOMPARE(toString(migrated.error().kind), toString(ErrorKind::Schema));
    const QString message = migrated.error().message.english();
    QVERIFY2(message.contains(u"no table \"%1\": set delivered_logs.table to"_s.arg(wanted)), qPrintable(message));
    QCOMPARE(message.contains(u"Did you mean"_s), !meant.isNull());
    QVERIFY2(message.contains(meant), qPrintable(message));
    QVERIFY(!message.contains(u"run \"statusbridge migrate\""_s));

    mapping.table = u"hooks"_s;
    const auto made = migrate(store.database(), store.settings().webhookLogs, mapping, {});
    QVERIFY2(made && made->done.contains(Sentence(SentenceId::TableCreated, {u"hooks"_s})),
             "a name that nothing is like");
}

void ColumnMapTest::saysYesAsTheColumnDoes_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("yes"); // null: no flag
    QTest::newRow("nothing yet") << QStringList() << u"1"_s;
    QTest::newRow("empty texts") << QStringList{u""_s} << u"1"_s;
    QTest::newRow("numbers") << QStringList{u"0"_s, u"1"_s} << u"1"_s;
    QTest::newRow("floats") << QStringList{u"0.0"_s} << u"1"_s;
    QTest::newRow("only no") << QStringList{u"N"_s} << u"Y"_s;
    QTest::newRow("only yes") << QStringList{u"Y"_s} << u"Y"_s;
    QTest::newRow("words") << QStringList{u"false"_s, u"true"_s} << u"true"_s;
    QTest::newRow("capital words") << QStringList{u"No"_s} << u"Yes"_s;
    QTest::newRow("capitals") << QStringList{u"FALSE"_s} << u"TRUE"_s;
    QTest::newRow("letters") << QStringList{u"f"_s} << u"t"_s;
    QTest::newRow("a date") << QStringList{u"2026-11-27 10:00:05"_s} << QString();
    QTest::newRow("a counter") << QStringList{u"0"_s, u"1"_s, u"7"_s} << QString();
    QTest::newRow("a word") << QStringList{u"done"_s} << QString();
}

void ColumnMapTest::saysYesAsTheColumnDoes()
{
    QFETCH(QStringList, values);
    QFETCH(QString, yes);
    QCOMPARE(yesAmong(values).value_or(QString()), yes);
}

void ColumnMapTest::anEnumerationMustHaveBoth()
{
    QCOMPARE(yesOfLabels({u"Y"_s, u"N"_s}).value_or(QString()), u"Y"_s);
    QCOMPARE(yesOfLabels({u"unknown"_s, u"no"_s, u"yes"_s}).value_or(QString()), u"yes"_s);
    QCOMPARE(yesOfLabels({u"0"_s, u"1"_s}).value_or(QString()), u"1"_s);
    QVERIFY(!yesOfLabels({u"pending"_s, u"done"_s}));
    QVERIFY(!yesOfLabels({u"N"_s, u"yes"_s}));
}

QTEST_GUILESS_MAIN(ColumnMapTest)

} // namespace tst_columnmap

#include "tst_columnmap.moc"
