// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/rowpurge.h"
#include "engine/store/sql/database.h"
#include "tests/engine/store/storefixture.h"

#include <QTest>

namespace tst_rowpurge {

using namespace statusbridge;

constexpr qint64 second = 1000;
constexpr qint64 day = 24LL * 3600 * second;

Settings ofReceiver()
{
    Settings settings;
    settings.webhook.enabled = true;
    settings.webhook.rowsDays = 30;
    return settings;
}

//! Old rows that were received, in both places where they are put.
class RowPurgeTest : public QObject
{
    Q_OBJECT

private:
    void init(const Settings &settings)
    {
        m_store = std::make_unique<StoreFixture>(StoreFixture::Tables::Migrated, settings);
        // Whole seconds, as the column of times has them.
        m_now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    }

    //! A row of delivered_logs whose event was \p age ms before the purge.
    void add(qint64 id, const QString &queueId, qint64 age, bool isMarked = true, const QString &word = u"delivered"_s)
    {
        addWithTime(id, queueId, QString::number((m_now.toMSecsSinceEpoch() - age) / second), isMarked, word);
    }
    void addWithTime(qint64 id, const QString &queueId, const QVariant &time, bool isMarked = true,
                     const QString &word = u"delivered"_s)
    {
        m_store->addDelivered(id, queueId, word, isMarked ? u"1"_s : u"0"_s);
        m_store->run(u"UPDATE delivered_logs SET timestamp = ? WHERE id = ?"_s, {time, id});
    }
    //! A status of the receiver's own table that came \p age ms before the purge.
    void addOwn(const QString &queueId, qint64 age, const QString &word = u"delivered"_s)
    {
        m_store->run(u"INSERT INTO statusbridge_statuses (source, source_key, body_hash, part, queue_id, word, "
                     "arrived_at) VALUES (2, '', 'd', 0, ?, ?, ?)"_s,
                     {queueId, word, m_now.toMSecsSinceEpoch() - age});
    }
    void settle(int source, const QString &queueId, const QString &rowId, qint64 target = 0)
    {
        m_store->run(u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) "
                     "VALUES (?, ?, ?, ?, 'delivered')"_s,
                     {target, source, queueId, rowId});
    }
    bool purge() { return purgeAt(m_now); }
    bool purgeAt(const QDateTime &now)
    {
        const auto done = purgeReceivedRows(m_store->database(), m_store->settings(), now);
        if (!done) {
            qFatal("%s", qPrintable(describe(done.error())));
        }
        return *done;
    }
    [[nodiscard]] QString kept(const QString &table = u"delivered_logs"_s)
    {
        return m_store->database().texts(u"SELECT id FROM %1 ORDER BY id"_s.arg(table))->join(u' ');
    }
    [[nodiscard]] QString keptOwn()
    {
        return m_store->database().texts(u"SELECT queue_id FROM statusbridge_statuses ORDER BY id"_s)->join(u' ');
    }

    std::unique_ptr<StoreFixture> m_store;
    QDateTime m_now;

private Q_SLOTS:
    void init() { init(ofReceiver()); }

    void whatIsExactlySoManyDaysOldStays()
    {
        add(1, u"older"_s, 30 * day + second);
        add(2, u"exactly"_s, 30 * day);
        add(3, u"younger"_s, 30 * day - second);
        addOwn(u"own-older"_s, 30 * day + 1);
        addOwn(u"own-exactly"_s, 30 * day);
        const QStringList own = *m_store->database().texts(u"SELECT id FROM statusbridge_statuses"_s);
        for (const QString &id : own) {
            settle(2, m_store->read(u"SELECT queue_id FROM statusbridge_statuses WHERE id = "_s + id), id);
        }
        QVERIFY(!purge());
        QCOMPARE(kept(), u"2 3"_s);
        QCOMPARE(keptOwn(), u"own-exactly"_s);
        QCOMPARE(m_store->read(u"SELECT queue_id FROM statusbridge_settled_rows"_s), u"own-exactly"_s);
        QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_settled_rows"_s), u"1"_s);
    }

