// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/bodyunroller.h"
#include "engine/store/collector/statuspurge.h"
#include "engine/store/collector/webhookrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_statuspurge {

using namespace statusbridge;

constexpr qint64 day = 24LL * 3600 * 1000;

//! A collector that keeps bodies in delivered_logs, and plain rows in webhook_logs.
Settings ofBodies()
{
    Settings settings;
    settings.deliveredLogs.shape = u"flat"_s;
    return settings;
}

//! Old statuses of bodies, and what stands in the way of removing them.
class StatusPurgeTest : public QObject
{
    Q_OBJECT

private:
    void add(qint64 id, const QString &queueId, const QString &word = u"delivered"_s)
    {
        m_store->run(
            u"INSERT INTO delivered_logs (id, payload) VALUES (?, ?)"_s,
            {id, uR"({"queue_id":"%1","id":"wamid.%2","status":"%3"})"_s.arg(queueId, QString::number(id), word)});
    }

    [[nodiscard]] WebhookTables tables()
    {
        WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
        rows.setKnownWords({u"sent"_s, u"delivered"_s, u"failed"_s});
        if (const auto prepared = rows.prepare(); !prepared) {
            qFatal("%s", qPrintable(describe(prepared.error())));
        }
        return rows.tables();
    }

    void unroll()
    {
        const WebhookTables all = tables();
        QueueIdLookup lookup(m_store->database());
        BodyUnroller unroller(m_store->database(), all, m_token, lookup);
        const auto done = unroller.update(all.deliveredLogs, [] { return true; });
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }

    //! Marks what is open of the queue id.
    void settle(const QString &queueId)
    {
        WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
        rows.setKnownWords({u"sent"_s, u"delivered"_s, u"failed"_s});
        const auto found = rows.prepare().and_then([&] { return rows.rowsOf({queueId}); });
        QVERIFY(found);
        m_store->settle(m_token, tables(), found->value(queueId));
    }

    //! Makes the statuses of the queue id \p age ms older than the moment of the purge.
    void age(const QString &queueId, qint64 age)
    {
        m_store->run(u"UPDATE statusbridge_statuses SET arrived_at = ? WHERE queue_id = ?"_s,
                     {m_now.toMSecsSinceEpoch() - age, queueId});
    }

    //! Very old ones, each of a queue id of its own.
    void addOld(int first, int last, const QString &queueId)
    {
        QStringList rows;
        for (int i = first; i <= last; ++i) {
            rows += u"(0, '%1', 'h', 0, '%2', 'delivered', 1)"_s.arg(QString::number(i), queueId.arg(i));
        }
        m_store->run(u"INSERT INTO statusbridge_statuses (source, source_key, body_hash, part, queue_id, word, "
                     "arrived_at) VALUES "_s +
                     rows.join(u", "_s));
    }

