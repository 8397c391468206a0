// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>

namespace statusbridge {

//! \brief Until when Zoho, or the limit of a minute, leaves no room for calls by hand. Any thread.
class CallPause
{
public:
    //! \param until by uptime
    void set(std::chrono::milliseconds until) { m_until = until.count(); }
    [[nodiscard]] std::chrono::milliseconds until() const { return std::chrono::milliseconds(m_until); }

private:
    std::atomic<std::chrono::milliseconds::rep> m_until = 0;
};

} // namespace statusbridge
