// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoteengine.h"

#include "engine/remote/remoteserver.h"
#include "engine/remote/serverclient.h"
#include "engine/remote/viewreaders.h"

#include <QJsonArray>
#include <QTimer>

#include <utility>

namespace statusbridge {

namespace {

constexpr qint64 wholePlan = 100'000; // records
constexpr std::chrono::seconds lookPause(2);

Error brokenOff(const RemoteServer &server)
{
    return {.kind = ErrorKind::Unreachable,
            .message = Sentence(SentenceId::ServerConnectionBroke, {server.address().name()})};
}

//! What the history knows of a cycle whose end was missed.
CycleSummary summaryOf(const Run &run, const RemoteServer &server)
{
    CycleSummary summary{.runId = run.id,
                         .outcome = run.outcome.value_or(CycleOutcome::Failed),
                         .counts = run.counts,
                         .leftBecause = run.leftBecause,
                         .duration = std::chrono::milliseconds(durationOf(run).value_or(0)),
                         .error = {},
                         .unknownWords = run.unknownWords,
                         .callsLeft = {},
                         .callForecast = {},
                         .plan = {}};
    if (!run.outcome) {
        summary.error = brokenOff(server);
    } else if (!run.errorKind.isEmpty()) {
        summary.error =
            Error{.kind = errorKindFromString(run.errorKind).value_or(ErrorKind::Internal), .message = run.message};
    }
    return summary;
}

} // namespace

RemoteEngine::RemoteEngine(RemoteServer &server, const StreamPatience &patience)
    : m_server(server)
    , m_client(std::make_unique<ServerClient>(server.address(), server.credentials(), server.connection(),
                                              m_stop.get_token()))
    , m_stream(server.address(), server.credentials(), server.connection(), patience)
{
    m_callerThread.setObjectName(u"calls"_s);
    m_caller.moveToThread(&m_callerThread);
    m_callerThread.start();
    connect(&m_stream, &EventStream::received, this, &RemoteEngine::applyEvent, Qt::QueuedConnection);
    connect(&m_stream, &EventStream::opened, this, &RemoteEngine::identify, Qt::QueuedConnection);
    m_stream.start();
}

RemoteEngine::~RemoteEngine()
{
    m_stop.request_stop();
    m_callerThread.quit();
    m_callerThread.wait();
}

void RemoteEngine::send(const std::function<void(ServerClient &)> &work)
{
    QMetaObject::invokeMethod(
        &m_caller, [this, work] { work(*m_client); }, Qt::QueuedConnection);
}

//! The role may be another one since.
void RemoteEngine::identify()
{
    send([this](ServerClient &client) {
        if (const auto answer = client.call({.path = u"/api/v1/me"_s})) {
            m_server.connection().noteCaller(readCaller(JsonReader(*answer)));
        }
    });
}

void RemoteEngine::requestCycle(const CycleRequest &request)
{
    const QJsonObject body = {
        {u"dry_run"_s, request.dryRun},
        {u"trigger"_s, toString(request.trigger == RunTrigger::Retry ? RunTrigger::Retry : RunTrigger::Manual)}};
    if (request.dryRun) {
        QMetaObject::invokeMethod(this, [this] { m_ownDryRun = OwnDryRun::Asked; }); // before the answer can come
    }
    send([this, request, body](ServerClient &client) {
        const auto answer = client.call({.method = "POST", .path = u"/api/v1/cycles"_s, .query = {}, .body = body});
        QMetaObject::invokeMethod(
            this, [this, request, answer] { begin(request, answer); }, Qt::QueuedConnection);
    });
}

void RemoteEngine::begin(const CycleRequest &request, const Expected<QJsonObject> &answer)
{
    if (!answer) {
        m_ownDryRun = request.dryRun ? OwnDryRun::None : m_ownDryRun;
        Q_EMIT cycleRefused(answer.error());
        return;
    }
    if (request.dryRun && m_ownDryRun == OwnDryRun::Asked) { // else it has ended already
        m_ownDryRun = OwnDryRun::Begun;
    }
    const JsonReader reader(*answer);
    if (reader.text("status") == u"queued") {
        Q_EMIT cycleWished(reader.maybe("queued_because", readError).value_or(Error{.kind = ErrorKind::Busy}));
    } else {
        Q_EMIT cycleBegun(reader.bigNumber("run_id"));
    }
}

void RemoteEngine::cancelCycle()
{
    send([this](ServerClient &client) {
        const QJsonObject body = {{u"only_here"_s, true}};
        const auto answer = client.call({.method = "POST", .path = u"/api/v1/cancel"_s, .query = {}, .body = body});
        // One that has ended since needs none to end it.
        if (!answer && answer.error().kind != ErrorKind::NotFound) {
            QMetaObject::invokeMethod(
                this, [this, error = answer.error()] { Q_EMIT cycleRefused(error); }, Qt::QueuedConnection);
        }
    });
}

std::optional<CycleProgress> RemoteEngine::progress() const
{
    return m_progress;
}

bool RemoteEngine::isCycleRunning() const
{
    return m_progress.has_value();
}

void RemoteEngine::pokeScheduler() {}

void RemoteEngine::applyEvent(const QByteArray &name, const QJsonObject &data)
{
    if (name == "cycle_progress") {
        takeProgress(data);
    } else if (name == "cycle_ended") {
        takeEnd(data);
    } else if (name == "records_settled") {
        const auto entries = JsonReader(data).list("records", readEntry);
        for (const JournalEntry &entry : entries) {
            Q_EMIT recordSettled(entry);
        }
    } else if (name == "scheduler_changed") {
        Q_EMIT schedulerChanged(readScheduler(JsonReader(data)));
    } else if (name == "settings_changed") {
        Q_EMIT settingsChanged();
    } else if (name == "hello" || name == "reset") {
        if (std::exchange(m_isOpened, true)) {
            lookForCycle();
            Q_EMIT eventsMissed();
        }
    }
}

//! Of cycles of other instances the status tells, and a dry run concerns who asked for it.
void RemoteEngine::takeProgress(const QJsonObject &data)
{
    const JsonReader reader(data);
    const CycleProgress progress = readProgress(reader);
    if (!reader.is("is_here") || (progress.runId == 0 && m_ownDryRun != OwnDryRun::Begun)) {
        return;
    }
    m_progress = progress;
    Q_EMIT cycleProgressed(progress);
}

void RemoteEngine::takeEnd(const QJsonObject &data)
{
    const JsonReader reader(data);
    if (!reader.is("is_here")) {
        return;
    }
    const CycleSummary summary = readSummary(reader);
    if (!summary.dryRun) {
        endCycle(summary);
    } else if (std::exchange(m_ownDryRun, OwnDryRun::None) != OwnDryRun::None) {
        readPlan(summary);
    }
}

void RemoteEngine::readPlan(const CycleSummary &summary)
{
    send([this, summary](ServerClient &client) {
        CycleSummary whole = summary;
        const auto lines = client.list({.path = u"/api/v1/plan"_s}, u"plan"_s, wholePlan);
        if (lines) {
            for (const QJsonObject &line : *lines) {
                whole.plan += readPlanLine(JsonReader(line));
            }
        } else if (!whole.error) {
            whole.error = lines.error();
        }
        QMetaObject::invokeMethod(
            this, [this, whole] { endCycle(whole); }, Qt::QueuedConnection);
    });
}

void RemoteEngine::endCycle(const CycleSummary &summary)
{
    m_progress.reset();
    Q_EMIT cycleFinished(summary);
}

//! Events were missed: the cycle that ran when they broke off may have ended since.
void RemoteEngine::lookForCycle()
{
    const bool wasDryRun = std::exchange(m_ownDryRun, OwnDryRun::None) != OwnDryRun::None;
    if (wasDryRun || (m_progress && m_progress->runId == 0)) {
        endCycle({.outcome = CycleOutcome::Failed,
                  .counts = {},
                  .error = brokenOff(m_server),
                  .unknownWords = {},
                  .dryRun = true,
                  .callsLeft = {},
                  .callForecast = {},
                  .plan = {}});
    }
    if (!m_progress) {
        return;
    }
    send([this, runId = m_progress->runId](ServerClient &client) {
        const auto status = client.call({.path = u"/api/v1/status"_s});
        const auto run = client.call({.path = u"/api/v1/cycles/%1"_s.arg(runId)});
        if (!status || !run) {
            QMetaObject::invokeMethod(
                this, [this] { QTimer::singleShot(lookPause, this, &RemoteEngine::lookForCycle); },
                Qt::QueuedConnection);
            return;
        }
        const LeaseView lease = readStatus(JsonReader(*status)).lease;
        if (lease.held && lease.runId == runId) {
            return; // it goes on
        }
        const CycleSummary summary = summaryOf(readRun(JsonReader(*run)), m_server);
        QMetaObject::invokeMethod(
            this,
            [this, summary] {
                if (m_progress && m_progress->runId == summary.runId) {
                    endCycle(summary);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace statusbridge

#include "moc_remoteengine.cpp"
