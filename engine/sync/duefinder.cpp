// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/duefinder.h"

#include "engine/config/settings.h"
#include "engine/config/target.h"
#include "engine/status/choice.h"
#include "engine/store/store.h"
#include "engine/sync/fetch.h"
#include "engine/zoho/statuscriteria.h"

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

//! So long a report that was too long is believed to be that; records may be removed from it.
constexpr int daysInVain = 30;

} // namespace

DueFinder::DueFinder(const FetchParts &parts, const zoho::QueueIdChunks &chunks)
    : m_parts(parts), m_chunks(chunks), m_orphans(*parts.store.database)
{}

Expected<DueRecords> DueFinder::find()
{
    const auto found = m_parts.onlyNew ? findNew() : findInAll();
    if (!found || !m_chunks.canCompare()) {
        return found;
    }
    DueRecords some = *found;
    if (m_parts.share) {
        keepMostUrgent(some, *m_parts.share, m_chunks.size(), m_parts.format.ranking, m_parts.now);
    } else {
        const auto again = std::max<qsizetype>(m_parts.settings.sync.maxRecords, callsForUnlisted * m_chunks.size());
        keepBounded(some, most(), again, m_parts.format.ranking, m_parts.now);
    }
    // The report has all of them, where it is read anyway.
    return costsOf(some).transform([&](const FetchCosts &costs) {
        const bool isLess = some.rows.size() < found->rows.size();
        return isLess && chooseFetchWay(costs) == FetchWay::ByNeed ? some : *found;
    });
}

Expected<DueRecords> DueFinder::findInAll()
{
    DueRecords due;
    DueQueueIds portion;
    QSet<QString> newest;
    qsizetype waiting = 0;
    // What is held back alone must not keep the others from their turn.
    for (int count = 0; count < mostPortions || due.rows.isEmpty(); ++count) {
        const auto next = m_parts.store.rows.dueQueueIds(portionSize, portion);
        const auto added = next.and_then([&](DueQueueIds ids) {
            ids.waiting.removeIf([&](const QString &queueId) { return newest.contains(queueId); });
            waiting += ids.waiting.size();
            return addAmong(due, ids.waiting + ids.again, {ids.again.cbegin(), ids.again.cend()});
        });
        if (!added) {
            return added.error();
        }
        due.isScanned = count == 0 ? !next->mayHaveUnread : due.isScanned;
        const bool isLast = next->lastWaiting == portion.lastWaiting && next->lastAgain == portion.lastAgain;
        portion = *next;
        if (!portion.hasMore || isLast) {
            break;
        }
        if (count == 0) {
            const auto found = addNewest(due, portion.waiting);
            if (!found) {
                return found.error();
            }
            newest = *found;
            waiting += newest.size();
        }
        if (const auto goesOn = m_parts.recordsRead(0); !goesOn) {
            return goesOn.error();
        }
    }
    if (!portion.hasMore) {
        return due;
    }
    due.areAllKnown = false;
    return waitingBesides(waiting).transform([&](int others) {
        due.putBack += others;
        due.unseen = others;
        return due;
    });
}

Expected<void> DueFinder::addAmong(DueRecords &due, const QStringList &queueIds, const QSet<QString> &again)
{
    return among(queueIds, again).and_then([&](const DueRecords &more) {
        addDue(due, more);
        keepBounded(due, most(), most(), m_parts.format.ranking, m_parts.now);
        return Expected<void>();
    });
}

//! Those that the first portion did not have: in the order of the queue ids, their turn might never come.
Expected<QSet<QString>> DueFinder::addNewest(DueRecords &due, const QStringList &known)
{
    const auto newest = m_parts.newest();
    if (!newest) {
        return newest.error();
    }
    const QSet<QString> found = newest->waiting - QSet<QString>(known.cbegin(), known.cend());
    const QStringList queueIds(found.cbegin(), found.cend());
    for (qsizetype start = 0; start < queueIds.size(); start += portionSize) {
        const auto goesOn =
            addAmong(due, queueIds.mid(start, portionSize), {}).and_then([this] { return m_parts.recordsRead(0); });
        if (!goesOn) {
            return goesOn.error();
        }
    }
    return found;
}

