// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/newestrows.h"
#include "engine/store/collector/orphantable.h"
#include "engine/store/collector/webhookrows.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_orphantable {

using namespace statusbridge;

constexpr qint64 hour = 3600000;
constexpr qint64 day = 24 * hour;

class OrphanTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreFixture>();
        m_rows = std::make_unique<WebhookRows>(m_store->database(), m_store->settings().webhookLogs,
                                               m_store->settings().deliveredLogs);
        m_orphans = std::make_unique<OrphanTable>(m_store->database());
        QVERIFY(m_rows->prepare());
        m_fencingToken = m_store->lease();
    }

    void whatWasAskedForInVainIsNotDueButCounted()
    {
        add(1, u"q-1"_s);
        add(2, u"q-2"_s);
        scan();
        QCOMPARE(waiting(), (QStringList{u"q-1"_s, u"q-2"_s}));
        putOff({u"q-1"_s});
        QCOMPARE(waiting(), QStringList{u"q-2"_s});
        QVERIFY(due().again.isEmpty());
        QCOMPARE(*m_orphans->counts(), (OrphanCounts{.noRecord = 1}));
        QCOMPARE(*m_rows->openQueueIds(), 2);
        scan();
        QCOMPARE(waiting(), QStringList{u"q-2"_s});
    }

    void itIsAskedForEverMoreRarely()
    {
        add(1, u"q-1"_s);
        scan();
        QList<qint64> hours;
        for (int asked = 0; asked < 7; ++asked) {
            putOff({u"q-1"_s});
            hours += (askAfter() - now() + hour / 2) / hour;
        }
        QCOMPARE(hours, (QList<qint64>{1, 2, 4, 8, 16, 24, 24}));
        passBy(day);
        QCOMPARE(due().again, QStringList{u"q-1"_s});
    }

    void itIsGivenUpAfterTheDaysAndThenNoLongerPending()
    {
        add(1, u"q-1"_s);
        scan();
        putOff({u"q-1"_s});
        passBy(30 * day - hour);
        putOff({u"q-1"_s});
        QCOMPARE(m_orphans->counts()->givenUp, 0);
        passBy(2 * hour);
        putOff({u"q-1"_s});
        QCOMPARE(*m_orphans->counts(), (OrphanCounts{.givenUp = 1}));
        QVERIFY((*m_orphans->of(u"q-1"_s))->isGivenUp);
        QCOMPARE(*m_rows->openQueueIds(), 0);
        passBy(100 * day);
        scan();
        QVERIFY(due().again.isEmpty());
    }

    void aWaitThatAClockAheadHasWrittenIsOver()
    {
        add(1, u"q-1"_s);
        scan();
        putOff({u"q-1"_s});
        passBy(-40 * day); // noted in 40 days' time
        QCOMPARE(due().again, QStringList{u"q-1"_s});
        putOff({u"q-1"_s});
        QVERIFY(due().again.isEmpty());
        passBy(31 * day); // of which none counts that had not passed
        putOff({u"q-1"_s});
        QVERIFY((*m_orphans->of(u"q-1"_s))->isGivenUp);
    }

    void whatAClockAheadHasGivenUpIsAskedForAgain()
    {
        add(1, u"q-1"_s);
        scan();
        putOff({u"q-1"_s});
        passBy(40 * day);
        putOff({u"q-1"_s});
        QVERIFY((*m_orphans->of(u"q-1"_s))->isGivenUp);
        passBy(-40 * day); // the clock is set right
        QCOMPARE(due().again, QStringList{u"q-1"_s});
        putOff({u"q-1"_s});
        QVERIFY(!(*m_orphans->of(u"q-1"_s))->isGivenUp);
        QCOMPARE(*m_orphans->counts(), (OrphanCounts{.noRecord = 1}));
        QVERIFY(due().again.isEmpty());
    }

    void aNewRowMakesItDueAtOnce_data()
    {
        QTest::addColumn<int>("daysBefore");
        QTest::newRow("of one that waits") << 0;
        QTest::newRow("of one that was given up") << 31;
    }
    void aNewRowMakesItDueAtOnce()
    {
        QFETCH(int, daysBefore);
        add(1, u"q-1"_s);
        scan();
        putOff({u"q-1"_s});
        passBy(daysBefore * day);
        putOff({u"q-1"_s});
        const QDateTime since = (*m_orphans->of(u"q-1"_s))->since;
        add(2, u"q-1"_s, u"read"_s);
        scan();
        QCOMPARE(due().again, QStringList{u"q-1"_s});
        QCOMPARE(*m_orphans->counts(), (OrphanCounts{.noRecord = 1}));
        QCOMPARE((*m_orphans->of(u"q-1"_s))->since, since);
        putOff({u"q-1"_s});
        QVERIFY(!(*m_orphans->of(u"q-1"_s))->isGivenUp); // its time counts from the new row
        QCOMPARE((askAfter() - now() + hour / 2) / hour, 1);
        scan();
        QVERIFY(due().again.isEmpty());
    }

    void aRowWithAnotherWordIsANewOneAndAnUnknownWordIsNone()
    {
        add(1, u"q-1"_s);
        scan();
        putOff({u"q-1"_s});
        add(2, u"q-1"_s, u"clicked"_s);
        scan();
        QVERIFY(due().again.isEmpty());
        m_store->run(u"UPDATE webhook_logs SET status = 'read' WHERE id = 1"_s);
        scan();
        QCOMPARE(due().again, QStringList{u"q-1"_s});
    }

    void whenItsRecordIsFoundItWaitsAgain()
    {
        add(1, u"q-1"_s);
        scan();
        putOff({u"q-1"_s}, OrphanFinding::OutsideCriteria);
        QCOMPARE(*m_orphans->counts(), (OrphanCounts{.outside = 1}));
        QVERIFY(m_orphans->foundRecords(m_fencingToken, {u"q-1"_s, u"q-9"_s}));
        QCOMPARE(waiting(), QStringList{u"q-1"_s});
        QCOMPARE(*m_orphans->counts(), OrphanCounts());
        QVERIFY(!*m_orphans->of(u"q-1"_s));
        QCOMPARE(*m_rows->openQueueIds(), 1);
        m_store->settle(m_fencingToken, m_rows->tables(), {webhookRow(1, u"q-1"_s, u"sent"_s)});
        QCOMPARE(*m_rows->openQueueIds(), 0);
    }

    void whatIsSettledOrDeletedIsForgotten()
    {
        add(1, u"q-1"_s);
        add(2, u"q-2"_s);
        scan();
        putOff({u"q-1"_s, u"q-2"_s});
        m_store->settle(m_fencingToken, m_rows->tables(), {webhookRow(1, u"q-1"_s, u"sent"_s)});
        QCOMPARE(*m_orphans->counts(), (OrphanCounts{.noRecord = 1}));
        m_store->run(u"DELETE FROM webhook_logs WHERE id = 2"_s);
        scan();
        QCOMPARE(*m_orphans->counts(), OrphanCounts());
        QCOMPARE(m_store->read(u"SELECT count(*) FROM statusbridge_orphan_rows"_s), u"0"_s);
    }

    void aPersonMakesItDueAtOnce()
    {
        add(1, u"q-1"_s);
        scan();
        putOff({u"q-1"_s});
        passBy(31 * day);
        putOff({u"q-1"_s});
        QVERIFY(*m_orphans->askAgain(u"q-1"_s));
        QCOMPARE(due().again, QStringList{u"q-1"_s});
        QCOMPARE(*m_orphans->counts(), (OrphanCounts{.noRecord = 1}));
        QVERIFY(!*m_orphans->askAgain(u"q-9"_s));
    }

    void anotherTargetHasItsOwn()
    {
        add(1, u"q-1"_s);
        scan();
        putOff({u"q-1"_s});
        m_store->database().setTarget({.key = 77, .name = u"another"_s});
        QVERIFY(m_rows->prepare());
        QCOMPARE(*m_orphans->counts(), OrphanCounts());
        QCOMPARE(waiting(), QStringList{u"q-1"_s});
        QVERIFY(!*m_orphans->askAgain(u"q-1"_s));
    }

    void portionsFollowEachOther()
    {
        for (int id = 1; id <= 9; ++id) {
            add(id, u"q-%1"_s.arg(id));
        }
        scan();
        putOff({u"q-1"_s, u"q-2"_s, u"q-3"_s});
        passBy(2 * hour);
        QStringList all;
        DueQueueIds portion{.hasMore = true};
        while (portion.hasMore) {
            portion = *m_rows->dueQueueIds(2, portion);
            all += portion.waiting + portion.again;
        }
        all.sort();
        QCOMPARE(all.join(u' '), u"q-1 q-2 q-3 q-4 q-5 q-6 q-7 q-8 q-9"_s);
    }

    void whatNoScanHasReadIsDueToo()
    {
        add(1, u"q-1"_s);
        QCOMPARE(waiting(), QStringList{u"q-1"_s});
        scan();
        add(2, u"q-2"_s);
        QCOMPARE(waiting(), (QStringList{u"q-1"_s, u"q-2"_s}));
        QVERIFY(m_rows->keepWaiting(m_fencingToken, {u"q-1"_s, u"q-2"_s}));
        QCOMPARE(waiting(), (QStringList{u"q-1"_s, u"q-2"_s}));
        QCOMPARE(*m_rows->openQueueIds(), 2);
    }

    void nothingIsWrittenUnderALostLease()
    {
        add(1, u"q-1"_s);
        scan();
        m_store->takeOver();
        const auto done = m_orphans->putOff(m_fencingToken, {{u"q-1"_s, {}}}, 30);
        QVERIFY(done.error().kind == ErrorKind::LeaseLost);
        QCOMPARE(*m_orphans->counts(), OrphanCounts());
    }

    void aQueueIdThatNoKeyHoldsStopsNothing()
    {
        m_store->run(u"DROP TABLE webhook_logs"_s);
        m_store->run(u"CREATE TABLE webhook_logs (id INTEGER PRIMARY KEY, queue_id TEXT, message_id TEXT, status TEXT, "
                     "recipient_id TEXT, timestamp TEXT)"_s);
        QVERIFY(m_rows->prepare());
        const QString tooLong(256, u'x');
        const QString justRight(255, u'\u00e9');
        add(1, tooLong);
        add(2, justRight);
        add(3, u"q-1"_s);
        QCOMPARE(waiting(), (QStringList{u"q-1"_s, justRight}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^1 .*more than 255.* the key 1$"_s));
        scan();
        scan(); // which says nothing
        QCOMPARE(waiting(), (QStringList{u"q-1"_s, justRight}));
        QCOMPARE(*m_rows->openQueueIds(), 2);
        const auto news = m_rows->queueIdsSince({.isKnown = true, .webhookLogs = 0, .deliveredLogs = 0}, 10);
        QVERIFY(news);
        QVERIFY(!news->waiting.contains(tooLong));
        QVERIFY(m_rows->rowsOf({tooLong})->isEmpty());
        QVERIFY(m_rows->keepWaiting(m_fencingToken, {tooLong}));
        putOff({tooLong, justRight, u"q-1"_s});
        QCOMPARE(*m_orphans->counts(), (OrphanCounts{.noRecord = 2}));
    }

    void thousandsOfLongQueueIdsAreBound()
    {
        QStringList queueIds;
        for (int i = 0; i < 3000; ++i) {
            queueIds += QString(240, u'\u00e9') + QString::number(i);
        }
        QHash<QString, AskedInVain> asked;
        for (const QString &queueId : std::as_const(queueIds)) {
            asked.insert(queueId, {});
        }
        QVERIFY(m_rows->keepWaiting(m_fencingToken, queueIds));
        QCOMPARE(*m_rows->openQueueIds(), 3000);
        QVERIFY(m_orphans->putOff(m_fencingToken, asked, 30));
        QCOMPARE(*m_orphans->counts(), (OrphanCounts{.noRecord = 3000}));
        QVERIFY(m_orphans->foundRecords(m_fencingToken, queueIds));
        QCOMPARE(*m_orphans->counts(), OrphanCounts());
    }

private:
    void add(qint64 id, const QString &queueId, const QString &status = u"sent"_s)
    {
        m_store->addWebhook(id, queueId, status);
    }

    void scan()
    {
        QVERIFY(m_rows->scan(m_fencingToken, {u"sent"_s, u"read"_s, u"delivered"_s}, [] { return true; },
                             {.time = std::chrono::hours(1)}));
    }

    void putOff(const QStringList &queueIds, OrphanFinding finding = OrphanFinding::NoRecord)
    {
        const auto rows = m_rows->rowsOf(queueIds);
        QHash<QString, AskedInVain> asked;
        for (const QString &queueId : queueIds) {
            asked.insert(queueId, {.finding = finding, .rows = rows->value(queueId)});
        }
        const auto done = m_orphans->putOff(m_fencingToken, asked, 30);
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }

    [[nodiscard]] DueQueueIds due() { return *m_rows->dueQueueIds(100); }

    [[nodiscard]] QStringList waiting()
    {
        QStringList ids = due().waiting;
        ids.sort();
        return ids;
    }

    [[nodiscard]] qint64 now() { return m_store->read(u"SELECT "_s + m_store->database().dialect().now).toLongLong(); }

    [[nodiscard]] qint64 askAfter()
    {
        return m_store->read(u"SELECT ask_after FROM statusbridge_orphans"_s).toLongLong();
    }

    //! As if so much time had passed since all that was noted.
    void passBy(qint64 ms)
    {
        m_store->run(u"UPDATE statusbridge_orphans SET since = since - %1, counted_from = counted_from - %1, "
                     "ask_after = ask_after - %1"_s.arg(ms));
    }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<WebhookRows> m_rows;
    std::unique_ptr<OrphanTable> m_orphans;
    FencingToken m_fencingToken;
};

QTEST_GUILESS_MAIN(OrphanTableTest)

} // namespace tst_orphantable

#include "tst_orphantable.moc"
