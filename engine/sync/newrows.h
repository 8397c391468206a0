// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/newestrows.h"
#include "engine/store/collector/openqueueids.h"

namespace statusbridge {

struct Store;

//! \brief The rows that no cycle has read yet, across cycles: what one that begins for rows asks Zoho for.
//!
//! Each cycle keeps how far the keys of the tables were when it began to read, once it has read. A row whose key is
//! older, because its transaction ended late, is found by the scan, unless its queue id waits anyway: then it comes
//! with that one. So it is where keys don't count up. Cycle thread.
class NewRows
{
public:
    //! \p store must outlive it.
    NewRows(Store &store, qint64 target);

    //! \brief Looks how far the tables are; before the scan. Errors: Database, Schema.
    [[nodiscard]] Expected<void> readNewest();
    //! \brief Queue ids that are new, with those that the scan has \p added, and those of \p changed rows that it had
    //! no need to add, since they wait. Errors: Database, Schema.
    [[nodiscard]] Expected<QueueIdsByNeed> queueIds(const QueueIdsByNeed &added, const QStringList &changed);
    //! \brief Keeps that what was there at readNewest() is read. Errors: Database.
    [[nodiscard]] Expected<void> noteRead();

private:
    Store &m_store;
    QString m_state;
    SeenRows m_read; //!< by cycles before; not known: there was none
    SeenRows m_now;
};

} // namespace statusbridge
