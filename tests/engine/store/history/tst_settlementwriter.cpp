// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookrows.h"
#include "engine/store/history/failuretable.h"
#include "engine/store/history/intentjournal.h"
#include "engine/store/history/runhistory.h"
#include "engine/store/history/runjournal.h"
#include "engine/store/history/settlementwriter.h"
#include "tests/engine/store/history/settlementtest.h"

#include <QtTest>

namespace tst_settlementwriter {

using namespace statusbridge;

class SettlementWriterTest : public SettlementTest
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheRowsThatWereRead();
    void leavesARowOpenWhoseWordChangedMeanwhile_data();
    void leavesARowOpenWhoseWordChangedMeanwhile();
    void leavesARowOpenWhoseMessageOrTimeChangedMeanwhile();
    void aSettledRowThatIsOfAnotherMessageLaterIsOpen();
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
    void halfACharacterOfZohosWordsKeepsNothingFromBeingNoted();
    void aThousandSettlementsTakeAsManyStatementsAsOne();
    void nothingToWriteCostsNothing();
};

void SettlementWriterTest::marksTheRowsThatWereRead()
{
    const QString q = u"1"_s;
    m_store->addDelivered(1, q, u"Delivered "_s);
    m_store->addDelivered(2, q, u"sent"_s);
    m_store->addWebhook(1, q, u"sent"_s);
    QVERIFY(write({settlement(q, {deliveredRow(1, q, u"Delivered "_s), webhookRow(1, q, u"sent"_s)})}));
    QCOMPARE(updatedOf(1), u"1"_s);
    QCOMPARE(updatedOf(2), u"0"_s);
    QCOMPARE(m_store->read(u"SELECT source || queue_id || row_id || word FROM "
                           "statusbridge_settled_rows"_s),
             u"111sent"_s);
}

void SettlementWriterTest::leavesARowOpenWhoseWordChangedMeanwhile_data()
{
    QTest::addColumn<QVariant>("inTable");
    QTest::addColumn<QString>("wasRead");
    QTest::addColumn<bool>("marked");
    const QString sent = u"sent"_s;
    QTest::newRow("same") << QVariant(sent) << sent << true;
    QTest::newRow("another word") << QVariant(u"delivered"_s) << sent << false;
    QTest::newRow("another case") << QVariant(u"SENT"_s) << sent << false;
    QTest::newRow("a blank more") << QVariant(u"sent "_s) << sent << false;
    QTest::newRow("a word where there was none") << QVariant(sent) << QString() << false;
    QTest::newRow("none where there was a word") << QVariant() << sent << false;
    QTest::newRow("none as before") << QVariant() << QString() << true;
    QTest::newRow("empty is not none") << QVariant(u""_s) << QString() << false;
}

void SettlementWriterTest::leavesARowOpenWhoseWordChangedMeanwhile()
{
    QFETCH(QVariant, inTable);
    QFETCH(QString, wasRead);
    QFETCH(bool, marked);
    const QString q = u"1"_s;
    m_store->addDelivered(1, q, inTable);
    m_store->addWebhook(1, q, inTable);
    QVERIFY(write({settlement(q, {deliveredRow(1, q, wasRead), webhookRow(1, q, wasRead)})}));
    QCOMPARE(updatedOf(1) == u"1"_s, marked);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_settled_rows"_s) == u"1"_s, marked);
}

