// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/worker/scheduler.h"

#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/core/timezone.h"
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
//! While a cycle is wished for, so that it follows soon after the one that runs.
constexpr milliseconds wishCheckInterval = std::chrono::seconds(2);

constexpr qsizetype mostChanged = 5000;

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

Scheduler::Scheduler(const SchedulerParts &parts)
    : m_parts(parts)
    , m_timer(this)
    , m_wakeTimer(this)
    , m_pushTimer(this)
    , m_push(std::chrono::seconds(parts.environment.settings.sync.pushAfterSeconds))
{
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::tick);
    for (QTimer *timer : {&m_wakeTimer, &m_pushTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &Scheduler::tick);
    }
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
    if (isDue || mayHaveExpired || m_push.isDue(uptime) || uptime >= m_checkAt) {
        checkNow();
    }
}

void Scheduler::noteRows(milliseconds ago, const QStringList &changed)
{
    // Beyond that it is a change of the whole table, which is left to the due times.
    if (m_changed.size() < mostChanged) {
        m_changed.unite({changed.cbegin(), changed.cend()});
    }
    m_push.rowArrived(m_parts.environment.clock.uptime() - ago);
    if (m_areRowsWanted) {
        armPush();
    } else {
        m_push.hold();
    }
}

void Scheduler::armPush()
{
    if (const auto due = m_push.dueAt(); due && !m_pushTimer.isActive()) {
        m_pushTimer.start(std::max(milliseconds(0), *due - m_parts.environment.clock.uptime()));
    }
}

void Scheduler::noteEnd(const CycleSummary &summary)
{
    const bool isFailed = summary.outcome == CycleOutcome::Failed || summary.outcome == CycleOutcome::Quota ||
                          summary.outcome == CycleOutcome::Unauthorized;
    if (m_pushRun != 0 && summary.runId == m_pushRun) {
        m_pushRun = 0;
        if (isFailed) {
            m_push.cycleFailed(m_parts.environment.clock.uptime());
        } else {
            m_push.cycleSucceeded();
        }
    }
    if (m_pushedRun != 0 && summary.runId == m_pushedRun) {
        m_pushedRun = 0;
        m_changed.unite(isFailed ? m_pushed : QSet<QString>());
    }
    poke();
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
    m_pushTimer.stop();
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
    view.reason = withDetail(done.error());
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
    if (const auto next = nextCycle(*facts)) {
        return begin(*facts, *next);
    }
    m_pause = {};
    return {};
}

//! A wish and a due time become one cycle.
std::optional<CycleRequest> Scheduler::nextCycle(const SchedulerFacts &facts) const
{
    const QDateTime due = facts.isStarted() ? dueNow(facts.schedule(), facts.state.now) : QDateTime();
    const auto used = due.isValid() ? std::optional(DueTime{.at = due, .after = facts.state.lastDue}) : std::nullopt;
    if (facts.wish && facts.settings.runsCycles) {
        return CycleRequest{.trigger = facts.wish->trigger, .due = used, .by = facts.wish->by};
    }
    if (used || facts.isToTakeOver()) {
        return CycleRequest{.trigger = RunTrigger::Schedule, .due = used};
    }
    const bool isPushDue =
        facts.isStarted() && facts.isWithinHours() && m_push.isDue(m_parts.environment.clock.uptime());
    return isPushDue && !facts.quotaUntil.isValid()
               ? std::optional(CycleRequest{.trigger = RunTrigger::Push, .changed = m_changed.values()})
               : std::nullopt;
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
        milliseconds wake = facts.leaseLeft + leaseMargin;
        if (facts.wish && facts.settings.runsCycles) {
            wake = std::min(wake, wishCheckInterval);
            m_checkAt = std::min(m_checkAt, uptime + wake);
        }
        m_wakeTimer.start(wake);
    }
    wantRows(facts);
    const SchedulerView view = schedulerView(facts);
    setView(view);
    warnOfUnmetWish(view);
    const Sentence difference = clockDifference(facts.clockAhead, OtherClock::Database);
    if (!difference.isEmpty() && !m_doesClockDiffer) {
        qCWarning(lcScheduler).noquote() << difference.english();
    }
    m_doesClockDiffer = !difference.isEmpty();
}

