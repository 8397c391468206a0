// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/workerpool.h"

#include "engine/core/logging.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds deadlineInterval(100);

long long secondsOf(std::chrono::milliseconds time)
{
    return std::chrono::ceil<std::chrono::seconds>(time).count();
}

} // namespace

WorkerPool::WorkerPool(Factory factory, const Clock &clock, const WorkerLimits &limits, const QString &waitsFor)
    : m_factory(std::move(factory)), m_clock(clock), m_limits(limits), m_waitsFor(waitsFor)
{
    m_watch.setInterval(deadlineInterval);
    connect(&m_watch, &QTimer::timeout, this, &WorkerPool::enforceDeadlines);
    startWorker();
}

WorkerPool::~WorkerPool()
{
    if (m_worker) {
        end(*m_worker);
        m_givenUp.push_back(std::move(m_worker));
    }
    for (const auto &worker : m_givenUp) {
        worker->thread.disconnect(this);
        worker->thread.wait();
    }
}

void WorkerPool::startWorker()
{
    m_worker = std::make_unique<Worker>();
    m_worker->thread.setObjectName(u"api worker"_s);
    m_worker->anchor.moveToThread(&m_worker->thread);
    connect(&m_worker->thread, &QThread::finished, this, [this, worker = m_worker.get()] { handleEnd(worker); });
    m_worker->thread.start();
}

// Queued behind what it does at the moment, so that one that hangs ends when it comes back.
void WorkerPool::end(Worker &worker)
{
    QMetaObject::invokeMethod(
        &worker.anchor,
        [&worker] {
            // Within a job that waits in an event loop of its own: that must not end by this, nor lose what it uses.
            if (worker.isWorking) {
                worker.isToEnd = true;
                return;
            }
            worker.worker.reset();
            worker.thread.quit();
        },
        Qt::QueuedConnection);
}

void WorkerPool::submit(const WorkerJob &job)
{
    if (!m_worker) {
        job.failed(complaint());
        return;
    }
    m_waiting[job.client].enqueue({.job = job, .since = m_clock.uptime()});
    if (!m_watch.isActive()) {
        m_watch.start();
    }
    dispatch();
}

void WorkerPool::dispatch()
{
    if (m_current || !m_worker || m_waiting.isEmpty()) {
        return;
    }
    // Jobs of no client, which have an empty name, come first; then whose name comes after that of the last.
    auto next = m_waiting.contains(QString()) ? m_waiting.begin() : m_waiting.upperBound(m_lastClient);
    next = next == m_waiting.end() ? m_waiting.begin() : next;
    m_lastClient = next.key();
    m_current = Job{.job = next->dequeue().job, .since = m_clock.uptime()};
    if (next->isEmpty()) {
        m_waiting.remove(m_lastClient);
    }
    auto *worker = m_worker.get();
    const auto run = [this, worker, work = m_current->job.work] {
        if (!worker->worker) {
            worker->worker = m_factory();
        }
        worker->isWorking = true;
        const auto done = work(*worker->worker);
        worker->isWorking = false;
        QMetaObject::invokeMethod(
            this, [this, worker, done] { handleDone(worker, done); }, Qt::QueuedConnection);
        if (worker->isToEnd) {
            worker->worker.reset();
            worker->thread.quit();
        }
    };
    QMetaObject::invokeMethod(&worker->anchor, run, Qt::QueuedConnection);
}

void WorkerPool::handleDone(const Worker *worker, const WorkerJob::Done &done)
{
    if (worker == m_worker.get()) {
        m_current.reset();
        dispatch();
        done();
    }
}

void WorkerPool::enforceDeadlines()
{
    const auto now = m_clock.uptime();
    if (m_current && now - m_current->since > m_limits.deadline) {
        giveUp();
    }
    QList<WorkerJob> late;
    for (auto &jobs : m_waiting) {
        while (!jobs.isEmpty() && (!m_worker || now - jobs.head().since > m_limits.deadline)) {
            late.append(jobs.dequeue().job);
        }
    }
    m_waiting.removeIf([](const auto &client) { return client.value().isEmpty(); });
    dispatch();
    if (!m_current && m_waiting.isEmpty()) {
        m_watch.stop();
    }
    for (const auto &job : late) {
        job.failed(m_worker ? u"The call was not begun: it waited %1 s for its turn behind others."_s.arg(
                                  secondsOf(m_limits.deadline))
                            : complaint());
    }
}

void WorkerPool::giveUp()
{
    qCWarning(lcApi, "A call of the HTTP API did not come back within %lld s; its worker is given up.",
              secondsOf(m_limits.deadline));
    const auto job = std::exchange(m_current, std::nullopt)->job;
    if (m_givenUp.empty()) {
        m_hangsSince = m_clock.uptime() - m_limits.deadline;
    }
    end(*m_worker);
    m_givenUp.push_back(std::move(m_worker));
    if (m_givenUp.size() < m_limits.givenUp) {
        startWorker();
    }
    job.failed((job.isReading ? u"The call has not come back within %1 s."_s
                              : u"The call has not come back within %1 s; it may still take effect."_s)
                   .arg(secondsOf(m_limits.deadline)));
}

void WorkerPool::handleEnd(const Worker *worker)
{
    m_givenUp.erase(std::find_if(m_givenUp.begin(), m_givenUp.end(),
                                 [worker](const auto &givenUp) { return givenUp.get() == worker; }));
    qCInfo(lcApi, "A worker of the HTTP API that had been given up has come back.");
    if (!m_worker) {
        startWorker();
    }
}

QString WorkerPool::complaint() const
{
    if (m_givenUp.empty()) {
        return {};
    }
    return u"%2 of at most %3 workers have not come back, the first for %1 s; %4 may not answer."_s
        .arg(secondsOf(m_clock.uptime() - m_hangsSince))
        .arg(m_givenUp.size())
        .arg(m_limits.givenUp)
        .arg(m_waitsFor);
}

} // namespace statusbridge

#include "moc_workerpool.cpp"
