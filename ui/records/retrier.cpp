// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/retrier.h"

#include "engine/session/enginesession.h"
#include "ui/backend/enginegateway.h"
#include "ui/host/consolehost.h"
#include "ui/widgets/buttons.h"

#include <QMessageBox>

#include <utility>

namespace statusbridge {

Retrier::Retrier(const ConsoleContext &context, QWidget *window) : QObject(window), m_context(context), m_window(window)
{
    connect(&context.host, &ConsoleHost::engineReplaced, this, &Retrier::connectEngine);
    connectEngine();
}

void Retrier::connectEngine()
{
    const Engine &engine = m_context.host.engine();
    disconnect(&engine, nullptr, this, nullptr); // a host may go on with the same one
    connect(&engine, &Engine::cycleBegun, this, &Retrier::cycleBegun);
    connect(&engine, &Engine::cycleWished, this, &Retrier::cycleWished);
    connect(&engine, &Engine::cycleRefused, this, &Retrier::cycleRefused);
}

void Retrier::retry(const FailureFilter &filter)
{
    m_context.gateway.ask<int>(
        this, [filter](EngineSession &session) { return session.releasable(filter); },
        [this, filter](const Expected<int> &count) {
            if (!count) {
                Q_EMIT failed(count.error());
                return;
            }
            askAndRelease(*count, filter);
        });
}

void Retrier::askAndRelease(int count, const FailureFilter &filter)
{
    if (count == 0) {
        Q_EMIT done(tr("There is nothing to retry: what failed has been done or released since."));
        return;
    }
    confirm(m_window, tr("%Ln record(s) will be tried again now, each with one call at most.", nullptr, count),
            tr("A cycle starts for them, which reads them from Zoho first. It carries over whatever else is waiting as "
               "well."),
            tr("&Try again"), [this, filter] {
                m_context.gateway.ask<int>(
                    this, [filter](EngineSession &session) { return session.release(filter); },
                    [this](const Expected<int> &released) { startCycle(released); });
            });
}

void Retrier::startCycle(const Expected<int> &released)
{
    if (!released) {
        Q_EMIT failed(released.error());
        return;
    }
    if (*released == 0) {
        Q_EMIT done(tr("There is nothing to retry: what failed has been done or released since."));
        return;
    }
    m_released = *released;
    m_context.host.engine().requestCycle({.trigger = RunTrigger::Retry, .by = m_context.host.person()});
}

void Retrier::cycleBegun()
{
    if (const int released = std::exchange(m_released, 0)) {
        Q_EMIT done(tr("A cycle tries %Ln record(s) again.", nullptr, released));
    }
}

void Retrier::cycleWished()
{
    if (const int released = std::exchange(m_released, 0)) {
        Q_EMIT done(
            tr("A cycle is running already; %Ln record(s) will be tried again by the next one.", nullptr, released));
    }
}

void Retrier::cycleRefused(const Error &error)
{
    if (std::exchange(m_released, 0) > 0) {
        Q_EMIT failed(error);
    }
}

} // namespace statusbridge

#include "moc_retrier.cpp"
