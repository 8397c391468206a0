// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/cycle.h"

#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/store/arrivals/arrivalpurge.h"
#include "engine/store/collector/statuspurge.h"
#include "engine/store/delivery/deliverycounter.h"
#include "engine/store/history/markretry.h"
#include "engine/store/history/vanishedrows.h"
#include "engine/store/store.h"
#include "engine/sync/cycleresult.h"
#include "engine/sync/fetch.h"
#include "engine/sync/settlements.h"
#include "engine/zoho/batchclient.h"
#include "engine/zoho/reportclient.h"
#include "engine/zoho/requestqueue.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds timeToForget{50};
constexpr std::chrono::milliseconds timeToRemove{2000}; //!< enough for some hundred thousand statuses a day

//! Calls of an instance that was cut off may be under way for so long after its lease has ended.
std::chrono::milliseconds callTimeout(const Settings &settings)
{
    return std::chrono::seconds(settings.network.timeoutSeconds);
}

//! Of what a cycle does in the end for the database alone, whatever Zoho has said.
bool isInTheWay(const std::optional<Error> &error)
{
    return error && (error->kind == ErrorKind::Cancelled || error->kind == ErrorKind::LeaseLost ||
                     error->kind == ErrorKind::Database || error->kind == ErrorKind::Schema);
}

} // namespace

Cycle::Cycle(const CycleParts &parts, const CycleRequest &request, CycleObserver &observer)
    : m_parts(parts)
    , m_request(request)
    , m_clock(parts.clock)
    , m_format(fieldFormatOf(parts.settings))
    , m_keeper(parts.store.lease, parts.clock, parts.settings.sync.leaseSeconds)
    , m_progress(
          parts.clock, m_summary.counts,
          [this, &queue = parts.queue]() -> ProgressMeter::Calls {
              const int size = m_sender.batching().size();
              return {.pace = queue.pace(size > 0 ? CallQuota::CustomApi : CallQuota::DeveloperApi),
                      .wait = queue.wait(),
                      .made = queue.callsMade(),
                      .batchSize = size};
          },
          [this, &observer](const CycleProgress &progress) {
              m_keeper.setProgress(progress);
              observer.progressed(progress);
          })
    , m_budget(parts.settings, parts.clock, parts.store, parts.queue)
    , m_batchSize(parts.settings.zoho, parts.store)
    , m_newRows(parts.store, targetOf(parts.settings.zoho).key)
    , m_marker(parts.store, m_keeper.fencingToken(), m_summary.counts, observer)
    , m_sender(parts.queue, parts.report, m_marker, m_summary.counts, m_failures, m_format, m_clock, m_stop)
{
    m_summary.dryRun = request.dryRun;
    QObject::connect(&m_keeper, &LeaseKeeper::lost, &m_keeper, [this](const Error &error) { stopSending(error); });
    QObject::connect(&m_keeper, &LeaseKeeper::cancelRequested, &m_keeper,
                     [this](const QString &by) { stopSending(cancelledBy(by)); });
    QObject::connect(&m_marker, &Marker::failed, &m_keeper, [this](const Error &error) { stopSending(error); });
    QObject::connect(&m_parts.queue, &zoho::RequestQueue::secondPassed, &m_keeper, [this] { m_progress.refresh(); });
}

Expected<qint64> Cycle::begin(const QString &holder)
{
    m_run.trigger = m_request.trigger;
    m_run.holder = holder;
    m_run.by = m_request.by;
    if (m_request.dryRun) {
        return readTime().transform([](const QDateTime &) { return qint64(0); });
    }
    if (const auto taken = m_keeper.acquire(holder, callTimeout(m_parts.settings)); !taken) {
        return taken.error();
    }
    const auto closed = m_parts.store.runs.closeAbandoned(m_keeper.fencingToken());
    const auto began = closed.and_then([this](int) { return readTime(); });
    const auto id = began.and_then([this](const QDateTime &now) {
        m_run.startedAt = now;
        return m_parts.store.runs.begin(m_keeper.fencingToken(), m_run, m_request.due);
    });
    if (!id) {
        m_keeper.stop();
        m_parts.unwrittenEnd.writeOrKeep(
            {.fencingToken = m_keeper.fencingToken(), .run = {}, .endedAt = m_parts.clock.uptime()}, m_parts.store);
        return id.error();
    }
    m_run.id = *id;
    m_summary.runId = *id;
    m_keeper.setRun(*id);
    m_progress.setRun(*id);
    m_parts.queue.setSendGuard([this] { return m_keeper.check(); }, [this] { return m_keeper.isGood(); });
    return *id;
}

