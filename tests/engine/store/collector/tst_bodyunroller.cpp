// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/bodyunroller.h"
#include "engine/store/collector/gonebodies.h"
#include "engine/store/collector/rowmarker.h"
#include "engine/store/collector/unmarkedrows.h"
#include "engine/store/collector/webhookrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_bodyunroller {

using namespace statusbridge;

QString statusOf(const QString &queueId, const QString &word, const QString &messageId = u"wamid.A"_s)
{
    return uR"({"id":"%3","status":"%2","timestamp":"1795773600","recipient_id":"15550001234",)"
           R"("biz_opaque_callback_data":"%1"})"_s.arg(queueId, word, messageId);
}

//! Meta's envelope around statuses.
QString envelope(const QStringList &statuses)
{
    return uR"({"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"statuses":[%1]}}]}]})"_s
        .arg(statuses.join(u','));
}

//! A collector that keeps bodies alone, with `Updated` in delivered_logs.
Settings ofBodies()
{
    Settings settings;
    settings.webhookLogs.shape = u"meta"_s;
    settings.deliveredLogs.shape = u"meta"_s;
    return settings;
}

class BodyUnrollerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStatusOfABodyIsRead();
    void aBodyIsReadOnce();
    void theNewestAreReadFirst();
    void aLowerKeyMayComeLater();
    void aLowerKeyThatComesTooLateIsFoundByTheSweep();
    void keysThatDoNotCountUpAreReadByAbsence();
    void aChangedBodyCountsAsANewOneButForWhatItStillHolds();
    void anotherShapeReadsAllAgain();
    void readsOnWhereItWasKilled();
    void historyOfWhatIsDoneIsCountedAndNotKept();
    void whatWasMarkedOrSettledBeforeIsSettled();
    void aRowIsMarkedOnlyWhenAllItsStatusesAreSettled();
    void aRowWhoseBodyChangedIsNotMarked();
    void whatGivesNoStatusIsMarkedAndCounted_data();
    void whatGivesNoStatusIsMarkedAndCounted();
    void aStatusWithoutAMeaningKeepsNoRowOpen();
    void aStatusWithoutQueueIdGoesOnFromOurTable();
    void aRowThatRefusesItsMarkStopsNoOther();
    void aMarkWithoutEffectIsTold();
    void aNotedRowThatIsOpenAgainOrChangedIsNotNotedAnyMore();
    void valuesThatNoKeyHoldsAreToldOf();
    void aParticipantThatNoIndexHoldsIsToldOf();
    void rowsThatAreGoneAreForgottenUnlessAllAre();
    void anotherTargetGetsWhatWasCountedAndNotKept();
    void anotherTargetGetsWhatWasRemovedSinceAndTheFirstDoesNot();
    void anotherTargetReadsOnWhereItEnded_data();
    void anotherTargetReadsOnWhereItEnded();
    void twoTargetsThatReadInTurnsMissNothing();
    void whatIsNewDuringAnothersHistoryIsKeptForTheFirst();
    void aDryRunForAnotherTargetLooksIntoWhatWasRead();
    void whatIsDoneAndStandsThereStaysWhenAllIsReadAgain();
    void aBodyThatIsRefusedStopsNoOther();
    void aDatabaseThatTakesNoBodyIsAnError();
    void whatIsMarkedIsSettledAlsoIfAnotherTargetReadItFirst();
    void noRowIsMarkedThatOnlyAnotherTargetHasRead_data();
    void noRowIsMarkedThatOnlyAnotherTargetHasRead();

private:
    void workFor(qint64 target);
    void useTextKeys(); //!< in a delivered_logs without rows
    void noteDone(const QString &queueId, const QString &messageId = u"wamid.A"_s); //!< for the target
    [[nodiscard]] QStringList openIds();
    void add(qint64 id, const QString &body, const QString &table = u"delivered_logs"_s);
    void unroll(
        const UnrollLimits &limits = {}, const std::function<bool()> &mayContinue = [] { return true; });
    [[nodiscard]] WebhookTables tables(const QStringList &words = {});
    [[nodiscard]] QStringList statuses(); //!< queue id and word, in the order in which they were read
    [[nodiscard]] StatusRows rowsOf(const QString &queueId);
    void settle(const StatusRows &rows);
    [[nodiscard]] QString marked(); //!< keys of delivered_logs
    [[nodiscard]] QString count(const QString &table);

    std::unique_ptr<StoreFixture> m_store;
    FencingToken m_token;
};

void BodyUnrollerTest::init()
{
    m_store = std::make_unique<StoreFixture>(StoreFixture::Tables::Migrated, ofBodies());
    m_token = m_store->lease();
}

void BodyUnrollerTest::add(qint64 id, const QString &body, const QString &table)
{
    m_store->run(u"INSERT INTO %1 (id, payload) VALUES (?, ?)"_s.arg(table), {id, body});
}

WebhookTables BodyUnrollerTest::tables(const QStringList &words)
{
    WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    rows.setKnownWords(words);
    if (const auto prepared = rows.prepare(); !prepared) {
        qFatal("%s", qPrintable(describe(prepared.error())));
    }
    return rows.tables();
}

void BodyUnrollerTest::unroll(const UnrollLimits &limits, const std::function<bool()> &mayContinue)
{
    const WebhookTables all = tables({u"sent"_s, u"delivered"_s, u"failed"_s, u"read"_s});
    QueueIdLookup lookup(m_store->database());
    BodyUnroller unroller(m_store->database(), all, m_token, lookup, limits);
    for (const ResolvedTable &table : all.unrolled()) {
        const auto done = unroller.update(table, mayContinue);
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }
}

