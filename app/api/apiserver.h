// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/eventstreams.h"
#include "app/api/workerpool.h"
#include "app/http/connectionlistener.h"
#include "app/http/listeningsocket.h"
#include "engine/core/liveness.h"
#include "engine/environment.h"
#include "engine/localengine.h"

#include <QThread>

#include <memory>

namespace statusbridge {

class ApiGuard;

//! \brief What it is part of, and what tests have otherwise.
struct ApiOptions
{
    QList<ApiRoute> routes = apiRoutes();
    ConnectionLimits connections = {};
    std::optional<WorkerLimits> workers = {}; //!< nothing: as the settings say
    StreamLimits streams = {};
    ApiProgram *program = nullptr; //!< which the API is part of; outlives it
};

//! \brief Runs the HTTP API on threads of its own, as long as this object lives. Belongs to the main thread.
class ApiServer : public QObject
{
    Q_OBJECT

public:
    //! \param environment and \p engine must outlive this.
    ApiServer(const EngineEnvironment &environment, LocalEngine &engine, const ApiOptions &options = {});
    //! Closes, and waits for an answer that is being made.
    ~ApiServer() override;

    //! \brief Answers on \p socket, or without one listens as the settings say; returns the port. Errors:
    //! Configuration: the port is taken, the certificate or its key can't be used.
    [[nodiscard]] Expected<quint16> start(std::shared_ptr<const ListeningSocket> socket = {});

    //! \brief Accepts no client any more, and answers the requests of those that are connected, one each, for half a
    //! minute at most; returns at once, and closed() follows. Another server may take the socket meanwhile.
    void finish();
    //! \brief Ends every connection; returns at once, and closed() follows when the answer that is being made is done.
    void close();
    //! \brief Tells the readers of events that other settings are about to come into force.
    void publishNewSettings();
    //! \brief Whether the thread doesn't run (any more), so that deleting this waits for nothing.
    [[nodiscard]] bool isClosed() const { return !m_thread.isRunning(); }

Q_SIGNALS:
    void closed();

private:
    void endThread();

    EngineEnvironment m_environment;
    LocalEngine &m_engine;
    ApiOptions m_options;
    QThread m_thread;
    QObject m_anchor;                   //!< lives on the thread, so that calls can be queued to it
    std::unique_ptr<ApiGuard> m_guard;  //!< lives on that thread while it runs
    std::unique_ptr<LoopPulse> m_pulse; //!< shows that the thread goes on; null without a watchdog
};

} // namespace statusbridge
