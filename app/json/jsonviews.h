// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json/jsonfields.h"
#include "engine/model/appstate.h"
#include "engine/model/views.h"

namespace statusbridge {

// The documents of --json and of the HTTP API. Names and meanings are a promise to scripts; times are ISO 8601 in UTC
// with an offset, and what does not exist yet is null.

template <>
const JsonFields<CycleCounts> &jsonFields<CycleCounts>();
template <>
const JsonFields<Run> &jsonFields<Run>();
template <>
const JsonFields<JournalEntry> &jsonFields<JournalEntry>();
template <>
const JsonFields<RecordFailure> &jsonFields<RecordFailure>();
template <>
const JsonFields<PlanLine> &jsonFields<PlanLine>();
template <>
const JsonFields<CycleProgress> &jsonFields<CycleProgress>();
template <>
const JsonFields<AppState> &jsonFields<AppState>();
template <>
const JsonFields<SchedulerView> &jsonFields<SchedulerView>();
template <>
const JsonFields<FailureReason> &jsonFields<FailureReason>();
template <>
const JsonFields<LookupRow> &jsonFields<LookupRow>();
template <>
const JsonFields<LookupView> &jsonFields<LookupView>();

//! \brief The document of one of these.
template <typename View>
[[nodiscard]] QJsonObject jsonOf(const View &view)
{
    return jsonValue(view).toObject();
}
//! \brief The members of that document.
template <typename View>
[[nodiscard]] QList<JsonMember> membersOf()
{
    return jsonForm<View>().members;
}

//! \brief What `sync --json` prints; `error` is there only if the cycle did not succeed.
[[nodiscard]] QJsonObject jsonOf(const CycleSummary &summary);
[[nodiscard]] QJsonObject jsonOf(const ZohoRecordView &record);
[[nodiscard]] QJsonObject jsonOf(const SearchView &view);
//! \param now UTC, for the seconds that are left
[[nodiscard]] QJsonObject jsonOf(const StatusView &view, const QDateTime &now);
[[nodiscard]] QJsonObject jsonOf(const Finding &finding);
[[nodiscard]] QJsonObject jsonOf(const UserView &user);
[[nodiscard]] QJsonObject jsonOf(const ApiTokenView &token);

//! \brief The members of these documents, as they are described to callers.
[[nodiscard]] QList<JsonMember> schedulerMembers();
[[nodiscard]] QList<JsonMember> statusMembers();
[[nodiscard]] QList<JsonMember> lookupMembers();

//! \brief The severity as one word.
[[nodiscard]] QString toString(Finding::Severity severity);

//! \brief `{"error":{"code","message"}}`
[[nodiscard]] QJsonObject errorDocument(const Error &error);

//! \brief The same for a question about the state, which names the state that the error is: `{"error":…,"state":…}`
[[nodiscard]] QJsonObject stateErrorDocument(const Error &error);

//! \brief A list of any of these.
template <typename T>
[[nodiscard]] QJsonArray jsonListOf(const QList<T> &values)
{
    QJsonArray array;
    for (const auto &value : values) {
        array += jsonOf(value);
    }
    return array;
}

} // namespace statusbridge
