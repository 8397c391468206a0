// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/callmemory.h"

#include <QMap>

namespace statusbridge {

class Database;

//! \brief Counts the calls of one quota by day, and keeps the starts of the last minutes of both. Needs no lease: a dry
//! run counts as well.
//!
//! Belongs to the thread of its database. Errors: Database, Schema.
class CallTable final : public CallMemory
{
public:
    explicit CallTable(Database &database, CallQuota quota = CallQuota::DeveloperApi)
        : m_database(database), m_quota(quota)
    {}

    [[nodiscard]] Expected<CallState> load(const QDate &day, const QDateTime &since) override;
    //! \brief The calls of each day from \p from to \p to, both included, on which there were any.
    [[nodiscard]] Expected<QMap<QDate, int>> callsOfDays(const QDate &from, const QDate &to);
    //! \brief One transaction.
    [[nodiscard]] Expected<void> add(const QDate &day, const QList<QDateTime> &starts) override;
    [[nodiscard]] Expected<void> takeBack(const QDate &day, int calls) override;
    [[nodiscard]] Expected<void> noteAnswer(const ZohoAnswer &answer) override;
    //! \brief The answer that was noted last, of whichever instance; nothing if there was none.
    [[nodiscard]] Expected<std::optional<ZohoAnswer>> lastAnswer();
    [[nodiscard]] Expected<void> setLearnedCeiling(int ceiling) override;
    [[nodiscard]] Expected<void> setLearnedLimit(int calls) override;
    [[nodiscard]] Expected<void> setExhaustedUntil(const QDateTime &until) override;
    [[nodiscard]] Expected<void> setResetSeen(const QDateTime &seen) override;

private:
    [[nodiscard]] Expected<void> count(const QDate &day, qsizetype calls);
    [[nodiscard]] Expected<void> setTime(const QString &name, const QDateTime &time);
    [[nodiscard]] QString daysTable() const;
    //! Of a fact that holds for this quota alone.
    [[nodiscard]] QString ownState(QLatin1StringView fact) const;

    Database &m_database;
    CallQuota m_quota;
};

} // namespace statusbridge