CycleSummary Cycle::run(const std::stop_token &stop)
{
    const auto started = m_parts.clock.uptime();
    const std::stop_callback onStop(stop, [this] {
        QMetaObject::invokeMethod(
            &m_keeper, [this] { stopSending(cancelledBy({})); }, Qt::QueuedConnection);
    });
    m_progress.enter(CyclePhase::Token, 0);
    auto worked = work();
    if (!worked && worked.error().kind == ErrorKind::QuotaExhausted && m_parts.queue.isAllowanceUsedUp()) {
        worked = endOfShare();
    }
    warnIfFailed(lcCycle, m_parts.queue.flushCalls(), u"The calls of this cycle could not be counted: "_s);
    moveToLeft(m_marker.unwritten(), m_summary.counts);
    m_summary.counts.calls = m_parts.queue.callsMade();
    m_summary.unknownWords = m_run.unknownWords;
    if (!worked) {
        m_summary.error = worked.error();
    }
    m_summary.outcome = outcomeOf(m_summary.error, m_summary.counts);
    if (m_summary.error) {
        m_summary.leftBecause.reset();
    }
    m_summary.duration = m_parts.clock.uptime() - started;
    if (!m_request.dryRun) {
        finish();
    }
    m_progress.enter(CyclePhase::Done, 0);
    return m_summary;
}

Expected<QDateTime> Cycle::readTime()
{
    return m_parts.store.lease.now().transform([this](const QDateTime &now) {
        m_clock.set(now);
        return now;
    });
}

Expected<void> Cycle::work()
{
    const auto failures = m_parts.store.failures.all();
    if (!failures) {
        return failures.error();
    }
    m_failures = *failures;
    if (const auto begun = m_budget.begin(m_request); !begun) {
        return begun;
    }
    if (const auto settled = settleEarlierIntents(); !settled) {
        return settled;
    }
    const auto scanned = scanRows();
    if (!scanned) {
        return scanned;
    }
    if (m_budget.isNothingLeft()) {
        return leaveAll();
    }
    auto matched = fetch();
    if (!matched) {
        return m_stop ? *m_stop : matched.error();
    }
    const auto asked = settleLateRows(matched->openQueueIds).and_then([&] { return askForParked(*matched); });
    if (!asked || (matched->records.isEmpty() && !m_request.dryRun)) {
        return asked;
    }
    return addFailureReasons(*matched)
        .and_then([&] { return makePlan(*matched); })
        .and_then([&] { return m_request.dryRun ? Expected<void>() : settleWithoutSending(); })
        .and_then([&] { return m_request.dryRun ? Expected<void>() : send(); });
}

Expected<void> Cycle::leaveAll()
{
    const auto open = m_parts.store.rows.openQueueIds();
    const auto before = open.and_then([this](qint64) { return m_parts.store.runs.lastRun(); });
    if (!before) {
        return before.error();
    }
    const int withoutRecord = *before ? (*before)->counts.noRecord : 0;
    m_summary.counts.noRecord = withoutRecord; // as far as is known
    m_summary.counts.left = std::max(0, static_cast<int>(*open) - withoutRecord);
    noteLeft(m_summary.counts.left, LeftBecause::Share);
    return {};
}

Expected<void> Cycle::endOfShare()
{
    if (m_summary.counts.left == 0) { // it was still reading
        return leaveAll();
    }
    noteLeft(m_summary.counts.left, LeftBecause::Share);
    return {};
}

