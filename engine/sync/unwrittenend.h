// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/expected.h"
#include "engine/model/records.h"
#include "engine/store/state/lease.h"

#include <chrono>
#include <mutex>
#include <optional>

namespace statusbridge {

struct Store;

//! \brief What a cycle that is over has to write: how its run ended, and that its lease is free.
struct CycleEnd
{
    FencingToken fencingToken;
    Run run;                                //!< its end without the time; id 0: there is none to be ended
    std::chrono::milliseconds endedAt;      //!< by Clock::uptime()
    std::chrono::milliseconds callsLast{0}; //!< from then on, as of Lease::release()
};

//! \brief Notes how the run ended, and returns when, by the database's clock. What was noted before stays.
//! Errors: LeaseLost (another instance has taken over, and ends the run), Database, Schema.
[[nodiscard]] Expected<QDateTime> writeRunEnd(const CycleEnd &end, Store &store, const Clock &clock);

//! \brief The end of this process' last cycle, for as long as the database has not taken it: whichever part of the
//! program finds the database back writes it, so that other instances need not wait until the lease expires.
//!
//! Any thread. It is given up when another instance has taken over, or after an hour.
class UnwrittenEnd
{
public:
    explicit UnwrittenEnd(const Clock &clock) : m_clock(clock) {}

    //! \brief Writes \p end, or keeps it if the database doesn't take it.
    void writeOrKeep(const CycleEnd &end, Store &store);
    //! \brief Writes what is kept, if anything is. Errors: Database, Schema; then it is still kept.
    [[nodiscard]] Expected<void> write(Store &store);

private:
    [[nodiscard]] std::optional<CycleEnd> kept() const;
    void forget(const CycleEnd &end);

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::optional<CycleEnd> m_end;
};

} // namespace statusbridge