void SettlementWriterTest::leavesARowOpenWhoseMessageOrTimeChangedMeanwhile()
{
    const QString sent = u"sent"_s;
    const QString settled = u"SELECT count(*) FROM statusbridge_settled_rows"_s;
    int id = 0;
    for (const QString &change : {u"message_id = 'wamid.B'"_s, u"message_id = NULL"_s, u"timestamp = '1750030074'"_s,
                                  u"message_id = 'wamid.a'"_s, u"recipient_id = '1'"_s}) {
        const QString q = QString::number(++id);
        const bool isSame = change.startsWith(u"recipient");
        m_store->addDelivered(id, q, sent);
        m_store->addWebhook(id, q, sent);
        m_store->run(u"UPDATE delivered_logs SET %1 WHERE id = %2"_s.arg(change, q));
        m_store->run(u"UPDATE webhook_logs SET %1 WHERE id = %2"_s.arg(change, q));
        QVERIFY(write({settlement(q, {deliveredRow(id, q, sent), webhookRow(id, q, sent)})}));
        QCOMPARE(updatedOf(id), isSame ? u"1"_s : u"0"_s);
        QCOMPARE(m_store->read(settled), isSame ? u"1"_s : u"0"_s);
    }
    // Which message it is of can't be told where its id can't be read.
    StatusRow unreadable = webhookRow(1, u"1"_s, sent);
    unreadable.messageId = QString(QChar::ReplacementCharacter);
    QVERIFY(write({settlement(u"1"_s, {unreadable})}));
    QCOMPARE(m_store->read(settled), u"2"_s);
}

void SettlementWriterTest::aSettledRowThatIsOfAnotherMessageLaterIsOpen()
{
    const QString q = u"1"_s;
    const auto isOpen = [&] {
        WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
        return rows.prepare() && rows.rowsOf({q})->value(q).constFirst().open;
    };
    m_store->addWebhook(1, q, u"sent"_s);
    QVERIFY(write({settlement(q, {webhookRow(1, q, u"sent"_s)})}));
    QVERIFY(!isOpen());
    m_store->run(u"UPDATE webhook_logs SET message_id = 'wamid.B'"_s);
    QVERIFY(isOpen());
    m_store->run(u"UPDATE webhook_logs SET message_id = NULL"_s);
    QVERIFY(isOpen());
    m_store->run(u"UPDATE statusbridge_settled_rows SET message_id = NULL"_s);
    QVERIFY2(!isOpen(), "an earlier version settled it");
}

void SettlementWriterTest::leavesARowOpenThatArrivedMeanwhile()
{
    const QString q = u"1"_s;
    m_store->addDelivered(1, q, u"sent"_s);
    m_store->addDelivered(2, q, u"delivered"_s);
    QVERIFY(write({settlement(q, {deliveredRow(1, q, u"sent"_s)})}));
    QCOMPARE(updatedOf(2), u"0"_s);
}

void SettlementWriterTest::leavesARowAloneWhoseQueueIdChanged()
{
    m_store->addDelivered(1, u"2"_s, u"sent"_s);
    QVERIFY(write({settlement(u"1"_s, {deliveredRow(1, u"1"_s, u"sent"_s)})}));
    QCOMPARE(updatedOf(1), u"0"_s);
}

