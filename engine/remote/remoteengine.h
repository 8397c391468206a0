// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/remote/eventstream.h"

#include <QThread>

#include <functional>
#include <memory>

namespace statusbridge {

class RemoteServer;
class ServerClient;

//! \brief The engine of a server: commands are calls of its API, signals come from its stream of events.
//!
//! A stream that is lost is opened again by itself, and goes on where it ended; what the server has forgotten by then
//! is left out, and eventsMissed() says so. No thread that asks for something here waits for the network.
class RemoteEngine final : public Engine
{
    Q_OBJECT

public:
    //! \param server must outlive it.
    explicit RemoteEngine(RemoteServer &server, const StreamPatience &patience = {});
    //! Gives up what is under way.
    ~RemoteEngine() override;

    void requestCycle(const CycleRequest &request) override;
    void cancelCycle() override;
    //! \brief On the main thread alone, as what follows.
    [[nodiscard]] std::optional<CycleProgress> progress() const override;
    [[nodiscard]] bool isCycleRunning() const override;
    //! \brief Does nothing: the server does so by itself.
    void pokeScheduler() override;

Q_SIGNALS:
    //! \brief A stream has begun, and not where the last one ended: all that is shown is to be asked for again.
    void eventsMissed();
    //! \brief Other settings have come into force there, or are about to.
    void settingsChanged();

private:
    //! Of this console: those of others are no business of its.
    enum class OwnDryRun : quint8 { None, Asked, Begun };

    void identify();
    //! Calls \p work on the thread that waits for the server.
    void send(const std::function<void(ServerClient &)> &work);
    void applyEvent(const QByteArray &name, const QJsonObject &data);
    void takeProgress(const QJsonObject &data);
    void takeEnd(const QJsonObject &data);
    void begin(const CycleRequest &request, const Expected<QJsonObject> &answer);
    void readPlan(const CycleSummary &summary);
    void lookForCycle();
    void endCycle(const CycleSummary &summary);

    RemoteServer &m_server;
    std::stop_source m_stop;                 //!< of the calls
    std::optional<CycleProgress> m_progress; //!< of the cycle of the server's process; nothing: none runs there
    OwnDryRun m_ownDryRun = OwnDryRun::None;
    bool m_isOpened = false;                //!< a stream has begun once
    std::unique_ptr<ServerClient> m_client; //!< belongs to the thread below
    QObject m_caller;                       //!< lives on the thread below
    QThread m_callerThread;
    EventStream m_stream;
};

} // namespace statusbridge