QStringList BodyUnrollerTest::statuses()
{
    const auto found = m_store->database().list(
        u"SELECT queue_id, word FROM statusbridge_statuses ORDER BY id"_s, {},
        [](const QSqlQuery &row) { return u"%1=%2"_s.arg(row.value(0).toString(), row.value(1).toString()); });
    return found ? QStringList(*found) : QStringList{u"an error"_s};
}

StatusRows BodyUnrollerTest::rowsOf(const QString &queueId)
{
    WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    const auto found = rows.prepare().and_then([&] { return rows.rowsOf({queueId}); });
    if (!found) {
        qFatal("%s", qPrintable(describe(found.error())));
    }
    return found->value(queueId);
}

void BodyUnrollerTest::settle(const StatusRows &rows)
{
    m_store->settle(m_token, tables({u"sent"_s, u"delivered"_s, u"failed"_s, u"read"_s}), rows);
}

QString BodyUnrollerTest::marked()
{
    const QString isMarked = TestDatabase::choose(u"= 1"_s, u"= true"_s, u"= 1"_s);
    return m_store->database()
        .texts(u"SELECT id FROM delivered_logs WHERE %1 %2 ORDER BY id"_s.arg(m_store->quoted(u"Updated"_s), isMarked))
        ->join(u' ');
}

QString BodyUnrollerTest::count(const QString &table)
{
    return m_store->read(u"SELECT count(*) FROM "_s + table);
}

void BodyUnrollerTest::everyStatusOfABodyIsRead()
{
    add(1,
        envelope({statusOf(u"q-1"_s, u"delivered"_s), statusOf(u"q-2"_s, u"failed"_s), statusOf(u"q-3"_s, u"read"_s)}));
    add(1, envelope({statusOf(u"q-1"_s, u"sent"_s)}), u"webhook_logs"_s);
    unroll();
    QCOMPARE(statuses(), (QStringList{u"q-1=delivered"_s, u"q-2=failed"_s, u"q-3=read"_s, u"q-1=sent"_s}));
    const StatusRows rows = rowsOf(u"q-1"_s);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.constFirst().source == RowSource::Statuses);
    QCOMPARE(rows.constFirst().messageId, u"wamid.A"_s);
    QCOMPARE(rows.constFirst().recipientId, u"15550001234"_s);
    QCOMPARE(rows.constFirst().timestamp, u"1795773600"_s);
    QVERIFY(rows.constFirst().open);
    QVERIFY(rowsOf(u"Q-1"_s).isEmpty());
}

void BodyUnrollerTest::aBodyIsReadOnce()
{
    add(1, envelope({statusOf(u"q"_s, u"sent"_s), statusOf(u"q"_s, u"sent"_s)}));
    unroll();
    unroll();
    QCOMPARE(statuses().size(), 2); // what stands there twice is there twice
    QCOMPARE(count(u"statusbridge_bodies"_s), u"1"_s);
    QCOMPARE(m_store->read(u"SELECT bodies FROM statusbridge_unrollings WHERE source = 0"_s), u"1"_s);
}

void BodyUnrollerTest::theNewestAreReadFirst()
{
    for (int id = 1; id <= 5; ++id) {
        add(id, envelope({statusOf(u"q-%1"_s.arg(id), u"sent"_s)}));
    }
    unroll({.recentRows = 2, .together = 1});
    QCOMPARE(statuses(), (QStringList{u"q-5=sent"_s, u"q-4=sent"_s, u"q-3=sent"_s, u"q-2=sent"_s, u"q-1=sent"_s}));
    QCOMPARE(m_store->read(u"SELECT complete FROM statusbridge_unrollings WHERE source = 0"_s), u"1"_s);
}

void BodyUnrollerTest::aLowerKeyMayComeLater()
{
    add(2, envelope({statusOf(u"q-2"_s, u"sent"_s)}));
    unroll();
    // The writer that took the key first commits five seconds after the other.
    add(1, envelope({statusOf(u"q-1"_s, u"sent"_s)}));
    unroll({.together = 1, .changesTime = std::chrono::milliseconds(0)});
    QCOMPARE(statuses(), (QStringList{u"q-2=sent"_s, u"q-1=sent"_s}));
}

void BodyUnrollerTest::aLowerKeyThatComesTooLateIsFoundByTheSweep()
{
    add(2, envelope({statusOf(u"q-2"_s, u"sent"_s)}));
    unroll();
    for (int pass = 0; pass < 2; ++pass) { // ten minutes later, and again
        m_store->run(u"UPDATE statusbridge_unrollings SET seen_at = 0"_s);
        unroll();
    }
    QCOMPARE(m_store->read(u"SELECT settled_to FROM statusbridge_unrollings WHERE source = 0"_s), u"2"_s);
    add(1, envelope({statusOf(u"q-1"_s, u"sent"_s)}));
    unroll();
    QCOMPARE(statuses(), (QStringList{u"q-2=sent"_s, u"q-1=sent"_s}));
}

