// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/faulttable.h"

namespace statusbridge::faults {

//! \brief One case of a row of zoho.table, with one of the values that the row gives for calls, often and modes.
struct ZohoCase
{
    TableRow row;
    QString call;
    QString often;
    QString mode;

    //! \brief What a person looks for in the table.
    [[nodiscard]] QString name() const;
    //! \brief Whether it waits for a minute, so that it had better begin early.
    [[nodiscard]] bool isSlow() const;
};

//! \brief All cases of the table, in its order.
[[nodiscard]] QList<ZohoCase> zohoCases(const QString &path);

//! \brief The fewest of \p all, as far as a greedy choice finds them, in which each pair of values of two columns
//! occurs that occurs in all of them. Pure.
[[nodiscard]] QList<ZohoCase> pairwise(const QList<ZohoCase> &all);

} // namespace statusbridge::faults
