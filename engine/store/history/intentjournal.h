// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"
#include "engine/store/state/lease.h"

namespace statusbridge {

class Database;

//! \brief What is about to be sent, on disk before it leaves, so that a killed cycle can be settled by the next one.
//!
//! Belongs to the thread of its database. Errors: LeaseLost (nothing is written), Database, Schema.
class IntentJournal
{
public:
    explicit IntentJournal(Database &database) : m_database(database) {}

    //! \brief Stores all of \p intents in one transaction and returns them with their ids, in the same order.
    [[nodiscard]] Expected<QList<Intent>> begin(const FencingToken &fencingToken, const QList<Intent> &intents);
    //! \brief Those that were not ended, oldest first.
    [[nodiscard]] Expected<QList<Intent>> open();
    //! \brief Forgets intents that are known not to have been sent.
    [[nodiscard]] Expected<void> drop(const FencingToken &fencingToken, const QList<qint64> &ids);

private:
    Database &m_database;
};

//! \brief Rows as they are kept with an intent, and back. NULLs stay NULLs. Pure.
[[nodiscard]] QString rowsToJson(const StatusRows &rows);
[[nodiscard]] StatusRows rowsFromJson(const QString &json);

} // namespace statusbridge
