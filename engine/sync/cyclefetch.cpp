// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the cycle that finds records: which rows are open, and what Zoho shows of them.
#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/store/collector/rowsearch.h"
#include "engine/store/collector/unknownwords.h"
#include "engine/store/store.h"
#include "engine/sync/cycle.h"
#include "engine/sync/fetcher.h"
#include "engine/sync/readback.h"
#include "engine/sync/settlements.h"
#include "engine/zoho/reportclient.h"
#include "engine/zoho/requestqueue.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace statusbridge {

namespace {

//! One call's worth: whether a parked record was done otherwise is not urgent.
constexpr int parkedPerCycle = 100;
//! Whose webhooks are read for why a message failed; what is beyond that goes without.
constexpr qsizetype mostExplained = 5000;
constexpr auto notAsked = "Zoho could not be asked for records that it doesn't list:";

} // namespace

Expected<void> Cycle::scanRows()
{
    const auto mayContinue = [this] {
        QCoreApplication::processEvents(); // renews the lease and checks for a request to cancel
        return !m_stop;
    };
    if (m_request.dryRun) {
        return m_parts.store.rows.lookIntoBodies(mayContinue).and_then([this] { return m_stop.check(); });
    }
    // A push is for what is new; what lay there before is left to the cycles of the grid.
    const UnrollLimits limits =
        m_request.trigger == RunTrigger::Push ? UnrollLimits{.firstTime = std::chrono::seconds(2)} : UnrollLimits();
    return m_parts.store.rows.unroll(m_keeper.fencingToken(), mayContinue, limits)
        .and_then([&] { return m_newRows.readNewest(); })
        .and_then(
            [&] { return m_parts.store.rows.scan(m_keeper.fencingToken(), m_format.ranking.words(), mayContinue); })
        .and_then([this](const QueueIdsByNeed &added) {
            m_scanned = added;
            return m_stop.check();
        })
        .and_then([&] {
            return UnknownWords(*m_parts.store.database, m_parts.store.rows.tables())
                .update(m_format.ranking, mayContinue);
        });
}

Expected<std::optional<QueueIdsByNeed>> Cycle::onlyNew()
{
    using OnlyNew = std::optional<QueueIdsByNeed>;
    return m_request.trigger != RunTrigger::Push || m_request.dryRun
               ? Expected<OnlyNew>(OnlyNew())
               : m_newRows.queueIds(m_scanned, m_request.changed).transform([](const QueueIdsByNeed &found) {
                     return OnlyNew(found);
                 });
}

Expected<MatchedRecords> Cycle::fetch()
{
    const auto news = m_batchSize.read().and_then([this] { return onlyNew(); });
    if (!news) {
        return news.error();
    }
    const auto share = m_budget.askingShare(m_batchSize.records());
    Fetcher fetcher({.settings = m_parts.settings,
                     .store = m_parts.store,
                     .report = m_parts.report,
                     .format = m_format,
                     .failures = m_failures,
                     .fencingToken = m_keeper.fencingToken(),
                     .dryRun = m_request.dryRun,
                     .share = share,
                     .now = m_clock.utcNow(),
                     .onlyNew = *news,
                     .newest = [this] { return m_newRows.queueIds(m_scanned, m_request.changed); },
                     .recordsRead =
                         [this](int fetched) {
                             m_summary.counts.fetched = fetched;
                             m_progress.advance(fetched);
                             QCoreApplication::processEvents(); // renews the lease where no call is waited for
                             return m_stop.check();
                         },
                     .withoutAnswer = [this](const Error &error) { return withoutAnswer(error, notAsked); }});
    return fetcher.due().and_then([&](const DueRecords &due) { return fetchDue(fetcher, due); });
}

Expected<MatchedRecords> Cycle::fetchDue(Fetcher &fetcher, const DueRecords &due)
{
    const auto way = fetcher.wayTo(due);
    if (way && *way != FetchWay::Nothing) {
        m_progress.enter(CyclePhase::Fetch, 0);
    }
    const auto matched = way.and_then([&](FetchWay cheaper) { return fetcher.fetch(due, cheaper); });
    const auto read = matched.and_then(
        [this](const MatchedRecords &) { return m_request.dryRun ? Expected<void>() : m_newRows.noteRead(); });
    return read.and_then([&] { return matched; }).transform([&](const MatchedRecords &found) {
        m_run.unknownWords = found.unknownWords;
        m_summary.counts.unknownWords = std::accumulate(found.unknownWords.cbegin(), found.unknownWords.cend(), 0);
        m_summary.counts.noRecord = static_cast<int>(found.orphans.noRecord);
        m_summary.counts.outside = static_cast<int>(found.orphans.outside);
        m_summary.counts.parked = due.heldBack;
        m_summary.counts.left += found.putBack + found.unasked;
        noteLeft(found.putBack, found.because);
        return found;
    });
}

Expected<void> Cycle::addFailureReasons(MatchedRecords &matched)
{
    QList<StatusRow *> failed;
    for (StatusRows &rows : matched.rows) {
        for (StatusRow &row : rows) {
            const auto status = m_format.ranking.read(row.statusWord);
            if (row.open && status && mayHaveFailed(status->word)) {
                failed.append(&row);
            }
        }
    }
    return RowSearch(*m_parts.store.database, m_parts.store.rows.tables()).addFailures(failed, mostExplained);
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
        lateSettlements(*late, *all, listed, m_format.ranking, m_run.id, m_clock.utcNow());
    for (const Settlement &settlement : settlements) {
        ++m_summary.counts.matched;
        ++m_summary.counts.of(settlement.entry.outcome);
        if (!m_request.dryRun) {
            m_marker.add(settlement);
        }
    }
    return m_marker.flush();
}

Expected<void> Cycle::withoutAnswer(const Error &error, const char *question) const
{
    if (m_stop || !isOfQuestion(error) || m_parts.queue.isStopped()) {
        return m_stop ? *m_stop : error;
    }
    qCWarning(lcCycle).noquote() << question << describe(error);
    return {};
}

Expected<void> Cycle::askForParked(MatchedRecords &matched)
{
    const bool isAsked = !m_request.dryRun && m_request.trigger != RunTrigger::Push;
    const auto parked = isAsked ? m_parts.store.failures.parkedToAsk(parkedPerCycle) : QStringList();
    if (!parked || parked->isEmpty()) {
        return parked ? Expected<void>() : parked.error();
    }
    QStringList ids = *parked;
    ids.removeIf([&](const QString &id) { return matched.recordIds.contains(id); });
    const auto found = ids.isEmpty() ? QList<zoho::ReportRecord>() : m_parts.report.fetchByIds(ids);
    if (!found) {
        return withoutAnswer(found.error(), notAsked);
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

} // namespace statusbridge
