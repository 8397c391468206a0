// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/records.h"

#include <chrono>

namespace statusbridge {

class Database;

//! \brief What all instances know of the scheduler. Times are UTC.
struct SchedulerState
{
    QDateTime now;              //!< the server's time at which this was read
    QDateTime lastDue;          //!< the last due time that was used up; invalid: there was none
    QString zone;               //!< IANA name of the one whose clocks cron, hours and days follow; empty: not known yet
    QDateTime firstDue;         //!< chosen for the first cycle after a start; invalid: none was, or it is over
    std::optional<bool> wanted; //!< started or stopped; nothing: not decided yet
    QString decidedBy;          //!< who started or stopped it
    QDateTime decidedAt;        //!< by the server's time
    int cutOffs = 0;            //!< cycles that were cut off one after the other, by the end of their process
    QDateTime lastFinished;     //!< with any trigger; invalid: there was none
    std::optional<std::chrono::milliseconds> lastDuration;
    std::optional<CycleOutcome> lastOutcome;
    Sentence lastMessage;
    qint64 totalSynced = 0;
    qint64 totalFailed = 0;
    QDateTime totalsSince;    //!< the start of the first cycle that they count; invalid: there was none
    Sentence problem;         //!< why a cycle that is due can't begin
    bool isAlive = false;     //!< an instance reported recently, by the server's time, that it watches due times
    QString aliveBy;          //!< which one did last
    bool isAliveHeld = false; //!< it waits for a Start that only it hears of, and no other instance is there
    bool isAliveSoon = false; //!< false: it is time to report it again
};

//! \brief The scheduler of the connection's target, one row. What changes it is one statement, so that instances can't
//! overwrite one another.
//!
//! Belongs to the thread of its database. Errors: Database, Schema.
class SchedulerTable
{
public:
    explicit SchedulerTable(Database &database) : m_database(database) {}

    [[nodiscard]] Expected<SchedulerState> state();

    //! \brief Starts it; of several callers the first stays the one who did.
    //! \param firstDue when its first cycle is due, by the server's time; invalid: that stays as it is
    [[nodiscard]] Expected<void> start(const QString &by, const QDateTime &firstDue = {});
    //! \brief Stops it, until it is started; of several callers the first stays the one who did.
    [[nodiscard]] Expected<void> stop(const QString &by);
    //! \brief Makes \p lastDue the start of the grid if that still is \p before, invalid for none; returns whether it
    //! was.
    [[nodiscard]] Expected<bool> moveGrid(const QDateTime &before, const QDateTime &lastDue);
    //! \brief The zone that instances follow whose settings name none. One that no settings chose replaces none.
    [[nodiscard]] Expected<void> keepZone(const QString &zone, bool isChosen);
    //! \brief One sentence that all instances show; empty: there is none.
    [[nodiscard]] Expected<void> setProblem(const Sentence &sentence);

    //! \brief Reports for a minute and a half that an instance watches due times. One that \p isHeld gives way to
    //! another that is not.
    [[nodiscard]] Expected<void> stayAlive(const QString &instance, bool isHeld = false);
    //! \brief Takes that back, unless another instance reported since.
    [[nodiscard]] Expected<void> leave(const QString &instance);

private:
    [[nodiscard]] Expected<void> decide(const QString &wanted, const QString &by);
    [[nodiscard]] Expected<void> set(const QString &assignments, const QString &condition,
                                     const QVariantList &bindings);

    Database &m_database;
};

//! \brief Uses up a due time. Only means something inside the transaction that notes its run. Busy: it, or one that
//! came between, was used up already, or the scheduler was stopped.
[[nodiscard]] Expected<void> useUp(Database &database, const DueTime &due);

//! \brief Adds a run that ended. Only means something inside the transaction that notes its end.
[[nodiscard]] Expected<void> addToTotals(Database &database, const Run &run);

} // namespace statusbridge