void BodyUnrollerTest::keysThatDoNotCountUpAreReadByAbsence()
{
    m_store->run(u"DROP TABLE delivered_logs"_s);
    m_store->run(u"CREATE TABLE delivered_logs (id %1 PRIMARY KEY, payload %2, \"Updated\" %3)"_s
                     .arg(TestDatabase::choose(u"TEXT"_s, u"uuid"_s, u"CHAR(36)"_s),
                          m_store->database().dialect().longText, m_store->database().dialect().falseBoolean)
                     .replace(u"\"Updated\""_s, m_store->quoted(u"Updated"_s)));
    const auto addUuid = [&](const QString &id, const QString &queueId) {
        m_store->run(u"INSERT INTO delivered_logs (id, payload) VALUES (%1, ?)"_s.arg(
                         TestDatabase::choose(u"'%1'"_s, u"CAST('%1' AS uuid)"_s, u"'%1'"_s).arg(id)),
                     {envelope({statusOf(queueId, u"sent"_s)})});
    };
    addUuid(u"8f0c0000-0000-4000-8000-000000000000"_s, u"q-1"_s);
    addUuid(u"1f0c0000-0000-4000-8000-000000000000"_s, u"q-2"_s);
    unroll({.together = 1});
    QCOMPARE(statuses(), (QStringList{u"q-1=sent"_s, u"q-2=sent"_s}));
    addUuid(u"4f0c0000-0000-4000-8000-000000000000"_s, u"q-3"_s);
    m_store->run(u"UPDATE delivered_logs SET payload = ? WHERE payload LIKE '%q-2%'"_s,
                 {envelope({statusOf(u"q-2"_s, u"delivered"_s)})});
    unroll({.together = 1});
    QCOMPARE(statuses(), (QStringList{u"q-1=sent"_s, u"q-3=sent"_s, u"q-2=delivered"_s}));
    settle(rowsOf(u"q-2"_s));
    QCOMPARE(marked(), u"1f0c0000-0000-4000-8000-000000000000"_s);
}

void BodyUnrollerTest::aChangedBodyCountsAsANewOneButForWhatItStillHolds()
{
    add(1, envelope({statusOf(u"q"_s, u"sent"_s), statusOf(u"gone"_s, u"sent"_s)}));
    unroll();
    settle(rowsOf(u"q"_s) + rowsOf(u"gone"_s));
    QCOMPARE(marked(), u"1"_s);
    const QString kept = rowsOf(u"q"_s).constFirst().id;
    m_store->run(u"UPDATE delivered_logs SET payload = ?"_s,
                 {envelope({statusOf(u"q"_s, u"sent"_s), statusOf(u"q"_s, u"delivered"_s)})});
    unroll();
    QCOMPARE(statuses(), (QStringList{u"q=sent"_s, u"q=delivered"_s}));
    const StatusRows rows = rowsOf(u"q"_s);
    QCOMPARE(rows.size(), 2);
    for (const StatusRow &row : rows) {
        QCOMPARE(row.open, row.id != kept); // although the row is marked
    }
    QCOMPARE(
        m_store->read(u"SELECT count(DISTINCT s.body_hash) FROM statusbridge_statuses s JOIN statusbridge_bodies b "
                      "ON b.body_hash = s.body_hash"_s),
        u"1"_s);
}

void BodyUnrollerTest::anotherShapeReadsAllAgain()
{
    add(1, uR"({"queue_id":"flat","id":"wamid.A","status":"delivered","statuses":[]})"_s);
    unroll();
    QCOMPARE(statuses(), QStringList());
    Settings settings = ofBodies();
    settings.deliveredLogs.shape = u"flat"_s;
    WebhookRows rows(m_store->database(), settings.webhookLogs, settings.deliveredLogs);
    QVERIFY(rows.prepare());
    QVERIFY(rows.unroll(m_token, [] { return true; }));
    QCOMPARE(statuses(), QStringList(u"flat=delivered"_s));
    QCOMPARE(count(u"statusbridge_body_troubles"_s), u"0"_s);
}

void BodyUnrollerTest::readsOnWhereItWasKilled()
{
    for (int id = 1; id <= 6; ++id) {
        add(id, envelope({statusOf(u"q-%1"_s.arg(id), u"sent"_s)}));
    }
    // After each portion another instance takes over, so that nothing more is written by this one.
    for (int killed = 0; killed < 3; ++killed) {
        const WebhookTables all = tables();
        QueueIdLookup lookup(m_store->database());
        BodyUnroller unroller(m_store->database(), all, m_token, lookup, {.recentRows = 2, .together = 1});
        int portions = 0;
        const auto done = unroller.update(all.deliveredLogs, [&] {
            if (portions++ == 1) {
                m_token = m_store->takeOver();
            }
            return true;
        });
        QVERIFY(done.error().kind == ErrorKind::LeaseLost);
    }
    unroll({.recentRows = 2, .together = 2});
    QStringList all = statuses();
    QCOMPARE(all.size(), 6);
    all.removeDuplicates();
    QCOMPARE(all.size(), 6);
}

void BodyUnrollerTest::historyOfWhatIsDoneIsCountedAndNotKept()
{
    m_store->run(u"INSERT INTO statusbridge_delivered_queue_ids (target, queue_id, message_id) VALUES "
                 "(%1, 'done', 'wamid.A')"_s.arg(m_store->database().targetKey()));
    add(1, envelope({statusOf(u"done"_s, u"delivered"_s), statusOf(u"done"_s, u"sent"_s, u"wamid.B"_s)}));
    add(2, envelope({statusOf(u"done"_s, u"sent"_s)}));
    unroll({.recentRows = 1});
    // What is new may be news of the same message; so may be what lay there of another one.
    QCOMPARE(statuses(), (QStringList{u"done=sent"_s, u"done=sent"_s}));
    QCOMPARE(rowsOf(u"done"_s).size(), 2);
    QCOMPARE(m_store->read(u"SELECT done FROM statusbridge_unrollings WHERE source = 0"_s), u"1"_s);
}

