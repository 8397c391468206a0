// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/ranking.h"
#include "engine/status/statusrow.h"

#include <QDateTime>

namespace statusbridge {

//! \brief The row that decides for a queue id, and what was read from it.
struct ChosenRow
{
    StatusRow row;
    DeliveryStatus status;
    std::optional<QDateTime> time; //!< the event's time in UTC

    bool operator==(const ChosenRow &) const = default;
};

//! \brief The strongest of \p rows, open or not, in any order; nothing if no row has a known word.
//!
//! Among equals: a literal word before an alias, then the latest event (no time is earliest), then delivered_logs
//! before webhook_logs, then the highest row id.
[[nodiscard]] std::optional<ChosenRow> strongestRow(const StatusRows &rows, const Ranking &ranking,
                                                    const QDateTime &now);

//! \brief Whether one of \p rows with a known word is still open, so that its record is worked on.
[[nodiscard]] bool hasOpenKnownRow(const StatusRows &rows, const Ranking &ranking);

//! \brief The unknown words among the open ones of \p rows, lower case and trimmed, with how often each occurs.
[[nodiscard]] QMap<QString, int> unknownWords(const StatusRows &rows, const Ranking &ranking);

} // namespace statusbridge
