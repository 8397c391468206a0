// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"
#include "engine/status/choice.h"
#include "engine/sync/fieldformat.h"

#include <chrono>

namespace statusbridge {

//! \brief What a plan is made from: values only.
struct PlanInput
{
    QList<zoho::ReportRecord> records;      //!< as fetched in this cycle, each id once
    QHash<QString, StatusRows> rows;        //!< all rows of their queue ids, settled ones too
    QHash<QString, RecordFailure> failures; //!< by record id
    QSet<QString> unlisted = {};            //!< record ids that were asked for, because the report lists them no longer
    //! Record ids that don't match the criteria because of their status, and were asked for by their queue id.
    QSet<QString> outside = {};
    int maxRecords = 1000;           //!< how many may be sent
    std::optional<int> share = {};   //!< for how many the calls of the day do; nothing: no limit is known
    std::chrono::minutes settle{10}; //!< short of calls, a passing status that is younger waits
    QDateTime now;                   //!< UTC
};

//! \brief What is to be done with one record.
struct PlannedRecord
{
    zoho::ReportRecord record;
    RecordOutcome outcome = RecordOutcome::Updated; //!< Updated: to be sent; Left: to the next cycles
    Sentence reason;                                //!< why
};

//! \brief All records of one queue id. Its rows are marked when all of them are done.
struct PlannedGroup
{
    QString queueId;
    StatusRows rows; //!< all that were read
    ChosenRow chosen;
    zoho::RecordValues values; //!< the same for all records of the queue id
    QList<PlannedRecord> records;

    [[nodiscard]] bool has(RecordOutcome outcome) const;
    //! No record of it is parked or over the limit.
    [[nodiscard]] bool marksRows() const { return !has(RecordOutcome::Parked) && !has(RecordOutcome::Left); }
};

//! \brief What a cycle is going to do.
struct Plan
{
    QList<PlannedGroup> groups;
    int left = 0;                                //!< records that are left to the next cycles
    std::optional<LeftBecause> leftBecause = {}; //!< and why
};

//! \brief Whether a record is parked and none of its \p rows has changed since. Pure.
[[nodiscard]] bool isHeldBack(const RecordFailure &failure, const StatusRows &rows);

//! \brief Whether several records were refused when a cycle stopped, or ended without an outcome, within the day before
//! \p now, so that neighbours that were not tried yet may be bad alike. Pure.
[[nodiscard]] bool hasUnclearFailures(const QHash<QString, RecordFailure> &failures, const QDateTime &now);

//! \brief Takes in turn from the beginning and from the end: a run of bad ones at either keeps no others from their
//! turn. Pure.
template <typename T>
[[nodiscard]] QList<T> fromBothEnds(const QList<T> &all)
{
    QList<T> taken;
    taken.reserve(all.size());
    for (qsizetype first = 0, last = all.size() - 1; first <= last; ++first, --last) {
        taken.append(all.at(first));
        if (first < last) {
            taken.append(all.at(last));
        }
    }
    return taken;
}

//! \brief How much a status matters while calls are short.
enum class Urgency : quint8 {
    Final,    //!< delivered and failed, which stay
    Accepted, //!< which another one follows
    Sent,     //!< which most often is no longer true when it arrives
};

//! \brief How much \p word of \p ranking matters. A word of one's own matters like the strongest of the usual ones that
//! it outranks. Pure.
[[nodiscard]] Urgency urgencyOf(const QString &word, const Ranking &ranking);

//! \brief Decides what becomes of every record that has an open row with a known word. Pure.
//!
//! The strongest of all rows counts; what is weaker than Zoho's word is superseded, outside the criteria also what is
//! not stronger; what Zoho shows already is unchanged. What matters most is sent first, and the newest first of that;
//! records that Zoho refused recently come last, so that they never crowd out the others, and the first ones are taken
//! from all over the plan; all of them after a cycle that left several unclear, unless calls are short. What is over
//! the limit of a cycle, or over its share of the day's calls, is left to the next ones; short of calls, so is a status
//! whose successor is about to come.
[[nodiscard]] Plan makePlan(const PlanInput &input, const FieldFormat &format);

} // namespace statusbridge
