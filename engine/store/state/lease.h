// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/state/fencingtoken.h"

#include <QDateTime>

#include <chrono>

namespace statusbridge {

class Database;

//! \brief What the holder learns by renewing.
struct LeaseBeat
{
    bool cancelRequested = false;
    QString cancelledBy; //!< who asked
};

//! \brief Who runs a cycle at this moment, by the server's time.
struct LeaseState
{
    bool held = false; //!< false once it has expired
    //! Its holder neither renewed nor gave it back, and nobody has taken over yet: what it began is left undone.
    bool isAbandoned = false;
    std::chrono::milliseconds left{0}; //!< until it expires
    QString holder;
    QDateTime expiresAt; //!< UTC
    qint64 runId = 0;
    bool cancelRequested = false;
    QString cancelledBy; //!< who asked
    QString progressJson;
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
    //! by reading it back. Zero if that is over, also for whoever comes after the one that took
    //! over.
    [[nodiscard]] Expected<std::chrono::milliseconds> foreignCallsLeft(std::chrono::milliseconds callTimeout);
    //! \brief Extends it from now on. LeaseLost: somebody took over, or it was given back.
    [[nodiscard]] Expected<LeaseBeat> renew(const FencingToken &fencingToken, int leaseSeconds);
    //! \brief LeaseLost unless \p fence is that of the holder.
    [[nodiscard]] Expected<void> check(const FencingToken &fencingToken);
    //! \brief Gives it back; no error if it is somebody else's by now.
    //! \param callsLast how long calls that were ended without an answer may still be under way, for
    //! foreignCallsLeft()
    [[nodiscard]] Expected<void> release(const FencingToken &fencingToken, std::chrono::milliseconds callsLast = {});

    [[nodiscard]] Expected<LeaseState> state();
    //! \brief Asks the holder to end its cycle; false if nobody holds the lease.
    [[nodiscard]] Expected<bool> requestCancel(const QString &by);
    //! \brief Shows others where the cycle stands; \p progressJson is opaque here. LeaseLost as above.
    [[nodiscard]] Expected<void> setProgress(const FencingToken &fencingToken, qint64 runId,
                                             const QString &progressJson);

private:
    Database &m_database;
};

} // namespace statusbridge
