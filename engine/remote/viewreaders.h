// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/alerts/alertreport.h"
#include "engine/model/delivery.h"
#include "engine/model/views.h"
#include "engine/remote/jsonreader.h"
#include "engine/remote/remoteserver.h"

namespace statusbridge {

// The values of the engine as the documents of /api/v1 hold them (app/json/wholeviews.h), each member under the name
// that is written there; tests/engine/remote/tst_viewreaders.cpp compares the two. Pure.

[[nodiscard]] CycleCounts readCounts(const JsonReader &document);
[[nodiscard]] Run readRun(const JsonReader &document);
[[nodiscard]] JournalEntry readEntry(const JsonReader &document);
[[nodiscard]] RecordFailure readFailure(const JsonReader &document);
[[nodiscard]] FailureReason readFailureReason(const JsonReader &document);
[[nodiscard]] PlanLine readPlanLine(const JsonReader &document);
[[nodiscard]] CycleProgress readProgress(const JsonReader &document);
//! \brief Without the plan, which the document may hold under that name or not.
[[nodiscard]] CycleSummary readSummary(const JsonReader &document);
[[nodiscard]] DayTotals readDayTotals(const JsonReader &document);
[[nodiscard]] FailedSince readFailedSince(const JsonReader &document);
[[nodiscard]] QMap<RecordOutcome, int> readOutcomes(const JsonReader &document);
//! \brief An error inside of a document: kind, sentence and detail.
[[nodiscard]] Error readError(const JsonReader &document);

[[nodiscard]] StatusView readStatus(const JsonReader &document);
[[nodiscard]] SchedulerView readScheduler(const JsonReader &document);

[[nodiscard]] LookupRow readLookupRow(const JsonReader &document);
[[nodiscard]] LookupView readLookup(const JsonReader &document);
[[nodiscard]] SearchView readSearch(const JsonReader &document);
[[nodiscard]] ZohoRecordView readZohoRecord(const JsonReader &document);

[[nodiscard]] DeliveryReport readReport(const JsonReader &document);
[[nodiscard]] DeliveryPage readMessages(const JsonReader &document);

[[nodiscard]] AuditEntry readAuditEntry(const JsonReader &document);
[[nodiscard]] UserView readUser(const JsonReader &document);
[[nodiscard]] ApiTokenView readToken(const JsonReader &document);
[[nodiscard]] ServerCaller readCaller(const JsonReader &document);
[[nodiscard]] ServerLogLine readLogLine(const JsonReader &document);
[[nodiscard]] AlertsView readAlertsView(const JsonReader &document);
[[nodiscard]] AlertTrial readTrial(const JsonReader &document);

} // namespace statusbridge
