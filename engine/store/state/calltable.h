// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace statusbridge {

class Database;

//! \brief What is known of the calls that all instances together have made.
struct CallRecord
{
    int callsToday = 0;
    QList<QDateTime> starts;  //!< UTC, oldest first
    int learnedCeiling = 0;   //!< 0: nothing learned
    QDateTime exhaustedUntil; //!< UTC; invalid if calls are left
    QDateTime resetSeen;      //!< UTC; when calls were there again, the last time; invalid: never seen
};

//! \brief Counts calls by day and keeps the starts of the last minutes. Needs no lease: a dry run counts as well.
//!
//! Belongs to the thread of its database. Errors: Database, Schema.
class CallTable
{
public:
    explicit CallTable(Database &database) : m_database(database) {}

    //! \param day today, in the zone in which the caller counts days
    //! \param since starts before it are left out
    [[nodiscard]] Expected<CallRecord> load(const QDate &day, const QDateTime &since);
    //! \brief Adds \p starts to the day's count and to the starts; one transaction.
    [[nodiscard]] Expected<void> add(const QDate &day, const QList<QDateTime> &starts);
    [[nodiscard]] Expected<void> setLearnedCeiling(int ceiling);
    //! \param until invalid: calls are left
    [[nodiscard]] Expected<void> setExhaustedUntil(const QDateTime &until);
    [[nodiscard]] Expected<void> setResetSeen(const QDateTime &seen);

private:
    [[nodiscard]] Expected<void> setTime(const QString &name, const QDateTime &time);

    Database &m_database;
};

} // namespace statusbridge
