// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/failurememory.h"
#include "engine/store/intentjournal.h"
#include "engine/store/runjournal.h"
#include "engine/store/settlementwriter.h"
#include "engine/store/webhookrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

namespace {

const QDateTime at = QDateTime::fromMSecsSinceEpoch(1750030073123, Qt::UTC);

} // namespace

class SettlementWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void marksTheRowsThatWereRead();
    void leavesARowOpenWhoseWordChangedMeanwhile_data();
    void leavesARowOpenWhoseWordChangedMeanwhile();
    void leavesARowOpenThatArrivedMeanwhile();
    void leavesARowAloneWhoseQueueIdChanged();
    void marksInTheFormThatTheColumnHas();
    void survivesARowThatIsGone();
    void writesTheJournal();
    void keepsNineteenDigitsOfIds();
    void endsIntents();
    void remembersWhatWasCarriedOverAsDelivered();
    void startsAndEndsStreaks();
    void writesNothingUnderALostLease();
    void writesAllOrNothing();
    void aThousandSettlementsTakeAsManyStatementsAsOne();
    void nothingToWriteCostsNothing();

private:
    [[nodiscard]] Settlement settlement(const QString &queueId, const StatusRows &rows) const;
    [[nodiscard]] Expected<void> write(const QList<Settlement> &settlements);
    [[nodiscard]] QString updatedOf(qint64 id) const;

    std::unique_ptr<StoreFixture> m_store;
    WebhookTables m_tables;
    Fence m_fence;
    qint64 m_runId = 0;
};

void SettlementWriterTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_tables = *resolveTables(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    m_fence = m_store->lease();
    m_runId = m_store->beginRun(m_fence);
}

Settlement SettlementWriterTest::settlement(const QString &queueId, const StatusRows &rows) const
{
    Settlement settled;
    settled.entry.runId = m_runId;
    settled.entry.recordId = QStringLiteral("4000000000000") + queueId;
    settled.entry.queueId = queueId;
    settled.entry.outcome = RecordOutcome::Updated;
    settled.entry.at = at;
    settled.rowsToMark = rows;
    return settled;
}

Expected<void> SettlementWriterTest::write(const QList<Settlement> &settlements)
{
    return SettlementWriter(m_store->database(), m_tables).write(m_fence, settlements);
}

QString SettlementWriterTest::updatedOf(qint64 id) const
{
    return m_store->read(QStringLiteral("SELECT \"Updated\" FROM delivered_logs WHERE id = ?"), {id});
}

void SettlementWriterTest::marksTheRowsThatWereRead()
{
    const QString q = QStringLiteral("1");
    m_store->addDelivered(1, q, QStringLiteral("Delivered "));
    m_store->addDelivered(2, q, QStringLiteral("sent"));
    m_store->addWebhook(1, q, QStringLiteral("sent"));
    QVERIFY(write(
        {settlement(q, {deliveredRow(1, q, QStringLiteral("Delivered ")), webhookRow(1, q, QStringLiteral("sent"))})}));
    QCOMPARE(updatedOf(1), QStringLiteral("1"));
    QCOMPARE(updatedOf(2), QStringLiteral("0"));
    QCOMPARE(m_store->read(QStringLiteral("SELECT source || queue_id || row_id || word FROM "
                                          "statusbridge_settled_rows")),
             QStringLiteral("111sent"));
}

void SettlementWriterTest::leavesARowOpenWhoseWordChangedMeanwhile_data()
{
    QTest::addColumn<QVariant>("inTable");
    QTest::addColumn<QString>("wasRead");
    QTest::addColumn<bool>("marked");
    const QString sent = QStringLiteral("sent");
    QTest::newRow("same") << QVariant(sent) << sent << true;
    QTest::newRow("another word") << QVariant(QStringLiteral("delivered")) << sent << false;
    QTest::newRow("another case") << QVariant(QStringLiteral("SENT")) << sent << false;
    QTest::newRow("a blank more") << QVariant(QStringLiteral("sent ")) << sent << false;
    QTest::newRow("a word where there was none") << QVariant(sent) << QString() << false;
    QTest::newRow("none where there was a word") << QVariant() << sent << false;
    QTest::newRow("none as before") << QVariant() << QString() << true;
    QTest::newRow("empty is not none") << QVariant(QStringLiteral("")) << QString() << false;
}

