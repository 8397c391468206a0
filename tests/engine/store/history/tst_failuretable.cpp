// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/failurememory.h"
#include "engine/store/settlementwriter.h"
#include "tests/engine/store/storefixture.h"

#include <QtTest>

using namespace statusbridge;

class FailureMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTheParkedOnesOldestFirst();
    void findsTheFailureOfAQueueId();
    void releasesTheParkedOnesThatAreNamed();
    void releasesAll();
    void releasesWhatFailedInARun();
    void releasesThoseOfARunThatAreNamed();
    void releasesThoseThatAreParkedForOneReason();
    void saysThatThereIsNoSuchRun();

private:
    void fail(const QString &recordId, int streak, qint64 parkedAt, RecordOutcome outcome = RecordOutcome::Failed,
              const QString &reason = {});
    [[nodiscard]] QStringList known();

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<FailureMemory> m_memory;
    Fence m_fence;
    qint64 m_runId = 0;
};

void FailureMemoryTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_memory = std::make_unique<FailureMemory>(m_store->database());
    m_fence = m_store->lease();
    m_runId = m_store->beginRun(m_fence);
}

void FailureMemoryTest::fail(const QString &recordId, int streak, qint64 parkedAt, RecordOutcome outcome,
                             const QString &reason)
{
    const auto tables =
        resolveTables(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    Settlement settled;
    settled.entry.runId = m_runId;
    settled.entry.recordId = recordId;
    settled.entry.queueId = QStringLiteral("queue-") + recordId;
    settled.entry.outcome = outcome;
    settled.failure = RecordFailure{};
    settled.failure->recordId = recordId;
    settled.failure->queueId = settled.entry.queueId;
    settled.failure->streak = streak;
    settled.failure->reason = reason;
    if (parkedAt > 0) {
        settled.failure->parkedAt = QDateTime::fromMSecsSinceEpoch(parkedAt, Qt::UTC);
    }
    QVERIFY(SettlementWriter(m_store->database(), *tables).write(m_fence, {settled}));
}

QStringList FailureMemoryTest::known()
{
    QStringList ids = m_memory->all()->keys();
    ids.sort();
    return ids;
}

void FailureMemoryTest::listsTheParkedOnesOldestFirst()
{
    fail(QStringLiteral("1"), 3, 2000);
    fail(QStringLiteral("2"), 3, 1000);
    fail(QStringLiteral("3"), 1, 0);
    const auto parked = m_memory->parked();
    QVERIFY(parked);
    QCOMPARE(parked->size(), 2);
    QCOMPARE(parked->at(0).recordId, QStringLiteral("2"));
    QCOMPARE(parked->at(1).recordId, QStringLiteral("1"));
    QCOMPARE(*m_memory->parkedCount(), 2);
    QCOMPARE(m_memory->all()->size(), 3);
}

void FailureMemoryTest::findsTheFailureOfAQueueId()
{
    fail(QStringLiteral("1"), 2, 0);
    QCOMPARE(m_memory->ofQueueId(QStringLiteral("queue-1"))->value().streak, 2);
    QVERIFY(!m_memory->ofQueueId(QStringLiteral("QUEUE-1"))->has_value());
}

void FailureMemoryTest::releasesTheParkedOnesThatAreNamed()
{
    fail(QStringLiteral("1"), 3, 1000);
    fail(QStringLiteral("2"), 3, 1000);
    fail(QStringLiteral("3"), 1, 0);
    QCOMPARE(*m_memory->release({QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("99")}), 1);
    QCOMPARE(known(), (QStringList{QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(*m_memory->release({}), 0);
}

void FailureMemoryTest::releasesAll()
{
    fail(QStringLiteral("1"), 3, 1000);
    fail(QStringLiteral("2"), 3, 1000);
    fail(QStringLiteral("3"), 1, 0);
    QCOMPARE(*m_memory->releaseAll(), 2);
    QCOMPARE(known(), QStringList{QStringLiteral("3")});
}

void FailureMemoryTest::releasesWhatFailedInARun()
{
    fail(QStringLiteral("1"), 1, 0);
    fail(QStringLiteral("2"), 3, 1000, RecordOutcome::Parked);
    fail(QStringLiteral("3"), 1, 0, RecordOutcome::Left);
    const qint64 retried = m_runId;
    m_runId = m_store->beginRun(m_fence);
    fail(QStringLiteral("4"), 1, 0);
    QCOMPARE(*m_memory->countOfRun(retried), 2);
    QCOMPARE(*m_memory->releaseRun(retried), 2);
    QCOMPARE(*m_memory->countOfRun(retried), 0);
    QCOMPARE(known(), (QStringList{QStringLiteral("3"), QStringLiteral("4")}));
}

void FailureMemoryTest::releasesThoseOfARunThatAreNamed()
{
    fail(QStringLiteral("1"), 1, 0);
    fail(QStringLiteral("2"), 3, 1000, RecordOutcome::Parked);
    fail(QStringLiteral("3"), 1, 0, RecordOutcome::Left);
    const QStringList named = {QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("99")};
    QCOMPARE(*m_memory->releaseRecords(m_runId, named), 1);
    QCOMPARE(known(), (QStringList{QStringLiteral("1"), QStringLiteral("3")}));
    QCOMPARE(*m_memory->releaseRecords(m_runId, {}), 0);
}

void FailureMemoryTest::releasesThoseThatAreParkedForOneReason()
{
    const QString reason = QStringLiteral("Zoho refuses the value of a field.");
    fail(QStringLiteral("1"), 3, 1000, RecordOutcome::Parked, reason);
    fail(QStringLiteral("2"), 3, 1000, RecordOutcome::Parked, reason.toLower());
    fail(QStringLiteral("3"), 1, 0, RecordOutcome::Failed, reason);
    QCOMPARE(*m_memory->releaseReason(reason), 1);
    QCOMPARE(known(), (QStringList{QStringLiteral("2"), QStringLiteral("3")}));
}

void FailureMemoryTest::saysThatThereIsNoSuchRun()
{
    fail(QStringLiteral("1"), 3, 1000);
    for (const auto &released : {m_memory->releaseRun(4711), m_memory->countOfRun(4711),
                                 m_memory->releaseRecords(4711, {QStringLiteral("1")})}) {
        QVERIFY(!released);
        QVERIFY(released.error().kind == ErrorKind::NotFound);
    }
    QCOMPARE(known(), QStringList{QStringLiteral("1")});
}

QTEST_GUILESS_MAIN(FailureMemoryTest)
#include "tst_failurememory.moc"