void BodyUnrollerTest::whatWasMarkedOrSettledBeforeIsSettled()
{
    m_store->run(u"INSERT INTO delivered_logs (id, payload, %1) VALUES (1, ?, %2)"_s.arg(
                     m_store->quoted(u"Updated"_s), TestDatabase::choose(u"1"_s, u"true"_s, u"1"_s)),
                 {envelope({statusOf(u"marked"_s, u"sent"_s)})});
    // By a version that read one status of a body.
    m_store->run(u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) VALUES "
                 "(%1, 1, 'settled', '7', ' Sent ')"_s.arg(m_store->database().targetKey()));
    add(7, envelope({statusOf(u"settled"_s, u"sent"_s), statusOf(u"left out"_s, u"sent"_s)}), u"webhook_logs"_s);
    unroll();
    QVERIFY(!rowsOf(u"marked"_s).constFirst().open);
    QVERIFY(!rowsOf(u"settled"_s).constFirst().open);
    QVERIFY(rowsOf(u"left out"_s).constFirst().open);
}

void BodyUnrollerTest::aRowIsMarkedOnlyWhenAllItsStatusesAreSettled()
{
    add(1,
        envelope({statusOf(u"q-1"_s, u"delivered"_s), statusOf(u"q-2"_s, u"failed"_s), statusOf(u"q-3"_s, u"read"_s)}));
    add(2, envelope({statusOf(u"q-4"_s, u"delivered"_s)}));
    unroll();
    settle(rowsOf(u"q-1"_s) + rowsOf(u"q-3"_s));
    QCOMPARE(marked(), QString());
    settle(rowsOf(u"q-2"_s));
    QCOMPARE(marked(), u"1"_s);
    QCOMPARE(m_store->read(u"SELECT source_key FROM statusbridge_open_bodies"_s), u"2"_s);
}

void BodyUnrollerTest::aRowWhoseBodyChangedIsNotMarked()
{
    add(1, envelope({statusOf(u"q"_s, u"sent"_s)}));
    unroll();
    const StatusRows rows = rowsOf(u"q"_s);
    m_store->run(u"UPDATE delivered_logs SET payload = ?"_s, {envelope({statusOf(u"q"_s, u"delivered"_s)})});
    settle(rows);
    QCOMPARE(marked(), QString());
    unroll();
    QCOMPARE(statuses(), QStringList(u"q=delivered"_s));
    settle(rowsOf(u"q"_s));
    QCOMPARE(marked(), u"1"_s);
}

void BodyUnrollerTest::whatGivesNoStatusIsMarkedAndCounted_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("trouble");
    QTest::newRow("nothing") << QString() << u"empty"_s;
    QTest::newRow("no JSON") << u"{\"entry\":"_s << u"no_json"_s;
    QTest::newRow("another shape") << uR"({"results":[]})"_s << u"unknown_shape"_s;
    QTest::newRow("no statuses") << envelope({}) << u"no_statuses"_s;
    QTest::newRow("no word") << envelope({uR"({"id":"wamid.A"})"_s}) << u"no_word"_s;
    QTest::newRow("no id") << envelope({uR"({"status":"sent"})"_s}) << u"no_id"_s;
}

void BodyUnrollerTest::whatGivesNoStatusIsMarkedAndCounted()
{
    QFETCH(QString, body);
    QFETCH(QString, trouble);
    add(1, body);
    unroll();
    QCOMPARE(statuses(), QStringList());
    QCOMPARE(m_store->read(u"SELECT trouble FROM statusbridge_body_troubles"_s), trouble);
    QCOMPARE(marked(), u"1"_s);
    QCOMPARE(count(u"statusbridge_open_bodies"_s), u"0"_s);
}

void BodyUnrollerTest::aStatusWithoutAMeaningKeepsNoRowOpen()
{
    add(1, envelope({statusOf(u"q"_s, u"teleported"_s), statusOf(u"q-2"_s, u"sent"_s)}));
    add(2, envelope({statusOf(u"q"_s, u"teleported"_s)}));
    unroll();
    QCOMPARE(marked(), u"2"_s);
    QVERIFY(rowsOf(u"q"_s).constFirst().open); // should the word get one
    settle(rowsOf(u"q-2"_s));
    QCOMPARE(marked(), u"1 2"_s);
}

void BodyUnrollerTest::aStatusWithoutQueueIdGoesOnFromOurTable()
{
    add(1, envelope({uR"({"id":"wamid.A","status":"sent"})"_s}));
    unroll();
    QCOMPARE(statuses(), QStringList(u"=sent"_s));
    QCOMPARE(m_store->read(u"SELECT trouble FROM statusbridge_body_troubles"_s), u"no_queue_id"_s);
    QCOMPARE(marked(), u"1"_s);
    m_store->run(u"UPDATE statusbridge_statuses SET queue_id = 'later'"_s);
    QVERIFY(rowsOf(u"later"_s).constFirst().open);
}

void BodyUnrollerTest::aRowThatRefusesItsMarkStopsNoOther()
{
    const QString refuses = TestDatabase::choose(
        u"CREATE TRIGGER refuse BEFORE UPDATE ON delivered_logs WHEN old.id = 2 BEGIN SELECT raise(ABORT, 'no'); END"_s,
        {},
        u"CREATE TRIGGER refuse BEFORE UPDATE ON delivered_logs FOR EACH ROW BEGIN IF old.id = 2 THEN "
        "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'; END IF; END"_s);
    if (refuses.isEmpty()) {
        m_store->run(
            u"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$"_s);
        m_store->run(u"CREATE TRIGGER refuse BEFORE UPDATE ON delivered_logs FOR EACH ROW WHEN (old.id = 2) "
                     "EXECUTE FUNCTION refuse()"_s);
    } else {
        m_store->run(refuses);
    }
    for (int id = 1; id <= 3; ++id) {
        add(id, envelope({}));
    }
    unroll();
    QCOMPARE(marked(), u"1 3"_s);
    QCOMPARE(count(u"statusbridge_open_bodies"_s), u"0"_s);
    QCOMPARE(m_store->read(u"SELECT row_id FROM statusbridge_unmarked_rows"_s), u"2"_s); // it is tried less often

    m_store->run(u"DROP TRIGGER refuse"_s + TestDatabase::choose({}, u" ON delivered_logs"_s, {}));
    const WebhookTables all = tables();
    QVERIFY(m_store->database().inTransaction([&] {
        return markAgain(m_store->database(), all, all.deliveredLogs, {u"2"_s}).and_then([](const QStringList &) {
            return Expected<void>();
        });
    }));
    QCOMPARE(marked(), u"1 2 3"_s);
    QCOMPARE(count(u"statusbridge_unmarked_rows"_s), u"0"_s);
}