void SettlementWriterTest::leavesARowOpenWhoseWordChangedMeanwhile()
{
    QFETCH(QVariant, inTable);
    QFETCH(QString, wasRead);
    QFETCH(bool, marked);
    const QString q = QStringLiteral("1");
    m_store->addDelivered(1, q, inTable);
    m_store->addWebhook(1, q, inTable);
    QVERIFY(write({settlement(q, {deliveredRow(1, q, wasRead), webhookRow(1, q, wasRead)})}));
    QCOMPARE(updatedOf(1) == QStringLiteral("1"), marked);
    QCOMPARE(m_store->read(QStringLiteral("SELECT count(*) FROM statusbridge_settled_rows")) == QStringLiteral("1"),
             marked);
}

void SettlementWriterTest::leavesARowOpenThatArrivedMeanwhile()
{
    const QString q = QStringLiteral("1");
    m_store->addDelivered(1, q, QStringLiteral("sent"));
    m_store->addDelivered(2, q, QStringLiteral("delivered"));
    QVERIFY(write({settlement(q, {deliveredRow(1, q, QStringLiteral("sent"))})}));
    QCOMPARE(updatedOf(2), QStringLiteral("0"));
}

void SettlementWriterTest::leavesARowAloneWhoseQueueIdChanged()
{
    m_store->addDelivered(1, QStringLiteral("2"), QStringLiteral("sent"));
    QVERIFY(write({settlement(QStringLiteral("1"), {deliveredRow(1, QStringLiteral("1"), QStringLiteral("sent"))})}));
    QCOMPARE(updatedOf(1), QStringLiteral("0"));
}

