// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QtGlobal>

namespace statusbridge {

enum class LogLevel : quint8 { Debug, Info, Warning, Error };

//! \brief The level of a message of Qt's.
[[nodiscard]] LogLevel logLevelOf(QtMsgType type);

//! \brief The level that a setting or option names; Warning if \p text names none.
[[nodiscard]] LogLevel logLevelFromString(const QString &text);

//! \brief A message of the log and its category.
struct LogMessage
{
    QtMsgType type = QtInfoMsg;
    QString category = {};
    QString text = {};
    qint64 runId = 0; //!< the run that it belongs to; 0: none
};

//! \brief The text of a message as it is shown: redacted, on one line, without control characters.
[[nodiscard]] QString shownText(const LogMessage &message);

//! \brief One message as one line with a time, redacted; line ends and control characters become spaces:
//! "2026-03-01T12:00:00.250+00:00 warning statusbridge.zoho run=12: text"
[[nodiscard]] QByteArray logLine(const LogMessage &message, const QDateTime &at);

//! \brief The same for the journal: "<4>statusbridge.zoho run=12: text".
[[nodiscard]] QByteArray journalLine(const LogMessage &message);

} // namespace statusbridge
