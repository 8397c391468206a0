// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"

namespace statusbridge {

//! \brief How a cycle ended, by the error that ended it (if any) and its counts. Pure.
[[nodiscard]] CycleOutcome outcomeOf(const std::optional<Error> &error, const CycleCounts &counts);

//! \brief Writes into \p run how its cycle ended. \param now UTC
void noteEnd(Run &run, const CycleSummary &summary, const QDateTime &now);

//! \brief Why a cycle ends that somebody cancelled; \p by may be empty.
[[nodiscard]] Error cancelledBy(const QString &by);

} // namespace statusbridge
