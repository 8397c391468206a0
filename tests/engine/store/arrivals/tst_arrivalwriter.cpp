// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/arrivalwriter.h"
#include "engine/store/sql/database.h"
#include "tests/engine/store/storefixture.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <thread>

namespace tst_arrivalwriter {

using namespace statusbridge;

BodyStatus statusOf(const QString &messageId, const QString &word = u"delivered"_s, const QString &queueId = u"q-1"_s)
{
    BodyStatus status;
    status.queueId = queueId;
    status.messageId = messageId;
    status.word = word;
    status.recipient = u"15550001234"_s;
    status.time = u"1750030073"_s;
    status.timeMs = 1'750'030'073'000;
    status.part = {{u"id"_s, messageId}, {u"status"_s, word}};
    return status;
}

ArrivedBody bodyOf(const QList<BodyStatus> &statuses, const QByteArray &raw = "{}")
{
    return {.shape = u"meta"_s,
            .receivedAt = QDateTime::currentMSecsSinceEpoch(),
            .raw = raw,
            .reading = {.statuses = statuses}};
}

//! As many bodies with a status each.
QList<ArrivedBody> bodiesOf(int count, const QString &prefix = u"wamid.%1"_s)
{
    QList<ArrivedBody> bodies;
    bodies.reserve(count);
    for (int i = 0; i < count; ++i) {
        bodies.append(bodyOf({statusOf(prefix.arg(i))}));
    }
    return bodies;
}

//! Makes the table of deliveries refuse rows whose \p column is \p value.
QString refusing(const QString &column, const QString &value)
{
    return TestDatabase::choose(u"CREATE TRIGGER picky BEFORE INSERT ON delivered_logs WHEN NEW.%1 = '%2' BEGIN "
                                "SELECT RAISE(ABORT, 'no'); END"_s,
                                u"ALTER TABLE delivered_logs ADD CONSTRAINT picky CHECK (%1 <> '%2')"_s,
                                u"CREATE TRIGGER picky BEFORE INSERT ON delivered_logs FOR EACH ROW IF NEW.%1 = '%2' "
                                "THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'; END IF"_s)
        .arg(column, value);
}

//! Makes the table of deliveries leave out rows that fail, without a word; nothing in MariaDB can.
QStringList leavingOutFailed()
{
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) {
        return {u"CREATE TRIGGER picky BEFORE INSERT ON delivered_logs WHEN NEW.status = 'failed' BEGIN "
                "SELECT RAISE(IGNORE); END"_s};
    }
    return {u"CREATE FUNCTION picky() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.status = 'failed' "
            "THEN RETURN NULL; END IF; RETURN NEW; END $$"_s,
            u"CREATE TRIGGER picky BEFORE INSERT ON delivered_logs FOR EACH ROW EXECUTE FUNCTION picky()"_s};
}

//! A database with a writer that is prepared.
class Arrivals : public StoreFixture
{
public:
    explicit Arrivals(const Settings &settings = {}, const QStringList &statements = {})
        : StoreFixture(Tables::Migrated, settings), m_writer(database(), StoreFixture::settings())
    {
        for (const QString &statement : statements) {
            run(statement);
        }
        prepare();
    }

    void prepare()
    {
        if (const auto prepared = m_writer.prepare(); !prepared) {
            qFatal("%s", qPrintable(describe(prepared.error())));
        }
    }

    ArrivalCounts write(const QList<ArrivedBody> &bodies, const ArrivalMark &mark = {})
    {
        const auto written = m_writer.write(bodies, mark);
        if (!written) {
            qWarning("%s", qPrintable(describe(written.error())));
            return {.received = -1};
        }
        return *written;
    }

    [[nodiscard]] QString count(const QString &from) { return read(u"SELECT count(*) FROM "_s + from); }
    [[nodiscard]] ArrivalWriter &writer() { return m_writer; }

private:
    ArrivalWriter m_writer;
};

class ArrivalWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStatusBecomesAnOpenRow()
    {
        Arrivals arrivals;
        QVERIFY(!arrivals.writer().whyNoRows());
        QCOMPARE(arrivals.count(u"delivered_logs"_s), u"0"_s); // the trial was taken back
        const auto counts = arrivals.write({bodyOf({statusOf(u"wamid.1"_s), statusOf(u"wamid.2"_s, u"failed"_s)})});
        QCOMPARE(counts, (ArrivalCounts{.received = 2}));
        const auto where = u"delivered_logs WHERE message_id = 'wamid.2'"_s;
        QCOMPARE(arrivals.read(u"SELECT queue_id FROM "_s + where), u"q-1"_s);
        QCOMPARE(arrivals.read(u"SELECT status FROM "_s + where), u"failed"_s);
        QCOMPARE(arrivals.read(u"SELECT recipient_id FROM "_s + where), u"15550001234"_s);
        QCOMPARE(arrivals.read(u"SELECT %1 FROM %2"_s.arg(arrivals.quoted(u"timestamp"_s), where)), u"1750030073"_s);
        QCOMPARE(arrivals.read(u"SELECT payload FROM "_s + where), u"{\"id\":\"wamid.2\",\"status\":\"failed\"}"_s);
        QCOMPARE(arrivals.read(u"SELECT %1 FROM %2"_s.arg(arrivals.quoted(u"Updated"_s), where)), u"0"_s);
        QCOMPARE(arrivals.count(u"statusbridge_statuses"_s), u"0"_s);
    }

    void whatTheBodyDoesNotTellIsNull()
    {
        Arrivals arrivals;
        BodyStatus status;
        status.queueId = u"q-1"_s;
        status.word = u"sent"_s;
        QCOMPARE(arrivals.write({bodyOf({status})}).received, 1);
        QCOMPARE(
            arrivals.count(u"delivered_logs WHERE message_id IS NULL AND recipient_id IS NULL AND payload IS NULL"_s),
            u"1"_s);
    }

    void textsThatNoIndexHoldsAreLeftOutOfOurOwnTable()
    {
        Arrivals arrivals;
        QString endless; // which can't be compressed
        for (int i = 0; i < 200; ++i) {
            endless += QString::fromLatin1(
                QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toBase64());
        }
        const auto counts =
            arrivals.write({bodyOf({statusOf(endless, u"sent"_s, {}), statusOf(u"wamid.2"_s, u"sent"_s, {})})});
        QCOMPARE(counts.received, 2);
        QCOMPARE(arrivals.count(u"statusbridge_statuses"_s), u"2"_s);
        QCOMPARE(arrivals.count(u"statusbridge_statuses WHERE message_id IS NULL"_s), u"1"_s);
    }

    void aThousandStatusesOfABodyAreAThousandRows()
    {
        Arrivals arrivals;
        QList<BodyStatus> statuses;
        statuses.reserve(1000);
        for (int i = 0; i < 1000; ++i) {
            statuses.append(statusOf(u"wamid.%1"_s.arg(i), u"sent"_s, u"q-%1"_s.arg(i)));
        }
        QCOMPARE(arrivals.write({bodyOf(statuses)}), (ArrivalCounts{.received = 1000}));
        QCOMPARE(arrivals.count(u"delivered_logs"_s), u"1000"_s);
    }

    void whatArrivesAgainIsCountedAndNotStored()
    {
        Arrivals arrivals;
        const auto body = bodyOf({statusOf(u"wamid.1"_s), statusOf(u"wamid.1"_s), statusOf(u"wamid.2"_s)});
        QCOMPARE(arrivals.write({body, body}), (ArrivalCounts{.received = 6, .duplicates = 4}));
        QCOMPARE(arrivals.write({body}), (ArrivalCounts{.received = 3, .duplicates = 3}));
        QCOMPARE(arrivals.count(u"delivered_logs"_s), u"2"_s);
        // Another word, or the same at another time, is another status.
        BodyStatus restamped = statusOf(u"wamid.1"_s);
        restamped.timeMs = *restamped.timeMs + 1000;
        QCOMPARE(arrivals.write({bodyOf({restamped, statusOf(u"wamid.1"_s, u"read"_s)})}),
                 (ArrivalCounts{.received = 2}));
        QCOMPARE(arrivals.count(u"delivered_logs"_s), u"4"_s);
        QCOMPARE(*ArrivalTotals(arrivals.database()).read(), (ArrivalCounts{.received = 11, .duplicates = 7}));
    }

    void aStatusThatTellsItsQueueIdAtLastIsNoDouble()
    {
        Arrivals arrivals;
        const auto without = statusOf(u"wamid.1"_s, u"delivered"_s, {});
        const auto with = statusOf(u"wamid.1"_s);
        QCOMPARE(arrivals.write({bodyOf({without})}), (ArrivalCounts{.received = 1, .unmatched = 1}));
        QCOMPARE(arrivals.write({bodyOf({without})}), (ArrivalCounts{.received = 1, .duplicates = 1}));
        QCOMPARE(arrivals.write({bodyOf({with})}), (ArrivalCounts{.received = 1}));
        QCOMPARE(arrivals.write({bodyOf({with, without})}), (ArrivalCounts{.received = 2, .duplicates = 2}));
        QCOMPARE(arrivals.read(u"SELECT queue_id FROM delivered_logs"_s), u"q-1"_s);
    }

    void aStatusThatTellsItsQueueIdNoMoreIsADouble()
    {
        Arrivals arrivals;
        const auto without = statusOf(u"wamid.1"_s, u"delivered"_s, {});
        const auto with = statusOf(u"wamid.1"_s);
        QCOMPARE(arrivals.write({bodyOf({without, with})}), (ArrivalCounts{.received = 2, .duplicates = 1}));
        QCOMPARE(arrivals.write({bodyOf({without})}), (ArrivalCounts{.received = 1, .duplicates = 1}));
        QCOMPARE(arrivals.count(u"delivered_logs"_s), u"1"_s);
        QCOMPARE(arrivals.count(u"statusbridge_statuses"_s), u"0"_s);
    }

    void bothStayWhereOurOwnTableTakesThem()
    {
        Arrivals arrivals({}, {refusing(u"queue_id"_s, u"q-1"_s)});
        (void)arrivals.write({bodyOf({statusOf(u"wamid.1"_s, u"delivered"_s, {})})});
        (void)arrivals.write({bodyOf({statusOf(u"wamid.1"_s)})});
        QCOMPARE(arrivals.count(u"statusbridge_statuses"_s), u"2"_s);
    }

    void whatTwoInstancesReceiveAtOnceIsStoredOnce()
    {
        Arrivals arrivals;
        std::atomic<qint64> duplicates = 0;
        const auto receive = [&] {
            const auto database = arrivals.connect();
            ArrivalWriter writer(*database, arrivals.settings());
            if (!writer.prepare()) {
                return;
            }
            for (int i = 0; i < 40; ++i) {
                const auto written = writer.write(bodiesOf(5, u"wamid.%1."_s.arg(i) + u"%1"_s), {});
                duplicates += written ? written->duplicates : 1000;
            }
        };
        std::thread one(receive);
        std::thread other(receive);
        one.join();
        other.join();
        QCOMPARE(arrivals.count(u"delivered_logs"_s), u"200"_s);
        QCOMPARE(duplicates, 200);
    }

    void afterTheDaysThatADoubleIsKnownItIsANewRow()
    {
        Arrivals arrivals;
        (void)arrivals.write({bodyOf({statusOf(u"wamid.1"_s)})});
        arrivals.run(u"UPDATE statusbridge_seen_statuses SET seen_at = seen_at - %1"_s.arg(8LL * 24 * 3600 * 1000));
        QCOMPARE(arrivals.write({bodyOf({statusOf(u"wamid.1"_s)})}).duplicates, 0);
        QCOMPARE(arrivals.write({bodyOf({statusOf(u"wamid.1"_s)})}).duplicates, 1);
    }

    void aTableThatTakesNoRowsIsLeftAlone_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("queueId");
        QTest::newRow("it refuses them") << QStringList{refusing(u"status"_s, u"sent"_s)} << u"queue_id"_s;
        QTest::newRow("its queue id is read from JSON") << QStringList() << u"payload->queue_id"_s;
    }

    void aTableThatTakesNoRowsIsLeftAlone()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const QString, queueId);
        Settings settings;
        settings.deliveredLogs.queueId = queueId;
        Arrivals arrivals(settings, statements);
        QVERIFY(arrivals.writer().whyNoRows());
        QCOMPARE(arrivals.write({bodyOf({statusOf(u"wamid.1"_s, u"failed"_s)})}), (ArrivalCounts{.received = 1}));
        QCOMPARE(arrivals.count(u"delivered_logs"_s), u"0"_s);
        QCOMPARE(arrivals.read(u"SELECT queue_id FROM statusbridge_statuses WHERE message_id = 'wamid.1' AND "
                               "word = 'failed' AND event_time = '1750030073' AND source = 2"_s),
                 u"q-1"_s);
    }

    void oneThatATableRefusesKeepsNoneOfTheOthersOff()
    {
        Arrivals arrivals({}, {refusing(u"message_id"_s, u"wamid.7"_s)});
        QCOMPARE(arrivals.write(bodiesOf(20)), (ArrivalCounts{.received = 20}));
        QCOMPARE(arrivals.count(u"delivered_logs"_s), u"19"_s);
        QCOMPARE(arrivals.count(u"statusbridge_statuses WHERE message_id = 'wamid.7' AND queue_id = 'q-1'"_s), u"1"_s);
    }

    void whatATableLeavesOutWithoutAnErrorIsKept()
    {
        if (TestDatabase::kind() == TestDatabase::Kind::Mysql) {
            qInfo("Not tried: no trigger of it leaves a row out.");
            return;
        }
        Arrivals arrivals({}, leavingOutFailed());
        (void)arrivals.write({bodyOf({statusOf(u"wamid.0"_s)})});
        const QRegularExpression words(u"delivered_logs left out rows"_s);
        QTest::ignoreMessage(QtWarningMsg, words);
        const auto both = [](const QString &id) {
            return bodyOf({statusOf(id), statusOf(id, u"failed"_s), statusOf(u"wamid.0"_s, u"failed"_s, id)});
        };
        QCOMPARE(arrivals.write({both(u"wamid.1"_s)}), (ArrivalCounts{.received = 3}));
        QTest::failOnWarning(words);
        QCOMPARE(arrivals.write({both(u"wamid.2"_s), both(u"wamid.1"_s)}).duplicates, 4);
        QCOMPARE(arrivals.count(u"delivered_logs"_s), u"3"_s);
        QCOMPARE(arrivals.count(u"statusbridge_statuses WHERE word = 'failed' AND queue_id <> ''"_s), u"3"_s);
        QCOMPARE(arrivals.count(u"statusbridge_statuses"_s), u"3"_s);
    }

    void whatATriggerPutsIntoAnotherPartOfTheTableIsThere()
    {
        if (TestDatabase::kind() != TestDatabase::Kind::Postgresql) {
            qInfo("Not tried: only PostgreSQL's tables inherit.");
            return;
        }
        Arrivals arrivals({},
                          {u"CREATE TABLE newer () INHERITS (delivered_logs)"_s,
                           u"CREATE FUNCTION route() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO newer "
                           "VALUES (NEW.*); RETURN NULL; END $$"_s,
                           u"CREATE TRIGGER route BEFORE INSERT ON delivered_logs FOR EACH ROW EXECUTE FUNCTION "
                           "route()"_s});
        QVERIFY(!arrivals.writer().whyNoRows());
        QCOMPARE(arrivals.write(bodiesOf(20)), (ArrivalCounts{.received = 20}));
        QCOMPARE(arrivals.count(u"delivered_logs"_s), u"20"_s);
        QCOMPARE(arrivals.count(u"statusbridge_statuses"_s), u"0"_s);
    }

    void aTableThatTakesNoRowsAnyMoreIsNoticed()
    {
        Arrivals arrivals;
        (void)arrivals.write(bodiesOf(1));
        arrivals.run(u"DROP TABLE delivered_logs"_s);
        QCOMPARE(arrivals.write(bodiesOf(3, u"later.%1"_s)).received, 3);
        QVERIFY(arrivals.writer().whyNoRows());
        QCOMPARE(arrivals.count(u"statusbridge_statuses"_s), u"3"_s);
    }

    void aQueueIdIsFoundInTheSendersTable()
    {
        Settings settings;
        settings.queueIds.table = u"sent_messages"_s;
        settings.queueIds.messageId = u"WAMID"_s;
        settings.queueIds.queueId = u"job"_s;
        Arrivals arrivals(settings, {u"CREATE TABLE sent_messages (wamid varchar(200), job varchar(200))"_s,
                                     u"INSERT INTO sent_messages VALUES ('wamid.1', 'job 1'), ('WAMID.2', 'job 2')"_s});
        const auto body = bodyOf(
            {statusOf(u"wamid.1"_s, u"sent"_s, {}), statusOf(u"wamid.2"_s, u"sent"_s, {}), statusOf(u"wamid.3"_s)});
        QCOMPARE(arrivals.write({body}), (ArrivalCounts{.received = 3, .unmatched = 1}));
        QCOMPARE(arrivals.read(u"SELECT queue_id FROM delivered_logs WHERE message_id = 'wamid.1'"_s), u"job 1"_s);
        QCOMPARE(arrivals.read(u"SELECT queue_id FROM delivered_logs WHERE message_id = 'wamid.3'"_s), u"q-1"_s);
        QCOMPARE(arrivals.read(u"SELECT queue_id FROM statusbridge_statuses WHERE message_id = 'wamid.2'"_s),
                 QString());

        QCOMPARE(*arrivals.writer().matchLater(), 0);
        arrivals.run(u"INSERT INTO sent_messages VALUES ('wamid.2', 'job two')"_s);
        QCOMPARE(*arrivals.writer().matchLater(), 0); // behind the last one: from the beginning now
        QCOMPARE(*arrivals.writer().matchLater(), 1);
        QCOMPARE(arrivals.read(u"SELECT queue_id FROM statusbridge_statuses WHERE message_id = 'wamid.2'"_s),
                 u"job two"_s);
    }

    void otherwiseTheMessageIdCountsIfThatIsWanted()
    {
        Settings settings;
        settings.queueIds.useMessageId = true;
        Arrivals arrivals(settings);
        QCOMPARE(arrivals.write({bodyOf({statusOf(u"wamid.1"_s, u"sent"_s, {})})}), (ArrivalCounts{.received = 1}));
        QCOMPARE(arrivals.read(u"SELECT queue_id FROM delivered_logs"_s), u"wamid.1"_s);
    }

    void bodiesAreKeptAsTheyCameForTheirDays()
    {
        Settings settings;
        settings.webhook.rawDays = 2;
        Arrivals arrivals(settings);
        (void)arrivals.write({bodyOf({}, "{\"entry\": \xff}")});
        QCOMPARE(arrivals.read(u"SELECT body FROM statusbridge_raw_bodies WHERE shape = 'meta'"_s),
                 u"{\"entry\": \ufffd}"_s);
        QCOMPARE(*arrivals.writer().purge(), false);
        QCOMPARE(arrivals.count(u"statusbridge_raw_bodies"_s), u"1"_s);
        arrivals.run(
            u"UPDATE statusbridge_raw_bodies SET received_at = received_at - %1"_s.arg(3LL * 24 * 3600 * 1000));
        QVERIFY(arrivals.writer().purge());
        QCOMPARE(arrivals.count(u"statusbridge_raw_bodies"_s), u"0"_s);
    }

    void whatIsTooOldGoesInPortions()
    {
        Settings settings;
        settings.webhook.rowsDays = 1;
        settings.deliveredLogs.queueId = u"payload->queue_id"_s; // into our own table
        Arrivals arrivals(settings);
        QList<BodyStatus> statuses;
        statuses.reserve(2500);
        for (int i = 0; i < 2500; ++i) {
            statuses.append(statusOf(u"wamid.%1"_s.arg(i)));
        }
        (void)arrivals.write({bodyOf(statuses)});
        arrivals.run(u"UPDATE statusbridge_statuses SET arrived_at = arrived_at - %1"_s.arg(2LL * 24 * 3600 * 1000));
        arrivals.run(
            u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) SELECT 0, 2, "
            "queue_id, %1, word FROM statusbridge_statuses"_s.arg(arrivals.database().dialect().text(u"id"_s)));
        (void)arrivals.write({bodyOf({statusOf(u"new"_s, u"delivered"_s, u"q-2"_s)})});
        QCOMPARE(*arrivals.writer().purge(), true);
        QCOMPARE(*arrivals.writer().purge(), false);
        QCOMPARE(arrivals.count(u"statusbridge_statuses"_s), u"1"_s);
    }

    void theMarkIsThatOfTheSpool()
    {
        Arrivals arrivals;
        QVERIFY(lastArrivalMark(arrivals.database(), u"a"_s)->segment.isEmpty());
        (void)arrivals.write(bodiesOf(1), {.spool = u"a"_s, .segment = "\x01\xff", .end = 4711});
        (void)arrivals.write(bodiesOf(1), {.spool = u"b"_s, .segment = "other", .end = 1});
        QCOMPARE(lastArrivalMark(arrivals.database(), u"a"_s)->segment, "\x01\xff"_ba);
        QCOMPARE(lastArrivalMark(arrivals.database(), u"a"_s)->end, 4711);
    }

    void whatGaveNoStatusIsCountedByKind()
    {
        Arrivals arrivals;
        QVERIFY(!ArrivalTotals(arrivals.database()).lastTrouble()->isValid());
        ArrivedBody incoming = bodyOf({});
        incoming.reading.troubles = {{BodyTrouble::NoStatuses, 1}, {BodyTrouble::OtherKind, 4}};
        const ArrivalCounts usual{.withoutStatus = {{BodyTrouble::NoStatuses, 1}, {BodyTrouble::OtherKind, 4}}};
        QCOMPARE(arrivals.write({incoming}), usual);
        QCOMPARE(*ArrivalTotals(arrivals.database()).read(), usual);
        QVERIFY(!ArrivalTotals(arrivals.database()).lastTrouble()->isValid());

        ArrivedBody body = bodyOf({});
        body.reading.troubles = {{BodyTrouble::NoJson, 1}};
        ArrivedBody other = bodyOf({statusOf(u"wamid.1"_s)});
        other.reading.troubles = {{BodyTrouble::NoWord, 2}, {BodyTrouble::NoStatuses, 1}};
        QCOMPARE(arrivals.write({body, other}), (ArrivalCounts{.received = 1,
                                                               .unreadable = 3,
                                                               .withoutStatus = {{BodyTrouble::NoJson, 1},
                                                                                 {BodyTrouble::NoStatuses, 1},
                                                                                 {BodyTrouble::NoWord, 2}}}));
        // For all instances, and of all times.
        QCOMPARE(*ArrivalTotals(*arrivals.connect()).read(),
                 (ArrivalCounts{.received = 1,
                                .unreadable = 3,
                                .withoutStatus = {{BodyTrouble::NoJson, 1},
                                                  {BodyTrouble::NoStatuses, 2},
                                                  {BodyTrouble::OtherKind, 4},
                                                  {BodyTrouble::NoWord, 2}}}));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(std::abs(ArrivalTotals(arrivals.database()).lastTrouble()->secsTo(now)) < 60);
    }
};

QTEST_GUILESS_MAIN(ArrivalWriterTest)

} // namespace tst_arrivalwriter

#include "tst_arrivalwriter.moc"