    void settleOld()
    {
        m_store->run(u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) SELECT 0, 2, "
                     "queue_id, %1, word FROM statusbridge_statuses WHERE queue_id LIKE 'done%'"_s.replace(
                         u"%1"_s, m_store->database().dialect().text(u"id"_s)));
    }

    void purge(const std::function<bool()> &mayContinue = [] { return true; })
    {
        const auto done = purgeStatuses(m_store->database(), tables(), m_token, m_now.addDays(-90), mayContinue);
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }

    [[nodiscard]] QString kept()
    {
        return m_store->database()
            .texts(u"SELECT queue_id FROM statusbridge_statuses ORDER BY queue_id, id"_s)
            ->join(u' ');
    }

    [[nodiscard]] QString count(const QString &from) { return m_store->read(u"SELECT count(*) FROM "_s + from); }

    std::unique_ptr<StoreFixture> m_store;
    FencingToken m_token;
    QDateTime m_now;

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>(StoreFixture::Tables::Migrated, ofBodies());
        m_token = m_store->lease();
        m_now = QDateTime::currentDateTimeUtc();
    }

    void whatArrivedExactlySoManyDaysAgoStays()
    {
        add(1, u"exactly"_s);
        add(2, u"older"_s);
        unroll();
        settle(u"exactly"_s);
        settle(u"older"_s);
        age(u"exactly"_s, 90 * day);
        age(u"older"_s, 90 * day + 1);
        purge();
        QCOMPARE(kept(), u"exactly"_s);
        QCOMPARE(m_store->read(u"SELECT queue_id FROM statusbridge_settled_rows WHERE source = 2"_s), u"exactly"_s);
        QCOMPARE(count(u"statusbridge_settled_rows"_s), u"1"_s);
    }

    void theBodyIsNotReadAgainAndStaysMarked()
    {
        add(1, u"q-1"_s);
        unroll();
        settle(u"q-1"_s);
        const QString isMarked = u"SELECT count(*) FROM delivered_logs WHERE %1 %2"_s.arg(
            m_store->quoted(u"Updated"_s), TestDatabase::choose(u"= 1"_s, u"= true"_s, u"= 1"_s));
        QCOMPARE(m_store->read(isMarked), u"1"_s);
        age(u"q-1"_s, 91 * day);
        purge();
        QCOMPARE(kept(), QString());
        unroll();
        QCOMPARE(kept(), QString());
        QCOMPARE(m_store->read(isMarked), u"1"_s);
        QCOMPARE(count(u"statusbridge_bodies"_s), u"1"_s);
        // One that comes later is another row's, and is open.
        add(2, u"q-1"_s, u"sent"_s);
        unroll();
        QCOMPARE(kept(), u"q-1"_s);
        QCOMPARE(count(u"statusbridge_open_bodies"_s), u"1"_s);
    }

    void anOpenRowKeepsAllOfItsQueueId()
    {
        add(1, u"open"_s);
        add(2, u"partly"_s);
        add(3, u"elsewhere"_s);
        unroll();
        settle(u"partly"_s);
        settle(u"elsewhere"_s);
        add(4, u"partly"_s, u"failed"_s);
        unroll();
        m_store->addWebhook(1, u"elsewhere"_s, u"sent"_s);
        for (const QString &queueId : {u"open"_s, u"partly"_s, u"elsewhere"_s}) {
            age(queueId, 91 * day);
        }
        purge();
        QCOMPARE(kept(), u"elsewhere open partly partly"_s);
        settle(u"elsewhere"_s);
        purge();
        QCOMPARE(kept(), u"open partly partly"_s);
    }

    void aYoungerStatusKeepsAllOfItsQueueId()
    {
        add(1, u"q-1"_s, u"sent"_s);
        unroll();
        age(u"q-1"_s, 91 * day);
        add(2, u"q-1"_s);
        unroll();
        settle(u"q-1"_s);
        purge();
        QCOMPARE(kept(), u"q-1 q-1"_s);
        age(u"q-1"_s, 91 * day);
        purge();
        QCOMPARE(kept(), QString());
    }

    void whatWillNeverBeCarriedOverGoesToo()
    {
        add(1, u"given-up"_s);
        add(2, u"strange"_s, u"swallowed"_s);
        add(3, QString());
        add(4, u"waits"_s);
        unroll();
        for (const QString &queueId : {u"given-up"_s, u"strange"_s, u""_s, u"waits"_s}) {
            age(queueId, 91 * day);
            if (queueId == u"given-up" || queueId == u"waits") {
                m_store->run(u"INSERT INTO statusbridge_orphans (target, queue_id, finding, since, counted_from, "
                             u"ask_after, asks, "
                             "given_up) VALUES (0, ?, 0, 0, 0, 0, 9, ?)"_s,
                             {queueId, queueId == u"given-up" ? 1 : 0});
            }
        }
        purge();
        QCOMPARE(kept(), u"waits"_s);
    }

    void anotherTargetKeepsWhatItWaitsForWhileItRuns()
    {
        add(1, u"q-1"_s);
        add(2, u"q-2"_s);
        unroll();
        for (const QString &queueId : {u"q-1"_s, u"q-2"_s}) {
            settle(queueId);
            age(queueId, 91 * day);
        }
        m_store->run(u"INSERT INTO statusbridge_open_queue_ids (target, queue_id) VALUES (7, 'q-1')"_s);
        m_store->run(
            u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) "
            "SELECT 7, source, queue_id, row_id, word FROM statusbridge_settled_rows WHERE queue_id = 'q-2'"_s);
        m_store->run(u"INSERT INTO statusbridge_scheduler (id, failures, total_synced, total_failed, alive_until, "
                     "last_finished) VALUES (7, 0, 0, 0, 0, ?)"_s,
                     {m_now.addDays(-89).toMSecsSinceEpoch()});
        purge();
        QCOMPARE(kept(), u"q-1"_s);
        QCOMPARE(count(u"statusbridge_settled_rows"_s), u"1"_s); // that of q-1; those of q-2 are gone for both targets
        m_store->run(u"UPDATE statusbridge_scheduler SET last_finished = ? WHERE id = 7"_s,
                     {m_now.addDays(-91).toMSecsSinceEpoch()});
        purge();
        QCOMPARE(kept(), QString());
    }

    void statusesOfTheReceiverAreNotMeant()
    {
        m_store->run(
            u"INSERT INTO statusbridge_statuses (source, source_key, body_hash, part, queue_id, word, arrived_at) "
            "VALUES (2, '', '', 0, '', 'sent', 0)"_s);
        add(1, u"q-1"_s);
        unroll();
        settle(u"q-1"_s);
        age(u"q-1"_s, 91 * day);
        purge();
        QCOMPARE(kept(), QString()); // an empty queue id
        QCOMPARE(count(u"statusbridge_statuses"_s), u"1"_s);
    }

    void goesOnWhereItStopped()
    {
        addOld(1, 1000, u"open-%1"_s);
        addOld(1001, 2200, u"done-%1"_s);
        settleOld();
        purge([] { return false; });
        QCOMPARE(count(u"statusbridge_statuses"_s), u"2200"_s);
        purge([] { return false; });
        QCOMPARE(count(u"statusbridge_statuses"_s), u"1200"_s);
        purge([] { return false; });
        QCOMPARE(count(u"statusbridge_statuses"_s), u"1000"_s);
        QCOMPARE(count(u"statusbridge_settled_rows"_s), u"0"_s);
        // It begins again.
        m_store->run(u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) SELECT 0, 2, "
                     "queue_id, %1, word FROM statusbridge_statuses WHERE queue_id = 'open-1'"_s.replace(
                         u"%1"_s, m_store->database().dialect().text(u"id"_s)));
        purge([] { return false; });
        QCOMPARE(count(u"statusbridge_statuses"_s), u"999"_s);
    }

    void whatStaysDoesNotEndIt()
    {
        addOld(1, 2000, u"done-%1"_s);
        addOld(2001, 5000, u"open-%1"_s);
        addOld(5001, 5100, u"done-%1"_s);
        settleOld();
        purge();
        QCOMPARE(count(u"statusbridge_statuses"_s), u"3000"_s);
    }

    void aStatusWithAWrongTimeDoesNotStandInTheWay()
    {
        add(1, u"q-1"_s);
        add(2, u"q-2"_s);
        unroll();
        settle(u"q-1"_s);
        settle(u"q-2"_s);
        age(u"q-1"_s, -365 * day);
        age(u"q-2"_s, 91 * day);
        if (m_store->read(u"SELECT queue_id FROM statusbridge_statuses ORDER BY id LIMIT 1"_s) != u"q-1") {
            age(u"q-2"_s, -365 * day);
            age(u"q-1"_s, 91 * day);
        }
        purge();
        QCOMPARE(count(u"statusbridge_statuses"_s), u"1"_s);
    }

    void nothingIsRemovedOnceTheLeaseIsLost()
    {
        add(1, u"q-1"_s);
        unroll();
        settle(u"q-1"_s);
        age(u"q-1"_s, 91 * day);
        (void)m_store->takeOver();
        const auto done =
            purgeStatuses(m_store->database(), tables(), m_token, m_now.addDays(-90), [] { return true; });
        QCOMPARE(toString(done.error().kind), toString(ErrorKind::LeaseLost));
        QCOMPARE(kept(), u"q-1"_s);
    }
};

QTEST_GUILESS_MAIN(StatusPurgeTest)

} // namespace tst_statuspurge

#include "tst_statuspurge.moc"
