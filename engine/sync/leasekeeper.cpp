// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/leasekeeper.h"

#include "engine/core/logging.h"

namespace statusbridge {

namespace {

//! A request to cancel must be noticed well within a second.
constexpr std::chrono::milliseconds beatInterval{250};
//! Others look about as often; each time is a transaction.
constexpr std::chrono::milliseconds showInterval{1000};

} // namespace

LeaseKeeper::LeaseKeeper(Lease &lease, const Clock &clock, int leaseSeconds)
    : m_lease(lease), m_clock(clock), m_duration(std::chrono::seconds(leaseSeconds))
{
    connect(&m_timer, &QTimer::timeout, this, &LeaseKeeper::beat);
}

Expected<FencingToken> LeaseKeeper::acquire(const QString &holder, std::chrono::milliseconds callTimeout)
{
    // Counted from before the request: what the database grants from its own clock ends later than this.
    const auto asked = m_clock.uptime();
    const auto fencingToken = m_lease.acquire(holder, static_cast<int>(m_duration.count() / 1000), callTimeout);
    if (fencingToken) {
        m_fencingToken = *fencingToken;
        m_goodUntil = asked + m_duration;
        m_renewAt = asked + m_duration / 3;
        m_timer.start(beatInterval);
    }
    return fencingToken;
}

void LeaseKeeper::setRun(qint64 runId)
{
    m_progress.runId = runId;
    m_hasProgressed = true;
    m_renewAt = {};
    // At once: without it, others take the run for one that was cut off.
    warnIfFailed(lcCycle, m_lease.setProgress(m_fencingToken, m_progress), u"Others can't see yet which run began: "_s);
}

void LeaseKeeper::setProgress(const CycleProgress &progress)
{
    m_progress = progress;
    m_hasProgressed = true;
}

void LeaseKeeper::stop()
{
    m_timer.stop();
    m_goodUntil = {};
}

Expected<void> LeaseKeeper::renew()
{
    const auto asked = m_clock.uptime();
    const auto renewed = m_lease.renew(m_fencingToken, static_cast<int>(m_duration.count() / 1000));
    if (!renewed) {
        if (renewed.error().kind == ErrorKind::LeaseLost) {
            m_goodUntil = {};
        }
        return renewed;
    }
    m_goodUntil = asked + m_duration;
    m_renewAt = asked + m_duration / 3;
    return {};
}

Expected<void> LeaseKeeper::showProgress()
{
    const auto now = m_clock.uptime();
    if (!m_hasProgressed || now < m_shownAt + showInterval) {
        return {};
    }
    m_hasProgressed = false;
    m_shownAt = now;
    return m_lease.setProgress(m_fencingToken, m_progress);
}

Expected<void> LeaseKeeper::readState()
{
    return m_lease.state().and_then([this](const LeaseState &state) -> Expected<void> {
        if (!state.held || state.fencingToken != m_fencingToken) {
            return renew();
        }
        if (state.cancelRequested && !m_cancelReported) {
            m_cancelReported = true;
            Q_EMIT cancelRequested(state.cancelledBy);
        }
        return {};
    });
}

void LeaseKeeper::beat()
{
    const auto done = (m_clock.uptime() >= m_renewAt ? renew() : Expected<void>())
                          .and_then([this] { return showProgress(); })
                          .and_then([this] { return readState(); });
    const QString problem = done ? QString() : describe(done.error());
    if (!done && done.error().kind == ErrorKind::LeaseLost) {
        m_timer.stop();
        m_goodUntil = {};
        Q_EMIT lost(done.error());
    } else if (!done && problem != m_lastWarning) {
        qCWarning(lcCycle).noquote() << "The lease could not be renewed:" << problem;
    }
    m_lastWarning = problem;
}

} // namespace statusbridge

#include "moc_leasekeeper.cpp"