    void whatIsOpenStaysAndAllOfItsQueueId()
    {
        add(1, u"open"_s, 31 * day, false);
        add(2, u"partly"_s, 31 * day);
        add(3, u"partly"_s, 31 * day, false);
        add(4, u"elsewhere"_s, 31 * day);
        m_store->addWebhook(1, u"elsewhere"_s, u"sent"_s);
        add(5, u"settled"_s, 31 * day, false);
        settle(0, u"settled"_s, u"5"_s);
        add(6, u"of-another"_s, 31 * day, false);
        settle(0, u"of-another"_s, u"6"_s, 7);
        add(7, u"done"_s, 31 * day);
        addOwn(u"own-open"_s, 31 * day);
        addOwn(u"open"_s, 31 * day);
        addOwn(u"done"_s, 31 * day, u"swallowed"_s);
        addOwn(u""_s, 31 * day);
        QVERIFY(!purge());
        QCOMPARE(kept(), u"1 2 3 4 6"_s);
        QCOMPARE(keptOwn(), u"own-open open"_s);
    }

    void whatHasNoTimeStays()
    {
        addWithTime(1, u"q-1"_s, QVariant(QMetaType::fromType<QString>()));
        addWithTime(2, u"q-2"_s, u"yesterday"_s);
        addWithTime(3, u"q-3"_s, m_now.addDays(-31).toString(Qt::ISODate));
        QVERIFY(!purge());
        QCOMPARE(kept(), u"1 2"_s);
    }

    void withoutAReadableTimeItsMessageTellsIt()
    {
        const auto counted = [this](const QString &queueId, qint64 age) {
            m_store->run(u"INSERT INTO statusbridge_messages (queue_id, message_id, kind, first_time, last_time, "
                         "by_arrival) VALUES (?, '', 1, ?, ?, 1)"_s,
                         {queueId, m_now.toMSecsSinceEpoch() - age, m_now.toMSecsSinceEpoch() - age});
        };
        const QVariant none(QMetaType::fromType<QString>());
        addWithTime(1, u"old"_s, none);
        addWithTime(2, u"young"_s, none);
        addWithTime(3, u"both"_s, u"yesterday"_s);
        addWithTime(4, u"open"_s, none, false);
        addWithTime(5, u"ahead"_s, m_now.addYears(1).toString(Qt::ISODate));
        counted(u"old"_s, 31 * day);
        counted(u"young"_s, 29 * day);
        counted(u"both"_s, 31 * day);
        counted(u"both"_s, 29 * day);
        counted(u"open"_s, 31 * day);
        counted(u"ahead"_s, 31 * day);
        QVERIFY(!purge());
        QCOMPARE(kept(), u"2 3 4"_s);
    }

    void whatIsGivenUpOrOfAnUnknownWordGoes()
    {
        add(1, u"given-up"_s, 31 * day, false);
        add(2, u"asked-for"_s, 31 * day, false);
        add(3, u"unknown"_s, 31 * day, false, u"swallowed"_s);
        add(4, QString(), 31 * day, false);
        for (const QString &queueId : {u"given-up"_s, u"asked-for"_s}) {
            m_store->run(u"INSERT INTO statusbridge_orphans (target, queue_id, finding, since, counted_from, "
                         "ask_after, asks, given_up) VALUES (0, ?, 0, 0, 0, 0, 1, ?)"_s,
                         {queueId, queueId == u"given-up"_s ? 1 : 0});
        }
        QVERIFY(!purge());
        QCOMPARE(kept(), u"2 4"_s);
    }

