// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"
#include "engine/zoho/apirequest.h"

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace statusbridge::zoho {

//! \brief A request on its way through the queue.
struct Job
{
    ApiRequest request;
    std::function<void(Expected<ApiAnswer>)> done;
    int repeats = 0;                     //!< after transient failures
    std::chrono::milliseconds waited{0}; //!< before repeats, because the server asked for it
    int rateRefusals = 0;                //!< how often it was told that there are too many calls
    int takenBefore = 0;                 //!< updates that Zoho had taken when it was told so first
    bool refreshed = false;              //!< it has had its second chance with a new token
    Secret token = {};                   //!< the one it was last sent with
    std::chrono::milliseconds startedAt{0};
};

//! \brief The jobs that wait: those that are ready, in order, and those that are due later.
class JobQueue
{
public:
    using Time = std::chrono::milliseconds;

    void putLast(Job job) { m_ready.push_back(std::move(job)); }
    void putFirst(Job job) { m_ready.push_front(std::move(job)); }
    void putLater(Time due, Job job) { m_later.emplace(due, std::move(job)); }

    //! \brief Makes ready, before all others, what is due at \p now.
    void makeDueReady(Time now)
    {
        const auto end = m_later.upper_bound(now);
        for (auto it = m_later.begin(); it != end; it = m_later.erase(it)) {
            m_ready.push_front(std::move(it->second));
        }
    }
    [[nodiscard]] std::optional<Time> nextDue() const
    {
        return m_later.empty() ? std::nullopt : std::optional(m_later.begin()->first);
    }

    [[nodiscard]] bool hasReady() const { return !m_ready.empty(); }
    [[nodiscard]] size_t size() const { return m_ready.size() + m_later.size(); }
    //! Something must be ready; the same for takeFirst().
    [[nodiscard]] const Job &first() const { return m_ready.front(); }
    [[nodiscard]] Job takeFirst()
    {
        Job job = std::move(m_ready.front());
        m_ready.pop_front();
        return job;
    }
    [[nodiscard]] std::deque<Job> takeAll()
    {
        for (auto &[due, job] : m_later) {
            m_ready.push_back(std::move(job));
        }
        m_later.clear();
        return std::exchange(m_ready, {});
    }

private:
    std::deque<Job> m_ready;
    std::multimap<Time, Job> m_later;
};

} // namespace statusbridge::zoho
