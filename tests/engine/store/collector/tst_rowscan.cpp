// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/rowscan.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/store/history/settlementwriter.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_rowscan {

using namespace statusbridge;

class RowScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRowCountsBeforeTheFirstScan();
    void openRowsBelowTheBorderAreRemembered();
    void rowsAboveTheBorderNeedNoScan();
    void whatWasSettledIsNotOpenAnyMore();
    void aRowThatCameLateIsFoundByTheSweep();
    void aRowWhoseWordChangedIsFoundByTheSweep();
    void theSweepGoesRoundAndRound();
    void aTableThatIsFilledAgainIsScannedAgain();
    void anotherMappingIsScannedAgain();
    void goesOnWhereItStopped();
    void lateRowsAreFoundBelowTheBorder();
    void writesNothingUnderALostLease();
    void ofALargeTableOnlyTheNewestRowsAreReadUntilItIsScanned();
    void agreesWithTheWholeTable();
    void costsWhatTheOpenRowsCost();

private:
    void add(qint64 id, const QString &status = u"sent"_s);
    void settle(const QList<qint64> &ids, const QString &status = u"sent"_s);
    void scan(const ScanLimits &limits = small());
    [[nodiscard]] static ScanLimits small();
    [[nodiscard]] qint64 pending();
    [[nodiscard]] bool anyOpen();
    [[nodiscard]] qint64 remembered();
    [[nodiscard]] ResolvedTable table();

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<WebhookRows> m_rows;
    FencingToken m_fencingToken;
};

void RowScanTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_rows = std::make_unique<WebhookRows>(m_store->database(), m_store->settings().webhookLogs,
                                           m_store->settings().deliveredLogs);
    QVERIFY(m_rows->prepare());
    m_fencingToken = m_store->lease();
}

ScanLimits RowScanTest::small()
{
    return {.recentRows = 3, .batchRows = 2, .sweptRows = 0};
}

ResolvedTable RowScanTest::table()
{
    return m_rows->tables().webhookLogs;
}

//! A row of its own queue id.
void RowScanTest::add(qint64 id, const QString &status)
{
    m_store->addWebhook(id, u"q-%1"_s.arg(id), status);
}

void RowScanTest::settle(const QList<qint64> &ids, const QString &status)
{
    StatusRows rows;
    for (const qint64 id : ids) {
        rows += webhookRow(id, u"q-%1"_s.arg(id), status);
    }
    QVERIFY(SettlementWriter(m_store->database(), m_rows->tables()).settleRows(m_fencingToken, rows));
}

void RowScanTest::scan(const ScanLimits &limits)
{
    const auto done = RowScan(m_store->database(), limits).update(m_fencingToken, table(), [] { return true; });
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
}

qint64 RowScanTest::pending()
{
    const auto count = m_rows->openQueueIds();
    if (!count) {
        qFatal("%s", qPrintable(describe(count.error())));
    }
    return *count;
}

bool RowScanTest::anyOpen()
{
    return *m_rows->anyOpen();
}

qint64 RowScanTest::remembered()
{
    return m_store->read(u"SELECT count(*) FROM statusbridge_open_rows"_s).toLongLong();
}

void RowScanTest::everyRowCountsBeforeTheFirstScan()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    QCOMPARE(pending(), 10);
    settle({1, 2});
    QCOMPARE(pending(), 8);
}

void RowScanTest::openRowsBelowTheBorderAreRemembered()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    settle({2, 4});
    scan();
    QCOMPARE(remembered(), 5); // 1, 3, 5, 6, 7; the newest three are looked at each time
    QCOMPARE(pending(), 8);
    QVERIFY(anyOpen());
}

