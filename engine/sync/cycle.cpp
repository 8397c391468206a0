// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/cycle.h"

#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/store/history/vanishedrows.h"
#include "engine/store/store.h"
#include "engine/sync/cycleresult.h"
#include "engine/sync/fetch.h"
#include "engine/sync/settlements.h"
#include "engine/zoho/reportclient.h"
#include "engine/zoho/requestqueue.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace statusbridge {

namespace {

//! One call's worth: whether a parked record was done otherwise is not urgent.
constexpr int parkedPerCycle = 100;
constexpr std::chrono::milliseconds timeToForget{50};

//! Calls of an instance that was cut off may be under way for so long after its lease has ended.
std::chrono::milliseconds callTimeout(const Settings &settings)
{
    return std::chrono::seconds(settings.network.timeoutSeconds);
}

} // namespace

Cycle::Cycle(const CycleParts &parts, const CycleRequest &request, CycleObserver &observer)
    : m_parts(parts)
    , m_request(request)
    , m_format(fieldFormatOf(parts.settings))
    , m_keeper(parts.store.lease, parts.clock, parts.settings.sync.leaseSeconds)
    , m_progress(
          parts.clock, m_summary.counts,
          [&queue = parts.queue]() -> ProgressMeter::Calls {
              return {.pace = queue.pace(), .wait = queue.wait(), .made = queue.callsMade()};
          },
          [this, &observer](const CycleProgress &progress) {
              m_keeper.setProgress(progress);
              observer.progressed(progress);
          })
    , m_marker(parts.store, m_keeper.fencingToken(), m_summary.counts, observer)
    , m_sender(parts.queue, parts.report, m_marker, m_summary.counts, m_failures, m_format, parts.clock, m_stop)
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
    if (m_request.dryRun) {
        return 0;
    }
    if (const auto taken = m_keeper.acquire(holder, callTimeout(m_parts.settings)); !taken) {
        return taken.error();
    }
    const auto closed = m_parts.store.runs.closeAbandoned(m_keeper.fencingToken());
    const auto began = closed.and_then([this](int) { return m_parts.store.lease.now(); });
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
    warnIfFailed(lcCycle, m_parts.queue.flushCalls(), u"The calls of this cycle could not be counted: "_s);
    moveToLeft(m_marker.unwritten(), m_summary.counts);
    m_summary.counts.calls = m_parts.queue.callsMade();
    m_summary.unknownWords = m_run.unknownWords;
    if (!worked) {
        m_summary.error = worked.error();
    }
    m_summary.outcome = outcomeOf(m_summary.error, m_summary.counts);
    m_summary.duration = m_parts.clock.uptime() - started;
    if (!m_request.dryRun) {
        finish();
    }
    m_progress.enter(CyclePhase::Done, 0);
    return m_summary;
}

Expected<void> Cycle::work()
{
    const auto failures = m_parts.store.failures.all();
    if (!failures) {
        return failures.error();
    }
    m_failures = *failures;
    if (const auto settled = settleEarlierIntents(); !settled) {
        return settled;
    }
    const auto anyOpen = isAnythingOpen();
    if (!anyOpen) {
        return anyOpen.error();
    }
    auto matched = *anyOpen ? fetch() : MatchedRecords();
    if (!matched) {
        return matched.error();
    }
    const auto asked =
        settleLateRows(matched->openQueueIds).and_then([&] { return askForLateRows(*matched); }).and_then([&] {
            return *anyOpen ? askForParked(*matched) : Expected<void>();
        });
    if (!asked || (!*anyOpen && matched->records.isEmpty())) {
        return asked;
    }
    return makePlan(*matched)
        .and_then([&] { return m_request.dryRun ? Expected<void>() : settleWithoutSending(); })
        .and_then([&] { return m_request.dryRun ? Expected<void>() : send(); });
}

Expected<void> Cycle::settleEarlierIntents()
{
    auto intents = m_request.dryRun ? QList<Intent>() : m_parts.store.intents.open();
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
    const QList<qint64> notDone = m_sender.settleEarlier(*found);
    return m_marker.flush().and_then([&] { return m_parts.store.intents.drop(m_keeper.fencingToken(), notDone); });
}

