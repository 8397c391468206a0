// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/rowsurvey.h"
#include "engine/store/settlementwriter.h"
#include "engine/store/webhookrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

class RowSurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRowCountsBeforeTheFirstSurvey();
    void openRowsBelowTheBorderAreRemembered();
    void rowsAboveTheBorderNeedNoSurvey();
    void whatWasSettledIsNotOpenAnyMore();
    void aRowThatCameLateIsFoundByTheSweep();
    void aRowWhoseWordChangedIsFoundByTheSweep();
    void theSweepGoesRoundAndRound();
    void aTableThatBeganAnewIsSurveyedAnew();
    void anotherMappingIsSurveyedAnew();
    void goesOnWhereItStopped();
    void lateRowsAreFoundBelowTheBorder();
    void writesNothingUnderALostLease();
    void ofALargeTableOnlyTheNewestRowsAreLookedAtUntilItIsSurveyed();
    void agreesWithTheWholeTable();
    void costsWhatTheOpenRowsCost();

private:
    void add(qint64 id, const QString &status = QStringLiteral("sent"));
    void settle(const QList<qint64> &ids, const QString &status = QStringLiteral("sent"));
    void survey(const SurveyLimits &limits = small());
    [[nodiscard]] static SurveyLimits small();
    [[nodiscard]] qint64 pending();
    [[nodiscard]] bool anyOpen();
    [[nodiscard]] qint64 remembered();
    [[nodiscard]] ResolvedTable table();

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<WebhookRows> m_rows;
    Fence m_fence;
};

void RowSurveyTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_rows = std::make_unique<WebhookRows>(m_store->database(), m_store->settings().webhookLogs,
                                           m_store->settings().deliveredLogs);
    QVERIFY(m_rows->prepare());
    m_fence = m_store->lease();
}

SurveyLimits RowSurveyTest::small()
{
    return {.recentRows = 3, .batchRows = 2, .sweptRows = 0};
}

ResolvedTable RowSurveyTest::table()
{
    return m_rows->tables().webhookLogs;
}

//! A row of its own queue id.
void RowSurveyTest::add(qint64 id, const QString &status)
{
    m_store->addWebhook(id, QStringLiteral("q-%1").arg(id), status);
}

void RowSurveyTest::settle(const QList<qint64> &ids, const QString &status)
{
    StatusRows rows;
    for (const qint64 id : ids) {
        rows += webhookRow(id, QStringLiteral("q-%1").arg(id), status);
    }
    QVERIFY(SettlementWriter(m_store->database(), m_rows->tables()).settleRows(m_fence, rows));
}

void RowSurveyTest::survey(const SurveyLimits &limits)
{
    const auto done = RowSurvey(m_store->database(), limits).update(m_fence, table(), [] { return true; });
    QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
}

qint64 RowSurveyTest::pending()
{
    const auto count = m_rows->openQueueIds();
    if (!count) {
        qFatal("%s", qPrintable(describe(count.error())));
    }
    return *count;
}

bool RowSurveyTest::anyOpen()
{
    return *m_rows->anyOpen();
}

qint64 RowSurveyTest::remembered()
{
    return m_store->read(QStringLiteral("SELECT count(*) FROM statusbridge_open_rows")).toLongLong();
}

void RowSurveyTest::everyRowCountsBeforeTheFirstSurvey()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    QCOMPARE(pending(), 10);
    settle({1, 2});
    QCOMPARE(pending(), 8);
}

void RowSurveyTest::openRowsBelowTheBorderAreRemembered()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    settle({2, 4});
    survey();
    QCOMPARE(remembered(), 5); // 1, 3, 5, 6, 7; the newest three are looked at each time
    QCOMPARE(pending(), 8);
    QVERIFY(anyOpen());
}

