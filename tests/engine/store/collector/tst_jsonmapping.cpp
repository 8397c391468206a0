// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/store/schema/bodyinspection.h"
#include "engine/store/schema/inspection.h"
#include "engine/store/schema/migration.h"
#include "engine/store/schema/sampleinspection.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_jsonmapping {

using namespace statusbridge;

//! A collector that keeps the body alone.
Settings payloadOnly()
{
    Settings settings;
    for (TableMapping *mapping : {&settings.webhookLogs, &settings.deliveredLogs}) {
        mapping->id = u"Nr"_s;
        mapping->queueId = u"body->queue_id | body->statuses[0].biz_opaque_callback_data"_s;
        mapping->status = u"body->status|body->statuses[0].status"_s;
        mapping->messageId = u"body->statuses[0].id | body->id"_s;
        mapping->recipientId = u"body->statuses[0].recipient_id | body->statuses[0].recipient_user_id"_s;
        mapping->timestamp = u"body->statuses[0].timestamp"_s;
        mapping->payload = u"body"_s;
    }
    return settings;
}

QString body(const QString &queueId, const QString &status)
{
    return uR"({"queue_id":"%1","status":"%2","id":"wamid.TOP","statuses":[{"id":"wamid.A",)"
           R"("status":"sent","recipient_id":"15550001234","timestamp":1750030073}]})"_s.arg(queueId, status);
}

class JsonMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEveryValueFromTheBody();
    void takesTheNextAlternativeWhereOneIsMissing();
    void readsEveryElementOfAList();
    void readsNumbersAsTextAndNothingElse_data();
    void readsNumbersAsTextAndNothingElse();
    void aBrokenBodyHasNoValuesAndHarmsNothing();
    void aColumnThatIsNamedLikeANotationWins();
    void columnsAndPathsCanBeMixed();
    void whatChangedIsOpenAgain();
    void whatEarlierVersionsMadeToReadJsonIsDropped();
    void doctorCountsRowsWithoutValues();
    void doctorTellsOfWhatWasRead();
    void doctorSaysWhatCantBeRead();
    void rowsAreMarkedByAColumnAlone();
    void aPreviewNeedsNoTablesOfOurs();

private:
    void add(int id, const QVariant &body, const QString &table = u"webhook_logs"_s);
    //! Unrolled, and ready to be asked.
    [[nodiscard]] WebhookRows reader();
    [[nodiscard]] StatusRows rowsOf(const QString &queueId);
    [[nodiscard]] QStringList findings(Finding::Severity severity);

    std::unique_ptr<StoreFixture> m_store;
};

void JsonMappingTest::init()
{
    m_store = std::make_unique<StoreFixture>(StoreFixture::Tables::Migrated, payloadOnly());
}

void JsonMappingTest::add(int id, const QVariant &body, const QString &table)
{
    m_store->run(u"INSERT INTO %1 (%2, body) VALUES (?, ?)"_s.arg(m_store->quoted(table), m_store->quoted(u"Nr"_s)),
                 {id, body});
}

WebhookRows JsonMappingTest::reader()
{
    WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    const FencingToken token = m_store->takeOver();
    const auto done = rows.prepare().and_then([&] { return rows.unroll(token, [] { return true; }); });
    if (!done) {
        qFatal("%s", qPrintable(describe(done.error())));
    }
    return rows;
}

StatusRows JsonMappingTest::rowsOf(const QString &queueId)
{
    const auto found = reader().rowsOf({queueId});
    if (!found) {
        qFatal("%s", qPrintable(describe(found.error())));
    }
    return found->value(queueId);
}

QStringList JsonMappingTest::findings(Finding::Severity severity)
{
    const auto all = inspect(m_store->database(), m_store->settings());
    if (!all) {
        qFatal("%s", qPrintable(describe(all.error())));
    }
    QStringList texts;
    for (const Finding &finding : *all) {
        if (finding.severity == severity) {
            texts += finding.text.english();
        }
    }
    return texts;
}

