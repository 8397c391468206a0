// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookrows.h"
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
    void queueIdsOfOpenRowsAreKept();
    void whatCameSinceCountsWithoutAScan();
    void whatWasSettledIsNotKeptAnyMore();
    void whatOthersDeletedOrMarkedIsNotKeptAfterTheNext();
    void aQueueIdThatWasCarriedOverDoesNotWait();
    void theNewestRowsAreReadAgain();
    void aRowThatCameLateIsFoundByTheSweep();
    void aRowWhoseWordChangedIsFoundByTheSweep();
    void theSweepGoesOnWhereItStopped();
    void theCheckOfWhatIsKeptGoesOnWhereItStopped();
    void aTableThatIsFilledAgainIsReadAgain();
    void anotherMappingIsReadAgain();
    void afterManyNewRowsItBeginsWithTheNewest();
    void ofALargeTableOnlyTheNewestRowsAreReadBeforeTheFirstScan();
    void lateRowsAreFoundWhereverTheyAre();
    void unknownWordsMakeNoLateRow();
    void aQueueIdThatIsTooLongToKeepStopsNoOther();
    void ofManyNewRowsTheNewestAreLookedAtForImpossibleQueueIds();
    void whatCannotBeToldOfStopsNoScan();
    void writesNothingUnderALostLease();
    void writesNothingWhenNothingIsNew();
    void agreesWithTheWholeTable();

private:
    void add(qint64 id, const QString &status = u"sent"_s);
    void addUpTo(qint64 last);
    void settle(const QList<qint64> &ids, const QString &status = u"sent"_s);
    void carryOver(const QString &queueId);
    void scan(const ScanLimits &limits = whole(), int steps = 1000000);
    [[nodiscard]] static ScanLimits whole();
    [[nodiscard]] static ScanLimits onlyNew();
    [[nodiscard]] qint64 waiting();
    [[nodiscard]] bool anyOpen();
    [[nodiscard]] QString kept(const QString &table = u"open"_s);

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

ScanLimits RowScanTest::whole()
{
    return {.recentRows = 3, .newRows = 1000, .batchRows = 2, .time = std::chrono::hours(1)};
}

//! Without time for what is old.
ScanLimits RowScanTest::onlyNew()
{
    return {.recentRows = 3, .newRows = 1000, .batchRows = 2, .time = std::chrono::milliseconds(0)};
}

//! A row of its own queue id.
void RowScanTest::add(qint64 id, const QString &status)
{
    m_store->addWebhook(id, u"q-%1"_s.arg(id), status);
}

void RowScanTest::addUpTo(qint64 last)
{
    for (qint64 id = 1; id <= last; ++id) {
        add(id);
    }
}

void RowScanTest::settle(const QList<qint64> &ids, const QString &status)
{
    StatusRows rows;
    for (const qint64 id : ids) {
        rows += webhookRow(id, u"q-%1"_s.arg(id), status);
    }
    m_store->settle(m_fencingToken, m_rows->tables(), rows);
}

void RowScanTest::carryOver(const QString &queueId)
{
    m_store->run(
        u"INSERT INTO statusbridge_delivered_queue_ids (target, queue_id, message_id) VALUES (0, ?, 'wamid.A')"_s,
        {queueId});
}

void RowScanTest::scan(const ScanLimits &limits, int steps)
{
    const auto done = m_rows->scan(
        m_fencingToken, {u"sent"_s, u"read"_s, u"delivered"_s}, [&steps] { return steps-- > 0; }, limits);
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
}

qint64 RowScanTest::waiting()
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

QString RowScanTest::kept(const QString &table)
{
    return m_store->database()
        .texts(u"SELECT queue_id FROM statusbridge_%1_queue_ids ORDER BY queue_id"_s.arg(table))
        ->join(u' ');
}

void RowScanTest::everyRowCountsBeforeTheFirstScan()
{
    addUpTo(10);
    QCOMPARE(waiting(), 10);
    settle({1, 2});
    QCOMPARE(waiting(), 8);
}

