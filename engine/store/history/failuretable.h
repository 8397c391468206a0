// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/records.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/state/lease.h"

#include <QHash>

namespace statusbridge {

class Database;

//! \brief The records that the connection's target refused recently, by record id. Written by SettlementWriter;
//! released by people here.
//!
//! Belongs to the thread of its database. Errors: Database, Schema.
class FailureTable
{
public:
    explicit FailureTable(Database &database) : m_database(database) {}

    [[nodiscard]] Expected<QHash<QString, RecordFailure>> all();
    //! \brief The parked ones, longest parked first.
    [[nodiscard]] Expected<QList<RecordFailure>> parked();
    //! \brief At most \p limit of them with a record id above \p afterRecordId, in the order of those, which is a key.
    [[nodiscard]] Expected<QList<RecordFailure>> parkedAfter(const QString &afterRecordId, int limit);
    //! \brief The queue id of a record that was refused; empty if none was.
    [[nodiscard]] Expected<QString> queueIdOf(const QString &recordId);
    //! \brief The failure of a record that has \p queueId, if one counts against it.
    [[nodiscard]] Expected<std::optional<RecordFailure>> ofQueueId(const QString &queueId);

    //! \brief The records that are parked and that Zoho was not asked for within a day, at most \p limit.
    [[nodiscard]] Expected<QStringList> parkedToAsk(int limit);
    //! \brief Notes that Zoho was asked for \p recordIds now, and forgets \p over, which are done or gone there.
    [[nodiscard]] Expected<void> noteAsked(const FencingToken &fencingToken, const QStringList &recordIds,
                                           const QStringList &over);
    //! \brief Takes back that the last refusal counted: it was no fault of \p recordIds.
    [[nodiscard]] Expected<void> uncount(const FencingToken &fencingToken, const QStringList &recordIds);

    //! \brief How many fit \p filter. NotFound: no such run.
    [[nodiscard]] Expected<int> count(const FailureFilter &filter = {});
    //! \brief Ends the streaks of those that fit \p filter; returns how many. NotFound: no such run.
    [[nodiscard]] Expected<int> release(const FailureFilter &filter);

private:
    struct Condition
    {
        QString sql;
        QVariantList bindings = {};
    };

    [[nodiscard]] Expected<void> set(const QString &assignment, const QStringList &recordIds);
    [[nodiscard]] Expected<Condition> conditionOf(const FailureFilter &filter);
    [[nodiscard]] Expected<QList<RecordFailure>> read(const QString &condition, const QVariantList &bindings = {});

    Database &m_database;
};

//! \brief The columns of a failure in their order.
[[nodiscard]] QList<BulkColumn> failureFields();

//! \brief Adds a row of those columns. \param target the key of the target that refused it
void addFailure(BulkRows &rows, const RecordFailure &failure, qint64 target);

} // namespace statusbridge
