// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/scheduler.h"

#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/store/store.h"

#include <algorithm>

namespace statusbridge {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds tickInterval = std::chrono::seconds(5);
constexpr milliseconds longestCheckInterval = std::chrono::seconds(15);
constexpr milliseconds shortestCheckInterval = std::chrono::seconds(1);
constexpr milliseconds firstPause = std::chrono::seconds(5);
//! After the end of a lease; the server's clock may be read in another moment.
constexpr milliseconds leaseMargin{100};
constexpr milliseconds longestPause = std::chrono::minutes(5);
//! Between two attempts to reach the database: short, because a lease that expires is to be taken over within seconds,
//! also by an instance that had no database until then.
constexpr milliseconds databasePause = std::chrono::seconds(2);

//! So often that every lease is seen before it expires, however short it is, and with it how long it lasts.
milliseconds checkInterval(const Settings &settings)
{
    return std::clamp(milliseconds(settings.sync.leaseSeconds * qint64(500)), shortestCheckInterval,
                      longestCheckInterval);
}

//! Another instance was faster, or the program is about to end: neither is a fault.
bool isNoFault(ErrorKind kind)
{
    return kind == ErrorKind::Busy || kind == ErrorKind::Cancelled;
}

} // namespace

Scheduler::Scheduler(const SchedulerParts &parts) : m_parts(parts), m_timer(this), m_wakeTimer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::tick);
    m_wakeTimer.setSingleShot(true);
    m_wakeTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_wakeTimer, &QTimer::timeout, this, &Scheduler::tick);
}

Scheduler::~Scheduler() = default;

void Scheduler::start()
{
    if (Liveness *liveness = m_parts.environment.liveness) {
        const std::chrono::seconds statement(m_parts.environment.settings.database.timeoutSeconds);
        m_life = liveness->add(u"The scheduler"_s, Liveness::patienceWith(statement));
    }
    m_timer.start(std::min(tickInterval, checkInterval(m_parts.environment.settings)));
    checkNow();
}

void Scheduler::showLife()
{
    if (m_life) {
        m_life->beat();
    }
}

void Scheduler::tick()
{
    showLife();
    const milliseconds uptime = m_parts.environment.clock.uptime();
    if (uptime < m_storeAt) {
        return;
    }
    const bool isDue = m_dueAt && uptime >= std::max(*m_dueAt, m_beginAt);
    const bool mayHaveExpired = m_leaseAt && uptime >= *m_leaseAt;
    if (isDue || mayHaveExpired || uptime >= m_checkAt) {
        checkNow();
    }
}

void Scheduler::poke()
{
    m_beginAt = {};
    checkNow();
}

void Scheduler::close()
{
    m_timer.stop();
    m_wakeTimer.stop();
    m_life.reset();
    if (m_store) {
        warnIfFailed(lcScheduler, m_parts.writeUnwrittenEnd(*m_store));
        // Without it, others believe for a minute and a half that this instance is there.
        if (const auto left = m_store->scheduler.leave(m_parts.environment.holder); !left) {
            qCDebug(lcScheduler).noquote() << describe(left.error());
        }
    }
    m_store.reset();
}

void Scheduler::checkNow()
{
    const milliseconds uptime = m_parts.environment.clock.uptime();
    m_checkAt = uptime + checkInterval(m_parts.environment.settings);
    const auto done = beginWhatIsDue(uptime);
    if (done) {
        if (m_pause.count() == 0) {
            m_lastWarning.clear();
        }
        return;
    }
    m_store.reset(); // a connection that broke is opened again
    m_storeAt = m_parts.environment.clock.uptime() + databasePause;
    m_checkAt = m_storeAt;
    m_wakeTimer.start(databasePause);
    warnOnce(done.error());
    SchedulerView view = m_view;
    view.reason = describe(done.error());
    view.intervalMinutes = m_parts.environment.settings.sync.intervalMinutes;
    setView(view);
}