void Cycle::noteLeft(int records, LeftBecause because)
{
    m_summary.counts.leftByPlan = records;
    if (records > 0) {
        m_summary.leftBecause = because;
    }
}

Expected<void> Cycle::settleEarlierIntents()
{
    const bool mayNotAsk = m_request.dryRun || m_budget.isNothingLeft();
    auto intents = mayNotAsk ? QList<Intent>() : m_parts.store.intents.open();
    if (!intents || intents->isEmpty()) {
        return intents ? Expected<void>() : intents.error();
    }
    for (Intent &intent : *intents) {
        intent.runId = m_run.id; // which is the one that settles it
    }
    m_progress.enter(CyclePhase::ReadBack, static_cast<int>(intents->size()));
    if (const auto waited = waitForCallsOfOthers(); !waited) {
        return waited;
    }
    m_progress.setWait({.reason = WaitReason::ReadBack, .number = static_cast<int>(intents->size())});
    const auto found = readBack(m_parts.report, *intents, m_format);
    if (!found) {
        return m_stop ? *m_stop : found.error();
    }
    if (found->whyUnread) {
        if (const auto goesOn = withoutAnswer(*found->whyUnread, "Unknown outcomes could not be read back:"); !goesOn) {
            return goesOn;
        }
    }
    const QList<qint64> notDone = m_sender.settleEarlier(*found);
    return m_marker.flush()
        .and_then([&] { return m_parts.store.intents.drop(m_keeper.fencingToken(), notDone); })
        .and_then([&] { return m_parts.store.intents.open(); })
        .and_then([&](const QList<Intent> &open) {
            for (const Intent &intent : open) {
                m_unsettledQueueIds.insert(intent.queueId);
            }
            return Expected<void>();
        });
}

Expected<void> Cycle::waitForCallsOfOthers()
{
    const auto left = m_parts.store.lease.foreignCallsLeft(callTimeout(m_parts.settings));
    if (!left || left->count() == 0) {
        return left ? m_stop.check() : left.error();
    }
    m_progress.setWait({.reason = WaitReason::OtherCalls, .until = m_clock.utcNow().addMSecs(left->count())});
    if (!m_stop) {
        QTimer::singleShot(*left, Qt::PreciseTimer, &m_wait, &QEventLoop::quit);
        m_wait.exec();
    }
    m_progress.setWait({});
    return m_stop.check();
}

Expected<void> Cycle::makePlan(const MatchedRecords &matched)
{
    m_progress.enter(CyclePhase::Match, 0);
    if (m_parts.batches && !m_parts.settings.zoho.usesBatches()) {
        qCInfo(lcCycle, "Batch mode is off while zoho.environment is set, since a Custom API may be production's.");
    }
    QList<zoho::ReportRecord> records = matched.records;
    records.removeIf([this](const zoho::ReportRecord &record) { return m_unsettledQueueIds.contains(record.queueId); });
    m_plan = statusbridge::makePlan({.records = records,
                                     .rows = matched.rows,
                                     .failures = m_failures,
                                     .unlisted = matched.unlisted,
                                     .outside = matched.outside,
                                     .maxRecords = m_parts.settings.sync.maxRecords,
                                     .share = m_budget.updatesLeft(m_batchSize.records()),
                                     .settle = std::chrono::minutes(m_parts.settings.sync.settleMinutes),
                                     .now = m_clock.utcNow()},
                                    m_format);
    countPlan(m_plan, m_summary.counts);
    noteLeft(m_summary.counts.leftByPlan + m_plan.left,
             m_plan.leftBecause.value_or(m_summary.leftBecause.value_or(LeftBecause::Share)));
    return m_stop.check().and_then([this] { return m_request.dryRun ? noteCalls() : Expected<void>(); });
}

