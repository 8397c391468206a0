// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/recordselection.h"

#include "engine/session/enginesession.h"
#include "ui/runs/recordsmodel.h"

#include <QSet>

namespace statusbridge {

namespace {

constexpr int selectionPage = 1000;

//! Hands the entries of one range to \p take.
Expected<void> read(EngineSession &session, qint64 runId, const JournalFilter &filter, JournalRange range,
                    const std::function<void(const JournalEntry &)> &take)
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
                take(entry);
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
        const auto done = read(session, runId, filter, range, [&](const JournalEntry &entry) {
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
    int looked = 0;
    for (const QItemSelectionRange &rows : selection) {
        for (int row = rows.top(); row <= rows.bottom(); ++row) {
            const JournalEntry *entry = model.rowAt(row);
            if (!entry || isRetryable(entry->outcome) || ++looked > enough) {
                return true;
            }
        }
    }
    return false;
}

} // namespace statusbridge
