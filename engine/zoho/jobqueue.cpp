// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/jobqueue.h"

#include <utility>

namespace statusbridge::zoho {

void JobQueue::makeDueReady(Time now)
{
    const auto end = m_later.upper_bound(now);
    for (auto it = m_later.begin(); it != end; it = m_later.erase(it)) {
        m_ready.push_front(std::move(it->second));
    }
}

std::optional<JobQueue::Time> JobQueue::nextDue() const
{
    return m_later.empty() ? std::nullopt : std::optional(m_later.begin()->first);
}

Job JobQueue::takeFirst()
{
    Job job = std::move(m_ready.front());
    m_ready.pop_front();
    return job;
}

std::deque<Job> JobQueue::takeAll()
{
    for (auto &[due, job] : m_later) {
        m_ready.push_back(std::move(job));
    }
    m_later.clear();
    return std::exchange(m_ready, {});
}

} // namespace statusbridge::zoho
