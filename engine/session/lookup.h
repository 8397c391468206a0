// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "engine/status/choice.h"
#include "engine/sync/plan.h"

namespace statusbridge {

//! \brief Each row read through the ranking, none of them chosen. Pure.
[[nodiscard]] QList<LookupRow> readRows(const StatusRows &rows, const Ranking &ranking, const QDateTime &now);

//! \brief What rows of one queue id say: each read through the ranking, the chosen one and why, and what would be
//! written. Pure.
[[nodiscard]] LookupView lookUp(const QString &queueId, const StatusRows &rows, const Ranking &ranking,
                                const FieldFormat &format, const QDateTime &now);

} // namespace statusbridge
