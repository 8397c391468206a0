// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/arrivals/arrivedrow.h"
#include "engine/store/collector/queueidlookup.h"

namespace statusbridge {

class Database;

//! \brief How statusbridge_statuses tells the receiver's statuses from those of payload tables, which have the numbers
//! of their RowSource.
inline constexpr int receiverSource = 2;
//! \brief The condition that they fit, in a way that an index serves: they are of no row's key.
[[nodiscard]] QString receivedRows();

//! \brief The receiver's statuses in a table of our own, where the collector's takes no rows, and those without a queue
//! id. Belongs to the thread of its database. Errors: Database, Schema.
class OwnStatuses
{
public:
    explicit OwnStatuses(Database &database) : m_database(database) {}

    //! \brief Inside of a transaction.
    [[nodiscard]] Expected<void> insert(const QList<ArrivedRow> &rows);

    //! \brief Gives the next of those without a queue id one, if \p lookup knows it by now, a few hundred a call, and
    //! begins again after the last of them. Returns how many got one.
    [[nodiscard]] Expected<int> match(QueueIdLookup &lookup);

private:
    Database &m_database;
    qint64 m_matchedTo = 0; //!< the id that the last call of match() ended at
};

} // namespace statusbridge
