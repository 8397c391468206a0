// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewquestions.h"

namespace statusbridge {

//! \brief A number of the headline, and what it counts.
struct HeadlineNumber
{
    std::optional<qint64> number = {}; //!< nothing: not known
    QString caption = {};

    bool operator==(const HeadlineNumber &) const = default;
};

//! \brief How many records were carried over since the local midnight, by the cycles that began since. Never that of
//! another day; one that may have grown says of when it is. Pure.
//! \param running records of the cycle that runs, which are not in \p answer yet
[[nodiscard]] HeadlineNumber carriedOverToday(const std::optional<DayAnswer> &answer, qint64 running, bool isFresh,
                                              const QDateTime &now);

} // namespace statusbridge