//! What belongs to the scheduler stops with it, goes on with what arrived meanwhile, and makes no attempt that can't
//! succeed.
void Scheduler::wantRows(const SchedulerFacts &facts)
{
    const bool areWanted = facts.isStarted() && facts.settings.pushAfterSeconds > 0;
    if (!areWanted) {
        m_push.hold();
    } else if (!m_areRowsWanted) {
        m_push.goOn(m_parts.environment.clock.uptime());
        armPush();
    }
    if (areWanted && facts.quotaUntil.isValid()) {
        m_push.postpone(m_parts.environment.clock.uptime());
    }
    if (std::exchange(m_areRowsWanted, areWanted) != areWanted) {
        Q_EMIT rowsWanted(areWanted);
    }
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
    const auto hasMoved = facts.and_then(
        [this](const SchedulerFacts &read) { return keepZone(read).and_then([&] { return moveGridIfNeeded(read); }); });
    if (!hasMoved) {
        return hasMoved.error();
    }
    if (*hasMoved) {
        facts = schedulerFacts(m_parts.environment, *m_store);
    }
    const auto reported = facts.and_then([this](const SchedulerFacts &read) { return reportAlive(read); });
    if (!reported) {
        return reported.error();
    }
    if (facts->settings.runsCycles && (!facts->state.isAlive || !facts->isHeldHere())) {
        facts->state.isAlive = true;
        facts->state.aliveBy = m_parts.environment.holder;
        facts->state.isAliveHeld = facts->isHeldHere();
    }
    return facts;
}

//! If it can begin cycles, and it is time to say so again.
Expected<void> Scheduler::reportAlive(const SchedulerFacts &facts)
{
    const bool isHeld = facts.isHeldHere();
    const bool isSaid = facts.state.isAliveSoon && (isHeld || !facts.state.isAliveHeld);
    return isSaid || !facts.settings.runsCycles ? Expected<void>()
                                                : m_store->scheduler.stayAlive(m_parts.environment.holder, isHeld);
}

//! Where times of the day decide, all instances follow the clocks of one zone.
Expected<void> Scheduler::keepZone(const SchedulerFacts &facts)
{
    const SyncSettings &sync = facts.settings;
    const bool isNeeded = !sync.cron.isEmpty() || !sync.hours.isEmpty() || !sync.days.isEmpty();
    const bool isKept = sync.timeZone.isEmpty() ? !facts.state.zone.isEmpty() : facts.state.zone == sync.timeZone;
    if (!isNeeded || isKept || !sync.runsCycles) {
        return {};
    }
    return m_store->scheduler.keepZone(QString::fromUtf8(timeZoneOf(sync.timeZone).id()), !sync.timeZone.isEmpty());
}

Expected<bool> Scheduler::moveGridIfNeeded(const SchedulerFacts &facts)
{
    const QDateTime grid = gridToKeep(facts.schedule(), facts.state.now);
    if (!grid.isValid()) {
        return false;
    }
    if (!facts.state.lastDue.isValid()) {
        return m_store->scheduler.moveGrid({}, grid).transform([](bool) { return true; });
    }
    qCInfo(lcScheduler).noquote() << "The database's clock was set back behind the last due time,"
                                  << facts.state.lastDue.toString(Qt::ISODate)
                                  << "- the next cycle is due one interval from now.";
    return m_store->scheduler.moveGrid(facts.state.lastDue, grid).transform([](bool) { return true; });
}

Expected<void> Scheduler::begin(const SchedulerFacts &facts, const CycleRequest &request)
{
    if (request.trigger == RunTrigger::Schedule && !request.due) {
        qCInfo(lcScheduler).noquote() << "A cycle was cut off and its lease has expired: it is taken over.";
    }
    const PushPace before = m_push;
    m_push.cycleBegins();
    const auto begun = m_parts.startCycle(request);
    if (!begun) {
        m_push = before;
    } else {
        m_pushed = std::exchange(m_changed, {}); // a cycle of another kind reads them with all that waits
        m_pushedRun = *begun;
        m_pushRun = request.trigger == RunTrigger::Push ? *begun : m_pushRun;
    }
    if (begun || isNoFault(begun.error().kind)) {
        m_pause = {};
        // What uses up no due time leaves what kept an earlier one from beginning.
        if (const auto cleared = begun && !facts.state.problem.isEmpty() && !request.due
                                     ? m_store->scheduler.setProblem({})
                                     : Expected<void>();
            !cleared) {
            return cleared;
        }
    } else {
        m_pause = begun.error().kind == ErrorKind::Database ? databasePause
                                                            : std::clamp(m_pause * 2, firstPause, longestPause);
        m_beginAt = m_parts.environment.clock.uptime() + m_pause;
        m_checkAt = std::min(m_checkAt, m_beginAt); // a wish has no due time that would wake it
        warnOnce(begun.error());
        if (const auto noted = m_store->scheduler.setProblem(withDetail(begun.error())); !noted) {
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

void Scheduler::warnOfUnmetWish(const SchedulerView &view)
{
    const bool isUnmet = view.wish && view.wish->isUnmet;
    if (isUnmet && !m_isWishUnmet) {
        qCWarning(lcScheduler).noquote() << view.wish->sentence.english();
    }
    m_isWishUnmet = isUnmet;
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
