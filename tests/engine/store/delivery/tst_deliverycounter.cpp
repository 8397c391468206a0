// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/statuspurge.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/store/delivery/deliverycounter.h"
#include "engine/store/delivery/deliveryreport.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

#include <random>

namespace tst_deliverycounter {

using namespace statusbridge;

constexpr qint64 base = 1'764'000'000; // 2025-11-24T16:00:00Z

Ranking ranking()
{
    return Ranking({u"delivered"_s, u"failed"_s, u"accepted"_s, u"sent"_s}, {{u"read"_s, u"delivered"_s}});
}

//! What totals must be: by bucket and state.
using Counts = QMap<std::pair<qint64, int>, qint64>;

//! What cycles count, compared with a count over the rows.
class DeliveryCounterTest : public QObject
{
    Q_OBJECT

private:
    void add(const QString &table, qint64 id, const QString &queueId, const QString &messageId, const QString &word,
             qint64 time)
    {
        m_store->run(
            u"INSERT INTO %1 (id, queue_id, message_id, status, timestamp) VALUES (?, ?, ?, ?, ?)"_s.arg(table),
            {id, queueId, messageId, word, time > 0 ? QVariant(QString::number(time)) : QVariant()});
    }

    void addStatus(qint64 id, const QString &queueId, const QString &word, qint64 time)
    {
        m_store->run(u"INSERT INTO statusbridge_statuses (id, source, source_key, body_hash, part, queue_id, "
                     "message_id, word, event_time, provider, business_number, template_name, arrived_at) "
                     "VALUES (?, 2, '', 'x', 0, ?, 'wamid.S', ?, ?, 'WhatsApp', '15550009999', 'order_update', ?)"_s,
                     {id, queueId, word, time > 0 ? QVariant(QString::number(time)) : QVariant(), (base + id) * 1000});
    }

    [[nodiscard]] WebhookTables tables()
    {
        WebhookRows rows(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
        if (const auto prepared = rows.prepare(); !prepared) {
            qFatal("%s", qPrintable(describe(prepared.error())));
        }
        return rows.tables();
    }

    [[nodiscard]] Expected<void> tryUpdate(const FencingToken &token, const CountingLimits &limits = {},
                                           const QStringList &touched = {})
    {
        const WebhookTables all = tables();
        return DeliveryCounter(m_store->database(), all, token, ranking(), limits).update(touched, [] { return true; });
    }

    void update(const CountingLimits &limits = {}, const QStringList &touched = {})
    {
        const auto done = tryUpdate(m_token, limits, touched);
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }

    //! A count of its own, over all rows there are.
    [[nodiscard]] Counts expected()
    {
        static const QMap<QString, std::pair<int, DeliveryState>> meanings = {
            {u"sent"_s, {1, DeliveryState::Pending}},
            {u"accepted"_s, {2, DeliveryState::Pending}},
            {u"failed"_s, {3, DeliveryState::Failed}},
            {u"delivered"_s, {4, DeliveryState::Delivered}},
            {u"read"_s, {5, DeliveryState::Read}}};
        QMap<std::pair<QString, QString>, std::pair<std::pair<int, DeliveryState>, qint64>> messages;
        const auto read = m_store->database().forEachRow(
            u"SELECT queue_id, message_id, status, timestamp FROM delivered_logs UNION ALL "
            "SELECT queue_id, message_id, status, timestamp FROM webhook_logs UNION ALL "
            "SELECT queue_id, message_id, word, coalesce(event_time, %1) FROM statusbridge_statuses "
            "WHERE queue_id <> ''"_s.arg(m_store->database().dialect().text(u"arrived_at / 1000"_s)),
            {}, [&](const QSqlQuery &row) {
                const auto meaning = meanings.value(row.value(2).toString().toLower(), {0, DeliveryState::Unknown});
                const qint64 time = static_cast<qint64>(row.value(3).toDouble());
                const std::pair key(row.value(0).toString(), row.value(1).toString());
                const auto known = messages.find(key);
                if (known == messages.end()) {
                    messages.insert(key, {meaning, time});
                } else {
                    known->first = std::max(known->first, meaning);
                    known->second = std::min(known->second, time);
                }
            });
        if (!read) {
            qFatal("%s", qPrintable(describe(read.error())));
        }
        Counts counts;
        for (const auto &[meaning, time] : std::as_const(messages)) {
            ++counts[{time / 900, static_cast<int>(meaning.second)}];
        }
        return counts;
    }

    [[nodiscard]] Counts countsOf(const QString &select)
    {
        Counts counts;
        const auto read = m_store->database().forEachRow(select, {}, [&counts](const QSqlQuery &row) {
            counts[{row.value(0).toLongLong(), row.value(1).toInt()}] += row.value(2).toLongLong();
        });
        if (!read) {
            qFatal("%s", qPrintable(describe(read.error())));
        }
        return counts;
    }

    //! The shorter ones are sums of the others.
    void checkSums()
    {
        const auto first = [](Counts counts) { // by the first number alone
            QMap<qint64, qint64> sums;
            for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
                sums[each.key().first] += *each;
            }
            return sums;
        };
        QCOMPARE(countsOf(u"SELECT bucket, kind, messages FROM statusbridge_message_state_totals"_s), totals());
        QCOMPARE(
            first(countsOf(u"SELECT bucket, kind, messages FROM statusbridge_message_day_totals"_s)),
            first(countsOf(u"SELECT (bucket - bucket % 96) / 96, kind, messages FROM statusbridge_message_totals"_s)));
    }

