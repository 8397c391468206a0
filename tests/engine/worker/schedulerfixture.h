// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/store.h"
#include "engine/worker/scheduler.h"
#include "tests/engine/sync/cyclefixture.h"

namespace statusbridge {

//! \brief Clocks that stand still until a test moves them: together, or the wall clock alone.
class MovableClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return m_wall; }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_uptime; }

    void advance(std::chrono::milliseconds by)
    {
        m_uptime += by;
        m_wall = m_wall.addMSecs(by.count());
    }
    void setWall(const QDateTime &time) { m_wall = time; }

private:
    QDateTime m_wall = QDateTime(QDate(2027, 12, 31), QTime(9, 17), Qt::UTC);
    std::chrono::milliseconds m_uptime{0};
};

//! \brief A real database that schedulers share.
class SchedulerFixture
{
public:
    SchedulerFixture();

    //! \brief A connection of its own; faster than durable.
    [[nodiscard]] Expected<std::unique_ptr<Store>> open() const;
    [[nodiscard]] SchedulerState state() const;

private:
    TestDatabase m_place;

public:
    MovableClock clock;
    QTemporaryDir directory;
    Settings settings;
    MemorySecrets secrets;
    bool isDatabaseGone = false;
    QList<QDateTime> dueTimes; //!< of the cycles that were begun, in this order
};

//! \brief A scheduler, and cycles that end at once.
class Instance
{
public:
    Instance(SchedulerFixture &fixture, const QString &holder);
    ~Instance();

    void tick() { scheduler.tick(); }
    //! \brief Advances the clock in steps of five seconds and ticks after each.
    void live(std::chrono::seconds time);

    CycleOutcome outcome = CycleOutcome::Succeeded; //!< how the next cycles end
    CycleCounts counts;
    std::optional<Error> refusal;      //!< why no cycle can begin, before its run is noted
    bool staysOpen = false;            //!< the next cycle is left open, as by a crash
    std::function<void()> beforeCycle; //!< called when a cycle is asked for
    int attempts = 0;
    int takeOvers = 0;          //!< cycles begun in place of one that was cut off
    QList<SchedulerView> views; //!< all that were told

private:
    [[nodiscard]] Expected<qint64> runCycle(const CycleRequest &request);

    SchedulerFixture &m_fixture;
    QString m_holder;
    std::unique_ptr<Store> m_store;

public:
    Scheduler scheduler; //!< after what it calls
};

} // namespace statusbridge