Expected<void> Cycle::noteCalls()
{
    const auto waiting = m_parts.store.rows.openQueueIds();
    if (!waiting) {
        return waiting.error();
    }
    m_summary.plan = planLines(m_plan);
    const auto sends = std::ranges::count(m_summary.plan, RecordOutcome::Updated, &PlanLine::outcome);
    const SendCost cost = costOfSending(static_cast<int>(sends), m_batchSize.records());
    m_summary.callsNeeded = m_parts.queue.callsMade() + cost.developerApi + cost.customApi;
    m_summary.callsLeft = m_budget.callsLeft();
    const auto forecast = forecastCalls(m_parts.settings, m_parts.store, CallQuota::DeveloperApi,
                                        m_parts.queue.callState(), *waiting, m_parts.clock.utcNow());
    if (!forecast) {
        return forecast.error();
    }
    m_summary.callForecast = *forecast;
    return {};
}

Expected<void> Cycle::settleWithoutSending()
{
    for (const PlannedGroup &group : std::as_const(m_plan.groups)) {
        for (const Settlement &settlement : localSettlements(group, m_run.id, m_clock.utcNow())) {
            m_marker.add(settlement);
        }
    }
    return m_marker.flush();
}

Expected<void> Cycle::send()
{
    const auto intents = noteIntents();
    if (!intents || intents->isEmpty()) {
        return intents.and_then([this](const auto &) { return m_marker.flush(); });
    }
    if (m_batchSize.records() > 0) {
        m_sender.useBatches(*m_parts.batches, m_batchSize.records());
        m_budget.keepToShare();
    }
    m_progress.enter(CyclePhase::Send, static_cast<int>(intents->size()));
    m_sender.run(
        *intents, [this](int done) { m_progress.advance(done); },
        [this](int records) {
            m_progress.setWait(records > 0 ? CycleWait{.reason = WaitReason::ReadBack, .number = records}
                                           : CycleWait());
        });
    m_batchSize.remember(m_sender.batching());
    const QStringList innocent = m_sender.innocent();
    const auto flushed = m_marker.flush().and_then([&] {
        return innocent.isEmpty() ? Expected<void>()
                                  : m_parts.store.failures.uncount(m_keeper.fencingToken(), innocent);
    });
    return m_stop.check().and_then([&] { return flushed; });
}

Expected<QList<Intent>> Cycle::noteIntents()
{
    const auto begun =
        m_parts.store.intents.begin(m_keeper.fencingToken(), intentsOf(m_plan, m_run.id, m_clock.utcNow()));
    if (!begun) {
        return begun.error();
    }
    if (begun->refused.isEmpty()) {
        return begun->stored;
    }
    QList<Intent> stored = begun->stored;
    for (const auto &[refused, error] : begun->refused) {
        ++m_summary.counts.failed;
        m_marker.add({.entry = entryFor(refused, RecordOutcome::Failed,
                                        Sentence(SentenceId::IntentRefused, {withDetail(error)}), m_clock.utcNow())});
        for (Intent &intent : stored) {
            intent.marksRows = intent.marksRows && intent.queueId != refused.queueId;
        }
    }
    return m_parts.store.intents.keepRowsOpen(m_keeper.fencingToken(), stored).transform([&] { return stored; });
}

void Cycle::stopSending(const Error &error)
{
    if (m_stop.set(error)) {
        m_wait.quit();
        m_sender.stop();
    }
}

void Cycle::finish()
{
    // Before the run's end is noted: who is cut off in between is taken for one whose cycle is over.
    if (!m_summary.error) {
        VanishedRows vanished(*m_parts.store.database, m_parts.store.rows.tables());
        warnIfFailed(lcCycle, vanished.forget(m_keeper.fencingToken(), timeToForget),
                     u"What is remembered of deleted rows could not be removed: "_s);
        warnIfFailed(lcCycle, removeOldStatuses(), u"Old statuses could not be removed: "_s);
        warnIfFailed(lcCycle, removeOldArrivals(), u"Old statuses could not be removed: "_s);
    }
    if (!isInTheWay(m_summary.error)) {
        warnIfFailed(lcCycle, countMessages(), u"What became of the messages could not be counted: "_s);
        warnIfFailed(lcCycle, retryMarks(), u"Marks that had failed could not be tried again: "_s);
    }
    noteEnd(m_run, m_summary, m_clock.utcNow());
    CycleEnd end{.fencingToken = m_keeper.fencingToken(), .run = m_run, .endedAt = m_parts.clock.uptime()};
    if (leavesNoRun(m_run) && m_parts.store.runs.discard(end.fencingToken, m_run.id)) {
        end.run.id = 0;
        m_keeper.stop();
        m_parts.unwrittenEnd.writeOrKeep(end, m_parts.store);
        return;
    }
    end.callsLast = m_sender.hasLeftCalls() ? callTimeout(m_parts.settings) : std::chrono::milliseconds(0);
    if (const auto ended = writeRunEnd(end, m_parts.store, m_parts.clock)) {
        end.run.id = 0;
        removeOldRuns(*ended);
    }
    m_keeper.stop();
    m_parts.unwrittenEnd.writeOrKeep(end, m_parts.store); // a second try, if the first failed
}

