// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/liveness.h"
#include "engine/environment.h"
#include "engine/model/cyclesummary.h"
#include "engine/sync/cyclelog.h"
#include "engine/worker/zohoaccess.h"

#include <QMutex>
#include <QThread>

#include <future>
#include <stop_token>

namespace statusbridge {

class UnwrittenEnd;

//! \brief The thread of one cycle: opens its own connections, runs the cycle, and ends.
class CycleThread final : public QThread, private CycleObserver
{
    Q_OBJECT

public:
    //! \param unwrittenEnd of the cycle before, which is written first; this one's is kept there. Must outlive this.
    CycleThread(const EngineEnvironment &environment, const Credentials &credentials, const CycleRequest &request,
                UnwrittenEnd &unwrittenEnd);
    //! Asks the cycle to end and waits for it.
    ~CycleThread() override;

    //! \brief Starts the thread and waits until the run is noted; its id, or why it could not begin.
    [[nodiscard]] Expected<qint64> begin();
    void cancel() { m_stop.request_stop(); }
    //! \brief What it told last; once it has told nothing for seconds, that it waits for its database. Any thread.
    [[nodiscard]] std::optional<CycleProgress> progress() const;

Q_SIGNALS:
    void cycleProgressed(const statusbridge::CycleProgress &progress);
    void recordSettled(const statusbridge::JournalEntry &entry);
    //! \brief The cycle is over and isRunning() false. Emitted on this thread.
    void cycleFinished(const statusbridge::CycleSummary &summary);

protected:
    void run() override;

private:
    void work();
    void progressed(const CycleProgress &progress) override;
    void settled(const JournalEntry &entry) override;

    EngineEnvironment m_environment;
    Credentials m_credentials;
    CycleRequest m_request;
    UnwrittenEnd &m_unwrittenEnd;
    std::promise<Expected<qint64>> m_begun;
    std::stop_source m_stop;
    CycleLog m_log;
    mutable QMutex m_progressMutex; //!< guards the next two
    std::optional<CycleProgress> m_progress;
    std::chrono::milliseconds m_toldAt{0};
    std::unique_ptr<Liveness::Heartbeat> m_life; //!< of the thread; null if not asked for
    std::optional<CycleSummary> m_summary;       //!< once it has run
};

} // namespace statusbridge
