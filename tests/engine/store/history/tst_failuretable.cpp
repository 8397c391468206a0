// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/failuretable.h"
#include "engine/store/history/settlementwriter.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

namespace tst_failuretable {

using namespace statusbridge;

class FailureTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheParkedOnesOldestFirst();
    void listsTheParkedOnesByKey();
    void findsTheFailureOfAQueueId();
    void releasesTheParkedOnesThatAreNamed();
    void releasesAll();
    void releasesWhatFailedInARun();
    void releasesThoseOfARunThatAreNamed();
    void saysThatThereIsNoSuchRun();
    void asksForParkedOnesOnceADayByWhateverClock();

private:
    void fail(const QString &recordId, int streak, qint64 parkedAt, RecordOutcome outcome = RecordOutcome::Failed,
              const QString &reason = {});
    [[nodiscard]] QStringList known();

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<FailureTable> m_memory;
    FencingToken m_fencingToken;
    qint64 m_runId = 0;
};

void FailureTableTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_memory = std::make_unique<FailureTable>(m_store->database());
    m_fencingToken = m_store->lease();
    m_runId = m_store->beginRun(m_fencingToken);
}

void FailureTableTest::fail(const QString &recordId, int streak, qint64 parkedAt, RecordOutcome outcome,
                            const QString &reason)
{
    const auto tables =
        resolveTables(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    Settlement settled;
    settled.entry.runId = m_runId;
    settled.entry.recordId = recordId;
    settled.entry.queueId = u"queue-"_s + recordId;
    settled.entry.outcome = outcome;
    settled.failure = RecordFailure{};
    settled.failure->recordId = recordId;
    settled.failure->queueId = settled.entry.queueId;
    settled.failure->streak = streak;
    settled.failure->reason = reason;
    if (parkedAt > 0) {
        settled.failure->parkedAt = QDateTime::fromMSecsSinceEpoch(parkedAt, Qt::UTC);
    }
    QVERIFY(SettlementWriter(m_store->database(), *tables).write(m_fencingToken, {settled}));
}

QStringList FailureTableTest::known()
{
    QStringList ids = m_memory->all()->keys();
    ids.sort();
    return ids;
}

void FailureTableTest::listsTheParkedOnesOldestFirst()
{
    fail(u"1"_s, 3, 2000);
    fail(u"2"_s, 3, 1000);
    fail(u"3"_s, 1, 0);
    const auto parked = m_memory->parked();
    QVERIFY(parked);
    QCOMPARE(parked->size(), 2);
    QCOMPARE(parked->at(0).recordId, u"2"_s);
    QCOMPARE(parked->at(1).recordId, u"1"_s);
    QCOMPARE(*m_memory->count(), 2);
    QCOMPARE(m_memory->all()->size(), 3);
}

void FailureTableTest::listsTheParkedOnesByKey()
{
    for (const auto &id : {u"1"_s, u"2"_s, u"3"_s, u"5"_s}) {
        fail(id, 3, 1000);
    }
    fail(u"4"_s, 1, 0);
    const auto first = m_memory->parkedAfter({}, 2);
    QCOMPARE(first->size(), 2);
    QCOMPARE(first->at(1).recordId, u"2"_s);
    const auto second = m_memory->parkedAfter(first->constLast().recordId, 3);
    QCOMPARE(second->size(), 2);
    QCOMPARE(second->at(1).recordId, u"5"_s);
    QCOMPARE(*m_memory->queueIdOf(u"4"_s), u"queue-4"_s);
    QVERIFY(m_memory->queueIdOf(u"9"_s)->isEmpty());
}

void FailureTableTest::findsTheFailureOfAQueueId()
{
    fail(u"1"_s, 2, 0);
    QCOMPARE(m_memory->ofQueueId(u"queue-1"_s)->value().streak, 2);
    QVERIFY(!m_memory->ofQueueId(u"QUEUE-1"_s)->has_value());
}

void FailureTableTest::releasesTheParkedOnesThatAreNamed()
{
    fail(u"1"_s, 3, 1000);
    fail(u"2"_s, 3, 1000);
    fail(u"3"_s, 1, 0);
    QCOMPARE(*m_memory->release({.recordIds = QStringList{u"1"_s, u"3"_s, u"99"_s}}), 1);
    QCOMPARE(known(), (QStringList{u"2"_s, u"3"_s}));
    QCOMPARE(*m_memory->release({.recordIds = QStringList()}), 0);
}

void FailureTableTest::releasesAll()
{
    fail(u"1"_s, 3, 1000);
    fail(u"2"_s, 3, 1000);
    fail(u"3"_s, 1, 0);
    QCOMPARE(*m_memory->release({}), 2);
    QCOMPARE(known(), QStringList{u"3"_s});
}

void FailureTableTest::releasesWhatFailedInARun()
{
    fail(u"1"_s, 1, 0);
    fail(u"2"_s, 3, 1000, RecordOutcome::Parked);
    fail(u"3"_s, 1, 0, RecordOutcome::Left);
    const qint64 retried = m_runId;
    m_runId = m_store->beginRun(m_fencingToken);
    fail(u"4"_s, 1, 0);
    QCOMPARE(*m_memory->count({.runId = retried}), 2);
    QCOMPARE(*m_memory->release({.runId = retried}), 2);
    QCOMPARE(*m_memory->count({.runId = retried}), 0);
    QCOMPARE(known(), (QStringList{u"3"_s, u"4"_s}));
}

void FailureTableTest::releasesThoseOfARunThatAreNamed()
{
    fail(u"1"_s, 1, 0);
    fail(u"2"_s, 3, 1000, RecordOutcome::Parked);
    fail(u"3"_s, 1, 0, RecordOutcome::Left);
    const QStringList named = {u"2"_s, u"3"_s, u"99"_s};
    QCOMPARE(*m_memory->release({.runId = m_runId, .recordIds = named}), 1);
    QCOMPARE(known(), (QStringList{u"1"_s, u"3"_s}));
    QCOMPARE(*m_memory->release({.runId = m_runId, .recordIds = QStringList()}), 0);
}

void FailureTableTest::saysThatThereIsNoSuchRun()
{
    fail(u"1"_s, 3, 1000);
    for (const auto &released : {m_memory->release({.runId = 4711}), m_memory->count({.runId = 4711}),
                                 m_memory->release({.runId = 4711, .recordIds = QStringList{u"1"_s}})}) {
        QVERIFY(!released);
        QVERIFY(released.error().kind == ErrorKind::NotFound);
    }
    QCOMPARE(known(), QStringList{u"1"_s});
}

void FailureTableTest::asksForParkedOnesOnceADayByWhateverClock()
{
    fail(u"1"_s, 3, 1000);
    fail(u"2"_s, 2, 0);
    QCOMPARE(*m_memory->parkedToAsk(10), QStringList{u"1"_s});
    QVERIFY(m_memory->noteAsked(m_fencingToken, {u"1"_s}, {}));
    QVERIFY(m_memory->parkedToAsk(10)->isEmpty());
    const auto passBy = [this](qint64 ms) {
        m_store->run(
            u"UPDATE statusbridge_record_failures SET ask_after = ask_after - %1 WHERE ask_after > 0"_s.arg(ms));
    };
    passBy(86400000);
    QCOMPARE(*m_memory->parkedToAsk(10), QStringList{u"1"_s});
    passBy(-30 * qint64(86400000)); // the clock was a month ahead
    QCOMPARE(*m_memory->parkedToAsk(10), QStringList{u"1"_s});
}

QTEST_GUILESS_MAIN(FailureTableTest)

} // namespace tst_failuretable

#include "tst_failuretable.moc"