Expected<void> Cycle::removeOldStatuses()
{
    return m_parts.store.lease.now().and_then([this](const QDateTime &now) {
        const bool isPush = m_request.trigger == RunTrigger::Push; // which is for what is new
        const auto deadline = std::chrono::steady_clock::now() + (isPush ? timeToForget : timeToRemove);
        return purgeStatuses(
            *m_parts.store.database, m_parts.store.rows.tables(), m_keeper.fencingToken(),
            now.addDays(-m_parts.settings.sync.statusesDays), [&] {
                QCoreApplication::processEvents(); // renews the lease and checks for a request to cancel
                return !m_stop && std::chrono::steady_clock::now() < deadline;
            });
    });
}

//! A receiver that runs does it by itself.
Expected<void> Cycle::removeOldArrivals()
{
    if (m_parts.settings.webhook.enabled || m_request.trigger == RunTrigger::Push) {
        return {};
    }
    const auto deadline = std::chrono::steady_clock::now() + timeToRemove;
    const auto hasMore = m_parts.store.lease.now().and_then([&](const QDateTime &now) {
        Expected<bool> more = true;
        while (more && *more && mayTidy() && std::chrono::steady_clock::now() < deadline) {
            more = purgeArrivals(*m_parts.store.database, m_parts.settings, now);
        }
        return more;
    });
    return hasMore ? Expected<void>() : hasMore.error();
}

Expected<void> Cycle::retryMarks()
{
    const bool isPush = m_request.trigger == RunTrigger::Push; // which is for what is new
    return isPush ? Expected<void>()
                  : statusbridge::retryMarks(*m_parts.store.database, m_parts.store.rows.tables(),
                                             m_keeper.fencingToken(), [this] { return mayTidy(); });
}

Expected<void> Cycle::countMessages()
{
    CountingLimits limits;
    if (m_request.trigger == RunTrigger::Push) { // it is for what is new
        limits.newTime = std::chrono::seconds(2);
        limits.checkTime = std::chrono::milliseconds(0);
    }
    QSet<QString> touched = m_scanned.waiting;
    touched.unite(m_scanned.late).unite(m_scanned.orphans);
    return DeliveryCounter(*m_parts.store.database, m_parts.store.rows.tables(), m_keeper.fencingToken(),
                           m_format.ranking, limits)
        .update(touched.values(), [this] { return mayTidy(); });
}

bool Cycle::mayTidy()
{
    QCoreApplication::processEvents(); // renews the lease and checks for a request to cancel
    return !m_stop || !isInTheWay(*m_stop);
}

void Cycle::removeOldRuns(const QDateTime &now)
{
    if (m_summary.outcome == CycleOutcome::Cancelled) {
        return; // it is to end at once
    }
    const QDateTime oldest = now.addDays(-m_parts.settings.sync.historyDays);
    if (const auto purged = m_parts.store.runs.purge(oldest); !purged) {
        qCWarning(lcCycle).noquote() << "Old runs could not be removed:" << describe(purged.error());
    }
    if (const auto purged = m_parts.store.audit.purge(now.addDays(-m_parts.settings.audit.days)); !purged) {
        qCWarning(lcCycle).noquote() << "Old rows of the audit could not be removed:" << describe(purged.error());
    }
}

} // namespace statusbridge
