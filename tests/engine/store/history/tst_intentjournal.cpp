// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/intentjournal.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_intentjournal {

using namespace statusbridge;

Intent intentFor(const QString &recordId)
{
    StatusRow wordless = webhookRow(9, u"q"_s, QString());
    wordless.open = false;
    return Intent{.id = 0,
                  .runId = 7,
                  .recordId = recordId,
                  .queueId = u"it's \"q\""_s,
                  .valuesJson = u"{\"Status\":\"delivered\"}"_s,
                  .statusWord = u"delivered"_s,
                  .statusBefore = u"sent"_s,
                  .rows = {deliveredRow(12, u"q"_s, u" Read "_s), wordless},
                  .marksRows = false,
                  .createdAt = QDateTime::fromMSecsSinceEpoch(1750030073123, Qt::UTC)};
}

class IntentJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesIdsInOrder();
    void anotherProcessFindsThemAsTheyWere();
    void whatIsNotCommittedIsNotThere();
    void dropsThoseThatWereNotSent();
    void storesNothingUnderALostLease();
    void oneThatIsRefusedKeepsNoOtherOff();
    void oneThatBreaksTheConnectionKeepsNoOtherOff();
    void thoseOfAnotherTargetAreNotOpenHere();
    void whatAnotherTargetCountedIsNotCountedHere();
    void hundredsTakeAsManyStatementsAsOne();
    void rowsSurviveTheirJson();
    void brokenJsonIsNoRows();
};

void IntentJournalTest::givesIdsInOrder()
{
    StoreFixture store;
    IntentJournal journal(store.database());
    const FencingToken fencingToken = store.lease();
    const auto first = journal.begin(fencingToken, {intentFor(u"1"_s), intentFor(u"2"_s)});
    const auto second = journal.begin(fencingToken, {intentFor(u"3"_s)});
    QVERIFY(first && second);
    QCOMPARE(first->stored.at(1).recordId, u"2"_s);
    QVERIFY(first->stored.at(0).id > 0);
    QVERIFY(first->stored.at(0).id < first->stored.at(1).id);
    QVERIFY(first->stored.at(1).id < second->stored.at(0).id);
    QVERIFY(journal.begin(fencingToken, {})->stored.isEmpty());
}

void IntentJournalTest::anotherProcessFindsThemAsTheyWere()
{
    StoreFixture store;
    const Intent begun = intentFor(u"4000000000000000001"_s);
    QVERIFY(IntentJournal(store.database()).begin(store.lease(), {begun}));

    const auto other = store.connect();
    const auto found = IntentJournal(*other).open();
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    const Intent &intent = found->constFirst();
    QCOMPARE(intent.runId, begun.runId);
    QCOMPARE(intent.recordId, begun.recordId);
    QCOMPARE(intent.queueId, begun.queueId);
    QCOMPARE(intent.valuesJson, begun.valuesJson);
    QCOMPARE(intent.statusWord, begun.statusWord);
    QCOMPARE(intent.statusBefore, begun.statusBefore);
    QCOMPARE(intent.rows, begun.rows);
    QVERIFY(intent.rows.at(1).statusWord.isNull());
    QCOMPARE(intent.marksRows, false);
    QCOMPARE(intent.createdAt, begun.createdAt);
}

void IntentJournalTest::whatIsNotCommittedIsNotThere()
{
    StoreFixture store;
    const FencingToken fencingToken = store.lease();
    {
        // A process that is killed leaves an open transaction behind, as this connection does.
        const auto killed = store.connect();
        QVERIFY(killed->run(killed->dialect().beginForWrite));
        QVERIFY(killed->change(u"INSERT INTO statusbridge_intents (id, run_id, record_id, queue_id, "
                               "values_json, status_word, rows_json, marks_rows, target) "
                               "VALUES (1, 1, '1', 'q', '{}', 'sent', '[]', 1, 0)"_s));
    }
    QVERIFY(IntentJournal(store.database()).open()->isEmpty());
    QVERIFY(IntentJournal(store.database()).begin(fencingToken, {intentFor(u"1"_s)}));
    QCOMPARE(IntentJournal(store.database()).open()->size(), 1);
}

void IntentJournalTest::dropsThoseThatWereNotSent()
{
    StoreFixture store;
    IntentJournal journal(store.database());
    const FencingToken fencingToken = store.lease();
    const auto begun = journal.begin(fencingToken, {intentFor(u"1"_s), intentFor(u"2"_s)});
    QVERIFY(journal.drop(fencingToken, {begun->stored.at(0).id}));
    const auto left = journal.open();
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->constFirst().recordId, u"2"_s);
}

void IntentJournalTest::storesNothingUnderALostLease()
{
    StoreFixture store;
    IntentJournal journal(store.database());
    const FencingToken fencingToken = store.lease();
    const auto kept = journal.begin(fencingToken, {intentFor(u"1"_s)});
    store.takeOver();
    const auto begun = journal.begin(fencingToken, {intentFor(u"2"_s)});
    QVERIFY(!begun);
    QVERIFY(begun.error().kind == ErrorKind::LeaseLost);
    QVERIFY(!journal.drop(fencingToken, {kept->stored.at(0).id}));
    QCOMPARE(journal.open()->size(), 1);
}

