// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/dialect.h"
#include "engine/store/records.h"

#include <QJsonObject>

class QSqlQuery;

namespace statusbridge {

//! \brief The columns of a failure in their order.
[[nodiscard]] QList<JsonField> failureFields();

//! \brief A failure as an object of those fields, and out of a row of those columns.
[[nodiscard]] QJsonObject toJson(const RecordFailure &failure);
[[nodiscard]] RecordFailure failureOf(const QSqlQuery &row);

} // namespace statusbridge
