// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/retrier.h"

#include "engine/session/enginesession.h"
#include "ui/backend/enginegateway.h"
#include "ui/host/consolehost.h"
#include "ui/runs/recordsmodel.h"
#include "ui/widgets/buttons.h"

#include <QMessageBox>
#include <QSet>

namespace statusbridge {

namespace {

constexpr int selectionPage = 1000;

//! Calls \p use with each entry of one range.
Expected<void> readRange(EngineSession &session, qint64 runId, const JournalFilter &filter, JournalRange range,
                         const std::function<void(const JournalEntry &)> &use)
{
    while (range.count > 0) {
        const auto page =
            session.journal(runId, filter, range.after, std::min(selectionPage, range.skip + range.count));
        if (!page) {
            return page.error();
        }
        if (page->isEmpty()) {
            return {};
        }
        for (const JournalEntry &entry : *page) {
            if (range.skip > 0) {
                --range.skip;
            } else if (range.count > 0) {
                --range.count;
                use(entry);
            }
        }
        range.after = page->last().id;
    }
    return {};
}

} // namespace

QList<JournalRange> rangesOf(const QItemSelection &selection, const RecordsModel &model)
{
    QList<JournalRange> ranges;
    for (const QItemSelectionRange &rows : selection) {
        const auto &store = model.store();
        const int page = store.pageOf(rows.top());
        ranges += JournalRange{
            .after = store.startOf(page), .skip = rows.top() - store.firstRowOf(page), .count = rows.height()};
    }
    return ranges;
}

Expected<QStringList> retryableRecords(EngineSession &session, qint64 runId, const JournalFilter &filter,
                                       const QList<JournalRange> &ranges)
{
    QStringList ids;
    QSet<QString> known;
    for (const JournalRange &range : ranges) {
        const auto done = readRange(session, runId, filter, range, [&](const JournalEntry &entry) {
            if (isRetryable(entry.outcome) && !known.contains(entry.recordId)) {
                known.insert(entry.recordId);
                ids += entry.recordId;
            }
        });
        if (!done) {
            return done.error();
        }
    }
    return ids;
}

bool isRetryable(RecordOutcome outcome)
{
    return outcome == RecordOutcome::Failed || outcome == RecordOutcome::Parked;
}

bool mayHoldRetryable(const QItemSelection &selection, const RecordsModel &model)
{
    constexpr int enough = 500;
    int checked = 0;
    for (const QItemSelectionRange &rows : selection) {
        for (int row = rows.top(); row <= rows.bottom(); ++row) {
            const JournalEntry *entry = model.rowAt(row);
            if (!entry || isRetryable(entry->outcome) || ++checked > enough) {
                return true;
            }
        }
    }
    return false;
}

Retrier::Retrier(const ConsoleContext &context, QWidget *window) : QObject(window), m_context(context), m_window(window)
{
    connect(&context.host, &ConsoleHost::engineReplaced, this, &Retrier::connectEngine);
    connectEngine();
}

void Retrier::connectEngine()
{
    const Engine &engine = m_context.host.engine();
    connect(&engine, &Engine::cycleBegun, this, &Retrier::cycleBegun);
    connect(&engine, &Engine::cycleWished, this, &Retrier::cycleWished);
    connect(&engine, &Engine::cycleRefused, this, &Retrier::cycleRefused);
}

void Retrier::retryAll(qint64 runId)
{
    m_context.gateway.ask<int>(
        this, [runId](EngineSession &session) { return session.releasable({.runId = runId}); },
        [this, runId](const Expected<int> &count) {
            if (!count) {
                Q_EMIT failed(count.error());
                return;
            }
            askAndRelease(*count, [runId](EngineSession &session) { return session.release({.runId = runId}); });
        });
}

void Retrier::retry(qint64 runId, const QStringList &recordIds)
{
    askAndRelease(static_cast<int>(recordIds.size()), [runId, recordIds](EngineSession &session) {
        return session.release({.runId = runId, .recordIds = recordIds});
    });
}

void Retrier::askAndRelease(int count, const std::function<Expected<int>(EngineSession &)> &release)
{
    if (count == 0) {
        Q_EMIT done(tr("There is nothing to retry: what failed in this cycle has been done or released since."));
        return;
    }
    const QString calls = tr("%n call(s) at most", nullptr, count);
    confirm(m_window, tr("%n record(s) will be tried again now, %1.", nullptr, count).arg(calls),
            tr("A cycle starts for them. It carries over whatever else is waiting as well."), tr("&Try again"),
            [this, release] {
                m_context.gateway.ask<int>(this, release,
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
        Q_EMIT done(tr("There is nothing to retry: what failed in this cycle has been done or released since."));
        return;
    }
    m_released = *released;
    m_context.host.engine().requestCycle({.trigger = RunTrigger::Retry, .by = m_context.host.person()});
}

void Retrier::cycleBegun()
{
    if (const int released = std::exchange(m_released, 0)) {
        Q_EMIT done(tr("A cycle tries %n record(s) again.", nullptr, released));
    }
}

void Retrier::cycleWished()
{
    if (const int released = std::exchange(m_released, 0)) {
        Q_EMIT done(
            tr("A cycle is running already; %n record(s) will be tried again by the next one.", nullptr, released));
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
