// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookrows.h"
#include "engine/store/history/failuretable.h"
#include "engine/store/history/intentjournal.h"
#include "engine/store/history/runhistory.h"
#include "engine/store/history/runjournal.h"
#include "engine/store/history/settlementwriter.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_settlementwriter {

using namespace statusbridge;

QDateTime at()
{
    return QDateTime::fromMSecsSinceEpoch(1750030073123, Qt::UTC);
}

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
    void aRowThatRefusesItsMarkKeepsNoOtherOff();
    void aFaultOfAnyKindInATriggerKeepsNoOtherOff_data();
    void aFaultOfAnyKindInATriggerKeepsNoOtherOff();
    void aRowThatAnotherHoldsIsLeftAndKeepsNoOtherOff();
    void aLockOnAllRowsIsTheDatabasesFault();
    void aMarkWithoutEffectIsAFailureThatIsRememberedHere();
    void aMarkThatIsTakenBackIsAFailureThatIsRememberedHere();
    void halfACharacterOfZohosWordsKeepsNothingFromBeingNoted();
    void aThousandSettlementsTakeAsManyStatementsAsOne();
    void nothingToWriteCostsNothing();

private:
    [[nodiscard]] Settlement settlement(const QString &queueId, const StatusRows &rows) const;
    void refuseMarksOf(const QString &queueId);
    void failMarksOf(const QString &queueId, const QString &body);
    void dropMarksOf(const QString &queueId);
    void takeMarksBackOf(const QString &queueId);
    [[nodiscard]] std::unique_ptr<Database> holdRows(const QString &condition);
    [[nodiscard]] QList<Settlement> addSettlements(int count);
    [[nodiscard]] Expected<QList<JournalEntry>> write(const QList<Settlement> &settlements);
    [[nodiscard]] QString updatedOf(qint64 id) const;

    std::unique_ptr<StoreFixture> m_store;
    WebhookTables m_tables;
    FencingToken m_fencingToken;
    qint64 m_runId = 0;
};

void SettlementWriterTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_tables = *resolveTables(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    m_fencingToken = m_store->lease();
    m_runId = m_store->beginRun(m_fencingToken);
}

Settlement SettlementWriterTest::settlement(const QString &queueId, const StatusRows &rows) const
{
    Settlement settled;
    settled.entry.runId = m_runId;
    settled.entry.recordId = u"4000000000000"_s + queueId;
    settled.entry.queueId = queueId;
    settled.entry.outcome = RecordOutcome::Updated;
    settled.entry.at = at();
    settled.rowsToMark = rows;
    return settled;
}

Expected<QList<JournalEntry>> SettlementWriterTest::write(const QList<Settlement> &settlements)
{
    return SettlementWriter(m_store->database(), m_tables).write(m_fencingToken, settlements);
}

QString SettlementWriterTest::updatedOf(qint64 id) const
{
    return m_store->read(u"SELECT \"Updated\" FROM delivered_logs WHERE id = ?"_s, {id});
}

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

void SettlementWriterTest::aRowThatRefusesItsMarkKeepsNoOtherOff()
{
    QList<Settlement> settlements;
    for (int i = 1; i <= 31; ++i) {
        m_store->addDelivered(i, QString::number(i), u"sent"_s);
        settlements += settlement(QString::number(i), {deliveredRow(i, QString::number(i), u"sent"_s)});
    }
    refuseMarksOf(u"7"_s);
    const auto written = write(settlements);
    QVERIFY(written);
    QCOMPARE(written->size(), 31);
    const auto failed = std::count_if(written->cbegin(), written->cend(),
                                      [](const JournalEntry &entry) { return entry.outcome == RecordOutcome::Failed; });
    QCOMPARE(failed, 1);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM delivered_logs WHERE NOT (%1)"_s.arg(
                 TestDatabase::choose(u"\"Updated\" = 0"_s, u"NOT \"Updated\""_s, u"\"Updated\" = 0"_s))),
             u"30"_s);
    QVERIFY(m_store->read(u"SELECT reason FROM statusbridge_journal WHERE queue_id = '7'"_s)
                .contains(u"archived rows are kept"_s));
    QCOMPARE(m_store->read(u"SELECT queue_id FROM statusbridge_settled_rows"_s), u"7"_s);
}

QList<Settlement> SettlementWriterTest::addSettlements(int count)
{
    QList<Settlement> settlements;
    for (int i = 1; i <= count; ++i) {
        const QString q = QString::number(i);
        m_store->addDelivered(i, q, u"sent"_s);
        settlements += settlement(q, {deliveredRow(i, q, u"sent"_s)});
    }
    return settlements;
}

