// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/environment.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace statusbridge {

class Spool;
class SpoolPlay;

//! \brief Carries what is in the spool into the database, in order, on a thread of its own; what fails is tried again
//! until it is there. Belongs to the main thread.
class SpoolPlayer : public QObject
{
    Q_OBJECT

public:
    //! \param environment what it refers to and \p spool must outlive this \param arrived rows were written, which a
    //! cycle may carry over; called on the player's thread
    SpoolPlayer(const EngineEnvironment &environment, Spool &spool, std::function<void()> arrived);
    //! Closes, and waits for the statement that is under way.
    ~SpoolPlayer() override;

    //! \brief Begins with what is in the spool.
    void start();
    //! \brief Something was appended. Any thread, returns at once.
    void wake();
    //! \brief A webhook was refused, since its sender is not known: it is counted soon. Any thread, returns at once.
    void noteUnknownSender();
    //! \brief Ends after the portion that is being written; returns at once, and closed() follows.
    void close();
    [[nodiscard]] bool isClosed() const { return !m_thread.isRunning(); }

Q_SIGNALS:
    void closed();

private:
    EngineEnvironment m_environment;
    Spool &m_spool;
    std::function<void()> m_arrived;
    std::atomic_bool m_isClosing = false;
    std::atomic_bool m_isWoken = false;       //!< and has not looked yet
    std::atomic<qint64> m_unknownSenders = 0; //!< that the thread has not been told of
    QThread m_thread;
    QObject m_anchor;                  //!< lives on the thread, so that calls can be queued to it
    std::unique_ptr<SpoolPlay> m_play; //!< lives on that thread while it runs
};

} // namespace statusbridge
