// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/appstate.h"
#include "engine/model/audit.h"
#include "engine/model/delivery.h"
#include "engine/model/forgetting.h"

namespace statusbridge {

//! \brief What `status` prints: the state in words and what helps, then one aligned line for each thing. \p now is UTC.
[[nodiscard]] QString statusText(const StatusView &view, const QDateTime &now);
//! \brief Whether the day's calls will do, as a part of a sentence.
[[nodiscard]] QString forecastText(const CallForecast &forecast);
//! \brief The lines of the state alone.
[[nodiscard]] QString stateText(const AppState &appState);
//! \brief The same without the reason, where that is said beside.
[[nodiscard]] QString stateTextWithoutReason(const AppState &appState);

//! \brief The scheduler in one line, without an end of line: `status` shows it among others.
[[nodiscard]] QString schedulerLine(const SchedulerView &scheduler);

//! \brief What `scheduler status`, `start` and `stop` print.
//! \brief Whether this very instance begins cycles, and if not, why.
[[nodiscard]] QString instanceLine(const SchedulerView &scheduler);
[[nodiscard]] QString schedulerText(const SchedulerView &scheduler);

//! \brief What `lookup` prints: the rows, the chosen one and why, what would be pushed, what was tried so far.
[[nodiscard]] QString lookupText(const LookupView &view);

//! \brief What `unmatched` prints.
[[nodiscard]] QString unmatchedText(const QList<LookupRow> &rows);

//! \brief What `lookup --zoho` adds: each record of the queue id as Zoho shows it.
[[nodiscard]] QString zohoText(const QList<ZohoRecordView> &records);

//! \brief What `lookup` prints if several queue ids were found.
[[nodiscard]] QString searchText(const SearchView &view);

//! \brief What a search may have missed and what would help, each a line or sentence that begins with a blank.
[[nodiscard]] QString searchNotes(const SearchView &view);

//! \brief What `runs list` prints, newest first.
[[nodiscard]] QString runsText(const QList<Run> &runs);

//! \brief What `runs show` prints: the run and every record of it.
[[nodiscard]] QString runText(const Run &run, const QList<JournalEntry> &entries);

//! \brief Records with what became of them, why, and Zoho's words.
[[nodiscard]] QString entriesText(const QList<JournalEntry> &entries, const QString &indent = {});

//! \brief How a cycle ended, for people: one line for each count that isn't zero, why, and what to do.
[[nodiscard]] QString summaryText(const CycleSummary &summary);

//! \brief The state of a cycle as one line: phase, done of total, rate, time left, and why it waits.
[[nodiscard]] QString progressLine(const CycleProgress &progress);

//! \brief What `parked list` prints.
[[nodiscard]] QString parkedText(const QList<RecordFailure> &parked);

//! \brief What `parked release` prints.
[[nodiscard]] QString releasedText(int count);

//! \brief What `forget` prints: what became of rows by kind, and what the collector's tables hold.
[[nodiscard]] QString forgettingText(const Forgetting &done);

//! \brief What `report` prints: numbers in words, a line for each step, or for each group \p by, and why messages
//! failed.
[[nodiscard]] QString reportText(const DeliveryReport &report, const DeliveryQuestion &question,
                                 std::optional<DeliveryDimension> by);
//! \brief The lines alone, as `report --csv` prints them.
[[nodiscard]] QString reportCsv(const DeliveryReport &report, const DeliveryQuestion &question,
                                std::optional<DeliveryDimension> by);

//! \brief What `audit` prints, newest first.
[[nodiscard]] QString auditText(const QList<AuditEntry> &entries);

//! \brief What `doctor` prints: one line for each finding.
[[nodiscard]] QString findingsText(const QList<Finding> &findings);

} // namespace statusbridge
