// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"

namespace statusbridge {

//! \brief The database's time between two looks at it, since a machine's own may be days off: what instances share is
//! judged and dated by it. Before the first look it tells the machine's.
//!
//! It goes on by the machine's clock that never jumps. Belongs to one thread.
class SharedClock final : public Clock
{
public:
    //! \param machine must outlive it
    explicit SharedClock(const Clock &machine) : m_machine(machine) {}

    //! \brief The database has just told that it is \p now, UTC.
    void set(const QDateTime &now);

    [[nodiscard]] QDateTime utcNow() const override;
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_machine.uptime(); }

private:
    const Clock &m_machine;
    QDateTime m_told;
    std::chrono::milliseconds m_toldAt{0};
};

} // namespace statusbridge
