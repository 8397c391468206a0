// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/inspection.h"
#include "engine/store/migration.h"
#include "engine/store/rowpreview.h"
#include "engine/store/rowsearch.h"
#include "engine/store/rowsql.h"
#include "engine/store/settlementwriter.h"
#include "engine/store/tablebuilder.h"
#include "engine/store/tableindexes.h"
#include "engine/store/webhookrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

namespace {

//! A collector that keeps the body alone.
Settings payloadOnly()
{
    Settings settings;
    for (TableMapping *mapping : {&settings.webhookLogs, &settings.deliveredLogs}) {
        mapping->id = QStringLiteral("Nr");
        mapping->queueId = QStringLiteral("body->queue_id | body->statuses[0].biz_opaque_callback_data");
        mapping->status = QStringLiteral("body->status|body->statuses[0].status");
        mapping->messageId = QStringLiteral("body->statuses[0].id | body->id");
        mapping->recipientId = QStringLiteral("body->statuses[0].recipient_id | body->statuses[0].recipient_user_id");
        mapping->timestamp = QStringLiteral("body->statuses[0].timestamp");
        mapping->payload = QStringLiteral("body");
    }
    return settings;
}

QString body(const QString &queueId, const QString &status)
{
    return QStringLiteral(R"({"queue_id":"%1","status":"%2","id":"wamid.TOP","statuses":[{"id":"wamid.A",)"
                          R"("status":"sent","recipient_id":"15550001234","timestamp":1750030073}]})")
        .arg(queueId, status);
}

} // namespace

class JsonMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEveryValueFromTheBody();
    void takesTheNextAlternativeWhereOneIsMissing();
    void readsNumbersAsTextAndNothingElse_data();
    void readsNumbersAsTextAndNothingElse();
    void aBrokenBodyHasNoValuesAndHarmsNothing();
    void aColumnThatIsNamedLikeANotationWins();
    void columnsAndPathsCanBeMixed();
    void marksByWhatTheBodySays();
    void matchesThroughAnIndex();
    void theIndexThatDoctorWantsIsTheOneThatHelps();
    void doctorCountsRowsWithoutValues();
    void doctorSaysWhatCantBeRead();
    void rowsAreMarkedByAColumnAlone();
    void aPreviewNeedsNoTablesOfOurs();

private:
    void add(int id, const QVariant &body, const QString &table = QStringLiteral("webhook_logs"));
    [[nodiscard]] StatusRows rowsOf(const QString &queueId);
    [[nodiscard]] QStringList findings(StoreFinding::Severity severity);

    std::unique_ptr<StoreFixture> m_store;
};

void JsonMappingTest::init()
{
    m_store = std::make_unique<StoreFixture>(StoreFixture::Tables::Migrated, payloadOnly());
}

void JsonMappingTest::add(int id, const QVariant &body, const QString &table)
{
    m_store->run(QStringLiteral("INSERT INTO %1 (%2, body) VALUES (?, ?)")
                     .arg(m_store->quoted(table), m_store->quoted(QStringLiteral("Nr"))),
                 {id, body});
}

StatusRows JsonMappingTest::rowsOf(const QString &queueId)
{
    WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    const auto found = rows.prepare().and_then([&] { return rows.rowsOf({queueId}); });
    if (!found) {
        qFatal("%s", qPrintable(describe(found.error())));
    }
    return found->value(queueId);
}