void SettlementWriterTest::marksInTheFormThatTheColumnHas()
{
    const QString q = QStringLiteral("1");
    const QString sent = QStringLiteral("sent");
    m_store->run(QStringLiteral("DROP TABLE delivered_logs"));
    m_store->run(QStringLiteral("CREATE TABLE delivered_logs (id INTEGER PRIMARY KEY, queue_id TEXT, message_id TEXT, "
                                "status TEXT, recipient_id TEXT, timestamp TEXT, \"Updated\" TEXT)"));
    m_tables = *resolveTables(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    m_store->addDelivered(1, q, sent, QStringLiteral("false"));
    m_store->addDelivered(2, q, sent, QStringLiteral("False"));
    m_store->addDelivered(3, q, sent, QVariant());
    m_store->addDelivered(4, q, sent, 0);
    QVERIFY(write({settlement(
        q, {deliveredRow(1, q, sent), deliveredRow(2, q, sent), deliveredRow(3, q, sent), deliveredRow(4, q, sent)})}));
    QCOMPARE(updatedOf(1), QStringLiteral("true"));
    QCOMPARE(updatedOf(2), QStringLiteral("True"));
    QCOMPARE(updatedOf(3), QStringLiteral("1"));
    QCOMPARE(updatedOf(4), QStringLiteral("1"));
}

void SettlementWriterTest::survivesARowThatIsGone()
{
    const QString q = QStringLiteral("1");
    QVERIFY(write({settlement(q, {deliveredRow(99, q, QStringLiteral("sent"))})}));
    QCOMPARE(m_store->read(QStringLiteral("SELECT count(*) FROM statusbridge_journal")), QStringLiteral("1"));
}

void SettlementWriterTest::writesTheJournal()
{
    Settlement settled = settlement(QStringLiteral("it's \"1\""), {});
    settled.entry.outcome = RecordOutcome::Failed;
    settled.entry.statusBefore = QStringLiteral("sent");
    settled.entry.statusAfter = QStringLiteral("delivered");
    settled.entry.messageId = QStringLiteral("wamid.A");
    settled.entry.recipientId = QStringLiteral("15550001234");
    settled.entry.reason = QStringLiteral("Zoho refused it.");
    settled.entry.zohoWords = QStringLiteral("Invalid \u00e9 value");
    settled.entry.zohoCode = 3002;
    QVERIFY(write({settled}));
    const auto entries = RunJournal(m_store->database()).entries(m_runId, 0, 10);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    const JournalEntry &entry = entries->constFirst();
    QVERIFY(entry.id > 0);
    QCOMPARE(entry.runId, m_runId);
    QCOMPARE(entry.recordId, settled.entry.recordId);
    QCOMPARE(entry.queueId, settled.entry.queueId);
    QVERIFY(entry.outcome == RecordOutcome::Failed);
    QCOMPARE(entry.statusBefore, settled.entry.statusBefore);
    QCOMPARE(entry.statusAfter, settled.entry.statusAfter);
    QCOMPARE(entry.messageId, settled.entry.messageId);
    QCOMPARE(entry.recipientId, settled.entry.recipientId);
    QCOMPARE(entry.reason, settled.entry.reason);
    QCOMPARE(entry.zohoWords, settled.entry.zohoWords);
    QCOMPARE(entry.zohoCode, 3002);
    QCOMPARE(entry.at, at);
}

void SettlementWriterTest::keepsNineteenDigitsOfIds()
{
    const QString q = QStringLiteral("1");
    constexpr qint64 id = 9007199254740993; // the first whole number that a double doesn't hold
    m_store->addDelivered(id, q, QStringLiteral("sent"));
    m_store->addDelivered(id - 1, q, QStringLiteral("sent"));
    Settlement settled = settlement(q, {deliveredRow(id, q, QStringLiteral("sent"))});
    settled.entry.recordId = QStringLiteral("4000000000000000003");
    QVERIFY(write({settled}));
    QCOMPARE(updatedOf(id), QStringLiteral("1"));
    QCOMPARE(updatedOf(id - 1), QStringLiteral("0"));
    QCOMPARE(m_store->read(QStringLiteral("SELECT record_id FROM statusbridge_journal")), settled.entry.recordId);
}

void SettlementWriterTest::endsIntents()
{
    IntentJournal intents(m_store->database());
    const auto begun = intents.begin(m_fence, QList<Intent>(3));
    QVERIFY(begun);
    Settlement settled = settlement(QStringLiteral("1"), {});
    settled.endsIntents = {begun->at(0).id, begun->at(2).id};
    QVERIFY(write({settled}));
    const auto left = intents.open();
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->constFirst().id, begun->at(1).id);
}

void SettlementWriterTest::remembersWhatWasCarriedOverAsDelivered()
{
    Settlement settled = settlement(QStringLiteral("1"), {});
    settled.carriedOverAsDelivered = true;
    QVERIFY(write({settled, settled, settlement(QStringLiteral("2"), {})}));
    QVERIFY2(write({settled}), "known already");
    WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    QVERIFY(rows.prepare());
    QCOMPARE(*rows.wasDelivered(QStringLiteral("1")), true);
    QCOMPARE(*rows.wasDelivered(QStringLiteral("2")), false);
}

void SettlementWriterTest::startsAndEndsStreaks()
{
    FailureMemory memory(m_store->database());
    Settlement failing = settlement(QStringLiteral("1"), {});
    failing.failure = RecordFailure{.recordId = failing.entry.recordId,
                                    .queueId = QStringLiteral("1"),
                                    .streak = 1,
                                    .firstFailed = at,
                                    .parkedAt = {},
                                    .reason = QStringLiteral("Zoho refused it."),
                                    .zohoWords = QStringLiteral("Invalid value"),
                                    .zohoCode = 3002,
                                    .knownRows = {QStringLiteral("delivered_logs:12")}};
    QVERIFY(write({failing}));
    RecordFailure known = memory.all()->value(failing.entry.recordId);
    QCOMPARE(known.streak, 1);
    QCOMPARE(known.firstFailed, at);
    QVERIFY(!known.isParked());
    QCOMPARE(known.knownRows, failing.failure->knownRows);
    QCOMPARE(known.zohoCode, 3002);

    failing.failure->streak = 3;
    failing.failure->parkedAt = at;
    QVERIFY(write({failing}));
    known = memory.all()->value(failing.entry.recordId);
    QCOMPARE(known.streak, 3);
    QCOMPARE(known.parkedAt, at);

    Settlement succeeding = settlement(QStringLiteral("1"), {});
    succeeding.clearsFailure = true;
    QVERIFY(write({succeeding}));
    QVERIFY(memory.all()->isEmpty());
}

