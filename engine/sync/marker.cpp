// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/mark.h"

namespace statusbridge {

namespace {

constexpr qsizetype batchSize = 100;
constexpr std::chrono::milliseconds longestWait{10};

} // namespace

Marking::Marking(SettlementWriter &writer, const Fence &fence, Settled settled, QObject *parent)
    : QObject(parent), m_writer(writer), m_fence(fence), m_settled(std::move(settled))
{
    const auto flushOrTell = [this] {
        if (const auto flushed = flush(); !flushed) {
            Q_EMIT failed(flushed.error());
        }
    };
    m_timer.setSingleShot(true);
    m_timer.setInterval(longestWait);
    connect(&m_timer, &QTimer::timeout, this, flushOrTell);
}

void Marking::add(const Settlement &settlement)
{
    m_waiting.append(settlement);
    if (m_waiting.size() >= batchSize) {
        m_timer.start(std::chrono::milliseconds(0)); // from the event loop: the answers come first, then the disk
    } else if (!m_timer.isActive()) {
        m_timer.start(longestWait);
    }
}

Expected<void> Marking::flush()
{
    m_timer.stop();
    if (m_error) {
        return *m_error;
    }
    if (m_waiting.isEmpty()) {
        return {};
    }
    if (const auto written = m_writer.write(m_fence, m_waiting); !written) {
        m_error = written.error();
        return written;
    }
    const QList<Settlement> batch = std::exchange(m_waiting, {});
    for (const Settlement &settlement : batch) {
        m_settled(settlement.entry);
    }
    return {};
}

} // namespace statusbridge
