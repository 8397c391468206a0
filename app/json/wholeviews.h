// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json/jsonviews.h"
#include "engine/model/historyfilters.h"

namespace statusbridge {

// The documents of /api/v1: those of --json and, beside, all else that a program needs which shows what the window
// shows. A sentence stands there twice: in English, and under the same name with "_form" as Sentence::stored() says, so
// that it can be told in another language.

[[nodiscard]] QJsonObject wholeOf(const Run &run);
[[nodiscard]] QJsonObject wholeOf(const JournalEntry &entry);
[[nodiscard]] QJsonObject wholeOf(const RecordFailure &failure);
[[nodiscard]] QJsonObject wholeOf(const PlanLine &line);
[[nodiscard]] QJsonObject wholeOf(const LookupView &view);
[[nodiscard]] QJsonObject wholeOf(const SchedulerView &view);
[[nodiscard]] QJsonObject wholeOf(const CycleProgress &progress);
//! \param now UTC, for the seconds that are left
[[nodiscard]] QJsonObject wholeOf(const StatusView &view, const QDateTime &now);
//! \brief Without the plan, which may be long.
[[nodiscard]] QJsonObject wholeOf(const CycleSummary &summary);
[[nodiscard]] QJsonObject wholeOf(const DayTotals &day);
[[nodiscard]] QJsonObject wholeOf(const FailedSince &since);
[[nodiscard]] QJsonObject wholeOf(const SearchView &view);
[[nodiscard]] QJsonObject wholeOf(const ZohoFieldView &field);
[[nodiscard]] QJsonObject wholeOf(const ZohoRecordView &record);

//! \brief The document of an error with all that it consists of: beside its kind and its words the sentence, the other
//! side's words (`detail`) and number, which known callers alone are told.
[[nodiscard]] QJsonObject wholeErrorOf(const Error &error);

//! \brief The members of these, as they are described to callers.
template <typename View>
[[nodiscard]] QList<JsonMember> wholeMembersOf();
template <>
QList<JsonMember> wholeMembersOf<Run>();
template <>
QList<JsonMember> wholeMembersOf<JournalEntry>();
template <>
QList<JsonMember> wholeMembersOf<RecordFailure>();
template <>
QList<JsonMember> wholeMembersOf<PlanLine>();
template <>
QList<JsonMember> wholeMembersOf<LookupView>();
template <>
QList<JsonMember> wholeMembersOf<SchedulerView>();
template <>
QList<JsonMember> wholeMembersOf<CycleProgress>();
template <>
QList<JsonMember> wholeMembersOf<StatusView>();
template <>
QList<JsonMember> wholeMembersOf<CycleSummary>();
template <>
QList<JsonMember> wholeMembersOf<DayTotals>();
template <>
QList<JsonMember> wholeMembersOf<FailedSince>();
template <>
QList<JsonMember> wholeMembersOf<ZohoFieldView>();
template <>
QList<JsonMember> wholeMembersOf<ZohoRecordView>();

} // namespace statusbridge
