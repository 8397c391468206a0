// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"

#include <atomic>

namespace statusbridge::zohosim {

//! \brief A clock that stands still until a test moves it.
class SettableClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override
    {
        return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addMSecs(m_milliseconds);
    }
    [[nodiscard]] std::chrono::milliseconds uptime() const override
    {
        return std::chrono::milliseconds(m_milliseconds);
    }

    void advance(std::chrono::milliseconds by) { m_milliseconds += by.count(); }

private:
    std::atomic<qint64> m_milliseconds{0};
};

} // namespace statusbridge::zohosim
