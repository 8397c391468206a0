// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/environment.h"

#include <QThread>

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>

namespace statusbridge {

//! \brief How many webhooks were refused in the last hour. Any thread.
class RefusalCounter
{
public:
    void note(std::chrono::milliseconds uptime);
    [[nodiscard]] qint64 withinHour(std::chrono::milliseconds uptime);

private:
    std::mutex m_mutex;
    std::map<std::chrono::minutes, qint64> m_counts; //!< by the minute
};

//! \brief The thread of an AlertWatch: a pass every few seconds, for as long as this lives. Belongs to the main thread.
class AlertThread final : public QThread
{
    Q_OBJECT

public:
    //! \param environment what it refers to and \p refusals must outlive this
    AlertThread(const EngineEnvironment &environment, RefusalCounter &refusals);
    //! Stops it and waits for the end of what it is about: a moment, unless the database blocks.
    ~AlertThread() override;

    //! \brief Whether the settings name a receiver of alerts; without one the thread is of no use.
    [[nodiscard]] static bool isNeeded(const EngineEnvironment &environment);
    //! \brief Something has happened, such as the end of a cycle. Returns at once, as does stop().
    void wake();
    void stop();

protected:
    void run() override;

private:
    EngineEnvironment m_environment;
    RefusalCounter &m_refusals;
    std::stop_source m_stop;
    std::mutex m_mutex; //!< guards the next one
    bool m_isWoken = false;
    std::condition_variable_any m_changed;
};

} // namespace statusbridge