    void whatTheReceiverBeganGoesOnWithoutIt()
    {
        QVERIFY(!purge());
        add(1, u"q-1"_s, 31 * day);
        Settings settings = m_store->settings();
        settings.webhook.enabled = false;
        const auto done = purgeReceivedRows(m_store->database(), settings, m_now.addDays(1));
        QVERIFY(done);
        QCOMPARE(kept(), QString());
    }

    void onlyWhileTheReceiverIsEnabledAndDaysAreSet_data()
    {
        QTest::addColumn<bool>("isEnabled");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("delivered");
        QTest::addColumn<QString>("own");
        QTest::addRow("off") << false << 30 << u"1"_s << u"q-2"_s;
        QTest::addRow("for ever") << true << 0 << u"1"_s << u"q-1 q-2"_s;
        QTest::addRow("on") << true << 30 << QString() << u"q-2"_s;
    }
    void onlyWhileTheReceiverIsEnabledAndDaysAreSet()
    {
        QFETCH(const bool, isEnabled);
        QFETCH(const int, days);
        Settings settings;
        settings.webhook.enabled = isEnabled;
        settings.webhook.rowsDays = days;
        init(settings);
        add(1, u"q-1"_s, 31 * day);
        addOwn(u"q-1"_s, 31 * day, u"swallowed"_s);
        addOwn(u"q-2"_s, 31 * day);
        QVERIFY(!purge());
        QTEST(kept(), "delivered");
        QTEST(keptOwn(), "own");
    }

    void goesInPortionsAndOnceADay()
    {
        QStringList rows;
        const QString old = QString::number(m_now.addDays(-31).toSecsSinceEpoch());
        for (int i = 1; i <= 2500; ++i) {
            rows += u"(%1, 'q-%1', 'delivered', '%2', %3)"_s.arg(QString::number(i), old,
                                                                 TestDatabase::choose(u"1"_s, u"true"_s, u"1"_s));
        }
        m_store->run(u"INSERT INTO delivered_logs (id, queue_id, status, timestamp, %1) VALUES "_s.arg(
                         m_store->quoted(u"Updated"_s)) +
                     rows.join(u", "_s));
        add(3000, u"young"_s, day);
        add(3001, u"behind"_s, 31 * day);
        QVERIFY(purge());
        QCOMPARE(m_store->read(u"SELECT count(*) FROM delivered_logs"_s), u"502"_s);
        QVERIFY(!purge());
        QCOMPARE(kept(), u"3000"_s);
        add(1, u"late"_s, 31 * day);
        QVERIFY(!purgeAt(m_now.addSecs(23 * 3600)));
        QCOMPARE(kept(), u"1 3000"_s);
        QVERIFY(!purgeAt(m_now.addDays(1)));
        QCOMPARE(kept(), u"3000"_s);
    }

    void stopsAtWhatIsTooYoung()
    {
        QStringList rows;
        const QString young = QString::number(m_now.addDays(-1).toSecsSinceEpoch());
        for (int i = 2; i <= 2500; ++i) {
            rows += u"(%1, 'q-%1', 'delivered', '%2', %3)"_s.arg(QString::number(i), young,
                                                                 TestDatabase::choose(u"1"_s, u"true"_s, u"1"_s));
        }
        add(1, u"old"_s, 31 * day);
        m_store->run(u"INSERT INTO delivered_logs (id, queue_id, status, timestamp, %1) VALUES "_s.arg(
                         m_store->quoted(u"Updated"_s)) +
                     rows.join(u", "_s));
        QVERIFY(!purge());
        QCOMPARE(m_store->read(u"SELECT count(*) FROM delivered_logs"_s), u"2499"_s);
    }

