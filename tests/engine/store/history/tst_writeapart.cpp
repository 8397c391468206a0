// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/intentjournal.h"
#include "tests/engine/store/history/settlementtest.h"

#include <algorithm>

namespace tst_writeapart {

using namespace statusbridge;

//! Rows that refuse their mark, or that others hold, among those that are settled together.
class WriteApartTest : public SettlementTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRowThatRefusesItsMarkKeepsNoOtherOff();
    void aFaultOfAnyKindInATriggerKeepsNoOtherOff_data();
    void aFaultOfAnyKindInATriggerKeepsNoOtherOff();
    void aRowThatAnotherHoldsIsLeftAndKeepsNoOtherOff();
    void aLockOnAllRowsIsTheDatabasesFault();
    void aMarkWithoutEffectIsAFailureThatIsRememberedHere();
    void aMarkThatIsTakenBackIsAFailureThatIsRememberedHere();

private:
    void refuseMarksOf(const QString &queueId);
    void failMarksOf(const QString &queueId, const QString &body);
    void dropMarksOf(const QString &queueId);
    void takeMarksBackOf(const QString &queueId);
    [[nodiscard]] std::unique_ptr<Database> holdRows(const QString &condition);
    [[nodiscard]] QList<Settlement> addSettlements(int count);
};

void WriteApartTest::refuseMarksOf(const QString &queueId)
{
    failMarksOf(queueId,
                TestDatabase::choose(u"SELECT raise(abort, 'archived rows are kept')"_s,
                                     u"RAISE EXCEPTION ''archived rows are kept''"_s,
                                     u"SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'archived rows are kept'"_s));
}

void WriteApartTest::failMarksOf(const QString &queueId, const QString &body)
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

void WriteApartTest::dropMarksOf(const QString &queueId)
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

void WriteApartTest::takeMarksBackOf(const QString &queueId)
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

QList<Settlement> WriteApartTest::addSettlements(int count)
{
    QList<Settlement> settlements;
    for (int i = 1; i <= count; ++i) {
        const QString q = QString::number(i);
        m_store->addDelivered(i, q, u"sent"_s);
        settlements += settlement(q, {deliveredRow(i, q, u"sent"_s)});
    }
    return settlements;
}

//! The connection holds the rows of delivered_logs that fit.
std::unique_ptr<Database> WriteApartTest::holdRows(const QString &condition)
{
    auto other = m_store->connect();
    const QString patient = TestDatabase::choose(QString(), u"SET LOCAL idle_in_transaction_session_timeout = 0"_s,
                                                 u"SET SESSION idle_transaction_timeout = 0"_s);
    const bool holds = other->run(other->dialect().beginForWrite).hasValue() &&
                       other->run(u"UPDATE delivered_logs SET message_id = 'held' WHERE "_s + condition).hasValue() &&
                       (patient.isEmpty() || other->run(patient).hasValue());
    return holds ? std::move(other) : nullptr;
}

void WriteApartTest::aRowThatRefusesItsMarkKeepsNoOtherOff()
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

void WriteApartTest::aFaultOfAnyKindInATriggerKeepsNoOtherOff_data()
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

void WriteApartTest::aFaultOfAnyKindInATriggerKeepsNoOtherOff()
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

void WriteApartTest::aRowThatAnotherHoldsIsLeftAndKeepsNoOtherOff()
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

void WriteApartTest::aLockOnAllRowsIsTheDatabasesFault()
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

void WriteApartTest::aMarkWithoutEffectIsAFailureThatIsRememberedHere()
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

void WriteApartTest::aMarkThatIsTakenBackIsAFailureThatIsRememberedHere()
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

QTEST_GUILESS_MAIN(WriteApartTest)

} // namespace tst_writeapart

#include "tst_writeapart.moc"
