// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/platform/endrequests.h"
#include "app/platform/processlock.h"
#include "app/runtime.h"
#include "app/system/shutdownwatchdog.h"
#include "engine/environment.h"

namespace statusbridge {

//! \brief What console and service have in common: one runtime after the other under the configuration that is in
//! force, the signals, the lock on the data directory, and an end within five seconds. Lives on the main thread, which
//! it never holds for longer than it takes to read a file.
class Program : public QObject
{
    Q_OBJECT

public:
    //! \brief Whether the program goes on when the HTTP API can't listen.
    enum class Api : quint8 { Wanted, Needed };

    //! \param logSink must outlive this.
    Program(const StartOptions &options, Api api, LogSink &logSink, QObject *parent = nullptr);
    ~Program() override;

    //! \brief Reads the configuration and takes the data directory. Errors: Configuration, Busy (another instance has
    //! it).
    [[nodiscard]] Expected<void> prepare();
    //! \brief Starts the runtime. Errors: Configuration, if the API is needed and can't listen.
    [[nodiscard]] Expected<void> start();

    //! \brief Reads the configuration anew; runtimeReplaced() follows when it has come into force, after a running
    //! cycle. Errors: Configuration: it has a mistake, and the one before stays in force.
    [[nodiscard]] Expected<void> reload();

    //! \brief Ends everything that runs, a cycle too; ended() follows. What takes longer than five seconds is cut off.
    void end();
    [[nodiscard]] bool isEnding() const { return m_isEnding; }
    //! \brief The same five seconds, for whoever has to do something before it calls end().
    void hurry();

    //! \brief The environment that is in force. What it refers to lives as long as the pointer. After prepare().
    [[nodiscard]] std::shared_ptr<const EngineEnvironment> environment() const { return m_ground.environment; }
    [[nodiscard]] const Composition &composition() const { return *m_ground.composition; }
    //! \brief After start(); another one after each runtimeReplaced().
    [[nodiscard]] Engine &engine() { return m_runtime->engine(); }
    //! \brief Why the API doesn't listen although it should; nothing if all is well.
    [[nodiscard]] const std::optional<Error> &apiProblem() const { return m_apiProblem; }
    //! \brief What ended the program although nobody wanted it to.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    void runtimeReplaced();
    //! \brief INT or TERM has come: whoever runs the program should end() it. When it comes twice, it ends at once.
    void endRequested();
    void ended();

private:
    //! What a configuration comes to; the environment keeps the composition alive by itself.
    struct Ground
    {
        std::shared_ptr<Composition> composition;
        std::shared_ptr<const EngineEnvironment> environment;
    };

    [[nodiscard]] Expected<Ground> readConfiguration() const;
    [[nodiscard]] Expected<void> startRuntime();
    void handleSignal(int number);
    void advance();
    void replaceRuntime();
    void goBackTo(const Ground &previous, const Error &why);

    ShutdownWatchdog m_guard; //!< last to go, after all that may have to be waited for
    StartOptions m_options;
    Api m_api;
    LogSink &m_logSink;
    EndRequests m_signals;
    std::unique_ptr<ProcessLock> m_lock;
    Ground m_ground;
    std::optional<Ground> m_next; //!< read, and waiting for the end of the running cycle
    std::unique_ptr<Runtime> m_runtime;
    std::optional<Error> m_apiProblem;
    std::optional<Error> m_failure;
    bool m_wasAskedToEnd = false;
    bool m_isEnding = false;
};

} // namespace statusbridge
