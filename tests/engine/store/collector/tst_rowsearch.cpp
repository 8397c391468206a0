// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/rowsearch.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_rowsearch {

using namespace statusbridge;

class RowSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsRowsOfBothTablesNewestFirst();
    void comparesWithCase();
    void saysThatOlderRowsWereNotRead();
    void aTableThatWasReadWholeIsComplete();
    void theIndexThatItAsksForMakesItComplete();
    void findsAnyFormOfARecipient();
    void looksForOtherFormsInTheNewestRowsAndSaysSo();
    void returnsNoMoreThanWanted();
    void readsWhyMessagesFailedInWebhooksThatWereKept();

private:
    void add(qint64 id, const QString &messageId, const QString &recipient = u"15550001234"_s,
             const QString &table = u"webhook_logs"_s);
    [[nodiscard]] FoundRows find(const QString &messageId, const SearchLimits &limits = {});

    std::unique_ptr<StoreFixture> m_store;
    WebhookTables m_tables;
};

void RowSearchTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_tables = *resolveTables(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
}

void RowSearchTest::add(qint64 id, const QString &messageId, const QString &recipient, const QString &table)
{
    m_store->run(u"INSERT INTO %1 (id, queue_id, message_id, status, recipient_id) VALUES (?, ?, ?, "
                 "'sent', ?)"_s.arg(table),
                 {id, u"q-%1"_s.arg(id), messageId, recipient});
}

FoundRows RowSearchTest::find(const QString &messageId, const SearchLimits &limits)
{
    const auto found = RowSearch(m_store->database(), m_tables, limits).withMessageId(messageId);
    if (!found) {
        qFatal("%s", qPrintable(describe(found.error())));
    }
    return *found;
}

void RowSearchTest::findsRowsOfBothTablesNewestFirst()
{
    add(1, u"wamid.A"_s);
    add(2, u"wamid.B"_s);
    add(3, u"wamid.A"_s);
    add(9, u"wamid.A"_s, {}, u"delivered_logs"_s);
    QStringList names;
    for (const StatusRow &row : find(u"wamid.A"_s).rows) {
        names += rowName(row).section(u'=', 0, 0);
    }
    QCOMPARE(names, (QStringList{u"delivered_logs:9"_s, u"webhook_logs:3"_s, u"webhook_logs:1"_s}));
    QVERIFY(find(u"wamid.C"_s).rows.isEmpty());
}

void RowSearchTest::comparesWithCase()
{
    add(1, u"wamid.A"_s);
    QVERIFY(find(u"WAMID.A"_s).rows.isEmpty());
    QVERIFY(find(u"wamid."_s).rows.isEmpty());
}

void RowSearchTest::saysThatOlderRowsWereNotRead()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id, u"wamid.%1"_s.arg(id));
    }
    const SearchLimits limits = {.rows = 4, .batchRows = 2};
    const FoundRows old = find(u"wamid.6"_s, limits);
    QVERIFY(old.rows.isEmpty());
    QVERIFY(!old.isComplete);
    QCOMPARE(old.rowsRead, 4);
    QCOMPARE(old.indexes.size(), 1);
    const FoundRows young = find(u"wamid.7"_s, limits);
    QCOMPARE(young.rows.size(), 1);
    QVERIFY(!young.isComplete);
}

void RowSearchTest::aTableThatWasReadWholeIsComplete()
{
    for (qint64 id = 1; id <= 3; ++id) {
        add(id, u"wamid.%1"_s.arg(id));
    }
    const FoundRows found = find(u"wamid.1"_s, {.rows = 4, .batchRows = 2});
    QCOMPARE(found.rows.size(), 1);
    QVERIFY(found.isComplete);
    QVERIFY(found.indexes.isEmpty());
}

