// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/platform/servicenotifier.h"
#include "app/program.h"
#include "engine/core/liveness.h"
#include "engine/core/logging.h"

#include <QEventLoop>

namespace statusbridge {

namespace {

constexpr int logLinesOfService = 2000; // for the API

QString stateText(const SchedulerView &view)
{
    return view.reason.isEmpty() && view.nextSync.isValid()
               ? u"The next cycle is due at %1."_s.arg(view.nextSync.toLocalTime().toString(Qt::ISODate))
               : view.reason.english();
}

StartOptions watchedBy(Liveness &liveness, StartOptions options)
{
    options.liveness = &liveness;
    return options;
}

} // namespace

Expected<void> runHeadless(const StartOptions &options, LogSink &logSink)
{
    Liveness liveness;
    ServiceNotifier manager(liveness);
    QEventLoop loop;
    Program program(watchedBy(liveness, options), Program::ApiPolicy::Required, logLinesOfService, logSink);
    const auto watchScheduler = [&] {
        QObject::connect(&program.engine(), &Engine::schedulerChanged, &manager,
                         [&manager](const SchedulerView &view) { manager.setStatus(stateText(view)); });
    };
    QObject::connect(&program, &Program::runtimeReplaced, &manager, watchScheduler);
    QObject::connect(&program, &Program::endRequested, &manager, [&] {
        manager.stopping();
        program.end();
    });
    QObject::connect(&program, &Program::ended, &loop, &QEventLoop::quit);
    if (const auto started = program.prepare().and_then([&] { return program.start(); }); !started) {
        return started;
    }
    watchScheduler();
    manager.ready();
    qCInfo(lcApp, "Statusbridge is running.");
    loop.exec();
    qCInfo(lcApp, "Statusbridge has ended.");
    return program.failure() ? Expected<void>(*program.failure()) : Expected<void>();
}

} // namespace statusbridge
