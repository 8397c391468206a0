// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiver/spool.h"
#include "engine/setup/forget.h"
#include "engine/store/schema/schemaversions.h"
#include "engine/store/store.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QSqlRecord>
#include <QTest>

#include <algorithm>

namespace tst_forget {

using namespace statusbridge;

//! The person, as CycleFixture writes rows of that number, and another one who must not be touched.
const QString number = u"15550001234"_s;
const QString typed = u"+1 (555) 000-1234"_s;
const QString other = u"15550009999"_s;

QString bodyOf(const QString &queueId, const QString &messageId, const QString &recipient)
{
    return uR"({"queue_id":"%1","statuses":[{"id":"%2","status":"delivered","recipient_id":"%3"}]})"_s.arg(
        queueId, messageId, recipient);
}

//! A webhook without a recipient.
QString bodyWithout(const QString &queueId, const QString &messageId)
{
    return uR"({"queue_id":"%1","statuses":[{"id":"%2","status":"delivered"}]})"_s.arg(queueId, messageId);
}

//! As Meta makes it: the number is in it.
QString messageIdOf(const QString &recipient)
{
    const QByteArray bytes = QByteArray("\x1c\x18\x0b", 3) + recipient.toLatin1() + QByteArray("\x15\x02\x00\x11", 4);
    return u"wamid."_s + QString::fromLatin1(bytes.toBase64());
}

class ForgetTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] std::unique_ptr<Database> connection() const
    {
        auto opened = Database::open(m_fixture->settings.database, m_fixture->directory.path(),
                                     TestDatabase::password(), DatabasePurpose::Service);
        if (!opened) {
            qFatal("%s", qPrintable(describe(opened.error())));
        }
        return *std::move(opened);
    }

    //! The values of all rows of a table, as text.
    [[nodiscard]] QStringList valuesOf(const QString &table) const
    {
        QStringList values;
        const auto read = connection()->forEachRow(u"SELECT * FROM "_s + table, {}, [&](const QSqlQuery &row) {
            for (int i = 0; i < row.record().count(); ++i) {
                values += row.value(i).toString();
            }
        });
        return read ? values : QStringList{describe(read.error())};
    }

    //! The own tables in which \p text stands somewhere.
    [[nodiscard]] QStringList tablesWith(const QString &text) const
    {
        QStringList found;
        for (const QString &table : ownTables(*sqliteDialect())) {
            const QStringList values = valuesOf(table);
            if (std::ranges::any_of(values, [&](const QString &value) { return value.contains(text); })) {
                found += table;
            }
        }
        found.sort();
        return found;
    }

    Forgetting forget(const QString &text, SpoolOwner owner = SpoolOwner::AnotherProcess)
    {
        const auto done = forgetPerson(m_fixture->environment, text, owner);
        if (!done) {
            qWarning("%s", qPrintable(describe(done.error())));
            return {.tables = {{u"an error"_s, {}}}, .collector = {}};
        }
        return *done;
    }

    [[nodiscard]] QString count(const QString &from)
    {
        return m_fixture->scalar(u"SELECT count(*) FROM "_s + from).toString();
    }

    //! Bodies of both in delivered_logs, carried over.
    void carryBodies()
    {
        m_fixture->settings.deliveredLogs.shape = u"flat"_s;
        for (const auto &[queueId, recipient] : {std::pair(u"q-1"_s, number), std::pair(u"q-2"_s, other)}) {
            m_fixture->addRecord(queueId, {});
            m_fixture->execute(u"INSERT INTO delivered_logs (payload) VALUES ('%1')"_s.arg(
                bodyOf(queueId, u"wamid."_s + queueId, recipient)));
        }
        QCOMPARE(m_fixture->sync().counts.updated, 2);
    }

    void spool(const QString &body)
    {
        const auto opened = Spool::open(spoolDirectory(m_fixture->directory.path()));
        QVERIFY(opened);
        QVERIFY((*opened)->append(
            {{.shape = u"flat"_s, .receivedAt = QDateTime::currentMSecsSinceEpoch(), .body = body.toUtf8()}}));
    }

    std::unique_ptr<CycleFixture> m_fixture;

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CycleFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void everyOwnTableIsDecidedOn()
    {
        QStringList tables = ownTables(*sqliteDialect());
        tables.sort();
        QCOMPARE(QStringList(forgettingDecisions().keys()), tables);
    }

    void nothingIsLeftInOwnTables()
    {
        carryBodies();
        const QString text = u"to +15550001234 of wamid.q-1, not 15550009999"_s;
        m_fixture->executeAll(
            {u"UPDATE statusbridge_journal SET zoho_words = '%1', reason = '[\"worded\",\"%1\"]', failure = "
             "'[\"WhatsApp\",\"131026\",\"%1\"]' WHERE queue_id = 'q-1'"_s.arg(text),
             u"UPDATE statusbridge_runs SET message = '%1', unknown_words = '{\"15550001234\":1}'"_s.arg(text),
             u"UPDATE statusbridge_scheduler SET problem = '%1', last_message = '%1'"_s.arg(text),
             u"INSERT INTO statusbridge_raw_bodies (shape, received_at, body) VALUES ('flat', 1, '%1'), "
             "('flat', 2, '{\"id\":\"wamid.q-1\"}'), ('flat', 3, '%2')"_s.arg(bodyOf(u"q-1"_s, u"wamid.x"_s, number),
                                                                              bodyOf(u"q-2"_s, u"wamid.q-2"_s, other)),
             u"INSERT INTO statusbridge_record_failures (target, record_id, queue_id, streak, zoho_code, zoho_words, "
             "reason, failure, known_rows, parked_at) VALUES (0, '1', 'q-1', 3, 3001, '%1', '%1', '%1', '[\"%1\"]', "
             "1), "
             "(0, '2', 'q-2', 3, 3001, 'to 15550009999', NULL, NULL, '[]', 1)"_s.arg(text),
             u"INSERT INTO statusbridge_intents (id, run_id, record_id, queue_id, values_json, status_word, rows_json, "
             "marks_rows, target) VALUES (1, 1, '1', 'q-1', '{\"recipient_id_Webhook\":\"15550001234\"}', 'sent', "
             "'[]', 1, 0), (2, 1, '2', 'q-2', '{\"recipient_id_Webhook\":\"15550009999\"}', 'sent', '[]', 1, 0)"_s,
             u"INSERT INTO statusbridge_statuses (source, source_key, body_hash, part, queue_id, word, recipient, "
             "participant, payload, arrived_at) VALUES (2, '', 'd', 0, '', 'sent', 'group', 'whatsapp:+15550001234', "
             "NULL, 1), (2, '', 'd', 0, 'q-3', 'sent', NULL, NULL, '{\"to\":\"15550001234\"}', 1)"_s,
             u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('late_queue_ids_checked.7', "
             "'k-15550001234', 0), ('zoho.learned', '15550001234', 0)"_s});
        for (const char *table : {"open_queue_ids", "late_queue_ids"}) {
            m_fixture->execute(
                u"INSERT INTO statusbridge_%1 (target, queue_id) VALUES (7, 'k-15550001234'), (7, 'q-2')"_s.arg(
                    QLatin1String(table)));
        }
        m_fixture->executeAll(
            {u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) VALUES (7, 0, "
             "'k-15550001234', '1', 'sent')"_s,
             u"INSERT INTO statusbridge_delivered_queue_ids (target, queue_id, message_id) VALUES (7, 'k-15550001234', "
             "'wamid.q-1')"_s,
             u"INSERT INTO statusbridge_orphans (target, queue_id, finding, since, counted_from, ask_after, asks, "
             "given_up) VALUES (7, 'k-15550001234', 0, 0, 0, 0, 0, 0)"_s,
             u"INSERT INTO statusbridge_orphan_rows (target, source, queue_id, row_id, word) VALUES (7, 0, "
             "'k-15550001234', '1', 'sent')"_s});

        const auto preview = previewForgetting(m_fixture->environment, typed);
        QVERIFY2(preview, preview ? "" : qPrintable(describe(preview.error())));
        QVERIFY(tablesWith(number).size() > 10); // nothing was written

        const Forgetting done = forget(typed);
        QCOMPARE(tablesWith(number), QStringList{u"statusbridge_state"_s}); // a number that looks like one
        QCOMPARE(tablesWith(u"wamid.q-1"_s), QStringList());
        QCOMPARE(count(u"statusbridge_state WHERE name = 'late_queue_ids_checked.7'"_s), u"0"_s);
        QCOMPARE(done.tables.value(u"statusbridge_statuses"_s), (ForgottenRows{.removed = 3}));
        QCOMPARE(done.tables.value(u"statusbridge_raw_bodies"_s), (ForgottenRows{.removed = 2}));
        QCOMPARE(done.tables.value(u"statusbridge_intents"_s), (ForgottenRows{.removed = 1}));
        QCOMPARE(done.tables.value(u"statusbridge_journal"_s), (ForgottenRows{.masked = 1}));
        QCOMPARE(done.tables.value(u"statusbridge_record_failures"_s), (ForgottenRows{.masked = 1}));
        QCOMPARE(done.keptQueueIds, 0);
        QCOMPARE(preview->tables, done.tables);

        // The keys at Zoho and of the customer's stay, and why the message failed.
        QCOMPARE(m_fixture->scalar(u"SELECT message_id FROM statusbridge_journal WHERE queue_id = 'q-1'"_s).toString(),
                 u"•••"_s);
        QCOMPARE(m_fixture->scalar(u"SELECT failure FROM statusbridge_journal WHERE queue_id = 'q-1'"_s).toString(),
                 u"[\"WhatsApp\",\"131026\",\"to +••• of •••, not 15550009999\"]"_s);
        QCOMPARE(count(u"statusbridge_record_failures WHERE parked_at IS NOT NULL"_s), u"2"_s);

        // The other one is where he was.
        QCOMPARE(count(u"statusbridge_statuses WHERE recipient = '15550009999'"_s), u"1"_s);
        QCOMPARE(count(u"statusbridge_intents"_s), u"1"_s);
        QCOMPARE(count(u"statusbridge_raw_bodies"_s), u"1"_s);
        QCOMPARE(count(u"statusbridge_open_queue_ids WHERE queue_id = 'q-2'"_s), u"1"_s);
        QCOMPARE(m_fixture->scalar(u"SELECT message_id FROM statusbridge_journal WHERE queue_id = 'q-2'"_s).toString(),
                 u"wamid.q-2"_s);

        QVERIFY(forget(typed).tables.isEmpty());
    }

    void aBodyIsNotReadAgainAndItsRowIsLeftToItsOwner()
    {
        carryBodies();
        const Forgetting done = forget(typed);
        QCOMPARE(done.collector, (QList<CollectorHolding>{{.table = u"delivered_logs"_s, .rows = 1},
                                                          {.table = u"webhook_logs"_s, .rows = 0}}));
        QCOMPARE(count(u"delivered_logs"_s), u"2"_s);
        QCOMPARE(m_fixture->openRows(), 0);
        QCOMPARE(m_fixture->sync().counts.calls, 0);
        QCOMPARE(m_fixture->texts(u"SELECT queue_id FROM statusbridge_statuses"_s), QStringList{u"q-2"_s});
        // What is in no table of ours any more is still told of the collector's table.
        const Forgetting again = forget(typed);
        QVERIFY(again.tables.isEmpty());
        QCOMPARE(again.heldByCollector(), 1);
    }

    void rowsOfTheCollectorStaySettled()
    {
        m_fixture->addRecord(u"q-1"_s, {});
        m_fixture->addWebhook(u"q-1"_s, u"sent"_s);
        m_fixture->addDelivered(u"q-1"_s, u"delivered"_s);
        m_fixture->addDelivered(u"Q-1"_s, u"delivered"_s);
        m_fixture->execute(u"UPDATE delivered_logs SET recipient_id = '15550009999' WHERE queue_id = 'Q-1'"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        const Forgetting done = forget(typed);
        QCOMPARE(done.tables.value(u"statusbridge_journal"_s), (ForgottenRows{.masked = 1}));
        QCOMPARE(done.tables.value(u"statusbridge_delivered_queue_ids"_s), (ForgottenRows{.masked = 1}));
        QCOMPARE(done.collector, (QList<CollectorHolding>{{.table = u"delivered_logs"_s, .rows = 1},
                                                          {.table = u"webhook_logs"_s, .rows = 1}}));
        QCOMPARE(count(u"delivered_logs"_s), u"2"_s);
        QCOMPARE(count(u"webhook_logs"_s), u"1"_s);
        QCOMPARE(m_fixture->openRows(), 1); // that of Q-1
        QCOMPARE(m_fixture->sync().counts.updated, 0);
    }

    void isFoundBy_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left"); // queue ids of statuses
        QTest::addRow("digits") << number << number << u"q-2"_s;
        QTest::addRow("as typed") << number << u"0015550001234"_s << u"q-2"_s;
        QTest::addRow("of Twilio") << u"whatsapp:+15550001234"_s << typed << u"q-2"_s;
        QTest::addRow("of a chat") << u"15550001234@c.us"_s << number << u"q-2"_s;
        QTest::addRow("of a device") << u"15550001234:12@s.whatsapp.net"_s << number << u"q-2"_s;
        QTest::addRow("as people write it") << u"+1 555 000-1234"_s << number << u"q-2"_s;
        QTest::addRow("written and typed otherwise")
            << u"+1 (555) 000.1234"_s << u"whatsapp:+1 555 000-1234"_s << u"q-2"_s;
        QTest::addRow("typed as a device's") << number << u"15550001234:12@s.whatsapp.net"_s << u"q-2"_s;
        QTest::addRow("BSUID") << u"US.13491208655302741918"_s << u"US.13491208655302741918"_s << u"q-2"_s;
        QTest::addRow("queue id") << number << u"q-1"_s << u"q-2"_s;
        QTest::addRow("message id") << number << u"wamid.q-1"_s << u"q-2"_s;
        QTest::addRow("nothing") << number << u"15550001235"_s << u"q-1 q-2"_s;
        QTest::addRow("what was forgotten") << number << u"•••"_s << u"q-1 q-2"_s;
    }
    void isFoundBy()
    {
        QFETCH(const QString, recipient);
        QFETCH(const QString, text);
        m_fixture->settings.deliveredLogs.shape = u"flat"_s;
        m_fixture->addRecord(u"q-1"_s, {});
        m_fixture->addRecord(u"q-2"_s, {});
        for (const auto &[queueId, to] : {std::pair(u"q-1"_s, recipient), std::pair(u"q-2"_s, other)}) {
            m_fixture->execute(u"INSERT INTO delivered_logs (payload) VALUES ('%1')"_s.arg(
                bodyOf(queueId, u"wamid."_s + queueId, to)));
        }
        QCOMPARE(m_fixture->sync().counts.updated, 2);
        const Forgetting done = forget(text);
        const QStringList left = m_fixture->texts(u"SELECT queue_id FROM statusbridge_statuses ORDER BY queue_id"_s);
        QTEST(left.join(u' '), "left");
        const bool isFound = left.size() == 1;
        QCOMPARE(done.tables.isEmpty(), !isFound);
        QCOMPARE(m_fixture->texts(u"SELECT message_id FROM statusbridge_journal ORDER BY queue_id"_s),
                 (QStringList{isFound ? u"•••"_s : u"wamid.q-1"_s, u"wamid.q-2"_s}));
        QCOMPARE(m_fixture->texts(u"SELECT queue_id FROM statusbridge_journal ORDER BY queue_id"_s),
                 (QStringList{u"q-1"_s, u"q-2"_s}));
    }

    void aStatusWithoutRecipientIsFoundByItsMessageId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("the number in it") << typed;
        QTest::addRow("itself") << messageIdOf(number);
    }
    void aStatusWithoutRecipientIsFoundByItsMessageId()
    {
        QFETCH(const QString, text);
        const QString id = messageIdOf(number);
        m_fixture->settings.deliveredLogs.shape = u"flat"_s;
        for (const auto &[queueId, messageId] : {std::pair(u"q-1"_s, id), std::pair(u"q-2"_s, messageIdOf(other))}) {
            m_fixture->addRecord(queueId, {});
            m_fixture->execute(
                u"INSERT INTO delivered_logs (payload) VALUES ('%1')"_s.arg(bodyWithout(queueId, messageId)));
        }
        QCOMPARE(m_fixture->sync().counts.updated, 2);
        m_fixture->executeAll(
            {u"INSERT INTO statusbridge_raw_bodies (shape, received_at, body) VALUES ('flat', 1, '%1'), ('flat', 2, "
             "'%2')"_s.arg(bodyWithout(u"q-1"_s, id), bodyWithout(u"q-2"_s, messageIdOf(other))),
             u"INSERT INTO statusbridge_audit (noted_at, by_kind, by_name, address, action, object) VALUES "
             "(1, 'cli', 'a', '', 'lookup', '%1')"_s.arg(id),
             u"INSERT INTO statusbridge_alert_messages (target, channel, identity, content, written_at, next_at, "
             "attempts, claim_token) VALUES (0, 'mail', 'a', '{\"text\":\"of %1\"}', 1, 1, 0, 0)"_s.arg(id),
             // Of a message that no other row tells of any more.
             u"INSERT INTO statusbridge_delivered_queue_ids (target, queue_id, message_id) VALUES (7, 'q-7', '%1')"_s
                 .arg(id)});
        spool(bodyWithout(u"q-9"_s, id));
        QVERIFY(forget(text).spooledBytes > 0);
        const Forgetting done = forget(text, SpoolOwner::ThisProcess);
        QCOMPARE(done.spooledBytes, 0);
        QCOMPARE(tablesWith(id), QStringList());
        QCOMPARE(m_fixture->texts(u"SELECT queue_id FROM statusbridge_statuses"_s), QStringList{u"q-2"_s});
        QCOMPARE(count(u"statusbridge_raw_bodies"_s), u"1"_s);
        QCOMPARE(done.collector.constFirst().rows, 1);
        QCOMPARE(m_fixture->texts(u"SELECT message_id FROM statusbridge_journal ORDER BY queue_id"_s),
                 (QStringList{u"•••"_s, messageIdOf(other)}));
    }

    void aParticipantOfAGroupIsFound()
    {
        m_fixture->settings.deliveredLogs.shape = u"meta"_s;
        for (const auto &[queueId, participant] :
             {std::pair(u"q-1"_s, u"+1 555 000-1234"_s), std::pair(u"q-2"_s, other)}) {
            m_fixture->addRecord(queueId, {});
            m_fixture->execute(
                uR"(INSERT INTO delivered_logs (payload) VALUES ('{"entry":[{"changes":[{"field":"messages",)"
                R"("value":{"statuses":[{"id":"wamid.%1","status":"delivered","recipient_id":"a-group",)"
                R"("recipient_type":"group","recipient_participant_id":"%2","biz_opaque_callback_data":"%1"}]}}]}]}'))"_s
                    .arg(queueId, participant));
        }
        QCOMPARE(m_fixture->sync().counts.updated, 2);
        QVERIFY(!forget(typed).tables.isEmpty());
        QCOMPARE(m_fixture->texts(u"SELECT queue_id FROM statusbridge_statuses"_s), QStringList{u"q-2"_s});
        QCOMPARE(m_fixture->texts(u"SELECT message_id FROM statusbridge_journal ORDER BY queue_id"_s),
                 (QStringList{u"•••"_s, u"wamid.q-2"_s}));
    }

    void aUserIdBesideTheNumberIsFound()
    {
        m_fixture->addRecord(u"q-1"_s, {});
        m_fixture->addWebhook(u"q-1"_s, u"delivered"_s);
        m_fixture->execute(u"UPDATE webhook_logs SET payload = '{\"recipient_user_id\":\"US.777\"}'"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        const Forgetting done = forget(u"US.777"_s);
        const auto held = std::ranges::find_if(
            done.collector, [](const CollectorHolding &each) { return each.table == u"webhook_logs"; });
        QVERIFY(held != done.collector.cend());
        QCOMPARE(held->rows, 1);
        QCOMPARE(m_fixture->texts(u"SELECT message_id FROM statusbridge_journal"_s), QStringList{u"•••"_s});
    }

    void aQueueIdThatLooksLikeANumberIsNone()
    {
        m_fixture->addRecord(u"131026"_s, {});
        m_fixture->addDelivered(u"131026"_s, u"failed"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        m_fixture->execute(u"UPDATE statusbridge_journal SET zoho_words = 'code 131026'"_s);
        QVERIFY(!forget(u"131026"_s).tables.isEmpty());
        QCOMPARE(m_fixture->texts(u"SELECT zoho_words FROM statusbridge_journal"_s), QStringList{u"code 131026"_s});
        QCOMPARE(m_fixture->texts(u"SELECT queue_id FROM statusbridge_journal"_s), QStringList{u"131026"_s});
    }

    void aQueueIdWithTheNumberStaysWhileTheCollectorHasIt()
    {
        const QString queueId = u"order-15550001234"_s;
        m_fixture->addRecord(queueId, {});
        m_fixture->addWebhook(queueId, u"delivered"_s);
        QCOMPARE(m_fixture->sync().counts.updated, 1);
        QCOMPARE(forget(typed).keptQueueIds, 1);
        QCOMPARE(m_fixture->texts(u"SELECT queue_id FROM statusbridge_journal"_s), QStringList{u"order-•••"_s});
        QCOMPARE(tablesWith(number),
                 (QStringList{u"statusbridge_delivered_queue_ids"_s, u"statusbridge_settled_rows"_s}));
        QCOMPARE(m_fixture->sync().counts.calls, 0);
        m_fixture->execute(u"DELETE FROM webhook_logs"_s);
        QCOMPARE(forget(typed).keptQueueIds, 0);
        QCOMPARE(tablesWith(number), QStringList());
    }

    void isRefusedWhileACycleRuns()
    {
        carryBodies();
        const auto cycle = connection();
        const auto taken = Lease(*cycle).acquire(u"a cycle"_s, 60);
        QVERIFY(taken);
        const auto refused = forgetPerson(m_fixture->environment, typed, SpoolOwner::ThisProcess);
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().kind), toString(ErrorKind::Busy));
        QCOMPARE(count(u"statusbridge_statuses"_s), u"2"_s);
        QVERIFY(previewForgetting(m_fixture->environment, typed));
        QVERIFY(Lease(*cycle).release(*taken));
        QVERIFY(!forget(typed).tables.isEmpty());
        QVERIFY(Lease(*cycle).acquire(u"a cycle"_s, 60)); // it was given back
    }

    void endsWhereItsLeaseIsLost()
    {
        carryBodies();
        if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
            m_fixture->execute(u"CREATE FUNCTION take_over() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                               "UPDATE statusbridge_lease SET token = token + 1; RETURN NULL; END $$"_s);
        }
        const QString trigger = u"CREATE TRIGGER take_over AFTER UPDATE ON statusbridge_journal FOR EACH ROW "_s;
        const QString takeOver = u"UPDATE statusbridge_lease SET token = token + 1"_s;
        m_fixture->execute(TestDatabase::choose(trigger + u"BEGIN %1; END"_s.arg(takeOver),
                                                trigger + u"EXECUTE FUNCTION take_over()"_s, trigger + takeOver));
        const auto lost = forgetPerson(m_fixture->environment, typed, SpoolOwner::AnotherProcess);
        QVERIFY(!lost);
        QCOMPARE(toString(lost.error().kind), toString(ErrorKind::LeaseLost));
        QCOMPARE(count(u"statusbridge_statuses"_s), u"2"_s); // which come after the journal
    }

    void whatWaitsInTheSpoolIsCarriedInFirst()
    {
        carryBodies();
        spool(bodyOf(u"q-9"_s, u"wamid.q-9"_s, number));
        const qint64 waiting = spooledBytes(spoolDirectory(m_fixture->directory.path()));
        const Forgetting refused = forget(typed);
        QVERIFY(waiting > 0 && refused.spooledBytes >= waiting); // its files are counted whole
        QVERIFY(refused.tables.isEmpty());
        QCOMPARE(count(u"statusbridge_statuses"_s), u"2"_s); // nothing was forgotten

        const Forgetting done = forget(typed, SpoolOwner::ThisProcess);
        QCOMPARE(done.spooledBytes, 0);
        QCOMPARE(spooledBytes(spoolDirectory(m_fixture->directory.path())), 0);
        QCOMPARE(done.tables.value(u"statusbridge_statuses"_s), (ForgottenRows{.removed = 2}));
        QCOMPARE(m_fixture->texts(u"SELECT queue_id FROM statusbridge_statuses"_s), QStringList{u"q-2"_s});
    }

    void bodiesOfOthersInTheSpoolDoNotMatter()
    {
        carryBodies();
        spool(bodyOf(u"q-9"_s, u"wamid.q-9"_s, other));
        QVERIFY(!forget(typed).tables.isEmpty());
        QVERIFY(spooledBytes(spoolDirectory(m_fixture->directory.path())) > 0);
    }

    void whatIsDoneInTheSpoolCountsUntilItIsRemoved()
    {
        const auto opened = Spool::open(spoolDirectory(m_fixture->directory.path()));
        QVERIFY(opened);
        Spool &running = **opened;
        QVERIFY(running.append(
            {{.shape = u"flat"_s, .receivedAt = 1, .body = bodyOf(u"q-9"_s, u"wamid.q-9"_s, number).toUtf8()}}));
        running.forget(*running.next(1000));
        QCOMPARE(running.waitingBytes(), 0);
        QVERIFY(forget(typed).spooledBytes > 0);
        running.tidy();
        QCOMPARE(forget(typed).spooledBytes, 0);
    }
};

QTEST_GUILESS_MAIN(ForgetTest)

} // namespace tst_forget

#include "tst_forget.moc"
