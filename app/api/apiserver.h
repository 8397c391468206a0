// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/liveness.h"
#include "engine/engine.h"
#include "engine/environment.h"

#include <QThread>

#include <memory>

namespace statusbridge {

class ApiService;

//! \brief Runs the HTTP API on a thread of its own, as long as this object lives. Belongs to the main thread.
class ApiServer : public QObject
{
    Q_OBJECT

public:
    //! \param environment and \p engine must outlive this.
    ApiServer(const EngineEnvironment &environment, Engine &engine);
    //! Closes, and waits for an answer that is being made.
    ~ApiServer() override;

    //! \brief Listens as the settings say; returns the port. Errors: Configuration: the port is taken, the certificate
    //! or its key can't be used.
    [[nodiscard]] Expected<quint16> start();

    //! \brief Ends every connection; returns at once, and closed() follows when the answer that is being made is done.
    void close();
    //! \brief Whether the thread doesn't run (any more), so that deleting this waits for nothing.
    [[nodiscard]] bool isClosed() const { return !m_thread.isRunning(); }

Q_SIGNALS:
    void closed();

private:
    EngineEnvironment m_environment;
    Engine &m_engine;
    QThread m_thread;
    QObject m_anchor;                      //!< lives on the thread, so that calls can be queued to it
    std::unique_ptr<ApiService> m_service; //!< lives on that thread while it runs
    std::unique_ptr<LoopPulse> m_pulse;    //!< shows that the thread goes on; null if nobody asks
};

} // namespace statusbridge
