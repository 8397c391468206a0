// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "tests/zohosim/schema.h"

#include <QJsonObject>

#include <optional>

namespace statusbridge::zohosim {

//! \brief The body of a PATCH, or the code and words it is refused with; pure.
[[nodiscard]] Expected<QJsonObject> parsedUpdate(const QByteArray &body, bool byCriteria);

//! \brief What is wrong with a value for a field: Zoho's code and words.
struct ValueProblem
{
    int code = 0;
    QString words;
};

//! \brief Checks one value against its field (null if the form has no such field); pure.
[[nodiscard]] std::optional<ValueProblem> problemWithValue(const Field *field, const QJsonValue &value,
                                                           const QString &dateFormat);

} // namespace statusbridge::zohosim