Expected<bool> Cycle::isAnythingOpen()
{
    const auto mayContinue = [this] {
        QCoreApplication::processEvents(); // renews the lease and checks for a request to cancel
        return !m_stop;
    };
    return (m_request.dryRun
                ? Expected<void>()
                : m_parts.store.rows.survey(m_keeper.fencingToken(), m_format.ranking.words(), mayContinue))
        .and_then([this] { return m_stop.check(); })
        .and_then([this] { return noteUnknownWords(); })
        .and_then([this] { return m_parts.store.rows.anyOpen(); });
}

Expected<void> Cycle::noteUnknownWords()
{
    return m_request.dryRun
               ? Expected<void>()
               : m_parts.store.rows.waitingWithoutKnownWord(m_format.ranking).and_then([this](const auto &words) {
                     return m_parts.store.rows.noteUnknownWords(words);
                 });
}

Expected<void> Cycle::waitForCallsOfOthers()
{
    const auto left = m_parts.store.lease.foreignCallsLeft(callTimeout(m_parts.settings));
    if (!left || left->count() == 0) {
        return left ? m_stop.check() : left.error();
    }
    m_progress.setWait({.reason = WaitReason::OtherCalls, .until = m_parts.clock.utcNow().addMSecs(left->count())});
    if (!m_stop) {
        QTimer::singleShot(*left, Qt::PreciseTimer, &m_wait, &QEventLoop::quit);
        m_wait.exec();
    }
    m_progress.setWait({});
    return m_stop.check();
}

Expected<MatchedRecords> Cycle::fetch()
{
    m_progress.enter(CyclePhase::Fetch, 0);
    const auto matched = fetchAndMatch(m_parts.report, m_parts.store.rows, m_format.ranking, [this](int fetched) {
        m_summary.counts.fetched = fetched;
        m_progress.advance(fetched);
        return m_stop.check();
    });
    if (!matched) {
        return m_stop ? *m_stop : matched.error();
    }
    m_run.unknownWords = matched->unknownWords;
    m_summary.counts.unknownWords = std::accumulate(matched->unknownWords.cbegin(), matched->unknownWords.cend(), 0);
    const auto noted = m_request.dryRun
                           ? Expected<void>()
                           : m_parts.store.state.setValue(pendingAtZohoState(targetOf(m_parts.settings.zoho)),
                                                          QString::number(matched->fetched));
    return noted.and_then([&] { return matched; });
}

Expected<void> Cycle::settleLateRows(const QSet<QString> &listed)
{
    const QStringList words = m_format.ranking.words(m_format.ranking.strength(deliveredWord()));
    const auto late = m_parts.store.rows.lateRows(words, mostLateRows);
    const auto all = late.and_then([&](const StatusRows &rows) { return m_parts.store.rows.rowsOf(queueIdsOf(rows)); });
    if (!all) {
        return all.error();
    }
    const QList<Settlement> settlements =
        lateSettlements(*late, *all, listed, m_format.ranking, m_run.id, m_parts.clock.utcNow());
    for (const Settlement &settlement : settlements) {
        ++m_summary.counts.matched;
        ++m_summary.counts.of(settlement.entry.outcome);
        if (!m_request.dryRun) {
            m_marker.add(settlement);
        }
    }
    return m_marker.flush();
}

Expected<void> Cycle::askForLateRows(MatchedRecords &matched)
{
    const Ranking &ranking = m_format.ranking;
    const auto late = m_parts.store.rows.lateQueueIds(ranking.words(), ranking.words(ranking.strength(deliveredWord())),
                                                      m_parts.settings.sync.maxRecords);
    if (!late) {
        return late.error();
    }
    const LateQuestions questions = questionsFor(*late, matched.openQueueIds);
    const auto found = m_parts.report.fetchByQueueIds(questions.ask);
    const auto added = found ? addRecords(*found, m_parts.store.rows, ranking, matched) : withoutAnswer(found.error());
    const bool isPassing = !found && found.error().kind == ErrorKind::Transient;
    if (!added || m_request.dryRun || isPassing) {
        return added;
    }
    // All of them: what is carried over now begins anew, and what can't be is not asked for in every cycle.
    return m_parts.store.rows.noteAsked(m_keeper.fencingToken(), questions.ask + questions.impossible);
}

Expected<void> Cycle::withoutAnswer(const Error &error) const
{
    const bool isOfQuestion =
        error.kind == ErrorKind::Transient || error.kind == ErrorKind::Account || error.kind == ErrorKind::Bug;
    if (m_stop || !isOfQuestion || m_parts.queue.isStopped()) {
        return m_stop ? *m_stop : error;
    }
    qCWarning(lcCycle).noquote() << "Zoho could not be asked for records that it doesn't list:" << describe(error);
    return {};
}

