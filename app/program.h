// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiserver.h"
#include "app/composition.h"
#include "app/platform/endrequests.h"
#include "app/platform/processlock.h"
#include "app/programforapi.h"
#include "app/receiver/receiverserver.h"
#include "app/system/shutdownwatchdog.h"
#include "engine/alerts/alertthread.h"
#include "engine/alerts/cycleping.h"
#include "engine/environment.h"
#include "ui/host/logfeed.h"

#include <QTimer>

namespace statusbridge {

//! \brief What console and service have in common: a runtime under the current configuration, which is replaced with
//! it, the signals, the lock on the data directory, and an end within five seconds. Lives on the main thread, which it
//! never blocks for longer than it takes to read a file.
class Program : public QObject
{
    Q_OBJECT

public:
    //! \brief Whether the program runs without the HTTP API if that can't listen.
    enum class ApiPolicy : quint8 { Optional, Required };

    //! \param logLines how many lines of the log are kept for those who read them in the window or by the API
    //! \param logSink must outlive this.
    Program(const StartOptions &options, ApiPolicy apiPolicy, int logLines, LogSink &logSink,
            QObject *parent = nullptr);

    //! \brief Reads the configuration and takes the data directory. Errors: Configuration, Busy (another instance has
    //! it).
    [[nodiscard]] Expected<void> prepare();
    //! \brief Starts a runtime, whose scheduler lets cycles begin by themselves; a database that can't be reached is no
    //! error, since what needs it tries again. Errors: Configuration, if the API is needed and can't listen.
    [[nodiscard]] Expected<void> start();

    //! \brief Reads the configuration again; runtimeReplaced() follows when it has come into force, after a running
    //! cycle. Errors: Configuration: it has a mistake, and the one before stays in force.
    [[nodiscard]] Expected<void> reload() { return replaceBy(readConfiguration()); }

    //! \brief Writes \p settings to the configuration file and reads it again; returns the full names of settings that
    //! no file decides. Errors: Configuration; the file and what is in force stay as they were.
    [[nodiscard]] Expected<QStringList> reconfigure(const Settings &settings, const Actor &by);

    //! \brief Ends everything that runs, a cycle too; ended() follows. After five seconds the process is ended.
    void end();
    //! \brief Starts those five seconds, for a caller that has to do something before it calls end().
    void startShutdownTimer() { m_watchdog.arm(); }

    //! \brief The environment that is in force. What it refers to lives as long as the pointer. After prepare().
    [[nodiscard]] std::shared_ptr<const EngineEnvironment> environment() const
    {
        return {m_composition, &m_composition->environment()};
    }
    [[nodiscard]] const Composition &composition() const { return *m_composition; }
    [[nodiscard]] LogFeed &log() { return *m_log; }
    //! \brief After start(); another one after each runtimeReplaced().
    [[nodiscard]] LocalEngine &engine() { return *m_engine; }
    //! \brief Why the API, or the receiver of webhooks, doesn't listen although it should; nothing if all is well.
    [[nodiscard]] const std::optional<Error> &apiProblem() const { return m_apiProblem; }
    //! \brief The error that ended the program; nothing if it was asked to end.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    void runtimeReplaced();
    //! \brief The system wants the program to end: the owner should call end(). A second request does that by itself,
    //! and the process is ended within two seconds.
    void endRequested();
    void ended();

private:
    //! The API of the configuration before, which answers the calls that it has taken, and what it uses.
    struct FinishingApi
    {
        std::shared_ptr<Composition> composition;
        std::unique_ptr<LocalEngine> engine;
        std::unique_ptr<ApiServer> api;
    };

    [[nodiscard]] Expected<std::shared_ptr<Composition>> readConfiguration() const;
    void handleEndRequest();
    void handleReloadRequest();
    [[nodiscard]] Expected<std::shared_ptr<Composition>>
    objectionIfEmptied(const std::shared_ptr<Composition> &next) const;
    [[nodiscard]] Expected<void> replaceBy(const Expected<std::shared_ptr<Composition>> &next);
    [[nodiscard]] Expected<void> startApi();
    [[nodiscard]] Expected<void> startReceiver();
    [[nodiscard]] Expected<void> prepareApi(const ApiSettings &api);
    [[nodiscard]] Expected<void> prepareReceiver(const WebhookSettings &webhook);
    [[nodiscard]] Expected<void> acceptOrWarn(const Expected<void> &listening);
    void startAlerts();
    [[nodiscard]] bool areAlertsAtRest() const;
    void closeRuntime();
    void endRuntime();
    void advance();
    void replaceRuntime();
    void restoreConfiguration(const std::shared_ptr<Composition> &previous, const Error &why);

    ShutdownWatchdog m_watchdog;    //!< last to go, after all that may have to be waited for
    std::shared_ptr<LogFeed> m_log; //!< messages may come as long as there is a log
    StartOptions m_options;
    ApiPolicy m_apiPolicy;
    LogSink &m_logSink;
    RefusalCounter m_refusals; //!< of webhooks; outlives the receivers
    QTimer m_logCounts;        //!< when repeated lines of the log are told
    QTimer m_reloadTimer;      //!< when the configuration is read that was being written at the request
    std::unique_ptr<EndRequests> m_endRequests = EndRequests::create();
    std::unique_ptr<ProcessLock> m_lock;
    std::shared_ptr<Composition> m_composition;
    std::shared_ptr<Composition> m_nextComposition; //!< read, and waiting for the end of the running cycle
    std::unique_ptr<LocalEngine> m_engine;          //!< runs under the configuration, as the API does
    std::unique_ptr<ProgramForApi> m_forApi;        //!< null before prepare()
    std::unique_ptr<ApiServer> m_api;               //!< null: it is not to listen, or can't
    //! Outlives the servers, so that no client is refused between two of them; null until there is a first one.
    std::shared_ptr<const ListeningSocket> m_apiSocket;
    std::shared_ptr<const ListeningSocket> m_nextApiSocket; //!< of m_nextComposition; null: opened at its start
    std::unique_ptr<ReceiverServer> m_receiver; //!< null: nothing is to be received, and nothing waits that was
    std::shared_ptr<const ListeningSocket> m_receiverSocket;     //!< as m_apiSocket
    std::shared_ptr<const ListeningSocket> m_nextReceiverSocket; //!< as m_nextApiSocket
    std::unique_ptr<AlertThread> m_alerts;                       //!< null: no one is to be told
    std::unique_ptr<CyclePing> m_ping;                           //!< null before start()
    bool m_isRuntimeClosed = false;
    std::optional<FinishingApi> m_finishing;
    std::optional<Error> m_apiProblem;
    std::optional<Error> m_failure;
    bool m_wasAskedToEnd = false;
    bool m_isEnding = false;
};

} // namespace statusbridge
