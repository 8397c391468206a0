// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/leasekeeper.h"

#include "engine/core/logging.h"
#include "engine/sync/progressjson.h"

namespace statusbridge {

namespace {

//! A wish to cancel is to be heard well within a second.
constexpr std::chrono::milliseconds beatInterval{250};

} // namespace

LeaseKeeper::LeaseKeeper(Lease &lease, const Clock &clock, int leaseSeconds, QObject *parent)
    : QObject(parent), m_lease(lease), m_clock(clock), m_duration(std::chrono::seconds(leaseSeconds))
{
    connect(&m_timer, &QTimer::timeout, this, &LeaseKeeper::beat);
}

Expected<Fence> LeaseKeeper::take(const QString &holder)
{
    // Counted from before the request: what the database grants from its own clock ends later than this.
    const auto asked = m_clock.uptime();
    const auto fence = m_lease.acquire(holder, static_cast<int>(m_duration.count() / 1000));
    if (fence) {
        m_fence = *fence;
        m_goodUntil = asked + m_duration;
        m_renewAt = asked + m_duration / 3;
        m_timer.start(beatInterval);
    }
    return fence;
}

void LeaseKeeper::setRun(qint64 runId)
{
    m_runId = runId;
    m_progress.runId = runId;
    m_renewAt = {};
}

void LeaseKeeper::setProgress(const CycleProgress &progress)
{
    m_progress = progress;
}

Expected<void> LeaseKeeper::check()
{
    return m_clock.uptime() < m_goodUntil ? Expected<void>() : renew();
}

void LeaseKeeper::giveBack()
{
    m_timer.stop();
    if (const auto released = m_lease.release(m_fence); !released) {
        qCWarning(lcCycle).noquote() << "The lease was not given back and will expire:" << describe(released.error());
    }
}

Expected<void> LeaseKeeper::renew()
{
    const auto asked = m_clock.uptime();
    const auto beat = m_lease.renew(m_fence, static_cast<int>(m_duration.count() / 1000));
    if (!beat) {
        return beat.error();
    }
    m_goodUntil = asked + m_duration;
    m_renewAt = asked + m_duration / 3;
    return m_lease.setProgress(m_fence, m_runId, toJson(m_progress));
}

void LeaseKeeper::beat()
{
    if (m_clock.uptime() >= m_renewAt) {
        if (const auto renewed = renew(); !renewed) {
            if (renewed.error().kind == ErrorKind::LeaseLost) {
                m_timer.stop();
                Q_EMIT lost(renewed.error());
                return;
            }
            qCWarning(lcCycle).noquote() << "The lease could not be renewed:" << describe(renewed.error());
        }
    }
    const auto state = m_lease.state();
    if (state && state->cancelRequested && !m_cancelTold) {
        m_cancelTold = true;
        Q_EMIT cancelRequested(state->cancelledBy);
    }
}

} // namespace statusbridge