void RowSearchTest::theIndexThatItAsksForMakesItComplete()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id, u"wamid.%1"_s.arg(id));
    }
    const SearchLimits limits = {.rows = 4, .batchRows = 2};
    for (const QString &statement : find(u"wamid.1"_s, limits).indexes) {
        m_store->run(statement);
    }
    const FoundRows found = find(u"wamid.1"_s, limits);
    QCOMPARE(found.rows.size(), 1);
    QVERIFY(found.isComplete);
    QCOMPARE(found.rowsRead, 0);
    QVERIFY(find(u"WAMID.1"_s, limits).rows.isEmpty());
}

void RowSearchTest::findsAnyFormOfARecipient()
{
    add(1, u"wamid.A"_s, u"15550001234"_s);
    add(2, u"wamid.A"_s, u"+15550001234"_s);
    add(3, u"wamid.A"_s, u"15550009999"_s);
    const auto found = RowSearch(m_store->database(), m_tables).withRecipient({u"15550001234"_s, u"+15550001234"_s});
    QVERIFY(found);
    QCOMPARE(found->rows.size(), 2);
}

void RowSearchTest::looksForOtherFormsInTheNewestRowsAndSaysSo()
{
    for (const QString &table : {u"webhook_logs"_s, u"delivered_logs"_s}) {
        m_store->run(u"CREATE INDEX by_recipient_%1 ON %1 (recipient_id%2)"_s.arg(
            table, TestDatabase::choose(QString(), QString(), u"(191)"_s)));
    }
    add(1, u"wamid.A"_s, u"+1 555 000-1234"_s);
    add(2, u"wamid.A"_s, u"15550001234"_s);
    for (qint64 id = 3; id <= 8; ++id) {
        add(id, u"wamid.A"_s, u"15550009999"_s);
    }
    add(9, u"wamid.A"_s, u"15550001234:7@s.whatsapp.net"_s);
    const auto found = [&](const SearchLimits &limits) {
        return *RowSearch(m_store->database(), m_tables, limits).withRecipient({u"15550001234"_s}, u"15550001234"_s);
    };
    const FoundRows few = found({.rows = 4, .batchRows = 2});
    QCOMPARE(few.rows.size(), 2);
    QVERIFY(!few.isComplete);
    QCOMPARE(few.indexes, QStringList()); // there is one
    const FoundRows all = found({});
    QCOMPARE(all.rows.size(), 3);
    QVERIFY(all.isComplete);
}

void RowSearchTest::returnsNoMoreThanWanted()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id, u"wamid.A"_s);
    }
    const FoundRows found = find(u"wamid.A"_s, {.results = 3});
    QCOMPARE(found.rows.size(), 3);
    QCOMPARE(found.rows.constFirst().id, u"10"_s);
}

void RowSearchTest::readsWhyMessagesFailedInWebhooksThatWereKept()
{
    for (qint64 id = 1; id <= 3; ++id) {
        add(id, u"wamid.A"_s);
    }
    m_store->run(u"UPDATE webhook_logs SET payload = '{\"statuses\":[{\"id\":\"wamid.A\",\"status\":\"failed\","
                 "\"errors\":[{\"code\":131026,\"title\":\"Undeliverable\"}]}]}' WHERE id >= 2"_s);
    StatusRows rows = find(u"wamid.A"_s).rows;
    QCOMPARE(rows.size(), 3);
    QList<StatusRow *> wanted;
    for (StatusRow &row : rows) {
        wanted.append(&row);
    }
    QVERIFY(RowSearch(m_store->database(), m_tables).addFailures(wanted, 1));
    QVERIFY(!rows[2].failure); // its webhook wasn't kept
    QVERIFY(!rows[1].failure); // over the limit
    QVERIFY(rows[0].failure);
    QCOMPARE(rows[0].failure->code, u"131026"_s);
    rows[1].failure = FailureReason{.provider = u"Its own"_s, .code = u"1"_s, .vendorWords = {}};
    QVERIFY(RowSearch(m_store->database(), m_tables).addFailures(wanted, 10));
    QCOMPARE(rows[1].failure->provider, u"Its own"_s);
    QVERIFY(!rows[2].failure);
}

QTEST_GUILESS_MAIN(RowSearchTest)

} // namespace tst_rowsearch

#include "tst_rowsearch.moc"
