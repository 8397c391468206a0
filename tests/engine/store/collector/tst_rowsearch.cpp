// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/rowsearch.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

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
    void returnsNoMoreThanWanted();
    void readsWebhooksThatWereKept();

private:
    void add(qint64 id, const QString &messageId, const QString &recipient = QStringLiteral("15550001234"),
             const QString &table = QStringLiteral("webhook_logs"));
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
    m_store->run(QStringLiteral("INSERT INTO %1 (id, queue_id, message_id, status, recipient_id) VALUES (?, ?, ?, "
                                "'sent', ?)")
                     .arg(table),
                 {id, QStringLiteral("q-%1").arg(id), messageId, recipient});
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
    add(1, QStringLiteral("wamid.A"));
    add(2, QStringLiteral("wamid.B"));
    add(3, QStringLiteral("wamid.A"));
    add(9, QStringLiteral("wamid.A"), {}, QStringLiteral("delivered_logs"));
    QStringList names;
    for (const StatusRow &row : find(QStringLiteral("wamid.A")).rows) {
        names += rowName(row);
    }
    QCOMPARE(names, (QStringList{QStringLiteral("delivered_logs:9"), QStringLiteral("webhook_logs:3"),
                                 QStringLiteral("webhook_logs:1")}));
    QVERIFY(find(QStringLiteral("wamid.C")).rows.isEmpty());
}

void RowSearchTest::comparesWithCase()
{
    add(1, QStringLiteral("wamid.A"));
    QVERIFY(find(QStringLiteral("WAMID.A")).rows.isEmpty());
    QVERIFY(find(QStringLiteral("wamid.")).rows.isEmpty());
}

void RowSearchTest::saysThatOlderRowsWereNotRead()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id, QStringLiteral("wamid.%1").arg(id));
    }
    const SearchLimits limits = {.rows = 4, .batchRows = 2};
    const FoundRows old = find(QStringLiteral("wamid.6"), limits);
    QVERIFY(old.rows.isEmpty());
    QVERIFY(!old.isComplete);
    QCOMPARE(old.rowsRead, 4);
    QCOMPARE(old.indexes.size(), 1);
    const FoundRows young = find(QStringLiteral("wamid.7"), limits);
    QCOMPARE(young.rows.size(), 1);
    QVERIFY(!young.isComplete);
}

void RowSearchTest::aTableThatWasReadWholeIsComplete()
{
    for (qint64 id = 1; id <= 3; ++id) {
        add(id, QStringLiteral("wamid.%1").arg(id));
    }
    const FoundRows found = find(QStringLiteral("wamid.1"), {.rows = 4, .batchRows = 2});
    QCOMPARE(found.rows.size(), 1);
    QVERIFY(found.isComplete);
    QVERIFY(found.indexes.isEmpty());
}

void RowSearchTest::theIndexThatItAsksForMakesItComplete()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id, QStringLiteral("wamid.%1").arg(id));
    }
    const SearchLimits limits = {.rows = 4, .batchRows = 2};
    for (const QString &statement : find(QStringLiteral("wamid.1"), limits).indexes) {
        m_store->run(statement);
    }
    const FoundRows found = find(QStringLiteral("wamid.1"), limits);
    QCOMPARE(found.rows.size(), 1);
    QVERIFY(found.isComplete);
    QCOMPARE(found.rowsRead, 0);
    QVERIFY(find(QStringLiteral("WAMID.1"), limits).rows.isEmpty());
}

void RowSearchTest::findsAnyFormOfARecipient()
{
    add(1, QStringLiteral("wamid.A"), QStringLiteral("15550001234"));
    add(2, QStringLiteral("wamid.A"), QStringLiteral("+15550001234"));
    add(3, QStringLiteral("wamid.A"), QStringLiteral("15550009999"));
    const auto found = RowSearch(m_store->database(), m_tables)
                           .withRecipient({QStringLiteral("15550001234"), QStringLiteral("+15550001234")});
    QVERIFY(found);
    QCOMPARE(found->rows.size(), 2);
}

void RowSearchTest::returnsNoMoreThanWanted()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id, QStringLiteral("wamid.A"));
    }
    const FoundRows found = find(QStringLiteral("wamid.A"), {.results = 3});
    QCOMPARE(found.rows.size(), 3);
    QCOMPARE(found.rows.constFirst().id, QStringLiteral("10"));
}

void RowSearchTest::readsWebhooksThatWereKept()
{
    add(1, QStringLiteral("wamid.A"));
    add(2, QStringLiteral("wamid.A"));
    m_store->run(QStringLiteral("UPDATE webhook_logs SET payload = '{}' WHERE id = 2"));
    RowSearch search(m_store->database(), m_tables);
    const auto payloads =
        search.payloads(RowSource::WebhookLogs, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    QVERIFY(payloads);
    QCOMPARE(*payloads, (QHash<QString, QString>{{QStringLiteral("2"), QStringLiteral("{}")}}));
}

QTEST_GUILESS_MAIN(RowSearchTest)
#include "tst_rowsearch.moc"
