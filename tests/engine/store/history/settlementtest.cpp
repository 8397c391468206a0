// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/store/history/settlementtest.h"

namespace statusbridge {

QDateTime SettlementTest::at()
{
    return QDateTime::fromMSecsSinceEpoch(1750030073123, Qt::UTC);
}

void SettlementTest::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_tables = *resolveTables(m_store->database(), m_store->settings().webhookLogs, m_store->settings().deliveredLogs);
    m_fencingToken = m_store->lease();
    m_runId = m_store->beginRun(m_fencingToken);
}

Settlement SettlementTest::settlement(const QString &queueId, const StatusRows &rows) const
{
    Settlement settled;
    settled.entry.runId = m_runId;
    settled.entry.recordId = u"4000000000000"_s + queueId;
    settled.entry.queueId = queueId;
    settled.entry.outcome = RecordOutcome::Updated;
    settled.entry.at = at();
    settled.rowsToMark = rows;
    return settled;
}

Expected<QList<JournalEntry>> SettlementTest::write(const QList<Settlement> &settlements)
{
    return SettlementWriter(m_store->database(), m_tables).write(m_fencingToken, settlements);
}

QString SettlementTest::updatedOf(qint64 id) const
{
    return m_store->read(u"SELECT \"Updated\" FROM delivered_logs WHERE id = ?"_s, {id});
}

} // namespace statusbridge

#include "moc_settlementtest.cpp"
