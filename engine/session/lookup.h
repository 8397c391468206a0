// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/views.h"
#include "engine/status/choice.h"
#include "engine/sync/plan.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace statusbridge {

struct EngineEnvironment;

//! \brief Each row read through the ranking, none of them chosen. Pure.
[[nodiscard]] QList<LookupRow> readRows(const StatusRows &rows, const Ranking &ranking, const QDateTime &now);

//! \brief What rows of one queue id say: each read through the ranking, the chosen one and why, and what would be
//! written. Pure.
[[nodiscard]] LookupView lookUp(const QString &queueId, const StatusRows &rows, const FieldFormat &format,
                                const QDateTime &now);

//! \brief The records of \p queueId as Zoho shows them now; an empty list if there is none in the report. One call of
//! the day's; where the engine is on another machine, that one makes it. Blocks on the network and the database; Zoho
//! is given up after \p patience, if there is a limit, and on \p stop. Errors: Usage (it can't stand in criteria, or is
//! too long), RateLimited (there are too many calls, and this one waits for none), Cancelled (\p stop), those of any
//! call.
[[nodiscard]] Expected<QList<ZohoRecordView>> lookUpAtZoho(const EngineEnvironment &environment, const QString &queueId,
                                                           const std::stop_token &stop = {},
                                                           std::optional<std::chrono::milliseconds> patience = {});

} // namespace statusbridge