    [[nodiscard]] Counts totals()
    {
        return countsOf(u"SELECT t.bucket, k.state, t.messages FROM statusbridge_message_totals t "
                        "JOIN statusbridge_message_kinds k ON k.id = t.kind"_s);
    }

    //! Of the messages, which must say the same.
    [[nodiscard]] Counts kept()
    {
        Counts counts;
        const auto times = countsOf(u"SELECT m.first_time, k.state, 1 FROM statusbridge_messages m "
                                    "JOIN statusbridge_message_kinds k ON k.id = m.kind"_s);
        for (auto each = times.cbegin(); each != times.cend(); ++each) {
            counts[{bucketOf(each.key().first), each.key().second}] += *each;
        }
        return counts;
    }

    [[nodiscard]] QDateTime completeSince()
    {
        const auto report = readDeliveryReport(m_store->database(), {});
        return report ? report->completeSince : QDateTime::currentDateTime();
    }

    //! As if the last update had been \p minutes ago.
    void letTimePass(int minutes)
    {
        m_store->run(u"UPDATE statusbridge_message_counting SET seen_at = seen_at - "_s +
                     QString::number(minutes * 60'000));
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_token = m_store->lease();
    }

    void aMessageMovesWithItsStatuses()
    {
        add(u"webhook_logs"_s, 1, u"q-1"_s, u"m"_s, u"sent"_s, base);
        update();
        QCOMPARE(totals(), (Counts{{{base / 900, 0}, 1}}));
        add(u"webhook_logs"_s, 2, u"q-1"_s, u"m"_s, u"delivered"_s, base + 5);
        add(u"delivered_logs"_s, 1, u"q-1"_s, u"m"_s, u"sent"_s, base - 1000);
        update();
        QCOMPARE(totals(), (Counts{{{(base - 1000) / 900, 1}, 1}}));
        QCOMPARE(kept(), totals());
        QCOMPARE(m_store->read(u"SELECT seconds_to_delivered FROM statusbridge_messages"_s), u"1005"_s);
    }

    void countingTwiceChangesNothing()
    {
        for (int i = 1; i <= 30; ++i) {
            add(u"delivered_logs"_s, i, u"q-%1"_s.arg(i), u"m"_s, u"delivered"_s, base + i * 100);
        }
        update();
        const Counts once = totals();
        m_store->run(u"DELETE FROM statusbridge_message_counting"_s);
        update();
        update();
        QCOMPARE(totals(), once);
        QCOMPARE(kept(), once);
    }

    void aRowWithALowerKeyThatCommitsLaterIsCounted()
    {
        add(u"delivered_logs"_s, 1, u"q-1"_s, u"m"_s, u"sent"_s, base);
        add(u"delivered_logs"_s, 5, u"q-5"_s, u"m"_s, u"sent"_s, base);
        update();
        add(u"delivered_logs"_s, 3, u"q-3"_s, u"m"_s, u"sent"_s, base);
        update({.checkTime = std::chrono::milliseconds(0)});
        QCOMPARE(totals(), expected());
        letTimePass(11);
        update();
        add(u"delivered_logs"_s, 4, u"q-1"_s, u"m"_s, u"delivered"_s, base + 2);
        update({.checkTime = std::chrono::milliseconds(0)});
        QCOMPARE(totals(), expected());
    }

    void oldRowsAreCountedBackwardsInPortions()
    {
        for (int i = 1; i <= 50; ++i) {
            add(u"delivered_logs"_s, i, u"q-%1"_s.arg(i % 20), u"m-%1"_s.arg(i), u"sent"_s, base + i * 1000);
        }
        CountingLimits limits{.recentRows = 10, .together = 10, .oldTime = std::chrono::milliseconds(0)};
        update(limits);
        QVERIFY(completeSince().isValid());
        // Each call counts one portion, as if the time were over then.
        QDateTime since = completeSince();
        for (int i = 0; i < 5; ++i) {
            const WebhookTables all = tables();
            limits.oldTime = std::chrono::seconds(10);
            int calls = 0;
            const auto done =
                DeliveryCounter(m_store->database(), all, m_token, ranking(), limits).update({}, [&calls] {
                    return ++calls <= 1;
                });
            QVERIFY(done);
            const QDateTime now = completeSince();
            QVERIFY(!now.isValid() || now <= since);
            since = now.isValid() ? now : since;
        }
        update();
        QVERIFY(!completeSince().isValid());
        QCOMPARE(totals(), expected());
    }

    void whatTheCollectorRemovesLeavesTheTotals()
    {
        for (int i = 1; i <= 40; ++i) {
            add(u"delivered_logs"_s, i, u"q-%1"_s.arg(i), u"m"_s, u"delivered"_s, base + i * 100);
        }
        update();
        m_store->run(u"DELETE FROM delivered_logs WHERE id <= 25 OR id = 33"_s);
        update();
        QCOMPARE(totals(), expected());
        QCOMPARE(kept(), expected());
        m_store->run(u"DELETE FROM delivered_logs"_s);
        update();
        QCOMPARE(totals(), Counts());
        QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_message_totals"_s), u"0"_s);
    }

    void whatIsRemovedOfOursIsCountedAgainWithoutLooking()
    {
        for (int i = 1; i <= 10; ++i) {
            addStatus(i, u"q-%1"_s.arg(i), u"sent"_s, base + i);
        }
        update();
        QVERIFY(m_store->database().inTransaction([&] {
            return removeStatuses(m_store->database(),
                                  {{.queueId = u"q-2"_s, .id = 2}, {.queueId = u"q-9"_s, .id = 9}});
        }));
        update({.checkTime = std::chrono::milliseconds(0)});
        QCOMPARE(totals(), expected());
        QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_recounts"_s), u"0"_s);
    }

    void whatWasTouchedIsReadAgain()
    {
        add(u"webhook_logs"_s, 1, u"q-1"_s, u"m"_s, u"sent"_s, base);
        update();
        m_store->run(u"UPDATE webhook_logs SET status = 'read' WHERE id = 1"_s);
        update({.newTime = std::chrono::seconds(30), .checkTime = std::chrono::milliseconds(0)}, {u"q-1"_s});
        QCOMPARE(totals(), expected());
    }

    void withoutTimeTouchedQueueIdsAreNoted()
    {
        add(u"webhook_logs"_s, 1, u"q-1"_s, u"m"_s, u"sent"_s, base);
        update();
        m_store->run(u"UPDATE webhook_logs SET status = 'read' WHERE id = 1"_s);
        update({.newTime = std::chrono::milliseconds(0), .checkTime = std::chrono::milliseconds(0)}, {u"q-1"_s});
        QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_recounts"_s), u"1"_s);
        update({.checkTime = std::chrono::milliseconds(0)});
        QCOMPARE(totals(), expected());
    }

    void arrivalCountsWhereThereIsNoEventAndApart()
    {
        addStatus(1, u"q-1"_s, u"sent"_s, 0);
        addStatus(2, u"q-2"_s, u"sent"_s, base);
        update();
        const auto report = readDeliveryReport(m_store->database(), {});
        QVERIFY(report);
        QCOMPARE(report->withoutEventTime, 1);
        QCOMPARE(totals(), expected());
        QCOMPARE(report->groups.value(DeliveryDimension::Number).constFirst().value, u"15550009999"_s);
        QCOMPARE(report->groups.value(DeliveryDimension::Template).constFirst().value, u"order_update"_s);
    }

    void aRowThatTellsNoTimeStaysWhereItWasCounted()
    {
        add(u"delivered_logs"_s, 1, u"q-1"_s, u"m"_s, u"sent"_s, 0);
        update();
        const QString first = m_store->read(u"SELECT first_time FROM statusbridge_messages"_s);
        m_store->run(u"UPDATE statusbridge_messages SET first_time = first_time"_s);
        update({}, {u"q-1"_s});
        QCOMPARE(m_store->read(u"SELECT first_time FROM statusbridge_messages"_s), first);
        QCOMPARE(kept(), totals());
    }

    void anotherHolderMayNotBeWrittenOver()
    {
        add(u"delivered_logs"_s, 1, u"q-1"_s, u"m"_s, u"sent"_s, base);
        update();
        const FencingToken successor = m_store->takeOver();
        add(u"delivered_logs"_s, 2, u"q-2"_s, u"m"_s, u"sent"_s, base);
        const auto late = tryUpdate(m_token);
        QVERIFY(!late);
        QVERIFY(late.error().kind == ErrorKind::LeaseLost);
        QCOMPARE(totals(), (Counts{{{base / 900, 0}, 1}}));
        QVERIFY(tryUpdate(successor));
        QCOMPARE(totals(), expected());
    }

    void aQueueIdThatIsRefusedStopsNoOther()
    {
        m_store->run(TestDatabase::choose(
            u"CREATE TRIGGER no_seven BEFORE INSERT ON statusbridge_messages WHEN NEW.queue_id = 'q-7' "
            "BEGIN SELECT raise(ABORT, 'not this one'); END"_s,
            u"ALTER TABLE statusbridge_messages ADD CONSTRAINT no_seven CHECK (queue_id <> 'q-7')"_s,
            u"ALTER TABLE statusbridge_messages ADD CONSTRAINT no_seven CHECK (queue_id <> 'q-7')"_s));
        for (int i = 1; i <= 20; ++i) {
            add(u"delivered_logs"_s, i, u"q-%1"_s.arg(i), u"m"_s, u"sent"_s, base);
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be counted"_s));
        update();
        QCOMPARE(totals(), (Counts{{{base / 900, 0}, 19}}));
        QCOMPARE(kept(), totals());
    }

    void queueIdsWithoutATextAreNoMessages()
    {
        m_store->run(u"INSERT INTO delivered_logs (id, queue_id, status) VALUES (1, NULL, 'sent')"_s);
        add(u"delivered_logs"_s, 2, u""_s, u"m"_s, u"sent"_s, base);
        if (TestDatabase::kind() != TestDatabase::Kind::Mysql) { // whose column doesn't hold it
            add(u"delivered_logs"_s, 3, QString(300, u'q'), u"m"_s, u"sent"_s, base);
        }
        update();
        QCOMPARE(totals(), Counts());
    }

    void anotherRankingCountsEverythingAgain()
    {
        add(u"delivered_logs"_s, 1, u"q-1"_s, u"m"_s, u"warned"_s, base);
        update();
        QCOMPARE(totals(), (Counts{{{base / 900, 4}, 1}}));
        const WebhookTables all = tables();
        const Ranking other({u"delivered"_s, u"failed"_s, u"warned"_s, u"sent"_s}, {});
        QVERIFY(DeliveryCounter(m_store->database(), all, m_token, other).update({}, [] { return true; }));
        QCOMPARE(totals(), (Counts{{{base / 900, 0}, 1}}));
    }

    void totalsAreThoseOfTheRowsWhateverHappens_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }

    void totalsAreThoseOfTheRowsWhateverHappens()
    {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
        const QStringList words = {u"sent"_s, u"accepted"_s, u"delivered"_s, u"read"_s, u"Failed"_s, u"strange"_s};
        QMap<QString, int> next = {{u"delivered_logs"_s, 1}, {u"webhook_logs"_s, 1}};
        int nextStatus = 1;
        QList<std::pair<QString, int>> late;
        CountingLimits limits{.recentRows = 200, .together = 7}; // more than what is late
        for (int step = 0; step < 25; ++step) {
            QStringList touched;
            for (int i = below(20); i >= 0; --i) {
                const QString table = below(2) == 0 ? u"delivered_logs"_s : u"webhook_logs"_s;
                const int id = next[table]++;
                if (below(6) == 0) {
                    late.append({table, id});
                    continue;
                }
                add(table, id, u"q-%1"_s.arg(below(200)), u"m-%1"_s.arg(below(2)), words.at(below(6)),
                    base + below(20000));
            }
            if (below(2) == 0) {
                addStatus(nextStatus++, u"q-%1"_s.arg(below(200)), words.at(below(6)), base + below(20000));
            }
            const bool passesTime = below(5) == 0; // after which no lower key comes any more
            while (!late.isEmpty() && (passesTime || below(2) == 0)) {
                const auto [table, id] = late.takeFirst();
                add(table, id, u"q-%1"_s.arg(below(200)), u"m-0"_s, words.at(below(6)), base + below(20000));
            }
            if (below(4) == 0) {
                const int id = 1 + below(next.value(u"webhook_logs"_s));
                touched += m_store->read(u"SELECT queue_id FROM webhook_logs WHERE id = ?"_s, {id});
                m_store->run(u"UPDATE webhook_logs SET status = 'read' WHERE id = ?"_s, {id});
            }
            if (below(5) == 0) {
                m_store->run(u"DELETE FROM delivered_logs WHERE id < ?"_s, {below(next.value(u"delivered_logs"_s))});
            }
            if (below(5) == 0) {
                m_token = m_store->takeOver();
            }
            if (passesTime) {
                letTimePass(11);
            }
            if (below(3) > 0) {
                limits.checkTime = std::chrono::seconds(5);
                limits.oldTime = std::chrono::seconds(5);
                update(limits, touched);
                QCOMPARE(totals(), expected());
                QCOMPARE(kept(), totals());
                checkSums();
            }
        }
    }

private:
    std::unique_ptr<StoreFixture> m_store;
    FencingToken m_token;
};

QTEST_GUILESS_MAIN(DeliveryCounterTest)

} // namespace tst_deliverycounter

#include "tst_deliverycounter.moc"
