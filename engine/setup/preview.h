// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/cyclesummary.h"
#include "engine/model/views.h"

namespace statusbridge {

struct EngineEnvironment;

//! \brief The newest \p limit rows of each table, read through the settings' mapping; our own tables need not be there
//! yet. Errors: Database, Schema if there is no database at all; a mapping that doesn't fit is TablePreview::problem.
[[nodiscard]] Expected<QList<TablePreview>> previewRows(const EngineEnvironment &environment, int limit);

//! \brief A record at Zoho with the queue id of a row, and what a cycle would do with it.
struct RecordMatch
{
    QString queueId;
    QString recordId;                  //!< empty: Zoho has no record of the queue id
    QString statusAtZoho = {};         //!< as the report shows it
    std::optional<PlanLine> plan = {}; //!< nothing: none of its rows is open, so that a cycle leaves it alone
};

//! \brief The newest rows, and their records at Zoho.
struct MatchedPreview
{
    QList<TablePreview> tables;
    QList<RecordMatch> matches = {};   //!< a record each, of the queue ids of all rows
    std::optional<Error> problem = {}; //!< why Zoho could not be asked; the rows are there all the same
};

//! \brief previewRows(), and for their queue ids what Zoho shows and what a cycle would write, decided as a cycle does
//! from all rows of the queue ids. One call of the day's at most, and nothing is written. Blocks on database and
//! network. Errors: those of previewRows().
[[nodiscard]] Expected<MatchedPreview> previewMatches(const EngineEnvironment &environment, int limit);

} // namespace statusbridge