void RowScanTest::rowsAboveTheBorderNeedNoScan()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    settle({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    scan();
    QVERIFY(!anyOpen());
    // 9 is a row whose transaction ended after that of 10.
    m_store->run(u"UPDATE webhook_logs SET status = 'read' WHERE id = 9"_s);
    add(11);
    QCOMPARE(pending(), 2);
    QVERIFY(anyOpen());
}

void RowScanTest::whatWasSettledIsNotOpenAnyMore()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    scan();
    settle({1, 2, 3, 4, 5, 6, 8, 9, 10});
    QCOMPARE(pending(), 1);
    scan();
    QCOMPARE(remembered(), 1);
    QCOMPARE(pending(), 1);
    m_store->run(u"DELETE FROM webhook_logs WHERE id = 7"_s);
    QVERIFY(!anyOpen());
    scan();
    QCOMPARE(remembered(), 0);
}

void RowScanTest::aRowThatCameLateIsFoundByTheSweep()
{
    for (qint64 id = 10; id <= 20; ++id) {
        add(id);
    }
    settle({10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20});
    scan();
    add(5);
    QVERIFY(!anyOpen());
    scan({.recentRows = 3, .batchRows = 2, .sweptRows = 100});
    QVERIFY(anyOpen());
    QCOMPARE(pending(), 1);
}