Expected<void> Cycle::askForParked(MatchedRecords &matched)
{
    const auto parked = m_request.dryRun ? QStringList() : m_parts.store.failures.parkedToAsk(parkedPerCycle);
    if (!parked || parked->isEmpty()) {
        return parked ? Expected<void>() : parked.error();
    }
    QStringList ids = *parked;
    ids.removeIf([&](const QString &id) { return matched.recordIds.contains(id); });
    const auto found = ids.isEmpty() ? QList<zoho::ReportRecord>() : m_parts.report.fetchByIds(ids);
    if (!found) {
        return withoutAnswer(found.error());
    }
    matched.unlisted = {ids.cbegin(), ids.cend()};
    return addRecords(*found, m_parts.store.rows, m_format.ranking, matched).and_then([&] {
        QStringList over = ids; // done or gone there, or nothing is left to do for it
        for (const zoho::ReportRecord &record : std::as_const(matched.records)) {
            over.removeAll(record.id);
        }
        return m_parts.store.failures.noteAsked(m_keeper.fencingToken(), *parked, over);
    });
}

Expected<void> Cycle::makePlan(const MatchedRecords &matched)
{
    m_progress.enter(CyclePhase::Match, 0);
    const auto openQueueIds = m_parts.store.rows.openQueueIds();
    if (!openQueueIds) {
        return openQueueIds.error();
    }
    m_summary.counts.noRecord = static_cast<int>(std::max<qint64>(0, *openQueueIds - matched.openQueueIds.size()));
    m_plan = statusbridge::makePlan({.records = matched.records,
                                     .rows = matched.rows,
                                     .failures = m_failures,
                                     .unlisted = matched.unlisted,
                                     .maxRecords = m_parts.settings.sync.maxRecords,
                                     .now = m_parts.clock.utcNow()},
                                    m_format);
    countPlan(m_plan, m_summary.counts);
    if (m_request.dryRun) {
        m_summary.plan = planLines(m_plan);
        const auto sends = std::ranges::count(m_summary.plan, RecordOutcome::Updated, &PlanLine::outcome);
        m_summary.callsNeeded = matched.pages + static_cast<int>(sends);
        m_summary.callsLeft =
            callsLeft(m_parts.queue.callState(), m_parts.settings.sync.dailyCalls, m_parts.clock.utcNow());
    }
    return m_stop.check();
}

Expected<void> Cycle::settleWithoutSending()
{
    for (const PlannedGroup &group : std::as_const(m_plan.groups)) {
        for (const Settlement &settlement : localSettlements(group, m_run.id, m_parts.clock.utcNow())) {
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
    m_progress.enter(CyclePhase::Send, static_cast<int>(intents->size()));
    m_sender.run(
        *intents, [this](int done) { m_progress.advance(done); },
        [this](int records) {
            m_progress.setWait(records > 0 ? CycleWait{.reason = WaitReason::ReadBack, .number = records}
                                           : CycleWait());
        });
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
        m_parts.store.intents.begin(m_keeper.fencingToken(), intentsOf(m_plan, m_run.id, m_parts.clock.utcNow()));
    if (!begun) {
        return begun.error();
    }
    if (begun->refused.isEmpty()) {
        return begun->stored;
    }
    QList<Intent> stored = begun->stored;
    for (const auto &[refused, error] : begun->refused) {
        ++m_summary.counts.failed;
        m_marker.add({.entry = entryFor(
                          refused, RecordOutcome::Failed,
                          u"It was not sent, because the database refuses to note it first: %1"_s.arg(describe(error)),
                          m_parts.clock.utcNow())});
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
    }
    noteEnd(m_run, m_summary, m_parts.clock.utcNow());
    CycleEnd end{.fencingToken = m_keeper.fencingToken(), .run = m_run, .endedAt = m_parts.clock.uptime()};
    end.callsLast = m_sender.hasLeftCalls() ? callTimeout(m_parts.settings) : std::chrono::milliseconds(0);
    if (const auto ended = writeRunEnd(end, m_parts.store, m_parts.clock)) {
        end.run.id = 0;
        removeOldRuns(*ended);
    }
    m_keeper.stop();
    m_parts.unwrittenEnd.writeOrKeep(end, m_parts.store); // a second try, if the first failed
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
}

} // namespace statusbridge
