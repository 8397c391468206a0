// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backend/statuswatch.h"

#include "engine/session/enginesession.h"
#include "ui/backend/enginegateway.h"
#include "ui/host/consolehost.h"

#include <utility>

namespace statusbridge {

namespace {

constexpr std::chrono::seconds usualPause(5);
// So that the end of a trouble is seen within a second, the answer's own time included.
constexpr std::chrono::milliseconds pauseWhileItMayPass(700);

} // namespace

StatusWatch::StatusWatch(ConsoleHost &host, EngineGateway &gateway, QObject *parent)
    : QObject(parent), m_host(host), m_gateway(gateway)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StatusWatch::refresh);
    m_silence.setInterval(std::chrono::seconds(1));
    connect(&m_silence, &QTimer::timeout, this, &StatusWatch::noteSilence);
    m_answer.setInterval(std::chrono::seconds(1));
    connect(&m_answer, &QTimer::timeout, this, &StatusWatch::noteUnanswered);
    connect(&host, &ConsoleHost::attachmentChanged, this, &StatusWatch::noteConnection);
    connect(&host, &ConsoleHost::engineReplaced, this, &StatusWatch::connectEngine);
    connectEngine();
}

void StatusWatch::connectEngine()
{
    const Engine &engine = m_host.engine();
    disconnect(&engine, nullptr, this, nullptr); // a host may go on with the same one
    connect(&engine, &Engine::cycleProgressed, this, [this](const CycleProgress &progress) {
        const bool hasBegun = !std::exchange(m_isOwnCycle, true);
        show(progress);
        if (hasBegun) {
            m_silence.start();
            refresh(); // or the state would tell for seconds that none runs
        }
    });
    connect(&engine, &Engine::recordSettled, this, &StatusWatch::recordSettled);
    connect(&engine, &Engine::cycleFinished, this, [this](const CycleSummary &summary) {
        m_isOwnCycle = false;
        m_silence.stop();
        m_progress.reset();
        Q_EMIT progressChanged();
        Q_EMIT cycleFinished(summary);
        refresh();
    });
    connect(&engine, &Engine::schedulerChanged, this, &StatusWatch::refresh);
    refresh();
}

void StatusWatch::refresh()
{
    if (m_isAsking) {
        m_asksAgain = true;
        return;
    }
    m_isAsking = true;
    m_asksAgain = false;
    m_askedAt = m_host.environment()->clock.utcNow();
    m_begunUptime.reset();
    m_answer.start();
    m_gateway.ask<StatusView>(
        this, [](EngineSession &session) { return session.status(); },
        [this](const Expected<StatusView> &answer) {
            m_isAsking = false;
            m_answer.stop();
            apply(answer);
            planNext();
        },
        [this] { m_begunUptime = m_host.environment()->clock.uptime(); });
}

void StatusWatch::apply(const Expected<StatusView> &answer)
{
    if (!answer && !m_problem) {
        m_problemSince = m_askedAt;
    }
    m_problem = answer ? std::optional<Error>() : answer.error();
    if (answer) {
        m_view = *answer;
        m_answeredAt = m_host.environment()->clock.utcNow();
    }
    if (!m_isOwnCycle) {
        m_progress = answer && answer->lease.held
                         ? answer->lease.progress.value_or(CycleProgress{.runId = answer->lease.runId})
                         : std::optional<CycleProgress>();
    }
    judge();
    Q_EMIT changed();
}

//! A locked database may say nothing for as long as its timeout is; until then, what was known is too old to be shown
//! as if it were true. A server has a watch of its own over its connection.
void StatusWatch::noteUnanswered()
{
    const auto uptime = m_host.environment()->clock.uptime();
    if (!m_begunUptime || uptime - *m_begunUptime < longestSilence || m_problem || m_host.attachment()) {
        return; // a question that waits for its turn says nothing of the database
    }
    m_problem = Error{.kind = ErrorKind::Database};
    m_problemSince = m_askedAt;
    judge();
    Q_EMIT changed();
}

void StatusWatch::judge()
{
    m_appState = appStateOf(m_view, m_problem, m_problemSince);
    if (m_appState.kind == AppStateKind::CycleRunning && m_progress) {
        m_appState.standstill = standstillOf(m_progress->wait.reason); // of one's own it is known sooner
    }
    if (m_appState.kind == AppStateKind::CycleRunning && m_appState.by == m_host.environment()->holder) {
        m_appState.by.clear(); // no person knows a window by its process number
    }
}

//! What was known is old from the moment on in which the server is known to be away, and not only when it is asked
//! again.
void StatusWatch::noteConnection()
{
    const auto attachment = m_host.attachment();
    if (!attachment || !attachment->lostSince.isValid()) {
        refresh();
        return;
    }
    m_problem = attachment->trouble.value_or(m_problem.value_or(Error()));
    m_problemSince = attachment->lostSince;
    m_isOwnCycle = false; // whatever it has told of one
    m_silence.stop();
    m_progress.reset();
    Q_EMIT progressChanged();
    judge();
    Q_EMIT changed();
}

void StatusWatch::noteSilence()
{
    const auto told = m_host.engine().progress();
    if (!m_progress || !told || told->wait == m_progress->wait) {
        return;
    }
    show(*told);
}

void StatusWatch::show(const CycleProgress &progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
    if (m_appState.kind == AppStateKind::CycleRunning && m_appState.standstill != standstillOf(progress.wait.reason)) {
        judge();
        Q_EMIT changed();
    }
}

void StatusWatch::planNext()
{
    if (m_asksAgain) {
        refresh();
        return;
    }
    const bool isForeignCycle = m_view && m_view->lease.held && !m_isOwnCycle;
    const bool mayPass = m_appState.severity() == Severity::Warning || m_appState.severity() == Severity::Bad;
    m_timer.start(isForeignCycle || mayPass ? std::chrono::milliseconds(pauseWhileItMayPass) : usualPause);
}

CycleChanges::Change CycleChanges::update(const std::optional<StatusView> &view,
                                          const std::optional<CycleProgress> &progress)
{
    const qint64 runningId = progress ? progress->runId : 0;
    const qint64 lastRunId = view && view->lastRun && view->lastRun->outcome ? view->lastRun->id : m_lastRunId;
    const Change change = {.hasBegun = runningId != 0 && runningId != m_runningId,
                           .hasEnded = lastRunId != m_lastRunId || (m_runningId != 0 && runningId != m_runningId)};
    m_lastRunId = lastRunId;
    m_runningId = runningId;
    return change;
}

} // namespace statusbridge

#include "moc_statuswatch.cpp"