void SettlementWriterTest::writesNothingUnderALostLease()
{
    const QString q = QStringLiteral("1");
    m_store->addDelivered(1, q, QStringLiteral("sent"));
    m_store->addWebhook(1, q, QStringLiteral("sent"));
    const StatusRows rows = {deliveredRow(1, q, QStringLiteral("sent")), webhookRow(1, q, QStringLiteral("sent"))};
    m_store->takeOver();
    const auto written = write({settlement(q, rows)});
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::LeaseLost);
    const auto settled = SettlementWriter(m_store->database(), m_tables).settleRows(m_fence, rows);
    QVERIFY(!settled);
    QVERIFY(settled.error().kind == ErrorKind::LeaseLost);
    QCOMPARE(updatedOf(1), QStringLiteral("0"));
    QCOMPARE(m_store->read(QStringLiteral("SELECT count(*) FROM statusbridge_settled_rows")), QStringLiteral("0"));
    QCOMPARE(m_store->read(QStringLiteral("SELECT count(*) FROM statusbridge_journal")), QStringLiteral("0"));
}

void SettlementWriterTest::writesAllOrNothing()
{
    const QString q = QStringLiteral("1");
    m_store->addDelivered(1, q, QStringLiteral("sent"));
    Settlement ofNoRun = settlement(q, {deliveredRow(1, q, QStringLiteral("sent"))});
    ofNoRun.entry.runId = 12345;
    QVERIFY(!write({ofNoRun}));
    QCOMPARE(updatedOf(1), QStringLiteral("0"));
}

void SettlementWriterTest::aThousandSettlementsTakeAsManyStatementsAsOne()
{
    const auto statementsFor = [this](int first, int count) {
        QList<Settlement> settlements;
        m_store->run(m_store->database().dialect().beginForWrite());
        for (int i = first; i < first + count; ++i) {
            const QString q = QString::number(i);
            m_store->addDelivered(i, q, QStringLiteral("sent"));
            m_store->addWebhook(i, q, QStringLiteral("sent"));
            Settlement settled =
                settlement(q, {deliveredRow(i, q, QStringLiteral("sent")), webhookRow(i, q, QStringLiteral("sent"))});
            settled.carriedOverAsDelivered = true;
            settled.clearsFailure = true;
            settled.endsIntents = {i};
            settlements += settled;
        }
        m_store->run(QStringLiteral("COMMIT"));
        const qint64 before = m_store->database().statementCount();
        return write(settlements) ? m_store->database().statementCount() - before : -1;
    };
    const qint64 forOne = statementsFor(1, 1);
    QVERIFY(forOne > 0);
    QCOMPARE(statementsFor(2, 1000), forOne);
    QCOMPARE(m_store->read(QStringLiteral("SELECT count(*) FROM delivered_logs WHERE \"Updated\" = '1'")),
             QStringLiteral("1001"));
    QCOMPARE(m_store->read(QStringLiteral("SELECT count(*) FROM statusbridge_settled_rows")), QStringLiteral("1001"));
}

void SettlementWriterTest::nothingToWriteCostsNothing()
{
    const qint64 before = m_store->database().statementCount();
    QVERIFY(write({}));
    QCOMPARE(m_store->database().statementCount(), before);
}

QTEST_GUILESS_MAIN(SettlementWriterTest)
#include "tst_settlementwriter.moc"
