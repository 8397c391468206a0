// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QString>

#include <optional>

class QAction;

namespace statusbridge {

struct JournalEntry;
struct RecordHistory;

//! \brief Whether something can be done about a record, and what it does, or why it can't be done.
struct ActionState
{
    bool isEnabled = false;
    QString hint;

    bool operator==(const ActionState &) const = default;
};

// Pure. No history: it is not known yet, or could not be read.
[[nodiscard]] ActionState retryState(const std::optional<RecordHistory> &history);
[[nodiscard]] ActionState releaseState(const std::optional<RecordHistory> &history);
[[nodiscard]] ActionState askZohoState(const JournalEntry &record, bool isAsking);
[[nodiscard]] ActionState copyState(const std::optional<RecordHistory> &history);

//! \brief \p state, or why it is not allowed at all; an empty \p refusal: it is. Pure.
[[nodiscard]] ActionState allowed(const ActionState &state, const QString &refusal);

//! \brief Enables \p action or not, and says why.
void setState(QAction *action, const ActionState &state);

} // namespace statusbridge
