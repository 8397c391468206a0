// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"
#include "engine/status/ranking.h"

#include <QSet>

namespace statusbridge {

//! \brief How many late rows of a table a cycle settles; more wait for the next one.
inline constexpr int mostLateRows = 10000;

//! \brief What settles the rows that came after their queue id was carried over as delivered. Pure.
//!
//! Zoho no longer lists such a record, so no call is made. Queue ids in \p listed are left out: Zoho shows their
//! record after all, and it is treated like any other.
[[nodiscard]] QList<Settlement> lateSettlements(const StatusRows &late, const QSet<QString> &listed,
                                                const Ranking &ranking, qint64 runId, const QDateTime &now);

} // namespace statusbridge
