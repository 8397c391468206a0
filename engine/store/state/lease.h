// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/views.h"

#include <functional>

namespace statusbridge {

class Database;

//! \brief Proof of having been given the lease. Every write of a cycle shows it, so that a holder that slept through
//! its lease can't write over its successor: tokens only rise.
struct FencingToken
{
    qint64 token = 0;

    bool operator==(const FencingToken &) const = default;
};

//! \brief Database::inTransaction(), but LeaseLost, and nothing done, unless \p fencingToken is that of the present
//! holder.
[[nodiscard]] Expected<void> inFencedTransaction(Database &database, const FencingToken &fencingToken,
                                                 const std::function<Expected<void>()> &body);

//! \brief Who runs a cycle at this moment, by the server's time.
struct LeaseState : LeaseView
{
    FencingToken fencingToken; //!< of the present holder, or of the last one
    //! Its holder neither renewed nor gave it back, and no other has taken over yet: what it began is left undone.
    bool isAbandoned = false;
    std::chrono::milliseconds left{0}; //!< until it expires
    //! Held, but not renewed for much longer than a holder that works takes: a third of its time.
    bool isOverdue = false;
    QString cancelledBy; //!< who asked
};

//! \brief One row that lets one instance at a time run a cycle. Only the server's clock counts.
//!
//! May be used on any connection, of the cycle's or of another thread. Errors: Database, Schema, and those named.
class Lease
{
public:
    explicit Lease(Database &database) : m_database(database) {}

    //! \brief Takes the lease if it is free or has expired. Busy: names the holder, its run and the expiry.
    //! \param callTimeout how long calls that the former holder started, before an expired lease ended, may go on
    [[nodiscard]] Expected<FencingToken> acquire(const QString &holder, int leaseSeconds,
                                                 std::chrono::milliseconds callTimeout = {});
    //! \brief How long calls of former holders may still be under way: until then what they left unknown can't be told
    //! by reading it back. Zero if that is over, also for a holder that comes after the one that took over.
    [[nodiscard]] Expected<std::chrono::milliseconds> foreignCallsLeft(std::chrono::milliseconds callTimeout);
    //! \brief The server's time, UTC.
    [[nodiscard]] Expected<QDateTime> now();
    //! \brief Extends it from now on. LeaseLost: another instance took over, or it was given back.
    [[nodiscard]] Expected<void> renew(const FencingToken &fencingToken, int leaseSeconds);
    //! \brief Gives it back; no error if another instance holds it by now.
    //! \param callsLast how long calls that were ended without an answer may still be under way, for
    //! foreignCallsLeft()
    [[nodiscard]] Expected<void> release(const FencingToken &fencingToken, std::chrono::milliseconds callsLast = {});

    [[nodiscard]] Expected<LeaseState> state();
    //! \brief Asks the holder to end its cycle; false if the lease is free.
    [[nodiscard]] Expected<bool> requestCancel(const QString &by);
    //! \brief Shows others where the cycle stands. LeaseLost as above.
    [[nodiscard]] Expected<void> setProgress(const FencingToken &fencingToken, const CycleProgress &progress);

private:
    Database &m_database;
};

} // namespace statusbridge