QStringList JsonMappingTest::findings(StoreFinding::Severity severity)
{
    const auto all = inspect(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    if (!all) {
        qFatal("%s", qPrintable(describe(all.error())));
    }
    QStringList texts;
    for (const StoreFinding &finding : *all) {
        if (finding.severity == severity) {
            texts += finding.text;
        }
    }
    return texts;
}

void JsonMappingTest::readsEveryValueFromTheBody()
{
    add(7, body(QStringLiteral("q-1"), QStringLiteral("delivered")));
    const StatusRows rows = rowsOf(QStringLiteral("q-1"));
    QCOMPARE(rows.size(), 1);
    StatusRow expected = webhookRow(7, QStringLiteral("q-1"), QStringLiteral("delivered"));
    QCOMPARE(rows.constFirst(), expected);
    QVERIFY(rowsOf(QStringLiteral("Q-1")).isEmpty());
}

void JsonMappingTest::takesTheNextAlternativeWhereOneIsMissing()
{
    add(1, QStringLiteral(R"({"queue_id":"","id":"wamid.TOP","statuses":[{"biz_opaque_callback_data":"q-1",)"
                          R"("status":"failed","recipient_user_id":"US.1"}]})"));
    const StatusRows rows = rowsOf(QStringLiteral("q-1"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().statusWord, QStringLiteral("failed"));
    QCOMPARE(rows.constFirst().messageId, QStringLiteral("wamid.TOP"));
    QCOMPARE(rows.constFirst().recipientId, QStringLiteral("US.1"));
    QVERIFY(rows.constFirst().timestamp.isNull());
}

void JsonMappingTest::readsNumbersAsTextAndNothingElse_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QStringLiteral("\"1750030073\"") << QStringLiteral("1750030073");
    QTest::newRow("whole number") << QStringLiteral("1750030073") << QStringLiteral("1750030073");
    QTest::newRow("milliseconds") << QStringLiteral("1750030073123") << QStringLiteral("1750030073123");
    QTest::newRow("fraction") << QStringLiteral("1750030073.5") << QStringLiteral("1750030073.5");
    QTest::newRow("null") << QStringLiteral("null") << QString();
    QTest::newRow("a boolean") << QStringLiteral("true") << QString();
    QTest::newRow("an object") << QStringLiteral("{}") << QString();
    QTest::newRow("an array") << QStringLiteral("[1]") << QString();
    QTest::newRow("escapes") << QStringLiteral("\"\\u00e9\\n\\\"\"") << QStringLiteral("é\n\"");
}

void JsonMappingTest::readsNumbersAsTextAndNothingElse()
{
    QFETCH(QString, json);
    QFETCH(QString, text);
    add(1, QStringLiteral(R"({"queue_id":"q","status":"sent","statuses":[{"timestamp":%1}]})").arg(json));
    QCOMPARE(rowsOf(QStringLiteral("q")).constFirst().timestamp, text);
}

void JsonMappingTest::aBrokenBodyHasNoValuesAndHarmsNothing()
{
    int id = 0;
    const QVariantList bodies = {QStringLiteral("{\"queue_id\":\"q\""),
                                 QString(),
                                 QStringLiteral("no JSON"),
                                 QStringLiteral("[]"),
                                 QStringLiteral("7"),
                                 QVariant(QMetaType::fromType<QString>())};
    for (const QVariant &broken : bodies) {
        add(++id, broken);
    }
    add(++id, body(QStringLiteral("q"), QStringLiteral("sent")));
    QCOMPARE(rowsOf(QStringLiteral("q")).size(), 1);
    WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    QVERIFY(rows.prepare());
    QVERIFY(*rows.anyOpen());
    QCOMPARE(*rows.openQueueIds(), 1);
    QVERIFY(rows.lateRows(10)->isEmpty());
}

void JsonMappingTest::aColumnThatIsNamedLikeANotationWins()
{
    const QString name = QStringLiteral("body->queue_id | body->statuses[0].biz_opaque_callback_data");
    m_store->run(QStringLiteral("ALTER TABLE webhook_logs ADD COLUMN %1 %2")
                     .arg(m_store->quoted(name), m_store->database().dialect().keyText()));
    m_store->run(QStringLiteral("INSERT INTO webhook_logs (body, %1) VALUES (?, 'mine')").arg(m_store->quoted(name)),
                 {body(QStringLiteral("q"), QStringLiteral("sent"))});
    QVERIFY(rowsOf(QStringLiteral("q")).isEmpty());
    QCOMPARE(rowsOf(QStringLiteral("mine")).size(), 1);
}

void JsonMappingTest::columnsAndPathsCanBeMixed()
{
    Settings settings;
    settings.webhookLogs.messageId = QStringLiteral("message_id | payload->id");
    m_store = std::make_unique<StoreFixture>(StoreFixture::Tables::Migrated, settings);
    m_store->run(QStringLiteral("INSERT INTO webhook_logs (queue_id, status, message_id, payload) VALUES "
                                "('q', 'sent', 'wamid.A', '{\"id\":\"wamid.B\"}'), "
                                "('q', 'sent', NULL, '{\"id\":\"wamid.C\"}'), ('q', 'sent', '', 'broken')"));
    QStringList ids;
    for (const StatusRow &row : rowsOf(QStringLiteral("q"))) {
        ids += row.messageId;
    }
    ids.sort();
    QCOMPARE(ids, (QStringList{QString(), QStringLiteral("wamid.A"), QStringLiteral("wamid.C")}));
}

void JsonMappingTest::marksByWhatTheBodySays()
{
    const QString queueId = QStringLiteral("q");
    add(1, body(queueId, QStringLiteral("sent")));
    add(2, body(queueId, QStringLiteral("sent")));
    add(1, body(queueId, QStringLiteral("delivered")), QStringLiteral("delivered_logs"));
    const StatusRows rows = rowsOf(queueId);
    QCOMPARE(rows.size(), 3);
    // One changes between being read and being marked.
    m_store->run(
        QStringLiteral("UPDATE webhook_logs SET body = ? WHERE %1 = 2").arg(m_store->quoted(QStringLiteral("Nr"))),
        {body(queueId, QStringLiteral("failed"))});
    const auto tables =
        resolveTables(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    QVERIFY(tables);
    QVERIFY(SettlementWriter(m_store->database(), *tables).settleRows(m_store->lease(), rows));
    QStringList open;
    for (const StatusRow &row : rowsOf(queueId)) {
        open += row.open ? QStringList(rowName(row)) : QStringList();
    }
    QCOMPARE(open, QStringList(QStringLiteral("webhook_logs:2")));
}

void JsonMappingTest::matchesThroughAnIndex()
{
    const auto table = resolveTable(m_store->database(), RowSource::WebhookLogs, m_store->settings().webhookLogs);
    const auto indexes = readIndexes(m_store->database(), QStringLiteral("webhook_logs"));
    QVERIFY(indexes->leadToQueueId(m_store->database().dialect(), *table));
    if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
        return; // what their planners do with some rows says nothing
    }
    QString plan;
    const RowSql sql(m_store->database().dialect(), *table);
    QVERIFY(m_store->database().forEachRow(QStringLiteral("EXPLAIN QUERY PLAN SELECT %1 FROM webhook_logs r WHERE %2")
                                               .arg(sql.columns(), sql.hasQueueIdOfBoundTexts()),
                                           {QStringLiteral("[\"q\"]")},
                                           [&](const QSqlQuery &row) { plan += row.value(3).toString() + u'\n'; }));
    QVERIFY2(plan.contains(QStringLiteral("SEARCH r USING INDEX statusbridge_webhook_logs_queue_id_")),
             qPrintable(plan));
}

void JsonMappingTest::theIndexThatDoctorWantsIsTheOneThatHelps()
{
    Settings settings = payloadOnly();
    m_store = std::make_unique<StoreFixture>(StoreFixture::Tables::None, settings);
    QVERIFY(migrate(m_store->database(), settings.webhookLogs, settings.deliveredLogs, {.addIndexes = false}));
    const QStringList warnings = findings(StoreFinding::Severity::Warning);
    for (const QString &warning : warnings) {
        const QString start = QStringLiteral("\"statusbridge migrate\", or ");
        QVERIFY2(warning.contains(start), qPrintable(warning));
        QString statement = warning.mid(warning.indexOf(start) + start.size());
        statement.chop(1);
        m_store->run(statement);
    }
    QVERIFY(!warnings.isEmpty());
    for (const QString &left : findings(StoreFinding::Severity::Warning)) {
        // Where a column holds the expression, the index of the open rows is made on that.
        QVERIFY2(left.contains(QStringLiteral("open rows")), qPrintable(left));
    }
}

void JsonMappingTest::doctorCountsRowsWithoutValues()
{
    add(1, body(QStringLiteral("q"), QStringLiteral("sent")));
    QCOMPARE(findings(StoreFinding::Severity::Warning), QStringList());
    add(2, QStringLiteral("broken"));
    add(3, QStringLiteral(R"({"queue_id":"q","status":"sent","statuses":[{"timestamp":"yesterday"}]})"));
    const QString warnings = findings(StoreFinding::Severity::Warning).join(u'\n');
    QVERIFY2(warnings.contains(QStringLiteral("1 of the newest 3 rows of \"webhook_logs\" have no queue id")),
             qPrintable(warnings));
    QVERIFY(warnings.contains(QStringLiteral("1 of the newest 3 rows of \"webhook_logs\" have no status")));
    QVERIFY(warnings.contains(QStringLiteral("\"yesterday\"")));
    m_store->run(QStringLiteral("DELETE FROM webhook_logs WHERE %1 <> 2").arg(m_store->quoted(QStringLiteral("Nr"))));
    QVERIFY(findings(StoreFinding::Severity::Error).join(u'\n').contains(QStringLiteral("webhook_logs.queue_id")));
}

void JsonMappingTest::doctorSaysWhatCantBeRead()
{
    TableMapping mapping = m_store->settings().webhookLogs;
    mapping.status = QStringLiteral("body->statuses[*].status");
    const auto broken = resolveTable(m_store->database(), RowSource::WebhookLogs, mapping);
    QVERIFY(broken.error().kind == ErrorKind::Schema);
    QVERIFY(broken.error().message.startsWith(QStringLiteral("webhook_logs.status can't be read: the notation")));
    mapping.status = QStringLiteral("payload->status");
    const auto missing = resolveTable(m_store->database(), RowSource::WebhookLogs, mapping);
    QVERIFY(missing.error().message.contains(QStringLiteral("no column \"payload\"")));
}

void JsonMappingTest::rowsAreMarkedByAColumnAlone()
{
    TableMapping mapping = m_store->settings().deliveredLogs;
    mapping.updated = QStringLiteral("body->updated");
    const auto table = resolveTable(m_store->database(), RowSource::DeliveredLogs, mapping);
    QVERIFY(table.error().message.startsWith(QStringLiteral("delivered_logs.updated is \"body->updated\"")));
}

void JsonMappingTest::aPreviewNeedsNoTablesOfOurs()
{
    m_store = std::make_unique<StoreFixture>(StoreFixture::Tables::None, payloadOnly());
    m_store->run(createTable(m_store->database().dialect(), m_store->settings().webhookLogs));
    for (int id = 1; id <= 7; ++id) {
        add(id, body(QStringLiteral("q-%1").arg(id), QStringLiteral("sent")));
    }
    const auto rows = newestRows(m_store->database(), RowSource::WebhookLogs, m_store->settings().webhookLogs, 5);
    QVERIFY2(rows, rows ? "" : qPrintable(describe(rows.error())));
    QCOMPARE(rows->size(), 5);
    QCOMPARE(rows->constFirst().queueId, QStringLiteral("q-7"));
    QCOMPARE(rows->constFirst().messageId, QStringLiteral("wamid.A"));
    const auto missing =
        newestRows(m_store->database(), RowSource::DeliveredLogs, m_store->settings().deliveredLogs, 5);
    QVERIFY(missing.error().kind == ErrorKind::Schema);
}

QTEST_GUILESS_MAIN(JsonMappingTest)
#include "tst_jsonmapping.moc"
