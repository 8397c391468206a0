// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QStringList>
#include <QTextStream>

namespace statusbridge {

//! \brief What one line of tests/bench/run.sh's table holds.
struct BenchFigure
{
    QString name; //!< "match.10000"; the same from run to run
    double value = 0;
    QString unit;
    double baseline = 0; //!< measured in the same run, in the same unit
    QString of;          //!< what that is
    bool isMoreBetter = false;
};

//! \brief Writes \p figure as a line that a program reads: `figure`, name, value, unit, baseline, of what, and which of
//! `more` and `less` is better, with tabs between them.
inline void printFigure(QTextStream &out, const BenchFigure &figure)
{
    out << QStringList{u"figure"_s,
                       figure.name,
                       QString::number(figure.value, 'g', 6),
                       figure.unit,
                       QString::number(figure.baseline, 'g', 6),
                       figure.of,
                       figure.isMoreBetter ? u"more"_s : u"less"_s}
               .join(u'\t')
        << '\n'
        << Qt::flush;
}

} // namespace statusbridge
