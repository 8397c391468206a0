// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/records.h"

#include <optional>

namespace statusbridge {

class Database;

//! \brief A cycle that a person asked for where none could begin.
struct Wish
{
    RunTrigger trigger = RunTrigger::Manual; //!< of the run that fulfils it
    QString by;                              //!< who made it
    QDateTime at;                            //!< UTC, by the server's time

    bool operator==(const Wish &) const = default;
};

//! \brief The wish for a cycle of the connection's target: one row at most, so that many wishes become one cycle.
//!
//! Whichever instance may run cycles fulfils it once the lease is free; it survives restarts of all of them. Belongs to
//! the thread of its database. Errors: Database, Schema.
class WishTable
{
public:
    explicit WishTable(Database &database) : m_database(database) {}

    //! \brief Makes a wish unless there is one, which then stays as it is.
    [[nodiscard]] Expected<void> add(RunTrigger trigger, const QString &by);
    //! \brief Nothing if there is none.
    [[nodiscard]] Expected<std::optional<Wish>> pending();

private:
    Database &m_database;
};

//! \brief Removes the wish. Only means something inside the transaction that notes the run that fulfils it: a crash
//! before its end leaves the wish.
[[nodiscard]] Expected<void> fulfilWish(Database &database);

} // namespace statusbridge
