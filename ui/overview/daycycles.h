// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/historyfilters.h"
#include "ui/theme/severity.h"

#include <chrono>

namespace statusbridge {

// The cycles of the last 24 hours, as the strip of the overview shows them. Pure.

//! \brief The time that a strip shows, in steps as wide as a bar.
struct CycleSpan
{
    static constexpr std::chrono::minutes step{15};
    static constexpr int steps = 24 * 4;

    QDateTime from; //!< UTC, at a full step
    [[nodiscard]] QDateTime until() const { return from.addSecs(std::chrono::seconds(step).count() * steps); }
    //! \brief The step that \p time lies in; less than 0 or \c steps and more outside.
    [[nodiscard]] int stepOf(const QDateTime &time) const;

    //! \brief The 24 hours whose last step has \p now in it.
    [[nodiscard]] static CycleSpan endingAt(const QDateTime &now);
    bool operator==(const CycleSpan &) const = default;
};

//! \brief The cycles that began in one step, as one bar.
struct CycleBar
{
    int step = 0;
    QList<Run> runs = {}; //!< the newest first, at least one
    qint64 runningId = 0; //!< the one of all cycles that runs at this moment; 0: none does

    [[nodiscard]] Severity severity() const;  //!< of the gravest
    [[nodiscard]] int updated() const;        //!< records, by all of them
    [[nodiscard]] qint64 worthSeeing() const; //!< the newest of the gravest
};

//! \brief Time in which no cycle ran, though one or more could have.
struct CycleGap
{
    QDateTime from = {};
    QDateTime until = {};
    bool hasBeginning = true; //!< it began with the end of a cycle; otherwise before the span
    bool hasEnd = true;       //!< a cycle ended it; otherwise it lasts

    bool operator==(const CycleGap &) const = default;
};

//! \brief The bars of \p runs that began in \p span, the earliest first.
[[nodiscard]] QList<CycleBar> barsOf(const QList<Run> &runs, const CycleSpan &span, qint64 runningId);

//! \brief Stretches of \p span up to \p now that are longer than two intervals and had no cycle.
//! \param isWhole all cycles of the span are among \p runs; otherwise nothing is said of before the earliest
[[nodiscard]] QList<CycleGap> gapsOf(const QList<Run> &runs, const CycleSpan &span, std::chrono::minutes interval,
                                     const QDateTime &now, bool isWhole);

//! \brief "14:00, schedule: succeeded, 12 updated", or what several cycles did together.
[[nodiscard]] QString barWords(const CycleBar &bar, const CycleSpan &span);
//! \brief "No cycle from 02:10 to 05:10", "No cycle since 02:10"
[[nodiscard]] QString gapWords(const CycleGap &gap);
//! \brief How many cycles there were and how they ended, and when there was none the longest, one line.
[[nodiscard]] QString spanWords(const QList<CycleBar> &bars, const QList<CycleGap> &gaps);

} // namespace statusbridge
