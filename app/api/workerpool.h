// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiworker.h"
#include "engine/core/clock.h"

#include <QMap>
#include <QQueue>
#include <QThread>
#include <QTimer>

#include <memory>
#include <vector>

namespace statusbridge {

//! \brief What a worker is to do.
struct WorkerJob
{
    using Done = std::function<void()>;

    QString client;                              //!< clients take turns; jobs of no client go before all others
    std::function<Done(ApiWorker &)> work;       //!< called on the worker's thread, may block; Done on the pool's
    std::function<void(const QString &)> failed; //!< called in place of Done: why, one sentence
    bool isReading = false;                      //!< changes nothing, so one that is given up has no effect
};

//! \brief How patient the pool is.
struct WorkerLimits
{
    std::chrono::milliseconds deadline{15000}; //!< for a job, and until its turn comes
    size_t givenUp = 3;                        //!< workers that may hang before there is no new one
};

//! \brief Has jobs done by one worker at a time, on a thread of its own. One that doesn't come back in time is given up
//! and replaced, at most a few of them: a database that says nothing can't be waited for in any other way. It ends by
//! itself when it comes back. Belongs to its thread.
class WorkerPool : public QObject
{
    Q_OBJECT

public:
    using Factory = std::function<std::unique_ptr<ApiWorker>()>;

    //! \param factory is called on the threads of the workers. \param waitsFor "the database": for complaint()
    WorkerPool(Factory factory, const Clock &clock, const WorkerLimits &limits, const QString &waitsFor);
    //! Waits for what is under way, given up or not; no result is delivered any more.
    ~WorkerPool() override;

    void submit(const WorkerJob &job);

    //! \brief What hangs at the moment, one sentence; empty if all is well.
    [[nodiscard]] QString complaint() const;
    //! \brief How many workers were given up and have not come back.
    [[nodiscard]] int hanging() const { return static_cast<int>(m_givenUp.size()); }

private:
    struct Worker
    {
        QThread thread;
        QObject anchor;                    //!< lives on the thread, so that calls can be queued to it
        std::unique_ptr<ApiWorker> worker; //!< made and deleted there
        bool isWorking = false;            //!< known there only: within a job, which may run an event loop
        bool isToEnd = false;              //!< known there only: as soon as that job is done
    };
    struct Job
    {
        WorkerJob job;
        std::chrono::milliseconds since{0}; //!< by uptime: when it began to wait for its turn, or for its end
    };

    void startWorker();
    void end(Worker &worker);
    void dispatch();
    void handleDone(const Worker *worker, const WorkerJob::Done &done);
    void enforceDeadlines();
    void giveUp();
    void handleEnd(const Worker *worker);

    Factory m_factory;
    const Clock &m_clock;
    WorkerLimits m_limits;
    QString m_waitsFor;
    QMap<QString, QQueue<Job>> m_waiting; //!< by client; none is empty
    QString m_lastClient;
    std::unique_ptr<Worker> m_worker; //!< null only while too many are given up
    std::optional<Job> m_current;     //!< what it does
    std::vector<std::unique_ptr<Worker>> m_givenUp;
    std::chrono::milliseconds m_hangsSince{0};
    QTimer m_watch;
};

} // namespace statusbridge
