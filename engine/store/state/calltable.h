// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/callmemory.h"

namespace statusbridge {

class Database;

//! \brief Counts calls by day and keeps the starts of the last minutes. Needs no lease: a dry run counts as well.
//!
//! Belongs to the thread of its database. Errors: Database, Schema.
class CallTable final : public CallMemory
{
public:
    explicit CallTable(Database &database) : m_database(database) {}

    [[nodiscard]] Expected<CallState> load(const QDate &day, const QDateTime &since) override;
    //! \brief One transaction.
    [[nodiscard]] Expected<void> add(const QDate &day, const QList<QDateTime> &starts) override;
    [[nodiscard]] Expected<void> takeBack(const QDate &day, int calls) override;
    [[nodiscard]] Expected<void> noteAnswer(const ZohoAnswer &answer) override;
    //! \brief The answer that was noted last, of whichever instance; nothing if there was none.
    [[nodiscard]] Expected<std::optional<ZohoAnswer>> lastAnswer();
    [[nodiscard]] Expected<void> setLearnedCeiling(int ceiling) override;
    [[nodiscard]] Expected<void> setExhaustedUntil(const QDateTime &until) override;
    [[nodiscard]] Expected<void> setResetSeen(const QDateTime &seen) override;

private:
    [[nodiscard]] Expected<void> setTime(const QString &name, const QDateTime &time);

    Database &m_database;
};

} // namespace statusbridge