qsizetype DueFinder::most() const
{
    return std::max(portionSize, m_parts.settings.sync.maxRecords);
}

//! How many wait besides the \p read ones that were looked at. Some of them may turn out to be parked, or to have
//! unknown words alone.
Expected<int> DueFinder::waitingBesides(qsizetype read)
{
    const auto open = m_parts.store.rows.openQueueIds();
    return open.and_then([&](qint64 all) {
        return m_orphans.counts().transform([&](const OrphanCounts &counts) {
            const qint64 others = all - counts.noRecord - counts.outside - read;
            return static_cast<int>(std::clamp<qint64>(others, 0, std::numeric_limits<int>::max()));
        });
    });
}

//! What can't stand in criteria comes with the report, which is not read for this.
Expected<DueRecords> DueFinder::findNew()
{
    QStringList queueIds((m_parts.onlyNew->waiting + m_parts.onlyNew->orphans).values());
    queueIds.removeIf([this](const QString &queueId) {
        return !m_chunks.canCompare() || !zoho::ReportClient::canBeAskedFor(queueId);
    });
    DueRecords due;
    for (qsizetype start = 0; start < queueIds.size(); start += portionSize) {
        if (const auto added = addAmong(due, queueIds.mid(start, portionSize), m_parts.onlyNew->orphans); !added) {
            return added.error();
        }
    }
    return due;
}

Expected<DueRecords> DueFinder::among(const QStringList &queueIds, const QSet<QString> &again)
{
    return dueRecords(m_parts.store, m_parts.format.ranking, m_parts.failures, queueIds, again);
}

Expected<FetchCosts> DueFinder::costsOf(const DueRecords &due)
{
    const auto counted = m_parts.store.state.value(pendingAtZohoState(targetOf(m_parts.settings.zoho)));
    const auto now = counted.and_then([&](const auto &) { return m_parts.store.lease.now(); });
    if (!now) {
        return now.error();
    }
    const bool areAllAskable = std::all_of(due.rows.keyBegin(), due.rows.keyEnd(), zoho::ReportClient::canBeAskedFor);
    FetchCosts costs{.due = due.rows.size(),
                     .again = due.again.size(),
                     .alone = std::ranges::count_if(due.rows, [this](const auto &rows) { return mayHide(rows); }),
                     .unseen = due.unseen,
                     .together = m_chunks.size(),
                     .canCompare = areAllAskable && m_chunks.canCompare(),
                     .isScanned = due.isScanned,
                     .share = m_parts.share ? std::optional(m_parts.share->calls) : std::nullopt};
    if (*counted) {
        costs.atZoho = (*counted)->value.toInt();
        costs.age = std::chrono::seconds((*counted)->updatedAt.secsTo(*now));
    }
    return m_parts.store.state.value(pagesInVainState(targetOf(m_parts.settings.zoho)))
        .transform([&](const std::optional<StateValue> &inVain) {
            // One that lies ahead was noted by a clock that was.
            const bool isPast = inVain && inVain->updatedAt <= *now;
            if (isPast && (!*counted || (*counted)->updatedAt <= inVain->updatedAt)) {
                costs.atZoho.reset(); // it has grown
                costs.pagesInVain = inVain->updatedAt.daysTo(*now) < daysInVain ? inVain->value.toInt() : 0;
            }
            return costs;
        });
}

bool DueFinder::mayHide(const StatusRows &rows) const
{
    const auto chosen = strongestRow(rows, m_parts.format.ranking, m_parts.now);
    return chosen && mayHideWeaker(m_parts.settings.zoho.criteria, m_parts.settings.fields.status,
                                   chosen->status.strength, m_parts.format);
}

} // namespace statusbridge
