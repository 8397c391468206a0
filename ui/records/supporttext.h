// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/model/views.h"
#include "ui/records/nextstep.h"

namespace statusbridge {

// How a lookup words what it found. Pure.

//! \brief "open" or "done": whether a cycle still looks at the row.
[[nodiscard]] QString stateWords(const LookupRow &row);
//! \brief The word that the row's word counts as; or that it counts as none.
[[nodiscard]] QString meaningWords(const LookupRow &row);
//! \brief The time of the event, or what stands in the column if that is no time.
[[nodiscard]] QString eventWords(const LookupRow &row);
//! \brief Why a record was refused and how often; in lines of their own Zoho's code, Zoho's message and what to do.
[[nodiscard]] QString failureWords(const RecordFailure &failure, const QDateTime &now);

//! \brief All that is known of a queue id as plain text for a support ticket: what happens next, the rows, the chosen
//! values beside what Zoho showed, and the attempts. Phone numbers and message ids are in it, in full. Pure.
[[nodiscard]] QString supportText(const NextStepInput &input, const Settings &settings);

} // namespace statusbridge