void BodyUnrollerTest::aMarkWithoutEffectIsTold()
{
    if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
        m_store->run(u"CREATE FUNCTION ignore() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'"_s);
        m_store->run(u"CREATE TRIGGER ignore BEFORE UPDATE ON delivered_logs FOR EACH ROW EXECUTE FUNCTION ignore()"_s);
    } else {
        m_store->run(TestDatabase::choose(
            u"CREATE TRIGGER ignoring BEFORE UPDATE ON delivered_logs BEGIN SELECT raise(ignore); END"_s, {},
            u"CREATE TRIGGER ignoring BEFORE UPDATE ON delivered_logs FOR EACH ROW SET NEW.\"Updated\" = "
            "OLD.\"Updated\""_s));
    }
    add(1, envelope({statusOf(u"q"_s, u"sent"_s), statusOf(u"q-2"_s, u"sent"_s)}));
    unroll();
    const WebhookTables all = tables();
    const auto unmarked = [&](const StatusRows &rows) {
        Expected<StatusRows> found = StatusRows();
        const auto done = m_store->database().inTransaction([&] {
            found = RowMarker(m_store->database(), all).mark(rows);
            return found.and_then([](const StatusRows &) { return Expected<void>(); });
        });
        return done ? *found : StatusRows();
    };
    QCOMPARE(unmarked(rowsOf(u"q"_s)), StatusRows()); // which is not the last
    const StatusRows last = rowsOf(u"q-2"_s);
    QCOMPARE(unmarked(last), last);
    QVERIFY(!rowsOf(u"q-2"_s).constFirst().open); // nothing is sent for it again
    QCOMPARE(count(u"statusbridge_open_bodies"_s), u"0"_s);
}

void BodyUnrollerTest::aNotedRowThatIsOpenAgainOrChangedIsNotNotedAnyMore()
{
    const QStringList keys = {u"1"_s, u"2"_s};
    for (const QString &key : keys) {
        add(key.toInt(), envelope({statusOf(u"q-"_s + key, u"sent"_s)}));
    }
    unroll();
    const WebhookTables all = tables({u"sent"_s});
    m_store->run(u"DELETE FROM statusbridge_open_bodies"_s);
    m_store->settle(m_token, all, rowsOf(u"q-2"_s));
    m_store->run(u"UPDATE delivered_logs SET payload = ? WHERE id = 2"_s,
                 {envelope({statusOf(u"q-2"_s, u"delivered"_s)})});
    QVERIFY(m_store->database().inTransaction([&] {
        return noteUnmarked(m_store->database(), all.deliveredLogs, keys).and_then([&] {
            return markAgain(m_store->database(), all, all.deliveredLogs, keys).and_then([](const QStringList &) {
                return Expected<void>();
            });
        });
    }));
    QCOMPARE(*unmarkedRows(m_store->database(), all.deliveredLogs), 0);
    QCOMPARE(marked(), QString());
    unroll();
    settle(rowsOf(u"q-1"_s) + rowsOf(u"q-2"_s));
    QCOMPARE(marked(), u"1 2"_s);
}

void BodyUnrollerTest::valuesThatNoKeyHoldsAreToldOf()
{
    add(1, envelope({statusOf(QString(300, u'q'), u"sent"_s, QString(3000, u'm'))}));
    add(2, envelope({statusOf(u"q"_s, u"sent"_s, QString(1024, u'm'))}));
    unroll();
    QCOMPARE(statuses(), (QStringList{u"=sent"_s, u"q=sent"_s}));
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_body_troubles WHERE source_key = '1'"_s), u"2"_s);
    QCOMPARE(rowsOf(u"q"_s).constFirst().messageId.size(), 1024);
}

void BodyUnrollerTest::aParticipantThatNoIndexHoldsIsToldOf()
{
    QString text; // which can't be made short
    QRandomGenerator random(1);
    while (text.size() < 3000) {
        text += QString::number(random.generate(), 36);
    }
    add(1, envelope(
               {QString(statusOf(u"q"_s, u"sent"_s)).insert(1, u"\"recipient_participant_id\":\"%1\","_s.arg(text))}));
    unroll();
    QCOMPARE(statuses(), QStringList(u"q=sent"_s));
    QCOMPARE(m_store->read(u"SELECT participant FROM statusbridge_statuses"_s), u"NULL"_s);
    QCOMPARE(m_store->read(u"SELECT trouble FROM statusbridge_body_troubles"_s), u"long_value"_s);
    workFor(2); // which reads it again
    unroll();
    QCOMPARE(statuses().size(), 1);
}