    void keysThatDoNotCountUpAreGoneThroughToo()
    {
        m_store->run(u"DROP TABLE delivered_logs"_s);
        m_store->run(TestDatabase::choose(u"CREATE TABLE delivered_logs (id TEXT PRIMARY KEY, queue_id TEXT, "
                                          u"message_id TEXT, status TEXT, recipient_id "
                                          "TEXT, timestamp TEXT, \"Updated\" INTEGER)"_s,
                                          u"CREATE TABLE delivered_logs (id TEXT PRIMARY KEY, queue_id TEXT, "
                                          u"message_id TEXT, status TEXT, recipient_id "
                                          "TEXT, timestamp TEXT, \"Updated\" BOOLEAN)"_s,
                                          u"CREATE TABLE delivered_logs (id VARCHAR(64) PRIMARY KEY, queue_id "
                                          u"VARCHAR(64), message_id TEXT, status TEXT, "
                                          "recipient_id TEXT, timestamp TEXT, Updated BOOLEAN)"_s));
        QStringList rows;
        const QString old = QString::number(m_now.addDays(-31).toSecsSinceEpoch());
        const QString young = QString::number(m_now.addDays(-1).toSecsSinceEpoch());
        for (int i = 0; i < 2100; ++i) {
            rows += u"('key-%1', 'q-%1', 'delivered', '%2', %3)"_s.arg(QString::number(10000 + i),
                                                                       i < 1990 || i >= 2050 ? old : young,
                                                                       TestDatabase::choose(u"1"_s, u"true"_s, u"1"_s));
        }
        m_store->run(u"INSERT INTO delivered_logs (id, queue_id, status, timestamp, %1) VALUES "_s.arg(
                         m_store->quoted(u"Updated"_s)) +
                     rows.join(u", "_s));
        QVERIFY(purge());
        QVERIFY(!purge());
        QCOMPARE(m_store->read(u"SELECT count(*) FROM delivered_logs"_s), u"60"_s);
    }

    void aColumnOfAnotherTargetSpeaksForThat()
    {
        add(1, u"marked"_s, 31 * day);
        settle(0, u"marked"_s, u"1"_s);
        add(2, u"unmarked"_s, 31 * day, false);
        settle(0, u"unmarked"_s, u"2"_s);
        add(3, u"unsettled"_s, 31 * day);
        m_store->run(u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('updated_owner', "
                     "'7 elsewhere', 0)"_s);
        QVERIFY(!purge());
        QCOMPARE(kept(), u"2 3"_s);
    }

    void aTableThatLetsNoneGoIsToldOfOnceADay()
    {
        add(1, u"q-1"_s, 31 * day);
        addOwn(u"q-2"_s, 31 * day, u"swallowed"_s);
        if (TestDatabase::kind() == TestDatabase::Kind::Postgresql) {
            m_store->run(u"CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                         "RAISE EXCEPTION 'no'; END $$"_s);
        }
        m_store->run(TestDatabase::choose(
            u"CREATE TRIGGER keep_rows BEFORE DELETE ON delivered_logs BEGIN SELECT RAISE(ABORT, 'no'); END"_s,
            u"CREATE TRIGGER keep_rows BEFORE DELETE ON delivered_logs FOR EACH ROW EXECUTE FUNCTION refuse()"_s,
            u"CREATE TRIGGER keep_rows BEFORE DELETE ON delivered_logs FOR EACH ROW "
            "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'"_s));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"Old rows of delivered_logs can't be removed .*rows_days"_s));
        QVERIFY(!purge());
        QCOMPARE(kept(), u"1"_s);
        QCOMPARE(keptOwn(), QString());
        QTest::failOnWarning(QRegularExpression(u"can't be removed"_s));
        QVERIFY(!purge());
        m_store->run(TestDatabase::choose(u"DROP TRIGGER keep_rows"_s, u"DROP TRIGGER keep_rows ON delivered_logs"_s,
                                          u"DROP TRIGGER keep_rows"_s));
        QVERIFY(!purgeAt(m_now.addDays(1)));
        QCOMPARE(kept(), QString());
    }
};

QTEST_GUILESS_MAIN(RowPurgeTest)

} // namespace tst_rowpurge

#include "tst_rowpurge.moc"
