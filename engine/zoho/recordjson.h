// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/zoho/reportrecord.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace statusbridge::zoho {

//! \brief Any of Zoho's values as the text that the report shows: numbers with all their digits, lookups and names by
//! `zc_display_value`, lists joined by commas, null as an empty text.
[[nodiscard]] QString textOf(const QJsonValue &value);

//! \brief A record as the report gives it. Ids never pass through a floating-point number.
[[nodiscard]] ReportRecord recordOf(const QJsonObject &record, const FieldNames &fields);

//! \brief `data` of an answer as records: a list, or the one object that a GET by id gives.
[[nodiscard]] QList<ReportRecord> recordsOf(const QJsonObject &body, const FieldNames &fields);

//! \brief Fields that were asked for and that no record of \p body has; none if there is no record.
[[nodiscard]] QStringList missingFields(const QJsonObject &body, const FieldNames &fields);

//! \brief The body of an update. What has no value is left out.
[[nodiscard]] QByteArray updateBody(const RecordValues &values, const FieldNames &fields,
                                    const QStringList &skipWorkflow);

} // namespace statusbridge::zoho