void SettlementWriterTest::aFaultOfAnyKindInATriggerKeepsNoOtherOff_data()
{
    QTest::addColumn<QString>("body");
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        QTest::newRow("an abort") << u"SELECT raise(abort, 'no')"_s;
        return;
    }
    QTest::newRow("a table that is gone") << u"INSERT INTO audit_gone VALUES (1)"_s;
    const QString raise = TestDatabase::choose(QString(), u"RAISE EXCEPTION ''no'' USING ERRCODE = ''%1''"_s,
                                               u"SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = %1, MESSAGE_TEXT = 'no'"_s);
    const auto add = [&raise](const char *name, const QString &postgresql, const QString &mysql) {
        QTest::newRow(name) << raise.arg(TestDatabase::choose(QString(), postgresql, mysql));
    };
    add("a lock", u"55P03"_s, u"1205"_s);
    add("a deadlock", u"40001"_s, u"1213"_s);
    add("a time that is over", u"57014"_s, u"1317"_s);
    add("a full disk", u"53100"_s, u"1114"_s);
    add("a fault of the server", u"XX000"_s, u"1030"_s);
    add("a lost connection", u"08006"_s, u"2013"_s);
    add("read only", u"25006"_s, u"1290"_s);
}

void SettlementWriterTest::aFaultOfAnyKindInATriggerKeepsNoOtherOff()
{
    QFETCH(QString, body);
    const QList<Settlement> settlements = addSettlements(7);
    failMarksOf(u"3"_s, body);
    const auto written = write(settlements);
    QVERIFY2(written, written ? "" : qPrintable(describe(written.error())));
    QCOMPARE(written->size(), 7);
    for (const JournalEntry &entry : *written) {
        const bool isBad = entry.queueId == u"3";
        QCOMPARE(toString(entry.outcome), toString(isBad ? RecordOutcome::Failed : RecordOutcome::Updated));
        QCOMPARE(updatedOf(entry.queueId.toLongLong()), isBad ? u"0"_s : u"1"_s);
    }
    QCOMPARE(m_store->read(u"SELECT queue_id FROM statusbridge_settled_rows"_s), u"3"_s);
    QVERIFY(write({settlement(u"3"_s, {deliveredRow(3, u"3"_s, u"sent"_s)})}));
}

//! The connection holds the rows of delivered_logs that fit.
std::unique_ptr<Database> SettlementWriterTest::holdRows(const QString &condition)
{
    auto other = m_store->connect();
    const QString patient = TestDatabase::choose(QString(), u"SET LOCAL idle_in_transaction_session_timeout = 0"_s,
                                                 u"SET SESSION idle_transaction_timeout = 0"_s);
    const bool holds = other->run(other->dialect().beginForWrite).hasValue() &&
                       other->run(u"UPDATE delivered_logs SET message_id = 'held' WHERE "_s + condition).hasValue() &&
                       (patient.isEmpty() || other->run(patient).hasValue());
    return holds ? std::move(other) : nullptr;
}

void SettlementWriterTest::aRowThatAnotherHoldsIsLeftAndKeepsNoOtherOff()
{
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        return; // a file is locked as a whole
    }
    QList<Settlement> settlements = addSettlements(8);
    IntentJournal intents(m_store->database());
    const auto begun = intents.begin(m_fencingToken, QList<Intent>(8));
    QVERIFY(begun);
    for (int i = 0; i < 8; ++i) {
        settlements[i].endsIntents = {begun->stored.at(i).id};
    }
    const auto other = holdRows(u"id = 2"_s);
    QVERIFY(other);
    const auto hurried = m_store->connect(DatabasePurpose::Service, 1);
    const auto written = SettlementWriter(*hurried, m_tables).write(m_fencingToken, settlements);
    QVERIFY2(written, written ? "" : qPrintable(describe(written.error())));
    QCOMPARE(written->size(), 8);
    QCOMPARE(toString(written->constLast().outcome), toString(RecordOutcome::Left));
    QCOMPARE(written->constLast().queueId, u"2"_s);
    QCOMPARE(updatedOf(3), u"1"_s);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_settled_rows"_s), u"0"_s);
    QCOMPARE(m_store->read(u"SELECT outcome FROM statusbridge_journal WHERE queue_id = '2'"_s), u"left"_s);
    QCOMPARE(intents.open()->size(), 1);
    QCOMPARE(intents.open()->constFirst().id, begun->stored.at(1).id);

    QVERIFY(other->run(u"ROLLBACK"_s));
    QVERIFY(write({settlements.at(1)}));
    QCOMPARE(updatedOf(2), u"1"_s);
    QVERIFY(intents.open()->isEmpty());
}

void SettlementWriterTest::aLockOnAllRowsIsTheDatabasesFault()
{
    const QList<Settlement> settlements = addSettlements(9);
    const auto other = holdRows(u"1 = 1"_s);
    QVERIFY(other);
    const auto hurried = m_store->connect(DatabasePurpose::Service, 1);
    const auto written = SettlementWriter(*hurried, m_tables).write(m_fencingToken, settlements);
    QVERIFY(!written);
    QVERIFY(written.error().kind == ErrorKind::Database);
    QVERIFY(other->run(u"ROLLBACK"_s));
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_journal"_s), u"0"_s);
    QVERIFY(write(settlements));
    QCOMPARE(updatedOf(1), u"1"_s);
}

