// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/eventsource.h"

#include "app/api/lastplan.h"
#include "app/json/maskednumbers.h"
#include "app/json/wholeviews.h"

#include <utility>

namespace statusbridge {

namespace {

using namespace std::chrono_literals;

constexpr auto portionInterval = 250ms;
constexpr auto watchInterval = 250ms;
// As often as the window asks: rarely, and within a second while something may pass soon.
constexpr auto usualPause = 5s;
constexpr auto pauseWhileItMayPass = 700ms;
constexpr auto statusPatience = 30s; // the pool's is shorter
constexpr qsizetype mostRecordsTold = 20;

//! With whether it is about a cycle of this process.
QJsonObject here(QJsonObject document, bool isHere)
{
    document.insert(u"is_here"_s, isHere);
    return document;
}

QJsonObject recordsDocument(const QList<JournalEntry> &entries, int done, bool isMasked)
{
    QJsonArray list;
    for (const JournalEntry &entry : entries) {
        list += wholeOf(isMasked ? withMaskedNumbers(entry) : entry);
    }
    return {{u"records"_s, list}, {u"done"_s, done}};
}

} // namespace

EventSource::EventSource(Engine &engine, const Clock &clock, RecentAnswer<StatusView> &status, EventStreams &streams,
                         LastPlan &plan)
    : m_engine(engine), m_clock(clock), m_status(status), m_streams(streams), m_plan(plan)
{
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &EventSource::askForStatus);
    connect(&streams, &EventStreams::begun, this, [this] {
        m_isDue = true;
        if (!m_watch.isActive()) {
            m_watch.start();
        }
    });
    m_portions.setSingleShot(true);
    m_portions.setInterval(portionInterval);
    connect(&m_portions, &QTimer::timeout, this, &EventSource::publishPortion);
    connectEngine(engine);
}

// The engine lives on another thread; what it tells comes by this one's event loop.
void EventSource::connectEngine(const Engine &engine)
{
    connect(&engine, &Engine::cycleProgressed, this, &EventSource::noteProgress);
    connect(&engine, &Engine::recordSettled, this, &EventSource::noteRecord);
    connect(&engine, &Engine::cycleFinished, this, &EventSource::noteEnd);
    connect(&engine, &Engine::cycleWished, this, [this](const Error &reason) {
        m_isDue = true;
        m_streams.publish("cycle_wished", wholeErrorOf(reason));
    });
    connect(&engine, &Engine::schedulerChanged, this, [this](const SchedulerView &view) {
        m_isDue = true;
        m_scheduler = wholeOf(view);
        m_streams.publish("scheduler_changed", *m_scheduler);
    });
}

void EventSource::noteProgress(const CycleProgress &progress)
{
    if (!std::exchange(m_isOwnCycle, true)) {
        m_isDue = true;
        m_streams.publish("cycle_begun", {{u"run_id"_s, progress.runId}, {u"is_here"_s, true}});
    }
    m_ownRunId = progress.runId > 0 ? progress.runId : m_ownRunId;
    m_progress = progress;
    m_wait = progress.wait;
    if (!m_portions.isActive()) {
        m_portions.start();
    }
}

void EventSource::noteRecord(const JournalEntry &entry)
{
    ++m_untold;
    if (m_records.size() == mostRecordsTold) {
        m_records.removeFirst();
    }
    m_records += entry;
    if (!m_portions.isActive()) {
        m_portions.start();
    }
}

void EventSource::noteEnd(const CycleSummary &summary)
{
    m_portions.stop();
    publishPortion();
    m_isOwnCycle = false;
    m_isDue = true;
    if (summary.dryRun) {
        m_plan.set(summary, m_clock.utcNow());
    }
    m_streams.publish("cycle_ended", here(wholeOf(summary), true));
}

void EventSource::publishPortion()
{
    if (const auto progress = std::exchange(m_progress, std::nullopt)) {
        m_streams.publish("cycle_progress", here(wholeOf(*progress), true));
    }
    if (m_untold > 0) {
        const auto records = std::exchange(m_records, {});
        const int done = std::exchange(m_untold, 0);
        m_streams.publish("records_settled", recordsDocument(records, done, false),
                          recordsDocument(records, done, true));
    }
}

void EventSource::askForStatus()
{
    if (!m_streams.isRead()) {
        m_watch.stop();
        return;
    }
    // A cycle that waits for its database tells nothing by itself.
    if (const auto own = m_isOwnCycle ? m_engine.progress() : std::nullopt; own && own->wait != m_wait) {
        noteProgress(*own);
    }
    const bool mayPass = m_runningId > 0 || m_status.error();
    const auto pause = mayPass || m_isDue ? std::chrono::milliseconds(pauseWhileItMayPass) : usualPause;
    if (m_isAsking || m_clock.uptime() - m_lastLook < pause) {
        return;
    }
    m_isAsking = true;
    m_isDue = false;
    m_lastLook = m_clock.uptime();
    m_status.refresh(0ms, statusPatience, [this] {
        m_isAsking = false;
        apply();
    });
}

//! Publishes what has changed since the last time. The first state is published without a comparison.
void EventSource::apply()
{
    if (!m_status.value() && !m_status.error()) {
        return;
    }
    const auto state = jsonOf(appStateOf(m_status.value(), m_status.error()));
    if (m_state != state) {
        m_state = state;
        m_streams.publish("state_changed", state);
    }
    if (m_status.error()) {
        return;
    }
    const StatusView &view = *m_status.value();
    if (m_parked != view.parked) {
        m_parked = view.parked;
        m_streams.publish("parked_changed", {{u"parked"_s, view.parked}});
    }
    if (const auto scheduler = wholeOf(view.scheduler); m_scheduler != scheduler) {
        m_scheduler = scheduler;
        m_streams.publish("scheduler_changed", scheduler);
    }
    // A cycle of this process tells of itself, sooner.
    const bool isOwn = m_isOwnCycle || m_engine.isCycleRunning() || view.lease.runId == m_ownRunId;
    const qint64 runningId = view.lease.held && !isOwn ? view.lease.runId : 0;
    if (runningId != m_runningId && runningId > 0) {
        m_streams.publish("cycle_begun", {{u"run_id"_s, runningId}, {u"is_here"_s, false}});
    }
    if (runningId != m_runningId && m_runningId > 0 && view.lastRun) {
        m_streams.publish("cycle_ended", here(wholeOf(*view.lastRun), false));
    }
    if (runningId > 0 && view.lease.progress) {
        m_streams.publish("cycle_progress", here(wholeOf(*view.lease.progress), false));
    }
    m_runningId = runningId;
}

} // namespace statusbridge

#include "moc_eventsource.cpp"
