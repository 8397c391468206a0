// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"
#include "engine/store/history/writeapart.h"
#include "engine/store/state/lease.h"

namespace statusbridge {

class Database;

//! \brief Intents that are on disk, and those that the database would not take.
struct BegunIntents
{
    QList<Intent> stored;
    RefusedItems<Intent> refused;
};

//! \brief What is about to be sent, on disk before it leaves, so that a killed cycle can be settled by the next one.
//!
//! Belongs to the thread of its database. Errors: LeaseLost (nothing is written), Database, Schema.
class IntentJournal
{
public:
    explicit IntentJournal(Database &database) : m_database(database) {}

    //! \brief Stores all of \p intents in one transaction and returns them with their ids, in the same order. Those
    //! that the database refuses by themselves are left out.
    [[nodiscard]] Expected<BegunIntents> begin(const FencingToken &fencingToken, const QList<Intent> &intents);
    //! \brief Those that were not ended, oldest first.
    [[nodiscard]] Expected<QList<Intent>> open();
    //! \brief Notes of those of \p intents that mark no rows that it is so, since another record of their queue id
    //! can't be sent.
    [[nodiscard]] Expected<void> keepRowsOpen(const FencingToken &fencingToken, const QList<Intent> &intents);
    //! \brief Forgets intents that are known not to have been sent.
    [[nodiscard]] Expected<void> drop(const FencingToken &fencingToken, const QList<qint64> &ids);

private:
    Database &m_database;
};

//! \brief Rows as they are kept with an intent, and back. NULLs stay NULLs. Pure.
[[nodiscard]] QString rowsToJson(const StatusRows &rows);
[[nodiscard]] StatusRows rowsFromJson(const QString &json);

} // namespace statusbridge
