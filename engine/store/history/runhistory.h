// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/historyfilters.h"
#include "engine/model/records.h"

#include <QTimeZone>

class QSqlQuery;

namespace statusbridge {

class Database;

//! \brief Under which queue ids a record was met.
struct RecordQueueIds
{
    //! No index leads to a record, so that this many of the newest entries are read.
    static constexpr int mostRead = 200'000;

    QStringList queueIds = {}; //!< the newest first, some of them
    bool isComplete = true;    //!< false: there are older entries that were not read
};

//! \brief Reads the history page by page, filtered and sorted. Never writes.
//!
//! Pages are by key and each order has an index, so that the last page of a million runs costs what the first does. A
//! filter that few runs fit reads the index of the order, not the table. Belongs to the thread of its database.
//! Errors: Database, Schema.
class RunHistory
{
public:
    explicit RunHistory(Database &database) : m_database(database) {}

    //! \brief At most \p limit runs that come after \p after, or the first ones if that is not valid.
    [[nodiscard]] Expected<QList<Run>> runs(const RunFilter &filter, const RunOrder &order, const RunPosition &after,
                                            int limit);
    //! \brief How many runs fit. Reads an index, some milliseconds for a hundred thousand runs.
    [[nodiscard]] Expected<qint64> count(const RunFilter &filter);

    //! \brief Entries of a run above \p afterId that fit, oldest first.
    [[nodiscard]] Expected<QList<JournalEntry>> entries(qint64 runId, const JournalFilter &filter, qint64 afterId,
                                                        int limit);
    //! \brief How many entries of a run have which outcome; outcomes without any are left out.
    [[nodiscard]] Expected<QMap<RecordOutcome, int>> outcomes(qint64 runId);

    //! \brief The queue ids of the newest entries of a record.
    [[nodiscard]] Expected<RecordQueueIds> queueIdsOfRecord(const QString &recordId);

    //! \brief What has become of the records that failed or were parked in a run, as its target's memory and the later
    //! entries say. One statement.
    [[nodiscard]] Expected<FailedSince> failedSince(qint64 runId);

    //! \brief The sums of every day from \p from to \p to in \p zone, both included, days without a cycle too. One
    //! statement; holds one run at a time.
    [[nodiscard]] Expected<QList<DayTotals>> dailyTotals(const QDate &from, const QDate &to, const QTimeZone &zone);

private:
    Database &m_database;
};

// How runs and entries are kept, for RunJournal.

//! \brief The columns of a run in their order, and a run out of a row of them.
[[nodiscard]] QString runColumns();
[[nodiscard]] Run runOf(const QSqlQuery &row);

//! \brief The columns of an entry of the journal in their order, and an entry out of a row of them.
[[nodiscard]] QString entryColumns();
[[nodiscard]] JournalEntry entryOf(const QSqlQuery &row);

//! \brief Counts as they are kept with a run, named as `sync --json` names them, and back; what is missing is 0.
//! \brief With the reason why records were left, if there is one.
[[nodiscard]] QString countsToJson(const CycleCounts &counts, std::optional<LeftBecause> leftBecause = {});
[[nodiscard]] CycleCounts countsFromJson(const QString &json);
[[nodiscard]] std::optional<LeftBecause> leftBecauseFromJson(const QString &json);

//! \brief Unknown words and how often each occurred.
[[nodiscard]] QString wordsToJson(const QMap<QString, int> &words);
[[nodiscard]] QMap<QString, int> wordsFromJson(const QString &json);

} // namespace statusbridge
