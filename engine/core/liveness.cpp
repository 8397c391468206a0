// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/liveness.h"

namespace statusbridge {

Liveness::Heartbeat::~Heartbeat()
{
    const std::lock_guard lock(m_all.m_mutex);
    m_all.m_entries.erase(m_id);
}

void Liveness::Heartbeat::beat()
{
    const auto now = m_all.m_now();
    const std::lock_guard lock(m_all.m_mutex);
    m_all.m_entries.at(m_id).last = now;
}

Liveness::Liveness(std::function<Milliseconds()> now) : m_now(std::move(now)) {}

std::unique_ptr<Liveness::Heartbeat> Liveness::add(const QString &name, Milliseconds patience)
{
    const auto now = m_now();
    const std::lock_guard lock(m_mutex);
    const quint64 id = ++m_newest;
    m_entries.emplace(id, Entry{.name = name, .patience = patience, .last = now});
    return std::make_unique<Heartbeat>(*this, id);
}

QStringList Liveness::late() const
{
    const auto now = m_now();
    const std::lock_guard lock(m_mutex);
    QStringList names;
    for (const auto &[id, entry] : m_entries) {
        if (now - entry.last > entry.patience) {
            names += entry.name;
        }
    }
    return names;
}

Liveness::Milliseconds Liveness::steadyTime()
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

LoopPulse::LoopPulse(std::shared_ptr<Liveness::Heartbeat> part, QObject &anchor, std::chrono::milliseconds interval,
                     QObject *parent)
    : QObject(parent), m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, &anchor, [part = std::move(part)] { part->beat(); });
    m_timer.start(interval);
}

} // namespace statusbridge

#include "moc_liveness.cpp"
