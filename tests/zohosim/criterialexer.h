// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QList>
#include <QString>

namespace statusbridge::zohosim {

struct CriteriaToken
{
    enum class Kind : quint8 { Word, Text, Date, Number, Symbol, End };
    Kind kind = Kind::End;
    QString text = {}; //!< without quotes
};

//! \brief Words, constants and symbols of a criteria, an End token last; pure.
[[nodiscard]] Expected<QList<CriteriaToken>> criteriaTokens(const QString &text);

} // namespace statusbridge::zohosim