void SettlementWriterTest::marksInTheFormThatTheColumnHas()
{
    const QString q = u"1"_s;
    const QString sent = u"sent"_s;
    m_store->run(u"DROP TABLE delivered_logs"_s);
    m_store->run(u"CREATE TABLE delivered_logs (id INTEGER PRIMARY KEY, queue_id TEXT, message_id TEXT, "
                 "status TEXT, recipient_id TEXT, timestamp TEXT, \"Updated\" TEXT)"_s);
    m_tables = *resolveTables(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    m_store->addDelivered(1, q, sent, u"false"_s);
    m_store->addDelivered(2, q, sent, u"False"_s);
    m_store->addDelivered(3, q, sent, QVariant());
    m_store->addDelivered(4, q, sent, 0);
    QVERIFY(write({settlement(
        q, {deliveredRow(1, q, sent), deliveredRow(2, q, sent), deliveredRow(3, q, sent), deliveredRow(4, q, sent)})}));
    QCOMPARE(updatedOf(1), u"true"_s);
    QCOMPARE(updatedOf(2), u"True"_s);
    QCOMPARE(updatedOf(3), u"1"_s);
    QCOMPARE(updatedOf(4), u"1"_s);
}

void SettlementWriterTest::survivesARowThatIsGone()
{
    const QString q = u"1"_s;
    QVERIFY(write({settlement(q, {deliveredRow(99, q, u"sent"_s)})}));
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_journal"_s), u"1"_s);
}

void SettlementWriterTest::writesTheJournal()
{
    Settlement settled = settlement(u"it's \"1\""_s, {});
    settled.entry.outcome = RecordOutcome::Failed;
    settled.entry.statusBefore = u"sent"_s;
    settled.entry.statusAfter = u"delivered"_s;
    settled.entry.messageId = u"wamid.A"_s;
    settled.entry.recipientId = u"15550001234"_s;
    settled.entry.reason = u"Zoho refused it."_s;
    settled.entry.zohoWords = u"Invalid \u00e9 value"_s;
    settled.entry.zohoCode = 3002;
    QVERIFY(write({settled}));
    const auto entries = RunHistory(m_store->database()).entries(m_runId, {}, 0, 10);
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
    QCOMPARE(entry.at, at());
}

void SettlementWriterTest::keepsNineteenDigitsOfIds()
{
    const QString q = u"1"_s;
    constexpr qint64 id = 9007199254740993; // the first whole number that a double doesn't hold
    m_store->addDelivered(id, q, u"sent"_s);
    m_store->addDelivered(id - 1, q, u"sent"_s);
    Settlement settled = settlement(q, {deliveredRow(id, q, u"sent"_s)});
    settled.entry.recordId = u"4000000000000000003"_s;
    QVERIFY(write({settled}));
    QCOMPARE(updatedOf(id), u"1"_s);
    QCOMPARE(updatedOf(id - 1), u"0"_s);
    QCOMPARE(m_store->read(u"SELECT record_id FROM statusbridge_journal"_s), settled.entry.recordId);
}

void SettlementWriterTest::endsIntents()
{
    IntentJournal intents(m_store->database());
    const auto begun = intents.begin(m_fencingToken, QList<Intent>(3));
    QVERIFY(begun);
    Settlement settled = settlement(u"1"_s, {});
    settled.endsIntents = {begun->stored.at(0).id, begun->stored.at(2).id};
    QVERIFY(write({settled}));
    const auto left = intents.open();
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->constFirst().id, begun->stored.at(1).id);
}

void SettlementWriterTest::remembersWhatWasCarriedOverAsDelivered()
{
    Settlement settled = settlement(u"1"_s, {});
    settled.carriedOverAsDelivered = true;
    QVERIFY(write({settled, settled, settlement(u"2"_s, {})}));
    QVERIFY2(write({settled}), "known already");
    WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    QVERIFY(rows.prepare());
    QCOMPARE(*rows.wasDelivered(u"1"_s), true);
    QCOMPARE(*rows.wasDelivered(u"2"_s), false);
}

void SettlementWriterTest::startsAndEndsStreaks()
{
    FailureTable memory(m_store->database());
    Settlement failing = settlement(u"1"_s, {});
    failing.failure = RecordFailure{.recordId = failing.entry.recordId,
                                    .queueId = u"1"_s,
                                    .streak = 1,
                                    .firstFailed = at(),
                                    .parkedAt = {},
                                    .reason = u"Zoho refused it."_s,
                                    .zohoWords = u"Invalid value"_s,
                                    .zohoCode = 3002,
                                    .knownRows = {u"delivered_logs:12"_s}};
    QVERIFY(write({failing}));
    RecordFailure known = memory.all()->value(failing.entry.recordId);
    QCOMPARE(known.streak, 1);
    QCOMPARE(known.firstFailed, at());
    QVERIFY(!known.isParked());
    QCOMPARE(known.knownRows, failing.failure->knownRows);
    QCOMPARE(known.zohoCode, 3002);

    failing.failure->streak = 3;
    failing.failure->parkedAt = at();
    QVERIFY(write({failing}));
    known = memory.all()->value(failing.entry.recordId);
    QCOMPARE(known.streak, 3);
    QCOMPARE(known.parkedAt, at());

    Settlement succeeding = settlement(u"1"_s, {});
    succeeding.clearsFailure = true;
    QVERIFY(write({succeeding}));
    QVERIFY(memory.all()->isEmpty());
}

