// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/alerts/alertsender.h"

#include <deque>
#include <memory>
#include <optional>

namespace statusbridge {

class Database;

//! \brief Looks whether something is wrong, and sends what there is to be told. Belongs to one thread, which it blocks
//! for as long as database and network take.
//!
//! A database that can't be used is told of without it: that is remembered by this process alone.
class AlertWatch
{
public:
    //! \param refused how many webhooks this process has refused in the last hour; any thread
    AlertWatch(const EngineEnvironment &environment, std::function<qint64()> refused);
    ~AlertWatch();

    //! \brief Looks if it is time to, once a minute, and sends what is due. Never fails: what goes wrong is logged
    //! once, and tried again.
    void pass(const std::stop_token &stop);
    //! \brief The same now, once; for a program that is about to end. Returns the error of the database.
    [[nodiscard]] Expected<void> passOnce(const std::stop_token &stop);
    //! \brief Makes the next pass look, whatever the time.
    void wake() { m_lookAt = {}; }
    //! \brief Closes the connection, and lets another instance send.
    void close();

private:
    using Milliseconds = std::chrono::milliseconds;
    //! A message that is sent past the database.
    struct Direct
    {
        AlertChannel channel = AlertChannel::Mail;
        AlertMessage message;
        int attempts = 0;
        Milliseconds writtenAt{0};
        Milliseconds nextAt{0}; //!< by the clock's uptime
    };

    [[nodiscard]] Expected<void> open();
    //! Judges the conditions if it is time to; returns how the last judgement ended.
    [[nodiscard]] Expected<void> judgeIfDue();
    [[nodiscard]] Expected<void> judgeConditions();
    [[nodiscard]] Expected<void> work(const std::stop_token &stop);
    void judgeDatabase(const std::optional<Error> &problem);
    void sendDirect(const std::stop_token &stop);

    EngineEnvironment m_environment;
    std::function<qint64()> m_refused;
    AlertSender m_sender;
    std::unique_ptr<Database> m_database;
    Milliseconds m_lookAt{0};
    Expected<void> m_lastLook;
    std::optional<Milliseconds> m_troubleSince; //!< by the clock's uptime
    QString m_lastWarning;
    bool m_wasOverdue = false;
    AlertState m_databaseState;
    std::deque<Direct> m_direct;
};

} // namespace statusbridge
