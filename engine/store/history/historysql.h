// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/historyfilters.h"

#include <QVariantList>

namespace statusbridge {

//! \brief A condition and the values of its parameters, in order.
struct SqlCondition
{
    QString sql = {};
    QVariantList bindings = {};

    //! \brief Both must hold.
    void add(const SqlCondition &more);
};

//! \brief The filters as conditions on statusbridge_runs and statusbridge_journal; "1 = 1" if all is meant. Pure.
[[nodiscard]] SqlCondition conditionOf(const RunFilter &filter);
[[nodiscard]] SqlCondition conditionOf(const JournalFilter &filter);

//! \brief What comes after a position in an order, in a form that every database finds in its index.
[[nodiscard]] SqlCondition comesAfter(const RunOrder &order, const RunPosition &position);
//! \brief The columns of an order, as ORDER BY wants them.
[[nodiscard]] QString orderBy(const RunOrder &order);

} // namespace statusbridge