void RowScanTest::queueIdsOfOpenRowsAreKept()
{
    addUpTo(6);
    m_store->addWebhook(7, u"q-1"_s, u"read"_s);
    settle({2, 4});
    scan();
    QCOMPARE(kept(), u"q-1 q-3 q-5 q-6");
    QCOMPARE(waiting(), 4);
    QVERIFY(anyOpen());
}

void RowScanTest::whatCameSinceCountsWithoutAScan()
{
    addUpTo(5);
    settle({1, 2, 3, 4, 5});
    scan();
    QVERIFY(!anyOpen());
    add(6);
    QVERIFY(anyOpen());
    QCOMPARE(waiting(), 1);
    scan();
    m_store->addWebhook(7, u"q-6"_s, u"read"_s);
    QCOMPARE(waiting(), 1);
}

void RowScanTest::whatWasSettledIsNotKeptAnyMore()
{
    addUpTo(4);
    m_store->addWebhook(5, u"q-1"_s, u"read"_s);
    scan();
    settle({1, 2, 3});
    QCOMPARE(kept(), u"q-1 q-4"); // of q-1 another row is open
    QCOMPARE(waiting(), 2);
    settle({4});
    m_store->run(u"DELETE FROM webhook_logs WHERE id = 5"_s);
    scan();
    QCOMPARE(waiting(), 0);
    QVERIFY(!anyOpen());
}

void RowScanTest::whatOthersDeletedOrMarkedIsNotKeptAfterTheNext()
{
    addUpTo(3);
    m_store->addDelivered(1, u"q-8"_s, u"delivered"_s);
    scan();
    QCOMPARE(waiting(), 4);
    m_store->run(u"DELETE FROM webhook_logs WHERE id = 2"_s);
    m_store->run(u"UPDATE delivered_logs SET %1 = %2"_s.arg(m_store->quoted(u"Updated"_s),
                                                            TestDatabase::choose(u"1"_s, u"true"_s, u"1"_s)));
    scan();
    QCOMPARE(kept(), u"q-1 q-3");
    QCOMPARE(waiting(), 2);
}

void RowScanTest::aQueueIdThatWasCarriedOverDoesNotWait()
{
    addUpTo(2);
    scan();
    carryOver(u"q-1"_s);
    add(3);
    carryOver(u"q-3"_s);
    scan();
    QCOMPARE(kept(), u"q-2");
    QCOMPARE(kept(u"late"_s), u"q-1 q-3");
    QCOMPARE(waiting(), 1);
}

