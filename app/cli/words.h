// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace statusbridge {

//! \brief Local time as ISO 8601 with its offset, "never" for an invalid one.
[[nodiscard]] QString timeForPeople(const QDateTime &time);

//! \brief "24.1 s", "3 min 20 s", "2 h 5 min"
[[nodiscard]] QString elapsedText(std::chrono::milliseconds duration);

//! \brief "1 record", "2 records"
[[nodiscard]] QString counted(qint64 count, const QString &one, const QString &many);

//! \brief \p text without control characters but line ends, so that foreign words can't steer a terminal.
[[nodiscard]] QString withoutControls(QString text);

//! \brief The same on a single line, for the cell of a table; "-" if it is empty.
[[nodiscard]] QString cell(const QString &text);

} // namespace statusbridge
