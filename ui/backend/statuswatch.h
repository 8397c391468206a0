// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/appstate.h"

#include <QObject>
#include <QTimer>

namespace statusbridge {

class ConsoleHost;
class EngineGateway;

//! \brief The state of everything as it was known last, for all who show a part of it. Lives on the main thread.
//!
//! Asks every five seconds, within a second while something is wrong or another instance runs a cycle, and at once when
//! the engine reports something. One question at a time, so that a slow database only makes the answers rarer; one that
//! has said nothing for longestSilence does not answer, until it does.
class StatusWatch : public QObject
{
    Q_OBJECT

public:
    //! \brief How long a question may be under way before its silence is told.
    static constexpr std::chrono::seconds longestSilence{10};

    StatusWatch(ConsoleHost &host, EngineGateway &gateway, QObject *parent = nullptr);

    //! \brief The last answer; nothing before the first one.
    [[nodiscard]] const std::optional<StatusView> &view() const { return m_view; }
    //! \brief When that was, UTC; invalid before the first one.
    [[nodiscard]] const QDateTime &answeredAt() const { return m_answeredAt; }
    //! \brief Why the last question was not answered; nothing if it was.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    //! \brief The state that both show, for every place alike.
    [[nodiscard]] const AppState &appState() const { return m_appState; }
    //! \brief The cycle that runs, in this process or (as the lease shows it) another; nothing if none does. One of
    //! this process that tells nothing for seconds waits for its database: while it waits for Zoho it says so every
    //! second.
    [[nodiscard]] const std::optional<CycleProgress> &progress() const { return m_progress; }
    //! \brief Whether the running cycle is one of this process.
    [[nodiscard]] bool isOwnCycle() const { return m_isOwnCycle; }

    //! \brief How long it waits after an answer before it asks again.
    [[nodiscard]] std::chrono::milliseconds pause() const { return m_timer.intervalAsDuration(); }

    //! \brief Asks now.
    void refresh();

Q_SIGNALS:
    void changed();
    //! \brief progress() has changed, and nothing else.
    void progressChanged();
    //! \brief A record of a cycle of this process is done.
    void recordSettled(const statusbridge::JournalEntry &entry);
    //! \brief A cycle of this process has ended; a dry run too.
    void cycleFinished(const statusbridge::CycleSummary &summary);

private:
    void connectEngine();
    void apply(const Expected<StatusView> &answer);
    void noteUnanswered();
    void judge();
    void show(const CycleProgress &progress);
    void noteSilence();
    void noteConnection();
    void planNext();

    ConsoleHost &m_host;
    EngineGateway &m_gateway;
    QTimer m_timer;
    QTimer m_silence; //!< each second of a cycle of this process
    QTimer m_answer;  //!< each second of a question that is under way
    std::optional<StatusView> m_view;
    QDateTime m_answeredAt;
    std::optional<Error> m_problem;
    QDateTime m_askedAt;                                    //!< the last question
    std::optional<std::chrono::milliseconds> m_begunUptime; //!< nothing: its turn has not come
    QDateTime m_problemSince; //!< the first of the questions that were not answered in a row
    AppState m_appState;
    std::optional<CycleProgress> m_progress;
    bool m_isOwnCycle = false;
    bool m_isAsking = false;
    bool m_asksAgain = false; //!< something has changed since the question under way was asked
};

//! \brief Notices that a cycle has begun or ended, here or in another instance, from what is known of the state.
class CycleChanges
{
public:
    struct Change
    {
        bool hasBegun = false;
        bool hasEnded = false;
    };

    //! \brief What has happened since the last call. The first one reports a cycle that runs as begun.
    [[nodiscard]] Change update(const std::optional<StatusView> &view, const std::optional<CycleProgress> &progress);

private:
    qint64 m_lastRunId = 0; //!< the newest that is known to have ended
    qint64 m_runningId = 0; //!< the one that is known to run
};

} // namespace statusbridge
