// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/setup/fieldmatch.h"
#include "ui/theme/severity.h"

namespace statusbridge {

//! \brief One line on a setting of `[fields]` and the field that was found for it.
struct FieldLine
{
    Severity severity = Severity::Good;
    QString text; //!< a sentence
};

//! \brief What a person has to know of \p match. Pure.
//! \param isTaken the field that was found stands in the form already
[[nodiscard]] FieldLine fieldLine(const FieldMatch &match, bool isTaken);

//! \brief How many of \p matches are in \p form, in a sentence. Pure.
[[nodiscard]] QString fieldSummary(const QList<FieldMatch> &matches, const QString &form);

} // namespace statusbridge