void SettlementWriterTest::writesNothingUnderALostLease()
{
    const QString q = u"1"_s;
    m_store->addDelivered(1, q, u"sent"_s);
    m_store->addWebhook(1, q, u"sent"_s);
    const StatusRows rows = {deliveredRow(1, q, u"sent"_s), webhookRow(1, q, u"sent"_s)};
    m_store->takeOver();
    const auto written = write({settlement(q, rows)});
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::LeaseLost);
    QCOMPARE(updatedOf(1), u"0"_s);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_settled_rows"_s), u"0"_s);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_journal"_s), u"0"_s);
}

void SettlementWriterTest::writesAllOrNothing()
{
    const QString q = u"1"_s;
    m_store->addDelivered(1, q, u"sent"_s);
    Settlement ofNoRun = settlement(q, {deliveredRow(1, q, u"sent"_s)});
    ofNoRun.entry.runId = 12345;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be written"_s));
    QVERIFY(write({ofNoRun}));
    QCOMPARE(updatedOf(1), u"0"_s);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_settled_rows"_s), u"0"_s);
}

void SettlementWriterTest::halfACharacterOfZohosWordsKeepsNothingFromBeingNoted()
{
    Settlement failing = settlement(u"1"_s, {});
    failing.entry.zohoWords = u"Invalid value: abc"_s + QChar(0xd83d);
    failing.failure = RecordFailure{.recordId = failing.entry.recordId,
                                    .queueId = u"1"_s,
                                    .streak = 1,
                                    .firstFailed = at(),
                                    .parkedAt = {},
                                    .reason = u"Zoho refused it."_s,
                                    .zohoWords = failing.entry.zohoWords,
                                    .zohoCode = 3002,
                                    .knownRows = {u"delivered_logs:12"_s + QChar(0xd83d)}};
    QVERIFY(write({failing}));
    const auto failures = FailureTable(m_store->database()).all();
    QVERIFY(failures);
    QCOMPARE(failures->value(failing.entry.recordId).zohoWords, u"Invalid value: abc\ufffd"_s);
    QCOMPARE(m_store->read(u"SELECT zoho_words FROM statusbridge_journal"_s), u"Invalid value: abc\ufffd"_s);
}

void SettlementWriterTest::aThousandSettlementsTakeAsManyStatementsAsOne()
{
    const auto statementsFor = [this](int first, int count) {
        QList<Settlement> settlements;
        m_store->run(m_store->database().dialect().beginForWrite);
        for (int i = first; i < first + count; ++i) {
            const QString q = QString::number(i);
            m_store->addDelivered(i, q, u"sent"_s);
            m_store->addWebhook(i, q, u"sent"_s);
            Settlement settled = settlement(q, {deliveredRow(i, q, u"sent"_s), webhookRow(i, q, u"sent"_s)});
            settled.carriedOverAsDelivered = true;
            settled.clearsFailure = true;
            settled.endsIntents = {i};
            settlements += settled;
        }
        m_store->run(u"COMMIT"_s);
        const qint64 before = m_store->database().statementCount();
        return write(settlements) ? m_store->database().statementCount() - before : -1;
    };
    const qint64 forOne = statementsFor(1, 1);
    QVERIFY(forOne > 0);
    QCOMPARE(statementsFor(2, 1000), forOne);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM delivered_logs WHERE \"Updated\" = '1'"_s), u"1001"_s);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_settled_rows"_s), u"1001"_s);
}

void SettlementWriterTest::nothingToWriteCostsNothing()
{
    const qint64 before = m_store->database().statementCount();
    QVERIFY(write({}));
    QCOMPARE(m_store->database().statementCount(), before);
}

QTEST_GUILESS_MAIN(SettlementWriterTest)

} // namespace tst_settlementwriter

#include "tst_settlementwriter.moc"
