// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/marker.h"

#include "engine/store/store.h"
#include "engine/sync/cycleresult.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr qsizetype batchSize = 100;
constexpr std::chrono::milliseconds longestGathering{10};

} // namespace

Marker::Marker(Store &store, const FencingToken &fencingToken, CycleCounts &counts, CycleObserver &observer)
    : m_store(store), m_fencingToken(fencingToken), m_counts(counts), m_observer(observer)
{
    const auto flushOrReport = [this] {
        if (const auto flushed = flush(); !flushed) {
            Q_EMIT failed(flushed.error());
        }
    };
    m_timer.setSingleShot(true);
    m_timer.setInterval(longestGathering);
    connect(&m_timer, &QTimer::timeout, this, flushOrReport);
}

void Marker::add(const Settlement &settlement)
{
    m_waiting.append(settlement);
    if (m_waiting.size() >= batchSize) {
        m_timer.start(std::chrono::milliseconds(0)); // from the event loop: the answers come first, then the disk
    } else if (!m_timer.isActive()) {
        m_timer.start(longestGathering);
    }
}

Expected<void> Marker::claim()
{
    const auto marksRows = [](const Settlement &settlement) { return !settlement.rowsToMark.isEmpty(); };
    if (!m_isClaimed && std::ranges::any_of(std::as_const(m_waiting), marksRows)) {
        if (const auto claimed = m_store.rows.claim(); !claimed) {
            return claimed;
        }
        m_isClaimed = true;
        m_writer.reset();
    }
    if (!m_writer) {
        m_writer.emplace(*m_store.database, m_store.rows.tables());
    }
    return {};
}

Expected<void> Marker::flush()
{
    m_timer.stop();
    if (m_error) {
        return *m_error;
    }
    if (m_waiting.isEmpty()) {
        return {};
    }
    if (const auto claimed = claim(); !claimed) {
        m_error = claimed.error();
        return *m_error;
    }
    const auto written = m_writer->write(m_fencingToken, m_waiting);
    if (!written) {
        m_error = written.error();
    }
    const QList<JournalEntry> &entries = m_writer->written();
    countUnmarked(takeWritten(m_waiting, entries), entries, m_counts);
    for (const JournalEntry &entry : entries) {
        m_observer.settled(entry);
    }
    return m_error ? Expected<void>(*m_error) : Expected<void>();
}

} // namespace statusbridge

#include "moc_marker.cpp"
