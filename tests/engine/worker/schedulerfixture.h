// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/liveness.h"
#include "engine/store/store.h"
#include "engine/worker/scheduler.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QElapsedTimer>

namespace statusbridge {

//! \brief The clocks of a machine: its uptime stands still until a test moves it, its wall clock may be wrong.
class MovableClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override
    {
        return QDateTime::currentDateTimeUtc().addMSecs(m_ahead.count());
    }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_uptime; }

    void advance(std::chrono::milliseconds by) { m_uptime += by; }
    void setAhead(std::chrono::milliseconds ahead) { m_ahead = ahead; }

private:
    std::chrono::milliseconds m_ahead{0};
    std::chrono::milliseconds m_uptime{0};
};

//! \brief A real database that schedulers share.
//!
//! Its clock is the server's and can't be set; so time passes by moving everything that is stored into the past. What
//! the test is told, it is told in the time of its story: told().
class SchedulerFixture
{
public:
    SchedulerFixture();

    //! \brief Lets time pass for the database and the instances.
    void pass(std::chrono::milliseconds time);
    //! \brief Sets the database's clock forward, or back.
    void setDatabaseClock(std::chrono::milliseconds by);
    //! \brief A time by the database's clock in the time of the story.
    [[nodiscard]] QDateTime told(const QDateTime &time) const { return time.addMSecs(m_passed.count()); }

    //! \brief A connection of its own; faster than durable.
    [[nodiscard]] Expected<std::unique_ptr<Store>> open() const;
    [[nodiscard]] SchedulerState state() const;

private:
    TestDatabase m_place;
    std::unique_ptr<Store> m_clockwork;
    std::chrono::milliseconds m_passed{0};
    QElapsedTimer m_sinceLastPass;

public:
    MovableClock clock;
    QTemporaryDir directory;
    Settings settings;
    MemorySecrets secrets;
    bool isDatabaseGone = false;
    QList<QDateTime> dueTimes; //!< of the cycles that were begun, in this order, as told()
};

//! \brief A scheduler, and cycles that end at once.
class Instance
{
public:
    //! \param clock the fixture's unless its machine has another one
    //! \param settings the fixture's unless it has others, and a folder of its own with them
    Instance(SchedulerFixture &fixture, const QString &holder, const Clock *clock = nullptr,
             Liveness *liveness = nullptr, const Settings *settings = nullptr);
    ~Instance();

    void tick() { scheduler.tick(); }
    //! \brief Lets time pass in steps of five seconds, or of a minute if it is more than ten, and ticks after each.
    void live(std::chrono::seconds time);

    CycleOutcome outcome = CycleOutcome::Succeeded; //!< how the next cycles end
    CycleCounts counts;
    std::optional<Error> refusal;      //!< why no cycle can begin, before its run is noted
    bool staysOpen = false;            //!< the next cycle is left open, as by a crash
    std::function<void()> beforeCycle; //!< called when a cycle is asked for
    int attempts = 0;
    int takeOvers = 0;          //!< cycles begun in place of one that was cut off
    QList<SchedulerView> views; //!< all that came, with their times as told()

    QStringList triggers; //!< of the cycles that were begun
    QStringList changed;  //!< what the last one was asked to look at besides, in order
    qint64 lastRun = 0;   //!< the id of the last one
    QTemporaryDir ownDirectory;

private:
    [[nodiscard]] Expected<qint64> runCycle(const CycleRequest &request);

    SchedulerFixture &m_fixture;
    const Clock &m_clock;
    QString m_holder;
    std::unique_ptr<Store> m_store;

public:
    Scheduler scheduler; //!< after what it calls
};

} // namespace statusbridge