void RowSurveyTest::rowsAboveTheBorderNeedNoSurvey()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    settle({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    survey();
    QVERIFY(!anyOpen());
    // 9 is a row whose transaction ended after that of 10.
    m_store->run(QStringLiteral("UPDATE webhook_logs SET status = 'read' WHERE id = 9"));
    add(11);
    QCOMPARE(pending(), 2);
    QVERIFY(anyOpen());
}

void RowSurveyTest::whatWasSettledIsNotOpenAnyMore()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    survey();
    settle({1, 2, 3, 4, 5, 6, 8, 9, 10});
    QCOMPARE(pending(), 1);
    survey();
    QCOMPARE(remembered(), 1);
    QCOMPARE(pending(), 1);
    m_store->run(QStringLiteral("DELETE FROM webhook_logs WHERE id = 7"));
    QVERIFY(!anyOpen());
    survey();
    QCOMPARE(remembered(), 0);
}

void RowSurveyTest::aRowThatCameLateIsFoundByTheSweep()
{
    for (qint64 id = 10; id <= 20; ++id) {
        add(id);
    }
    settle({10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20});
    survey();
    add(5);
    QVERIFY(!anyOpen());
    survey({.recentRows = 3, .batchRows = 2, .sweptRows = 100});
    QVERIFY(anyOpen());
    QCOMPARE(pending(), 1);
}