Expected<void> Scheduler::beginWhatIsDue(milliseconds uptime)
{
    const auto facts = readFacts();
    if (!facts) {
        return facts.error();
    }
    show(*facts);
    if (!facts->cycleHolder.isEmpty() || uptime < m_beginAt) {
        return {};
    }
    const QDateTime due = facts->isStarted() ? dueNow(facts->schedule(), facts->state.now) : QDateTime();
    if (due.isValid()) {
        return begin(DueTime{.at = due, .after = facts->state.lastDue});
    }
    if (facts->isToTakeOver()) {
        return begin(std::nullopt);
    }
    m_pause = {};
    return {};
}

void Scheduler::show(const SchedulerFacts &facts)
{
    const milliseconds uptime = m_parts.environment.clock.uptime();
    m_dueAt.reset();
    if (facts.isStarted()) {
        m_dueAt = uptime + milliseconds(facts.state.now.msecsTo(nextDue(facts.schedule(), facts.state.now)));
    }
    m_leaseAt.reset();
    m_wakeTimer.stop();
    if (!facts.cycleHolder.isEmpty()) {
        m_leaseAt = uptime + facts.leaseLeft + leaseMargin;
        m_wakeTimer.start(facts.leaseLeft + leaseMargin);
    }
    setView(schedulerView(facts));
    const QString difference = clockDifference(facts.clockAhead, u"the database's"_s);
    if (!difference.isEmpty() && !m_doesClockDiffer) {
        qCWarning(lcScheduler).noquote() << difference;
    }
    m_doesClockDiffer = !difference.isEmpty();
}

Expected<SchedulerFacts> Scheduler::readFacts()
{
    if (!m_store) {
        auto store = m_parts.openStore();
        if (!store) {
            return store.error();
        }
        m_store = *std::move(store);
    }
    if (const auto written = m_parts.writeUnwrittenEnd(*m_store); !written) {
        return written.error();
    }
    auto facts = schedulerFacts(m_parts.environment, *m_store);
    const auto hasMoved = facts.and_then([this](const SchedulerFacts &read) { return moveGridIfNeeded(read); });
    if (!hasMoved) {
        return hasMoved.error();
    }
    if (*hasMoved) {
        facts = schedulerFacts(m_parts.environment, *m_store);
    }
    if (!facts || facts->state.isAliveSoon) {
        return facts;
    }
    facts->state.isAlive = true;
    return m_store->scheduler.stayAlive(m_parts.environment.holder).transform([&] { return *facts; });
}

Expected<bool> Scheduler::moveGridIfNeeded(const SchedulerFacts &facts)
{
    const QDateTime grid = gridAfterClockChange(facts.schedule(), facts.state.now);
    if (!grid.isValid()) {
        return false;
    }
    qCInfo(lcScheduler).noquote() << "The database's clock was set back behind the last due time,"
                                  << facts.state.lastDue.toString(Qt::ISODate)
                                  << "- the next cycle is due one interval from now.";
    return m_store->scheduler.moveGrid(facts.state.lastDue, grid).transform([](bool) { return true; });
}

Expected<void> Scheduler::begin(const std::optional<DueTime> &due)
{
    if (!due) {
        qCInfo(lcScheduler).noquote() << "A cycle was cut off and its lease has expired: it is taken over.";
    }
    const auto begun = m_parts.startCycle({.trigger = RunTrigger::Schedule, .due = due});
    if (begun || isNoFault(begun.error().kind)) {
        m_pause = {};
    } else {
        m_pause = begun.error().kind == ErrorKind::Database ? databasePause
                                                            : std::clamp(m_pause * 2, firstPause, longestPause);
        m_beginAt = m_parts.environment.clock.uptime() + m_pause;
        warnOnce(begun.error());
        if (const auto noted = m_store->scheduler.setProblem(describe(begun.error())); !noted) {
            return noted;
        }
    }
    return schedulerFacts(m_parts.environment, *m_store).and_then([this](const SchedulerFacts &after) {
        show(after);
        return Expected<void>();
    });
}

void Scheduler::warnOnce(const Error &error)
{
    if (const QString text = describe(error); text != m_lastWarning) {
        m_lastWarning = text;
        qCWarning(lcScheduler).noquote() << "No cycle can begin:" << text;
    }
}

void Scheduler::setView(const SchedulerView &view)
{
    if (view != m_view) {
        m_view = view;
        Q_EMIT changed(view);
    }
}

} // namespace statusbridge

#include "moc_scheduler.cpp"
