// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/orphantable.h"
#include "engine/sync/fetchparts.h"
#include "engine/sync/fetchway.h"
#include "engine/zoho/queueidchunks.h"

namespace statusbridge {

//! \brief Finds what a cycle asks Zoho for: of a short queue all of it, of a long one what matters most and what is
//! new, and no more of it than the calls of the day can carry.
//!
//! Asks the database alone. Lives on the cycle thread; each function may return Database or Schema.
class DueFinder
{
public:
    //! Queue ids that are looked at together, so that memory does not grow with what waits.
    static constexpr int portionSize = 5000;
    //! Portions of which a cycle takes what matters most; and which it puts off after it has read the report, which
    //! lists none of them.
    static constexpr int mostPortions = 20;
    //! Calls for what a report doesn't list, beyond which it is left to later cycles: it may be a history of years.
    static constexpr qsizetype callsForUnlisted = 5;

    //! \param chunks how many queue ids go into a call, as soon as that has been read; it and \p parts outlive this
    DueFinder(const FetchParts &parts, const zoho::QueueIdChunks &chunks);

    //! \brief What is due in this cycle.
    [[nodiscard]] Expected<DueRecords> find();
    //! \brief Those of \p queueIds that have open rows with a known word and are not held back because they are parked.
    //! \param again those of them that had no record the last time
    [[nodiscard]] Expected<DueRecords> among(const QStringList &queueIds, const QSet<QString> &again);
    //! \brief What decides in which way Zoho is asked for \p due.
    [[nodiscard]] Expected<FetchCosts> costsOf(const DueRecords &due);
    //! \brief How many queue ids a cycle holds at once.
    [[nodiscard]] qsizetype most() const;
    //! \brief Whether others of their records than those that match the criteria are to be looked for.
    [[nodiscard]] bool mayHide(const StatusRows &rows) const;

private:
    [[nodiscard]] Expected<DueRecords> findInAll();
    [[nodiscard]] Expected<DueRecords> findNew();
    [[nodiscard]] Expected<void> addAmong(DueRecords &due, const QStringList &queueIds, const QSet<QString> &again);
    //! Returns which these are.
    [[nodiscard]] Expected<QSet<QString>> addNewest(DueRecords &due, const QStringList &known);
    [[nodiscard]] Expected<int> waitingBesides(qsizetype read);

    const FetchParts &m_parts;
    const zoho::QueueIdChunks &m_chunks;
    OrphanTable m_orphans;
};

} // namespace statusbridge
