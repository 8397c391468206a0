// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/journalselection.h"

#include "ui/runs/recordsmodel.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace statusbridge {

namespace {

constexpr int selectionPage = 1000;

bool isRetryable(RecordOutcome outcome)
{
    return outcome == RecordOutcome::Failed || outcome == RecordOutcome::Parked;
}

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

} // namespace statusbridge
