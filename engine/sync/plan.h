// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"
#include "engine/status/choice.h"
#include "engine/sync/fieldformat.h"

namespace statusbridge {

//! \brief What a plan is made from: values only.
struct PlanInput
{
    QList<zoho::ReportRecord> records;      //!< as fetched in this cycle, each id once
    QHash<QString, StatusRows> rows;        //!< all rows of their queue ids, settled ones too
    QHash<QString, RecordFailure> failures; //!< by record id
    QSet<QString> unlisted = {};            //!< record ids that were asked for, because the report lists them no longer
    int maxRecords = 1000;                  //!< how many may be sent
    QDateTime now;                          //!< UTC
};

//! \brief What is to be done with one record.
struct PlannedRecord
{
    zoho::ReportRecord record;
    RecordOutcome outcome = RecordOutcome::Updated; //!< Updated: to be sent; Left: over the limit of the cycle
    QString reason;                                 //!< why, one sentence
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
};

//! \brief Decides what becomes of every record that has an open row with a known word. Pure.
//!
//! The strongest of all rows counts; what is weaker than Zoho's word is superseded, what Zoho shows already is
//! unchanged; records that Zoho refused recently come last, so that they never crowd out the others, and the first ones
//! are taken from all over the plan.
[[nodiscard]] Plan makePlan(const PlanInput &input, const FieldFormat &format);

} // namespace statusbridge