void BodyUnrollerTest::rowsThatAreGoneAreForgottenUnlessAllAre()
{
    const WebhookTables all = tables();
    const auto forget = [&] {
        return forgetGoneBodies(m_store->database(), all.deliveredLogs, m_token, [] { return true; });
    };
    add(1, envelope({statusOf(u"q-1"_s, u"sent"_s)}));
    add(2, u"broken"_s);
    add(3, envelope({statusOf(u"q-3"_s, u"sent"_s)}));
    unroll();
    QVERIFY(forget());
    QCOMPARE(count(u"statusbridge_bodies"_s), u"3"_s);
    m_store->run(u"DELETE FROM delivered_logs WHERE id < 3"_s);
    QVERIFY(forget());
    QCOMPARE(m_store->read(u"SELECT source_key FROM statusbridge_bodies"_s), u"3"_s);
    QCOMPARE(m_store->read(u"SELECT source_key FROM statusbridge_open_bodies"_s), u"3"_s);
    QCOMPARE(count(u"statusbridge_body_troubles"_s), u"0"_s);
    QCOMPARE(statuses().size(), 2);
    m_store->run(u"DELETE FROM delivered_logs"_s);
    QVERIFY(forget());
    QCOMPARE(count(u"statusbridge_bodies"_s), u"1"_s);
}

void BodyUnrollerTest::workFor(qint64 target)
{
    m_store->database().setTarget({.key = target, .name = QString::number(target), .isProduction = false});
}

void BodyUnrollerTest::noteDone(const QString &queueId, const QString &messageId)
{
    m_store->run(u"INSERT INTO statusbridge_delivered_queue_ids (target, queue_id, message_id) VALUES (%1, ?, ?)"_s.arg(
                     m_store->database().targetKey()),
                 {queueId, messageId});
}

//! Queue ids of our table with a row that is open for the target, in order.
QStringList BodyUnrollerTest::openIds()
{
    QStringList all = *m_store->database().texts(
        u"SELECT DISTINCT queue_id FROM statusbridge_statuses WHERE queue_id <> '' ORDER BY queue_id"_s);
    all.removeIf([&](const QString &queueId) {
        const StatusRows rows = rowsOf(queueId);
        return std::none_of(rows.cbegin(), rows.cend(), [](const StatusRow &row) { return row.open; });
    });
    return all;
}

void BodyUnrollerTest::anotherTargetGetsWhatWasCountedAndNotKept()
{
    workFor(1);
    noteDone(u"done"_s);
    noteDone(u"done too"_s);
    add(1, envelope({statusOf(u"done"_s, u"delivered"_s), statusOf(u"open"_s, u"sent"_s)}));
    add(2, envelope({statusOf(u"done too"_s, u"delivered"_s)}));
    add(3, envelope({statusOf(u"new"_s, u"sent"_s)}));
    unroll({.recentRows = 1});
    QCOMPARE(openIds(), (QStringList{u"new"_s, u"open"_s}));
    workFor(2);
    noteDone(u"done too"_s);
    unroll({.recentRows = 1});
    QCOMPARE(openIds(), (QStringList{u"done"_s, u"new"_s, u"open"_s}));
    QCOMPARE(statuses().size(), 3); // what both are done with is not kept
    unroll();
    workFor(1);
    unroll();
    QCOMPARE(openIds(), (QStringList{u"new"_s, u"open"_s})); // for the first it stays settled
    QCOMPARE(statuses().size(), 3);
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_unrollings WHERE source = 0 AND complete = 1"_s),
             u"2"_s);
}

void BodyUnrollerTest::anotherTargetGetsWhatWasRemovedSinceAndTheFirstDoesNot()
{
    workFor(1);
    add(1, envelope({statusOf(u"q-1"_s, u"failed"_s), statusOf(u"q-2"_s, u"sent"_s)}));
    add(2, envelope({uR"({"id":"wamid.B","status":"sent"})"_s})); // without a queue id
    unroll();
    settle(rowsOf(u"q-1"_s) + rowsOf(u"q-2"_s));
    m_store->run(u"DELETE FROM statusbridge_statuses WHERE queue_id <> 'q-2'"_s); // they were old
    workFor(2);
    unroll();
    QCOMPARE(openIds(), (QStringList{u"q-1"_s, u"q-2"_s}));
    QCOMPARE(statuses().size(), 2);
    workFor(1);
    unroll();
    QCOMPARE(openIds(), QStringList());
}

void BodyUnrollerTest::useTextKeys()
{
    m_store->run(u"DROP TABLE delivered_logs"_s);
    m_store->run(u"CREATE TABLE delivered_logs (id %1 NOT NULL PRIMARY KEY, payload %2, %3 %4)"_s.arg(
        m_store->database().dialect().keyText, m_store->database().dialect().longText, m_store->quoted(u"Updated"_s),
        m_store->database().dialect().falseBoolean));
}

void BodyUnrollerTest::anotherTargetReadsOnWhereItEnded_data()
{
    QTest::addColumn<bool>("countsUp");
    QTest::newRow("numbers") << true;
    QTest::newRow("texts") << false;
}

