// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>
#include <QVariant>

namespace statusbridge {

// Values on their way into and out of SQL. Times are stored as ms since 1970 UTC.

//! \brief Text out of a column: null for NULL, and never null for an empty text.
[[nodiscard]] QString textOf(const QVariant &value);

//! \brief An invalid time is NULL, and back.
[[nodiscard]] QVariant toMs(const QDateTime &time);
[[nodiscard]] QDateTime fromMs(const QVariant &value);

//! \brief The same inside a JSON parameter.
[[nodiscard]] QJsonValue jsonText(const QString &text);
[[nodiscard]] QJsonValue jsonMs(const QDateTime &time);

//! \brief A JSON array as the text of one bound parameter.
[[nodiscard]] QString jsonParameter(const QJsonArray &array);
[[nodiscard]] QString jsonParameter(const QStringList &texts);

} // namespace statusbridge
