// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QMutex>
#include <QThread>

#include <memory>

namespace statusbridge {

class EventStream;
class RemoteServer;

//! \brief The engine of a server: commands are calls of its API, signals come from its stream of events.
//!
//! A stream that is lost is opened again by itself, and goes on where it ended; what the server has forgotten by then
//! is left out, and eventsMissed() says so. No thread that asks for something here waits for the network.
class RemoteEngine final : public Engine
{
    Q_OBJECT

public:
    //! \param server must outlive it.
    explicit RemoteEngine(RemoteServer &server);
    //! Gives up what is under way.
    ~RemoteEngine() override;

    void requestCycle(const CycleRequest &request) override;
    void cancelCycle() override;
    [[nodiscard]] std::optional<CycleProgress> progress() const override;
    [[nodiscard]] bool isCycleRunning() const override;
    //! \brief Does nothing: the server does so by itself.
    void pokeScheduler() override;

    //! \brief Makes a lost stream be opened again now.
    void reconnect();

Q_SIGNALS:
    //! \brief A stream has begun, and not where the last one ended: all that is shown is to be asked for anew.
    void eventsMissed();
    //! \brief Other settings have come into force there, or are about to.
    void settingsChanged();
};

} // namespace statusbridge
