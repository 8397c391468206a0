// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/unmarkedrows.h"
#include "engine/store/history/markretry.h"
#include "engine/store/history/settlementwriter.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_markretry {

using namespace statusbridge;

//! Rows whose queue id is in a table of their own refuse every change.
class MarkRetryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRefusedMarkIsWrittenOnceTheDatabaseTakesIt();
    void aMarkWithoutEffectIsWrittenOnceItHasOne();
    void aRowThatRefusesForEverKeepsNoOtherOff();
    void eachIsTriedOnceInACycle();
    void whatIsOpenAgainOrGoneIsForgotten();
    void aRowThatOthersHoldIsTriedAgainLater();
    void nothingIsWrittenOnceTheLeaseIsLost();

private:
    void refuse(const QString &queueIds);
    void settle(int count);
    void retry();
    [[nodiscard]] QString marked();
    [[nodiscard]] QString noted();
    [[nodiscard]] const ResolvedTable &table() const { return m_tables.deliveredLogs; }

    std::unique_ptr<StoreFixture> m_store;
    WebhookTables m_tables;
    FencingToken m_fencingToken;
    RetryLimits m_limits;
};

void MarkRetryTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_tables = *resolveTables(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    m_fencingToken = m_store->lease();
    m_limits = {.time = std::chrono::minutes(1)};
    m_store->run(u"CREATE TABLE refused AS SELECT queue_id FROM delivered_logs WHERE 1 = 0"_s);
    if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        m_store->run(u"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
                     "'BEGIN IF EXISTS (SELECT 1 FROM refused WHERE queue_id = OLD.queue_id) THEN "
                     "RAISE EXCEPTION ''no''; END IF; RETURN NEW; END'"_s);
    }
    m_store->run(TestDatabase::choose(
        u"CREATE TRIGGER refuse BEFORE UPDATE ON delivered_logs WHEN EXISTS (SELECT 1 FROM refused "
        "WHERE queue_id = old.queue_id) BEGIN SELECT raise(abort, 'no'); END"_s,
        u"CREATE TRIGGER refuse BEFORE UPDATE ON delivered_logs FOR EACH ROW EXECUTE FUNCTION refuse()"_s,
        u"CREATE TRIGGER refuse BEFORE UPDATE ON delivered_logs FOR EACH ROW BEGIN IF EXISTS (SELECT 1 FROM refused "
        "WHERE queue_id = OLD.queue_id) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'; END IF; END"_s));
}

//! \param queueIds a condition
void MarkRetryTest::refuse(const QString &queueIds)
{
    m_store->run(u"DELETE FROM refused"_s);
    m_store->run(u"INSERT INTO refused SELECT queue_id FROM delivered_logs WHERE "_s + queueIds);
}

//! Rows 1, 2 … with queue ids of the same names, whose marks are refused.
void MarkRetryTest::settle(int count)
{
    QList<Settlement> settlements;
    const qint64 run = m_store->beginRun(m_fencingToken);
    m_store->run(m_store->database().dialect().beginForWrite);
    for (int id = 1; id <= count; ++id) {
        const QString queueId = QString::number(id);
        m_store->addDelivered(id, queueId, u"sent"_s);
        settlements.append({.entry = {.runId = run, .recordId = queueId, .queueId = queueId, .at = {}},
                            .rowsToMark = {deliveredRow(id, queueId, u"sent"_s)}});
    }
    m_store->run(u"COMMIT"_s);
    refuse(u"1 = 1"_s);
    QVERIFY(SettlementWriter(m_store->database(), m_tables).write(m_fencingToken, settlements));
    QCOMPARE(marked(), u"0"_s);
    QCOMPARE(noted(), QString::number(count));
}

//! In a cycle of its own.
void MarkRetryTest::retry()
{
    m_fencingToken = m_store->takeOver();
    const auto done = retryMarks(
        m_store->database(), m_tables, m_fencingToken, [] { return true; }, m_limits);
    QVERIFY2(done, qPrintable(done ? QString() : describe(done.error())));
}

QString MarkRetryTest::marked()
{
    return m_store->read(u"SELECT count(*) FROM delivered_logs WHERE "_s +
                         TestDatabase::choose(u"\"Updated\" = 1"_s, u"\"Updated\""_s, u"\"Updated\" = 1"_s));
}

QString MarkRetryTest::noted()
{
    const auto count = unmarkedRows(m_store->database(), table());
    return count ? QString::number(*count) : describe(count.error());
}

