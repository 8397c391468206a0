// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/severity.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <limits>
#include <optional>

namespace statusbridge {

//! \brief One part of each bar: what it counts, and how it looks. Patterns tell the parts apart where colors don't.
struct ChartSeries
{
    QString title;
    Severity severity = Severity::Neutral;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

//! \brief A line over the bars, with an axis of its own.
struct ChartLine
{
    QString title;
    QString axisTitle;
};

//! \brief What a chart shows, whatever its numbers are. Texts are translated.
struct ChartDefinition
{
    QString name;                   //!< for a screen reader, while nothing is selected
    QString nameWithStep;           //!< likewise; %1 is the selected step in words
    QString axisTitle;              //!< what the bars count
    QList<ChartSeries> series = {}; //!< from the lowest part to the highest
    std::optional<ChartLine> line = {};
};

//! \brief One step of the time axis, with its numbers.
struct ChartStep
{
    QVariant key;                                           //!< finds the same step again when the numbers are renewed
    QString label;                                          //!< below the axis
    QString words;                                          //!< all its numbers as one line that can be read out
    QList<double> heights = {};                             //!< one a series
    double line = std::numeric_limits<double>::quiet_NaN(); //!< not a number: the line has a gap
};

} // namespace statusbridge