void RowScanTest::aRowWhoseWordChangedIsFoundByTheSweep()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    settle({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    scan();
    m_store->run(u"UPDATE webhook_logs SET status = 'delivered' WHERE id = 4"_s);
    // Matching reads the table itself, so that its record is worked on in any case.
    QVERIFY(m_rows->rowsOf({u"q-4"_s})->value(u"q-4"_s).constFirst().open);
    scan({.recentRows = 3, .batchRows = 2, .sweptRows = 100});
    QCOMPARE(pending(), 1);
}

void RowScanTest::theSweepGoesRoundAndRound()
{
    for (qint64 id = 1; id <= 13; ++id) {
        add(id);
    }
    settle({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
    scan();
    m_store->run(u"UPDATE webhook_logs SET status = 'delivered' WHERE id IN (1, 9)"_s);
    const ScanLimits slice = {.recentRows = 3, .batchRows = 2, .sweptRows = 4};
    scan(slice); // 1 to 4
    QCOMPARE(pending(), 1);
    scan(slice); // 5 to 8
    QCOMPARE(pending(), 1);
    scan(slice); // 9 and 10
    QCOMPARE(pending(), 2);
    m_store->run(u"UPDATE webhook_logs SET status = 'read' WHERE id = 3"_s);
    scan(slice);
    scan(slice);
    QCOMPARE(pending(), 3);
}

void RowScanTest::aTableThatIsFilledAgainIsScannedAgain()
{
    for (qint64 id = 100; id <= 110; ++id) {
        add(id);
    }
    scan();
    m_store->run(u"DELETE FROM webhook_logs"_s);
    add(1);
    add(2);
    scan();
    QCOMPARE(pending(), 2);
    QCOMPARE(remembered(), 0);
}

void RowScanTest::anotherMappingIsScannedAgain()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    settle({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    scan();
    TableMapping mapping = m_store->settings().webhookLogs;
    mapping.status = u"recipient_id"_s;
    WebhookRows others(m_store->database(), mapping, m_store->settings().deliveredLogs);
    QVERIFY(others.prepare());
    QCOMPARE(*others.openQueueIds(), 10);
}

void RowScanTest::goesOnWhereItStopped()
{
    for (qint64 id = 1; id <= 11; ++id) {
        add(id);
    }
    int batches = 0;
    QVERIFY(
        RowScan(m_store->database(), small()).update(m_fencingToken, table(), [&batches] { return ++batches <= 1; }));
    QCOMPARE(remembered(), 2);
    QCOMPARE(pending(), 11);
    scan();
    QCOMPARE(remembered(), 8);
    QCOMPARE(pending(), 11);
}

void RowScanTest::lateRowsAreFoundBelowTheBorder()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    scan();
    m_store->run(
        u"INSERT INTO statusbridge_delivered_queue_ids (target, queue_id, message_id) VALUES (0, 'q-2', 'wamid.A'), (0, 'q-10', 'wamid.A')"_s);
    const auto late = m_rows->lateRows({u"sent"_s, u"delivered"_s}, 10);
    QVERIFY(late);
    QStringList ids;
    for (const StatusRow &row : *late) {
        ids += row.id;
    }
    ids.sort();
    QCOMPARE(ids, (QStringList{u"10"_s, u"2"_s}));
    QCOMPARE(m_rows->lateRows({u"sent"_s, u"delivered"_s}, 1)->size(), 1);
}

void RowScanTest::writesNothingUnderALostLease()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    m_store->takeOver();
    const auto done = RowScan(m_store->database(), small()).update(m_fencingToken, table(), [] { return true; });
    QVERIFY(done.error().kind == ErrorKind::LeaseLost);
    QCOMPARE(remembered(), 0);
    QCOMPARE(pending(), 10);
}

//! Rows come, change, go and are settled as they like; after a sweep of everything the count is that of the table.
void RowScanTest::ofALargeTableOnlyTheNewestRowsAreReadUntilItIsScanned()
{
    for (qint64 id = 1; id <= 20; ++id) {
        add(id * 10);
    }
    QList<qint64> settled;
    for (qint64 id = 3; id <= 20; ++id) {
        settled += id * 10;
    }
    settle(settled); // all but 10 and 20
    WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs, 5);
    QVERIFY(rows.prepare());
    QCOMPARE(*rows.openQueueIds(), 0);
    QVERIFY(*rows.anyOpen()); // not known yet
    QCOMPARE(rows.lateRows({u"sent"_s}, 10)->size(), 0);
    QCOMPARE(rows.rowsOf({u"q-10"_s})->size(), 1); // whatever was looked at

    scan();
    QCOMPARE(*rows.openQueueIds(), 2);
    QVERIFY(*rows.anyOpen());
    settle({10, 20});
    QVERIFY(!*rows.anyOpen());
    QVERIFY(rows.prepare());
    QVERIFY(!*rows.anyOpen());
}

void RowScanTest::agreesWithTheWholeTable()
{
    QRandomGenerator random(4711);
    qint64 next = 50;
    for (int round = 0; round < 40; ++round) {
        for (int i = 0; i < 5; ++i) {
            const auto id = static_cast<qint64>(random.bounded(static_cast<quint32>(next)));
            switch (random.bounded(4)) {
            case 0:
                add(next++);
                break;
            case 1:
                settle({id});
                break;
            case 2:
                m_store->run(u"UPDATE webhook_logs SET status = 'read' WHERE id = ?"_s, {id});
                break;
            default:
                m_store->run(u"DELETE FROM webhook_logs WHERE id = ?"_s, {id / 4});
            }
        }
        scan({.recentRows = 5, .batchRows = 7, .sweptRows = 1000});
        const QString whole = m_store->read(
            u"SELECT count(DISTINCT queue_id) FROM webhook_logs r WHERE NOT EXISTS (SELECT 1 FROM "
            "statusbridge_settled_rows s WHERE s.source = 1 AND s.queue_id = r.queue_id AND s.word = r.status)"_s);
        QCOMPARE(pending(), whole.toLongLong());
        QCOMPARE(anyOpen(), whole != u"0");
    }
}

void RowScanTest::costsWhatTheOpenRowsCost()
{
    if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
        return; // the others' planners decide by the number of rows
    }
    QString plan;
    const QString sql = openRowsSql(m_store->database().dialect(), table(), {.access = OpenRowAccess::Noted}, 1000,
                                    u"r.queue_id"_s, u"1 = 1"_s);
    QVERIFY(m_store->database().forEachRow(u"EXPLAIN QUERY PLAN "_s + sql, {},
                                           [&](const QSqlQuery &row) { plan += row.value(3).toString() + u'\n'; }));
    QVERIFY2(plan.contains(u"SEARCH r USING INTEGER PRIMARY KEY (rowid>?)"_s), qPrintable(plan));
    QVERIFY2(plan.contains(u"SEARCH o USING PRIMARY KEY"_s), qPrintable(plan));
    QVERIFY2(!plan.contains(u"SCAN r"_s), qPrintable(plan));
}

QTEST_GUILESS_MAIN(RowScanTest)

} // namespace tst_rowscan

#include "tst_rowscan.moc"
