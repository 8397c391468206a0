// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/cycleactions.h"

#include "engine/session/enginesession.h"
#include "engine/setup/migrate.h"
#include "ui/backend/enginegateway.h"
#include "ui/backend/statuswatch.h"
#include "ui/commands/commandset.h"
#include "ui/host/consolehost.h"
#include "ui/overview/dryrundialog.h"
#include "ui/text/sentencetext.h"
#include "ui/widgets/buttons.h"

#include <QAction>

#include <utility>

namespace statusbridge {

namespace {

//! Whether the opposite brings back what was before: one that never began, or waits for its set-up, was not stopped.
bool isPlainChange(SchedulerHold before, bool isRunning)
{
    return before == (isRunning ? SchedulerHold::Stopped : SchedulerHold::None);
}

//! The running cycle, for the audit.
QString runNow(const StatusWatch &status)
{
    return status.progress() ? u"run %1"_s.arg(status.progress()->runId) : QString();
}

} // namespace

CycleActions::CycleActions(const ConsoleContext &context, QWidget &window) : m_context(context), m_window(window)
{
    connect(&context.host, &ConsoleHost::engineReplaced, this, &CycleActions::connectEngine);
    connect(&context.status, &StatusWatch::changed, this, &CycleActions::enable);
    connect(&context.status, &StatusWatch::progressChanged, this, &CycleActions::enable);
    connect(&context.status, &StatusWatch::cycleFinished, this, [this](const CycleSummary &summary) {
        if (summary.dryRun) {
            auto *dialog = new DryRunDialog(summary, &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        }
        if (std::exchange(m_isEnding, false)) {
            Q_EMIT done(tr("The cycle has ended.")); // or it would be said for a while that it is about to
        }
    });
    connectCommands();
    connectEngine();
    enable();
}

void CycleActions::connectEngine()
{
    const Engine &engine = m_context.host.engine();
    disconnect(&engine, nullptr, this, nullptr); // a host may go on with the same one
    connect(&engine, &Engine::cycleBegun, this, [this](qint64 runId) {
        m_isBeginning = false;
        enable();
        if (runId > 0) {
            Q_EMIT done(tr("Cycle %1 has begun.").arg(runId));
        }
    });
    connect(&engine, &Engine::cycleWished, this, [this](const Error &reason) {
        m_isBeginning = false;
        m_context.status.refresh();
        enable();
        Q_EMIT done(reason.kind == ErrorKind::Busy ? tr("A cycle is running; one more follows it.")
                                                   : tr("Another instance was asked for a cycle."));
    });
    connect(&engine, &Engine::cycleRefused, this, [this](const Error &error) {
        m_isBeginning = false;
        enable();
        Q_EMIT failed(error);
    });
    m_isBeginning = false;
}

void CycleActions::connectCommands()
{
    const auto on = [this](CommandId id, auto slot) {
        connect(m_context.commands.action(id), &QAction::triggered, this, slot);
    };
    on(CommandId::SyncNow, [this] { begin(false); });
    on(CommandId::DryRun, [this] { begin(true); });
    on(CommandId::CancelCycle, [this] { cancel(); });
    on(CommandId::StartScheduler, [this] { setSchedulerRunning(true); });
    on(CommandId::StopScheduler, [this] { setSchedulerRunning(false); });
    on(CommandId::SetUpDatabase, [this] { setUpDatabase(); });
}

void CycleActions::enable()
{
    const StatusWatch &status = m_context.status;
    const bool isRunning = status.isOwnCycle() || (status.view() && status.view()->lease.held);
    const auto hold = status.view() ? status.view()->scheduler.hold : SchedulerHold::None;
    const bool isStopped = hold == SchedulerHold::Stopped;
    const bool waitsForStart = hold == SchedulerHold::NotStarted || hold == SchedulerHold::SetUpAwaited;
    const bool isReachable = status.view() && !status.problem();
    const QString noAnswer = tr("The database has not answered yet, or not the last time.");
    const QString whyNoCycle = isReachable ? tr("A cycle is about to begin.") : noAnswer;
    const QString whyNoTrial = isReachable && isRunning ? tr("A cycle is running.") : whyNoCycle;
    m_context.commands.setEnabled(CommandId::SyncNow, isReachable && !m_isBeginning, whyNoCycle);
    m_context.commands.setEnabled(CommandId::DryRun, isReachable && !isRunning && !m_isBeginning, whyNoTrial);
    m_context.commands.setEnabled(CommandId::CancelCycle, isRunning, tr("No cycle is running."));
    m_context.commands.setEnabled(CommandId::StartScheduler, isReachable && (isStopped || waitsForStart),
                                  isReachable ? tr("The scheduler runs already.") : noAnswer);
    m_context.commands.setEnabled(CommandId::StopScheduler,
                                  isReachable && !isStopped &&
                                      (!waitsForStart || status.view()->scheduler.isBegunElsewhere),
                                  isReachable ? tr("The scheduler doesn't run.") : noAnswer);
}

void CycleActions::begin(bool isDryRun)
{
    m_isBeginning = true;
    enable();
    m_context.host.engine().requestCycle(
        {.trigger = RunTrigger::Manual, .dryRun = isDryRun, .by = m_context.host.person()});
}

void CycleActions::cancel()
{
    // This process is told at once, another instance through the database.
    if (m_context.status.isOwnCycle()) {
        m_context.host.engine().cancelCycle();
        m_isEnding = true;
        m_context.gateway.ask<void>(
            this,
            [run = runNow(m_context.status)](EngineSession &session) {
                session.note({.action = AuditAction::Cancel, .object = run});
                return Expected<void>();
            },
            [](const Expected<void> &) {});
        Q_EMIT done(tr("The cycle is being ended."));
        return;
    }
    const QString by = m_context.host.environment()->holder;
    m_context.gateway.ask<QString>(
        this, [by](EngineSession &session) { return session.requestCancel(by); },
        [this](const Expected<QString> &holder) {
            if (holder) {
                Q_EMIT done(tr("%1 was asked to end its cycle.").arg(*holder));
            } else {
                Q_EMIT failed(holder.error());
            }
        });
}

void CycleActions::setSchedulerRunning(bool isRunning)
{
    const QString by = m_context.host.person();
    const bool canBeUndone =
        m_context.status.view() && isPlainChange(m_context.status.view()->scheduler.hold, isRunning);
    m_context.gateway.ask<SchedulerView>(
        this,
        [by, isRunning](EngineSession &session) {
            return isRunning ? session.startScheduler(by) : session.stopScheduler(by);
        },
        [this, isRunning, canBeUndone](const Expected<SchedulerView> &view) {
            if (!view) {
                Q_EMIT failed(view.error());
                return;
            }
            m_context.host.engine().pokeScheduler();
            m_context.status.refresh();
            const QString sentence = isRunning ? tr("The scheduler runs, in all instances.")
                                               : tr("The scheduler is stopped, in all instances.");
            if (canBeUndone) {
                Q_EMIT doneUndoably(sentence, [this, isRunning] { setSchedulerRunning(!isRunning); });
            } else {
                Q_EMIT done(sentence);
            }
        });
}

void CycleActions::setUpDatabase(bool mayHoldWriters)
{
    m_context.gateway.send<MigrationResult>(
        this,
        [mayHoldWriters](const EngineEnvironment &environment) {
            return migrate(environment, {.mayHoldWriters = mayHoldWriters});
        },
        [this](const Expected<MigrationResult> &result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_context.host.engine().pokeScheduler();
            m_context.status.refresh();
            const QStringList lines = sentenceTexts(result->done + result->leftOut + result->forOwner);
            Q_EMIT done(lines.isEmpty() ? tr("The database needs nothing.") : lines.join(u' '));
            if (!result->leftOut.isEmpty()) {
                confirmHoldingWriters(&m_window, result->leftOut, [this] { setUpDatabase(true); });
            }
        });
}

} // namespace statusbridge

#include "moc_cycleactions.cpp"
