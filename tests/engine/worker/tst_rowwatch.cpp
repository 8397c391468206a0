// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/migrate.h"
#include "engine/store/store.h"
#include "engine/worker/rowwatch.h"
#include "tests/engine/sync/cyclefixture.h"
#include "tests/support/testconnection.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

namespace tst_rowwatch {

using namespace statusbridge;

constexpr int patienceMs = 20000;

bool isPostgresql()
{
    return TestDatabase::kind() == TestDatabase::Kind::Postgresql;
}

//! From a row of the collector to the record at Zoho.
class RowWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_engine.reset(); }
    void aRowIsAtZohoSoonAfterItArrived();
    void aBurstOfAThousandRowsIsOneCycleOrTwo();
    void rowsAreNoticedWithoutAnyTrigger();
    void aTriggerOfAnEarlierVersionTellsOfNewRowsAndChangesAreLookedFor();
    void aBackendThatTheServerEndsIsReplaced();
    void whatArrivedWhileItDidNotWatchIsNoticedOnce();
    void aQueueIdThatComesLateIsNoticed();
    void whatBeginsForNothingLeavesNoRun();
    void aStatusThatIsChangedInItsRowIsAtZohoSoon_data();
    void aStatusThatIsChangedInItsRowIsAtZohoSoon();

private:
    void start(int pushAfterSeconds = 1);
    [[nodiscard]] QStringList runs()
    {
        return m_fixture->texts(u"SELECT started_by FROM statusbridge_runs ORDER BY id"_s);
    }
    //! Milliseconds from the row to the record.
    [[nodiscard]] qint64 latency(const QString &queueId);

    std::unique_ptr<CycleFixture> m_fixture;
    std::unique_ptr<LocalEngine> m_engine;
};

void RowWatchTest::init()
{
    m_fixture = std::make_unique<CycleFixture>();
    if (isPostgresql()) {
        QVERIFY(migrate(m_fixture->environment, {.tellOfRows = true}));
    }
}

void RowWatchTest::start(int pushAfterSeconds)
{
    m_fixture->settings.sync.pushAfterSeconds = pushAfterSeconds;
    m_engine = std::make_unique<LocalEngine>(m_fixture->environment);
    QSignalSpy finished(m_engine.get(), &Engine::cycleFinished);
    m_engine->runScheduler();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs); // of the first due time
}

qint64 RowWatchTest::latency(const QString &queueId)
{
    const QString record = m_fixture->addRecord(queueId, u"sent"_s);
    QElapsedTimer timer;
    timer.start();
    m_fixture->addDelivered(queueId, u"delivered"_s);
    const bool isThere = QTest::qWaitFor([&] { return m_fixture->zohoStatus(record) == u"delivered"; }, patienceMs);
    return isThere ? timer.elapsed() : patienceMs;
}

void RowWatchTest::aRowIsAtZohoSoonAfterItArrived()
{
    start();
    QList<qint64> times;
    for (int row = 0; row < 5; ++row) {
        times += latency(u"q-%1"_s.arg(row));
    }
    std::ranges::sort(times);
    QVERIFY2(times.at(2) < 3000, qPrintable(QString::number(times.at(2)))); // the second that is set, and two more
    qInfo("%lld to %lld ms, half of them within %lld ms", times.first(), times.last(), times.at(2));
    QTRY_COMPARE_WITH_TIMEOUT(runs().count(u"push"_s), 5, patienceMs);
    QCOMPARE(runs().constFirst(), u"schedule"_s);
    QCOMPARE(runs().size(), 6);
}

void RowWatchTest::aBurstOfAThousandRowsIsOneCycleOrTwo()
{
    start();
    const QStringList records = m_fixture->addSentRecords(1000);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->zohoStatus(records.last()) == u"sent" && m_fixture->openRows() == 0, 120000);
    QTRY_VERIFY(!m_engine->isCycleRunning());
    QVERIFY2(runs().size() <= 3, qPrintable(runs().join(u' ')));
}

void RowWatchTest::rowsAreNoticedWithoutAnyTrigger()
{
    if (!isPostgresql()) {
        qInfo("Not tried: only PostgreSQL tells of rows.");
        return;
    }
    m_fixture->execute(u"DROP TRIGGER statusbridge_rows ON delivered_logs"_s);
    start();
    QVERIFY(latency(u"q-1"_s) < 5000);
}

void RowWatchTest::aTriggerOfAnEarlierVersionTellsOfNewRowsAndChangesAreLookedFor()
{
    if (!isPostgresql()) {
        qInfo("Not tried: only PostgreSQL tells of rows.");
        return;
    }
    for (const auto *table : {"webhook_logs", "delivered_logs"}) {
        const QString name = QString::fromLatin1(table);
        m_fixture->execute(u"DROP TRIGGER statusbridge_rows ON "_s + name);
        m_fixture->execute(u"CREATE TRIGGER statusbridge_rows AFTER INSERT ON %1 FOR EACH STATEMENT EXECUTE FUNCTION "
                           "statusbridge_notify_rows()"_s.arg(name));
    }
    start();
    QVERIFY(latency(u"q-1"_s) < 5000);
    const QString record = m_fixture->addRecord(u"q-2"_s, {});
    m_fixture->addWebhook(u"q-2"_s, u"sent"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->zohoStatus(record), u"sent"_s, patienceMs);
    QTRY_VERIFY(!m_engine->isCycleRunning());
    m_fixture->execute(u"UPDATE webhook_logs SET status = 'delivered' WHERE queue_id = 'q-2'"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->zohoStatus(record), u"delivered"_s, patienceMs);
}

