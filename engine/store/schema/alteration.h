// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/tablename.h"
#include "engine/core/expected.h"

#include <QStringList>

namespace statusbridge {

class Database;

//! \brief One change of a table that others work with.
struct Alteration
{
    TableName table;
    QString statement;  //!< as Dialect::waysToAlter() takes it
    Sentence what;      //!< `an index on "queue_id"`
    QString index = {}; //!< the name of the index, if it is one
};

//! \brief Runs \p statement in a transaction of its own, which waits for the table for less than a second, so
//! that others don't queue behind it, and tries again after a pause, for some ten seconds in all.
//! Errors: Database; if the table never was free, that says so, and nothing has changed.
[[nodiscard]] Expected<void> alterBriefly(Database &database, const Alteration &alteration, const QString &statement);
//! \brief So several \p statements, in one transaction.
[[nodiscard]] Expected<void> alterBriefly(Database &database, const Alteration &alteration,
                                          const QStringList &statements);

//! \brief How long an index of so many rows may take: "about 3 minutes". Pure, and on the safe side.
[[nodiscard]] int secondsToIndex(qint64 rows);
[[nodiscard]] Sentence aboutSeconds(int seconds);

} // namespace statusbridge
