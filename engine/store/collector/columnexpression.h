// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/sql/dialect.h"

namespace statusbridge {

//! \brief Where a value is kept: in a column, or in the JSON document that a column holds.
struct ColumnExpression
{
    QString column;
    JsonPath path = {}; //!< empty: the column itself

    bool operator==(const ColumnExpression &) const = default;
};

//! \brief Tried in order until one has a value that is not empty. None: the table has no such value at all.
using ColumnExpressions = QList<ColumnExpression>;

//! \brief Whether it is one column and nothing else, which is read and indexed as it stands.
[[nodiscard]] bool isPlainColumn(const ColumnExpressions &sources);

//! \brief Reads the notation of the settings: alternatives between "|", each a column or a column, "->" and a path,
//! such as `payload->statuses[0].id | payload->id`. Pure.
//!
//! Members are joined by dots, elements are numbers in brackets from 0; a leading "$." may be written. A name that has
//! one of these signs or a blank in it stands in double quotes. Errors: Configuration, a sentence that begins with
//! "the" and says what is wrong.
[[nodiscard]] Expected<ColumnExpressions> parseColumnSources(const QString &notation);

//! \brief Whether \p text is more than the name of a column to that reader.
[[nodiscard]] bool isNotation(const QString &text);

} // namespace statusbridge