void BodyUnrollerTest::anotherTargetReadsOnWhereItEnded()
{
    QFETCH(const bool, countsUp);
    if (!countsUp) {
        useTextKeys();
    }
    workFor(1);
    for (int id = 1; id <= 4; ++id) {
        const QString queueId = u"q-%1"_s.arg(id);
        noteDone(queueId);
        m_store->run(u"INSERT INTO delivered_logs (id, payload) VALUES (%1, ?)"_s.arg(countsUp ? QString::number(id)
                                                                                               : u"'k-%1'"_s.arg(id)),
                     {envelope({statusOf(queueId, u"sent"_s)})});
    }
    const UnrollLimits limits{.recentRows = 1, .together = 1, .changesTime = std::chrono::milliseconds(0)};
    unroll(limits);
    m_store->run(u"DELETE FROM statusbridge_statuses"_s);
    workFor(2);
    for (int portions = 1; portions <= 5; ++portions) {
        int left = 2; // the first look is for what is new, of which there is nothing
        const WebhookTables all = tables();
        QueueIdLookup lookup(m_store->database());
        const auto done =
            BodyUnroller(m_store->database(), all, m_token, lookup, limits).update(all.deliveredLogs, [&] {
                return left-- > 0;
            });
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
        if (portions == 2) {
            QCOMPARE(openIds(), (QStringList{u"q-3"_s, u"q-4"_s}));
            if (!countsUp) { // the row where it ended is gone
                m_store->run(u"DELETE FROM delivered_logs WHERE id = 'k-3'"_s);
            }
        }
    }
    unroll(limits);
    QCOMPARE(openIds(), (QStringList{u"q-1"_s, u"q-2"_s, u"q-3"_s, u"q-4"_s}));
    QCOMPARE(statuses().size(), 4);
    QCOMPARE(m_store->read(u"SELECT complete FROM statusbridge_unrollings WHERE source = 0 AND target = 2"_s), u"1"_s);
}

void BodyUnrollerTest::twoTargetsThatReadInTurnsMissNothing()
{
    for (int id = 1; id <= 6; ++id) {
        add(id, envelope({statusOf(u"q-%1"_s.arg(id), u"sent"_s)}));
    }
    for (const qint64 target : {1, 2}) {
        workFor(target);
        for (int id = static_cast<int>(target); id <= 6; id += 2) {
            noteDone(u"q-%1"_s.arg(id));
        }
    }
    const UnrollLimits limits{.recentRows = 1, .together = 1};
    for (int turn = 0; turn < 20; ++turn) {
        workFor(turn % 2 + 1);
        int left = 2;
        const WebhookTables all = tables();
        QueueIdLookup lookup(m_store->database());
        QVERIFY(BodyUnroller(m_store->database(), all, m_token, lookup, limits).update(all.deliveredLogs, [&] {
            return left-- > 0;
        }));
    }
    QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_unrollings WHERE source = 0 AND complete = 1"_s),
             u"2"_s);
    QCOMPARE(statuses().size(), 6);
    workFor(1);
    const QStringList first = openIds();
    for (const char *queueId : {"q-2", "q-4", "q-6"}) {
        QVERIFY2(first.contains(QLatin1String(queueId)), queueId);
    }
    workFor(2);
    const QStringList second = openIds();
    for (const char *queueId : {"q-1", "q-3", "q-5"}) {
        QVERIFY2(second.contains(QLatin1String(queueId)), queueId);
    }
}

void BodyUnrollerTest::whatIsNewDuringAnothersHistoryIsKeptForTheFirst()
{
    workFor(1);
    add(10, envelope({statusOf(u"q-1"_s, u"sent"_s)}));
    add(12, envelope({statusOf(u"q-1"_s, u"sent"_s)}));
    unroll();
    workFor(2);
    noteDone(u"q-2"_s);
    const UnrollLimits limits{.recentRows = 1};
    unroll(limits, [] { return false; });
    add(9, envelope({statusOf(u"q-2"_s, u"delivered"_s)})); // a lower key that was taken before
    m_store->run(u"UPDATE delivered_logs SET payload = ? WHERE id = 10"_s,
                 {envelope({statusOf(u"q-2"_s, u"failed"_s)})});
    unroll(limits);
    workFor(1);
    unroll();
    QCOMPARE(openIds(), (QStringList{u"q-1"_s, u"q-2"_s}));
    QCOMPARE(rowsOf(u"q-2"_s).size(), 2);
}

void BodyUnrollerTest::aDryRunForAnotherTargetLooksIntoWhatWasRead()
{
    const auto look = [&] {
        WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
        if (!rows.prepare() || !rows.lookIntoBodies([] { return true; })) {
            return -1;
        }
        const auto due = rows.dueQueueIds(100);
        return due ? static_cast<int>(due->waiting.size()) : -1;
    };
    workFor(1);
    noteDone(u"q-1"_s);
    add(1, envelope({statusOf(u"q-1"_s, u"delivered"_s)}));
    add(2, envelope({statusOf(u"q-2"_s, u"delivered"_s)}));
    unroll({.recentRows = 1});
    m_store->run(u"DELETE FROM statusbridge_statuses"_s);
    QCOMPARE(look(), 0);
    workFor(2);
    QCOMPARE(look(), 2);
    noteDone(u"q-2"_s);
    QCOMPARE(look(), 1);
}

void BodyUnrollerTest::whatIsDoneAndStandsThereStaysWhenAllIsReadAgain()
{
    add(1, envelope({statusOf(u"q-1"_s, u"delivered"_s)}));
    add(2, envelope({statusOf(u"q-2"_s, u"delivered"_s)}));
    unroll();
    noteDone(u"q-1"_s);
    m_store->run(u"UPDATE statusbridge_bodies SET body_hash = 'as it was read before'"_s);
    m_store->run(u"DELETE FROM statusbridge_unrollings"_s);
    unroll({.recentRows = 1});
    QCOMPARE(statuses(), (QStringList{u"q-1=delivered"_s, u"q-2=delivered"_s}));
}

