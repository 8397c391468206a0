// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"

#include <QDateTime>

#include <memory>
#include <mutex>

namespace statusbridge {

//! \brief What the last dry run of this process found, for callers who come back for it. Any thread.
class LastPlan
{
public:
    struct Found
    {
        CycleSummary summary;
        QDateTime at; //!< UTC
    };

    void set(const CycleSummary &summary, const QDateTime &at)
    {
        const auto found = std::make_shared<const Found>(Found{summary, at});
        const std::lock_guard lock(m_mutex);
        m_found = found;
    }
    //! \brief Null before the first one has ended.
    [[nodiscard]] std::shared_ptr<const Found> get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_found;
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Found> m_found;
};

} // namespace statusbridge
