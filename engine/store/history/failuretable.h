// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/records.h"
#include "engine/store/sql/bulkrows.h"

#include <QHash>

namespace statusbridge {

class Database;

//! \brief The records that Zoho refused recently, by record id. Written by SettlementWriter; released by people here.
//!
//! Belongs to the thread of its database. Errors: Database, Schema.
class FailureTable
{
public:
    explicit FailureTable(Database &database) : m_database(database) {}

    [[nodiscard]] Expected<QHash<QString, RecordFailure>> all();
    //! \brief The parked ones, longest parked first.
    [[nodiscard]] Expected<QList<RecordFailure>> parked();
    [[nodiscard]] Expected<qint64> parkedCount();
    //! \brief The failure of a record that has \p queueId, if any.
    [[nodiscard]] Expected<std::optional<RecordFailure>> ofQueueId(const QString &queueId);

    //! \brief Ends the streaks of those of \p recordIds that are parked; returns how many were.
    [[nodiscard]] Expected<int> release(const QStringList &recordIds);
    [[nodiscard]] Expected<int> releaseAll();
    //! \brief Ends the streaks of those that are parked for exactly \p reason; returns how many were.
    [[nodiscard]] Expected<int> releaseReason(const QString &reason);
    //! \brief Ends the streaks of the records that failed or were parked in a run and still are; returns how many.
    //! NotFound: no such run.
    [[nodiscard]] Expected<int> releaseRun(qint64 runId);
    //! \brief How many releaseRun() would end. NotFound: no such run.
    [[nodiscard]] Expected<int> countOfRun(qint64 runId);
    //! \brief releaseRun() for those of the run's records that are among \p recordIds.
    [[nodiscard]] Expected<int> releaseRecords(qint64 runId, const QStringList &recordIds);

private:
    [[nodiscard]] Expected<QList<RecordFailure>> read(const QString &rest, const QVariantList &bindings = {});

    Database &m_database;
};

//! \brief The columns of a failure in their order.
[[nodiscard]] QList<JsonField> failureFields();

//! \brief Adds a row of those columns.
void addFailure(BulkRows &rows, const RecordFailure &failure);

} // namespace statusbridge
