// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/views.h"

#include <QJsonArray>
#include <QJsonObject>

namespace statusbridge {

// The documents of --json. Names and meanings are a promise to scripts; times are ISO 8601 in UTC with an offset, and
// what does not exist yet is null.

//! \brief A time as text with "+00:00", or null.
[[nodiscard]] QJsonValue jsonTime(const QDateTime &time);

//! \brief What `sync --json` prints; `error` is there only if the cycle did not succeed.
[[nodiscard]] QJsonObject toJson(const CycleSummary &summary);
[[nodiscard]] QJsonObject toJson(const CycleCounts &counts);
[[nodiscard]] QJsonObject toJson(const Run &run);
[[nodiscard]] QJsonObject toJson(const JournalEntry &entry);
[[nodiscard]] QJsonObject toJson(const RecordFailure &failure);
[[nodiscard]] QJsonObject toJson(const PlanLine &line);
[[nodiscard]] QJsonObject toJson(const LookupView &view);
//! \param now UTC, for the seconds that are left
[[nodiscard]] QJsonObject toJson(const StatusView &view, const QDateTime &now);
[[nodiscard]] QJsonObject toJson(const Finding &finding);

//! \brief A list of any of these.
template <typename T>
[[nodiscard]] QJsonArray toJsonArray(const QList<T> &values)
{
    QJsonArray array;
    for (const auto &value : values) {
        array += toJson(value);
    }
    return array;
}

} // namespace statusbridge