void RowSurveyTest::aRowWhoseWordChangedIsFoundByTheSweep()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    settle({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    survey();
    m_store->run(QStringLiteral("UPDATE webhook_logs SET status = 'delivered' WHERE id = 4"));
    // Matching reads the table itself, so that its record is worked on in any case.
    QVERIFY(m_rows->rowsOf({QStringLiteral("q-4")})->value(QStringLiteral("q-4")).constFirst().open);
    survey({.recentRows = 3, .batchRows = 2, .sweptRows = 100});
    QCOMPARE(pending(), 1);
}

void RowSurveyTest::theSweepGoesRoundAndRound()
{
    for (qint64 id = 1; id <= 13; ++id) {
        add(id);
    }
    settle({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
    survey();
    m_store->run(QStringLiteral("UPDATE webhook_logs SET status = 'delivered' WHERE id IN (1, 9)"));
    const SurveyLimits slice = {.recentRows = 3, .batchRows = 2, .sweptRows = 4};
    survey(slice); // 1 to 4
    QCOMPARE(pending(), 1);
    survey(slice); // 5 to 8
    QCOMPARE(pending(), 1);
    survey(slice); // 9 and 10
    QCOMPARE(pending(), 2);
    m_store->run(QStringLiteral("UPDATE webhook_logs SET status = 'read' WHERE id = 3"));
    survey(slice);
    survey(slice);
    QCOMPARE(pending(), 3);
}

void RowSurveyTest::aTableThatBeganAnewIsSurveyedAnew()
{
    for (qint64 id = 100; id <= 110; ++id) {
        add(id);
    }
    survey();
    m_store->run(QStringLiteral("DELETE FROM webhook_logs"));
    add(1);
    add(2);
    survey();
    QCOMPARE(pending(), 2);
    QCOMPARE(remembered(), 0);
}

void RowSurveyTest::anotherMappingIsSurveyedAnew()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    settle({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    survey();
    TableMapping mapping = m_store->settings().webhookLogs;
    mapping.status = QStringLiteral("recipient_id");
    WebhookRows others(m_store->database(), mapping, m_store->settings().deliveredLogs);
    QVERIFY(others.prepare());
    QCOMPARE(*others.openQueueIds(), 10);
}

void RowSurveyTest::goesOnWhereItStopped()
{
    for (qint64 id = 1; id <= 11; ++id) {
        add(id);
    }
    int batches = 0;
    QVERIFY(RowSurvey(m_store->database(), small()).update(m_fence, table(), [&batches] { return ++batches <= 1; }));
    QCOMPARE(remembered(), 2);
    QCOMPARE(pending(), 11);
    survey();
    QCOMPARE(remembered(), 8);
    QCOMPARE(pending(), 11);
}

void RowSurveyTest::lateRowsAreFoundBelowTheBorder()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    survey();
    m_store->run(QStringLiteral("INSERT INTO statusbridge_delivered_queue_ids (queue_id) VALUES ('q-2'), ('q-10')"));
    const auto late = m_rows->lateRows(10);
    QVERIFY(late);
    QStringList ids;
    for (const StatusRow &row : *late) {
        ids += row.id;
    }
    ids.sort();
    QCOMPARE(ids, (QStringList{QStringLiteral("10"), QStringLiteral("2")}));
    QCOMPARE(m_rows->lateRows(1)->size(), 1);
}

void RowSurveyTest::writesNothingUnderALostLease()
{
    for (qint64 id = 1; id <= 10; ++id) {
        add(id);
    }
    m_store->takeOver();
    const auto done = RowSurvey(m_store->database(), small()).update(m_fence, table(), [] { return true; });
    QVERIFY(done.error().kind == ErrorKind::LeaseLost);
    QCOMPARE(remembered(), 0);
    QCOMPARE(pending(), 10);
}

//! Rows come, change, go and are settled as they like; after a sweep of everything the count is that of the table.
void RowSurveyTest::ofALargeTableOnlyTheNewestRowsAreLookedAtUntilItIsSurveyed()
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
    QVERIFY(*rows.anyOpen()); // nobody knows yet
    QCOMPARE(rows.lateRows(10)->size(), 0);
    QCOMPARE(rows.rowsOf({QStringLiteral("q-10")})->size(), 1); // whatever was looked at

    survey();
    QCOMPARE(*rows.openQueueIds(), 2);
    QVERIFY(*rows.anyOpen());
    settle({10, 20});
    QVERIFY(!*rows.anyOpen());
    QVERIFY(rows.prepare());
    QVERIFY(!*rows.anyOpen());
}

void RowSurveyTest::agreesWithTheWholeTable()
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
                m_store->run(QStringLiteral("UPDATE webhook_logs SET status = 'read' WHERE id = ?"), {id});
                break;
            default:
                m_store->run(QStringLiteral("DELETE FROM webhook_logs WHERE id = ?"), {id / 4});
            }
        }
        survey({.recentRows = 5, .batchRows = 7, .sweptRows = 1000});
        const QString whole = m_store->read(QStringLiteral(
            "SELECT count(DISTINCT queue_id) FROM webhook_logs r WHERE NOT EXISTS (SELECT 1 FROM "
            "statusbridge_settled_rows s WHERE s.source = 1 AND s.queue_id = r.queue_id AND s.word = r.status)"));
        QCOMPARE(pending(), whole.toLongLong());
        QCOMPARE(anyOpen(), whole != u"0");
    }
}

void RowSurveyTest::costsWhatTheOpenRowsCost()
{
    if (TestDatabase::kind() != TestDatabase::Kind::Sqlite) {
        return; // the others' planners decide by the number of rows
    }
    QString plan;
    const QString sql = openRowsSql(m_store->database().dialect(), table(), {.access = OpenRowAccess::Survey}, 1000,
                                    QStringLiteral("r.queue_id"), QStringLiteral("1 = 1"));
    QVERIFY(m_store->database().forEachRow(QStringLiteral("EXPLAIN QUERY PLAN ") + sql, {},
                                           [&](const QSqlQuery &row) { plan += row.value(3).toString() + u'\n'; }));
    QVERIFY2(plan.contains(QStringLiteral("SEARCH r USING INTEGER PRIMARY KEY (rowid>?)")), qPrintable(plan));
    QVERIFY2(plan.contains(QStringLiteral("SEARCH o USING PRIMARY KEY")), qPrintable(plan));
    QVERIFY2(!plan.contains(QStringLiteral("SCAN r")), qPrintable(plan));
}

QTEST_GUILESS_MAIN(RowSurveyTest)
#include "tst_rowsurvey.moc"