void MarkRetryTest::aRefusedMarkIsWrittenOnceTheDatabaseTakesIt()
{
    settle(2);
    retry();
    QCOMPARE(marked(), u"0"_s);
    refuse(u"queue_id = '2'"_s);
    retry();
    QCOMPARE(marked(), u"1"_s);
    QCOMPARE(noted(), u"1"_s);
    refuse(u"1 = 0"_s);
    retry();
    QCOMPARE(marked(), u"2"_s);
    QCOMPARE(noted(), u"0"_s);
}

void MarkRetryTest::aMarkWithoutEffectIsWrittenOnceItHasOne()
{
    settle(1);
    refuse(u"1 = 0"_s);
    if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        m_store->run(u"CREATE FUNCTION ignore() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'"_s);
    }
    m_store->run(TestDatabase::choose(
        u"CREATE TRIGGER ignoring BEFORE UPDATE ON delivered_logs BEGIN SELECT raise(ignore); END"_s,
        u"CREATE TRIGGER ignoring BEFORE UPDATE ON delivered_logs FOR EACH ROW EXECUTE FUNCTION ignore()"_s,
        u"CREATE TRIGGER ignoring BEFORE UPDATE ON delivered_logs FOR EACH ROW SET NEW.\"Updated\" = "
        "OLD.\"Updated\""_s));
    retry();
    QCOMPARE(marked(), u"0"_s);
    QCOMPARE(noted(), u"1"_s);
    m_store->run(u"DROP TRIGGER ignoring"_s + TestDatabase::choose({}, u" ON delivered_logs"_s, {}));
    retry();
    QCOMPARE(marked(), u"1"_s);
    QCOMPARE(noted(), u"0"_s);
}

void MarkRetryTest::aRowThatRefusesForEverKeepsNoOtherOff()
{
    constexpr int rows = 14;
    settle(rows);
    refuse(u"id <= 9 OR id = 12"_s);
    m_limits = {.rows = 6, .together = 3, .time = std::chrono::minutes(1)};
    const auto triedNow = [this] {
        return m_store->read(u"SELECT count(*) FROM statusbridge_unmarked_rows WHERE tried_by = ?"_s,
                             {m_fencingToken.token});
    };
    retry(); // "1" and "10" to "14" in the order of texts
    QCOMPARE(marked(), u"4"_s);
    QCOMPARE(triedNow(), u"2"_s);
    for (int cycle = 0; cycle < 2; ++cycle) {
        retry();
        QCOMPARE(triedNow(), u"6"_s);
    }
    refuse(u"id = 1"_s);
    retry();
    retry();
    QCOMPARE(marked(), QString::number(rows - 1));
    QCOMPARE(noted(), u"1"_s);
}

void MarkRetryTest::eachIsTriedOnceInACycle()
{
    settle(3);
    refuse(u"1 = 0"_s);
    QVERIFY(retryMarks(m_store->database(), m_tables, m_fencingToken, [] { return true; }));
    QCOMPARE(marked(), u"0"_s); // this cycle has tried them
    retry();
    QCOMPARE(marked(), u"3"_s);
}

void MarkRetryTest::whatIsOpenAgainOrGoneIsForgotten()
{
    settle(3);
    refuse(u"1 = 0"_s);
    m_store->run(u"DELETE FROM delivered_logs WHERE id = 1"_s);
    m_store->run(u"UPDATE delivered_logs SET status = 'delivered' WHERE id = 2"_s);
    retry();
    QCOMPARE(noted(), u"0"_s);
    QCOMPARE(marked(), u"1"_s);
    QCOMPARE(m_store->read(u"SELECT \"Updated\" FROM delivered_logs WHERE id = 2"_s), u"0"_s);
}

void MarkRetryTest::aRowThatOthersHoldIsTriedAgainLater()
{
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        return; // a file is locked as a whole
    }
    settle(8);
    refuse(u"1 = 0"_s);
    const auto other = m_store->connect();
    QVERIFY(other->run(other->dialect().beginForWrite));
    QVERIFY(other->run(u"UPDATE delivered_logs SET message_id = 'held' WHERE id = 2"_s));
    retry();
    QCOMPARE(marked(), u"7"_s);
    QVERIFY(other->run(u"ROLLBACK"_s));
    retry();
    QCOMPARE(marked(), u"8"_s);
}

void MarkRetryTest::nothingIsWrittenOnceTheLeaseIsLost()
{
    settle(1);
    refuse(u"1 = 0"_s);
    const FencingToken before = m_fencingToken;
    m_store->takeOver();
    m_store->takeOver(); // another token than that of the rows
    const auto done = retryMarks(m_store->database(), m_tables, {.token = before.token + 1}, [] { return true; });
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::LeaseLost);
    QCOMPARE(marked(), u"0"_s);
}

QTEST_GUILESS_MAIN(MarkRetryTest)

} // namespace tst_markretry

#include "tst_markretry.moc"