void JsonMappingTest::readsEveryValueFromTheBody()
{
    add(7, body(u"q-1"_s, u"delivered"_s));
    const StatusRows rows = rowsOf(u"q-1"_s);
    QCOMPARE(rows.size(), 1);
    StatusRow expected = webhookRow(1, u"q-1"_s, u"delivered"_s);
    expected.source = RowSource::Statuses;
    QCOMPARE(rows.constFirst(), expected);
    QVERIFY(rowsOf(u"Q-1"_s).isEmpty());
}

void JsonMappingTest::takesTheNextAlternativeWhereOneIsMissing()
{
    add(1, uR"({"queue_id":"","id":"wamid.TOP","statuses":[{"biz_opaque_callback_data":"q-1",)"
           R"("status":"failed","recipient_user_id":"US.1"}]})"_s);
    const StatusRows rows = rowsOf(u"q-1"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().statusWord, u"failed"_s);
    QCOMPARE(rows.constFirst().messageId, u"wamid.TOP"_s);
    QCOMPARE(rows.constFirst().recipientId, u"US.1"_s);
    QVERIFY(rows.constFirst().timestamp.isNull());
}

void JsonMappingTest::readsEveryElementOfAList()
{
    Settings settings = payloadOnly();
    settings.webhookLogs.queueId = u"body->statuses[*].q"_s;
    settings.webhookLogs.status = u"body->statuses[*].s"_s;
    m_store = std::make_unique<StoreFixture>(StoreFixture::Tables::Migrated, settings);
    add(1, uR"({"statuses":[{"q":"q-1","s":"sent"},{"q":"q-2","s":"read"},{"q":"q-1","s":"failed"}]})"_s);
    QCOMPARE(rowsOf(u"q-1"_s).size(), 2);
    QCOMPARE(rowsOf(u"q-2"_s).size(), 1);
}

void JsonMappingTest::readsNumbersAsTextAndNothingElse_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << u"\"1750030073\""_s << u"1750030073"_s;
    QTest::newRow("whole number") << u"1750030073"_s << u"1750030073"_s;
    QTest::newRow("milliseconds") << u"1750030073123"_s << u"1750030073123"_s;
    QTest::newRow("fraction") << u"1750030073.5"_s << u"1750030073.5"_s;
    QTest::newRow("null") << u"null"_s << QString();
    QTest::newRow("an object") << u"{}"_s << QString();
    QTest::newRow("an array") << u"[1]"_s << QString();
    QTest::newRow("escapes") << u"\"\\u00e9\\n\\\"\""_s << u"é\n\""_s;
}

void JsonMappingTest::readsNumbersAsTextAndNothingElse()
{
    QFETCH(QString, json);
    QFETCH(QString, text);
    add(1, uR"({"queue_id":"q","status":"sent","statuses":[{"timestamp":%1}]})"_s.arg(json));
    QCOMPARE(rowsOf(u"q"_s).constFirst().timestamp, text);
}

void JsonMappingTest::aBrokenBodyHasNoValuesAndHarmsNothing()
{
    int id = 0;
    const QVariantList bodies = {
        u"{\"queue_id\":\"q\""_s, QString(), u"no JSON"_s, u"[]"_s, u"7"_s, QVariant(QMetaType::fromType<QString>())};
    for (const QVariant &broken : bodies) {
        add(++id, broken);
    }
    add(++id, body(u"q"_s, u"sent"_s));
    QCOMPARE(rowsOf(u"q"_s).size(), 1);
    WebhookRows rows = reader();
    QVERIFY(*rows.anyOpen());
    QCOMPARE(*rows.openQueueIds(), 1);
    QVERIFY(rows.lateRows({u"sent"_s, u"delivered"_s}, 10)->isEmpty());
}

