// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/calllimit.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace statusbridge {

// How the calls of a day are shared out among its cycles. All of it is pure, and holds for each quota by itself.

//! \brief What decides how many calls one cycle may make.
struct BudgetFacts
{
    std::optional<int> limit = {}; //!< calls of the day; nothing: unknown, then nothing is shared out
    int callsToday = 0;            //!< before the cycle
    int reservePercent = 10;
    int cyclesLeft = 1;         //!< until the reset, this one included
    bool mayUseReserve = false; //!< a person asked for it
};

//! \brief The calls of the day that are kept from scheduled cycles: a part of the limit, rounded up.
[[nodiscard]] int reserveOf(int limit, int reservePercent);

//! \brief The calls of the day that are left for this cycle and those after it; nothing if no limit is known.
[[nodiscard]] std::optional<int> leftForCycles(const BudgetFacts &facts);

//! \brief The calls that this cycle may make, its reading included; nothing if no limit is known.
//!
//! An even part of what is left for cycles, so that what one leaves over is shared out among the later ones. A reading
//! that carries nothing would be in vain, so that it is never less than \p readingCost and as many updates, as far as
//! there are calls. A person's cycle has the reserve besides.
[[nodiscard]] std::optional<int> shareOf(const BudgetFacts &facts, int readingCost);

//! \brief The calls that a cycle may make which begins because rows arrived; nothing if no limit is known.
//!
//! What the cycles of the grid have left over so far: each of those to come keeps its even part of the whole day, so
//! that no burst of rows keeps them from carrying what waits. A single call would be in vain.
//! \param cyclesADay of the grid \param cyclesToCome those of them until the reset
[[nodiscard]] std::optional<int> shareOfPush(const BudgetFacts &facts, int cyclesToCome, int cyclesADay);

//! \brief What a forecast is made from.
struct ForecastFacts
{
    std::optional<int> limit = {};
    int callsToday = 0;
    int reservePercent = 10;
    QDateTime now;                  //!< UTC
    QList<QDateTime> dueTimes = {}; //!< of the cycles until the reset
    int cyclesADay = 24;            //!< as many as a whole day has
    //! At most a week, without today, or what stands for a day of them; none: what usually comes is not known yet.
    QList<int> callsOfLastDays = {};
    qint64 waiting = 0; //!< records that a cycle would update now
    int readingCost = 1;
};

//! \brief Whether the day's calls will do if what waits now is carried over in the cycles to come, and if so much comes
//! besides as in the last days; or when the last call is made that cycles may make. While it is not known what comes,
//! only that what waits is too much.
[[nodiscard]] CallForecast forecastOf(const ForecastFacts &facts);

} // namespace statusbridge
