// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "engine/core/logging.h"

#include <QTimer>

#include <csignal>
#include <cstdlib>

namespace statusbridge {

namespace {

// Five seconds are promised; what is cut off here is found again by the next cycle.
constexpr std::chrono::milliseconds patience(4500);

void warn(const Error &error)
{
    qCWarning(lcApp).noquote() << describe(error);
}

// First of all, or what is wrong with the new configuration would be logged where that says.
void restoreLog(Composition &composition)
{
    if (const auto restored = composition.startLog(); !restored) {
        warn(restored.error());
    }
}

QString stateText(const SchedulerView &view)
{
    return view.reason.isEmpty() && view.nextSync.isValid()
               ? QStringLiteral("The next cycle is due at %1.").arg(view.nextSync.toLocalTime().toString(Qt::ISODate))
               : view.reason;
}

} // namespace

Headless::Headless(const StartOptions &options, LogSink &logSink) : m_options(options), m_logSink(logSink)
{
    connect(&m_signals, &SignalWatcher::received, this, &Headless::handleSignal);
}

Expected<void> Headless::run()
{
    if (const auto started = start(); !started) {
        return started.error();
    }
    m_manager.ready();
    qCInfo(lcApp, "Statusbridge is running.");
    if (!m_isEnding) {
        m_loop.exec();
    }
    m_runtime.reset();
    qCInfo(lcApp, "Statusbridge has ended.");
    return m_failure ? Expected<void>(*m_failure) : Expected<void>();
}

Expected<void> Headless::start()
{
    auto composition = std::make_unique<Composition>(m_options, m_logSink);
    const auto environment = composition->environment();
    if (!environment) {
        return environment.error();
    }
    auto lock = InstanceLock::take(environment->dataDirectory, m_options.role);
    if (!lock) {
        return lock.error();
    }
    m_lock = *std::move(lock);
    return startRuntime(std::move(composition));
}

Expected<void> Headless::startRuntime(std::unique_ptr<Composition> composition)
{
    const auto environment = composition->environment();
    if (!environment) {
        return environment.error();
    }
    m_composition = std::move(composition);
    m_runtime = std::make_unique<Runtime>(*environment);
    connect(&m_runtime->engine(), &Engine::cycleFinished, this, [this] {
        // Queued: the engine's thread is still on its way out.
        QMetaObject::invokeMethod(this, &Headless::replaceRuntime, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &Headless::endWhenIdle, Qt::QueuedConnection);
    });
    connect(&m_runtime->engine(), &Engine::schedulerChanged, this,
            [this](const SchedulerView &view) { m_manager.setStatus(stateText(view)); });
    return m_runtime->start();
}

void Headless::handleSignal(int number)
{
    if (number == SIGHUP) {
        reload();
    } else if (m_isEnding) {
        qCWarning(lcApp, "Ended at once, since it was asked for twice.");
        std::_Exit(EXIT_SUCCESS);
    } else {
        end();
    }
}

void Headless::reload()
{
    auto next = std::make_unique<Composition>(m_options, m_logSink);
    const auto environment = next->environment();
    const bool isElsewhere = environment && environment->dataDirectory != m_composition->environment()->dataDirectory;
    if (!environment || isElsewhere) {
        restoreLog(*m_composition);
        warn(environment ? Error{.kind = ErrorKind::Configuration,
                                 .message = QStringLiteral("The data directory can't change while Statusbridge runs.")}
                         : environment.error());
        qCWarning(lcApp, "The configuration was not read anew; the one before stays in force.");
        return;
    }
    m_next = std::move(next);
    if (m_runtime->engine().isCycleRunning()) {
        qCInfo(lcApp, "The new configuration comes into force when the running cycle has ended.");
    }
    replaceRuntime();
}

void Headless::replaceRuntime()
{
    if (!m_next || m_isEnding || !m_runtime->engine().closeIfIdle()) {
        return;
    }
    m_runtime.reset();
    auto previous = std::move(m_composition);
    auto started = startRuntime(std::exchange(m_next, nullptr));
    if (started) {
        qCInfo(lcApp, "The configuration was read anew.");
        return;
    }
    restoreLog(*previous);
    warn(started.error());
    qCWarning(lcApp, "The new configuration can't be used; the one before stays in force.");
    m_runtime.reset();
    started = startRuntime(std::move(previous));
    if (!started) {
        m_failure = started.error();
        m_loop.quit();
    }
}

void Headless::end()
{
    m_isEnding = true;
    m_manager.stopping();
    m_runtime->close();
    m_runtime->engine().cancelCycle();
    QTimer::singleShot(patience, this, [] {
        qCCritical(lcApp,
                   "The running cycle did not end in time and was cut off; the next one reads back what it left.");
        std::_Exit(EXIT_SUCCESS);
    });
    endWhenIdle();
}

void Headless::endWhenIdle()
{
    if (m_isEnding && m_runtime->engine().closeIfIdle()) {
        m_loop.quit();
    }
}

} // namespace statusbridge
