// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QtGlobal>

namespace statusbridge {

//! \brief One message as one line with a time, redacted; line ends and control characters become spaces.
[[nodiscard]] QByteArray logLine(QtMsgType type, const QString &category, const QString &message, const QDateTime &at);

//! \brief The same for the journal: "<4>category: message".
[[nodiscard]] QByteArray journalLine(QtMsgType type, const QString &category, const QString &message);

} // namespace statusbridge
