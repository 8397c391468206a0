// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/alteration.h"
#include "tests/engine/store/schema/baretables.h"

#include <QElapsedTimer>
#include <QtTest>

#include <atomic>
#include <thread>

namespace tst_alteration {

using namespace statusbridge;

//! The collector, which reads and writes one row at a time and notes how long it had to wait.
class Collector
{
public:
    explicit Collector(const StoreFixture &store) : m_thread([this, &store] { work(store); }) {}
    ~Collector() { end(); }
    Q_DISABLE_COPY_MOVE(Collector)

    //! \brief The longest time that a statement took, in ms; -1 if one failed.
    qint64 end()
    {
        m_isOver = true;
        if (m_thread.joinable()) {
            m_thread.join();
        }
        return m_longestMs;
    }

private:
    void work(const StoreFixture &store)
    {
        const auto connection = store.connect();
        const QStringList statements = {u"SELECT count(*) FROM delivered_logs WHERE id = 1"_s,
                                        u"INSERT INTO delivered_logs (queue_id, status) VALUES ('live', 'sent')"_s};
        for (int i = 0; !m_isOver && m_longestMs >= 0; ++i) {
            QElapsedTimer clock;
            clock.start();
            m_longestMs = connection->run(statements.at(i % 2)) ? std::max(m_longestMs, clock.elapsed()) : -1;
        }
    }

    std::atomic_bool m_isOver = false;
    qint64 m_longestMs = 0;
    std::thread m_thread;
};

class AlterationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCollectorNeverWaits();
    void aTableThatIsNeverFreeIsToldAndNothingIsLost();
    void anIndexThatIsTheQueueIdOfADocumentIsBuiltBesideOthers();
    void whatItDoesNowIsTold();
    void anEstimateIsOnTheSafeSide();
};

void AlterationTest::aCollectorNeverWaits()
{
    StoreFixture store(StoreFixture::Tables::None);
    addBareTables(store, 200000);
    Collector collector(store);
    const auto result = migrateTables(store);
    const qint64 longest = collector.end();
    QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
    QVERIFY2(longest >= 0 && longest <= 1000, QByteArray::number(longest));
    QCOMPARE(ownIndexesOf(store, u"delivered_logs"_s).size(), 2);
    QCOMPARE(ownIndexesOf(store, u"webhook_logs"_s).size(), 1);
}

void AlterationTest::aTableThatIsNeverFreeIsToldAndNothingIsLost()
{
    StoreFixture store(StoreFixture::Tables::None);
    addBareTables(store, 10);
    const auto other = store.connect();
    Expected<MigrationResult> refused = MigrationResult();
    qint64 longest = -1;
    QVERIFY(other->inTransaction([&]() -> Expected<void> {
        const QString idle = TestDatabase::choose({}, u"LOCAL idle_in_transaction_session_timeout"_s,
                                                  u"SESSION idle_transaction_timeout"_s);
        return other->run(u"SET %1 = 0"_s.arg(idle)).and_then([&] {
            return other->run(u"SELECT count(*) FROM delivered_logs"_s).and_then([&] {
                Collector collector(store);
                refused = migrateTables(store);
                longest = collector.end();
                return Expected<void>();
            });
        });
    }));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.english().contains(u"\"Updated\""_s) &&
                 refused.error().message.english().contains(u"in use"_s),
             qPrintable(describe(refused.error())));
    QVERIFY2(longest >= 0 && longest <= 1500, QByteArray::number(longest));
    QVERIFY(migrateTables(store));
    QCOMPARE(ownIndexesOf(store, u"delivered_logs"_s).size(), 2);
}

void AlterationTest::anIndexThatIsTheQueueIdOfADocumentIsBuiltBesideOthers()
{
    Settings settings;
    settings.deliveredLogs.queueId = u"message_id->q"_s;
    StoreFixture store(StoreFixture::Tables::None, settings);
    addBareTables(store, 20000);
    store.run(u"UPDATE delivered_logs SET message_id = '{\"q\":\"q-1\"}'"_s);
    Collector collector(store);
    const auto result = migrateTables(store);
    const qint64 longest = collector.end();
    QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
    QVERIFY2(longest >= 0 && longest <= 1000, QByteArray::number(longest));
    QCOMPARE(*migrateTables(store), MigrationResult());
}

void AlterationTest::whatItDoesNowIsTold()
{
    StoreFixture store(StoreFixture::Tables::None);
    addBareTables(store, 300000);
    store.run(TestDatabase::choose(u"SELECT 1"_s, u"ANALYZE"_s, u"ANALYZE TABLE webhook_logs, delivered_logs"_s));
    QStringList told;
    const auto result = migrateTables(
        store, {.mayHoldWriters = false, .note = [&](const Sentence &sentence) { told += sentence.english(); }});
    QVERIFY(result);
    QCOMPARE(result->leftOut, QList<Sentence>());
    const QStringList indexes = told.filter(u"Adding an index on \"queue_id\""_s);
    QCOMPARE(indexes.size(), 2);
    QVERIFY2(indexes.constFirst().contains(u"about 3 seconds"_s) || indexes.constFirst().contains(u"about 2 seconds"_s),
             qPrintable(indexes.constFirst()));
}

void AlterationTest::anEstimateIsOnTheSafeSide()
{
    QCOMPARE(secondsToIndex(0), 0);
    QCOMPARE(secondsToIndex(99999), 0);
    QCOMPARE(secondsToIndex(10000000), 100);
    QCOMPARE(aboutSeconds(1).english(), u"a moment"_s);
    QCOMPARE(aboutSeconds(119).english(), u"about 119 seconds"_s);
    QCOMPARE(aboutSeconds(150).english(), u"about 3 minutes"_s);
}

QTEST_GUILESS_MAIN(AlterationTest)

} // namespace tst_alteration

#include "tst_alteration.moc"
