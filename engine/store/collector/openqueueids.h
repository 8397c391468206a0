// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"
#include "engine/store/state/lease.h"

#include <QSet>

#include <functional>

class QSqlQuery;

namespace statusbridge {

class RowSql;

//! \brief Queue ids by what is to be done for their open rows.
struct QueueIdsByNeed
{
    QSet<QString> waiting; //!< they were not carried over as delivered: Zoho's record is waited for
    QSet<QString> late;    //!< they were, and have other open rows with a known word
    QSet<QString> orphans; //!< Zoho had no record of them (orphantable.h); found by a scan: they have another row now

    [[nodiscard]] bool isEmpty() const { return waiting.isEmpty() && late.isEmpty() && orphans.isEmpty(); }
    void unite(const QueueIdsByNeed &others)
    {
        waiting.unite(others.waiting);
        late.unite(others.late);
        orphans.unite(others.orphans);
    }
};

//! \brief SQL: two columns of an open row, its queue id and which of the sets above that belongs to.
[[nodiscard]] QString needColumns(const Database &database, const RowSql &sql);
//! \brief Adds what these columns of \p row tell to \p found.
void addNeed(QueueIdsByNeed &found, const QSqlQuery &row);

//! \brief Which queue ids have open rows, kept with their number, so that no cycle has to look for them in the tables.
//!
//! What is kept is a hint where to look: matching reads the tables themselves. The scan of the rows adds to it
//! (rowscan.h), the end of a record takes away, and so does recheck() what others settled or deleted.
//! Belongs to the thread of its database. Errors: Database, Schema; of those with a fencing token LeaseLost too.
class OpenQueueIds
{
public:
    OpenQueueIds(Database &database, const WebhookTables &tables);

    //! \brief Adds \p all, of which none is there yet, but what no key can hold; those that were orphans are due at
    //! once.
    [[nodiscard]] Expected<void> add(const FencingToken &fencingToken, const QueueIdsByNeed &all);
    //! \brief Those of \p queueIds that are neither kept as waiting nor orphans nor carried over as delivered.
    [[nodiscard]] Expected<QSet<QString>> unkept(const QStringList &queueIds);
    //! \brief Takes those of \p queueIds away that need nothing any more. Only inside a fenced transaction.
    [[nodiscard]] Expected<void> dropSettled(const QStringList &queueIds);
    //! \brief dropSettled() for the next ones in order, as long as \p mayContinue returns true; after the last it
    //! begins again with the first next time.
    [[nodiscard]] Expected<void> recheck(const FencingToken &fencingToken, const std::function<bool()> &mayContinue);

private:
    [[nodiscard]] Expected<QueueIdsByNeed> settledOnes(const QStringList &queueIds);
    [[nodiscard]] Expected<QSet<QString>> among(const QString &table, const QStringList &queueIds);

    Database &m_database;
    WebhookTables m_tables;
};

//! \brief How many wait of those that are kept for the connection's target, without orphans. Costs the same however
//! many they are.
[[nodiscard]] Expected<qint64> waitingQueueIds(Database &database);
//! \brief Adds \p change to that number, inside the transaction that changes what is kept.
[[nodiscard]] Expected<void> countWaiting(Database &database, qint64 change);

} // namespace statusbridge