void JsonMappingTest::aColumnThatIsNamedLikeANotationWins()
{
    const QString name = u"body->queue_id | body->statuses[0].biz_opaque_callback_data"_s;
    m_store->run(u"ALTER TABLE webhook_logs ADD COLUMN %1 %2"_s.arg(m_store->quoted(name),
                                                                    m_store->database().dialect().keyText));
    m_store->run(u"INSERT INTO webhook_logs (body, %1) VALUES (?, 'mine')"_s.arg(m_store->quoted(name)),
                 {body(u"q"_s, u"sent"_s)});
    QVERIFY(rowsOf(u"q"_s).isEmpty());
    QCOMPARE(rowsOf(u"mine"_s).size(), 1);
}

void JsonMappingTest::columnsAndPathsCanBeMixed()
{
    Settings settings;
    settings.webhookLogs.messageId = u"message_id | payload->id"_s;
    m_store = std::make_unique<StoreFixture>(StoreFixture::Tables::Migrated, settings);
    m_store->run(u"INSERT INTO webhook_logs (queue_id, status, message_id, payload) VALUES "
                 "('q', 'sent', 'wamid.A', '{\"id\":\"wamid.B\"}'), "
                 "('q', 'sent', NULL, '{\"id\":\"wamid.C\"}'), ('q', 'sent', '', 'broken')"_s);
    QStringList ids;
    for (const StatusRow &row : rowsOf(u"q"_s)) {
        ids += row.messageId;
    }
    ids.sort();
    QCOMPARE(ids, (QStringList{QString(), u"wamid.A"_s, u"wamid.C"_s}));
}

void JsonMappingTest::whatChangedIsOpenAgain()
{
    const QString queueId = u"q"_s;
    add(1, body(queueId, u"sent"_s));
    add(2, body(queueId, u"sent"_s));
    add(1, body(queueId, u"delivered"_s), u"delivered_logs"_s);
    const StatusRows rows = rowsOf(queueId);
    QCOMPARE(rows.size(), 3);
    // One changes between being read and being marked.
    m_store->run(u"UPDATE webhook_logs SET body = ? WHERE %1 = 2"_s.arg(m_store->quoted(u"Nr"_s)),
                 {body(queueId, u"failed"_s)});
    m_store->settle(m_store->takeOver(), reader().tables(), rows);
    QStringList open;
    for (const StatusRow &row : rowsOf(queueId)) {
        open += row.open ? QStringList(row.statusWord) : QStringList();
    }
    QCOMPARE(open, QStringList(u"failed"_s));
}

void JsonMappingTest::whatEarlierVersionsMadeToReadJsonIsDropped()
{
    const QString name = u"statusbridge_webhook_logs_queue_id_0123abcd"_s;
    m_store->run(TestDatabase::choose(u"CREATE INDEX %1 ON webhook_logs (json_extract(body, '$.queue_id'))"_s,
                                      u"CREATE INDEX %1 ON webhook_logs (left(body, 9))"_s,
                                      u"ALTER TABLE webhook_logs ADD COLUMN %1 VARCHAR(255) GENERATED ALWAYS AS "
                                      "(left(body, 255)) VIRTUAL INVISIBLE, ADD INDEX %1 (%1)"_s)
                     .replace(u"%1"_s, name));
    const auto names = [this] {
        const Dialect &dialect = m_store->database().dialect();
        return *m_store->database().texts(dialect.indexNames, {QString(), u"webhook_logs"_s}) +
               *m_store->database().texts(dialect.columnNames, {QString(), u"webhook_logs"_s});
    };
    QVERIFY(names().contains(name));
    const auto done =
        migrate(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs, {});
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    QCOMPARE(done->done.size(), 1);
    QVERIFY(done->done.constFirst().english().startsWith(u"Dropped \"%1\""_s.arg(name)));
    QVERIFY(!names().contains(name));
}

