// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/eventstreams.h"
#include "app/api/recentanswer.h"
#include "engine/engine.h"
#include "engine/model/appstate.h"

namespace statusbridge {

class LastPlan;

//! \brief Tells the streams what the window is told: by the engine's signals, and by what changes in the status, which
//! one question answers for all readers and which is asked for only while there are some. Lives on the API's thread.
//!
//! Progress and records that are done come in portions, some a second, so that a fast cycle floods no reader.
class EventSource : public QObject
{
    Q_OBJECT

public:
    //! \param plan is given what dry runs find.
    EventSource(Engine &engine, const Clock &clock, RecentAnswer<StatusView> &status, EventStreams &streams,
                LastPlan &plan);

private:
    void connectEngine(const Engine &engine);
    void askForStatus();
    void apply();
    void noteProgress(const CycleProgress &progress);
    void noteRecord(const JournalEntry &entry);
    void noteEnd(const CycleSummary &summary);
    void publishPortion();

    Engine &m_engine;
    const Clock &m_clock;
    RecentAnswer<StatusView> &m_status;
    EventStreams &m_streams;
    LastPlan &m_plan;
    QTimer m_watch;                          //!< looks whether it is time to ask for the status
    QTimer m_portions;                       //!< until the next portion is told
    std::optional<CycleProgress> m_progress; //!< not told yet
    CycleWait m_wait;                        //!< of the last one
    QList<JournalEntry> m_records;           //!< the newest that are not told yet
    int m_untold = 0;                        //!< records done since the last portion
    bool m_isOwnCycle = false;
    qint64 m_ownRunId = 0; //!< of the last cycle of this process
    bool m_isAsking = false;
    bool m_isDue = false; //!< something has changed that the status may show
    std::chrono::milliseconds m_lastLook{0};
    std::optional<QJsonObject> m_state; //!< what was told last
    std::optional<qint64> m_parked;
    std::optional<QJsonObject> m_scheduler;
    qint64 m_runningId = 0; //!< of a cycle of another instance
};

} // namespace statusbridge
