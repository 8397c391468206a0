// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/alertthread.h"

#include "engine/alerts/alertwatch.h"
#include "engine/config/settings.h"
#include "engine/core/liveness.h"
#include "engine/store/state/alerttable.h"

namespace statusbridge {

namespace {

constexpr std::chrono::seconds passInterval(10);

} // namespace

void RefusalCounter::note(std::chrono::milliseconds uptime)
{
    const std::lock_guard lock(m_mutex);
    ++m_counts[std::chrono::floor<std::chrono::minutes>(uptime)];
}

qint64 RefusalCounter::withinHour(std::chrono::milliseconds uptime)
{
    const std::lock_guard lock(m_mutex);
    m_counts.erase(m_counts.begin(),
                   m_counts.lower_bound(std::chrono::floor<std::chrono::minutes>(uptime) - std::chrono::hours(1)));
    qint64 sum = 0;
    for (const auto &[minute, count] : m_counts) {
        sum += count;
    }
    return sum;
}

AlertThread::AlertThread(const EngineEnvironment &environment, RefusalCounter &refusals)
    : m_environment(environment), m_refusals(refusals)
{
    setObjectName(u"alerts"_s);
}

AlertThread::~AlertThread()
{
    stop();
    wait();
}

bool AlertThread::isNeeded(const EngineEnvironment &environment)
{
    return !alertRulesOf(environment.settings.alerts).channels.isEmpty();
}

void AlertThread::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWoken = true;
    }
    m_changed.notify_all();
}

void AlertThread::stop()
{
    m_stop.request_stop();
}

void AlertThread::run()
{
    std::unique_ptr<Liveness::Heartbeat> life;
    if (Liveness *liveness = m_environment.liveness) {
        const std::chrono::seconds longest(
            std::max(m_environment.settings.database.timeoutSeconds, m_environment.settings.network.timeoutSeconds));
        life = liveness->add(u"The alerts"_s, 2 * Liveness::patienceWith(longest));
    }
    const std::stop_token stop = m_stop.get_token();
    AlertWatch watch(m_environment, [this] { return m_refusals.withinHour(m_environment.clock.uptime()); });
    while (!stop.stop_requested()) {
        watch.pass(stop);
        if (life) {
            life->beat();
        }
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, stop, passInterval, [this] { return m_isWoken; });
        if (std::exchange(m_isWoken, false)) {
            watch.wake();
        }
    }
    watch.close();
}

} // namespace statusbridge

#include "moc_alertthread.cpp"
