// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiserver.h"

#include <memory>

namespace statusbridge {

//! \brief What runs for as long as the program does, under one configuration: the engine with its scheduler, and the
//! HTTP API. Console and service differ only in what they show of it. Lives on the main thread.
class Runtime
{
public:
    //! \param environment and what it refers to must outlive this.
    explicit Runtime(const EngineEnvironment &environment);
    //! Closes the API, cancels a running cycle and waits for its end.
    ~Runtime();
    Q_DISABLE_COPY_MOVE(Runtime)

    //! \brief Starts everything. Errors: Configuration (the API's port is taken, its certificate can't be used).
    //! A database that can't be reached is no error: what needs it tries again.
    [[nodiscard]] Expected<void> start();

    //! \brief Nobody can ask for anything any more, and no cycle starts by itself; a running one goes on.
    void close();

    [[nodiscard]] Engine &engine() { return *m_engine; }

private:
    EngineEnvironment m_environment;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ApiServer> m_api;
};

} // namespace statusbridge
