// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/liveness.h"
#include "engine/environment.h"
#include "engine/worker/pushpace.h"
#include "engine/worker/schedulerreport.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace statusbridge {

struct Store;

//! \brief What the scheduler needs of the engine.
struct SchedulerParts
{
    EngineEnvironment environment;
    std::function<Expected<std::unique_ptr<Store>>()> openStore;
    std::function<Expected<qint64>(const CycleRequest &)> startCycle; //!< as Engine::startCycle()
    //! Writes what the last cycle of this process could not.
    std::function<Expected<void>(Store &)> writeUnwrittenEnd = [](Store &) { return Expected<void>(); };
};

//! \brief Begins the cycles that are due, one instance of several for each due time, and one at once in place of a
//! cycle that was cut off, as soon as its lease has expired.
//!
//! Lives on a thread of its own, because it waits for the database. Only that one's clock says what is due, so that
//! instances on machines whose clocks differ agree. It looks every five seconds how much time has passed, since timers
//! stand still while the machine is suspended; at the database only when a cycle is due, when it is poked,
//! every fifteen seconds or half a lease, for what other instances have done, and when the lease of a running cycle may
//! have expired. It begins what was wished for as well, as soon as the lease is free, stopped or not. An instance that
//! runs no cycles only shows what others do. What fails is tried again after 5 s, 10 s, … up to five minutes, and
//! logged once; a database that gave no answer every two seconds, so that an end of a cycle that it has not taken is
//! written soon.
class Scheduler : public QObject
{
    Q_OBJECT

public:
    explicit Scheduler(const SchedulerParts &parts);
    ~Scheduler() override;

    //! \brief Checks at once and then by a timer whether a cycle is due.
    void start();
    //! \brief Checks if it is time to.
    void tick();
    //! \brief Checks now, also during a pause after a failure.
    void poke();
    //! \brief A row arrived so long \p ago: some time after that a cycle begins for it, if this instance begins cycles
    //! by itself. Cheap: it may be said of each row. \param changed queue ids of rows that are not new
    void noteRows(std::chrono::milliseconds ago = {}, const QStringList &changed = {});
    //! \brief A cycle of this process has ended.
    void noteEnd(const CycleSummary &summary);
    //! \brief Closes the database, on the thread that used it; nothing begins any more.
    void close();

Q_SIGNALS:
    void changed(const statusbridge::SchedulerView &view);
    //! \brief Whether cycles are to begin for rows that arrive; before the first one they are not.
    void rowsWanted(bool areWanted);

private:
    using Milliseconds = std::chrono::milliseconds;

    void showLife();
    void checkNow();
    [[nodiscard]] Expected<void> beginWhatIsDue(Milliseconds uptime);
    [[nodiscard]] Expected<SchedulerFacts> readFacts();
    [[nodiscard]] Expected<void> keepZone(const SchedulerFacts &facts);
    [[nodiscard]] Expected<bool> moveGridIfNeeded(const SchedulerFacts &facts);
    [[nodiscard]] std::optional<CycleRequest> nextCycle(const SchedulerFacts &facts) const;
    [[nodiscard]] Expected<void> begin(const SchedulerFacts &facts, const CycleRequest &request);
    [[nodiscard]] Expected<void> reportAlive(const SchedulerFacts &facts);
    void warnOfUnmetWish(const SchedulerView &view);
    void show(const SchedulerFacts &facts);
    void wantRows(const SchedulerFacts &facts);
    void armPush();
    void warnOnce(const Error &error);
    void setView(const SchedulerView &view);

    SchedulerParts m_parts;
    QTimer m_timer;
    QTimer m_wakeTimer;                          //!< as m_leaseAt or m_storeAt, which may come before the next tick
    QTimer m_pushTimer;                          //!< when a cycle for rows is due
    std::unique_ptr<Liveness::Heartbeat> m_life; //!< while it is started, if asked for
    std::unique_ptr<Store> m_store;
    std::optional<Milliseconds> m_dueAt;   //!< when a cycle is due; nothing: never
    Milliseconds m_checkAt{0};             //!< when to check again in any case
    std::optional<Milliseconds> m_leaseAt; //!< when the lease of a running cycle may have expired
    Milliseconds m_storeAt{0};             //!< the database is left alone until then
    Milliseconds m_beginAt{0};             //!< no cycle is begun until then
    Milliseconds m_pause{0};               //!< the last one; 0: what was due could begin
    PushPace m_push;
    qint64 m_pushRun = 0;           //!< the cycle that was begun for rows and has not ended; 0: there is none
    QSet<QString> m_changed;        //!< queue ids of changed rows that the next cycle for rows is for
    QSet<QString> m_pushed;         //!< those that the last cycle of any kind had with it
    qint64 m_pushedRun = 0;         //!< which one that is, as long as it has not ended
    bool m_areRowsWanted = false;   //!< as was said last
    bool m_doesClockDiffer = false; //!< so that it is logged once
    bool m_isWishUnmet = false;     //!< the same
    QString m_lastWarning;          //!< so that it is logged once
    SchedulerView m_view;
};

} // namespace statusbridge