void JsonMappingTest::doctorCountsRowsWithoutValues()
{
    add(1, body(u"q"_s, u"sent"_s));
    QCOMPARE(findings(Finding::Severity::Warning), QStringList());
    add(2, u"broken"_s);
    add(3, uR"({"queue_id":"q","status":"sent","statuses":[{"timestamp":"yesterday"}]})"_s);
    add(4, uR"({"id":"wamid.A","status":"sent","statuses":[]})"_s);
    const QString warnings = findings(Finding::Severity::Warning).join(u'\n');
    QVERIFY2(warnings.contains(u"\"body\" of 1 of the newest 4 rows of \"webhook_logs\" holds what is no JSON"_s),
             qPrintable(warnings));
    QVERIFY2(warnings.contains(u"1 of the newest 4 rows of \"webhook_logs\" have no queue id"_s), qPrintable(warnings));
    QVERIFY(warnings.contains(u"\"yesterday\""_s));
    m_store->run(u"DELETE FROM webhook_logs WHERE %1 <> 4"_s.arg(m_store->quoted(u"Nr"_s)));
    QVERIFY(findings(Finding::Severity::Error).join(u'\n').contains(u"webhook_logs.queue_id"_s));
}

void JsonMappingTest::doctorTellsOfWhatWasRead()
{
    add(1, u"broken"_s);
    add(2, u"broken too"_s);
    add(3, uR"({"queue_id":"q","status":"sent","statuses":[{"id":"A"},{"id":"B"}]})"_s);
    const auto found = inspectUnrolling(m_store->database(), reader().tables());
    QVERIFY(found);
    QStringList texts;
    for (const Finding &finding : *found) {
        texts += finding.text.english();
    }
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"All bodies of \"webhook_logs\" are read, 3 of them"_s), qPrintable(all));
    QVERIFY2(all.contains(u"left_out (1), no_json (2)"_s), qPrintable(all));
}

void JsonMappingTest::doctorSaysWhatCantBeRead()
{
    TableMapping mapping = m_store->settings().webhookLogs;
    mapping.status = u"body->statuses[x].status"_s;
    const auto broken = resolveTable(m_store->database(), RowSource::WebhookLogs, mapping);
    QVERIFY(broken.error().kind == ErrorKind::Schema);
    QVERIFY(broken.error().message.english().startsWith(u"webhook_logs.status can't be read: the notation"_s));
    mapping.status = u"payload->status"_s;
    const auto missing = resolveTable(m_store->database(), RowSource::WebhookLogs, mapping);
    QVERIFY(missing.error().message.english().contains(u"no column \"payload\""_s));
}

void JsonMappingTest::rowsAreMarkedByAColumnAlone()
{
    TableMapping mapping = m_store->settings().deliveredLogs;
    mapping.updated = u"body->updated"_s;
    const auto table = resolveTable(m_store->database(), RowSource::DeliveredLogs, mapping);
    QVERIFY(table.error().message.english().startsWith(u"delivered_logs.updated is \"body->updated\""_s));
}

void JsonMappingTest::aPreviewNeedsNoTablesOfOurs()
{
    m_store = std::make_unique<StoreFixture>(StoreFixture::Tables::None, payloadOnly());
    m_store->run(createTable(m_store->database().dialect(), m_store->settings().webhookLogs));
    for (int id = 1; id <= 7; ++id) {
        add(id, body(u"q-%1"_s.arg(id), u"sent"_s));
    }
    const auto rows = newestRows(m_store->database(), RowSource::WebhookLogs, m_store->settings().webhookLogs, 5);
    QVERIFY2(rows, rows ? "" : qPrintable(describe(rows.error())));
    QCOMPARE(rows->size(), 5);
    QCOMPARE(rows->constFirst().queueId, u"q-7"_s);
    QCOMPARE(rows->constFirst().messageId, u"wamid.A"_s);
    const auto missing =
        newestRows(m_store->database(), RowSource::DeliveredLogs, m_store->settings().deliveredLogs, 5);
    QVERIFY(missing.error().kind == ErrorKind::Schema);
}

QTEST_GUILESS_MAIN(JsonMappingTest)

} // namespace tst_jsonmapping

#include "tst_jsonmapping.moc"
