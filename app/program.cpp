// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/settingschange.h"
#include "engine/config/servertls.h"
#include "engine/config/settings.h"
#include "engine/config/settingsloader.h"
#include "engine/core/logging.h"

#include <cstdlib>

namespace statusbridge {

namespace {

// Five seconds are promised; what is cut off here is found again by the next cycle.
constexpr std::chrono::milliseconds patience(4500);
//! After a second request: what is under way with Zoho is given up within 0.6 s, and the database has a second to note
//! the end of the cycle and take the lease back.
constexpr std::chrono::milliseconds hurry(2000);

void cutOff()
{
    qCCritical(lcApp, "What runs did not end in time and was cut off; the next cycle reads back what this one left.");
    std::_Exit(EXIT_SUCCESS);
}

//! An editor that truncates a file and then writes it is done by then.
constexpr std::chrono::milliseconds settling(500);

void warn(const Error &error)
{
    qCWarning(lcApp).noquote() << describe(error);
}

StartOptions withListener(StartOptions options, const std::shared_ptr<LogFeed> &log)
{
    options.logListener = [log](const LogMessage &message, const QDateTime &at) {
        log->append({.at = at,
                     .type = message.type,
                     .category = message.category,
                     .text = message.text,
                     .runId = message.runId});
    };
    return options;
}

//! The one that is there, if it listens at \p place.
Expected<std::shared_ptr<const ListeningSocket>> socketFor(const std::shared_ptr<const ListeningSocket> &present,
                                                           const ListeningPlace &place)
{
    return present && present->isFor(place) ? Expected(present) : ListeningSocket::open(place);
}

} // namespace

Program::Program(const StartOptions &options, ApiPolicy apiPolicy, int logLines, LogSink &logSink, QObject *parent)
    : QObject(parent)
    , m_watchdog(patience, cutOff)
    , m_log(std::make_shared<LogFeed>(logLines))
    , m_options(withListener(options, m_log))
    , m_apiPolicy(apiPolicy)
    , m_logSink(logSink)
{
    constexpr std::chrono::seconds countsInterval(5);
    connect(&m_logCounts, &QTimer::timeout, this, [this] { m_logSink.writeCounts(); });
    m_logCounts.start(countsInterval);
    connect(m_endRequests.get(), &EndRequests::endRequested, this, &Program::handleEndRequest);
    m_reloadTimer.setSingleShot(true);
    connect(&m_reloadTimer, &QTimer::timeout, this, &Program::handleReloadRequest);
    connect(m_endRequests.get(), &EndRequests::reloadRequested, this, &Program::handleReloadRequest);
}

Expected<std::shared_ptr<Composition>> Program::readConfiguration() const
{
    const auto composition = std::make_shared<Composition>(m_options, m_logSink);
    return composition->compose().transform([&] { return composition; });
}

Expected<void> Program::prepare()
{
    const auto loaded = readConfiguration();
    if (!loaded) {
        return loaded.error();
    }
    m_composition = *loaded;
    m_forApi = std::make_unique<ProgramForApi>(
        m_composition->sources(), m_log, *this,
        [this](const Settings &wanted, const Actor &by) { return reconfigure(wanted, by); });
    auto lock = ProcessLock::acquire(environment()->dataDirectory, m_options.role);
    if (!lock) {
        return lock.error();
    }
    m_lock = *std::move(lock);
    return {};
}

Expected<void> Program::start()
{
    m_engine = std::make_unique<LocalEngine>(*environment());
    m_isRuntimeClosed = false;
    // Queued: the part that has ended is still returning.
    connect(m_engine.get(), &LocalEngine::cameToRest, this, &Program::advance, Qt::QueuedConnection);
    m_apiProblem.reset();
    const auto listening = acceptOrWarn(startApi()).and_then([this] { return acceptOrWarn(startReceiver()); });
    if (!listening) {
        return listening;
    }
    startAlerts();
    engine().runScheduler();
    return {};
}

void Program::startAlerts()
{
    m_ping = std::make_unique<CyclePing>(*environment());
    connect(m_ping.get(), &QThread::finished, this, &Program::advance, Qt::QueuedConnection);
    connect(m_engine.get(), &Engine::cycleProgressed, m_ping.get(), &CyclePing::cycleProgressed);
    connect(m_engine.get(), &Engine::cycleFinished, m_ping.get(), &CyclePing::cycleFinished);
    if (!AlertThread::isNeeded(*environment())) {
        return;
    }
    m_alerts = std::make_unique<AlertThread>(*environment(), m_refusals);
    connect(m_alerts.get(), &QThread::finished, this, &Program::advance, Qt::QueuedConnection);
    connect(m_engine.get(), &Engine::cycleFinished, m_alerts.get(), &AlertThread::wake);
    m_alerts->start();
}

bool Program::areAlertsAtRest() const
{
    return !(m_alerts && m_alerts->isRunning()) && !(m_ping && m_ping->isRunning());
}

//! A server that can't listen ends a program that is there for nothing else.
Expected<void> Program::acceptOrWarn(const Expected<void> &listening)
{
    if (listening || m_apiPolicy == ApiPolicy::Required) {
        return listening;
    }
    warn(listening.error());
    m_apiProblem = listening.error();
    return {};
}

//! What was received before is carried into the database even if nothing is to be received any more.
Expected<void> Program::startReceiver()
{
    const WebhookSettings &webhook = environment()->settings.webhook;
    if (!webhook.enabled) {
        m_receiverSocket.reset();
        if (spooledBytes(spoolDirectory(environment()->dataDirectory)) == 0) {
            return {};
        }
    } else if (const auto socket = socketFor(m_receiverSocket, placeOf(webhook)); !socket) {
        return socket.error();
    } else {
        m_receiverSocket = *socket;
    }
    ReceiverOptions options;
    options.refused = [this, &clock = environment()->clock] { m_refusals.note(clock.uptime()); };
    m_receiver = std::make_unique<ReceiverServer>(
        *environment(), [engine = m_engine.get()] { engine->noteRows(); }, options);
    connect(m_receiver.get(), &ReceiverServer::closed, this, &Program::advance, Qt::QueuedConnection);
    auto started = m_receiver->start();
    if (started && webhook.enabled) {
        const auto port = m_receiver->listen(*m_receiverSocket);
        started = port ? Expected<void>() : port.error();
    }
    if (!started) {
        m_receiver.reset();
    }
    return started;
}

Expected<void> Program::startApi()
{
    if (!environment()->settings.api.enabled) {
        m_apiSocket.reset();
        return {};
    }
    const auto socket = socketFor(m_apiSocket, placeOf(environment()->settings.api));
    if (!socket) {
        return socket.error();
    }
    m_apiSocket = *socket;
    m_api = std::make_unique<ApiServer>(*environment(), *m_engine, ApiOptions{.program = m_forApi.get()});
    connect(m_api.get(), &ApiServer::closed, this, &Program::advance, Qt::QueuedConnection);
    if (const auto listening = m_api->start(m_apiSocket); !listening) {
        m_api.reset();
        return listening.error();
    }
    return {};
}

//! A running cycle continues, and so do the calls that the API has taken.
void Program::closeRuntime()
{
    if (std::exchange(m_isRuntimeClosed, true)) {
        return;
    }
    m_engine->endScheduler();
    if (m_api) {
        m_api->finish();
    }
    if (m_receiver) {
        m_receiver->finish();
    }
    if (m_alerts) {
        m_alerts->stop();
    }
    if (m_ping) {
        m_ping->finish();
    }
}

//! Cancels a running cycle and waits for all that runs.
void Program::endRuntime()
{
    m_alerts.reset();
    m_ping.reset();
    m_receiver.reset(); // it uses the engine, as does the API
    m_api.reset();
    m_engine.reset();
}

void Program::handleEndRequest()
{
    if (m_wasAskedToEnd) {
        qCWarning(lcApp, "Asked for twice to end: what takes longer than a moment is cut off.");
        m_watchdog.arm(hurry);
        end();
        return;
    }
    m_wasAskedToEnd = true;
    m_watchdog.arm();
    Q_EMIT endRequested();
}

void Program::handleReloadRequest()
{
    if (!m_engine) {
        return; // nothing has been started that could be replaced
    }
    if (const auto age = ageOfFiles(m_composition->sources()); age && *age < settling) {
        m_reloadTimer.start(settling - *age);
        return;
    }
    const auto next = readConfiguration().and_then(
        [this](const std::shared_ptr<Composition> &read) { return objectionIfEmptied(read); });
    if (const auto reloaded = replaceBy(next); !reloaded) {
        qCCritical(lcApp).noquote() << describe(reloaded.error())
                                    << "The configuration was not read again; the one before stays in force.";
    }
}

//! A file that is empty where it was not has been truncated to be written, or lost; not even its owner wants the
//! defaults in place of all that was in it.
Expected<std::shared_ptr<Composition>> Program::objectionIfEmptied(const std::shared_ptr<Composition> &next) const
{
    const QStringList filled = filesWithSettings(next->origins());
    for (const QString &file : filesWithSettings(m_composition->origins())) {
        if (!filled.contains(file)) {
            return configurationError(Sentence(SentenceId::ConfigurationEmptied, {file}));
        }
    }
    return next;
}

//! What can be refused is tried while the API before still answers.
Expected<void> Program::prepareApi(const ApiSettings &api)
{
    m_nextApiSocket.reset();
    if (!api.enabled || m_apiPolicy == ApiPolicy::Optional) {
        return {};
    }
    if (!api.tlsCertificate.isEmpty()) {
        if (const auto tls = serverTls(tlsFilesOf(u"api"_s, api)); !tls) {
            return tls.error();
        }
    }
    const auto socket = socketFor(m_apiSocket, placeOf(api));
    if (!socket) {
        return socket.error();
    }
    m_nextApiSocket = *socket;
    return {};
}

Expected<void> Program::prepareReceiver(const WebhookSettings &webhook)
{
    m_nextReceiverSocket.reset();
    if (!webhook.enabled || m_apiPolicy == ApiPolicy::Optional) {
        return {};
    }
    if (!webhook.tlsCertificate.isEmpty()) {
        if (const auto tls = serverTls(tlsFilesOf(u"webhook"_s, webhook)); !tls) {
            return tls.error();
        }
    }
    const auto socket = socketFor(m_receiverSocket, placeOf(webhook));
    if (!socket) {
        return socket.error();
    }
    m_nextReceiverSocket = *socket;
    return {};
}

Expected<void> Program::replaceBy(const Expected<std::shared_ptr<Composition>> &next)
{
    const auto checked = next.and_then([this](const auto &composition) -> Expected<void> {
        if (composition->environment().dataDirectory != environment()->dataDirectory) {
            return configurationError(Sentence(SentenceId::DataDirectoryIsFixed));
        }
        const Settings &settings = composition->environment().settings;
        return prepareApi(settings.api).and_then([&] { return prepareReceiver(settings.webhook); });
    });
    if (!checked) {
        // First, or the mistake in the new configuration would be logged where the new configuration says.
        warnIfFailed(lcApp, m_composition->startLog());
        return checked;
    }
    m_nextComposition = *next;
    if (m_api) {
        m_api->publishNewSettings();
    }
    if (engine().isCycleRunning()) {
        qCInfo(lcApp, "The new configuration comes into force when the running cycle has ended.");
    }
    // Queued: the caller may still use the engine.
    QMetaObject::invokeMethod(this, &Program::advance, Qt::QueuedConnection);
    return {};
}

Expected<QStringList> Program::reconfigure(const Settings &settings, const Actor &by)
{
    if (m_isEnding) {
        return Error{.kind = ErrorKind::Cancelled, .message = u"The program is about to end."_s};
    }
    const auto before = environment();
    const auto changed = changeSettings(m_composition->sources(), settings, [this] { return reload(); });
    if (changed) {
        noteSettings(before, settings, by);
    }
    return changed;
}

void Program::end()
{
    if (m_isEnding) {
        return;
    }
    m_isEnding = true;
    m_watchdog.arm();
    if (m_engine) {
        closeRuntime();
        m_engine->cancelCycle();
    }
    if (m_api) {
        m_api->close();
    }
    if (m_receiver) {
        m_receiver->close();
    }
    if (m_finishing) {
        m_finishing->api->close();
    }
    // Queued: the caller starts to wait for ended() only after this returns.
    QMetaObject::invokeMethod(this, &Program::advance, Qt::QueuedConnection);
}

//! Ends the program, once all that runs has ended, or replaces the runtime, once the running cycle has ended and no
//! call is left of the runtime before.
void Program::advance()
{
    if (m_finishing && m_finishing->api->isClosed()) {
        m_finishing.reset();
    }
    if ((!m_isEnding && !m_nextComposition) || m_finishing) {
        return;
    }
    if (m_engine) {
        if (!m_engine->closeIfIdle()) {
            return;
        }
        closeRuntime();
        // The next receiver takes over the spool.
        const bool isReceiving = m_receiver && !m_receiver->isClosed();
        if (!m_engine->isAtRest() || !areAlertsAtRest() || isReceiving || (m_isEnding && m_api && !m_api->isClosed())) {
            return;
        }
    }
    if (m_isEnding) {
        Q_EMIT ended();
    } else {
        replaceRuntime();
    }
}

void Program::replaceRuntime()
{
    m_receiver.reset();
    if (m_api && !m_api->isClosed()) {
        m_finishing.emplace(FinishingApi{m_composition, std::move(m_engine), std::move(m_api)});
    }
    endRuntime();
    const auto previous = std::exchange(m_composition, std::exchange(m_nextComposition, nullptr));
    if (m_nextApiSocket) {
        m_apiSocket = std::exchange(m_nextApiSocket, nullptr);
    }
    if (m_nextReceiverSocket) {
        m_receiverSocket = std::exchange(m_nextReceiverSocket, nullptr);
    }
    const auto started = start();
    if (started) {
        qCInfo(lcApp, "The configuration was read again.");
    } else {
        restoreConfiguration(previous, started.error());
    }
    Q_EMIT runtimeReplaced();
}

void Program::restoreConfiguration(const std::shared_ptr<Composition> &previous, const Error &why)
{
    warnIfFailed(lcApp, previous->startLog()); // first, as in reload()
    warn(why);
    qCWarning(lcApp, "The new configuration can't be used; the one before stays in force.");
    endRuntime();
    m_composition = previous;
    if (const auto started = start(); !started) {
        m_failure = started.error();
        end();
    }
}

} // namespace statusbridge

#include "moc_program.cpp"