void SettlementWriterTest::aMarkThatIsTakenBackIsAFailureThatIsRememberedHere()
{
    const QList<Settlement> settlements = addSettlements(2);
    takeMarksBackOf(u"1"_s);
    const auto written = write(settlements);
    QVERIFY(written);
    QCOMPARE(toString(written->at(0).outcome), toString(RecordOutcome::Failed));
    QCOMPARE(toString(written->at(1).outcome), toString(RecordOutcome::Updated));
    QCOMPARE(updatedOf(1), u"0"_s);
    QCOMPARE(updatedOf(2), u"1"_s);
    QCOMPARE(m_store->read(u"SELECT queue_id FROM statusbridge_settled_rows"_s), u"1"_s);
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

void SettlementWriterTest::aMarkWithoutEffectIsAFailureThatIsRememberedHere()
{
    m_store->addDelivered(1, u"1"_s, u"sent"_s);
    m_store->addDelivered(2, u"2"_s, u"sent"_s);
    dropMarksOf(u"1"_s);
    const auto written = write({settlement(u"1"_s, {deliveredRow(1, u"1"_s, u"sent"_s)}),
                                settlement(u"2"_s, {deliveredRow(2, u"2"_s, u"sent"_s)})});
    QVERIFY(written);
    QCOMPARE(toString(written->at(0).outcome), toString(RecordOutcome::Failed));
    QVERIFY(written->at(0).reason.english().contains(u"no effect"_s));
    QCOMPARE(toString(written->at(1).outcome), toString(RecordOutcome::Updated));
    QCOMPARE(updatedOf(1), u"0"_s);
    QCOMPARE(updatedOf(2), u"1"_s);
    QCOMPARE(m_store->read(u"SELECT queue_id FROM statusbridge_settled_rows"_s), u"1"_s);
}

void SettlementWriterTest::failMarksOf(const QString &queueId, const QString &body)
{
    if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        m_store->run(
            u"CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN %1; RETURN NEW; END'"_s.arg(body));
        m_store->run(u"CREATE TRIGGER fail BEFORE UPDATE ON delivered_logs FOR EACH ROW WHEN (OLD.queue_id = '%1') "
                     "EXECUTE FUNCTION fail()"_s.arg(queueId));
    } else if (TestDatabase::kind() == TestDatabase::Kind::Mysql) {
        m_store->run(u"CREATE TRIGGER fail BEFORE UPDATE ON delivered_logs FOR EACH ROW BEGIN IF OLD.queue_id = '%1' "
                     "THEN %2; END IF; END"_s.arg(queueId, body));
    } else {
        m_store->run(u"CREATE TRIGGER fail BEFORE UPDATE ON delivered_logs WHEN old.queue_id = '%1' "
                     "BEGIN %2; END"_s.arg(queueId, body));
    }
}

void SettlementWriterTest::takeMarksBackOf(const QString &queueId)
{
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        m_store->run(u"CREATE TRIGGER undo AFTER UPDATE ON delivered_logs WHEN new.queue_id = '%1' AND new.Updated = 1 "
                     "BEGIN UPDATE delivered_logs SET Updated = 0 WHERE id = new.id; END"_s.arg(queueId));
    } else if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        m_store->run(u"CREATE FUNCTION undo() RETURNS trigger LANGUAGE plpgsql AS "
                     "'BEGIN NEW.\"Updated\" := OLD.\"Updated\"; RETURN NEW; END'"_s);
        m_store->run(u"CREATE TRIGGER undo BEFORE UPDATE ON delivered_logs FOR EACH ROW WHEN (OLD.queue_id = '%1') "
                     "EXECUTE FUNCTION undo()"_s.arg(queueId));
    } else {
        dropMarksOf(queueId);
    }
}

void SettlementWriterTest::refuseMarksOf(const QString &queueId)
{
    failMarksOf(queueId,
                TestDatabase::choose(u"SELECT raise(abort, 'archived rows are kept')"_s,
                                     u"RAISE EXCEPTION ''archived rows are kept''"_s,
                                     u"SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'archived rows are kept'"_s));
}

void SettlementWriterTest::dropMarksOf(const QString &queueId)
{
    if (TestDatabase::kind() == TestDatabase::Kind::Mysql) {
        m_store->run(u"CREATE TRIGGER ignoring BEFORE UPDATE ON delivered_logs FOR EACH ROW SET NEW.\"Updated\" = "
                     "CASE WHEN OLD.queue_id = '%1' THEN OLD.\"Updated\" ELSE NEW.\"Updated\" END"_s.arg(queueId));
    } else if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        m_store->run(u"CREATE FUNCTION ignore() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'"_s);
        m_store->run(u"CREATE TRIGGER ignore BEFORE UPDATE ON delivered_logs FOR EACH ROW WHEN (OLD.queue_id = '%1') "
                     "EXECUTE FUNCTION ignore()"_s.arg(queueId));
    } else {
        m_store->run(u"CREATE TRIGGER ignore BEFORE UPDATE ON delivered_logs WHEN old.queue_id = '%1' "
                     "BEGIN SELECT raise(ignore); END"_s.arg(queueId));
    }
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
