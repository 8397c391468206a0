// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/connectionlistener.h"
#include "app/http/listeningsocket.h"
#include "engine/core/liveness.h"
#include "engine/environment.h"
#include "engine/receiver/spool.h"

#include <QThread>

#include <functional>
#include <memory>

namespace statusbridge {

class ReceiverGuard;
class SpoolPlayer;

//! \brief What tests have otherwise.
struct ReceiverOptions
{
    ConnectionLimits connections = {.connections = 512,
                                    .perPrefix = 320,
                                    .sharedSpace = 12LL * 1024 * 1024,
                                    .deadlines = {},
                                    .request = {},
                                    .objectionToLarge = {}};
    SegmentWrite write = writeDurably;
    std::function<void()> refused = [] {}; //!< a sender was not known; called on the receiver's thread
};

//! \brief Receives webhooks on a thread of its own, and carries them into the database on another one, as long as this
//! object lives. Belongs to the main thread.
class ReceiverServer : public QObject
{
    Q_OBJECT

public:
    //! \param environment what it refers to must outlive this \param arrived rows were written; called on another
    //! thread
    ReceiverServer(const EngineEnvironment &environment, std::function<void()> arrived,
                   const ReceiverOptions &options = {});
    //! Closes, and waits for what is being written.
    ~ReceiverServer() override;

    //! \brief Opens the spool and carries what is in it into the database. Errors: Configuration.
    [[nodiscard]] Expected<void> start();
    //! \brief Besides, answers on \p socket; returns the port. After start(). Errors: Configuration: certificate or key
    //! can't be used.
    [[nodiscard]] Expected<quint16> listen(const ListeningSocket &socket);

    //! \brief Accepts no sender any more and answers those who have begun; returns at once, and closed() follows. What
    //! is in the spool stays there for the next one.
    void finish();
    //! \brief Ends every connection; returns at once, and closed() follows.
    void close();
    //! \brief Whether nothing runs (any more), so that deleting this waits for nothing.
    [[nodiscard]] bool isClosed() const;

Q_SIGNALS:
    void closed();

private:
    void endThread();

    EngineEnvironment m_environment;
    std::function<void()> m_arrived;
    ReceiverOptions m_options;
    std::unique_ptr<Spool> m_spool;
    std::unique_ptr<SpoolPlayer> m_player; //!< null before start()
    QThread m_thread;
    QObject m_anchor;                       //!< lives on the thread, so that calls can be queued to it
    std::unique_ptr<ReceiverGuard> m_guard; //!< lives on that thread while it runs
    std::unique_ptr<LoopPulse> m_pulse;     //!< shows that the thread goes on; null without a watchdog
};

} // namespace statusbridge