void RowWatchTest::aBackendThatTheServerEndsIsReplaced()
{
    if (!isPostgresql()) {
        qInfo("Not tried: only PostgreSQL tells of rows.");
        return;
    }
    start();
    QVERIFY(latency(u"q-1"_s) < patienceMs);
    m_fixture->execute(u"SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity "
                       "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    QVERIFY(latency(u"q-2"_s) < patienceMs); // came while nothing listened
    QVERIFY(latency(u"q-3"_s) < patienceMs);
    QVERIFY(latency(u"q-4"_s) < 5000);
}

void RowWatchTest::whatArrivedWhileItDidNotWatchIsNoticedOnce()
{
    RowWatch watch(m_fixture->environment, [this] {
        return Store::open(m_fixture->settings, m_fixture->directory.path(), TestDatabase::password());
    });
    QSignalSpy arrived(&watch, &RowWatch::rowsArrived);
    m_fixture->settings.sync.pushAfterSeconds = 1;
    m_fixture->addDelivered(u"q-1"_s, u"delivered"_s); // before the program began, and seen by no cycle
    watch.setWatching(true);
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, patienceMs);
    watch.setWatching(false);
    m_fixture->addDelivered(u"q-2"_s, u"delivered"_s);
    watch.setWatching(true);
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 2, patienceMs);
    watch.close();
}

void RowWatchTest::aQueueIdThatComesLateIsNoticed()
{
    m_fixture->settings.queueIds.table = u"sent_messages"_s;
    m_fixture->execute(u"CREATE TABLE sent_messages (message_id varchar(99), queue_id varchar(99))"_s);
    m_fixture->execute(u"INSERT INTO statusbridge_statuses (source, source_key, body_hash, part, queue_id, message_id, "
                       "word, arrived_at) VALUES (1, '1', 'd', 0, '', 'wamid.1', 'sent', 1)"_s);
    RowWatch watch(m_fixture->environment, [this] {
        return Store::open(m_fixture->settings, m_fixture->directory.path(), TestDatabase::password());
    });
    QSignalSpy arrived(&watch, &RowWatch::rowsArrived);
    m_fixture->settings.sync.pushAfterSeconds = 1;
    m_fixture->addDelivered(u"q-1"_s, u"delivered"_s);
    watch.setWatching(true);
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, patienceMs); // so that it has looked
    m_fixture->execute(u"INSERT INTO sent_messages VALUES ('wamid.1', 'q-2')"_s);
    m_fixture->clock.advance(std::chrono::minutes(1));
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 2, patienceMs);
    watch.close();
}

void RowWatchTest::whatBeginsForNothingLeavesNoRun()
{
    start();
    QSignalSpy finished(m_engine.get(), &Engine::cycleFinished);
    m_engine->noteRows();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    QTRY_VERIFY(!m_engine->isCycleRunning());
    QCOMPARE(runs(), QStringList(u"schedule"_s)); // there was nothing to ask for, and so there was no cycle
    QCOMPARE(m_fixture->scalar(u"SELECT run_id FROM statusbridge_lease"_s).toInt(), 0);
    const auto told = m_fixture->texts(u"SELECT last_outcome FROM statusbridge_scheduler"_s);
    QCOMPARE(told, QStringList(u"succeeded"_s));
}

void RowWatchTest::aStatusThatIsChangedInItsRowIsAtZohoSoon_data()
{
    QTest::addColumn<bool>("waits");
    QTest::newRow("of a record that is done") << false;
    QTest::newRow("of one that waits for its turn") << true;
}
void RowWatchTest::aStatusThatIsChangedInItsRowIsAtZohoSoon()
{
    QFETCH(bool, waits);
    m_fixture->settings.sync.maxRecords = 1;
    const QStringList ids = m_fixture->addSentRecords(2);
    start();
    QVERIFY(latency(u"new"_s) < patienceMs); // so that it has looked
    const auto which =
        std::ranges::find_if(ids, [&](const auto &id) { return m_fixture->zohoStatus(id).isEmpty() == waits; });
    QVERIFY(which != ids.end());
    m_fixture->execute(
        u"UPDATE webhook_logs SET status = 'delivered' WHERE queue_id = 'q-%1'"_s.arg(which - ids.begin() + 1));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->zohoStatus(*which), u"delivered"_s, patienceMs);
    QTRY_VERIFY(!m_engine->isCycleRunning());
    QCOMPARE(runs(), (QStringList{u"schedule"_s, u"push"_s, u"push"_s}));
}

QTEST_GUILESS_MAIN(RowWatchTest)

} // namespace tst_rowwatch

#include "tst_rowwatch.moc"