void RowScanTest::theNewestRowsAreReadAgain()
{
    addUpTo(10);
    settle({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    scan();
    // 9 is a row whose transaction ended after that of 10.
    m_store->run(u"UPDATE webhook_logs SET status = 'read' WHERE id = 9"_s);
    scan(onlyNew());
    QCOMPARE(kept(), u"q-9");
}

void RowScanTest::aRowThatCameLateIsFoundByTheSweep()
{
    for (qint64 id = 10; id <= 20; ++id) {
        add(id);
    }
    settle({10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20});
    scan();
    add(5);
    scan(onlyNew());
    QVERIFY(!anyOpen());
    scan();
    QVERIFY(anyOpen());
    QCOMPARE(waiting(), 1);
}

void RowScanTest::aRowWhoseWordChangedIsFoundByTheSweep()
{
    addUpTo(10);
    settle({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    scan();
    m_store->run(u"UPDATE webhook_logs SET status = 'delivered' WHERE id = 4"_s);
    // Matching reads the table itself, so that its record is worked on in any case.
    QVERIFY(m_rows->rowsOf({u"q-4"_s})->value(u"q-4"_s).constFirst().open);
    scan();
    QCOMPARE(waiting(), 1);
}

void RowScanTest::theSweepGoesOnWhereItStopped()
{
    addUpTo(13);
    settle({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
    scan();
    m_store->run(u"UPDATE webhook_logs SET status = 'delivered' WHERE id IN (1, 8)"_s);
    const int newRows = 3;      // of delivered_logs, and of the newest three in batches of two
    scan(whole(), newRows + 1); // 13 and 12
    QCOMPARE(kept(), QString());
    scan(whole(), newRows + 2); // 11 to 8
    QCOMPARE(kept(), u"q-8");
    scan(whole(), newRows + 3); // 7 to 2
    QCOMPARE(kept(), u"q-8");
    m_store->run(u"UPDATE webhook_logs SET status = 'read' WHERE id = 6"_s);
    scan(whole(), newRows + 1); // 1, and the end
    QCOMPARE(kept(), u"q-1 q-8");
    scan();
    QCOMPARE(kept(), u"q-1 q-6 q-8");
}

void RowScanTest::theCheckOfWhatIsKeptGoesOnWhereItStopped()
{
    addUpTo(5);
    scan();
    m_store->run(u"DELETE FROM webhook_logs WHERE id > 1"_s);
    OpenQueueIds open(m_store->database(), m_rows->tables());
    QVERIFY(open.recheck(m_fencingToken, [] { return false; }));
    QCOMPARE(kept(), u"q-1 q-2 q-3 q-4 q-5");
    m_store->run(u"INSERT INTO statusbridge_state (name, value, updated_at) "
                 "VALUES ('open_queue_ids_checked.0', 'q-3', 0)"_s);
    QVERIFY(open.recheck(m_fencingToken, [] { return true; }));
    QCOMPARE(kept(), u"q-1 q-2 q-3");
    QVERIFY(open.recheck(m_fencingToken, [] { return true; }));
    QCOMPARE(kept(), u"q-1");
    QCOMPARE(waiting(), 1);
}

void RowScanTest::aTableThatIsFilledAgainIsReadAgain()
{
    for (qint64 id = 100; id <= 110; ++id) {
        add(id);
    }
    scan();
    m_store->run(u"DELETE FROM webhook_logs"_s);
    add(1);
    add(2);
    scan();
    QCOMPARE(kept(), u"q-1 q-2");
    m_store->run(u"DELETE FROM webhook_logs"_s);
    scan();
    QVERIFY(!anyOpen());
}

void RowScanTest::anotherMappingIsReadAgain()
{
    addUpTo(10);
    settle({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    scan();
    TableMapping mapping = m_store->settings().webhookLogs;
    mapping.status = u"recipient_id"_s;
    WebhookRows others(m_store->database(), mapping, m_store->settings().deliveredLogs);
    QVERIFY(others.prepare());
    QCOMPARE(*others.openQueueIds(), 10);
}

void RowScanTest::afterManyNewRowsItBeginsWithTheNewest()
{
    addUpTo(4);
    scan();
    settle({1, 2, 3, 4});
    for (qint64 id = 5; id <= 20; ++id) {
        add(id);
    }
    ScanLimits limits = onlyNew();
    limits.newRows = 10;
    scan(limits);
    QCOMPARE(kept(), u"q-18 q-19 q-20");
    settle({18, 19, 20});
    QVERIFY(anyOpen()); // as far as is known
    scan();
    QCOMPARE(waiting(), 13);
}

void RowScanTest::ofALargeTableOnlyTheNewestRowsAreReadBeforeTheFirstScan()
{
    QList<qint64> settled;
    for (qint64 id = 10; id <= 200; id += 10) {
        add(id);
        settled += id;
    }
    settle(settled.mid(2)); // all but 10 and 20
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
}

void RowScanTest::lateRowsAreFoundWhereverTheyAre()
{
    carryOver(u"q-2"_s);
    carryOver(u"q-10"_s);
    addUpTo(9);
    scan();
    add(10);
    const auto late = m_rows->lateRows({u"sent"_s, u"delivered"_s}, 10);
    QVERIFY(late);
    QStringList ids;
    for (const StatusRow &row : *late) {
        ids += row.id;
    }
    ids.sort();
    QCOMPARE(ids, (QStringList{u"10"_s, u"2"_s}));
    QCOMPARE(m_rows->lateRows({u"sent"_s, u"delivered"_s}, 1)->size(), 1);
    settle({2});
    QCOMPARE(kept(u"late"_s), QString());
}

void RowScanTest::unknownWordsMakeNoLateRow()
{
    carryOver(u"q-1"_s);
    add(1, u"clicked"_s);
    scan();
    QCOMPARE(kept() + kept(u"late"_s), QString());
    QCOMPARE(waiting(), 0);
}

void RowScanTest::aQueueIdThatIsTooLongToKeepStopsNoOther()
{
    if (TestDatabase::kind() == TestDatabase::Kind::Mysql) {
        return; // the fixture's column holds none
    }
    m_store->addWebhook(1, QString(300, u'q'), u"sent"_s);
    add(2);
    scan();
    QCOMPARE(kept(), u"q-2");
}

void RowScanTest::ofManyNewRowsTheNewestAreLookedAtForImpossibleQueueIds()
{
    if (TestDatabase::kind() == TestDatabase::Kind::Mysql) {
        return; // the fixture's column holds none
    }
    addUpTo(4);
    scan();
    for (qint64 id = 5; id <= 20; ++id) {
        m_store->addWebhook(id, id == 5 || id == 20 ? QString(300, u'q') : u"q-%1"_s.arg(id), u"sent"_s);
    }
    ScanLimits limits = whole();
    limits.newRows = 10;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^1 open rows of .+ key \"?20\"?$"_s));
    scan(limits);
}

void RowScanTest::whatCannotBeToldOfStopsNoScan()
{
    m_store->run(TestDatabase::choose(
        u"CREATE TRIGGER refuse BEFORE INSERT ON statusbridge_state WHEN new.name LIKE 'impossible%' "
        "BEGIN SELECT raise(ABORT, 'no'); END"_s,
        u"ALTER TABLE statusbridge_state ADD CONSTRAINT refuse CHECK (name NOT LIKE 'impossible%')"_s,
        u"ALTER TABLE statusbridge_state ADD CONSTRAINT refuse CHECK (name NOT LIKE 'impossible%')"_s));
    add(1);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^Rows whose queue id can't be used were not looked for: .+"_s));
    scan();
    QCOMPARE(kept(), u"q-1");
}

void RowScanTest::writesNothingUnderALostLease()
{
    addUpTo(10);
    m_store->takeOver();
    const auto done = m_rows->scan(
        m_fencingToken, {}, [] { return true; }, whole());
    QVERIFY(done.error().kind == ErrorKind::LeaseLost);
    QCOMPARE(kept(), QString());
    QCOMPARE(waiting(), 10);
}

void RowScanTest::writesNothingWhenNothingIsNew()
{
    addUpTo(10);
    scan();
    m_store->takeOver(); // so that a write would fail
    scan();
    QCOMPARE(waiting(), 10);
}

//! Rows come, change, go and are settled as they like; after a scan of everything the count is that of the table.
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
        scan({.recentRows = 5, .newRows = 1000, .batchRows = 7, .time = std::chrono::hours(1)});
        const QString whole = m_store->read(
            u"SELECT count(DISTINCT queue_id) FROM webhook_logs r WHERE NOT EXISTS (SELECT 1 FROM "
            "statusbridge_settled_rows s WHERE s.source = 1 AND s.queue_id = r.queue_id AND s.word = r.status)"_s);
        QCOMPARE(waiting(), whole.toLongLong());
        QCOMPARE(anyOpen(), whole != u"0");
        QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_open_queue_ids"_s), whole);
    }
}

QTEST_GUILESS_MAIN(RowScanTest)

} // namespace tst_rowscan

#include "tst_rowscan.moc"