void BodyUnrollerTest::aBodyThatIsRefusedStopsNoOther()
{
    m_store->run(TestDatabase::choose(
        u"CREATE TRIGGER refuse BEFORE INSERT ON statusbridge_statuses WHEN new.queue_id = 'q-2' "
        "BEGIN SELECT raise(ABORT, 'no'); END"_s,
        u"ALTER TABLE statusbridge_statuses ADD CONSTRAINT refuse CHECK (queue_id <> 'q-2')"_s,
        u"CREATE TRIGGER refuse BEFORE INSERT ON statusbridge_statuses FOR EACH ROW BEGIN IF new.queue_id = 'q-2' "
        "THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'; END IF; END"_s));
    for (int id = 1; id <= 3; ++id) {
        add(id, envelope({statusOf(u"q-%1"_s.arg(id), u"sent"_s)}));
    }
    QTest::ignoreMessage(
        QtWarningMsg,
        QRegularExpression(u"^The statuses of the row \"?2\"? of \"?delivered_logs\"? can't be kept: "_s));
    unroll();
    QCOMPARE(statuses(), (QStringList{u"q-1=sent"_s, u"q-3=sent"_s}));
    m_store->run(TestDatabase::choose(u"DROP TRIGGER refuse"_s,
                                      u"ALTER TABLE statusbridge_statuses DROP CONSTRAINT refuse"_s,
                                      u"DROP TRIGGER refuse"_s));
    unroll();
    QCOMPARE(statuses(), (QStringList{u"q-1=sent"_s, u"q-3=sent"_s, u"q-2=sent"_s}));
}

void BodyUnrollerTest::aDatabaseThatTakesNoBodyIsAnError()
{
    m_store->run(TestDatabase::choose(
        u"CREATE TRIGGER refuse BEFORE INSERT ON statusbridge_statuses BEGIN SELECT raise(ABORT, 'no'); END"_s,
        u"ALTER TABLE statusbridge_statuses ADD CONSTRAINT refuse CHECK (queue_id = '')"_s,
        u"ALTER TABLE statusbridge_statuses ADD CONSTRAINT refuse CHECK (queue_id = '')"_s));
    for (int id = 1; id <= 10; ++id) {
        add(id, envelope({statusOf(u"q-%1"_s.arg(id), u"sent"_s)}));
    }
    const WebhookTables all = tables();
    QueueIdLookup lookup(m_store->database());
    BodyUnroller unroller(m_store->database(), all, m_token, lookup);
    const auto done = unroller.update(all.deliveredLogs, [] { return true; });
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Database);
}

void BodyUnrollerTest::whatIsMarkedIsSettledAlsoIfAnotherTargetReadItFirst()
{
    const Target owner = m_store->database().target();
    QVERIFY(tables().deliveredLogs.marksColumn()); // the first to look owns it
    for (int id = 1; id <= 3; ++id) {
        m_store->run(u"INSERT INTO delivered_logs (id, payload, %1) VALUES (%2, ?, %3)"_s.arg(
                         m_store->quoted(u"Updated"_s), QString::number(id),
                         TestDatabase::choose(u"%1"_s, u"CAST(%1 AS boolean)"_s, u"%1"_s).arg(id < 3 ? 1 : 0)),
                     {envelope({statusOf(u"q-%1"_s.arg(id), u"sent"_s)})});
    }
    workFor(2);
    unroll();
    QCOMPARE(openIds(), (QStringList{u"q-1"_s, u"q-2"_s, u"q-3"_s}));
    m_store->database().setTarget(owner);
    unroll();
    QCOMPARE(openIds(), QStringList{u"q-3"_s});
    workFor(2);
    QCOMPARE(openIds(), (QStringList{u"q-1"_s, u"q-2"_s, u"q-3"_s}));
}

void BodyUnrollerTest::noRowIsMarkedThatOnlyAnotherTargetHasRead_data()
{
    QTest::addColumn<bool>("countsUp");
    QTest::newRow("numbers") << true;
    QTest::newRow("texts") << false;
}

void BodyUnrollerTest::noRowIsMarkedThatOnlyAnotherTargetHasRead()
{
    QFETCH(const bool, countsUp);
    if (!countsUp) {
        useTextKeys();
    }
    const Target owner = m_store->database().target();
    QVERIFY(tables().deliveredLogs.marksColumn()); // the first to look owns it
    const auto update = [&](int left) {
        const WebhookTables all = tables({u"sent"_s});
        QueueIdLookup lookup(m_store->database());
        return BodyUnroller(m_store->database(), all, m_token, lookup, {.recentRows = 1, .together = 1})
            .update(all.deliveredLogs, [&] { return left-- > 0; });
    };
    workFor(2);
    QVERIFY(!tables().deliveredLogs.marksColumn());
    for (int id = 1; id <= 3; ++id) {
        m_store->run(u"INSERT INTO delivered_logs (id, payload) VALUES ('%1', ?)"_s.arg(id),
                     {envelope({statusOf(u"q-%1"_s.arg(id), u"sent"_s)})});
    }
    QVERIFY(update(100));
    for (int id = 1; id <= 3; ++id) {
        settle(rowsOf(u"q-%1"_s.arg(id)));
    }
    m_store->run(u"DELETE FROM statusbridge_statuses"_s); // they were old
    QCOMPARE(count(u"statusbridge_open_bodies"_s), u"3"_s);
    m_store->database().setTarget(owner);
    QVERIFY(update(1));
    QCOMPARE(marked(), QString());
    QVERIFY(update(100));
    QCOMPARE(marked(), QString());
    QCOMPARE(openIds(), (QStringList{u"q-1"_s, u"q-2"_s, u"q-3"_s}));
    settle(rowsOf(u"q-2"_s));
    QCOMPARE(marked(), u"2"_s);
}

QTEST_GUILESS_MAIN(BodyUnrollerTest)

} // namespace tst_bodyunroller

#include "tst_bodyunroller.moc"
