// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiserver.h"
#include "engine/environment.h"

#include <memory>

namespace statusbridge {

//! \brief The engine with its scheduler, and the HTTP API, under one configuration. Console and service differ only in
//! what they show of it. Lives on the main thread.
class Runtime : public QObject
{
    Q_OBJECT

public:
    //! \param environment stays alive at least as long as this.
    explicit Runtime(std::shared_ptr<const EngineEnvironment> environment, QObject *parent = nullptr);
    //! Closes the API, cancels a running cycle and waits for all that runs.
    ~Runtime() override;

    //! \brief Lets the HTTP API listen, if it is to. Errors: Configuration (the port is taken, the certificate can't be
    //! used).
    [[nodiscard]] Expected<void> startApi();

    //! \brief Closes the API and the scheduler; a running cycle continues.
    void close();
    //! \brief Whether nothing of it runs any more, so that deleting it waits for nothing. Never before close().
    [[nodiscard]] bool isAtRest() const;

    [[nodiscard]] Engine &engine() { return *m_engine; }

Q_SIGNALS:
    //! \brief Something has ended: isAtRest() or Engine::closeIfIdle() may be true now. Not for direct connections.
    void cameToRest();

private:
    std::shared_ptr<const EngineEnvironment> m_environment;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ApiServer> m_api;
    bool m_isClosed = false;
};

} // namespace statusbridge