void IntentJournalTest::oneThatIsRefusedKeepsNoOtherOff()
{
    StoreFixture store;
    QList<Intent> intents(700, intentFor(u"1"_s));
    intents[333].queueId = QString(300, u'q'); // too long a key for MariaDB
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        store.run(u"CREATE TRIGGER refuse BEFORE INSERT ON statusbridge_intents WHEN length(new.queue_id) > 255 "
                  "BEGIN SELECT raise(abort, 'too long'); END"_s);
    } else if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        store.run(u"ALTER TABLE statusbridge_intents ADD CHECK (length(queue_id) <= 255)"_s);
    }
    const auto begun = IntentJournal(store.database()).begin(store.lease(), intents);
    QVERIFY(begun);
    QCOMPARE(begun->stored.size(), 699);
    QCOMPARE(begun->refused.size(), 1);
    QCOMPARE(begun->refused.constFirst().first.queueId.size(), 300);
    QCOMPARE(IntentJournal(store.database()).open()->size(), 699);
}

void IntentJournalTest::oneThatBreaksTheConnectionKeepsNoOtherOff()
{
    StoreFixture store;
    QList<Intent> intents(7, intentFor(u"1"_s));
    intents[3].queueId = u"huge"_s;
    // As a server does when it gets more than its largest packet.
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        return; // a file has no connection that breaks
    } else if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        store.run(u"CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS "
                  "'BEGIN RAISE EXCEPTION ''broken'' USING ERRCODE = ''08006''; END'"_s);
        store.run(u"CREATE TRIGGER break BEFORE INSERT ON statusbridge_intents FOR EACH ROW "
                  "WHEN (NEW.queue_id = 'huge') EXECUTE FUNCTION break()"_s);
    } else {
        store.run(u"CREATE TRIGGER break_it BEFORE INSERT ON statusbridge_intents FOR EACH ROW "
                  "BEGIN IF NEW.queue_id = 'huge' THEN "
                  "SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 2013, MESSAGE_TEXT = 'broken'; END IF; END"_s);
    }
    const FencingToken fencingToken = store.lease();
    const auto begun = IntentJournal(store.database()).begin(fencingToken, intents);
    QVERIFY(begun);
    QCOMPARE(begun->stored.size(), 6);
    QCOMPARE(begun->refused.size(), 1);
    QCOMPARE(begun->refused.constFirst().first.queueId, u"huge"_s);
}

void IntentJournalTest::thoseOfAnotherTargetAreNotOpenHere()
{
    StoreFixture store;
    QVERIFY(IntentJournal(store.database()).begin(store.lease(), {intentFor(u"1"_s)}));
    store.database().setTarget({.key = 2, .name = u"another"_s, .isProduction = true});
    QVERIFY(IntentJournal(store.database()).open()->isEmpty());
}

void IntentJournalTest::whatAnotherTargetCountedIsNotCountedHere()
{
    StoreFixture store;
    const Target here = store.database().target();
    const FencingToken fencingToken = store.lease();
    Intent intent = intentFor(u"1"_s);
    intent.runId = store.beginRun(fencingToken);
    QVERIFY(IntentJournal(store.database()).begin(fencingToken, {intent}));
    for (const bool isHere : {false, true}) {
        store.database().setTarget(isHere ? here : Target{.key = 2, .name = u"another"_s, .isProduction = true});
        const qint64 run = store.beginRun(fencingToken);
        store.run(u"INSERT INTO statusbridge_journal (run_id, record_id, queue_id, outcome, zoho_code) "
                  "VALUES (?, '1', ?, 'updated', 0)"_s,
                  {run, intent.queueId});
        store.database().setTarget(here);
        const auto open = IntentJournal(store.database()).open();
        QVERIFY(open);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->constFirst().isCounted, isHere);
    }
}

void IntentJournalTest::hundredsTakeAsManyStatementsAsOne()
{
    StoreFixture store;
    const FencingToken fencingToken = store.lease();
    const auto statementsFor = [&](int count) {
        const qint64 before = store.database().statementCount();
        const auto begun = IntentJournal(store.database()).begin(fencingToken, QList<Intent>(count, intentFor(u"1"_s)));
        return begun ? store.database().statementCount() - before : -1;
    };
    const qint64 forOne = statementsFor(1);
    QVERIFY(forOne > 0);
    QCOMPARE(statementsFor(300), forOne);
    QCOMPARE(IntentJournal(store.database()).open()->size(), 301);
}

void IntentJournalTest::rowsSurviveTheirJson()
{
    StatusRow odd = deliveredRow(9007199254740993, u"\"it's\" \u00e9"_s, QString());
    odd.messageId = u""_s;
    odd.recipientId = QString();
    odd.open = false;
    const StatusRows rows = {odd, webhookRow(1, u"q"_s, u" Sent "_s)};
    const StatusRows back = rowsFromJson(rowsToJson(rows));
    QCOMPARE(back, rows);
    QVERIFY(back.constFirst().statusWord.isNull());
    QVERIFY(!back.constFirst().messageId.isNull());
}

void IntentJournalTest::brokenJsonIsNoRows()
{
    QVERIFY(rowsFromJson(u"[{"_s).isEmpty());
}

QTEST_GUILESS_MAIN(IntentJournalTest)

} // namespace tst_intentjournal

#include "tst_intentjournal.moc"
