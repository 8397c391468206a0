// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/dialect.h"

class QSqlQuery;

namespace statusbridge {

//! \brief The columns of a failure in their order.
[[nodiscard]] QList<JsonField> failureFields();

//! \brief Adds a row of those columns, and reads one.
void addFailure(BulkRows &rows, const RecordFailure &failure);
[[nodiscard]] RecordFailure failureOf(const QSqlQuery &row);

} // namespace statusbridge
