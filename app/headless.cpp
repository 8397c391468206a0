// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "engine/core/logging.h"

namespace statusbridge {

namespace {

QString stateText(const SchedulerView &view)
{
    return view.reason.isEmpty() && view.nextSync.isValid()
               ? u"The next cycle is due at %1."_s.arg(view.nextSync.toLocalTime().toString(Qt::ISODate))
               : view.reason;
}

} // namespace

Headless::Headless(const StartOptions &options, LogSink &logSink)
    : m_program(options, Program::ApiPolicy::Required, logSink)
{
    connect(&m_program, &Program::runtimeReplaced, this, &Headless::watchScheduler);
    connect(&m_program, &Program::endRequested, this, [this] {
        m_manager.stopping();
        m_program.end();
    });
    connect(&m_program, &Program::ended, &m_loop, &QEventLoop::quit);
}

Expected<void> Headless::run()
{
    if (const auto started = m_program.prepare().and_then([this] { return m_program.start(); }); !started) {
        return started.error();
    }
    watchScheduler();
    m_manager.ready();
    qCInfo(lcApp, "Statusbridge is running.");
    m_loop.exec();
    qCInfo(lcApp, "Statusbridge has ended.");
    return m_program.failure() ? Expected<void>(*m_program.failure()) : Expected<void>();
}

void Headless::watchScheduler()
{
    connect(&m_program.engine(), &Engine::schedulerChanged, this,
            [this](const SchedulerView &view) { m_manager.setStatus(stateText(view)); });
}

} // namespace statusbridge

#include "moc_headless.cpp"
