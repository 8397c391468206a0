// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/faulttable.h"

namespace statusbridge::faults {

//! \brief One case of a row of database.table, for the kind of database that the test runs on.
struct DatabaseCase
{
    TableRow row;
    QString step;
    QString mode;

    //! \brief What a person looks for in the table.
    [[nodiscard]] QString name() const;
};

//! \brief All cases of the table for this kind of database.
[[nodiscard]] QList<DatabaseCase> databaseCases(const QString &path);

//! \brief Runs a cycle in which the database has the fault and one in which it hasn't, and says what is otherwise than
//! the row and the judge want.
[[nodiscard]] QStringList complaintsOf(const DatabaseCase &each);

} // namespace statusbridge::faults
